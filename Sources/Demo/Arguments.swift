/// What the command line asks for.
struct Arguments {
    /// Chooses the phrasings; nil: any.
    var seed: UInt64?
    /// Five seeds, no pictures; fails when a story does not come out as promised.
    var isCheck = false
    /// A folder of letters to be used instead of the stories.
    var messages: String?
    /// Whether the cases have tickets in a real Request Tracker.
    var hasHelpdesk = false

    init(_ words: [String]) throws {
        var rest = words[...]
        while let word = rest.popFirst() {
            switch word {
            case "--check": isCheck = true
            case "--seed":
                guard let text = rest.popFirst(), let seed = UInt64(text) else {
                    throw StageError("--seed takes a number")
                }
                self.seed = seed
            case "--messages":
                guard let folder = rest.popFirst() else { throw StageError("--messages takes a folder") }
                messages = folder
            case "--helpdesk":
                guard rest.popFirst() == "rt" else { throw StageError("--helpdesk takes rt, and nothing else yet") }
                hasHelpdesk = true
            default:
                throw StageError(
                    "\(word) is unknown. There are --seed N, --messages FOLDER, --helpdesk rt and --check")
            }
        }
    }
}

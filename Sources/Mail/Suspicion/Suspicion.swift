/// Signs of spam and fraud.
///
/// | rule | sign | alone it means |
/// |---|---|---|
/// | S1 | the receiving host's filter says spam | spam |
/// | S1 | it gives a high score and no word | a person looks |
/// | S2 | another account for payments to somebody, bought gift cards, a mailbox that ends | a person looks |
/// | S2 | gift cards and their codes under pressure; extortion; a fortune for a stranger: three phrases of it | spam |
/// | S3 | the sender resembles another or us: two alphabets, controls, our name or domain | a person looks |
/// | S4 | an offer to a stranger, in two parts of: what is offered, how it insists, how to end it | a person looks |
/// | S4 | all three parts | spam |
/// | S5 | an attachment that runs when opened | a person looks |
/// | S5 | and is named like a document | spam |
///
/// Signs of two rules together are spam, too. Words of a purchase take S4 away and keep S2 with a person: customers
/// have new accounts for their refunds, buy gift cards and ask whether somebody is there. A message that answers one of
/// ours is never spam, see `screen`. Spam is not answered and no case, and stays in the mailbox for people to look at.
enum Suspicion: Equatable {
    case none
    /// A person should look before a machine answers.
    case doubtful
    case spam

    /// How much of the visible text is looked at, in bytes.
    static let looked = 16 << 10

    init(_ signs: [Message.Sign]) {
        var rules: Set<String> = []
        for sign in signs where Self.rules.contains(sign.rule) {
            if sign.detail.utf8.starts(with: Self.sure.utf8) {
                self = .spam
                return
            }
            rules.insert(sign.rule)
        }
        self = rules.isEmpty ? .none : rules.count == 1 ? .doubtful : .spam
    }

    /// What a message that has been read otherwise shows.
    static func signs(of message: Message, header: HeaderBlock, text: FoldedText) -> [Message.Sign] {
        var signs: [Message.Sign] = []
        func add(_ rule: String, _ detail: String, isSure: Bool = false) {
            signs.append(Message.Sign(rule: rule, detail: isSure ? sure + detail : detail))
        }
        for finding in HostVerdict.findings(in: header) {
            switch finding {
            case .spam(let why): add("S1", why, isSure: true)
            case .doubt(let why): add("S1", why)
            }
        }
        if let said = FraudText(text) {
            if let trick = said.trick { add("S2", trick.detail, isSure: trick.isSure) }
            if let offer = said.offer { add("S4", offer.detail, isSure: offer.isSure) }
        }
        if message.flags.contains(.lookAlike) { add("S3", "letters of two alphabets in the sender") }
        if message.flags.contains(.bidiControl), SenderTricks.turnsSender(message) {
            add("S3", "a control character turns the sender's name")
        }
        if message.flags.contains(.invisibleCharacter) { add("S3", "an invisible character in the sender") }
        if message.flags.contains(.executableAttachment) {
            let hides = message.flags.contains(.doubleExtension)
            add("S5", hides ? "a program named like a document" : "an attachment that runs", isSure: hides)
        }
        return signs
    }

    /// Begins the detail of a sign that is enough for itself.
    private static let sure = "sure: "
    private static let rules: Set<String> = ["S1", "S2", "S3", "S4", "S5"]
}

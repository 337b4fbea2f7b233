/// Why what a model said is no proposal. None of its own words are repeated here: they may be somebody's, and go into logs
/// and into the next question.
package enum ProposalRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    case tooLong
    /// No JSON object, from this byte on.
    case notJSON(offset: Int)
    case neitherTextNorNumber
    case numberTooLarge
    case repeatedName
    case unknownName
    case unknownAction
    case missing(String)
    case wrongType(String)
    case outOfRange(String)
    /// No handle, or no word of the list.
    case unknownWord(String)

    package var description: String {
        switch self {
        case .tooLong: "longer than a proposal can be"
        case .notJSON(let offset): "no JSON object, from byte \(offset) on"
        case .neitherTextNorNumber: "a value that is neither a text nor a whole number"
        case .numberTooLarge: "a number that no integer holds"
        case .repeatedName: "the same name twice"
        case .unknownName: "a name that this action does not have"
        case .unknownAction: "no action of the list"
        case .missing(let name): "`\(name)` is missing"
        case .wrongType(let name): "`\(name)` has the wrong type"
        case .outOfRange(let name): "`\(name)` is out of range"
        case .unknownWord(let name): "`\(name)` is none that there can be"
        }
    }
}

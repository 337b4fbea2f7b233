import Configuration
import Effects

/// One line for the log, which many people and programs read: it names nobody.
///
/// It can only be made of words that stand in this program and of a closed set of values: numbers, ids, names that the
/// operator gave, errors as `LogWords` lets them through. A name, an address, a subject, an order number or a text is a
/// `String`, and no string gets in unless the call says which of these it is; what it says is checked here once more.
struct LogLine: ExpressibleByStringInterpolation, Sendable, Equatable, CustomStringConvertible {
    let description: String

    init(stringLiteral value: String) { description = value }

    init(stringInterpolation: StringInterpolation) { description = stringInterpolation.text }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: String) { text += literal }

        mutating func appendInterpolation(_ number: Int) { text += String(number) }

        mutating func appendInterpolation(_ number: Int64) { text += String(number) }

        mutating func appendInterpolation(_ line: LogLine) { text += line.description }

        mutating func appendInterpolation(_ server: MailboxTrouble.Server) { text += server.rawValue }

        /// `C-3`, `E-12`, `M-7`.
        mutating func appendInterpolation(id: String) {
            let bytes = Array(id.utf8)
            let isID =
                (3...21).contains(bytes.count) && (65...90).contains(bytes[0]) && bytes[1] == UInt8(ascii: "-")
                && bytes[2...].allSatisfy { (48...57).contains($0) }
            text += isID ? id : "?"
        }

        /// A mailbox, as its folder is called.
        mutating func appendInterpolation(mailbox name: String) {
            text += isPlainName(name) ? name : "?"
        }

        /// A loop of ours: `timers`, `smtp of lumen`.
        mutating func appendInterpolation(loop name: String) {
            text += name.utf8.allSatisfy { $0 == 0x20 } ? "?" : isPlainName(name, blanks: true) ? name : "?"
        }

        /// A file or folder of the operator's or of ours. Letters lie in files that are named by their hash.
        mutating func appendInterpolation(path: String) {
            text += path.utf8.contains(UInt8(ascii: "@")) ? "?" : path
        }

        /// What is wrong in a file of the operator's, with its line: their own words.
        mutating func appendInterpolation(_ problem: ConfigurationProblem) { text += problem.description }

        mutating func appendInterpolation(error: any Error) { text += LogWords.of(error) }

        /// Why a ledger is in doubt, or refused: `Store` says it in its own words, with paths and numbers of rows.
        mutating func appendInterpolation(doubt: String) {
            text += doubt.utf8.contains(UInt8(ascii: "@")) ? LogWords.known(doubt) : doubt
        }

        /// A server's or a library's own words: those of them that name nobody.
        mutating func appendInterpolation(words: String) { text += LogWords.known(words) }

        private func isPlainName(_ name: String, blanks: Bool = false) -> Bool {
            (1...100).contains(name.utf8.count)
                && name.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                        UInt8(ascii: "."):
                        true
                    case 0x20: blanks
                    default: false
                    }
                }
        }
    }
}

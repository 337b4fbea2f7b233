/// One token of Swift, as far as rules of the house need them: words, single signs, and the text of string literals with
/// everything that is interpolated into it. Comments are left out.
enum SwiftToken: Equatable {
    case word(String)
    case sign(Character)
    case text(String)

    var word: String? { if case .word(let word) = self { word } else { nil } }
}

struct SwiftTokens {
    private(set) var tokens: [SwiftToken] = []

    private static let (slash, hash, quote, escape) = (
        UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "\\")
    )

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var index = 0
        func starts(_ word: String, at place: Int) -> Bool { bytes[min(place, bytes.count)...].starts(with: word.utf8) }
        func isWord(_ byte: UInt8) -> Bool {
            byte >= 0x80 || byte == 0x5F || (48...57).contains(byte) || (65...90).contains(byte)
                || (97...122).contains(byte)
        }
        func add(_ token: SwiftToken) {
            tokens.append(token)
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 32 {
                index += 1
            } else if byte == Self.slash, starts("//", at: index) {
                while index < bytes.count, bytes[index] != 10 { index += 1 }
            } else if byte == Self.slash, starts("/*", at: index) {
                var depth = 0
                repeat {
                    if starts("/*", at: index) {
                        depth += 1
                        index += 2
                    } else if starts("*/", at: index) {
                        depth -= 1
                        index += 2
                    } else {
                        index += 1
                    }
                } while depth > 0 && index < bytes.count
            } else if let end = Self.literalEnd(bytes, index) {
                add(.text(String(decoding: bytes[index..<end], as: UTF8.self)))
                // What is interpolated is code, too.
                let inner = SwiftTokens(Self.interpolated(bytes[index..<end]))
                tokens += inner.tokens
                index = end
            } else if isWord(byte) {
                let start = index
                while index < bytes.count, isWord(bytes[index]) { index += 1 }
                add(.word(String(decoding: bytes[start..<index], as: UTF8.self)))
            } else if byte == UInt8(ascii: "`"), let end = bytes[(index + 1)...].firstIndex(of: byte) {
                add(.word(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)))
                index = end + 1
            } else {
                add(.sign(Character(UnicodeScalar(byte))))
                index += 1
            }
        }
    }

    /// Behind the literal that begins at `start`; nil when none does. Raw ones have hashes around them.
    private static func literalEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard bytes[start] == Self.quote || bytes[start] == Self.hash else { return nil }
        let hashes = bytes[start...].prefix { $0 == Self.hash }.count
        var index = start + hashes
        guard index < bytes.count, bytes[index] == Self.quote else { return nil }
        let isLong = bytes[index...].starts(with: "\"\"\"".utf8)
        let close = Array(((isLong ? "\"\"\"" : "\"") + String(repeating: "#", count: hashes)).utf8)
        let escape = Array(("\\" + String(repeating: "#", count: hashes)).utf8)
        index += isLong ? 3 : 1
        while index < bytes.count {
            guard bytes[index] == Self.quote || bytes[index] == Self.escape else {
                index += 1
                continue
            }
            if bytes[index...].starts(with: escape + [UInt8(ascii: "(")]) {
                index += escape.count + 1
                var depth = 1
                while depth > 0, index < bytes.count {
                    if let end = literalEnd(bytes, index) {
                        index = end
                        continue
                    }
                    depth += bytes[index] == UInt8(ascii: "(") ? 1 : bytes[index] == UInt8(ascii: ")") ? -1 : 0
                    index += 1
                }
            } else if bytes[index...].starts(with: escape) {
                index += escape.count + 1
            } else if bytes[index...].starts(with: close) {
                return index + close.count
            } else {
                index += 1
            }
        }
        return bytes.count
    }

    /// The code within `\(…)` of one literal, without further literals in it.
    private static func interpolated(_ literal: ArraySlice<UInt8>) -> String {
        var (code, depth, index) = ([UInt8](), 0, literal.startIndex)
        while index < literal.endIndex {
            if depth == 0 {
                if literal[index...].starts(with: "\\(".utf8) {
                    depth = 1
                    code.append(32)
                    index += 1
                }
            } else {
                depth += literal[index] == UInt8(ascii: "(") ? 1 : literal[index] == UInt8(ascii: ")") ? -1 : 0
                if depth > 0 { code.append(literal[index]) }
            }
            index += 1
        }
        return String(decoding: code, as: UTF8.self)
    }
}

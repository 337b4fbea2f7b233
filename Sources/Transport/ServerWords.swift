/// A server's text as it may be shown and kept: one line, at most 500 characters, no addresses.
enum ServerWords {
    static let limit = 500

    /// Words that hold an `@` are addresses or look like them; words longer than 120 bytes may be tokens.
    static func shown(_ bytes: some Sequence<UInt8>) -> String {
        var words: [[UInt8]] = [[]]
        var length = 0
        for byte in bytes {
            length += 1
            if length > 8 * limit { break }
            if byte <= 0x20 || byte == 0x7F {
                if words[words.count - 1].isEmpty { continue }
                words.append([])
            } else {
                words[words.count - 1].append(byte)
            }
        }
        let shown = words.filter { !$0.isEmpty }.map { word -> String in
            if word.contains(UInt8(ascii: "@")) { return "<address>" }
            return word.count > 120 ? "…" : String(decoding: word, as: UTF8.self)
        }
        return String(shown.joined(separator: " ").prefix(limit))
    }

    static func shown(_ text: String) -> String { shown(text.utf8) }

    /// True when a server asks for patience in words: codes for it came late (RFC 5530) and are not everywhere.
    static func asksForPatience(_ text: String) -> Bool {
        holds(
            text,
            anyOf: [
                "[unavailable]", "[serverbug]", "[inuse]", "[limit]", "throttled", "try again", "temporar", "too many",
            ])
    }

    /// Whether one of the signs, in lower case, stands anywhere in the text in any case.
    static func holds(_ text: String, anyOf signs: [String]) -> Bool {
        let lower = text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
        return signs.contains { contains(lower, Array($0.utf8)) }
    }

    private static func contains(_ bytes: [UInt8], _ sign: [UInt8]) -> Bool {
        guard bytes.count >= sign.count else { return false }
        return (0...(bytes.count - sign.count)).contains { bytes[$0..<($0 + sign.count)].elementsEqual(sign) }
    }
}

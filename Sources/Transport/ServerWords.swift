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

    /// How long to stay away: what Exchange says in so many milliseconds (`Suggested Backoff Time: 299000`), a minute for a
    /// server that is not available (RFC 5530), two for one that has too many of our connections. At most an hour.
    static func patience(in text: String) -> Duration? {
        let lower = text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
        if let end = end(of: Array("suggested backoff time:".utf8), in: lower) {
            let digits = lower[end...].drop { $0 == UInt8(ascii: " ") }.prefix { (0x30...0x39).contains($0) }
            if let milliseconds = Int(String(decoding: digits.prefix(9), as: UTF8.self)) {
                return min(.milliseconds(milliseconds), .seconds(3_600))
            }
        }
        if ["too many", "maximum number of connections", "[limit]"].contains(where: { contains(lower, Array($0.utf8)) })
        {
            return .seconds(120)
        }
        return ["[unavailable]", "throttled"].contains { contains(lower, Array($0.utf8)) } ? .seconds(60) : nil
    }

    private static func end(of sign: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= sign.count else { return nil }
        return (0...(bytes.count - sign.count)).first { bytes[$0..<($0 + sign.count)].elementsEqual(sign) }
            .map { $0 + sign.count }
    }

    private static func contains(_ bytes: [UInt8], _ sign: [UInt8]) -> Bool {
        guard bytes.count >= sign.count else { return false }
        return (0...(bytes.count - sign.count)).contains { bytes[$0..<($0 + sign.count)].elementsEqual(sign) }
    }
}

/// What the first lines of a message say of who wrote it, found without reading the message: for people, when a message
/// has stopped the program that reads it. Nothing of it is decoded and nothing of it is proven.
package struct HeaderGlimpse: Sendable, Equatable {
    /// Values of `From`, `Subject` and `Date` in that order, as they stand there, each with its name; empty when there are none.
    package private(set) var lines: [String] = []

    private static let wanted = ["from", "subject", "date"]
    /// Octets that are looked at, and that one value may have.
    private static let bounds = (header: 64 << 10, value: 300)

    /// Looks at bytes as bytes: no charset, no encoded word, no address is understood, so nothing in them can do harm.
    package init(_ bytes: [UInt8]) {
        var found: [String: String] = [:]
        var name: String?
        for line in bytes.prefix(Self.bounds.header).split(separator: 10, omittingEmptySubsequences: false) {
            let line = line.last == 13 ? line.dropLast() : line
            guard let first = line.first else { break }
            if first == 0x20 || first == 0x09 {
                // RFC 5322, 2.2.3: a field goes on in lines that begin with a blank.
                if let name { found[name]? += Self.shown(line) }
                continue
            }
            name = nil
            guard let colon = line.prefix(20).firstIndex(of: UInt8(ascii: ":")) else { continue }
            let field = Self.shown(line[..<colon]).lowercased()
            // The first of several is the one that mail programs show.
            guard Self.wanted.contains(field), found[field] == nil else { continue }
            name = field
            found[field] = Self.shown(line[(colon + 1)...])
        }
        lines = Self.wanted.compactMap { field in
            guard let value = found[field] else { return nil }
            let words = value.utf8.prefix(Self.bounds.value).split(separator: 0x20).map { String(Substring($0)) }
            return words.isEmpty
                ? nil : field.prefix(1).uppercased() + field.dropFirst() + ": " + words.joined(separator: " ")
        }
    }

    /// Printable ASCII; anything else is a blank or a question mark.
    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        String(
            decoding: bytes.prefix(bounds.value).map { byte in
                switch byte {
                case 0x20...0x7E: byte
                case 0x09: 0x20
                default: UInt8(ascii: "?")
                }
            }, as: UTF8.self)
    }
}

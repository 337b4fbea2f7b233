/// A whole reply of an SMTP server (RFC 5321, 4.2).
struct SMTPReply: Sendable, Equatable {
    var code: Int
    /// Text of all lines, one blank between two.
    var text: [UInt8]

    init(code: Int, text: [UInt8]) {
        self.code = code
        self.text = text
    }

    var shown: String { ServerWords.shown(text) }
    var isAcceptance: Bool { (200...299).contains(code) }
    var isRefusal: Bool { (400...599).contains(code) }

    /// The enhanced code at the text's begin: `[5, 1, 1]` (RFC 3463); nil when there is none.
    var status: [Int]? {
        let word = text.prefix { $0 != UInt8(ascii: " ") }
        let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isNumber = parts.allSatisfy { part in
            (1...3).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
        }
        guard parts.count == 3, isNumber, let first = parts[0].first, "245".utf8.contains(first) else { return nil }
        return parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    }
}

/// Cuts a server's bytes into replies. Linear, and bounded whatever the server sends.
struct SMTPReplyReader {
    enum Heard: Sendable, Equatable {
        case reply(SMTPReply)
        /// A line that is no reply.
        case nonsense
    }

    /// A server that talks on without a whole reply.
    struct Flood: Error {}

    /// RFC 5321, 4.5.3.1.5 allows 512 bytes; what a longer line holds beyond this is dropped.
    static let longestLine = 4_096
    static let longestReply = 256 << 10

    private var line: [UInt8] = []
    private var code = 0
    private var text: [UInt8] = []
    private var unheard = 0

    mutating func read(_ bytes: some Sequence<UInt8>) throws(Flood) -> [Heard] {
        var heard: [Heard] = []
        for byte in bytes {
            unheard += 1
            guard unheard <= Self.longestReply else { throw Flood() }
            guard byte == UInt8(ascii: "\n") else {
                if line.count < Self.longestLine { line.append(byte) }
                continue
            }
            if let found = endLine() { heard.append(found) }
            line.removeAll(keepingCapacity: true)
        }
        return heard
    }

    /// True between two replies.
    var isBetween: Bool { unheard == 0 }

    private mutating func endLine() -> Heard? {
        guard let (code, isLast, words) = Self.parse(line) else { return .nonsense }
        // RFC 5321, 4.2.1: all lines of a reply carry the same code.
        if self.code != code {
            self.code = code
            text = []
        }
        if !text.isEmpty { text.append(UInt8(ascii: " ")) }
        if text.count < 8_192 { text += words.prefix(1_000) }
        guard isLast else { return nil }
        defer {
            self.code = 0
            text = []
            unheard = 0
        }
        return .reply(SMTPReply(code: code, text: text))
    }

    /// `250-text`, `250 text` or a bare `250`; nil for anything else.
    static func parse(_ line: some Collection<UInt8>) -> (code: Int, isLast: Bool, text: [UInt8])? {
        var bytes = Array(line)
        while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard bytes.count >= 3, bytes[..<3].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let code = bytes[..<3].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard bytes.count > 3 else { return (code, true, []) }
        switch bytes[3] {
        case UInt8(ascii: " "): return (code, true, Array(bytes[4...]))
        case UInt8(ascii: "-"): return (code, false, Array(bytes[4...]))
        default: return nil
        }
    }
}

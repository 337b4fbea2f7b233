import Glibc

/// Follows a stream far enough to know where a line outside of literals and message bodies ends.
///
/// Linear, and it keeps at most one line's beginning; a line is handed over whole up to `longest` bytes, then cut.
struct LineScanner {
    /// What one step found; positions are offsets in the chunk.
    enum Step {
        /// A whole line ends before `end`; its text is without line end.
        case line(end: Int, text: [UInt8], isCommand: Bool)
        /// Bytes of a literal of IMAP or of a message of SMTP; `before` of it were in earlier chunks.
        case content(Range<Int>, before: Int, size: Int?)
    }

    private static let longest = 8 << 10

    private let language: FaultProxy.Language
    private let isClient: Bool
    private var literalLeft = 0
    private var literalSize = 0
    /// The current line belongs to a command that began before a literal.
    private var isContinued = false
    private var isSynchronizing = true
    private var isInMessage = false
    private var messageBytes = 0
    private var begun: [UInt8] = []

    init(_ language: FaultProxy.Language, isClient: Bool) {
        self.language = language
        self.isClient = isClient
    }

    /// Bytes of the last line that is not whole yet.
    var openLine: Int { begun.count }

    /// The server has asked for a message (354), or takes none.
    mutating func message(begins: Bool) {
        isInMessage = begins
        messageBytes = 0
    }

    /// The command that announced a literal was not heard. True when its client sends the literal all the same (RFC 7888).
    mutating func forgetsLiteral() -> Bool {
        guard isSynchronizing else { return literalLeft > 0 || isContinued }
        literalLeft = 0
        isContinued = false
        return false
    }

    /// Walks over a chunk. Stops early when `each` returns false.
    mutating func scan(_ chunk: UnsafeRawBufferPointer, _ each: (Step) -> Bool) {
        guard language != .bytes, let base = chunk.baseAddress else { return }
        var at = 0
        while at < chunk.count {
            if literalLeft > 0 {
                let end = at + min(literalLeft, chunk.count - at)
                let before = literalSize - literalLeft
                literalLeft -= end - at
                guard each(.content(at..<end, before: before, size: literalSize)) else { return }
                at = end
                continue
            }
            guard let found = memchr(base + at, 10, chunk.count - at) else {
                keep(chunk[at...])
                if isInMessage { _ = pass(chunk, at..<chunk.count, each) }
                return
            }
            let end = base.distance(to: UnsafeRawPointer(found)) + 1
            guard line(chunk, at..<end, each) else { return }
            at = end
        }
    }

    private mutating func keep(_ bytes: Slice<UnsafeRawBufferPointer>) {
        begun += bytes.prefix(max(0, Self.longest - begun.count))
    }

    private mutating func pass(
        _ chunk: UnsafeRawBufferPointer, _ range: Range<Int>, _ each: (Step) -> Bool
    ) -> Bool {
        defer { messageBytes += range.count }
        return each(.content(range, before: messageBytes, size: nil))
    }

    private mutating func line(
        _ chunk: UnsafeRawBufferPointer, _ range: Range<Int>, _ each: (Step) -> Bool
    ) -> Bool {
        if isInMessage {
            // RFC 5321, 4.1.1.4: a line of one dot ends the message; every other byte is the author's.
            let isShort = begun.count + range.count <= 3
            let isDot = isShort && (begun + chunk[range]).elementsEqual(".\r\n".utf8)
            begun = []
            guard isDot else { return pass(chunk, range, each) }
            isInMessage = false
            return each(.line(end: range.upperBound, text: [UInt8(ascii: ".")], isCommand: true))
        }
        if !isClient, begun.isEmpty, language == .smtp || chunk[range.upperBound - (range.count > 2 ? 3 : 1)] != 0x7D {
            // The server's lines are many: their text is looked at only where it counts.
            return each(.line(end: range.upperBound, text: [], isCommand: false))
        }
        keep(chunk[range])
        var text = begun
        begun = []
        while text.last == 10 || text.last == 13 { text.removeLast() }
        let isCommand = isClient && !isContinued
        isContinued = false
        if language == .imap, let size = Self.literal(text) {
            literalSize = size
            literalLeft = size
            isSynchronizing = !text.suffix(2).elementsEqual("+}".utf8)
            isContinued = isClient
        }
        return each(.line(end: range.upperBound, text: text, isCommand: isCommand))
    }

    /// `{12}`, `{12+}` or `~{12}` at the end of a line (RFC 9051, 4.3).
    private static func literal(_ text: [UInt8]) -> Int? {
        guard text.last == UInt8(ascii: "}"), let open = text.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        var digits = text[(open + 1)..<(text.count - 1)]
        if digits.last == UInt8(ascii: "+") { digits.removeLast() }
        guard (1...12).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

/// A client's line as the words that name it.
struct CommandLine {
    /// Empty for a line without one, such as DONE.
    let tag: String
    let words: String
    let text: String

    init(_ line: [UInt8], language: FaultProxy.Language) {
        text = String(decoding: line, as: UTF8.self).uppercased()
        let parts = text.split(separator: " ", maxSplits: 1)
        guard language == .imap, parts.count == 2 else {
            tag = ""
            words = text
            return
        }
        tag = String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
        words = String(parts[1])
    }

    func isNamed(_ name: String, holding: String) -> Bool {
        let name = name.uppercased()
        guard words.hasPrefix(name), holding.isEmpty || text.contains(holding.uppercased()) else { return false }
        return words.utf8.count == name.utf8.count
            || words.utf8.dropFirst(name.utf8.count).first.map { $0 == 32 || $0 == 58 } == true
    }
}

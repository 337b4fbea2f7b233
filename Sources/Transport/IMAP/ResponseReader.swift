import Store

/// Puts a server's bytes together into whole responses (RFC 9051, 2.2.2 and 4.3). Bytes in, responses out.
///
/// Literals are counted, never searched, so that nothing inside a message can end a response. Each byte is looked at
/// once, however the bytes are cut.
struct ResponseReader: Sendable {
    /// A response as it came: text without line ends, and literals at their places.
    enum Piece: Sendable, Equatable {
        case text([UInt8])
        case literal([UInt8])
        /// A literal that was written to a file instead.
        case file(LetterFile)
    }

    /// Where large literals go.
    struct Spill: Sendable {
        let folder: String
        /// Literals of more bytes are written to files.
        var above = 1 << 20
    }

    enum Failure: Error, Equatable, CustomStringConvertible {
        case lineTooLong
        case literalTooLarge
        /// Ours, not the server's: a large literal could not be written.
        case disk(String)

        var description: String {
            switch self {
            case .lineTooLong: "a line without end"
            case .literalTooLarge: "a literal larger than we accept"
            case .disk(let what): what
            }
        }
    }

    /// Bytes of text one response may have: room for a SEARCH answer of half a million UIDs.
    private let largestLine: Int
    /// Bytes all literals of one response may have together.
    private let largestLiteral: Int

    private var pieces: [Piece] = []
    private var line: [UInt8] = []
    private var literal: [UInt8] = []
    private var file: LetterFile?
    private let spill: Spill?
    private var missing = 0
    private var textSize = 0
    private var literalSize = 0

    /// - Parameter spill: nil keeps every literal in memory.
    init(largestLine: Int = 4 << 20, largestLiteral: Int = 64 << 20, spill: Spill? = nil) {
        self.spill = spill
        self.largestLine = largestLine
        self.largestLiteral = largestLiteral
    }

    /// True in the middle of a response: an end of the stream here loses a part of one.
    var isInside: Bool { missing > 0 || !line.isEmpty || !pieces.isEmpty }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ found: ([Piece]) -> Void) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            if missing > 0 {
                let taken = rest.prefix(missing)
                if let file { try write(taken, to: file) } else { literal.append(contentsOf: taken) }
                missing -= taken.count
                rest = rest.dropFirst(taken.count)
                if missing == 0 { endLiteral() }
                continue
            }
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
                try grow(by: rest)
                return
            }
            try grow(by: rest[..<end])
            rest = rest[(end + 1)...]
            try endLine(found)
        }
    }

    private mutating func grow(by bytes: Slice<UnsafeBufferPointer<UInt8>>) throws(Failure) {
        textSize += bytes.count
        guard textSize <= largestLine else { throw .lineTooLong }
        line.append(contentsOf: bytes)
    }

    private mutating func endLine(_ found: ([Piece]) -> Void) throws(Failure) {
        // QUIRK: RFC 9051, 2.2 wants CRLF; a bare LF is taken for a line end as well.
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        if let (size, start) = try announcedLiteral() {
            literalSize += size
            guard literalSize <= largestLiteral else { throw .literalTooLarge }
            line.removeSubrange(start...)
            pieces.append(.text(line))
            line.removeAll(keepingCapacity: true)
            literal = []
            if let spill, size > spill.above {
                file = try Self.made(in: spill.folder)
                missing = size
                return
            }
            // A size is only a claim: no memory is taken for it before the bytes come.
            literal.reserveCapacity(min(size, 1 << 20))
            missing = size
            if size == 0 { endLiteral() }
            return
        }
        pieces.append(.text(line))
        line = []
        textSize = 0
        literalSize = 0
        let whole = pieces
        pieces = []
        found(whole)
    }

    private mutating func endLiteral() {
        if let file {
            pieces.append(.file(file))
        } else {
            pieces.append(.literal(literal))
        }
        file = nil
        literal = []
    }

    private static func made(in folder: String) throws(Failure) -> LetterFile {
        do { return try LetterFile(in: folder) } catch { throw .disk("\(error)") }
    }

    private func write(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to file: LetterFile) throws(Failure) {
        do {
            try file.append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes)))
        } catch {
            throw .disk("\(error)")
        }
    }

    /// Size of the literal that a line announces at its end, and where the announcement begins.
    private func announcedLiteral() throws(Failure) -> (size: Int, start: Int)? {
        guard line.last == UInt8(ascii: "}"), !isPlainText else { return nil }
        var at = line.count - 2
        // A server may not use the non-synchronising form; reading it costs nothing (RFC 7888).
        if at >= 0, line[at] == UInt8(ascii: "+") { at -= 1 }
        let last = at
        while at >= 0, (0x30...0x39).contains(line[at]) { at -= 1 }
        guard at >= 0, line[at] == UInt8(ascii: "{"), at < last else { return nil }
        guard last - at <= 18 else { throw .literalTooLarge }
        let size = line[(at + 1)...last].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        // literal8 (RFC 3516).
        let start = at > 0 && line[at - 1] == UInt8(ascii: "~") ? at - 1 : at
        return (size, start)
    }

    /// Human-readable text of status responses has no literals (RFC 9051, 7.1), whatever it ends with.
    private var isPlainText: Bool {
        guard pieces.isEmpty else { return false }
        guard line.count > 2, line[0] == UInt8(ascii: "*"), line[1] == UInt8(ascii: " ") else { return true }
        let word = line[2...].prefix { $0 != UInt8(ascii: " ") }.map { $0 & 0xDF }
        return ["OK", "NO", "BAD", "BYE", "PREAUTH"].contains { word.elementsEqual($0.utf8) }
    }
}

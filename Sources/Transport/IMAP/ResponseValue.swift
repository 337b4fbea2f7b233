import Store

/// One item of a response's data (RFC 9051, 4): what is between two blanks.
enum ResponseValue: Sendable, Equatable {
    /// Atom, number, flag, or `BODY[…]` with its section.
    case atom([UInt8])
    /// Quoted string or literal.
    case string([UInt8])
    /// A literal too large for the memory.
    case file(LetterFile)
    case list([ResponseValue])

    /// Content of an nstring: nil for NIL, for a list, and for what lies in a file.
    var bytes: [UInt8]? {
        switch self {
        case .atom(let bytes): ResponseValue.equal(bytes, "NIL") ? nil : bytes
        case .string(let bytes): bytes
        case .list, .file: nil
        }
    }

    var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

    /// A number of at most 18 digits.
    var number: UInt64? {
        guard case .atom(let bytes) = self, (1...18).contains(bytes.count),
            bytes.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return bytes.reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
    }

    /// Any number of 64 bits.
    var number64: UInt64? {
        guard case .atom(let bytes) = self, (1...20).contains(bytes.count) else { return nil }
        return bytes.allSatisfy { (0x30...0x39).contains($0) } ? UInt64(String(decoding: bytes, as: UTF8.self)) : nil
    }

    /// A number of 32 bits: UIDs, UIDVALIDITY, counts.
    var number32: UInt32? { number.flatMap { UInt32(exactly: $0) } }

    var list: [ResponseValue]? {
        if case .list(let values) = self { return values }
        return nil
    }

    /// An atom in upper case.
    var name: String? {
        guard case .atom(let bytes) = self else { return nil }
        return String(decoding: bytes.map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 }, as: UTF8.self)
    }

    /// Texts of a list; empty for anything else.
    var texts: [String] { list?.compactMap(\.text) ?? [] }

    static func equal(_ bytes: some Collection<UInt8>, _ upper: StaticString) -> Bool {
        upper.withUTF8Buffer { name in
            bytes.count == name.count
                && zip(bytes, name).allSatisfy { ((0x61...0x7A).contains($0) ? $0 - 32 : $0) == $1 }
        }
    }
}

/// Reads values from the pieces of one response. Linear, and bounded in depth.
struct ResponseScanner {
    enum Failure: Error, Equatable {
        case malformed
        case tooDeep
    }

    private static let deepest = 32

    private let pieces: [ResponseReader.Piece]
    private var piece = 0
    private var at = 0

    init(_ pieces: [ResponseReader.Piece]) { self.pieces = pieces }

    private var line: [UInt8] {
        guard piece < pieces.count, case .text(let bytes) = pieces[piece] else { return [] }
        return bytes
    }

    /// Next byte of text; nil at a literal and at the end.
    var peek: UInt8? {
        guard piece < pieces.count, case .text(let bytes) = pieces[piece], at < bytes.count else { return nil }
        return bytes[at]
    }

    /// True when nothing but blanks is left.
    mutating func isAtEnd() -> Bool {
        skipBlanks()
        return piece >= pieces.count || (piece == pieces.count - 1 && at >= line.count)
    }

    mutating func skip() { at += 1 }

    mutating func skipBlanks() {
        while let byte = peek, byte == UInt8(ascii: " ") { at += 1 }
        // A literal stands between two texts; the first of them is used up here.
        if peek == nil, piece + 1 < pieces.count, case .text = pieces[piece] {
            piece += 1
            at = 0
        }
    }

    /// Text up to the end of the line, for what people read.
    mutating func rest() -> [UInt8] {
        let line = line
        defer { at = line.count }
        return at < line.count ? Array(line[at...]) : []
    }

    /// Bytes up to a blank, or all that is left.
    mutating func word() -> [UInt8] {
        let line = line
        let start = min(at, line.count)
        let end = line[start...].firstIndex(of: UInt8(ascii: " ")) ?? line.count
        at = end
        return Array(line[start..<end])
    }

    /// Values up to the end of the response, or up to `closing`, which is consumed.
    mutating func values(until closing: UInt8?, depth: Int = 0) throws(Failure) -> [ResponseValue] {
        guard depth <= Self.deepest else { throw .tooDeep }
        var found: [ResponseValue] = []
        while true {
            skipBlanks()
            if piece < pieces.count, case .literal(let bytes) = pieces[piece] {
                found.append(.string(bytes))
                piece += 1
                at = 0
                continue
            }
            if piece < pieces.count, case .file(let file) = pieces[piece] {
                found.append(.file(file))
                piece += 1
                at = 0
                continue
            }
            guard let byte = peek else {
                guard closing == nil else { throw .malformed }
                return found
            }
            if byte == closing {
                at += 1
                return found
            }
            switch byte {
            case UInt8(ascii: "("):
                at += 1
                found.append(.list(try values(until: UInt8(ascii: ")"), depth: depth + 1)))
            case UInt8(ascii: ")"):
                throw .malformed
            case UInt8(ascii: "\""):
                found.append(.string(try quoted()))
            default:
                found.append(.atom(try atom(closing)))
            }
        }
    }

    private mutating func quoted() throws(Failure) -> [UInt8] {
        at += 1
        var bytes: [UInt8] = []
        while let byte = peek {
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                return bytes
            case UInt8(ascii: "\\"):
                guard let escaped = peek else { throw .malformed }
                at += 1
                bytes.append(escaped)
            default:
                bytes.append(byte)
            }
        }
        throw .malformed
    }

    /// QUIRK: RFC 9051, 9 forbids many bytes in atoms; servers send them in names and keywords. Only what would change
    /// the structure ends an atom here.
    private mutating func atom(_ closing: UInt8?) throws(Failure) -> [UInt8] {
        let line = line
        let start = at
        while at < line.count {
            let byte = line[at]
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == closing {
                break
            }
            if byte == UInt8(ascii: "["), ResponseValue.equal(line[start..<at], "BODY") {
                // BODY[HEADER.FIELDS (DATE FROM)]<0>: blanks and brackets belong to the section.
                guard let end = line[at...].firstIndex(of: UInt8(ascii: "]")) else { throw .malformed }
                at = end
            }
            at += 1
        }
        guard at > start else { throw .malformed }
        return Array(line[start..<at])
    }
}

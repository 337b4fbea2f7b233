/// The ids of a header field as a mail server threads by them (RFC 5256, 3, REFERENCES; RFC 5322, 3.6.4): without angle
/// brackets, quotes, comments and white space, compared byte by byte.
///
/// Stricter than `messageIDs`, which reads what a message says: here the answer must equal that of the server on which
/// people see the same mailbox. An id needs `<`, `@` and `>`; what is none is passed over, and so is all that follows a
/// `<` that never closes. Time is linear in the field.
struct ThreadIDs: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var at = 0
    /// The next `>`, `"` or `(`, looked for once for all the `<` in front of it.
    private var mark = -1
    /// The last `@` in front of the mark.
    private var sign = -1
    /// Bytes that ids with comments or quotes may still cost: each is read again from its `<`.
    private var patience: Int

    init(_ value: Octets) {
        bytes = Array(value)
        patience = 4 * bytes.count + 4_096
    }

    mutating func next() -> [UInt8]? {
        // QUIRK: what a broken id spelled out stays in front of the next one that is spelled out.
        var text: [UInt8] = []
        while patience > 0 {
            while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
            guard at < bytes.count else { return nil }
            at += 1
            guard findMark() else {
                at = bytes.count
                return nil
            }
            if bytes[mark] == UInt8(ascii: ">") {
                let start = at
                at = mark + 1
                if sign >= start { return bytes[start..<mark].filter { !isFolding($0) } }
            } else if spellsOut(&text) {
                return text
            }
        }
        return nil
    }

    private mutating func findMark() -> Bool {
        guard mark < at else { return true }
        mark = at
        while mark < bytes.count {
            switch bytes[mark] {
            case UInt8(ascii: "@"): sign = mark
            case UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "("): return true
            default: break
            }
            mark += 1
        }
        return false
    }

    /// Reads `id-left@id-right>` with comments, blanks around its dots, or a quoted left side; false where it is none.
    private mutating func spellsOut(_ text: inout [UInt8]) -> Bool {
        var reader = AtomReader(bytes[at...])
        defer { patience -= reader.at - at + 1 }
        reader.skipBlanks()
        let isQuoted = reader.peek == UInt8(ascii: "\"")
        guard isQuoted ? reader.quotedString(into: &text) : reader.dotAtom(into: &text),
            reader.peek == UInt8(ascii: "@")
        else { return false }
        text.append(UInt8(ascii: "@"))
        reader.advance()
        reader.skipBlanks()
        guard reader.dotAtom(into: &text), reader.peek == UInt8(ascii: ">") else { return false }
        reader.advance()
        at = reader.at
        return true
    }
}

private func isFolding(_ byte: UInt8) -> Bool {
    byte == .space || byte == .tab || byte == .carriageReturn || byte == .lineFeed
}

/// Reads atoms, dot-atoms and quoted strings with what may stand between them (RFC 5322, 3.2). Bytes above 127 count as
/// atom text.
struct AtomReader {
    private let bytes: Octets
    private(set) var at: Int

    init(_ bytes: Octets) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    var isAtEnd: Bool { at >= bytes.endIndex }
    /// The next byte; 0 at the end.
    var peek: UInt8 { at < bytes.endIndex ? bytes[at] : 0 }

    mutating func advance() { at += 1 }

    /// Passes over white space and comments. False where a comment never closes.
    @discardableResult
    mutating func skipBlanks() -> Bool {
        while at < bytes.endIndex {
            if isFolding(bytes[at]) {
                at += 1
            } else if bytes[at] == UInt8(ascii: "(") {
                guard skipComment() else { return false }
            } else {
                break
            }
        }
        return true
    }

    /// An atom and the blanks behind it; nil where none stands or a comment never closes.
    mutating func atom() -> Octets? {
        let start = at
        while at < bytes.endIndex, isAtomText(bytes[at]) { at += 1 }
        let atom = bytes[start..<at]
        return !atom.isEmpty && skipBlanks() ? atom : nil
    }

    /// Adds atoms with dots between them, blanks around the dots dropped; false where none stands, or nothing behind it.
    mutating func dotAtom(into text: inout [UInt8]) -> Bool {
        while true {
            let start = at
            while at < bytes.endIndex, isAtomText(bytes[at]) { at += 1 }
            guard at > start else { return false }
            text += bytes[start..<at]
            guard skipBlanks(), !isAtEnd else { return false }
            guard bytes[at] == UInt8(ascii: ".") else { return true }
            at += 1
            text.append(UInt8(ascii: "."))
            guard skipBlanks() else { return false }
        }
    }

    /// Adds a quoted string without its quotes and backslashes; false where it never ends, or nothing stands behind it.
    mutating func quotedString(into text: inout [UInt8]) -> Bool {
        var piece: [UInt8] = []
        at += 1
        while at < bytes.endIndex {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                text += piece
                return skipBlanks() && !isAtEnd
            case .carriageReturn, .lineFeed:
                break
            case UInt8(ascii: "\\") where at + 1 < bytes.endIndex && !isFolding(bytes[at + 1]):
                at += 1
                text += piece
                piece = [bytes[at]]
            default:
                piece.append(bytes[at])
            }
            at += 1
        }
        return false
    }

    private mutating func skipComment() -> Bool {
        var depth = 0
        while at < bytes.endIndex {
            switch bytes[at] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\\"): at += 1
            default: break
            }
            at += 1
            if depth == 0 { return true }
        }
        at = bytes.endIndex
        return false
    }

    // RFC 5322, 3.2.3.
    private func isAtomText(_ byte: UInt8) -> Bool {
        if byte.isLetter || byte.isDigit || byte >= 128 { return true }
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"),
            UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"),
            UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"):
            return true
        default:
            return false
        }
    }
}

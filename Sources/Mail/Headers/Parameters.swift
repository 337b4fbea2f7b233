/// A value with parameters, such as Content-Type or Content-Disposition (RFC 2045, 5.1; RFC 2231).
struct ParameterizedValue {
    /// In lower case, without parameters.
    var value: String
    /// Decoded, by name in lower case. The first of two equal names counts.
    private var parameters: [(name: String, value: String)] = []

    /// A type without parameters, in lower case.
    init(type: String) {
        value = type
    }

    init(_ header: Octets) {
        let bytes = unfolded(header)
        var scan = ParameterScan(bytes)
        value = scan.value().lowercasedText()
        if scan.isAtEnd { return }
        if let plain = scan.plainParameters() {
            parameters = plain
            return
        }
        var plain: [(name: String, value: [UInt8])] = []
        var pieces: [String: [Int: (bytes: [UInt8], isExtended: Bool)]] = [:]
        var count = 0
        while count < 64, let (name, text) = scan.parameter() {
            count += 1
            let (base, section, isExtended) = Self.parts(of: name)
            if let section {
                if pieces[base]?[section] == nil { pieces[base, default: [:]][section] = (text, isExtended) }
            } else if !plain.contains(where: { $0.name == base }) {
                plain.append((base, text))
            }
        }
        // What is given in sections counts before a plain form of it (RFC 2231, 3).
        for (name, sections) in pieces { parameters.append((name, Self.joined(sections))) }
        for (name, bytes) in plain where pieces[name] == nil {
            parameters.append((name, decodedText(unfolded: bytes[...])))
        }
    }

    subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

    // RFC 2231, 3 and 4: `name*`, `name*0`, `name*0*`.
    private static func parts(of name: [UInt8]) -> (base: String, section: Int?, isExtended: Bool) {
        guard let star = name.firstIndex(of: UInt8(ascii: "*")), star > 0 else { return (name.text(), nil, false) }
        let base = name[..<star].text()
        var rest = name[(star + 1)...]
        guard !rest.isEmpty else { return (base, 0, true) }
        let isExtended = rest.last == UInt8(ascii: "*")
        if isExtended { rest.removeLast() }
        guard let section = Int(rest.text()), (0..<1000).contains(section) else { return (name.text(), nil, false) }
        return (base, section, isExtended)
    }

    private static func joined(_ sections: [Int: (bytes: [UInt8], isExtended: Bool)]) -> String {
        var charset: String?
        var bytes: [UInt8] = []
        var number = sections[0] == nil ? 1 : 0
        while let section = sections[number] {
            var piece = section.bytes[...]
            if section.isExtended {
                let marks = piece.indices.filter { piece[$0] == UInt8(ascii: "'") }
                if charset == nil, bytes.isEmpty, marks.count >= 2 {
                    charset = piece[..<marks[0]].lowercasedText()
                    piece = piece[(marks[1] + 1)...]
                }
                bytes += decodedPercent(piece)
            } else {
                // QUIRK: percent-encoding on a section without its asterisk, once a charset was named.
                bytes += charset == nil ? Array(piece) : decodedPercent(piece)
            }
            number += 1
        }
        guard let charset, !charset.isEmpty else { return decodedText(unfolded: bytes[...]) }
        return cleanedName(Charset.decode(bytes[...], label: charset).text)
    }
}

private func cleanedName(_ text: String) -> String {
    String(decoding: text.utf8.map { $0.isControl ? UInt8.space : $0 }, as: UTF8.self)
}

private func decodedPercent(_ bytes: Octets) -> [UInt8] {
    var result: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
        if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.endIndex, let high = bytes[at + 1].hexadecimal,
            let low = bytes[at + 2].hexadecimal
        {
            result.append(high << 4 | low)
            at += 3
        } else {
            result.append(bytes[at])
            at += 1
        }
    }
    return result
}

/// Reads a value and its parameters one after the other.
private struct ParameterScan {
    private let bytes: Octets
    private var at: Int

    init(_ bytes: Octets) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    /// QUIRK: the name glued on without a semicolon (`application/pdf name="x.pdf"`): the value ends at a blank, too.
    mutating func value() -> Octets {
        skipBlanksAndComments()
        let start = at
        while at < bytes.endIndex, !bytes[at].isWhite, bytes[at] != UInt8(ascii: ";"), bytes[at] != UInt8(ascii: "(") {
            at += 1
        }
        return bytes[start..<at].trimmed()
    }

    var isAtEnd: Bool { at == bytes.endIndex }

    /// All parameters, where each is written as RFC 2045, 5.1 has it, without comments, backslashes and sections; nil
    /// for anything else, which the patient reader takes then.
    func plainParameters() -> [(name: String, value: String)]? {
        var found: [(name: String, value: String)] = []
        var at = at
        while true {
            while at < bytes.endIndex, bytes[at].isWhite { at += 1 }
            guard at < bytes.endIndex else { return found }
            guard bytes[at] == UInt8(ascii: ";") else { return nil }
            at += 1
            while at < bytes.endIndex, bytes[at].isWhite { at += 1 }
            guard at < bytes.endIndex else { return found }
            let start = at
            while at < bytes.endIndex, bytes[at].isLetter || bytes[at].isDigit || bytes[at] == UInt8(ascii: "-") {
                at += 1
            }
            guard at > start, at + 1 < bytes.endIndex, bytes[at] == UInt8(ascii: "="), found.count < 16 else {
                return nil
            }
            let name = bytes[start..<at].lowercasedText()
            at += 1
            var value: Octets
            if bytes[at] == UInt8(ascii: "\"") {
                guard let close = bytes.place(of: UInt8(ascii: "\""), from: at + 1) else { return nil }
                value = bytes[(at + 1)..<close]
                guard value.place(of: UInt8(ascii: "\\")) == nil else { return nil }
                at = close + 1
            } else {
                let begin = at
                while at < bytes.endIndex, bytes[at] != UInt8(ascii: ";") {
                    guard bytes[at] > 32, bytes[at] != UInt8(ascii: "("), bytes[at] != UInt8(ascii: "\"") else {
                        return nil
                    }
                    at += 1
                }
                value = bytes[begin..<at]
            }
            guard !found.contains(where: { $0.name == name }) else { return nil }
            found.append((name, decodedText(unfolded: value)))
        }
    }

    /// The next `name=value`; names in lower case. Pieces without `=` are passed over.
    mutating func parameter() -> (name: [UInt8], value: [UInt8])? {
        while at < bytes.endIndex {
            skipBlanksAndComments()
            if at < bytes.endIndex, bytes[at] == UInt8(ascii: ";") {
                at += 1
                continue
            }
            let start = at
            while at < bytes.endIndex, bytes[at] != UInt8(ascii: "="), bytes[at] != UInt8(ascii: ";"),
                !bytes[at].isWhite
            { at += 1 }
            let name = bytes[start..<at].map(asciiLowercase)
            skipBlanksAndComments()
            guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "="), !name.isEmpty else {
                if at < bytes.endIndex, at == start { at += 1 }
                continue
            }
            at += 1
            skipBlanks()
            return (name, at < bytes.endIndex && bytes[at] == UInt8(ascii: "\"") ? quoted() : token())
        }
        return nil
    }

    private mutating func quoted() -> [UInt8] {
        at += 1
        var result: [UInt8] = []
        while at < bytes.endIndex, bytes[at] != UInt8(ascii: "\"") {
            // QUIRK: a Windows path keeps its backslashes; only a quote or a backslash is quoted by one.
            if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.endIndex,
                bytes[at + 1] == UInt8(ascii: "\"") || bytes[at + 1] == UInt8(ascii: "\\")
            {
                at += 1
            }
            result.append(bytes[at])
            at += 1
        }
        if at < bytes.endIndex { at += 1 }
        return result
    }

    // QUIRK: an unquoted value with blanks or tspecials runs to the semicolon, unless another `name=` follows a blank.
    private mutating func token() -> [UInt8] {
        let start = at
        while at < bytes.endIndex, bytes[at] != UInt8(ascii: ";") {
            if bytes[at].isWhite, at == start || !bytes[at - 1].isWhite, nextIsParameter() { break }
            at += 1
        }
        let value = bytes[start..<at].trimmed()
        if let comment = value.firstIndex(of: UInt8(ascii: "(")), comment > value.startIndex,
            value[comment - 1].isWhite, value.last == UInt8(ascii: ")")
        {
            return Array(value[..<comment].trimmed())
        }
        return Array(value)
    }

    private func nextIsParameter() -> Bool {
        var look = at
        while look < bytes.endIndex, bytes[look].isWhite { look += 1 }
        let start = look
        while look < bytes.endIndex, bytes[look].isLetter || bytes[look].isDigit || bytes[look] == UInt8(ascii: "*") {
            look += 1
        }
        return look > start && look < bytes.endIndex && bytes[look] == UInt8(ascii: "=")
    }

    private mutating func skipBlanks() {
        while at < bytes.endIndex, bytes[at].isWhite { at += 1 }
    }

    private mutating func skipBlanksAndComments() {
        skipBlanks()
        while at < bytes.endIndex, bytes[at] == UInt8(ascii: "(") {
            at = endOfComment(bytes, at: at)
            skipBlanks()
        }
    }
}

/// After the comment that opens at `start` (RFC 5322, 3.2.2: comments nest); the end of the bytes if it never closes.
func endOfComment(_ bytes: Octets, at start: Int) -> Int {
    var depth = 0
    var at = start
    while at < bytes.endIndex {
        switch bytes[at] {
        case UInt8(ascii: "\\"): at += 1
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"):
            depth -= 1
            if depth == 0 { return at + 1 }
        default: break
        }
        at += 1
    }
    return bytes.endIndex
}

/// Writes values of header fields. Whatever comes in, what goes out is ASCII, folded, and holds no line end but folds.
enum HeaderText {
    /// Unstructured text such as a subject (RFC 5322, 2.2.1), as RFC 2047 words where ASCII does not do.
    static func unstructured(_ text: String) -> [UInt8] {
        let clean = cleaned(text)
        return needsWords(clean) ? encodedWords(clean) : folded(clean)
    }

    /// A display name (RFC 5322, 3.2.5); empty for none.
    static func phrase(_ name: String) -> [UInt8] {
        let clean = cleaned(name)
        guard !clean.isEmpty else { return [] }
        if needsWords(clean) { return encodedWords(clean) }
        let isAtoms = clean.allSatisfy { $0.isLetter || $0.isDigit || $0 == .space || $0 == UInt8(ascii: "-") }
        if isAtoms { return folded(clean) }
        var quoted: [UInt8] = [UInt8(ascii: "\"")]
        for byte in clean {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { quoted.append(UInt8(ascii: "\\")) }
            quoted.append(byte)
        }
        // A quoted string cannot be folded without changing it.
        return quoted.count <= 60 ? quoted + [UInt8(ascii: "\"")] : encodedWords(clean)
    }

    /// An id without brackets, reduced to what may stand between them; empty where nothing is left or too much.
    static func identifier(_ text: String) -> [UInt8] {
        let clean = text.utf8.filter { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
        return clean.count <= 900 ? Array(clean) : []
    }

    /// Printable ASCII without blanks, at most 500 octets.
    static func token(_ text: String) -> [UInt8] {
        Array(text.utf8.filter { $0 > 32 && $0 < 127 }.prefix(500))
    }

    // Control characters and blanks become one space.
    private static func cleaned(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in text.unicodeScalars.prefix(4000) {
            let isLineEnd = scalar.value == 0x85 || scalar.value == 0x2028 || scalar.value == 0x2029
            if scalar.value <= 32 || (127..<160).contains(scalar.value) || isLineEnd {
                if let last = result.last, last != .space { result.append(.space) }
            } else {
                result += Array(String(scalar).utf8)
            }
        }
        return Array(result.trimmed())
    }

    private static func needsWords(_ text: [UInt8]) -> Bool {
        if text.contains(where: { $0 >= 127 }) || text[...].contains(word: "=?") { return true }
        return text.split(separator: .space).contains { $0.count > 60 }
    }

    // RFC 2047, 2: at most 75 characters a word, a character never split between two. The encoding is the shorter one.
    private static func encodedWords(_ text: [UInt8]) -> [UInt8] {
        let quoted = text.reduce(0) { $0 + (isQPlain($1) ? 1 : 3) }
        let isQ = quoted <= text.count * 4 / 3
        var words: [[UInt8]] = []
        var rest = text[...]
        while !rest.isEmpty {
            // The first word stands beside the field's name.
            let room = words.isEmpty ? 39 : 45
            let piece = cut(rest, to: isQ ? qPrefix(rest, width: words.isEmpty ? 50 : 62) : room)
            words.append(
                isQ
                    ? Array("=?utf-8?Q?".utf8) + piece.flatMap(qEncoded) + Array("?=".utf8)
                    : Array("=?utf-8?B?".utf8) + base64(piece) + Array("?=".utf8))
            rest = rest[piece.endIndex...]
        }
        return Array(words.joined(separator: Array("\r\n ".utf8)))
    }

    /// How many bytes take at most `width` characters in the Q encoding.
    private static func qPrefix(_ text: Octets, width: Int) -> Int {
        var column = 0
        for (count, byte) in text.enumerated() {
            column += isQPlain(byte) ? 1 : 3
            if column > width { return count }
        }
        return text.count
    }

    // RFC 2047, 5 (3): what may stand in a phrase; a blank is written as an underscore.
    private static func isQPlain(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == .space || "!*+-/".utf8.contains(byte)
    }

    private static func qEncoded(_ byte: UInt8) -> [UInt8] {
        if byte == .space { return [UInt8(ascii: "_")] }
        return isQPlain(byte) ? [byte] : [UInt8(ascii: "=")] + hexadecimalPair(byte)
    }

    // Folded before the blank that would pass column 72; the first line has a field name in front.
    private static func folded(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var column = 24
        for (number, word) in text.split(separator: .space).enumerated() {
            if number > 0 {
                if column + word.count + 1 > 72 {
                    result += Array("\r\n".utf8)
                    column = 0
                }
                result.append(.space)
                column += 1
            }
            result += word
            column += word.count
        }
        return result
    }
}

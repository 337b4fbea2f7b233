func filePart(_ file: Outgoing.File) -> ComposedPart {
    let id = file.contentID.map(HeaderText.identifier) ?? []
    var header = contentType(file.contentType) + disposition(id.isEmpty ? "attachment" : "inline", file.filename)
    if !id.isEmpty { header += Array("Content-ID: ".utf8) + bracketed(id) + lineEnd }
    header += Array("Content-Transfer-Encoding: base64\r\n".utf8)
    return ComposedPart(header: header, body: base64Lines(file.bytes[...]))
}

// RFC 2045, 5.1: token/token. Composite types may not be encoded, so that such a file goes as plain octets.
func contentType(_ text: String) -> [UInt8] {
    let bytes = text.utf8.map(asciiLowercase)
    let halves = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isType =
        halves.count == 2 && bytes.count <= 100
        && halves.allSatisfy { half in
            !half.isEmpty && half.allSatisfy { $0.isLetter || $0.isDigit || "-+._".utf8.contains($0) }
        }
    let isComposite = bytes.starts(withWord: "message/") || bytes.starts(withWord: "multipart/")
    let value = isType && !isComposite ? bytes : Array("application/octet-stream".utf8)
    return Array("Content-Type: ".utf8) + value + lineEnd
}

// RFC 2231, 3 and 4 for names that are long or outside of ASCII. A name is no path: its separators go.
private func disposition(_ kind: String, _ text: String) -> [UInt8] {
    let scalars = text.unicodeScalars.filter { !hasNoPlaceInNames($0) }
    var name = String(String.UnicodeScalarView(scalars)).utf8.map {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") ? UInt8(ascii: "_") : $0
    }
    name = Array(cut(name.trimmed(), to: 150))
    if name.isEmpty { name = Array("file".utf8) }
    let start = Array("Content-Disposition: \(kind);\r\n ".utf8)
    let isPlain = name.allSatisfy {
        $0 >= 32 && $0 < 127 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "%")
    }
    // What looks like an encoded word would be decoded by many programs, against RFC 2047, 5.
    if isPlain, name.count <= 60, !name[...].contains(word: "=?") {
        return start + Array("filename=\"".utf8) + name + Array("\"".utf8) + lineEnd
    }
    var pieces: [[UInt8]] = [[]]
    for byte in name {
        let isLetter = byte.isLetter || byte.isDigit || "-._".utf8.contains(byte)
        // A character is kept together: some programs decode piece by piece.
        if byte & 0xC0 != 0x80, pieces[pieces.count - 1].count > 42 { pieces.append([]) }
        pieces[pieces.count - 1] += isLetter ? [byte] : Array("%".utf8) + hexadecimalPair(byte)
    }
    guard pieces.count > 1 else { return start + Array("filename*=utf-8''".utf8) + pieces[0] + lineEnd }
    let lines = pieces.enumerated().map { number, piece in
        Array("filename*\(number)*=\(number == 0 ? "utf-8''" : "")".utf8) + piece
    }
    return start + Array(lines.joined(separator: Array(";\r\n ".utf8))) + lineEnd
}

// Control characters, and those that turn the direction of writing: `exe.gpj` shall not be read backwards.
private func hasNoPlaceInNames(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 || (127..<160).contains(scalar.value) || (0x2028...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
}

// RFC 2046, 5.2.1: `message/rfc822` is not encoded; a message that would need it goes as a file. So does one with a dot
// alone on a line, by which a careless server would end the whole message.
func originalPart(_ original: [UInt8]) -> ComposedPart {
    if let safe = sevenBitLines(original) {
        let header =
            "Content-Type: message/rfc822\r\nContent-Disposition: attachment;\r\n filename=\"original.eml\"\r\n"
        return ComposedPart(header: Array(header.utf8), body: safe)
    }
    return filePart(Outgoing.File(filename: "original.eml", contentType: "application/octet-stream", bytes: original))
}

/// The bytes with CRLF at the end of each line; nil where they need an encoding to travel unchanged.
private func sevenBitLines(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 32)
    var length = 0
    for (at, byte) in bytes.enumerated() {
        guard byte != 0, byte < 128 else { return nil }
        if byte == .carriageReturn {
            guard at + 1 < bytes.count, bytes[at + 1] == .lineFeed else { return nil }
            continue
        }
        if byte == .lineFeed {
            guard length != 1 || result.last != UInt8(ascii: ".") else { return nil }
            result += lineEnd
            length = 0
            continue
        }
        result.append(byte)
        length += 1
        guard length <= 990 else { return nil }
    }
    return length == 1 && result.last == UInt8(ascii: ".") ? nil : result
}

/// Base64 without line breaks (RFC 4648, 4).
func base64(_ bytes: Octets) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 4 / 3 + 4)
    var at = bytes.startIndex
    while at < bytes.endIndex {
        let a = bytes[at]
        let b = at + 1 < bytes.endIndex ? bytes[at + 1] : 0
        let c = at + 2 < bytes.endIndex ? bytes[at + 2] : 0
        result.append(letters[Int(a >> 2)])
        result.append(letters[Int((a & 3) << 4 | b >> 4)])
        result.append(at + 1 < bytes.endIndex ? letters[Int((b & 15) << 2 | c >> 6)] : UInt8(ascii: "="))
        result.append(at + 2 < bytes.endIndex ? letters[Int(c & 63)] : UInt8(ascii: "="))
        at += 3
    }
    return result
}

/// Base64 in lines of 76 characters, each ended by CRLF (RFC 2045, 6.8).
func base64Lines(_ bytes: Octets) -> [UInt8] {
    var result: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
        let end = min(at + 57, bytes.endIndex)
        result += base64(bytes[at..<end])
        result += Array("\r\n".utf8)
        at = end
    }
    return result
}

/// Quoted-printable (RFC 2045, 6.7) of text whose lines end with LF; lines of at most 76 characters, ended by CRLF.
///
/// A dot alone on its line and `From ` at a line's start are encoded too: servers and mailboxes change them.
func quotedPrintable(_ text: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 8)
    for line in text.split(separator: .lineFeed, omittingEmptySubsequences: false) {
        var column = 0
        for (at, byte) in zip(line.indices, line) {
            let isLast = at + 1 == line.endIndex
            var isPlain = byte >= 33 && byte <= 126 && byte != UInt8(ascii: "=") || byte.isBlank && !isLast
            if column == 0,
                byte == UInt8(ascii: ".") || byte == UInt8(ascii: "F") && line[at...].starts(withWord: "from ")
            {
                isPlain = false
            }
            let width = isPlain ? 1 : 3
            if column + width > 75 {
                result += Array("=\r\n".utf8)
                column = 0
                // What a soft break moved to a line's start is subject to the same rule.
                if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "F") { isPlain = false }
            }
            if isPlain {
                result.append(byte)
                column += 1
            } else {
                result += [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                column += 3
            }
        }
        result += Array("\r\n".utf8)
    }
    return result
}

/// Two digits of upper case.
func hexadecimalPair(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
}

/// With CRLF for LF, and at the end.
func withCRLF(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 32)
    for line in text.split(separator: .lineFeed, omittingEmptySubsequences: false) { result += line + [13, 10] }
    return result
}

/// Lines ended by LF, without control characters but tabs; no empty lines at the end, no byte order mark in front:
/// readers take it away.
func cleanedBody(_ text: String) -> [UInt8] {
    let lines = withLineFeeds(Array(text.utf8)).filter { $0 == .lineFeed || $0 == .tab || !$0.isControl }
    var start = 0
    while lines[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    var end = lines.endIndex
    while end > start, lines[end - 1].isWhite { end -= 1 }
    return Array(lines[start..<end])
}

/// The text of `text/enriched` (RFC 1896): commands out, single line ends as blanks.
func plainEnriched(_ text: Octets) -> [UInt8] {
    var result: [UInt8] = []
    var at = text.startIndex
    var unfilled = 0
    var inParameter = false
    while at < text.endIndex {
        let byte = text[at]
        if byte == UInt8(ascii: "<") {
            if at + 1 < text.endIndex, text[at + 1] == byte {
                if !inParameter { result.append(byte) }
                at += 2
                continue
            }
            let (name, isClosing, end) = command(text, at)
            if name.equals("nofill") { unfilled = max(0, unfilled + (isClosing ? -1 : 1)) }
            if name.equals("param") { inParameter = !isClosing }
            at = end
        } else if inParameter {
            at += 1
        } else if byte == .lineFeed, unfilled == 0 {
            var count = 0
            while at < text.endIndex, text[at] == .lineFeed {
                count += 1
                at += 1
            }
            // RFC 1896, 2: one is a blank, n are n - 1.
            result += count == 1 ? [.space] : Array(repeating: .lineFeed, count: count - 1)
        } else {
            result.append(byte)
            at += 1
        }
    }
    return result
}

/// The text of `text/richtext` (RFC 1341, 7.1.3), the elder of the two: line ends are blanks, `<nl>` ends a line.
func plainRichText(_ text: Octets) -> [UInt8] {
    var result: [UInt8] = []
    var at = text.startIndex
    var comments = 0
    while at < text.endIndex {
        let byte = text[at]
        if byte == UInt8(ascii: "<") {
            let (name, isClosing, end) = command(text, at)
            at = end
            if name.equals("comment") {
                comments = max(0, comments + (isClosing ? -1 : 1))
            } else if comments > 0 {
                continue
            } else if name.equals("lt") {
                result.append(byte)
            } else if name.equals("nl") || name.equals("np") || name.equals("paragraph") {
                if result.last != .lineFeed || !name.equals("paragraph") { result.append(.lineFeed) }
            }
        } else {
            if comments == 0 { result.append(byte == .lineFeed ? .space : byte) }
            at += 1
        }
    }
    return result
}

// A command has at most 60 characters; what is longer is text that lacks its end.
private func command(_ text: Octets, _ start: Int) -> (name: Octets, isClosing: Bool, end: Int) {
    guard let close = text[start...].prefix(64).firstIndex(of: UInt8(ascii: ">")) else {
        return (text[start..<start], false, start + 1)
    }
    let isClosing = text[start + 1] == UInt8(ascii: "/")
    return (text[(start + (isClosing ? 2 : 1))..<close], isClosing, close + 1)
}

/// A passage as a letter shows it: without Markdown's signs for emphasis, code and headings, links as
/// `words (address)`. Paragraphs and list items stay apart.
func plainText(ofMarkdown markdown: String) -> String {
    let lines = markdown.split(omittingEmptySubsequences: false) { $0.isNewline }.map { line -> String in
        let bytes = Array(cleaned(String(line)).utf8)
        let heading = bytes.prefix { $0 == UInt8(ascii: "#") }.count
        let isHeading = (1...6).contains(heading) && heading < bytes.count && bytes[heading] == UInt8(ascii: " ")
        return withoutMarks(isHeading ? bytes[(heading + 1)...] : bytes[...])
    }
    return paragraphs(lines).joined(separator: "\n\n")
}

/// Drops `**`, `__` and backquotes, and turns `[words](address)` into `words (address)`.
private func withoutMarks(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
        let byte = bytes[index]
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
        if byte == UInt8(ascii: "`") {
            index += 1
        } else if byte == next, byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
            index += 2
        } else if byte == UInt8(ascii: "]"), next == UInt8(ascii: "("),
            let opening = result.lastIndex(of: UInt8(ascii: "[")),
            let end = bytes[index...].firstIndex(of: UInt8(ascii: ")"))
        {
            result.remove(at: opening)
            result += [UInt8(ascii: " "), UInt8(ascii: "(")] + bytes[(index + 2)...end]
            index = end + 1
        } else {
            result.append(byte)
            index += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// Lines put together to paragraphs: an empty line ends one, list items, quotes and links begin a line of their own,
/// and nothing follows a link on its line. Mail is sent as quoted-printable, so that every reader breaks long lines as
/// wide as its window is.
func paragraphs(_ lines: [String]) -> [String] {
    var paragraphs: [String] = []
    var current = ""
    var isAfterLink = false
    for line in lines {
        let text = trimmedLine(line)
        if text.isEmpty {
            if !current.isEmpty { paragraphs.append(current) }
            current = ""
        } else if current.isEmpty {
            current = text
        } else {
            current += (standsAlone(text) || isAfterLink ? "\n" : " ") + text
        }
        isAfterLink = isLink(text)
    }
    return current.isEmpty ? paragraphs : paragraphs + [current]
}

func paragraphs(of text: String) -> [String] {
    paragraphs(text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init))
}

private func standsAlone(_ line: String) -> Bool {
    let bytes = Array(line.utf8.prefix(8))
    return bytes.starts(with: "- ".utf8) || bytes.starts(with: "* ".utf8) || bytes.starts(with: "> ".utf8)
        || isLink(line)
}

private func isLink(_ line: some StringProtocol) -> Bool {
    line.utf8.starts(with: "https://".utf8) || line.utf8.starts(with: "http://".utf8)
}

private func trimmedLine(_ line: String) -> String {
    var bytes = Array(line.utf8)[...].drop { $0 <= 32 }
    while let last = bytes.last, last <= 32 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
}

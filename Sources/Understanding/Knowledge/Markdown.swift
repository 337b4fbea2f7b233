/// Sections of a Markdown text as plain words: what a customer may be told, without the marks of its writing.
enum Markdown {
    struct Section: Equatable {
        /// Empty before the first heading.
        var heading: String
        /// Plain text; paragraphs and list items stand on lines of their own, paragraphs with an empty line between.
        var text: String
    }

    static func sections(_ markdown: String) -> [Section] {
        var sections: [Section] = []
        var heading = ""
        var lines: [String] = []
        var isCode = false
        func finish() {
            let text = joined(lines)
            if !text.isEmpty { sections.append(Section(heading: heading, text: text)) }
            lines = []
        }
        for line in Self.lines(markdown) {
            if isFence(line) {
                isCode.toggle()
            } else if isCode {
                lines.append(String(line))
            } else if let title = title(line) {
                finish()
                heading = inline(title)
            } else if isUnderline(line, "="), let title = lines.last, !title.isEmpty {
                // CommonMark, 4.3: a line of = below a paragraph makes it a heading.
                lines.removeLast()
                finish()
                heading = title
            } else if isRule(line) {
                lines.append("")
            } else {
                lines.append(inline(withoutMark(line)))
            }
        }
        finish()
        return sections
    }

    /// Split at LF and CRLF on bytes: as a Character, CRLF is one and would be missed.
    private static func lines(_ text: String) -> [Substring] {
        text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            Substring(line.last == 0x0D ? line.dropLast() : line)
        }
    }

    /// Lines of one paragraph become one line.
    private static func joined(_ lines: [String]) -> String {
        var paragraphs: [String] = []
        var isOpen = false
        for line in lines {
            if line.utf8.allSatisfy({ $0 == 0x20 }) {
                isOpen = false
            } else if isOpen, let last = paragraphs.last {
                let isItem = line.utf8.starts(with: "- ".utf8) || isNumbered(line)
                paragraphs[paragraphs.count - 1] = last + (isItem ? "\n" : " ") + line
            } else {
                paragraphs.append(line)
                isOpen = true
            }
        }
        return paragraphs.joined(separator: "\n\n")
    }

    private static func isNumbered(_ line: String) -> Bool {
        let digits = line.utf8.prefix { (0x30...0x39).contains($0) }
        return !digits.isEmpty && digits.count <= 9 && line.utf8.dropFirst(digits.count).starts(with: ". ".utf8)
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var bytes = line.utf8
        while bytes.first == 0x20 || bytes.first == 0x09 { bytes = bytes.dropFirst() }
        while bytes.last == 0x20 || bytes.last == 0x09 { bytes = bytes.dropLast() }
        return Substring(bytes)
    }

    private static func isFence(_ line: Substring) -> Bool {
        let line = trimmed(line)
        return line.utf8.starts(with: "```".utf8) || line.utf8.starts(with: "~~~".utf8)
    }

    /// The text of a `## heading`, nil for another line.
    private static func title(_ line: Substring) -> Substring? {
        let line = trimmed(line)
        let marks = line.utf8.prefix { $0 == 0x23 }.count
        guard (1...6).contains(marks) else { return nil }
        let rest = line.utf8.dropFirst(marks)
        guard rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 else { return nil }
        var title = trimmed(Substring(rest)).utf8
        while title.last == 0x23 { title = title.dropLast() }
        return trimmed(Substring(title))
    }

    private static func isUnderline(_ line: Substring, _ mark: Unicode.Scalar) -> Bool {
        let line = trimmed(line)
        return line.utf8.count >= 2 && line.unicodeScalars.allSatisfy { $0 == mark }
    }

    private static func isRule(_ line: Substring) -> Bool {
        let bytes = trimmed(line).utf8.filter { $0 != 0x20 }
        guard let first = bytes.first, bytes.count >= 3 else { return false }
        return [0x2D, 0x2A, 0x5F].contains(first) && bytes.allSatisfy { $0 == first }
    }

    /// Quote marks go, bullets become dashes.
    private static func withoutMark(_ line: Substring) -> Substring {
        var line = trimmed(line)
        while line.utf8.first == 0x3E { line = trimmed(Substring(line.utf8.dropFirst())) }
        if let first = line.utf8.first, first == 0x2A || first == 0x2B || first == 0x2D,
            line.utf8.dropFirst().first == 0x20
        {
            return "- " + trimmed(Substring(line.utf8.dropFirst(2)))
        }
        return line
    }

    /// Emphasis, code marks and links become their words; a link's address stays when it says more than its words.
    private static func inline(_ text: Substring) -> String {
        var plain = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            let next = place + 1 < scalars.count ? scalars[place + 1] : nil
            if scalar == "\\", let next, next.value < 0x80, !next.properties.isAlphabetic {
                plain.append(next)
                place += 2
            } else if scalar == "*" || scalar == "`" {
                place += 1
            } else if scalar == "_", isEdge(scalars, place) {
                place += 1
            } else if scalar == "!", next == "[" {
                place += 1
            } else if scalar == "[", let link = link(scalars, place) {
                plain.append(contentsOf: scalars[link.words])
                if isWeb(scalars[link.address]), !scalars[link.words].elementsEqual(scalars[link.address]) {
                    plain.append(contentsOf: " (".unicodeScalars)
                    plain.append(contentsOf: scalars[link.address])
                    plain.append(")")
                }
                place = link.address.upperBound + 1
            } else if scalar == "<", next == "h" || next == "m" {
                place += 1
            } else if scalar == ">", place > 0, !scalars[place - 1].properties.isWhitespace {
                place += 1
            } else {
                plain.append(scalar)
                place += 1
            }
        }
        return String(plain)
    }

    /// An underline between letters belongs to a name, one at a word's edge is emphasis.
    private static func isEdge(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
        let before = place > 0 && scalars[place - 1].properties.isAlphabetic
        let after = place + 1 < scalars.count && scalars[place + 1].properties.isAlphabetic
        return !(before && after)
    }

    /// `[words](address)` that begins at `place`; both parts are bounded, so that a page of brackets stays linear.
    private static func link(_ scalars: [Unicode.Scalar], _ place: Int) -> (words: Range<Int>, address: Range<Int>)? {
        var middle = place + 1
        while middle < scalars.count, middle - place < 300, scalars[middle] != "]" { middle += 1 }
        guard middle + 1 < scalars.count, scalars[middle] == "]", scalars[middle + 1] == "(" else { return nil }
        var end = middle + 2
        while end < scalars.count, end - middle < 2_000, scalars[end] != ")" { end += 1 }
        guard end < scalars.count, scalars[end] == ")" else { return nil }
        return (place + 1..<middle, middle + 2..<end)
    }

    private static func isWeb(_ address: ArraySlice<Unicode.Scalar>) -> Bool {
        address.starts(with: "https://".unicodeScalars) || address.starts(with: "http://".unicodeScalars)
    }
}

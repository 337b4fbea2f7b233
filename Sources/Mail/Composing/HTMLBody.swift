/// HTML that shows plain text as it is: paragraphs, line breaks, lists and links, nothing of it taken for markup.
///
/// Pictures are shown below the text. The words quoted get no links: they are not ours.
func htmlBody(text: [UInt8], quotation: Outgoing.Quotation?, pictures: [Outgoing.File] = []) -> [UInt8] {
    var reply = HTMLBlocks(hasLinks: true)
    reply.write(text)
    var html = reply.html
    for picture in pictures {
        // RFC 2392, 2: an id in a link is escaped as links are.
        let id = HeaderText.identifier(picture.contentID ?? "").flatMap { byte in
            byte.isLetter || byte.isDigit || "-._~@!$*+".utf8.contains(byte)
                ? [byte] : Array("%".utf8) + hexadecimalPair(byte)
        }
        html += Array("<p><img src=\"cid:".utf8) + id + Array("\" alt=\"".utf8)
        html += escaped(cleanedBody(picture.filename)[...]) + Array("\"></p>\n".utf8)
    }
    if let quotation {
        let quoted = quotedBody(quotation)
        html = quotation.style == .replyBelow ? quoted + html : html + quoted
    }
    return Array("<!DOCTYPE html>\n<html><body>\n".utf8) + html + Array("</body></html>".utf8)
}

private func quotedBody(_ quotation: Outgoing.Quotation) -> [UInt8] {
    let attribution = cleanedBody(quotation.attribution).split(separator: .lineFeed).map { escaped($0) }
    var quoted = HTMLBlocks(hasLinks: false)
    quoted.write(cleanedBody(quotation.text))
    let head = Array(attribution.joined(separator: Array("<br>\n".utf8)))
    guard quotation.style == .headerBlock else {
        return Array("<p>".utf8) + head + Array("</p>\n<blockquote type=\"cite\">\n".utf8) + quoted.html
            + Array("</blockquote>\n".utf8)
    }
    // The line by which Outlook parts its replies, and by which others know them.
    return Array("<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0\">\n<p>".utf8) + head
        + Array("</p>\n</div>\n".utf8) + quoted.html
}

/// Writes lines as paragraphs and lists.
private struct HTMLBlocks {
    private enum Block: Equatable {
        case none, paragraph, bullets
        case numbers(next: Int)
    }

    let hasLinks: Bool
    private(set) var html: [UInt8] = []
    private var open = Block.none

    init(hasLinks: Bool) { self.hasLinks = hasLinks }

    mutating func write(_ text: [UInt8]) {
        for line in text.split(separator: .lineFeed, omittingEmptySubsequences: false) { write(line: line) }
        close()
    }

    private mutating func write(line: Octets) {
        if line.allSatisfy(\.isBlank) { return close() }
        if let item = bullet(line) {
            if open != .bullets {
                close()
                add("<ul>\n")
                open = .bullets
            }
            return add("<li>", item, "</li>\n")
        }
        if let (number, item) = numbered(line) {
            // A number out of turn is no list: it would be shown as another.
            if case .numbers(let next) = open, next == number {
                open = .numbers(next: number + 1)
                return add("<li>", item, "</li>\n")
            }
            if number == 1 {
                close()
                add("<ol>\n")
                open = .numbers(next: 2)
                return add("<li>", item, "</li>\n")
            }
        }
        if open == .paragraph {
            add("<br>\n", line, "")
        } else {
            close()
            add("<p>", line, "")
            open = .paragraph
        }
    }

    private mutating func close() {
        switch open {
        case .none: break
        case .paragraph: add("</p>\n")
        case .bullets: add("</ul>\n")
        case .numbers: add("</ol>\n")
        }
        open = .none
    }

    private mutating func add(_ markup: StaticString) { html += markup.withUTF8Buffer { Array($0) } }

    private mutating func add(_ before: StaticString, _ text: Octets, _ after: StaticString) {
        add(before)
        html += hasLinks ? linked(text) : escaped(text)
        add(after)
    }

    private func bullet(_ line: Octets) -> Octets? {
        for mark: StaticString in ["- ", "* ", "• "] where line.starts(withWord: mark) {
            let item = line.dropFirst(mark.utf8CodeUnitCount).trimmed()
            // `-- ` parts a signature, and `- -` is a rule.
            return item.isEmpty || item.first == UInt8(ascii: "-") ? nil : item
        }
        return nil
    }

    private func numbered(_ line: Octets) -> (Int, Octets)? {
        let digits = line.prefix { $0.isDigit }
        let rest = line[digits.endIndex...]
        guard (1...2).contains(digits.count), rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"),
            rest.dropFirst().first == .space, let number = Int(digits.text())
        else { return nil }
        let item = rest.dropFirst(2).trimmed()
        return item.isEmpty ? nil : (number, item)
    }
}

/// Escaped, with `http` and `https` links as links. Linear: what is no link is passed over once.
private func linked(_ text: Octets) -> [UInt8] {
    var html: [UInt8] = []
    for word in text.split(separator: .space, omittingEmptySubsequences: false) {
        if word.startIndex > text.startIndex { html.append(.space) }
        let start = word.drop { "(<\"'[".utf8.contains($0) }
        guard start.starts(withWord: "https://") || start.starts(withWord: "http://") else {
            html += escaped(word)
            continue
        }
        let link = linkPrefix(start)
        html += escaped(word[word.startIndex..<link.startIndex])
        html += Array("<a href=\"".utf8) + escaped(link) + Array("\">".utf8) + escaped(link) + Array("</a>".utf8)
        html += escaped(word[link.endIndex...])
    }
    return html
}

// What ends a sentence or a bracket behind a link is no part of it.
private func linkPrefix(_ word: Octets) -> Octets {
    var link = word.prefix { $0 > 32 && !"<>\"".utf8.contains($0) }
    while let last = link.last,
        ".,;:!?'\"".utf8.contains(last) || last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
    {
        if last == UInt8(ascii: ")"), link.contains(UInt8(ascii: "(")) { break }
        link = link.dropLast()
    }
    return link
}

private func escaped(_ text: Octets) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(text.count + 16)
    for byte in text {
        switch byte {
        case UInt8(ascii: "<"): html += Array("&lt;".utf8)
        case UInt8(ascii: ">"): html += Array("&gt;".utf8)
        case UInt8(ascii: "&"): html += Array("&amp;".utf8)
        case UInt8(ascii: "\""): html += Array("&quot;".utf8)
        default: html.append(byte)
        }
    }
    return html
}

/// A page that shows plain text as it is: paragraphs, line breaks, lists and links, nothing of it taken for markup.
///
/// It names no colour, so that a dark screen stays dark, loads nothing from anywhere and knows nobody who reads it.
/// Pictures are shown below the text. The words quoted get no links: they are not ours.
/// - Parameter language: a tag such as `de`; nil leaves it open.
func htmlBody(
    text: [UInt8], quotation: Outgoing.Quotation?, language: String?, pictures: [Outgoing.File] = []
) -> [UInt8] {
    let tag = language.flatMap(languageTag)
    let direction = tag.map { WritingDirection(language: $0) } ?? WritingDirection(of: text) ?? .leftToRight
    var reply = HTMLQuotation(direction: direction)
    for line in ownLines(text) { reply.write(line) }
    var html = reply.finished()
    for picture in pictures {
        // RFC 2392, 2: an id in a link is escaped as links are.
        let id = HeaderText.identifier(picture.contentID ?? "").flatMap { byte in
            byte.isLetter || byte.isDigit || "-._~@!$*+".utf8.contains(byte)
                ? [byte] : Array("%".utf8) + hexadecimalPair(byte)
        }
        html += Array("<p><img src=\"cid:".utf8) + id + Array("\" alt=\"".utf8)
        html += htmlEscaped(cleanedBody(picture.filename)[...]) + Array("\"></p>\n".utf8)
    }
    if let quotation {
        let quoted = quotedBody(quotation, in: direction)
        html = quotation.style == .replyBelow ? quoted + html : html + quoted
    }
    let lang = tag.map { " lang=\"\($0)\"" } ?? ""
    let head = """
        <!DOCTYPE html>
        <html\(lang) dir="\(direction.rawValue)"><head>
        <meta charset="utf-8">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        </head><body style="font-family:Helvetica,Arial,sans-serif;overflow-wrap:anywhere">

        """
    return Array(head.utf8) + html + Array("</body></html>".utf8)
}

// RFC 5646, 2.1: letters, digits and hyphens.
private func languageTag(_ text: String) -> String? {
    let isTag =
        (2...35).contains(text.utf8.count)
        && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    return isTag ? text : nil
}

private func quotedBody(_ quotation: Outgoing.Quotation, in direction: WritingDirection) -> [UInt8] {
    let lines = cleanedBody(quotation.attribution).split(separator: .lineFeed).map { htmlEscaped($0) }
    let head = Array("<p>".utf8) + Array(lines.joined(separator: Array("<br>\n".utf8))) + Array("</p>\n".utf8)
    let isBlock = quotation.style == .headerBlock
    var quoted = HTMLQuotation(direction: direction, isBarred: !isBlock)
    for line in quotedLines(quotation) { quoted.write(line) }
    guard isBlock else { return head + quoted.finished() }
    // The line by which Outlook parts its replies, and by which others know them. It is grey on light and on dark.
    return Array("<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0\">\n".utf8) + head
        + Array("</div>\n".utf8) + quoted.finished()
}

/// Our own words with links, and block quotations without, one in the other where the text quoted quotes.
private struct HTMLQuotation {
    let direction: WritingDirection
    /// Whether the outermost has a bar at its side. Outlook's has none: a line stands above it.
    let isBarred: Bool
    private var html: [UInt8] = []
    private var open: [WritingDirection] = []
    private var pending: [BodyLine] = []

    init(direction: WritingDirection, isBarred: Bool = true) {
        self.direction = direction
        self.isBarred = isBarred
    }

    mutating func write(_ line: BodyLine) {
        if let last = pending.last, last.depth != line.depth { flush() }
        pending.append(line)
    }

    mutating func finished() -> [UInt8] {
        flush()
        close(to: 0)
        return html
    }

    // A stretch of one depth. What is quoted deeper than programs of mail show is shown at that depth.
    private mutating func flush() {
        guard let first = pending.first else { return }
        let depth = min(first.depth, 12)
        let own = WritingDirection(of: pending.lazy.flatMap(\.content))
        close(to: depth)
        while open.count < depth {
            let around = open.last ?? direction
            let inside = open.count + 1 == depth ? own ?? around : around
            html += Array("<blockquote type=\"cite\"".utf8)
            if inside != around { html += Array(" dir=\"\(inside.rawValue)\"".utf8) }
            html += Array(" style=\"\(style(inside))\">\n".utf8)
            open.append(inside)
        }
        var blocks = HTMLBlocks(direction: open.last ?? direction, hasLinks: depth == 0)
        for line in pending { blocks.write(line: line.content) }
        html += blocks.finished()
        pending = []
    }

    // Without a colour the bar has the one of the text.
    private func style(_ direction: WritingDirection) -> String {
        guard isBarred || !open.isEmpty else { return "margin:0" }
        let side = direction == .leftToRight ? "left" : "right"
        return "margin:0;border-\(side):1px solid;padding-\(side):1ex"
    }

    private mutating func close(to depth: Int) {
        while open.count > depth {
            html += Array("</blockquote>\n".utf8)
            open.removeLast()
        }
    }
}

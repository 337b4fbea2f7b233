/// A line of a body, without its marks of quotation.
struct BodyLine {
    /// How often it is quoted; 0 for our own words.
    var depth: Int
    var content: Octets
}

/// The text with what it answers, in the order of the quotation's style.
func bodyLines(text: [UInt8], quotation: Outgoing.Quotation?) -> [BodyLine] {
    let own = lines(of: text).map { BodyLine(depth: 0, content: $0) }
    guard let quotation else { return own }
    let blank = BodyLine(depth: 0, content: [])
    let attribution = lines(of: cleanedBody(quotation.attribution)).map { BodyLine(depth: 0, content: $0) }
    let quoted = quotedLines(quotation)
    switch quotation.style {
    case .replyAbove: return own + [blank] + attribution + quoted
    case .replyBelow: return attribution + quoted + [blank] + own
    case .headerBlock:
        return own + [blank] + attribution + [blank] + quoted.map { BodyLine(depth: $0.depth - 1, content: $0.content) }
    }
}

/// The lines quoted, at least at depth 1: marks of older quotations count, close together (RFC 3676, 4.5) or apart.
func quotedLines(_ quotation: Outgoing.Quotation) -> [BodyLine] {
    lines(of: cleanedBody(quotation.text)).map { line in
        var depth = 1
        var content = line
        while content.first == UInt8(ascii: ">") {
            content = content.dropFirst()
            depth += 1
            if content.first == .space { content = content.dropFirst() }
        }
        return BodyLine(depth: depth, content: content)
    }
}

private func lines(of text: [UInt8]) -> [Octets] { text.split(separator: .lineFeed, omittingEmptySubsequences: false) }

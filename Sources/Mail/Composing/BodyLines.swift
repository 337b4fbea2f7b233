/// A line of a body, without its marks of quotation.
struct BodyLine {
    /// How often it is quoted; 0 for our own words.
    var depth: Int
    var content: Octets
}

/// The text with what it answers, in the order of the quotation's style.
func bodyLines(text: [UInt8], quotation: Outgoing.Quotation?) -> [BodyLine] {
    let own = ownLines(text)
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

/// Our own lines; one that begins with `> ` repeats what somebody wrote.
func ownLines(_ text: [UInt8]) -> [BodyLine] {
    lines(of: text).map { line in
        let marks = line.prefix { $0 == UInt8(ascii: ">") }
        let rest = line[marks.endIndex...]
        // `>5` is no mark.
        guard rest.isEmpty || rest.first == .space else { return BodyLine(depth: 0, content: line) }
        return marks.isEmpty ? BodyLine(depth: 0, content: line) : unmarked(line, depth: 0)
    }
}

/// The lines quoted, at least at depth 1: marks of older quotations count, close together (RFC 3676, 4.5) or apart.
func quotedLines(_ quotation: Outgoing.Quotation) -> [BodyLine] {
    lines(of: cleanedBody(quotation.text)).map { unmarked($0, depth: 1) }
}

private func unmarked(_ line: Octets, depth: Int) -> BodyLine {
    var line = BodyLine(depth: depth, content: line)
    while line.content.first == UInt8(ascii: ">") {
        line.content = line.content.dropFirst()
        line.depth += 1
        if line.content.first == .space { line.content = line.content.dropFirst() }
    }
    return line
}

private func lines(of text: [UInt8]) -> [Octets] { text.split(separator: .lineFeed, omittingEmptySubsequences: false) }

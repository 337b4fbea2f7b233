/// The text with what it answers, lines ended by LF, in the order of the quotation's style.
func plainBody(text: [UInt8], quotation: Outgoing.Quotation?) -> [UInt8] {
    guard let quotation else { return text }
    let attribution = cleanedBody(quotation.attribution)
    let quoted = cleanedBody(quotation.text)
    switch quotation.style {
    case .replyAbove: return text + Array("\n\n".utf8) + attribution + [.lineFeed] + marked(quoted)
    case .replyBelow: return attribution + [.lineFeed] + marked(quoted) + [.lineFeed] + text
    case .headerBlock: return text + Array("\n\n".utf8) + attribution + Array("\n\n".utf8) + quoted
    }
}

// RFC 3676, 4.5: marks of older quotations stand close to the new one.
private func marked(_ text: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    for line in text.split(separator: .lineFeed, omittingEmptySubsequences: false) {
        lines += line.isEmpty ? Array(">".utf8) : Array((line.first == UInt8(ascii: ">") ? ">" : "> ").utf8)
        lines += line + [.lineFeed]
    }
    return lines
}

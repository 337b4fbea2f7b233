/// HTML that shows plain text as it is: paragraphs and line breaks, nothing of it taken for markup.
func htmlBody(text: [UInt8], quotation: Outgoing.Quotation?) -> [UInt8] {
    var html = Array("<!DOCTYPE html>\n<html><body>\n".utf8)
    html += paragraphs(text)
    if let quotation {
        html += Array("<p>".utf8) + escaped(cleanedBody(quotation.attribution)[...]) + Array("</p>\n".utf8)
        html += Array("<blockquote type=\"cite\">\n".utf8) + paragraphs(cleanedBody(quotation.text))
        html += Array("</blockquote>\n".utf8)
    }
    return html + Array("</body></html>".utf8)
}

private func paragraphs(_ text: [UInt8]) -> [UInt8] {
    var html: [UInt8] = []
    var isOpen = false
    for line in text.split(separator: .lineFeed, omittingEmptySubsequences: false) {
        if line.allSatisfy(\.isBlank) {
            if isOpen { html += Array("</p>\n".utf8) }
            isOpen = false
            continue
        }
        html += isOpen ? Array("<br>\n".utf8) : Array("<p>".utf8)
        html += escaped(line)
        isOpen = true
    }
    if isOpen { html += Array("</p>\n".utf8) }
    return html
}

private func escaped(_ text: Octets) -> [UInt8] {
    var html: [UInt8] = []
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

/// The text of HTML that is too wild to be parsed: tags out, block tags as line breaks, common entities decoded.
///
/// Takes one pass over the bytes, whatever they are.
func strippedTags(_ html: Octets) -> [UInt8] {
    var result: [UInt8] = []
    var ends = EndSearch()
    var at = html.startIndex
    while at < html.endIndex {
        let byte = html[at]
        if byte == UInt8(ascii: "<") {
            at = skipTag(html, at, &result, &ends)
        } else if byte == UInt8(ascii: "&") {
            let (text, end) = entity(html, at)
            result += text
            at = end
        } else {
            let isBreak = byte == .lineFeed || byte == .carriageReturn || byte == .tab
            if !(isBreak || byte == .space) || (result.last.map { !$0.isWhite } ?? false) {
                result.append(isBreak ? .space : byte)
            }
            at += 1
        }
    }
    return result
}

/// Finds what ends a stretch. What was not found once is not found further on: nothing is searched for twice in vain.
private struct EndSearch {
    private var missing: Set<UInt8> = []

    mutating func place(of end: StaticString, in html: Octets, from start: Int) -> Int? {
        // The ends looked for differ in their fourth bytes, `>` aside.
        let key = end.utf8CodeUnitCount > 3 ? end.utf8Start[3] : end.utf8Start[0]
        guard !missing.contains(key) else { return nil }
        let place = html.firstPlace(of: end, from: start)
        if place == nil { missing.insert(key) }
        return place
    }
}

private func skipTag(_ html: Octets, _ start: Int, _ result: inout [UInt8], _ ends: inout EndSearch) -> Int {
    var at = start + 1
    if html[at...].starts(withWord: "!--") {
        // One without an end may hold the author's words.
        return ends.place(of: "-->", in: html, from: at).map { $0 + 3 } ?? at + 3
    }
    let isClosing = at < html.endIndex && html[at] == UInt8(ascii: "/")
    if isClosing { at += 1 }
    guard at < html.endIndex, html[at].isLetter || html[at] == UInt8(ascii: "!") || html[at] == UInt8(ascii: "?") else {
        result.append(UInt8(ascii: "<"))
        return start + 1
    }
    let name = html[at...].prefix { $0.isLetter || $0.isDigit }
    guard let close = ends.place(of: ">", in: html, from: at) else {
        return html[at...].firstIndex(where: \.isWhite) ?? html.endIndex
    }
    if !isClosing, let end = endTag(name) { return ends.place(of: end, in: html, from: close) ?? close + 1 }
    let blocks: [StaticString] = [
        "br", "p", "div", "tr", "li", "table", "blockquote", "h1", "h2", "h3", "h4", "ul", "ol", "pre", "hr",
    ]
    if blocks.contains(where: { name.equals($0) }), result.last != .lineFeed { result.append(.lineFeed) }
    return close + 1
}

private func entity(_ html: Octets, _ start: Int) -> (text: [UInt8], end: Int) {
    guard let close = html[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")), close > start + 1 else {
        return ([UInt8(ascii: "&")], start + 1)
    }
    let name = html[(start + 1)..<close]
    if name.first == UInt8(ascii: "#") {
        let digits = name.dropFirst()
        let isHexadecimal = digits.first.map { $0 | 32 } == UInt8(ascii: "x")
        let code = isHexadecimal ? UInt32(digits.dropFirst().text(), radix: 16) : UInt32(digits.text())
        guard let scalar = code.flatMap(Unicode.Scalar.init), scalar.value >= 32 else { return ([.space], close + 1) }
        return (Array(String(scalar).utf8), close + 1)
    }
    switch name.text() {
    case "lt": return ([UInt8(ascii: "<")], close + 1)
    case "gt": return ([UInt8(ascii: ">")], close + 1)
    case "amp": return ([UInt8(ascii: "&")], close + 1)
    case "quot": return ([UInt8(ascii: "\"")], close + 1)
    case "nbsp": return ([.space], close + 1)
    default: return (Array(html[start...close]), close + 1)
    }
}

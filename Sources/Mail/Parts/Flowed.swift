/// Joins the lines of `format=flowed` text (RFC 3676): a line that ends with a space goes on in the next one.
///
/// - Parameter deletesSpace: `delsp=yes`: that space is none of the text.
func unflowed(_ text: Octets, deletesSpace: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var openDepth: Int?
    var at = text.startIndex
    while at <= text.endIndex {
        let end = text.place(of: .lineFeed, from: at) ?? text.endIndex
        var start = at
        while start < end, text[start] == UInt8(ascii: ">") { start += 1 }
        let depth = start - at
        var content = text[start..<end]
        at = end + 1
        // RFC 3676, 4.4: one space was stuffed in front.
        if content.first == .space { content = content.dropFirst() }
        // RFC 3676, 4.3: the signature mark ends a paragraph and is not flowed.
        let isSignature = content.elementsEqual("-- ".utf8)
        let isSoft = content.last == .space && !isSignature
        if openDepth != depth || isSignature {
            if openDepth != nil { result.append(.lineFeed) }
            result += repeatElement(UInt8(ascii: ">"), count: depth)
            if depth > 0, !content.isEmpty { result.append(.space) }
        }
        result += isSoft && deletesSpace ? content.dropLast() : content
        if isSoft {
            openDepth = depth
        } else {
            result.append(.lineFeed)
            openDepth = nil
        }
    }
    if text.last != .lineFeed, result.last == .lineFeed { result.removeLast() }
    return result
}

/// The block of `From:`, `Sent:`, `To:`, `Subject:` that stands above a message answered or forwarded.
enum QuotedHeader {
    /// The last line of a block that begins on line `number`; nil where none begins.
    ///
    /// A list of a traveller (`From: Lisbon`, `To: Porto`, `Date: 3 June`) is none: it names no address and no subject.
    static func end(in body: BodyText, from number: Int) -> Int? {
        let depth = body.lines[number].depth
        guard let first = HeaderLabels.label(of: body.words(number)), first.label != .cc, first.label != .replyTo else {
            return nil
        }
        var labels: Set<HeaderLabels.Label> = [first.label]
        var hasAddress = looksLikeAddress(first.value)
        var last = number
        var strangers = 0
        var blanks = 0
        for next in (number + 1)..<max(number + 1, min(number + 24, body.lines.count)) {
            guard body.lines[next].depth == depth else { break }
            let words = body.words(next)
            if words.isEmpty {
                blanks += 1
                if blanks > 1 { break }
                continue
            }
            guard let (label, value) = HeaderLabels.label(of: words) else {
                // A value that was wrapped; after an empty line it is the text below.
                strangers += 1
                if strangers > 2 || blanks > 0 { break }
                if words.contains(UInt8(ascii: "@")) { hasAddress = true }
                continue
            }
            strangers = 0
            blanks = 0
            if labels.contains(label), label != .cc, label != .replyTo { break }
            labels.insert(label)
            if label != .subject, looksLikeAddress(value) { hasAddress = true }
            last = next
        }
        guard isBlock(first.label, labels, hasAddress) else { return nil }
        // The wrapped rest of the last value belongs to the block.
        while last + 1 < body.lines.count, last + 1 <= number + 24, body.lines[last + 1].depth == depth,
            isWrapped(body.words(last + 1)), !body.isBlank(last)
        { last += 1 }
        return last
    }

    private static func isBlock(
        _ first: HeaderLabels.Label, _ labels: Set<HeaderLabels.Label>, _ hasAddress: Bool
    ) -> Bool {
        guard labels.count >= 2 else { return false }
        if labels.contains(.sent), labels.contains(.from) { return true }
        let isDated = labels.contains(.date) || labels.contains(.sent)
        if labels.contains(.subject), labels.contains(.from) || isDated {
            return first != .subject || labels.count >= 3
        }
        return hasAddress && (labels.contains(.from) || isDated && labels.contains(.to))
    }

    private static func looksLikeAddress(_ value: Octets) -> Bool {
        guard let at = value.firstIndex(of: UInt8(ascii: "@")), at > value.startIndex, at + 1 < value.endIndex else {
            return false
        }
        return !value[at - 1].isWhite && !value[at + 1].isWhite
    }

    private static func isWrapped(_ words: Octets) -> Bool {
        guard !words.isEmpty, words.contains(UInt8(ascii: "@")) else { return false }
        return words.last == UInt8(ascii: ">") || words.last == UInt8(ascii: "]") || words.last == UInt8(ascii: ";")
    }
}

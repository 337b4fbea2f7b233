/// The block of `From:`, `Sent:`, `To:`, `Subject:` that stands above a message answered or forwarded.
struct QuotedHeader {
    var last: Int
    /// Says when and to whom, as no form of a web page does.
    var isOfMail: Bool

    /// A block that begins on line `number`; nil where none begins.
    ///
    /// A list of a traveller (`From: Lisbon`, `To: Porto`, `Date: 3 June`) is none: it names no address and no subject.
    init?(in body: BodyText, from number: Int) {
        let depth = body.lines[number].depth
        guard let first = HeaderLabels.label(of: body.words(number)), first.label != .cc, first.label != .replyTo else {
            return nil
        }
        var labels: Set<HeaderLabels.Label> = [first.label]
        var hasAddress = holdsAddress(first.value)
        // The time of a message stands there in full; a parcel was sent on some day.
        var isTimed = first.label == .sent && Self.isDated(first.value)
        var last = number
        var strangers = 0
        var blanks = 0
        var isSpaced = false
        for next in (number + 1)..<max(number + 1, min(number + 24, body.lines.count)) {
            guard body.lines[next].depth == depth, !body.lines[next].hint.mayBeHeading else { break }
            let words = body.words(next)
            if words.isEmpty {
                // All lines are spaced out, or none is: a sentence of the author's may begin like a label.
                blanks += 1
                if blanks > 1 || labels.count > 1 && !isSpaced { break }
                continue
            }
            if labels.count == 1 { isSpaced = blanks > 0 } else if isSpaced, blanks == 0 { break }
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
            if label != .subject, holdsAddress(value) { hasAddress = true }
            if label == .sent, Self.isDated(value) { isTimed = true }
            last = next
        }
        guard Self.isBlock(labels, hasAddress || isTimed) else { return nil }
        isOfMail = labels.contains(.to) && (labels.contains(.sent) || labels.contains(.date))
        // The wrapped rest of the last value belongs to the block.
        while last + 1 < body.lines.count, last + 1 <= number + 24, body.lines[last + 1].depth == depth,
            Self.isWrapped(body.words(last + 1)), !body.isBlank(last)
        { last += 1 }
        self.last = last
    }

    /// A block in a language that is not known, below a line that separates: lines of labels and values, first an
    /// address and then a date.
    init?(in body: BodyText, below separator: Int) {
        var number = separator + 1
        if number < body.lines.count, body.isBlank(number) { number += 1 }
        guard number < body.lines.count, HeaderLabels.isLabelled(body.words(number)), holdsAddress(body.words(number))
        else { return nil }
        let first = number
        var isDated = false
        while number < min(first + 8, body.lines.count), HeaderLabels.isLabelled(body.words(number)) {
            if number > first {
                if Self.isDated(body.words(number)) { isDated = true }
            }
            number += 1
        }
        guard number - first >= 3, isDated else { return nil }
        last = number - 1
        isOfMail = true
    }

    private static func isBlock(
        _ labels: Set<HeaderLabels.Label>, _ isSure: Bool
    ) -> Bool {
        guard labels.count >= 2 else { return false }
        let isDated = labels.contains(.date) || labels.contains(.sent)
        // Sender and subject alone are what a form of a web page names.
        if labels.contains(.subject), labels.count >= 3, labels.contains(.from) || isDated && labels.contains(.to) {
            return true
        }
        return isSure && isDated && (labels.contains(.from) || labels.contains(.to))
    }

    private static func isDated(_ value: Octets) -> Bool {
        let signs = AttributionSigns(value.prefix(200))
        return signs.hasDate && signs.hasTime
    }

    private static func isWrapped(_ words: Octets) -> Bool {
        guard !words.isEmpty, words.contains(UInt8(ascii: "@")) else { return false }
        return words.last == UInt8(ascii: ">") || words.last == UInt8(ascii: "]") || words.last == UInt8(ascii: ";")
    }
}

/// Whether an `@` stands between two words without a blank.
func holdsAddress(_ words: Octets) -> Bool {
    guard let at = words.firstIndex(of: UInt8(ascii: "@")), at > words.startIndex, at + 1 < words.endIndex else {
        return false
    }
    return !words[at - 1].isWhite && !words[at + 1].isWhite
}

/// The lines above quoted text that say when who wrote it (`On … wrote:`), in many languages.
///
/// It is looked for from its end: few lines end as it does.
struct Attribution {
    /// The lines it takes up.
    var lines: ClosedRange<Int>
    /// Where it begins on its first line, when words of the author stand before it.
    var start: Int

    /// An attribution whose last line is `last`; nil for any other line.
    ///
    /// - Parameters:
    ///   - limit: the first line that it may take up.
    ///   - isQuoted: whether quoted lines follow.
    init?(in body: BodyText, endingAt last: Int, notAbove limit: Int, isQuoted: Bool) {
        let depth = body.lines[last].depth
        var text = Array(body.words(last))
        guard !text.isEmpty, text.count <= 400, isQuoted || Self.mayEnd(body.words(last)) else { return nil }
        // Where nothing quoted follows it must say when: without a digit it is none, unless it stands between dashes.
        guard isQuoted || text.first == UInt8(ascii: "-") || Self.hasDigit(in: body, endingAt: last, notAbove: limit)
        else { return nil }
        var first = last
        var signs = AttributionSigns(text[...])
        var found: (first: Int, start: Int)?
        // Without a colon only few shapes are known, none of many lines.
        let reach = isQuoted || signs.hasColon ? 7 : 2
        while true {
            // A line above belongs to it when it gives the date, or when it was broken for its length.
            let isLong = body.words(first).count >= 56
            let isMore = found == nil || signs.hasDate && (signs.isDatedFirst || isLong)
            if isMore, signs.areAttribution(isQuoted: isQuoted && found == nil) {
                found = (first, body.lines[first].content)
                // One without a date may be the end of a longer one, which then leaves no doubt.
                if signs.isWhole || first < last && !isQuoted && signs.hasDate { break }
            } else if found == nil, let place = Self.sharedStart(body, first, last, isQuoted: isQuoted) {
                (lines, start) = (first...last, place)
                return
            }
            guard last - first < (found == nil ? reach : 3),
                let above = Self.lineAbove(first, in: body, depth, limit, isOpen: Self.isRest(text)),
                !Self.endsSentence(body.words(above))
            else { break }
            var joined = Array(body.words(above))
            if joined.last != UInt8(ascii: "<") { joined.append(.space) }
            joined += text
            guard joined.count <= 500 else { break }
            text = joined
            first = above
            signs = AttributionSigns(text[...])
        }
        guard var found else { return nil }
        if !AttributionSigns(body.words(found.first)).isDatedFirst {
            if let place = Self.sharedStart(body, found.first, last, isQuoted: isQuoted) {
                found.start = place
            } else if let above = Self.wrappedName(above: found.first, in: body, depth, limit) {
                found = (above, body.lines[above].content)
            }
        }
        (lines, start) = (found.first...last, found.start)
    }

    private static func hasDigit(in body: BodyText, endingAt last: Int, notAbove limit: Int) -> Bool {
        let first = max(limit, last - 8)
        guard first <= last else { return false }
        // Digits of Arabic begin with bytes that few other letters do.
        return body.bytes[body.lines[first].range.lowerBound..<body.lines[last].range.upperBound].contains {
            $0.isDigit || $0 == 0xD9 || $0 == 0xDB
        }
    }

    /// A cheap look at the last byte, so that ordinary text costs next to nothing.
    static func mayEnd(_ words: Octets) -> Bool {
        guard let last = words.last else { return false }
        switch last {
        case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "_"): return true
        // The wide colon and the marks of writing direction.
        case 0x9A: return words.suffix(3).elementsEqual([0xEF, 0xBC, 0x9A])
        case 0x8E, 0x8F, 0xAA...0xAE: return words.suffix(3).starts(with: [0xE2, 0x80])
        case 0xA0: return words.suffix(2).first == 0xC2
        default: return false
        }
    }

    // The line above that the words may have begun on.
    private static func lineAbove(
        _ number: Int, in body: BodyText, _ depth: Int, _ limit: Int, isOpen: @autoclosure () -> Bool
    ) -> Int? {
        var above = number - 1
        // QUIRK: Polymail puts empty lines around the address; nobody wraps words so.
        while above >= limit, body.isBlank(above), number - above <= 2, isOpen() { above -= 1 }
        guard above >= limit, body.lines[above].depth == depth, !body.isBlank(above) else { return nil }
        return above
    }

    // Nothing but the end of an attribution: a verb, an address and its brackets.
    private static func isRest(_ text: [UInt8]) -> Bool {
        guard text.count <= 120 else { return false }
        var walk = WordWalk(text[...])
        guard let first = walk.next() else { return false }
        var count = 1
        while walk.next() != nil { count += 1 }
        guard count <= 8 else { return false }
        return first.first == UInt8(ascii: "<") || first.first == UInt8(ascii: ">")
            || first.contains(UInt8(ascii: "@")) || first.starts(withWord: "mailto:")
            || AttributionWords.verbs.begins(folded(first)[...])
    }

    // A full stop behind a word of some length; months and weekdays are cut short.
    private static func endsSentence(_ words: Octets) -> Bool {
        guard let last = words.last else { return true }
        if last == UInt8(ascii: "!") || last == UInt8(ascii: "?") || last == UInt8(ascii: ":") { return true }
        guard last == UInt8(ascii: ".") else { return words.suffix(3).elementsEqual("。".utf8) }
        let word = words.dropLast().reversed().prefix { !$0.isWhite }
        return word.count >= 6 && word.allSatisfy { !$0.isDigit && $0 != UInt8(ascii: ".") }
    }

    // Words of the author on the same line: `thanks On Wed, Apr 4, 2012 at 3:59 PM, bob@example.com wrote:`.
    private static func sharedStart(_ body: BodyText, _ first: Int, _ last: Int, isQuoted: Bool) -> Int? {
        let words = body.words(first)
        var at = words.startIndex + 1
        while at < words.endIndex {
            guard words[at].isLetter, words[at - 1].isWhite || words[at - 1] == UInt8(ascii: "-"),
                let length = sharedOpeners.lengthOfStart(words[at...])
            else {
                at += 1
                continue
            }
            // A weekday or a month may stand between.
            if words[(at + length)...].prefix(24).contains(where: \.isDigit) {
                var rest = Array(words[at...])
                for number in first..<last {
                    rest.append(.space)
                    rest += body.words(number + 1)
                }
                let signs = AttributionSigns(rest[...])
                if signs.isDatedFirst, signs.hasDate, signs.areAttribution(isQuoted: isQuoted) {
                    var start = at
                    while start > words.startIndex, words[start - 1] == UInt8(ascii: "-") || words[start - 1].isBlank {
                        start -= 1
                    }
                    return start > words.startIndex ? start : nil
                }
            }
            at += length
        }
        return nil
    }

    private static let sharedOpeners = WordTable("On |Am |Le |El |Em |Il |Op |Den |W dniu |Dnia |Dne |Pe |På ")

    // QUIRK: a long name in front of the address was broken across lines, nothing but the name above.
    private static func wrappedName(above first: Int, in body: BodyText, _ depth: Int, _ limit: Int) -> Int? {
        let above = first - 1
        guard !body.isHTML, above >= limit, body.lines[above].depth == depth, !body.isBlank(above),
            above == limit || body.isBlank(above - 1)
        else { return nil }
        let name = body.words(above)
        let next = body.words(first).prefix { !$0.isBlank }
        guard name.count < 80, name.count + next.count >= 60, !endsSentence(name), name.last != UInt8(ascii: ",") else {
            return nil
        }
        // Names are written with capitals.
        return name.split(separator: .space).allSatisfy { word in
            word.first.map { !(97...122).contains($0) } ?? true || word.count <= 3
        } ? above : nil
    }
}

/// Finds the lines above quoted text that say when who wrote it (`On … wrote:`), in many languages.
struct Attribution {
    /// How sure it is by its words alone. A weak one counts only where quoted lines follow.
    enum Strength { case strong, weak }

    /// The lines it takes up.
    var lines: ClosedRange<Int>
    /// Where it begins on its first line, when words of the author stand before it.
    var start: Int
    var strength: Strength

    /// An attribution that begins on line `number`; nil for any other line.
    init?(in body: BodyText, at number: Int, isQuotedAfter: (Int) -> Bool) {
        let first = body.words(number)
        guard !first.isEmpty, first.count <= 400, Self.mayBegin(first) else { return nil }
        if let shared = Self.sharedStart(first), let last = Self.lastOfShared(body, number, shared, isQuotedAfter) {
            self.init(lines: number...last, start: shared, strength: .strong)
            return
        }
        let hasOpener = Self.hasOpener(first)
        var joined: [UInt8] = []
        var blanks = 0
        var last = number
        for next in number..<min(number + 7, body.lines.count) {
            let line = body.lines[next]
            if line.depth > body.lines[number].depth, !Self.hasOpenAddress(joined) { break }
            let words = body.words(next)
            if words.isEmpty {
                blanks += 1
                // Polymail wraps the address with an empty line; nobody wraps words so.
                if !hasOpener || blanks > 1 || !Self.hasDate(joined[...]) { break }
                continue
            }
            if !joined.isEmpty, joined.last != UInt8(ascii: "<") { joined.append(.space) }
            joined += words.map(asciiLowercase)
            guard joined.count <= 500 else { break }
            last = next
            if next > number, !hasOpener, !(joined.first.map(\.isDigit) ?? false) { break }
            if blanks > 0, next - number > 5 { break }
            let isQuoted = isQuotedAfter(next)
            guard isQuoted || Self.mayEnd(joined) else { continue }
            if let strength = Self.judge(joined[...], hasOpener: hasOpener, isQuoted: isQuoted) {
                guard strength == .strong || isQuoted else { continue }
                self.init(lines: number...last, start: body.lines[number].content, strength: strength)
                return
            }
        }
        return nil
    }

    private init(lines: ClosedRange<Int>, start: Int, strength: Strength) {
        self.lines = lines
        self.start = start
        self.strength = strength
    }

    private static func judge(_ text: Octets, hasOpener: Bool, isQuoted: Bool) -> Strength? {
        var end = text.trimmed()
        var hasColon = false
        let hasDashes = end.first == UInt8(ascii: "-") && end.last == UInt8(ascii: "-")
        while let last = end.last {
            if last == UInt8(ascii: ":") {
                hasColon = true
            } else if !(last == UInt8(ascii: "-") || last.isWhite
                || last == UInt8(ascii: "*") || last == UInt8(ascii: "_"))
            {
                break
            }
            end = end.dropLast()
        }
        for tail: [UInt8] in [[0xEF, 0xBC, 0x9A], [0xC2, 0xA0]] where end.suffix(tail.count).elementsEqual(tail) {
            if tail.count == 3 { hasColon = true }
            end = end.dropLast(tail.count).trimmed()
        }
        let isStrong = hasAddress(text) || hasTime(text) || hasYear(text)
        if let verb = AttributionWords.endings.first(where: { hasWordEnd(end, $0) }) {
            let before = end.dropLast(verb.count)
            if hasPronoun(before.trimmed()) { return isQuoted && hasColon ? .weak : nil }
            if hasDashes, text.prefix(2).allSatisfy({ $0 == UInt8(ascii: "-") }) { return .strong }
            guard hasColon || isQuoted || hasAddress(text) && hasOpener else { return nil }
            // A date without a time stands in sentences, too: `On 3 May 2026 the shop wrote:`.
            if hasAddress(text) || hasTime(text), hasOpener || hasAddress(text) || text.count < 200 { return .strong }
            return text.count < 160 ? .weak : nil
        }
        if hasColon {
            // The name comes last: `Op … schreef X:`.
            if isStrong, text.count < 300,
                AttributionWords.middles.contains(where: { text.holds($0) }), hasDate(text)
            {
                return .strong
            }
            // No verb at all: a date, a time and an address, then a colon.
            if end.last == UInt8(ascii: ">") || end.last == UInt8(ascii: ")"), hasAddress(text), hasTime(text),
                hasDate(text), hasOpener || (text.first.map(\.isDigit) ?? false)
            {
                return .strong
            }
        }
        // QUIRK: an ISO date, a name and an address, nothing else.
        if beginsWithDate(text), end.last == UInt8(ascii: ">"), hasAddress(text), text.count < 200 { return .strong }
        return nil
    }

    // Words of the author on the same line: `thanks On Wed, Apr 4, 2012 at 3:59 PM, bob@example.com wrote:`.
    private static func sharedStart(_ words: Octets) -> Int? {
        var at = words.startIndex + 1
        while let place = words.firstPlace(of: "on ", from: at) {
            at = place + 3
            guard words[place] == UInt8(ascii: "O"), words[place - 1].isWhite || words[place - 1] == UInt8(ascii: "-")
            else { continue }
            let next = words[at...].prefix(3)
            let isDay = next.first.map(\.isDigit) ?? false
            if isDay
                || [
                    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "may", "jun", "jul",
                    "aug", "sep", "oct", "nov", "dec",
                ].contains(next.lowercasedText())
            {
                var start = place
                while start > words.startIndex, words[start - 1] == UInt8(ascii: "-") || words[start - 1].isBlank {
                    start -= 1
                }
                return start > words.startIndex ? start : nil
            }
        }
        return nil
    }

    private static func lastOfShared(
        _ body: BodyText, _ number: Int, _ start: Int, _ isQuotedAfter: (Int) -> Bool
    ) -> Int? {
        var joined = body.bytes[start..<body.lines[number].range.upperBound].trimmed().map(asciiLowercase)
        for next in number..<min(number + 3, body.lines.count) {
            if next > number {
                guard body.lines[next].depth == body.lines[number].depth, !body.isBlank(next) else { return nil }
                joined.append(.space)
                joined += body.words(next).map(asciiLowercase)
            }
            if judge(joined[...], hasOpener: true, isQuoted: isQuotedAfter(next)) == .strong,
                hasAddress(joined[...]) || hasTime(joined[...])
            {
                return next
            }
        }
        return nil
    }

    // A cheap look at the first line, so that ordinary text costs next to nothing.
    private static func mayBegin(_ words: Octets) -> Bool {
        words.contains(where: \.isDigit) || words.contains(UInt8(ascii: "@")) || words.count <= 160
    }

    private static func mayEnd(_ joined: [UInt8]) -> Bool {
        guard let last = joined.last else { return false }
        return ":->)*_".utf8.contains(last) || last >= 128 || joined.contains(UInt8(ascii: "@"))
    }

    private static func hasOpener(_ words: Octets) -> Bool {
        var words = words.drop {
            $0 == UInt8(ascii: "-") || $0.isBlank || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_")
        }
        // U+5728, the Chinese `on`, is followed by no blank.
        if words.starts(with: Array("在".utf8)) { return true }
        words = words.prefix(16)
        if words.first.map(\.isDigit) ?? false { return true }
        let first = words.prefix { !$0.isWhite && $0 != UInt8(ascii: ",") }.map(asciiLowercase)
        return AttributionWords.openers.contains { $0 == first } || first.starts(with: Array("ב-".utf8))
    }

    private static func hasOpenAddress(_ joined: [UInt8]) -> Bool {
        guard let open = joined.lastIndex(of: UInt8(ascii: "<")) else { return false }
        return !joined[open...].contains(UInt8(ascii: ">"))
    }

    private static func hasWordEnd(_ text: Octets, _ word: [UInt8]) -> Bool {
        guard text.count >= word.count, text.suffix(word.count).elementsEqual(word) else { return false }
        guard text.count > word.count else { return false }
        let before = text[text.endIndex - word.count - 1]
        // Scripts without blanks between words put none before the verb either.
        return before.isWhite || before >= 128 || before == UInt8(ascii: ",") || before == UInt8(ascii: ">")
            || before == UInt8(ascii: ")") || before == UInt8(ascii: "*") || (word.first.map { $0 >= 128 } ?? false)
    }

    private static func hasPronoun(_ text: Octets) -> Bool {
        AttributionWords.pronouns.contains { text.count >= $0.count && text.suffix($0.count).elementsEqual($0) }
    }

    private static func hasAddress(_ text: Octets) -> Bool {
        guard let at = text.firstIndex(of: UInt8(ascii: "@")) else { return false }
        return at > text.startIndex && at + 1 < text.endIndex && !text[at - 1].isWhite && !text[at + 1].isWhite
    }

    private static func hasTime(_ text: Octets) -> Bool {
        guard text.count > 3 else { return false }
        for at in text.indices.dropFirst().dropLast(2) where text[at] == UInt8(ascii: ":") {
            if text[at - 1].isDigit, text[at + 1].isDigit, text[at + 2].isDigit { return true }
        }
        return false
    }

    private static func hasYear(_ text: Octets) -> Bool {
        var at = text.startIndex
        while at + 4 <= text.endIndex {
            if text[at..<(at + 4)].allSatisfy(\.isDigit) {
                let century = text[at..<(at + 2)]
                return century.elementsEqual("19".utf8) || century.elementsEqual("20".utf8)
            }
            at += 1
        }
        return false
    }

    private static func hasDate(_ text: Octets) -> Bool { text.count(where: \.isDigit) >= 2 }

    private static func beginsWithDate(_ text: Octets) -> Bool {
        guard text.count > 10, text.prefix(4).allSatisfy(\.isDigit) else { return false }
        let mark = text[text.startIndex + 4]
        guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") else { return false }
        return text[(text.startIndex + 5)...].prefix(3).contains(mark)
    }
}

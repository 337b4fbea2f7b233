/// Tells what the author wrote now from quotations, signatures and notices.
///
/// A wrong cut loses a customer's words, a missed one only repeats ours: in doubt a line is the author's.
struct Segmentation {
    let body: BodyText
    private let isForward: Bool
    var roles: [Message.Segment.Role]
    /// Lines whose end is another role than their beginning: where that part starts.
    var splits: [Int: Int] = [:]
    private var hasQuotation = false
    /// The words of each line, without marks and blanks around.
    private let wordRanges: [Range<UInt32>]
    private let firstWords: Int?
    private let lastQuoted: Int?
    /// Whether markup says where signatures are.
    let hasSignatureHint: Bool
    /// The first line that is the author's or quoted; a signature stands below one.
    private(set) var firstSaid: Int?
    /// How many lines were looked at for what stands above a quotation; a message has hundreds at most.
    private var tries = 0
    private static let tryLimit = 2000
    /// Lines at the end of a stretch that are looked at for a signature or a notice.
    static let tailLines = 80

    /// - Parameter isForward: whether the subject says that the message was forwarded.
    init(of body: BodyText, isForward: Bool = false) {
        self.body = body
        self.isForward = isForward
        roles = Array(repeating: .reply, count: body.lines.count)
        let ranges = Self.wordRanges(body)
        wordRanges = ranges
        firstWords = ranges.firstIndex { !$0.isEmpty }
        lastQuoted = body.lines.indices.last { body.lines[$0].depth > 0 && !ranges[$0].isEmpty }
        hasSignatureHint = body.isHTML && body.lines.contains { $0.hint.contains(.signature) }
        if !isAllCited { markQuotations() }
        if !hasReply, !hasQuotation { roles = roles.map { _ in .reply } }
        firstSaid = roles.indices.first {
            splits[$0] != nil || roles[$0] == .quote || roles[$0] == .reply && !isBlank($0)
        }
        markSignatures()
    }

    /// Whether all of it is the author's.
    var isAllReply: Bool { splits.isEmpty && roles.allSatisfy { $0 == .reply } }

    func words(_ number: Int) -> Octets {
        let range = wordRanges[number]
        return body.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    func isBlank(_ number: Int) -> Bool { wordRanges[number].isEmpty }

    private static func wordRanges(_ body: BodyText) -> [Range<UInt32>] {
        body.bytes.withUnsafeBufferPointer { bytes in
            body.lines.map { line in
                var low = line.content
                var high = line.range.upperBound
                while low < high, bytes[low].isWhite { low += 1 }
                while high > low, bytes[high - 1].isWhite { high -= 1 }
                return UInt32(low)..<UInt32(high)
            }
        }
    }

    /// The stretches of the body in order, none of them blank.
    func segments() -> [Message.Segment] {
        var result: [Message.Segment] = []
        var current: [UInt8] = []
        var role: Message.Segment.Role?
        func close() {
            let text = withoutBlankEnds(current[...])
            if let role, !text.isEmpty { result.append(Message.Segment(role: role, text: text)) }
            current = []
        }
        for (number, line) in body.lines.enumerated() {
            let isBlank = isBlank(number)
            if let split = splits[number] {
                if role != .reply { close() }
                role = .reply
                current += body.bytes[line.range.lowerBound..<split]
                close()
                role = roles[number]
                current += body.bytes[split..<line.range.upperBound]
            } else {
                if let open = role, open != roles[number], !isBlank { close() }
                if !isBlank || role == nil { role = roles[number] }
                current += body.bytes[line.range]
            }
            current.append(.lineFeed)
        }
        close()
        return result
    }

    private var hasReply: Bool {
        roles.indices.contains {
            (roles[$0] == .reply || roles[$0] == .forwarded || splits[$0] != nil) && !isBlank($0)
        }
    }

    // QUIRK: a program that wraps a whole message in one blockquote quotes nothing.
    private var isAllCited: Bool {
        body.isHTML && body.lines.indices.allSatisfy { isBlank($0) || body.lines[$0].depth > 0 }
    }

    private func isQuoted(_ number: Int) -> Bool {
        body.lines[number].depth > 0 || body.lines[number].hint.contains(.quoted)
    }

    private func nextWords(after number: Int) -> Int? {
        var next = number + 1
        while next < body.lines.count, isBlank(next) { next += 1 }
        return next < body.lines.count ? next : nil
    }

    private func isQuotedAfter(_ number: Int) -> Bool { nextWords(after: number).map(isQuoted) ?? false }

    private mutating func markQuotations() {
        var number = 0
        // The first line that is part of no quotation yet, and the last one with words before `number`.
        var free = 0
        var above: Int?
        while number < body.lines.count {
            let line = body.lines[number]
            let words = self.words(number)
            guard let first = words.first else {
                number += 1
                continue
            }
            if isQuoted(number) {
                let isBelowAttribution = markAttribution(endingAt: above, from: free)
                if line.hint.contains(.quoted) {
                    hasQuotation = true
                    roles[number] = .quote
                    number += 1
                } else {
                    number = markRun(from: number, isBelowAttribution: isBelowAttribution)
                }
                free = number
                above = nil
                continue
            }
            above = number
            guard line.hint.mayBeHeading || mayBeHeading(words, first), tries < Self.tryLimit else {
                number += 1
                continue
            }
            tries += 1
            guard let found = heading(at: number, from: free) else {
                number += 1
                continue
            }
            if found.isForwarded {
                mark(found.lines.lowerBound..<body.lines.count, .forwarded)
                return
            }
            hasQuotation = true
            mark(found)
            number = found.lines.upperBound + 1
            if !isQuotedAfter(found.lines.upperBound) {
                // No marks below: the rest is quoted, the other's signature included.
                let end = endOfUnmarked(from: number, heading: found.lines)
                mark(number..<end, .quote)
                number = end
                above = nil
            }
            free = number
        }
    }

    // By its first and last bytes and a colon near its beginning.
    private func mayBeHeading(_ words: Octets, _ first: UInt8) -> Bool {
        if Attribution.mayEnd(words) { return true }
        let head = words.prefix(40)
        if head.contains(UInt8(ascii: ":")) { return true }
        return first >= 128 ? head.contains(0xEF) || SeparatorLines.mayBe(first) && words.count < 120 : isMark(first)
    }

    private func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "#")
            || byte == UInt8(ascii: "*")
    }

    /// Marks the attribution that ends right above a quotation; false where there is none.
    private mutating func markAttribution(endingAt last: Int?, from free: Int) -> Bool {
        guard let last, last >= free else { return last == nil ? false : roles[last ?? 0] == .attribution }
        guard tries < Self.tryLimit else { return false }
        tries += 1
        guard let found = Attribution(in: body, endingAt: last, notAbove: free, isQuoted: true) else { return false }
        hasQuotation = true
        mark(withLabels(found, from: free))
        return true
    }

    private mutating func mark(_ found: Heading) {
        mark(found.lines.lowerBound..<(found.lines.upperBound + 1), .attribution)
        if let start = found.start, start > body.lines[found.lines.lowerBound].content {
            splits[found.lines.lowerBound] = start
        }
    }

    // Gmail's container ends what it quotes.
    private func endOfUnmarked(from number: Int, heading: ClosedRange<Int>) -> Int {
        guard body.lines[heading.lowerBound].hint.contains(.gmailQuote) else { return body.lines.count }
        return body.lines.indices[number...].first {
            !isBlank($0) && !body.lines[$0].hint.contains(.gmailQuote)
        } ?? body.lines.count
    }

    /// What stands above a quotation.
    private struct Heading {
        var lines: ClosedRange<Int>
        /// Where it begins on its first line, if not at its start.
        var start: Int?
        var isForwarded = false
    }

    /// The lines above a quotation that line `number` begins, or that end with it.
    private func heading(at number: Int, from free: Int) -> Heading? {
        let line = body.lines[number]
        let words = self.words(number)
        if line.hint.contains(.quoteStart) {
            var last = number
            if SeparatorLines.isRule(words), let next = nextWords(after: number) { last = next }
            return forwarding(Heading(lines: number...(QuotedHeader(in: body, from: last)?.last ?? number)))
        }
        if line.hint.contains(.attribution) {
            var last = number
            while last + 1 < body.lines.count, body.lines[last + 1].hint.contains(.attribution) { last += 1 }
            return Heading(lines: number...last)
        }
        if let found = separated(at: number, words) { return found }
        if let block = QuotedHeader(in: body, from: number) {
            // A form of a web page begins like this, too; its words are the customer's.
            guard block.isOfMail || hasWords(above: number) else { return nil }
            return forwarding(Heading(lines: number...block.last))
        }
        // QUIRK: the labels below a horizontal rule run into one line.
        if line.hint.contains(.rule), let first = HeaderLabels.label(of: words),
            first.label == .from || first.label == .sent,
            words.contains(UInt8(ascii: "@"))
        {
            return Heading(lines: number...number)
        }
        let isQuoted = isQuotedAfter(number)
        guard isQuoted || Attribution.mayEnd(words) else { return nil }
        if let found = Attribution(in: body, endingAt: number, notAbove: free, isQuoted: isQuoted) {
            return withLabels(found, from: free)
        }
        return nil
    }

    // A line of dashes, with or without words, and what it separates.
    private func separated(at number: Int, _ words: Octets) -> Heading? {
        guard let first = words.first, SeparatorLines.mayBe(first) else { return nil }
        let next = nextWords(after: number)
        if SeparatorLines.isRule(words) {
            guard let next, body.lines[next].depth == body.lines[number].depth else { return nil }
            let block = QuotedHeader(in: body, from: next) ?? QuotedHeader(in: body, below: number)
            guard let block, block.isOfMail || hasWords(above: number) else { return nil }
            return forwarding(Heading(lines: number...block.last))
        }
        switch SeparatorLines.kind(of: words) {
        case .forwarded:
            return Heading(lines: number...number, isForwarded: true)
        case .original:
            if let block = next.flatMap({ QuotedHeader(in: body, from: $0) }) {
                return forwarding(Heading(lines: number...block.last))
            }
            // Proton puts an attribution below.
            for last in (number + 1)..<max(number + 1, min(number + 5, body.lines.count)) where !isBlank(last) {
                let isQuoted = isQuotedAfter(last)
                if let found = Attribution(in: body, endingAt: last, notAbove: number + 1, isQuoted: isQuoted) {
                    return Heading(lines: number...found.lines.upperBound)
                }
            }
            return Heading(lines: number...number)
        case .unknown:
            return QuotedHeader(in: body, below: number).map { forwarding(Heading(lines: number...$0.last)) }
        case .replyAbove:
            return hasWords(above: number) ? Heading(lines: number...number) : nil
        case nil:
            return nil
        }
    }

    private func forwarding(_ heading: Heading) -> Heading {
        var heading = heading
        heading.isForwarded = isForward && heading.lines.contains { HeaderLabels.label(of: words($0)) != nil }
        return heading
    }

    func hasWords(above number: Int) -> Bool { firstWords.map { $0 < number } ?? false }

    // Yandex puts a rule, `To:` and `Subject:` on top of the attribution; older programs a line of dashes.
    private func withLabels(_ found: Attribution, from free: Int) -> Heading {
        let heading = Heading(lines: found.lines, start: found.start)
        var first = found.lines.lowerBound
        guard found.start == body.lines[first].content else { return heading }
        var labels = 0
        while first > free, !isBlank(first - 1), HeaderLabels.label(of: words(first - 1)) != nil {
            first -= 1
            labels += 1
        }
        let hasRule = first > free && SeparatorLines.isRule(words(first - 1))
        guard hasRule && labels > 0 || labels > 1 else { return heading }
        return Heading(lines: (hasRule ? first - 1 : first)...found.lines.upperBound)
    }

    mutating func mark(_ lines: Range<Int>, _ role: Message.Segment.Role) {
        for number in lines { roles[number] = role }
    }

    /// Marks lines with marks of quotation; gives the first line behind them.
    private mutating func markRun(from start: Int, isBelowAttribution: Bool) -> Int {
        var end = start
        var number = start
        while number < body.lines.count {
            if isBlank(number) {
                if body.lines[number].depth > 0 { end = number }
                number += 1
                continue
            }
            let isBroken = !body.isHTML && body.lines[number].depth == 0 && breaksRun(number, last: end)
            guard isQuoted(number) || isBroken else { break }
            end = number
            number += 1
        }
        if isOwnCitation(start...end, isBelowAttribution: isBelowAttribution) { return end + 1 }
        hasQuotation = true
        mark(start..<(end + 1), .quote)
        return end + 1
    }

    // QUIRK: a long link was wrapped inside of quoted text, its rest without a mark; marks follow again.
    private func breaksRun(_ number: Int, last: Int) -> Bool {
        guard number == last + 1, number + 1 < body.lines.count, body.lines[number + 1].depth > 0 else { return false }
        let words = self.words(number)
        if words.starts(withWord: "(http") || words.starts(withWord: "<http") || words.starts(withWord: "http") {
            return true
        }
        let above = self.words(last)
        // A program broke a full line in the middle of a sentence.
        if above.count >= 60, let end = above.last, !".?!:;".utf8.contains(end), end < 128,
            let first = words.first, (97...122).contains(first)
        {
            return true
        }
        let quote = UInt8(ascii: "\"")
        if above.count(where: { $0 == quote }) % 2 == 1, words.count(where: { $0 == quote }) % 2 == 1 { return true }
        guard let open = above.lastIndex(of: UInt8(ascii: "(")) ?? above.lastIndex(of: UInt8(ascii: "<")) else {
            return false
        }
        let rest = above[open...]
        return rest.contains(word: "http") && !rest.contains(UInt8(ascii: ")")) && !rest.contains(UInt8(ascii: ">"))
    }

    /// Whether a block quotation of HTML is one that the author made.
    private func isOwnCitation(_ lines: ClosedRange<Int>, isBelowAttribution: Bool) -> Bool {
        guard body.isHTML, !isBelowAttribution else { return false }
        let hints = lines.filter { body.lines[$0].depth > 0 }.map { body.lines[$0].hint }
        guard hints.allSatisfy({ $0.contains(.citation) && !$0.contains(.cited) }) else { return false }
        if hints.contains(where: { $0.contains(.handMade) }) { return true }
        // The last one is what was answered; one that is followed by more quotation was put there by the author.
        let below = lines.upperBound + 1..<max(lines.upperBound + 1, body.lines.count)
        if let lastQuoted, lastQuoted > lines.upperBound { return true }
        return below.prefix(200).contains { number in
            guard !isBlank(number) else { return false }
            let words = self.words(number)
            guard body.lines[number].hint.mayBeHeading || words.first.map({ mayBeHeading(words, $0) }) ?? false else {
                return false
            }
            return heading(at: number, from: lines.upperBound + 1) != nil
        }
    }
}

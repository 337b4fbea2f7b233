/// Tells what the author wrote now from quotations, signatures and notices.
///
/// A wrong cut loses a customer's words, a missed one only repeats ours: in doubt a line is the author's.
struct Segmentation {
    private let body: BodyText
    private let isForward: Bool
    private var roles: [Message.Segment.Role]
    /// Lines whose end is another role than their beginning: where that part starts.
    private var splits: [Int: Int] = [:]
    private var hasQuotation = false
    private let lastQuoted: Int?
    /// Lines of the author's that are looked at for what stands above a quotation; a message has hundreds at most.
    private static let lineLimit = 20_000
    /// Lines at the end of a stretch that are looked at for a signature or a notice.
    private static let tailLines = 80

    /// - Parameter isForward: whether the subject says that the message was forwarded.
    init(of body: BodyText, isForward: Bool = false) {
        self.body = body
        self.isForward = isForward
        roles = Array(repeating: .reply, count: body.lines.count)
        lastQuoted = body.lines.indices.last { body.lines[$0].depth > 0 && !body.isBlank($0) }
        if !isAllCited { markQuotations() }
        if !hasReply, !hasQuotation { roles = roles.map { _ in .reply } }
        markSignatures()
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
            let isBlank = body.isBlank(number)
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
            (roles[$0] == .reply || roles[$0] == .forwarded || splits[$0] != nil) && !body.isBlank($0)
        }
    }

    // QUIRK: a program that wraps a whole message in one blockquote quotes nothing.
    private var isAllCited: Bool {
        body.isHTML && body.lines.indices.allSatisfy { body.isBlank($0) || body.lines[$0].depth > 0 }
    }

    private func isQuoted(_ number: Int) -> Bool {
        body.lines[number].depth > 0 || body.lines[number].hint.contains(.quoted)
    }

    private func nextWords(after number: Int) -> Int? {
        var next = number + 1
        while next < body.lines.count, body.isBlank(next) { next += 1 }
        return next < body.lines.count ? next : nil
    }

    private func isQuotedAfter(_ number: Int) -> Bool { nextWords(after: number).map(isQuoted) ?? false }

    private mutating func markQuotations() {
        var number = 0
        var isBelowAttribution = false
        while number < body.lines.count {
            let line = body.lines[number]
            if body.isBlank(number) {
                number += 1
                continue
            }
            if line.hint.contains(.quoted) {
                hasQuotation = true
                roles[number] = .quote
                number += 1
                continue
            }
            if line.depth > 0 {
                number = markRun(from: number, isBelowAttribution: isBelowAttribution)
                isBelowAttribution = false
                continue
            }
            isBelowAttribution = false
            if SeparatorLines.kind(of: body.words(number)) == .forwarded {
                mark(number..<body.lines.count, .forwarded)
                return
            }
            guard number < Self.lineLimit, let (lines, start) = heading(at: number) else {
                number += 1
                continue
            }
            if isForward, QuotedHeader.end(in: body, from: nextOfBlock(lines)) != nil {
                mark(lines.lowerBound..<body.lines.count, .forwarded)
                return
            }
            hasQuotation = true
            mark(lines.lowerBound..<(lines.upperBound + 1), .attribution)
            if let start, start > body.lines[lines.lowerBound].range.lowerBound { splits[lines.lowerBound] = start }
            number = lines.upperBound + 1
            if isQuotedAfter(lines.upperBound) {
                isBelowAttribution = true
            } else {
                // No marks below: the rest is quoted, the other's signature included.
                mark(number..<endOfUnmarked(from: number, heading: lines), .quote)
                number = endOfUnmarked(from: number, heading: lines)
            }
        }
    }

    private func nextOfBlock(_ lines: ClosedRange<Int>) -> Int {
        lines.first { HeaderLabels.label(of: body.words($0)) != nil } ?? lines.lowerBound
    }

    // Gmail's container ends what it quotes.
    private func endOfUnmarked(from number: Int, heading: ClosedRange<Int>) -> Int {
        guard body.lines[heading.lowerBound].hint.contains(.gmailQuote) else { return body.lines.count }
        return body.lines.indices[number...].first {
            !body.isBlank($0) && !body.lines[$0].hint.contains(.gmailQuote)
        } ?? body.lines.count
    }

    /// The lines above a quotation that begin on line `number`, and where on the first of them, if not at its start.
    private func heading(at number: Int) -> (ClosedRange<Int>, start: Int?)? {
        let line = body.lines[number]
        let words = body.words(number)
        if line.hint.contains(.quoteStart) {
            var last = number
            if SeparatorLines.isRule(words), let next = nextWords(after: number) { last = next }
            return (number...(QuotedHeader.end(in: body, from: last) ?? number), nil)
        }
        if line.hint.contains(.attribution) {
            var last = number
            while last + 1 < body.lines.count, body.lines[last + 1].hint.contains(.attribution) { last += 1 }
            return (number...last, nil)
        }
        if SeparatorLines.kind(of: words) == .original {
            let next = nextWords(after: number)
            return (number...(next.flatMap { QuotedHeader.end(in: body, from: $0) } ?? number), nil)
        }
        if SeparatorLines.isRule(words), let next = nextWords(after: number), body.lines[next].depth == line.depth,
            let end = QuotedHeader.end(in: body, from: next)
        {
            return (number...end, nil)
        }
        if let end = QuotedHeader.end(in: body, from: number) { return (number...end, nil) }
        // QUIRK: the labels below a horizontal rule run into one line.
        if line.hint.contains(.rule), let first = HeaderLabels.label(of: words),
            first.label == .from || first.label == .sent,
            words.contains(UInt8(ascii: "@"))
        {
            return (number...number, nil)
        }
        if let found = Attribution(in: body, at: number, isQuotedAfter: isQuotedAfter) {
            return (found.lines, found.start)
        }
        return nil
    }

    private mutating func mark(_ lines: Range<Int>, _ role: Message.Segment.Role) {
        for number in lines { roles[number] = role }
    }

    /// Marks lines with marks of quotation; gives the first line behind them.
    private mutating func markRun(from start: Int, isBelowAttribution: Bool) -> Int {
        var end = start
        var number = start
        while number < body.lines.count {
            if body.isBlank(number) {
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
        let words = body.words(number)
        if words.starts(withWord: "(http") || words.starts(withWord: "<http") || words.starts(withWord: "http") {
            return true
        }
        let above = body.words(last)
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
        return below.prefix(200).contains { !body.isBlank($0) && heading(at: $0) != nil }
    }

    private mutating func markSignatures() {
        var number = 0
        while number < roles.count {
            guard roles[number] == .reply else {
                number += 1
                continue
            }
            var end = number
            while end < roles.count, roles[end] == .reply { end += 1 }
            markSignatures(in: number..<end)
            number = end
        }
    }

    private mutating func markSignatures(in region: Range<Int>) {
        var end = region.upperBound
        let tail = max(region.lowerBound, end - Self.tailLines)
        for number in region where body.lines[number].hint.contains(.signature) && !body.isBlank(number) {
            roles[number] = SignatureLines.isMobile(body.words(number)) ? .mobileSignature : .signature
        }
        if let notice = (tail..<end).first(where: { isNotice($0, in: region) }) {
            var start = notice
            if start > region.lowerBound, let above = region[..<start].last(where: { !body.isBlank($0) }),
                SeparatorLines.isRule(body.words(above))
            {
                start = above
            }
            mark(start..<end, .disclaimer)
            end = start
        }
        for number in min(tail, end)..<end where SignatureLines.isMobile(body.words(number)) {
            let isLast = number + 1 >= end || body.isBlank(number + 1)
            if isLast || region[(number + 1)..<end].allSatisfy({ body.isBlank($0) || isShort($0) }) {
                roles[number] = .mobileSignature
            }
        }
        if let mark = (min(tail, end)..<end).first(where: { isSignatureMark($0, until: end) }) {
            for number in mark..<end where roles[number] == .reply { roles[number] = .signature }
        }
    }

    private func isShort(_ number: Int) -> Bool { body.words(number).count <= 60 }

    private func isSignatureMark(_ number: Int, until end: Int) -> Bool {
        let line = body.lines[number]
        guard SignatureLines.isDelimiter(body.bytes[line.content..<line.range.upperBound]) else { return false }
        let below = (number + 1..<max(number + 1, end)).filter { !body.isBlank($0) }
        let octets = below.reduce(0) { $0 + body.words($1).count }
        // Longer than any signature: a divider of the author's.
        guard !below.isEmpty, below.count <= 15, octets <= 1200 else { return below.isEmpty }
        return (0..<number).contains { roles[$0] == .reply && !body.isBlank($0) || splits[$0] != nil }
            || (0..<number).contains { roles[$0] == .quote }
    }

    private func isNotice(_ number: Int, in region: Range<Int>) -> Bool {
        guard roles[number] == .reply, SignatureLines.isDisclaimer(body.words(number)) else { return false }
        let isAfterGap =
            number == region.lowerBound || body.isBlank(number - 1)
            || SeparatorLines.isRule(body.words(number - 1)) || body.isHTML
        guard isAfterGap else { return false }
        return (0..<number).contains { !body.isBlank($0) }
    }
}

/// Text without empty lines at either end; blanks that indent its first line stay.
private func withoutBlankEnds(_ bytes: Octets) -> String {
    var bytes = bytes
    while let last = bytes.last, last.isWhite { bytes = bytes.dropLast() }
    while let feed = bytes.firstIndex(of: .lineFeed), bytes[..<feed].allSatisfy(\.isWhite) {
        bytes = bytes[(feed + 1)...]
    }
    return bytes.text()
}

extension Message {
    /// Sets the text and its views from a body.
    mutating func read(_ body: BodyText) {
        isHTML = body.isHTML
        text = withoutBlankEnds(body.bytes[...])
        segments = Segmentation(of: body, isForward: isForwardSubject(subject ?? "")).segments()
        visible = joined { $0 == .reply }
        visibleWithSignature = joined { $0 != .attribution && $0 != .quote && $0 != .disclaimer }
    }

    private func joined(_ shows: (Segment.Role) -> Bool) -> String {
        segments.filter { shows($0.role) }.map(\.text).joined(separator: "\n\n")
    }
}

/// Whether a subject begins with the mark of a forwarded message in one of many languages.
private func isForwardSubject(_ subject: String) -> Bool {
    let words = Array(subject.utf8.prefix(40))[...].trimmed()
    guard let colon = words.prefix(8).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let mark = words[..<colon].trimmed().lowercasedText()
    return [
        "fw", "fwd", "wg", "tr", "rv", "enc", "i", "vs", "vb", "vl", "pd", "ynt", "doorst", "fs", "továbbítás", "转发",
    ]
    .contains(mark)
}

/// The recipients that a report in plain words names, each with what the report says about it.
///
/// Nearly all mail systems begin a line with the address and go on with the reason: `<ada@example.org>: unknown user`
/// (qmail, Postfix), the address alone with the reason indented below it (Exim, Courier, Exchange), the address in a
/// line of the session (`550 5.1.1 <ada@example.org>... User unknown`, sendmail).
struct RecipientSections {
    struct Section {
        var recipient: String
        var text: [UInt8]
    }

    private(set) var sections: [Section] = []
    /// Bytes of addresses in lower case, to the place of the section.
    private var places: [String: Int] = [:]

    private static let sectionLimit = 50
    private static let lineLimit = 4000

    /// - Parameter except: addresses in lower case that are no recipients of the returned message: its sender.
    init(_ report: Octets, except: Set<String>) {
        var at = report.startIndex
        var current: Int?
        var count = 0
        var session: [UInt8] = []
        while at < report.endIndex, count < Self.lineLimit {
            let line = report[at..<(report.place(of: .lineFeed, from: at) ?? report.endIndex)]
            at = min(line.endIndex + 1, report.endIndex)
            count += 1
            if Self.isRule(line) {
                current = nil
                session = []
            } else if let opening = Self.opening(line), !except.contains(opening.key),
                let place = place(of: opening.address, opening.key)
            {
                if opening.isReply {
                    // The session above the reply belongs to it; what follows is about the next address.
                    sections[place].text += session
                    session = []
                    if current != place { current = nil }
                } else {
                    current = place
                }
                sections[place].text += opening.rest
                sections[place].text.append(.lineFeed)
            } else if let current {
                sections[current].text += line
                sections[current].text.append(.lineFeed)
            } else if session.count < 8 << 10 {
                session += line
                session.append(.lineFeed)
            }
        }
    }

    private mutating func place(of address: String, _ key: String) -> Int? {
        if let known = places[key] { return known }
        guard sections.count < Self.sectionLimit else { return nil }
        places[key] = sections.count
        sections.append(Section(recipient: address, text: []))
        return sections.count - 1
    }

    /// What the report says about an address.
    func text(for address: String) -> Octets? {
        places[address.utf8.lowercasedText()].map { sections[$0].text[...] }
    }

    private struct Opening {
        var address: String
        var key: String
        var rest: Octets
        var isReply: Bool
    }

    // `----- Transcript of session follows -----`
    private static func isRule(_ line: Octets) -> Bool { line.drop(while: \.isBlank).starts(withWord: "---") }

    /// The address that a line begins with, marks of lists, brackets and a reply code aside.
    private static func opening(_ line: Octets) -> Opening? {
        guard line.place(of: UInt8(ascii: "@")) != nil else { return nil }
        var rest = line.drop { $0.isWhite || "*-\"'>".utf8.contains($0) }
        if rest.starts(withWord: "<<< ") { rest = rest.dropFirst(4) }
        let isCoded = rest.count > 4 && rest.prefix(3).allSatisfy(\.isDigit)
        if isCoded {
            rest = rest.dropFirst(3).drop { $0.isDigit || $0 == UInt8(ascii: ".") || $0.isBlank }
        }
        if let first = rest.first.map(asciiLowercase), "roafumst".utf8.contains(first) {
            for label in labels where rest.starts(withWord: label) {
                rest = rest.dropFirst(label.utf8CodeUnitCount).drop { $0.isBlank }
                break
            }
        }
        let isBracketed = rest.first == UInt8(ascii: "<")
        if isBracketed || rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "[") {
            rest = rest.dropFirst()
        }
        guard let found = address(at: rest.startIndex, in: rest) else { return nil }
        var after = rest[found.end...]
        if let close = after.first, ">\"'])".utf8.contains(close) { after = after.dropFirst() }
        if isCoded, !isBracketed || !after.starts(withWord: "...") && after.first != UInt8(ascii: ":") { return nil }
        // `554 <ada@example.org>... 550 Host unknown`: the inner code is the other server's.
        if after.first == UInt8(ascii: ":"), !isCoded { after = after.dropFirst() }
        if isCoded, !after.drop(while: { ".: ".utf8.contains($0) }).prefix(3).allSatisfy(\.isDigit) {
            after = line[line.startIndex...]
        }
        return Opening(address: found.text, key: found.text.utf8.lowercasedText(), rest: after, isReply: isCoded)
    }

    private static let labels: [StaticString] = [
        "recipient address:", "recipient:", "original address:", "failed recipient:", "addressed to:", "address:",
        "undeliverable to", "mailto:", "smtp:", "rfc822;", "the following address failed:",
    ]

    /// The address whose local part begins at `start`; its domain in lower case.
    static func address(at start: Int, in text: Octets) -> (text: String, end: Int)? {
        var at = start
        if at < text.endIndex, text[at] == UInt8(ascii: "\"") {
            guard let close = text[(at + 1)...].prefix(70).firstIndex(of: UInt8(ascii: "\"")) else { return nil }
            at = close + 1
        } else {
            while at < text.endIndex, at - start <= 128, isAddressByte(text[at]), text[at] != UInt8(ascii: "'") {
                at += 1
            }
        }
        guard at > start, at < text.endIndex, text[at] == UInt8(ascii: "@") else { return nil }
        let mark = at
        at += 1
        while at < text.endIndex, isDomainByte(text[at]) { at += 1 }
        while at > mark + 1, text[at - 1] == UInt8(ascii: ".") || text[at - 1] == UInt8(ascii: "-") { at -= 1 }
        guard at > mark + 1 else { return nil }
        return (text[start...mark].text() + text[(mark + 1)..<at].lowercasedText(), at)
    }

    /// Addresses anywhere in a report, those behind words for a recipient first, the ones in `except` last.
    static func anywhere(in report: Octets, except: Set<String>) -> [String] {
        var marked: [String] = []
        var others: [String] = []
        var at = report.startIndex
        var looked = 0
        while looked < 200, let mark = report.place(of: UInt8(ascii: "@"), from: at) {
            looked += 1
            var low = mark
            while low > at, mark - low <= 128, isAddressByte(report[low - 1]) { low -= 1 }
            at = mark + 1
            while low < mark, report[low] == UInt8(ascii: "'") { low += 1 }
            // QUIRK: Exchange 5.5 names foreigners as in X.400: `dda:SMTP=ada@example.org;`.
            let isForeign = report[low..<mark].starts(withWord: "smtp=")
            if isForeign { low += 5 }
            guard let found = address(at: low, in: report) else { continue }
            at = found.end
            let local = found.text.utf8.prefix { $0 != UInt8(ascii: "@") }.map(asciiLowercase)
            if machineRole(local)?.isDaemon == true { continue }
            let lineStart =
                report[..<low].suffix(80).lastIndex(of: .lineFeed).map { $0 + 1 } ?? max(low - 80, report.startIndex)
            let before = report[lineStart..<low].map(asciiLowercase)[...].trimmed()
            let isOwn = except.contains(found.text.utf8.lowercasedText())
            if !isOwn, isForeign || isRecipientNext(before) {
                if !marked.contains(found.text), marked.count < 20 { marked.append(found.text) }
            } else if !isOwn, others.isEmpty {
                others.append(found.text)
            }
        }
        return marked.isEmpty ? others : marked
    }

    private static func isRecipientNext(_ before: Octets) -> Bool {
        let last = before.reversed().drop { $0.isWhite || "<\"'[(".utf8.contains($0) }
        if before.equals("to:") { return false }
        return last.first == UInt8(ascii: ":") && !otherWords.isFound(in: before) || last.starts(with: "rof ".utf8)
            || last.starts(with: "ot ".utf8)
            || recipientWords.isFound(in: before)
    }

    private static let otherWords = PhraseTable([
        [
            "from", "-id:", "sender", "reply", "cc:", "contact", "subject", "helo", "help", "support", "path",
            "for more",
        ]
    ])

    private static let recipientWords = PhraseTable([
        [
            "recipient", "rcpt to", "delivered to", "deliver to", "delivery to", "mail to", "message to",
            "mailing to", "undeliverable to", "sent to", "sending to", "mail for", "message for", "user ", "size:",
            "attempts:", "mailbox", "address", "failed", "generated by", "generated from", "full:", "to <", "for <",
            "unknown:", "account", "destinataire", "empfänger", "destinatario",
        ]
    ])
}

extension Outgoing.Quotation {
    /// What the author wrote now, quoted as their own program quotes; nil where there is nothing to quote.
    ///
    /// Only visible words are quoted: what HTML hid from its reader shall not travel on.
    ///
    /// - Parameters:
    ///   - language: of the attribution, such as `de`; English stands in for one that is not known.
    ///   - limit: Unicode scalars of the author's text.
    package init?(of message: Message, in language: String, limit: Int = 4_000) {
        guard !message.visible.isEmpty else { return nil }
        let scalars = message.visible.unicodeScalars.prefix(limit)
        let text = String(String.UnicodeScalarView(scalars))
        let style = Self.style(for: message)
        let author = message.from.first.map(Self.shown) ?? ""
        guard !author.isEmpty else { return nil }
        let words = AttributionLine(language: language)
        let attribution =
            style == .headerBlock
            ? words.block(
                from: author, moment: message.date,
                to: message.to.prefix(3).map(Self.shown).filter { !$0.isEmpty }.joined(separator: "; "),
                subject: Self.oneLine(message.subject ?? ""))
            : words.line(name: author, moment: message.date)
        self.init(attribution: attribution, text: text, style: style)
    }

    /// How the program that wrote a message quotes, as far as the message shows it; `replyAbove` in doubt.
    package static func style(for message: Message) -> Style {
        if repliesBelow(message) { return .replyBelow }
        return usesHeaderBlock(message) ? .headerBlock : .replyAbove
    }

    // A quotation behind `>` with words of the author below it and none above. The parser keeps the marks.
    private static func repliesBelow(_ message: Message) -> Bool {
        let roles = message.segments.filter { !$0.text.utf8.allSatisfy(\.isWhite) }
        guard let quote = roles.firstIndex(where: { $0.role == .quote }),
            let reply = roles.firstIndex(where: { $0.role == .reply })
        else { return false }
        return quote < reply && Array(roles[quote].text.utf8).trimmed().first == UInt8(ascii: ">")
    }

    private static func usesHeaderBlock(_ message: Message) -> Bool {
        // What the letter shows of an earlier reply is surer than the name of a program.
        if let attribution = message.segments.first(where: { $0.role == .attribution }) {
            let lines = Array(attribution.text.utf8).split(separator: .lineFeed)
            return lines.filter { HeaderLabels.label(of: $0) != nil }.count >= 2
        }
        let mailer = Array((message.mailer ?? "").utf8)[...]
        // Outlook Express, older than the others, quoted like them.
        if mailer.contains(word: "outlook express") { return false }
        if mailer.contains(word: "microsoft outlook") || mailer.contains(word: "microsoft-macoutlook")
            || mailer.contains(word: "microsoft office outlook")
        {
            return true
        }
        // QUIRK: Outlook on the web and on phones names no program; Exchange Online makes its ids.
        let id = Array((message.messageID ?? "").utf8.map(asciiLowercase))
        return id.hasSuffix(".outlook.com") && id.contains(UInt8(ascii: "@"))
    }

    private static func shown(_ mailbox: Message.Mailbox) -> String {
        let name = oneLine(mailbox.name)
        let address = oneLine(mailbox.address)
        if name.isEmpty || !address.isEmpty && !isName(name) { return address }
        return address.isEmpty || name == address ? name : "\(name) <\(address)>"
    }

    // A whole sentence, a link or another address is put there to come back in our letter, as if we had said it.
    private static func isName(_ text: String) -> Bool {
        let bytes = text.utf8.map(asciiLowercase)
        return text.unicodeScalars.count <= 60 && !bytes.contains(UInt8(ascii: "@"))
            && !bytes[...].contains(word: "://") && !bytes[...].contains(word: "www.")
    }

    // Names and subjects may hold line ends once they are decoded.
    private static func oneLine(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(200).map { scalar -> Unicode.Scalar in
            scalar.value < 32 || (127..<160).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
                ? " " : scalar
        }
        return Array(String(String.UnicodeScalarView(scalars)).utf8).trimmed().text()
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ word: StaticString) -> Bool { suffix(word.utf8CodeUnitCount).equals(word) }
}

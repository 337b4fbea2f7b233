/// Where a report ends and the message begins that it returns, and that message's Message-ID.
struct ReturnedMessage {
    /// What a mail system says in its own words: what stands above the returned message.
    let report: Octets
    /// The returned message, as far as it stands in the text itself.
    private let rest: Octets
    private let leaves: [Leaf]

    /// Whether the beginning of the report says that the message is only late.
    let saysDelay: Bool

    init(text: [UInt8], leaves: [Leaf]) {
        self.leaves = leaves
        // A mark in the very first lines is part of the report's own header.
        let start = min(40, text.count)
        var mark = text.count
        var delay = Int.max
        Self.phrases.forEach(in: text[...]) { group, place in
            if group == 1 {
                delay = min(delay, place.upperBound)
            } else if place.lowerBound >= start {
                mark = place.lowerBound
                return false
            }
            return true
        }
        report = text[..<mark]
        rest = text[mark...]
        saysDelay = delay <= min(mark, 4 << 10)
    }

    /// Marks of the returned message, words of a delay.
    private static let phrases = PhraseTable([marks, delays])

    private static let marks = [
        "is a copy of the message", "original message follows", "message headers follow", "below this line",
        "----- original message", "---original message", "----original message", "returned message follows",
        "message header follows", "unsent message", "the body of the message", "\nreceived: from",
        "\nreceived: by", "\nreceived: (", "original message header", "header of the original message",
        "----- message header", "-----original message", "-------original mail", "\nreturn-path: ",
        "\ndkim-signature: ", "\nx-received: ", "------ returned message", "returned message ---",
        "-- message header", "----- undelivered message", "original message headers", "\nyour message follows",
        "message text follows", "original message text", "text of original message", "first part of the message",
        "\ndelivered-to: ", "original header:", "original headers:", "\nen-têtes de message d'origine",
        "-- this is a copy", "\nkopfzeilen der ursprünglichen nachricht", "message in question",
        "\nfrom mailer-daemon ", "--- original message", "the headers of the message", "message header:",
        "mail header:",
    ]

    private static let delays = [
        "warning message only", "this is a warning only", "not need to resend", "do not need to re-send",
        "only a temporary failure", "still being retried", "will be retried", "delivery attempts will continue",
        "has been delayed", "not yet been delivered", "retry for", "will continue to try", "will keep trying",
    ]

    /// The Message-ID of the message that was not delivered, without brackets; nil where the report does not tell.
    var messageID: String? { fromParts ?? fromText }

    private var fromParts: String? {
        for leaf in leaves where leaf.isHeaderList {
            if let id = Self.messageID(in: leaf.octets[...]) { return id }
        }
        for leaf in leaves
        where leaf.part.contentType.is("message/rfc822") || leaf.part.contentType.is("message/global") {
            let bytes = leaf.header.bytes
            guard leaf.part.range.upperBound <= bytes.count else { continue }
            let block = HeaderBlock(bytes, in: leaf.part.range, limits: .standard)
            if let id = block.first("message-id").flatMap(ownMessageID) { return id }
        }
        return nil
    }

    private var fromText: String? {
        if let id = Self.messageID(in: rest) { return id }
        // QUIRK: the header of the message as a text file, or as a last part without a type of its own.
        for leaf in leaves.dropFirst() where !leaf.isReport {
            guard let text = leaf.part.text else { continue }
            if let id = Self.messageID(in: firstBytes(text, 16 << 10)[...]) { return id }
        }
        return Self.messageID(in: report)
    }

    /// The To of the message, where the report names no recipient.
    var recipient: String? {
        for leaf in leaves where leaf.isHeaderList {
            if let found = Self.recipient(in: leaf.octets[...]) { return found }
        }
        for leaf in leaves where leaf.part.contentType.is("message/rfc822") {
            let bytes = leaf.header.bytes
            guard leaf.part.range.upperBound <= bytes.count else { continue }
            let block = HeaderBlock(bytes, in: leaf.part.range, limits: .standard)
            let found = block.first("to").map { mailboxes($0).filter { !$0.address.isEmpty } } ?? []
            if found.count == 1 { return found[0].address }
        }
        return Self.recipient(in: rest)
    }

    private static func messageID(in text: Octets) -> String? {
        value(of: "message-id:", in: text).flatMap(ownMessageID).flatMap { $0.utf8.count > 3 ? $0 : nil }
    }

    private static func recipient(in text: Octets) -> String? {
        let found = value(of: "\nto:", in: text).map { mailboxes($0).filter { !$0.address.isEmpty } } ?? []
        return found.count == 1 ? found[0].address : nil
    }

    // Up to the end of the line, or of the next one where the value is folded onto it.
    private static func value(of name: StaticString, in text: Octets) -> Octets? {
        var start = text.startIndex
        while let place = text.firstPlace(of: name, from: start) {
            start = place + name.utf8CodeUnitCount
            // `X-Message-ID:` and `Resent-Message-ID:` are others.
            if place > text.startIndex, text[place - 1] == UInt8(ascii: "-") { continue }
            let line = text[start...].prefix { $0 != .lineFeed }
            if line.allSatisfy(\.isWhite) {
                return text[min(line.endIndex + 1, text.endIndex)...].prefix { $0 != .lineFeed }
            }
            return line
        }
        return nil
    }
}

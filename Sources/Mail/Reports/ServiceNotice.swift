/// A notification about delivery that a sending service writes as JSON: Amazon SES, by mail of Amazon SNS.
struct ServiceNotice {
    let kind: Message.Kind
    let reports: [Message.Report]

    /// Nil for a text that is no such notification.
    init?(text: String) {
        guard text.utf8.first == UInt8(ascii: "{") else { return nil }
        // QUIRK: mail systems of old break long lines with an exclamation mark.
        let bytes = Array(text.utf8.prefix(256 << 10))[...]
        guard
            bytes.contains(word: "bouncedrecipients") || bytes.contains(word: "complainedrecipients")
                || bytes.contains(word: "smtpresponse") || bytes.contains(word: "delayedrecipients")
        else { return nil }
        var values = JSONStrings(bytes.contains(word: "!\n ") ? Self.joined(bytes)[...] : bytes).values
        if let inner = values.first(where: { $0.name == "Message" && $0.value.first == UInt8(ascii: "{") })?.value {
            values = JSONStrings(inner[...]).values
        }
        var notice = Reader()
        for (name, value) in values { notice.read(name, value) }
        guard let kind = notice.kind, !notice.reports.isEmpty else { return nil }
        self.kind = kind
        reports = notice.finished()
    }

    private static func joined(_ bytes: Octets) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == UInt8(ascii: "!"), bytes[at...].starts(withWord: "!\n ") {
                at += 3
            } else {
                result.append(bytes[at])
                at += 1
            }
        }
        return result
    }

    private struct Reader {
        private(set) var kind: Message.Kind?
        private(set) var reports: [Message.Report] = []
        private var diagnostics: [[UInt8]] = []
        private var bounceType: [UInt8] = []
        private var response: [UInt8] = []
        private var messageID: String?
        private var headerName = ""

        mutating func read(_ name: String, _ value: [UInt8]) {
            switch name {
            case "notificationType", "eventType":
                switch value.lowercasedText() {
                case "bounce", "deliverydelay": kind = .bounce
                case "complaint": kind = .complaint
                case "delivery": kind = .deliverySuccess
                default: break
                }
            case "emailAddress": add(value)
            case "recipients" where kind == .deliverySuccess: add(value)
            case "status":
                if !reports.isEmpty { reports[reports.count - 1].status = StatusCodes.enhanced(in: value[...]) }
            case "diagnosticCode": if !reports.isEmpty { diagnostics[reports.count - 1] = value }
            case "bounceType", "bounceSubType": bounceType += value + [.space]
            case "smtpResponse": response = value
            case "name": headerName = value.lowercasedText()
            case "value":
                if headerName == "message-id" { messageID = ownMessageID(value[...]) }
                headerName = ""
            case "messageId" where value.contains(UInt8(ascii: "@")): messageID = ownMessageID(value[...])
            default: break
            }
        }

        private mutating func add(_ address: [UInt8]) {
            guard reports.count < 50, let found = TypedField(address[...]).address else { return }
            reports.append(Message.Report(recipient: found))
            diagnostics.append([])
        }

        func finished() -> [Message.Report] {
            let isTemporary = bounceType[...].contains(word: "transient") || kind == .bounce && bounceType.isEmpty
            return zip(reports, diagnostics).map { report, diagnostic in
                var report = report
                report.originalMessageID = messageID
                if kind == .complaint {
                    report.reason = BounceReason.feedback.rawValue
                    return report
                }
                if kind == .deliverySuccess {
                    report.status = StatusCodes.enhanced(in: response[...]) ?? "2.0.0"
                    report.replyCode = StatusCodes.reply(in: response[...])
                    report.reason = BounceReason.delivered.rawValue
                    return report
                }
                let said = TypedField(diagnostic[...]).value
                report.status = report.status ?? StatusCodes.enhanced(in: said)
                report.replyCode = StatusCodes.reply(in: said)
                let refusal = Refusal(
                    status: report.status, code: report.replyCode, diagnostic: said,
                    remarks: Self.words(bounceType)[...],
                    isDelay: isTemporary)
                let reason = refusal.reason()
                report.reason = reason.rawValue
                report.isHard = reason.condemnsAddress && !isTemporary && !refusal.isTemporary
                report.status = report.status ?? (isTemporary ? "4.0.0" : "5.0.0")
                return report
            }
        }

        // The service's own kinds of bounce, in the words of mail servers.
        private static func words(_ types: [UInt8]) -> [UInt8] {
            let types = types[...]
            if types.contains(word: "noemail") { return Array("invalid address".utf8) }
            if types.contains(word: "suppress") { return Array("account is disabled".utf8) }
            if types.contains(word: "mailboxfull") { return Array("mailbox full".utf8) }
            if types.contains(word: "messagetoolarge") { return Array("message too large".utf8) }
            if types.contains(word: "attachmentrejected") { return Array("attachment not allowed".utf8) }
            if types.contains(word: "contentrejected") { return Array("message content rejected".utf8) }
            return []
        }
    }
}

/// The strings of a JSON text in order, each with the name it stands under; those of a list under the list's name.
///
/// Reads what is broken as far as it goes; takes time in proportion to the text and does not recurse.
struct JSONStrings {
    private(set) var values: [(name: String, value: [UInt8])] = []

    init(_ text: Octets) {
        var at = text.startIndex
        var name = ""
        while at < text.endIndex, values.count < 10_000 {
            guard text[at] == UInt8(ascii: "\"") else {
                at += 1
                continue
            }
            let string = Self.string(text, from: &at)
            let next = text[at...].first { !$0.isWhite }
            if next == UInt8(ascii: ":") {
                name = string.text()
            } else {
                values.append((name, string))
            }
        }
    }

    // RFC 8259, 7.
    private static func string(_ text: Octets, from at: inout Int) -> [UInt8] {
        var result: [UInt8] = []
        at += 1
        while at < text.endIndex, text[at] != UInt8(ascii: "\"") {
            guard text[at] == UInt8(ascii: "\\"), at + 1 < text.endIndex else {
                result.append(text[at])
                at += 1
                continue
            }
            let escaped = text[at + 1]
            at += 2
            switch escaped {
            case UInt8(ascii: "n"): result.append(.lineFeed)
            case UInt8(ascii: "r"): result.append(.carriageReturn)
            case UInt8(ascii: "t"): result.append(.tab)
            case UInt8(ascii: "u"):
                let digits = text[at...].prefix(4).compactMap(\.hexadecimal)
                let code = digits.reduce(UInt32(0)) { $0 << 4 | UInt32($1) }
                at = min(at + 4, text.endIndex)
                result += Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
            default: result.append(escaped)
            }
        }
        if at < text.endIndex { at += 1 }
        return result
    }
}

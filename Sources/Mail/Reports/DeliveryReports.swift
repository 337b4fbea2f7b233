/// What a message says about the delivery of another one: by RFC 3464, else in the words of mail systems.
struct DeliveryReports {
    /// One per recipient; those that arrived have the reason `delivered`.
    private(set) var reports: [Message.Report] = []

    private let report: Octets
    private let subject: Octets
    private let sections: RecipientSections
    /// Addresses in lower case to which the report itself went.
    private let senders: Set<String>

    /// - Parameter recipients: to whom the report itself is addressed: the sender of the returned message.
    init(
        header: HeaderBlock, leaves: [Leaf], subject: String?, text: String, recipients: [Message.Mailbox]
    ) {
        let text = firstBytes(text, 64 << 10)
        let returned = ReturnedMessage(text: text, leaves: leaves)
        report = returned.report
        self.subject = firstBytes(subject ?? "", 500)[...]
        senders = Set(recipients.map { $0.address.utf8.lowercasedText() })
        sections = RecipientSections(report, except: senders)

        var groups: [StatusFields.Group] = []
        for leaf in leaves where leaf.isReport && !leaf.isNested { groups += StatusFields(leaf.octets[...]).groups }
        if !groups.contains(where: \.isAboutRecipient), text[...].contains(word: "-recipient:") {
            // QUIRK: the status as text: in a message without MIME, or one whose MIME is broken.
            groups = StatusFields(text[...]).groups
        }
        if groups.isEmpty, sections.sections.isEmpty {
            // QUIRK: gateways wrap a report in a message of their own.
            for leaf in leaves where leaf.isReport { groups += StatusFields(leaf.octets[...]).groups }
        }
        let isDelay = returned.saysDelay
        for group in groups where group.isAboutRecipient { add(group, isDelay) }
        if reports.isEmpty { readWords(header, returned, isDelay) }

        let stated = groups.lazy.compactMap { $0["x-original-message-id"] ?? $0["original-message-id"] }.first
        let id = returned.messageID ?? stated.flatMap { ownMessageID($0) }
        for number in reports.indices {
            reports[number].originalMessageID = id
            if reports[number].status == nil { reports[number].status = Self.classOnly(reports[number], isDelay) }
        }
    }

    // RFC 3463, 3.1: `X.0.0` says the class and no more; what the letter lets one know where it names no status.
    private static func classOnly(_ report: Message.Report, _ isDelay: Bool) -> String {
        if report.reason == BounceReason.delivered.rawValue { return "2.0.0" }
        if let first = report.replyCode?.utf8.first { return first == UInt8(ascii: "4") ? "4.0.0" : "5.0.0" }
        return isDelay ? "4.0.0" : "5.0.0"
    }

    // MARK: By fields

    private mutating func add(_ group: StatusFields.Group, _ isDelay: Bool) {
        let action = group["action"].map(firstWord) ?? ""
        // RFC 3464, 2.3.1: the address that the sender wrote to; Final-Recipient may be one behind an alias.
        let addresses = ["original-recipient", "final-recipient", "x-actual-recipient"].lazy
            .compactMap { group[$0].flatMap { TypedField($0).address } }
        var found = Message.Report()
        found.recipient = addresses.first ?? onlyRecipient
        let stated = group["status"].flatMap { StatusCodes.enhanced(in: $0) }
        let diagnostic = group["diagnostic-code"].map { TypedField($0) }
        let isForeign = diagnostic?.type == "x-unix"
        let said = diagnostic?.value ?? []
        found.status = stated
        found.replyCode = isForeign ? nil : StatusCodes.reply(in: said)
        if ["delivered", "relayed", "expanded", "deliverable"].contains(action)
            || action.isEmpty && found.status?.utf8.first == UInt8(ascii: "2")
        {
            found.reason = BounceReason.delivered.rawValue
            found.status = found.status ?? StatusCodes.enhanced(in: said)
            reports.append(found)
            return
        }
        // The other server's own status says more than what the reporting one made of it, unless it is the class only.
        if let spoken = StatusCodes.failure(in: said), stated == nil || !Self.isClassOnly(spoken) {
            found.status = spoken
        }
        let remarks = section(for: group)
        if found.status.map(Self.isClassOnly) ?? true, said.isEmpty || isForeign {
            found.status = StatusCodes.failure(in: remarks).flatMap { Self.isClassOnly($0) ? nil : $0 } ?? found.status
        }
        found.replyCode = found.replyCode ?? StatusCodes.spokenReply(in: remarks)
        // The words behind a status: `5.1.10 (host/domain does not accept mail)`.
        let comment = group["status"].map { $0.drop { $0.isDigit || $0 == UInt8(ascii: ".") } } ?? []
        let words = said.isEmpty || isForeign ? Array(comment) : Array(said) + [.space] + comment
        judge(&found, words[...], remarks, isDelay: action == "delayed" || action.isEmpty && isDelay)
        reports.append(found)
    }

    private static func isClassOnly(_ status: String) -> Bool { status.utf8.dropFirst().elementsEqual(".0.0".utf8) }

    // What the part for people says about the recipient of a group, else all that it says.
    private func section(for group: StatusFields.Group) -> Octets {
        for name in ["final-recipient", "original-recipient", "x-actual-recipient"] {
            if let address = group[name].flatMap({ TypedField($0).address }), let text = sections.text(for: address),
                !text.allSatisfy(\.isWhite)
            {
                return sections.sections.count == 1 ? report : text
            }
        }
        return report
    }

    private var onlyRecipient: String? {
        sections.sections.first?.recipient ?? RecipientSections.anywhere(in: report, except: senders).first
    }

    private func judge(
        _ found: inout Message.Report, _ diagnostic: Octets, _ remarks: Octets, isDelay: Bool
    ) {
        let refusal = Refusal(
            status: found.status, code: found.replyCode, diagnostic: diagnostic, remarks: remarks, isDelay: isDelay)
        var reason = refusal.reason()
        // Old sendmail says it in the subject only: `Returned mail: Host unknown`.
        if reason == .undefined { reason = ReasonWords.found(in: ServerWords(subject)).plain ?? reason }
        found.reason = reason.rawValue
        found.isHard = reason.condemnsAddress && !isDelay && !refusal.isTemporary
    }

    // MARK: By words

    private mutating func readWords(_ header: HeaderBlock, _ returned: ReturnedMessage, _ isDelay: Bool) {
        var named: [String] = []
        for value in header.all("x-failed-recipients") {
            named += mailboxes(value).map(\.address).filter { !$0.isEmpty && !named.contains($0) }
        }
        if named.isEmpty { named = sections.sections.map(\.recipient) }
        if named.isEmpty { named = RecipientSections.anywhere(in: report, except: senders) }
        if named.isEmpty { named = returned.recipient.map { [$0] } ?? [] }
        let isOne = named.count < 2
        for recipient in named.prefix(50) {
            let own = sections.text(for: recipient) ?? []
            // A list of addresses with one reason below it: what stands below the last is said of all.
            let isBare = ServerWords(own, count: 1).isEmpty
            add(
                recipient, isBare ? sections.sections.last?.text[...] ?? report : own, isOne || isBare ? report : own,
                isDelay)
        }
        if named.isEmpty { add(nil, report, report, isDelay) }
    }

    private mutating func add(_ recipient: String?, _ said: Octets, _ remarks: Octets, _ isDelay: Bool) {
        var found = Message.Report(recipient: recipient)
        found.status = StatusCodes.failure(in: said) ?? StatusCodes.failure(in: remarks)
        found.replyCode = StatusCodes.spokenReply(in: said) ?? StatusCodes.spokenReply(in: remarks)
        if found.status == nil, found.replyCode?.utf8.first != UInt8(ascii: "5"),
            Self.successes.isFound(in: remarks.prefix(4 << 10))
        {
            found.status = StatusCodes.enhanced(in: remarks)
            found.reason = BounceReason.delivered.rawValue
        } else {
            judge(&found, said, remarks, isDelay: isDelay)
        }
        reports.append(found)
    }

    private static let successes = PhraseTable([
        [
            "was delivered to the following recipient", "has been delivered to the following recipient",
            "was successfully delivered", "successfully relayed", "has been successfully delivered",
            "delivery receipt", "successfully delivered to", "delivered successfully", "delivery was successful",
            "wurde erfolgreich zugestellt", "wurde den folgenden empfängern zugestellt",
            "a été remis aux destinataires",
        ]
    ])
}

/// Decides what kind of message it is from its header, its parts and its first words.
///
/// A person's letter costs a look at its signs, its sender and its subject; its text is read only when one of these
/// speaks of delivery.
struct KindReader {
    private let header: HeaderBlock
    private let leaves: [Leaf]
    private let type: ParameterizedValue
    private let complaint: Complaint?
    // What is asked of a message: all of one is much to copy.
    private let subject: String?
    private let from: [Message.Mailbox]
    private let recipients: [Message.Mailbox]
    private let isAnswer: Bool
    private let text: String
    private let visible: String
    private let signs: [Message.Sign]

    init(header: HeaderBlock, message: borrowing Message, leaves: [Leaf], type: ParameterizedValue) {
        self.header = header
        self.leaves = leaves
        self.type = type
        complaint = Complaint(header: header, message: message, leaves: leaves, type: type)
        subject = message.subject
        from = message.from
        recipients = message.to
        isAnswer = !message.inReplyTo.isEmpty
        text = message.text
        visible = message.visible
        signs = message.signs
    }

    /// The kind, and what a report says about recipients.
    func kind() -> (Message.Kind, [Message.Report]) {
        if let complaint { return (.complaint, complaint.reports) }
        if isReceipt { return receipt }
        if hasStatus { return bounce }
        if let notice = serviceNotice { return (notice.kind, notice.reports) }
        if isBounce { return bounce }
        if isAutoReply { return (.autoReply, []) }
        if signs.contains(where: { $0.rule == "N9" }) { return (.calendar, []) }
        if signs.contains(where: { $0.rule == "N3" || $0.rule == "N4" }) { return (.list, []) }
        return (.human, [])
    }

    private func has(_ contentType: StaticString) -> Bool {
        leaves.contains { $0.part.contentType.is(contentType) && !$0.isNested }
    }

    private func hasSign(_ rule: String, _ details: String...) -> Bool {
        signs.contains { $0.rule == rule && (details.isEmpty || details.contains($0.detail)) }
    }

    // MARK: Receipts

    private var isReceipt: Bool {
        type["report-type"]?.lowercased() == "disposition-notification" || has("message/disposition-notification")
    }

    // RFC 8098. QUIRK: Sieve refuses a message by a receipt (RFC 5429, 2.1.2): deleted without having been shown.
    private var receipt: (Message.Kind, [Message.Report]) {
        let leaf = leaves.first { $0.part.contentType.is("message/disposition-notification") && !$0.isNested }
        guard let leaf else { return (.readReceipt, []) }
        let block = HeaderBlock(leaf.octets, in: 0..<leaf.octets.count, limits: .standard)
        let disposition = block.first("disposition") ?? []
        let isRefusal =
            disposition.contains(word: "automatic-action") && disposition.contains(word: "deleted")
            && (header.first("auto-submitted")?.contains(word: "rejected") == true
                || BounceWords.comparable(subject: subject)[...].contains(word: "rejected"))
        guard isRefusal else { return (.readReceipt, []) }
        var reports = self.reports
        let recipient = block.first("final-recipient").flatMap { TypedField(unfolded($0)[...]).address }
        let id = block.first("original-message-id").flatMap(ownMessageID)
        for number in reports.indices {
            reports[number].recipient = recipient ?? reports[number].recipient
            reports[number].originalMessageID = id ?? reports[number].originalMessageID
        }
        return (.bounce, reports)
    }

    // MARK: Bounces

    private var reports: [Message.Report] {
        DeliveryReports(
            header: header, leaves: leaves, subject: subject, text: text, recipients: recipients
        ).reports
    }

    private var bounce: (Message.Kind, [Message.Report]) {
        let reports = self.reports
        let isSuccess = !reports.isEmpty && reports.allSatisfy { $0.reason == BounceReason.delivered.rawValue }
        return (isSuccess ? .deliverySuccess : .bounce, reports)
    }

    // RFC 6522, RFC 3464; `X-Failed-Recipients` is Exim's and Google's.
    private var hasStatus: Bool {
        type.value.is("multipart/report") || leaves.contains { $0.isReport && !$0.isNested }
            || hasSign("N1", "x-failed-recipients")
    }

    private var serviceNotice: ServiceNotice? {
        guard hasSign("N7"), text.utf8.first == UInt8(ascii: "{") else { return nil }
        return ServiceNotice(text: text)
    }

    private var isBounce: Bool {
        let subject = BounceWords.comparable(subject: subject)[...]
        let saysSo = BounceWords.isBounce(subject: subject)
        let sender = self.sender
        let hasNullPath = hasSign("N1", "return-path")
        guard saysSo || sender != nil || hasNullPath else { return false }
        if hasSign("N10", AbsenceNotice.automatic.detail) { return false }
        if sender == .daemon { return true }
        if sender == .system {
            return saysSo || BounceWords.saysUndelivered(text)
        }
        let namesMail = BounceWords.namesMailFailure(subject: subject)
        if hasNullPath {
            if saysSo { return namesMail || BounceWords.saysUndelivered(text) }
            return returnsMessage && BounceWords.saysUndelivered(text)
        }
        // A person who forwards or answers a report has a subject like it, a person who waits for a parcel nearly so.
        // A machine writes no `Re:`, begins with the matter, and speaks of mail or returns it.
        guard saysSo, !isAnswer, !BounceWords.isPassedOn(subject: subject) else { return false }
        if BounceWords.isListRefusal(subject: subject) { return true }
        // On lists people talk about such reports.
        let isOnList = hasSign("N3")
        return (namesMail || returnsMessage && !isOnList)
            && BounceWords.saysUndelivered(text, limit: isOnList ? 120 : 400)
    }

    private var sender: BounceWords.Sender? {
        guard let author = from.first else { return header.has("from") ? .system : nil }
        let local = localPart(of: author.address)
        let role = local.isEmpty && author.name.isEmpty ? .system : BounceWords.sender(local: local)
        return role != .daemon && BounceWords.isDaemon(name: author.name) ? .daemon : role
    }

    // The message comes along, or its header, or a status of the session.
    private var returnsMessage: Bool {
        if leaves.contains(where: { $0.part.contentType.is("message/rfc822") || $0.isHeaderList }) { return true }
        let text = firstBytes(text, 16 << 10)[...]
        return text.contains(word: "\nreceived: from") || StatusCodes.failure(in: text) != nil
    }

    private var isAutoReply: Bool {
        if hasSign("N2") || hasSign("N6") { return true }
        if hasSign("N4", "precedence auto_reply", "precedence auto-reply") { return true }
        if hasSign("N10", AbsenceNotice.automatic.detail) { return true }
        // What alone is a hint proves it beside a header that programs write and few people.
        if hasSign("N10", AbsenceNotice.textOnly.detail), hasSign("N5") { return true }
        if hasSign("N10"), hasSign("N1", "return-path") { return true }
        return hasSign("N1", "return-path") && AbsenceText(FoldedText(visible, limit: 2 << 10)).isAbsence
    }
}

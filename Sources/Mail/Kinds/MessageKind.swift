/// Decides what kind of message it is from its header, its parts and its first words.
struct KindReader {
    let header: HeaderBlock
    let message: Message
    let leaves: [Leaf]
    let type: ParameterizedValue

    /// The kind, and what a bounce says about recipients.
    func kind() -> (Message.Kind, [Message.Report]) {
        let reportType = type["report-type"]?.lowercased()
        if reportType == "feedback-report" || has("message/feedback-report") {
            return (.complaint, [])
        }
        if isComplaint { return (.complaint, []) }
        if reportType == "disposition-notification" || has("message/disposition-notification") {
            return (.readReceipt, [])
        }
        let isStatus = leaves.contains { $0.isReport && !$0.isNested }
        if isStatus || type.value == "multipart/report" || isBounce {
            let reports = DeliveryReports(header: header, leaves: leaves, text: message.text).reports
            let isSuccess = !reports.isEmpty && reports.allSatisfy { $0.reason == "delivered" }
            return (isSuccess ? .deliverySuccess : .bounce, reports)
        }
        if isAutoReply { return (.autoReply, []) }
        if Suspicion(message.signs) == .spam { return (.spam, []) }
        if message.signs.contains(where: { $0.rule == "N9" }) { return (.calendar, []) }
        if message.signs.contains(where: { $0.rule == "N3" || $0.rule == "N4" }) { return (.list, []) }
        return (.human, [])
    }

    private func has(_ contentType: String) -> Bool {
        leaves.contains { $0.part.contentType == contentType && !$0.isNested }
    }

    private var subject: String { message.subject ?? "" }

    private func hasSign(_ rule: String, _ details: String...) -> Bool {
        message.signs.contains { $0.rule == rule && (details.isEmpty || details.contains($0.detail)) }
    }

    // Hotmail's staff reports abuse in words of its own.
    private var isComplaint: Bool {
        let local = message.from.first.map { $0.address.utf8.prefix { $0 != UInt8(ascii: "@") }.lowercasedText() } ?? ""
        return local == "staff" && Array(subject.utf8)[...].contains(word: "complaint about message")
    }

    private var isBounce: Bool {
        let saysSo = AutoReplyWords.isBounce(subject: subject)
        if hasSign("N1", "x-failed-recipients") { return true }
        let isAuto =
            header.all("auto-submitted").contains { firstWord($0) == "auto-replied" }
            && AutoReplyWords.isAutoReply(subject: subject)
        if isAuto { return false }
        if isDaemonName { return true }
        if message.signs.contains(where: { $0.rule == "N1" && $0.detail.utf8.starts(with: "from ".utf8) }) {
            return saysSo || !AutoReplyWords.isAutoReply(subject: subject)
        }
        if hasSign("N1", "return-path") || message.from.allSatisfy({ $0.address.isEmpty }) { return saysSo }
        // A person who forwards or answers a bounce has a subject like it; a machine does not write `Re:`.
        guard saysSo, message.inReplyTo.isEmpty || hasSign("N2") else { return false }
        return hasSign("N2") || looksReturned
    }

    private var isDaemonName: Bool {
        guard let name = message.from.first?.name else { return false }
        let words = Array(name.utf8)[...]
        let names: [StaticString] = [
            "mail delivery subsystem", "mail delivery system", "mail administrator", "mailer-daemon",
            "mail delivery service",
            "mailsystem", "system administrator", "delivery subsystem",
        ]
        return names.contains { words.contains(word: $0) }
    }

    // The text names a failed address or returns a message.
    private var looksReturned: Bool {
        let text = Array(message.text.utf8.prefix(8 << 10))[...]
        if leaves.contains(where: { $0.part.contentType == "message/rfc822" || $0.isHeaderList }) { return true }
        let words: [StaticString] = [
            "could not be delivered", "couldn't be delivered", "was not delivered", "unable to deliver",
            "delivery failed",
            "undeliverable", "user unknown", "permanent error", "permanent fatal", "message was undeliverable",
            "returned to you", "returned message", "address failed", "addresses failed", "not able to deliver",
            "could not deliver", "failed recipient", "mailbox unavailable", "not delivered to",
        ]
        return words.contains { text.contains(word: $0) }
    }

    private var isAutoReply: Bool {
        if hasSign("N2") || hasSign("N6") { return true }
        if hasSign("N4", "precedence auto_reply", "precedence auto-reply") { return true }
        if hasSign("N10", AbsenceNotice.automatic.detail) { return true }
        // What alone is a hint proves it beside a header that programs write and few people.
        if hasSign("N10", AbsenceNotice.textOnly.detail), hasSign("N5") { return true }
        if hasSign("N10"), hasSign("N1", "return-path") { return true }
        return hasSign("N1", "return-path") && AbsenceText(FoldedText(message.visible, limit: 2 << 10)).isAbsence
    }
}

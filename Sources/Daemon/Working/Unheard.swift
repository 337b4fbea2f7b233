import Configuration
import Mail
import Resolution
import Store

import struct Foundation.Date

// What a team was to hear of and did not: nobody else would know that somebody waits.
extension CaseStep {
    /// Seconds after which a message to a team is not tried elsewhere: no server takes it.
    private static let patience = 86_400.0

    /// A brief that its team's server refused goes to the default team. What that one refuses, too, what could not be sent
    /// for a day and what may not have arrived is left in the mailbox's own Drafts, and this gives false.
    mutating func briefAgain(_ row: EffectRow, _ reason: Reason) async throws -> Bool {
        guard case .mail(let mail)? = row.body, let standard = desk.policy.teams["default"] else {
            note("handover", "\(row.id) reached no team, and there is no other")
            return false
        }
        let isDefault = mail.envelopeTo.normalized.utf8.elementsEqual(standard.normalized.utf8)
        let wasTried = now.timeIntervalSince(row.planned) > Self.patience
        guard row.purpose == .brief, reason != .inDoubt, !isDefault, !wasTried else {
            try await leaveInDrafts(mail, of: row, reason, to: standard)
            return false
        }
        handOver(
            decision.state.reason ?? .policy, "the brief to \(row.target) could not be delivered", route: "default")
        return true
    }

    private mutating func leaveInDrafts(
        _ mail: FrozenMail, of row: EffectRow, _ reason: Reason, to standard: EmailAddress
    ) async throws {
        let message = parse(mail.bytes)
        let why = row.why.map { ": \($0)" } ?? ""
        let what =
            reason == .inDoubt
            ? "Whether this message reached \(row.target) cannot be known\(why)"
            : "This message could not be sent to \(row.target)\(why)"
        var outgoing = Outgoing(
            from: desk.policy.address, fromName: desk.files.fromName, to: standard,
            subject: message.subject ?? decision.state.subject, date: now,
            messageID: ledger.messageID(
                mailbox: desk.name, cause: work.event.cause, purpose: row.purpose, ordinal: 1,
                domain: desk.policy.address.domain),
            text: """
                \(what).
                It lies here, flagged, so that whoever opens the mailbox hears of it. Delete it when somebody looks after it.

                \(message.text)
                """)
        // What stopped one program that reads mail is not handed to the next.
        if row.purpose == .brief, let origin, origin.message != nil {
            outgoing.original = try await ledger.bytesIfKept(of: origin.id)
        }
        note("handover", "\(row.id) reached nobody for certain; it is left in Drafts")
        try await add(
            PlannedEffect(
                proposal: .draft(purpose: row.purpose, to: .team("default")), purpose: row.purpose, step: "unheard",
                body: .mail(
                    FrozenMail(
                        envelopeFrom: desk.policy.address, envelopeTo: standard, messageID: outgoing.messageID,
                        bytes: compose(outgoing))),
                description: "\(row.id) as a draft, for whoever opens the mailbox"))
    }
}

import Foundation
import GRDB
package import Resolution

/// A message with an approval's token, from an approver's own authenticated address.
package struct ApprovalLetter: Sendable, Equatable {
    package var by: String
    package var token: ApprovalToken
    /// Nil when the visible words are no plain instruction.
    package var instruction: ApproverInstruction?
    package var policy: MailboxPolicy

    package init(by: String, token: ApprovalToken, instruction: ApproverInstruction?, policy: MailboxPolicy) {
        self.by = by
        self.token = token
        self.instruction = instruction
        self.policy = policy
    }
}

extension Ledger {
    /// Does what an approver wrote, in the transaction that ends the message's intake. What it cannot count as is an event
    /// of the case, so that the approver is told; a token of nothing is only noted.
    func take(_ db: Database, _ letter: ApprovalLetter, of message: Int64, now: Date) throws {
        let (effect, by) = (letter.token.effect, letter.by)
        guard let number = Shown.effect.number(effect), let row = try EffectRow.fetch(db, number),
            row.mailbox == letter.policy.name, let file = Shown.case.number(row.caseID),
            let expires = try Self.expiry(of: number, db),
            ids.isToken(
                letter.token, effect: row.id, digest: row.digest, approver: by, expires: stored(expires))
        else {
            return try Self.note(
                db, TrailEntry("approval", "\(by) answered with a token of no approval of theirs"), case: nil,
                letter: message, at: now)
        }
        func tell(_ why: String) throws {
            try Self.note(
                db, TrailEntry("approval", "the answer of \(by) to \(effect) does not count: \(why)"), case: file,
                letter: message, at: now)
            try Self.add(
                db, .misanswered(effect: row.id, by: by, why: why), cause: .message(message), to: file, at: now)
        }
        do {
            switch letter.instruction {
            case .approve:
                let grant = Grant(by: by, at: now, isApproval: true, digest: "", channel: .mail)
                _ = try self.grant(db, effect, grant, reason: "", policy: letter.policy)
            case .reject(let reason):
                let grant = Grant(by: by, at: now, isApproval: false, digest: "", channel: .mail)
                _ = try self.grant(db, effect, grant, reason: reason, policy: letter.policy)
            case .edit(let text):
                try edit(db, effect, by: by, text: text, policy: letter.policy, now: now)
            case nil:
                try tell("it is not one plain instruction")
            }
        } catch let error as LedgerError {
            try tell("\(error)")
        }
    }
}

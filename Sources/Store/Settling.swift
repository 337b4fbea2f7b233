package import Foundation
import GRDB
import Mail
package import Resolution

// How a claimed effect ends: `done`, `planned` again, `failed` or `in_doubt`. What it means for the case becomes an
// event of the case in the same transaction.
extension Ledger {
    /// Done, with the other side's receipt.
    ///
    /// A message to the customer that was accepted is the case's first reply if there was none, and its copy for Sent
    /// is planned with the same bytes unless the server files it. An action wakes its run.
    package func finish(
        _ claimed: consuming Claimed, receipt: Receipt, serverSavesSent: Bool, now: Date
    ) async throws {
        let id = claimed.effect
        try await write("ledger.finish") { db in
            try self.complete(db, id, receipt: receipt, serverSavesSent: serverSavesSent, now: now)
        }
    }

    /// Done, written down from the reply line that accepts a submitted message, while the claim is still held.
    ///
    /// From here on nothing that happens to the connection or to this process puts the message in doubt.
    package func accept(_ id: String, receipt: Receipt, serverSavesSent: Bool, now: Date) async throws {
        try await write("ledger.accept") { db in
            try self.complete(db, id, receipt: receipt, serverSavesSent: serverSavesSent, now: now)
        }
    }

    private func complete(
        _ db: Database, _ id: String, receipt: Receipt, serverSavesSent: Bool, now: Date
    ) throws {
        let settled = try settle(db, id, "done", receipt: receipt, why: nil, now: now)
        let row = settled.row
        if row.kind.isCommerce {
            try Self.add(
                db, .acted(run: row.run, effect: row.id, receipt), cause: .effect(row.id), to: settled.number, at: now)
        }
        if row.kind == .imapMove { try Self.moved(db, row, receipt) }
        guard row.kind.isSaid, settled.isForCustomer else { return }
        if [.answer, .ask, .ack].contains(row.purpose) {
            try db.change(
                sql: "update case_file set first_reply = coalesce(first_reply, ?) where id = ?",
                arguments: [stored(now), settled.number])
        }
        // What was said in a ticket stands there.
        guard row.kind == .smtpSend else { return }
        // A one-time code is for its reader alone.
        if row.purpose != .code {
            try Self.planRecord(db, of: row, mailID: settled.mailID, case: settled.number, now: now)
        }
        if !serverSavesSent { try Self.planSentCopy(db, of: settled, now: now) }
    }

    /// With `retryAt` it is planned again for that time; else it has failed for good, and the case is told when it was
    /// an action, mail to the customer, or what a whole team must hear of.
    ///
    /// - Parameters:
    ///   - countsAttempt: false when it is certain that the other side never heard of it.
    ///   - reason: what the case is told.
    package func fail(
        _ claimed: consuming Claimed, why: String, retryAt: Date?, countsAttempt: Bool = true,
        reason: Reason = .actionFailed, now: Date
    ) async throws {
        let id = claimed.effect
        try await write("ledger.fail") { db in
            if let retryAt {
                let settled = try self.settle(db, id, "planned", receipt: nil, why: why, now: now)
                try db.change(
                    sql: "update effect set retry_at = ?, attempts = attempts - ?, finished = null where id = ?",
                    arguments: [stored(retryAt), countsAttempt ? 0 : 1, settled.effect])
                return
            }
            let settled = try self.settle(db, id, "failed", receipt: nil, why: why, now: now)
            try Self.tell(db, reason, of: settled, now: now)
        }
    }

    /// Whether it happened cannot be known: never repeated, a person looks.
    package func doubt(_ claimed: consuming Claimed, why: String, now: Date) async throws {
        let id = claimed.effect
        try await write("ledger.doubt") { db in
            let settled = try self.settle(db, id, "in_doubt", receipt: nil, why: why, now: now)
            try Self.tell(db, .inDoubt, of: settled, now: now)
        }
    }

    private struct Settled {
        var row: EffectRow
        var effect: Int64
        var number: Int64
        var mailID: Int64?
        var isForCustomer: Bool
    }

    private func settle(
        _ db: Database, _ id: String, _ state: String, receipt: Receipt?, why: String?, now: Date
    ) throws -> Settled {
        guard let effect = Shown.effect.number(id), let row = try EffectRow.fetch(db, effect),
            row.state == .executing,
            let place = try Row.fetchOne(
                db.cachedStatement(sql: "select case_id, mail_id, recipient from effect where id = ?"),
                arguments: [effect])
        else { throw LedgerError.unknown("executing effect \(id)") }
        try db.change(
            sql: "update effect set state = ?, receipt = ?, why = coalesce(?, why), finished = ? where id = ?",
            arguments: [state, try receipt.map { try document($0) }, why, stored(now), effect])
        // Limits count it from when it happened, or may have happened.
        if state == "done" || state == "in_doubt" {
            try db.change(
                sql: "update effect set counted = max(counted, ?) where id = ?",
                arguments: [try Self.tick(db, now), effect])
        }
        let number = place["case_id"] as Int64
        let detail = "\(id) \(row.kind.rawValue) \(state): \(receipt?.reference ?? why ?? "")"
        try Self.note(db, TrailEntry("effect", detail), case: number, letter: nil, at: now)
        return Settled(
            row: row, effect: effect, number: number, mailID: place["mail_id"],
            isForCustomer: place["recipient"] == Intent.Counted.customer.rawValue)
    }

    private static func tell(_ db: Database, _ reason: Reason, of settled: Settled, now: Date) throws {
        // A brief that nobody gets, or perhaps nobody, would leave the case with nobody.
        let isLostBrief = settled.row.kind == .smtpSend && settled.row.purpose.isForEverybody
        guard settled.row.kind.isCommerce || settled.isForCustomer || isLostBrief else { return }
        try add(
            db, .failed(run: settled.row.run, effect: settled.row.id, reason), cause: .effect(settled.row.id),
            to: settled.number, at: now)
    }

    /// The copy is an effect of its own with a permit of its own.
    private static func planSentCopy(_ db: Database, of settled: Settled, now: Date) throws {
        guard let body = settled.row.body, case .mail(let mail) = body else { return }
        let policy = MailboxPolicy(
            name: settled.row.mailbox, address: mail.envelopeFrom, modes: ModePolicy(standard: .send),
            limits: Limits(), teams: [:])
        let weighing = try Weighing(db, case: settled.number, policy: policy, runs: nil, now: now)
        let cause = Cause.effect(settled.row.id)
        var intent = Intent(
            proposal: .sentCopy, purpose: .sync, run: settled.row.run, cause: cause, body: body, target: "Sent",
            key: weighing.key(cause, run: settled.row.run, step: "sent", ordinal: 0, target: "Sent"), digest: "",
            description: "copy of \(settled.row.id) for Sent", requiredLevel: .l0, approveOver: nil,
            alwaysApprove: false, counted: .none)
        intent.digest = weighing.digest(of: intent)
        let ruling = Policy.authorize(
            weighing.file.principal, .sentCopy, try weighing.circumstances(of: intent), grants: [],
            limits: policy.limits)
        guard case .allow(let permit) = consume ruling else { return }
        var writing = Writing(weighing: weighing, isSimulating: false, isStrict: true)
        try writing.insert(intent, .planned, why: nil, mailID: settled.mailID, spending: permit)
    }
}

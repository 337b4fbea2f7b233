package import Foundation
import GRDB
import Mail
package import Resolution

extension Ledger {
    /// What waits for a person's yes, oldest first.
    package func approvals() async throws -> [EffectRow] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    select \(EffectRow.columns), bytes from \(EffectRow.tables)
                    where state = 'awaiting_approval' order by effect.id
                    """
            ).map(EffectRow.init(row:))
        }
    }

    /// Records a person's yes or no, and asks the policy again with it, in one transaction.
    ///
    /// Allowed: the row becomes planned, with an event `.granted`. A no cancels it with `.rejected`; what the policy
    /// refuses by now, or would make smaller, is cancelled with `.failed`. Throws `noSuchApproval`, and `digestDiffers`
    /// when what waits is no longer what was shown.
    package func grant(
        _ effect: String, by: String, approve: Bool, policy: MailboxPolicy, now: Date
    ) async throws -> Verdict {
        try await write("ledger.grant") { db in
            guard let number = Shown.effect.number(effect), let row = try EffectRow.fetch(db, number),
                row.state == .awaitingApproval, row.mailbox == policy.name, let file = Shown.case.number(row.caseID)
            else { throw LedgerError.noSuchApproval(effect) }
            let weighing = try Weighing(db, case: file, policy: policy, runs: nil, ids: self.ids, now: now)
            let intent = try Intent(held: row, number: number, db)
            // Handles are resolved again: a changed order or address is not what the person saw.
            guard weighing.digest(of: intent) == row.digest, weighing.stillMeans(intent) else {
                throw LedgerError.digestDiffers(effect)
            }
            let grant = Grant(by: by, at: now, isApproval: approve, digest: row.digest)
            try Self.keep(db, grant, effect: number)
            try Self.note(
                db, TrailEntry("approval", "\(row.id) \(approve ? "approved" : "rejected") by \(by)"), case: file,
                letter: nil, at: now)
            let circumstances = try weighing.circumstances(of: intent, row: number, granted: true)
            let ruling = Policy.authorize(
                weighing.file.principal, intent.proposal, circumstances, grants: try Self.grants(db, of: number),
                limits: policy.limits)
            let cause = Cause.approval(effect: row.id)
            func end(_ state: EffectState, _ why: String?, _ kind: CaseEvent.Kind?) throws {
                try db.execute(
                    sql: "update effect set state = ?, why = coalesce(?, why), finished = ?, counted = ? where id = ?",
                    arguments: [
                        state.rawValue, why, state == .planned ? nil : stored(now), weighing.time, number,
                    ])
                if let kind { try Self.add(db, kind, cause: cause, to: file, at: now) }
            }
            switch consume ruling {
            case .allow(let permit):
                guard permit.digest == row.digest else { throw LedgerError.permitDiffers }
                try end(.planned, nil, .granted(run: row.run, effect: row.id))
                return .allow
            case .hold(_, let why):
                return .hold(why: why)
            case .suppress(_, let why):
                try end(.suppressed, why, nil)
                return .suppress(why: why)
            case .lower(_, let kind, let why):
                try end(.cancelled, why, .failed(run: row.run, effect: row.id, .policy))
                return .lower(to: kind, why: why)
            case .refuse(let reason, let why):
                let kind: CaseEvent.Kind =
                    approve ? .failed(run: row.run, effect: row.id, reason) : .rejected(run: row.run, effect: row.id)
                try end(.cancelled, why, kind)
                return .refuse(reason, why: why)
            }
        }
    }

    private static func keep(_ db: Database, _ grant: Grant, effect: Int64) throws {
        try db.execute(
            sql: "insert into grant_fact (effect_id, by, at, is_approval, digest) values (?, ?, ?, ?, ?)",
            arguments: [effect, grant.by, stored(grant.at), grant.isApproval, grant.digest])
    }

    private static func grants(_ db: Database, of effect: Int64) throws -> [Grant] {
        try Row.fetchAll(db, sql: "select * from grant_fact where effect_id = ? order by id", arguments: [effect])
            .map { row in
                Grant(
                    by: row["by"], at: moment(row["at"] as Int64), isApproval: row["is_approval"], digest: row["digest"]
                )
            }
    }
}

extension Intent {
    /// A held row as it was planned.
    fileprivate init(held row: EffectRow, number: Int64, _ db: Database) throws {
        let asked = try Row.fetchOne(
            db, sql: "select required_level, approve_over, always_approve from effect where id = ?",
            arguments: [number])
        guard let body = row.body, let asked, let level = Level(rawValue: asked["required_level"]) else {
            throw LedgerError.unreadable("effect \(row.id)")
        }
        self.init(
            proposal: row.proposal, purpose: row.purpose, run: row.run, cause: row.cause, body: body,
            target: row.target, key: row.key, digest: row.digest, description: row.description,
            requiredLevel: level, approveOver: try value(Money.self, optional: asked["approve_over"] as String?),
            alwaysApprove: asked["always_approve"], counted: row.proposal.counted)
    }
}

extension Weighing {
    /// Whether the proposal, resolved with what the case holds now, is still what the row says.
    fileprivate func stillMeans(_ intent: Intent) -> Bool {
        guard let action = intent.action else { return true }
        return self.action(of: intent.proposal, run: intent.run) == action
    }
}

package import Foundation
import GRDB
import Mail
package import Resolution

/// What waits for a yes, and until when.
package struct Held: Sendable, Equatable {
    package var row: EffectRow
    package var expires: Date
}

extension Ledger {
    /// What waits for a person's yes, oldest first.
    package func approvals() async throws -> [EffectRow] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select \(EffectRow.columns), bytes from \(EffectRow.tables)
                        where state = 'awaiting_approval' order by effect.id
                        """
                )
            ).map(EffectRow.init(row:))
        }
    }

    /// One effect that waits for a yes; nil when it does not, or does no more.
    package func held(_ effect: String) async throws -> Held? {
        guard let number = Shown.effect.number(effect) else { return nil }
        return try await read { db in
            guard let row = try EffectRow.fetch(db, number), row.state == .awaitingApproval,
                let expires = try Self.expiry(of: number, db)
            else { return nil }
            return Held(row: row, expires: expires)
        }
    }

    /// The token by which one approver may answer an approval mail: bound to the effect, to what was shown, to the approver
    /// and to the time until which it counts. It is made again whenever it is asked for; nobody keeps it.
    package func approvalToken(_ held: Held, approver: String) -> ApprovalToken {
        ids.approvalToken(
            effect: held.row.id, digest: held.row.digest, approver: approver, expires: stored(held.expires))
    }

    /// Records a person's yes or no, and asks the policy again with it, in one transaction.
    ///
    /// Allowed: the row becomes planned, with an event `.granted`. Held: the yes is kept, and a second person's is needed. A
    /// no cancels it with `.rejected`; what the policy refuses by now, or would make smaller, is cancelled with `.failed`.
    /// Throws `noSuchApproval`, `approvalExpired`, `needsTwo` for a yes by mail to what two must say yes to, and
    /// `digestDiffers` when what waits is no longer what was shown.
    package func grant(
        _ effect: String, by: String, approve: Bool, policy: MailboxPolicy,
        channel: Grant.Channel = .control(user: nil), reason: String = "", now: Date
    ) async throws -> Verdict {
        try await write("ledger.grant") { db in
            try self.grant(
                db, effect, Grant(by: by, at: now, isApproval: approve, digest: "", channel: channel), reason: reason,
                policy: policy)
        }
    }

    func grant(
        _ db: Database, _ effect: String, _ given: Grant, reason: String, policy: MailboxPolicy
    ) throws -> Verdict {
        let now = given.at
        guard let number = Shown.effect.number(effect), let row = try EffectRow.fetch(db, number),
            row.state == .awaitingApproval, row.mailbox == policy.name, let file = Shown.case.number(row.caseID)
        else { throw LedgerError.noSuchApproval(effect) }
        if let expires = try Self.expiry(of: number, db), now >= expires {
            throw LedgerError.approvalExpired(effect)
        }
        let weighing = try Weighing(db, case: file, policy: policy, runs: nil, ids: ids, now: now)
        let intent = try Intent(held: row, number: number, db)
        // Handles are resolved again: a changed order or address is not what the person saw.
        guard weighing.digest(of: intent) == row.digest, weighing.stillMeans(intent) else {
            throw LedgerError.digestDiffers(effect)
        }
        if given.isApproval, try weighing.isPaused() { throw LedgerError.paused(row.mailbox) }
        if given.channel == .mail, given.isApproval, weighing.needsTwo(for: intent) {
            throw LedgerError.needsTwo(effect)
        }
        var grant = given
        grant.digest = row.digest
        try Self.keep(db, grant, effect: number)
        let why = reason.isEmpty ? "" : ": \(reason)"
        let said = "\(row.id) \(grant.isApproval ? "approved" : "rejected") by \(grant.by)\(grant.channel.words)\(why)"
        try Self.note(db, TrailEntry("approval", said), case: file, letter: nil, at: now)
        let circumstances = try weighing.circumstances(of: intent, row: number, granted: true)
        let ruling = Policy.authorize(
            weighing.file.principal, intent.proposal, circumstances, grants: try Self.grants(db, of: number),
            limits: policy.limits)
        let cause = Cause.approval(effect: row.id)
        func end(_ state: EffectState, _ why: String?, _ kind: CaseEvent.Kind?) throws {
            try db.change(
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
                grant.isApproval
                ? .failed(run: row.run, effect: row.id, reason) : .rejected(run: row.run, effect: row.id)
            try end(.cancelled, why, kind)
            return .refuse(reason, why: why)
        }
    }

    /// An approver wants the answer that waits to read otherwise. What it leads to is decided by the case: until then it
    /// waits on. Throws `noSuchApproval`, also for what is no mail, and `approvalExpired`.
    package func edit(_ effect: String, by: String, text: String, policy: MailboxPolicy, now: Date) async throws {
        try await write("ledger.grant") { db in try self.edit(db, effect, by: by, text: text, policy: policy, now: now)
        }
    }

    func edit(
        _ db: Database, _ effect: String, by: String, text: String, policy: MailboxPolicy, now: Date
    ) throws {
        guard let number = Shown.effect.number(effect), let row = try EffectRow.fetch(db, number),
            row.state == .awaitingApproval, row.mailbox == policy.name, let file = Shown.case.number(row.caseID)
        else { throw LedgerError.noSuchApproval(effect) }
        guard row.kind == .smtpSend else { throw LedgerError.nothingToEdit(effect) }
        if let expires = try Self.expiry(of: number, db), now >= expires { throw LedgerError.approvalExpired(effect) }
        try Self.note(db, TrailEntry("approval", "\(row.id) edited by \(by)"), case: file, letter: nil, at: now)
        let cause = Cause.effect("edit:\(row.id):\(sha256(text.utf8).prefix(16))")
        try Self.add(db, .edited(effect: row.id, by: by, text: text), cause: cause, to: file, at: now)
    }

    static func expiry(of effect: Int64, _ db: Database) throws -> Date? {
        moment(
            try Int64.fetchOne(
                db.cachedStatement(sql: "select expires from approval where effect_id = ?"), arguments: [effect]))
    }

    private static func keep(_ db: Database, _ grant: Grant, effect: Int64) throws {
        try db.change(
            sql: "insert into grant_fact (effect_id, by, at, is_approval, digest, channel) values (?, ?, ?, ?, ?, ?)",
            arguments: [
                effect, grant.by, stored(grant.at), grant.isApproval, grant.digest, try document(grant.channel),
            ])
    }

    private static func grants(_ db: Database, of effect: Int64) throws -> [Grant] {
        try Row.fetchAll(
            db.cachedStatement(sql: "select * from grant_fact where effect_id = ? order by id"), arguments: [effect]
        )
        .map { row in
            Grant(
                by: row["by"], at: moment(row["at"] as Int64), isApproval: row["is_approval"],
                digest: row["digest"], channel: try value(Grant.Channel.self, of: row["channel"] as String))
        }
    }
}

extension Writing {
    /// From now on somebody's yes is waited for; the case asks for it in a step of its own, which knows the row's number.
    func awaitYes(_ effect: Int64) throws {
        let times = weighing.policy.approvalTimes
        let asked = stored(weighing.now)
        try weighing.db.change(
            sql: "insert into approval (effect_id, asked, remind, expires) values (?, ?, ?, ?)",
            arguments: [
                effect, asked, times.remindAfter.map { asked + Int64($0 * 1_000) },
                asked + Int64(times.expireAfter * 1_000),
            ])
        try Ledger.add(
            weighing.db, .held(effect: Shown.effect(effect)), cause: .effect("held:\(Shown.effect(effect))"),
            to: weighing.number, at: weighing.now)
    }
}

extension Grant.Channel {
    fileprivate var words: String {
        switch self {
        case .control(let user): user.map { " at the control socket, system user \($0)" } ?? ""
        case .mail: " by mail"
        }
    }
}

extension Intent {
    /// A held row as it was planned.
    fileprivate init(held row: EffectRow, number: Int64, _ db: Database) throws {
        let asked = try Row.fetchOne(
            db.cachedStatement(sql: "select required_level, approve_over, always_approve from effect where id = ?"),
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

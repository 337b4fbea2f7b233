package import Foundation
import GRDB
package import Resolution

/// What became of a decision.
package enum Commitment: Sendable, Equatable {
    case committed([EffectRow])
    /// The case has changed, or the event was handled: read again.
    case stale
    /// The policy says something else than the worker was told: decide again.
    case ruledOtherwise(index: Int, Verdict)
}

extension Ledger {
    /// Writes a decision: effects, case, timers, trail, and that the event is handled, in one transaction; or nothing.
    ///
    /// Principal, grants, sums and settings are read here, and the policy is asked here. No caller holds a permit, so
    /// none can be made from invented facts. A decision written before gives the rows it has.
    package func commit(
        _ decision: Decision, handling event: CaseEvent, policy: MailboxPolicy, simulating: Bool, now: Date
    ) async throws -> Commitment {
        do {
            return try await write("ledger.commit") { db in
                guard let number = Shown.case.number(decision.state.id) else {
                    throw LedgerError.unknown("case \(decision.state.id)")
                }
                if try Self.isHandled(event, of: number, db) {
                    return try Self.rows(of: decision, event, number, db)
                }
                let weighing = try Weighing(
                    db, case: number, policy: policy, runs: decision.state.runs, ids: self.ids, now: now)
                guard weighing.file.version == decision.state.version else { return .stale }
                // Paused while it was decided on: the event stays open until the mailbox works again.
                if !simulating, try weighing.isPaused() { return .stale }
                guard try Self.cancel(decision.cancelled, of: number, now: now, db) else { return .stale }
                var writing = Writing(weighing: weighing, isSimulating: simulating, isStrict: true)
                for (index, effect) in decision.effects.enumerated() {
                    try writing.write(effect, at: index, cause: decision.cause)
                }
                try Self.keep(decision, event, weighing, db)
                if !simulating { try Breaker(weighing).watch(writing.rows) }
                return .committed(writing.rows)
            }
        } catch let other as OtherRuling {
            return .ruledOtherwise(index: other.index, other.verdict)
        }
    }

    /// What the policy would say now to `effect`, after the effects that the decision holds already. Binding only in
    /// `commit`. Written as it would be, and rolled back.
    package func foresee(
        _ effect: PlannedEffect, in decision: Decision, event: CaseEvent, policy: MailboxPolicy, now: Date
    ) async throws -> Verdict {
        try await deliberate(on: effect, in: decision, event: event, policy: policy, now: now).verdict
    }

    /// The same, with every comparison that led to it.
    package func deliberate(
        on effect: PlannedEffect, in decision: Decision, event: CaseEvent, policy: MailboxPolicy, now: Date
    ) async throws -> Deliberation {
        do {
            return try await pool.write { db in
                guard let number = Shown.case.number(decision.state.id) else {
                    throw LedgerError.unknown("case \(decision.state.id)")
                }
                let weighing = try Weighing(
                    db, case: number, policy: policy, runs: decision.state.runs, ids: self.ids, now: now)
                _ = try Self.cancel(decision.cancelled, of: number, now: now, db)
                var writing = Writing(weighing: weighing, isSimulating: false, isStrict: false)
                for (index, earlier) in decision.effects.enumerated() {
                    try writing.write(earlier, at: index, cause: decision.cause)
                }
                throw Foreseen(
                    what: try weighing.deliberation(effect, at: decision.effects.count, cause: decision.cause))
            }
        } catch let foreseen as Foreseen {
            return foreseen.what
        }
    }

    /// Gives up what waits for a yes, and drafts that were not made yet; false when something of it waits no more.
    private static func cancel(
        _ effects: [String: String], of number: Int64, now: Date, _ db: Database
    ) throws -> Bool {
        for (id, why) in effects {
            let effect = Shown.effect.number(id)
            let isWaiting = try Bool.fetchOne(
                db.cachedStatement(
                    sql: """
                        select (state = 'awaiting_approval' or state = 'planned' and kind = 'imap.draft') and case_id = ?
                        from effect where id = ?
                        """),
                arguments: [number, effect])
            guard isWaiting == true else { return false }
            try db.change(
                sql: "update effect set state = 'cancelled', why = ?, finished = ? where id = ?",
                arguments: [why, stored(now), effect])
            try note(db, TrailEntry("effect", "\(id) cancelled: \(why)"), case: number, letter: nil, at: now)
        }
        return true
    }

    private static func isHandled(_ event: CaseEvent, of number: Int64, _ db: Database) throws -> Bool {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "select case_id, handled from case_event where id = ?"), arguments: [event.id])
        guard let row, row["case_id"] == number else { throw LedgerError.unknown("event \(event.id) of the case") }
        return row["handled"] as Int64? != nil
    }

    /// The rows of a decision that was written before; stale when another decision handled the event.
    private static func rows(
        of decision: Decision, _ event: CaseEvent, _ number: Int64, _ db: Database
    ) throws -> Commitment {
        let version = try Int.fetchOne(
            db.cachedStatement(sql: "select version from case_file where id = ?"), arguments: [number])
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    select \(EffectRow.columns), frozen_mail.bytes from \(EffectRow.tables)
                    where effect.case_id = ? and effect.cause = ? order by effect.id
                    """), arguments: [number, try document(decision.cause)]
        ).map(EffectRow.init(row:))
        let isSame = version == decision.state.version + 1 && rows.count >= decision.effects.count
        return isSame ? .committed(rows) : .stale
    }

    private static func keep(
        _ decision: Decision, _ event: CaseEvent, _ weighing: Weighing, _ db: Database
    ) throws {
        var file = decision.state
        // Who writes is decided at intake, from headers and the shop, and by nothing that comes later.
        file.mailbox = weighing.file.mailbox
        file.customer = weighing.file.customer
        file.principal = weighing.file.principal
        file.opened = weighing.file.opened
        try update(db, file, number: weighing.number, originLetter: nil, now: weighing.now)
        try keepUntold(decision, weighing, db)
        for timer in decision.timers { try set(timer.run, of: weighing.number, at: timer.due, db) }
        for run in file.runs where run.orders.count == 1 {
            for order in run.orders.values {
                try db.change(
                    sql: "insert or ignore into case_object (case_id, number) values (?, ?)",
                    arguments: [weighing.number, order.number])
            }
        }
        var letter: Int64?
        if case .message(let id) = event.kind {
            letter = id
            try db.change(
                sql: "update letter set decided = coalesce(decided, ?) where id = ?",
                arguments: [stored(weighing.now), id])
        }
        for entry in decision.trail {
            try note(db, entry, case: weighing.number, letter: letter, at: weighing.now)
        }
        for advice in decision.advice { try keep(advice, case: weighing.number, db) }
        try db.change(
            sql: "update case_event set handled = ? where id = ?", arguments: [stored(weighing.now), event.id])
    }
}

/// Ends a transaction that must leave nothing behind.
struct OtherRuling: Error {
    var index: Int
    var verdict: Verdict
}

private struct Foreseen: Error {
    var what: Deliberation
}

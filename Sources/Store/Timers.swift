package import Foundation
import GRDB
package import Resolution

extension Ledger {
    /// Turns due timers, and approvals that nobody answered, into events of their cases; gives how many.
    package func fireTimers(now: Date) async throws -> Int {
        guard let next = try await nextTimer(), next <= now else { return 0 }
        return try await write("ledger.timers") { db in
            let due = try Row.fetchAll(
                db.cachedStatement(
                    sql: "select id, case_id, run from timer where fired is null and due <= ? order by due, id"),
                arguments: [stored(now)])
            for row in due {
                let id = row["id"] as Int64
                try Self.add(db, .due(run: row["run"], timer: id), cause: .timer(id), to: row["case_id"], at: now)
                try db.change(sql: "update timer set fired = ? where id = ?", arguments: [stored(now), id])
            }
            return try due.count + Self.expire(db, now) + Self.remind(db, now) + Self.endPauses(db, now)
        }
    }

    /// Sees to it that every case of a mailbox that nobody has taken is weighed by its age, also one that was opened before
    /// its rules were written. For each start, and each change of the rules.
    /// - Parameter rules: those that ask for the age of cases.
    package func watchAges(of mailbox: String, rules: [EscalationRule], now: Date) async throws {
        guard !rules.isEmpty else { return }
        try await write("ledger.timers") { db in
            let cases = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select id, opened from case_file
                        where mailbox = ? and state not in ('resolved', 'closed', 'with_human')
                        """), arguments: [mailbox])
            for row in cases {
                let opened = moment(row["opened"] as Int64)
                // What is older than all of them is weighed at once.
                try Self.set(Self.ageTimer, of: row["id"], at: rules.nextAge(of: opened, after: now) ?? now, db)
            }
        }
    }

    static func set(_ run: String, of number: Int64, at due: Date, _ db: Database) throws {
        if run == ageTimer {
            try db.change(
                sql: "delete from timer where case_id = ? and run = ? and fired is null", arguments: [number, run])
        }
        try db.change(
            sql: "insert into timer (case_id, run, due) values (?, ?, ?)", arguments: [number, run, stored(due)])
    }

    package func nextTimer() async throws -> Date? {
        try await read { db in
            let times = try [
                "select min(due) from timer where fired is null",
                "select min(expires) from approval where is_running",
                "select min(remind) from approval where remind is not null",
                "select min(paused_until) from mailbox where is_paused",
            ].compactMap { try Int64.fetchOne(db.cachedStatement(sql: $0)) }
            return moment(times.min())
        }
    }

    /// What nobody said yes to in time is never done: it is cancelled here, and a person takes the case.
    private static func expire(_ db: Database, _ now: Date) throws -> Int {
        let due = try Int64.fetchAll(
            db.cachedStatement(
                sql: "select effect_id from approval where is_running and expires <= ? order by expires, effect_id"),
            arguments: [stored(now)])
        for number in due {
            try db.change(
                sql: "update approval set is_running = 0, remind = null where effect_id = ?", arguments: [number])
            guard let row = try EffectRow.fetch(db, number), row.state == .awaitingApproval,
                let file = Shown.case.number(row.caseID)
            else { continue }
            try db.change(
                sql: "update effect set state = 'cancelled', why = ?, finished = ? where id = ?",
                arguments: ["nobody said yes or no in time", stored(now), number])
            try note(
                db, TrailEntry("approval", "\(row.id) expired: nobody said yes or no"), case: file, letter: nil,
                at: now)
            try add(
                db, .expired(run: row.run, effect: row.id), cause: .effect("expired:\(row.id)"), to: file, at: now)
        }
        return due.count
    }

    private static func remind(_ db: Database, _ now: Date) throws -> Int {
        let due = try Int64.fetchAll(
            db.cachedStatement(
                sql: "select effect_id from approval where remind is not null and remind <= ? order by remind"),
            arguments: [stored(now)])
        for number in due {
            try db.change(sql: "update approval set remind = null where effect_id = ?", arguments: [number])
            guard let row = try EffectRow.fetch(db, number), row.state == .awaitingApproval,
                let file = Shown.case.number(row.caseID)
            else { continue }
            try add(db, .unanswered(effect: row.id), cause: .effect("unanswered:\(row.id)"), to: file, at: now)
        }
        return due.count
    }
}

import Foundation
import GRDB
import Resolution

/// Stops what goes out when it is so much more than usual that something must be wrong.
///
/// What customers are sent in ten minutes is compared with the median of those ten minutes of the last week that had any.
/// Ten times that, and at least the operator's floor, opens the breaker: nothing planned goes to a customer and new
/// answers are drafts, until an operator resumes the mailbox. It never closes by itself.
struct Breaker {
    private let weighing: Weighing

    init(_ weighing: Weighing) { self.weighing = weighing }

    private static let window: Int64 = 600_000
    private static let week: Int64 = 7 * 144
    private static let factor = 10

    private var db: Database { weighing.db }
    private var mailbox: String { weighing.policy.name }

    /// Counts what a decision has planned, in its transaction.
    func watch(_ rows: [EffectRow]) throws {
        let new = rows.count { row in
            row.kind.isSaid && row.state == .planned && row.proposal.counted == .customer
        }
        guard new > 0 else { return }
        let current = weighing.time / Self.window
        let sent =
            try Int.fetchOne(
                db.cachedStatement(
                    sql: """
                        insert into sending (mailbox, window, sent) values (?, ?, ?)
                        on conflict do update set sent = sent + excluded.sent returning sent
                        """), arguments: [mailbox, current, new]) ?? new
        guard sent >= weighing.policy.limits.breakerFloor else { return }
        let usual = try usual(before: current)
        guard sent >= Self.factor * usual else { return }
        try open("\(sent) automatic messages in ten minutes, usually \(usual)")
    }

    private func usual(before current: Int64) throws -> Int {
        try db.change(
            sql: "delete from sending where mailbox = ? and window < ?", arguments: [mailbox, current - Self.week])
        let counts = try Int.fetchAll(
            db.cachedStatement(sql: "select sent from sending where mailbox = ? and window < ? order by sent"),
            arguments: [mailbox, current])
        return counts.isEmpty ? 0 : counts[counts.count / 2]
    }

    private func open(_ why: String) throws {
        try db.change(
            sql: """
                insert into mailbox (name, breaker_since, breaker_why) values (:name, :since, :why)
                on conflict (name) do update set breaker_since = excluded.breaker_since,
                    breaker_why = excluded.breaker_why where breaker_since is null
                """, arguments: ["name": mailbox, "since": stored(weighing.now), "why": why])
        guard db.changesCount > 0 else { return }
        try Ledger.note(
            db, TrailEntry("breaker", "\(mailbox) sends no more: \(why)"), case: weighing.number, letter: nil,
            at: weighing.now)
        try Ledger.add(
            db, .breakerOpened(why: why), cause: .effect("breaker:\(mailbox):\(stored(weighing.now))"),
            to: weighing.number, at: weighing.now)
    }

    /// What was sent before counts no more.
    static func close(_ db: Database, mailbox: String) throws {
        try db.change(
            sql: "update mailbox set breaker_since = null, breaker_why = null where name = ?", arguments: [mailbox])
        try db.execute(
            sql:
                "delete from sending where mailbox = ?1 and window = (select max(window) from sending where mailbox = ?1)",
            arguments: [mailbox])
    }
}

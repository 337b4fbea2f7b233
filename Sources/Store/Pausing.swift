package import Foundation
import GRDB

/// What keeps a mailbox from sending, by an operator's will or by its breaker.
package struct Standstill: Codable, Sendable, Equatable {
    package var since: Date
    /// When it ends by itself; nil: when an operator says so.
    package var until: Date?
    package var why: String?
}

extension Ledger {
    /// While a mailbox is paused, its messages are fetched, read and put into cases, and wait there: nothing is decided,
    /// and nothing leaves the mailbox but what its teams are told already. Pausing again changes end and reason.
    package func pause(mailbox: String, until: Date? = nil, why: String? = nil, now: Date) async throws {
        try await write("ledger.pause") { db in
            try db.change(
                sql: """
                    insert into mailbox (name, is_paused, paused_since, paused_until, paused_why)
                    values (:name, 1, :since, :until, :why)
                    on conflict (name) do update set is_paused = 1, paused_until = excluded.paused_until,
                        paused_since = iif(is_paused, paused_since, excluded.paused_since),
                        paused_why = excluded.paused_why
                    """,
                arguments: ["name": mailbox, "since": stored(now), "until": stored(optional: until), "why": why])
        }
    }

    /// Ends a pause and closes the breaker: what waited goes on. Gives what had kept the mailbox from sending.
    package func resume(mailbox: String) async throws -> (pause: Standstill?, breaker: Standstill?) {
        try await write("ledger.pause") { db in
            let before = try Self.standstill(db, mailbox)
            try Self.endPause(db, mailbox)
            try Breaker.close(db, mailbox: mailbox)
            return before
        }
    }

    /// Ends pauses whose time is over; gives how many.
    static func endPauses(_ db: Database, _ now: Date) throws -> Int {
        let due = try String.fetchAll(
            db.cachedStatement(sql: "select name from mailbox where is_paused and paused_until <= ?"),
            arguments: [stored(now)])
        for mailbox in due { try endPause(db, mailbox) }
        return due.count
    }

    private static func endPause(_ db: Database, _ mailbox: String) throws {
        try db.change(
            sql: """
                update mailbox set is_paused = 0, paused_since = null, paused_until = null, paused_why = null
                where name = ?
                """, arguments: [mailbox])
    }

    static func standstill(
        _ db: Database, _ mailbox: String
    ) throws -> (pause: Standstill?, breaker: Standstill?) {
        guard
            let row = try Row.fetchOne(
                db.cachedStatement(sql: "select * from mailbox where name = ?"), arguments: [mailbox])
        else {
            return (nil, nil)
        }
        var pause: Standstill?
        if row["is_paused"] {
            pause = Standstill(
                since: moment(row["paused_since"] as Int64? ?? 0), until: moment(row["paused_until"] as Int64?),
                why: row["paused_why"])
        }
        let breaker = (row["breaker_since"] as Int64?).map { Standstill(since: moment($0), why: row["breaker_why"]) }
        return (pause, breaker)
    }

    /// Every mailbox that stands still, by name.
    package func standstills() async throws -> [(mailbox: String, pause: Standstill?, breaker: Standstill?)] {
        try await read { db in
            try String.fetchAll(
                db.cachedStatement(
                    sql: "select name from mailbox where is_paused or breaker_since is not null order by name"
                )
            ).map { name in
                let (pause, breaker) = try Self.standstill(db, name)
                return (name, pause, breaker)
            }
        }
    }
}

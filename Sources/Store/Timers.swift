package import Foundation
import GRDB
import Resolution

extension Ledger {
    /// Turns due timers into events of their cases; gives how many.
    package func fireTimers(now: Date) async throws -> Int {
        guard let next = try await nextTimer(), next <= now else { return 0 }
        return try await write("ledger.timers") { db in
            let due = try Row.fetchAll(
                db, sql: "select id, case_id, run from timer where fired is null and due <= ? order by due, id",
                arguments: [stored(now)])
            for row in due {
                let id = row["id"] as Int64
                try Self.add(db, .due(run: row["run"], timer: id), cause: .timer(id), to: row["case_id"], at: now)
                try db.execute(sql: "update timer set fired = ? where id = ?", arguments: [stored(now), id])
            }
            return due.count
        }
    }

    package func nextTimer() async throws -> Date? {
        try await read { db in
            moment(try Int64.fetchOne(db, sql: "select min(due) from timer where fired is null"))
        }
    }
}

package import Foundation
import GRDB

extension Ledger {
    /// Takes what was erased out of free pages, log and files: nothing of it is left on the disk then. Without an unfinished
    /// erasure it does nothing. For each start, since a crash may have come between an erasure and this.
    ///
    /// The whole file is written anew meanwhile, and nothing else is written: a second for each few hundred megabytes.
    package func finishErasing(now: Date) async throws {
        let open = try await read { db in
            try Int64.fetchAll(db, sql: "select id from erasure where scrubbed is null")
        }
        guard !open.isEmpty else { return }
        try dropRaw(try await droppedFiles())
        try await pool.vacuum()
        try await emptyLog()
        try await write("ledger.erase") { db in
            try db.execute(sql: "update erasure set scrubbed = ? where scrubbed is null", arguments: [stored(now)])
        }
        // A backup is a file by itself: nothing of it may lie in a log beside it.
        try await emptyLog()
    }

    /// Gives up bytes in rows; those in files are for `dropRaw`.
    static func dropBytes(of hashes: [String], now: Date, _ db: Database) throws {
        try db.execute(
            sql: """
                update raw_letter set bytes = null, dropped = coalesce(dropped, ?)
                where sha256 in (select value from json_each(?))
                """, arguments: [stored(now), try document(hashes)])
    }

    /// Files of letters whose bytes were given up.
    func droppedFiles() async throws -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: rawFolders[0])) ?? []
        let list = try document(names.map { $0.hasSuffix(".part") ? String($0.dropLast(5)) : $0 })
        return try await read { db in
            try String.fetchAll(
                db,
                sql: """
                    select sha256 from raw_letter
                    where dropped is not null and sha256 in (select value from json_each(?))
                    """, arguments: [list])
        }
    }

    /// The log holds pages as they were until it is cut, which every reader of them keeps from happening.
    private func emptyLog() async throws {
        for attempt in 0..<3 {
            if attempt > 0 { try await Task.sleep(for: .milliseconds(250)) }
            do {
                try await pool.barrierWriteWithoutTransaction { db in
                    _ = try db.checkpoint(.truncate)
                }
                return
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                continue
            }
        }
        throw LedgerError.stillRead
    }
}

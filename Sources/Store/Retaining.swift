package import Foundation
import GRDB
import Mail
package import Resolution

// What has grown old is given up a little at a time: each step is one short transaction, and a process that dies in the
// middle of it begins it again.
extension Ledger {
    /// Messages that one step looks at, and cases that it empties.
    private static let window = 200
    private static let casesAtOnce = 20

    /// One step; true when there may be more. Whatever runs or waits is left alone until it has ended.
    package func dropOld(mailbox: String, _ retention: Retention, now: Date) async throws -> Bool {
        if let age = retention.raw {
            if try await dropBytes(mailbox, before: now.addingTimeInterval(-age), now: now) { return true }
        }
        guard let age = retention.closed else { return false }
        let cutoff = now.addingTimeInterval(-age)
        if try await emptyLetters(mailbox, before: cutoff) { return true }
        return try await emptyCases(mailbox, before: cutoff, now: now)
    }

    /// Takes away files that a process had no time for after it gave their letters up.
    package func dropFiles() async throws { try dropRaw(try await droppedFiles()) }

    /// A message's number grows with the time at which it came in: what is old enough stands at the front.
    private func aged(
        _ column: String, _ mailbox: String, before cutoff: Date, _ db: Database
    ) throws -> (ids: [Int64], until: Int64)? {
        let last =
            try Int64.fetchOne(
                db, sql: "select \(column) from retention where mailbox = ?", arguments: [mailbox]) ?? 0
        let rows = try Row.fetchAll(
            db, sql: "select id, mailbox, received, stage from letter where id > ? order by id limit ?",
            arguments: [last, Self.window])
        let ended = [LetterStage.assigned, .ignored, .quarantined].map(\.rawValue)
        let old = rows.prefix { row in
            (row["received"] as Int64) < stored(cutoff) && (row["mailbox"] != mailbox || ended.contains(row["stage"]))
        }
        guard let until = old.last?["id"] as Int64? else { return nil }
        return (old.filter { $0["mailbox"] == mailbox }.map { $0["id"] }, until)
    }

    private static func note(_ column: String, _ until: Int64, _ mailbox: String, _ db: Database) throws {
        try db.execute(
            sql: """
                insert into retention (mailbox, \(column)) values (?, ?)
                on conflict do update set \(column) = excluded.\(column)
                """, arguments: [mailbox, until])
    }

    private func dropBytes(_ mailbox: String, before cutoff: Date, now: Date) async throws -> Bool {
        guard try await read({ db in try self.aged("bytes_until", mailbox, before: cutoff, db) != nil }) else {
            return false
        }
        let hashes = try await write("ledger.retention") { db -> [String] in
            guard let old = try self.aged("bytes_until", mailbox, before: cutoff, db) else { return [] }
            try Self.note("bytes_until", old.until, mailbox, db)
            // The same bytes may have come to another mailbox, which keeps them for longer, or once more since.
            let hashes = try String.fetchAll(
                db,
                sql: """
                    select distinct sha256 from letter as old where id in (select value from json_each(?))
                        and not exists (
                            select 1 from letter where letter.mailbox in (select mailbox from folder_cursor)
                                and letter.sha256 = old.sha256 and letter.id > coalesce((
                                    select bytes_until from retention where retention.mailbox = letter.mailbox), 0))
                    """, arguments: [try document(old.ids)])
            try Self.dropBytes(of: hashes, now: now, db)
            return hashes
        }
        try dropRaw(hashes)
        return true
    }

    /// Of messages that became no case.
    private func emptyLetters(_ mailbox: String, before cutoff: Date) async throws -> Bool {
        guard try await read({ db in try self.aged("words_until", mailbox, before: cutoff, db) != nil }) else {
            return false
        }
        try await write("ledger.retention") { db in
            guard let old = try self.aged("words_until", mailbox, before: cutoff, db) else { return }
            try Self.note("words_until", old.until, mailbox, db)
            let loose = try Int64.fetchAll(
                db,
                sql: """
                    select id from letter where case_id is null and id in (select value from json_each(?)) order by id
                    """, arguments: [try document(old.ids)])
            for letter in loose { try Eraser.empty(letter: letter, db) }
        }
        return true
    }

    private func emptyCases(_ mailbox: String, before cutoff: Date, now: Date) async throws -> Bool {
        let sql = """
            select id from case_file indexed by case_ended
            where mailbox = ? and resolved < ? and resolved is not null and emptied is null
                and state in ('resolved', 'closed')
                and not exists (select 1 from case_event where \(Self.keepsCaseOpen))
                and not exists (select 1 from effect where case_id = case_file.id
                    and state in ('planned', 'awaiting_approval', 'executing'))
            order by resolved limit \(Self.casesAtOnce)
            """
        let arguments: StatementArguments = [mailbox, stored(cutoff)]
        guard try await read({ db in try Int64.fetchOne(db, sql: sql, arguments: arguments) }) != nil else {
            return false
        }
        let hashes = try await write("ledger.retention") { db in
            let cases = try Int64.fetchSet(db, sql: sql, arguments: arguments)
            let holdings = try Holdings(ofCases: cases, db)
            let hashes = try holdings.hashes(db)
            var eraser = Eraser(
                db: db, ids: self.ids, holdings: holdings,
                why: "it ended long ago: what was held of the customer is gone",
                now: now)
            try eraser.erase()
            return hashes
        }
        try dropRaw(hashes)
        return true
    }
}

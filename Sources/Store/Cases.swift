import Foundation
import GRDB
import Mail
package import Resolution

extension Ledger {
    package func cases(mailbox: String?) async throws -> [Case] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "select * from case_file where ?1 is null or mailbox = ?1 order by id"),
                arguments: [mailbox]
            ).map { row in try Self.file(db, row) }
        }
    }

    package func `case`(_ id: String) async throws -> Case? {
        guard let number = Shown.case.number(id) else { return nil }
        return try await read { db in try Self.file(db, number) }
    }

    static func file(_ db: Database, _ number: Int64) throws -> Case? {
        try Row.fetchOne(db.cachedStatement(sql: "select * from case_file where id = ?"), arguments: [number]).map {
            row in
            try file(db, row)
        }
    }

    private static func file(_ db: Database, _ row: Row) throws -> Case {
        let number = row["id"] as Int64
        var file = try value(Case.self, of: row["file"] as String)
        guard let state = CaseState(rawValue: row["state"]) else { throw LedgerError.unreadable("case state") }
        file.id = Shown.case(number)
        file.state = state
        file.version = row["version"]
        file.firstReply = moment(row["first_reply"] as Int64?)
        file.opened = moment(row["opened"] as Int64)
        file.threads = try Int64.fetchAll(
            db.cachedStatement(sql: "select thread_id from case_thread where case_id = ? order by thread_id"),
            arguments: [number]
        ).map { Shown.thread($0) }
        return file
    }

    static func insert(_ db: Database, _ file: Case, originLetter: Int64) throws -> Int64 {
        try db.change(
            sql: """
                insert into case_file (mailbox, customer, state, version, file, opened, origin_letter)
                values (?, ?, ?, 0, ?, ?, ?)
                """,
            arguments: [
                file.mailbox, file.customer?.normalized, file.state.rawValue, try document(file), stored(file.opened),
                originLetter,
            ])
        return db.lastInsertedRowID
    }

    /// Writes the next version of a case. Who the customer is never changes.
    static func update(_ db: Database, _ file: Case, number: Int64, originLetter: Int64?, now: Date) throws {
        try db.change(
            sql: """
                update case_file set state = :state, version = version + 1, file = :file,
                    first_reply = coalesce(first_reply, :reply),
                    resolved = case when :state in ('resolved', 'closed') then coalesce(resolved, :now) end,
                    origin_letter = coalesce(:letter, origin_letter)
                where id = :id
                """,
            arguments: [
                "state": file.state.rawValue, "file": try document(file), "reply": stored(optional: file.firstReply),
                "now": stored(now), "letter": originLetter, "id": number,
            ])
    }

    static func note(
        _ db: Database, _ entry: TrailEntry, case number: Int64?, letter: Int64?, at now: Date
    ) throws {
        try db.change(
            sql: "insert into trail (case_id, letter_id, at, step, detail) values (?, ?, ?, ?, ?)",
            arguments: [number, letter, stored(now), entry.step, entry.detail])
    }
}

import Foundation
import GRDB
import Resolution

extension Ledger {
    /// What does not hold in the file: SQLite's own checks and ours. Empty when all is well.
    package func violations() async throws -> [String] {
        var found: [String] = []
        if epoch > 0 {
            let level = try await pool.writeWithoutTransaction { db in try Int.fetchOne(db, sql: "pragma synchronous") }
            if level != 2 { found.append("the writer's synchronous is \(level ?? -1), not 2 (FULL)") }
        }
        found += try await read { db in
            var found = try String.fetchAll(db, sql: "pragma integrity_check").filter { $0 != "ok" }
            found += try Self.lost(db)
            if self.isSealed { found += try SealCheck(db: db, seals: self.seals).flaws() }
            for (rule, sql) in Self.rules {
                let ids = try Int64.fetchAll(db, sql: sql)
                if !ids.isEmpty { found.append("\(rule): \(ids.prefix(10).map(String.init).joined(separator: ", "))") }
            }
            return found
        }
        found += try await alteredLetters()
        found += try await unreadable()
        return found
    }

    /// Each query gives the rows that break its rule.
    private static let rules = [
        (
            "a letter has a case and a thread once it is assigned or quarantined, and never before or when ignored",
            """
            select id from letter where (case_id is null) <> (thread_id is null)
                or (stage = 'assigned' and case_id is null)
                or (stage not in ('assigned', 'quarantined') and case_id is not null)
            """
        ),
        (
            "an ended letter without a case has a reason",
            "select id from letter where stage in ('ignored', 'quarantined') and reason is null"
        ),
        (
            "an effect that is done has a receipt and an end",
            "select id from effect where state = 'done' and (receipt is null or finished is null)"
        ),
        (
            "an effect that failed or is in doubt says why",
            "select id from effect where state in ('failed', 'in_doubt') and (why is null or finished is null)"
        ),
        (
            "an effect that executes or is done was attempted",
            "select id from effect where state in ('executing', 'done', 'failed', 'in_doubt') and attempts = 0"
        ),
        (
            "an effect has something to execute",
            "select id from effect where (mail_id is null) = (body is null)"
        ),
        (
            "a mail goes to the address its limits count for",
            """
            select effect.id from effect join frozen_mail on frozen_mail.id = mail_id
            where recipient = 'customer' and lower(envelope_to) <> customer_address
            """
        ),
        (
            "an effect that a person rejected is cancelled",
            """
            select effect.id from effect join grant_fact on grant_fact.effect_id = effect.id
            where not is_approval and state not in ('cancelled')
            """
        ),
        (
            "a letter's message event is handled exactly when it was decided on",
            """
            select letter.id from letter join case_event on case_event.case_id = letter.case_id
                and json_extract(case_event.kind, '$.message._0') = letter.id
            where (case_event.handled is null) <> (letter.decided is null)
            """
        ),
        (
            "a case has a thread, unless all of it went into another",
            """
            select id from case_file where id not in (select case_id from case_thread)
                and id in (select case_id from letter)
            """
        ),
    ]

    /// Every letter against its hash, in its row or in its file.
    private func alteredLetters() async throws -> [String] {
        let (inFiles, altered) = try await read { db in
            var (inFiles, altered): ([String], [String]) = ([], [])
            let rows = try Row.fetchCursor(
                db, sql: "select sha256, bytes from raw_letter where dropped is null order by sha256")
            while let row = try rows.next() {
                let hash = row["sha256"] as String
                guard let bytes = row["bytes"] as Data? else {
                    inFiles.append(hash)
                    continue
                }
                if sha256(bytes) != hash { altered.append("the letter \(hash) is not what arrived") }
            }
            return (inFiles, altered)
        }
        return altered
            + inFiles.compactMap { hash in
                let bytes = try? rawFile(hash)
                if bytes.map({ sha256($0) }) == hash { return nil }
                return "the letter file raw/\(hash) is missing or changed"
            }
    }

    private func unreadable() async throws -> [String] {
        do {
            _ = try await cases(mailbox: nil)
            _ = try await effects(case: nil)
            return []
        } catch {
            return ["\(error)"]
        }
    }
}

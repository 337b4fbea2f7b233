import Foundation
import GRDB
import Resolution

/// A ledger that may not know all that was done: restored from an old copy, or damaged in part.
///
/// Until an operator confirms (`replyd resume`), everything is a draft at most and every action waits for a yes of a
/// person. What was planned before, and may have been done since, waits for a yes of its own also afterwards; what
/// arrived before gets drafts only.
enum Doubt {
    /// How long what was planned waits for somebody's yes.
    private static let patience: Int64 = 7 * 86_400_000

    /// Every mailbox that the ledger knows is in doubt from now on; those that are already stay as they are.
    static func begin(_ db: Database, why: String) throws {
        let now = try Int64.fetchOne(db, sql: "select max(seen, coalesce(looked, 0)) from ledger_clock") ?? 0
        let mailboxes = try String.fetchAll(
            db,
            sql: """
                select name from (select name from mailbox union select mailbox from folder_cursor
                    union select mailbox from case_file)
                where name not in (select name from mailbox where doubt_since is not null) order by name
                """)
        for mailbox in mailboxes {
            try db.execute(
                sql: """
                    insert into mailbox (name, doubt_since, doubt_why) values (?, ?, ?)
                    on conflict (name) do update set doubt_since = excluded.doubt_since, doubt_why = excluded.doubt_why
                    """, arguments: [mailbox, now, why])
            try draftOnly(db, mailbox)
            try hold(db, mailbox, now)
        }
    }

    /// What arrived is answered by drafts at most, also after the doubt has ended: it may have been answered already.
    private static func draftOnly(_ db: Database, _ mailbox: String) throws {
        try db.execute(sql: "update folder_cursor set drafts_only = 1 where mailbox = ?", arguments: [mailbox])
        try db.execute(
            sql: """
                update letter set drafts_only = 1 where mailbox = :mailbox and not drafts_only
                    and (decided is null and stage not in ('ignored', 'quarantined')
                        or id in (select origin_letter from case_file where mailbox = :mailbox and state <> 'closed'))
                """, arguments: ["mailbox": mailbox])
    }

    /// Actions, and mail to customers, that were planned may have been done by what this ledger does not know.
    private static func hold(_ db: Database, _ mailbox: String, _ now: Int64) throws {
        let planned = try Row.fetchAll(
            db,
            sql: """
                select id, case_id from effect where mailbox = ? and state = 'planned'
                    and (lane = 'commerce' and kind not like 'helpdesk.%'
                        or kind in ('smtp.send', 'helpdesk.reply') and recipient = 'customer') order by id
                """, arguments: [mailbox])
        for row in planned {
            let (number, file) = (row["id"] as Int64, row["case_id"] as Int64)
            let effect = Shown.effect(number)
            try db.execute(
                sql: "update effect set state = 'awaiting_approval', why = ?, retry_at = null where id = ?",
                arguments: ["it may have been done already: the ledger is in doubt", number])
            try db.execute(
                sql: """
                    insert into approval (effect_id, asked, expires) values (?, ?, ?)
                    on conflict (effect_id) do update set asked = excluded.asked, expires = excluded.expires,
                        remind = null, is_running = 1
                    """, arguments: [number, now, now + patience])
            try Ledger.note(
                db, TrailEntry("effect", "\(effect) waits for a yes: it may have been done already"), case: file,
                letter: nil, at: moment(now))
            try Ledger.add(db, .held(effect: effect), cause: .effect("doubt:\(effect)"), to: file, at: moment(now))
        }
    }

    static func read(_ db: Database, _ mailbox: String) throws -> Standstill? {
        try Row.fetchOne(
            db, sql: "select doubt_since, doubt_why from mailbox where name = ? and doubt_since is not null",
            arguments: [mailbox]
        ).map { Standstill(since: moment($0["doubt_since"] as Int64), until: nil, why: $0["doubt_why"]) }
    }
}

extension Ledger {
    /// Mailboxes that are in doubt, by name.
    package func mailboxesInDoubt() async throws -> [(mailbox: String, doubt: Standstill)] {
        try await read { db in
            try String.fetchAll(db, sql: "select name from mailbox where doubt_since is not null order by name")
                .compactMap { name in try Doubt.read(db, name).map { (name, $0) } }
        }
    }

    /// An operator has looked: the mailbox works by its own mode again, and rows that differ from their seals count from
    /// now on as they are. Gives the doubt that there was.
    package func endDoubt(mailbox: String) async throws -> Standstill? {
        let seals = seals
        return try await write("ledger.confirm") { db in
            let doubt = try Doubt.read(db, mailbox)
            guard doubt != nil else { return nil }
            try db.execute(
                sql: "update mailbox set doubt_since = null, doubt_why = null where name = ?", arguments: [mailbox])
            if try !Self.flaws(db, seals).isEmpty { _ = try seals.begin(db) }
            return doubt
        }
    }

    /// Marks rows as erased in the chain of seals: call it in the transaction that takes personal data out of them.
    ///
    /// Every change that goes through the ledger's writer is sealed by itself, also one that overwrites or deletes a row, so
    /// nothing breaks when this is not called; but only then the seal tells an erasure from other changes. What the row
    /// said before is in no seal: seals hold digests (HMAC, 128 bits) only. Tables that are not sealed are ignored.
    ///
    ///     try await write(…) { db in
    ///         try db.execute(sql: "update effect set customer_address = null, body = '' where id = ?", arguments: [id])
    ///         self.recordErasure(of: [id], in: "effect")
    ///     }
    ///
    /// `VACUUM` needs no call: the numbers of sealed rows are their primary keys and stay.
    func recordErasure(of rows: [Int64], in table: String) {
        guard let table = SealedTable.byName[table] else { return }
        for id in rows { seals.noteErased(SealedPlace(code: table.code, id: id)) }
    }
}

import Foundation
import GRDB
import Mail
import Resolution
import Understanding

/// Takes a customer out of the rows that hold something of them, inside one transaction.
struct Eraser {
    let db: Database
    let ids: IDMaker
    let holdings: Holdings
    /// What the trail says of it.
    let why: String
    let now: Date
    private(set) var counts = Erasure.Counts()

    init(db: Database, ids: IDMaker, holdings: Holdings, why: String, now: Date) {
        self.db = db
        self.ids = ids
        self.holdings = holdings
        self.why = why
        self.now = now
    }

    /// For a copy in which nothing will go on: what was open or under way in it is over.
    func end() throws {
        let (cases, letters) = (try document(holdings.cases.sorted()), try document(holdings.letters.sorted()))
        let effects = try document(holdings.effects.sorted())
        for (sql, list) in [
            (
                """
                update effect set state = iif(state = 'executing', 'in_doubt', 'cancelled'), why = 'erased',
                    finished = coalesce(finished, :now)
                where id in (select value from json_each(:list))
                    and state in ('planned', 'awaiting_approval', 'executing')
                """, effects
            ),
            (
                """
                update letter set decided = coalesce(decided, :now)
                where stage in ('assigned', 'quarantined') and id in (select value from json_each(:list))
                """, letters
            ),
            (
                """
                update letter set stage = 'ignored', reason = 'erased', thread_id = null, decided = :now
                where stage not in ('assigned', 'quarantined', 'ignored')
                    and id in (select value from json_each(:list))
                """, letters
            ),
            (
                """
                update letter set discarded = coalesce(discarded, :now)
                where stage = 'quarantined' and id in (select value from json_each(:list))
                """, letters
            ),
            (
                """
                update case_file set state = 'closed', resolved = coalesce(resolved, :now)
                where state not in ('resolved', 'closed') and id in (select value from json_each(:list))
                """, cases
            ),
        ] {
            try db.execute(sql: sql, arguments: ["now": stored(now), "list": list])
        }
    }

    mutating func erase() throws {
        counts = try Self.counts(of: holdings, db)
        let hashes = try holdings.hashes(db)
        try db.execute(
            sql: """
                update case_event set handled = ?
                where handled is null and case_id in (select value from json_each(?))
                """, arguments: [stored(now), try document(holdings.cases.sorted())])
        // Before the letters and effects forget whose they are.
        try eraseReferences()
        try eraseReturns()
        for number in holdings.cases.sorted() { try Self.empty(case: number, ids: ids, now: now, db) }
        for effect in holdings.effects.sorted() { try Self.empty(effect: effect, ids: ids, db) }
        for letter in holdings.letters.sorted() { try Self.empty(letter: letter, db) }
        for mail in holdings.mailsAboutThem.sorted() {
            try db.execute(sql: "update frozen_mail set bytes = x'' where id = ?", arguments: [mail])
        }
        try Ledger.dropBytes(of: hashes, now: now, db)
        for number in holdings.cases.sorted() {
            try Ledger.note(db, TrailEntry("erased", why), case: number, letter: nil, at: now)
        }
    }

    static func counts(of holdings: Holdings, _ db: Database) throws -> Erasure.Counts {
        let cases = try document(holdings.cases.sorted())
        var counts = Erasure.Counts()
        counts.messages = holdings.letters.count
        counts.cases = holdings.cases.count
        counts.effects = holdings.effects.count
        counts.mails = try holdings.mails(db).union(holdings.mailsAboutThem).count
        counts.mentions = holdings.mentions.count
        counts.events =
            try Int.fetchOne(
                db, sql: "select count(*) from case_event where case_id in (select value from json_each(?))",
                arguments: [cases]) ?? 0
        counts.bytes =
            try Int.fetchOne(
                db,
                sql: """
                    select count(*) from raw_letter
                    where dropped is null and sha256 in (select value from json_each(?))
                    """, arguments: [try document(holdings.hashes(db))]) ?? 0
        return counts
    }

    /// Ids of messages say who wrote them. In a thread that others take part in, their ids stay.
    private func eraseReferences() throws {
        let letters = try document(holdings.letters.sorted())
        let lists: StatementArguments = [
            "letters": letters, "effects": try document(holdings.effects.sorted()),
            "threads": try document(holdings.threads.sorted()),
        ]
        try db.execute(
            sql: """
                delete from answered_message where exists (
                    select 1 from letter where letter.mailbox = answered_message.mailbox
                        and letter.message_id = answered_message.message_id
                        and letter.id in (select value from json_each(?)))
                """, arguments: [letters])
        try db.execute(
            sql: """
                delete from message_reference where letter_id in (select value from json_each(:letters))
                    or effect_id in (select value from json_each(:effects))
                    or thread_id in (select value from json_each(:threads)) and not exists (
                        select 1 from letter where letter.thread_id = message_reference.thread_id
                            and letter.id not in (select value from json_each(:letters)))
                """, arguments: lists)
    }

    /// An address that mail came back from still gets none: it is remembered by a keyed hash.
    private func eraseReturns() throws {
        try db.execute(
            sql: """
                delete from returned_mail where address in (select value from json_each(:addresses))
                    or letter_id in (select value from json_each(:letters))
                    or effect_id in (select value from json_each(:effects))
                """,
            arguments: [
                "addresses": try document(holdings.addresses.sorted()),
                "letters": try document(holdings.letters.sorted()),
                "effects": try document(holdings.effects.sorted()),
            ])
        for address in holdings.addresses {
            try db.execute(
                sql: "update or replace suppression set address = ?, why = 'erased' where address = ?",
                arguments: [ids.pseudonym(address), address])
        }
    }
}

// One row each: for who wants to be forgotten, and for what has grown old.
extension Eraser {
    /// An ended case: with its runs, events, objects and story, not with its effects and letters.
    static func empty(case number: Int64, ids: IDMaker, now: Date, _ db: Database) throws {
        guard let file = try Ledger.file(db, number) else { return }
        try db.execute(
            sql: "update case_file set customer = null, file = ?, emptied = coalesce(emptied, ?) where id = ?",
            arguments: [try document(file.stripped), stored(now), number])
        for row in try Row.fetchAll(
            db, sql: "select id, kind, cause from case_event where case_id = ?", arguments: [number])
        {
            let kind = try value(CaseEvent.Kind.self, of: row["kind"] as String)
            let cause = try value(Cause.self, of: row["cause"] as String)
            try db.execute(
                sql: "update case_event set kind = ?, cause = ? where id = ?",
                arguments: [try document(kind.stripped), try document(cause.stripped), row["id"] as Int64])
        }
        for sql in [
            "update trail set detail = 'erased' where case_id = ?", "delete from case_object where case_id = ?",
            Ledger.emptyExchanges + "case_id = ?",
            "delete from untold where case_id = ?",
            // Nothing is left that could be said when it goes off.
            "update timer set fired = due where fired is null and case_id = ?",
        ] {
            try db.execute(sql: sql, arguments: [number])
        }
    }

    /// An effect that has ended. Limits still count it, for a keyed hash of whom and what it was for.
    static func empty(effect: Int64, ids: IDMaker, _ db: Database) throws {
        let row = try Row.fetchOne(
            db,
            sql: """
                select cause, body, receipt, mail_id, customer_id, order_number, correspondent, recipient, lane, target
                from effect where id = ?
                """, arguments: [effect])
        guard let row else { return }
        let body = try value(EffectBody.self, optional: row["body"] as String?)?.stripped
        let receipt = try value(Receipt.self, optional: row["receipt"] as String?)?.stripped
        let isTheirs = row["recipient"] == Intent.Counted.customer.rawValue
        let isCommerce = row["lane"] == Lane.commerce.rawValue
        try db.execute(
            sql: """
                update effect set target = :target, cause = :cause, body = :body, receipt = :receipt,
                    description = 'erased', why = iif(why is null, null, 'erased'), customer_address = null,
                    correspondent = :correspondent, unknown_domain = null, words = null, customer_id = :customer,
                    order_number = :order
                where id = :id
                """,
            arguments: [
                "target": isTheirs || isCommerce ? erasedWord : row["target"] as String,
                "cause": try document(try value(Cause.self, of: row["cause"] as String).stripped),
                "body": try body.map { try document($0) }, "receipt": try receipt.map { try document($0) },
                "correspondent": (row["correspondent"] as String?).map(ids.pseudonym),
                "customer": (row["customer_id"] as String?).map(ids.pseudonym),
                "order": (row["order_number"] as String?).map(ids.pseudonym), "id": effect,
            ])
        try db.execute(
            sql: """
                update frozen_mail set bytes = x'', envelope_to = iif(:isTheirs, :nobody, envelope_to)
                where id = :mail
                """, arguments: ["isTheirs": isTheirs, "nobody": erasedAddress, "mail": row["mail_id"] as Int64?])
    }

    /// A letter whose intake has ended: what was read in it. Its bytes are another matter.
    static func empty(letter: Int64, _ db: Database) throws {
        let row = try Row.fetchOne(
            db, sql: "select screening, reading, principal from letter where id = ?", arguments: [letter])
        guard let row else { return }
        let screening = try value(Screening.self, optional: row["screening"] as String?)?.stripped
        let reading = try value(Reading.self, optional: row["reading"] as String?)?.stripped
        let principal = try value(Principal.self, optional: row["principal"] as String?)?.stripped
        try db.execute(
            sql: """
                update letter set message_id = null, sender = null, correspondent = null, words = null, message = null,
                    screening = ?, reading = ?, principal = ?, reason = iif(reason is null, null, 'erased')
                where id = ?
                """,
            arguments: [
                try screening.map { try document($0) }, try reading.map { try document($0) },
                try principal.map { try document($0) }, letter,
            ])
        for sql in ["update trail set detail = 'erased' where letter_id = ?", Ledger.emptyExchanges + "letter_id = ?"] {
            try db.execute(sql: sql, arguments: [letter])
        }
    }
}

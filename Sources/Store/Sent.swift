package import Foundation
import GRDB
package import Mail
import Resolution

/// What a message says, with its signature and without what it quotes.
package struct SentWords: Sendable, Equatable {
    package var subject: String
    package var text: String

    package init(subject: String, text: String) {
        self.subject = subject
        self.text = text
    }
}

/// A message seen in Sent. Ids are without angle brackets.
package struct SentEntry: Sendable, Equatable {
    package var uid: UInt32
    package var messageID: String?
    package var inReplyTo: [String]
    package var references: [String]
    package var date: Date?
    /// Nil where nobody asked for them (`draftsForTickets`), and where they cannot be read.
    package var words: SentWords?

    package init(uid: UInt32, messageID: String?, inReplyTo: [String], references: [String], date: Date?) {
        self.uid = uid
        self.messageID = messageID
        self.inReplyTo = inReplyTo
        self.references = references
        self.date = date
    }
}

extension Ledger {
    /// What people have sent from their own clients, and how far Sent is read, in one transaction.
    ///
    /// A draft of ours is known by its Message-ID, or, since many clients give a new one, by answering the letter it
    /// was written for: then a person has sent it. Any other answer is a person's own: the letters it answers are answered,
    /// and what we had planned to say in that case is not said any more. What we sent ourselves changes nothing.
    package func recordSent(
        _ entries: [SentEntry], cursor: FolderCursor, mailbox: String, folder: String, now: Date
    ) async throws {
        guard !entries.isEmpty else { return try await setCursor(cursor, mailbox: mailbox, folder: folder) }
        try await write("ledger.sent") { db in
            let known = try Self.cursor(db, mailbox, folder)
            for entry in entries {
                // Only what is new there: of what was read before, rows may have been erased.
                if let known, known.uidValidity == cursor.uidValidity, entry.uid > known.lastUID {
                    try self.doubt(entry, db, mailbox)
                }
                try self.record(entry, db, mailbox, now)
            }
            try Self.set(db, cursor, mailbox, folder)
        }
    }

    /// UIDs of those among `entries` that are drafts of ours, sent by a person, whose cases have tickets: there it is kept
    /// what they say now.
    package func draftsForTickets(among entries: [SentEntry], mailbox: String) async throws -> Set<UInt32> {
        try await read { db in
            try entries.reduce(into: []) { found, entry in
                guard let draft = try self.draft(for: entry, db, mailbox), let row = try EffectRow.fetch(db, draft),
                    let number = Shown.case.number(row.caseID), try Self.file(db, number)?.hasTicket == true
                else { return }
                found.insert(entry.uid)
            }
        }
    }

    /// A message of ours that the ledger does not know was sent by a later state of it: this one is an old copy, and what
    /// that message answers is answered.
    private func doubt(_ entry: SentEntry, _ db: Database, _ mailbox: String) throws {
        guard let id = entry.messageID, isOwnMessageID(id) else { return }
        let isKnown = try Bool.fetchOne(
            db, sql: "select exists (select 1 from frozen_mail where message_id = ?)", arguments: [id])
        guard isKnown == false else { return }
        for id in entry.inReplyTo + entry.references {
            try db.execute(
                sql: "insert or ignore into answered_message (mailbox, message_id) values (?, ?)",
                arguments: [mailbox, id])
            try db.execute(
                sql: "update letter set is_answered = 1 where mailbox = ? and message_id = ?", arguments: [mailbox, id])
        }
        try Doubt.begin(db, why: "Sent holds a message of ours that this ledger does not know: it is an old copy")
    }

    private func record(_ entry: SentEntry, _ db: Database, _ mailbox: String, _ now: Date) throws {
        let draft = try draft(for: entry, db, mailbox)
        if let draft {
            try sent(draft, entry, db, now)
            return
        }
        if let id = entry.messageID, isOwnMessageID(id) { return }
        let answered = Set(entry.inReplyTo + entry.references)
        for id in answered {
            try db.change(
                sql: "insert or ignore into answered_message (mailbox, message_id) values (?, ?)",
                arguments: [mailbox, id])
            try db.change(
                sql: "update letter set is_answered = 1 where mailbox = ? and message_id = ?", arguments: [mailbox, id])
        }
        guard let letter = try answeredLetter(entry, db, mailbox) else { return }
        let at = entry.date ?? moment(letter.date)
        try db.change(
            sql: """
                update effect set state = 'cancelled', why = 'a person has answered', finished = ?
                where case_id = ? and recipient = 'customer' and kind in ('smtp.send', 'imap.draft')
                    and state in ('planned', 'awaiting_approval')
                """, arguments: [stored(at), letter.number])
        // A cause of its own: what follows from it is not what followed from the letter.
        let cause = Cause.effect("sent:\(entry.messageID ?? String(entry.uid))")
        try Self.add(db, .humanAnswered(ours: false), cause: cause, to: letter.number, at: at)
    }

    /// The latest letter in a case that the entry answers; closest reference first.
    private func answeredLetter(
        _ entry: SentEntry, _ db: Database, _ mailbox: String
    ) throws -> (number: Int64, date: Int64)? {
        for id in entry.inReplyTo + entry.references.suffix(50).reversed() {
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        select case_id, internal_date from letter
                        where mailbox = ? and message_id = ? and case_id is not null order by id desc limit 1
                        """), arguments: [mailbox, id])
            if let row { return (row["case_id"], row["internal_date"]) }
        }
        return nil
    }

    /// A draft of ours that was not known to be sent.
    private func draft(for entry: SentEntry, _ db: Database, _ mailbox: String) throws -> Int64? {
        let open = """
            effect.mailbox = ? and kind = 'imap.draft' and effect.recipient = 'customer' and effect.state = 'done'
            and not draft_sent
            """
        if let id = entry.messageID {
            let draft = try Int64.fetchOne(
                db.cachedStatement(
                    sql: """
                        select effect.id from frozen_mail join effect indexed by effect_mail
                            on effect.mail_id = frozen_mail.id
                        where frozen_mail.message_id = ? and \(open)
                        """), arguments: [id, mailbox])
            if let draft { return draft }
            if isOwnMessageID(id) { return nil }
        }
        for id in entry.inReplyTo {
            let draft = try Int64.fetchOne(
                db.cachedStatement(
                    sql: """
                        select effect.id from letter join effect indexed by effect_letter
                            on effect.letter_id = letter.id
                        where letter.mailbox = ? and letter.message_id = ? and \(open) order by effect.id desc limit 1
                        """), arguments: [mailbox, id, mailbox])
            if let draft { return draft }
        }
        return nil
    }

    /// In a ticket, in place of words that cannot be read.
    private static let unread = "A person sent the draft; its words could not be read here."

    private func sent(_ draft: Int64, _ entry: SentEntry, _ db: Database, _ now: Date) throws {
        guard var row = try EffectRow.fetch(db, draft), let number = Shown.case.number(row.caseID) else { return }
        let at = entry.date ?? row.finished ?? row.planned
        var receipt = row.receipt ?? Receipt(reference: "", at: at)
        receipt.facts["sent"] = .flag(true)
        row.receipt = receipt
        try db.change(
            sql: "update effect set receipt = ?, draft_sent = 1 where id = ?",
            arguments: [try document(receipt), draft])
        // A client that gave the draft a new id: the customer answers to that one.
        if let id = entry.messageID {
            try db.change(
                sql: """
                    insert or ignore into message_reference (mailbox, message_id, thread_id, effect_id)
                    select effect.mailbox, ?, thread_id, effect.id from effect
                    join letter on letter.id = effect.letter_id where effect.id = ? and thread_id is not null
                    """, arguments: [id, draft])
        }
        let words = entry.words ?? SentWords(subject: "", text: Self.unread)
        try Self.planRecord(
            db, of: row,
            sent: TicketRecord(
                isIncoming: false, messageID: entry.messageID ?? "draft:\(row.id)", subject: words.subject,
                text: words.text, date: at), mailID: nil, case: number, now: now)
        try Self.add(db, .humanAnswered(ours: true), cause: .effect(row.id), to: number, at: at)
    }
}

extension Ledger {
    /// When a message of ours to each of these addresses was last accepted by the mail server or the helpdesk, by the address in its
    /// normal form. Addresses that we never wrote to are left out.
    package func lastSent(to addresses: [EmailAddress], mailbox: String) async throws -> [String: Date] {
        let wanted = try document(Set(addresses.map(\.normalized)).sorted())
        return try await read { db in
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select customer_address, max(finished) as last from effect indexed by effect_address
                        where customer_address in (select value from json_each(?))
                            and customer_address is not null and kind in ('smtp.send', 'helpdesk.reply')
                            and state = 'done' and mailbox = ?
                        group by customer_address
                        """), arguments: [wanted, mailbox])
            return Dictionary(
                rows.compactMap { row in
                    moment(row["last"] as Int64?).map { (row["customer_address"] as String, $0) }
                }, uniquingKeysWith: max)
        }
    }
}

package import Foundation
import GRDB
import Resolution
import Synchronization

/// A message that could not be read.
package struct QuarantinedMessage: Sendable, Equatable {
    /// `M-` and the number of the message.
    package var id: String
    package var letter: Letter
    /// How many processes ended while they read it.
    package var crashes: Int
    /// When a person ended it; nil while somebody should look.
    package var discarded: Date?
}

extension Ledger {
    /// Messages that could not be read, oldest first. Those that a person has ended are left out unless asked for.
    package func quarantine(mailbox: String?, all: Bool = false) async throws -> [QuarantinedMessage] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    select * from letter
                    where stage = 'quarantined' and (?1 is null or mailbox = ?1) and (?2 or discarded is null)
                    order by id
                    """, arguments: [mailbox, all]
            ).map(QuarantinedMessage.init(row:))
        }
    }

    /// One of them by its id; throws `unknown` for anything else.
    package func quarantined(_ id: String) async throws -> QuarantinedMessage {
        try await read { db in try Self.quarantined(db, id).message }
    }

    /// Gives a message back to intake, as if it had just been fetched: for after an upgrade. Its crash counter begins anew,
    /// and the case that told of it is closed; what it becomes is a case of its own. Its age does not begin anew: what is
    /// older than `max_age` by now gets no automatic answer.
    package func replay(_ id: String, by: String, now: Date) async throws -> String {
        let (line, letter) = try await write("ledger.quarantine") { db in
            let (number, found) = try Self.quarantined(db, id)
            try Self.refuseDiscarded(found)
            try Self.refuseDropped(db, found)
            try Self.endCase(of: found, "replayed", by: by, now: now, db)
            try db.execute(
                sql: """
                    update letter set stage = 'fetched', attempts = 0, reason = null, case_id = null, thread_id = null,
                        decided = null where id = ?
                    """, arguments: [number])
            return ("\(id) is read again", number)
        }
        _ = begunLetters.withLock { $0.remove(letter) }
        return line
    }

    /// Ends a message that nobody will read, with who says so and why; the case that told of it is closed.
    package func discard(_ id: String, by: String, why: String, now: Date) async throws -> String {
        try await write("ledger.quarantine") { db in
            let (number, found) = try Self.quarantined(db, id)
            try Self.refuseDiscarded(found)
            try Self.endCase(of: found, "discarded", why: why, by: by, now: now, db)
            try db.execute(
                sql: "update letter set discarded = ? where id = ?", arguments: [stored(now), number])
            return "\(id) is discarded"
        }
    }

    private static func quarantined(_ db: Database, _ id: String) throws -> (number: Int64, message: QuarantinedMessage)
    {
        guard let number = Shown.letter.number(id),
            let row = try Row.fetchOne(
                db, sql: "select * from letter where id = ? and stage = 'quarantined'", arguments: [number])
        else { throw LedgerError.unknown("quarantined message \(id)") }
        return (number, try QuarantinedMessage(row: row))
    }

    private static func refuseDiscarded(_ found: QuarantinedMessage) throws {
        if let at = found.discarded {
            throw LedgerError.messageRefuses(found.id, "it was discarded on \(notation(of: at))")
        }
    }

    private static func refuseDropped(_ db: Database, _ found: QuarantinedMessage) throws {
        let isDropped = try Bool.fetchOne(
            db, sql: "select dropped is not null from raw_letter where sha256 = ?", arguments: [found.letter.sha256])
        if isDropped == true { throw LedgerError.messageRefuses(found.id, "its bytes are no longer kept") }
    }

    /// The case that told a person of it has nothing more to tell. What is still on its way in it is waited for.
    private static func endCase(
        of found: QuarantinedMessage, _ word: String, why: String? = nil, by: String, now: Date, _ db: Database
    ) throws {
        let said = "\(found.id) \(word) by \(by)" + (why.map { ": \($0)" } ?? "")
        guard let id = found.letter.caseID, let number = Shown.case.number(id), var file = try file(db, number) else {
            return try note(db, TrailEntry("quarantine", said), case: nil, letter: found.letter.id, at: now)
        }
        let effect = try Int64.fetchOne(
            db,
            sql: """
                select id from effect where case_id = ? and state in ('planned', 'awaiting_approval', 'executing')
                order by id limit 1
                """, arguments: [number])
        if let effect {
            throw LedgerError.messageRefuses(found.id, "\(Shown.effect(effect)) of \(id) is still under way")
        }
        // Nobody needs to be told any more of what nobody was told of yet.
        try db.execute(
            sql: "update case_event set handled = ? where case_id = ? and handled is null",
            arguments: [stored(now), number])
        try db.execute(
            sql: "update letter set decided = coalesce(decided, ?) where id = ?",
            arguments: [stored(now), found.letter.id])
        try db.execute(sql: "delete from untold where case_id = ?", arguments: [number])
        if file.state.apply(.personClosed) {
            file.asideUntil = nil
            file.isPersons = nil
            file.closesAt = nil
            try update(db, file, number: number, originLetter: nil, now: now)
        }
        try note(db, TrailEntry("quarantine", said), case: number, letter: found.letter.id, at: now)
    }
}

extension QuarantinedMessage {
    init(row: Row) throws {
        letter = try Letter(row: row)
        id = Shown.letter(letter.id)
        // The process that put it here had it begun, too, and lived.
        crashes = max(0, letter.attempts - 1)
        discarded = moment(row["discarded"] as Int64?)
    }
}

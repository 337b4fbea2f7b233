package import Foundation
import GRDB
package import Mail
package import Resolution
import Synchronization
package import Understanding

/// What became of a letter.
package enum IntakeOutcome: Sendable {
    /// Without a placement it is looked for when the letter is written: what came just before it is there then.
    case assigned(
        message: Message, screening: Screening, reading: Reading, principal: Principal, placement: Placement? = nil)
    case ignored(message: Message, screening: Screening, why: String)
    case quarantined(why: String)
    /// An approver's answer to an approval mail. It becomes no case.
    case approval(message: Message, screening: Screening, ApprovalLetter)
}

extension Ledger {
    /// Ends a letter's intake in one transaction: what was read in it, its thread with ghosts for the ids it names, and
    /// for an assigned letter its case with the event that a message has come. Gives that case's id.
    ///
    /// A placement is looked at again here: a case joined must still be able to take the message.
    package func finishIntake(_ letter: Int64, _ outcome: IntakeOutcome, now: Date) async throws -> String? {
        try await finishIntake([(letter, outcome)], now: now)[0]
    }

    /// The same for several letters, in their order and in one transaction: all of it, or nothing.
    package func finishIntake(
        _ letters: [(id: Int64, outcome: IntakeOutcome)], now: Date
    ) async throws -> [String?] {
        let cases = try await write("ledger.intake") { db in
            try letters.map { try self.finish(db, $0.id, $0.outcome, now: now) }
        }
        begunLetters.withLock { $0.subtract(letters.map(\.id)) }
        return cases
    }

    private func finish(
        _ db: Database, _ letter: Int64, _ outcome: IntakeOutcome, now: Date
    ) throws -> String? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "select mailbox, stage, case_id from letter where id = ?"), arguments: [letter])
        guard let row else { throw LedgerError.unknown("letter \(letter)") }
        // Done before: the process died between this commit and what followed.
        guard row["stage"] == LetterStage.fetched.rawValue else {
            return (row["case_id"] as Int64?).map { Shown.case($0) }
        }
        switch outcome {
        case .quarantined(let why):
            try db.change(
                sql: "update letter set stage = 'quarantined', reason = ? where id = ?", arguments: [why, letter])
            return Shown.case(try Self.quarantine(db, letter, why, mailbox: row["mailbox"], now: now))
        case .ignored(let message, let screening, let why):
            try Self.keep(db, letter, message, screening, stage: .ignored)
            try db.change(sql: "update letter set reason = ? where id = ?", arguments: [why, letter])
            try Self.note(db, TrailEntry("ignored", why), case: nil, letter: letter, at: now)
            if screening.kind == .bounce {
                try takeReports(db, of: message, letter: letter, mailbox: row["mailbox"], now: now)
            }
            return nil
        case .approval(let message, let screening, let approval):
            try Self.keep(db, letter, message, screening, stage: .ignored)
            try db.change(
                sql: "update letter set reason = ? where id = ?",
                arguments: ["approval: an answer of \(approval.by) about \(approval.token.effect)", letter])
            try take(db, approval, of: letter, now: now)
            return nil
        case .assigned(let message, let screening, let reading, let principal, let placement):
            let mailbox = row["mailbox"] as String
            let placement =
                try placement ?? Self.place(db, message, from: principal.address, mailbox: mailbox)
            try Self.keep(db, letter, message, screening, stage: .assigned)
            let intake = Arrival(
                letter: letter, mailbox: mailbox, message: message, reading: reading, principal: principal,
                placement: placement, now: now)
            return Shown.case(try intake.assign(db))
        }
    }

    /// What cannot be read is a case of its own, of nobody known, so that a person is told of it.
    private static func quarantine(
        _ db: Database, _ letter: Int64, _ why: String, mailbox: String, now: Date
    ) throws -> Int64 {
        let file = Case(
            id: "", mailbox: mailbox, principal: Principal(level: .l0, address: nil), opened: now,
            subject: "a message that could not be read")
        let number = try insert(db, file, originLetter: letter)
        try db.change(sql: "insert into thread (mailbox) values (?)", arguments: [mailbox])
        let thread = db.lastInsertedRowID
        try db.change(
            sql: "insert into case_thread (case_id, thread_id) values (?, ?)", arguments: [number, thread])
        try db.change(
            sql: "update letter set stage = 'quarantined', reason = ?, case_id = ?, thread_id = ? where id = ?",
            arguments: [why, number, thread, letter])
        try add(db, .message(letter), cause: .message(letter), to: number, at: now)
        try note(db, TrailEntry("quarantined", why), case: number, letter: letter, at: now)
        return number
    }

    private static func keep(
        _ db: Database, _ letter: Int64, _ message: Message, _ screening: Screening, stage: LetterStage
    ) throws {
        try db.change(
            sql: """
                update letter set stage = ?, message_id = ?, message = ?, screening = ?,
                    is_answered = is_answered or exists (
                        select 1 from answered_message where mailbox = letter.mailbox and message_id = ?)
                where id = ?
                """,
            arguments: [
                stage.rawValue, message.messageID, Data(message.record), try document(screening), message.messageID,
                letter,
            ])
    }
}

/// A parsed letter on its way into a case.
struct Arrival {
    let letter: Int64
    let mailbox: String
    let message: Message
    let reading: Reading
    let principal: Principal
    let placement: Placement
    let now: Date

    func assign(_ db: Database) throws -> Int64 {
        // Read before this letter stands under its own id.
        let isIDTaken = try message.messageID.map { id in
            try Int64.fetchOne(
                db.cachedStatement(
                    sql: "select id from letter where mailbox = ? and message_id = ? and id <> ? limit 1"),
                arguments: [mailbox, id, letter]) != nil
        }
        let joined = try joined(db, placement.caseID)
        let kin = joined == nil ? try ofSameObject(db) : (joins: nil, named: [])
        let ownCase = try joined ?? self.joined(db, kin.joins)
        let words = WordRuns(message.visible)
        let isRepetition = try isRepetition(words, in: joined, db)
        let gathered =
            ownCase == nil ? try self.joined(db, gathering(db, isRepetition: isRepetition)) : nil
        let number = try ownCase ?? gathered ?? opened(db)
        let thread = try thread(db, gatheredIn: gathered)
        try db.change(
            sql: """
                update letter set reading = ?, principal = ?, thread_id = ?, case_id = ?, sender = ?, correspondent = ?,
                    words = ?, is_repetition = ?
                where id = ?
                """,
            arguments: [
                try document(reading), try document(principal), thread, number, principal.address?.normalized,
                principal.address?.correspondent, Data(words.bytes), isRepetition, letter,
            ])
        try Ledger.refer(db, message, letter: letter, thread: thread, mailbox: mailbox)
        try db.change(
            sql: "insert or ignore into case_thread (case_id, thread_id) values (?, ?)", arguments: [number, thread])
        try Ledger.add(
            db, .message(letter), cause: .message(letter), to: number, at: now)
        let place = placement.isReplyToUs ? ", an answer to ours" : ""
        try Ledger.note(
            db, TrailEntry("placed", "\(Shown.case(number)) in \(Shown.thread(thread))\(place)"), case: number,
            letter: letter, at: now)
        try Ledger.noteScope(db, placement, case: number, letter: letter, at: now)
        try noteObjects(db, number, kin)
        if isRepetition {
            try Ledger.note(
                db, TrailEntry("repetition", "it says nothing that was not said before"), case: number, letter: letter,
                at: now)
        }
        if isIDTaken == true {
            try Ledger.note(
                db, TrailEntry("message_id", "another letter came under the same Message-ID"), case: number,
                letter: letter, at: now)
        }
        return number
    }

    /// - Parameter gatheredIn: a case that takes letters which refer to nothing: a thread for each of thousands would make
    ///   it slow to read.
    private func thread(_ db: Database, gatheredIn number: Int64?) throws -> Int64 {
        let found = try Ledger.threads(db, of: message, from: principal.address, mailbox: mailbox)
        if let thread = try Ledger.join(db, found.threads) { return thread }
        let shared = try number.flatMap { number in
            try Int64.fetchOne(
                db.cachedStatement(sql: "select max(thread_id) from case_thread where case_id = ?"), arguments: [number]
            )
        }
        if let shared { return shared }
        try db.change(sql: "insert into thread (mailbox) values (?)", arguments: [mailbox])
        return db.lastInsertedRowID
    }

    /// The case of the placement, brought up to date; nil when it cannot take this letter.
    private func joined(_ db: Database, _ id: String?) throws -> Int64? {
        guard let id, let number = Shown.case.number(id),
            var file = try Ledger.file(db, number), file.mailbox == mailbox,
            let address = principal.address, file.customer == address,
            // An unauthenticated letter never joins an authenticated customer's case, nor the other way round: what
            // one has said must not be acted on at the other's level.
            (file.principal.level >= .l1) == (principal.level >= .l1),
            file.state.apply(file.state == .closed ? .returned : .arrived)
        else { return nil }
        // What a person had put aside is theirs again.
        if file.isPersons == true { file.state = .withHuman }
        file.asideUntil = nil
        file.isPersons = nil
        file.closesAt = nil
        file.principal = principal
        file.subject = message.subject ?? file.subject
        file.language = reading.language ?? file.language
        try Ledger.update(db, file, number: number, originLetter: letter, now: now)
        return number
    }

    private func opened(_ db: Database) throws -> Int64 {
        var file = Case(
            id: "", mailbox: mailbox, principal: principal, opened: now, subject: message.subject ?? "")
        file.language = reading.language
        return try Ledger.insert(db, file, originLetter: letter)
    }
}

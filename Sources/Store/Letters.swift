package import Foundation
import GRDB
package import Mail
package import Resolution
package import Understanding

/// How far a letter has come. `assigned`, `ignored` and `quarantined` are its ends.
package enum LetterStage: String, Codable, Sendable, CaseIterable {
    case fetched, parsed, threaded, screened, understood, assigned, ignored, quarantined
}

/// A letter that arrived, with what was made of it so far.
package struct Letter: Sendable, Equatable {
    package var id: Int64
    package var mailbox: String
    package var folder: String
    package var uidValidity: UInt32
    package var uid: UInt32
    /// The ticket that it stands in; nil for mail.
    package var conversation: String?
    /// Without angle brackets; nil before parsing, or when it has none.
    package var messageID: String?
    /// When the server received it: what its age is counted by.
    package var internalDate: Date
    /// When its last octet was read here.
    package var received: Date
    package var stage: LetterStage
    /// How often parsing was begun.
    package var attempts: Int
    package var sha256: String
    /// Octets on the server.
    package var size: Int
    package var isTruncated: Bool
    /// Flagged \Answered when it arrived.
    package var wasAnswered: Bool
    /// Answered in Sent since.
    package var isAnswered: Bool
    /// It says nothing that its author had not said, or been told, before.
    package var isRepetition = false
    /// At most drafts may come of it.
    package var draftsOnly: Bool
    /// Modes of the mailbox when it arrived.
    package var modes: ModePolicy
    package var message: Message?
    package var screening: Screening?
    package var reading: Reading?
    package var principal: Principal?
    package var caseID: String?
    package var threadID: String?
    /// Why it is ignored or quarantined.
    package var reason: String?
}

extension Ledger {
    /// Letters of this stage, oldest first.
    package func letters(in stage: LetterStage, limit: Int) async throws -> [Letter] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "select * from letter where stage = ? order by id limit ?"),
                arguments: [stage.rawValue, limit]
            ).map(Letter.init(row:))
        }
    }

    /// How many letters are at this stage.
    package func count(of stage: LetterStage) async throws -> Int {
        try await read { db in
            try Int.fetchOne(
                db.cachedStatement(sql: "select count(*) from letter where stage = ?"), arguments: [stage.rawValue])
                ?? 0
        }
    }

    /// Letters that nobody answers, newest first: ignored by a rule of screening, or quarantined.
    package func lettersWithoutCase(mailbox: String?) async throws -> [Letter] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select * from letter where stage in ('ignored', 'quarantined') and (? is null or mailbox = ?)
                        order by id desc
                        """), arguments: [mailbox, mailbox]
            ).map(Letter.init(row:))
        }
    }

    /// The customer's latest message when that effect was planned: what an answer answers.
    package func letter(answeredBy effect: String) async throws -> Letter? {
        guard let number = Shown.effect.number(effect) else { return nil }
        return try await read { db in
            try Int64.fetchOne(
                db.cachedStatement(sql: "select letter_id from effect where id = ?"), arguments: [number]
            ).flatMap { try Self.letter(db, $0) }
        }
    }

    package func letter(_ id: Int64) async throws -> Letter? {
        try await read { db in try Self.letter(db, id) }
    }

    /// The letter as it arrived.
    package func bytes(of letter: Int64) async throws -> [UInt8] {
        let (hash, bytes) = try await read { db in
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        select raw_letter.sha256, raw_letter.bytes, dropped from letter
                        join raw_letter on raw_letter.sha256 = letter.sha256 where letter.id = ?
                        """), arguments: [letter])
            guard let row else { throw LedgerError.unknown("letter \(letter)") }
            if row["dropped"] as Int64? != nil { throw LedgerError.bytesDropped(Shown.letter(letter)) }
            return (row["sha256"] as String, row["bytes"] as Data?)
        }
        return try bytes.map(Array.init) ?? rawFile(hash)
    }

    /// The letter as it arrived; nil when its bytes are no longer kept.
    package func bytesIfKept(of letter: Int64) async throws -> [UInt8]? {
        do {
            return try await bytes(of: letter)
        } catch LedgerError.bytesDropped {
            return nil
        }
    }

    /// Letters of a case, oldest first.
    package func letters(ofCase id: String) async throws -> [Letter] {
        guard let number = Shown.case.number(id) else { return [] }
        return try await read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "select * from letter where case_id = ? order by id"), arguments: [number]
            )
            .map(Letter.init(row:))
        }
    }

    static func letter(_ db: Database, _ id: Int64) throws -> Letter? {
        try Row.fetchOne(db.cachedStatement(sql: "select * from letter where id = ?"), arguments: [id]).map(
            Letter.init(row:))
    }
}

extension Letter {
    init(row: Row) throws {
        id = row["id"]
        mailbox = row["mailbox"]
        folder = row["folder"]
        uidValidity = row["uid_validity"]
        uid = row["uid"]
        conversation = row["conversation"]
        messageID = row["message_id"]
        internalDate = moment(row["internal_date"])
        received = moment(row["received"])
        guard let stage = LetterStage(rawValue: row["stage"]) else { throw LedgerError.unreadable("letter stage") }
        self.stage = stage
        attempts = row["attempts"]
        sha256 = row["sha256"]
        size = row["size"]
        isTruncated = row["is_truncated"]
        wasAnswered = row["was_answered"]
        isAnswered = row["is_answered"]
        draftsOnly = row["drafts_only"]
        isRepetition = row["is_repetition"]
        modes = try KnownModes.modes(of: row["modes"])
        message = try Self.message(in: row["message"])
        screening = try value(Screening.self, optional: row["screening"] as String?)
        reading = try value(Reading.self, optional: row["reading"] as String?)
        principal = try value(Principal.self, optional: row["principal"] as String?)
        caseID = (row["case_id"] as Int64?).map { Shown.case($0) }
        threadID = (row["thread_id"] as Int64?).map { Shown.thread($0) }
        reason = row["reason"]
    }

    /// A record; JSON in states of before the records.
    static func message(in column: DatabaseValue) throws -> Message? {
        switch column.storage {
        case .null: return nil
        case .blob(let record):
            guard let message = Message(record: Array(record)) else { throw LedgerError.unreadable("message") }
            return message
        case .string(let document): return try value(Message.self, of: document)
        case .int64, .double: throw LedgerError.unreadable("message")
        }
    }
}

package import Foundation
import GRDB
package import Resolution

/// A letter as it was fetched.
package struct Admission: Sendable {
    package var uid: UInt32
    package var uidValidity: UInt32
    package var content: LetterContent
    package var internalDate: Date
    /// When its last octet was read here.
    package var received: Date
    package var wasAnswered: Bool
    package var modes: ModePolicy
    package var draftsOnly: Bool
    /// Octets on the server.
    package var size: Int
    package var isTruncated: Bool
    /// The ticket that it stands in; nil for mail.
    package var conversation: String?

    package init(
        uid: UInt32, uidValidity: UInt32, content: LetterContent, internalDate: Date, wasAnswered: Bool,
        modes: ModePolicy, draftsOnly: Bool, size: Int, isTruncated: Bool, received: Date? = nil
    ) {
        self.uid = uid
        self.uidValidity = uidValidity
        self.content = content
        self.internalDate = internalDate
        self.received = received ?? internalDate
        self.wasAnswered = wasAnswered
        self.modes = modes
        self.draftsOnly = draftsOnly
        self.size = size
        self.isTruncated = isTruncated
    }

    package init(
        uid: UInt32, uidValidity: UInt32, bytes: [UInt8], internalDate: Date, wasAnswered: Bool, modes: ModePolicy,
        draftsOnly: Bool, size: Int, isTruncated: Bool, received: Date? = nil
    ) {
        self.init(
            uid: uid, uidValidity: uidValidity, content: .bytes(bytes), internalDate: internalDate,
            wasAnswered: wasAnswered, modes: modes, draftsOnly: draftsOnly, size: size, isTruncated: isTruncated,
            received: received)
    }
}

extension Ledger {
    /// Larger letters lie in files: SQLite reads a row of this size faster than the file system opens a file
    /// (https://sqlite.org/intern-v-extern-blob.html), and beyond it slower.
    static let largestInRow = 256 * 1024

    /// Stores letters and how far the folder is read, in one transaction. Only after it returns may the server be told
    /// anything. Gives the ids of the letters that are new.
    ///
    /// A letter is known by its place (UIDVALIDITY and UID) or by its bytes: after a new UIDVALIDITY it is found again
    /// and gets its new place, never a second answer. Other bytes under a known Message-ID are a new letter, so that
    /// nobody can suppress another's mail by taking its id first.
    package func admit(
        _ letters: [Admission], cursor: FolderCursor, mailbox: String, folder: String
    ) async throws -> [Int64] {
        try await admit(letters, mailbox, folder) { db in try Self.set(db, cursor, mailbox, folder) }
    }

    /// The same for a source besides IMAP, which says in its own notation where the next look begins. A look that is given
    /// again after a crash brings nothing twice.
    ///
    /// - Parameter answers: what people said to customers there.
    package func admit(
        _ letters: [Admission], answers: [TicketAnswer] = [], place: String, mailbox: String, folder: String
    ) async throws -> [Int64] {
        try await admit(letters, mailbox, folder) { db in
            for answer in answers { try Self.record(answer, db, mailbox, folder) }
            try Self.set(db, place: place, mailbox, folder)
        }
    }

    private func admit(
        _ letters: [Admission], _ mailbox: String, _ folder: String,
        keeping cursor: @escaping @Sendable (Database) throws -> Void
    ) async throws -> [Int64] {
        let hashes = letters.map(\.content.hash)
        let forgotten = try await forgotten(zip(letters, hashes).filter { $0.0.content.inRow == nil }.map(\.1), mailbox)
        for (letter, hash) in zip(letters, hashes) where letter.content.inRow == nil && !forgotten.contains(hash) {
            KillPoint.reached("ledger.raw", ".before")
            try keepRaw(letter.content, named: hash)
            KillPoint.reached("ledger.raw", ".after")
        }
        return try await write("ledger.admit") { db in
            var new: [Int64] = []
            for (letter, hash) in zip(letters, hashes) {
                if let id = try Self.admit(db, letter, hash, mailbox, folder) { new.append(id) }
            }
            try cursor(db)
            return new
        }
    }

    /// Large letters that this mailbox had and whose bytes were given up: they are not written to the disk again.
    private func forgotten(_ hashes: [String], _ mailbox: String) async throws -> Set<String> {
        guard !hashes.isEmpty else { return [] }
        let list = try document(hashes)
        return try await pool.writeWithoutTransaction { db in
            try String.fetchSet(
                db.cachedStatement(
                    sql: """
                        select sha256 from raw_letter where dropped is not null
                            and sha256 in (select value from json_each(?1))
                            and exists (select 1 from letter where mailbox = ?2 and letter.sha256 = raw_letter.sha256)
                        """), arguments: [list, mailbox])
        }
    }

    private static func admit(
        _ db: Database, _ letter: Admission, _ hash: String, _ mailbox: String, _ folder: String
    ) throws -> Int64? {
        let isPlaceKnown = try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    select exists (select 1 from letter
                        where mailbox = ? and folder = ? and uid_validity = ? and uid = ?)
                    """),
            arguments: [mailbox, folder, letter.uidValidity, letter.uid])
        if isPlaceKnown == true { return nil }
        let twin = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    select id, folder, uid_validity from letter where mailbox = ? and sha256 = ?
                    order by folder = ? desc, id limit 1
                    """),
            arguments: [mailbox, hash, folder])
        if let twin {
            if twin["folder"] == folder, twin["uid_validity"] != letter.uidValidity {
                try db.change(
                    sql: "update letter set uid_validity = ?, uid = ? where id = ?",
                    arguments: [letter.uidValidity, letter.uid, twin["id"] as Int64])
            }
            return nil
        }
        // Bytes that were given up in another mailbox are needed again here.
        try db.change(
            sql: """
                insert into raw_letter (sha256, size, bytes) values (?, ?, ?)
                on conflict do update set bytes = excluded.bytes, dropped = null where dropped is not null
                """,
            arguments: [hash, letter.content.size, letter.content.inRow])
        try db.change(
            sql: """
                insert into letter (mailbox, folder, uid_validity, uid, sha256, size, is_truncated, internal_date,
                    received, modes, drafts_only, was_answered, conversation, stage)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'fetched')
                """,
            arguments: [
                mailbox, folder, letter.uidValidity, letter.uid, hash, letter.size, letter.isTruncated,
                stored(letter.internalDate), stored(letter.received), try document(letter.modes), letter.draftsOnly,
                letter.wasAnswered, letter.conversation,
            ])
        return db.lastInsertedRowID
    }
}

package import Foundation
import GRDB

/// How far a folder is stored.
package struct FolderCursor: Codable, Sendable, Equatable {
    /// RFC 9051, 2.3.1.1: while it stays the same, a UID names the same message for ever.
    package var uidValidity: UInt32
    /// Highest UID that is stored, or was there before we came.
    package var lastUID: UInt32
    /// Arrival of the latest letter stored: where to look from after a new UIDVALIDITY.
    package var lastDate: Date?
    /// True after a new UIDVALIDITY until the operator confirms.
    package var draftsOnly: Bool
    /// Letters with a UID below this were there before us (`since:`), and are drafted at most.
    package var draftsBelow: UInt32

    package init(uidValidity: UInt32, lastUID: UInt32, lastDate: Date?, draftsOnly: Bool, draftsBelow: UInt32 = 0) {
        self.uidValidity = uidValidity
        self.lastUID = lastUID
        self.lastDate = lastDate
        self.draftsOnly = draftsOnly
        self.draftsBelow = draftsBelow
    }
}

extension Ledger {
    /// Nil on first contact.
    package func cursor(mailbox: String, folder: String) async throws -> FolderCursor? {
        try await read { db in try Self.cursor(db, mailbox, folder) }
    }

    /// Within one UIDVALIDITY a cursor never goes back, and `draftsOnly` ends by `confirm` alone.
    package func setCursor(_ cursor: FolderCursor, mailbox: String, folder: String) async throws {
        let isKnown = try await read { db in try Self.cursor(db, mailbox, folder) == Self.rounded(cursor) }
        guard !isKnown else { return }
        try await write("ledger.cursor") { db in try Self.set(db, cursor, mailbox, folder) }
    }

    /// Ends `draftsOnly` of a mailbox's folders: the operator has looked at what a new UIDVALIDITY brought.
    package func confirm(mailbox: String) async throws {
        try await write("ledger.confirm") { db in
            try db.change(sql: "update folder_cursor set drafts_only = 0 where mailbox = ?", arguments: [mailbox])
        }
    }

    /// Where the next look at a source besides IMAP begins; nil on first contact.
    package func place(mailbox: String, folder: String) async throws -> String? {
        try await read { db in
            try String.fetchOne(
                db.cachedStatement(sql: "select place from folder_cursor where mailbox = ? and folder = ?"),
                arguments: [mailbox, folder])
        }
    }

    static func set(_ db: Database, place: String, _ mailbox: String, _ folder: String) throws {
        try db.change(
            sql: """
                insert into folder_cursor (mailbox, folder, uid_validity, last_uid, drafts_only, drafts_below, place)
                values (?, ?, 0, 0, 0, 0, ?)
                on conflict (mailbox, folder) do update set place = excluded.place
                """, arguments: [mailbox, folder, place])
    }

    static func cursor(_ db: Database, _ mailbox: String, _ folder: String) throws -> FolderCursor? {
        try Row.fetchOne(
            db.cachedStatement(sql: "select * from folder_cursor where mailbox = ? and folder = ?"),
            arguments: [mailbox, folder]
        ).map { row in
            FolderCursor(
                uidValidity: row["uid_validity"], lastUID: row["last_uid"],
                lastDate: moment(row["last_date"] as Int64?),
                draftsOnly: row["drafts_only"], draftsBelow: row["drafts_below"])
        }
    }

    static func set(_ db: Database, _ cursor: FolderCursor, _ mailbox: String, _ folder: String) throws {
        try db.change(
            sql: """
                insert into folder_cursor
                    (mailbox, folder, uid_validity, last_uid, last_date, drafts_only, drafts_below)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (mailbox, folder) do update set
                    last_uid = iif(uid_validity = excluded.uid_validity, max(last_uid, excluded.last_uid),
                                   excluded.last_uid),
                    drafts_only = iif(uid_validity = excluded.uid_validity, drafts_only, excluded.drafts_only),
                    drafts_below = excluded.drafts_below,
                    last_date = max(coalesce(last_date, excluded.last_date), coalesce(excluded.last_date, last_date)),
                    uid_validity = excluded.uid_validity
                """,
            arguments: [
                mailbox, folder, cursor.uidValidity, cursor.lastUID, stored(optional: cursor.lastDate),
                cursor.draftsOnly,
                cursor.draftsBelow,
            ])
    }

    private static func rounded(_ cursor: FolderCursor) -> FolderCursor {
        var cursor = cursor
        cursor.lastDate = cursor.lastDate.map { moment(stored($0)) }
        return cursor
    }
}

import Configuration
import Mail
import Resolution
import Store
import Transport

import struct Foundation.Date

/// Fetches what is new in one inbox into the ledger.
///
/// The cursor is the highest UID fully stored, written in one transaction with the letters. On first contact it starts
/// at UIDNEXT: what lay there before is never answered. On a new UIDVALIDITY all since the last known date is fetched
/// and matched by content; what is unknown is only drafted until the operator confirms.
struct FolderIntake: Sendable {
    let mailbox: String
    let folder: String
    let desk: Desk
    let ledger: Ledger
    let tally: Tally
    let isReadOnly: Bool
    /// In a dry run without a cursor: from here on, else the newest 50.
    let since: Date?
    let clock: @Sendable () -> Date
    /// Called after letters were stored.
    let arrived: @Sendable () async -> Void

    /// Letters larger than this are stored cut, flagged, and given to people.
    static let largest = 25 * 1024 * 1024

    /// Returns how far the folder was when it was asked.
    func fetch(on connection: IMAPConnection) async throws -> FolderState {
        let opened = try await opened(on: connection)
        let known = try await ledger.cursor(mailbox: mailbox, folder: folder)
        let plan = try await plan(known, opened, on: connection)
        try await ledger.setCursor(plan.cursor, mailbox: mailbox, folder: folder)
        let last = max(plan.uids.last ?? 0, plan.cursor.lastUID)
        let state = FolderState(uidValidity: opened.uidValidity, uidNext: max(opened.uidNext ?? 0, last &+ 1))
        guard !plan.uids.isEmpty else { return state }
        var cursor = plan.cursor
        try await connection.fetch(plan.uids, largest: Self.largest) { batch in
            let admissions = batch.filter { letter in
                plan.notBefore.map { (letter.internalDate ?? .distantFuture) >= $0 } ?? true
            }.map { admission($0, plan.cursor) }
            if let last = batch.map(\.uid).max() { cursor.lastUID = max(cursor.lastUID, last) }
            cursor.lastDate = batch.compactMap(\.internalDate).max() ?? cursor.lastDate
            let new = try await ledger.admit(admissions, cursor: cursor, mailbox: mailbox, folder: folder)
            tally.count("replyd_messages_admitted_total", ["mailbox": mailbox], by: new.count)
            await arrived()
        }
        return state
    }

    /// A folder that is selected already is asked for what is new and not opened again.
    private func opened(on connection: IMAPConnection) async throws -> (uidValidity: UInt32, uidNext: UInt32?) {
        if !isReadOnly, let open = connection.selected, open.folder == folder, !open.isReadOnly {
            // Its UIDNEXT is that of the moment it was opened.
            return (open.uidValidity, nil)
        }
        let selected =
            isReadOnly ? try await connection.examine(folder) : try await connection.select(folder)
        return (selected.uidValidity, selected.uidNext)
    }

    private struct Plan {
        var cursor: FolderCursor
        var uids: [UInt32]
        /// SEARCH SINCE knows days only (RFC 9051, 6.4.4): what is older is left out by its own date.
        var notBefore: Date?
    }

    /// Which UIDs to fetch. The cursor is stored before the first of them, so a crash in between changes nothing: what
    /// may only be drafted lies below `draftsBelow`, or the whole folder is `draftsOnly`.
    private func plan(
        _ known: FolderCursor?, _ opened: (uidValidity: UInt32, uidNext: UInt32?), on connection: IMAPConnection
    ) async throws -> Plan {
        if let known, known.uidValidity == opened.uidValidity {
            let isUnchanged = opened.uidNext.map { known.lastUID + 1 >= $0 } ?? false
            return Plan(cursor: known, uids: isUnchanged ? [] : try await connection.uids(from: known.lastUID + 1))
        }
        // A folder that is open was stored up to its end when it was opened.
        let end = max(opened.uidNext ?? 1, 1)
        var cursor = FolderCursor(
            uidValidity: opened.uidValidity, lastUID: end - 1, lastDate: known?.lastDate ?? clock(),
            draftsOnly: known != nil)
        var uids: [UInt32] = []
        var notBefore: Date?
        if let known {
            // RFC 9051, 2.3.1.1: a new UIDVALIDITY makes every stored UID worthless.
            uids = try await connection.uids(from: 1, since: known.lastDate)
        } else if let reach = isReadOnly ? since : desk.files.since {
            uids = try await connection.uids(from: 1, since: reach)
            notBefore = reach
            // `since:` reaches back at most as drafts; a dry run shows what would be said.
            if !isReadOnly { cursor.draftsBelow = end }
        } else if isReadOnly {
            uids = try await connection.uids(from: 1).suffix(50)
        }
        if let first = uids.first { cursor.lastUID = first - 1 }
        return Plan(cursor: cursor, uids: uids, notBefore: notBefore)
    }

    private func admission(_ fetched: Fetched, _ cursor: FolderCursor) -> Admission {
        Admission(
            uid: fetched.uid, uidValidity: cursor.uidValidity, content: fetched.content,
            internalDate: fetched.internalDate ?? clock(),
            // A rule of the mail host that sets `ai_ignore` at delivery says that people have it.
            wasAnswered: !isReadOnly
                && (fetched.flags.contains { $0.lowercased() == "\\answered" }
                    || KeywordWatch.has("ignore", fetched.flags, desk.files.keywordPrefix)),
            modes: desk.policy.modes, draftsOnly: cursor.draftsOnly || fetched.uid < cursor.draftsBelow,
            size: fetched.size, isTruncated: fetched.isTruncated, received: clock())
    }
}

import Configuration
import Mail
import Resolution
import Store
import Transport

import struct Foundation.Date

/// Watches one mailbox: new letters into the ledger, what people sent from elsewhere noticed.
///
/// The cursor is the highest UID fully stored, written in one transaction with the letters. On first contact it starts
/// at UIDNEXT: what lay there before is never answered. On a new UIDVALIDITY all since the last known date is fetched
/// and matched by content; what is unknown is only drafted until the operator confirms.
struct Watcher: Sendable {
    let desk: Desk
    let account: Account
    let ledger: Ledger
    let loop: IMAPLoop
    let board: StatusBoard
    let isReadOnly: Bool
    /// In a dry run without a cursor: from here on, else the newest 50.
    let since: Date?
    let clock: @Sendable () -> Date
    /// Called after letters were stored.
    let arrived: @Sendable () async -> Void

    /// Letters larger than this are stored cut, flagged, and given to people.
    static let largest = 25 * 1024 * 1024

    /// Connects, looks, waits, and begins again with growing distance after a failure, until cancelled.
    func run() async {
        var failures = 0
        while !Task.isCancelled {
            do {
                let connection = try await loop.connect(account)
                defer { Task { await connection.logout() } }
                while !Task.isCancelled {
                    try await look(connection)
                    failures = 0
                    let pause = min(account.pollInterval, .seconds(60))
                    _ = try await connection.waitForChange(upTo: pause, poll: account.pollInterval)
                }
            } catch is CancellationError {
                return
            } catch {
                guard !Task.isCancelled else { return }
                failures += 1
                await board.failed(desk.name, "\(error)", at: clock())
                try? await Task.sleep(for: Self.pause(after: failures))
            }
        }
    }

    /// One pass: Sent first, so that what a person has answered is known before its letter is thought about.
    func look(_ connection: IMAPConnection) async throws {
        let folders = account.folders
        if let sent = try await connection.folder(.sent, named: folders.sent) {
            if try await SentWatch(desk: desk, ledger: ledger).look(at: sent, on: connection) { await arrived() }
        }
        try await fetch(folders.inbox, on: connection)
        await board.succeeded(desk.name, at: clock())
    }

    private func fetch(_ folder: String, on connection: IMAPConnection) async throws {
        let selected = isReadOnly ? try await connection.examine(folder) : try await connection.select(folder)
        let known = try await ledger.cursor(mailbox: desk.name, folder: folder)
        let plan = try await plan(known, selected, on: connection)
        try await ledger.setCursor(plan.cursor, mailbox: desk.name, folder: folder)
        guard !plan.uids.isEmpty else { return }
        var cursor = plan.cursor
        try await connection.fetch(plan.uids, largest: Self.largest) { batch in
            let admissions = batch.filter { letter in
                plan.notBefore.map { (letter.internalDate ?? .distantFuture) >= $0 } ?? true
            }.map { admission($0, plan.cursor) }
            if let last = batch.map(\.uid).max() { cursor.lastUID = max(cursor.lastUID, last) }
            cursor.lastDate = batch.compactMap(\.internalDate).max() ?? cursor.lastDate
            _ = try await ledger.admit(admissions, cursor: cursor, mailbox: desk.name, folder: folder)
            await arrived()
        }
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
        _ known: FolderCursor?, _ selected: Selected, on connection: IMAPConnection
    ) async throws -> Plan {
        if let known, known.uidValidity == selected.uidValidity {
            let isUnchanged = known.lastUID + 1 >= selected.uidNext
            return Plan(cursor: known, uids: isUnchanged ? [] : try await connection.uids(from: known.lastUID + 1))
        }
        let end = max(selected.uidNext, 1)
        var cursor = FolderCursor(
            uidValidity: selected.uidValidity, lastUID: end - 1, lastDate: known?.lastDate ?? clock(),
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
            wasAnswered: !isReadOnly && fetched.flags.contains { $0.lowercased() == "\\answered" },
            modes: desk.policy.modes, draftsOnly: cursor.draftsOnly || fetched.uid < cursor.draftsBelow,
            size: fetched.size, isTruncated: fetched.isTruncated, received: clock())
    }

    /// 1 s, doubled up to 5 minutes, with up to a quarter less by chance.
    static func pause(after failures: Int) -> Duration {
        let full = min(300, 1 << min(failures - 1, 9))
        return .milliseconds(full * 1000 - Int.random(in: 0...(full * 250)))
    }
}

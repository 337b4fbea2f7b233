import Mail
import Store
import Transport

import struct Foundation.Date

/// Watches one mailbox: new messages into the ledger, what people sent from elsewhere noticed.
struct Watcher: Sendable {
    let name: String
    /// As the roster has it now: a reload changes modes and texts under a watch that goes on.
    let desk: @Sendable () -> Desk
    let account: Account
    let ledger: Ledger
    let reader: ReaderProcess
    let loop: IMAPLoop
    let servers: Servers
    let board: StatusBoard
    let pulse: Pulse
    let tally: Tally
    /// While it has no room nothing is fetched.
    let disk: DiskSpace?
    let isReadOnly: Bool
    /// In a dry run without a cursor: from here on, else the newest 50.
    let since: Date?
    let clock: @Sendable () -> Date
    /// Called after letters were stored.
    let arrived: @Sendable () async -> Void

    /// A look may fetch a whole mailbox; each part of it has limits of its own.
    private static let allowance = Duration.seconds(3600)

    /// Connects, looks, waits, and begins again with growing distance after a failure, until cancelled.
    ///
    /// - Throws: `StorageTrouble`, which no other look mends.
    func run() async throws {
        var failures = 0
        defer { pulse.forget("watch of \(name)") }
        while !Task.isCancelled {
            do {
                promise(Self.allowance)
                let connection = try await servers.visit(account.imap, patiently: true) {
                    try await loop.connect(account)
                }
                defer { Task { await connection.logout() } }
                try await watch(connection) { failures = 0 }
            } catch is CancellationError {
                return
            } catch {
                guard !Task.isCancelled else { return }
                if let storage = StorageTrouble(error) { throw storage }
                failures += 1
                await board.failed(name, error, at: clock())
                let pause = Self.pause(after: failures, asked: (error as? TransportError)?.retryAfter)
                promise(pause)
                try? await Task.sleep(for: pause)
            }
        }
    }

    private func promise(_ limit: Duration) { pulse.promise("watch of \(name)", within: limit + .seconds(60)) }

    /// One connection's life: a first look at all, then only where there is news.
    private func watch(_ connection: IMAPConnection, worked: () -> Void) async throws {
        var folders = try await WatchedFolders(account: account, connection)
        // Before the first look: what comes while it lasts is news.
        _ = try await connection.announce(folders.others)
        var news = folders.all
        while !Task.isCancelled {
            promise(Self.allowance)
            while let trouble = disk?.trouble {
                await board.failed(name, trouble, at: clock())
                promise(.seconds(60))
                try await Task.sleep(for: .seconds(2))
            }
            try await look(news, &folders, connection)
            worked()
            await board.succeeded(name, at: clock())
            promise(account.pollInterval)
            news = try await connection.waitForNews(upTo: account.pollInterval, poll: account.pollInterval)
            // An answer in Sent must be known before its letter is thought about.
            if !news.isEmpty { news.formUnion(try await folders.changed(connection)) }
        }
    }

    /// One pass over everything, for `--once`.
    func look(_ connection: IMAPConnection) async throws {
        var folders = try await WatchedFolders(account: account, connection)
        try await look(folders.all, &folders, connection)
        await board.succeeded(name, at: clock())
    }

    /// Sent first, so that what a person has answered is known before its letter is thought about; the first inbox last, so
    /// that it stays selected.
    private func look(
        _ news: Set<String>, _ folders: inout WatchedFolders, _ connection: IMAPConnection
    ) async throws {
        if let sent = folders.sent, news.contains(sent) {
            let seen = try await sentWatch.look(at: sent, on: connection)
            folders.seen(seen.state, in: sent)
            if seen.isNews { await arrived() }
        }
        for inbox in folders.inboxes.reversed() where news.contains(inbox) || inbox == folders.inboxes[0] {
            guard news.contains(inbox) || connection.selected?.folder != inbox else { continue }
            let intake = FolderIntake(
                mailbox: name, folder: inbox, desk: desk(), ledger: ledger, tally: tally, isReadOnly: isReadOnly,
                since: since, clock: clock, arrived: arrived)
            folders.seen(try await intake.fetch(on: connection), in: inbox)
        }
    }

    private var sentWatch: SentWatch { SentWatch(mailbox: name, ledger: ledger, reader: reader, clock: clock) }

    /// 1 s, doubled up to 5 minutes, with up to a quarter less by chance.
    ///
    /// - Parameter asked: how long the server wants to be left alone. A minute or two, read from words like "too many
    ///   connections", hold once it has failed four times in a row: it may be over in a moment. A longer time is the server's
    ///   own.
    static func pause(after failures: Int, asked: Duration? = nil) -> Duration {
        let full = min(300, 1 << min(failures - 1, 9))
        let own = Duration.milliseconds(full * 1000 - Int.random(in: 0...(full * 250)))
        guard let asked, failures > 3 || asked > .seconds(120) else { return own }
        return max(own, asked)
    }
}

/// The folders of one mailbox that are looked at, and how far each was when it was.
struct WatchedFolders: Sendable {
    let inboxes: [String]
    /// Nil when there is none.
    let sent: String?
    private var states: [String: FolderState] = [:]

    init(account: Account, _ connection: IMAPConnection) async throws {
        inboxes = account.folders.inboxes
        sent = try await connection.folder(.sent, named: account.folders.sent)
    }

    var all: Set<String> { Set(inboxes + [sent].compactMap { $0 }) }
    /// All but the one that is selected while we wait.
    var others: [String] { Array(inboxes.dropFirst()) + [sent].compactMap { $0 } }

    mutating func seen(_ state: FolderState, in folder: String) { states[folder] = state }

    /// Those of the others in which something came since they were looked at, by STATUS (RFC 9051, 6.3.11).
    func changed(_ connection: IMAPConnection) async throws -> Set<String> {
        var changed: Set<String> = []
        for folder in others {
            let status = try await connection.status(folder)
            let now = FolderState(uidValidity: status.uidValidity, uidNext: status.uidNext)
            if states[folder] != now { changed.insert(folder) }
        }
        return changed
    }
}

/// What tells whether a message came into a folder.
struct FolderState: Sendable, Equatable {
    var uidValidity: UInt32
    var uidNext: UInt32
}

import CSystem
import Configuration
import Effects
import Integrations
import Mail
import OrderBook
import Resolution
import Store
import Transport

import struct Foundation.Date

/// How `replyd run` was called.
struct RunOptions: Sendable {
    var setting: Setting
    var mailboxes: [String] = []
    var isOnce = false
    var isDryRun = false
    /// In a dry run: letters from here on instead of the newest 50.
    var since: Date?
    var clock: @Sendable () -> Date = { Date() }
    /// One line for whoever reads the log.
    var report: @Sendable (String) -> Void
}

/// Everything a run consists of, put together from the operator's files: ledger, desks, watchers, workers, lanes.
struct Operation: Sendable {
    let options: RunOptions
    let ledger: Ledger
    let desks: [String: Desk]
    let accounts: [String: Account]
    let board: StatusBoard
    let bell = Bell()
    let loop: IMAPLoop
    let runners: [EffectRunner]
    let intake: IntakeWorker
    let reader = ReaderProcess()
    let foreteller: Foreteller

    init(_ options: RunOptions, ledger: Ledger) throws {
        self.options = options
        self.ledger = ledger
        let files = try options.setting.mailboxes(only: options.mailboxes, report: options.report)
        var desks: [String: Desk] = [:]
        var accounts: [String: Account] = [:]
        var runners: [EffectRunner] = []
        var shops: [String: OrderBook] = [:]
        loop = try IMAPLoop()
        for mailbox in files {
            var shop: OrderBook?
            if let path = mailbox.storePath.map(options.setting.shopPath) {
                shop =
                    try shops[path]
                    ?? (options.isDryRun
                        ? OrderBook(readOnly: path) : OrderBook(path: path, now: options.clock))
                shops[path] = shop
            }
            desks[mailbox.name] = Desk(files: mailbox, shop: shop, ledger: ledger)
            let account = try options.setting.account(of: mailbox)
            accounts[mailbox.name] = account
            let folders = FolderAccess(loop: loop, account: account)
            runners.append(
                EffectRunner(
                    ledger: ledger,
                    hands: Hands(
                        mailbox: mailbox.name, submission: Submission(account), folders: folders,
                        helpdesk: IMAPKeywords(folders: folders, clock: options.clock), shop: shop,
                        serverSavesSent: mailbox.policy.serverSavesSent,
                        sendsPerMinute: mailbox.sendsPerMinute.map(Double.init),
                        report: { server, trouble in
                            options.report("\(mailbox.name): \(trouble?.words ?? "\(server.rawValue) works again")")
                        }),
                    clock: options.clock))
        }
        self.desks = desks
        self.accounts = accounts
        self.runners = runners
        board = StatusBoard(report: options.report)
        intake = IntakeWorker(
            ledger: ledger, desks: desks, reader: reader, clock: options.clock, report: options.report)
        foreteller = Foreteller(
            ledger: ledger, shops: desks.compactMapValues(\.shop), clock: options.clock)
    }

    func worker(_ name: String) -> CaseWorker {
        CaseWorker(
            ledger: ledger, desks: desks, name: name, isSimulating: options.isDryRun, clock: options.clock,
            report: options.report)
    }

    func watcher(of mailbox: String) -> Watcher? {
        guard let desk = desks[mailbox], let account = accounts[mailbox] else { return nil }
        return Watcher(
            desk: desk, account: account, ledger: ledger, loop: loop, board: board, isReadOnly: options.isDryRun,
            since: options.since, clock: options.clock, arrived: { [bell] in await bell.ring() })
    }

    /// Works until nothing is left: letters, cases, effects. For `--once`, where a failed effect waits for the next run.
    func settle() async throws {
        while true {
            var isBusy = try await intake.next()
            _ = try await ledger.fireTimers(now: options.clock())
            while try await worker("once").next() { isBusy = true }
            if try await foreteller.next() { isBusy = true }
            if !options.isDryRun {
                for runner in runners {
                    for lane in Lane.allCases {
                        while try await runner.next(in: lane) { isBusy = true }
                    }
                }
            }
            if !isBusy { return }
        }
    }

    func close() async {
        // A server that does not even answer LOGOUT is left after two seconds.
        let loop = loop
        let patience = Task {
            try await Task.sleep(for: .seconds(2))
            loop.shutDown()
        }
        defer { patience.cancel() }
        await reader.stop()
        for runner in runners {
            await runner.hands.submission.close()
            await runner.hands.folders.close()
        }
        loop.shutDown()
    }
}

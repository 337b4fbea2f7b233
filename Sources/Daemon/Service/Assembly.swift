import Configuration
import Effects
import Integrations
import OrderBook
import Resolution
import Store
import Synchronization
import Transport

/// Makes stations of the operator's files. What did not change is taken over: connections, the shops'
/// files, and what was learnt.
final class Assembly: Sendable {
    private let options: RunOptions
    private let ledger: Ledger
    private let loop: IMAPLoop
    private let servers: Servers
    private let board: StatusBoard
    private let lessons = Lessons()
    private let shops = Mutex<[String: OrderBook]>([:])

    init(_ options: RunOptions, ledger: Ledger, loop: IMAPLoop, servers: Servers, board: StatusBoard) {
        self.options = options
        self.ledger = ledger
        self.loop = loop
        self.servers = servers
        self.board = board
    }

    /// - Throws: `Failure` when a secret or a shop's file cannot be read.
    func stations(_ files: [MailboxConfiguration], keeping old: Roster? = nil) throws -> [Station] {
        let stations = try files.map { mailbox in
            let line = try line(of: mailbox, keeping: old?[mailbox.name]?.line)
            let shop = try shop(of: mailbox)
            let tickets = try options.setting.tickets(of: mailbox, clock: options.clock)
            let source = options.setting.source(of: mailbox, tickets)
            let (servers, board) = (servers, board)
            return Station(
                desk: Desk(
                    files: mailbox, shop: shop, ledger: ledger, lessons: lessons,
                    advisors: try options.setting.advisors(
                        of: mailbox, clock: options.clock, report: options.report)),
                line: line,
                runner: EffectRunner(
                    ledger: ledger,
                    hands: Hands(
                        mailbox: mailbox.name, submission: line.submission, folders: line.folders,
                        helpdesk: IMAPKeywords(folders: line.folders, clock: options.clock), tickets: tickets,
                        intake: source as? any IntakeWriting, shop: shop,
                        serverSavesSent: mailbox.policy.serverSavesSent,
                        sendsPerMinute: mailbox.sendsPerMinute.map(Double.init),
                        report: { server, trouble in
                            Task {
                                await board.waits(mailbox.name, for: server, trouble?.words)
                                if server == .smtp { await servers.heard(of: mailbox.account.smtp, trouble) }
                            }
                        }),
                    clock: options.clock, after: old?[mailbox.name]?.runner),
                source: source)
        }
        lessons.keep(for: files)
        return stations
    }

    private func line(of mailbox: MailboxConfiguration, keeping old: Line?) throws -> Line {
        let account = try options.setting.account(of: mailbox)
        if let old, old.settings == mailbox.account, old.account.hasSameSecret(as: account) { return old }
        let (loop, servers) = (loop, servers)
        return Line(
            account: account, settings: mailbox.account,
            folders: FolderAccess(account: account) {
                try await servers.visit(account.imap, patiently: false) { try await loop.connect(account) }
            }, submission: Submission(account, patience: account.patience * 2))
    }

    private func shop(of mailbox: MailboxConfiguration) throws -> (any CommerceWriting)? {
        guard let path = mailbox.shop?.orderBook.map(options.setting.shopPath) else {
            return try options.setting.shop(of: mailbox, clock: options.clock)
        }
        return try shops.withLock { shops in
            if let open = shops[path] { return open }
            let shop =
                options.isDryRun ? try OrderBook(readOnly: path) : try OrderBook(path: path, now: options.clock)
            shops[path] = shop
            return shop
        }
    }
}

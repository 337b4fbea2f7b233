import Foundation
import Loopback
import Mail
import OrderBook
import Resolution
import Store
import Synchronization

/// The mail host, the shop, the operator's files and the daemon of a soak.
final class SoakWorld: Sendable {
    struct Mailbox: Sendable {
        let name: String
        let imap: FaultProxy
        let smtp: FaultProxy

        var address: String { "\(name)@lumen.example" }
        var team: String { "\(name)-team@people.example" }
    }

    let host: MailHost
    let root: String
    let mailboxes: [Mailbox]
    private let daemon = Mutex<Int32>(0)
    private let startedAt = Mutex(ContinuousClock.now)

    static let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL.path
    static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("replyd").path
    static let price = 4_900

    var state: String { root + "/state" }
    var log: String { root + "/daemon.log" }
    var pid: Int32 { daemon.withLock { $0 } }

    private init(host: MailHost, root: String, mailboxes: [Mailbox]) {
        self.host = host
        self.root = root
        self.mailboxes = mailboxes
    }

    static func make(_ settings: Soak.Settings) async throws -> SoakWorld {
        let host = try await MailHost.start(takesClearText: true)
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(
            "replyd-soak-\(UUID().uuidString.prefix(8))"
        ).path
        let files = FileManager.default
        for folder in ["Mailboxes", "credentials", "state"] {
            try files.createDirectory(
                atPath: "\(root)/\(folder)", withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        try files.copyItem(atPath: package + "/Templates", toPath: root + "/Templates")
        try write("soak-pass\n", to: root + "/credentials/password")
        var mailboxes: [Mailbox] = []
        for number in 0..<settings.mailboxes {
            let mailbox = Mailbox(
                name: "soak\(number)", imap: try FaultProxy(to: host.imapPort, speaking: .imap),
                smtp: try FaultProxy(to: host.submissionPort, speaking: .smtp))
            try await host.addUser(mailbox.address, password: "soak-pass")
            let folder = root + "/Mailboxes/" + mailbox.name
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for part in ["runbooks", "knowledge"] {
                try files.copyItem(atPath: package + "/Mailboxes/lumen/" + part, toPath: folder + "/" + part)
            }
            try write(yaml(mailbox, host), to: folder + "/mailbox.yaml")
            try write(policy(mode: "send"), to: folder + "/policy.yaml")
            mailboxes.append(mailbox)
        }
        try await OrderBook(path: root + "/state/shop.sqlite").seed(seed(settings.customers))
        let world = SoakWorld(host: host, root: root, mailboxes: mailboxes)
        try await world.start()
        return world
    }

    /// - Parameter mistake: with one in it, which a reload must refuse.
    func configure(_ mailbox: Mailbox, poll: Int, patience: Int, mistake: Bool = false) throws {
        let text = Self.yaml(mailbox, host, poll: poll, patience: patience)
        try Self.write(text, to: folder(mailbox) + "/mailbox.yaml")
        try Self.write(Self.policy(mode: mistake ? "headlong" : "send"), to: folder(mailbox) + "/policy.yaml")
    }

    func folder(_ mailbox: Mailbox) -> String { "\(root)/Mailboxes/\(mailbox.name)" }

    private static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    private static func yaml(_ mailbox: Mailbox, _ host: MailHost, poll: Int = 10, patience: Int = 5) -> String {
        """
        address: \(mailbox.address)
        name: Lumen
        imap: { host: 127.0.0.1, port: \(mailbox.imap.port), security: plain }
        smtp: { host: 127.0.0.1, port: \(mailbox.smtp.port), security: plain }
        username: \(mailbox.address)
        password: { credential: password }
        poll: \(poll)s
        patience: \(patience)s
        authentication_server: \(host.authservID)
        brand: lumen
        shop: { orderbook: shop.sqlite }
        teams: { default: \(mailbox.team), billing: \(mailbox.team), legal: \(mailbox.team) }
        """
    }

    private static func policy(mode: String) -> String {
        """
        autonomy: [{ mode: \(mode) }]
        replies_per_hour: 100000
        breaker_floor: 100000
        briefs_per_hour: 100000
        limits:
          refund: { identity: L2, maximum: 300 EUR, approve_over: 80 EUR }
          cancel: { identity: L2 }
          address: { identity: L2 }
          exchange: { identity: L2 }
          return: { identity: L2 }
          resend: { identity: L2 }
          subscription: { identity: L2 }
        """
    }

    /// Each customer has one delivered lamp, so that no limit of a customer is met.
    private static func seed(_ count: Int) -> ShopSeed {
        var seed = ShopSeed(customers: [], orders: [], subscriptions: [])
        let now = Date()
        let amount = Money(minor: price, currency: "EUR")
        let nothing = Money(minor: 0, currency: "EUR")
        for number in 0..<count {
            guard let address = EmailAddress(SoakLetter.customer(number)) else { continue }
            seed.customers.append(Customer(id: "s\(number)", name: "Robin Vale", email: address))
            seed.orders.append(
                Order(
                    number: SoakLetter.order(number), customer: "s\(number)", email: address, status: .delivered,
                    placed: now.addingTimeInterval(-9 * 86_400),
                    items: [
                        Order.Item(
                            line: 1, sku: "L-1", title: "Moss table lamp", quantity: 1, price: amount, refunded: nothing
                        )
                    ],
                    shipments: [
                        Order.Shipment(
                            carrier: "Parcelly", tracking: "PX\(number)", shipped: now.addingTimeInterval(-7 * 86_400),
                            expected: now.addingTimeInterval(-3 * 86_400),
                            delivered: now.addingTimeInterval(-2 * 86_400))
                    ],
                    total: amount, refunded: nothing, address: "1 Mill Lane, Oldtown"))
        }
        return seed
    }

    func deliver(_ letter: SoakLetter) throws {
        let address = mailboxes[letter.mailbox].address
        try host.deliver(letter.bytes(to: address), from: letter.from, to: address, verified: true)
    }

    // MARK: the daemon

    /// Starts it and waits until it has looked at every folder: a message that comes before that is old.
    func start() async throws {
        var environment = ProcessInfo.processInfo.environment
        environment["CONFIGURATION_DIRECTORY"] = root
        environment["STATE_DIRECTORY"] = state
        environment["CREDENTIALS_DIRECTORY"] = root + "/credentials"
        environment["NOTIFY_SOCKET"] = nil
        let child = try ShellCommand.spawn(Self.program, ["run"], environment: environment, output: log, errors: log)
        daemon.withLock { $0 = child }
        startedAt.withLock { $0 = .now }
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end, isRunning {
            if let ledger = try? Ledger(readOnly: state + "/replyd.sqlite") {
                var looked = 0
                for mailbox in mailboxes
                where try await ledger.cursor(mailbox: mailbox.name, folder: "INBOX") != nil { looked += 1 }
                try? ledger.close()
                if looked == mailboxes.count { return }
            }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw SoakError(description: "the daemon did not come up; see \(log)")
    }

    /// False once it has ended, by whatever.
    var isRunning: Bool {
        daemon.withLock { child in
            guard child > 0 else { return false }
            if waitpid(child, nil, WNOHANG) == 0 { return true }
            child = 0
            return false
        }
    }

    /// SIGHUP; to a process that is listening for it: before, it would end it.
    func reload() async throws {
        try await Task.sleep(until: startedAt.withLock { $0 } + .seconds(4), clock: .continuous)
        signal(SIGHUP)
    }

    /// How often the daemon has said that it took the files, and that it did not.
    var reloads: (taken: Int, refused: Int) {
        let lines = (try? String(contentsOfFile: log, encoding: .utf8))?.split(separator: "\n") ?? []
        return (
            lines.count { $0.contains("reloaded: ") && !$0.contains("not ") },
            lines.count { $0.contains("not reloaded: ") }
        )
    }

    func signal(_ signal: Int32) {
        daemon.withLock { child in
            if child > 0 { kill(child, signal) }
        }
    }

    /// Waits for its end. Seconds that took; nil when it did not end and was killed.
    func awaitEnd(_ seconds: Double) async throws -> Double? {
        let begin = ContinuousClock.now
        while ContinuousClock.now < begin + .seconds(seconds) {
            if !isRunning { return (ContinuousClock.now - begin) / .seconds(1) }
            try await Task.sleep(for: .milliseconds(20))
        }
        signal(SIGKILL)
        while isRunning { try await Task.sleep(for: .milliseconds(20)) }
        return nil
    }

    /// One more start on the same state, after everything has settled. What went wrong with it, if anything.
    func restartGracefully() async throws -> [String] {
        signal(SIGTERM)
        let took = try await awaitEnd(20)
        try await start()
        try await Task.sleep(for: .seconds(5))
        return took == nil ? ["SIGTERM did not end the daemon within 20 s"] : []
    }

    /// Resident memory in MB (10^6 bytes); nil while it does not run.
    var residentMemory: Double? {
        guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
        else { return nil }
        return kilobytes * 1_024 / 1_000_000
    }

    /// Every message is in the ledger and nothing is on its way.
    func isSettled(_ letters: Int) async throws -> Bool {
        let ledger = try Ledger(readOnly: state + "/replyd.sqlite")
        defer { try? ledger.close() }
        for mailbox in mailboxes where try await ledger.status(of: mailbox.name).backlog > 0 { return false }
        guard try await ledger.effects(case: nil).allSatisfy({ ![.planned, .executing].contains($0.state) }) else {
            return false
        }
        return try await ledger.cases(mailbox: nil).allSatisfy { ![.open].contains($0.state) }
    }

    func end(keepsFiles: Bool) async throws {
        signal(SIGTERM)
        _ = try await awaitEnd(20)
        for mailbox in mailboxes {
            mailbox.imap.stop()
            mailbox.smtp.stop()
        }
        try await host.stop()
        if !keepsFiles { try? FileManager.default.removeItem(atPath: root) }
    }
}

struct SoakError: Error, CustomStringConvertible { let description: String }

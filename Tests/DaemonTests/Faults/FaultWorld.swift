import Foundation
import Loopback
import Mail
import OrderBook
import Resolution
import Store

/// A world with several mailboxes behind fault proxies and one without, all worked by one daemon.
final class FaultWorld: Sendable {
    let world: World
    let struck: [StruckMailbox]
    let foreign: ForeignServer

    /// - Parameters:
    ///   - clear: how many mailboxes speak clear text, where the proxy knows commands; `tls`: how many do not.
    ///   - tokens: how many more there are that log in with access tokens instead of a password.
    static func make(
        clear: Int, tls: Int, tokens: Int = 0, mode: String = "send", poll: String = "5s", patience: String = "2s"
    ) async throws -> FaultWorld {
        let host = try await MailHost.start(takesClearText: true)
        let world = try await World.make(
            policy: "replies_per_hour: 100000\nbreaker_floor: 100000\nbriefs_per_hour: 100000", host: host,
            seed: Self.seed())
        let foreign = try await ForeignServer(in: world.root)
        var struck: [StruckMailbox] = []
        let authority = try await TestAuthority()
        for number in 0..<(clear + tls + tokens) {
            let name = "struck\(number)"
            var source: TokenHost?
            if number >= clear + tls {
                source = try await TokenHost(authority, of: StruckMailbox.address(name), at: host)
            }
            let usesTLS = (clear..<(clear + tls)).contains(number)
            let mailbox = try StruckMailbox(name, host: host, usesTLS: usesTLS, tokens: source)
            try await host.addUser(mailbox.address, password: "struck-pass")
            let folder = world.root + "/Mailboxes/" + mailbox.name
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for part in ["runbooks", "knowledge"] {
                try FileManager.default.copyItem(
                    atPath: world.root + "/Mailboxes/lumen/" + part, toPath: folder + "/" + part)
            }
            let settings = mailbox.settings(host, poll: poll, patience: patience)
            try Data(settings.utf8).write(to: URL(fileURLWithPath: folder + "/mailbox.yaml"))
            try Data(StruckMailbox.policy(mode: mode).utf8).write(to: URL(fileURLWithPath: folder + "/policy.yaml"))
            struck.append(mailbox)
        }
        let secret = world.credentials + "/struck-password"
        try Data("struck-pass\n".utf8).write(to: URL(fileURLWithPath: secret))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secret)
        return FaultWorld(world: world, struck: struck, foreign: foreign)
    }

    private init(world: World, struck: [StruckMailbox], foreign: ForeignServer) {
        self.world = world
        self.struck = struck
        self.foreign = foreign
    }

    /// Starts the daemon; many mailboxes on a slow machine take longer than one.
    func start() async throws -> RunningDaemon {
        let daemon = try RunningDaemon(world: world, environment: [:])
        try await daemon.awaitNotice("READY=1", seconds: 60)
        return daemon
    }

    func destroy() async throws {
        foreign.stop()
        for mailbox in struck { mailbox.stop() }
        try await world.destroy()
    }

    // MARK: customers

    static let price = 4_900

    static func customer(_ number: Int) -> String { "buyer\(number)@customer.example" }
    static func order(_ number: Int) -> String { "\(50_000 + number)" }

    /// Each customer has one delivered lamp, so that no limit of a customer is met.
    private static func seed() -> ShopSeed {
        var seed = ShopSeed(customers: [], orders: [], subscriptions: [])
        let now = Date()
        for number in 0..<1_200 {
            guard let address = EmailAddress(customer(number)) else { continue }
            let amount = Money(minor: price, currency: "EUR")
            let nothing = Money(minor: 0, currency: "EUR")
            seed.customers.append(Customer(id: "b\(number)", name: "Robin Vale", email: address))
            seed.orders.append(
                Order(
                    number: order(number), customer: "b\(number)", email: address, status: .delivered,
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

    /// A customer's message that needs an action and an answer. Returns its Message-ID.
    @discardableResult
    func write(_ customer: Int, to address: String) throws -> String {
        let from = Self.customer(customer)
        let id = "letter\(customer)@customer.example"
        let words = "Hello, the lamp from order \(Self.order(customer)) arrived broken, I would like a refund please."
        let header = [
            "From: Robin Vale <\(from)>", "To: \(address)", "Subject: Broken lamp", "Date: \(World.date(Date()))",
            "Message-ID: <\(id)>", "MIME-Version: 1.0", PhotoLetter.contentType, "",
        ]
        let lines = header + PhotoLetter.lines(words + "\n\nRobin") + [""]
        try world.host.deliver(
            Array(lines.joined(separator: "\r\n").utf8), from: from, to: address, verified: true)
        return id
    }

    // MARK: judging from outside

    /// How many answers the customer has, by the customer's own mailbox.
    func answers(to customer: Int) throws -> Int {
        try world.host.letters(of: Self.customer(customer)).count
    }

    /// How many briefs about the customer's message a team has.
    func briefs(about customer: Int, at team: String) throws -> Int {
        let id = Array("letter\(customer)@customer.example".utf8)
        return try world.host.letters(of: team).filter { $0.firstRange(of: id) != nil }.count
    }

    /// Copies of answers to the customer in the mailbox's Sent folder.
    func sentCopies(to customer: Int, in mailbox: StruckMailbox) throws -> Int {
        let to = Array("To: <\(Self.customer(customer))>".utf8)
        return try world.host.letters(of: mailbox.address, folder: "Sent").filter { $0.firstRange(of: to) != nil }.count
    }

    /// Keywords of the customer's message in the mailbox.
    func keywords(of customer: Int, in mailbox: StruckMailbox) throws -> Set<String> {
        let id = Array("Message-ID: <letter\(customer)@customer.example>".utf8)
        let letters = try world.host.letters(of: mailbox.address)
        let flags = try world.host.flags(of: mailbox.address)
        return zip(letters, flags).first { $0.0.firstRange(of: id) != nil }?.1 ?? []
    }
}

import Foundation
import Loopback
import Mail
import OrderBook
import Resolution
import Store

/// The mail host, the shop and the daemon of one measurement.
struct Road {
    let host: MailHost
    let root: String
    let daemon: Process
    static let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL.path

    /// The release build beside this one.
    static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("replyd").path

    var log: String { root + "/daemon.log" }
    private var state: String { root + "/state" }

    private static let mailbox = "support@lumen.example"

    static func make(customers: Int) async throws -> Road {
        let host = try await MailHost.start()
        let root = host.folder + "/operator"
        let road = Road(host: host, root: root, daemon: Process())
        let files = FileManager.default
        try files.createDirectory(atPath: root + "/Mailboxes/lumen", withIntermediateDirectories: true)
        try files.createDirectory(atPath: root + "/credentials", withIntermediateDirectories: true)
        try files.createDirectory(
            atPath: road.state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for folder in ["Mailboxes/lumen/runbooks", "Mailboxes/lumen/knowledge", "Templates"] {
            try files.copyItem(atPath: Self.package + "/" + folder, toPath: root + "/" + folder)
        }
        try write(road.settings, to: root + "/Mailboxes/lumen/mailbox.yaml")
        try write(BenchPolicy.text(mode: "send"), to: root + "/Mailboxes/lumen/policy.yaml")
        try write("support-pass\n", to: root + "/credentials/password")
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: root + "/credentials/password")
        try await OrderBook(path: road.state + "/shop.sqlite").seed(seed(customers))
        try road.start()
        return road
    }

    private static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private var settings: String {
        """
        address: \(Self.mailbox)
        name: Lumen
        imap: { host: 127.0.0.1, port: \(host.imapsPort), security: tls }
        smtp: { host: 127.0.0.1, port: \(host.submissionPort), security: starttls }
        username: \(Self.mailbox)
        password: { credential: password }
        ca_file: \(host.caFile)
        authentication_server: \(host.authservID)
        brand: lumen
        shop: { orderbook: shop.sqlite }
        teams: { default: team@people.example, billing: billing@people.example, legal: legal@people.example }
        """
    }

    static func address(_ number: Int) -> String { "customer\(number)@customer.example" }

    /// One customer and one delivered order for each letter, so that no limit of a customer is met.
    private static func seed(_ count: Int) -> ShopSeed {
        var seed = ShopSeed(customers: [], orders: [], subscriptions: [])
        let now = Date()
        for number in 0..<count {
            guard let address = EmailAddress(address(number)) else { continue }
            let customer = Customer(id: "c\(number)", name: "Robin Vale", email: address)
            let price = Money(minor: 4_900, currency: "EUR")
            seed.customers.append(customer)
            seed.orders.append(
                Order(
                    number: "\(10_000 + number)", customer: customer.id, email: address, status: .delivered,
                    placed: now.addingTimeInterval(-9 * 86_400),
                    items: [
                        Order.Item(
                            line: 1, sku: "L-1", title: "Moss table lamp", quantity: 1, price: price,
                            refunded: Money(minor: 0, currency: "EUR"))
                    ],
                    shipments: [
                        Order.Shipment(
                            carrier: "Parcelly", tracking: "PX\(number)", shipped: now.addingTimeInterval(-7 * 86_400),
                            expected: now.addingTimeInterval(-3 * 86_400),
                            delivered: now.addingTimeInterval(-2 * 86_400))
                    ],
                    total: price, refunded: Money(minor: 0, currency: "EUR"), address: "1 Mill Lane, Oldtown"))
        }
        return seed
    }

    private func start() throws {
        try Data().write(to: URL(fileURLWithPath: log))
        let output = FileHandle(forWritingAtPath: log)
        daemon.executableURL = URL(fileURLWithPath: Self.program)
        daemon.arguments = ["run"]
        daemon.environment = ProcessInfo.processInfo.environment.merging([
            "CONFIGURATION_DIRECTORY": root, "STATE_DIRECTORY": state, "CREDENTIALS_DIRECTORY": root + "/credentials",
        ]) { $1 }
        daemon.standardOutput = output
        daemon.standardError = output
        try daemon.run()
    }

    /// 40 % look-up, 30 % action, 20 % knowledge, 10 % hand-over.
    private static func letter(_ number: Int) -> (subject: String, body: String) {
        switch number % 10 {
        case 0...3: ("My parcel", "Hello, could you tell me where my order \(10_000 + number) is right now?")
        case 4...6: ("Damaged", "The lamp from order \(10_000 + number) arrived broken, I would like a refund please.")
        case 7...8: ("Question", "Hello, which bulb fits the socket of the Moss table lamp?")
        default: ("Complaint", "My lawyer will take you to court over this.")
        }
    }

    /// What is damaged comes with a photo.
    private static func content(_ body: String, _ number: Int) -> [String] {
        guard (4...6).contains(number % 10) else { return ["", body] }
        return ["MIME-Version: 1.0", PhotoLetter.contentType, ""] + PhotoLetter.lines(body)
    }

    /// Milliseconds from admission to the final 250, letter by letter.
    func travel(_ count: Int) async throws -> [Double] {
        try await awaitConnection()
        var done = Set<String>()
        for number in 0..<count {
            let (subject, body) = Self.letter(number)
            let from = Self.address(number)
            let isHandOver = number % 10 == 9
            let reader = isHandOver ? "team@people.example" : from
            let before = try host.letters(of: reader).count
            let lines =
                [
                    "From: Robin Vale <\(from)>", "To: \(Self.mailbox)", "Subject: \(subject)",
                    "Message-ID: <bench-\(number)@customer.example>",
                ] + Self.content(body, number) + [""]
            try host.deliver(
                Array(lines.joined(separator: "\r\n").utf8), from: from, to: Self.mailbox, verified: true)
            if try await host.awaitLetters(of: reader, count: before + 1, seconds: 8).count > before {
                done.insert(from)
            }
        }
        try await Task.sleep(for: .seconds(1))
        return try await times(of: count)
    }

    /// Milliseconds from the arrival of `count` messages at once to the final 250 of each one's answer, or of the brief
    /// about it. The messages lie in the folder as files from one moment on, with the host's verdict in each.
    func rush(_ count: Int) async throws -> [Double] {
        try await awaitConnection()
        let letters = (0..<count).map { number in
            let (subject, body) = Self.letter(number)
            let text =
                [
                    "Authentication-Results: \(host.authservID); dmarc=pass header.from=customer.example",
                    "From: Robin Vale <\(Self.address(number))>", "To: \(Self.mailbox)", "Subject: \(subject)",
                    "Message-ID: <rush-\(number)@customer.example>",
                ] + Self.content(body, number) + [""]
            return Array(text.joined(separator: "\r\n").utf8)
        }
        let begin = Date()
        try host.place(letters, in: Self.mailbox, received: begin.addingTimeInterval(-Double(count)))
        let ledger = try Ledger(readOnly: state + "/replyd.sqlite")
        let end = ContinuousClock.now + .seconds(180)
        while ContinuousClock.now < end, daemon.isRunning {
            try await Task.sleep(for: .milliseconds(500))
            guard try await ledger.count(of: .assigned) >= count else { continue }
            let done = try await ledger.effects(case: nil).filter { $0.kind == .smtpSend && $0.state == .done }
            if Set(done.map(\.caseID)).count >= count { break }
        }
        return try await times(of: count, since: begin)
    }

    private func times(of count: Int, since begin: Date? = nil) async throws -> [Double] {
        let ledger = try Ledger(readOnly: state + "/replyd.sqlite")
        let effects = Dictionary(grouping: try await ledger.effects(case: nil), by: \.caseID)
        // A figure counts only if the work was done: every damaged lamp refunded, every threat with a person.
        let refunds = effects.values.joined().filter { $0.kind == .refund && $0.state == .done }.count
        let asked = (0..<count).filter { (4...6).contains($0 % 10) }.count
        guard refunds == asked else {
            throw BenchError(description: "\(refunds) of \(asked) refunds were done; see \(log)")
        }
        var times: [Double] = []
        for file in try await ledger.cases(mailbox: nil) {
            let sends = (effects[file.id] ?? []).filter { $0.kind == .smtpSend && $0.state == .done }
            let arrived = try await ledger.letters(ofCase: file.id).first?.received
            guard let received = begin ?? arrived,
                let finished = sends.compactMap(\.finished).max()
            else { continue }
            times.append(finished.timeIntervalSince(received) * 1000)
        }
        return times
    }

    private func awaitConnection() async throws {
        let end = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < end, daemon.isRunning {
            if FileManager.default.fileExists(atPath: state + "/control.sock"),
                let ledger = try? Ledger(readOnly: state + "/replyd.sqlite"),
                try await ledger.cursor(mailbox: "lumen", folder: "INBOX") != nil
            {
                return
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw BenchError(description: "the daemon did not come up; see \(log)")
    }

    /// Resident memory of the daemon in MB (10^6 bytes), as the kernel counts it.
    func residentMemory() -> Double? {
        guard let status = try? String(contentsOfFile: "/proc/\(daemon.processIdentifier)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
        else { return nil }
        return kilobytes * 1024 / 1_000_000
    }

    func end() async throws {
        kill(daemon.processIdentifier, SIGTERM)
        daemon.waitUntilExit()
        try await host.stop()
    }
}

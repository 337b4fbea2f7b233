import Foundation
import Loopback
import Mail
import OrderBook
import Resolution
import Testing

/// The real program at its most talkative, on messages with words of one customer in every place, before servers that
/// quote them when they refuse: none of the words stands in what it says.
@Suite(.serialized) struct LogCanaryTests {
    private static let person = "canarylocal@canarydomain.test"
    private static let order = "4190421"
    private static let words = [
        "canarylocal", "canarydomain", "canaryname", "canarysubject", "canarybody", "canaryfile", "canaryheader",
        "canaryvalue", order,
    ]

    private static func letter(_ number: Int, type: String, body: String) -> [UInt8] {
        let lines = [
            "Authentication-Results: mx.lumen.example; dmarc=pass header.from=canarydomain.test",
            "From: \"Canaryname Quist\" <\(person)>", "To: support@lumen.example",
            "Subject: canarysubject \(number), order \(order)", "Date: \(letterDate(Date()))",
            "Message-ID: <canaryvalue.\(number)@canarydomain.test>", "X-Canaryheader: canaryvalue",
            "MIME-Version: 1.0", "Content-Type: \(type)",
        ]
        return Array((lines + ["", body, ""]).joined(separator: "\r\n").utf8)
    }

    /// One that is answered, one that goes to a person, a machine's, broken ones, and one that breaks the reader.
    private static let letters = [
        letter(1, type: "text/plain", body: "Hello, where is my order \(order)? canarybody"),
        letter(2, type: "text/plain", body: "My lawyer will sue you over order \(order). canarybody"),
        letter(
            3, type: "multipart/report; report-type=delivery-status; boundary=b",
            body: "--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; \(person)\r\n"
                + "Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 canarybody\r\n--b--"),
        letter(
            4, type: "multipart/mixed; boundary=canaryvalue",
            body: "--canaryvalue\r\nContent-Type: application/pdf; name=\"canaryfile.pdf\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n!!canarybody!!\r\n"),
        letter(5, type: "text/plain; charset=canaryvalue", body: "canarybody \u{1b}[31m"),
        letter(6, type: "text/plain", body: "canarybody breaks it"),
    ]

    private func write(_ text: String, _ path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// The operator's files, and a shop that knows the customer.
    private func prepare(_ root: String, imap: Int, smtp: Int) async throws {
        let files = FileManager.default
        let mailbox = root + "/Mailboxes/lumen"
        for folder in [mailbox + "/knowledge", root + "/credentials", root + "/state"] {
            try files.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        try files.copyItem(atPath: World.package + "/Templates", toPath: root + "/Templates")
        try files.copyItem(atPath: World.package + "/Mailboxes/lumen/runbooks", toPath: mailbox + "/runbooks")
        for name in try files.contentsOfDirectory(atPath: mailbox + "/runbooks") {
            let path = mailbox + "/runbooks/" + name
            let kept = try String(contentsOfFile: path, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false
            ).filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("standard:") }
            try write(kept.joined(separator: "\n"), path)
        }
        try write("pass\n", root + "/credentials/password")
        let actions = ["refund", "cancel", "address", "exchange", "return", "resend", "subscription"]
        let limits = actions.map { "  \($0): { identity: L2\($0 == "refund" ? ", maximum: 300 EUR" : "") }\n" }
        try write("autonomy: [{ mode: send }]\nlimits:\n" + limits.joined(), mailbox + "/policy.yaml")
        try write(
            """
            address: support@lumen.example
            name: Lumen
            imap: { host: 127.0.0.1, port: \(imap), security: plain }
            smtp: { host: 127.0.0.1, port: \(smtp), security: plain }
            username: support@lumen.example
            password: { credential: password }
            poll: 5s
            patience: 2s
            authentication_server: mx.lumen.example
            brand: lumen
            acknowledge: true
            shop: { orderbook: shop.sqlite }
            teams: { default: team@people.example, legal: team@people.example, billing: team@people.example }

            """, mailbox + "/mailbox.yaml")
        let customer = Customer(id: "c9", name: "Canaryname Quist", email: try #require(EmailAddress(Self.person)))
        let price = Money(minor: 5_900, currency: "EUR")
        let placed = Order(
            number: Self.order, customer: "c9", email: customer.email, status: .shipped, placed: Date(),
            items: [
                Order.Item(
                    line: 1, sku: "L1", title: "Lamp", quantity: 1, price: price,
                    refunded: Money(minor: 0, currency: "EUR"))
            ], shipments: [], total: price, refunded: Money(minor: 0, currency: "EUR"))
        let shop = try OrderBook(path: root + "/state/shop.sqlite")
        try await shop.seed(ShopSeed(customers: [customer], orders: [placed], subscriptions: []))
        try shop.close()
    }

    private func start(_ arguments: [String], _ root: String, _ log: String) throws -> Process {
        let process = Process()
        if !FileManager.default.fileExists(atPath: log) { try Data().write(to: URL(fileURLWithPath: log)) }
        let handle = try #require(FileHandle(forWritingAtPath: log))
        try handle.seekToEnd()
        process.executableURL = URL(fileURLWithPath: World.program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging([
            "STATE_DIRECTORY": root + "/state", "CONFIGURATION_DIRECTORY": root,
            "CREDENTIALS_DIRECTORY": root + "/credentials", "REPLYD_LOG_TRACE": "1",
            "REPLYD_READER_FAULT": "trap=canaryvalue.6@canarydomain.test",
        ]) { $1 }
        process.standardOutput = handle
        process.standardError = handle
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func until(_ seconds: Double, _ holds: () -> Bool) async throws -> Bool {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            if holds() { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    @Test func `no word of a customer stands in the log or in an error, and no core file is left`() async throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("canary-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        let quoted = "canarysubject of Canaryname <\(Self.person)>, order \(Self.order)"
        let imap = try KeepingIMAP { command in
            ["APPEND", "UID STORE"].contains(command.verb) ? "[OVERQUOTA] cannot keep \(quoted)" : nil
        }
        // The customer gets the answer, whose copy cannot be filed; the team's server refuses the brief.
        let smtp = try ScriptedSMTP(answers: ["team@people.example": "550 5.7.1 refused by policy: \(quoted)"])
        defer {
            imap.stop()
            smtp.stop()
        }
        try await prepare(root, imap: imap.port, smtp: smtp.port)
        let log = root + "/log"
        let first = try start(["run", "--once"], root, log)
        first.waitUntilExit()
        for letter in Self.letters { imap.deliver(letter) }
        let daemon = try start(["run"], root, log)
        func said() -> String { String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self) }
        let isTold = try await until(30) {
            let text = said()
            return ["550 5.7.1", "[OVERQUOTA]", "is quarantined"].allSatisfy { text.contains($0) }
        }
        #expect(isTold, "\(said().suffix(3_000))")
        let limits = String(
            decoding: FileManager.default.contents(atPath: "/proc/\(daemon.processIdentifier)/limits") ?? Data(),
            as: UTF8.self)
        let cores = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
        #expect(cores?.split(separator: " ").dropFirst(4).prefix(2).elementsEqual(["0", "0"]) == true, "\(limits)")
        kill(daemon.processIdentifier, SIGTERM)
        daemon.waitUntilExit()
        #expect(daemon.terminationStatus == 0)
        // Errors of commands that were asked for what is not there.
        for arguments in [
            ["explain", "C-99"], ["quarantine", "show", "M-99"], ["run", "--once", "--mailbox", "nobody"],
            ["erase", "nobody at all"],
        ] {
            try start(arguments, root, log).waitUntilExit()
        }
        let text = said()
        #expect(text.contains("Service") || text.contains("service"), "it was not at its most talkative")
        for word in Self.words { #expect(!text.lowercased().contains(word), "\(word) is in: \(text)") }
    }
}

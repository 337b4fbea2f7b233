import Foundation
import Loopback
import Mail
import OrderBook
import Resolution

/// A small world around the built `replyd`: a real mail host, a real shop file, an operator's folder, and the program
/// as a process of its own. What a test judges by lies outside of it: customers' mailboxes, the shop, the ledger.
final class World: Sendable {
    let host: MailHost
    let root: String
    let state: String
    let credentials: String
    static let mailbox = "support@lumen.example"

    private init(host: MailHost, root: String) {
        self.host = host
        self.root = root
        self.state = root + "/state"
        self.credentials = root + "/credentials"
    }

    /// Starts a mail host and writes the operator's files, the shop among them.
    ///
    /// - Parameters:
    ///   - learnsStandard: false leaves the runbooks their own examples only: a program that is started a hundred times
    ///     learns them in a moment.
    ///   - extra: lines appended to mailbox.yaml; `policy`: to policy.yaml.
    static func make(
        mode: String = "send", extra: String = "", policy: String = "", host: MailHost? = nil, smtpPort: Int? = nil,
        seed: ShopSeed = Shop.seed(), learnsStandard: Bool = true
    ) async throws -> World {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("replyd-world-\(UUID().uuidString)")
            .path
        let started: MailHost = if let host { host } else { try await MailHost.start() }
        let world = World(host: started, root: root)
        let files = FileManager.default
        try files.createDirectory(atPath: root + "/Mailboxes/lumen", withIntermediateDirectories: true)
        try files.createDirectory(atPath: world.credentials, withIntermediateDirectories: true)
        try files.createDirectory(
            atPath: world.state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for folder in ["runbooks", "knowledge"] {
            try files.copyItem(
                atPath: package + "/Mailboxes/lumen/" + folder, toPath: root + "/Mailboxes/lumen/" + folder)
        }
        if !learnsStandard { try world.forgetStandard() }
        try files.copyItem(atPath: package + "/Templates", toPath: root + "/Templates")
        try world.configure(mode: mode, extra: extra, policy: policy, smtpPort: smtpPort)
        let secret = world.credentials + "/lumen-password"
        try Data("support-pass\n".utf8).write(to: URL(fileURLWithPath: secret))
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secret)
        try await OrderBook(path: world.shopFile).seed(seed)
        return world
    }

    private func forgetStandard() throws {
        let folder = root + "/Mailboxes/lumen/runbooks"
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            let kept = text.split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("standard:") }
            try kept.joined(separator: "\n").write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
        }
    }

    /// Writes mailbox.yaml and policy.yaml.
    func configure(mode: String, extra: String = "", policy: String = "", smtpPort: Int? = nil) throws {
        let text = """
            address: \(Self.mailbox)
            name: Lumen
            imap: { host: 127.0.0.1, port: \(host.imapsPort), security: tls }
            smtp: { host: 127.0.0.1, port: \(smtpPort ?? host.submissionPort), security: \(smtpPort == nil ? "starttls" : "plain") }
            username: \(Self.mailbox)
            password: { credential: lumen-password }
            ca_file: \(host.caFile)
            poll: 10m
            authentication_server: \(host.authservID)
            brand: lumen
            shop: { orderbook: shop.sqlite }
            teams:
              default: team@people.example
              legal: legal@people.example
              billing: billing@people.example
            approvers:
              mara: mara@people.example
            escalate:
              - { when: { all: { sensitive: legal } }, route: legal, reason: sensitive }
            \(extra)
            """
        try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/Mailboxes/lumen/mailbox.yaml"))
        let rules = """
            autonomy: [{ mode: \(mode) }]
            limits:
              refund: { identity: L2, maximum: 300 EUR, approve_over: 80 EUR, per_customer: { sum: 400 EUR, count: 5 } }
              cancel: { identity: L2 }
              address: { identity: L2 }
              exchange: { identity: L2 }
              return: { identity: L2 }
              resend: { identity: L2 }
              subscription: { identity: L2 }
            \(policy)
            """
        try Data(rules.utf8).write(to: URL(fileURLWithPath: root + "/Mailboxes/lumen/policy.yaml"))
    }

    var shopFile: String { state + "/shop.sqlite" }

    /// The package's folder, three levels above this file.
    static var package: String {
        URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL.path
    }

    /// The built program, beside the test bundle.
    static var program: String {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let beside = bundle.appendingPathComponent("replyd").path
        return FileManager.default.isExecutableFile(atPath: beside) ? beside : package + "/.build/debug/replyd"
    }

    // MARK: mail

    /// Hands in a letter as the customer's mail host would.
    @discardableResult
    func write(
        from: String, subject: String, _ body: String, photo: Bool = false, verified: Bool = true,
        headers: [String] = [],
        id: String? = nil
    ) throws -> String {
        let id = id ?? "\(UUID().uuidString.lowercased())@\(from.split(separator: "@").last ?? "x")"
        let lines =
            [
                "From: \(from)", "To: \(Self.mailbox)", "Subject: \(subject)", "Date: \(Self.date(Date()))",
                "Message-ID: <\(id)>", "MIME-Version: 1.0",
                photo ? PhotoLetter.contentType : "Content-Type: text/plain; charset=utf-8",
            ] + headers
        let words = photo ? PhotoLetter.lines(body) : [body]
        try host.deliver(
            Array((lines + [""] + words + [""]).joined(separator: "\r\n").utf8), from: from, to: Self.mailbox,
            verified: verified)
        return id
    }

    static func date(_ date: Date) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
        return format.string(from: date)
    }

    /// What lies in somebody's inbox, parsed.
    func inbox(of address: String) throws -> [Message] { try host.letters(of: address).map { parse($0) } }

    func awaitInbox(of address: String, count: Int = 1, seconds: Double = 40) async throws -> [Message] {
        try await host.awaitLetters(of: address, count: count, seconds: seconds).map { parse($0) }
    }

    // MARK: the shop and the ledger, read from outside

    func shop() async throws -> ShopSeed { try await OrderBook(readOnly: shopFile).snapshot() }

    func order(_ number: String) async throws -> Order? { try await shop().orders.first { $0.number == number } }

    struct CaseLine: Decodable {
        struct RunLine: Decodable { var runbook: String, state: String, waiting_for: String? }
        var `case`: String, state: String, principal: String, intents: [String], runs: [RunLine]
        var reason: String?, outcome: String?, customer: String?, messages: [String]
    }

    struct EffectLine: Decodable {
        var effect: String, `case`: String, kind: String, purpose: String, state: String, key: String, target: String
    }

    func cases() async throws -> [CaseLine] { try await lines(["cases", "--json"]) }
    func effects() async throws -> [EffectLine] { try await lines(["effects", "--json"]) }

    private func lines<T: Decodable>(_ arguments: [String]) async throws -> [T] {
        let outcome = try await replyd(arguments)
        return try outcome.output.split(separator: "\n").map { try JSONDecoder().decode(T.self, from: Data($0.utf8)) }
    }

    /// Waits until the condition on the ledger holds; false when it does not within `seconds`.
    func eventually(_ seconds: Double = 40, _ holds: () async throws -> Bool) async throws -> Bool {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            if try await holds() { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    /// True once nothing is on its way any more in the ledger.
    func isQuiet() async throws -> Bool {
        let effects = try await effects()
        return try await !cases().isEmpty && effects.allSatisfy { !["planned", "executing"].contains($0.state) }
    }

    func destroy() async throws {
        try await host.stop()
        try? FileManager.default.removeItem(atPath: root)
    }
}

import Foundation
import Loopback
import Mail
import OrderBook
import Resolution

/// The world of the demo: a real mail host, the shop's order book, an operator's folder, and `replyd` as a process.
final class Stage: Sendable {
    static let address = "support@lumen.example"
    static let password = "support-pass"

    let host: MailHost
    /// The operator's folder, with `Mailboxes` and `Templates`.
    let root: String
    let state: String
    let shop: LampShop
    let book: OrderBook
    let daemon: Int32
    /// Where its cases have tickets, if anywhere.
    let tracker: RequestTrackerHost?
    /// Who says yes: the first of the mailbox's approvers.
    let approver: (name: String, address: String)
    /// Addresses of teams and approvers.
    let people: [String]

    private init(
        host: MailHost, root: String, shop: LampShop, book: OrderBook, daemon: Int32, tracker: RequestTrackerHost?
    ) throws {
        self.host = host
        self.root = root
        self.state = root + "/state"
        self.shop = shop
        self.book = book
        self.daemon = daemon
        self.tracker = tracker
        let yaml = try String(contentsOfFile: root + "/Mailboxes/lumen/mailbox.yaml", encoding: .utf8)
        let approvers = entries(below: "approvers", in: yaml)
        guard let first = approvers.first else { throw StageError("mailbox.yaml names no approver") }
        self.approver = first
        self.people = (entries(below: "teams", in: yaml) + approvers).map(\.address)
    }

    /// Sets everything up below `root`, which is emptied, and returns once the daemon watches its mailbox.
    ///
    /// - Parameters:
    ///   - mode: of all that the mailbox does; nil: as the shop's owner decided.
    ///   - hasHelpdesk: a Request Tracker is started, too.
    static func set(
        at root: String, mode: Mode? = nil, hasHelpdesk: Bool = false, say: (String) -> Void
    ) async throws -> Stage {
        let files = FileManager.default
        guard files.isExecutableFile(atPath: program) else {
            throw StageError("\(program) is missing: build it first (make demo does)")
        }
        let isChecked = Senders.canBeChecked
        say("Starting Dovecot and Postfix on free ports of 127.0.0.1" + (isChecked ? ", rspamd checks signatures" : ""))
        if hasHelpdesk { say("Starting Request Tracker, which takes a quarter of a minute") }
        let tracker = hasHelpdesk ? try await RequestTrackerHost.start() : nil
        let host = try await MailHost.start(senders: isChecked ? Senders() : nil)
        do {
            try? files.removeItem(atPath: root)
            try files.createDirectory(atPath: root + "/Mailboxes", withIntermediateDirectories: true)
            try files.createDirectory(
                atPath: root + "/state", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try files.copyItem(atPath: package + "/Mailboxes/lumen", toPath: root + "/Mailboxes/lumen")
            try files.copyItem(atPath: package + "/Templates", toPath: root + "/Templates")
            let mailbox = root + "/Mailboxes/lumen/mailbox.yaml"
            let written = try String(contentsOfFile: mailbox, encoding: .utf8)
            try Data(loopbackMailbox(written, host: host, tracker: tracker).utf8).write(
                to: URL(fileURLWithPath: mailbox))
            let rules = root + "/Mailboxes/lumen/policy.yaml"
            let decided = try String(contentsOfFile: rules, encoding: .utf8)
            try Data(policy(decided, hours: .open, mode: mode).utf8).write(to: URL(fileURLWithPath: rules))
            try writeSecret(password, named: "lumen-password", in: root + "/credentials")
            if let tracker { try writeSecret(tracker.token, named: "rt-token", in: root + "/credentials") }
            let shop = try LampShop(now: Date())
            let book = try OrderBook(path: root + "/state/lumen.sqlite")
            try await book.seed(shop.seed)
            say("Starting replyd")
            let daemon = try ShellCommand.spawn(
                program, ["run"], environment: environment(root: root), output: root + "/replyd.log",
                errors: root + "/replyd.log")
            try guardDaemon(daemon)
            let stage = try Stage(
                host: host, root: root, shop: shop, book: book, daemon: daemon, tracker: tracker)
            do { try await stage.awaitDaemon() } catch {
                try await stage.endDaemon()
                throw error
            }
            return stage
        } catch {
            try? await host.stop()
            try? await tracker?.stop()
            throw error
        }
    }

    /// Ends the daemon and the mail host. The state stays, to be looked at.
    func clear() async throws {
        try await endDaemon()
        try await host.stop()
        try await tracker?.stop()
    }

    private func endDaemon() async throws {
        kill(daemon, SIGTERM)
        let deadline = ContinuousClock.now + .seconds(20)
        while waitpid(daemon, nil, WNOHANG) == 0 {
            if ContinuousClock.now > deadline { kill(daemon, SIGKILL) }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Runs one of replyd's commands on this stage.
    func replyd(_ arguments: [String]) async throws -> ShellCommand.Outcome {
        try await ShellCommand.run(Self.program, arguments, environment: Self.environment(root: root))
    }

    /// The last lines of the daemon's log.
    var log: String {
        let text = (try? String(contentsOfFile: root + "/replyd.log", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").suffix(12).joined(separator: "\n")
    }

    /// A letter counts as old when the daemon has not seen its folder before: it must have looked once.
    private func awaitDaemon() async throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline {
            if let status = try await statuses().first, status.connection == "up", status.lastSuccess != nil { return }
            guard waitpid(daemon, nil, WNOHANG) == 0 else { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw StageError("replyd does not watch its mailbox. It says:\n\(log)")
    }

    /// Ends the daemon when this process is gone without having done so.
    private static func guardDaemon(_ daemon: Int32) throws {
        let script = """
            while kill -0 "$1" && kill -0 "$0"; do sleep 1; done
            kill -0 "$1" || kill "$0"
            """
        _ = try ShellCommand.spawn(
            "/bin/sh", ["-c", script, "\(daemon)", "\(getpid())"], output: "/dev/null", errors: "/dev/null")
    }

    private static func environment(root: String) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        environment["CONFIGURATION_DIRECTORY"] = root
        environment["STATE_DIRECTORY"] = root + "/state"
        environment["CREDENTIALS_DIRECTORY"] = root + "/credentials"
        environment["NOTIFY_SOCKET"] = nil
        return environment
    }

    private static func writeSecret(_ secret: String, named name: String, in folder: String) throws {
        let files = FileManager.default
        try files.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Data((secret + "\n").utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder + "/" + name)
    }

    /// The built program, beside this one.
    static var program: String {
        let here =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return (here as NSString).deletingLastPathComponent + "/replyd"
    }

    /// The clone that this was built in.
    static var package: String {
        URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardizedFileURL.path
    }
}

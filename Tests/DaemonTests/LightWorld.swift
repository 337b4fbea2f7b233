import Foundation
import Loopback
import Mail
import Store

/// The built `replyd` between scripted servers, with one runbook: no mail host has to start, and nothing is learnt but
/// that runbook's own examples.
final class LightWorld: Sendable {
    static let mailbox = "support@lumen.example"
    static let team = "team@people.example"

    let imap: KeepingIMAP
    let smtp: ScriptedSMTP
    let root: String
    let state: String

    /// - Parameters:
    ///   - state: where the state folder shall lie; nil: beside everything else.
    ///   - extra: lines appended to mailbox.yaml.
    init(
        smtp mode: ScriptedSMTP.Mode = .normal, answers: [String: String] = [:], state folder: String? = nil,
        extra: String = ""
    ) throws {
        imap = try KeepingIMAP()
        smtp = try ScriptedSMTP(mode, answers: answers)
        root = FileManager.default.temporaryDirectory.appendingPathComponent("replyd-light-\(UUID().uuidString)").path
        state = folder ?? root + "/state"
        let files = FileManager.default
        let mailbox = root + "/Mailboxes/lumen"
        for path in [mailbox + "/runbooks", mailbox + "/knowledge", root + "/Templates", root + "/credentials", state]
        where !files.fileExists(atPath: path) {
            try files.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        try files.copyItem(atPath: World.package + "/Templates/lumen", toPath: root + "/Templates/lumen")
        let texts = [
            "credentials/password": "pass\n", "Mailboxes/lumen/runbooks/question.md": Self.runbook,
            "Mailboxes/lumen/knowledge/care.md": Self.article,
            "Mailboxes/lumen/policy.yaml": "autonomy: [{ mode: send }]\n",
            "Mailboxes/lumen/mailbox.yaml": Self.settings(imap: imap.port, smtp: smtp.port, extra),
        ]
        for (name, text) in texts {
            try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/" + name))
            try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: root + "/" + name)
        }
    }

    var environment: [String: String] {
        var environment = ProcessInfo.processInfo.environment
        environment["CONFIGURATION_DIRECTORY"] = root
        environment["STATE_DIRECTORY"] = state
        environment["CREDENTIALS_DIRECTORY"] = root + "/credentials"
        environment["NOTIFY_SOCKET"] = nil
        environment["SWIFT_BACKTRACE"] = "enable=no"
        return environment
    }

    /// Runs a command of the program to its end.
    ///
    /// - Parameter launcher: what starts the program, with the program's words behind its own.
    func replyd(
        _ arguments: [String], launcher: [String] = [], _ more: [String: String] = [:]
    ) async throws -> ShellCommand.Outcome {
        let words = launcher + [World.program] + arguments
        return try await ShellCommand.run(
            words[0], Array(words.dropFirst()), environment: environment.merging(more) { $1 })
    }

    /// Starts the daemon; whoever starts it ends it. Gives its process id.
    func start(_ more: [String: String]) throws -> Int32 {
        try ShellCommand.spawn(
            World.program, ["run"], environment: environment.merging(more) { $1 }, output: log, errors: log)
    }

    private var log: String { root + "/daemon.log" }

    /// What the daemon said.
    var logText: String { String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self) }

    /// Its exit code once it has ended: 128 and the signal's number when one ended it; nil while it runs.
    func ended(_ daemon: Int32) -> Int32? {
        var status: Int32 = 0
        guard waitpid(daemon, &status, WNOHANG) == daemon else { return nil }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }

    /// Waits until the condition holds; false when it does not within `seconds`.
    func eventually(_ seconds: Double = 40, _ holds: () async throws -> Bool) async throws -> Bool {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            if try await holds() { return true }
            try await Task.sleep(for: .milliseconds(100))
        }
        return false
    }

    /// A letter that the customer's host vouches for arrives in the inbox.
    func deliver(from: String, subject: String = "A question", _ body: String, headers: [String] = []) {
        let domain = from.split(separator: "@").last ?? ""
        let lines =
            [
                "Authentication-Results: mx.lumen.example; dmarc=pass header.from=\(domain)", "From: \(from)",
                "To: \(Self.mailbox)", "Subject: \(subject)", "Date: \(letterDate(Date()))",
                "Message-ID: <\(UUID().uuidString.lowercased())@\(domain)>", "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
            ] + headers + ["", body, ""]
        imap.deliver(Array(lines.joined(separator: "\r\n").utf8))
    }

    /// Looks into the program's file.
    func ledger<T>(_ look: (Ledger) async throws -> T) async throws -> T {
        let ledger = try Ledger(readOnly: state + "/replyd.sqlite")
        defer { try? ledger.close() }
        return try await look(ledger)
    }

    /// What the servers took for somebody, parsed.
    func inbox(of address: String) -> [Message] {
        smtp.accepted.filter { $0.recipients.contains { $0.contains("<\(address)>") } }.map { parse($0.bytes) }
    }

    func end() {
        imap.stop()
        smtp.stop()
        try? FileManager.default.removeItem(atPath: root)
    }

    private static func settings(imap: Int, smtp: Int, _ extra: String) -> String {
        """
        address: \(mailbox)
        name: Lumen
        imap: { host: 127.0.0.1, port: \(imap), security: plain }
        smtp: { host: 127.0.0.1, port: \(smtp), security: plain }
        username: \(mailbox)
        password: { credential: password }
        poll: 5s
        patience: 2s
        authentication_server: mx.lumen.example
        brand: lumen
        languages: [en]
        teams: { default: \(team), legal: legal@people.example }
        escalate:
          - { when: { all: { sensitive: legal } }, route: legal, reason: sensitive }
        \(extra)
        """
    }

    private static let runbook = """
        ---
        name: question-knowledge
        when:
          category: question
          examples:
            - how do I clean a brass lamp
            - which bulb fits the reading lamp
            - is there a guarantee on your lamps
            - what is the best way to get dust off a shade
            - what does delivery cost
        requires: { identity: L1 }
        steps:
          - lookup: knowledge
          - say: knowledge-answer
        outcome: resolved
        ---
        """

    private static let article = """
        ---
        title: Care
        language: en
        ---
        # How to clean a brass lamp

        Clean a brass lamp with a soft dry cloth, and polish it once a year.
        """
}

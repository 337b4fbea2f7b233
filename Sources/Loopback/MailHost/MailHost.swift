import Foundation

/// A real mail host on 127.0.0.1: Dovecot for IMAP and Postfix for SMTP, in a folder of its own, with free ports and a
/// certificate authority of its own (`Scripts/mailhost`). Needs root and the Debian packages that `Scripts/prepare` installs.
///
/// The servers end with `stop()`, and at the latest when this process is gone.
package final class MailHost: Sendable {
    /// Where it lives: configuration, certificates, logs, the mail itself.
    package let folder: String
    package let imapPort: Int
    package let imapsPort: Int
    /// The Internet's side, for senders that this host vouches for (`dmarc=pass` for the envelope sender's domain).
    package let verifiedPort: Int
    /// The Internet's side, for senders whose check fails (`dmarc=fail`).
    package let unverifiedPort: Int
    /// The Internet's side, where the host checks DKIM, SPF and DMARC itself; nil when it was started without `senders`.
    package let checkedPort: Int?
    /// The domains that this host can check, and their keys.
    package let senders: Senders?
    /// Where a client hands in letters: STARTTLS, then SASL.
    package let submissionPort: Int
    /// The same with TLS from the first byte.
    package let submissionsPort: Int
    /// The certificate authority (PEM) that signed the servers' certificate for `localhost` and `127.0.0.1`.
    package let caFile: String
    /// The `authserv-id` (RFC 8601, 2.5) of the verdicts that this host writes.
    package let authservID: String

    let maildirs: Maildirs
    private let script: String
    private let isTemporary: Bool

    private init(
        folder: String, settings: [String: String], senders: Senders?, script: String, isTemporary: Bool
    ) throws {
        func port(_ name: String) throws -> Int {
            guard let port = settings[name].flatMap(Int.init) else {
                throw MailHostError("its script names no \(name)")
            }
            return port
        }
        self.folder = folder
        self.imapPort = try port("IMAP_PORT")
        self.imapsPort = try port("IMAPS_PORT")
        self.verifiedPort = try port("SMTP_VERIFIED_PORT")
        self.unverifiedPort = try port("SMTP_PORT")
        self.checkedPort = settings["SMTP_CHECKED_PORT"].flatMap(Int.init)
        self.senders = senders
        self.submissionPort = try port("SUBMISSION_PORT")
        self.submissionsPort = try port("SUBMISSIONS_PORT")
        self.caFile = settings["CA_FILE"] ?? ""
        self.authservID = settings["AUTHSERV_ID"] ?? ""
        self.maildirs = Maildirs(root: settings["MAIL_ROOT"] ?? folder + "/mail")
        self.script = script
        self.isTemporary = isTemporary
    }

    /// Starts the host and returns when both servers answer, within about two seconds.
    ///
    /// - Parameters:
    ///   - folder: where it shall live, traversable by other accounts, at most 70 bytes. Nil makes a temporary one that
    ///     goes with `stop()`.
    ///   - users: addresses of `lumen.example` and their passwords, besides `support@` with `support-pass`. Any address
    ///     of another domain logs in with `pass`.
    ///   - senders: with it the host verifies senders as hosts on the Internet do: rspamd is asked before a letter is
    ///     accepted, and writes what it found. Takes a second more, and the package rspamd.
    ///   - takesClearText: whether clients may log in to submission without TLS: for a fault proxy that reads along.
    package static func start(
        in folder: String? = nil, users: [String: String] = [:], senders: Senders? = nil, takesClearText: Bool = false
    ) async throws -> MailHost {
        let script = Self.script
        guard FileManager.default.isExecutableFile(atPath: script) else {
            throw MailHostError("\(script) is missing or not executable")
        }
        let place = try folder ?? Self.temporaryFolder()
        // A port may be taken between the choice and the start: the second try chooses others.
        var environment = Self.environment(senders)
        if takesClearText { environment["MAILHOST_CLEAR_TEXT"] = "1" }
        let words = ["start", place] + Self.lifetime(isTemporary: folder == nil)
        var outcome = try await ShellCommand.run(script, words, environment: environment)
        if outcome.status != 0 { outcome = try await ShellCommand.run(script, words, environment: environment) }
        guard outcome.status == 0 else { throw MailHostError(outcome.errors) }
        var settings: [String: String] = [:]
        for line in outcome.output.split(separator: "\n") {
            let halves = line.split(separator: "=", maxSplits: 1)
            if halves.count == 2 { settings[String(halves[0])] = String(halves[1]) }
        }
        let host = try MailHost(
            folder: place, settings: settings, senders: senders, script: script, isTemporary: folder == nil)
        for (address, password) in users.sorted(by: { $0.key < $1.key }) {
            try await host.addUser(address, password: password)
        }
        return host
    }

    /// Adds a user of `lumen.example`, or sets a new password. Works at once.
    package func addUser(_ address: String, password: String) async throws {
        try await call(["user", folder, address, password])
    }

    /// An OAuth2 access token that lets an address in by XOAUTH2 and OAUTHBEARER, over IMAP and SMTP.
    ///
    /// - Parameter seconds: how long it holds; below zero: it has expired.
    package func accessToken(for address: String, seconds: Int = 3600) async throws -> String {
        let outcome = try await ShellCommand.run(script, ["token", folder, address, "\(seconds)"])
        guard outcome.status == 0 else { throw MailHostError(outcome.errors) }
        return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Deletes all mail and starts again with empty mailboxes, on the same ports.
    package func wipe() async throws {
        try await call(["wipe", folder])
        try await call(["start", folder])
    }

    /// Stops the servers, as a host that goes down does; the mail stays. `resume()` brings them back.
    package func pause() async throws {
        try await call(["stop", folder])
    }

    /// Starts the servers again after `pause()`, on the same ports.
    package func resume() async throws {
        try await call(["start", folder])
    }

    /// Stops the servers; a temporary folder goes.
    package func stop() async throws {
        try await call(["stop", folder])
        if isTemporary { try? FileManager.default.removeItem(atPath: folder) }
    }

    private func call(_ arguments: [String]) async throws {
        let outcome = try await ShellCommand.run(script, arguments, environment: Self.environment(senders))
        guard outcome.status == 0 else { throw MailHostError(outcome.errors) }
    }

    private static func environment(_ senders: Senders?) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        if let senders { environment["MAILHOST_DNS_PORT"] = "\(senders.names.port)" }
        return environment
    }

    /// `Scripts/mailhost` of the clone that this file was compiled in.
    private static var script: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Scripts/mailhost")
            .standardizedFileURL.path
    }

    private static func temporaryFolder() throws -> String {
        let name = "replyd-" + UUID().uuidString.prefix(8).lowercased()
        let place = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        // 0755: the servers run under accounts of their own.
        try FileManager.default.createDirectory(
            atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        return place
    }

    private static func lifetime(isTemporary: Bool) -> [String] {
        isTemporary ? ["--while", "\(ProcessInfo.processInfo.processIdentifier)"] : []
    }
}

/// Why the mail host cannot be used: its script's own words.
package struct MailHostError: Error, CustomStringConvertible, Sendable {
    package let description: String

    init(_ why: String) {
        let words = why.trimmingCharacters(in: .whitespacesAndNewlines)
        self.description = "the mail host: " + (words.isEmpty ? "no reason was given" : words)
    }
}

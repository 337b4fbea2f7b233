import Configuration
import Mail
import Transport

import struct Foundation.Date

/// Looks at one mailbox from end to end. Sends no mail, and changes nothing on any server.
struct MailboxDoctor {
    let files: MailboxConfiguration
    let account: Account
    let loop: IMAPLoop
    let now: Date
    private var findings: Diagnosis

    /// Certificates are warned about so many days before they end.
    private static let notice = 14
    /// What a message with the attachments that mailboxes commonly take comes to.
    private static let briefSize = 25 << 20

    init(_ files: MailboxConfiguration, account: Account, loop: IMAPLoop, now: Date) {
        self.files = files
        self.account = account
        self.loop = loop
        self.now = now
        findings = Diagnosis(files.name)
    }

    mutating func examine() async -> [Finding] {
        certificate(of: \.imap, "IMAP")
        await readMail()
        certificate(of: \.smtp, "SMTP")
        await submit()
        if case .token(let source) = account.credential, let warning = await source.warning() {
            findings.warn(warning, "")
        }
        return findings.all
    }

    private mutating func certificate(of server: KeyPath<Account, Endpoint>, _ name: String) {
        // A connection that fails is told by the login.
        guard let end = try? account.certificateEnd(of: server) else { return }
        let days = Int((end.timeIntervalSince(now) / 86_400).rounded(.down))
        if days < Self.notice {
            findings.warn(
                "\(name): the certificate of \(account[keyPath: server].host) ends in \(days) days",
                "have it renewed there")
        } else {
            findings.ok("\(name): the certificate of \(account[keyPath: server].host) holds \(days) days")
        }
    }

    private mutating func readInbox(_ name: String, _ connection: IMAPConnection) async {
        do {
            let inbox = try await connection.examine(name)
            findings.ok("\(name) is there, \(inbox.exists) messages")
            if !inbox.allowsKeywords {
                findings.warn(
                    "the server keeps no keywords of ours", "nothing to do: tags are kept by replyd alone")
            }
            try await verdicts(connection, inbox)
        } catch {
            findings.problem(error, "compare `folders: {inbox: …}` with the folders of the account")
        }
    }

    private mutating func readMail() async {
        let connection: IMAPConnection
        do {
            connection = try await loop.connect(account)
        } catch {
            return findings.problem(error, Self.remedy(error, account.imap))
        }
        findings.ok("IMAP: logged in at \(account.imap.host)")
        report(connection.capabilities)
        for name in account.folders.inboxes { await readInbox(name, connection) }
        for (use, named, key) in [
            (SpecialUse.drafts, account.folders.drafts, "drafts"), (.sent, account.folders.sent, "sent"),
        ] {
            await folder(connection, use, named: named, key: key)
        }
        await connection.logout()
    }

    /// What a missing extension means for whoever waits for an answer.
    private mutating func report(_ capabilities: Set<String>) {
        let poll = Int(account.pollInterval.components.seconds)
        let missing = [
            ("IDLE", "new mail is not announced: it is seen every \(poll) seconds, see `poll`"),
            ("UIDPLUS", "what is filed in Drafts and Sent is found again by its Message-ID only"),
            ("CONDSTORE", "flags that people set are compared one by one"),
        ].filter { !capabilities.contains($0.0) }
        for (name, means) in missing { findings.warn("the server has no \(name): \(means)", "nothing to do") }
        if missing.isEmpty { findings.ok("the server has IDLE, UIDPLUS and CONDSTORE") }
    }

    private mutating func folder(_ connection: IMAPConnection, _ use: SpecialUse, named: String?, key: String) async {
        do {
            guard let name = try await connection.folder(use, named: named) else {
                return findings.warn(
                    "no folder for \(key) was found", "it is made when it is first needed, or name one in `folders`")
            }
            _ = try await connection.examine(name)
            findings.ok("\(key): \(name), \(named == nil ? "found by its use or name" : "as configured")")
            guard let quota = try await connection.quota(of: name) else { return }
            let percent = quota.used * 100 / quota.allowed
            if percent >= 90 {
                findings.warn("\(name) lies in a quota that is \(percent) % full", "make room, or have it raised")
            } else {
                findings.ok("\(name) lies in a quota that is \(percent) % full")
            }
        } catch {
            findings.problem(error, "compare `folders: {\(key): …}` with the folders of the account")
        }
    }

    /// Whose Authentication-Results stand in the newest messages, beside the one that is believed.
    private mutating func verdicts(_ connection: IMAPConnection, _ inbox: Selected) async throws {
        guard let trusted = files.authenticationServer else {
            return findings.warn(
                "no `authentication_server`: every sender stays L0, nothing goes out by itself",
                "name the host that writes Authentication-Results")
        }
        guard inbox.exists > 0 else { return findings.ok("no message yet to read Authentication-Results from") }
        let uids = try await connection.uids(from: 1).suffix(20)
        let headers = try await connection.fetchHeaders(Array(uids), ["Authentication-Results"])
        let ids = headers.map { Self.servers(in: $0.bytes) }
        let withOurs = ids.count { $0.contains(trusted.lowercased()) }
        if withOurs == 0 {
            let seen = Set(ids.flatMap { $0 }).sorted().prefix(3).joined(separator: ", ")
            return findings.problem(
                "none of the newest \(headers.count) messages has Authentication-Results of \(trusted)",
                seen.isEmpty
                    ? "ask the mail host to write them" : "the host writes \(seen); if it is yours, configure that name"
            )
        }
        findings.ok("\(withOurs) of the newest \(headers.count) messages have Authentication-Results of \(trusted)")
        if ids.contains(where: { list in list.count { $0 == trusted.lowercased() } > 1 }) {
            findings.warn(
                "a message has several Authentication-Results of \(trusted)",
                "have the mail host remove those that come from outside: they may be forged")
        }
    }

    /// The authserv-ids (RFC 8601, 2.5) in a block of header fields, in lower case.
    static func servers(in header: [UInt8]) -> [String] {
        header.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let name = "authentication-results:"
            let lower = line.prefix(1_000).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
            guard lower.starts(with: name.utf8) else { return nil }
            let rest = lower.dropFirst(name.utf8.count).drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
            let id = rest.prefix { byte in
                byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ";") && byte != UInt8(ascii: "\"")
            }
            return id.isEmpty || id.count > 253 ? nil : String(decoding: id, as: UTF8.self)
        }
    }

    private mutating func submit() async {
        let submission = Submission(account)
        do {
            let offers = try await submission.verify()
            findings.ok("SMTP: logged in at \(account.smtp.host)")
            report(offers)
        } catch {
            findings.problem(error, Self.remedy(error, account.smtp))
        }
        await submission.close()
    }

    /// What the size of a brief, which holds a customer's message, and letters beyond ASCII meet there.
    private mutating func report(_ offers: SMTPOffers) {
        if let size = offers.size, size < Self.briefSize {
            findings.warn(
                "SMTP: the server takes messages up to \(size >> 10) KB: a brief with a larger original fails",
                "have the limit raised to at least \(Self.briefSize >> 20) MB")
        } else {
            findings.ok("SMTP: the server takes messages up to \(offers.size.map { "\($0 >> 20) MB" } ?? "any size")")
        }
        if !offers.utf8 {
            findings.warn(
                "SMTP: the server has no SMTPUTF8: customers whose address is beyond ASCII get no answer from replyd",
                "nothing to do: such a case goes to a person")
        }
    }

    private static func remedy(_ error: any Error, _ server: Endpoint) -> String {
        switch (error as? TransportError)?.kind {
        case .refused: "compare host and port (\(server.port)), and whether a firewall lets this machine out"
        case .timeout: "compare the port (\(server.port)) with `security: \(server.security.rawValue)`, or try again"
        case .login: "compare `username` and the secret with what the server expects"
        case .tls: "nothing was sent to the server"
        default: "try again, then ask who runs the server"
        }
    }
}

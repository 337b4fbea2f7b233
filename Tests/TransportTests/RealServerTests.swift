import Foundation
import Glibc
import Loopback
import Mail
import Resolution
import Store
import Testing

@testable import Transport

/// Against a real Dovecot and Postfix.
@Suite(.enabled(if: RealServer.isPossible, "needs root, Dovecot and Postfix: Scripts/prepare installs them"))
struct RealServerTests {
    @Test func `a real mail host is used as the scripted ones are`() async throws {
        let host = try await MailHost.start()
        do {
            let server = RealServer(host: host)
            for security in [Endpoint.Security.tls, .starttls] { try await connects(to: server, security) }
            try await road(of: server)
            try await refusals(of: server)
            try await tokens(of: server)
        } catch {
            try? await host.stop()
            throw error
        }
        try await host.stop()
    }

    private func connects(to server: RealServer, _ security: Endpoint.Security) async throws {
        let loop = try IMAPLoop()
        defer { loop.shutDown() }
        let connection = try await loop.connect(server.account(security))
        #expect(connection.has("IDLE"))
        #expect(try await connection.list().contains { $0.name == "INBOX" })
        let selected = try await connection.select("INBOX")
        #expect(selected.uidValidity > 0 && selected.allowsKeywords)
        await connection.logout()
    }

    /// A submitted message is pushed, fetched, tagged and filed.
    private func road(of server: RealServer) async throws {
        let loop = try IMAPLoop()
        defer { loop.shutDown() }
        let account = server.account(.starttls)
        let watching = try await loop.connect(account)
        let before = try await watching.select("INBOX")

        let id = "t\(UInt64.random(in: 0...UInt64.max))@lumen.example"
        var mail = try frozen(size: 200_000, id: id)
        mail.envelopeTo = try #require(EmailAddress("support@lumen.example"))
        let submission = Submission(account)
        try await submission.verify()
        let claimed = try await claimed(mail)
        let result = await submission.submit(claimed, accepted: { _ in })
        guard case .accepted(let reply) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(reply.contains("queued"))

        var found: Fetched?
        for _ in 0..<5 where found == nil {
            _ = try await watching.waitForChange(upTo: .seconds(5), poll: .seconds(5))
            try await watching.fetch(try await watching.uids(from: before.uidNext), largest: 1 << 20) { batch in
                found = batch.last { Self.holds($0.bytes, id) }
            }
        }
        let message = try #require(found)
        #expect(message.bytes.count == message.size && message.internalDate != nil && !message.flags.contains("\\Seen"))
        #expect(Self.holds(message.bytes, "\r\n.A line that begins with a dot"))

        let folders = FolderAccess(account: account) { try await loop.connect(account) }
        let connection = try await folders.connection()
        let flags = try await connection.store(
            add: ["$ai_answered", "\\Answered"], remove: ["\\Seen"], folder: "INBOX",
            uidValidity: before.uidValidity, uid: message.uid, claimed)
        #expect(flags.contains("$ai_answered") && flags.contains("\\Answered"))
        let uid = try await connection.append(
            mail.bytes, to: "Füße & Co", flags: ["\\Seen"], date: Date(timeIntervalSince1970: 1_000_000_000), claimed)
        #expect(uid != nil)
        let sent = try await connection.examine("Füße & Co")
        #expect(sent.isReadOnly && sent.exists >= 1)
        #expect(try await connection.list().contains { $0.name == "Füße & Co" })
        let uids = try await connection.uids(messageID: id)
        #expect(uids == [uid])
        let header = try #require(try await connection.fetchHeaders(uids, ["Message-ID", "To"]).first)
        #expect(Self.holds(header.bytes, id) && header.internalDate == Date(timeIntervalSince1970: 1_000_000_000))
        try await connection.fetch(uids, largest: 1_000) { batch in
            #expect(batch.first?.isTruncated == true && batch.first?.bytes.count == 1_000)
        }
        await folders.close()
        await watching.logout()
        await submission.close()
    }

    /// Access tokens instead of a password, and one renewal when the first is refused.
    private func tokens(of server: RealServer) async throws {
        let loop = try IMAPLoop()
        defer { loop.shutDown() }
        let address = "support@lumen.example"
        let good = try await server.host.accessToken(for: address)
        let old = try await server.host.accessToken(for: address, seconds: -60)
        for mechanism in TokenMechanism.allCases {
            var account = server.account(.starttls)
            let renewed = TokenList(mechanism, [old, good])
            account.credential = .token(renewed)
            let connection = try await loop.connect(account)
            #expect(try await connection.list().contains { $0.name == "INBOX" })
            await connection.logout()
            #expect(renewed.count == 2)
            account.credential = .token(TokenList(mechanism, [old, good]))
            try await Submission(account).verify()

            let refused = TokenList(mechanism, [old])
            account.credential = .token(refused)
            let imap = await #expect(throws: TransportError.self) { _ = try await loop.connect(account) }
            #expect(imap?.kind == .login && imap?.answer.isEmpty == false && refused.count == 2)
            let smtp = await #expect(throws: TransportError.self) { try await Submission(account).verify() }
            #expect(smtp?.kind == .login, "\(mechanism)")
        }
    }

    /// A wrong password, and a certificate of another authority.
    private func refusals(of server: RealServer) async throws {
        let loop = try IMAPLoop()
        defer { loop.shutDown() }
        var account = server.account(.tls)
        account.credential = .password(Secret("wrong-one"))
        let login = await #expect(throws: TransportError.self) { _ = try await loop.connect(account) }
        #expect(login?.kind == .login && login?.isTemporary == false)
        #expect(login?.answer.contains("AUTHENTICATIONFAILED") == true)
        #expect("\(login as Any)".contains("wrong-one") == false)
        let smtp = await #expect(throws: TransportError.self) { try await Submission(account).verify() }
        #expect(smtp?.kind == .login && smtp?.answer.contains("535") == true)

        account = server.account(.tls)
        account.caFile = nil
        let error = await #expect(throws: TransportError.self) { _ = try await loop.connect(account) }
        #expect(error?.kind == .tls && error?.isTemporary == false)
        let unsafe = await #expect(throws: TransportError.self) { try await Submission(account).verify() }
        #expect(unsafe?.kind == .tls)
    }

    private static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
        Data(bytes).range(of: Data(text.utf8)) != nil
    }
}

struct RealServer {
    let host: MailHost

    static var isPossible: Bool {
        getuid() == 0
            && ["/usr/sbin/dovecot", "/usr/sbin/postfix"].allSatisfy(FileManager.default.isExecutableFile(atPath:))
    }

    func account(_ security: Endpoint.Security) -> Account {
        let isTLS = security == .tls
        return Account(
            name: "real",
            imap: Endpoint(host: "127.0.0.1", port: isTLS ? host.imapsPort : host.imapPort, security: security),
            smtp: Endpoint(
                host: "127.0.0.1", port: isTLS ? host.submissionsPort : host.submissionPort, security: security),
            username: "support@lumen.example", credential: .password(Secret("support-pass")), caFile: host.caFile,
            helo: "client.test")
    }
}

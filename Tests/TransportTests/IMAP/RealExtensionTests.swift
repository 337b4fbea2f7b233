import Foundation
import Loopback
import Store
import Testing

@testable import Transport

/// Extensions against the real Dovecot, which has them; `NewsTests` and `ExtensionTests` hide them.
@Suite(.enabled(if: RealServer.isPossible, "needs root, Dovecot and Postfix: Scripts/prepare installs them"))
struct RealExtensionTests {
    @Test func `the extensions of a real server`() async throws {
        let host = try await MailHost.start()
        do {
            let loop = try IMAPLoop()
            defer { loop.shutDown() }
            let account = RealServer(host: host).account(.tls)
            let connection = try await loop.connect(account)
            let other = try await loop.connect(account)
            let claimed = try await claimed(try frozen())
            try await news(connection, other, claimed)
            await other.logout()
            await connection.logout()
        } catch {
            try? await host.stop()
            throw error
        }
        try await host.stop()
    }

    private static let letter = Array("From: a@b.test\r\nMessage-ID: <n@b.test>\r\nSubject: x\r\n\r\nHello\r\n".utf8)

    /// One connection waits for INBOX and Sent.
    private func news(
        _ connection: IMAPConnection, _ other: IMAPConnection, _ claimed: borrowing Claimed
    ) async throws {
        #expect(try await connection.announce(["Sent", "Nowhere"]))
        let inbox = try await connection.select("INBOX")
        let before = try await connection.status("Sent")
        #expect(try await connection.waitForNews(upTo: .milliseconds(50), poll: .seconds(60)) == [])
        _ = try await other.append(Self.letter, to: "Sent", flags: ["\\Seen"], date: nil, claimed)
        #expect(try await connection.waitForNews(upTo: .seconds(10), poll: .seconds(60)) == ["Sent"])
        let after = try await connection.status("Sent")
        #expect(after.uidNext == before.uidNext + 1 && after.exists == before.exists + 1)
        #expect(after.uidValidity == before.uidValidity)
        _ = try await other.append(Self.letter, to: "INBOX", flags: [], date: nil, claimed)
        #expect(try await connection.waitForNews(upTo: .seconds(10), poll: .seconds(60)) == ["INBOX"])
        #expect(try await connection.uids(from: inbox.uidNext).count == 1)
    }
}

import Foundation
import Loopback
import Store
import Synchronization
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
            try await changes(connection, other, claimed)
            try await moving(connection, claimed)
            try await pipelines(connection, claimed)
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

    /// QRESYNC, CONDSTORE and asking come to the same.
    private func changes(
        _ connection: IMAPConnection, _ other: IMAPConnection, _ claimed: borrowing Claimed
    ) async throws {
        for _ in 0..<3 { _ = try await other.append(Self.letter, to: "Resync", flags: [], date: nil, claimed) }
        let before = try await connection.examine("Resync")
        let known = try await connection.uids(from: 1)
        #expect(known.count == 3 && before.highestModSeq != nil)
        _ = try await connection.examine("INBOX")
        _ = try await other.store(
            add: ["$changed"], remove: [], folder: "Resync", uidValidity: before.uidValidity, uid: known[1], claimed)
        _ = try await other.move(
            uid: known[0], uidValidity: before.uidValidity, from: "Resync", to: "Elsewhere", claimed)
        #expect(connection.session.withLock { $0.enabled.contains("QRESYNC") })
        for way in ["QRESYNC", "CONDSTORE", "neither"] {
            if way != "QRESYNC" { connection.session.withLock { $0.enabled = [] } }
            let (_, changes) = try await connection.reselect(
                "Resync", uidValidity: before.uidValidity, modSeq: way == "neither" ? nil : before.highestModSeq,
                known: known, readOnly: true)
            #expect(changes.vanished == [known[0]], "\(way)")
            #expect(changes.flags[known[1]] == ["$changed"], "\(way)")
            #expect(changes.flags.count == (way == "neither" ? 2 : 1), "\(way)")
        }
    }

    /// MOVE, and what is done where a server has it not.
    private func moving(_ connection: IMAPConnection, _ claimed: borrowing Claimed) async throws {
        for hidden in [[], ["MOVE"], ["MOVE", "UIDPLUS"]] {
            connection.session.withLock { $0.capabilities.subtract(hidden) }
            let id = "move\(hidden.count)@b.test"
            let letter = Array("From: a@b.test\r\nMessage-ID: <\(id)>\r\n\r\nHello\r\n".utf8)
            _ = try await connection.append(letter, to: "INBOX", flags: [], date: nil, claimed)
            let inbox = try await connection.select("INBOX")
            let uid = try #require(try await connection.uids(messageID: id).first)
            let target = "Eskaliert ü \(hidden.count)"
            let moved = try await connection.move(
                uid: uid, uidValidity: inbox.uidValidity, from: "INBOX", to: target, claimed)
            let left = try await connection.flags([uid])
            #expect(hidden.count == 2 ? left[uid]?.contains("\\Deleted") == true : left.isEmpty)
            _ = try await connection.examine(target)
            #expect(try await connection.uids(messageID: id) == [moved])
        }
    }

    /// More batches than are on their way at once, in order, each message once.
    private func pipelines(_ connection: IMAPConnection, _ claimed: borrowing Claimed) async throws {
        _ = try await connection.select("INBOX")
        for number in 0..<30 {
            let text = "Message-ID: <p\(number)@b.test>\r\n\r\n" + String(repeating: "0123456789\r\n", count: 500)
            _ = try await connection.append(Array(text.utf8), to: "Many", flags: [], date: nil, claimed)
        }
        _ = try await connection.examine("Many")
        let uids = try await connection.uids(from: 1)
        var found: [Fetched] = []
        try await connection.fetch(uids.reversed() + [uids[0], 4_000_000], largest: 5_000) { found += $0 }
        #expect(found.map(\.uid) == uids && found.allSatisfy { $0.isTruncated && $0.bytes.count == 5_000 })
    }
}

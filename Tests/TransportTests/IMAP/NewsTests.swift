import Loopback
import Synchronization
import Testing

@testable import Transport

/// News of folders besides the selected one: by NOTIFY where the server has it, by STATUS where it has not.
struct NewsTests {
    private typealias Peer = ScriptedIMAP

    private static let withNotify = "IMAP4rev1 AUTH=PLAIN IDLE NOTIFY"

    private static func connected(_ peer: ScriptedIMAP, _ work: (IMAPConnection) async throws -> Void) async throws {
        let loop = try IMAPLoop()
        defer {
            loop.shutDown()
            peer.stop()
        }
        try await work(try await loop.connect(.at(imap: peer.port)))
    }

    private static func status(_ name: String, _ uidNext: Int, validity: Int = 7) -> String {
        "* STATUS \(name) (MESSAGES 3 UIDNEXT \(uidNext) UIDVALIDITY \(validity))\r\n"
    }

    @Test func `a server with NOTIFY tells about other folders while we wait`() async throws {
        let peer = try Peer(capabilities: Self.withNotify) { command in
            switch command.verb {
            case "NOTIFY":
                [.say(Self.status("Sent", 4) + Self.status("\"Gr&APwA3w-e\"", 9) + "\(command.tag) OK x\r\n")]
            case "IDLE":
                // The first is known already, the second tells of an expunge, the last of a message.
                [
                    .say("+ x\r\n"), .say(Self.status("Sent", 4)), .say("* STATUS Sent (MESSAGES 2)\r\n"),
                    .say("* STATUS Sent (UIDNEXT 5 MESSAGES 3)\r\n"), .awaitLine, .say("\(command.tag) OK x\r\n"),
                ]
            default: nil
            }
        }
        try await Self.connected(peer) { connection in
            #expect(try await connection.announce(["Sent", "Grüße"]))
            _ = try await connection.select("INBOX")
            #expect(try await connection.waitForNews(upTo: .seconds(60), poll: .seconds(60)) == ["Sent"])
            #expect(
                peer.commands.contains(
                    "NOTIFY SET STATUS (selected-delayed (MessageNew MessageExpunge)) "
                        + "(mailboxes (\"Sent\" \"Gr&APwA3w-e\") (MessageNew MessageExpunge))"))
            #expect(!peer.commands.contains { $0.hasPrefix("STATUS") })
        }
    }

    @Test func `news of the selected folder come under its name`() async throws {
        let peer = try Peer(capabilities: Self.withNotify) { command in
            command.verb == "IDLE"
                ? [.say("+ x\r\n* 4 EXISTS\r\n"), .awaitLine, .say("\(command.tag) OK x\r\n")] : nil
        }
        try await Self.connected(peer) { connection in
            _ = try await connection.announce(["Sent"])
            _ = try await connection.select("inbox")
            #expect(try await connection.waitForNews(upTo: .seconds(60), poll: .seconds(60)) == ["inbox"])
        }
    }

    @Test(arguments: ["IMAP4rev1 AUTH=PLAIN IDLE", "IMAP4rev1 AUTH=PLAIN", withNotify])
    func `without NOTIFY, or when it is refused, STATUS is asked for at each poll`(capabilities: String) async throws {
        let asked = Counter()
        let peer = try Peer(capabilities: capabilities) { command in
            switch command.verb {
            case "NOTIFY": [.say("\(command.tag) NO [NOTIFICATIONOVERFLOW] not here\r\n")]
            case "STATUS" where command.arguments.hasPrefix("\"Gone\""):
                [.say("\(command.tag) NO [NONEXISTENT] no\r\n")]
            case "STATUS":
                [.say(Self.status("Sent", 4 + asked.next() / 3) + "\(command.tag) OK x\r\n")]
            default: nil
            }
        }
        try await Self.connected(peer) { connection in
            #expect(try await connection.announce(["Sent", "Gone"]) == false)
            _ = try await connection.select("INBOX")
            #expect(try await connection.waitForNews(upTo: .seconds(60), poll: .milliseconds(1)) == ["Sent"])
            #expect(asked.count == 3, "once to begin with, once without news, once with")
        }
    }

    @Test func `what was looked at is no news, and a folder made anew is`() async throws {
        let asked = Counter()
        let peer = try Peer { command in
            guard command.verb == "STATUS" else { return nil }
            let count = asked.next()
            return [
                .say(Self.status("Sent", count < 3 ? 4 : 5, validity: count < 4 ? 7 : 8) + "\(command.tag) OK x\r\n")
            ]
        }
        try await Self.connected(peer) { connection in
            _ = try await connection.announce(["Sent"])
            #expect(try await connection.status("Sent").uidNext == 4)
            #expect(try await connection.status("Sent") == FolderStatus(uidValidity: 7, uidNext: 5, exists: 3))
            #expect(try await connection.waitForNews(upTo: .seconds(60), poll: .seconds(1)) == ["Sent"])
            #expect(try await connection.waitForNews(upTo: .milliseconds(10), poll: .seconds(1)) == [])
        }
    }

    @Test func `a folder that is not there, or of which nothing is said, is an error of its own`() async throws {
        let peer = try Peer { command in
            guard command.verb == "STATUS" else { return nil }
            return command.arguments.hasPrefix("\"A\"")
                ? [.say("\(command.tag) NO [NONEXISTENT] none\r\n")]
                : [.say("* STATUS B (MESSAGES 1)\r\n\(command.tag) OK x\r\n")]
        }
        try await Self.connected(peer) { connection in
            for name in ["A", "B"] {
                let error = await #expect(throws: TransportError.self) { _ = try await connection.status(name) }
                #expect(error?.isAnswer == true && error?.isTemporary == false)
            }
            try await connection.noop()
        }
    }

    @Test func `IDLE is renewed, also when the server ends it by itself`() async throws {
        let begun = Counter()
        let peer = try Peer { command in
            switch command.verb {
            case "IDLE":
                switch begun.next() {
                case 1, 2: [.say("+ x\r\n"), .awaitLine, .say("\(command.tag) OK x\r\n")]
                case 3: [.say("+ x\r\n\(command.tag) OK that is all\r\n")]
                case 4:
                    [.say("+ x\r\n* 5 EXISTS\r\n\(command.tag) OK restart\r\n"), .awaitLine, .say("DONE BAD what\r\n")]
                default: [.say("+ x\r\n* 6 EXISTS\r\n"), .awaitLine, .say("\(command.tag) OK x\r\n")]
                }
            default: nil
            }
        }
        try await Self.connected(peer) { connection in
            _ = try await connection.select("INBOX")
            connection.session.withLock { $0.idleRenewal = .milliseconds(20) }
            #expect(try await connection.waitForChange(upTo: .seconds(60), poll: .seconds(1)))
            #expect(begun.count == 4, "renewed twice, ended by the server twice")
            #expect(try await connection.waitForChange(upTo: .seconds(60), poll: .seconds(1)))
            try await connection.noop()
        }
    }
}

import Foundation
import Loopback
import Resolution
import Store
import Testing

@testable import Transport

/// What real IMAP servers do, row by row, and the test of each:
///
/// - UIDVALIDITY changed: `what is not there is not moved`, `a message that is not what it was is left alone`,
///   `with QRESYNC one command tells what changed and what is gone`
/// - gaps between UIDs, `n:*` with the last message: `UIDs below the first are dropped, and ranges of ESEARCH are read`
/// - expunged while it is fetched: `a message that goes while it is fetched holds up no other`
/// - unsolicited data: `a letter is fetched among whatever else the server says`
/// - BYE, its text and how long to stay away: `BYE in mid-stream is remembered…`, `a server that asks for patience…`
/// - stale IDLE: `IDLE is renewed, also when the server ends it by itself`
/// - drop in mid-literal: `a connection cut in a literal gives no half letter`
/// - half-open: `cancellation is not held up by a dead server`, `a server that falls silent is given up`
/// - huge message: `a huge message comes truncated, one of estimated size whole`
/// - hostile literal size, endless line: `a hostile server is left`, `an endless line does not eat the memory`
/// - missing capabilities: `ExtensionTests`, `NewsTests`, `WaitingTests`
/// - non-ASCII names of folders: `NotationTests`, `a message is filed byte for byte, in a folder made on demand`
/// - keywords not permitted: `a keyword that the folder does not take is not tried`, `a refused keyword takes no flag…`
/// - Gmail: `Gmail tells its own marks, and keywords become labels`
/// - Exchange: `a server that asks for patience…`, `a huge message comes truncated, one of estimated size whole`
/// - BAD or NO for one message of a batch: `one letter the server cannot read holds up no other`
/// - NIL, quoted, literal8 and empty bodies: `NIL and quoted bodies are bodies`, `ResponseReaderTests`
struct PitfallTests {
    private typealias Peer = ScriptedIMAP

    private static func connected(_ peer: ScriptedIMAP, _ work: (IMAPConnection) async throws -> Void) async throws {
        let loop = try IMAPLoop()
        defer {
            loop.shutDown()
            peer.stop()
        }
        try await work(try await loop.connect(.at(imap: peer.port)))
    }

    private static func body(_ uid: Int, _ text: String, size: Int? = nil) -> String {
        "* \(uid) FETCH (UID \(uid) FLAGS () RFC822.SIZE \(size ?? text.utf8.count) BODY[] {\(text.utf8.count)}\r\n"
            + "\(text))\r\n"
    }

    private static func sizes(_ sizes: [Int: Int]) -> String {
        sizes.map { "* \($0.key) FETCH (UID \($0.key) RFC822.SIZE \($0.value))\r\n" }.joined()
    }

    @Test(arguments: ["NO [EXPUNGEISSUED] some are gone", "OK done"])
    func `a message that goes while it is fetched holds up no other`(answer: String) async throws {
        let peer = try Peer { command in
            guard command.verb == "UID FETCH" else { return nil }
            guard command.arguments.contains("BODY") else {
                return [.say(Self.sizes([1: 5, 2: 5, 3: 5]) + "\(command.tag) OK x\r\n")]
            }
            let isAll = command.arguments.hasPrefix("1:3")
            let present = isAll ? Self.body(1, "first") + "* 2 EXPUNGE\r\n* VANISHED 2\r\n" + Self.body(3, "third") : ""
            return [.say(present + "\(command.tag) \(answer)\r\n")]
        }
        try await Self.connected(peer) { connection in
            var found: [Fetched] = []
            try await connection.fetch([1, 2, 3], largest: 1_000) { found += $0 }
            #expect(found.map(\.uid) == [1, 3] && found.allSatisfy { $0.refusal == nil })
        }
    }

    @Test func `a huge message comes truncated, one of estimated size whole`() async throws {
        let peer = try Peer { command in
            guard command.verb == "UID FETCH" else { return nil }
            guard command.arguments.contains("BODY") else {
                return [.say(Self.sizes([1: 5_000_000, 2: 1_001, 3: 10]) + "\(command.tag) OK x\r\n")]
            }
            let uid = Int(command.arguments.prefix(1)) ?? 0
            let text = String(repeating: "x", count: uid == 1 ? 1_000 : uid == 2 ? 990 : 12)
            return [
                .say(Self.body(uid, text, size: [1: 5_000_000, 2: 1_001, 3: 10][uid]) + "\(command.tag) OK x\r\n")
            ]
        }
        try await Self.connected(peer) { connection in
            var found: [Fetched] = []
            try await connection.fetch([1, 2, 3], largest: 1_000) { found += $0 }
            #expect(found.map(\.isTruncated) == [true, false, false])
            #expect(found.map(\.bytes.count) == [1_000, 990, 12])
            #expect(peer.commands.contains { $0.hasPrefix("UID FETCH 1 ") && $0.hasSuffix("BODY.PEEK[]<0.1000>)") })
        }
    }

    @Test(
        arguments: [
            ("BAD Request is throttled. Suggested Backoff Time: 299000 milliseconds", .seconds(299)),
            ("NO [UNAVAILABLE] later", .seconds(60)), ("NO [LIMIT] Too many simultaneous connections", .seconds(120)),
            ("NO throttled. Suggested Backoff Time: 99999999999999999999", .seconds(3_600)),
            ("NO [NOPERM] you may not", nil),
        ] as [(String, Duration?)])
    func `a server that asks for patience gets it`(answer: String, pause: Duration?) async throws {
        let peer = try Peer { command in
            command.verb == "NOOP" ? [.say("\(command.tag) \(answer)\r\n")] : nil
        }
        try await Self.connected(peer) { connection in
            let error = await #expect(throws: TransportError.self) { try await connection.noop() }
            #expect(error?.retryAfter == pause && error?.isTemporary == (pause != nil))
        }
    }

    @Test func `too many connections, said at the door or at the end, mean a longer pause`() async throws {
        let door = try Peer(greeting: "* BYE Too many connections")
        let loop = try IMAPLoop()
        defer {
            loop.shutDown()
            door.stop()
        }
        let error = await #expect(throws: TransportError.self) { _ = try await loop.connect(.at(imap: door.port)) }
        #expect(error?.retryAfter == .seconds(120) && error?.isTemporary == true)
        let end = try Peer { command in
            command.verb == "NOOP" ? [.say("* BYE [UNAVAILABLE] maintenance\r\n"), .close] : nil
        }
        try await Self.connected(end) { connection in
            let error = await #expect(throws: TransportError.self) { try await connection.noop() }
            #expect(error?.retryAfter == .seconds(60) && error?.answer.contains("maintenance") == true)
        }
    }

    @Test func `a server that falls silent is given up`() async throws {
        let peer = try Peer { command in command.verb == "NOOP" ? [.say("* OK half"), .hang] : nil }
        try await Self.connected(peer) { connection in
            let tag = connection.start("NOOP")
            let error = await #expect(throws: TransportError.self) {
                _ = try await connection.answer(to: tag, doing: "waiting", patience: .milliseconds(50))
            }
            #expect(error?.kind == .timeout && !connection.isOpen)
        }
    }

    // MARK: keywords

    private static func marking(
        _ capabilities: String = "IMAP4rev1 AUTH=PLAIN", permanent: String = "\\Seen $Known", marks: String,
        refusing refused: String? = nil
    ) throws -> Peer {
        try Peer(capabilities: capabilities) { command in
            switch command.verb {
            case "SELECT":
                [
                    .say("* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 10] x\r\n"),
                    .say("* OK [PERMANENTFLAGS (\(permanent))] x\r\n\(command.tag) OK [READ-WRITE] x\r\n"),
                ]
            case "UID STORE" where refused.map { command.arguments.contains($0) } ?? false:
                [.say("\(command.tag) NO no such keyword\r\n")]
            case "UID FETCH": [.say("* 1 FETCH (UID 5 \(marks))\r\n\(command.tag) OK x\r\n")]
            default: nil
            }
        }
    }

    @Test func `a keyword that the folder does not take is not tried`() async throws {
        let peer = try Self.marking(marks: "FLAGS (\\Seen $known)")
        let claimed = try await claimed(try frozen())
        try await Self.connected(peer) { connection in
            let kept = try await connection.store(
                add: ["\\Seen", "$known", "ai_answered"], remove: ["ai_processing"], folder: "INBOX", uidValidity: 7,
                uid: 5, claimed)
            #expect(kept == ["\\Seen", "$known"])
            #expect(
                peer.commands.filter { $0.hasPrefix("UID STORE") } == ["UID STORE 5 +FLAGS.SILENT (\\Seen $known)"])
        }
    }

    @Test func `a refused keyword takes no flag with it`() async throws {
        let peer = try Self.marking(permanent: "\\Seen \\*", marks: "FLAGS (\\Seen)", refusing: "ai_answered")
        let claimed = try await claimed(try frozen())
        try await Self.connected(peer) { connection in
            let kept = try await connection.store(
                add: ["\\Seen", "ai_answered"], remove: [], folder: "INBOX", uidValidity: 7, uid: 5, claimed)
            #expect(kept == ["\\Seen"])
            #expect(peer.commands.contains("UID STORE 5 +FLAGS.SILENT (\\Seen)"))
        }
    }

    @Test func `Gmail tells its own marks, and keywords become labels`() async throws {
        let marks = "FLAGS (\\Seen) X-GM-LABELS (\"\\\\Inbox\" ai_answered \"Gr&APwA3w-e\")"
        let gmail = try Self.marking("IMAP4rev1 AUTH=PLAIN X-GM-EXT-1", marks: marks)
        let claimed = try await claimed(try frozen())
        try await Self.connected(gmail) { connection in
            let kept = try await connection.store(
                add: ["\\Seen", "ai_answered"], remove: ["ai_processing"], folder: "INBOX", uidValidity: 7, uid: 5,
                claimed)
            #expect(kept == ["\\Seen", "\\Inbox", "ai_answered", "Grüße"])
            #expect(
                gmail.commands.filter { $0.hasPrefix("UID STORE") } == [
                    "UID STORE 5 +FLAGS.SILENT (\\Seen)", "UID STORE 5 +X-GM-LABELS (\"ai_answered\")",
                    "UID STORE 5 -X-GM-LABELS (\"ai_processing\")",
                ])
        }
        let peer = try Peer(capabilities: "IMAP4rev1 AUTH=PLAIN X-GM-EXT-1") { command in
            guard command.verb == "UID FETCH" else { return nil }
            let own = "X-GM-MSGID 18446744073709551615 X-GM-THRID 1278455344230334865 X-GM-LABELS (\"\\\\Sent\" x)"
            return [.say("* 1 FETCH (UID 1 RFC822.SIZE 1 \(own) BODY[] \"x\")\r\n\(command.tag) OK x\r\n")]
        }
        try await Self.connected(peer) { connection in
            var found: [Fetched] = []
            try await connection.fetch([1], largest: 1_000) { found += $0 }
            #expect(
                found.first?.gmail
                    == GmailMarks(message: .max, thread: 1_278_455_344_230_334_865, labels: ["\\Sent", "x"]))
            #expect(peer.commands.contains { $0.contains("RFC822.SIZE X-GM-MSGID X-GM-THRID X-GM-LABELS BODY.PEEK[]") })
        }
    }
}

import Loopback
import Resolution
import Store
import Synchronization
import Testing

@testable import Transport

/// Each extension, and what is done without it. `RealExtensionTests` has them on the real Dovecot.
struct ExtensionTests {
    private typealias Peer = ScriptedIMAP

    private static let plain = "IMAP4rev1 AUTH=PLAIN IDLE"

    private static func connected(_ peer: ScriptedIMAP, _ work: (IMAPConnection) async throws -> Void) async throws {
        let loop = try IMAPLoop()
        defer {
            loop.shutDown()
            peer.stop()
        }
        try await work(try await loop.connect(.at(imap: peer.port)))
    }

    // MARK: MOVE, UIDPLUS

    private static func moving(_ capabilities: String) throws -> (Peer, Counter) {
        let copied = Counter()
        let peer = try Peer(capabilities: capabilities) { command in
            switch command.verb {
            case "UID FETCH": [.say("* 1 FETCH (UID 5 FLAGS (x))\r\n\(command.tag) OK x\r\n")]
            case "UID MOVE" where copied.next() == 1, "UID COPY" where copied.next() == 1:
                [.say("\(command.tag) NO [TRYCREATE] none\r\n")]
            case "UID MOVE": [.say("* OK [COPYUID 9 5 77] moved\r\n* 1 EXPUNGE\r\n\(command.tag) OK done\r\n")]
            case "UID COPY": [.say("\(command.tag) OK [COPYUID 9 5 77] copied\r\n")]
            default: nil
            }
        }
        return (peer, copied)
    }

    @Test(arguments: [
        (plain + " MOVE UIDPLUS", ["UID MOVE 5 \"Escalated\"", "CREATE \"Escalated\"", "UID MOVE 5 \"Escalated\""]),
        (
            plain + " UIDPLUS",
            [
                "UID COPY 5 \"Escalated\"", "CREATE \"Escalated\"", "UID COPY 5 \"Escalated\"",
                "UID STORE 5 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 5",
            ]
        ),
        (
            plain,
            [
                "UID COPY 5 \"Escalated\"", "CREATE \"Escalated\"", "UID COPY 5 \"Escalated\"",
                "UID STORE 5 +FLAGS.SILENT (\\Deleted)",
            ]
        ),
    ])
    func `a message is moved, whatever the server has for it`(capabilities: String, commands: [String]) async throws {
        let (peer, _) = try Self.moving(capabilities)
        let claimed = try await claimed(try frozen())
        try await Self.connected(peer) { connection in
            let uid = try await connection.move(uid: 5, uidValidity: 7, from: "INBOX", to: "Escalated", claimed)
            #expect(uid == 77)
            #expect(peer.commands.suffix(commands.count) == commands[...])
        }
    }

    @Test(
        arguments: [(8, "the folder was made anew (UIDVALIDITY 7)"), (7, "the message is gone")] as [(UInt32, String)])
    func `what is not there is not moved`(uidValidity: UInt32, words: String) async throws {
        let peer = try Peer(capabilities: Self.plain + " MOVE")
        let claimed = try await claimed(try frozen())
        try await Self.connected(peer) { connection in
            do {
                _ = try await connection.move(
                    uid: 5, uidValidity: uidValidity, from: "INBOX", to: "Escalated", claimed)
                Issue.record("was moved")
            } catch let error as TransportError {
                #expect(error.isAnswer && !error.isTemporary && error.answer == words)
            }
            #expect(!peer.commands.contains { $0.hasPrefix("UID MOVE") })
        }
    }

    // MARK: LITERAL+, LITERAL-

    @Test(arguments: [
        (" LITERAL+", 60_000, true), (" LITERAL+", 70_000, false), (" LITERAL-", 3_000, true),
        (" LITERAL-", 5_000, false), ("", 300, false),
    ])
    func `small messages are filed in one go where the server allows it`(
        extra: String, size: Int, isUnasked: Bool
    ) async throws {
        let filed = Mutex<[UInt8]>([])
        let peer = try Peer(capabilities: Self.plain + extra) { command in
            if command.verb == "APPEND" { filed.withLock { $0 = command.literal } }
            return nil
        }
        let mail = try frozen(size: size)
        let claimed = try await claimed(mail)
        try await Self.connected(peer) { connection in
            _ = try await connection.append(mail.bytes, to: "Sent", flags: [], date: nil, claimed)
            #expect(filed.withLock { $0 } == mail.bytes)
            #expect(peer.commands.contains { $0.hasPrefix("APPEND") && $0.hasSuffix("+}") } == isUnasked)
            try await connection.noop()
        }
    }

    // MARK: CONDSTORE, QRESYNC, ENABLE

    private static let known: [UInt32] = [1, 2, 3, 5]

    @Test func `with QRESYNC one command tells what changed and what is gone`() async throws {
        let peer = try Peer(capabilities: Self.plain + " ENABLE CONDSTORE QRESYNC") { command in
            switch command.verb {
            case "ENABLE": [.say("* ENABLED QRESYNC\r\n\(command.tag) OK x\r\n")]
            case "SELECT":
                [
                    .say(
                        "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 10] x\r\n* OK [HIGHESTMODSEQ 44] x\r\n"),
                    .say("* VANISHED (EARLIER) 2,4:4000000000\r\n* 1 FETCH (UID 1 FLAGS (\\Seen) MODSEQ (44))\r\n"),
                    .say("* 2 FETCH (UID 9 FLAGS () MODSEQ (43))\r\n\(command.tag) OK [READ-WRITE] x\r\n"),
                ]
            default: nil
            }
        }
        try await Self.connected(peer) { connection in
            let (selected, changes) = try await connection.reselect(
                "INBOX", uidValidity: 7, modSeq: 40, known: Self.known)
            #expect(selected.highestModSeq == 44)
            #expect(changes == FolderChanges(flags: [1: ["\\Seen"]], vanished: [2, 5]))
            #expect(peer.commands.suffix(2) == ["ENABLE QRESYNC", "SELECT \"INBOX\" (QRESYNC (7 40))"])
            let (_, anew) = try await connection.reselect("INBOX", uidValidity: 6, modSeq: 40, known: Self.known)
            #expect(anew == FolderChanges(vanished: Set(Self.known)), "no UID means anything under a new UIDVALIDITY")
        }
    }

    @Test(arguments: [plain + " CONDSTORE", plain + " ENABLE CONDSTORE QRESYNC", plain])
    func `without QRESYNC, or when it is refused, the server is asked`(capabilities: String) async throws {
        let hasModSeq = capabilities.utf8.count > Self.plain.utf8.count
        let peer = try Peer(capabilities: capabilities) { command in
            switch command.verb {
            case "ENABLE": [.say("\(command.tag) BAD what\r\n")]
            case "SELECT":
                [
                    .say("* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 10] x\r\n"),
                    .say((hasModSeq ? "* OK [HIGHESTMODSEQ 44] x\r\n" : "") + "\(command.tag) OK x\r\n"),
                ]
            case "UID SEARCH": [.say("* SEARCH 1 3 9\r\n\(command.tag) OK x\r\n")]
            case "UID FETCH" where command.arguments.contains("CHANGEDSINCE 40"):
                [.say("* 1 FETCH (UID 1 FLAGS (\\Seen) MODSEQ (44))\r\n\(command.tag) OK x\r\n")]
            case "UID FETCH":
                [.say("* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n* 2 FETCH (UID 3 FLAGS ())\r\n\(command.tag) OK x\r\n")]
            default: nil
            }
        }
        try await Self.connected(peer) { connection in
            let (_, changes) = try await connection.reselect(
                "INBOX", uidValidity: 7, modSeq: hasModSeq ? 40 : nil, known: Self.known)
            #expect(changes.vanished == [2, 5])
            #expect(changes.flags == (hasModSeq ? [1: ["\\Seen"]] : [1: ["\\Seen"], 3: []]))
            let changed = try await connection.changedFlags(since: 40)
            #expect(changed == changes.flags)
        }
    }

    @Test func `sets of UIDs are compared without being spelled out`() {
        let hostile = [UInt32(1)...UInt32.max, 5...9, 7...12]
        #expect(UIDSet.members(of: hostile, among: [3, 8, 4_000_000_000]) == [3, 8, 4_000_000_000])
        #expect(UIDSet.members(of: [20...30, 5...9], among: [1, 5, 9, 10, 25]) == [5, 9, 25])
        #expect(UIDSet.ranges(Array("9:5,7".utf8)) == [5...9, 7...7])
        #expect(UIDSet.ranges(Array("5:x".utf8)) == nil && UIDSet.uids(Array("1:4294967295".utf8)) == nil)
    }
}

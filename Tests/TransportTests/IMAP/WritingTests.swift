import Foundation
import Loopback
import Resolution
import Synchronization
import Testing

@testable import Transport

struct WritingTests {
    private static func connected(
        _ peer: ScriptedIMAP, _ work: (IMAPConnection) async throws -> Void
    ) async throws {
        let loop = try IMAPLoop()
        defer {
            loop.shutDown()
            peer.stop()
        }
        try await work(try await loop.connect(.at(imap: peer.port)))
    }

    @Test func `a message is filed byte for byte, in a folder made on demand`() async throws {
        let mail = try frozen(size: 100_000)
        let filed = Mutex<[UInt8]>([])
        let isMade = Mutex(false)
        let peer = try ScriptedIMAP { command in
            switch command.verb {
            case "APPEND?" where !isMade.withLock({ $0 }): return [.say("\(command.tag) NO [TRYCREATE] no folder\r\n")]
            case "CREATE":
                isMade.withLock { $0 = true }
                return nil
            case "APPEND":
                filed.withLock { $0 = command.literal }
                return [.say("* 1 EXISTS\r\n\(command.tag) OK [APPENDUID 7 42] done\r\n")]
            default: return nil
            }
        }
        let claimed = try await claimed(mail)
        try await Self.connected(peer) { connection in
            let uid = try await connection.append(
                mail.bytes, to: "Gesendet ü", flags: ["\\Seen"], date: Date(timeIntervalSince1970: 0), claimed)
            #expect(uid == 42)
            #expect(filed.withLock { $0 } == mail.bytes)
            #expect(peer.commands.contains("CREATE \"Gesendet &APw-\""))
            #expect(
                peer.commands.contains {
                    $0.hasPrefix("APPEND \"Gesendet &APw-\" (\\Seen) \"01-Jan-1970 00:00:00 +0000\" {")
                })
        }
    }

    @Test func `a refused message leaves the connection usable`() async throws {
        let peer = try ScriptedIMAP { command in
            command.verb == "APPEND?" ? [.say("\(command.tag) NO [OVERQUOTA] full\r\n")] : nil
        }
        let mail = try frozen()
        let claimed = try await claimed(mail)
        try await Self.connected(peer) { connection in
            do {
                _ = try await connection.append(mail.bytes, to: "Sent", flags: [], date: nil, claimed)
                Issue.record("was filed")
            } catch let error as TransportError {
                #expect(error.isAnswer && !error.isTemporary && error.answer == "[OVERQUOTA] full")
            }
            try await connection.noop()
        }
    }

    @Test func `flags are read back, so a keyword dropped silently shows`() async throws {
        let peer = try ScriptedIMAP { command in
            command.verb == "UID FETCH"
                ? [.say("* 1 FETCH (UID 5 FLAGS (\\Seen))\r\n\(command.tag) OK x\r\n")] : nil
        }
        let claimed = try await claimed(try frozen())
        try await Self.connected(peer) { connection in
            let kept = try await connection.store(
                add: ["\\Seen", "ai_answered"], remove: ["ai_processing"], folder: "INBOX", uidValidity: 7, uid: 5,
                claimed)
            #expect(kept == ["\\Seen"])
            #expect(peer.commands.contains("UID STORE 5 +FLAGS.SILENT (\\Seen ai_answered)"))
            #expect(peer.commands.contains("UID STORE 5 -FLAGS.SILENT (ai_processing)"))
        }
    }

    @Test(
        arguments: [(8, "the folder was made anew (UIDVALIDITY 7)"), (7, "the message is gone")] as [(UInt32, String)])
    func `a message that is not what it was is left alone`(uidValidity: UInt32, words: String) async throws {
        let peer = try ScriptedIMAP()
        let claimed = try await claimed(try frozen())
        try await Self.connected(peer) { connection in
            do {
                _ = try await connection.store(
                    add: ["x"], remove: [], folder: "INBOX", uidValidity: uidValidity, uid: 5, claimed)
                Issue.record("was stored")
            } catch let error as TransportError {
                #expect(error.isAnswer && !error.isTemporary && error.answer == words)
            }
        }
    }

    @Test func `after EXAMINE a folder is selected again before it is changed`() async throws {
        let peer = try ScriptedIMAP { command in
            command.verb == "UID FETCH" ? [.say("* 1 FETCH (UID 5 FLAGS (x))\r\n\(command.tag) OK x\r\n")] : nil
        }
        let claimed = try await claimed(try frozen())
        try await Self.connected(peer) { connection in
            _ = try await connection.examine("INBOX")
            _ = try await connection.store(add: ["x"], remove: [], folder: "INBOX", uidValidity: 7, uid: 5, claimed)
            #expect(peer.commands.contains("SELECT \"INBOX\""))
        }
    }
}

import Foundation
import Loopback
import Synchronization
import Testing

@testable import Transport

/// The real libcurl and our command layer against a server that does what the test says.
struct IMAPConnectionTests {
    private typealias Peer = ScriptedIMAP

    private static func with(
        _ peer: ScriptedIMAP, _ work: (IMAPLoop, Account) async throws -> Void
    ) async throws {
        let loop = try IMAPLoop(largestLiteral: 1 << 20)
        defer {
            loop.shutDown()
            peer.stop()
        }
        try await work(loop, .at(imap: peer.port))
    }

    private static func letter(_ uid: Int, _ body: String, more: String = "") -> Peer.Step {
        .say(
            "* \(uid) FETCH (UID \(uid) FLAGS (\\Seen) INTERNALDATE \"01-Feb-2026 10:00:00 +0000\" RFC822.SIZE "
                + "\(body.utf8.count) BODY[] {\(body.utf8.count)}\r\n\(body)\(more))\r\n")
    }

    private static func sizes(_ command: Peer.Command, _ uids: [Int]) -> [Peer.Step]? {
        guard command.verb == "UID FETCH", command.arguments.hasSuffix("(UID RFC822.SIZE)") else { return nil }
        return uids.map { .say("* \($0) FETCH (UID \($0) RFC822.SIZE 20)\r\n") } + [.say("\(command.tag) OK x\r\n")]
    }

    @Test func `a letter is fetched among whatever else the server says`() async throws {
        let peer = try Peer { command in
            if let steps = Self.sizes(command, [5, 6]) { return steps }
            guard command.verb == "UID FETCH" else { return nil }
            return [
                .say("* 9 EXISTS\r\n* 1 EXPUNGE\r\n* 2 FETCH (FLAGS (\\Deleted))\r\n"),
                Self.letter(6, "X4 NO gone\r\nX4 OK"),
                .say("* OK [ALERT] hm {3}\r\n"), Self.letter(5, "Subject: a\r\n\r\nb"),
                .say("* 5 FETCH (UID 5 FLAGS (\\Answered))\r\n* 7 FETCH (UID 7 BODY[] \"stray\")\r\n"),
                .say("* XYZZY (a (b) {2}\r\n\r\n)\r\n\(command.tag) OK x\r\n"),
            ]
        }
        try await Self.with(peer) { loop, account in
            let connection = try await loop.connect(account)
            _ = try await connection.select("INBOX")
            var found: [Fetched] = []
            try await connection.fetch([6, 5, 8], largest: 1_000) { found += $0 }
            #expect(found.map(\.uid) == [5, 6])
            #expect(
                found.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                    "Subject: a\r\n\r\nb", "X4 NO gone\r\nX4 OK",
                ])
            #expect(found.first?.flags == ["\\Answered"])
            #expect(
                try await connection.waitForChange(upTo: .seconds(5), poll: .seconds(1)), "EXISTS was not forgotten")
        }
    }

    @Test func `a connection cut in a literal gives no half letter`() async throws {
        let peer = try Peer { command in
            if let steps = Self.sizes(command, [1, 2]) { return steps }
            guard command.verb == "UID FETCH" else { return nil }
            return [Self.letter(1, "whole"), .say("* 2 FETCH (UID 2 BODY[] {500}\r\nhalf"), .close]
        }
        try await Self.with(peer) { loop, account in
            let connection = try await loop.connect(account)
            var found: [Fetched] = []
            let error = await #expect(throws: TransportError.self) {
                try await connection.fetch([1, 2], largest: 1_000) { found += $0 }
            }
            #expect(error?.kind == .closed && error?.isTemporary == true && found.isEmpty)
            #expect(!connection.isOpen)
            await #expect(throws: TransportError.self) { try await connection.noop() }
        }
    }

    @Test func `BYE in mid-stream is remembered, and a reset is an end`() async throws {
        let peer = try Peer { command in
            switch command.connection {
            case 1 where command.verb == "NOOP": [.say("* BYE [UNAVAILABLE] going down\r\n"), .close]
            case 2 where command.verb == "NOOP": [.reset]
            default: nil
            }
        }
        try await Self.with(peer) { loop, account in
            let first = try await loop.connect(account)
            let bye = await #expect(throws: TransportError.self) { try await first.noop() }
            #expect(bye?.kind == .closed && bye?.answer.contains("going down") == true)
            #expect(bye?.doing == "asking for news")
            let second = try await loop.connect(account)
            let reset = await #expect(throws: TransportError.self) { try await second.noop() }
            #expect(reset?.kind == .closed)
        }
    }

    @Test(arguments: [
        "* 1 FETCH (UID 1 BODY[] {99999999999}\r\n", "* 1 FETCH (UID 1 BODY[] {2000000}\r\n", "total garbage\r\n",
        "X1 OK what\r\n", "* 1 FETCH (((\r\n", "+ go\r\n",
    ])
    func `a hostile server is left`(text: String) async throws {
        let peer = try Peer { command in command.verb == "NOOP" ? [.say(text), .hang] : nil }
        try await Self.with(peer) { loop, account in
            let connection = try await loop.connect(account)
            let error = await #expect(throws: TransportError.self) { try await connection.noop() }
            #expect(error?.kind == .protocolViolation)
        }
    }

    @Test func `an endless line does not eat the memory`() async throws {
        let endless = [UInt8](repeating: UInt8(ascii: "x"), count: 5 << 20)
        let peer = try Peer { command in command.verb == "NOOP" ? [.say("* OK "), .bytes(endless), .hang] : nil }
        try await Self.with(peer) { loop, account in
            let connection = try await loop.connect(account)
            let error = await #expect(throws: TransportError.self) { try await connection.noop() }
            #expect(error?.kind == .protocolViolation)
        }
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let kind: TransportError.Kind
        let isTemporary: Bool
    }

    @Test(arguments: [
        Refusal(testDescription: "[AUTHENTICATIONFAILED] Wrong password", kind: .login, isTemporary: false),
        Refusal(testDescription: "[UNAVAILABLE] Temporary failure", kind: .login, isTemporary: true),
        Refusal(testDescription: "[LIMIT] Too many connections", kind: .login, isTemporary: true),
        Refusal(testDescription: "Login failed", kind: .login, isTemporary: false),
    ])
    func `a wrong password is told apart from an outage`(refusal: Refusal) async throws {
        let peer = try Peer { command in
            guard command.verb == "AUTHENTICATE" else { return nil }
            return [.say("+ \r\n"), .awaitLine, .say("\(command.tag) NO \(refusal.testDescription)\r\n")]
        }
        try await Self.with(peer) { loop, account in
            let error = await #expect(throws: TransportError.self) { _ = try await loop.connect(account) }
            #expect(error?.kind == refusal.kind && error?.isTemporary == refusal.isTemporary)
            #expect(error?.answer == "NO \(refusal.testDescription)")
        }
    }

    @Test func `a greeting of BYE, a closed port and missing STARTTLS are told apart`() async throws {
        let peer = try Peer(greeting: "* BYE Too many connections")
        try await Self.with(peer) { loop, account in
            let bye = await #expect(throws: TransportError.self) { _ = try await loop.connect(account) }
            #expect(bye?.kind == .closed && bye?.answer.contains("Too many connections") == true)
            let nobody = await #expect(throws: TransportError.self) { _ = try await loop.connect(.at(imap: 1)) }
            #expect(nobody?.kind == .refused && nobody?.isTemporary == true)
        }
        let plain = try Peer()
        try await Self.with(plain) { loop, account in
            let open = Account.at(imap: account.imap.port, security: .starttls)
            let error = await #expect(throws: TransportError.self) { _ = try await loop.connect(open) }
            #expect(error?.kind == .tls && error?.isTemporary == false)
            #expect(!plain.commands.contains { $0.hasPrefix("AUTH") || $0.hasPrefix("LOGIN") })
        }
    }

    @Test func `a server without password mechanisms gets the LOGIN command`() async throws {
        let peer = try Peer(capabilities: "IMAP4rev1")
        try await Self.with(peer) { loop, account in
            let connection = try await loop.connect(account)
            #expect(connection.capabilities == ["IMAP4REV1"])
            #expect(peer.commands.contains("LOGIN"))
        }
    }

    @Test func `UIDs below the first are dropped, and ranges of ESEARCH are read`() async throws {
        let quirk = try Peer { command in
            command.verb == "UID SEARCH" ? [.say("* SEARCH 4 12 11\r\n\(command.tag) OK x\r\n")] : nil
        }
        try await Self.with(quirk) { loop, account in
            let connection = try await loop.connect(account)
            #expect(try await connection.uids(from: 10) == [11, 12])
        }
        let extended = try Peer(capabilities: "IMAP4rev1 AUTH=PLAIN ESEARCH") { command in
            guard command.verb == "UID SEARCH" else { return nil }
            let range = command.arguments.contains("HEADER") ? "1:4294967295" : "10:12,20"
            return [.say("* ESEARCH (TAG \"\(command.tag)\") UID ALL \(range)\r\n\(command.tag) OK x\r\n")]
        }
        try await Self.with(extended) { loop, account in
            let connection = try await loop.connect(account)
            #expect(
                try await connection.uids(from: 11, since: Date(timeIntervalSince1970: 1_770_000_000)) == [11, 12, 20])
            #expect(extended.commands.contains("UID SEARCH RETURN (ALL) UID 11:* SINCE 01-Feb-2026"))
            let error = await #expect(throws: TransportError.self) { _ = try await connection.uids(messageID: "a@b") }
            #expect(error?.kind == .protocolViolation)
        }
    }

    @Test func `NIL and quoted bodies are bodies`() async throws {
        let peer = try Peer { command in
            if let steps = Self.sizes(command, [1, 2]) { return steps }
            guard command.verb == "UID FETCH" else { return nil }
            return [
                .say("* 1 FETCH (UID 1 BODY[] NIL)\r\n* 2 FETCH (BODY[] \"x\" UID 2)\r\n\(command.tag) OK x\r\n")
            ]
        }
        try await Self.with(peer) { loop, account in
            let connection = try await loop.connect(account)
            var found: [Fetched] = []
            try await connection.fetch([1, 2], largest: 1_000) { found += $0 }
            #expect(found.map(\.bytes) == [[], [UInt8(ascii: "x")]])
        }
    }

    @Test func `one letter the server cannot read holds up no other`() async throws {
        let peer = try Peer { command in
            if let steps = Self.sizes(command, [1, 2, 3]) { return steps }
            guard command.verb == "UID FETCH" else { return nil }
            let set = command.arguments.prefix { $0 != " " }
            let readable = [1, 3].filter { set == "1:3" ? $0 == 1 : set == "\($0)" }
            let isWhole = !set.contains("2") && set != "1:3"
            return readable.map { Self.letter($0, "letter \($0)") }
                + [.say("\(command.tag) \(isWhole ? "OK" : "NO [CORRUPTION]") x\r\n")]
        }
        try await Self.with(peer) { loop, account in
            let connection = try await loop.connect(account)
            var found: [Fetched] = []
            try await connection.fetch([1, 2, 3], largest: 1_000) { found += $0 }
            #expect(found.map(\.uid) == [1, 2, 3])
            #expect(found.map { $0.refusal != nil } == [false, true, false])
            try await connection.noop()
        }
    }

    @Test func `a receiver that fails leaves the connection in order`() async throws {
        struct Full: Error {}
        let uids = Array(1...700)
        let peer = try Peer { command in
            guard command.verb == "UID FETCH" else { return nil }
            let asked = UIDSet.uids(Array(command.arguments.utf8.prefix { $0 != UInt8(ascii: " ") })) ?? []
            if command.arguments.hasSuffix("(UID RFC822.SIZE)") { return Self.sizes(command, asked.map(Int.init)) }
            return asked.map { Self.letter(Int($0), "letter") } + [.say("\(command.tag) OK x\r\n")]
        }
        try await Self.with(peer) { loop, account in
            let connection = try await loop.connect(account)
            await #expect(throws: Full.self) {
                try await connection.fetch(uids.map { UInt32($0) }, largest: 1_000) { _ in throw Full() }
            }
            var count = 0
            try await connection.fetch(uids.map { UInt32($0) }, largest: 1_000) { count += $0.count }
            #expect(count == 700)
        }
    }

    @Test func `the loop's end ends every call`() async throws {
        let peer = try Peer { command in command.verb == "NOOP" ? [.hang] : nil }
        try await Self.with(peer) { loop, account in
            let connection = try await loop.connect(account)
            let answer = Task { try await connection.noop() }
            while !peer.commands.contains("NOOP ") { await Task.yield() }
            loop.shutDown()
            let error = await #expect(throws: TransportError.self) { try await answer.value }
            #expect(error?.kind == .closed)
            await #expect(throws: TransportError.self) { _ = try await loop.connect(account) }
        }
    }

    @Test func `a stalled server does not hold up another`() async throws {
        let peer = try Peer { command in
            command.connection == 1 && command.verb == "NOOP" ? [.say("* OK half a li"), .hang] : nil
        }
        try await Self.with(peer) { loop, account in
            let stalled = try await loop.connect(account)
            let stuck = Task { try await stalled.noop() }
            let other = try await loop.connect(account)
            let begun = ContinuousClock.now
            for _ in 0..<50 { try await other.noop() }
            #expect(ContinuousClock.now - begun < .seconds(2))
            loop.shutDown()
            await #expect(throws: TransportError.self) { try await stuck.value }
        }
    }
}

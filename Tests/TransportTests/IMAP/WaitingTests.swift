import Loopback
import Testing

@testable import Transport

struct WaitingTests {
    private static func connected(
        _ peer: ScriptedIMAP, _ work: (IMAPLoop, IMAPConnection) async throws -> Void
    ) async throws {
        let loop = try IMAPLoop()
        defer {
            loop.shutDown()
            peer.stop()
        }
        let connection = try await loop.connect(.at(imap: peer.port))
        _ = try await connection.examine("INBOX")
        try await work(loop, connection)
    }

    @Test func `IDLE ends with DONE when a message arrives`() async throws {
        let peer = try ScriptedIMAP { command in
            guard command.verb == "IDLE" else { return nil }
            return [
                .say("+ idling\r\n* OK still here\r\n"), .say("* 4 EXISTS\r\n"), .awaitLine,
                .say("\(command.tag) OK x\r\n"),
            ]
        }
        try await Self.connected(peer) { _, connection in
            #expect(try await connection.waitForChange(upTo: .seconds(60), poll: .seconds(60)))
            try await connection.noop()
        }
    }

    @Test func `an update of flags is no arrival, and the limit is kept`() async throws {
        let peer = try ScriptedIMAP { command in
            guard command.verb == "IDLE" else { return nil }
            return [
                .say("+ x\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* 2 EXPUNGE\r\n"), .awaitLine,
                .say("\(command.tag) OK x\r\n"),
            ]
        }
        try await Self.connected(peer) { _, connection in
            let begun = ContinuousClock.now
            let arrived = try await connection.waitForChange(upTo: .milliseconds(200), poll: .seconds(60))
            #expect(!arrived)
            #expect((.milliseconds(200)...(.seconds(2))).contains(ContinuousClock.now - begun))
        }
    }

    @Test(arguments: ["IMAP4rev1 AUTH=PLAIN", "IMAP4rev1 AUTH=PLAIN IDLE"])
    func `without IDLE, or when it is refused, the server is asked`(capabilities: String) async throws {
        let peer = try ScriptedIMAP(capabilities: capabilities) { command in
            switch command.verb {
            case "IDLE": [.say("\(command.tag) NO not today\r\n")]
            case "NOOP": [.say("* 4 EXISTS\r\n\(command.tag) OK x\r\n")]
            default: nil
            }
        }
        try await Self.connected(peer) { _, connection in
            let arrived = try await connection.waitForChange(upTo: .seconds(30), poll: .milliseconds(1))
            #expect(arrived)
        }
    }

    @Test func `cancellation ends the waiting at once and leaves the connection usable`() async throws {
        let peer = try ScriptedIMAP()
        try await Self.connected(peer) { _, connection in
            let waiting = Task { try await connection.waitForChange(upTo: .seconds(600), poll: .seconds(600)) }
            while !peer.commands.contains("IDLE ") { await Task.yield() }
            let begun = ContinuousClock.now
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            #expect(ContinuousClock.now - begun < .seconds(1))
            try await connection.noop()
        }
    }

    @Test func `cancellation is not held up by a dead server`() async throws {
        let peer = try ScriptedIMAP { command in command.verb == "IDLE" ? [.say("+ x\r\n"), .hang] : nil }
        try await Self.connected(peer) { _, connection in
            let waiting = Task { try await connection.waitForChange(upTo: .seconds(600), poll: .seconds(600)) }
            while !peer.commands.contains("IDLE ") { await Task.yield() }
            let begun = ContinuousClock.now
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            #expect(ContinuousClock.now - begun < .seconds(4))
            #expect(!connection.isOpen)
        }
    }

    @Test func `a connection that ends while waiting says so`() async throws {
        let peer = try ScriptedIMAP { command in
            command.verb == "IDLE" ? [.say("+ x\r\n"), .await, .say("* BYE restart\r\n"), .close] : nil
        }
        try await Self.connected(peer) { _, connection in
            let waiting = Task { try await connection.waitForChange(upTo: .seconds(600), poll: .seconds(600)) }
            peer.release()
            let error = await #expect(throws: TransportError.self) { _ = try await waiting.value }
            #expect(error?.kind == .closed && error?.answer.contains("restart") == true)
        }
    }
}

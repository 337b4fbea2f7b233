import Foundation
import Loopback
import Testing

/// The instrument itself: what the proxy says it did is what a client sees.
@Suite(.serialized) struct FaultProxyTests {
    @Test func `a clean line carries everything`() throws {
        let size = 200 << 20
        let server = try PouringPeer(bytes: size)
        let proxy = try FaultProxy(to: server.port, speaking: .imap)
        let begin = ContinuousClock.now
        let got = try PlainClient(port: proxy.port).readToEnd()
        let took = (ContinuousClock.now - begin) / .seconds(1)
        #expect(got.count == size && got.isInOrder)
        #expect(proxy.strikes.isEmpty)
        print("fault proxy: \(Int(Double(size) / took / 1e6)) MB/s")
        proxy.stop()
        server.stop()
    }

    @Test(arguments: [0, 1, 70, 5_000]) func `a cut comes after as many bytes as were asked for`(count: Int) throws {
        let server = try PouringPeer(bytes: 100_000)
        let proxy = try FaultProxy(to: server.port)
        proxy.arm(Fault(.cut, at: .serverBytes(count)))
        let got = try PlainClient(port: proxy.port).readToEnd()
        #expect(got.count == count && !got.wasReset)
        #expect(proxy.strikes.count == 1)
        #expect(try PlainClient(port: proxy.port).readToEnd().count == 100_000)
        proxy.stop()
        server.stop()
    }

    @Test func `a reset is seen as one, a stall as silence, and both only as often as asked for`() throws {
        let server = try PouringPeer(bytes: 100_000)
        let proxy = try FaultProxy(to: server.port)
        proxy.arm(Fault(.reset, at: .serverBytes(900)))
        #expect(try PlainClient(port: proxy.port).readToEnd().wasReset)
        proxy.arm(Fault(.stall, at: .serverBytes(900), times: 2))
        for _ in 0..<2 {
            let stalled = try PlainClient(port: proxy.port, patience: 1.5).readToEnd()
            #expect(stalled.count == 900 && stalled.wasSilent)
        }
        #expect(try PlainClient(port: proxy.port).readToEnd().count == 100_000)
        #expect(proxy.strikes.count == 3)
        proxy.stop()
        server.stop()
    }

    @Test func `delay is paid once for each direction, and keeps the order`() throws {
        let server = try PouringPeer(bytes: 300_000)
        let proxy = try FaultProxy(to: server.port)
        proxy.change(to: LineQuality(delay: .milliseconds(40)))
        let begin = ContinuousClock.now
        let got = try PlainClient(port: proxy.port).readToEnd()
        #expect(ContinuousClock.now - begin >= .milliseconds(40))
        #expect(got.count == 300_000 && got.isInOrder)
        proxy.stop()
        server.stop()
    }

    @Test func `bytes are slowed down, damaged and put in where they were asked for`() throws {
        let server = try PouringPeer(bytes: 1_000)
        let proxy = try FaultProxy(to: server.port)
        let begin = ContinuousClock.now
        proxy.arm(Fault(.slow(piece: 10, pause: .milliseconds(5), bytes: 200), at: .serverBytes(0)))
        #expect(try PlainClient(port: proxy.port).readToEnd().isInOrder)
        #expect(ContinuousClock.now - begin >= .milliseconds(100))
        proxy.arm(Fault(.damage(64), at: .serverBytes(0)))
        let damaged = try PlainClient(port: proxy.port).readToEnd()
        #expect(damaged.count == 1_000 && !damaged.isInOrder)
        proxy.arm(Fault(.garbage(64), at: .serverBytes(500)))
        #expect(try PlainClient(port: proxy.port).readToEnd().count == 1_064)
        proxy.stop()
        server.stop()
    }

    @Test func `refused means that nobody listens, until somebody does again`() throws {
        let server = try PouringPeer(bytes: 10)
        let proxy = try FaultProxy(to: server.port)
        proxy.refuse()
        #expect(throws: (any Error).self) { _ = try PlainClient(port: proxy.port) }
        try proxy.listenAgain()
        #expect(try PlainClient(port: proxy.port).readToEnd().count == 10)
        proxy.stop()
        server.stop()
    }

    @Test func `commands, answers, lines and literals of IMAP are told apart`() throws {
        let letter = String(repeating: "* BYE is only text here {10}\r\n", count: 20)
        let peer = try ScriptedIMAP { command in
            guard command.verb == "UID FETCH" else { return nil }
            return [
                .say("* 1 FETCH (UID 1 BODY[] {\(letter.utf8.count)}\r\n\(letter))\r\n* 2 EXISTS\r\n"),
                .say("\(command.tag) OK done\r\n"),
            ]
        }
        let proxy = try FaultProxy(to: peer.port, speaking: .imap)
        proxy.arm(
            Fault(.say("{tag} NO [UNAVAILABLE] not today"), at: .command("SELECT")),
            Fault(.insert(["* BYE later"]), at: .answer(to: "UID FETCH", holding: "BODY")),
            Fault(.insert(["* 7 EXPUNGE"]), at: .serverLines(8)))
        var client = try PlainClient(port: proxy.port)
        #expect(client.line() == "* OK ready")
        client.say("a1 SELECT INBOX")
        #expect(client.lines(upTo: "a1") == ["a1 NO [UNAVAILABLE] not today"])
        #expect(!peer.commands.contains { $0.hasPrefix("SELECT") })
        client.say("a2 SELECT INBOX")
        #expect(client.lines(upTo: "a2").last == "a2 OK [READ-WRITE] done")
        client.say("a3 UID FETCH 1 (BODY.PEEK[])")
        let fetched = client.lines(upTo: "a3")
        #expect(fetched.first == "* BYE later")
        #expect(fetched.filter { $0.hasPrefix("* BYE is only") }.count == 20)
        // The greeting and six lines of SELECT went before: the eighth is the one that ends the FETCH's literal.
        #expect(fetched.suffix(3) == ["* 7 EXPUNGE", "* 2 EXISTS", "a3 OK done"] || fetched.contains("* 7 EXPUNGE"))
        #expect(proxy.strikes.count == 3)

        // A lost command takes its literal along, whether the client waits for a go-ahead or not; what follows is heard.
        proxy.arm(
            Fault(.say("{tag} NO full"), at: .command("APPEND"), times: 2),
            Fault(.say("{tag} NO not now"), at: .command("NOOP")))
        client.say("b1 APPEND Sent {3+}\r\nNOO")
        client.say("b2 APPEND Sent {3}")
        #expect(client.lines(upTo: "b2") == ["b1 NO full", "b2 NO full"])
        client.say("b3 NOOP")
        #expect(client.lines(upTo: "b3") == ["b3 NO not now"])
        client.say("b4 NOOP")
        #expect(client.lines(upTo: "b4") == ["b4 OK done"])
        #expect(!peer.commands.contains { $0.hasPrefix("APPEND") })
        #expect(proxy.strikes.count == 6)

        proxy.arm(Fault(.cut, at: .literal(bytes: 100)))
        client = try PlainClient(port: proxy.port)
        client.say("a1 UID FETCH 1 (BODY.PEEK[])")
        let cut = client.readToEnd()
        #expect(cut.count == "* OK ready\r\n".utf8.count + "* 1 FETCH (UID 1 BODY[] {600}\r\n".utf8.count + 100)

        proxy.change(to: LineQuality(replacements: [.init("IDLE", by: "NOPE")]))
        client = try PlainClient(port: proxy.port)
        client.say("a1 CAPABILITY")
        #expect(client.lines(upTo: "a1").contains { $0.contains(" NOPE ") && !$0.contains("IDLE") })
        proxy.stop()
        peer.stop()
    }

    @Test func `the end of a message of SMTP is a command, and what is in it is not`() throws {
        let peer = try ScriptedSMTP()
        let proxy = try FaultProxy(to: peer.port, speaking: .smtp)
        func send(_ body: [String]) throws -> [String] {
            let client = try PlainClient(port: proxy.port, patience: 2)
            for (line, code) in [
                ("EHLO a.example", "250 "), ("MAIL FROM:<a@a.example>", "250"), ("RCPT TO:<b@b.example>", "250"),
                ("DATA", "354"),
            ] {
                client.say(line)
                _ = client.lines(upTo: code)
            }
            for line in body + ["."] { client.say(line) }
            let verdict = client.lines(upTo: "250")
            client.say("QUIT")
            return verdict + client.lines(upTo: "221")
        }
        proxy.arm(Fault(.cut, at: .command("QUIT")))
        #expect(try send(["QUIT", "DATA", "..", "x"]).last == "250 2.0.0 Ok: queued as PEER1")
        #expect(peer.accepted.map(\.bytes) == [Array("QUIT\r\nDATA\r\n.\r\nx\r\n".utf8)])
        proxy.arm(Fault(.cut, at: .answer(to: ".")))
        #expect(try send(["x"]) == [])
        #expect(peer.accepted.count == 2)
        proxy.arm(Fault(.sayAndCut("451 4.3.0 later"), at: .command(".")))
        #expect(try send(["x"]) == ["451 4.3.0 later"])
        proxy.arm(Fault(.cut, at: .body(bytes: 3)))
        #expect(try send(["abcdefg"]) == [])
        #expect(peer.accepted.count == 2)
        proxy.arm(Fault(.reset, at: .answered(".")))
        _ = try send(["x"])
        #expect(peer.accepted.count == 3)
        #expect(proxy.strikes.count == 5)
        proxy.stop()
        peer.stop()
    }
}

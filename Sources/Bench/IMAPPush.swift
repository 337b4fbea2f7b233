import Foundation
import Loopback
import Synchronization
import Transport

/// `imap.push`: from a scripted server's EXISTS to the message in our hands, one message at a time.
struct IMAPPush {
    private static let count = 500

    /// What the server holds and when it said so.
    private final class Arrivals: Sendable {
        let state = Mutex((last: UInt32(9), said: ContinuousClock.now))
    }

    static func measure() async throws -> Measurement {
        let arrivals = Arrivals()
        let body = String(repeating: "A lamp that shines, and a line of text about it.\r\n", count: 250)
        let letter = "From: a@example.org\r\nSubject: x\r\n\r\n" + body
        let peer = try ScriptedIMAP(capabilities: "IMAP4rev1 AUTH=PLAIN IDLE UIDPLUS ESEARCH CONDSTORE") { command in
            switch command.verb {
            case "IDLE":
                return [
                    .say("+ idling\r\n"), .await,
                    .act {
                        arrivals.state.withLock { state in
                            state.last += 1
                            state.said = .now
                            return "* \(state.last) EXISTS\r\n"
                        }
                    }, .awaitLine, .say("\(command.tag) OK done\r\n"),
                ]
            case "UID SEARCH":
                let last = arrivals.state.withLock { $0.last }
                return [.say("* ESEARCH (TAG \"\(command.tag)\") UID ALL \(last)\r\n\(command.tag) OK done\r\n")]
            case "UID FETCH":
                let last = arrivals.state.withLock { $0.last }
                let flags = "FLAGS () INTERNALDATE \"25-Nov-2026 09:00:00 +0000\" RFC822.SIZE \(letter.utf8.count)"
                let content =
                    command.arguments.contains("BODY.PEEK") ? "BODY[] {\(letter.utf8.count)}\r\n\(letter)" : ""
                return [
                    .say("* \(last) FETCH (UID \(last) \(flags) \(content))\r\n\(command.tag) OK done\r\n")
                ]
            default: return nil
            }
        }
        defer { peer.stop() }
        let loop = try IMAPLoop()
        defer { loop.shutDown() }
        let imap = Endpoint(host: "127.0.0.1", port: peer.port, security: .plain)
        let account = Account(name: "bench", imap: imap, smtp: imap, username: "a", credential: .password(Secret("b")))
        let connection = try await loop.connect(account)
        _ = try await connection.select("INBOX")
        var times: [Double] = []
        for number in 0..<count {
            let pause = Task {
                try await Task.sleep(for: .milliseconds(4))
                peer.release()
            }
            while try await !connection.waitForChange(upTo: .seconds(10), poll: .seconds(10)) {}
            let uids = try await connection.uids(from: UInt32(10 + number))
            var octets = 0
            try await connection.fetch(uids, largest: 25 << 20) { octets += $0.reduce(0) { $0 + $1.bytes.count } }
            let now = ContinuousClock.now
            times.append((now - arrivals.state.withLock { $0.said }) / .milliseconds(1))
            guard octets == letter.utf8.count else { throw BenchError(description: "\(octets) octets came") }
            try await pause.value
        }
        times.sort()
        return Measurement("imap.push", times[count * 99 / 100], "ms", goal: 50, runs: count)
    }
}

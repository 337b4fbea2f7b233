import Foundation
import Glibc
import Loopback
import Store
import Transport

/// `imap.large`: how much the resident memory grows while twenty messages of 25 MB are fetched one after the other.
struct IMAPLarge {
    private static let count = 20
    private static let octets = 25_000_000

    static func measure() async throws -> Measurement {
        let folder = NSTemporaryDirectory() + "replyd-bench-large-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let letter = BenchLetters.large(octets)
        let peer = try ScriptedIMAP { command in
            guard command.verb == "UID FETCH" else { return nil }
            let uid = command.arguments.prefix { $0 != " " }
            guard command.arguments.contains("BODY") else {
                return (1...count).map { .say("* \($0) FETCH (UID \($0) RFC822.SIZE \(letter.count))\r\n") }
                    + [.say("\(command.tag) OK done\r\n")]
            }
            return [
                .say("* \(uid) FETCH (UID \(uid) FLAGS () RFC822.SIZE \(letter.count) BODY[] {\(letter.count)}\r\n"),
                .bytes(letter), .say(")\r\n\(command.tag) OK done\r\n"),
            ]
        }
        defer { peer.stop() }
        let loop = try IMAPLoop(spillingInto: folder)
        defer { loop.shutDown() }
        let imap = Endpoint(host: "127.0.0.1", port: peer.port, security: .plain)
        let account = Account(name: "bench", imap: imap, smtp: imap, username: "a", credential: .password(Secret("b")))
        let connection = try await loop.connect(account)
        _ = try await connection.select("INBOX")
        // The peak of everything before is no growth: it is set back to what is resident now (proc(5), clear_refs).
        try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
        let before = peak()
        var came = 0
        try await connection.fetch((1...count).map { UInt32($0) }, largest: 64 << 20) { batch in
            came += batch.filter { $0.content.size == letter.count }.count
        }
        guard came == count else { throw BenchError(description: "only \(came) of \(count) large messages came") }
        return Measurement("imap.large", peak() - before, "MB", goal: 16, runs: count)
    }

    /// The highest resident memory so far, in MB.
    private static func peak() -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? 0
        return kilobytes * 1_024 / 1_000_000
    }
}

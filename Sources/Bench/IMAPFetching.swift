import Foundation
import Loopback
import Transport

/// `imap.fetch.plain`, `.tls`: 10,000 messages from the real Dovecot, beside a client that throws the bytes away.
/// `imap.fetch.20ms`: the same at a round trip of 20 ms, login included, beside mbsync. In turns; the best run of each
/// counts, so that load on the machine meets both.
struct IMAPFetching {
    private let host: MailHost
    private static let runs = 5
    private static let user = "support@lumen.example"
    private static let password = "support-pass"

    static func measure() async throws -> [Measurement] {
        let host = try await MailHost.start()
        do {
            let bench = IMAPFetching(host: host)
            try bench.fill()
            var measurements: [Measurement] = []
            if Self.wants("plain") { measurements.append(try await bench.besideRaw("plain", .plain)) }
            if Self.wants("tls") { measurements.append(try await bench.besideRaw("tls", .tls)) }
            if Self.wants("20ms") { measurements.append(try await bench.farAway()) }
            try await host.stop()
            return measurements
        } catch {
            try await host.stop()
            throw error
        }
    }

    private static func wants(_ name: String) -> Bool {
        ProcessInfo.processInfo.environment["FETCH"].map { $0 == name } ?? true
    }

    /// Puts the messages in place, and lets the server look at each once, so that no client pays for its index.
    private func fill() throws {
        var letters = IngestLetters(server: host.authservID)
        let begin = Date().addingTimeInterval(-Double(IngestLetters.count) - 600)
        for first in stride(from: 0, to: IngestLetters.count, by: 500) {
            try host.place(
                letters.next(first..<(first + 500)), in: Self.user, received: begin.addingTimeInterval(Double(first)),
                isSeen: true)
        }
        _ = try host.imap(
            Self.user, password: Self.password, commands: ["SELECT INBOX", "FETCH 1:* (UID RFC822.SIZE)"])
        _ = try RawDump(port: host.imapPort, user: Self.user, password: Self.password, caFile: nil).run()
    }

    private func account(port: Int, _ security: Endpoint.Security) -> Account {
        let imap = Endpoint(host: "127.0.0.1", port: port, security: security)
        return Account(
            name: "bench", imap: imap, smtp: imap, username: Self.user, credential: .password(Secret(Self.password)),
            caFile: host.caFile)
    }

    private func besideRaw(_ name: String, _ security: Endpoint.Security) async throws -> Measurement {
        let port = security == .tls ? host.imapsPort : host.imapPort
        let raw = RawDump(
            port: port, user: Self.user, password: Self.password, caFile: security == .tls ? host.caFile : nil)
        let loop = try IMAPLoop()
        defer { loop.shutDown() }
        var own: [Double] = []
        var other: [Double] = []
        for _ in 0..<Self.runs {
            let connection = try await loop.connect(account(port: port, security))
            _ = try await connection.examine("INBOX")
            let uids = try await connection.uids(from: 1)
            let begin = ContinuousClock.now
            let octets = try await Self.fetch(uids, on: connection)
            own.append((ContinuousClock.now - begin) / .seconds(1))
            await connection.logout()
            let dump = try raw.run()
            other.append(dump.seconds)
            guard dump.octets > octets, dump.octets < octets + 4_000_000 else {
                throw BenchError(description: "we took \(octets) octets, the raw dump \(dump.octets)")
            }
        }
        return Self.measurement(
            "imap.fetch.\(name)", own, peer: security == .tls ? "raw TLS dump (Python ssl)" : "raw socket dump", other,
            goal: 0.9)
    }

    private func farAway() async throws -> Measurement {
        let proxy = try DelayProxy(to: host.imapPort, delay: .milliseconds(10))
        defer { proxy.stop() }
        let loop = try IMAPLoop()
        defer { loop.shutDown() }
        let mbsync = Mbsync(port: proxy.port, user: Self.user, password: Self.password, syncsFiles: false)
        var own: [Double] = []
        var other: [Double] = []
        for run in 0..<3 {
            let begin = ContinuousClock.now
            let connection = try await loop.connect(account(port: proxy.port, .plain))
            _ = try await connection.examine("INBOX")
            _ = try await Self.fetch(try await connection.uids(from: 1), on: connection)
            own.append((ContinuousClock.now - begin) / .seconds(1))
            await connection.logout()
            guard let program = Mbsync.program else { continue }
            let place = "\(host.folder)/mbsync-\(run)"
            other.append(try mbsync.run(program, in: place, expecting: IngestLetters.count))
        }
        return Self.measurement("imap.fetch.20ms", own, peer: "mbsync", other, goal: 4)
    }

    private static func fetch(_ uids: [UInt32], on connection: IMAPConnection) async throws -> Int {
        var octets = 0
        var count = 0
        try await connection.fetch(uids, largest: 25 << 20) { batch in
            count += batch.count
            octets += batch.reduce(0) { $0 + $1.bytes.count }
        }
        guard count == IngestLetters.count else { throw BenchError(description: "only \(count) messages came") }
        return octets
    }

    private static func measurement(
        _ name: String, _ own: [Double], peer: String, _ other: [Double], goal: Double
    ) -> Measurement {
        func shown(_ times: [Double]) -> String {
            times.map { "\(($0 * 1000).rounded() / 1000)" }.joined(separator: " ")
        }
        FileHandle.standardError.write(Data("\(name): replyd \(shown(own)) s, \(peer) \(shown(other)) s\n".utf8))
        let count = Double(IngestLetters.count)
        let rate = count / (own.min() ?? .infinity)
        let best = other.min().map { count / $0 }
        return Measurement(
            name, rate, "messages/s", peer: best.map { (peer, $0) }, ratio: best.map { rate / $0 }, goal: goal,
            runs: own.count)
    }
}

import Foundation
import Loopback
import Store

/// `imap.ingest`: from the start of a program on an empty state until every message of the folder is on the disk and
/// dealt with. replyd fetches, parses, screens, understands and threads each and has it in SQLite (`synchronous=FULL`);
/// the peer, mbsync, writes each into a Maildir and syncs it. The same Dovecot, TLS, the same disk, in turns.
struct Ingest {
    private let host: MailHost
    private let root: String
    private static let runs = 3
    private static let mailbox = "support@lumen.example"

    static func measure() async throws -> Measurement {
        let host = try await MailHost.start()
        let bench = Ingest(host: host, root: host.folder + "/ingest")
        do {
            let measurement = try await bench.measure()
            try await host.stop()
            return measurement
        } catch {
            try await host.stop()
            throw error
        }
    }

    private func measure() async throws -> Measurement {
        let octets = try fill()
        try prepare()
        var own: [Double] = []
        var other: [Double] = []
        for run in 0..<Self.runs {
            own.append(try await replyd(run))
            if let peer = Self.mbsync { other.append(try mbsync(peer, run)) }
        }
        let count = Double(IngestLetters.count)
        let rate = count / Self.median(own)
        let peer = other.isEmpty ? nil : count / Self.median(other)
        FileHandle.standardError.write(
            Data("imap.ingest: \(octets / 1_000_000) MB; replyd \(own) s, mbsync \(other) s\n".utf8))
        return Measurement(
            "imap.ingest", rate, "messages/s", peer: peer.map { ("mbsync, FSync yes", $0) },
            ratio: peer.map { rate / $0 },
            goal: 1, runs: Self.runs)
    }

    private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

    /// Puts the messages in place, and lets the server look at each once, so that no client pays for its index.
    private func fill() throws -> Int {
        var letters = IngestLetters(server: host.authservID)
        var octets = 0
        let begin = Date().addingTimeInterval(-Double(IngestLetters.count) - 600)
        for first in stride(from: 0, to: IngestLetters.count, by: 500) {
            let some = letters.next(first..<(first + 500))
            octets += some.reduce(0) { $0 + $1.count }
            try host.place(
                some, in: Self.mailbox, received: begin.addingTimeInterval(Double(first)), isSeen: true)
        }
        _ = try host.imap(
            Self.mailbox, password: "support-pass", commands: ["SELECT INBOX", "FETCH 1:* (UID RFC822.SIZE)"])
        return octets
    }

    private func prepare() throws {
        let files = FileManager.default
        try files.createDirectory(atPath: root + "/Mailboxes/lumen", withIntermediateDirectories: true)
        try files.createDirectory(atPath: root + "/credentials", withIntermediateDirectories: true)
        for folder in ["Mailboxes/lumen/runbooks", "Mailboxes/lumen/knowledge", "Templates"] {
            try files.copyItem(atPath: Road.package + "/" + folder, toPath: root + "/" + folder)
        }
        // Observed only, and taken from before: nothing goes out however long it runs.
        let settings = """
            address: \(Self.mailbox)
            name: Lumen
            since: 2020-01-01
            imap: { host: 127.0.0.1, port: \(host.imapsPort), security: tls }
            smtp: { host: 127.0.0.1, port: \(host.submissionPort), security: starttls }
            username: \(Self.mailbox)
            password: { credential: password }
            ca_file: \(host.caFile)
            authentication_server: \(host.authservID)
            brand: lumen
            shop: { orderbook: shop.sqlite }
            teams: { default: team@people.example, billing: billing@people.example, legal: legal@people.example }
            """
        try Data(settings.utf8).write(to: URL(fileURLWithPath: root + "/Mailboxes/lumen/mailbox.yaml"))
        try Data(BenchPolicy.text(mode: "observe").utf8)
            .write(to: URL(fileURLWithPath: root + "/Mailboxes/lumen/policy.yaml"))
        try Data("support-pass\n".utf8).write(to: URL(fileURLWithPath: root + "/credentials/password"))
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: root + "/credentials/password")
    }

    /// Seconds until no message is left between fetching and its end. Then the program is killed: what counts is what
    /// the disk holds.
    private func replyd(_ run: Int) async throws -> Double {
        let state = root + "/state-\(run)"
        try FileManager.default.createDirectory(
            atPath: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: state) }
        let log = root + "/replyd-\(run).log"
        try Data().write(to: URL(fileURLWithPath: log))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Road.program)
        process.arguments = ["run", "--once"]
        process.environment = ProcessInfo.processInfo.environment.merging([
            "CONFIGURATION_DIRECTORY": root, "STATE_DIRECTORY": state, "CREDENTIALS_DIRECTORY": root + "/credentials",
        ]) { $1 }
        let output = FileHandle(forWritingAtPath: log)
        process.standardOutput = output
        process.standardError = output
        let begin = ContinuousClock.now
        try process.run()
        defer {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        var ledger: Ledger?
        while process.isRunning, ContinuousClock.now < begin + .seconds(600) {
            try await Task.sleep(for: .milliseconds(20))
            ledger = ledger ?? (try? Ledger(readOnly: state + "/replyd.sqlite"))
            guard let ledger, try await ledger.count(of: .assigned) == IngestLetters.count else { continue }
            let spent = (ContinuousClock.now - begin) / .seconds(1)
            try ledger.close()
            return spent
        }
        let said = String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
        throw BenchError(description: "replyd did not take all \(IngestLetters.count) messages: \(said.suffix(2_000))")
    }

    private static let mbsync = ["/usr/bin/mbsync", "/usr/local/bin/mbsync"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    private func mbsync(_ program: String, _ run: Int) throws -> Double {
        let place = root + "/mbsync-\(run)"
        try FileManager.default.createDirectory(atPath: place + "/mail", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place) }
        let settings = """
            FSync yes
            IMAPAccount host
            Host localhost
            Port \(host.imapsPort)
            User \(Self.mailbox)
            Pass support-pass
            SSLType IMAPS
            CertificateFile \(host.caFile)

            IMAPStore far
            Account host

            MaildirStore near
            Path \(place)/mail/
            Inbox \(place)/mail/INBOX
            SubFolders Verbatim

            Channel all
            Far :far:
            Near :near:
            Patterns INBOX
            Sync Pull
            Create Near
            SyncState *

            """
        try Data(settings.utf8).write(to: URL(fileURLWithPath: place + "/mbsyncrc"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["-q", "-c", place + "/mbsyncrc", "all"]
        let begin = ContinuousClock.now
        try process.run()
        process.waitUntilExit()
        let spent = (ContinuousClock.now - begin) / .seconds(1)
        let kept = ["new", "cur"].reduce(0) { sum, part in
            let names = try? FileManager.default.contentsOfDirectory(atPath: "\(place)/mail/INBOX/\(part)")
            return sum + (names?.count ?? 0)
        }
        guard process.terminationStatus == 0, kept == IngestLetters.count else {
            throw BenchError(description: "mbsync ended with \(process.terminationStatus) and \(kept) messages")
        }
        return spent
    }
}

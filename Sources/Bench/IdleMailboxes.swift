import Foundation
import Loopback

/// `daemon.idle500`: what 500 mailboxes cost in one daemon when no message comes, each with IDLE over TLS at the real
/// Dovecot. Takes ten minutes, or `IDLE_SECONDS`; `MAILBOXES` makes it fewer.
struct IdleMailboxes {
    private static let seconds = ProcessInfo.processInfo.environment["IDLE_SECONDS"].flatMap(Int.init) ?? 600
    private static let count = ProcessInfo.processInfo.environment["MAILBOXES"].flatMap(Int.init) ?? 500

    static func measure() async throws -> [Measurement] {
        let host = try await MailHost.start()
        let root = host.folder + "/many"
        try write(host, root)
        let log = root + "/daemon.log"
        try Data().write(to: URL(fileURLWithPath: log))
        let daemon = Process()
        daemon.executableURL = URL(fileURLWithPath: Road.program)
        daemon.arguments = ["run"]
        daemon.environment = ProcessInfo.processInfo.environment.merging([
            "CONFIGURATION_DIRECTORY": root, "STATE_DIRECTORY": root + "/state",
            "CREDENTIALS_DIRECTORY": root + "/credentials",
        ]) { $1 }
        daemon.standardOutput = FileHandle(forWritingAtPath: log)
        daemon.standardError = daemon.standardOutput
        try daemon.run()
        let began = ContinuousClock.now
        guard try await areConnected(root, within: 180) else {
            daemon.terminate()
            try await host.stop()
            throw BenchError(description: "not all of \(count) mailboxes were connected in three minutes; see \(log)")
        }
        let connected = ContinuousClock.now - began
        // What the start cost is not what idling costs.
        try await Task.sleep(for: .seconds(10))
        let before = try processorSeconds(daemon.processIdentifier)
        let start = ContinuousClock.now
        try await Task.sleep(for: .seconds(seconds))
        let spent = try processorSeconds(daemon.processIdentifier) - before
        let share = spent / Self.seconds(of: ContinuousClock.now - start) * 100
        let memory = try status("VmRSS", daemon.processIdentifier) * 1024 / 1_000_000
        let threads = try status("Threads", daemon.processIdentifier)
        let isWhole = try await areConnected(root, within: 5)
        kill(daemon.processIdentifier, SIGTERM)
        daemon.waitUntilExit()
        try await host.stop()
        guard isWhole else { throw BenchError(description: "mailboxes were lost while idling; see \(log)") }
        return [
            Measurement("daemon.idle500", share, "% of a core", goal: 1, runs: count),
            Measurement("daemon.idle500.rss", memory, "MB", goal: 150, runs: count),
            Measurement("daemon.idle500.threads", threads, "threads", goal: 16, runs: count),
            Measurement("daemon.idle500.connected", Self.seconds(of: connected), "s", goal: nil, runs: count),
        ]
    }

    private static func write(_ host: MailHost, _ root: String) throws {
        let files = FileManager.default
        for folder in ["/Mailboxes", "/credentials", "/state"] {
            try files.createDirectory(
                atPath: root + folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        try files.copyItem(atPath: Road.package + "/Templates", toPath: root + "/Templates")
        // Accounts of other domains have the password "pass" at this host.
        try Data("pass\n".utf8).write(to: URL(fileURLWithPath: root + "/credentials/password"))
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: root + "/credentials/password")
        for number in 1...count {
            let folder = root + "/Mailboxes/m\(number)"
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for part in ["runbooks", "knowledge"] {
                try files.copyItem(atPath: Road.package + "/Mailboxes/lumen/" + part, toPath: folder + "/" + part)
            }
            let address = "box\(number)@many.example"
            let text = """
                address: \(address)
                name: Lumen
                imap: { host: 127.0.0.1, port: \(host.imapsPort), security: tls }
                smtp: { host: 127.0.0.1, port: \(host.submissionPort), security: starttls }
                username: \(address)
                password: { credential: password }
                ca_file: \(host.caFile)
                authentication_server: \(host.authservID)
                brand: lumen
                shop: { orderbook: shop.sqlite }
                teams: { default: team@people.example, billing: b@people.example, legal: l@people.example }
                """
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/mailbox.yaml"))
            try Data(BenchPolicy.text(mode: "observe").utf8).write(to: URL(fileURLWithPath: folder + "/policy.yaml"))
        }
    }

    /// True once `status` shows every mailbox connected.
    private static func areConnected(_ root: String, within seconds: Int) async throws -> Bool {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            let process = Process()
            let pipe = Pipe()
            process.executableURL = URL(fileURLWithPath: Road.program)
            process.arguments = ["status", "--json", "--root", root, "--state", root + "/state"]
            process.standardOutput = pipe
            process.standardError = FileHandle.nullDevice
            try process.run()
            let output = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
            if lines.filter({ $0.contains("\"connection\":\"up\"") }).count == count { return true }
            try await Task.sleep(for: .seconds(1))
        }
        return false
    }

    /// User and system time of a process (proc(5), stat).
    private static func processorSeconds(_ process: Int32) throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        let fields = text.drop { $0 != ")" }.split(separator: " ")
        guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
            throw BenchError(description: "the kernel's figures of the daemon cannot be read")
        }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private static func seconds(of duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func status(_ name: String, _ process: Int32) throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        guard let value = line?.split(whereSeparator: { " \t".contains($0) }).dropFirst().first.flatMap({ Double($0) })
        else { throw BenchError(description: "the kernel does not say \(name)") }
        return value
    }
}

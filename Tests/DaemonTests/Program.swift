import Foundation

/// Runs of the program itself.
extension World {
    struct Ended: Sendable {
        var status: Int32
        var output: String
        var errors: String
    }

    func environment(_ extra: [String: String] = [:]) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        environment["STATE_DIRECTORY"] = state
        environment["CREDENTIALS_DIRECTORY"] = credentials
        environment["CONFIGURATION_DIRECTORY"] = root
        environment["NOTIFY_SOCKET"] = nil
        return environment.merging(extra) { $1 }
    }

    /// Runs one command to its end.
    func replyd(_ arguments: [String], environment extra: [String: String] = [:], input: String? = nil) async throws
        -> Ended
    {
        let process = Process()
        let files = FileManager.default.temporaryDirectory.appendingPathComponent("replyd-run-\(UUID().uuidString)")
            .path
        let (out, err) = (files + ".out", files + ".err")
        for file in [out, err] { try Data().write(to: URL(fileURLWithPath: file)) }
        defer { for file in [out, err] { try? FileManager.default.removeItem(atPath: file) } }
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = arguments
        process.environment = environment(extra)
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = FileHandle(forWritingAtPath: err)
        let pipe = Pipe()
        process.standardInput = input == nil ? FileHandle.nullDevice : pipe
        let status: Int32 = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                let isKilled = ended.terminationReason == .uncaughtSignal
                continuation.resume(returning: isKilled ? 128 + ended.terminationStatus : ended.terminationStatus)
            }
            do { try process.run() } catch { continuation.resume(throwing: error) }
            if let input {
                pipe.fileHandleForWriting.write(Data(input.utf8))
                try? pipe.fileHandleForWriting.close()
            }
        }
        func text(_ file: String) -> String {
            String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
        }
        return Ended(status: status, output: text(out), errors: text(err))
    }

    /// Starts the daemon and returns once it says READY on its notify socket.
    func start(_ extra: [String: String] = [:]) async throws -> RunningDaemon {
        let daemon = try RunningDaemon(world: self, environment: extra)
        try await daemon.awaitNotice("READY=1")
        return daemon
    }
}

/// The daemon as systemd sees it: a process, and what it says on NOTIFY_SOCKET (sd_notify(3)).
final class RunningDaemon: @unchecked Sendable {
    private let process = Process()
    private let socket: Int32
    private let socketPath: String
    private let log: String
    private let lock = NSLock()
    private var heard = ""

    /// - Parameter launcher: what starts the program instead of this process, with the program's words behind its own.
    init(world: World, environment extra: [String: String], launcher: [String] = []) throws {
        log = world.root + "/daemon.log"
        socketPath = world.root + "/notify.sock"
        unlink(socketPath)
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        socket = descriptor
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(socketPath.utf8)) }
        _ = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        if !FileManager.default.fileExists(atPath: log) { try Data().write(to: URL(fileURLWithPath: log)) }
        let words = launcher + [World.program, "run"]
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = world.environment(extra.merging(["NOTIFY_SOCKET": socketPath]) { $1 })
        let handle = FileHandle(forWritingAtPath: log)
        handle?.seekToEndOfFile()
        process.standardError = handle
        process.standardOutput = handle
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        close(socket)
        unlink(socketPath)
    }

    var pid: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }
    var logText: String { String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self) }

    struct Silence: Error, CustomStringConvertible { var description: String }

    func awaitNotice(_ line: String, seconds: Double = 20) async throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            if count > 0 { lock.withLock { heard += String(decoding: buffer[..<count], as: UTF8.self) + "\n" } }
            if lock.withLock({ heard.contains(line) }) { return }
            if count <= 0 { try await Task.sleep(for: .milliseconds(20)) }
            if !process.isRunning, count <= 0 { break }
        }
        throw Silence(description: "no \(line); the daemon said: \(logText.suffix(2_000))")
    }

    /// SIGTERM; returns the exit status and how long it took in seconds.
    func terminate(within seconds: Double = 20) async throws -> (status: Int32, took: Double) {
        let begin = ContinuousClock.now
        kill(process.processIdentifier, SIGTERM)
        while process.isRunning, ContinuousClock.now < begin + .seconds(seconds) {
            try await Task.sleep(for: .milliseconds(20))
        }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        let took = ContinuousClock.now - begin
        return (process.terminationStatus, Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
    }
}

import Dispatch
import Foundation

/// Runs another program to its end, away from the cooperative threads.
///
/// `Foundation.Process` waits until every descendant has closed what it inherited: with a script that starts servers, for
/// ever. This waits for the program alone.
package enum ShellCommand {
    package struct Outcome: Sendable {
        /// The exit code; for a program that a signal ended, 128 and the signal's number.
        package var status: Int32
        package var output: String
        package var errors: String
    }

    /// - Parameters:
    ///   - program: its path; it is not searched for.
    ///   - environment: nil inherits this process's.
    ///   - input: what the program reads from its standard input.
    package static func run(
        _ program: String, _ arguments: [String], environment: [String: String]? = nil, input: [UInt8] = []
    ) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try runHere(program, arguments, environment, input) })
            }
        }
    }

    private static func runHere(
        _ program: String, _ arguments: [String], _ environment: [String: String]?, _ input: [UInt8]
    ) throws -> Outcome {
        // Files, not pipes: a program may write more than a pipe holds before it reads its input.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("run-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let streams = ["input", "output", "errors"].map { folder.appendingPathComponent($0) }
        try Data(input).write(to: streams[0])
        let child = try spawn(
            program, arguments, environment: environment, input: streams[0].path,
            output: streams[1].path, errors: streams[2].path)
        return Outcome(
            status: wait(for: child), output: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self))
    }

    /// Starts a program whose streams are files; what it writes is added to them. Signals do to it what they do by
    /// default, whatever this process was started with: `nohup` would have it ignore SIGHUP.
    /// - Returns: its process id, for `wait(for:)`.
    package static func spawn(
        _ program: String, _ arguments: [String], environment: [String: String]? = nil, input: String = "/dev/null",
        output: String, errors: String
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        if errors == output {
            posix_spawn_file_actions_adddup2(&actions, 1, 2)
        } else {
            posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        }
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let settings =
            (environment ?? ProcessInfo.processInfo.environment).map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (signals, blocked) = (sigset_t(), sigset_t())
        sigemptyset(&blocked)
        sigemptyset(&signals)
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setsigmask(&attributes, &blocked)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var child: Int32 = 0
        let result = posix_spawn(&child, program, &actions, &attributes, words, settings)
        guard result == 0 else {
            throw MailHostError("\(program) cannot be started: \(String(cString: strerror(result)))")
        }
        return child
    }

    /// Waits for a program of `spawn` and gives its status, as in `Outcome`.
    @discardableResult
    package static func wait(for child: Int32) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        // POSIX, sys/wait.h: the low seven bits name the signal, the next byte the exit code.
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }
}

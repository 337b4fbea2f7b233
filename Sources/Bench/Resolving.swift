import Configuration
import Daemon
import Foundation

/// `resolve.message`: what it takes to decide on a message of Lumen's own scenarios that is read, to act at the embedded
/// shop and to compose the answer, without the ledger's commits. Ledger and shop lie in memory, so that the disk is not what is
/// measured.
enum Resolving {
    private static let rounds = 20

    static func measure() async throws -> Measurement {
        guard FileManager.default.fileExists(atPath: "/dev/shm") else {
            throw BenchError(description: "resolve.message needs /dev/shm, a file system in memory")
        }
        let usual = ProcessInfo.processInfo.environment["TMPDIR"]
        setenv("TMPDIR", "/dev/shm", 1)
        defer { setenv("TMPDIR", usual ?? "/tmp", 1) }
        let (mailboxes, problems) = load(root: Road.package, only: ["lumen"])
        guard let mailbox = mailboxes.first else {
            throw BenchError(description: problems.first?.description ?? "there is no mailbox lumen")
        }
        let times = try await rehearsalTimes(of: mailbox, rounds: rounds).sorted()
        return Measurement("resolve.message", times[times.count / 2], "ms", goal: 5, runs: times.count)
    }
}

import Configuration
import Daemon

/// `model.overhead`: what a question to a model costs on our side, with the ledger's durable commit on the disk of this machine. Its
/// peer is that commit alone, in the same run: the difference is ours.
enum Advising {
    private static let rounds = 200

    static func measure() async throws -> Measurement {
        let (mailboxes, problems) = load(root: Road.package, only: ["lumen"])
        guard let mailbox = mailboxes.first else {
            throw BenchError(description: problems.first?.description ?? "there is no mailbox lumen")
        }
        let times = try await adviceTimes(of: mailbox, rounds: rounds)
        guard !times.isEmpty else { throw BenchError(description: "no scenario of lumen is answered from a template") }
        let whole = times.map(\.whole).sorted()[times.count / 2]
        let commit = times.map(\.commit).sorted()[times.count / 2]
        return Measurement(
            "model.overhead", whole, "ms", peer: ("durable commit", commit), ratio: commit / whole, goal: 2,
            runs: times.count)
    }
}

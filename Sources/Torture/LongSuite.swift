import Foundation
import Loopback

/// A suite of `make test` in the size that the promises name, which takes too long there.
struct LongSuite: Sendable {
    var name: String
    var suite: String
    /// The variable of the environment that says how many.
    var variable: String
    var count: Int

    static let all = [
        LongSuite(name: "loops", suite: "LoopingPeersTests", variable: "REPLYD_LOOP_ROUNDS", count: 1_000),
        LongSuite(name: "bombs", suite: "FloodTests", variable: "REPLYD_FLOOD", count: 5_000),
        LongSuite(name: "unvouched", suite: "ThirdPersonTests", variable: "FLOOD_INPUTS", count: 5_000),
        LongSuite(name: "forged", suite: "ForgedSenderTests", variable: "FORGED_INPUTS", count: 100_000),
        LongSuite(name: "mutations", suite: "DamageTests", variable: "REPLYD_MUTATIONS", count: 200),
        LongSuite(name: "recipients", suite: "RecipientLockTests", variable: "LOCK_INPUTS", count: 100_000),
        LongSuite(name: "proposals", suite: "PolicyOracleTests", variable: "HOSTILE_PROPOSALS", count: 1_000_000),
        LongSuite(name: "heard", suite: "DamagedProposalTests", variable: "HEARD_INPUTS", count: 1_000_000),
        LongSuite(name: "injections", suite: "InjectionTests", variable: "INJECTED_PAIRS", count: 600),
        LongSuite(name: "obeyed", suite: "HostileModelTests", variable: "OBEYED_PAIRS", count: 600),
        LongSuite(name: "canaries", suite: "RememberingModelTests", variable: "CANARY_LETTERS", count: 10_000),
    ]

    /// Runs it beside this program; false when a test did not hold.
    /// - Parameter most: a smaller number instead, for who has less time; the figures name it.
    func run(most: Int?) async throws -> (Figures, String) {
        let here = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
        let tests = here + "/replydPackageTests.xctest"
        guard FileManager.default.isExecutableFile(atPath: tests) else {
            throw TortureError("\(tests) is missing; build it with `swift build --build-tests`")
        }
        let count = min(count, most ?? count)
        let outcome = try await ShellCommand.run(
            "/usr/bin/env",
            [
                "\(variable)=\(count)", tests, "--testing-library", "swift-testing", "--no-parallel", "--filter", suite,
            ])
        var figures = Figures(name, [])
        figures.runs = count
        figures.holds = outcome.status == 0
        if !figures.holds { TortureRun.say("\(suite): \(outcome.output.suffix(4_000))\(outcome.errors.suffix(2_000))") }
        let line = Figures.object(name, [("runs", "\(count)"), ("broken", figures.holds ? "0" : "1")])
        return (figures, line)
    }
}

import Effects
import ServiceLifecycle
import Store

/// A loop that looks for work, does it one step at a time, and waits for the bell when there is none.
///
/// It stops between two steps: a step once begun is finished, or the ledger says what became of it.
struct StepLoop: Service {
    let name: String
    let bell: Bell
    /// The longest it sleeps without a ring.
    let longest: Duration
    /// How long one step may take; a longer one hangs.
    let allowance: @Sendable () -> Duration
    let pulse: Pulse
    let report: @Sendable (LogLine) -> Void
    /// True when there was something to do.
    let step: @Sendable () async throws -> Bool

    func run() async throws {
        var failures = 0
        defer { pulse.forget(name) }
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let seen = await bell.count
            pulse.promise(name, within: allowance())
            do {
                if try await step() {
                    failures = 0
                    await bell.ring()
                    continue
                }
            } catch is CancellationError {
                return
            } catch {
                if let storage = StorageTrouble(error) { throw storage }
                failures += 1
                if failures == 1 || failures % 60 == 0 { report("\(loop: name): \(error: error)") }
            }
            let pause = failures == 0 ? longest : min(longest, .seconds(1 << min(failures, 6)))
            pulse.promise(name, within: pause + .seconds(30))
            await cancelWhenGracefulShutdown { await bell.wait(after: seen, upTo: pause) }
        }
    }
}

/// An error of the database that no retry mends: the daemon stops and is started again.
struct StorageTrouble: Error, CustomStringConvertible, Equatable {
    let description: String

    init?(_ error: any Error) {
        switch error {
        case let trouble as StorageTrouble: self = trouble
        case LedgerError.disk(let what), LedgerError.damaged(let what): description = what
        default: return nil
        }
    }
}

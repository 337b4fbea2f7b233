import Foundation
import Loopback

/// How long it takes from the server's 250 until the program has written down that it came: what a kill in between puts in
/// doubt.
struct Window {
    let world: TortureWorld
    let sends: Int

    /// Milliseconds, for 99 of 100.
    static let goal = 15.0

    /// Lets a daemon answer many letters at its own pace.
    func milliseconds() async throws -> [Double] {
        let kinds = [Customer.Kind.refund, .status, .question]
        let customers = (0..<sends).map { Customer(kinds[$0 % kinds.count], $0 / kinds.count) }
        try await world.begin(Setup(), customers: customers)
        for customer in customers { world.deliver(customer) }
        unlink(world.trace)
        let daemon = try world.start(["REPLYD_KILL_TRACE": world.trace])
        let end = ContinuousClock.now + .seconds(180)
        while world.smtp.accepted.count < sends, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(50))
        }
        try await Task.sleep(for: .milliseconds(500))
        kill(daemon, SIGTERM)
        var status: Int32 = 0
        waitpid(daemon, &status, 0)
        let commits = world.takeTrace().filter { $0.point == "ledger.accept.after" }.map(\.at)
        // One connection, one message after the other: the n-th commit is that of the n-th reply.
        return zip(world.smtp.replies, commits).map { Double($1 - $0) / 1_000_000 }
    }
}

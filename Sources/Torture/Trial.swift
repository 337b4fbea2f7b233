import Foundation
import Loopback

/// One run of a table: a world, letters, one death or several, and what is found when everything has settled.
struct Trial: Sendable {
    /// Names it in the file of results; the same name is the same run.
    let id: String
    let setup: Setup
    let customers: [Customer]
    /// Runs without harm before the one that dies: letters that are answers to ours come in a later one.
    var calm = 0
    /// The environments of the runs that shall die, one after the other.
    var deaths: [[String: String]] = []
    /// Seconds after which each of so many runs is killed, with a letter before each.
    var moments: [Double] = []
    /// How the mail server fails until the deaths are over.
    var smtp = ScriptedSMTP.Mode.normal
    /// The program has not seen the mailbox before it dies; letters come later.
    var isNew = false
    /// The first death is that of a daemon, which hears of an approval at its socket.
    var isDaemon = false
    /// Dies in the middle of an errand instead of a run that takes letters in.
    var errand: Errand?

    struct Result: Sendable, Codable {
        var id: String
        /// How many of the deaths came.
        var killed: Int
        var verdict: Verdict
        var seconds: Double
    }

    /// Runs that follow until nothing changes any more.
    private static let most = 12

    func run(in world: TortureWorld) async throws -> Result {
        if let errand { return try await run(errand, in: world) }
        let begin = ContinuousClock.now
        try await world.begin(setup, customers: customers, isNew: isNew)
        var answered: Set<String> = []
        var killed = 0
        var verdict = Verdict()
        if moments.isEmpty, !isNew {
            for customer in customers { world.deliver(customer) }
        }
        for _ in 0..<calm {
            try check(await world.run(setup.environment), &verdict)
            _ = world.respond(&answered)
        }
        world.smtp.change(to: smtp)
        for (number, death) in deaths.enumerated() {
            let environment = setup.environment.merging(death) { $1 }
            let ended =
                isDaemon && number == 0
                ? try await world.serve(environment) { try await world.approve() } : await world.run(environment)
            if ended.status == 137 { killed += 1 } else { try check(ended, &verdict) }
        }
        world.smtp.change(to: .normal)
        if isNew {
            try check(await world.run(setup.environment), &verdict)
            for customer in customers { world.deliver(customer) }
        }
        for (number, moment) in moments.enumerated() {
            if number < customers.count { world.deliver(customers[number]) }
            let ended = await world.run(setup.environment, killAfter: moment)
            if ended.status == 137 { killed += 1 } else { try check(ended, &verdict) }
            _ = world.respond(&answered)
        }
        var isSettled = false
        for _ in 0..<Self.most where !isSettled {
            try check(await world.run(setup.environment), &verdict)
            isSettled = world.respond(&answered) == 0
            if isSettled, let wait = try await world.secondsToNextTry() {
                isSettled = false
                try await Task.sleep(for: .seconds(min(6, wait)))
            }
        }
        let found = try await Judge(world: world, customers: customers, setup: setup).judge()
        let seconds = (ContinuousClock.now - begin) / .seconds(1)
        return Result(id: id, killed: killed, verdict: verdict + found, seconds: seconds)
    }

    private func run(_ errand: Errand, in world: TortureWorld) async throws -> Result {
        let begin = ContinuousClock.now
        let play = ErrandPlay(errand: errand, setup: setup, world: world)
        try await play.prepare()
        var killed = 0
        for death in deaths where await play.go(death).status == 137 { killed += 1 }
        let found = try await play.finish()
        return Result(id: id, killed: killed, verdict: found, seconds: (ContinuousClock.now - begin) / .seconds(1))
    }

    private func check(_ ended: TortureWorld.Ended, _ verdict: inout Verdict) throws {
        if ended.isHung { verdict.unfit.append("the program hung") }
        guard ended.status != 127 else { throw TortureError(ended.said) }
        if ended.status != 0, !ended.isHung { verdict.unfit.append("ended with \(ended.status): \(ended.said)") }
    }
}

import Foundation
import Loopback
import Synchronization

/// Breaks things at random: faults on the lines, outages, SIGTERM, SIGKILL, SIGHUP.
final class Mischief: Sendable {
    struct Tally: Sendable, CustomStringConvertible {
        var faults = 0
        var outages = 0
        var kills = 0
        var terms = 0
        var reloads = Upkeep.Tally()
        /// Ends of the daemon that nobody asked for.
        var crashes = 0
        /// Ends after SIGTERM that took more than 20 seconds.
        var hangs = 0

        var description: String {
            "\(faults) faults, \(outages) outages, \(kills) SIGKILL, \(terms) SIGTERM, \(reloads), "
                + "\(crashes) crashes, \(hangs) hangs"
        }
    }

    private struct State {
        var dice: Dice
        var tally = Tally()
        var next = ContinuousClock.now + .seconds(5)
        var outageEnds: [(end: ContinuousClock.Instant, proxy: FaultProxy)] = []
        var lastKill = Date()
    }

    private let world: SoakWorld
    private let upkeep: Upkeep
    private let state: Mutex<State>
    private let steadyFrom: ContinuousClock.Instant

    init(world: SoakWorld, seed: UInt64, minutes: Double) {
        self.world = world
        upkeep = Upkeep(world: world, seed: seed)
        state = Mutex(State(dice: Dice(seed: seed)))
        // The second half has no kills: whether memory is flat can be seen in one process only.
        steadyFrom = .now + .seconds(minutes * 30)
    }

    var tally: Tally {
        var tally = state.withLock { $0.tally }
        tally.faults = world.mailboxes.reduce(0) { $0 + $1.imap.strikes.count + $1.smtp.strikes.count }
        tally.reloads = upkeep.tally
        return tally
    }

    /// When the process that runs now was started.
    var lastKill: Date { state.withLock { $0.lastKill } }

    /// Does something when its time has come.
    func step() async throws {
        try endOutages()
        try await upkeep.mend()
        if !world.isRunning {
            state.withLock { $0.tally.crashes += 1 }
            Soak.say("the daemon ended by itself; see \(world.log)")
            try await restart()
        }
        let now = ContinuousClock.now
        let (isDue, choice): (Bool, Int) = state.withLock { state in
            guard now >= state.next else { return (false, 0) }
            state.next = now + .seconds(1 + 4 * state.dice.share())
            return (true, state.dice.below(40))
        }
        guard isDue else { return }
        switch choice {
        case 0 where now < steadyFrom: try await kill(SIGKILL)
        case 1 where now < steadyFrom: try await kill(SIGTERM)
        case 2...3: try outage()
        case 4...5: try await upkeep.step()
        default: fault()
        }
    }

    /// Nothing breaks any more.
    func makePeace() async throws {
        for mailbox in world.mailboxes {
            for proxy in [mailbox.imap, mailbox.smtp] { proxy.disarm() }
        }
        let outages = state.withLock { state in
            defer { state.outageEnds = [] }
            return state.outageEnds
        }
        for outage in outages { try outage.proxy.listenAgain() }
        try await upkeep.mend(isOver: true)
    }

    private func kill(_ signal: Int32) async throws {
        world.signal(signal)
        let took = try await world.awaitEnd(20)
        state.withLock { state in
            if signal == SIGKILL { state.tally.kills += 1 } else { state.tally.terms += 1 }
            if took == nil { state.tally.hangs += 1 }
        }
        try await restart()
    }

    private func restart() async throws {
        try await world.start()
        state.withLock { $0.lastKill = Date() }
    }

    private func outage() throws {
        let proxy: FaultProxy? = state.withLock { state in
            let mailbox = world.mailboxes[state.dice.below(world.mailboxes.count)]
            let proxy = state.dice.below(2) == 0 ? mailbox.imap : mailbox.smtp
            guard !state.outageEnds.contains(where: { $0.proxy === proxy }) else { return nil }
            state.outageEnds.append((.now + .seconds(3 + 12 * state.dice.share()), proxy))
            state.tally.outages += 1
            return proxy
        }
        proxy?.refuse()
        proxy?.arm(Fault(.cut, at: .now))
    }

    private func endOutages() throws {
        let over = state.withLock { state in
            let over = state.outageEnds.filter { $0.end <= .now }
            state.outageEnds.removeAll { $0.end <= .now }
            return over
        }
        for outage in over { try outage.proxy.listenAgain() }
    }

    private func fault() {
        state.withLock { state in
            let mailbox = world.mailboxes[state.dice.below(world.mailboxes.count)]
            if state.dice.below(2) == 0 {
                mailbox.imap.disarm()
                mailbox.imap.arm(Fault(state.dice.act(), at: state.dice.imapMoment()))
            } else {
                mailbox.smtp.disarm()
                mailbox.smtp.arm(Fault(state.dice.act(), at: state.dice.smtpMoment()))
            }
        }
    }
}

extension Dice {
    mutating func act() -> Fault.Act {
        switch below(6) {
        case 0: .cut
        case 1: .reset
        case 2: .stall
        case 3: .garbage(1 + below(80))
        case 4: .slow(piece: 1 + below(20), pause: .milliseconds(10), bytes: 1_000)
        default: .cut
        }
    }

    mutating func imapMoment() -> Fault.Moment {
        let commands = [
            "AUTHENTICATE", "CAPABILITY", "SELECT", "UID SEARCH", "UID FETCH", "APPEND", "UID STORE", "IDLE",
        ]
        switch below(6) {
        case 0: return .now
        case 1: return .greeting
        case 2: return .literal(bytes: 20 + below(300))
        case 3: return .command(commands[below(commands.count)])
        default: return .answer(to: commands[below(commands.count)])
        }
    }

    mutating func smtpMoment() -> Fault.Moment {
        let commands = ["EHLO", "AUTH", "MAIL", "RCPT", "DATA", "."]
        switch below(6) {
        case 0: return .now
        case 1: return .greeting
        case 2: return .body(bytes: below(1_500))
        case 3: return .command(commands[below(commands.count)])
        case 4: return .answered(commands[below(commands.count)])
        default: return .answer(to: commands[below(commands.count)])
        }
    }
}

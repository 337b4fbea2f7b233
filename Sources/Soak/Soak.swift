import Foundation
import Loopback

/// `make soak`: the real program with several mailboxes behind fault proxies for an hour, with messages, faults, kills and
/// restarts at random, and a checker outside of it at the end.
///
/// `MINUTES` (60), `MAILBOXES` (3), `RATE` (messages a minute, 40), `SEED`. Writes `.build/soak.json`, one object a line.
/// Exit status 1 when a promise was broken.
@main struct Soak {
    struct Settings {
        var minutes: Double
        var mailboxes: Int
        var rate: Double
        var seed: UInt64

        init(_ environment: [String: String]) {
            minutes = max(1, environment["MINUTES"].flatMap(Double.init) ?? 60)
            mailboxes = max(2, environment["MAILBOXES"].flatMap(Int.init) ?? 3)
            rate = max(1, environment["RATE"].flatMap(Double.init) ?? 40)
            seed = environment["SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...9_999)
        }

        var customers: Int { Int(minutes * rate * 1.2) + 10 }
    }

    static func main() async throws {
        let settings = Settings(ProcessInfo.processInfo.environment)
        say("\(Int(settings.minutes)) minutes, \(settings.mailboxes) mailboxes, seed \(settings.seed)")
        let world = try await SoakWorld.make(settings)
        var letters: [SoakLetter] = []
        let mischief = Mischief(world: world, seed: settings.seed, minutes: settings.minutes)
        let memory = MemoryWatch(world: world)
        do {
            letters = try await live(in: world, settings, mischief, memory)
            say(
                "time is up: \(letters.count) messages, \(mischief.tally). Nothing breaks any more; waiting for the rest"
            )
            try await mischief.makePeace()
            let tookToSettle = try await settle(world, letters)
            say("settled after \(Int(tookToSettle)) s")
            memory.sample()
            let rest = judgeReloads(world, mischief.tally.reloads) + (try await world.restartGracefully())
            let verdict = try await Checker(world: world, letters: letters).judge()
            let lines = [
                verdict.line(
                    minutes: settings.minutes, seed: settings.seed, tally: mischief.tally, settling: tookToSettle),
                memory.line(steadyFrom: mischief.lastKill),
            ]
            let text = (memory.lines + lines).joined(separator: "\n") + "\n"
            try Data(text.utf8).write(to: URL(fileURLWithPath: SoakWorld.package + "/.build/soak.json"))
            for line in verdict.told + rest + lines { print(line) }
            let holds = verdict.broken.isEmpty && rest.isEmpty
            if !holds { say("what happened lies in \(world.root)") }
            try await world.end(keepsFiles: !holds)
            exit(holds ? 0 : 1)
        } catch {
            say("\(error); see \(world.root)")
            try? await world.end(keepsFiles: true)
            exit(2)
        }
    }

    /// Messages come in at random moments while things break at random.
    private static func live(
        in world: SoakWorld, _ settings: Settings, _ mischief: Mischief, _ memory: MemoryWatch
    ) async throws -> [SoakLetter] {
        var dice = Dice(seed: settings.seed &+ 1)
        var letters: [SoakLetter] = []
        let end = ContinuousClock.now + .seconds(settings.minutes * 60)
        var nextMinute = ContinuousClock.now
        while ContinuousClock.now < end {
            if letters.count < settings.customers {
                let letter = SoakLetter(
                    number: letters.count, kind: dice.kind(), mailbox: dice.below(world.mailboxes.count))
                try world.deliver(letter)
                letters.append(letter)
            }
            try await mischief.step()
            if ContinuousClock.now >= nextMinute {
                nextMinute += .seconds(60)
                memory.sample()
                say("\(letters.count) messages, \(mischief.tally), \(memory.latest.map { "\(Int($0)) MB" } ?? "-")")
            }
            try await Task.sleep(for: .seconds(60 / settings.rate * dice.share() * 2))
        }
        return letters
    }

    /// What the daemon said about the files it was told to read: sound ones taken, mistakes refused.
    private static func judgeReloads(_ world: SoakWorld, _ tally: Upkeep.Tally) -> [String] {
        let (taken, refused) = world.reloads
        say("\(tally); the daemon says that it took the files \(taken) times and refused them \(refused) times")
        var wrong: [String] = []
        if tally.all - tally.broken > 4, taken == 0 { wrong.append("no reload was taken") }
        if tally.broken > 4, refused == 0 { wrong.append("no mistake was refused") }
        return wrong
    }

    /// Waits until nothing is on its way any more; at most twelve minutes, since a fourth attempt comes after ten.
    private static func settle(_ world: SoakWorld, _ letters: [SoakLetter]) async throws -> Double {
        let begin = ContinuousClock.now
        while ContinuousClock.now < begin + .seconds(720) {
            if try await world.isSettled(letters.count) { break }
            try await Task.sleep(for: .seconds(2))
        }
        return (ContinuousClock.now - begin) / .seconds(1)
    }

    static func say(_ text: String) {
        let clock = DateFormatter()
        clock.dateFormat = "HH:mm:ss"
        FileHandle.standardError.write(Data("soak \(clock.string(from: Date())): \(text)\n".utf8))
    }
}

extension Dice {
    mutating func kind() -> SoakLetter.Kind {
        switch below(20) {
        case 0..<8: .status
        case 8..<14: .damaged
        case 14..<17: .question
        case 17..<19: .threat
        default: .absence
        }
    }
}

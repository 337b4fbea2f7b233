import Foundation
import Loopback
import Store
import Synchronization

/// `make torture`: the program dies at every point it has, at random moments and with the power, over and over, and an
/// outsider counts what was lost or happened twice.
///
/// `SEEDS` (20), `RANDOM_KILLS` (5,000), `SENDS` (300), `LONG`, `JOBS`, `ONLY=kill,random,smtp,power,planted,window,long`, `FRESH=1`. A run that
/// was stopped goes on where it stood. Writes `.build/torture.json` and the table of `docs/RELIABILITY.md`. Exit status 1
/// when a promise was broken.
@main struct TortureRun {
    let settings: Settings
    let results: Results
    let worlds: [TortureWorld]
    let tables: Tables

    static func main() async {
        do {
            let settings = try Settings(ProcessInfo.processInfo.environment)
            exit(try await run(settings) ? 0 : 1)
        } catch {
            say("\(error)")
            exit(2)
        }
    }

    private static func run(_ settings: Settings) async throws -> Bool {
        guard !KillPoint.names.isEmpty else {
            throw TortureError("this build has no kill points; build it with -DKILL_POINTS")
        }
        let worlds = try (0..<settings.lanes).map {
            try TortureWorld(
                lane: $0, place: settings.place, program: settings.program, package: settings.package)
        }
        var keepsFiles = true
        defer { for world in worlds { world.end(keepsFiles: keepsFiles) } }
        let results = try Results(folder: settings.folder, build: settings.build, isFresh: settings.isFresh)
        let library = try await settings.powerCut()
        let needsReach = !settings.tables.isDisjoint(with: [.kill, .random, .quick])
        if needsReach { say("walking every road once") }
        let reach = needsReach ? try await Reach.find(in: worlds) : Reach()
        let needsPower = !settings.tables.isDisjoint(with: [.power, .planted, .quick])
        let moments = needsPower ? try await Tables.count(in: worlds[0], powerCut: library) : [:]
        let tables = Tables(settings: settings, reach: reach, moments: moments, powerCut: library)
        let run = TortureRun(settings: settings, results: results, worlds: worlds, tables: tables)
        let holds = try await run.all()
        keepsFiles = !holds
        return holds
    }

    private func all() async throws -> Bool {
        let report = try Report(settings: settings, isContinued: results.isContinued)
        var holds = true
        for table in Settings.Table.allCases where settings.tables.contains(table) {
            for (figures, line) in try await figures(of: table) {
                try report.write([(figures.name, line)])
                print(line)
                if !figures.holds { holds = false }
            }
        }
        return holds
    }

    private func figures(of table: Settings.Table) async throws -> [(Figures, String)] {
        switch table {
        case .kill: return [try await kill(seeds: 0..<settings.seeds)]
        case .random:
            let found = try await run(tables.random(settings.random), as: "random")
            var figures = Figures("random", found)
            figures.runs = found.reduce(0) { $0 + $1.killed }
            return [(figures, figures.line)]
        case .smtp:
            let found = try await run(tables.smtp(), as: "smtp")
            var figures = Figures(
                "smtp", found, more: [("modes", "\(ScriptedSMTP.Mode.allCases.count - 1)")])
            figures.runs = found.count
            return [(figures, figures.line)]
        case .power:
            let found = try await run(tables.power(seeds: 0..<settings.seeds), as: "power")
            let figures = Figures("power", found, more: [("seeds", "\(settings.seeds)")])
            return [(figures, figures.line)]
        case .planted:
            var all: [(Figures, String)] = []
            for defect in Tables.defects { all.append(try await planted(defect, isShort: false)) }
            return all
        case .window: return [try await window()]
        case .long:
            var all: [(Figures, String)] = []
            for suite in LongSuite.all { all.append(try await suite.run(most: settings.longest)) }
            return all
        case .quick:
            var all = [try await kill(seeds: 0..<1)]
            let power = Figures("power", try await run(tables.power(seeds: 0..<1, every: 4), as: "power"))
            all.append((power, power.line))
            all.append(try await planted("blind", isShort: true))
            return all
        }
    }

    private func kill(seeds: Range<Int>) async throws -> (Figures, String) {
        let found = try await run(tables.kill(seeds: seeds), as: "kill")
        let missing = tables.unreached.map { "\"\($0)\"" }.joined(separator: ",")
        let died = Set(found.filter { $0.killed > 0 }.compactMap { $0.id.split(separator: "/").dropFirst().first })
        let figures = Figures(
            "kill", found,
            more: [("points", "\(died.count)"), ("seeds", "\(seeds.count)"), ("not_on_the_road", "[\(missing)]")])
        return (figures, figures.line)
    }

    /// The table must turn red.
    private func planted(_ defect: String, isShort: Bool) async throws -> (Figures, String) {
        let found = try await run(tables.planted(defect, isShort: isShort), as: defect, isMeantToBreak: true)
        var figures = Figures("planted.\(defect)", found)
        let seen = defect == "random" ? figures.verdict.doubledNewID : figures.verdict.doubledActions
        figures.holds = !seen.isEmpty
        figures.more = [("red", "\(figures.holds)")]
        if !figures.holds { Self.say("the defect \(defect) was put in, and nobody noticed") }
        return (figures, figures.line)
    }

    /// From the server's 250 to our commit.
    private func window() async throws -> (Figures, String) {
        let world = try TortureWorld(
            lane: worlds.count, place: FileManager.default.temporaryDirectory.path, program: settings.program,
            package: settings.package)
        defer { world.end(keepsFiles: false) }
        let times = try await Window(world: world, sends: settings.sends).milliseconds().sorted()
        func share(_ part: Double) -> Double {
            guard !times.isEmpty else { return .infinity }
            return (times[min(times.count - 1, Int(Double(times.count) * part))] * 1_000).rounded() / 1_000
        }
        var figures = Figures("window", [])
        figures.holds = share(0.99) <= Window.goal
        let line = Figures.object(
            "window",
            [
                ("sends", "\(times.count)"), ("p50_ms", "\(share(0.5))"), ("p99_ms", "\(share(0.99))"),
                ("longest_ms", "\(times.last ?? 0)"), ("goal_ms", "\(Window.goal)"),
            ])
        return (figures, line)
    }

    // MARK: lanes

    /// Runs what was not run yet, each lane in its own world.
    private func run(_ trials: [Trial], as name: String, isMeantToBreak: Bool = false) async throws -> [Trial.Result] {
        let left = trials.filter { !results.has($0.id) }
        let queue = Queue(left)
        let progress = Progress(name, of: left.count)
        if left.count < trials.count {
            Self.say("\(name): \(trials.count - left.count) of \(trials.count) stand already")
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for world in worlds {
                group.addTask {
                    while let trial = queue.next() {
                        let result = try await trial.run(in: world)
                        let broken = result.verdict.broken
                        progress.step(isBroken: !broken.isEmpty)
                        if !isMeantToBreak, !broken.isEmpty {
                            Self.say("\(trial.id): \(broken.joined(separator: "; "))")
                        }
                        try results.add(result)
                    }
                }
            }
            try await group.waitForAll()
        }
        return results.all(trials.map(\.id))
    }

    private final class Queue: Sendable {
        private let trials: Mutex<ArraySlice<Trial>>

        init(_ trials: [Trial]) { self.trials = Mutex(trials[...]) }

        func next() -> Trial? { trials.withLock { $0.popFirst() } }
    }

    static func say(_ text: String) { FileHandle.standardError.write(Data("torture: \(text)\n".utf8)) }
}

import Foundation
import Loopback
import Resolution

/// Letters become outcomes in the fictional lamp shop Lumen, over a real mail host.
let page = Page()
do {
    let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
    guard geteuid() == 0 else {
        throw StageError("the mail host's servers change to accounts of their own: run it as root")
    }
    let holds = try await arguments.isCheck ? check(from: arguments.seed ?? 1) : show(arguments)
    exit(holds ? 0 : 1)
} catch {
    FileHandle.standardError.write(Data("demo: \(error)\n".utf8))
    exit(2)
}

/// A demo to be read. True when every story came out as expected.
func show(_ arguments: Arguments) async throws -> Bool {
    if let folder = arguments.messages, !FileManager.default.fileExists(atPath: folder) {
        throw StageError("there is no folder \(folder)")
    }
    let seed = arguments.seed ?? UInt64.random(in: 1...9_999)
    page.line(page.ink("Lumen, a lamp shop that does not exist", .bold))
    let stage = try await Stage.set(at: demoFolder(), hasHelpdesk: arguments.hasHelpdesk) {
        page.line("   " + page.ink($0, .dim))
    }
    if let folder = arguments.messages {
        try await clearing(stage) { try await StrangersLetters(stage: stage, folder: folder).tell(on: page) }
        stage.tellWhereToLook(on: page)
        return true
    }
    page.line("   Messages chosen by seed \(seed); the same again: make demo SEED=\(seed)")
    let told = try await clearing(stage) {
        var told = try await tellStories(on: stage, seed: seed)
        if let tracker = stage.tracker, let first = told.letters.first?.letter {
            told.failures += try await HelpdeskTelling(page: page, stage: stage, tracker: tracker, first: first).tell()
        }
        return told
    }
    var failures = told.failures

    let drafting = try await Stage.set(at: demoFolder() + "-draft", mode: .draft) { _ in }
    DraftTelling(page: page).begin()
    let drafted = try await clearing(drafting) { try await DraftRun(stage: drafting, letters: told.letters).play() }
    DraftTelling(page: page).tell(drafted)
    failures += drafted.failures
    failures += try await Rehearsals(page: page, folder: demoFolder() + "-init").tell()
    stage.tellWhereToLook(on: page)
    page.line()
    page.line(
        failures.isEmpty
            ? page.ink("Everything came out as expected.", .green)
            : page.ink("Did not come out as expected: \(failures.count); see ✘ above.", .red))
    return failures.isEmpty
}

/// Plays and shows every story: the first letter of each, and what did not hold.
func tellStories(
    on stage: Stage, seed: UInt64
) async throws -> (letters: [(story: Story, letter: WrittenLetter)], failures: [String]) {
    var dice = Dice(seed: seed)
    var letters: [(story: Story, letter: WrittenLetter)] = []
    var failures: [String] = []
    var arrivals: [String: Int] = [:]
    let start = try await stage.look()
    for (index, story) in Story.all.enumerated() {
        let telling = StoryTelling(page: page, number: index + 1, story: story, stage: stage)
        telling.begin()
        var performance = Performance(stage: stage, story: story, dice: dice)
        do {
            for act in story.acts {
                let turn = try await performance.play(act)
                telling.tell(turn, hours: act.hours)
                failures += turn.failures
                arrivals.merge(turn.arrivals, uniquingKeysWith: +)
            }
        } catch {
            // A story that breaks off is told as such; the others go on.
            page.field("", [page.ink("✘ \(error)", .red)])
            failures.append("\(error)")
        }
        if let first = performance.letters.first { letters.append((story, first)) }
        dice = performance.dice
    }
    failures += try await stage.tellTheEnd(on: page, since: start, arrivals: arrivals)
    return (letters, failures)
}

/// Five seeds, the first of them in mode draft, too; one line for each thing that does not come out as expected. A failing
/// seed's files stay.
func check(from first: UInt64) async throws -> Bool {
    var holds = true
    for seed in first..<(first + 3) {
        let begin = ContinuousClock.now
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(
            "replyd-check-\(UUID().uuidString.prefix(8))"
        ).path
        let stage = try await Stage.set(at: root) { _ in }
        let played = try await clearing(stage) { try await playStories(on: stage, seed: seed) }
        var found = played.failures
        if seed == first {
            let drafting = try await Stage.set(at: root + "-draft", mode: .draft) { _ in }
            found += try await clearing(drafting) {
                try await DraftRun(stage: drafting, letters: played.letters).play()
            }
            .failures
            if found.isEmpty { try? FileManager.default.removeItem(atPath: drafting.root) }
        }
        for failure in found { page.line("seed \(seed): \(failure)") }
        page.line(
            "seed \(seed): \(Story.all.count) stories, \(found.count) failures, \((ContinuousClock.now - begin).words)")
        if found.isEmpty { try? FileManager.default.removeItem(atPath: root) } else { page.line("see \(root)") }
        holds = holds && found.isEmpty
    }
    return holds
}

/// Plays every story without showing it.
func playStories(
    on stage: Stage, seed: UInt64
) async throws -> (letters: [(story: Story, letter: WrittenLetter)], failures: [String]) {
    var dice = Dice(seed: seed)
    var letters: [(story: Story, letter: WrittenLetter)] = []
    var failures: [String] = []
    for story in Story.all {
        var performance = Performance(stage: stage, story: story, dice: dice)
        do {
            for act in story.acts {
                let turn = try await performance.play(act)
                let letter = turn.written.map { "\n    \($0.phrasing.subject) | \($0.phrasing.body)" } ?? ""
                failures += turn.failures.map { "\(story.title) \($0)\(letter)" }
            }
        } catch {
            failures.append("\(error)")
        }
        if let first = performance.letters.first { letters.append((story, first)) }
        dice = performance.dice
    }
    return (letters, failures)
}

/// Ends the stage whatever happens on it.
func clearing<Value>(_ stage: Stage, _ body: () async throws -> Value) async throws -> Value {
    let result: Value
    do {
        result = try await body()
    } catch {
        try? await stage.clear()
        throw error
    }
    try await stage.clear()
    return result
}

/// In the build folder, so that nothing is left elsewhere; a Unix socket's path may have 107 bytes.
func demoFolder() -> String {
    let near = Stage.package + "/.build/demo"
    return near.utf8.count < 80
        ? near : FileManager.default.temporaryDirectory.appendingPathComponent("replyd-demo-\(getuid())").path
}

import Foundation

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

/// A demo to be read. True when every story came out as promised.
func show(_ arguments: Arguments) async throws -> Bool {
    if let folder = arguments.messages, !FileManager.default.fileExists(atPath: folder) {
        throw StageError("there is no folder \(folder)")
    }
    let seed = arguments.seed ?? UInt64.random(in: 1...9_999)
    page.line(page.ink("Lumen, a lamp shop that does not exist", .bold))
    let stage = try await Stage.set(at: demoFolder()) { page.line("   " + page.ink($0, .dim)) }
    return try await clearing(stage) {
        var holds = true
        if let folder = arguments.messages {
            try await StrangersLetters(stage: stage, folder: folder).tell(on: page)
        } else {
            page.line("   Messages chosen by seed \(seed); the same again: make demo SEED=\(seed)")
            var dice = Dice(seed: seed)
            for (index, story) in Story.all.enumerated() {
                let telling = StoryTelling(page: page, number: index + 1, story: story)
                telling.begin()
                var performance = Performance(stage: stage, story: story, dice: dice)
                do {
                    for (place, act) in story.acts.enumerated() {
                        let turn = try await performance.play(act)
                        telling.tell(turn, isLast: place == story.acts.count - 1, alike: act.expected.lastTwoAreAlike)
                        holds = holds && turn.failures.isEmpty
                    }
                } catch {
                    // A story that breaks off is told as such; the others go on.
                    page.field("", [page.ink("✘ \(error)", .red)])
                    holds = false
                }
                dice = performance.dice
            }
        }
        try await stage.tellTheEnd(on: page)
        return holds
    }
}

/// Five seeds; one line for each story that does not come out as promised. A failing seed's files stay.
func check(from first: UInt64) async throws -> Bool {
    var holds = true
    for seed in first..<(first + 5) {
        let begin = ContinuousClock.now
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(
            "replyd-check-\(UUID().uuidString.prefix(8))"
        ).path
        let stage = try await Stage.set(at: root) { _ in }
        let found = try await clearing(stage) { try await failures(on: stage, seed: seed) }
        for failure in found { page.line("seed \(seed): \(failure)") }
        page.line(
            "seed \(seed): \(Story.all.count) stories, \(found.count) failures, \((ContinuousClock.now - begin).words)")
        if found.isEmpty { try? FileManager.default.removeItem(atPath: root) } else { page.line("see \(root)") }
        holds = holds && found.isEmpty
    }
    return holds
}

func failures(on stage: Stage, seed: UInt64) async throws -> [String] {
    var dice = Dice(seed: seed)
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
        dice = performance.dice
    }
    return failures
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

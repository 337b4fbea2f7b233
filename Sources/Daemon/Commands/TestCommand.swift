import ArgumentParser
import Configuration
import Insight

struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Plays the mailboxes' own scenarios (tests/*.yaml) against a shop made for each. Sends nothing.")

    @OptionGroup var place: Place
    @Argument(help: "Mailboxes to test; all when none is named.") var mailboxes: [String] = []
    @Option(help: "Only scenarios whose name holds this.") var only: String?
    @Option(
        help:
            "Answer questions to models from this file, as `replyd explain --recording` writes it; none is asked either way."
    )
    var recording: String?
    @Flag(help: "One JSON object per scenario.") var json = false

    func run() async throws {
        let (files, problems) = load(root: place.setting.root, only: mailboxes.isEmpty ? nil : mailboxes)
        let errors = problems.filter { !$0.isWarning }
        guard errors.isEmpty else { throw Failure.configuration(errors) }
        let recorded = try recording.map { try RecordedAnswers(file: $0) }
        guard recorded == nil || files.contains(where: { $0.models != nil }) else {
            throw Failure.usage("no mailbox names a model; see `model:` in Mailboxes/example/mailbox.yaml")
        }
        var (passed, failed) = (0, 0)
        for mailbox in files where !mailbox.scenarios.isEmpty {
            let play = ScenarioPlay(
                mailbox: mailbox, parts: DeskParts(mailbox),
                advise: recorded.map { recorded in { try recorded.advisors(of: $0, clock: $1) } })
            for scenario in mailbox.scenarios where only.map({ scenario.name.contains($0) }) ?? true {
                let result = try await play.play(scenario)
                if result.failures.isEmpty { passed += 1 } else { failed += 1 }
                print(json ? record(result, mailbox: mailbox.name) : readable(result, mailbox: mailbox.name))
                for words in recorded?.takeLacking() ?? [] { complain("\(mailbox.name): \(scenario.name): \(words)") }
            }
        }
        guard passed + failed > 0 else {
            throw Failure.usage("no scenario was found; write one in Mailboxes/NAME/tests, see Mailboxes/example/tests")
        }
        print(json ? total(passed, failed) : "\(passed) passed, \(failed) failed")
        if failed > 0 { throw Failure.no("\(failed) scenarios do not hold") }
    }

    private func readable(_ result: ScenarioPlay.Result, mailbox: String) -> String {
        let head = "\(result.failures.isEmpty ? "ok  " : "FAIL")  \(mailbox): \(result.scenario.name)"
        return ([head] + result.failures.map { "      \($0)" }).joined(separator: "\n")
    }

    private func record(_ result: ScenarioPlay.Result, mailbox: String) -> String {
        var line = JSONLine()
        line.text("mailbox", mailbox)
        line.text("scenario", result.scenario.name)
        line.text("file", result.scenario.file)
        line.raw("line", String(result.scenario.line))
        line.raw("passed", result.failures.isEmpty ? "true" : "false")
        line.list("failures", result.failures)
        return line.finished
    }

    private func total(_ passed: Int, _ failed: Int) -> String {
        var line = JSONLine()
        line.raw("passed", String(passed))
        line.raw("failed", String(failed))
        return line.finished
    }
}

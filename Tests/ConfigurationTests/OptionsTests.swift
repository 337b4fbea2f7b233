import Foundation
import Resolution
import Testing

@testable import Configuration

/// `about` of a runbook, and the step `choose`: what a model may choose among.
@Suite struct OptionsTests {
    private static let head = """
        ---
        name: dark
        about: the lamp stays dark
        when: { category: dark, examples: [my lamp stays dark] }
        inputs: { order: { kind: order, ask: which-order } }
        steps:
          - lookup: order

        """
    private static let restart = "{ name: restart, about: it was not restarted yet, steps: [{ say: restart }] }"
    private static let line =
        "{ name: line, about: the line may be down, when: { diagnostic.line: missing }, steps: [{ diagnose: line }] }"

    private func read(_ choose: String, then rest: String = "", head: String = head) -> (
        runbook: Runbook?, problems: [ConfigurationProblem]
    ) {
        let (runbook, problems) = decodeRunbook(head + choose + "\n" + rest + "---\n", file: "dark.md")
        return (runbook, problems.filter { !$0.isWarning })
    }

    @Test func `a choice becomes what it says`() throws {
        let (runbook, problems) = read(
            """
              - choose:
                  rounds: 3
                  knowledge: from-articles
                  among:
                    - \(Self.restart)
                    - \(Self.line)
                    - { name: swap, about: "line is up", when: { diagnostic.line: up }, steps: [{ say: swap }] }
                  else: [{ say: sorry }, { handoff: action_failed }]
            """)
        #expect(problems.isEmpty, "\(problems)")
        #expect(runbook?.about == "the lamp stays dark")
        let line = "diagnostic.line"
        let options = [
            ChooseStep.Option(name: "restart", about: "it was not restarted yet", steps: [.say(template: "restart")]),
            ChooseStep.Option(
                name: "line", about: "the line may be down", condition: .test(fact: line, .missing),
                steps: [.diagnose("line")]),
            ChooseStep.Option(
                name: "swap", about: "line is up", condition: .test(fact: line, .equals("up")),
                steps: [.say(template: "swap")]),
        ]
        let choice = ChooseStep(
            options: options, rounds: 3, knowledge: "from-articles",
            otherwise: [.say(template: "sorry"), .handoff(.actionFailed)])
        #expect(runbook?.steps == [.lookup("order"), .choose(choice)])
        #expect(decodeRunbook(runbook?.text ?? "", file: "dark").0 == runbook)
    }

    private static let mistakes: [(among: String, rest: String, line: Int, says: String)] = [
        ("- { name: a, steps: [{ say: a }] }\n          - \(restart)", "", 11, "`about` is missing"),
        ("- { about: b, steps: [{ say: a }] }\n          - \(restart)", "", 11, "`name` is missing"),
        ("- { name: a, about: b }\n          - \(restart)", "", 11, "`steps` is missing"),
        ("- { name: a, about: b, steps: [] }\n          - \(restart)", "", 11, "has no steps"),
        ("- \(restart)\n          - \(restart)", "", 12, "two options are called `restart`"),
        ("- \(restart)", "", 10, "nothing to choose from"),
        ("- \(restart)\n          - \(line)", "        rounds: 0\n", 13, "from 1 to 10"),
        ("- \(restart)\n          - \(line)", "        rounds: 11\n", 13, "from 1 to 10"),
        ("- \(restart)\n          - \(line)", "        rounds: 3\n", 13, "no 3 `rounds` in 2"),
        ("- \(restart)\n          - \(line)", "        round: 2\n", 13, "did you mean `rounds`?"),
        (
            "- { name: a, about: b, when: { order.status: paid, not: { order.status: paid } }, steps: [{ say: a }] }\n"
                + "          - \(restart)", "", 11, "never offered"
        ),
        ("- { name: A b, about: b, steps: [{ say: a }] }\n          - \(restart)", "", 11, "cannot be called"),
        (
            "- { name: a, about: \"\(String(repeating: "long ", count: 50))\", steps: [{ say: a }] }\n          - \(restart)",
            "", 11, "more than one line of 200"
        ),
        ("- { name: a, about: b, steps: [{ action: cancel }] }\n          - \(restart)", "", 11, "acts without asking"),
        (
            "- { name: a, about: b, steps: [{ check: { order.status: paid }, else: { action: cancel } }] }\n"
                + "          - \(restart)", "", 11, "acts without asking"
        ),
        // One option's look-up is another one's fact only where the run comes back.
        (
            "- { name: a, about: b, when: { diagnostic.line: up }, steps: [{ say: a }] }\n          - \(line)", "", 11,
            "before anything was looked up"
        ),
    ]

    @Test(arguments: mistakes)
    func `a mistake in a choice is told with its line`(among: String, rest: String, line: Int, says: String) {
        let (runbook, problems) = read(
            "  - confirm: really\n  - choose:\n        among:\n          \(among)\n" + rest,
            then: "  - say: end\n")
        #expect(runbook == nil)
        #expect(problems.contains { $0.what.contains(says) || $0.remedy.contains(says) }, "\(problems)")
        #expect(problems.first?.line == line, "\(problems)")
    }

    @Test func `what acts only after a yes may be chosen, and what is below it is reached`() {
        let (runbook, problems) = read(
            """
              - choose:
                  among:
                    - \(Self.restart)
                    - { name: cancel, about: b, steps: [{ confirm: really }, { action: cancel }, { say: done }] }
              - say: end
            """)
        #expect(runbook != nil && problems.isEmpty, "\(problems)")
        let lost = read(
            """
              - choose:
                  rounds: 2
                  among:
                    - \(Self.restart)
                    - \(Self.line)
              - say: lost
            """)
        #expect(lost.problems.map(\.what) == ["this step is never reached: the run has ended above"])
    }

    @Test(arguments: [
        ("about: the lamp stays dark", "about:", "`about` has no value"),
        ("about: the lamp stays dark", "about: |\n  one\n  two", "more than one line"),
        ("about: the lamp stays dark", "abot: the lamp stays dark", "did you mean `about`?"),
    ])
    func `what a runbook is for is one line`(right: String, wrong: String, says: String) {
        let (runbook, problems) = read("  - say: a", head: Self.head.replacing(right, with: wrong))
        #expect(runbook == nil && problems.count == 1)
        #expect(problems.first.map { ($0.what + $0.remedy).contains(says) } == true, "\(problems)")
    }

    @Test func `no runbook that acts unasked is offered to a model`() {
        let (runbook, problems) = read("  - action: cancel\n  - say: a")
        #expect(runbook == nil)
        #expect(problems.map(\.line) == [3])
        #expect(problems.first?.what.contains("acts without asking the customer first") == true, "\(problems)")
        #expect(read("  - confirm: c\n  - action: cancel\n  - say: a").problems.isEmpty)
        let silent = Self.head.replacing("about: the lamp stays dark\n", with: "")
        #expect(read("  - action: cancel\n  - say: a", head: silent).problems.isEmpty)
    }

    @Test func `the choice in the manual is taken as it stands`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let manual = try String(contentsOfFile: folder + "/docs/RUNBOOKS.md", encoding: .utf8)
        let block = manual.components(separatedBy: "```yaml\n").first { $0.hasPrefix("  - choose:") }
        let (runbook, problems) = read(try #require(block).components(separatedBy: "```")[0])
        #expect(problems.isEmpty, "\(problems)")
        guard case .choose(let step)? = runbook?.steps.last else {
            Issue.record("there is no choice")
            return
        }
        #expect(step.options.map(\.name) == ["restart", "read-lamp", "fuse", "pay-back"] && step.rounds == 4)
    }

    @Test func `runbooks that say what they are for may answer one category`() throws {
        func problems(_ abouts: [String?]) throws -> [String] {
            let root = try OperatorRoot()
            for (place, about) in abouts.enumerated() {
                let name = "dark-\(place)"
                let text = """
                    ---
                    name: \(name)
                    \(about.map { "about: \($0)" } ?? "requires: { identity: L2 }")
                    when: { category: dark, examples: [so dark \(place)] }
                    steps: [{ say: acknowledgement }]
                    ---
                    """
                try root.write(text, to: "Mailboxes/shop/runbooks/\(name).md")
            }
            return root.load().problems.map(\.what)
        }
        #expect(try problems(["the lamp", "the bulb"]) == [])
        #expect(try problems(["the lamp", nil]).count == 1)
    }
}

import Configuration
import Foundation
import Testing

/// A question that asks for a yes has to say what the yes is to.
@Suite struct UntoldTests {
    private static let question = "Templates/plain/en/shall-it-be.mustache"

    private static let silent = "Shall it be so?\n"

    private func problems(_ inputs: String, _ steps: String, question: String) throws -> [ConfigurationProblem] {
        let root = try OperatorRoot()
        let runbook = """
            ---
            name: change-it
            when: { category: change_it, examples: [please change it] }
            inputs: { order: { kind: order, ask: which-order }, \(inputs) }
            steps:
              - lookup: order
            \(steps)
              - say: how-was-it
            ---

            """
        try root.write(runbook, to: "Mailboxes/shop/runbooks/change-it.md")
        try root.write(question, to: Self.question)
        try root.write("Shall it go to {{input.new}}?\n", to: "Templates/plain/en/where-to.mustache")
        let all = root.load().problems.filter { !$0.isWarning }
        #expect(all.allSatisfy { $0.file == Self.question || $0.what.contains("no limits") }, "\(all)")
        return all.filter { $0.file == Self.question }
    }

    @Test(arguments: [
        ("new: { kind: address, ask: how-was-it }", "  - confirm: shall-it-be\n  - action: address", "input.new"),
        (
            "why: { kind: choice, choices: [late, dear], ask: how-was-it }",
            "  - confirm: shall-it-be\n  - { action: cancel, reason: why }", "input.why"
        ),
        (
            "kind: { kind: choice, choices: variants, ask: how-was-it }",
            "  - lookup: variants\n  - confirm: shall-it-be\n  - { action: exchange, to: kind }", "variant.title"
        ),
        (
            "new: { kind: address, ask: how-was-it }",
            "  - confirm: shall-it-be\n  - branch: [{ when: { order.status: paid }, steps: [{ action: address }] }]",
            "input.new"
        ),
    ])
    func `a question that leaves the value out is a mistake of its template`(
        inputs: String, steps: String, slot: String
    ) throws {
        let silent = try problems(inputs, steps, question: Self.silent)
        #expect(silent.count == 1 && silent.first?.isWarning == false, "\(silent)")
        #expect(silent.first?.what.contains("change-it.md asks with it about") == true, "\(silent)")
        #expect(try problems(inputs, steps, question: "Shall it be {{\(slot)}}?\n").isEmpty)
    }

    @Test func `a yes to something else is none to what comes after it`() throws {
        let steps = "  - confirm: shall-it-be\n  - action: cancel\n  - confirm: where-to\n  - action: address"
        let found = try problems("new: { kind: address, ask: how-was-it }", steps, question: Self.silent)
        #expect(found.isEmpty, "\(found)")
    }
}

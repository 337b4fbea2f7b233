import Foundation
import Resolution
import Testing

@testable import Configuration

/// `propose` and `action: proposed`.
@Suite struct ProposingTests {
    private func read(_ steps: String) -> (runbook: Runbook?, problems: [ConfigurationProblem]) {
        let head = """
            ---
            name: put-right
            when: { category: broken_again, examples: [it broke again] }
            inputs: { order: { kind: order, ask: which-order } }
            steps:

            """
        let (runbook, problems) = decodeRunbook(head + steps + "\n---\n", file: "put-right.md")
        return (runbook, problems.filter { !$0.isWarning })
    }

    private static let whole = """
          - lookup: order
          - propose: [refund, return]
            else: { handoff: policy }
          - confirm: really
          - action: proposed
            approve: over 80 EUR
          - say: done
        """

    @Test func `what may be proposed becomes a step, and what is done of it another`() {
        let (runbook, problems) = read(Self.whole)
        #expect(problems.isEmpty, "\(problems)")
        let action = ActionStep(
            verb: "proposed", of: "proposal", approveOver: Money(minor: 8_000, currency: "EUR"))
        #expect(
            runbook?.steps == [
                .lookup("order"),
                .propose(ProposeStep(verbs: ["refund", "return"], otherwise: [.handoff(.policy)])),
                .confirm(template: "really"), .action(action), .say(template: "done"),
            ])
        #expect(runbook?.actsUnasked == false)
    }

    @Test(arguments: [
        ("propose: [refund, return]", "propose: [refund, address]", 7, "cannot be `address`"),
        ("propose: [refund, return]", "propose: [refund, email]", 7, "cannot be `email`"),
        ("propose: [refund, return]", "propose: []", 7, "is empty"),
        ("propose: [refund, return]", "propose: [subscription_pause]", 7, "was never looked up"),
        ("    else: { handoff: policy }\n", "", 7, "`propose` has no `else`"),
        ("  - confirm: really\n", "", 9, "before the customer agreed"),
        (
            "  - propose: [refund, return]\n    else: { handoff: policy }\n  - confirm: really\n",
            "  - confirm: really\n", 8, "nothing was proposed before"
        ),
        (
            "  - propose: [refund, return]\n    else: { handoff: policy }\n  - confirm: really\n",
            "  - confirm: really\n  - propose: [refund]\n    else: { handoff: policy }\n", 10,
            "before the customer agreed"
        ),
        ("    approve: over 80 EUR", "    amount: order.refundable", 11, "`proposed` has no `amount`"),
        ("    approve: over 80 EUR", "    approve: sometimes", 11, "cannot be `sometimes`"),
    ])
    func `a mistake in it is told with its line`(right: String, wrong: String, line: Int, says: String) {
        let (runbook, problems) = read(Self.whole.replacing(right, with: wrong))
        #expect(runbook == nil)
        #expect(problems.first.map { ($0.what + "; " + $0.remedy).contains(says) } == true, "\(problems)")
        #expect(problems.first?.line == line, "\(problems)")
    }

    @Test func `the steps in the manual are taken as they stand`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let manual = try String(contentsOfFile: folder + "/docs/RUNBOOKS.md", encoding: .utf8)
        let block = manual.components(separatedBy: "```yaml\n").first {
            $0.contains("- propose:") && !$0.contains("among:")
        }
        let (runbook, problems) = read(try #require(block).components(separatedBy: "```")[0])
        #expect(problems.isEmpty && runbook?.steps.count == 5, "\(problems)")
    }

    @Test func `the question has words for each action that may be proposed`() throws {
        let root = try OperatorRoot()
        let head =
            "---\nname: put-right\nwhen: { category: broken_again, examples: [it broke again] }\n"
            + "inputs: { order: { kind: order, ask: which-order } }\nsteps:\n"
        let steps = Self.whole.replacing("[refund, return]", with: "[refund]").replacing(
            "say: done", with: "say: how-was-it")
        try root.write(head + steps + "\n---\n", to: "Mailboxes/shop/runbooks/put-right.md")
        let silent = root.load().problems
        #expect(silent.map(\.file) == ["Templates/plain/en/really.mustache"], "\(silent)")
        #expect(silent.first?.what.contains("no words for `refund`") == true, "\(silent)")
        try root.write(
            "{{#proposal.refund}}Shall we pay back {{proposal.amount}}?{{/proposal.refund}}\n",
            to: "Templates/plain/en/really.mustache")
        #expect(root.load().problems == [])
    }
}

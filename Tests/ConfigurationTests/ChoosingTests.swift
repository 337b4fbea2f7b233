import Resolution
import Testing

@testable import Configuration

/// `conditions` of `when`, and what two runbooks of one category may share.
@Suite struct ChoosingTests {
    private static func conditional(_ name: String, _ conditions: String) -> String {
        """
        ---
        name: \(name)
        when:
          category: late
          conditions: { \(conditions) }
        inputs: { order: { kind: order, ask: which-order } }
        steps:
          - lookup: order
          - say: refund-confirmed
        ---
        """.replacing("refund-confirmed", with: "acknowledgement")
    }

    private func problems(_ first: String?, _ second: String?) throws -> [ConfigurationProblem] {
        let root = try OperatorRoot()
        for (name, conditions) in [("one", first), ("two", second)] {
            var text = Self.conditional(name, conditions ?? "")
            if conditions == nil {
                text = text.replacing("  conditions: {  }\n", with: "  examples: [so late \(name)]\n")
            }
            try root.write(text, to: "Mailboxes/shop/runbooks/\(name).md")
        }
        return root.load().problems
    }

    @Test func `conditions become what they say`() throws {
        let text = Self.conditional("one", "order.status: [placed, paid], order.total: \"<= 80 EUR\"")
        let (runbook, problems) = decodeRunbook(text, file: "one.md")
        #expect(problems.isEmpty, "\(problems)")
        #expect(
            runbook?.when.conditions
                == .all([
                    .test(fact: "order.status", .oneOf(["placed", "paid"])),
                    .test(fact: "order.total", .compareMoney(.atMost, Money(minor: 8_000, currency: "EUR"))),
                ]))
    }

    @Test(arguments: [
        ("order.status: shipped", "order.status: [paid, placed]"),
        ("order.total: \"<= 80 EUR\"", "order.total: \"> 80 EUR\""),
        ("order.total: \"< 80 EUR\"", "order.total: \">= 80 EUR\""),
        ("order.delivered: missing", "order.delivered: within 30 days"),
        ("order.delivered: within 30 days", "order.delivered: over 30 days"),
        ("orders.count: 1", "orders.count: \"> 1\""),
        ("customer.tier: gold", "not: { customer.tier: gold }"),
        ("language: de, order.status: paid", "any: { order.status: shipped, language: fr }"),
        ("sentiment: \"< -0.5\"", "sentiment: \">= -0.5\""),
        // One asks for more than the other, or takes what is left.
        ("order.status: shipped", "order.status: shipped, order.expected: over 1 day"),
        ("order.total: \"> 80 EUR\"", "order.total: \"> 200 EUR\""),
        ("order.status: shipped", nil),
    ])
    func `runbooks that exclude each other, or of which one asks for more, share a category`(
        first: String, second: String?
    ) throws {
        #expect(try problems(first, second) == [])
        #expect(try problems(second, first) == [])
    }

    @Test(arguments: [
        ("order.status: shipped", "order.total: \"> 80 EUR\"", "and the conditions of both may hold"),
        ("order.total: \"<= 80 EUR\"", "order.total: \">= 80 EUR\"", "and the conditions of both may hold"),
        ("order.delivered: within 31 days", "order.delivered: over 30 days", "and the conditions of both may hold"),
        ("order.items: lamp", "order.items: table", "and the conditions of both may hold"),
        ("orders.count: \"< 3\"", "orders.count: \"> 1\"", "and the conditions of both may hold"),
        ("customer.tier: [gold, vip]", "customer.tier: [vip, silver]", "and the conditions of both may hold"),
        ("order.status: shipped", "order.status: shipped", "answers `late` under the same conditions"),
    ])
    func `runbooks of one category that may both hold are a conflict`(
        first: String, second: String, says: String
    ) throws {
        let found = try problems(first, second)
        #expect(found.count == 1, "\(found)")
        let problem = try #require(found.first)
        #expect(problem.file == "Mailboxes/shop/runbooks/two.md" && problem.line == 5, "\(problem)")
        #expect(problem.what.contains(says) && problem.what.contains("one.md"), "\(problem)")
        #expect(!problem.isWarning && problem.remedy.contains("exclude each other"))
    }

    @Test func `two that have no conditions are the conflict they were`() throws {
        let found = try problems(nil, nil)
        #expect(found.map(\.what) == ["category `late` is answered by Mailboxes/shop/runbooks/one.md, too"], "\(found)")
    }
}

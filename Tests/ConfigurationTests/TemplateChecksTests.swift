import Configuration
import Testing

/// What templates say against what runbooks do.
@Suite struct TemplateChecksTests {
    @Test func `a template that no runbook says is a warning, once for all languages`() throws {
        let root = try OperatorRoot()
        #expect(root.load().problems.isEmpty)
        try root.write("Ho hum.\n", to: "Templates/plain/en/relly.mustache")
        try root.write("Ho hum.\n", to: "Templates/plain/en/farewell.mustache")
        let (mailboxes, problems) = root.load()
        #expect(mailboxes.count == 1)
        #expect(
            problems.map(\.description) == [
                "Templates/plain/en/farewell.mustache:1: warning: no runbook says `farewell`; "
                    + "write `- say: farewell` in a runbook, or remove it in every language",
                "Templates/plain/en/relly.mustache:1: warning: no runbook says `relly`; did you mean `really`?",
            ])
        // Another mailbox of the brand may say it.
        #expect(root.load(only: ["shop"]).problems.isEmpty)
    }

    /// Template, what it says, and the step that has no proof; nil where one may have.
    @Test(
        arguments: [
            ("really", "We have refunded 5.00 EUR to you. Is that right?", "  - confirm: really"),
            ("really", "We will refund {{order.item.price}}.", "  - confirm: really"),
            ("really", "Shall we refund {{order.item.price}}?", nil),
            ("really", "Your parcel was delivered. Shall we pay it back?", nil),
            ("really", "We have cancelled your order.", "  - confirm: really"),
            ("really", "{{#order.refunded}}We have refunded you.{{/order.refunded}} Go on?", nil),
            ("really", "We have refunded {{order.refunded}} to you already. Go on?", nil),
            ("refund-confirmed", "We have refunded {{refund.amount}} to you.", nil),
            ("refund-confirmed", "We have cancelled your subscription.", "  - say: refund-confirmed"),
            ("refund-confirmed", "We have sent you the invoice again.", "  - say: refund-confirmed"),
            ("how-was-it", "We have changed your address, and refunded {{refund.amount}}.", "      say: how-was-it"),
            ("how-was-it", "We refunded you. Is all well?", nil),
        ] as [(String, String, String?)])
    func `a template cannot say what no step before it can have done`(name: String, says: String, at: String?) throws {
        let root = try OperatorRoot()
        try root.write(says + "\n", to: "Templates/plain/en/\(name).mustache")
        let (mailboxes, problems) = root.load()
        #expect(mailboxes.count == 1)
        guard let at else {
            #expect(problems.isEmpty, "\(problems)")
            return
        }
        let lines = try root.text(of: OperatorRoot.runbook).split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0 == at }) + 1
        #expect(problems.map(\.line) == [line], "\(problems)")
        let problem = try #require(problems.first)
        #expect(problem.file == OperatorRoot.runbook && problem.isWarning)
        #expect(problem.what.contains("template `en/\(name)` says “") && problem.what.contains("no step before it"))
    }

    @Test func `a test of the order's state proves what it asks`() throws {
        let root = try OperatorRoot()
        try root.write("We have cancelled your order.\n", to: "Templates/plain/en/really.mustache")
        #expect(root.load().problems.count == 1)
        let text = try root.text(of: OperatorRoot.runbook)
        try root.write(
            text.replacing("order.total: \"> 100 EUR\"", with: "order.status: cancelled"), to: OperatorRoot.runbook)
        #expect(root.load().problems.isEmpty, "\(root.load().problems)")
    }
}

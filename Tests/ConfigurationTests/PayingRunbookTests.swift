import Configuration
import Testing

/// A runbook that lets an order be paid with another means, and what is wrong with it.
@Suite struct PayingRunbookTests {
    private static let shop = """
        shop:
          system: mcp
          command: [/usr/bin/shop-tools]
          look_ups:
            customer:
              tool: find_customer
              arguments: { email: "{{customer.email}}" }
              result: customer
              fields: { id: id, email: email }
            orders: &orders
              tool: list_orders
              arguments: { customer: "{{customer.id}}" }
              result: "orders[]"
              fields: &order
                number: number
                customer: customer
                status: status
                placed: placed
                currency: =EUR
                total: minor(total)
            order:
              tool: get_order
              arguments: { number: "{{order.number}}" }
              fields: *order
            payments:
              tool: list_means
              arguments: { customer: "{{customer.id}}", number: "{{order.number}}" }
              result: "means[]"
              fields: { id: id, customer: customer, kind: kind, title: title, original: original }
          actions:
            payment:
              tool: pay_with
              arguments: { number: "{{order.number}}", means: "{{payment}}", key: "{{key}}" }
              repeats: key
              remembers: for ever

        """

    private static let good = """
          - lookup: payments
          - confirm: shall-it-be
          - action: payment
            of: order
            payment: means
        """

    private func problems(
        _ steps: String = good, question: String = "Pay it with {{payment.title}}?\n", shop: String? = shop
    ) throws -> [String] {
        let root = try OperatorRoot()
        let runbook = """
            ---
            name: pay-otherwise
            when: { category: pay_otherwise, examples: [let me pay my order with something else] }
            inputs:
              order: { kind: order, ask: which-order }
              means: { kind: choice, choices: payments, ask: which-order }
            steps:
              - lookup: order
            \(steps.split(separator: "\n").joined(separator: "\n"))
              - say: how-was-it
            ---

            """
        try root.write(runbook, to: "Mailboxes/shop/runbooks/pay-otherwise.md")
        try root.write(question, to: "Templates/plain/en/shall-it-be.mustache")
        try root.remove(OperatorRoot.runbook)
        let policy = try root.text(of: OperatorRoot.policy)
        try root.write(policy.replacing("limits:\n", with: "limits:\n  payment: {}\n"), to: OperatorRoot.policy)
        if let shop {
            try root.replace("shop:\n  orderbook: orders.sqlite\n", with: shop, in: OperatorRoot.mailbox)
        }
        let all = root.load().problems.filter {
            !$0.isWarning && $0.file.contains("pay-otherwise") || $0.file.contains("shall")
        }
        return all.map { $0.what + "; " + $0.remedy }
    }

    @Test func `is used with a shop whose table has the action, and not with the order book`() throws {
        #expect(try problems() == [])
        #expect(
            try problems(shop: nil) == [
                "`payment` is nothing that the order book can be asked for; write `hand_over:` there: a person does it"
            ])
    }

    @Test(arguments: [
        ("            payment: means\n", "", "`payment` does not say with what the order is to be paid"),
        ("  - lookup: payments\n", "", "what is on file was never looked up"),
        ("  - confirm: shall-it-be\n", "", "the means of payment is not confirmed before"),
        ("payment: means", "payment: order", "cannot be `order`"),
        ("of: order", "of: customer", "cannot be `customer`"),
        ("payment: means", "payment: means\n    to: means", "`payment` has no `to`"),
        ("payment: means", "payment: means\n    amount: order.refundable", "`payment` has no amount"),
    ])
    func `is told what is missing or too much`(_ right: String, _ wrong: String, _ says: String) throws {
        let right = Self.good.contains(right) ? right : right.replacing("            ", with: "    ")
        let steps = (Self.good + "\n").replacing(right, with: wrong)
        #expect(steps != Self.good + "\n")
        let found = try problems(steps)
        #expect(found.contains { $0.contains(says) }, "\(found)")
    }

    @Test func `a question that does not name the means has repeated nothing`() throws {
        let found = try problems(question: "Shall we?\n")
        #expect(found.count == 1 && found[0].contains("a means of payment, and it does not say which"), "\(found)")
    }
}

import Testing

/// Another means of payment for an order, on the whole road up to the shop. Rehearsals play every shop as the order book, which
/// moves no money: after the yes a person does it.
@Suite struct PayingTests {
    private static let files = [
        "Mailboxes/help/mailbox.yaml": """
        address: help@tea.example
        name: Tea
        brand: help
        languages: [en]
        minimum_confidence: 0.4
        imap: { host: imap.tea.example }
        smtp: { host: smtp.tea.example }
        username: help@tea.example
        password: { credential: tea }
        authentication_server: imap.tea.example
        teams: { default: team@tea.example }
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
        """,
        "Mailboxes/help/runbooks/pay-otherwise.md": """
        ---
        name: pay-otherwise
        when:
          category: pay_otherwise
          examples:
            - I want to change the payment method of my order
            - let me pay my order with another card
            - please use my gift card to pay for the order
        inputs:
          order: { kind: order, ask: which-order }
          payment: { kind: choice, choices: payments, ask: which-payment }
        steps:
          - lookup: order
          - check: { order.status: paid }
            else: [{ say: pay-too-late }]
          - lookup: payments
          - ask: payment
          - check: { payment.original: false }
            else: [{ say: pay-as-before }]
          - confirm: pay-otherwise
          - action: payment
            payment: payment
          - say: paid-otherwise
        ---
        """,
        "Mailboxes/help/policy.yaml": "autonomy: [{ mode: send }]\nlimits: { payment: {} }\n",
        "Templates/help/en/which-payment.mustache":
            "On file we have:\n\n{{#payments.choices}}\n- {{.}}\n{{/payments.choices}}\n\nWhich of them is it?\n",
        "Templates/help/en/pay-otherwise.mustache": """
        Order {{order.number}}, {{order.total}}, is paid {{#payment.present}}with {{payment.present}}{{/payment.present}} \
        now. Shall it be {{payment.title}} instead?

        """,
        "Templates/help/en/paid-otherwise.mustache": "Order {{order.number}} is paid with {{payment.title}} now.\n",
        "Templates/help/en/pay-too-late.mustache":
            "Order {{order.number}} is {{order.status}}, so nothing was changed.\n",
        "Templates/help/en/pay-as-before.mustache":
            "Order {{order.number}} is paid with {{payment.title}} already, so nothing was changed.\n",
    ]

    private static let world = """
          customer: { id: c-1, name: Ada Example, email: ada@customer.example }
          orders:
            - { number: "2001", status: paid, placed: 1 day ago, items: [{ sku: CUP-1, title: Tea cup, price: 9 EUR }] }
            - number: "2002"
              status: shipped
              placed: 9 days ago
              shipped: 8 days ago
              items: [{ sku: POT-1, title: Tea pot, price: 39 EUR }]
          payments:
            - { id: g-1, kind: gift_card, title: gift card 4471 }
            - { id: v-1, kind: credit_card, title: Visa ending in 1234, orders: ["2001"] }
            - { id: p-1, kind: paypal, title: PayPal }
        """

    private static let scenarios = """
        - name: what was repeated and agreed to is asked of the shop
        \(world)
          turns:
            - letter: "Hello, I want to change the payment method of my order 2001. Please use my gift card."
              expect:
                reply: pay-otherwise
                says: ["2001", "Visa ending in 1234", "gift card 4471", "9.00"]
                actions: none
            - letter: "Yes, please do."
              expect: { handover: action_failed, actions: [{ payment: "2001", to: g-1, became: failed }] }
        - name: what is not on file is asked for, and a no changes nothing
        \(world)
          turns:
            - letter: "Hello, let me pay my order 2001 with my Mastercard."
              expect: { reply: which-payment, says: ["PayPal"], actions: none }
            - letter: "Then with PayPal, please."
              expect: { reply: pay-otherwise, says: ["PayPal"], actions: none }
            - letter: "No, leave it as it is."
              expect: { handover: conflict, actions: none }
        - name: what it is paid with now is no other
        \(world)
          turns:
            - letter: "Hello, I want to change the payment method of my order 2001 to the Visa."
              expect: { reply: pay-as-before, actions: none }
        - name: what has left stays paid as it is
        \(world)
          turns:
            - letter: "Hello, let me pay my order 2002 with PayPal."
              expect: { reply: pay-too-late, actions: none }
        """

    @Test func `is named, repeated and agreed to`() async throws {
        try await StarterRoot().play(Self.scenarios, count: 4, with: Self.files)
    }
}

import Testing

/// Several items of an order that become others in one exchange, on the whole road.
@Suite struct SeveralVariantsTests {
    private static let files = [
        "Mailboxes/help/runbooks/variants.md": """
        ---
        name: variants
        when:
          category: exchange_size
          standard: exchange_size
          examples: ["please change the pot to another colour", "I want the pot and the cup in green instead"]
        inputs:
          order: { kind: order, ask: which-order }
          item: { kind: text, ask: which-item, optional: true }
          variant: { kind: choice, choices: variants, ask: which-variant }
        steps:
          - lookup: order
          - branch:
              - when: { order.named: missing }
                steps: [{ ask: item }]
          - lookup: variants
          - check: { variants.count: "> 0" }
            else: { handoff: policy }
          - confirm: really
          - action: exchange
            lines: named
            to: variant
          - say: exchanged
        ---
        """,
        "Mailboxes/help/policy.yaml": "autonomy: [{ mode: send }]\nlimits: { exchange: {} }\n",
        "Templates/help/en/which-item.mustache": "Which item is this about?\n",
        "Templates/help/en/which-variant.mustache": """
        Which one would you like instead of {{order.item.title}} ({{variant.present}})?

        {{#variants.choices}}
        - {{.}}
        {{/variants.choices}}

        """,
        "Templates/help/en/really.mustache": """
        Order {{order.number}}:

        {{#variants.chosen}}
        - {{order.item.title}} ({{order.item.price}}) becomes {{variant.title}} ({{variant.price}}).
        {{/variants.chosen}}

        Is that right?

        """,
        "Templates/help/en/exchanged.mustache":
            "The exchange for order {{order.number}} is arranged. Its reference is {{receipt.reference}}.\n",
    ]

    private static let world = """
          customer: { name: Ada Example, email: ada@customer.example }
          orders:
            - number: "2001"
              status: paid
              placed: 1 day ago
              items:
                - { sku: POT-1, title: Tea pot, price: 39 EUR }
                - { sku: CUP-1, title: Tea cup, price: 9 EUR }
                - { sku: TIN-1, title: Cake tin, price: 12 EUR }
          variants:
            - { product: pot, sku: POT-1, title: black / small, price: 39 EUR }
            - { product: pot, sku: POT-2, title: green / small, price: 39 EUR }
            - { product: pot, sku: POT-3, title: green / large, price: 45 EUR }
            - { product: cup, sku: CUP-1, title: black, price: 9 EUR }
            - { product: cup, sku: CUP-2, title: green, price: 9 EUR }
            - { product: cup, sku: CUP-3, title: blue, price: 10 EUR }
        """

    private static let scenarios = """
        - name: both are named at once
        \(world)
          turns:
            - letter: "Hello, please change the pot of order 2001 to green and the cup to blue."
              expect:
                reply: really
                says: ["Tea pot (€39.00) becomes green / small", "Tea cup (€9.00) becomes blue (€10.00)"]
                never: ["Cake tin"]
                actions: none
            - letter: "Yes, please do."
              expect:
                { reply: exchanged, actions: [{ exchange: "2001", line: "1, 2", to: "POT-2, CUP-3", became: done }] }
        - name: one is open and asked for
        \(world)
          turns:
            - letter: "Hello, please change the pot of order 2001 to green and exchange the cup, too."
              expect: { reply: which-variant, says: ["Tea cup (black)", "blue"], never: ["Tea pot"], actions: none }
            - letter: "In blue, please."
              expect: { reply: really, says: ["becomes green / small", "becomes blue"], actions: none }
            - letter: "Yes."
              expect:
                { reply: exchanged, actions: [{ exchange: "2001", line: "1, 2", to: "POT-2, CUP-3", became: done }] }
        - name: both are open, and one letter asks and one answers
        \(world)
          turns:
            - letter: "Hello, I would like to exchange the pot and the cup of order 2001 for other ones."
              expect: { says: ["Tea cup (black)", "Tea pot (black / small)"], actions: none }
            - letter: "I would like green / large. I would like blue."
              expect: { reply: really, says: ["becomes green / large", "becomes blue"], actions: none }
            - letter: "Yes, but the cup in green."
              expect: { reply: really, says: ["becomes green / large", "Tea cup (€9.00) becomes green (€9.00)"], actions: none }
            - letter: "Yes."
              expect:
                { reply: exchanged, actions: [{ exchange: "2001", line: "1, 2", to: "POT-3, CUP-2", became: done }] }
        - name: a yes to something else is none
        \(world)
          turns:
            - letter: "Hello, please change the pot of order 2001 to green and the cup to blue."
              expect: { reply: really, actions: none }
            - letter: "Yes, but in green."
              expect: { actions: none }
        - name: no is no
        \(world)
          turns:
            - letter: "Hello, please change the pot of order 2001 to green and the cup to blue."
              expect: { reply: really, actions: none }
            - letter: "No, that is not what I want."
              expect: { handover: conflict, actions: none }
        - name: only one of them after all, while the other is asked about
        \(world)
          turns:
            - letter: "Hello, I would like to exchange the pot and the cup of order 2001 for other ones."
              expect: { says: ["Tea cup (black)", "Tea pot (black / small)"], actions: none }
            - letter: "Only the cup, please. I would like blue."
              expect: { reply: really, says: ["Tea cup (€9.00) becomes blue"], never: ["Tea pot"], actions: none }
            - letter: "Yes."
              expect: { reply: exchanged, actions: [{ exchange: "2001", line: "2", to: "CUP-3", became: done }] }
        - name: what was chosen stays chosen when another item is dropped
        \(world)
          turns:
            - letter: "Hello, please change the pot of order 2001 to green and exchange the cup, too."
              expect: { reply: which-variant, says: ["Tea cup (black)"], actions: none }
            - letter: "In blue, please."
              expect: { reply: really, says: ["becomes green / small", "becomes blue"], actions: none }
            - letter: "Wait. Only exchange the cup."
              expect: { reply: really, says: ["becomes blue"], never: ["Tea pot"], actions: none }
            - letter: "Yes."
              expect: { reply: exchanged, actions: [{ exchange: "2001", line: "2", to: "CUP-3", became: done }] }
        - name: one of them has no variants
        \(world)
          turns:
            - letter: "Hello, please change the pot of order 2001 to green and the cake tin to blue."
              expect: { handover: policy, actions: none }
        - name: one line alone goes the same road
        \(world)
          turns:
            - letter: "Hello, please change the cup of order 2001 to green."
              expect: { reply: really, says: ["Tea cup"], never: ["Tea pot"], actions: none }
            - letter: "Yes."
              expect: { reply: exchanged, actions: [{ exchange: "2001", line: "2", to: "CUP-2", became: done }] }
        """

    @Test func `each item becomes what the customer wants of it, all at once`() async throws {
        try await StarterRoot().play(Self.scenarios, count: 9, with: Self.files)
    }
}

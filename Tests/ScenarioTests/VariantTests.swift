import Testing

/// Another variant of what was ordered, on the whole road: what the shop offers, what the customer names, their yes, and what
/// the shop holds afterwards.
@Suite struct VariantTests {
    private static let files = [
        "Mailboxes/help/runbooks/variant.md": """
        ---
        name: variant
        when:
          category: exchange_size
          standard: exchange_size
          examples: ["please change the pot to another colour", "I want the pot in green instead"]
        inputs:
          order: { kind: order, ask: which-order }
          item: { kind: text, ask: which-item, optional: true }
          variant: { kind: choice, choices: variants, ask: which-variant }
        steps:
          - lookup: order
          - branch:
              - when: { order.item.line: missing }
                steps: [{ ask: item }]
          - lookup: variants
          - check: { variants.count: "> 0" }
            else: { handoff: policy }
          - confirm: really
          - action: exchange
            to: variant
          - say: exchanged
        ---
        """,
        "Mailboxes/help/policy.yaml": "autonomy: [{ mode: send }]\nlimits: { exchange: {}, resend: {} }\n",
        "Templates/help/en/which-item.mustache": "Which item is this about?\n",
        "Templates/help/en/which-variant.mustache": """
        Which one would you like?

        {{#variants.choices}}
        - {{.}}
        {{/variants.choices}}

        """,
        "Templates/help/en/really.mustache":
            "{{order.item.title}}: {{variant.title}} instead, for {{variant.price}}. Is that right?\n",
        "Templates/help/en/exchanged.mustache":
            "The exchange for order {{order.number}} is arranged: {{variant.title}}. Its reference is {{receipt.reference}}.\n",
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
          variants:
            - { product: pot, sku: POT-1, title: black / small, price: 39 EUR }
            - { product: pot, sku: POT-2, title: green / small, price: 39 EUR }
            - { product: pot, sku: POT-3, title: green / large, price: 45 EUR }
            - { product: pot, sku: POT-4, title: black / large, price: 45 EUR, available: false }
            - { product: cup, sku: CUP-2, title: green, price: 9 EUR }
        """

    @Test func `a variant is repeated, agreed to, and exchanged before the order leaves`() async throws {
        try await StarterRoot().play(
            """
            - name: it is named at once
            \(Self.world)
              turns:
                - letter: "Hello, please change the pot of order 2001 to green instead of black."
                  expect: { reply: really, says: ["green / small", "39"], actions: none }
                - letter: "Yes, please do."
                  expect: { reply: exchanged, actions: [{ exchange: "2001", line: 1, to: POT-2, became: done }] }
            - name: what is offered is shown to whoever does not say
            \(Self.world)
              turns:
                - letter: "Hello, I would like to exchange the pot of order 2001 for another one."
                  expect: { reply: which-variant, says: ["green / large"], never: ["black / large"], actions: none }
                - letter: "The green one, large please."
                  expect: { reply: really, says: ["green / large", "45"], actions: none }
                - letter: "Yes."
                  expect: { reply: exchanged, actions: [{ exchange: "2001", line: 1, to: POT-3, became: done }] }
            - name: a yes to something else is none
            \(Self.world)
              turns:
                - letter: "Hello, please change the pot of order 2001 to green instead of black."
                  expect: { reply: really, says: ["green / small"], actions: none }
                - letter: "Yes, but in large."
                  expect: { reply: which-variant, actions: none }
                - letter: "Green and large."
                  expect: { reply: really, says: ["green / large"], actions: none }
            - name: what cannot be had is not replaced by a guess
            \(Self.world)
              turns:
                - letter: "Hello, please exchange the pot of order 2001, I want it in large."
                  expect: { reply: which-variant, actions: none }
            - name: an item without variants is for a person
            \(Self.world)
              turns:
                - letter: "Hello, please exchange the cup of order 2001, I want it in green."
                  expect: { handover: policy, actions: none }
            """, count: 5, with: Self.files)
    }
}

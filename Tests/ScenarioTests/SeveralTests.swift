import Testing

/// Several things in one wish, on the whole road: lines of one order in one return, and orders that the same is wanted for.
@Suite struct SeveralTests {
    private static let files = [
        "Mailboxes/help/runbooks/take-back.md": """
        ---
        name: take-back
        when:
          category: return_item
          standard: return_item
          examples: ["please take back the pot and the cup", "I want to return everything in the order"]
        inputs:
          order: { kind: order, ask: which-order }
          item: { kind: text, ask: which-item, optional: true }
        steps:
          - lookup: order
          - check: { order.status: delivered }
            else: { handoff: policy }
          - branch:
              - when: { order.named: missing }
                steps: [{ ask: item }]
          - confirm: come-back
          - action: return
            lines: named
          - say: coming
        ---
        """,
        "Mailboxes/help/runbooks/call-off.md": """
        ---
        name: call-off
        when:
          category: cancel_order
          standard: cancel_order
          examples: ["please cancel both orders", "cancel all my pending orders"]
        inputs:
          order: { kind: order, ask: which-order }
        steps:
          - lookup: order
          - check: { order.status: paid }
            else: { handoff: policy }
          - confirm: really
          - action: cancel
          - say: called-off
        ---
        """,
        "Mailboxes/help/policy.yaml": "autonomy: [{ mode: send }]\nlimits: { return: {}, cancel: {} }\n",
        "Templates/help/en/which-item.mustache": "Which item is this about?\n",
        "Templates/help/en/come-back.mustache":
            "Order {{order.number}}:\n\n{{#order.named}}\n- {{.}}\n{{/order.named}}\n\nShall these come back?\n",
        "Templates/help/en/coming.mustache":
            "The return from order {{order.number}} is arranged: {{order.named}}.\n",
        "Templates/help/en/really.mustache": "Shall we cancel order {{order.number}}?\n",
        "Templates/help/en/called-off.mustache": "Order {{order.number}} is cancelled.\n",
    ]

    private static let world = """
          customer: { name: Ada Example, email: ada@customer.example }
          orders:
            - number: "2001"
              status: delivered
              placed: 9 days ago
              shipped: 8 days ago
              delivered: 5 days ago
              items:
                - { sku: POT-1, title: Tea pot, price: 39 EUR }
                - { sku: CUP-1, title: Tea cup, price: 9 EUR }
                - { sku: TIN-1, title: Cake tin, price: 12 EUR }
            - number: "2002"
              status: paid
              placed: 1 day ago
              items: [{ sku: KET-1, title: Kettle, price: 59 EUR }]
            - number: "2003"
              status: paid
              placed: 1 day ago
              items: [{ sku: TRAY-1, title: Tray, price: 19 EUR }]
            - number: "2004"
              status: shipped
              placed: 3 days ago
              shipped: 2 days ago
              expected: in 1 day
              carrier: DHL
              items: [{ sku: JUG-1, title: Milk jug, price: 19 EUR }]
        """

    @Test func `lines of one order come back in one return, and orders are cancelled each by its own row`() async throws
    {
        try await StarterRoot().play(
            """
            - name: two of three lines
            \(Self.world)
              turns:
                - letter: "Hello, please take back the pot and the tin of order 2001."
                  expect: { reply: come-back, says: ["Tea pot", "Cake tin"], never: ["Tea cup"], actions: none }
                - letter: "Yes, please do."
                  expect: { reply: coming, actions: [{ return: "2001", line: "1, 3", became: done }] }
            - name: a yes to one of two lines
            \(Self.world)
              turns:
                - letter: "Hello, please take back the pot and the tin of order 2001."
                  expect: { reply: come-back, says: ["Tea pot", "Cake tin"], actions: none }
                - letter: "Yes, please take back the pot."
                  expect: { reply: come-back, says: ["Tea pot"], never: ["Cake tin"], actions: none }
                - letter: "Yes, please do."
                  expect: { reply: coming, actions: [{ return: "2001", line: "1", became: done }] }
            - name: a yes that asks, beside another wish
            \(Self.world)
              turns:
                - letter: "Hello, please take back the pot and the tin of order 2001."
                  expect: { reply: come-back, actions: none }
                - letter: "Yes, please. Could you leave out the tin? And where is my parcel of order 2004?"
                  expect: { actions: none }
            - name: a plain yes, beside another wish
            \(Self.world)
              turns:
                - letter: "Hello, please take back the pot and the tin of order 2001."
                  expect: { reply: come-back, actions: none }
                - letter: "Yes, please do. And where is my parcel of order 2004?"
                  expect: { says: ["2001", "2004"], actions: [{ return: "2001", line: "1, 3", became: done }] }
            - name: all but one
            \(Self.world)
              turns:
                - letter: "Hello, I want to return everything in order 2001 except the cup."
                  expect: { reply: come-back, says: ["Tea pot", "Cake tin"], never: ["Tea cup"], actions: none }
            - name: no is no
            \(Self.world)
              turns:
                - letter: "Hello, please take back the pot and the tin of order 2001."
                  expect: { reply: come-back, actions: none }
                - letter: "No, that is not what I want."
                  expect: { handover: conflict, actions: none }
            - name: all that can be cancelled
            \(Self.world)
              turns:
                - letter: "Hello, please cancel all my pending orders."
                  expect: { says: ["2002", "2003"], never: ["2001"], actions: none }
                - letter: "Yes, please do."
                  expect: { actions: [{ cancel: "2002", became: done }, { cancel: "2003", became: done }] }
              after: { orders: { "2002": { status: cancelled }, "2003": { status: cancelled } } }
            - name: a yes to one of two orders
            \(Self.world)
              turns:
                - letter: "Hello, please cancel all my pending orders."
                  expect: { says: ["2002", "2003"], actions: none }
                - letter: "Yes, please cancel the kettle."
                  expect: { says: ["2003"], actions: [{ cancel: "2002", became: done }] }
                - letter: "Yes."
                  expect: { actions: [{ cancel: "2003", became: done }] }
              after: { orders: { "2002": { status: cancelled }, "2003": { status: cancelled } } }
            - name: two numbers in one wish
            \(Self.world)
              turns:
                - letter: "Hello, please cancel my orders 2003 and 2002."
                  expect: { says: ["2002", "2003"], actions: none }
                - letter: "Yes."
                  expect: { actions: [{ cancel: "2002", became: done }, { cancel: "2003", became: done }] }
              after: { orders: { "2002": { status: cancelled }, "2003": { status: cancelled } } }
            """, count: 9, with: Self.files)
    }
}

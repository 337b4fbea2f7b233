import Testing

/// What customers have on file: their own address, and means of payment, on the whole road.
@Suite struct OwnDataTests {
    private static let files = [
        "Mailboxes/help/runbooks/own-address.md": """
        ---
        name: own-address
        when:
          category: change_own_address
          examples:
            - please change the default address of my account
            - update the address in my profile to this one
            - my account has an old address, change it
        inputs:
          address: { kind: address, ask: which-address }
        steps:
          - lookup: customer
          - lookup: addresses
          - confirm: own-address
          - action: address
            of: customer
          - say: own-address-changed
        ---
        """,
        "Mailboxes/help/runbooks/redirect.md": """
        ---
        name: redirect
        when:
          category: change_address
          examples:
            - please send my order to my default address
            - deliver the order to another address
            - the parcel shall go somewhere else
        inputs:
          order: { kind: order, ask: which-order }
          address: { kind: address, ask: which-address }
        steps:
          - lookup: order
          - check: { order.status: paid }
            else: { handoff: policy }
          - lookup: addresses
          - confirm: redirect
          - action: address
          - say: redirected
        ---
        """,
        "Mailboxes/help/runbooks/take-back.md": """
        ---
        name: take-back
        when:
          category: return_item
          standard: return_item
          examples: ["please take back the pot", "I want to return the pot and get the money on my gift card"]
        inputs:
          order: { kind: order, ask: which-order }
          payment: { kind: choice, choices: payments, ask: which-payment, optional: true }
        steps:
          - lookup: order
          - check: { order.status: delivered, order.named: exists }
            else: { handoff: policy }
          - lookup: payments
          - branch:
              - when: { payments.unclear: true }
                steps: [{ ask: payment }]
          - check:
              any:
                - { input.payment: missing }
                - { payment.original: true }
                - { payment.kind: gift_card }
            else: { handoff: policy }
          - confirm: come-back
          - action: return
            lines: named
            payment: payment
          - say: coming
        ---
        """,
        "Mailboxes/help/policy.yaml": "autonomy: [{ mode: send }]\nlimits: { return: {}, address: {} }\n",
        "Templates/help/en/which-address.mustache": "Which address is it?\n",
        "Templates/help/en/which-payment.mustache":
            "On file we have:\n\n{{#payments.choices}}\n- {{.}}\n{{/payments.choices}}\n\nWhich of them is it?\n",
        "Templates/help/en/own-address.mustache": "Your account gets this address: {{input.address}}. Is that right?\n",
        "Templates/help/en/own-address-changed.mustache": "Your address is now {{customer.address}}.\n",
        "Templates/help/en/redirect.mustache": "Order {{order.number}} goes to {{input.address}}. Is that right?\n",
        "Templates/help/en/redirected.mustache": "Order {{order.number}} goes to {{order.address}} now.\n",
        "Templates/help/en/come-back.mustache": """
        Back comes: {{order.named}}. The money goes {{#payment.title}}to: {{payment.title}}{{/payment.title}}\
        {{^payment.title}}the way it came{{/payment.title}}. Is that right?

        """,
        "Templates/help/en/coming.mustache": "The return from order {{order.number}} is arranged: {{order.named}}.\n",
    ]

    private static let world = """
          customer:
            { id: c-1, name: Ada Example, email: ada@customer.example, address: "Lindenweg 4, 10115 Berlin" }
          orders:
            - number: "2001"
              status: paid
              placed: 1 day ago
              address: "Hafenweg 3, 24103 Kiel"
              items: [{ sku: CUP-1, title: Tea cup, price: 9 EUR }]
            - number: "2002"
              status: delivered
              placed: 9 days ago
              shipped: 8 days ago
              delivered: 5 days ago
              address: "Marktplatz 1, 28195 Bremen"
              items: [{ sku: POT-1, title: Tea pot, price: 39 EUR }]
          payments:
            - { id: g-1, kind: gift_card, title: gift card 4471 }
            - { id: v-1, kind: credit_card, title: Visa ending in 1234, orders: ["2002"] }
            - { id: p-1, kind: paypal, title: PayPal }
        """

    private static let scenarios = """
        - name: the address of the account
        \(world)
          turns:
            - letter: "Hello, please change the default address of my account to Elm Street 5, 10117 Berlin."
              expect: { reply: own-address, says: ["Elm Street 5, 10117 Berlin"], actions: none }
            - letter: "Yes, please do."
              expect:
                reply: own-address-changed
                actions: [{ address: customer, to: "Elm Street 5, 10117 Berlin", became: done }]
          after: { customers: { c-1: { address: "Elm Street 5, 10117 Berlin" } } }
        - name: the account gets the address of an order, and never its own once more
        \(world)
          turns:
            - letter: "Hello, please change the default address of my account."
              expect: { reply: which-address, actions: none }
            - letter: "The same address as order 2002 has."
              expect: { reply: own-address, says: ["Marktplatz 1, 28195 Bremen"], actions: none }
            - letter: "Yes, please do."
              expect: { actions: [{ address: customer, to: "Marktplatz 1, 28195 Bremen", became: done }] }
          after: { customers: { c-1: { address: "Marktplatz 1, 28195 Bremen" } } }
        - name: a no changes nothing
        \(world)
          turns:
            - letter: "Hello, please change the default address of my account to Elm Street 5, 10117 Berlin."
              expect: { reply: own-address, actions: none }
            - letter: "No, leave it as it is."
              expect: { handover: conflict, actions: none }
        - name: an order goes to the address of the account
        \(world)
          turns:
            - letter: "Hello, please send my order 2001 to my default address."
              expect: { reply: redirect, says: ["Lindenweg 4, 10115 Berlin"], actions: none }
            - letter: "Yes, please do."
              expect: { reply: redirected, actions: [{ address: "2001", to: "Lindenweg 4, 10115 Berlin", became: done }] }
          after: { orders: { "2001": { address: "Lindenweg 4, 10115 Berlin" } } }
        - name: it is named in the answer, and changed at the yes
        \(world)
          turns:
            - letter: "Hello, please deliver order 2001 to another address."
              expect: { reply: which-address, actions: none }
            - letter: "The address that you have on file for me."
              expect: { reply: redirect, says: ["Lindenweg 4, 10115 Berlin"], actions: none }
            - letter: "Yes, but to the address of my other order."
              expect: { reply: redirect, says: ["Marktplatz 1, 28195 Bremen"], actions: none }
            - letter: "Yes."
              expect: { reply: redirected, actions: [{ address: "2001", to: "Marktplatz 1, 28195 Bremen", became: done }] }
          after: { orders: { "2001": { address: "Marktplatz 1, 28195 Bremen" } } }
        - name: money goes to the gift card
        \(world)
          turns:
            - letter: "Hello, I want to return the pot of order 2002 and get the money on my gift card."
              expect: { reply: come-back, says: ["to: gift card 4471"], actions: none }
            - letter: "Yes, please do."
              expect: { reply: coming, actions: [{ return: "2002", payment: g-1, became: done }] }
        - name: what is not said goes the way it came
        \(world)
          turns:
            - letter: "Hello, I want to return the pot of order 2002."
              expect: { reply: come-back, says: ["the way it came"], actions: none }
            - letter: "Yes, but to my gift card please."
              expect: { reply: come-back, says: ["to: gift card 4471"], actions: none }
        - name: another one than that of the order is for a person
        \(world)
          turns:
            - letter: "Hello, I want to return the pot of order 2002, the money to my PayPal please."
              expect: { handover: policy, actions: none }
        - name: what is not on file is asked for
        \(world)
          turns:
            - letter: "Hello, I want to return the pot of order 2002 and get the money on my Mastercard."
              expect: { reply: which-payment, says: ["Visa ending in 1234"], actions: none }
            - letter: "Then the Visa."
              expect: { reply: come-back, says: ["to: Visa ending in 1234"], actions: none }
            - letter: "Yes."
              expect: { reply: coming, actions: [{ return: "2002", payment: v-1, became: done }] }
        """

    @Test func `what is on file is named, repeated and agreed to`() async throws {
        try await StarterRoot().play(
            Self.scenarios, count: 9, with: Self.files, adding: "minimum_confidence: 0.4")
    }
}

/// Runbooks, article, scenarios, templates and voice of a new mailbox, in one language.
struct StarterWords {
    let language: String
    let isShop: Bool

    private var isGerman: Bool { language == "de" }

    private func list(_ sentences: [String], indent: String = "    ") -> String {
        sentences.map { "\(indent)- \($0)\n" }.joined()
    }

    var runbooks: [(name: String, text: String)] {
        var all = [("opening-hours", question), ("request-human", person)]
        if isShop { all += [("order-status", orderStatus)] }
        return all
    }

    private var question: String {
        """
        ---
        # A question that an article of knowledge/ answers. docs/RUNBOOKS.md explains the grammar.
        name: opening-hours
        when:
          category: question
          # The classifier learns from these: write as your customers do, the more the better.
          examples:
        \(list(isGerman ? Self.questionsDE : Self.questionsEN))\
        # L1: the receiving host vouches for the sender. Enough for what may be told to anybody.
        requires: { identity: L1 }
        steps:
          - lookup: knowledge
          - say: knowledge-answer
        ---
        Answer with what the article says and nothing beside it.

        """
    }

    private var person: String {
        """
        ---
        name: request-human
        when:
          category: request_human
          examples:
        \(list(isGerman ? Self.peopleDE : Self.peopleEN))\
        requires: { identity: L1 }
        steps:
          - handoff: customer_asked
        outcome: handed_over
        ---
        Whoever asks for a person gets one, without a question why.

        """
    }

    private var orderStatus: String {
        """
        ---
        name: order-status
        when:
          category: order_status
          examples:
        \(list(isGerman ? Self.ordersDE : Self.ordersEN))\
        # L2: the address is on file in the shop.
        requires: { identity: L2 }
        inputs:
          # Taken from the message, else asked for with the template.
          order: { kind: order, ask: which-order }
        steps:
          - lookup: order
          - check:
              order.status: shipped
              order.carrier: exists
            else:
              - note: The order is not on its way. Say what became of it.
              - handoff: policy
          - say: order-status
        ---
        The carrier's page is more exact than we are: give the link when there is one.

        """
    }

    var article: String {
        isGerman
            ? "---\ntitle: Öffnungszeiten\nlanguage: de\n---\n# Öffnungszeiten\n\n## Wann wir erreichbar sind\n\n"
                + "Wir sind montags bis freitags von 9 bis 17 Uhr für Sie da. An Feiertagen ist geschlossen.\n"
            : "---\ntitle: Opening hours\nlanguage: en\n---\n# Opening hours\n\n## When we are there\n\n"
                + "We are there from Monday to Friday, 9 to 17. We are closed on public holidays.\n"
    }

    var scenarios: String {
        let hello = isGerman ? "Guten Tag," : "Hello,"
        let customer = "customer: { name: Ada Example, email: ada@customer.example }"
        let first = """
            # Played by `replyd test`; nothing is sent. Mailboxes/example/tests shows every key.
            - name: a question is answered from an article
              \(customer)
              turns:
                - letter: "\(hello) \(isGerman ? "was sind Ihre Öffnungszeiten?" : "what are your opening hours?")"
                  expect:
                    understood: [question]
                    reply: knowledge-answer
                    says: ["9"]
                    actions: none
                    handover: none

            """
        guard isShop else { return first }
        return first + """

            - name: where a parcel is
              \(customer)
              orders:
                - number: "1001"
                  status: shipped
                  placed: 4 days ago
                  shipped: 2 days ago
                  carrier: DHL
                  tracking: "00340001"
                  items: [{ title: Tea pot, price: 39.00 EUR }]
              turns:
                - letter: "\(hello) \(isGerman ? "wo ist mein Paket 1001?" : "where is my parcel 1001?")"
                  expect:
                    understood: [order_status]
                    reply: order-status
                    says: ["1001"]
                    actions: none
                    handover: none

            """
    }

    func voice(brand: String, address: String) -> String {
        let greetings =
            isGerman
            ? ("Guten Tag {{name}},", "Guten Tag,", "Freundliche Grüße") : ("Hello {{name}},", "Hello,", "Kind regards")
        return """
            # How the brand speaks. {{name}} is the first name; without one, greeting_without_name is used.
            tone: friendly and short
            # Words that never go out.
            avoid: []
            languages:
              \(language):
                greeting: "\(greetings.0)"
                greeting_without_name: "\(greetings.1)"
                closing: "\(greetings.2)"
                signature: |
                  \(brand)
                  \(address)

            """
    }

    var templates: [(name: String, text: String)] {
        let texts = isGerman ? Self.templatesDE : Self.templatesEN
        return texts.filter { isShop || !["which-order", "order-status"].contains($0.name) }
    }
}

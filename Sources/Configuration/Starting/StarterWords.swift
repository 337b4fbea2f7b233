/// Runbooks, article, scenarios, templates and voice of a new mailbox, in one language.
struct StarterWords {
    let language: String
    let isShop: Bool
    let speech: StarterSpeech

    /// Nil when there are no words in `language` (ISO 639-1).
    init?(language: String, isShop: Bool) {
        guard let speech = StarterSpeech.all[language] else { return nil }
        self.language = language
        self.isShop = isShop
        self.speech = speech
    }

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
        \(list(speech.questions))\
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
        \(list(speech.people))\
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
        \(list(speech.orders))\
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
        let (title, heading, text) = speech.article
        return "---\ntitle: \(title)\nlanguage: \(language)\n---\n# \(title)\n\n## \(heading)\n\n\(text)\n"
    }

    var scenarios: String {
        let customer = "customer: { name: Ada Example, email: ada@customer.example }"
        let first = """
            # Played by `replyd test`; nothing is sent. Mailboxes/example/tests shows every key.
            - name: a question is answered from an article
              \(customer)
              turns:
                - letter: "\(speech.letters.hours)"
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
                - letter: "\(speech.letters.parcel)"
                  expect:
                    understood: [order_status]
                    reply: order-status
                    says: ["1001"]
                    actions: none
                    handover: none

            """
    }

    func voice(brand: String, address: String) -> String {
        """
        # How the brand speaks. {{name}} is the first name; without one, greeting_without_name is used.
        tone: friendly and short
        # Words that never go out.
        avoid: []
        languages:
          \(language):
            greeting: "\(speech.greeting)"
            greeting_without_name: "\(speech.greetingWithoutName)"
            closing: "\(speech.closing)"
            signature: |
              \(brand)
              \(address)

        """
    }

    var templates: [(name: String, text: String)] {
        let tracking = "{{#order.tracking}} \(speech.tracking){{/order.tracking}}"
        let all = [
            ("acknowledgement", speech.acknowledgement), ("not-found", speech.notFound),
            ("knowledge-answer", speech.knowledge + "\n\n{{#passages}}\n{{text}}\n\n{{/passages}}"),
        ]
        let ofShop = [("which-order", speech.whichOrder), ("order-status", speech.underWay + tracking)]
        return (all + (isShop ? ofShop : [])).map { ($0.0, $0.1 + "\n") }
    }
}

extension Seed {
    private static let customer = "customer: { name: Ines Arda, email: ines@post.example }"
    private static let item = "items: [{ title: Moon lamp, price: 79.00 EUR }]"
    private static let letter = "- letter: \"Hello, can you tell me where my parcel L-2207 is? Thank you, Ines\""

    static let inScenarios: [Seed] = [
        scenario("- name: where a parcel is, by its number\n  customer", "- customer", "`name` is missing"),
        scenario("- name: where a parcel is, by its number", "- title: where a parcel is", "unknown key `title`"),
        scenario(
            "- name: a sender that nobody vouches for gets no answer", "- name: where a parcel is, by its number",
            "is the name of another scenario"),
        scenario(customer, "costumer: { name: Ines Arda, email: ines@post.example }", "did you mean `customer`?"),
        scenario(customer, "customer: { name: Ines Arda }", "`email` is missing"),
        scenario(customer, "customer: { name: Ines Arda, email: ines }", "no plain e-mail address"),
        scenario(customer, "customer: { name: Ines Arda, mail: ines@post.example }", "did you mean `email`?"),
        scenario("status: shipped", "status: underway", "cannot be `underway`"),
        scenario("    - number: L-2207\n      status", "    - status", "`number` is missing"),
        scenario("      status: shipped\n", "", "`status` is missing", at: "- number: L-2207"),
        scenario("placed: 4 days ago", "placed: four days ago", "is no moment"),
        scenario("placed: 4 days ago", "placed: 2026-02-30", "is no moment"),
        scenario("placed: 4 days ago", "placed: 1 day ago", "before it was placed", at: "shipped: 2 days ago"),
        scenario("placed: 4 days ago", "ordered: 4 days ago", "unknown key `ordered`"),
        scenario("delivered: 3 days ago", "delivered: in 3 days", "lies after the first message"),
        scenario("delivered: 3 days ago", "delivered: 12 days ago", "before it was placed"),
        scenario(item, "items: []", "an order without items"),
        scenario(item, "item: [{ title: Moon lamp, price: 79.00 EUR }]", "did you mean `items`?"),
        scenario(item, "items: [{ title: Moon lamp, price: 79 }]", "no amount: `79`"),
        scenario(item, "items: [{ title: Moon lamp }]", "`price` is missing"),
        scenario(item, "items: [{ price: 79.00 EUR }]", "`title` is missing"),
        scenario(item, "items: [{ title: Moon lamp, price: 79.00 EUR, quantity: 0 }]", "from 1 to"),
        scenario(
            item, "items: [{ title: Moon lamp, price: 79.00 EUR }, { title: Bulb, price: 9 USD }]", "one currency"),
        scenario("id: c2, name: Ben", "id: c1, name: Ben", "is the id of another customer"),
        scenario("customer: c1, status: shipped", "customer: c3, status: shipped", "cannot be `c3`"),
        scenario(
            "- { number: L-2207, customer: c1,",
            "- { number: L-2207, status: paid, \(item) }\n    - { number: L-2207, customer: c1,",
            "is the number of another order", at: "- { number: L-2207, customer: c1,"),
        scenario(letter, "- message: Hello", "unknown key `message`"),
        scenario(letter, "- letter: { txt: Hello }", "did you mean `text`?"),
        scenario(letter, "- letter: { text: Hello, from: ines }", "no plain e-mail address"),
        scenario(letter, "- letter: { subject: Hello }", "`text` is missing"),
        scenario(letter, letter + "\n      wait: 3 days", "one of letter, wait", at: letter),
        scenario(letter, "- wait: some days", "no span of time"),
        scenario(letter, letter + "\n      after: -1h", "no span of time"),
        scenario(letter, letter + "\n      after: yesterday", "no span of time"),
        scenario("reply: order-status-shipped", "reply: order-status-sent", "unknown template `order-status-sent`"),
        scenario("reply: order-status-shipped", "repyl: order-status-shipped", "did you mean `reply`?"),
        scenario("understood: [order_status]", "understood: [order_state]", "did you mean `order_status`?"),
        scenario("understood: [order_status]", "understood:", "`turns.expect.understood` has no value"),
        scenario("state: resolved", "state: done", "cannot be `done`"),
        scenario("handover: none", "handover: perhaps", "cannot be `perhaps`"),
        scenario("handover: identity", "handover: idendity", "did you mean `identity`?"),
        scenario("authenticated: false", "authenticated: no idea", "cannot be `no idea`"),
        scenario(
            "actions: [{ refund: L-2207, line: 1, amount: 79.00 EUR }]",
            "actions: [{ refund: L-2207, line: 1, amount: 79.00 }]", "no amount"),
        scenario(
            "actions: [{ refund: L-2207, line: 1,", "actions: [{ refnd: L-2207, line: 1,", "did you mean `refund`?"),
        scenario("actions: [{ refund: L-2207, line: 1,", "actions: [{ refund: L-2270, line: 1,", "no order `L-2270`"),
        scenario("amount: 240.00 EUR, held: true", "amount: 240.00 EUR, held: perhaps", "cannot be `perhaps`"),
        scenario("orders: { L-2207: { refunded", "orders: { L-2270: { refunded", "no order `L-2270`"),
        scenario("refunded: 79.00 EUR } }", "refunded: 79.00 } }", "no amount"),
        scenario(
            "orders: { L-2207: { refunded: 79.00 EUR } }", "orders: { L-2207: { status: refunded } }",
            "cannot be `refunded`"),
        scenario(
            "orders: { L-2207: { refunded: 79.00 EUR } }", "order: { L-2207: { refunded: 79.00 EUR } }",
            "did you mean `orders`?"),
        scenario(
            "orders: { L-2207: { refunded: 79.00 EUR } }", "subscriptions: { S-1: { status: paused } }",
            "no subscription `S-1`"),
        .whole("Mailboxes/lumen/tests/new.yaml", .write("name: nothing happens\n"), "`turns` is missing", at: nil),
        .whole("Mailboxes/lumen/tests/new.yaml", .write("name: nothing happens\nturns: []\n"), "is empty", at: "turns"),
        .whole(
            "Mailboxes/lumen/tests/new.yaml",
            .write("name: a\nturns:\n  - letter: Hello\n"), "nobody is said to write it", at: "letter"),
        .whole(
            "Mailboxes/lumen/tests/new.yaml",
            .write("name: a\nnow: 2026-03-02 25:00\ncustomer: { email: a@b.example }\nturns:\n  - letter: Hello\n"),
            "is no moment", at: "now"),
        .whole(
            "Mailboxes/lumen/tests/new.yaml",
            .write("name: a\nmode: live\ncustomer: { email: a@b.example }\nturns:\n  - letter: Hello\n"),
            "cannot be `live`", at: "mode"),
        .whole("Mailboxes/lumen/tests/new.yml", .write("name: a\n"), "let its name end in .yaml", warns: true),
    ]
}

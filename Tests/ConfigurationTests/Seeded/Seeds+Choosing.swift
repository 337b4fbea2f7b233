/// What decides beside the steps: conditions of runbooks, rows of the policy, topics that are for a person.
extension Seed {
    private static func conditions(_ text: String, _ says: String, warns: Bool = false) -> Seed {
        runbook(
            "invoice", "  category: invoice\n", "  category: invoice\n  conditions: { \(text) }\n", says,
            at: "conditions:", warns: warns)
    }

    static let inConditions: [Seed] = [
        conditions("order.state: shipped", "unknown fact `order.state`; did you mean `order.status`?"),
        conditions("order.status: sent", "cannot be `sent`"),
        conditions("order.placed: \"> 80 EUR\"", "cannot be tested with"),
        conditions("", "tests nothing"),
        conditions("all: []", "tests nothing"),
        conditions("input.order: exists", "is not known when a runbook is chosen; test it in the steps"),
        conditions("receipt.reference: exists", "is not known when a runbook is chosen; test it in the steps"),
        conditions("diagnostic.line: up", "is not known when a runbook is chosen; test it in the steps"),
        conditions("knowledge.found: true", "is not known when a runbook is chosen; test it in the steps"),
        conditions("slots.count: \"> 0\"", "is not known when a runbook is chosen; test it in the steps"),
        conditions("amount: \"> 80 EUR\"", "is not known when a runbook is chosen; only `escalate`"),
        conditions("case.age: over 2 days", "is not known when a runbook is chosen; only `escalate`"),
        conditions("all: [order.status: shipped, order.status: paid]", "they exclude each other"),
        conditions("order.total: \"> 80 EUR\", not: { order.total: \"> 80 EUR\" }", "they exclude each other"),
        conditions("language: German", "no language: `German`"),
        runbook(
            "request-human", "when:\n",
            "when:\n  conditions: { order.status: shipped }\n", "no input says which order",
            at: "conditions:", warns: true),
        runbook(
            "invoice", "  category: invoice\n", "  category: invoice\n  condition: { order.status: paid }\n",
            "did you mean `conditions`?", at: "condition:"),
    ]

    static let inTopics: [Seed] = [
        mailbox("acknowledge: true", "acknowledge: true\nsensitive: { legal: voice }", "is always for a person"),
        mailbox("acknowledge: true", "acknowledge: true\nsensitive: { self_harm: handover }", "is always for a person"),
        mailbox("acknowledge: true", "acknowledge: true\nsensitive: { helth: handover }", "did you mean `health`?"),
        mailbox("acknowledge: true", "acknowledge: true\nsensitive: { grief: answer }", "cannot be `answer`"),
        mailbox("acknowledge: true", "acknowledge: true\nsensitive: voice", "must be a block of keys"),
        mailbox(
            "acknowledge: true", "acknowledge: true\nsensitive: { health: voice }",
            "a rule of `escalate` hands it over",
            at: "sensitive: { health", warns: true),
        mailbox("all: { sensitive: press }", "all: { case.state: resting }", "cannot be `resting`"),
        mailbox("all: { sensitive: press }", "all: { case.age: \"> 2\" }", "cannot be tested with"),
    ]

    private static func world(_ text: String, _ says: String, at: String) -> Seed {
        scene("\(text)turns:\n  - letter: Hello\n", says, at: at)
    }

    private static func expected(_ text: String, mode: String = "own", _ says: String, at: String) -> Seed {
        scene("mode: \(mode)\nturns:\n  - letter: Hello\n    expect:\n      \(text)\n", says, at: at)
    }

    private static func scene(_ text: String, _ says: String, at: String) -> Seed {
        let head = "name: a\ncustomer: { email: a@b.example }\n"
        return .whole(lumen + "tests/new.yaml", .write(head + text), says, at: at)
    }

    private static let order = "orders: [{ number: \"1\", status: paid, items: [{ title: Pot, price: 9 EUR }] }]\n"

    static let inWorlds: [Seed] = [
        world("plans:\n  - { name: Duo }\n", "`price` is missing", at: "name: Duo"),
        world("plans:\n  - { name: Duo, price: 24 }\n", "no amount: `24`", at: "name: Duo"),
        world(
            "plans:\n  - { name: Duo, price: 1 EUR }\n  - { price: 2 EUR, name: Duo }\n", "is the name of another plan",
            at: "price: 2 EUR"),
        world("variants:\n  - { product: pot, title: red, price: 9 EUR }\n", "`sku` is missing", at: "product: pot"),
        world(
            "variants:\n  - { product: pot, sku: P, title: red, price: 9 EUR }\n"
                + "  - { product: pan, title: red, sku: P, price: 9 EUR }\n",
            "is the article number of another variant", at: "product: pan"),
        world("appointments:\n  - { id: A-1, service: fitting }\n", "`at` is missing", at: "id: A-1"),
        world("appointments:\n  - { id: A-1, at: in 3 days }\n", "`service` is missing", at: "id: A-1"),
        world(
            "appointments:\n  - { id: A-1, service: fitting, at: soon }\n", "is no moment: `soon`", at: "id: A-1"),
        world(
            "appointments:\n  - { id: A-1, service: fitting, at: in 3 days, status: moved }\n", "cannot be `moved`",
            at: "id: A-1"),
        world(
            "appointments:\n  - { id: A-1, service: fitting, at: in 3 days, customer: c9 }\n", "cannot be `c9`",
            at: "id: A-1"),
        world(
            "appointments:\n  - { id: A-1, service: a, at: in 3 days }\n  - { service: b, id: A-1, at: in 4 days }\n",
            "is the id of another appointment", at: "service: b"),
        world("slots:\n  - { service: fitting }\n", "`at` is missing", at: "- { service"),
        world(
            "slots:\n  - { service: fitting, at: 3 days ago }\n", "lies before the first message", at: "- { service"),
        world("slot:\n  - { service: fitting, at: in 3 days }\n", "did you mean `slots`?", at: "slot:"),
        world("diagnostics:\n  - { name: router }\n", "`facts` is missing", at: "name: router"),
        world("diagnostics:\n  - { name: router, facts: up }\n", "must be a block of facts", at: "name: router"),
        world(
            order + "diagnostics:\n  - { name: router, order: \"2\", facts: { line: up } }\n", "there is no order `2`",
            at: "name: router"),
        expected("became: gone", "cannot be `gone`", at: "became:"),
        expected("became: done", "cannot be `done`", at: "became:"),
        expected("became: sent\n      reply: none", "no reply is expected", at: "became:"),
        expected("row: first", "cannot be `first`", at: "row:"),
        expected("row: 0", "from 1 to", at: "row:"),
        expected("row: 99", "`autonomy` has no row 99", at: "row:"),
        expected("row: 1", mode: "send", "one mode is played for everything; write `mode: own`", at: "row:"),
        expected("actions: [{ cancel: \"1\", became: sent }]", "cannot be `sent`", at: "actions:"),
        expected("actions: [{ email: a@b.example, row: 99 }]", "`autonomy` has no row 99", at: "actions:"),
        expected(
            "actions: [{ email: a@b.example, held: true, became: done }]", "contradict each other", at: "actions:"),
        expected("actions: [{ appointment: A-1 }]", "there is no appointment `A-1`", at: "actions:"),
        expected("actions: [{ payment: \"9\", to: g-1 }]", "there is no order `9`", at: "actions:"),
        scene(
            "turns:\n  - letter: Hello\nafter: { appointments: { A-1: { status: cancelled } } }\n",
            "there is no appointment `A-1`", at: "after:"),
        scene(
            "appointments: [{ id: A-1, service: a, at: in 3 days }]\nturns:\n  - letter: Hello\n"
                + "after: { appointments: { A-1: { at: later } } }\n", "is no moment: `later`", at: "after:"),
    ]
}

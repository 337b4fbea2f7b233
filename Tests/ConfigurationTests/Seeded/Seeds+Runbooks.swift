extension Seed {
    private static let notNeeded = "inputs:\n  order: { kind: order, ask: which-order, list: order-list }\n"

    /// With an input more.
    private static func input(_ text: String, _ says: String, at: String? = nil, warns: Bool = false) -> Seed {
        runbook("invoice", notNeeded, notNeeded + "  \(text)\n", says, at: at, warns: warns)
    }

    static let inRunbooks: [Seed] = [
        runbook("invoice", "---\nname", "name", "begins with front matter", at: "name: invoice"),
        runbook("invoice", "outcome: resolved\n---\n", "outcome: resolved\n", "has no end", at: "---"),
        runbook("invoice", "name: invoice\n", "", "`name` is missing", at: "when:"),
        runbook("invoice", "name: invoice", "name: Invoice", "`name` cannot be `Invoice`"),
        runbook("invoice", "name: invoice", "title: invoice\nname: invoice", "unknown key `title`"),
        runbook("wrong-item", "name: wrong-item", "name: invoice", "invoice.md is called `invoice`, too"),
        runbook("cancel-order", "name: cancel-order", "name: invoice", "invoice.md is called `invoice`, too"),
        runbook(
            "invoice", "category: invoice", "category: damaged_item", "is answered by", at: "category: damaged_item",
            in: lumen + "runbooks/refund-damaged.md"),
        runbook("payment-problem", "category: payment", "categories: [payment, invoice]", "is answered by"),
        runbook("payment-problem", "category: payment", "categories: [payment, payment]", "is named twice"),
        runbook("invoice", "category: invoice", "category: Invoices wanted", "a category cannot be"),
        runbook("invoice", "category: invoice", "category: invoice\n  categories: [bill]", "both `category` and"),
        runbook("invoice", "  category: invoice\n", "", "name the category it answers", at: "when:"),
        runbook("invoice", "  examples:\n", "  samples:\n", "unknown key `samples`", at: "samples:", warns: false),
        runbook(
            "invoice", "    - please send me the invoice\n", "    -\n    - please send me the invoice\n", "has no value"
        ),
        runbook(
            "invoice", "    - please send me the invoice\n",
            "    - please send me the invoice\n    - Please send me the invoice\n", "stands in it twice"),
        runbook(
            "wrong-item", "  examples:\n", "  examples:\n    - please send me the invoice\n",
            "this is an example of Mailboxes/lumen/runbooks/invoice.md, too"),
        runbook("invoice", "  not:\n", "  not:\n    - please send me the invoice\n", "is an example, too"),
        runbook("invoice", "requires: { identity: L2 }", "requires: { identity: L0 }", "cannot be `L0`"),
        runbook("invoice", "requires: { identity: L2 }", "requires: { identity: L1 }", "needs more than L1"),
        runbook("invoice", "requires: { identity: L2 }", "requires: L2", "must be a block of keys"),
        runbook("invoice", "requires: { identity: L2 }", "requires: { level: L2 }", "unknown key `level`"),
        runbook("invoice", "requires: { identity: L2 }", "require: { identity: L2 }", "did you mean `requires`?"),
        runbook("invoice", "outcome: resolved", "outcome: success", "`outcome` cannot be `success`"),
        runbook("invoice", "outcome: resolved", "outcome: handedover", "did you mean `handed_over`?"),
        input("colour: { kind: text, ask: which-item }", "is asked for and never used"),
        input("colour: { kind: choice, choices: [red, blue], ask: which-item }", "is asked for and never used"),
        input("colour: { kind: text, optional: true }", "is never used", warns: false),
        input("colour: { kind: colour, ask: which-item }", "cannot be `colour`"),
        input("item: { ask: which-item }", "`kind` is missing"),
        input("Item: { kind: text, ask: which-item }", "an input cannot be called `Item`"),
        input("photo: { kind: attachment }", "needed and never asked for"),
        input("photo: { kind: attachment, ask: send-foto }", "did you mean `send-photo`?"),
        input("photo: { kind: attachment, types: [picture], ask: send-photo }", "is no type of file"),
        input("photo: { kind: attachment, type: [image], ask: send-photo }", "did you mean `types`?"),
        input("photo: { kind: attachment, types: [], ask: send-photo }", "is empty"),
        input("photo: { kind: attachment, ask: send-photo, optional: maybe }", "cannot be `maybe`"),
        input("photo: { kind: attachment, ask: send-photo, choices: [a, b] }", "`choices` is for"),
        input("photo: { kind: attachment, ask: send-photo, list: order-list }", "`list` is for orders"),
        input("photo: send-photo", "must be a block of keys"),
        runbook("refund-damaged", "money back, money, pay", "money back, money, money, pay", "is named twice"),
        runbook("invoice", "list: order-list", "list: orders-liste", "unknown template `orders-liste`"),
        runbook(
            "invoice", "kind: order, ask: which-order, list: order-list", "kind: order, list: order-list",
            "needed and never asked for"),
        runbook("invoice", notNeeded, "", "goes to a person", at: "- lookup: order", warns: true),
        .whole("Mailboxes/lumen/runbooks/invoice.md", .write(""), "begins with front matter", at: nil),
        .whole("Mailboxes/lumen/runbooks/invoice.md", .dangle, "cannot be read"),
        .whole("Mailboxes/lumen/runbooks/notes.txt", .write("x\n"), "nothing reads it", warns: true),
        .whole(
            "Mailboxes/lumen/runbooks/extra.md",
            .write("---\nname: extra\nwhen: { category: extra, examples: [] }\nsteps: [{ handoff: policy }]\n---\n"),
            "`when.examples` is empty", at: "when:"),
        .whole(
            "Mailboxes/lumen/runbooks/extra.md",
            .write("---\nname: extra\nwhen: { category: extra }\nsteps: [{ handoff: policy }]\n---\n"),
            "learns nothing", at: "when:", warns: true),
    ]

    static let inSteps: [Seed] = [
        runbook("invoice", "steps:", "step:", "did you mean `steps`?"),
        runbook("request-human", "steps:\n  - handoff: customer_asked\n", "", "`steps` is missing", at: "name:"),
        runbook(
            "request-human", "steps:\n  - handoff: customer_asked\n", "steps:\n", "`steps` has no steps", at: "steps:"),
        runbook("request-human", "steps:\n  - handoff: customer_asked\n", "steps: []\n", "`steps` has no steps"),
        runbook("request-human", "  - handoff: customer_asked", "  - handoff", "a step must be"),
        runbook(
            "request-human", "  - handoff: customer_asked", "  - handof: customer_asked", "did you mean `handoff`?"),
        runbook("request-human", "handoff: customer_asked", "handoff: asked", "unknown reason `asked`"),
        runbook("request-human", "handoff: customer_asked", "handoff: no_policy", "unknown reason"),
        runbook("complaint", "  - tag: complaint", "  - goto: end", "unknown step `goto`"),
        runbook("complaint", "  - tag: complaint", "  - jump: end", "unknown step `jump`"),
        runbook("complaint", "  - tag: complaint", "  - tag: Very Angry", "a tag cannot be"),
        runbook("complaint", "  - tag: complaint", "  - tag: []", "is empty"),
        runbook("complaint", "  - tag: complaint", "  - handoff: policy", "never reached", at: "- note:"),
        runbook("complaint", "  - tag: complaint\n", "  - tag: complaint\n    note: angry\n", "two steps in one"),
        runbook("complaint", "  - tag: complaint\n", "  - tag: complaint\n    when: angry\n", "unknown key `when`"),
        runbook(
            "complaint", "  - handoff: frustration\n", "  - handoff: frustration\n  - tag: late\n", "never reached"),
        runbook("complaint", "  - note: Read", "  - notes: Read", "did you mean `note`?"),
        runbook("payment-problem", "route: billing", "route: invoices", "unknown team `invoices`"),
        runbook("invoice", "lookup: order", "lookup: invoice", "cannot be `invoice`", at: "lookup: invoice"),
        runbook("invoice", "lookup: order", "look_up: order", "did you mean `lookup`?"),
        runbook("invoice", "say: invoice-sent", "say: invoice-send", "did you mean `invoice-sent`?"),
        runbook("invoice", "say: invoice-sent", "say: bill-sent", "create Templates/lumen/en/bill-sent.mustache"),
        runbook("invoice", "say: invoice-sent", "say:", "has no value"),
        runbook("invoice", "say: invoice-sent", "say: refund-confirmed", "states `refund.amount`, which no step has"),
        runbook("invoice", "  - say: invoice-sent\n", "  - say: invoice-sent\n  - wait: 3 weks\n", "no span of time"),
        runbook("invoice", "  - say: invoice-sent\n", "  - say: invoice-sent\n  - wait: 0 days\n", "no span of time"),
        runbook(
            "invoice", "  - say: invoice-sent\n", "  - say: invoice-sent\n  - follow_up: { say: invoice-sent }\n",
            "`after` is missing", at: "- follow_up"),
        runbook(
            "invoice", "  - say: invoice-sent\n",
            "  - say: invoice-sent\n  - follow_up: { after: 3 days, sya: invoice-sent }\n", "did you mean `say`?"),
        runbook("invoice", "  - tag: invoice\n", "  - ask: photo\n", "unknown input `photo`"),
        runbook("invoice", "  - tag: invoice\n", "  - confirm:\n", "has no value"),
        runbook(
            "invoice", "  - tag: invoice\n", "  - confirm: which-order\n    by: sms\n", "cannot be `sms`", at: "by: sms"
        ),
        runbook("invoice", "  - tag: invoice\n", "  - try: restart\n", "unknown template `restart`"),
        runbook("refund-damaged", "  - ask: item", "  - ask: itm", "did you mean `item`?"),
        runbook("wrong-item", "order.status: delivered\n", "order.state: delivered\n", "unknown fact `order.state`"),
        runbook("wrong-item", "order.status: delivered\n", "order.status: arrived\n", "cannot be `arrived`"),
        runbook("wrong-item", "order.status: delivered\n", "order.status:\n", "has no value"),
        runbook("wrong-item", "order.status: delivered\n", "order.status: [delivered, sent]\n", "cannot be `sent`"),
        runbook("wrong-item", "order.status: delivered\n", "order.delivered: within 30\n", "is no test"),
        runbook("wrong-item", "order.status: delivered\n", "order.delivered: within 30 dayz\n", "is no test"),
        runbook("wrong-item", "order.status: delivered\n", "order.delivered: \"> 30\"\n", "cannot be tested with"),
        runbook("wrong-item", "order.status: delivered\n", "order.total: within 30 days\n", "is no date"),
        runbook("wrong-item", "order.status: delivered\n", "order.total: \"> 80 Euro\"\n", "cannot be tested with"),
        runbook("wrong-item", "order.status: delivered\n", "order.item.quantity: \"> 2 EUR\"\n", "cannot be tested"),
        runbook("wrong-item", "order.status: delivered\n", "order.status: \"> 3\"\n", "cannot be tested with"),
        runbook("wrong-item", "order.status: delivered\n", "input.reason: broken\n", "unknown fact `input.reason`"),
        runbook(
            "wrong-item", "order.status: delivered\n", "subscription.status: active\n",
            "write `- lookup: subscription` above"),
        runbook("wrong-item", "order.status: delivered\n", "diagnostic.light: off\n", "write `- diagnose: NAME` above"),
        runbook("wrong-item", "    else:\n", "    otherwise:\n", "unknown", at: "otherwise:"),
        runbook("refund-damaged", "  - check:\n", "  - chekc:\n", "did you mean `check`?"),
        runbook(
            "refund-damaged", "all: { order.status: delivered,", "al: { order.status: delivered,", "did you mean `all`?"
        ),
        runbook(
            "refund-damaged", "order.delivered: \"within 30 days\"", "order.delivered: within 30 days ago",
            "is no test"),
        runbook("refund-damaged", "order.refundable: \"> 0\"", "order.refundable: positive", "cannot be tested with"),
        runbook(
            "order-status", "      - when: { any: [{ order.status: placed }, { order.status: paid }] }",
            "      - if: { any: [{ order.status: placed }, { order.status: paid }] }", "unknown key `if`"),
        runbook("cancel-order", "{ order.status: [placed, paid] }", "{ order.status: cancelled }", "never taken"),
        runbook("cancel-order", "{ order.status: [placed, paid] }", "{ order.status: [shipped] }", "never taken"),
        runbook("cancel-order", "      - else:\n", "      - els:\n", "did you mean `else`?"),
        runbook(
            "cancel-order",
            "      - when: { order.status: cancelled }\n        steps:\n          - say: order-status-cancelled\n",
            "      - when: { order.status: cancelled }\n", "`steps` is missing",
            at: "- when: { order.status: cancelled }"),
        runbook(
            "cancel-order", "  - branch:\n      - when: { order.status: [shipped, delivered] }",
            "  - branch:\n      - else: [{ handoff: policy }]\n      - when: { order.status: [shipped, delivered] }",
            "after `else` are never taken"),
        runbook(
            "cancel-order", "          - action: cancel", "          - handoff: policy\n          - action: cancel",
            "never reached", at: "- action: cancel"),
    ]

    static let inActions: [Seed] = [
        runbook("cancel-order", "action: cancel", "action: cancle", "did you mean `cancel`?"),
        runbook("cancel-order", "action: cancel", "action: revoke", "cannot be `revoke`"),
        runbook("cancel-order", "    of: order\n", "    of: customer\n", "cannot be `customer`"),
        runbook("cancel-order", "    of: order\n", "    of: order\n            amount: order.total\n", "has no amount"),
        runbook("cancel-order", "    of: order\n", "    of: order\n            to: order\n", "has no `to`"),
        runbook("invoice", "    document: invoice\n", "    document: bill\n", "cannot be `bill`"),
        runbook("invoice", "    document: invoice\n", "", "does not say which document", at: "- action: resend"),
        runbook("invoice", "    document: invoice\n", "    documents: invoice\n", "did you mean `document`?"),
        runbook("invoice", "  - lookup: order\n", "", "write `- lookup: order` above", at: "- action: resend"),
        runbook("refund-damaged", "amount: order.item.price", "amount: order.total", "cannot be `order.total`"),
        runbook("refund-damaged", "amount: order.item.price", "amount: 49.00 EUR", "cannot be"),
        runbook("refund-damaged", "amount: order.item.price", "amount: 150 % of order.item.price", "is no share"),
        runbook("refund-damaged", "amount: order.item.price", "amount: half of order.item.price", "cannot be"),
        runbook(
            "refund-damaged", "            amount: order.item.price\n", "", "does not say how much",
            at: "- action: refund"),
        runbook("refund-damaged", "approve: \"over 80 EUR\"", "approve: \"above 80 EUR\"", "write `always` or"),
        runbook("refund-damaged", "approve: \"over 80 EUR\"", "approve: over 80", "write `always` or"),
        runbook("refund-damaged", "approve: \"over 80 EUR\"", "approve: never", "`approve` cannot be `never`"),
        runbook("refund-damaged", "approve: \"over 80 EUR\"", "approve: over 80 USD", "in another currency"),
        runbook("refund-damaged", "approve: \"over 80 EUR\"", "approve: over 900 EUR", "nobody would ever be asked"),
        runbook(
            "change-address", "          - confirm: address-confirm\n", "", "is not confirmed",
            at: "- action: address"),
        runbook(
            "change-address", "confirm: address-confirm", "confirm: adress-confirm", "did you mean `address-confirm`?"),
        runbook(
            "change-address", "kind: address, ask: which-address", "kind: text, ask: which-address",
            "no input says the new address", at: "- action: address"),
    ]
}

extension Seed {
    private static func template(
        _ name: String, _ right: String, _ wrong: String, _ says: String, at: String? = nil, in named: String? = nil
    ) -> Seed {
        file("Templates/lumen/\(name).mustache", right, wrong, says, at: at, in: named)
    }

    private static func voice(_ right: String, _ wrong: String, _ says: String, at: String? = nil) -> Seed {
        file("Templates/lumen/voice.yaml", right, wrong, says, at: at)
    }

    private static func article(
        _ right: String, _ wrong: String, _ says: String, at: String? = nil, warns: Bool = false
    ) -> Seed {
        file("Mailboxes/lumen/knowledge/care.md", right, wrong, says, at: at, warns: warns)
    }

    static let inTexts: [Seed] = [
        template("en/refund-confirmed", "{{refund.amount}}", "{{refund.amount", "this is no template"),
        template("en/refund-confirmed", "{{refund.amount}}", "{{refnd.amount}}", "nothing can fill `refnd.amount`"),
        template("en/refund-confirmed", "{{order.number}}", "{{order.nunber}}", "did you mean `order.number`?"),
        template("en/refund-confirmed", "{{refund.amount}}", "{{refund.amount.euro}}", "nothing can fill"),
        template("de/address-confirm", "{{input.address}}", "{{input.adress}}", "asks for no `adress`"),
        template("en/order-status-shipped", "{{/order.shipped}}", "", "has no end"),
        template("en/order-status-shipped", "{{/order.shipped}}", "{{/order.expected}}", "this is no template"),
        template("en/order-status-shipped", "{{#order.shipped}}", "", "ends no section"),
        template("fr/order-list", "{{.}}", "{{>footer}}", "this is no template"),
        template(
            "en/order-status-shipped",
            "{{#order.shipped}} It left our workshop on {{order.shipped}}.{{/order.shipped}}",
            " It goes to {{input.address}}.", "asks for no `address`"),
        template("es/which-order", "\n", "\n{{knowledge.text}}\n", "nothing can fill `knowledge.text`"),
        .whole("Templates/lumen/en/refund-confirmed.mustache", .write("\n"), "the template is empty", at: nil),
        .whole(
            "Templates/lumen/fr/refund-confirmed.mustache", .remove, "unknown template `refund-confirmed` in fr",
            at: "say: refund-confirmed", in: lumen + "runbooks/refund-damaged.md"),
        .whole(
            "Templates/lumen/de/send-photo.mustache", .remove, "unknown template `send-photo` in de",
            at: "ask: send-photo", in: lumen + "runbooks/refund-damaged.md"),
        .whole(
            "Templates/lumen/nl/not-found.mustache", .remove, "template `not-found` is missing",
            in: "Templates/lumen/nl"),
        .whole("Templates/lumen/en/notes.txt", .write("x\n"), "is no template"),
        .whole("Templates/lumen/en/which-order.mustache", .dangle, "cannot be read"),
        .whole(
            "Templates/lumen/english/hello.mustache", .write("x\n"), "`english` is no language",
            in: "Templates/lumen/english"),
        .whole(
            "Templates/lumen/it/which-order.mustache", .bytes([0x51, 0x0A, 0xFF, 0x0A]), "no UTF-8 text", at: "\u{FFFD}"
        ),
        .whole("Templates/lumen/voice.yaml", .remove, "voice.yaml is missing", in: "Templates/lumen"),
        voice("avoid:", "avoids:", "did you mean `avoid`?"),
        voice("    closing: \"Warm regards\"\n", "", "`closing` is missing", at: "  en:"),
        voice("\"Hello {{name}},\"", "\"Hello,\"", "greets nobody"),
        voice("languages:", "language:", "did you mean `languages`?"),
        article("---\ntitle", "title", "the front matter", at: "title:"),
        article("reviewed: 2026-10-01\n---\n", "reviewed: 2026-10-01\n", "the front matter has no end", at: "---"),
        article("title: Caring for your lamp", "titel: Caring for your lamp", "did you mean `title`?"),
        article("title: Caring for your lamp", "title:", "`title` has no value"),
        article(
            "title: Caring for your lamp\nlanguage: en\nreviewed: 2026-10-01\n---\n# Caring for your lamp",
            "language: en\n---\n", "the article has no title", at: "---"),
        article("language: en", "language: eng", "no language: `eng`"),
        article("language: en", "language: pl", "not one of this mailbox's", warns: true),
        article("reviewed: 2026-10-01", "reviewed: 2026-10-32", "no day: `2026-10-32`"),
        article("reviewed: 2026-10-01", "reviewed: last week", "no day"),
        article("reviewed: 2026-10-01", "reviewed: 2062-10-01", "lies in the future"),
        article("reviewed: 2026-10-01", "reviewed: 2024-10-01", "more than a year ago", warns: true),
        article("reviewed: 2026-10-01", "review: 2026-10-01", "did you mean `reviewed`?"),
        article("reviewed: 2026-10-01", "title: Two", "`title` is given more than once"),
        .whole(
            "Mailboxes/lumen/knowledge/empty.md", .write("---\ntitle: No\n---\n"), "the article is empty", at: nil),
        .whole("Mailboxes/lumen/knowledge/care.txt", .write("x\n"), "nothing reads it", warns: true),
        .whole("Mailboxes/lumen/knowledge/new.md", .bytes([0x23, 0x20, 0xE9, 0x0A]), "no UTF-8 text", at: "#"),
        .file(
            "Mailboxes/example/runbooks/order-status.md", "order.status: shipped", "order.status: send",
            "cannot be `send`"),
        .file("Mailboxes/example/policy.yaml", "{ mode: draft }\n", "{ mode: drafts }\n", "did you mean `draft`?"),
        .file("Mailboxes/example/tests/order-status.yaml", "tier: gold", "teir: gold", "did you mean `tier`?"),
        .file(
            "Mailboxes/example/knowledge/delivery-times.md", "language: en ", "langauge: en ",
            "did you mean `language`?"),
    ]
}

extension Mistake {
    static let inMailboxes: [Mistake] = [
        mailbox("poll: 60s", "pol: 60s", at: "pol:", says: "unknown key `pol`; did you mean `poll`?"),
        mailbox("poll: 60s", "poll: 60s\npoll: 90s", at: "poll: 90s", says: "`poll` is given more than once"),
        mailbox("poll: 60s", "poll:", at: "poll:", says: "`poll` has no value"),
        mailbox("poll: 60s", "poll: [60s]", at: "poll:", says: "`poll` must be one value"),
        mailbox(
            "poll: 60s", "mode: send", at: "mode:",
            says: "stands in policy.yaml beside this file; write it there as `autonomy: [{mode: send}]`"),
        mailbox("poll: 60s", "categories: {broken: send}", at: "categories:", says: "write a row of `autonomy`"),
        mailbox("poll: 60s", "limits: {refund: {}}", at: "limits:", says: "move the block there"),
        mailbox("poll: 60s", "max_age: 3 days", at: "max_age:", says: "move the line there"),
        mailbox("prefix: ai_", "prefix: \"ai_", at: "prefix:", says: "no valid YAML"),
        mailbox("poll: 60s", "poll: 60s: 90s", at: "poll:", says: "no valid YAML"),
        mailbox("address: help@shop.example\n", "", at: nil, says: "`address` is missing"),
        mailbox("help@shop.example", "Help <help@shop.example>", at: "address:", says: "no plain e-mail address"),
        mailbox("[hello@shop.example]", "[hello]", at: "aliases:", says: "no plain e-mail address: `hello`"),
        mailbox("brand: plain", "brand: plan", at: "brand:", says: "no brand `plan`; did you mean `plain`?"),
        mailbox("brand: plain", "brand: plain\nlanguages: [de]", at: "languages:", says: "has no templates in `de`"),
        mailbox("brand: plain", "brand: plain\nlanguages: [German]", at: "languages:", says: "no language: `German`"),
        mailbox("brand: plain", "brand: plain\ntime_zone: Berlin/Mitte", at: "time_zone:", says: "no known zone"),
        mailbox(
            "imap:\n  host: imap.shop.example", "imap:\n  hots: imap.shop.example", at: "hots:",
            says: "did you mean `host`?"),
        mailbox("  host: imap.shop.example\n", "", at: "imap:", says: "`imap`: `host` is missing"),
        mailbox("host: imap.shop.example", "host: imaps://imap.shop.example", at: "imaps:", says: "is no host name"),
        mailbox("security: tls", "security: ssl", at: "security:", says: "`imap.security` cannot be `ssl`"),
        mailbox("security: tls", "security: plain", at: "security:", says: "in clear text"),
        mailbox("port: 465", "port: 70000", at: "port:", says: "from 1 to 65535"),
        mailbox("username: help\n", "", at: nil, says: "`username` is missing"),
        mailbox(
            "password:\n  credential: help-password", "password: opensesame", at: "password:",
            says: "does not belong in this file"),
        mailbox("  credential: help-password", "  credential: ../help", at: "credential:", says: "no plain name"),
        mailbox("  credential: help-password", "  file: help.txt", at: "file:", says: "no absolute path"),
        mailbox("  credential: help-password", "  credential: help\n  file: /etc/help", at: "file:", says: "both"),
        mailbox("poll: 60s", "patience: 1s", at: "patience:", says: "from 2 seconds to 10 minutes"),
        mailbox("poll: 60s", "poll: 1s", at: "poll:", says: "from 5 seconds to 1 hour"),
        mailbox("poll: 60s", "poll: often", at: "poll:", says: "no span of time: `often`"),
        mailbox("poll: 60s", "poll: 60s\nca_file: none.pem", at: "ca_file:", says: "no readable file none.pem"),
        mailbox(
            "poll: 60s", "poll: 60s\nca_file: Mailboxes/shop/mailbox.yaml", at: "ca_file:", says: "no certificate in"),
        mailbox("poll: 60s", "poll: 60s\nhelo: my host", at: "helo:", says: "no host name"),
        mailbox(
            "poll: 60s", "poll: 60s\nfolders: {drafts: Entwürfe, snet: Sent}", at: "folders:",
            says: "did you mean `sent`?"),
        mailbox(
            "authentication_server: mx.shop.example\n", "", at: nil, says: "every sender stays L0", warns: true),
        mailbox("sent: by_replyd", "sent: by_me", at: "sent:", says: "known are `by_server`, `by_replyd`"),
        mailbox("since: 2026-11-01", "since: 2026-11-31", at: "since:", says: "no day: `2026-11-31`"),
        mailbox("acknowledge: false", "acknowledge: maybe", at: "acknowledge:", says: "cannot be `maybe`"),
        mailbox(
            "minimum_confidence: 0.5", "minimum_confidence: 0.5\nsends_per_minute: 0", at: "sends_per_minute:",
            says: "from 1 to 100000"),
        mailbox("minimum_confidence: 0.5", "minimum_confidence: 50", at: "minimum_conf", says: "from 0 to 1"),
        mailbox("  default: team@shop.example\n", "", at: "teams:", says: "`teams` has no `default`"),
        mailbox("legal: legal@shop.example", "legal: nobody", at: "legal: nobody", says: "no plain e-mail address"),
        mailbox("approvers:\n  dana: dana@shop.example\n", "", at: nil, says: "nobody is told", warns: true),
        mailbox(
            "sensitive: legal,", "hours: closed,", at: "  - when:", says: "policy.yaml has none: it is always open"),
        mailbox("  - category: broken", "  - hours: closed", at: "hours: closed", says: "`hours` is tested, and"),
        mailbox("  - category: broken", "  - hours: shut", at: "hours: shut", says: "known are `open`, `closed`"),
        mailbox("sensitive: legal,", "sensitive: lawyer,", at: "lawyer", says: "cannot be `lawyer`"),
        mailbox(
            "sensitive: legal,", "sensitiv: legal,", at: "sensitiv: ",
            says: "unknown fact `sensitiv`; did you mean `sensitive`?"),
        mailbox("\"< 0.9\"", "\"< a lot\"", at: "a lot", says: "cannot be tested with `< a lot`"),
        mailbox(
            "route: legal", "route: leagl", at: "route: leagl", says: "unknown team `leagl`; did you mean `legal`?"),
        mailbox("reason: sensitive", "reason: touchy", at: "reason:", says: "unknown reason `touchy`"),
        mailbox("  - category: broken", "  - category: late", at: "category: late", says: "unknown category `late`"),
        mailbox("  - category: broken\n    team", "  - team", at: "- team: legal", says: "has no condition"),
        mailbox("prefix: ai_", "prefix: \"ai \"", at: "prefix:", says: "cannot be `ai `"),
        mailbox("teams:", "team:", at: "team:", says: "did you mean `teams`?"),
    ]

    static let inRunbooks: [Mistake] = [
        runbook("---\nname", "name", at: nil, says: "begins with front matter"),
        runbook("resolved\n---\n", "resolved\n", at: nil, says: "has no end"),
        runbook("name: refund\n", "", at: "when:", says: "`name` is missing"),
        runbook("name: refund", "name: Refund it", at: "name:", says: "cannot be `Refund it`"),
        runbook("when:", "wehn:", at: "wehn:", says: "did you mean `when`?"),
        runbook(
            "  examples: [\"it came in pieces\", \"the shade has a crack\"]\n", "", at: "when:", says: "learns nothing",
            warns: true),
        runbook("  not:", "  except:", at: "except:", says: "unknown key `except`"),
        runbook("{ identity: L2 }", "{ identity: L1 }", at: "identity:", says: "an action needs more than L1"),
        runbook("{ identity: L2 }", "{ identity: high }", at: "identity:", says: "cannot be `high`"),
        runbook("kind: order,", "kind: ordre,", at: "ordre", says: "did you mean `order`?"),
        runbook(
            "kind: order, ask: which-order", "kind: order", at: "kind: order }", says: "needed and never asked for"),
        runbook(
            "ask: which-order", "ask: witch-order", at: "witch",
            says: "unknown template `witch-order` in en; did you mean `which-order`?"),
        runbook("kind: attachment", "kind: text", at: "photo:", says: "`types` is for attachments"),
        runbook(
            "kind: attachment, types: [image]", "kind: text, choices: [S, M]", at: "photo:",
            says: "`choices` is for `kind: choice`"),
        runbook(
            "kind: attachment, types: [image]", "kind: choice, choices: [S]", at: "photo:",
            says: "says not between what to choose"),
        runbook("steps:", "stpes:", at: "stpes:", says: "did you mean `steps`?"),
        runbook(
            "  - lookup: order\n", "  - lookup: invoice\n  - lookup: order\n", at: "invoice",
            says: "cannot be `invoice`"),
        runbook(
            "  - lookup: order\n", "  - lokup: order\n", at: "lokup",
            says: "unknown step `lokup`; did you mean `lookup`?"),
        runbook("  - lookup: order\n", "  - lookup: order\n  - say\n", at: "- say", says: "a step must be"),
        runbook(
            "order.status: delivered,", "order.state: delivered,", at: "order.state", says: "unknown fact `order.state`"
        ),
        runbook("order.status: delivered", "order.status: deliverd", at: "deliverd", says: "did you mean `delivered`?"),
        runbook("\"within 30 days\"", "\"> 3\"", at: "order.delivered", says: "cannot be tested with `> 3`"),
        runbook("\"within 30 days\"", "\"within a month\"", at: "a month", says: "`within a month` is no test"),
        runbook("\"> 0\"", "\"within 3 days\"", at: "order.refundable", says: "is no date"),
        runbook("    else: { handoff: out_of_policy }\n", "", at: "- check:", says: "`check` has no `else`"),
        runbook("handoff: out_of_policy", "handoff: out_of_polcy", at: "out_of_polcy", says: "unknown reason"),
        runbook(
            "      - else:\n          - note: cheap\n", "      - otherwise: []\n", at: "otherwise",
            says: "unknown key `otherwise`"),
        runbook(
            "          order.total:", "          oder.total:", at: "oder.total", says: "did you mean `order.total`?"),
        runbook("  - confirm: really", "  - confirm: realy", at: "realy", says: "did you mean `really`?"),
        runbook("  - confirm: really\n", "  - handoff: policy\n", at: "- action:", says: "never reached"),
        runbook("  - confirm: really\n", "  - ask: colour\n", at: "colour", says: "unknown input `colour`"),
        runbook("  - confirm: really\n", "  - ask: photo\n", at: "- ask: photo", says: "no words to ask with"),
        runbook("  - confirm: really\n", "  - wait: a while\n", at: "a while", says: "no span of time"),
        runbook("  - confirm: really\n", "  - route: sales\n", at: "sales", says: "unknown team `sales`"),
        runbook("  - confirm: really\n", "  - tag: [Very Dear]\n", at: "Very Dear", says: "a tag cannot be"),
        runbook(
            "  - confirm: really\n", "  - say: really\n    ask: photo\n", at: "    ask: photo", says: "two steps in one"
        ),
        runbook("action: refund", "action: refunds", at: "refunds", says: "did you mean `refund`?"),
        runbook(
            "  - confirm: really\n", "  - action: cancel\n", at: "cancel",
            says: "`cancel` has no limits in policy.yaml"),
        runbook("    amount: order.item.price\n", "", at: "- action:", says: "does not say how much"),
        runbook("amount: order.item.price", "amount: \"20 EUR\"", at: "20 EUR", says: "cannot be `20 EUR`"),
        runbook("approve: \"over 80 EUR\"", "approve: \"80 EUR\"", at: "approve:", says: "write `always` or"),
        runbook("approve:", "aprove:", at: "aprove:", says: "did you mean `approve`?"),
        runbook("    of: order\n", "    of: customer\n", at: "of: customer", says: "cannot be `customer`"),
        runbook(
            "say: refund-confirmed", "say: refund-done", at: "refund-done",
            says: "create Templates/plain/en/refund-done.mustache"),
        runbook("after: 3 days", "after: soon", at: "soon", says: "no span of time"),
        runbook("outcome: resolved", "outcome: solved", at: "outcome:", says: "did you mean `resolved`?"),
        runbook("outcome: resolved", "outcome: resolved\n  more: [", at: "more:", says: "no valid YAML"),
        runbook(
            "  order: { kind: order, ask: which-order }\n", "", at: "- lookup: order", says: "a customer with several",
            warns: true),
        runbook(
            "  - say: refund-confirmed\n  - follow_up:\n      after: 3 days\n      say: how-was-it\n", "", at: "steps:",
            says: "is told nothing"),
        runbook(
            "  - confirm: really\n", "  - say: refund-confirmed\n", at: "- say: refund-confirmed",
            says: "states `refund.amount`, which no step has brought; write `- action: refund` above"),
        runbook("  - confirm: really\n", "  - diagnose: []\n", at: "diagnose", says: "must be one value"),
        runbook("amount: order.item.price", "amount: 200 % of order.item.price", at: "200 %", says: "is no share"),
        runbook("amount: order.item.price", "amount: 20 % of order.total", at: "20 %", says: "cannot be"),
        runbook(
            "    amount: order.item.price\n", "    amount: order.item.price\n    document: invoice\n", at: "document:",
            says: "`refund` sends no document"),
        runbook(
            "    amount: order.item.price\n", "    amount: order.item.price\n    to: order\n", at: "    to: order",
            says: "`refund` has no `to`"),
        runbook("  - confirm: really\n", "  - lookup: slot\n", at: "lookup: slot", says: "did you mean `slots`?"),
    ]

    static let inAuthentication: [Mistake] = [
        authentication("provider: google", at: "provider", says: "`client_id` is missing"),
        authentication("provider: gogle, client_id: c", at: "provider", says: "did you mean `google`?"),
        authentication(
            "provider: google, client_id: c, client_secret: {credential: s}", at: "provider",
            says: "`refresh_token` is missing"),
        authentication(
            "provider: google, client_id: c, refresh_token: {file: /r}", at: "provider",
            says: "`client_secret` is missing"),
        authentication(
            "provider: microsoft, client_id: c, client_secret: {credential: s}", at: "provider",
            says: "`tenant` is missing"),
        authentication(
            "provider: microsoft, tenant: a/b, client_id: c, client_secret: {credential: s}", at: "provider",
            says: "`tenant` is no id or domain"),
        authentication(
            "provider: other, token_url: \"http://a.test/\", client_id: c, refresh_token: {file: /r}", at: "provider",
            says: "`token_url` is no https address"),
        authentication(
            "provider: google, client_id: c, client_secret: opensesame, refresh_token: {file: /r}", at: "provider",
            says: "a secret does not belong in this file"),
        authentication(
            "provider: google, client_id: c, client_secret: {credential: s}, refresh_token: {file: r}", at: "provider",
            says: "`refresh_token.file` is no absolute path"),
        .mailbox("poll: 60s", "egress: [\"https://a.test\"]", at: "egress", says: "`egress` holds no host name"),
        .mailbox(
            "poll: 60s",
            "authentication: {provider: google, client_id: c, client_secret: {file: /s}, refresh_token: {file: /r}}",
            at: "password:", says: "are both given"),
    ]

    private static func authentication(_ keys: String, at: String, says: String) -> Mistake {
        .mailbox("password:\n  credential: help-password\n", "authentication: {\(keys)}\n", at: at, says: says)
    }

    static let elsewhere: [Mistake] = [
        article(
            "title: Care\nlanguage: en\nreviewed: 2026-06-01\n---\n# Care\n", "language: en\n---\n", at: nil,
            says: "has no title"),
        article("title:", "titel:", at: "titel:", says: "did you mean `title`?"),
        article("language: en", "language: english", at: "language:", says: "no language: `english`"),
        article("reviewed: 2026-06-01", "reviewed: June", at: "reviewed:", says: "no day: `June`"),
        article("# Care\n\nUse a dry cloth.\n", "", at: nil, says: "the article is empty"),
        template("{{refund.amount}}", "{{refund.amount", at: nil, says: "this is no template"),
        template("{{/order.item.title}}", "", at: "{{#order", says: "section `order.item.title` has no end"),
        template("{{/order.item.title}}", "{{/order.item}}", at: "{{/order", says: "ends no section"),
        template(
            "for {{order.item.title}}", "for {{order.item.titel}}", at: "titel",
            says: "nothing can fill `order.item.titel`"),
        voice("avoid:", "avoids:", at: "avoids:", says: "did you mean `avoid`?"),
        voice("    closing: Kind regards\n", "", at: "  en:", says: "`closing` is missing"),
        voice("{{name}}", "you", at: "greeting:", says: "greets nobody"),
        voice(
            "  en:",
            "  de: {greeting: \"Hallo {{name}}\", greeting_without_name: Hallo, closing: Gruß, signature: L}\n  en:",
            at: "  de:", says: "no folder of templates for `de`"),
        voice("avoid:", "emoji: many\navoid:", at: "emoji:", says: "`emoji` cannot be `many`"),
        voice("avoid:", "html: perhaps\navoid:", at: "html:", says: "`html` cannot be `perhaps`"),
        voice("avoid:", "length: longish\navoid:", at: "length:", says: "`length` cannot be `longish`"),
        voice(
            "    closing: Kind regards\n", "    closing: Kind regards\n    formality: formal\n", at: "formality:",
            says: "`formality` means nothing in `en`"),
        voice(
            "    closing: Kind regards\n",
            "    closing: Kind regards\n    special: {sorrow: {opening: So sorry}}\n", at: "special:",
            says: "unknown key `sorrow`"),
        voice(
            "    closing: Kind regards\n", "    closing: Kind regards\n    greeting_morning: Good morning\n",
            at: "greeting_morning:", says: "greets nobody"),
        template(
            "for {{order.item.title}}", "unfortunately for {{order.item.title}}", at: "unfortunately",
            says: "`unfortunately` stands in `avoid`"),
        template(
            "for {{order.item.title}}", "🎉 for {{order.item.title}}", at: "🎉", says: "against `emoji: never`"),
    ]
}

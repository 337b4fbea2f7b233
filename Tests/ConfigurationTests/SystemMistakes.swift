extension Mistake {
    /// Sections of other systems, each with one slip.
    static let inSystems: [Mistake] = [
        zendesk("login: agent@shop.example", "login: agent", at: "login:", says: "no plain e-mail address"),
        zendesk("group: 12", "group: Support", at: "group: Support", says: "cannot be `Support`"),
        zendesk("group: 12", "queue: Support", at: "queue:", says: "unknown key `queue`"),
        zendesk("priority: high", "priority: 80", at: "priority:", says: "known are `low`, `normal`, `high`, `urgent`"),
        zendesk("default: 77", "default: dana", at: "default: dana", says: "cannot be `dana`"),
        woo("system: woocommerce", "system: magento", at: "system:", says: "known are"),
        woo("  url: https://shop.example\n", "", at: "shop:", says: "`url` is missing"),
        woo("https://shop.example", "http://shop.example", at: "url:", says: "is no https address"),
        woo("key: ck_1234", "key: cs_1234", at: "key:", says: "is no consumer key"),
        woo("secret: { credential: woo }", "secret: cs_5678", at: "secret:", says: "does not belong in this file"),
        woo("guests: true", "refunds: never", at: "refunds:", says: "known are `by_gateway`, `booked_only`"),
        woo("guests: true", "statuses: { packed: ready }", at: "statuses:", says: "cannot be `ready`"),
        woo("guests: true", "orderbook: a.sqlite", at: "orderbook:", says: "unknown key `orderbook`"),
    ]

    private static func zendesk(_ right: String, _ wrong: String, at: String, says: String) -> Mistake {
        section(
            """
            helpdesk:
              system: zendesk
              url: https://shop.zendesk.example
              token: { credential: zendesk }
              login: agent@shop.example
              group: 12
              owners:
                default: 77
              priority: high

            """, right, wrong, at: at, says: says)
    }

    private static func woo(_ right: String, _ wrong: String, at: String, says: String) -> Mistake {
        Mistake.shop(
            """
            shop:
              system: woocommerce
              url: https://shop.example
              key: ck_1234
              secret: { credential: woo }
              guests: true

            """, right, wrong, at: at, says: says)
    }

    static func shop(_ text: String, _ right: String, _ wrong: String, at: String, says: String) -> Mistake {
        let changed = text.split(separator: right, maxSplits: 1, omittingEmptySubsequences: false).joined(
            separator: wrong)
        return mailbox("shop:\n  orderbook: orders.sqlite\n", changed, at: at, says: says)
    }

    static func section(_ text: String, _ right: String, _ wrong: String, at: String, says: String) -> Mistake {
        let changed = text.split(separator: right, maxSplits: 1, omittingEmptySubsequences: false).joined(
            separator: wrong)
        return mailbox("poll: 60s\n", "poll: 60s\n" + changed, at: at, says: says)
    }
}

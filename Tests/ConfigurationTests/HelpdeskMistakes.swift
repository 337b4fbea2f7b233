extension Mistake {
    /// Each with one slip in an otherwise good section.
    static let inHelpdesk: [Mistake] = [
        helpdesk("system: rt", "system: rtt", at: "system:", says: "`helpdesk.system` cannot be `rtt`"),
        helpdesk("  system: rt\n", "", at: "helpdesk:", says: "`helpdesk`: `system` is missing"),
        helpdesk("https://rt.shop.example", "http://rt.shop.example", at: "url:", says: "is no https address"),
        helpdesk("https://rt.shop.example", "rt.shop.example/rt?x=1", at: "url:", says: "is no https address"),
        helpdesk("token: { credential: rt }", "token: 1-14-abcdef", at: "token:", says: "does not belong in this file"),
        helpdesk("  token: { credential: rt }\n", "", at: "helpdesk:", says: "`token` is missing"),
        helpdesk("  queue: Support\n", "", at: "helpdesk:", says: "`queue` is missing"),
        helpdesk("queue: Support", "queue: a/b", at: "queue:", says: "cannot be `a/b`"),
        helpdesk(
            "queue: Support", "queue: Support\n  escalation_queue: Support", at: "escalation_q", says: "the same as"),
        helpdesk(
            "queue: Support", "queue: Support\n  fields: {tag: Tags}", at: "fields:", says: "did you mean `tags`?"),
        helpdesk(
            "queue: Support", "queue: Support\n  fields: {tags: A, external_id: A}", at: "fields:",
            says: "names a field twice"),
        helpdesk("queue: Support", "queue: Support\n  prefix: AI-", at: "prefix:", says: "a to z, digits and `_` only"),
        helpdesk(
            "queue: Support", "queue: Support\n  owners: {nobody: dana}", at: "owners:", says: "unknown team `nobody`"),
        helpdesk("queue: Support", "queue: Support\n  priority: high", at: "priority:", says: "from 0 to 1000"),
        helpdesk("queue: Support", "queue: Support\n  resolve: later", at: "resolve:", says: "cannot be `later`"),
        helpdesk(
            "queue: Support", "queue: Support\n  cases: some", at: "cases:", says: "known are `all`, `handed_over`"),
        helpdesk("queue: Support", "queue: Support\n  poll: 2m", at: "poll: 2m", says: "from 5 seconds to 50 seconds"),
    ]

    private static let section = """
        helpdesk:
          system: rt
          url: https://rt.shop.example
          token: { credential: rt }
          queue: Support

        """

    private static func helpdesk(_ right: String, _ wrong: String, at: String, says: String) -> Mistake {
        let changed = section.split(separator: right, maxSplits: 1, omittingEmptySubsequences: false)
            .joined(separator: wrong)
        return mailbox("poll: 60s\n", "poll: 60s\n" + changed, at: at, says: says)
    }
}

extension Mistake {
    /// Each with one slip in an otherwise good section.
    static let inModels: [Mistake] = [
        model("  servers:", "  server:", at: "  server:", says: "did you mean `servers`?"),
        model("mask: true", "mask: some", at: "mask:", says: "cannot be `some`"),
        model("refused: draft", "refused: send", at: "refused:", says: "known are `template`, `draft`"),
        model("    large:", "    Large:", at: "Large:", says: "no server can be called `Large`", tasks: "Large"),
        // Servers.
        model("api: anthropic", "api: antropic", at: "api:", says: "did you mean `anthropic`?"),
        model("      api: anthropic\n", "", at: "large:", says: "`api` is missing"),
        model("model: big-1", "modell: big-1", at: "modell:", says: "did you mean `model`?"),
        model("      model: big-1\n", "", at: "large:", says: "`model` is missing"),
        model("model: big-1", "model: \"big\\n1\"", at: "model: \"", says: "is no model's name"),
        model("model: big-1", "model: big-1\n      top_k: 1", at: "top_k:", says: "unknown key"),
        model("timeout: 60 s", "temperature: hot", at: "temperature:", says: "cannot be `hot`"),
        model("timeout: 60 s", "temperature: 1.5", at: "temperature:", says: "from 0 to 1, with at most 2 decimals"),
        model("api: ollama", "api: ollama\n      temperature: 2.01", at: "temperature:", says: "from 0 to 2"),
        model("timeout: 60 s", "temperature: 0.125", at: "temperature:", says: "at most 2 decimals"),
        model(
            "timeout: 60 s", "effort: low\n      temperature: 0", at: "temperature:", says: "stands beside `effort`"),
        model("timeout: 60 s", "context: 8192", at: "context:", says: "`anthropic` is asked for no context"),
        model("api: ollama", "api: ollama\n      context: 1000", at: "context:", says: "from 2048 to 1000000"),
        model("key: { credential: big-key }", "key: sk-1234", at: "key:", says: "does not belong in this file"),
        model("      key: { credential: big-key }\n", "", at: "large:", says: "api.anthropic.com wants one"),
        model("timeout: 60 s", "timeout: 500ms", at: "timeout:", says: "no span of time"),
        model("timeout: 60 s", "timeout: 11 min", at: "timeout:", says: "from 1 second"),
        model("timeout: 60 s", "url: http://models.shop.example/v1", at: "url:", says: "http is for this machine only"),
        model("timeout: 60 s", "url: https://models.shop.example/v1?x=1", at: "url:", says: "is no https address"),
        model("timeout: 60 s", "ca_file: none.pem", at: "ca_file:", says: "no readable file none.pem"),
        model("timeout: 60 s", "schema: strict", at: "schema:", says: "cannot be `strict`"),
        model(
            "api: ollama", "api: ollama\n      schema: false", at: "schema:", says: "is always asked with a schema"),
        model(
            "api: ollama", "api: openai_responses\n      url: http://localhost:9/v1\n      schema: false",
            at: "schema:", says: "`openai_responses` is always asked with a schema"),
        model("timeout: 60 s", "effort: hard", at: "effort:", says: "known are `minimal`, `low`, `medium`, `high`"),
        model("timeout: 60 s", "effort: minimal", at: "effort:", says: "`anthropic` knows no `minimal`"),
        model(
            "api: ollama", "api: ollama\n      effort: minimal", at: "effort:", says: "`ollama` knows no `minimal`"),
        model("timeout: 60 s", "thinking_tokens: -1", at: "thinking_tokens:", says: "from 0 to 100000"),
        model("timeout: 60 s", "thinking_tokens: 2k", at: "thinking_tokens:", says: "a whole number"),
        // Money.
        model(", output: 15.00", "", at: "price:", says: "`output` is missing"),
        model("input: 3.00, ", "", at: "price:", says: "`input` is missing"),
        model("currency: USD, ", "", at: "price:", says: "`currency` is missing"),
        model(", stored: 3.75", "", at: "price:", says: "that are put aside for the next question"),
        model("currency: USD", "currency: Dollar", at: "price:", says: "is no currency: `Dollar`"),
        model("input: 3.00", "inputs: 3.00", at: "price:", says: "did you mean `input`?"),
        model("input: 3.00", "input: 3.00 USD", at: "price:", says: "without the currency"),
        model("input: 3.00", "input: 3.000001", at: "price:", says: "at most 5 decimals"),
        model("input: 3.00", "input: -3", at: "price:", says: "is no price: `-3`"),
        model("input: 3.00", "input: 0", at: "price:", says: "where nothing is paid"),
        model("input: 3.00", "input: 100001", at: "price:", says: "cannot be `100001`"),
        model("      most_per_day: 5.00 USD\n", "", at: "large:", says: "`most_per_day` is missing"),
        model("most_per_day: 5.00 USD", "most_per_day: 5", at: "most_per_day:", says: "is no amount: `5`"),
        model("most_per_day: 5.00 USD", "most_per_day: 5 EUR", at: "most_per_day:", says: "both in one currency"),
        model("most_per_day: 5.00 USD", "most_per_day: 0 USD", at: "most_per_day:", says: "it would never be asked"),
        model("most_per_day: 5.00 USD", "most_per_day: 5.001 USD", at: "most_per_day:", says: "is no amount"),
        model(
            "most_per_day: 5.00 USD", "most_per_day: 10000001 USD", at: "most_per_day:", says: "at most 10000000.00 USD"
        ),
        model(
            "api: ollama", "api: ollama\n      most_per_day: 5 USD", at: "most_per_day: 5 USD", says: "has no `price`"),
        model(
            "      price: { currency: USD, input: 3.00, cached: 0.30, stored: 3.75, output: 15.00 }\n"
                + "      most_per_day: 5.00 USD\n", "", at: "large:", says: "is paid by the token"),
        model(
            "most_per_case: 0.20 USD", "most_per_case: 0.20 EUR", at: "most_per_case:", says: "price of `large` in USD"),
        model("most_per_case: 0.20 USD", "most_per_case: 0 USD", at: "most_per_case:", says: "would ever be asked"),
        // Tasks.
        model("classify: [small, large]", "clasify: [small, large]", at: "clasify:", says: "did you mean `classify`?"),
        model("classify: [small, large]", "answer: [small, large]", at: "answer:", says: "known are `classify`"),
        model("classify: [small, large]", "classify: [small, larg]", at: "classify:", says: "did you mean `large`?"),
        model("classify: [small, large]", "classify: [small, small]", at: "classify:", says: "names `small` twice"),
        model("classify: [small, large]", "classify: []", at: "classify:", says: "is empty"),
        model("classify: [small, large]", "classify: large", at: "small:", says: "no task asks", warns: true),
        model("    classify: [small, large]\n    write: large\n", "", at: "tasks:", says: "must be a block of keys"),
        model(
            "  tasks:\n    classify: [small, large]\n    write: large\n", "  tasks: {}\n", at: "tasks:",
            says: "names nothing: no model would ever be asked"),
        model(
            "  tasks:\n    classify: [small, large]\n    write: large\n", "", at: "model:", says: "`tasks` is missing"),
        mailbox(
            "poll: 60s\n",
            """
            poll: 60s
            model:
              most_per_case: 1 EUR
              servers:
                small: { api: ollama, model: little-1 }
              tasks: { plan: small }

            """, at: "most_per_case:", says: "no server has a price"),
        mailbox(
            "poll: 60s\n", "poll: 60s\nmodel: { servers: {}, tasks: { plan: small } }\n", at: "model:",
            says: "names no server"),
    ]

    private static let section = """
        model:
          mask: true
          most_per_case: 0.20 USD
          refused: draft
          servers:
            large:
              api: anthropic
              model: big-1
              key: { credential: big-key }
              timeout: 60 s
              price: { currency: USD, input: 3.00, cached: 0.30, stored: 3.75, output: 15.00 }
              most_per_day: 5.00 USD
            small:
              api: ollama
              model: little-1
          tasks:
            classify: [small, large]
            write: large

        """

    private static func model(
        _ right: String, _ wrong: String, at: String, says: String, tasks: String? = nil, warns: Bool = false
    ) -> Mistake {
        var changed = section.split(separator: right, maxSplits: 1, omittingEmptySubsequences: false)
            .joined(separator: wrong)
        if let tasks {
            changed = changed.replacing("[small, large]", with: "[small, \(tasks)]")
                .replacing("write: large", with: "write: \(tasks)")
        }
        return mailbox("poll: 60s\n", "poll: 60s\n" + changed, at: at, says: says, warns: warns)
    }
}

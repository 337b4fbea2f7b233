import Testing
import Understanding

@Suite struct KnowledgeTests {
    private static let index = KnowledgeIndex([
        Article(
            path: "care.md", title: "Care and cleaning",
            body: """
                # Cleaning the shade

                Wipe fabric shades with a **dry** cloth.
                Do not use `water`.

                # Bulbs

                All lamps take *E27* bulbs up to 60 W. See [our guide](https://lumen.example/bulbs).

                * LED works
                * halogen works
                """, language: "en"),
        Article(
            path: "shipping.md", title: "Shipping",
            body:
                "## How long does delivery take?\r\nTwo to four working days.\r\n\r\n"
                + "## Which countries do you ship to?\r\nThe European Union and Switzerland.", language: "en"),
        Article(
            path: "returns.md", title: "Returns and warranty",
            body: "## Can I return a lamp?\nWithin 30 days.\n\n## How long is the warranty?\nTwo years.", language: "en"
        ),
        Article(
            path: "versand.md", title: "Versand", body: "## Wie lange dauert die Lieferung?\nZwei bis vier Werktage.",
            language: "de"),
    ])

    @Test(arguments: [
        ("How long does the delivery take to Munich?", "How long does delivery take?"),
        ("do you ship to Switzerland?", "Which countries do you ship to?"),
        ("how should I clean a fabric shade", "Cleaning the shade"),
        ("which bulbs can I put in", "Bulbs"),
        ("what's the warranty period?", "How long is the warranty?"),
    ])
    func `a question finds the section that answers it`(question: String, heading: String) throws {
        let best = try #require(Self.index.passages(for: question, language: "en", limit: 3).first)
        #expect(best.heading == heading)
        #expect(best.score >= KnowledgeIndex.answering)
    }

    @Test(arguments: [
        "do you sell sofas", "what are your opening hours?", "can I pay by credit card?", "the lamp arrived broken", "",
        "and the of", "🙂",
    ])
    func `what no section answers stays below the threshold`(question: String) {
        let best = Self.index.passages(for: question, language: "en", limit: 1).first
        #expect((best?.score ?? 0) < KnowledgeIndex.answering)
    }

    @Test func `only articles of the language are searched`() {
        let german = Self.index.passages(for: "Wie lange dauert eine Lieferung?", language: "de", limit: 5)
        #expect(german.map(\.article) == ["versand.md"])
        #expect(Self.index.passages(for: "Lieferung", language: "en", limit: 5).isEmpty)
        #expect(Self.index.passages(for: "Lieferung", language: nil, limit: 5).count == 1)
    }

    @Test func `a passage is plain text with its paragraphs`() throws {
        let bulbs = try #require(Self.index.passages(for: "bulbs", language: "en", limit: 1).first)
        #expect(
            bulbs.text
                == "All lamps take E27 bulbs up to 60 W. See our guide (https://lumen.example/bulbs).\n\n"
                + "- LED works\n- halogen works")
        let shade = try #require(Self.index.passages(for: "clean shade", language: "en", limit: 1).first)
        #expect(shade.text == "Wipe fabric shades with a dry cloth. Do not use water.")
        let shipping = try #require(Self.index.passages(for: "delivery", language: "en", limit: 1).first)
        #expect(shipping.text == "Two to four working days.")
    }

    @Test func `passages are ranked, limited and the same on every run`() {
        let first = Self.index.passages(for: "how long", language: nil, limit: 2)
        #expect(first.count <= 2)
        #expect(first == Self.index.passages(for: "how long", language: nil, limit: 2))
        #expect(Self.index.passages(for: "lamp", language: nil, limit: 0).isEmpty)
        #expect(KnowledgeIndex([]).passages(for: "lamp", language: nil, limit: 3).isEmpty)
    }
}

import Testing
import Understanding

/// A reading must end, whatever the text: these would take minutes or hours with a scanner that looks back.
@Suite struct HostileTextTests {
    @Test(arguments: [
        "a", "\r\n", "\u{301}", "+", "a@", "a.", "1 ", "www.", "A1 ", "I want to talk to ", "[x](", "and can you ",
    ])
    func `a megabyte of one thing is read to its end`(unit: String) {
        let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
        let reading = understand(text, subject: text, with: LampShop.classifier)
        #expect((-1...1).contains(reading.sentiment))
    }

    @Test(arguments: ["a", "#", "[", "[x](", "*", "_a", "\\", "> ", "- a\n", "# a\n", "```\n"])
    func `an article of one thing is indexed and searched to its end`(unit: String) {
        let text = String(repeating: unit, count: 100_000 / unit.utf8.count)
        let index = KnowledgeIndex([Article(path: "a.md", title: unit, body: text, language: "en")])
        #expect(index.passages(for: text, language: nil, limit: 1).count <= 1)
    }

    @Test func `what lies behind the limit is not read, what lies before it is`() {
        let filler = String(repeating: "x ", count: 60_000)
        #expect(understand("order 1042 " + filler, subject: nil, with: nil).entities.count == 1)
        #expect(understand(filler + "order 1042", subject: nil, with: nil).entities.isEmpty)
    }

    @Test func `line ends of Windows separate words and sentences`() {
        let reading = understand(
            "Where is my order 1042?\r\nAlso the lamp from order 1038 arrived broken.\r\n", subject: nil,
            with: LampShop.classifier)
        #expect(reading.wishes.map(\.intent) == ["order_status", "damaged_item"])
        #expect(reading.entities.map(\.value) == ["1042", "1038"])
    }
}

import Reply
import Resolution
import Testing
import Understanding

/// Text put together by chance from pieces that mean something. The same in every run.
@Suite struct FuzzTests {
    struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }

        mutating func text(of pieces: [String], upTo count: Int) -> String {
            (0..<(roll(count) + 1)).map { _ in pieces[roll(pieces.count)] }.joined()
        }
    }

    static let tags = [
        "{{", "}}", "{", "}", "{{{", "}}}", "#", "^", "/", "!", "%", "&", ">", "<", "$", "=", ".", "..", "*", "(", ")",
        "a",
        "order", "order.number", "order.items", " ", "\n", "\r\n", "\r", "é", "{{order.number}}", "{{#order.items}}",
        "{{/order.items}}", "{{^order.items}}", "{{.}}", "{{#order}}", "{{/order}}", "{{number}}", "CONTENT_TYPE: TEXT",
        "\u{0}",
    ]

    @Test func `no template makes it trap, and what is accepted can be written`() throws {
        var dice = Dice(state: 7)
        var accepted = 0
        for _ in 0..<6_000 {
            let source = dice.text(of: Self.tags, upTo: 14)
            guard let templates = try? Templates(["en": ["t": source]]) else { continue }
            accepted += 1
            let say = Say(template: "t", facts: Shop.order)
            let draft = try? write([say], to: "{{a}}", language: "en", voice: Shop.voice, templates: templates)
            if let draft { #expect(draft.text.hasPrefix("Hello,\n\n")) }
        }
        #expect(accepted > 1_000)
    }

    static let words = [
        "129.00", "4101", "EUR", "€", "$", " ", " ", " ", ".", ",", "'", "-", "23", "November", "2026", "https://",
        "www.",
        "x.example", "@", "we", "have", "refunded", "you", "not", "?", "!", ":", "\n", "(", ")", "#", "%", "٣", "½",
        "\u{200B}",
        "\u{A0}", "é", "2026-11-23", "1.299,00", "99999999999999999999", "two", "th", "\u{0}", "**", "[a](b)", "- ",
        "> ",
    ]

    @Test func `no text makes the search for claims trap, and none is proven by nothing`() {
        var dice = Dice(state: 11)
        for _ in 0..<4_000 {
            let text = dice.text(of: Self.words, upTo: 24)
            let found = unproven(in: text, language: "en", facts: [], passages: [])
            if text.utf8.contains(where: { (48...57).contains($0) }) { #expect(!found.isEmpty, "\(text)") }
            let quoted = Passage(article: "", heading: "", text: text, score: 1)
            _ = unproven(in: text, language: "de", facts: [Shop.order], passages: [quoted])
            _ = brief(
                BriefContents(
                    caseID: "C-1", reason: .policy, why: text, customerAddress: text, level: .l0, subject: text,
                    text: text))
        }
    }
}

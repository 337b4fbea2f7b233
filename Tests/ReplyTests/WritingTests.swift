import Reply
import Resolution
import Testing
import Understanding

import struct Foundation.Date

@Suite struct WritingTests {
    struct Rendering: CustomTestStringConvertible {
        let template: String
        let text: String
        var testDescription: String { template }

        init(_ template: String, _ text: String) {
            self.template = template
            self.text = text
        }

        static let all = [
            Rendering("Order {{order.number}}.", "Order 4101."),
            Rendering("Total {{order.total}}, line {{order.item.line}}.", "Total €129.00, line 1."),
            Rendering("Shipped on {{order.shipped}}.", "Shipped on 21 November 2026."),
            Rendering("Items: {{order.items}}.", "Items: Aurora table lamp, Mira shade."),
            Rendering("{{#order.items}}\n- {{.}}\n{{/order.items}}", "- Aurora table lamp\n- Mira shade"),
            Rendering("A{{#order.delivered}} delivered {{order.delivered}}{{/order.delivered}}.", "A."),
            Rendering("{{^order.delivered}}On its way.{{/order.delivered}}", "On its way."),
            Rendering("{{#order}}Number {{number}} by {{carrier}}{{/order}}", "Number 4101 by Paketwerk"),
            Rendering(
                "{{#order.expected}}By {{order.expected}}, {{order.carrier}}{{/order.expected}}",
                "By 24 November 2026, Paketwerk"),
            Rendering("One line\nand the next.\n\n\n\nA paragraph.", "One line and the next.\n\nA paragraph."),
            Rendering(
                "See here:\n{{order.tracking_url}}\nThank you.",
                "See here:\nhttps://paketwerk.example/t/PX410177\nThank you."),
            Rendering("Do:\n- first\n- second,\n  with more\n\nEnd.", "Do:\n- first\n- second, with more\n\nEnd."),
            Rendering("{{% CONTENT_TYPE: TEXT}}\nOrder {{order.number}}", "Order 4101"),
        ]
    }

    @Test(arguments: Rendering.all)
    func `facts fill their slots`(rendering: Rendering) throws {
        #expect(Shop.body(try Shop.draft(rendering.template)) == rendering.text)
    }

    @Test func `a letter has greeting, text, closing and signature`() throws {
        var facts = Shop.order
        facts["customer.name"] = .text("Ada Novak")
        let draft = try Shop.draft("Order {{order.number}}.", facts, to: "Somebody Else")
        #expect(draft.text == "Hello Ada,\n\nOrder 4101.\n\nWarm regards\nThe shop\nhelp@shop.example")
        #expect(draft.language == "en" && draft.facts == ["order.number"])
    }

    @Test func `a signature may be parted as mail programs do`() throws {
        var voice = Shop.voice
        voice.languages["en"]?.signature = "--\nThe shop\n"
        let draft = try write(
            [Say(template: "status", facts: Shop.order)], to: nil, language: "en", voice: voice,
            templates: try Templates(["en": ["status": "Order {{order.number}}."]]))
        #expect(draft.text == "Hello,\n\nOrder 4101.\n\nWarm regards\n-- \nThe shop")
    }

    @Test func `several wishes become one letter, said once, with the question last`() throws {
        let templates = try Templates([
            "en": ["ask": "Which order is this about?", "status": "Order {{order.number}} is on its way."]
        ])
        let says = ["ask", "status", "ask"].map { Say(template: $0, facts: Shop.order) }
        let draft = try write(says, to: nil, language: "en", voice: Shop.voice, templates: templates)
        #expect(Shop.body(draft) == "Order 4101 is on its way.\n\nWhich order is this about?")
    }

    @Test func `German writes its own dates`() throws {
        let draft = try Shop.draft("Am {{order.shipped}}.", language: "de")
        #expect(draft.text == "Guten Tag,\n\nAm 21. November 2026.\n\nViele Grüße\nIhr Laden")
    }

    @Test func `a date is the day of the shop's time zone`() throws {
        let late = Facts(["order.delivered": .date(Shop.november23.addingTimeInterval(11.5 * 3_600))])
        #expect(Shop.body(try Shop.draft("{{order.delivered}}", late)) == "23 November 2026")
        #expect(Shop.body(try Shop.draft("{{order.delivered}}", late, utcOffset: { _ in 3_600 })) == "24 November 2026")
    }

    @Test(arguments: [
        (-86_400.0, "31 December 1969"), (951_782_400, "29 February 2000"), (951_868_800, "1 March 2000"),
        (1_709_164_800, "29 February 2024"), (1_767_225_599, "31 December 2025"), (1_767_225_600, "1 January 2026"),
        (4_107_542_400, "1 March 2100"), (.infinity, ""),
    ])
    func `days are counted right`(seconds: Double, words: String) {
        #expect(day(Date(timeIntervalSince1970: seconds), language: "en") == words)
    }

    @Test(arguments: [
        ("{{order.delivered}}", "order.delivered"),
        ("{{#order.expected}}{{order.delivered}}{{/order.expected}}", "order.delivered"),
        ("{{^order.delivered}}{{order.location}}{{/order.delivered}}", "order.location"), ("{{order}}", "order"),
        ("{{passages}}", "passages"), ("{{#order.items}}{{title}}{{/order.items}}", "title"),
        ("{{order.number.more}}", "order.number.more"), ("{{order.gift}}", "order.gift"),
    ])
    func `a slot without a fact stops the letter`(template: String, slot: String) {
        var facts = Shop.order
        facts["order.gift"] = .flag(true)
        #expect(throws: WritingError.missingFact(template: "t", slot: slot)) { try Shop.draft(template, facts) }
    }

    @Test func `another language or template is never taken instead`() throws {
        let templates = try Templates(["en": ["t": "x"], "fr": ["t": "x"]])
        let say = Say(template: "t", facts: Facts())
        func attempt(_ say: Say, _ language: String) throws(WritingError) -> Draft {
            try write([say], to: nil, language: language, voice: Shop.voice, templates: templates)
        }
        #expect(throws: WritingError.noTemplate(name: "t", language: "de")) { try attempt(say, "de") }
        #expect(throws: WritingError.noTemplate(name: "", language: "fr")) { try attempt(say, "fr") }
        let other = Say(template: "other", facts: Facts())
        #expect(throws: WritingError.noTemplate(name: "other", language: "en")) { try attempt(other, "en") }
        #expect(WritingError.noTemplate(name: "t", language: "de").isMissingTemplate)
        #expect(!WritingError.saysNothing(template: "t").isMissingTemplate)
    }

    @Test func `an action is reported with its receipt only`() throws {
        #expect(throws: WritingError.missingReceipt(template: "t")) { try Shop.draft("Done.", reportsAction: true) }
        #expect(Shop.body(try Shop.draft("Done.", Shop.refunded, reportsAction: true)) == "Done.")
    }

    @Test func `a template that says nothing stops the letter`() {
        #expect(throws: WritingError.saysNothing(template: "t")) {
            try Shop.draft("{{#order.delivered}}yes{{/order.delivered}}\n")
        }
    }

    @Test(arguments: [
        ("{{order.number}} & {{{order.total}}} <b>", "{{order.number}} & {{{order.total}}} <b>"),
        ("a\r\nBcc: x@evil.example\u{0}\u{2028}b", "a Bcc: x@evil.example b"),
        ("left\u{202E}right\u{200B}\u{FEFF}", "leftright"), ("  two   blanks ", "two blanks"),
        ("{{#order}}", "{{#order}}"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ])
    func `a value is inserted as it is, without control characters`(value: String, written: String) throws {
        let facts = Facts(["order.item.title": .text(value)])
        #expect(Shop.body(try Shop.draft("Lamp {{order.item.title}}.", facts)) == "Lamp \(written).")
        #expect(Shop.body(try Shop.draft("Lamp {{{order.item.title}}}.", facts)) == "Lamp \(written).")
    }

    @Test func `a fact of blanks is no fact`() {
        #expect(throws: WritingError.missingFact(template: "t", slot: "order.number")) {
            try Shop.draft("{{order.number}}", Facts(["order.number": .text(" \u{200B}\n")]))
        }
    }

    @Test func `a passage is written without its Markdown`() throws {
        let passage = Passage(
            article: "a.md", heading: "Care",
            text:
                "## Brass\n\nUse a **soft** `cloth`,\nsee [our page](https://shop.example/care).\n\n- first\n- second\n  line",
            score: 1)
        let draft = try Shop.draft(
            "{{#passages}}\n{{#heading}}{{heading}}: {{/heading}}{{text}}\n\n{{/passages}}", Facts(),
            passages: [passage])
        #expect(
            Shop.body(draft)
                == "Care: Brass\n\nUse a soft cloth, see our page (https://shop.example/care).\n\n- first\n- second line"
        )
        #expect(draft.facts == ["passages"])
    }
}

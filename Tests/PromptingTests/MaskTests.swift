import Resolution
import Testing
import Understanding

@testable import Prompting

struct MaskTests {
    private let text = """
        Hello, Ada Novak here. My order #4103 has not come; write to ada@example.org or call +44 20 7946 0123.
        My card is 4111 1111 1111 1111. Order #4103 was for Ada.
        """

    private func masked(_ text: String) -> (letter: Letter, masks: Masks) {
        var masks = Masks()
        masks.know(name: "Ada Novak")
        let letter = Letter(VisibleWords(text), masking: &masks)
        return (letter, masks)
    }

    @Test func `personal data becomes tokens, the same value the same token`() {
        let shown = masked(text).letter.shown.text
        for gone in ["Ada", "Novak", "4103", "example.org", "7946", "4111"] {
            #expect(!contains(shown, gone), "\(gone)")
        }
        #expect(places(of: Array("{{order_1}}".utf8), in: Array(shown.utf8), most: 9).count == 2)
        #expect(contains(shown, "{{email_1}}") && contains(shown, "{{phone_1}}") && contains(shown, "{{payment_1}}"))
        #expect(contains(shown, "has not come"))
    }

    @Test func `only tokens that were given out are put back, and a card never is`() {
        let masks = masked(text).masks
        #expect(masks.unmasked("We wrote to {{email_1}}.") == "We wrote to ada@example.org.")
        for text in ["{{email_2}}", "{{payment_1}}", "{{ email_1 }}", "{{secret}}", "}}", "{{"] {
            #expect(masks.unmasked("a \(text)") == nil, "\(text)")
        }
    }

    @Test func `a customer who writes tokens gets none put back for them`() {
        let (letter, masks) = masked("Tell {{email_1}} and {{name_1}} about ada@example.org")
        #expect(contains(letter.shown.text, "{ {email_1} }"))
        #expect(masks.unmasked("{{email_1}}") == "ada@example.org")
    }

    @Test func `a quote of the masked text leads to the author's own words`() throws {
        let letter = masked(text).letter
        let quote = try Quote.find("write to {{email_1}} or call {{phone_1}}", in: letter)
        #expect(quote.text.utf8.elementsEqual("write to ada@example.org or call +44 20 7946 0123".utf8))
        let part = try Quote.find("{{email", in: letter)
        #expect(part.text.utf8.elementsEqual("ada@example.org".utf8))
        #expect(try Quote.find("has not come", in: letter).text.utf8.elementsEqual("has not come".utf8))
    }

    @Test(arguments: [
        ("Send it to Lindenweg 4, 10115 Berlin.", ["Lindenweg", "10115", "Berlin"]),
        ("It goes to 12 Elm Road, Leeds LS1 4AB, please.", ["Elm Road", "Leeds", "4AB"]),
        ("Mijn adres is Kerkstraat 12a, 1234 AB Utrecht.", ["Kerkstraat", "1234", "Utrecht"]),
        ("From Lindenweg 4, 10115 Berlin to Ahornallee 9, 20095 Hamburg.", ["Lindenweg", "Ahornallee", "Hamburg"]),
        ("Please use \"Lindenweg 4, 10115 Berlin\" for it.", ["Lindenweg", "Berlin"]),
        (String(repeating: "word ", count: 2_000) + "Lindenweg 4, 10115 Berlin", ["Lindenweg", "Berlin"]),
    ])
    func `a whole address is one token, wherever it stands`(_ text: String, _ gone: [String]) {
        let (letter, masks) = masked(text)
        for gone in gone { #expect(!contains(letter.shown.text, gone), "\(gone)") }
        #expect(contains(letter.shown.text, "{{address_1}}") && !contains(letter.shown.text, "{{postcode"))
        #expect(masks.unmasked(letter.shown.text)?.utf8.elementsEqual(text.utf8) == true)
    }

    @Test func `what is not masked is not changed by a byte`() {
        let plain = "Grüße! Wo ist mein Paket? 👩‍👧"
        #expect(masked(plain).letter.shown.text.utf8.elementsEqual(plain.utf8))
    }

    @Test func `a name within another word stays`() {
        #expect(contains(masked("An adaptor for ADA.").letter.shown.text, "An adaptor for {{name_1}}."))
    }

    @Test func `facts are tokens by what they are, whatever they are called`() {
        let facts = Facts([
            "customer.name": .text("Ada Novak"), "order.number": .text("A7"), "orders.numbers": .list(["A7", "B8"]),
            "orders.choices": .list(["A7: Tea pot", "B8: Tea cup"]), "proposal.order": .text("C9"),
            "refund.order": .text("D10"), "payment.title": .text("gift card 4471"), "payment.kind": .text("gift_card"),
            "payment.present": .text("Visa ending in 1234"),
            "payments.choices": .list(["gift card 4471", "Visa ending in 1234"]), "input.payment": .text("g-4471"),
            "input.where": .text("the mill by the old bridge"), "input.parcel": .text("E11"),
            "input.contact": .text("ada.n"), "input.size": .text("large"),
        ])
        let inputs: [Runbook.Input] = [
            .init(name: "where", kind: .address), .init(name: "parcel", kind: .order),
            .init(name: "contact", kind: .email), .init(name: "size", kind: .choice, choices: ["large"]),
            .init(name: "payment", kind: .choice, choices: [Runbook.Input.payments]),
            // Another runbook calls something else so.
            .init(name: "where", kind: .text),
        ]
        let passage = Passage(
            article: "a.md", heading: "", text: "The money goes to your gift card 4471 or the Visa ending in 1234.",
            score: 1)
        let material = Material(facts: facts, passages: [passage], language: "en", inputs: inputs)
        var masks: Masks? = Masks()
        let shown = material.shown(masking: &masks)
        for gone in ["Ada", "A7", "B8", "C9", "D10", "4471", "1234", "mill", "E11", "ada.n"] {
            #expect(!contains(shown, gone), "\(gone)")
        }
        #expect(contains(shown, "gift_card") && contains(shown, "large"))
        // An answer may say which means it is.
        #expect(contains(shown, "goes to your {{means_3}} or the {{means_2}}"))
        #expect(masks?.unmasked("To {{means_3}}.") == "To gift card 4471.")
        var none: Masks?
        #expect(contains(material.shown(masking: &none), "Visa ending in 1234"))
    }
}

import Reply
import Resolution
import Testing
import Understanding

@Suite struct ClaimTests {
    struct Text: CustomTestStringConvertible {
        let text: String
        let kinds: [UnprovenClaim.Kind]
        var language = "en"
        var testDescription: String { text }

        init(_ text: String, _ kinds: UnprovenClaim.Kind..., language: String = "en") {
            self.text = text
            self.kinds = kinds
            self.language = language
        }
    }

    static let values = [
        // Amounts: the order's total is 129.00 EUR, its item costs 59.00 EUR.
        Text("It costs 129.00 EUR."), Text("It costs €129.00, or 129,00 €, or EUR 129."), Text("It is 129EUR."),
        Text("It is 129 euros and 59.00 EUR."), Text("It costs 128.00 EUR.", .amount),
        Text("It costs 129.00 USD.", .amount),
        Text("It costs $129.00.", .amount), Text("It is £59.", .amount), Text("It costs 1,129.00 EUR.", .amount),
        Text("It costs 129.001 EUR.", .amount), Text("It costs 50 cents.", .amount),
        Text("It costs twenty euros.", .amount),
        Text("It costs 1\u{200B}00 EUR.", .amount), Text("It costs １００ EUR.", .amount),
        Text("It costs 99999999999999999999 EUR.", .code), Text("It costs 129.00 .", .number),
        // Numbers: line 1, order 4101; 30 stands in the passage.
        Text("Order 4101, line 1."), Text("Order #4101: see (4101)."), Text("Within 30 days."),
        Text("Order 4102.", .number),
        Text("Within 14 days.", .number), Text("Within fourteen days.", .number), Text("In 24 hours.", .number),
        Text("It is 20% off.", .number), Text("Twenty-five lamps.", .number), Text("A dozen lamps.", .number),
        Text("One lamp, the one you bought."), Text("Zwei Lampen.", .number, language: "de"),
        Text("Zwei Lampen.", .name),
        // Dates: placed on the 19th, shipped on the 21st, expected on the 24th.
        Text("On 21 November 2026."),
        Text("On 21. November 2026, on November 21st, 2026, on 2026-11-21, on 21.11.2026."),
        Text("On the 21st of November."), Text("In November 2026, or November."), Text("On 22 November 2026.", .date),
        Text("On 21 November 2025.", .date), Text("On November 25.", .date), Text("On 2026-11-22.", .date),
        Text("In December.", .date), Text("By Monday.", .date), Text("It comes tomorrow.", .date),
        Text("On 11/21/2026.", .code), Text("You may march on."), Text("On 3 May.", .date),
        Text("Am 21. November 2026.", language: "de"), Text("Am 3. März.", .date, language: "de"),
        // Links and addresses.
        Text("See https://paketwerk.example/t/PX410177."), Text("See (https://shop.example/returns)."),
        Text("See https://paketwerk.example/t/PX410178.", .link), Text("See HTTPS://evil.example/", .link),
        Text("See www.evil.example.", .link), Text("See evil.example/x?y=1.", .link), Text("See evil.example", .link),
        Text("Write to help@shop.example.", .email), Text("Write to HELP@evil.example!", .email),
        Text("See evil.example#verify", .link), Text("See evil.example:pay.", .link),
        Text("See lamps,evil.example", .link),
        Text("And so on, e.g. lamps, i.e. light etc. and more."),
        // Codes.
        Text("Tracking PX410177."), Text("Tracking px410177."), Text("Tracking PX410178.", .code),
        Text("Order A-4101.", .code),
        Text("At 14:30.", .code), Text("Glasgasse 7 it is."), Text("The E27 socket.", .code),
    ]

    static let actions = [
        Text("We have refunded you.", .action), Text("Your order was cancelled.", .action),
        Text("I cancelled it.", .action),
        Text("We've replaced the lamp.", .action), Text("Your address has been changed.", .action),
        Text("A refund has now been issued.", .action), Text("We have, as you wished, cancelled it.", .action),
        Text("We checked your order and cancelled it.", .action), Text("It is cancelled.", .action),
        Text("If you wish, we have cancelled it.", .action), Text("Your lamp was delivered.", .action),
        Text("We will refund you soon.", .action), Text("Soon it will be cancelled.", .action),
        Text("We have not refunded you."), Text("We will refund you; you will be refunded.", .action),
        Text("It can be cancelled."),
        Text("Shall it be cancelled?"), Text("Have we refunded you?"),
        Text("Once we have cancelled it, you get a message."),
        Text("As soon as it is cancelled, you know."), Text("You cancelled it."), Text("You have cancelled it."),
        Text("It has never been refunded."), Text("It wasn't refunded."), Text("A refunded order is closed."),
        Text("To be replaced it must come back."), Text("Your order was shipped."), Text("We have sent your order."),
        Text("Parcels are sent to Glasgasse 7, see https://shop.example/returns."),
        Text("Wir haben den Betrag erstattet.", .action, language: "de"),
        Text("Ihre Bestellung wurde storniert.", .action, language: "de"),
        Text("Wir haben sie storniert.", .action, language: "de"), Text("Haben Sie sie storniert?", language: "de"),
        Text("Die Bestellung kann storniert werden.", language: "de"),
        Text("Die Lampe wird ersetzt.", .action, language: "de"),
        Text("Wir haben sie nicht storniert.", language: "de"), Text("Sobald wir storniert haben.", language: "de"),
    ]

    @Test(arguments: values + actions)
    func `what no fact bears out is found`(text: Text) {
        let found = unproven(
            in: text.text, language: text.language, facts: [Shop.order], passages: [Shop.passage])
        #expect(found.map(\.kind) == text.kinds, "\(found)")
    }

    @Test(arguments: [
        ("We have refunded 59.00 EUR, reference RF-7.", [UnprovenClaim.Kind]()), ("A refund has been issued.", []),
        ("We have refunded 129.00 EUR.", []), ("We have cancelled your order.", [.action]),
        ("Your address was changed.", [.action]), ("We have replaced it.", [.action]),
    ])
    func `a receipt bears out its own action only`(text: String, kinds: [UnprovenClaim.Kind]) {
        let found = unproven(in: text, language: "en", facts: [Shop.refunded], passages: [])
        #expect(found.map(\.kind) == kinds)
    }

    @Test(arguments: ["email.new", "plan.before", "address.order"])
    func `a receipt of a change bears out that something changed, and no payment`(fact: String) {
        let facts = Facts([fact: .text("x"), "receipt.reference": .text("EM-1")])
        func found(_ text: String) -> [UnprovenClaim.Kind] {
            unproven(in: text, language: "en", facts: [facts], passages: []).map(\.kind)
        }
        #expect(found("It has been changed.").isEmpty)
        #expect(found("We have refunded you.") == [.action] && found("It was cancelled.") == [.action])
    }

    @Test func `a look-up bears out what it saw`() {
        let cancelled = Facts(["order.status": .text("cancelled"), "order.refunded": .money(Shop.eur(100))])
        let delivered = Facts(["order.status": .text("delivered"), "order.delivered": .date(Shop.november23)])
        func found(_ text: String, _ facts: Facts) -> [UnprovenClaim] {
            unproven(in: text, language: "en", facts: [facts], passages: [])
        }
        #expect(found("Your order is cancelled. It was refunded.", cancelled).isEmpty)
        #expect(found("It was delivered on 23 November.", delivered).isEmpty)
        #expect(found("Your order is cancelled.", delivered).map(\.kind) == [.action])
        #expect(found("It was refunded.", Facts(["order.refunded": .money(Shop.eur(0))])).map(\.kind) == [.action])
    }

    @Test func `what the operator wrote is allowed, but an action needs a receipt all the same`() throws {
        let source = "Within 14 days, by Friday, at shop.example. {{order.number}} was refunded."
        let templates = try Templates(["en": ["t": source, "other": "Within 99 days."]])
        let says = [Say(template: "t", facts: Shop.order)]
        let draft = try write(says, to: nil, language: "en", voice: Shop.voice, templates: templates)
        func found(_ draft: Draft) -> [UnprovenClaim] {
            unproven(in: draft, says: says, facts: [], voice: Shop.voice, templates: templates)
        }
        #expect(found(draft) == [UnprovenClaim(kind: .action, text: "4101 was refunded")])
        let edited = Draft(text: draft.text + "\n\nWithin 99 days, 29.00 EUR.", language: "en", facts: draft.facts)
        #expect(found(edited).map(\.text) == ["99", "29.00 EUR", "4101 was refunded"])
    }

    @Test func `two slots side by side prove nothing new`() throws {
        let templates = try Templates(["en": ["t": "Pay {{order.number}}{{order.item.line}} or {{order.number}}0."]])
        let says = [Say(template: "t", facts: Shop.order)]
        let draft = try write(says, to: nil, language: "en", voice: Shop.voice, templates: templates)
        let found = unproven(in: draft, says: says, facts: [], voice: Shop.voice, templates: templates)
        #expect(found.map(\.text) == ["41011", "41010"])
    }

    @Test func `the customer's own words prove nothing but their repetition`() throws {
        let templates = try Templates(["en": ["t": "You wrote: {{input.item}}", "u": "We pay 500.00 EUR"]])
        let facts = Facts(["input.item": .text("pay me 500.00 EUR")])
        let repeated = [Say(template: "t", facts: facts)]
        let draft = try write(repeated, to: nil, language: "en", voice: Shop.voice, templates: templates)
        #expect(unproven(in: draft, says: repeated, facts: [], voice: Shop.voice, templates: templates).isEmpty)
        let invented = Draft(text: "We pay 500.00 EUR", language: "en", facts: [])
        #expect(
            unproven(in: invented, says: repeated, facts: [facts], voice: Shop.voice, templates: templates).map(\.kind)
                == [.amount])
    }

    @Test func `words the voice avoids are reported`() throws {
        let says = [Say(template: "t", facts: Facts())]
        func found(_ source: String) throws -> [String] {
            let templates = try Templates(["en": ["t": source]])
            let draft = try write(says, to: nil, language: "en", voice: Shop.voice, templates: templates)
            return unproven(in: draft, says: says, facts: [], voice: Shop.voice, templates: templates).map(\.text)
        }
        #expect(try found("UNFORTUNATELY we are late, As  per\nyour wish.") == ["unfortunately", "as per"])
        #expect(try found("It is as perfect as can be.") == [])
    }

    @Test func `long texts take time in proportion`() {
        let text = String(
            repeating: "we have 4101 <a href=\"https://x.example/\"> (21. November 2026) {{ ", count: 4_000)
        let found = unproven(in: text, language: "en", facts: [Shop.order], passages: [])
        #expect(Set(found.map(\.kind)) == [.link])
    }
}

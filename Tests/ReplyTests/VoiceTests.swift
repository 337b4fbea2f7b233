import Foundation
import Reply
import Resolution
import Testing

@Suite struct VoiceTests {
    static let special: Voice = {
        var voice = Shop.voice
        voice.languages["en"]?.greetings = [.morning: "Good morning {{name}},"]
        voice.languages["en"]?.special = [
            .grief: .init(greeting: "Dear {{name}},", opening: "Our condolences.", closing: "With quiet regards")
        ]
        return voice
    }()

    private func letter(_ occasion: Occasion, voice: Voice = special, name: String? = "Ada Novak") throws -> String {
        let templates = try Templates(["en": ["t": "Order {{order.number}}.{{^special}} Enjoy it!{{/special}}"]])
        return try write(
            [Say(template: "t", facts: Shop.order)], to: name, language: "en", voice: voice, templates: templates,
            occasion: occasion
        ).text
    }

    @Test func `the greeting is that of the time of day, and of nobody without a name`() throws {
        #expect(try letter(Occasion(part: .morning)).hasPrefix("Good morning Ada,\n\nOrder 4101. Enjoy it!"))
        #expect(try letter(Occasion(part: .evening)).hasPrefix("Hello Ada,\n\n"))
        #expect(try letter(Occasion(part: .morning), name: nil).hasPrefix("Hello,\n\n"))
        #expect(
            (0..<24).map { DayPart(hour: $0) }
                == (0..<24).map { hour in
                    hour < 4 || hour > 17 ? .evening : hour < 12 ? .morning : nil
                })
    }

    @Test func `in grief the letter greets, opens and closes otherwise, and leaves out what is cheerful`() throws {
        #expect(
            try letter(Occasion(part: .morning, mood: .grief))
                == """
                Dear Ada,

                Our condolences.

                Order 4101.

                With quiet regards
                The shop
                help@shop.example
                """)
        #expect(try letter(Occasion(mood: .illness)).hasPrefix("Hello Ada,\n\nOrder 4101.\n\nWarm"))
    }

    @Test func `emoji are held back beyond what the voice allows`() throws {
        let templates = try Templates(["en": ["t": "Hello 🎉 and ☺️"]])
        let says = [Say(template: "t", facts: Facts())]
        func found(_ voice: Voice, _ text: String, mood: Mood? = nil) -> [UnprovenClaim.Kind] {
            unproven(
                in: Draft(text: text, language: "en", facts: []), says: says, facts: [], voice: voice,
                templates: templates, mood: mood
            ).map(\.kind)
        }
        var one = Shop.voice
        one.emoji = .one
        #expect(found(Shop.voice, "Hello 🎉") == [.avoided] && found(Shop.voice, "Hello #1*©").count == 1)
        #expect(found(one, "Hello 🎉").isEmpty && found(one, "Hello 🎉 and ☺️") == [.avoided])
        #expect(found(one, "Hello 🎉", mood: .grief) == [.avoided])
    }

    @Test(arguments: [
        ("de", Formality.formal, "Wir haben das für dich.\nIhr Paket.", [1]),
        ("de", .informal, "Sie ist da.\nDein Paket, und Ihr Geld.\nWir haben sie, die Lampe.", [2]),
        ("fr", .formal, "Votre colis.\nC'est pour toi.", [2]), ("fr", .informal, "Ton colis.\nVotre colis.", [2]),
        ("es", .formal, "Su pedido.\nTu pedido.", [2]), ("es", .informal, "Tu pedido.\nPara usted.", [2]),
        ("it", .formal, "Il Suo ordine.\nIl tuo ordine.", [2]),
        ("it", .informal, "Il suo ordine.\nIl Suo ordine.", [2]),
        ("nl", .formal, "Uw pakket.\nJe pakket {{input.je}}.", [2]), ("nl", .informal, "Jouw pakket.\nVoor u.", [2]),
    ])
    func `a template keeps to one form of address`(
        language: String, formality: Formality, text: String, lines: [Int]
    ) {
        var voice = Shop.voice
        voice.languages[language] = .init(greeting: "", greetingWithoutName: "", closing: "", signature: "")
        voice.languages[language]?.formality = formality
        #expect(Manners(language: language, voice: voice).faults(in: text).map(\.line) == lines)
    }

    @Test func `words to avoid are told by line, of all languages or of one`() {
        var voice = Shop.voice
        voice.avoidByLanguage = ["en": ["kindly"], "de": ["leider"]]
        let faults = Manners(language: "en", voice: voice).faults(
            in: "We are\nunfortunately late, leider.\nKindly wait 🎉")
        #expect(faults.map(\.line) == [2, 3, 3])
        #expect(faults.map(\.fault) == [.avoided("unfortunately"), .avoided("kindly"), .emoji("🎉")])
    }

    @Test(arguments: [
        ("en", "€1,299.00", "1 item"), ("de", "1.299,00 €", "1 item"), ("fr", "1299,00 €", "1 item"),
        ("es", "1.299,00 €", "1 item"), ("it", "1.299,00 €", "1 item"), ("nl", "€ 1.299,00", "1 item"),
        ("pl", "1299.00 EUR", "1 item"),
    ])
    func `amounts are written as the language does`(language: String, amount: String, items: String) throws {
        let facts = Facts(["order.total": .money(Shop.eur(129_900)), "slots.count": .number(1)])
        #expect(try Self.body("{{order.total}}", facts, language) == amount)
        let plural =
            "{{slots.count}} {{#slots.count.one}}item{{/slots.count.one}}{{^slots.count.one}}items{{/slots.count.one}}"
        #expect(try Self.body(plural, facts, language) == items)
        let none = Facts(["slots.count": .number(0)])
        #expect(try Self.body(plural, none, language) == (language == "fr" ? "0 item" : "0 items"))
        let frank = Facts(["order.total": .money(Money(minor: 7_900, currency: "CHF"))])
        let swiss = ["en": "CHF 79.00", "pl": "79.00 CHF"][language] ?? "CHF 79,00"
        #expect(try Self.body("{{order.total}}", frank, language) == swiss)
    }

    @Test(arguments: [
        ("en", "1 December 2026", "1 December 2026, 14:05"),
        ("de", "1. Dezember 2026", "1. Dezember 2026 um 14:05 Uhr"),
        ("fr", "1er décembre 2026", "1er décembre 2026 à 14:05"),
        ("es", "1 de diciembre de 2026", "1 de diciembre de 2026 a las 14:05"),
        ("it", "1º dicembre 2026", "1º dicembre 2026 alle 14:05"),
        ("nl", "1 december 2026", "1 december 2026 om 14:05 uur"),
        ("pl", "2026-12-01", "2026-12-01, 14:05"),
    ])
    func `days and times are written as the language does, and read back`(
        language: String, day: String, moment: String
    ) throws {
        let date = Shop.november23.addingTimeInterval(8 * 86_400 + 7_500)
        let facts = Facts(["order.placed": .date(date), "slot.at": .moment(date)])
        #expect(try Self.body("{{order.placed}}", facts, language) == day)
        #expect(try Self.body("{{slot.at}}", facts, language) == moment)
        #expect(unproven(in: "\(day) \(moment)", language: language, facts: [facts], passages: []).isEmpty)
        let later = Facts(["slot.at": .moment(date.addingTimeInterval(86_400))])
        #expect(!unproven(in: day, language: language, facts: [later], passages: []).isEmpty)
    }

    private static func body(_ template: String, _ facts: Facts, _ language: String) throws -> String {
        let templates = try Templates([language: ["t": template]])
        var voice = Shop.voice
        voice.languages[language] = .init(greeting: "-", greetingWithoutName: "-", closing: "-", signature: "-")
        let draft = try write(
            [Say(template: "t", facts: facts)], to: nil, language: language, voice: voice, templates: templates)
        return Shop.body(draft)
    }
}

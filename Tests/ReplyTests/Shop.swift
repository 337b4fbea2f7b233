import Reply
import Resolution
import Understanding

import struct Foundation.Date

/// Facts of an invented shop, and a voice to speak of them.
enum Shop {
    /// 23 November 2026, 12:00 UTC.
    static let november23 = Date(timeIntervalSince1970: 1_795_435_200)

    static func day(_ distance: Int) -> Date { november23.addingTimeInterval(Double(distance) * 86_400) }

    static let voice = Voice(
        brand: "shop", avoid: ["unfortunately", "as per"],
        languages: [
            "en": .init(
                greeting: "Hello {{name}},", greetingWithoutName: "Hello,", closing: "Warm regards",
                signature: "The shop\nhelp@shop.example"),
            "de": .init(
                greeting: "Hallo {{name}},", greetingWithoutName: "Guten Tag,", closing: "Viele Grüße",
                signature: "Ihr Laden"),
        ])

    static var order: Facts {
        let values: [String: Value] = [
            "order.number": .text("4101"), "order.status": .text("shipped"), "order.total": .money(eur(12_900)),
            "order.placed": .date(day(-4)), "order.shipped": .date(day(-2)), "order.expected": .date(day(1)),
            "order.carrier": .text("Paketwerk"), "order.tracking": .text("PX410177"),
            "order.tracking_url": .text("https://paketwerk.example/t/PX410177"),
            "order.items": .list(["Aurora table lamp", "Mira shade"]), "order.item.title": .text("Aurora table lamp"),
            "order.item.price": .money(eur(5_900)), "order.item.line": .number(1),
        ]
        return Facts(values)
    }

    static var refunded: Facts {
        var facts = order
        facts.merge(
            Facts([
                "receipt.reference": .text("RF-7"), "refund.amount": .money(eur(5_900)),
                "receipt.at": .date(november23),
            ]))
        return facts
    }

    static let passage = Passage(
        article: "returns.md", heading: "Returns",
        text:
            "You can return a lamp within 30 days. Parcels are sent to\n**Glasgasse 7**, see https://shop.example/returns.",
        score: 1)

    static func eur(_ minor: Int) -> Money { Money(minor: minor, currency: "EUR") }

    /// One paragraph from an English template.
    static func draft(
        _ template: String, _ facts: Facts = order, passages: [Passage] = [], to name: String? = nil,
        reportsAction: Bool = false, language: String = "en", utcOffset: @escaping UTCOffset = { _ in 0 }
    ) throws -> Draft {
        try write(
            [Say(template: "t", facts: facts, passages: passages, reportsAction: reportsAction)], to: name,
            language: language, voice: voice, templates: Templates([language: ["t": template]]), utcOffset: utcOffset)
    }

    /// What stands between greeting and closing.
    static func body(_ draft: Draft) -> String {
        draft.text.split(separator: "\n\n", omittingEmptySubsequences: false).dropFirst().dropLast()
            .joined(separator: "\n\n")
    }
}

import Reply
import Resolution
import Testing

import struct Foundation.Date

/// Sentences of one language, each behind the name of what the case knows and a bar.
struct Sentences: CustomTestStringConvertible {
    let language: String
    /// What the facts bear out.
    let provable: String
    /// What they do not, or another receipt only.
    let unprovable: String
    var testDescription: String { language }

    static let all = [english, german, french, spanish, italian, dutch]

    static func split(_ text: String) -> [(world: String, text: String)] {
        text.split(separator: "\n").map { line in
            let parts = line.split(separator: "|", maxSplits: 1).map(String.init)
            return (parts[0], parts[1])
        }
    }

    /// What a case knows: an order, and the receipt of one deed.
    static func facts(_ world: String) -> Facts {
        let at = Date(timeIntervalSince1970: 1_795_510_800)
        let appointment = Value.moment(at)
        let other = Value.moment(at.addingTimeInterval(3 * 86_400))
        var facts = Shop.order
        if world != "shipped" {
            for name in ["order.shipped", "order.status", "order.expected"] { facts[name] = nil }
        }
        facts["subscription.plan"] = .text("Duo")
        facts["return.number"] = nil
        let receipts: [String: [String: Value]] = [
            "refund": ["refund.amount": .money(Shop.eur(5_900)), "receipt.reference": .text("RF-7")],
            "credit": ["credit.amount": .money(Shop.eur(500)), "receipt.reference": .text("CR-1")],
            "cancel": ["cancel.order": .text("4101"), "receipt.reference": .text("CA-4101")],
            "delivered": ["order.delivered": .date(Shop.november23), "order.status": .text("delivered")],
            "exchange": ["exchange.order": .text("4101"), "receipt.reference": .text("EX-2")],
            "return": ["return.reference": .text("RT-3"), "receipt.reference": .text("RT-3")],
            "invoice": [
                "resend.document": .text("invoice"), "resend.reference": .text("DO-1"),
                "receipt.reference": .text("DO-1"),
            ],
            "address": ["address.order": .text("4101"), "receipt.reference": .text("AD-4101")],
            "email": ["email.new": .text("a@b.example"), "receipt.reference": .text("EM-1")],
            "payment": ["payment.order": .text("4101"), "receipt.reference": .text("P-1")],
            "means": ["payment.title": .text("PayPal"), "receipt.reference": .text("RT-3")],
            "plan": ["plan.before": .text("Solo"), "receipt.reference": .text("SU-1")],
            "pause": ["subscription.status": .text("paused"), "subscription.change": .text("pause")],
            "resume": ["subscription.status": .text("active"), "subscription.change": .text("resume")],
            "renew": ["subscription.status": .text("active"), "subscription.change": .text("renew")],
            "active": ["subscription.status": .text("active")],
            "subscription": ["subscription.status": .text("cancelled")],
            "booked": [
                "appointment.id": .text("AP-4"), "appointment.at": appointment, "receipt.reference": .text("AP-4"),
            ],
            "moved": [
                "appointment.id": .text("AP-4"), "appointment.at": appointment, "appointment.before": other,
                "receipt.reference": .text("AP-4"),
            ],
            "off": [
                "appointment.id": .text("AP-4"), "appointment.at": appointment, "appointment.before": appointment,
                "receipt.reference": .text("AP-4"),
            ],
        ]
        for (name, value) in receipts[world] ?? [:] { facts[name] = value }
        return facts
    }
}

/// What may be said and what may not, thirty sentences each in every language.
@Suite struct SentenceTests {
    @Test(arguments: Sentences.all)
    func `every sentence without proof is caught, and none with proof is refused`(sentences: Sentences) {
        func found(_ sentence: (world: String, text: String)) -> [UnprovenClaim] {
            unproven(
                in: sentence.text, language: sentences.language, facts: [Sentences.facts(sentence.world)], passages: [])
        }
        let provable = Sentences.split(sentences.provable)
        let unprovable = Sentences.split(sentences.unprovable)
        #expect(provable.count >= 30 && unprovable.count >= 30)
        for sentence in provable {
            let claims = found(sentence)
            #expect(claims.isEmpty, "\(sentence.world): \(sentence.text): \(claims.map { "\($0.kind) \($0.text)" })")
        }
        for sentence in unprovable {
            #expect(!found(sentence).isEmpty, "\(sentence.world): \(sentence.text)")
        }
    }
}

import Foundation
import Reply
import Resolution
import Testing
import Understanding

/// Every template of every brand in every language, with the facts that runs have when they say it.
@Suite struct BrandTests {
    struct Page: CustomTestStringConvertible {
        let brand: String
        let language: String
        let name: String
        let source: String
        var testDescription: String { "\(brand)/\(language)/\(name)" }
    }

    static let pages: [Page] = ["Templates/lumen", "Scenarios/Templates/bazaar"].flatMap { brand in
        ["en", "de", "fr", "es", "it", "nl"].flatMap { language in
            ((try? LumenTests.files("\(brand)/\(language)", ".mustache")) ?? [:]).sorted { $0.key < $1.key }.map {
                Page(brand: brand, language: language, name: $0.key, source: $0.value)
            }
        }
    }

    /// What is known before anything was done.
    static func known(for name: String) -> Facts {
        let at = Date(timeIntervalSince1970: 1_795_510_800)
        var facts = Shop.order
        for (name, value) in [
            "subscription.plan": Value.text("Duo"), "subscription.renews": .date(Shop.day(9)),
            "subscription.status": .text("active"), "input.plan": .text("Trio"), "input.size": .text("43"),
            "input.new": .text("new@customer.example"), "input.address": .text("Mill Road 9, 04109 Leipzig"),
            "order.address": .text("Mill Road 9, 04109 Leipzig"), "diagnostic.seats_left": .number(2),
            "slot.at": .moment(at), "slots.free": .moments([at]), "slots.count": .number(1),
            "orders.choices": .list(["4101: Aurora table lamp"]), "code.hours": .number(24), "code": .text("1234 5678"),
            "appointments.times": .moments([at]),
            "plans.names": .list(["Duo", "Trio"]),
        ] { facts[name] = value }
        let isOfParcel = ["order-status-shipped", "cancel-too-late", "address-too-late"].contains(name)
        if !isOfParcel {
            for name in ["order.status", "order.shipped", "order.expected"] { facts[name] = nil }
        }
        if name.hasPrefix("appointment") { facts["appointment.at"] = .moment(at) }
        switch name {
        case "order-status-cancelled", "repair-status-cancelled": facts["order.status"] = .text("cancelled")
        case "order-status-delivered", "repair-status-collected", "return-too-late":
            facts["order.status"] = .text("delivered")
            facts["order.delivered"] = .date(Shop.november23)
        case "subscription-already-cancelled": facts["subscription.status"] = .text("cancelled")
        case "credit-already-given": facts["order.refunded"] = .money(Shop.eur(500))
        default: break
        }
        return facts
    }

    /// The receipt that each confirmation reports.
    static let receipts: [String: [String: Value]] = {
        let at = Value.moment(Date(timeIntervalSince1970: 1_795_510_800))
        let before = Value.moment(Date(timeIntervalSince1970: 1_795_424_400))
        let refund: [String: Value] = ["refund.amount": .money(Shop.eur(5_900))]
        let exchange: [String: Value] = ["exchange.order": .text("4101")]
        func resent(_ document: String) -> [String: Value] { ["resend.document": .text(document)] }
        func subscription(_ change: String, _ status: String) -> [String: Value] {
            ["subscription.change": .text(change), "subscription.status": .text(status)]
        }
        return [
            "refund-confirmed": refund, "refund-line-confirmed": refund,
            "credit-confirmed": ["credit.amount": .money(Shop.eur(500)), "credit.balance": .money(Shop.eur(500))],
            "order-cancelled": ["cancel.order": .text("4101"), "order.status": .text("cancelled")],
            "exchange-confirmed": exchange, "replacement-confirmed": exchange, "line-resent": exchange,
            "return-label": ["return.reference": .text("RT-3")], "invoice-sent": resent("invoice"),
            "licence-sent": resent("licence"), "download-sent": resent("download"),
            "password-link-sent": resent("password_link"), "address-changed": ["address.order": .text("4101")],
            "email-changed": ["email.new": .text("new@customer.example")],
            "plan-changed": ["plan.before": .text("Solo")],
            "subscription-cancelled": subscription("cancel", "cancelled"),
            "subscription-paused": subscription("pause", "paused"),
            "subscription-renewed": subscription("renew", "active"),
            "subscription-resumed": subscription("resume", "active"),
            "appointment-booked": ["appointment.id": .text("R-7"), "appointment.at": at],
            "appointment-moved": ["appointment.at": at, "appointment.before": before],
            "appointment-cancelled": ["appointment.at": at, "appointment.before": at],
        ]
    }()

    static func claims(_ page: Page, _ draft: Draft, _ facts: Facts, _ templates: Templates) -> [UnprovenClaim] {
        let says = [Say(template: page.name, facts: facts, passages: [Shop.passage])]
        return unproven(in: draft, says: says, facts: [facts], voice: voice(page.language), templates: templates)
    }

    static func voice(_ language: String) -> Voice {
        var voice = Shop.voice
        voice.languages[language] = .init(
            greeting: "{{name}},", greetingWithoutName: ",", closing: "*", signature: "*")
        return voice
    }

    @Test(arguments: pages)
    func `a template states nothing that its receipt does not bear out, and nothing of it without`(page: Page) throws {
        let templates = try Templates([page.language: [page.name: page.source]])
        let known = Self.known(for: page.name)
        var facts = known
        if let receipt = Self.receipts[page.name] {
            facts["receipt.reference"] = .text("R-7")
            for (name, value) in receipt { facts[name] = value }
        }
        let say = Say(template: page.name, facts: facts, passages: [Shop.passage])
        let draft = try write(
            [say], to: nil, language: page.language, voice: Self.voice(page.language), templates: templates)
        let found = Self.claims(page, draft, facts, templates)
        #expect(found.isEmpty, "\(found.map(\.text))")
        guard Self.receipts[page.name] != nil, !Self.quiet.contains(page.name) else { return }
        let bare = Self.claims(page, draft, known, templates)
        #expect(bare.contains { $0.kind == .action }, "\(draft.text)")
    }

    /// They say in the present what is being made ready, which is no deed by its words; `reportsAction` binds them to a
    /// receipt all the same.
    static let quiet: Set<String> = ["line-resent", "replacement-confirmed"]
}

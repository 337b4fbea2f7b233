import Foundation
import Reply
import Resolution
import Testing
import Understanding

/// The templates of the fictional shop, with the facts that runs have when they say them.
@Suite struct LumenTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func files(_ folder: String, _ suffix: String) throws -> [String: String] {
        let place = root.appending(path: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: place.path).filter { $0.hasSuffix(suffix) }
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                (
                    String(name.dropLast(suffix.count)),
                    try String(contentsOf: place.appending(path: name), encoding: .utf8)
                )
            })
    }

    static func templates() throws -> Templates { try Templates(["en": files("Templates/lumen/en", ".mustache")]) }

    /// `avoid` as `voice.yaml` lists it, in one line.
    static func voice() throws -> Voice {
        let yaml = try String(contentsOf: root.appending(path: "Templates/lumen/voice.yaml"), encoding: .utf8)
        let line = try #require(yaml.split(separator: "\n").first { $0.hasPrefix("avoid: [") })
        let avoid = line.dropFirst("avoid: [".count).dropLast().split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        var voice = Shop.voice
        voice.avoid = avoid
        return voice
    }

    static func facts(for template: String) -> (facts: Facts, reportsAction: Bool) {
        var facts = Shop.order
        facts["customer.name"] = .text("Ada Novak")
        switch template {
        // What is said of somebody else's order must not need a fact.
        case "not-found", "acknowledgement": return (Facts(), false)
        case "which-order": return (Facts(["customer.name": .text("Ada Novak")]), false)
        case "order-status-placed":
            facts = Facts(["order.number": .text("4101"), "order.placed": .date(Shop.november23)])
        case "order-status-cancelled":
            facts = Facts(["order.number": .text("4101"), "order.status": .text("cancelled")])
        case "address-changed", "address-confirm":
            let address = Value.text("Mill Road 9, 04109 Leipzig")
            facts.merge(Facts(["order.address": address, "input.address": address, "input.new": address]))
            facts["order.shipped"] = nil
            return (done(facts, ["address.order": .text("4101")], in: template, "address-changed"))
        case "exchange-confirmed", "replacement-confirmed":
            return done(
                facts, ["exchange.order": .text("4101"), "exchange.item": .text("Aurora table lamp")], in: template,
                template)
        case "order-cancelled":
            facts["order.status"] = .text("cancelled")
            return done(facts, ["cancel.order": .text("4101")], in: template, template)
        case "return-label":
            facts["order.delivered"] = .date(Shop.november23)
            return done(
                facts,
                [
                    "return.reference": .text("RT-3"), "return.order": .text("4101"),
                    "return.item": .text("Aurora table lamp"),
                ], in: template, template)
        case "invoice-sent":
            return done(
                facts, ["resend.order": .text("4101"), "resend.document": .text("invoice")], in: template, template)
        case "cancel-subscription-confirm", "subscription-already-cancelled", "subscription-cancelled":
            let isOver = template == "subscription-already-cancelled"
            let facts = Facts([
                "subscription.plan": .text("Bulb box"), "subscription.renews": .date(Shop.november23),
                "subscription.status": .text(isOver ? "cancelled" : "active"),
            ])
            return done(
                facts, ["subscription.change": .text("cancel"), "subscription.status": .text("cancelled")],
                in: template, "subscription-cancelled")
        case "order-list":
            facts["orders.choices"] = .list(["4101: Aurora table lamp", "4102: Mira shade"])
        case "order-status-delivered", "return-too-late":
            facts["order.status"] = .text("delivered")
            facts["order.delivered"] = .date(Shop.november23)
        case "refund-confirmed":
            facts.merge(Shop.refunded)
            return (facts, true)
        default: break
        }
        return (facts, false)
    }

    /// With the receipt, in the template that reports the action.
    private static func done(
        _ facts: Facts, _ receipt: [String: Value], in template: String, _ reporting: String
    ) -> (facts: Facts, reportsAction: Bool) {
        guard template == reporting else { return (facts, false) }
        var facts = facts
        facts.merge(Facts(receipt))
        facts["receipt.reference"] = .text("R-7")
        facts["receipt.at"] = .date(Shop.november23)
        return (facts, true)
    }

    static let names = (try? files("Templates/lumen/en", ".mustache").keys.sorted()) ?? []

    @Test func `all templates are there`() {
        #expect(Self.names.count >= 13)
    }

    @Test(arguments: names)
    func `every template is written with complete facts and states nothing unproven`(name: String) throws {
        let (facts, reportsAction) = Self.facts(for: name)
        let say = Say(template: name, facts: facts, passages: [Shop.passage], reportsAction: reportsAction)
        let (voice, templates) = (try Self.voice(), try Self.templates())
        let draft = try write([say], to: nil, language: "en", voice: voice, templates: templates)
        let found = unproven(in: draft, says: [say], facts: [facts], voice: voice, templates: templates)
        #expect(found.isEmpty, "\(found)")
        #expect(!draft.text.contains("{{") && !draft.text.contains("  ") && !draft.text.contains("\n\n\n"))
        #expect(!draft.text.contains(" .") && !draft.text.contains(" ,"))
    }

    @Test(arguments: names)
    func `every template is written without the facts it can do without`(name: String) throws {
        var (facts, reportsAction) = Self.facts(for: name)
        for optional in ["order.tracking", "order.tracking_url", "order.shipped", "order.expected"] {
            facts[optional] = nil
        }
        let say = Say(template: name, facts: facts, passages: [Shop.passage], reportsAction: reportsAction)
        let (voice, templates) = (try Self.voice(), try Self.templates())
        let draft = try write([say], to: nil, language: "en", voice: voice, templates: templates)
        #expect(unproven(in: draft, says: [say], facts: [facts], voice: voice, templates: templates).isEmpty)
        #expect(!draft.text.contains(" .") && !draft.text.contains("  "))
    }

    @Test func `every template that a runbook names exists`() throws {
        for (runbook, text) in try Self.files("Mailboxes/lumen/runbooks", ".md") {
            for line in text.split(separator: "\n") {
                for key in ["say: ", "ask: which"] where line.contains(key) {
                    let tail = line[(line.range(of: key)?.upperBound ?? line.endIndex)...]
                    let word = (key == "say: " ? "" : "which") + tail.prefix { $0 != " " && $0 != "}" && $0 != "," }
                    #expect(Self.names.contains(word), "\(runbook): \(word)")
                }
            }
        }
    }

    @Test func `not found is the same letter for everybody`() throws {
        let templates = try Self.templates()
        #expect(templates.slots(of: "not-found", language: "en") == [])
        #expect(templates.slots(of: "which-order", language: "en") == [])
    }

    @Test func `every section of the knowledge folder can be quoted`() throws {
        let (voice, templates) = (try Self.voice(), try Self.templates())
        var sections = 0
        for (article, text) in try Self.files("Mailboxes/lumen/knowledge", ".md") {
            for section in text.components(separatedBy: "\n## ").dropFirst() {
                let lines = section.split(separator: "\n", maxSplits: 1).map(String.init)
                let passage = Passage(article: article, heading: lines[0], text: lines[1], score: 1)
                let say = Say(template: "knowledge-answer", facts: Facts(), passages: [passage])
                let draft = try write([say], to: nil, language: "en", voice: voice, templates: templates)
                let found = unproven(in: draft, says: [say], facts: [], voice: voice, templates: templates)
                #expect(found.isEmpty, "\(article), \(lines[0]): \(found)")
                sections += 1
            }
        }
        #expect(sections >= 20)
    }
}

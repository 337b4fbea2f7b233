import Resolution
import Testing
import Understanding

import struct Foundation.Date

private func rule(_ fact: String, _ test: Condition.Test, _ reason: Reason, route: String? = nil) -> EscalationRule {
    EscalationRule(condition: .test(fact: fact, test), route: route, reason: reason)
}

@Test func `the first rule that holds decides`() {
    let rules = [
        rule("sensitive", .equals("legal"), .sensitive, route: "legal"),
        rule("confidence", .compareThousandths(.less, 800), .lowConfidence),
        rule("amount", .compareMoney(.more, Sample.eur(500_00)), .overLimit, route: "finance"),
        rule("customer.tier", .equals("gold"), .vip),
    ]
    func reason(_ reading: Reading, tier: String? = nil) -> Reason? {
        let facts = escalationFacts(reading: reading, attachments: 0, tier: tier)
        return escalation(of: facts, rules: rules, at: Shop.now)?.reason
    }
    func amount(_ value: String) -> Reading.Entity {
        Reading.Entity(kind: .amount, text: value, value: value, start: 0, end: 0)
    }
    #expect(reason(Reading(confidence: 0.9)) == nil)
    #expect(reason(Reading(confidence: 0.8)) == nil)
    #expect(reason(Reading(confidence: 0.799)) == .lowConfidence)
    #expect(reason(Reading(confidence: 0.1, sensitive: [.press, .legal])) == .sensitive)
    #expect(reason(Reading(confidence: 0.9), tier: "gold") == .vip)
    #expect(reason(Reading(confidence: 0.9, entities: [amount("500.00 EUR")])) == nil)
    #expect(reason(Reading(confidence: 0.9, entities: [amount("3.00 EUR"), amount("500.01 EUR")])) == .overLimit)
    #expect(reason(Reading(confidence: 0.9, entities: [amount("600.00 EUR"), amount("1.00 USD")])) == nil)
    #expect(reason(Reading(confidence: .nan)) == nil)
}

@Test func `facts of a message have the names that rules use`() {
    let reading = Reading(
        intent: "track_order", confidence: 0.93, sentiment: -0.4, urgency: 0.2, language: "de", requestsHuman: true,
        sensitive: [.health],
        wishes: [Reading.Wish(intent: "track_order", confidence: 0.93, abstains: false, text: "Where is it?")])
    let facts = escalationFacts(reading: reading, attachments: 2, tier: "gold")
    #expect(
        facts.values == [
            "intent": .text("track_order"), "intents": .list(["track_order"]), "confidence": .number(930),
            "sentiment": .number(-400), "urgency": .number(200), "language": .text("de"), "requests_human": .flag(true),
            "sensitive": .list(["health"]), "attachments": .number(2), "customer.tier": .text("gold"),
            "hours": .text("open"),
        ])
    let opened = Date(timeIntervalSince1970: 0)
    let late = escalationFacts(reading: reading, attachments: 2, tier: nil, hours: .closed, opened: opened)
    #expect(late["hours"] == .text("closed") && late["case.age"] == .date(opened))
    let old = Condition.test(fact: "case.age", .olderThan(3_600))
    #expect(!old.holds(in: late, at: opened.addingTimeInterval(3_600)))
    #expect(old.holds(in: late, at: opened.addingTimeInterval(3_601)))
}

@Test func `a wish finds the runbooks that name its intent, the one that asks for most first`() {
    let delivered = Condition.test(fact: "order.status", .equals("delivered"))
    let late = Condition.all([delivered, .test(fact: "order.delivered", .olderThan(86_400))])
    let books = [("a", ["x"], nil), ("b", ["y", "z"], nil), ("c", ["z"], delivered), ("d", ["z"], late)].map {
        (name: String, categories: [String], conditions: Condition?) in
        Runbook(
            name: name, when: Runbook.When(categories: categories, conditions: conditions), identity: .l1, inputs: [],
            steps: [])
    }
    #expect(wishRunbooks(for: "z", among: books).map(\.name) == ["d", "c", "b"])
    #expect(wishRunbooks(for: "w", among: books).isEmpty)
}

@Test func `rules of age are weighed again when a span is over, and no earlier`() {
    let opened = Date(timeIntervalSince1970: 0)
    func rule(_ condition: Condition) -> EscalationRule { EscalationRule(condition: condition, reason: .stale) }
    let rules = [
        rule(.test(fact: "language", .equals("de"))),
        rule(.any([.test(fact: "case.age", .olderThan(100)), .test(fact: "hours", .equals("closed"))])),
        rule(.not(.test(fact: "case.age", .within(50)))),
    ]
    #expect(rules.ofAge == Array(rules.dropFirst()))
    #expect(rules.nextAge(of: opened, after: opened) == Date(timeIntervalSince1970: 51))
    #expect(rules.nextAge(of: opened, after: Date(timeIntervalSince1970: 51)) == Date(timeIntervalSince1970: 101))
    #expect(rules.nextAge(of: opened, after: Date(timeIntervalSince1970: 101)) == nil)
    #expect([rules[0]].nextAge(of: opened, after: opened) == nil)
}

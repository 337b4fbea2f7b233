import Resolution
import Testing
import Understanding

import struct Foundation.Date

private func asked() throws -> Play {
    let book = Books.book(
        [
            .lookup("order"), .confirm(template: "repeat"), .action(ActionStep(verb: "address", of: "order")),
            .say(template: "changed"),
        ], inputs: [Books.order, Runbook.Input(name: "address", kind: .address, ask: "which-address")])
    var play = Play(book)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order()])))
    play.tell(.answered(reply("Hafenweg 3, 24103 Kiel")))
    _ = play.said()
    return play
}

@Test(arguments: [
    "Yes, to Rosenallee 9, 50667 Köln please", "To Rosenallee 9, 50667 Köln instead",
])
func `another address in the answer is repeated in its turn, and not taken for a yes`(_ text: String) throws {
    var play = try asked()
    play.tell(.answered(reply(text)))
    #expect(play.said().last == "repeat")
    #expect(play.run.waitingFor == .customer)
    #expect(play.run.facts["input.address"] == .text("Rosenallee 9, 50667 Köln"))
    play.tell(.answered(reply("Yes")))
    #expect(play.run.waitingFor == .effect)
}

@Test(arguments: [
    "Yes.\(String(repeating: " ", count: 4_100))But not to that address.",
    "Yes.\(String(repeating: "\n", count: 1_000_000))Wait, I do not want that.",
    "Yes, please do.\(String(repeating: " So it is.", count: 2_000))",
])
func `a yes in a text that is not read to its end is none`(_ text: String) throws {
    var play = try asked()
    play.tell(.answered(reply(text)))
    #expect(play.run.waitingFor == .customer && play.said().last == "repeat")
    play.tell(.answered(reply("Yes")))
    #expect(play.run.waitingFor == .effect)
}

@Test func `a yes that says the same address again is one`() throws {
    var play = try asked()
    play.tell(.answered(reply("Yes, Hafenweg 3, 24103 Kiel")))
    #expect(play.run.waitingFor == .effect)
}

@Test func `a yes that names another order is asked again`() throws {
    var play = try asked()
    play.run.collected["order"] = Collected(value: "1042", message: 1, start: 0, end: 4)
    play.tell(.answered(reply("Yes, 1099 please", [(.order, "1099")])))
    #expect(play.run.waitingFor == .customer)
    play.tell(.answered(reply("Yes, 1042", [(.order, "1042")])))
    #expect(play.run.waitingFor == .effect)
}

@Test(arguments: ["El 10 de marzo a las 16:00 me viene bien.", "Sí, pero el 10 de marzo a las 16:00"])
func `another time in the answer is looked up and repeated in its turn`(_ text: String) throws {
    let times = [1_804_327_200.0, 1_804_694_400].map(Date.init(timeIntervalSince1970:))
    let when = Runbook.Input(name: "when", kind: .slot, ask: "offers")
    var play = Play(
        Books.book(
            [
                .lookup("slots"), .ask("when"), .lookup("slots"), .confirm(template: "repeat"),
                .action(ActionStep(verb: "appointment_book", of: "slot")), .say(template: "booked"),
            ], inputs: [when]))
    func spanish(_ text: String) -> Event.Reply {
        Event.Reply(message: 2, text: text, entities: [], language: "es", sent: Shop.now)
    }
    play.tell(.start)
    play.tell(.found(Findings(slots: times)))
    play.tell(.answered(spanish("el 6 de marzo a las 10:00")))
    play.tell(.found(Findings(slots: times)))
    try #require(play.said().last == "repeat")
    play.tell(.answered(spanish(text)))
    #expect(play.run.waitingFor == .lookup)
    play.tell(.found(Findings(slots: times)))
    #expect(play.said().last == "repeat")
    #expect(play.run.facts["slot.at"] == .moment(times[1]))
    #expect(play.run.waitingFor == .customer)
}

@Test func `another size in the answer is repeated in its turn`() throws {
    let size = Runbook.Input(name: "size", kind: .choice, ask: "which-size", choices: ["S", "M", "L"])
    var play = Play(
        Books.book(
            [
                .lookup("order"), .confirm(template: "repeat"),
                .action(ActionStep(verb: "exchange", of: "order", to: "size")),
            ], inputs: [Books.order, size]))
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order()])))
    play.tell(.answered(reply("M please")))
    try #require(play.said().last == "repeat")
    for (answer, size) in [("Yes, but in L please", "L"), ("No, S please", "S")] {
        play.tell(.answered(reply(answer)))
        #expect(play.run.waitingFor == .customer)
        #expect(play.said().last == "repeat")
        #expect(play.run.facts["input.size"] == .text(size))
    }
}

/// A return of all that is named, repeated before it is done.
private func returned(_ wish: String) throws -> Play {
    var play = Play(
        Books.book([
            .lookup("order"), .confirm(template: "repeat"),
            .action(ActionStep(verb: "return", of: "order", isOfAllNamed: true)),
        ]), wish: wish)
    play.tell(.start)
    let items = [Shop.item(1, "Desk Lamp", 50_00), Shop.item(2, "Tea Cup", 9_00), Shop.item(3, "Clock", 30_00)]
    play.tell(.found(Findings(orders: [try Shop.order("1042", items)])))
    _ = play.said()
    return play
}

@Test(
    arguments: [
        ("Yes, but only the lamp.", ["Desk Lamp"]), ("Wait. Just the cup, please.", ["Tea Cup"]),
        ("Nur die Clock stattdessen", ["Clock"]), ("Yes, and also the clock.", ["Desk Lamp", "Tea Cup", "Clock"]),
        ("Wait, I want to return the clock, too.", ["Desk Lamp", "Tea Cup", "Clock"]),
    ] as [(String, [String])])
func `other items in the answer are repeated in their turn`(_ answer: String, _ titles: [String]) throws {
    var play = try returned("I return the lamp and the cup.")
    play.tell(.answered(reply(answer)))
    #expect(play.said() == ["repeat"] && play.requests.isEmpty)
    #expect(play.run.facts["order.named"] == .list(titles))
    play.tell(.answered(reply("Yes")))
    #expect(play.run.waitingFor == .effect)
}

@Test func `a yes that names what was repeated is one`() throws {
    var play = try returned("I return the lamp and the cup.")
    play.tell(.answered(reply("Yes, the lamp and the cup")))
    #expect(play.run.waitingFor == .effect)
}

@Test func `a no that names nothing else stays a no`() throws {
    var play = try returned("I return the lamp and the cup.")
    play.tell(.answered(reply("No, not like that")))
    #expect(play.run.state == .handedOver && play.run.reason == .conflict)
}

@Test(arguments: ["Yes, please take back the lamp.", "Yes, the lamp"])
func `a yes that names a part of what was repeated is repeated in its turn`(_ answer: String) throws {
    var play = try returned("I return the lamp and the cup.")
    play.tell(.answered(reply(answer)))
    #expect(play.said() == ["repeat"] && play.requests.isEmpty)
    #expect(play.run.facts["order.named"] == .list(["Desk Lamp"]))
    play.tell(.answered(reply(answer)))
    #expect(play.run.waitingFor == .effect)
}

@Test func `a yes that names an item of another order waits for one to this`() throws {
    var play = try returned("I return the lamp and the cup.")
    var other = reply("Yes, please take back the kettle.")
    other.beside = [Repeated(deeds: ["return"], values: ["1043"], titles: ["Kettle"])]
    play.tell(.answered(other))
    #expect(play.said() == ["repeat"] && play.requests.isEmpty)
    other.text = "Yes, please."
    play.tell(.answered(other))
    #expect(play.run.waitingFor == .effect)
}

@Test(
    arguments: [
        ActionStep(verb: "return", of: "order", isOfAllNamed: true), ActionStep(verb: "return", of: "order"),
    ])
func `what was repeated is what comes back, whatever is said of it later`(_ action: ActionStep) throws {
    let why = Runbook.Input(name: "why", kind: .text, ask: "why", isOptional: true)
    var play = Play(
        Books.book(
            [.lookup("order"), .confirm(template: "repeat"), .ask("why"), .action(action)],
            inputs: [Books.order, why]), wish: "I return the Aurora lamp.")
    play.tell(.start)
    let items = [Shop.item(1, "Aurora table lamp", 50_00), Shop.item(2, "Wall clock", 9_00)]
    play.tell(.found(Findings(orders: [try Shop.order("1042", items)])))
    play.tell(.answered(reply("Yes")))
    try #require(play.said().last == "why")
    play.tell(.answered(reply("It does not match our wall clock.")))
    let line = play.requests.compactMap { request -> [Int]? in
        guard case .act(.return(_, let line, let others, _), _, _) = request else { return nil }
        return [line] + (others ?? [])
    }
    #expect(line == [[1]])
}

@Test func `a yes that names the number of another order waits for one to this`() throws {
    var play = try returned("I return the lamp and the cup.")
    var other = reply("Yes, 1043 please.", [(.order, "1043")])
    other.beside = [Repeated(deeds: ["return"], values: ["1043"], titles: ["Kettle"])]
    play.run.collected["order"] = nil
    play.tell(.answered(other))
    #expect(play.said() == ["repeat"] && play.requests.isEmpty)
}

@Test func `which item is asked again after two were named, and the answer counts`() throws {
    let item = Runbook.Input(name: "item", kind: .text, ask: "which-item", isOptional: true)
    var play = Play(
        Books.book(
            [
                .lookup("order"),
                .branch(
                    [Step.Branch(condition: .test(fact: "order.item.line", .missing), steps: [.ask("item")])],
                    otherwise: []),
                .confirm(template: "repeat"), .action(ActionStep(verb: "return", of: "order")),
            ], inputs: [Books.order, item]), wish: "I return the lamp.")
    play.tell(.start)
    let items = [Shop.item(1, "Desk Lamp", 50_00), Shop.item(2, "Tea Cup", 9_00), Shop.item(3, "Clock", 30_00)]
    play.tell(.found(Findings(orders: [try Shop.order("1042", items)])))
    try #require(play.said().last == "repeat")
    play.tell(.answered(reply("Yes, and the cup, too")))
    try #require(play.said().last == "which-item")
    play.tell(.answered(reply("The cup.")))
    #expect(play.said().last == "repeat" && play.run.facts["order.item.line"] == .number(2))
}

/// A way on which a rule stands before the repetition: at most 40.00 for what is named.
private func bounded(_ rules: [Step]) throws -> Play {
    var play = Play(
        Books.book(
            [.lookup("order")] + rules + [
                .confirm(template: "repeat"), .action(ActionStep(verb: "return", of: "order")),
            ]),
        wish: "I return the cup.")
    play.tell(.start)
    let items = [Shop.item(1, "Desk Lamp", 50_00), Shop.item(2, "Tea Cup", 9_00)]
    play.tell(.found(Findings(orders: [try Shop.order("1042", items)])))
    try #require(play.said() == ["repeat"])
    return play
}

private let cheap = Condition.test(
    fact: "order.item.price", .compareMoney(.atMost, Money(minor: 40_00, currency: "EUR")))

@Test(
    arguments: [
        [.check(cheap, otherwise: [.handoff(.policy)])],
        [.branch([Step.Branch(condition: cheap, steps: [])], otherwise: [.handoff(.policy)])],
    ] as [[Step]])
func `a rule that held for what was repeated is asked again of what is wanted instead`(_ rules: [Step]) throws {
    var play = try bounded(rules)
    play.tell(.answered(reply("Yes, but only the lamp, please")))
    #expect(play.run.state == .handedOver && play.run.reason == .policy, "\(play.run.notes)")
    var other = try bounded(rules)
    other.tell(.answered(reply("Yes")))
    #expect(other.run.waitingFor == .effect)
}

import Resolution
import Testing
import Understanding

import struct Foundation.Date

/// Plays a runbook: every event with what came of it.
struct Play {
    let engine: Engine
    var run: Run
    var level = Level.l2
    var requests: [Request] = []

    init(_ book: Runbook, wish: String = "My lamp is broken.", level: Level = .l2) {
        engine = Engine(book)
        run = Shop.run(wish: wish)
        self.level = level
    }

    mutating func tell(_ event: Event) {
        (run, requests) = engine.step(run, on: event, level: level, at: Shop.now)
    }

    /// What was said since the last time, as a caller takes it.
    mutating func said() -> [String] {
        defer { run.said = [] }
        return run.said.map(\.template)
    }
}

enum Books {
    static let order = Runbook.Input(name: "order", kind: .order, ask: "which-order")

    static func book(_ steps: [Step], identity: Level = .l2, inputs: [Runbook.Input] = [order]) -> Runbook {
        Runbook(
            name: "b", when: Runbook.When(categories: ["damaged_item"]), identity: identity, inputs: inputs,
            steps: steps)
    }

    static let refund = book([
        .lookup("order"),
        .check(
            .all([
                .test(fact: "order.status", .equals("delivered")),
                .test(fact: "order.delivered", .within(30 * Shop.day)),
                .test(fact: "order.refundable", .compare(.more, 0)),
            ]), otherwise: [.handoff(.policy)]),
        .action(ActionStep(verb: "refund", of: "order", amount: "order.item.price", approveOver: Sample.eur(80_00))),
        .say(template: "refund-confirmed"),
    ])
}

private func receipt(_ reference: String = "RF-1", _ facts: [String: Value] = [:]) -> Receipt {
    Receipt(reference: reference, at: Shop.now, facts: Facts(facts))
}

@Test func `a damaged item is refunded, and told with the receipt`() throws {
    var play = Play(Books.refund)
    collect(inputs: Books.refund, from: reply("Order 1042", [(.order, "1042")], message: 1), into: &play.run)
    play.tell(.start)
    #expect(play.requests == [.lookup(.order(number: "1042"))])
    #expect(play.run.waitingFor == .lookup)
    play.tell(.found(Findings(customer: Sample.customer(), orders: [try Shop.order()])))
    #expect(
        play.requests == [
            .act(.refund(order: Handle("order#1"), line: 1), approveOver: Sample.eur(80_00), alwaysApprove: false)
        ])
    #expect(play.run.waitingFor == .effect)
    #expect(play.run.said.isEmpty)
    play.tell(.acted(receipt("RF-1", ["amount": .money(Sample.eur(50_00)), "shop.note": .text("done")])))
    #expect(play.run.state == .done)
    #expect(play.run.outcome == "resolved")
    #expect(play.requests.isEmpty)
    let say = try #require(play.run.said.first)
    #expect(say.template == "refund-confirmed" && say.reportsAction && play.run.said.count == 1)
    #expect(say.facts["refund.amount"] == .money(Sample.eur(50_00)))
    #expect(say.facts["receipt.amount"] == .money(Sample.eur(50_00)))
    #expect(say.facts["receipt.reference"] == .text("RF-1"))
    #expect(say.facts["shop.note"] == .text("done"))
    #expect(say.facts["customer.name"] == .text("Mara Linde"))
    #expect(say.facts["order.refundable"] == .money(Sample.eur(0)))
}

@Test func `a held action waits for a person and goes on`() throws {
    var play = Play(Books.refund)
    play.tell(.start)
    #expect(play.requests == [.lookup(.orders)])
    play.tell(.found(Findings(orders: [try Shop.order()])))
    play.tell(.held)
    #expect(play.run.waitingFor == .approval)
    var rejected = play
    rejected.tell(.rejected)
    #expect(rejected.run.state == .handedOver && rejected.run.reason == .policy)
    play.tell(.acted(receipt()))
    #expect(play.run.state == .done)
}

@Test(arguments: [
    (Event.failed(.inDoubt), Reason.inDoubt), (.refused(.overLimit), .overLimit), (.rejected, .policy),
])
func `an action that does not happen goes to a person`(_ event: Event, _ reason: Reason) throws {
    var play = Play(Books.refund)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order()])))
    play.tell(event)
    #expect(play.run.state == .handedOver && play.run.reason == reason && play.run.said.isEmpty)
}

@Test func `outside the policy of the runbook a person decides`() throws {
    var play = Play(Books.refund)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order(status: .shipped)])))
    #expect(play.run.state == .handedOver && play.run.reason == .policy)
    #expect(play.requests.isEmpty)
}

@Test func `a missing order number is asked for, and the answer goes on`() throws {
    var play = Play(Books.refund)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order("1042"), try Shop.order("1043")])))
    #expect(play.run.waitingFor == .customer && play.run.asking == "order")
    #expect(play.said() == ["which-order"])
    play.tell(.answered(reply("It is 1043")))
    #expect(play.requests == [.lookup(.order(number: "1043"))])
    #expect(play.run.collected["order"]?.start == 6)
    play.tell(.found(Findings(orders: [try Shop.order("#1043")])))
    #expect(play.run.waitingFor == .effect)
}

@Test func `the only open order needs no number`() throws {
    var play = Play(Books.refund)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order("1042", status: .cancelled), try Shop.order("1043")])))
    #expect(play.run.waitingFor == .effect)
    #expect(play.run.facts["order.number"] == .text("1043"))
}

@Test func `a question is asked three times, then a person takes over`() {
    var play = Play(Books.refund, level: .l1)
    play.tell(.start)
    for _ in 0..<3 {
        #expect(play.said() == ["which-order"])
        play.tell(.answered(reply("I do not know")))
    }
    #expect(play.run.state == .handedOver && play.run.reason == .maxTurns)
}

@Test func `an absent order, a foreign one and a stranger get the same words`() throws {
    func words(_ level: Level, askShop: Bool) throws -> [Say] {
        var play = Play(Books.refund, level: level)
        collect(inputs: Books.refund, from: reply("Order 1042", [(.order, "1042")], message: 1), into: &play.run)
        play.tell(.start)
        #expect(play.requests == (askShop ? [.lookup(.order(number: "1042"))] : []))
        if askShop { play.tell(.notFound) }
        #expect(play.run.waitingFor == .customer && play.run.state == .waiting)
        return play.run.said
    }
    let known = try words(.l2, askShop: true)
    let stranger = try words(.l1, askShop: false)
    #expect(known == stranger)
    #expect(known == [Say(template: "not-found", facts: Facts())])
}

@Test func `what is not found is said once, and the right number goes on`() throws {
    var play = Play(Books.refund)
    collect(inputs: Books.refund, from: reply("Order 1042", [(.order, "1042")], message: 1), into: &play.run)
    play.tell(.start)
    play.tell(.notFound)
    #expect(play.said() == ["not-found"])
    var again = play
    again.tell(.answered(reply("9999")))
    #expect(again.requests == [.lookup(.order(number: "9999"))])
    again.tell(.notFound)
    #expect(again.run.state == .handedOver && again.run.reason == .identity && again.said().isEmpty)
    play.tell(.answered(reply("sorry, 1043")))
    play.tell(.found(Findings(orders: [try Shop.order("1043")])))
    #expect(play.run.waitingFor == .effect)
}

@Test func `an order that nobody asked for is not taken`() throws {
    var play = Play(Books.refund)
    collect(inputs: Books.refund, from: reply("Order 1042", [(.order, "1042")], message: 1), into: &play.run)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order("1043")])))
    #expect(play.said() == ["not-found"])
    #expect(play.run.orders.isEmpty)
}

@Test func `nothing is done for a level below the runbook's`() {
    var forged = Play(Books.refund, level: .l0)
    forged.tell(.start)
    #expect(forged.run.state == .handedOver && forged.run.reason == .identity)
    var stranger = Play(Books.book([.say(template: "balance")]), level: .l1)
    stranger.tell(.start)
    #expect(stranger.run.state == .handedOver && stranger.run.reason == .identity && stranger.run.said.isEmpty)
    var uncoded = Play(Books.book([.lookup("order")], identity: .l3))
    uncoded.tell(.start)
    #expect(uncoded.run.state == .handedOver && uncoded.run.reason == .identity)
}

@Test func `a level that falls while a run waits stops it`() throws {
    var play = Play(Books.refund)
    play.tell(.start)
    play.level = .l1
    play.tell(.found(Findings(orders: [try Shop.order()])))
    #expect(play.said() == ["not-found"])
    #expect(play.run.facts["order.number"] == nil)
}

@Test func `a question is answered from an article, or by a person`() {
    let book = Books.book([.lookup("knowledge"), .say(template: "answer")], identity: .l1, inputs: [])
    var play = Play(book, wish: "How do I clean it?", level: .l1)
    play.tell(.start)
    #expect(play.requests == [.lookup(.knowledge(question: "How do I clean it?"))])
    var unknown = play
    unknown.tell(.notFound)
    #expect(unknown.run.state == .handedOver && unknown.run.reason == .noKnowledge)
    let passage = Passage(article: "care.md", heading: "Cleaning", text: "Use a dry cloth.", score: 3)
    play.tell(.found(Findings(passages: [passage])))
    #expect(play.run.state == .done)
    #expect(play.run.said.first?.passages == [passage])
}

@Test func `a silent shop gives the run to a person`() {
    var play = Play(Books.refund)
    play.tell(.start)
    play.tell(.failed(.actionFailed))
    #expect(play.run.state == .handedOver && play.run.reason == .actionFailed)
}

@Test func `an address is changed only after an explicit yes`() throws {
    let inputs = [Books.order, Runbook.Input(name: "address", kind: .address, ask: "which-address")]
    let change = Step.action(ActionStep(verb: "address", of: "order"))
    let book = Books.book(
        [.lookup("order"), .confirm(template: "repeat"), change, .say(template: "changed")], inputs: inputs)
    var play = Play(book)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order()])))
    #expect(play.said() == ["which-address"])
    play.tell(.answered(reply("  Hafenweg 3, 24103 Kiel \n")))
    #expect(play.said() == ["repeat"])
    #expect(play.run.facts["input.address"] == .text("Hafenweg 3, 24103 Kiel"))
    var no = play
    no.tell(.answered(reply("No, that is wrong")))
    #expect(no.run.state == .handedOver && no.run.reason == .conflict)
    play.tell(.answered(reply("Which carrier is it?")))
    #expect(play.said() == ["repeat"])
    var stranger = play
    stranger.level = .l1
    stranger.tell(.answered(reply("Yes")))
    #expect(stranger.run.state == .handedOver && stranger.run.reason == .identity)
    play.tell(.answered(reply("Yes, please")))
    #expect(
        play.requests == [
            .act(.address(order: Handle("order#1"), to: Handle("address")), approveOver: nil, alwaysApprove: false)
        ])

    var hasty = Play(Books.book([.lookup("order"), change], inputs: inputs))
    hasty.tell(.start)
    hasty.tell(.found(Findings(orders: [try Shop.order()])))
    hasty.tell(.answered(reply("Hafenweg 3, 24103 Kiel")))
    #expect(hasty.run.state == .handedOver && hasty.run.reason == .policy)
}

@Test func `a needed photo is asked for before the action`() throws {
    let photo = Runbook.Input(name: "photo", kind: .attachment, ask: "send-photo", types: ["image"])
    var play = Play(Books.book(Books.refund.steps, inputs: [Books.order, photo]))
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order()])))
    #expect(play.said() == ["send-photo"])
    play.tell(.answered(reply("here", files: ["image/png"])))
    #expect(play.run.waitingFor == .effect)
}

@Test func `an unclear item is not guessed`() throws {
    let two = [Shop.item(1, "Desk Lamp Alma", 50_00), Shop.item(2, "Floor Lamp Boreas", 149_00)]
    var play = Play(Books.refund)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order("1042", two)])))
    #expect(play.run.state == .handedOver && play.run.reason == .lowConfidence)
}

@Test func `branches, notes, tags and routes are walked`() {
    let steps: [Step] = [
        .branch(
            [
                Step.Branch(condition: .test(fact: "customer.tier", .equals("gold")), steps: [.tag(["vip"])]),
                Step.Branch(
                    condition: .all([]),
                    steps: [
                        .branch([], otherwise: [.note("inner"), .tag(["plain", "plain"])]), .route("billing"),
                    ]),
            ], otherwise: [.handoff(.vip)]),
        .branch([], otherwise: []),
        .say(template: "done"),
    ]
    var play = Play(Books.book(steps, identity: .l1, inputs: []), level: .l1)
    play.tell(.start)
    #expect(play.run.state == .done)
    #expect(play.run.tags == ["plain"] && play.run.notes == ["inner"] && play.run.route == "billing")
    #expect(play.said() == ["done"])
}

@Test func `waiting ends when its time has come`() {
    let steps: [Step] = [.say(template: "soon"), .wait(60), .followUp(after: 3_600, template: "still-well")]
    var play = Play(Books.book(steps, identity: .l1, inputs: []), level: .l1)
    play.tell(.start)
    #expect(play.requests == [.wait(until: Shop.now.addingTimeInterval(60))])
    #expect(play.said() == ["soon"])
    play.tell(.due)
    #expect(play.requests == [.wait(until: Shop.now.addingTimeInterval(3_600))])
    #expect(play.said().isEmpty)
    play.tell(.due)
    #expect(play.run.state == .done)
    #expect(play.said() == ["still-well"])
}

@Test(arguments: [
    (Step.handoff(.customerAsked), Reason.customerAsked), (.note("x"), .policy),
    (.ask("colour"), .policy), (.lookup("weather"), .policy),
    (.action(ActionStep(verb: "explode", of: "order")), .policy),
    (.action(ActionStep(verb: "cancel", of: "order")), .lowConfidence),
    (.action(ActionStep(verb: "subscription_cancel", of: "subscription")), .lowConfidence),
    (.check(.any([]), otherwise: []), .policy),
])
func `what a run cannot do goes to a person`(_ step: Step, _ reason: Reason) {
    var play = Play(Books.book([step], inputs: []))
    play.tell(.start)
    #expect(play.run.state == .handedOver && play.run.reason == reason)
    #expect(play.requests.isEmpty)
}

@Test func `subscriptions are changed when it is clear which one is meant`() {
    func subscription(_ id: String, _ status: Subscription.Status) -> Subscription {
        Subscription(id: id, customer: "7", plan: "Bulbs", price: Sample.eur(5_00), status: status, renews: nil)
    }
    let book = Books.book(
        [.lookup("subscription"), .action(ActionStep(verb: "subscription_pause", of: "subscription"))], inputs: [])
    var play = Play(book)
    play.tell(.start)
    #expect(play.requests == [.lookup(.subscriptions)])
    var two = play
    play.tell(.found(Findings(subscriptions: [subscription("S1", .cancelled), subscription("S2", .active)])))
    #expect(
        play.requests == [
            .act(.subscription(Handle("subscription#1"), .pause), approveOver: nil, alwaysApprove: false)
        ])
    #expect(play.run.subscriptions["subscription#1"]?.id == "S2")
    two.tell(.found(Findings(subscriptions: [subscription("S1", .active), subscription("S2", .active)])))
    #expect(two.run.state == .handedOver && two.run.reason == .lowConfidence)
}

@Test func `an item refunded before is not refunded again`() throws {
    let items = [Shop.item(1, "Desk Lamp Alma", 50_00, refunded: 50_00), Shop.item(2, "Bulb warm white", 9_00)]
    var play = Play(Books.refund, wish: "The Alma is broken.")
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order("1042", items, refunded: 50_00)])))
    #expect(play.run.state == .handedOver && play.run.reason == .policy && play.requests.isEmpty)
}

@Test func `two refunds of one runbook never take the same money twice`() throws {
    let refund = ActionStep(verb: "refund", of: "order", amount: "order.item.price")
    let rest = ActionStep(verb: "credit", of: "order", amount: "order.refundable")
    let items = [Shop.item(1, "Desk Lamp Alma", 50_00), Shop.item(2, "Bulb warm white", 9_00)]
    var play = Play(
        Books.book([.lookup("order"), .action(refund), .action(rest), .action(rest)]), wish: "The Alma is broken.")
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order("1042", items)])))
    play.tell(.acted(receipt("RF-1")))
    #expect(play.run.facts["order.refundable"] == .money(Sample.eur(9_00)))
    #expect(play.run.facts["order.item.refundable"] == .money(Sample.eur(0)))
    play.tell(.acted(receipt("RF-2")))
    #expect(play.run.facts["order.refundable"] == .money(Sample.eur(0)))
    #expect(play.run.state == .handedOver && play.run.reason == .policy)
}

@Test func `an item that was not clear is asked for`() throws {
    let item = Runbook.Input(name: "item", kind: .text, ask: "which-item", isOptional: true)
    let steps: [Step] = [
        .lookup("order"),
        .branch(
            [Step.Branch(condition: .test(fact: "order.item.line", .missing), steps: [.ask("item")])], otherwise: []),
        .action(ActionStep(verb: "refund", of: "order", amount: "order.item.price")), .say(template: "done"),
    ]
    let items = [Shop.item(1, "Desk Lamp Alma", 50_00), Shop.item(2, "Floor Lamp Boreas", 149_00)]
    var play = Play(Books.book(steps, inputs: [Books.order, item]))
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order("1042", items)])))
    #expect(play.said() == ["which-item"])
    var vague = play
    play.tell(.answered(reply("the Boreas, sorry")))
    #expect(
        play.requests == [
            .act(.refund(order: Handle("order#1"), line: 2), approveOver: nil, alwaysApprove: false)
        ])
    vague.tell(.answered(reply("the one in the living room")))
    #expect(vague.run.state == .handedOver && vague.run.reason == .lowConfidence)
}

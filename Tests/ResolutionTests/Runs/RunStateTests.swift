import Resolution
import Testing
import Understanding

/// A run in each state it can wait in, with the runbook it waits in.
private func waiting(_ what: Run.WaitingFor?) throws -> Play {
    let steps: [Step] = [
        .lookup("order"), .confirm(template: "repeat"), .action(ActionStep(verb: "cancel", of: "order")), .wait(60),
        .say(template: "done"),
    ]
    var play = Play(Books.book(steps))
    let events: [Event] = [
        .start, .found(Findings(orders: [try Shop.order()])), .answered(reply("yes")), .held,
        .acted(Receipt(reference: "1", at: Shop.now)),
    ]
    for event in events where what != nil && play.run.waitingFor != what { play.tell(event) }
    return play
}

/// What becomes of a run: its state, and what it waits for.
private func word(_ run: Run) -> String { run.waitingFor?.rawValue ?? run.state.rawValue }

private let table = """
              deciding     lookup       customer     effect       approval     timer
    start     lookup       lookup       customer     effect       approval     timer
    found     deciding     customer     customer     effect       approval     timer
    notFound  deciding     customer     customer     effect       approval     timer
    answered  deciding     lookup       effect       effect       approval     timer
    acted     deciding     lookup       customer     timer        timer        timer
    failed    handed_over  handed_over  handed_over  handed_over  handed_over  handed_over
    refused   handed_over  handed_over  handed_over  handed_over  handed_over  handed_over
    held      deciding     lookup       customer     approval     approval     timer
    rejected  handed_over  handed_over  handed_over  handed_over  handed_over  handed_over
    due       deciding     lookup       customer     effect       approval     done
    """

@Test func `a run moves as the table says`() throws {
    let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let events: [String: Event] = [
        "start": .start, "found": .found(Findings(orders: [try Shop.order()])), "notFound": .notFound,
        "answered": .answered(reply("Yes, go ahead")), "acted": .acted(Receipt(reference: "2", at: Shop.now)),
        "failed": .failed(.actionFailed), "refused": .refused(.overLimit), "held": .held, "rejected": .rejected,
        "due": .due,
    ]
    #expect(rows.count == events.count + 1)
    for row in rows.dropFirst() {
        let event = try #require(events[row[0]])
        for (column, next) in zip(rows[0], row.dropFirst()) {
            var play = try waiting(Run.WaitingFor(rawValue: column))
            #expect(word(play.run) == column)
            play.tell(event)
            #expect(word(play.run) == next, "\(column) \(row[0])")
            for state in [Run.State.done, .handedOver] {
                play.run.state = state
                play.run.waitingFor = nil
                play.tell(event)
                #expect(play.run.state == state && play.requests.isEmpty, "\(state) stays \(state)")
            }
        }
    }
}

@Test func `a late receipt is kept once`() throws {
    var play = try waiting(.effect)
    play.tell(.failed(.inDoubt))
    let receipt = Receipt(reference: "RF-9", at: Shop.now)
    play.tell(.acted(receipt))
    play.tell(.acted(receipt))
    #expect(play.run.receipts == [receipt])
    #expect(play.run.state == .handedOver)
}

@Test func `no sequence of events stops the engine, and what it asks for is what it waits for`() throws {
    var dice = Dice(state: 7)
    var ended = 0
    for _ in 0..<4_000 {
        let steps = randomSteps(&dice, depth: 2)
        let book = Runbook(
            name: "random", when: Runbook.When(categories: ["x"]), identity: dice.pick(Level.allCases, or: .l2),
            inputs: [
                Books.order, Runbook.Input(name: "address", kind: .address, ask: "a", isOptional: dice.chance(50)),
                Runbook.Input(name: "photo", kind: .attachment, isOptional: dice.chance(80)),
            ], steps: steps)
        var play = Play(book)
        for _ in 0..<12 {
            play.level = dice.pick([.l0, .l1, .l2, .l2, .l2, .l2, .l2, .l3], or: .l2)
            let before = play.run
            play.tell(dice.chance(60) ? fitting(play.run, &dice) : randomEvent(&dice))
            try expectSound(play, before)
            if dice.chance(2) { play.run.position = dice.pick([[], [9], [0, 0], [0, 9, 0], [-1], [.max]], or: []) }
        }
        if play.run.state == .done || play.run.state == .handedOver { ended += 1 }
    }
    #expect(ended > 1_000)
}

private func expectSound(_ play: Play, _ before: Run) throws {
    let run = play.run
    #expect((run.state == .waiting) == (run.waitingFor != nil))
    #expect((run.waitingFor == .customer) == (run.asking != nil))
    // Runs for more orders are begun beside what it waits for, once.
    let own = play.requests.filter { if case .also = $0 { false } else { true } }
    #expect(own.count <= 1 && play.requests.count - own.count <= 1)
    switch own.first {
    case .lookup: #expect(run.waitingFor == .lookup)
    case .act: #expect(run.waitingFor == .effect)
    case .wait: #expect(run.waitingFor == .timer)
    case .also, nil: break
    }
    #expect(run.asked.values.allSatisfy { $0 <= Engine.patience })
    #expect((run.state == .handedOver) == (run.reason != nil))
    if before.state == .handedOver || before.state == .done { #expect(run.state == before.state) }
    for say in run.said { #expect(!say.reportsAction || !run.receipts.isEmpty) }
}

private func randomSteps(_ dice: inout Dice, depth: Int) -> [Step] {
    (0..<Int.random(in: 0...5, using: &dice)).map { _ in
        let conditions: [Condition] = [
            .all([]), .any([]), .test(fact: "order.status", .exists), .not(.test(fact: "x", .missing)),
        ]
        let condition = dice.pick(conditions, or: .all([]))
        let leaves: [Step] = [
            .lookup("order"), .lookup("order"), .lookup("orders"), .lookup("subscription"), .lookup("customer"),
            .lookup("knowledge"), .lookup("?"), .ask("order"), .ask("photo"), .confirm(template: "c"),
            .say(template: "s"), .action(ActionStep(verb: "refund", of: "order", amount: "order.item.price")),
            .action(ActionStep(verb: "refund", of: "order")), .action(ActionStep(verb: "address", of: "order")),
            .wait(5), .followUp(after: 5, template: "f"), .diagnose("d"), .note("n"), .tag(["t"]), .route("r"),
            .handoff(.vip),
        ]
        guard depth > 0, dice.chance(35) else { return dice.pick(leaves, or: .note("n")) }
        let inner = randomSteps(&dice, depth: depth - 1)
        let other = randomSteps(&dice, depth: depth - 1)
        return dice.chance(50)
            ? .check(condition, otherwise: inner)
            : .branch([Step.Branch(condition: condition, steps: inner)], otherwise: other)
    }
}

/// An event that the run waits for.
private func fitting(_ run: Run, _ dice: inout Dice) -> Event {
    switch run.waitingFor {
    case nil: .start
    case .lookup: dice.chance(70) ? found(&dice) : .notFound
    case .customer: .answered(randomReply(&dice))
    case .effect: dice.chance(20) ? .held : .acted(Receipt(reference: "\(dice.next() % 4)", at: Shop.now))
    case .approval: .acted(Receipt(reference: "\(dice.next() % 4)", at: Shop.now))
    case .timer: .due
    }
}

private func randomEvent(_ dice: inout Dice) -> Event {
    let reply = randomReply(&dice)
    let found = found(&dice)
    return dice.pick(
        [
            .start, found, .notFound, .answered(reply), .acted(Receipt(reference: "x", at: Shop.now)), .held, .due,
            .start, found, .notFound, .due, .held, dice.chance(50) ? .rejected : .failed(.inDoubt),
        ], or: .start)
}

private func found(_ dice: inout Dice) -> Event {
    let orders = (0..<dice.pick([0, 1, 1, 1, 2], or: 1)).compactMap { try? Shop.order("104\($0)") }
    let passages = dice.chance(70) ? [Passage(article: "a", heading: "h", text: "t", score: 1)] : []
    return .found(Findings(customer: dice.chance(80) ? Sample.customer() : nil, orders: orders, passages: passages))
}

private func randomReply(_ dice: inout Dice) -> Event.Reply {
    let text = dice.pick(
        ["1040", "yes", "no", "Hafenweg 3", "", "yes but 1041", "\u{301}\r\n\u{0}", "1040 1041"], or: "")
    return reply(text, dice.chance(30) ? [(.order, "1040")] : [], files: dice.chance(30) ? ["image/png"] : [])
}

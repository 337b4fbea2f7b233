import Resolution
import Testing
import Understanding

/// A yes is one to exactly what was repeated: whatever else an answer says is asked again, or repeated in its turn.
private func waiting(
    _ action: ActionStep, _ wish: String, inputs: [Runbook.Input] = [Books.order], items: [Order.Item]? = nil
) throws -> Play {
    var play = Play(
        Books.book([.lookup("order"), .confirm(template: "repeat"), .action(action)], inputs: inputs), wish: wish)
    play.tell(.start)
    let lamp = Shop.item(1, "Moon lamp", 79_00)
    play.tell(.found(Findings(orders: [try Shop.order("1042", items ?? [lamp, Shop.item(2, "Paper shade", 20_00)])])))
    return play
}

private func returning() throws -> Play {
    var play = try waiting(
        ActionStep(verb: "return", of: "order", isOfAllNamed: true), "I return the Moon lamp.",
        items: [
            Shop.item(1, "Moon lamp", 79_00), Shop.item(2, "Paper shade", 20_00), Shop.item(3, "Desk clock", 30_00),
        ])
    _ = play.said()
    return play
}

private func readdressing() throws -> Play {
    var play = try waiting(
        ActionStep(verb: "address", of: "order"), "Please send it elsewhere.",
        inputs: [Books.order, Runbook.Input(name: "address", kind: .address, ask: "which-address")])
    play.tell(.answered(reply("Harbour Lane 12, 20457 Hamburg")))
    _ = play.said()
    return play
}

@Test(arguments: [
    "Yes, house number 14.", "Yes, the postcode is 20459.", "Yes, the street is Harbour Road.", "Yes, in Bremen.",
    "Yes, and please add: 3rd floor, c/o Meyer.", "Ja, Hausnummer 14.", "Oui, au numéro 14.", "Sí, en Bremen.",
    "Sì, numero 14.", "Ja, huisnummer 14.",
])
func `a yes that names a part of another address is asked again`(_ answer: String) throws {
    var play = try readdressing()
    play.tell(.answered(reply(answer)))
    #expect(play.run.waitingFor == .customer && play.said().last == "repeat")
    play.tell(.answered(reply("Yes, Harbour Lane 12 is right.")))
    #expect(play.run.waitingFor == .effect)
}

@Test(
    arguments: [
        ("Yes, the Paper shade.", ["Paper shade"]), ("Yes, and the Desk clock.", ["Moon lamp", "Desk clock"]),
        ("Yes, everything.", ["Moon lamp", "Paper shade", "Desk clock"]),
        ("Yes, the Moon lamp and the Paper shade.", ["Moon lamp", "Paper shade"]),
    ] as [(String, [String])])
func `a yes to other items is repeated in its turn`(_ answer: String, _ titles: [String]) throws {
    var play = try returning()
    play.tell(.answered(reply(answer)))
    #expect(play.run.waitingFor == .customer && play.said() == ["repeat"])
    let named = play.run.facts["order.named"] ?? play.run.facts["order.item.title"].map { .list([$0.words]) }
    #expect(named == .list(titles))
    play.tell(.answered(reply("Yes")))
    #expect(play.run.waitingFor == .effect)
}

@Test(arguments: ["Yes, I keep the Paper shade.", "Yes, the Moon lamp can stay.", "Yes, the Moon lamp is lovely."])
func `a yes that keeps something returns nothing`(_ answer: String) throws {
    var play = try returning()
    play.tell(.answered(reply(answer)))
    #expect(play.run.waitingFor == .customer && play.said() == ["repeat"])
}

@Test(arguments: ["Yes, the lamp.", "Yes, please cancel the Moon lamp.", "Yes, keep order 1042.", "Yes, next week."])
func `a yes to less than the whole order, or to the contrary, cancels nothing`(_ answer: String) throws {
    var play = try waiting(ActionStep(verb: "cancel", of: "order"), "Please cancel my order.")
    _ = play.said()
    play.tell(.answered(reply(answer)))
    #expect(play.run.waitingFor == .customer && play.said() == ["repeat"])
    play.tell(.answered(reply("Yes, please cancel order 1042 with the Moon lamp and the Paper shade.")))
    #expect(play.run.waitingFor == .effect)
}

@Test func `of several that wait, a yes is to what it says again`() throws {
    var cancelling = try waiting(ActionStep(verb: "cancel", of: "order"), "Please cancel my order.")
    let other = Repeated(deeds: ["subscription_cancel"], titles: ["Bulb box"])
    for (answer, waits) in [
        ("Yes, please end the subscription.", Run.WaitingFor.customer), ("Yes, cancel order 1042.", .effect),
    ] {
        var said = reply(answer)
        said.beside = [other]
        cancelling.tell(.answered(said))
        #expect(cancelling.run.waitingFor == waits)
    }
}

@Test(arguments: [
    ("Yes, at 11.", false), ("Yes, Friday at 10.", true), ("Yes, 10:00 is fine.", true), ("Yes, on Monday.", false),
])
func `a yes to an appointment is one to its time`(_ answer: String, _ isYes: Bool) throws {
    let slot = Runbook.Input(name: "slot", kind: .slot, ask: "which-slot")
    var play = Play(
        Books.book(
            [.confirm(template: "repeat"), .action(ActionStep(verb: "appointment_book", of: "slot"))], inputs: [slot]))
    // 6 March 2026 is a Friday.
    let moment = Collected(value: "2026-03-06T10:00Z", message: 1, start: 0, end: 0)
    play.run.keep(moment, as: "slot", fact: moment.moment.map { .moment($0) })
    play.tell(.start)
    var said = reply(answer)
    (said.sent, said.language) = (Collected(value: "2026-03-02T09:00Z", message: 1, start: 0, end: 0).moment, "en")
    play.tell(.answered(said))
    #expect((play.run.repetition?.answer != nil) == isYes)
}

extension Value {
    fileprivate var words: String { if case .text(let words) = self { words } else { "" } }
}

import Resolution
import Testing

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

@Test(arguments: ["Yes, to Rosenallee 9, 50667 Köln please", "To Rosenallee 9, 50667 Köln instead"])
func `another address in the answer is repeated in its turn, and not taken for a yes`(_ text: String) throws {
    var play = try asked()
    play.tell(.answered(reply(text)))
    #expect(play.said().last == "repeat")
    #expect(play.run.waitingFor == .customer)
    #expect(play.run.facts["input.address"] == .text("Rosenallee 9, 50667 Köln"))
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

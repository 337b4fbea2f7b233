import Resolution
import Testing

private func asked(declined: String?) throws -> Play {
    var book = Books.book([
        .lookup("order"), .confirm(template: "really"), .action(ActionStep(verb: "cancel", of: "order")),
        .say(template: "cancelled"),
    ])
    book.declined = declined
    var play = Play(book, wish: "Please cancel my order.")
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order(status: .paid)])))
    #expect(play.said() == ["really"])
    return play
}

@Test func `who says no is told that nothing was done, where there are words for it`() throws {
    var play = try asked(declined: "nothing-done")
    play.tell(.answered(reply("No, that is not what I want.")))
    #expect(play.said() == ["nothing-done"] && play.requests.isEmpty)
    #expect(play.run.state == .done && play.run.outcome == Run.declined)
    // What is over stays over: a late yes begins nothing.
    play.tell(.answered(reply("Yes.")))
    #expect(play.requests.isEmpty && play.run.state == .done)
}

@Test func `without words for it a person takes over`() throws {
    var play = try asked(declined: nil)
    play.tell(.answered(reply("No, that is not what I want.")))
    #expect(play.run.state == .handedOver && play.run.reason == .conflict)
}

@Test func `who got something already and then says no is for a person`() throws {
    var play = try asked(declined: "nothing-done")
    play.run.receipts = [Receipt(reference: "R-1", at: Shop.now)]
    play.tell(.answered(reply("No, that is not what I want.")))
    #expect(play.run.state == .handedOver)
}

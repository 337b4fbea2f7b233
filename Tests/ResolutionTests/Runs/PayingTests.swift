import Resolution
import Testing

private let input = Runbook.Input(name: "payment", kind: .choice, ask: "which-payment", choices: ["payments"])

private let means = [
    PaymentMeans(
        id: "g", customer: "7", kind: "gift_card", title: "gift card 4471",
        balance: Money(minor: 500_00, currency: "EUR")),
    PaymentMeans(id: "v", customer: "7", kind: "credit_card", title: "Visa ending in 1234", isOriginal: true),
    PaymentMeans(
        id: "s", customer: "7", kind: "gift_card", title: "gift card 9000", balance: Money(minor: 1, currency: "EUR")),
]

/// What becomes of the wish until the customer is asked.
private func asked(_ wish: String, _ steps: [Step]? = nil, with payments: [PaymentMeans] = means) throws -> Play {
    let book = Books.book(
        steps ?? [
            .lookup("order"), .lookup("payments"), .ask("payment"), .confirm(template: "really"),
            .action(ActionStep(verb: "payment", of: "order", payment: "payment")), .say(template: "paid"),
        ], inputs: [Books.order, input])
    var play = Play(book, wish: wish)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order()])))
    play.tell(.found(Findings(payments: payments)))
    return play
}

private let proposal = Proposal.payment(order: Handle("order#1"), with: Handle("payment"))

@Test func `another means of payment is repeated, and taken after a yes`() throws {
    var play = try asked("I want to pay my order with the gift card 4471 instead.")
    let said = try #require(play.run.said.last)
    #expect(said.template == "really" && play.requests.isEmpty)
    #expect(said.facts["payment.present"] == .text("Visa ending in 1234"))
    #expect(said.facts["payment.title"] == .text("gift card 4471"))
    #expect(said.facts["payment.balance"] == .money(Money(minor: 500_00, currency: "EUR")))
    #expect(said.facts["payment.covers"] == .flag(true))
    play.tell(.answered(reply("Yes, please do.", message: 2)))
    #expect(play.requests == [.act(proposal, approveOver: nil, alwaysApprove: false)])
    play.tell(.acted(Receipt(reference: "P-1", at: Shop.now, facts: Facts(["payment.order": .text("1042")]))))
    #expect(play.run.state == .done && play.run.said.last?.template == "paid")
}

@Test func `a means of payment that is not clear is asked for, and corrected in the answer to what is repeated`() throws
{
    var play = try asked("I want to pay my order with something else.")
    #expect(play.run.said.last?.template == "which-payment")
    play.tell(.answered(reply("With the gift card 9000.", message: 2)))
    #expect(play.run.facts["payment.covers"] == .flag(false))
    play.tell(.answered(reply("Yes, but with the gift card 4471.", message: 3)))
    // Whether it may be that one is decided anew.
    #expect(play.requests == [.lookup(.payments(order: "1042"))])
    play.tell(.found(Findings(payments: means)))
    #expect(play.run.said.last?.template == "really" && play.run.facts["payment.covers"] == .flag(true))
    play.tell(.answered(reply("Yes.", message: 4)))
    #expect(play.requests == [.act(proposal, approveOver: nil, alwaysApprove: false)])
}

@Test(arguments: [
    // What it is paid with now, and what is not enough.
    "I want to pay my order with the Visa 1234.", "I want to pay my order with the gift card 9000.",
])
func `what the order cannot be paid with goes to a person after a yes`(_ wish: String) throws {
    var play = try asked(wish)
    play.tell(.answered(reply("Yes, please do.", message: 2)))
    #expect(play.requests.isEmpty && play.run.state == .handedOver)
}

@Test func `without a yes to it nothing is paid otherwise`() throws {
    let play = try asked(
        "I want to pay my order with the gift card 4471 instead.",
        [
            .lookup("order"), .lookup("payments"),
            .action(ActionStep(verb: "payment", of: "order", payment: "payment")),
        ])
    #expect(play.requests.isEmpty && play.run.state == .handedOver)
}

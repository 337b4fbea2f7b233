import Resolution
import Testing

private let means = [
    PaymentMeans(id: "g", customer: "7", kind: "gift_card", title: "gift card 4471"),
    PaymentMeans(id: "v", customer: "7", kind: "credit_card", title: "Visa ending in 1234", isOriginal: true),
]

private func asked(_ letter: String) throws -> Play {
    let book = Books.book(
        [
            .lookup("order"), .lookup("payments"), .confirm(template: "really"),
            .action(ActionStep(verb: "return", of: "order", payment: "payment")),
        ],
        inputs: [
            Books.order,
            Runbook.Input(
                name: "payment", kind: .choice, ask: "which-payment", isOptional: true, choices: ["payments"]),
        ])
    var play = Play(book, wish: "I want to return the lamp.")
    play.run.hear(payment: letter)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order()])))
    play.tell(.found(Findings(payments: means)))
    return play
}

@Test(
    arguments: [
        ("I want to return the lamp. Please use my gift card.", "gift card 4471", false),
        ("I want to return the lamp. The money goes to my Visa or my gift card.", nil, true),
        ("I want to return the lamp. It is too dark.", nil, false),
    ] as [(String, String?, Bool)])
func `a means of payment counts where the letter names it beside the wish`(
    _ letter: String, _ title: String?, _ isUnclear: Bool
) throws {
    let play = try asked(letter)
    #expect(play.run.facts["payment.title"] == title.map { .text($0) })
    #expect(play.run.facts["payments.unclear"] == (isUnclear ? .flag(true) : nil))
}

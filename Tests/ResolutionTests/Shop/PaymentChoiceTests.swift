import Testing

@testable import Resolution

private let means = [
    PaymentMeans(id: "g", customer: "7", kind: "gift_card", title: "gift card 4471"),
    PaymentMeans(id: "v", customer: "7", kind: "credit_card", title: "Visa ending in 1234", isOriginal: true),
    PaymentMeans(id: "m", customer: "7", kind: "credit_card", title: "Mastercard ending in 9876"),
]

@Test(arguments: [
    ("Please pay it back to my gift card.", "g"), ("auf meinen Gutschein bitte", "g"), ("sur ma carte cadeau", "g"),
    ("en mi tarjeta regalo", "g"), ("sulla mia carta regalo", "g"), ("op mijn cadeaubon", "g"),
    ("the credit card ending in 9876", "m"), ("my Visa", "v"), ("use the card 1234", "v"),
    ("to the original payment method", "v"), ("gift card, not paypal", "g"),
    // Two cards, a kind that is not on file, two kinds, and a number of nobody's.
    ("my credit card", "?"), ("to PayPal", "?"), ("my gift card or my Visa", "?"), ("gift card 9876", "?"),
    ("I want to return the lamp.", "-"), ("", "-"),
])
func `words name a means of payment that is on file`(_ words: String, _ expected: String) {
    let named: String =
        switch PaymentChoice(means: means).named(in: words, language: nil) {
        case .none: "-"
        case .one(let means): means.id
        case .unclear: "?"
        }
    #expect(named == expected)
}

@Test func `a word of the shop's own names its kind`() {
    let own = means + [PaymentMeans(id: "s", customer: "7", kind: "store_points", title: "points")]
    #expect(PaymentChoice(means: own).named(in: "with my store points", language: nil) == .one(own[3]))
}

@Test func `a proposal takes no means of payment but one on file`() throws {
    var run = Shop.run(try Shop.order())
    run.payments = means
    let proposals = [
        Proposal.return(order: Handle("order#1"), line: 1, paid: Handle("means")),
        .exchange(order: Handle("order#1"), line: 1, paid: Handle("means")),
    ]
    for (id, isOnFile) in [("g", true), ("x", false)] {
        run.collected["means"] = Collected(value: id, message: 1, start: 0, end: 0)
        for proposal in proposals { #expect((proposal.action(run: run) != nil) == isOnFile) }
    }
    run.collected["means"] = nil
    for proposal in proposals { #expect(proposal.action(run: run) == nil) }
}

@Test func `what an approver says yes to names where the money goes`() {
    let actions: [Action] = [
        .return(order: "1", line: 1), .return(order: "1", line: 1, paid: "g"), .return(order: "1", line: 1, paid: "v"),
        .return(order: "1", line: 1, others: [2]), .exchange(order: "1", line: 1, for: "paid"),
        .exchange(order: "1", line: 1, paid: "g"), .exchange(order: "1", line: 1, for: "A", paid: "g"),
        .customerAddress(customer: "1", to: "g"), .address(order: "1", to: "g"), .payment(order: "1", with: "g"),
        .payment(order: "1", with: "v"), .payment(order: "2", with: "g"),
    ]
    #expect(
        Set(actions.map { Sample.answer.digest(action: $0, mail: nil, case: "c", run: nil) }).count == actions.count)
}

private func euro(_ minor: Int, _ currency: String = "EUR") -> Money { Money(minor: minor, currency: currency) }

@Test(
    arguments: [
        ("paypal", nil, false, true), ("gift_card", nil, false, true), ("gift_card", euro(50_00), false, true),
        ("gift_card", euro(49_99), false, false), ("paypal", euro(49_99), false, false),
        ("gift_card", euro(90_00, "USD"), false, false), ("paypal", nil, true, false),
        ("gift_card", euro(90_00), true, false),
    ] as [(String, Money?, Bool, Bool)])
func `an order is paid with another means than now, and with one that covers it`(
    _ kind: String, _ balance: Money?, _ isOriginal: Bool, _ isPossible: Bool
) throws {
    var run = Shop.run(try Shop.order("1042", [Shop.item(1, "Lamp", 50_00)]))
    run.payments = [
        PaymentMeans(id: "x", customer: "7", kind: kind, title: "x", isOriginal: isOriginal, balance: balance)
    ]
    run.collected["means"] = Collected(value: "x", message: 1, start: 0, end: 0)
    let proposal = Proposal.payment(order: Handle("order#1"), with: Handle("means"))
    #expect(proposal.action(run: run) == (isPossible ? .payment(order: "1042", with: "x") : nil))
    run.collected["means"]?.value = "y"
    #expect(proposal.action(run: run) == nil)
    #expect(Proposal.payment(order: Handle("order#2"), with: Handle("means")).action(run: run) == nil)
}

@Test func `of a gift card whose balance nobody says it is not known whether it is enough`() {
    let card = PaymentMeans(id: "g", customer: "7", kind: "gift_card", title: "gift card 4471")
    #expect(card.covers(euro(1)) == nil)
    #expect(PaymentMeans(id: "p", customer: "7", kind: "paypal", title: "PayPal").covers(euro(1)) == true)
}

@Test func `a person can let an order be paid as before`() throws {
    var run = Shop.run(try Shop.order())
    run.payments = means
    #expect(
        Action.payment(order: "1042", with: "g").inverse(run: run)
            == "Let order 1042 be paid with Visa ending in 1234 again, before it is shipped.")
    run.payments = [means[0]]
    #expect(Action.payment(order: "1042", with: "g").inverse(run: run) == nil)
}

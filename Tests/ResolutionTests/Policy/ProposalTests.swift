import Mail
import Resolution
import Testing

import struct Foundation.Date

enum Shop {
    static let day = 86_400.0
    static let now = Date(timeIntervalSince1970: 1_800_000_000)

    static func item(
        _ line: Int, _ title: String, _ price: Int, quantity: Int = 1, refunded: Int = 0
    ) -> Order.Item {
        Order.Item(
            line: line, sku: "SKU-\(line)", title: title, quantity: quantity, price: Sample.eur(price),
            refunded: Sample.eur(refunded))
    }

    static func order(
        _ number: String = "1042", _ items: [Order.Item] = [item(1, "Desk Lamp Alma", 50_00)],
        status: Order.Status = .delivered, refunded: Int = 0, address: String? = nil
    ) throws -> Order {
        Order(
            number: number, customer: "7", email: try #require(Sample.address()), status: status,
            placed: now.addingTimeInterval(-10 * day), items: items,
            shipments: [
                Order.Shipment(
                    carrier: "Parcelo", tracking: "PZ1", shipped: now.addingTimeInterval(-9 * day),
                    delivered: now.addingTimeInterval(-5 * day))
            ], total: Sample.eur(items.reduce(0) { $0 + $1.price.minor * $1.quantity }), refunded: Sample.eur(refunded),
            address: address)
    }

    static func run(_ order: Order? = nil, wish: String = "My lamp is broken.") -> Run {
        var run = Run(
            id: "R-1", runbook: "refund-damaged", runbookText: "", runbookHash: "", intent: "damaged_item", wish: wish,
            message: 1)
        if let order { run.orders["order#1"] = order }
        return run
    }
}

private let one = Handle("order#1")

@Test func `an action takes its amount from the order`() throws {
    let items = [Shop.item(1, "Desk Lamp Alma", 50_00), Shop.item(2, "Bulb", 9_00, quantity: 2)]
    let run = Shop.run(try Shop.order("1042", items))
    #expect(
        Proposal.refund(order: one, line: 1).action(run: run)
            == .refund(order: "1042", line: 1, amount: Sample.eur(50_00)))
    #expect(
        Proposal.refund(order: one, line: 2).action(run: run)
            == .refund(order: "1042", line: 2, amount: Sample.eur(9_00)))
    #expect(
        Proposal.credit(order: one, line: nil).action(run: run)
            == .credit(order: "1042", line: nil, amount: Sample.eur(68_00)))
    #expect(Proposal.refund(order: one, line: nil).refundable(run: run) == Sample.eur(68_00))
}

@Test func `what was refunded is not refunded again`() throws {
    let items = [
        Shop.item(1, "Desk Lamp Alma", 50_00, refunded: 50_00),
        Shop.item(2, "Bulb", 9_00, quantity: 2, refunded: 12_00),
    ]
    let run = Shop.run(try Shop.order("1042", items, refunded: 62_00))
    #expect(Proposal.refund(order: one, line: 1).action(run: run) == nil)
    #expect(Proposal.refund(order: one, line: 2).action(run: run)?.amount == Sample.eur(6_00))
    #expect(Proposal.refund(order: one, line: nil).action(run: run)?.amount == Sample.eur(6_00))
    let over = Shop.run(try Shop.order("1042", items, refunded: 69_00))
    #expect(Proposal.refund(order: one, line: nil).action(run: over) == nil)
}

@Test func `figures of a shop that no integer holds resolve to nothing`() throws {
    var order = try Shop.order("1042", [Shop.item(1, "Lamp", .max, quantity: 1)])
    // Three times the largest integer would wrap to a positive number again.
    for quantity in [2, 3] {
        order.items[0].quantity = quantity
        #expect(Proposal.refund(order: one, line: 1).action(run: Shop.run(order)) == nil)
    }
    order.total = Sample.eur(.min)
    order.refunded = Sample.eur(1)
    #expect(Proposal.refund(order: one, line: nil).action(run: Shop.run(order)) == nil)
    order.total = Money(minor: 1, currency: "USD")
    #expect(Proposal.refund(order: one, line: nil).action(run: Shop.run(order)) == nil)
}

@Test func `an unknown handle resolves to nothing`() throws {
    let run = Shop.run(try Shop.order())
    let two = Handle("order#2")
    let proposals: [Proposal] = [
        .refund(order: two, line: nil), .refund(order: one, line: 9), .cancel(order: two),
        .exchange(order: one, line: 9),
        .return(order: one, line: 9), .resend(order: two, document: "invoice"), .address(order: one, to: Handle("x")),
        .subscription(Handle("subscription#1"), .cancel), .commerceNote(order: one), .tool(name: "x"), .flag,
        .appointment(Handle("a"), at: Handle("b")), Sample.answer,
    ]
    for proposal in proposals {
        #expect(proposal.action(run: run) == nil)
        #expect(proposal.action(run: nil) == nil)
    }
}

@Test func `handles resolve to what was fetched and collected`() throws {
    var run = Shop.run(try Shop.order())
    run.collected["address"] = Collected(value: "Hafenweg 3, Kiel", message: 1, start: 0, end: 16)
    run.subscriptions["subscription#1"] = Subscription(
        id: "S1", customer: "7", plan: "Bulbs", price: Sample.eur(5_00), status: .active, renews: nil)
    run.notes = ["asked twice"]
    #expect(Proposal.cancel(order: one).action(run: run) == .cancel(order: "1042"))
    #expect(
        Proposal.address(order: one, to: Handle("address")).action(run: run)
            == .address(order: "1042", to: "Hafenweg 3, Kiel"))
    #expect(Proposal.exchange(order: one, line: 1).action(run: run) == .exchange(order: "1042", line: 1))
    #expect(Proposal.return(order: one, line: 1).action(run: run) == .return(order: "1042", line: 1))
    #expect(
        Proposal.subscription(Handle("subscription#1"), .pause).action(run: run) == .subscription(id: "S1", .pause))
    #expect(Proposal.commerceNote(order: one).action(run: run) == .note(order: "1042", text: "asked twice"))
    #expect(
        Proposal.resend(order: one, document: "invoice").action(run: run) == .resend(order: "1042", document: "invoice")
    )
}

@Test func `a digest tells everything apart that an approver would want to know`() throws {
    let address = try #require(Sample.address())
    let mail = FrozenMail(envelopeFrom: address, envelopeTo: address, messageID: "a@b", bytes: [1, 2])
    var other = mail
    other.bytes = [1, 2, 3]
    let refund = Proposal.refund(order: one, line: 1)
    let action = Action.refund(order: "1042", line: 1, amount: Sample.eur(50_00))
    let digests = [
        refund.digest(action: action, mail: nil, case: "C-1", run: "R-1"),
        refund.digest(action: action, mail: nil, case: "C-1", run: nil),
        refund.digest(action: action, mail: nil, case: "C-1R-1", run: nil),
        refund.digest(action: action, mail: nil, case: "C-1", run: ""),
        refund.digest(action: action, mail: nil, case: "C-", run: "1R-1"),
        refund.digest(action: nil, mail: nil, case: "C-1", run: "R-1"),
        refund.digest(
            action: .refund(order: "1042", line: 1, amount: Sample.eur(50_01)), mail: nil, case: "C-1", run: "R-1"),
        refund.digest(
            action: .refund(order: "1042", line: nil, amount: Sample.eur(50_00)), mail: nil, case: "C-1", run: "R-1"),
        refund.digest(
            action: .credit(order: "1042", line: 1, amount: Sample.eur(50_00)), mail: nil, case: "C-1", run: "R-1"),
        Proposal.refund(order: one, line: nil).digest(action: action, mail: nil, case: "C-1", run: "R-1"),
        Sample.answer.digest(action: nil, mail: nil, case: "C-1", run: nil),
        Sample.answer.digest(action: nil, mail: mail, case: "C-1", run: nil),
        Sample.answer.digest(action: nil, mail: other, case: "C-1", run: nil),
        Proposal.send(purpose: .ask, to: .customer).digest(action: nil, mail: mail, case: "C-1", run: nil),
        Proposal.draft(purpose: .answer, to: .customer).digest(action: nil, mail: mail, case: "C-1", run: nil),
        Proposal.send(purpose: .answer, to: .team("customer")).digest(action: nil, mail: mail, case: "C-1", run: nil),
        Proposal.send(purpose: .answer, to: .approver("customer"))
            .digest(action: nil, mail: mail, case: "C-1", run: nil),
    ]
    #expect(Set(digests).count == digests.count)
    #expect(digests.allSatisfy { $0.utf8.count == 64 })
    #expect(digests[0] == refund.digest(action: action, mail: nil, case: "C-1", run: "R-1"))
}

@Test(
    arguments: [
        (0, 100_00, nil), (1, 100_00, 1_00), (50, 99, 49), (100, 100_00, 100_00), (101, 100_00, nil), (50, 0, 0),
        (50, -1, nil), (100, .max, .max),
    ] as [(Int, Int, Int?)])
func `a share is a part of an amount, rounded down`(percent: Int, of whole: Int, is part: Int?) {
    #expect(Sample.eur(whole).share(percent: percent) == part.map(Sample.eur))
}

@Test func `a difference is one of amounts in one currency`() {
    #expect(Sample.eur(5).less(Sample.eur(7)) == Sample.eur(-2))
    #expect(Sample.eur(5).less(Money(minor: 1, currency: "USD")) == nil)
    #expect(Sample.eur(.min).less(Sample.eur(1)) == nil)
}

@Test func `a plan, an address and a variant are what the customer wrote, and a plan is another one`() throws {
    var run = Shop.run(try Shop.order())
    let (subscription, to) = (Handle("subscription#1"), Handle("choice"))
    run.subscriptions["subscription#1"] = Subscription(
        id: "S1", customer: "7", plan: "basic", price: Sample.eur(5_00), status: .active, renews: nil)
    func collect(_ value: String) { run.collected["choice"] = Collected(value: value, message: 1, start: 0, end: 1) }
    #expect(Proposal.plan(subscription, to: to).action(run: run) == nil)
    collect("basic")
    #expect(Proposal.plan(subscription, to: to).action(run: run) == nil)
    collect("studio")
    #expect(Proposal.plan(subscription, to: to).action(run: run) == .plan(id: "S1", to: "studio"))
    #expect(
        Proposal.exchange(order: one, line: 1, for: to).action(run: run)
            == .exchange(order: "1042", line: 1, for: "studio"))
    #expect(Proposal.exchange(order: one, line: 2, for: to).action(run: run) == nil)
    #expect(Proposal.return(order: one, line: 2).action(run: run) == nil)
    #expect(Proposal.email(to: to).action(run: run) == nil && Proposal.passwordLink.action(run: run) == nil)
    run.owner = Sample.customer()
    #expect(Proposal.passwordLink.action(run: run) == .passwordLink(customer: "7"))
    #expect(Proposal.email(to: to).action(run: run) == nil)
    collect("new@lumen.test")
    #expect(Proposal.email(to: to).action(run: run) == .email(customer: "7", to: "new@lumen.test"))
    #expect(Proposal.commerceNote(order: one).action(run: run) == nil)
}

@Test func `an appointment is booked, moved or cancelled, and none is made of nothing`() throws {
    var run = Shop.run(try Shop.order())
    let (own, at) = (Handle("appointment#1"), Handle("slot"))
    let booked = Proposal.appointment(nil, at: at)
    let (moved, cancelled) = (Proposal.appointment(own, at: at), Proposal.appointment(own, at: nil))
    run.collected["slot"] = Collected(value: notation(of: Shop.now), message: 1, start: 0, end: 1)
    #expect([booked, moved, cancelled].allSatisfy { $0.action(run: run) == nil })
    run.owner = Sample.customer()
    #expect(booked.action(run: run) == .appointment(id: nil, customer: "7", at: Shop.now))
    #expect(moved.action(run: run) == nil && cancelled.action(run: run) == nil)
    run.appointment = Appointment(id: "A1", customer: "7", service: "check", at: Shop.now)
    #expect(booked.action(run: run) == .appointment(id: nil, customer: "7", at: Shop.now))
    #expect(moved.action(run: run) == .appointment(id: "A1", customer: "7", at: Shop.now))
    #expect(cancelled.action(run: run) == .appointment(id: "A1", customer: "7", at: nil))
    #expect(Proposal.appointment(Handle("appointment#9"), at: at).action(run: run) == nil)
    #expect(Proposal.appointment(nil, at: nil).action(run: run) == nil)
    #expect(Proposal.appointment(own, at: Handle("nothing")).action(run: run) == nil)
    #expect(Proposal.appointment(nil, at: Handle("nothing")).action(run: run) == nil)
}

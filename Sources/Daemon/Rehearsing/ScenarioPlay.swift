package import Configuration
import Mail
import OrderBook
import Resolution

import struct Foundation.Date

/// Plays one scenario from its first message to the state of the shop at its end.
struct ScenarioPlay {
    let mailbox: MailboxConfiguration
    let parts: DeskParts
    /// Whom it may ask; nil: no model is asked.
    var advise: ((MailboxConfiguration, @escaping @Sendable () -> Date) throws -> Advisors?)?

    struct Result {
        var scenario: Scenario
        /// Empty: everything holds.
        var failures: [String]
    }

    func play(_ scenario: Scenario) async throws -> Result {
        let rehearsal = try await Rehearsal(
            mailbox, mode: scenario.mode, seed: ShopSeed(scenario.world), start: scenario.start, parts: parts,
            advise: advise)
        do {
            let before = try await rehearsal.shop.snapshot()
            var failures: [String] = []
            for turn in scenario.turns {
                rehearsal.clock.pass(turn.after)
                let judging = Judging(place: "\(scenario.file):\(turn.line)")
                failures += judging.failures(
                    turn.expectation, try await play(turn.deed, rehearsal), prefix: mailbox.keywordPrefix)
            }
            failures += Judging(place: "\(scenario.file):\(scenario.line)").differences(
                between: before, scenario.after, and: try await rehearsal.shop.snapshot(),
                deeds: try await rehearsal.shop.deeds())
            try rehearsal.close()
            return Result(scenario: scenario, failures: failures)
        } catch {
            try? rehearsal.close()
            throw error
        }
    }

    /// How long all takes that follows from each understood message of a scenario, in milliseconds, without the ledger's
    /// commits. A customer before them all lets the connections prepare their statements, as a daemon's have.
    func times(_ scenario: Scenario) async throws -> [Double] {
        var seed = ShopSeed(scenario.world)
        let first = seed.addCustomerOfBefore(now: scenario.start)
        let rehearsal = try await Rehearsal(
            mailbox, mode: scenario.mode, seed: seed, start: scenario.start, parts: parts)
        if let first { _ = try await rehearsal.receive(first) }
        var times: [Double] = []
        for turn in scenario.turns {
            rehearsal.clock.pass(turn.after)
            if case .letter(let letter) = turn.deed {
                times.append(try await rehearsal.timed(letter) / .milliseconds(1))
            } else {
                _ = try await play(turn.deed, rehearsal)
            }
        }
        try rehearsal.close()
        return times
    }

    private func play(_ deed: Scenario.Turn.Deed, _ rehearsal: Rehearsal) async throws -> RehearsedTurn {
        switch deed {
        case .letter(let letter): try await rehearsal.receive(letter)
        case .wait: try await rehearsal.wait()
        case .approve: try await rehearsal.answerApprovals(true)
        case .reject: try await rehearsal.answerApprovals(false)
        }
    }
}

extension ShopSeed {
    init(_ world: Scenario.World) {
        self.init(
            customers: world.customers, orders: world.orders, subscriptions: world.subscriptions, plans: world.plans,
            variants: world.variants.map { Product(product: $0.product, variant: $0.variant) },
            payments: world.payments.map { Payment(means: $0.means, orders: $0.orders) },
            appointments: world.appointments, slots: world.slots.map { Slot(at: $0.at, service: $0.service) },
            diagnostics: world.diagnostics.map {
                Diagnostic(customer: $0.customer, order: $0.order, name: $0.name, facts: $0.facts)
            })
    }
}

extension ShopSeed {
    /// Somebody who asks before everybody else of a scenario, with the order that they ask about.
    fileprivate mutating func addCustomerOfBefore(now: Date) -> Scenario.Letter? {
        guard let address = EmailAddress("before@customers.example") else { return nil }
        let customer = Customer(id: "before", name: "Bea Fore", email: address)
        let price = Money(minor: 10_00, currency: "EUR")
        let nothing = Money(minor: 0, currency: "EUR")
        customers.append(customer)
        orders.append(
            Order(
                number: "B-9001", customer: customer.id, email: address, status: .shipped, placed: now,
                items: [
                    Order.Item(line: 1, sku: "B", title: "Bulb", quantity: 1, price: price, refunded: nothing)
                ],
                shipments: [
                    Order.Shipment(carrier: "Parcelo", tracking: "PZ9001", shipped: now, delivered: nil)
                ], total: price, refunded: nothing))
        return Scenario.Letter(
            from: address, name: customer.name, isAuthenticated: true, subject: "My order",
            text: "Where is my parcel? The order is B-9001.", html: nil, attachments: [], isNewThread: true)
    }
}

/// What follows from the messages of a mailbox's own scenarios, in milliseconds: deciding, acting on the embedded shop, and
/// composing, with every look into the ledger and without its commits. Reading is not counted, nor what is learnt first.
package func rehearsalTimes(of mailbox: MailboxConfiguration, rounds: Int) async throws -> [Double] {
    let play = ScenarioPlay(mailbox: mailbox, parts: DeskParts(mailbox))
    var times: [Double] = []
    for round in 0...rounds {
        for scenario in mailbox.scenarios {
            let taken = try await play.times(scenario)
            // The first round warms what is learnt when it is needed first.
            if round > 0 { times += taken }
        }
    }
    return times
}

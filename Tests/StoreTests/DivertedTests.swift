import Foundation
import Mail
import Resolution
import Testing

@testable import Store

/// Who takes over an account changes where things go, and then has money sent there: after a change of the customer's address the
/// second waits for a person.
struct DivertedTests {
    /// What becomes of a return some days after a change that a person had allowed.
    private static func verdict(
        after change: Proposal, days: Double, to id: String?, isPayment: Bool = false
    ) async throws -> String {
        let kinds: [EffectKind] = [.address, .email, .return, .payment]
        let fixture = try LedgerFixture(limits: Dictionary(uniqueKeysWithValues: kinds.map { ($0, ActionLimit()) }))
        try await fixture.receive(id: "a@post.test", words: "To Hafenweg 3, 24103 Kiel or m@post.test")
        let work = try await fixture.work()
        var run = try fixture.run(work)
        run.owner = work.state.principal.customer
        let letter = run.message
        run.collected["new"] = Collected(value: "Hafenweg 3, 24103 Kiel", message: letter, start: 0, end: 0)
        let rows = try await fixture.commit(
            work,
            [
                PlannedEffect(
                    proposal: change, purpose: .action, run: run.id, step: "1", alwaysApprove: true,
                    description: "change")
            ], runs: [run])
        #expect(rows.map(\.state) == [.awaitingApproval])
        fixture.advance(days * 86_400)
        try await fixture.receive(id: "b@post.test", words: "The money to my gift card.")
        var again = try await fixture.work()
        while again.letter == nil {
            try await fixture.commit(again, [])
            again = try await fixture.work()
        }
        var second = try fixture.run(again, id: "R-2")
        second.owner = again.state.principal.customer
        let owner = second.owner?.id ?? ""
        second.payments = [
            PaymentMeans(id: "g-1", customer: owner, kind: "gift_card", title: "gift card 4471"),
            PaymentMeans(id: "p-1", customer: owner, kind: "paypal", title: "PayPal", isOriginal: true),
        ]
        second.collected["to"] = id.map { Collected(value: $0, message: second.message, start: 0, end: 0) }
        let back = PlannedEffect(
            proposal: isPayment
                ? .payment(order: Handle("order#1"), with: Handle("to"))
                : .return(order: Handle("order#1"), line: 1, paid: id.map { _ in Handle("to") }), purpose: .action,
            run: second.id, step: "1", description: "return")
        let verdict = try await fixture.ledger.foresee(
            back, in: fixture.decision(again, [], runs: [second]), event: again.event, policy: fixture.policy,
            now: fixture.now)
        try await fixture.close()
        return if case .hold(let why) = verdict { why } else { "\(verdict)" }
    }

    private static let moved =
        "an address of the customer was changed in the last 7 days, and the money is to go another way"

    @Test func `money goes another way after a new address only with a person's yes`() async throws {
        let own = Proposal.customerAddress(to: Handle("new"))
        let unrepeated = "it was not repeated to the customer, who has not said yes to it"
        #expect(try await Self.verdict(after: own, days: 1, to: nil) == "allow")
        // Whatever else holds it: what was changed is said first where it was.
        #expect(try await Self.verdict(after: own, days: 1, to: "g-1") == Self.moved)
        #expect(try await Self.verdict(after: own, days: 1, to: "g-1", isPayment: true) == Self.moved)
        #expect(
            try await Self.verdict(after: .address(order: Handle("order#1"), to: Handle("new")), days: 1, to: "g-1")
                == unrepeated)
    }
}

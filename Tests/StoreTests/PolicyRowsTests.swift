import Foundation
import Mail
import Resolution
import Testing

@testable import Store

/// Rows of the policy by tier, category and amount, and the hours, as the ledger reads them in the transaction.
struct PolicyRowsTests {
    private static func eur(_ minor: Int) -> Money { Money(minor: minor, currency: "EUR") }

    @Test(arguments: [(4_000, EffectState.planned), (4_001, .awaitingApproval)])
    func `an action and the answer that reports it have the mode of its amount`(
        total: Int, state: EffectState
    ) async throws {
        try await withLedger { fixture in
            fixture.policy.modes = ModePolicy(rows: [
                ModePolicy.Row(category: "damaged_item", upTo: Self.eur(4_000), mode: .send),
                ModePolicy.Row(mode: .approve),
            ])
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let run = try fixture.run(work, total: total)
            let rows = try await fixture.commit(work, [fixture.refund(), try fixture.answer()], runs: [run])
            #expect(rows.map(\.state) == [state, state])
        }
    }

    @Test func `an answer where nothing was done fits every amount`() async throws {
        try await withLedger { fixture in
            fixture.policy.modes = ModePolicy(rows: [
                ModePolicy.Row(upTo: Self.eur(1), mode: .send), ModePolicy.Row(mode: .observe),
            ])
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let rows = try await fixture.commit(work, [try fixture.answer()], runs: [try fixture.run(work)])
            #expect(rows.map(\.state) == [.planned])
        }
    }

    @Test func `an action without an amount has the lowest mode it could be meant by, and so has its answer`()
        async throws
    {
        try await withLedger(limits: [.cancel: ActionLimit()]) { fixture in
            fixture.policy.modes = ModePolicy(rows: [
                ModePolicy.Row(upTo: Self.eur(5_000), mode: .send), ModePolicy.Row(mode: .approve),
            ])
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let cancel = PlannedEffect(
                proposal: .cancel(order: Handle("order#1")), purpose: .action, run: "R-1", step: "2")
            let rows = try await fixture.commit(
                work, [cancel, try fixture.answer()], runs: [try fixture.run(work)])
            #expect(rows.map(\.state) == [.awaitingApproval, .awaitingApproval])
        }
    }

    @Test func `sums are counted in the period of the limit`() async throws {
        try await withLedger { fixture in
            fixture.policy.limits.actions = [
                .refund: ActionLimit(perCustomer: Self.eur(10_000), countPerCustomer: 9, customerPeriod: 2 * 3_600)
            ]
            var planned: [Int] = []
            for (index, pause) in [0.0, 7_100, 7_100].enumerated() {
                fixture.advance(pause)
                try await fixture.receive(id: "\(index)@post.test")
                let work = try await fixture.work()
                let run = try fixture.run(work, id: "R-\(index)", order: "10\(index)", total: 6_000)
                planned.append(try await fixture.commit(work, [fixture.refund(run: run.id)], runs: [run]).count)
                guard index == 0 else { continue }
                try await fixture.finish(.commerce)
                try await fixture.skip()
            }
            #expect(planned == [1, 0, 1])
        }
    }

    @Test(arguments: [(nil, 1), ("silver", 1), ("gold", 0)] as [(String?, Int)])
    func `the tier that the shop names picks the limit`(tier: String?, count: Int) async throws {
        try await withLedger { fixture in
            fixture.policy.limits.exceptions = [
                .refund: [
                    LimitException(category: "other", limit: ActionLimit(maximum: Self.eur(1))),
                    LimitException(
                        category: "damaged_item", tier: "gold", limit: ActionLimit(maximum: Self.eur(1_000))),
                ]
            ]
            fixture.tier = tier
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let rows = try await fixture.commit(
                work, [fixture.refund()], runs: [try fixture.run(work, total: 4_000)])
            #expect(rows.count == count)
        }
    }

    /// The fixture's clock stands at 20:26 UTC.
    private static let quiet = BusinessCalendar(quiet: [TimeSpan(from: 20 * 60, to: 21 * 60)])

    @Test func `in quiet hours mail to customers and actions wait, mail to teams does not`() async throws {
        try await withLedger { fixture in
            fixture.policy.calendar = Self.quiet
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let brief = PlannedEffect(
                proposal: .send(purpose: .brief, to: .team("default")), purpose: .brief, step: "brief",
                body: try fixture.mail(to: "team@lumen.test"))
            try await fixture.commit(
                work, [fixture.refund(), try fixture.answer(), brief], runs: [try fixture.run(work, total: 4_000)])
            #expect(try await fixture.ledger.claim(.commerce, mailbox: "shop", now: fixture.now) == nil)
            #expect(try await fixture.claim(.smtp).purpose == .brief)
            #expect(try await fixture.ledger.claim(.smtp, mailbox: "shop", now: fixture.now) == nil)
            let next = try #require(try await fixture.ledger.nextRetry())
            #expect(next == Date(timeIntervalSince1970: 1_780_002_000))
            #expect(try await fixture.claim(.commerce, now: next).kind == .refund)
            #expect(try await fixture.claim(.smtp, now: next).purpose == .answer)
        }
    }

    @Test func `actions go on in quiet hours where the operator says so`() async throws {
        try await withLedger { fixture in
            fixture.policy.calendar = Self.quiet
            fixture.policy.calendar.actsInQuietHours = true
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            try await fixture.commit(work, [fixture.refund()], runs: [try fixture.run(work, total: 4_000)])
            #expect(try await fixture.claim(.commerce).kind == .refund)
        }
    }

    @Test func `on a blackout date actions wait for a yes`() async throws {
        try await withLedger { fixture in
            let today = Int(fixture.now.timeIntervalSince1970) / 86_400
            fixture.policy.calendar = BusinessCalendar(blackouts: [DayRange(first: today, last: today)])
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let rows = try await fixture.commit(
                work, [fixture.refund()], runs: [try fixture.run(work, total: 4_000)])
            #expect(rows.map(\.state) == [.awaitingApproval])
            let row = try #require(rows.first)
            let verdict = try await fixture.ledger.grant(
                row.id, by: "ada", approve: true, policy: fixture.policy, now: fixture.now)
            #expect(verdict == .allow)
        }
    }

    @Test func `status counts what is owed to customers of open cases`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            var decision = fixture.decision(work, [])
            decision.state.dues = ServicePromise.allCases.map {
                ServiceDue(promise: $0, due: fixture.now, warned: fixture.now, team: "default")
            }
            _ = try await fixture.ledger.commit(
                decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
            let dues = decision.state.dues ?? []
            #expect(try await fixture.ledger.status(of: "shop").owed == dues)
            #expect(try await fixture.ledger.status(of: "other").owed == [])
        }
    }
}

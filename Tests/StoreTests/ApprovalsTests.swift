import Foundation
import Mail
import Resolution
import Testing

@testable import Store

struct ApprovalsTests {
    /// A refund of 129 EUR, above the limit of 80.
    private func held(_ fixture: LedgerFixture) async throws -> EffectRow {
        try await fixture.receive(id: "a@post.test")
        let work = try await fixture.work()
        let rows = try await fixture.commit(work, [fixture.refund()], runs: [try fixture.run(work)])
        #expect(rows.map(\.state) == [.awaitingApproval])
        let row = try #require(rows.first)
        let asking = try await fixture.work()
        #expect(asking.event.kind == .held(effect: row.id))
        try await fixture.commit(asking, [])
        return row
    }

    private func grant(_ fixture: LedgerFixture, _ row: EffectRow, approve: Bool = true) async throws -> Verdict {
        try await fixture.ledger.grant(
            row.id, by: "ada", approve: approve, policy: fixture.policy, now: fixture.now)
    }

    @Test func `a held refund is planned by a yes, also a day later`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            #expect(try await fixture.ledger.approvals().map(\.id) == [row.id])
            let isHeld = try await fixture.ledger.claim(.commerce, mailbox: "shop", now: fixture.now) == nil
            #expect(isHeld)
            fixture.advance(86_400)
            #expect(try await grant(fixture, row) == .allow)
            #expect(try await fixture.state(of: row) == .planned)
            let work = try await fixture.work()
            #expect(work.event.kind == .granted(run: "R-1", effect: row.id))
            #expect(work.event.cause == .approval(effect: row.id))
            try await fixture.commit(work, [])
            try await fixture.finish(.commerce)
            // The answer that reports it goes out, too: its letter was taken up in time.
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]).map(\.state) == [.planned])
            await #expect(throws: LedgerError.noSuchApproval(row.id)) { _ = try await grant(fixture, row) }
        }
    }

    @Test func `a no cancels it and tells the run`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            guard case .refuse = try await grant(fixture, row, approve: false) else {
                Issue.record("not refused")
                return
            }
            #expect(try await fixture.state(of: row) == .cancelled)
            #expect(try await fixture.work().event.kind == .rejected(run: "R-1", effect: row.id))
        }
    }

    @Test func `a yes lifts a hold and no limit`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            fixture.policy.limits.actions[.refund]?.maximum = Money(minor: 10_000, currency: "EUR")
            guard case .refuse(.overLimit, _) = try await grant(fixture, row) else {
                Issue.record("not refused")
                return
            }
            #expect(try await fixture.state(of: row) == .cancelled)
            #expect(try await fixture.work().event.kind == .failed(run: "R-1", effect: row.id, .overLimit))
        }
    }

    @Test func `a held refund does not count against itself`() async throws {
        var limit = ActionLimit(identity: .l2, approveOver: Money(minor: 8_000, currency: "EUR"))
        limit.perCustomer = Money(minor: 12_900, currency: "EUR")
        limit.countPerCustomer = 1
        try await withLedger(limits: [.refund: limit]) { fixture in
            let row = try await held(fixture)
            #expect(try await grant(fixture, row) == .allow)
        }
    }

    @Test func `what has changed since it was shown is not granted`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            try await fixture.receive(id: "b@post.test", references: ["a@post.test"])
            let work = try await fixture.work()
            var runs = work.state.runs
            runs[0].orders["order#1"]?.items[0].price = Money(minor: 9_900, currency: "EUR")
            try await fixture.commit(work, [], runs: runs)
            await #expect(throws: LedgerError.digestDiffers(row.id)) { _ = try await grant(fixture, row) }
            #expect(try await fixture.state(of: row) == .awaitingApproval)
        }
    }

    @Test func `an unknown, foreign or finished row is no approval`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            var other = fixture.policy
            other.name = "elsewhere"
            for (id, policy) in [("E-99", fixture.policy), ("x", fixture.policy), (row.id, other)] {
                await #expect(throws: LedgerError.noSuchApproval(id)) {
                    _ = try await fixture.ledger.grant(
                        id, by: "ada", approve: true, policy: policy, now: fixture.now)
                }
            }
        }
    }

    @Test func `a held answer keeps its bytes and goes out after a yes`() async throws {
        try await withLedger(mode: .approve) { fixture in
            try await fixture.receive(id: "a@post.test")
            let rows = try await fixture.commit(fixture.work(), [try fixture.answer()])
            #expect(rows.map(\.state) == [.awaitingApproval])
            #expect(try await fixture.ledger.approvals().first?.body == rows[0].body)
            #expect(try await grant(fixture, rows[0]) == .allow)
            #expect(try await fixture.finish(.smtp) == rows[0].id)
        }
    }
}

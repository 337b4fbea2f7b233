import Foundation
import Mail
import Resolution
import Testing

@testable import Store

/// One thing, one remedy: whoever was paid back gets no replacement by itself, whatever case or runbook asks for it.
struct RemedyTests {
    private static func exchange(_ run: String) -> PlannedEffect {
        PlannedEffect(
            proposal: .exchange(order: Handle("order#1"), line: 1), purpose: .action, run: run, step: "3",
            description: "exchange")
    }

    private static func giveBack(_ run: String) -> PlannedEffect {
        PlannedEffect(
            proposal: .return(order: Handle("order#1"), line: 1), purpose: .action, run: run, step: "4",
            description: "return")
    }

    @Test(arguments: [
        ("refund", "exchange", EffectState.awaitingApproval), ("exchange", "refund", .awaitingApproval),
        ("exchange", "exchange", .awaitingApproval), ("exchange", "return", .awaitingApproval),
        ("return", "exchange", .awaitingApproval), ("return", "return", .awaitingApproval),
        // The money for what comes back, before or after it.
        ("refund", "return", .planned), ("return", "refund", .planned),
    ])
    func `a second remedy for a line waits for a person`(
        first: String, second: String, becomes: EffectState
    ) async throws {
        try await withLedger { fixture in
            fixture.policy.limits.actions[.exchange] = ActionLimit()
            fixture.policy.limits.actions[.return] = ActionLimit()
            func effect(_ name: String, _ run: String) -> PlannedEffect {
                switch name {
                case "refund": fixture.refund(run: run)
                case "exchange": Self.exchange(run)
                default: Self.giveBack(run)
                }
            }
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let rows = try await fixture.commit(
                work, [effect(first, "R-1")], runs: [try fixture.run(work, total: 7_900)])
            #expect(rows.map(\.state) == [.planned])
            let again = try await next(fixture, "b@post.test")
            let later = try await fixture.commit(
                again, [effect(second, "R-2")], runs: [try fixture.run(again, id: "R-2", total: 7_900)])
            #expect(later.map(\.state) == [becomes])
        }
    }

    @Test func `another order is another thing`() async throws {
        try await withLedger { fixture in
            fixture.policy.limits.actions[.exchange] = ActionLimit()
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            try await fixture.commit(work, [fixture.refund()], runs: [try fixture.run(work, total: 7_900)])
            let again = try await next(fixture, "b@post.test")
            let later = try await fixture.commit(
                again, [Self.exchange("R-2")],
                runs: [try fixture.run(again, id: "R-2", order: "1043", total: 7_900)])
            #expect(later.map(\.state) == [.planned])
        }
    }

    /// The next message's work; what else is to be done is passed over.
    private func next(_ fixture: LedgerFixture, _ id: String) async throws -> CaseWork {
        try await fixture.receive(id: id)
        while true {
            let work = try await fixture.work()
            if work.letter != nil { return work }
            try await fixture.commit(work, [])
        }
    }
}

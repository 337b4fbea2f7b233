import Foundation
import Mail
import Resolution
import Testing

@testable import Store

/// A one-time code opens one action for its customer, in its time, and nothing else.
struct CodeTests {
    private static func run(_ fixture: LedgerFixture, _ work: CaseWork, to: String) throws -> Run {
        var run = try fixture.run(work)
        run.owner = work.state.principal.customer
        run.collected["new"] = Collected(
            value: to, message: work.originLetter?.id ?? 0, start: 0, end: to.unicodeScalars.count)
        return run
    }

    private static let effect = PlannedEffect(
        proposal: .email(to: Handle("new")), purpose: .action, run: "R-1", step: "2", description: "e-mail")

    private static func verdict(
        _ fixture: LedgerFixture, _ change: (inout Run) -> Void
    ) async throws -> Verdict {
        _ = try await fixture.receive(id: "\(UUID().uuidString)@post.test", words: "mara@new.test")
        let work = try await fixture.work()
        var run = try run(fixture, work, to: "mara@new.test")
        let action = try #require(Proposal.email(to: Handle("new")).action(run: run))
        var challenge = Challenge(
            ordinal: 1, binding: action.binding, sent: fixture.now, expires: fixture.now.addingTimeInterval(3_600))
        challenge.answer = fixture.ledger.code(run: run.id, challenge)
        run.challenge = challenge
        change(&run)
        let decision = fixture.decision(work, [], runs: [run])
        return try await fixture.ledger.foresee(
            effect, in: decision, event: work.event, policy: fixture.policy, now: fixture.now)
    }

    private static func isAllowed(_ change: (inout Run) -> Void) async throws -> Bool {
        let fixture = try LedgerFixture(limits: [.email: ActionLimit(identity: .l3)])
        let verdict = try await verdict(fixture, change)
        try await fixture.close()
        if case .allow = verdict { return true }
        return false
    }

    @Test func `the right code opens the action, anything else about it keeps it shut`() async throws {
        #expect(try await Self.isAllowed { _ in })
        #expect(try await !Self.isAllowed { $0.challenge = nil })
        #expect(try await !Self.isAllowed { $0.challenge?.answer = nil })
        #expect(try await !Self.isAllowed { $0.challenge?.answer = "00000000" })
        #expect(try await !Self.isAllowed { $0.challenge?.ordinal = 2 })
        #expect(try await !Self.isAllowed { $0.challenge?.expires = Date(timeIntervalSince1970: 0) })
        #expect(try await !Self.isAllowed { $0.collected["new"]?.value = "thief@new.test" })
        #expect(
            try await !Self.isAllowed {
                $0.challenge?.binding += "x"
                $0.collected["new"]?.value = "thief@new.test"
            })
    }
}

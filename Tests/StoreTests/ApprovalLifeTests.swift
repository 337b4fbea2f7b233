import Foundation
import Mail
import Resolution
import Testing

@testable import Store

/// Tokens, four eyes, reminders and the end of waiting.
struct ApprovalLifeTests {
    private func held(_ fixture: LedgerFixture) async throws -> EffectRow {
        try await fixture.receive(id: "a@post.test")
        let work = try await fixture.work()
        let rows = try await fixture.commit(work, [fixture.refund()], runs: [try fixture.run(work)])
        try await fixture.skip()
        return try #require(rows.first)
    }

    /// An approver's message with a token, all the way through intake.
    private func answer(
        _ fixture: LedgerFixture, _ token: ApprovalToken, _ instruction: ApproverInstruction?, by: String = "ada"
    ) async throws {
        let letters = try await fixture.admit([fixture.admission("Subject: x\r\n\r\n\(UUID())")])
        let letter = try #require(letters.first)
        let outcome = IntakeOutcome.approval(
            message: Message(), screening: Screening(kind: .human, policy: .allowed, signs: []),
            ApprovalLetter(by: by, token: token, instruction: instruction, policy: fixture.policy))
        #expect(try await fixture.ledger.finishIntake(letter, outcome, now: fixture.now) == nil)
        #expect(try await fixture.ledger.letter(letter)?.stage == .ignored)
    }

    /// What the case is told next; it decides nothing on it.
    private func told(_ fixture: LedgerFixture) async throws -> CaseEvent.Kind {
        let work = try await fixture.work()
        try await fixture.commit(work, [])
        return work.event.kind
    }

    private func token(_ fixture: LedgerFixture, _ row: EffectRow, for name: String = "ada") async throws
        -> ApprovalToken
    {
        fixture.ledger.approvalToken(try #require(try await fixture.ledger.held(row.id)), approver: name)
    }

    @Test func `a yes by mail with the approver's own token counts once`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            let token = try await token(fixture, row)
            try await answer(fixture, token, .approve)
            #expect(try await fixture.state(of: row) == .planned)
            #expect(try await told(fixture) == .granted(run: "R-1", effect: row.id))
            try await answer(fixture, token, .approve)
            guard case .misanswered(row.id, "ada", _) = try await told(fixture) else {
                Issue.record("the second is not told")
                return
            }
            #expect(try await fixture.ledger.trail(row.caseID).contains { $0.detail.hasSuffix("by ada by mail") })
        }
    }

    @Test func `a token of another effect, approver, time or key is nothing`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            let own = try await token(fixture, row)
            let held = try #require(try await fixture.ledger.held(row.id))
            var later = held
            later.expires += 3_600
            var other = held
            other.row.digest = "0"
            var elsewhere = held
            elsewhere.row.id = "E-99"
            let foreign = IDMaker(key: Data(repeating: 1, count: 32)).approvalToken(
                effect: row.id, digest: row.digest, approver: "ada", expires: stored(held.expires))
            let proofs = [later, other, elsewhere].map { fixture.ledger.approvalToken($0, approver: "ada").proof }
            for proof in proofs + [foreign.proof, String(own.proof.reversed()), ""] {
                #expect(proof != own.proof)
                try await answer(fixture, ApprovalToken(effect: row.id, proof: proof), .approve)
            }
            try await answer(fixture, own, .approve, by: "eve")
            #expect(try await fixture.state(of: row) == .awaitingApproval)
            #expect(try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) == nil)
        }
    }

    @Test func `a no by mail cancels and its reason stays in the trail`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            try await answer(fixture, try await token(fixture, row), .reject(reason: "ask for a photo"))
            #expect(try await fixture.state(of: row) == .cancelled)
            #expect(try await told(fixture) == .rejected(run: "R-1", effect: row.id))
            #expect(try await fixture.ledger.trail(row.caseID).contains { $0.detail.contains("ask for a photo") })
        }
    }

    @Test func `what is no instruction, or has expired, changes nothing and is told`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            let token = try await token(fixture, row)
            try await answer(fixture, token, nil)
            guard case .misanswered = try await told(fixture) else {
                Issue.record("not told")
                return
            }
            try await answer(fixture, token, .edit(text: "Hello"))
            guard case .misanswered(_, _, let why) = try await told(fixture) else {
                Issue.record("an action has no words")
                return
            }
            #expect(why.contains("no words to edit"))
            fixture.advance(2 * 86_400)
            try await answer(fixture, token, .approve)
            await #expect(throws: LedgerError.approvalExpired(row.id)) {
                _ = try await fixture.ledger.grant(
                    row.id, by: "ada", approve: true, policy: fixture.policy, now: fixture.now)
            }
            #expect(try await fixture.state(of: row) == .awaitingApproval)
        }
    }

    @Test func `above the four-eyes amount mail says no at most, and two users say yes`() async throws {
        var limit = ActionLimit(identity: .l2)
        limit.fourEyesOver = Money(minor: 10_000, currency: "EUR")
        try await withLedger(limits: [.refund: limit]) { fixture in
            let row = try await held(fixture)
            try await answer(fixture, try await token(fixture, row), .approve)
            guard case .misanswered(_, _, let why) = try await told(fixture) else {
                Issue.record("not refused")
                return
            }
            #expect(why.contains("two people") && why.contains("replyd approvals approve \(row.id)"))
            func yes(_ name: String, _ user: UInt32) async throws -> Verdict {
                try await fixture.ledger.grant(
                    row.id, by: name, approve: true, policy: fixture.policy, channel: .control(user: user),
                    now: fixture.now)
            }
            for user in [UInt32(1_000), 1_001] {
                guard case .hold = try await yes("ada", user) else {
                    Issue.record("ada alone is two")
                    return
                }
            }
            #expect(try await fixture.state(of: row) == .awaitingApproval)
            #expect(try await yes("noor", 1_002) == .allow)
            #expect(try await fixture.state(of: row) == .planned)
            #expect(try await fixture.ledger.trail(row.caseID).contains { $0.detail.contains("system user 1002") })
        }
    }

    @Test func `two who share a login are one`() async throws {
        var limit = ActionLimit(identity: .l2)
        limit.fourEyesOver = Money(minor: 10_000, currency: "EUR")
        try await withLedger(limits: [.refund: limit]) { fixture in
            let row = try await held(fixture)
            for name in ["ada", "noor"] {
                let verdict = try await fixture.ledger.grant(
                    row.id, by: name, approve: true, policy: fixture.policy, channel: .control(user: 0),
                    now: fixture.now)
                guard case .hold = verdict else {
                    Issue.record("one login is enough")
                    return
                }
            }
        }
    }

    @Test func `approvers are reminded once, and silence is cancelled in time`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            #expect(try await fixture.ledger.nextTimer() == fixture.now + 4 * 3_600)
            #expect(try await fixture.ledger.fireTimers(now: fixture.now) == 0)
            fixture.advance(4 * 3_600)
            #expect(try await fixture.ledger.fireTimers(now: fixture.now) == 1)
            #expect(try await told(fixture) == .unanswered(effect: row.id))
            try fixture.reopen()
            #expect(try await fixture.ledger.fireTimers(now: fixture.now) == 0)
            fixture.advance(44 * 3_600)
            #expect(try await fixture.ledger.fireTimers(now: fixture.now) == 1)
            #expect(try await fixture.state(of: row) == .cancelled)
            #expect(try await told(fixture) == .expired(run: "R-1", effect: row.id))
            #expect(try await fixture.ledger.nextTimer() == nil)
        }
    }

    @Test func `what was decided is neither reminded of nor expires`() async throws {
        try await withLedger { fixture in
            let row = try await held(fixture)
            _ = try await fixture.ledger.grant(
                row.id, by: "ada", approve: true, policy: fixture.policy, now: fixture.now)
            try await fixture.skip()
            try await fixture.finish(.commerce)
            try await fixture.skip()
            fixture.advance(3 * 86_400)
            _ = try await fixture.ledger.fireTimers(now: fixture.now)
            #expect(try await fixture.state(of: row) == .done)
            #expect(try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) == nil)
        }
    }

    @Test func `an edit gives up the old answer and its token in the decision that plans the new one`() async throws {
        try await withLedger(mode: .approve) { fixture in
            try await fixture.receive(id: "a@post.test")
            let rows = try await fixture.commit(fixture.work(), [try fixture.answer()])
            let row = try #require(rows.first)
            try await fixture.skip()
            let token = try await token(fixture, row)
            try await answer(fixture, token, .edit(text: "Hello Mara\n"))
            let work = try await fixture.work()
            #expect(work.event.kind == .edited(effect: row.id, by: "ada", text: "Hello Mara\n"))
            var decision = fixture.decision(work, [try fixture.answer()])
            decision.cancelled[row.id] = "edited by ada"
            let result = try await fixture.ledger.commit(
                decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
            try await fixture.ledger.release(work)
            guard case .committed(let new) = result else {
                Issue.record("\(result)")
                return
            }
            #expect(new.map(\.state) == [.awaitingApproval])
            #expect(try await fixture.state(of: row) == .cancelled)
            try await fixture.skip()
            try await answer(fixture, token, .approve)
            #expect(try await fixture.state(of: new[0]) == .awaitingApproval)
        }
    }

    @Test func `an answer decided meanwhile is not edited any more`() async throws {
        try await withLedger(mode: .approve) { fixture in
            try await fixture.receive(id: "a@post.test")
            let row = try #require(try await fixture.commit(fixture.work(), [try fixture.answer()]).first)
            try await fixture.skip()
            try await fixture.ledger.edit(row.id, by: "ada", text: "Hello", policy: fixture.policy, now: fixture.now)
            let work = try await fixture.work()
            _ = try await fixture.ledger.grant(
                row.id, by: "ada", approve: true, policy: fixture.policy, now: fixture.now)
            var decision = fixture.decision(work, [try fixture.answer()])
            decision.cancelled[row.id] = "edited by ada"
            let result = try await fixture.ledger.commit(
                decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
            #expect(result == .stale)
            #expect(try await fixture.state(of: row) == .planned)
        }
    }
}

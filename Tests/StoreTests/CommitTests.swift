import Foundation
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

struct CommitTests {
    @Test func `a decision, its effects and its event are one transaction`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            var decision = fixture.decision(work, [try fixture.answer()])
            decision.state.state = .resolved
            decision.timers = [("R-1", fixture.now.addingTimeInterval(60))]
            decision.trail = [TrailEntry("understood", "damaged_item")]
            let result = try await fixture.ledger.commit(
                decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
            guard case .committed(let rows) = result else { throw LedgerError.unknown("\(result)") }
            try await fixture.ledger.release(work)
            #expect(rows.map(\.state) == [.planned])
            #expect(rows.map(\.target) == ["mara@post.test"])
            #expect(try await fixture.ledger.case(one.case)?.state == .resolved)
            #expect(try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) == nil)
            #expect(try await fixture.ledger.fireTimers(now: fixture.now) == 0)
            fixture.advance(60)
            #expect(try await fixture.ledger.nextTimer() == fixture.now)
            #expect(try await fixture.ledger.fireTimers(now: fixture.now) == 1)
            let due = try await fixture.work()
            #expect(due.event.kind == .due(run: "R-1", timer: 1) && due.letter == nil)
            #expect(due.originLetter?.id == one.letter)
            let steps = try await fixture.ledger.trail("a@post.test").map(\.step)
            #expect(steps == ["placed", "effect", "understood"])
        }
    }

    @Test func `a decision committed twice writes once and gives the rows it has`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let effects = [try fixture.answer()]
            let first = try await fixture.commit(work, effects)
            let second = try await fixture.commit(work, effects)
            #expect(first == second)
            #expect(try await fixture.ledger.effects(case: nil).count == 1)
        }
    }

    @Test func `a decision on an older version of the case is stale and writes nothing`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let two = try await fixture.receive(id: "b@post.test", references: ["a@post.test"])
            #expect(one.case == two.case)
            let result = try await fixture.ledger.commit(
                fixture.decision(work, [try fixture.answer()]), handling: work.event, policy: fixture.policy,
                simulating: false, now: fixture.now)
            #expect(result == .stale)
            #expect(try await fixture.ledger.effects(case: nil) == [])
            try await fixture.ledger.release(work)
            let again = try await fixture.work()
            #expect(again.event == work.event, "the event is still open")
            #expect(again.originLetter?.id == two.letter)
        }
    }

    @Test func `two workers never hold one case, and a lease ends`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            try await fixture.receive(from: "ole@post.test", id: "b@post.test")
            let first = try await fixture.work()
            let second = try await fixture.work()
            #expect(first.state.id != second.state.id)
            #expect(try await fixture.ledger.claimCase(worker: "x", lease: 60, now: fixture.now) == nil)
            fixture.advance(61)
            #expect(try await fixture.work().state.id == first.state.id)
        }
    }

    @Test func `a decision cannot change who the customer is`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test", level: .l1)
            let work = try await fixture.work()
            var decision = fixture.decision(work, [])
            decision.state.customer = try address("eve@other.test")
            decision.state.principal = Principal(level: .l3, address: try address("eve@other.test"))
            _ = try await fixture.ledger.commit(
                decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
            let file = try #require(try await fixture.ledger.case(one.case))
            #expect(file.customer == work.state.customer && file.principal == work.state.principal)
        }
    }

    @Test func `a mail goes to the recipient ruled on or the decision is refused`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            func mail(_ proposal: Proposal, _ to: String, from: String = "help@lumen.test") throws -> PlannedEffect {
                PlannedEffect(
                    proposal: proposal, purpose: .brief,
                    body: .mail(
                        FrozenMail(
                            envelopeFrom: try address(from), envelopeTo: try address(to), messageID: "x@lumen.test",
                            bytes: [])))
            }
            let wrong = [
                try mail(.send(purpose: .answer, to: .customer), "eve@other.test"),
                try mail(.draft(purpose: .answer, to: .customer), "eve@other.test"),
                try mail(.send(purpose: .notice, to: .onFile), "eve@other.test"),
                try mail(.send(purpose: .brief, to: .team("nobody")), "mara@post.test"),
                try mail(.send(purpose: .approval, to: .approver("eve")), "eve@other.test"),
                try mail(.send(purpose: .answer, to: .customer), "mara@post.test", from: "ceo@lumen.test"),
            ]
            for effect in wrong {
                await #expect(throws: LedgerError.recipientDiffers(effect: 0)) {
                    try await fixture.ledger.commit(
                        fixture.decision(work, [effect]), handling: work.event, policy: fixture.policy,
                        simulating: false, now: fixture.now)
                }
            }
            #expect(try await fixture.ledger.effects(case: nil) == [])
            let right = [
                try mail(.send(purpose: .notice, to: .onFile), "Mara@post.test"),
                try mail(.send(purpose: .brief, to: .team("nobody")), "team@lumen.test"),
                try mail(.send(purpose: .approval, to: .approver("ada")), "ada@lumen.test"),
            ]
            #expect(try await fixture.commit(work, right).count == 3)
        }
    }

    @Test func `what the policy refuses leaves a line in the trail and no row`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test", level: .l0)
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]) == [])
            #expect(try await fixture.ledger.trail(one.case).contains { $0.step == "policy" })
        }
    }

    @Test func `another ruling than the worker was told rejects the decision`() async throws {
        try await withLedger(mode: .draft) { fixture in
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let result = try await fixture.ledger.commit(
                fixture.decision(work, [try fixture.answer(expected: .allow)]), handling: work.event,
                policy: fixture.policy, simulating: false, now: fixture.now)
            guard case .ruledOtherwise(0, .lower(.imapDraft, _)) = result else {
                Issue.record("\(result)")
                return
            }
            // What goes out as a draft has other bytes: the caller proposes it as one.
            let unknowing = try await fixture.ledger.commit(
                fixture.decision(work, [try fixture.answer()]), handling: work.event, policy: fixture.policy,
                simulating: false, now: fixture.now)
            guard case .ruledOtherwise = unknowing else {
                Issue.record("\(unknowing)")
                return
            }
            let draft = PlannedEffect(
                proposal: .draft(purpose: .answer, to: .customer), purpose: .answer, body: try fixture.mail())
            #expect(try await fixture.commit(work, [draft]).map(\.kind) == [.imapDraft])
        }
    }

    @Test func `foreseeing writes nothing and counts what the decision holds already`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let runs = [try fixture.run(work, total: 25_000, price: 7_000, quantity: 3)]
            var decision = fixture.decision(work, [], runs: runs)
            var verdicts: [Verdict] = []
            for step in ["1", "2", "3", "4"] {
                let effect = fixture.refund(step: step)
                let verdict = try await fixture.ledger.foresee(
                    effect, in: decision, event: work.event, policy: fixture.policy, now: fixture.now)
                verdicts.append(verdict)
                decision.effects.append(effect)
            }
            #expect(verdicts[..<3].allSatisfy { $0 == .allow })
            guard case .refuse = verdicts[3] else {
                Issue.record("the fourth of three lamps: \(verdicts[3])")
                return
            }
            #expect(try await fixture.ledger.effects(case: nil) == [])
        }
    }

    @Test func `a dry run plans nothing; observe suppresses; both can be foretold`() async throws {
        for mode in [Mode.send, .observe] {
            try await withLedger(mode: mode) { fixture in
                try await fixture.receive(id: "a@post.test")
                let work = try await fixture.work()
                let rows = try await fixture.commit(
                    work, [fixture.refund(), try fixture.answer()], runs: [try fixture.run(work, total: 5_000)],
                    simulating: mode == .send)
                #expect(rows.map(\.state) == Array(repeating: mode == .send ? .simulated : .suppressed, count: 2))
                for lane in Lane.allCases {
                    let isIdle = try await fixture.ledger.claim(lane, mailbox: "shop", now: fixture.now) == nil
                    #expect(isIdle)
                }
                let open = try await fixture.ledger.unforetold()
                #expect(open.map(\.id) == [rows[0].id])
                guard case .action(.refund("1042", 1, Money(minor: 5_000, currency: "EUR")))? = open[0].body else {
                    Issue.record("no action")
                    return
                }
                let receipt = Receipt(reference: "RF-1", at: fixture.now, isPredicted: true)
                try await fixture.ledger.foretell(rows[0].id, receipt: receipt, now: fixture.now)
                try await fixture.ledger.foretell(rows[0].id, receipt: receipt, now: fixture.now)
                #expect(try await fixture.ledger.unforetold() == [])
                #expect(try await fixture.work().event.kind == .acted(run: "R-1", effect: rows[0].id, receipt))
            }
        }
    }

    @Test func `an action on another customer's order is no action`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            var run = try fixture.run(work, total: 5_000)
            run.orders["order#1"]?.customer = "cu-somebody"
            #expect(try await fixture.commit(work, [fixture.refund()], runs: [run]) == [])
        }
    }

    @Test func `run ids are never given twice`() async throws {
        try await withLedger { fixture in
            var ids: Set<String> = []
            for _ in 0..<250 { ids.insert(try await fixture.ledger.newRunID()) }
            try fixture.reopen()
            ids.insert(try await fixture.ledger.newRunID())
            #expect(ids.count == 251)
        }
    }
}

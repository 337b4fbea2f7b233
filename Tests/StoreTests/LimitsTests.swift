import Foundation
import Mail
import Resolution
import Testing

@testable import Store

/// What the policy is told comes from the ledger, in the transaction of the intent.
struct LimitsTests {
    @Test func `a fifth answer to one customer in a day is refused, and a sixth the next day is not`() async throws {
        try await withLedger { fixture in
            var planned: [Int] = []
            for index in 0..<6 {
                if index == 5 {
                    for _ in 0..<4 { try await fixture.finish(.smtp) }
                    fixture.advance(86_401)
                }
                try await fixture.receive(id: "\(index)@post.test")
                planned.append(try await fixture.commit(fixture.work(), [try fixture.answer()]).count)
            }
            #expect(planned == [1, 1, 1, 1, 0, 1])
        }
    }

    @Test func `a clock set back does not open the window again`() async throws {
        try await withLedger { fixture in
            for index in 0..<4 {
                try await fixture.receive(id: "\(index)@post.test")
                try await fixture.commit(fixture.work(), [try fixture.answer()])
            }
            fixture.advance(-10 * 365 * 86_400)
            var planned = 0
            for index in 4..<8 {
                try await fixture.receive(id: "\(index)@post.test")
                planned += try await fixture.commit(fixture.work(), [try fixture.answer()]).count
                fixture.advance(-2 * 86_400)
            }
            #expect(planned == 0)
        }
    }

    @Test func `two decisions at once cannot both use up a limit`() async throws {
        try await withLedger { fixture in
            // 300 EUR for a customer in 30 days; each order alone is within it.
            for index in 0..<5 { try await fixture.receive(id: "\(index)@post.test") }
            var works: [CaseWork] = []
            for _ in 0..<5 { works.append(try await fixture.work()) }
            let ledger = fixture.ledger
            let (policy, now) = (fixture.policy, fixture.now)
            let decisions = try works.enumerated().map { index, work in
                (
                    fixture.decision(
                        work, [fixture.refund()], runs: [try fixture.run(work, order: "10\(index)", total: 7_900)]),
                    work.event
                )
            }
            let count = try await withThrowingTaskGroup(of: Int.self) { group in
                for (decision, event) in decisions {
                    group.addTask {
                        let result = try await ledger.commit(
                            decision, handling: event, policy: policy, simulating: false, now: now)
                        guard case .committed(let rows) = result else { return 0 }
                        return rows.count
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(count == 3)
        }
    }

    @Test(arguments: [EffectState.planned, .executing, .done, .inDoubt, .failed])
    func `an order is not refunded twice, whatever became of the first refund`(state: EffectState) async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let first = try await fixture.work()
            try await fixture.commit(first, [fixture.refund()], runs: [try fixture.run(first, total: 7_900)])
            if state != .planned,
                let claimed = try await fixture.ledger.claim(
                    .commerce, mailbox: "shop", now: fixture.now)
            {
                let receipt = Receipt(reference: "RF-1", at: fixture.now)
                switch state {
                case .done:
                    try await fixture.ledger.finish(
                        claimed, receipt: receipt, serverSavesSent: true, now: fixture.now)
                case .inDoubt: try await fixture.ledger.doubt(claimed, why: "lost", now: fixture.now)
                case .failed: try await fixture.ledger.fail(claimed, why: "no", retryAt: nil, now: fixture.now)
                default: break
                }
            }
            // Another case, whose look-up was made before the shop knew of the first refund.
            try await fixture.receive(id: "b@post.test")
            while true {
                let work = try await fixture.work()
                if work.letter == nil {
                    try await fixture.commit(work, [])
                    continue
                }
                let run = try fixture.run(work, id: "R-2", total: 7_900)
                let rows = try await fixture.commit(work, [fixture.refund(run: "R-2")], runs: [run])
                #expect(rows.count == (state == .failed ? 1 : 0))
                break
            }
        }
    }

    @Test func `an answered or old letter gets no answer`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test", wasAnswered: true)
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]) == [])
            try await fixture.receive(id: "b@post.test", arrived: fixture.now.addingTimeInterval(-3 * 86_400 - 1))
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]) == [])
            try await fixture.receive(id: "c@post.test", arrived: fixture.now.addingTimeInterval(-3 * 86_400 + 60))
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]).count == 1)
        }
    }

    @Test func `a letter screened for people gets no answer of ours`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test", reply: .humanOnly)
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]) == [])
        }
    }

    @Test func `until the operator confirms a new UIDVALIDITY, answers are drafts`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            try await fixture.ledger.setCursor(
                FolderCursor(uidValidity: 8, lastUID: 0, lastDate: nil, draftsOnly: true), mailbox: "shop",
                folder: "INBOX")
            let work = try await fixture.work()
            func verdict() async throws -> Verdict {
                try await fixture.ledger.foresee(
                    fixture.answer(), in: fixture.decision(work, []), event: work.event, policy: fixture.policy,
                    now: fixture.now)
            }
            guard case .lower(.imapDraft, _) = try await verdict() else {
                Issue.record("not lowered")
                return
            }
            try await fixture.ledger.confirm(mailbox: "shop")
            #expect(try await verdict() == .allow)
        }
    }

    @Test func `a letter keeps the mode in force when it arrived`() async throws {
        try await withLedger(mode: .observe) { fixture in
            try await fixture.receive(id: "a@post.test")
            fixture.policy.modes = ModePolicy(standard: .send)
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]).map(\.state) == [.suppressed])
        }
    }

    @Test func `a case with a person gets a brief and one acknowledgement, and no answer`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let brief = PlannedEffect(
                proposal: .send(purpose: .brief, to: .team("default")), purpose: .brief, step: "brief",
                body: try fixture.mail(to: "team@lumen.test"))
            let work = try await fixture.work()
            var decision = fixture.decision(work, [brief, try fixture.answer(.ack)])
            decision.state.state = .withHuman
            let first = try await fixture.ledger.commit(
                decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
            try await fixture.ledger.release(work)
            guard case .committed(let rows) = first else {
                Issue.record("\(first)")
                return
            }
            #expect(rows.map(\.purpose) == [.brief, .ack])
            try await fixture.receive(id: "b@post.test", references: ["a@post.test"])
            let again = try await fixture.commit(
                fixture.work(), [brief, try fixture.answer(.ack), try fixture.answer()])
            #expect(again.map(\.purpose) == [.brief])
        }
    }
}

import Foundation
import Resolution
import Testing

@testable import Store

/// Pauses and breakers: durable, in the transaction of the intent, ended by an operator or by the time they were given.
struct StandstillTests {
    private func isIdle(_ fixture: LedgerFixture) async throws -> Bool {
        try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) == nil
    }

    @Test func `while a mailbox is paused its letters come in and wait, and go on afterwards`() async throws {
        try await withLedger { fixture in
            try await fixture.ledger.pause(mailbox: "shop", why: "the shop moves", now: fixture.now)
            try await fixture.receive(id: "a@post.test")
            #expect(try await isIdle(fixture))
            try fixture.reopen()
            #expect(try await isIdle(fixture))
            let pause = try #require(try await fixture.ledger.status(of: "shop").pause)
            #expect(pause.why == "the shop moves" && pause.until == nil && pause.since == fixture.now)
            try await fixture.receive(id: "b@post.test", mailbox: "second")
            #expect(try await fixture.work().state.mailbox == "second")
            let before = try await fixture.ledger.resume(mailbox: "shop")
            #expect(before.pause != nil && before.breaker == nil)
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]).count == 1)
            #expect(try await fixture.ledger.resume(mailbox: "shop").pause == nil)
        }
    }

    @Test func `a decision that was under way when the pause came is made again afterwards`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            try await fixture.ledger.pause(mailbox: "shop", now: fixture.now)
            let result = try await fixture.ledger.commit(
                fixture.decision(work, [try fixture.answer()]), handling: work.event, policy: fixture.policy,
                simulating: false, now: fixture.now)
            #expect(result == .stale)
            try await fixture.ledger.release(work)
            _ = try await fixture.ledger.resume(mailbox: "shop")
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]).count == 1)
        }
    }

    @Test func `a pause with an end ends by itself, and a later one may be longer`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            try await fixture.ledger.pause(
                mailbox: "shop", until: fixture.now.addingTimeInterval(60), now: fixture.now)
            try await fixture.ledger.pause(
                mailbox: "shop", until: fixture.now.addingTimeInterval(600), now: fixture.now.addingTimeInterval(1))
            #expect(try await fixture.ledger.status(of: "shop").pause?.since == fixture.now)
            fixture.advance(599)
            #expect(try await fixture.ledger.fireTimers(now: fixture.now) == 0)
            #expect(try await isIdle(fixture))
            fixture.advance(1)
            #expect(try await fixture.ledger.nextTimer() == fixture.now)
            #expect(try await fixture.ledger.fireTimers(now: fixture.now) == 1)
            #expect(try await fixture.ledger.status(of: "shop").pause == nil)
            try await fixture.skip()
        }
    }

    @Test func `nothing is said yes to in a pause, and a yes afterwards counts`() async throws {
        try await withLedger(mode: .approve) { fixture in
            try await fixture.receive(id: "a@post.test")
            let row = try #require(try await fixture.commit(fixture.work(), [try fixture.answer()]).first)
            try await fixture.ledger.pause(mailbox: "shop", now: fixture.now)
            await #expect(throws: LedgerError.paused("shop")) {
                _ = try await fixture.ledger.grant(
                    row.id, by: "ada", approve: true, policy: fixture.policy, now: fixture.now)
            }
            #expect(try await fixture.state(of: row) == .awaitingApproval)
            _ = try await fixture.ledger.resume(mailbox: "shop")
            let verdict = try await fixture.ledger.grant(
                row.id, by: "ada", approve: true, policy: fixture.policy, now: fixture.now)
            #expect(verdict == .allow)
        }
    }

    /// Answers to so many customers, each in a case of their own.
    private func flood(_ fixture: LedgerFixture, _ count: Int, _ name: String) async throws -> [EffectRow] {
        var rows: [EffectRow] = []
        for index in 0..<count {
            let from = "\(name)\(index)@post.test"
            try await fixture.receive(from: from, id: "\(name)\(index)@post.test")
            while let work = try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) {
                guard case .message = work.event.kind else {
                    try await fixture.commit(work, [])
                    continue
                }
                rows += try await fixture.commit(work, [try fixture.answer(to: from)])
            }
        }
        return rows
    }

    @Test func `ten times the usual opens the breaker, once, and only an operator closes it`() async throws {
        try await withLedger { fixture in
            fixture.policy.limits.repliesPerHour = 10_000
            fixture.policy.limits.breakerFloor = 10
            for window in 0..<3 {
                #expect(try await flood(fixture, 2, "w\(window)").count == 2)
                for _ in 0..<2 { try await fixture.finish(.smtp) }
                fixture.advance(600)
            }
            // Usually two: nineteen are much, and twenty are too many.
            #expect(try await flood(fixture, 19, "a").count == 19)
            #expect(try await fixture.ledger.status(of: "shop").breaker == nil)
            for _ in 0..<9 { try await fixture.finish(.smtp) }
            try await fixture.receive(from: "b@post.test", id: "b@post.test")
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer(to: "b@post.test")]).count == 1)
            let breaker = try #require(try await fixture.ledger.status(of: "shop").breaker)
            #expect(breaker.why == "20 automatic messages in ten minutes, usually 2" && breaker.since == fixture.now)
            let alarm = try await fixture.work()
            #expect(alarm.event.kind == .breakerOpened(why: "20 automatic messages in ten minutes, usually 2"))
            try await fixture.commit(alarm, [])

            // Latched: what is planned waits, new answers are drafts, and time changes nothing, nor does a restart.
            fixture.advance(3 * 3_600)
            try fixture.reopen()
            let next = try await fixture.ledger.claim(.smtp, mailbox: "shop", now: fixture.now) == nil
            #expect(next)
            #expect(try await fixture.ledger.placesWithWork(now: fixture.now).isEmpty)
            try await fixture.receive(from: "c@post.test", id: "c@post.test")
            let work = try await fixture.work()
            let verdict = try await fixture.ledger.foresee(
                fixture.answer(to: "c@post.test"), in: fixture.decision(work, []), event: work.event,
                policy: fixture.policy, now: fixture.now)
            guard case .lower(.imapDraft, _) = verdict else {
                Issue.record("\(verdict)")
                return
            }
            try await fixture.commit(work, [])
            #expect(try await isIdle(fixture), "the team is told once")

            let before = try await fixture.ledger.resume(mailbox: "shop")
            #expect(before.breaker?.since == breaker.since)
            try await fixture.finish(.smtp)
            #expect(try await flood(fixture, 5, "d").count == 5)
            #expect(try await fixture.ledger.status(of: "shop").breaker == nil)
        }
    }

    @Test func `below the floor the breaker stays closed, however quiet the mailbox usually is`() async throws {
        try await withLedger { fixture in
            let rows = try await flood(fixture, 59, "a")
            #expect(rows.count == 59)
            #expect(try await fixture.ledger.status(of: "shop").breaker == nil)
            #expect(try await flood(fixture, 1, "b").count == 1)
            #expect(try await fixture.ledger.status(of: "shop").breaker != nil)
            #expect(try await fixture.ledger.status(of: "second").breaker == nil)
        }
    }
}

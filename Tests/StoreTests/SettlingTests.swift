import Foundation
import Mail
import Resolution
import Testing

@testable import Store

struct SettlingTests {
    @Test func `a sent answer is the first reply, and its copy is planned with the same bytes`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            let rows = try await fixture.commit(fixture.work(), [try fixture.answer()])
            let version = try await fixture.ledger.case(one.case)?.version
            try await fixture.finish(.smtp, serverSavesSent: false)
            let file = try #require(try await fixture.ledger.case(one.case))
            #expect(file.firstReply == fixture.now)
            #expect(file.version == version, "an accepted message makes no decision stale")
            let copy = try await fixture.claim(.imap)
            #expect(copy.kind == .imapSent && copy.body == rows[0].body)
            try await fixture.ledger.finish(
                copy, receipt: Receipt(reference: "UID 3", at: fixture.now), serverSavesSent: false, now: fixture.now)
            #expect(try await fixture.ledger.effects(case: one.case).map(\.state) == [.done, .done])
            #expect(try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) == nil)
        }
    }

    @Test func `a server that files Sent by itself gets no copy, and briefs have none`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            let brief = PlannedEffect(
                proposal: .send(purpose: .brief, to: .team("default")), purpose: .brief,
                body: try fixture.mail(to: "team@lumen.test"))
            try await fixture.commit(fixture.work(), [try fixture.answer(), brief])
            try await fixture.finish(.smtp, serverSavesSent: true)
            try await fixture.finish(.smtp, serverSavesSent: false)
            #expect(try await fixture.ledger.effects(case: one.case).count == 2)
        }
    }

    @Test func `the next decision does not forget the first reply`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            try await fixture.commit(fixture.work(), [try fixture.answer()])
            try await fixture.receive(id: "b@post.test", references: ["a@post.test"])
            let work = try await fixture.work()
            try await fixture.finish(.smtp)
            try await fixture.commit(work, [])
            #expect(try await fixture.ledger.case(one.case)?.firstReply == fixture.now)
        }
    }

    @Test func `a temporary failure waits for its time, a permanent one tells the case`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let rows = try await fixture.commit(fixture.work(), [try fixture.answer()])
            let later = fixture.now.addingTimeInterval(300)
            let first = try await fixture.claim(.smtp)
            #expect(first.attempt == 1 && !first.isRecovery)
            try await fixture.ledger.fail(first, why: "451", retryAt: later, now: fixture.now)
            #expect(try await fixture.ledger.nextRetry() == later)
            let isIdle = try await fixture.ledger.claim(.smtp, mailbox: "shop", now: fixture.now) == nil
            #expect(isIdle)
            let second = try await fixture.claim(.smtp, now: later)
            #expect(second.attempt == 2 && second.key == rows[0].key)
            try await fixture.ledger.fail(second, why: "550", retryAt: nil, now: later)
            #expect(try await fixture.state(of: rows[0]) == .failed)
            let work = try await fixture.work()
            #expect(work.event.kind == .failed(run: nil, effect: rows[0].id, .actionFailed))
            #expect(work.event.cause == .effect(rows[0].id))
        }
    }

    @Test func `what is in doubt is never claimed again and goes to a person`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let rows = try await fixture.commit(
                work, [fixture.refund()], runs: [try fixture.run(work, total: 7_900)])
            let claimed = try await fixture.claim(.commerce)
            try await fixture.ledger.doubt(claimed, why: "connection lost", now: fixture.now)
            try fixture.reopen()
            let isIdle = try await fixture.ledger.claim(.commerce, mailbox: "shop", now: fixture.now) == nil
            #expect(isIdle)
            let isSettled = try await fixture.ledger.reclaim(.commerce, mailbox: "shop", now: fixture.now) == nil
            #expect(isSettled)
            #expect(try await fixture.work().event.kind == .failed(run: "R-1", effect: rows[0].id, .inDoubt))
            #expect(try await fixture.ledger.status(of: "shop").inDoubt == 1)
        }
    }

    @Test func `only what an earlier process left executing is claimed for recovery`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            try await fixture.commit(fixture.work(), [try fixture.answer()])
            let first = try await fixture.claim(.smtp)
            let isOurs = try await fixture.ledger.reclaim(.smtp, mailbox: "shop", now: fixture.now) == nil
            #expect(isOurs)
            let key = first.key
            try fixture.reopen()
            let again = try await fixture.reclaim(.smtp)
            #expect(again.isRecovery && again.attempt == 2 && again.key == key)
            let isOnce = try await fixture.ledger.reclaim(.smtp, mailbox: "shop", now: fixture.now) == nil
            #expect(isOnce)
            try await fixture.ledger.finish(
                again, receipt: Receipt(reference: "found in Sent", at: fixture.now), serverSavesSent: true,
                now: fixture.now)
        }
    }

    @Test func `an action that is done wakes its run`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            let rows = try await fixture.commit(
                work, [fixture.refund()], runs: [try fixture.run(work, total: 7_900)])
            let receipt = Receipt(
                reference: "RF-9", at: fixture.now,
                facts: Facts(["refund.amount": .money(Money(minor: 7_900, currency: "EUR"))]))
            let claimed = try await fixture.claim(.commerce)
            try await fixture.ledger.finish(claimed, receipt: receipt, serverSavesSent: true, now: fixture.now)
            let woken = try await fixture.work()
            #expect(woken.event.kind == .acted(run: "R-1", effect: rows[0].id, receipt))
            #expect(woken.state.runs.map(\.id) == ["R-1"])
        }
    }

    @Test func `a paused mailbox tells its teams and nothing else leaves it`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let brief = PlannedEffect(
                proposal: .send(purpose: .brief, to: .team("default")), purpose: .brief,
                body: try fixture.mail(to: "team@lumen.test"))
            let rows = try await fixture.commit(fixture.work(), [try fixture.answer(), brief])
            try await fixture.ledger.pause(mailbox: "shop", now: fixture.now)
            #expect(try await fixture.finish(.smtp) == rows[1].id)
            let isIdle = try await fixture.ledger.claim(.smtp, mailbox: "shop", now: fixture.now) == nil
            #expect(isIdle)
            _ = try await fixture.ledger.resume(mailbox: "shop")
            #expect(try await fixture.finish(.smtp) == rows[0].id)
        }
    }

    @Test func `a lane has work while one effect in it may start`() async throws {
        try await withLedger { fixture in
            func lanes() async throws -> Set<Lane> {
                Set(try await fixture.ledger.placesWithWork(now: fixture.now).map(\.lane))
            }
            #expect(try await lanes() == [])
            for number in 0..<2 {
                try await fixture.receive(id: "m\(number)@post.test")
                let work = try await fixture.work()
                try await fixture.commit(work, [try fixture.answer()])
            }
            #expect(try await lanes() == [.smtp])
            try await fixture.ledger.pause(mailbox: "shop", now: fixture.now)
            #expect(try await lanes() == [])
            _ = try await fixture.ledger.resume(mailbox: "shop")
            // The first one is put off; the second may start.
            try await fixture.ledger.fail(
                try await fixture.claim(.smtp), why: "busy", retryAt: fixture.now.addingTimeInterval(60),
                now: fixture.now)
            #expect(try await lanes() == [.smtp])
            try await fixture.finish(.smtp)
            #expect(try await lanes() == [])
            fixture.advance(61)
            #expect(try await lanes() == [.smtp])
        }
    }
}

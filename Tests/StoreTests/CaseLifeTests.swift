import Foundation
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

/// What persons do to cases, and what joins them.
struct CaseLifeTests {
    private func file(_ fixture: LedgerFixture, _ id: String) async throws -> Case {
        try #require(try await fixture.ledger.case(id))
    }

    private func change(_ fixture: LedgerFixture, _ id: String, _ change: CaseChange) async throws -> String {
        try await fixture.ledger.change(id, change, by: "noor", now: fixture.now)
    }

    @Test func `a case put aside comes back on its day`() async throws {
        try await withLedger { fixture in
            let id = try await fixture.receive(id: "a@post.test").case
            try await fixture.skip()
            let day = fixture.now + 3 * 86_400
            _ = try await change(fixture, id, .snooze(until: day))
            #expect(try await file(fixture, id).state == .snoozed)
            #expect(
                try await fixture.ledger.trail(id).contains { $0.step == "person" && $0.detail.hasSuffix("by noor") })
            let told = try await fixture.work()
            #expect(told.event.kind == .changedByPerson)
            try await fixture.commit(told, [])
            fixture.advance(2 * 86_400)
            #expect(try await fixture.ledger.fireTimers(now: fixture.now) == 0)
            fixture.advance(86_400)
            #expect(try await fixture.ledger.fireTimers(now: fixture.now) == 1)
            guard case .due(Ledger.asideTimer?, _) = try await fixture.work().event.kind else {
                Issue.record("not due")
                return
            }
            await #expect(throws: LedgerError.caseRefuses(id, "that day has passed")) {
                _ = try await change(fixture, id, .snooze(until: fixture.now))
            }
        }
    }

    @Test func `a person's case that was put aside is theirs again when the customer writes`() async throws {
        try await withLedger { fixture in
            let id = try await fixture.receive(id: "a@post.test").case
            let work = try await fixture.work()
            var decision = fixture.decision(work, [])
            decision.state.state = .withHuman
            _ = try await fixture.ledger.commit(
                decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
            try await fixture.ledger.release(work)
            _ = try await change(fixture, id, .snooze(until: fixture.now + 86_400))
            try await fixture.receive(id: "b@post.test", references: ["a@post.test"])
            #expect(try await file(fixture, id).state == .withHuman)
        }
    }

    @Test func `a case is kept off and given back`() async throws {
        try await withLedger { fixture in
            let id = try await fixture.receive(id: "a@post.test").case
            try await fixture.skip()
            await #expect(throws: LedgerError.caseRefuses(id, "it is open")) {
                _ = try await change(fixture, id, .handBack(answeredUntil: .distantPast))
            }
            #expect(try await change(fixture, id, .keepOff) == "\(id) is with_human")
            var kept = try await file(fixture, id)
            #expect(kept.state == .withHuman && kept.isHandsOff == true && kept.reason == .policy)
            let ticket = fixture.ledger.ticketID(of: kept)
            #expect(ticket.hasPrefix(id + ".r1."))
            #expect(try await fixture.ledger.file(ofTicket: ticket, mailbox: kept.mailbox)?.id == id)
            #expect(try await fixture.ledger.file(ofTicket: ticket, mailbox: "other") == nil)
            #expect(try await fixture.ledger.file(ofTicket: id + ".r1.aa.bb", mailbox: kept.mailbox) == nil)
            // Another case that had this number in a lost ledger has another ticket.
            kept.opened += 1
            #expect(fixture.ledger.ticketID(of: kept) != ticket)
            #expect(try await change(fixture, id, .handBack(answeredUntil: .distantPast)) == "\(id) is open")
            #expect(try await file(fixture, id).isHandsOff == nil)
        }
    }

    @Test func `close, reopen and wake say when they mean nothing`() async throws {
        try await withLedger { fixture in
            let id = try await fixture.receive(id: "a@post.test").case
            try await fixture.skip()
            for wrong in [CaseChange.wake, .reopen] {
                await #expect(throws: LedgerError.caseRefuses(id, "it is open")) {
                    _ = try await change(fixture, id, wrong)
                }
            }
            _ = try await change(fixture, id, .close)
            #expect(try await file(fixture, id).state == .closed)
            #expect(try await file(fixture, id).outcome == nil)
            _ = try await change(fixture, id, .reopen)
            #expect(try await file(fixture, id).state == .reopened)
        }
    }

    @Test func `two cases of one customer become one, two customers never`() async throws {
        try await withLedger { fixture in
            let first = try await fixture.receive(id: "a@post.test").case
            let second = try await fixture.receive(id: "b@post.test").case
            let other = try await fixture.receive(from: "ben@post.test", id: "c@post.test").case
            #expect(Set([first, second, other]).count == 3)
            await #expect(throws: LedgerError.caseRefuses(first, "\(other) is of another customer or mailbox")) {
                _ = try await change(fixture, first, .take(other: other))
            }
            _ = try await change(fixture, first, .take(other: second))
            #expect(try await fixture.ledger.letters(ofCase: first).count == 2)
            #expect(try await file(fixture, second).state == .closed)
            #expect(try await file(fixture, first).threads.count == 2)
            // What answers the other's message comes into the one that goes on.
            let later = try await fixture.receive(id: "d@post.test", references: ["b@post.test"]).case
            #expect(later == first)
            for _ in 0..<4 { try await fixture.skip() }
        }
    }

    @Test func `what is under way keeps a case from being merged or closed`() async throws {
        try await withLedger { fixture in
            let first = try await fixture.receive(id: "a@post.test").case
            let second = try await fixture.receive(id: "b@post.test").case
            let work = try await fixture.work()
            let row = try #require(
                try await fixture.commit(work, [fixture.refund()], runs: [try fixture.run(work)]).first)
            let why = LedgerError.caseRefuses(first, "\(row.id) is still under way; decide on it first")
            await #expect(throws: why) { _ = try await change(fixture, first, .take(other: second)) }
            await #expect(throws: why) { _ = try await change(fixture, first, .close) }
        }
    }

    @Test func `a split takes messages and their runs into a case of its own`() async throws {
        try await withLedger { fixture in
            let id = try await fixture.receive(id: "a@post.test").case
            var work = try await fixture.work()
            try await fixture.commit(work, [], runs: [try fixture.run(work)])
            try await fixture.receive(id: "b@post.test", references: ["a@post.test"])
            work = try await fixture.work()
            var second = try fixture.run(work, id: "R-2", order: "1043")
            second.message = try #require(work.letter?.id)
            try await fixture.commit(work, [], runs: work.state.runs + [second])
            await #expect(throws: LedgerError.caseRefuses(id, "it holds no run R-9")) {
                _ = try await change(fixture, id, .split(messages: [], runs: ["R-9"]))
            }
            _ = try await change(fixture, id, .split(messages: ["b@post.test"], runs: []))
            let cases = try await fixture.ledger.cases(mailbox: nil)
            #expect(cases.map { $0.runs.map(\.id) } == [["R-1"], ["R-2"]])
            #expect(cases[1].state == .withHuman && cases[1].customer == cases[0].customer)
            #expect(try await fixture.ledger.letters(ofCase: id).map(\.messageID) == ["a@post.test"])
            await #expect(throws: LedgerError.self) {
                _ = try await change(fixture, id, .split(messages: ["a@post.test"], runs: []))
            }
        }
    }

    @Test func `a new message about the order of an open case joins it`() async throws {
        try await withLedger { fixture in
            let first = try await fixture.receive(id: "a@post.test", orders: ["1042"]).case
            #expect(try await fixture.receive(id: "b@post.test", orders: ["1042"]).case == first)
            #expect(try await fixture.receive(id: "c@post.test", orders: ["1043"]).case != first)
            for _ in 0..<3 { try await fixture.skip() }
            #expect(try await file(fixture, first).threads.count == 2)
        }
    }

    @Test func `it begins a case of its own for another address, a lower level, an ended or a doubtful case`()
        async throws
    {
        try await withLedger { fixture in
            let first = try await fixture.receive(id: "a@post.test", orders: ["1042"]).case
            try await fixture.skip()
            let other = try await fixture.receive(from: "ben@post.test", id: "b@post.test", orders: ["1042"]).case
            #expect(other != first)
            #expect(try await fixture.ledger.trail(other).allSatisfy { $0.step != "related" }, "a stranger's")
            let lower = try await fixture.receive(id: "c@post.test", level: .l1, orders: ["1042"]).case
            #expect(lower != first)
            #expect(
                try await fixture.ledger.trail(lower).contains { $0.detail.contains("possibly related to \(first)") })
            // Two open cases about it: nobody knows which is meant.
            let third = try await fixture.receive(id: "d@post.test", orders: ["1042"]).case
            #expect(third != first && third != lower)
            for _ in 0..<3 { try await fixture.skip() }
            for id in [lower, third] { _ = try await change(fixture, id, .close) }
            _ = try await change(fixture, first, .close)
            let fourth = try await fixture.receive(id: "e@post.test", orders: ["1042"]).case
            #expect(![first, lower, third].contains(fourth), "an ended case is not opened by an order number")
            try await fixture.skip()
        }
    }
}

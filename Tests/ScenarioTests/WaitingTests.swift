import Configuration
import Foundation
import OrderBook
import Resolution
import Store
import Testing
import Understanding

@testable import Daemon

/// What waiting does to a case, and what a sensitive topic does.
@Suite struct WaitingTests {
    private let root = StarterRoot()

    @Test func `a case that grows old is given to a person without a message, and once`() async throws {
        var mailbox = try root.mailbox()
        let day = 86_400.0
        mailbox.escalations = [
            EscalationRule(
                condition: .all([
                    .test(fact: "case.age", .olderThan(2 * day)),
                    .not(.test(fact: "case.state", .equals("waiting_customer"))),
                ]), reason: .stale)
        ]
        let rehearsal = try await Rehearsal(mailbox, mode: .draft, seed: .init(), start: Date(timeIntervalSince1970: 0))
        let first = try await rehearsal.receive(try StarterRoot.letter("Hello, what are your opening hours?"))
        #expect(first.replies.map(\.isDraft) == [true] && first.handover == nil)
        rehearsal.clock.pass(2 * day)
        #expect(try await rehearsal.wait().effects.isEmpty)
        rehearsal.clock.pass(1)
        let old = try await rehearsal.wait()
        #expect(old.handover?.reason == .stale && old.state?.state == .withHuman)
        #expect(old.effects.count { $0.purpose == .brief } == 1)
        // As at the next start, and at the one after.
        for _ in 0..<2 {
            try await rehearsal.ledger.watchAges(
                of: "help", rules: mailbox.escalations.ofAge, now: rehearsal.clock.now)
            rehearsal.clock.pass(5 * day)
            #expect(try await rehearsal.wait().effects.isEmpty)
        }
        try rehearsal.close()
    }

    @Test func `a case that was opened before a rule of age was written is weighed by it`() async throws {
        var mailbox = try root.mailbox()
        let rehearsal = try await Rehearsal(mailbox, mode: .draft, seed: .init(), start: Date(timeIntervalSince1970: 0))
        _ = try await rehearsal.receive(try StarterRoot.letter("Hello, what are your opening hours?"))
        mailbox.escalations = [
            EscalationRule(condition: .test(fact: "case.age", .olderThan(3_600)), reason: .stale)
        ]
        rehearsal.clock.pass(7_200)
        try await rehearsal.ledger.watchAges(of: "help", rules: mailbox.escalations.ofAge, now: rehearsal.clock.now)
        #expect(try await rehearsal.ledger.nextTimer() == rehearsal.clock.now)
        try rehearsal.close()
    }

    @Test func `the clock of the resolution rests while the customer is waited for`() async throws {
        var mailbox = try root.mailbox()
        let hour = 3_600.0
        mailbox.policy.serviceLevels = [ServiceLevel(firstReply: hour, resolution: 4 * hour, warning: hour / 2)]
        let scenario = try #require(decodeWorld(StarterRoot.parcels, file: "world.yaml").0)
        let rehearsal = try await Rehearsal(mailbox, mode: .send, seed: .init(scenario.world), start: scenario.start)
        let asked = try await rehearsal.receive(try StarterRoot.letter("Hello, where is my parcel?"))
        #expect(asked.state?.state == .waitingCustomer)
        #expect(asked.state?.due(.resolution)?.due == scenario.start.addingTimeInterval(4 * hour))
        rehearsal.clock.pass(10 * hour)
        #expect(try await rehearsal.wait().effects.isEmpty)
        #expect(try await rehearsal.ledger.status(of: "help").owed.isEmpty)
        let answered = try await rehearsal.receive(try StarterRoot.letter("It is 1002."))
        #expect(answered.templates == ["order-status"])
        #expect(answered.state?.due(.resolution)?.due == scenario.start.addingTimeInterval(14 * hour))
        #expect(answered.trail.contains { $0.step == "service" && $0.detail.contains("rested") })
        try rehearsal.close()
    }

    @Test func `a mention of health is for a person, unless the operator trusts the voice with it`() async throws {
        let told = "Hello, my husband is in hospital since Monday. Where is my parcel 1002?"
        let world = try #require(decodeWorld(StarterRoot.parcels, file: "world.yaml").0)
        var mailbox = try root.mailbox()
        for isTrusted in [false, true] {
            mailbox.voicedTopics = isTrusted ? [.health] : []
            let rehearsal = try await Rehearsal(mailbox, mode: .send, seed: .init(world.world), start: world.start)
            let turn = try await rehearsal.receive(try StarterRoot.letter(told))
            #expect(turn.handover?.reason == (isTrusted ? nil : .sensitive))
            #expect(turn.templates == (isTrusted ? ["order-status"] : []))
            #expect(turn.trail.contains { $0.step == "sensitive" } == isTrusted)
            try rehearsal.close()
        }
    }
}

import Configuration
import Foundation
import Resolution
import Store
import Testing

@testable import Daemon

/// What the state of a case says at its messages.
@Suite struct MarkTests {
    private let root = StarterRoot()

    private func rehearsal(
        _ mode: Mode, _ change: (inout MailboxConfiguration) -> Void = { _ in }
    ) async throws -> Rehearsal {
        let world = try #require(decodeWorld(StarterRoot.parcels, file: "world.yaml").0)
        var mailbox = try root.mailbox()
        change(&mailbox)
        return try await Rehearsal(mailbox, mode: mode, seed: .init(world.world), start: world.start)
    }

    private func changes(_ turn: RehearsedTurn) -> [(add: [String], remove: [String])] {
        turn.effects.compactMap { effect in
            guard case .keywords(_, _, _, let add, let remove)? = effect.body else { return nil }
            return (add, remove)
        }
    }

    @Test func `what waits for a yes is in hand, and is closed once it was said`() async throws {
        let rehearsal = try await rehearsal(.approve)
        let asked = try await rehearsal.receive(try StarterRoot.letter("Where is my parcel 1002?"))
        #expect(changes(asked).map(\.add) == [["ai_processing"]])
        let said = changes(try await rehearsal.answerApprovals(true))
        #expect(said.count == 1)
        let added = Set(said.flatMap(\.add))
        #expect(added.isSuperset(of: ["ai_answered", "ai_close", "\\Answered"]))
        #expect(said.first?.remove.contains("ai_processing") == true)
        try rehearsal.close()
    }

    @Test func `an answer that did not content the customer is marked for review, and the case is open again`()
        async throws
    {
        let rehearsal = try await rehearsal(.send)
        let first = changes(try await rehearsal.receive(try StarterRoot.letter("Where is my parcel 1002?")))
        // A quick answer is one write, and never in hand.
        #expect(first.count == 1 && first[0].add.contains("ai_close") && !first[0].add.contains("ai_processing"))
        let again = try await rehearsal.receive(try StarterRoot.letter("Where is my parcel 1002?"))
        #expect(again.handover?.reason == .frustration)
        let second = changes(again)
        #expect(second.contains { $0.add.isEmpty && $0.remove == ["ai_close"] })
        #expect(second.last?.add.contains("ai_qa_flag") == true && second.last?.add.contains("ai_handover") == true)
        try rehearsal.close()
    }

    @Test func `a yes to an acknowledgement says nothing of an answer`() async throws {
        let rehearsal = try await rehearsal(.approve) { $0.policy.acknowledges = true }
        let asked = try await rehearsal.receive(try StarterRoot.letter("I want to talk to a human being, please."))
        #expect(asked.handover?.reason == .customerAsked)
        #expect(asked.effects.map(\.state).contains(.awaitingApproval))
        let said = try await rehearsal.answerApprovals(true)
        #expect(said.replies.map(\.fate) == [.sent] && changes(said).isEmpty)
        #expect(said.state?.state == .withHuman)
        try rehearsal.close()
    }

    @Test func `an answer that was approved is graded in time`() async throws {
        let rehearsal = try await rehearsal(.approve)
        _ = try await rehearsal.receive(try StarterRoot.letter("Where is my parcel 1002?"))
        _ = try await rehearsal.answerApprovals(true)
        rehearsal.clock.pass(72 * 3_600)
        #expect(try await rehearsal.wait().state?.outcome == .assumed)
        try rehearsal.close()
    }

    @Test func `what a person puts aside sleeps until they wake it`() async throws {
        let rehearsal = try await rehearsal(.send)
        let id = try #require(
            try await rehearsal.receive(try StarterRoot.letter("Hello, where is my parcel?")).state?.id)
        _ = try await rehearsal.ledger.change(
            id, .snooze(until: rehearsal.clock.now + 86_400), by: "noor", now: rehearsal.clock.now)
        #expect(changes(try await rehearsal.wait()).map(\.add) == [["ai_snooze"]])
        _ = try await rehearsal.ledger.change(id, .wake, by: "noor", now: rehearsal.clock.now)
        #expect(changes(try await rehearsal.wait()).map(\.remove) == [["ai_snooze"]])
        try rehearsal.close()
    }
}

import Configuration
import Foundation
import Resolution
import Store
import Testing

@testable import Daemon

/// What the state of a case says at its messages.
@Suite struct MarkTests {
    private let root = StarterRoot()

    private func rehearsal(_ mode: Mode) async throws -> Rehearsal {
        let world = try #require(decodeWorld(StarterRoot.parcels, file: "world.yaml").0)
        return try await Rehearsal(try root.mailbox(), mode: mode, seed: .init(world.world), start: world.start)
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

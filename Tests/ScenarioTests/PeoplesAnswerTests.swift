import Configuration
import Foundation
import Resolution
import Store
import Testing

@testable import Daemon

/// What follows when people write to the customer themselves, and when they give a case back.
@Suite struct PeoplesAnswerTests {
    private let root = StarterRoot()

    private func rehearsal(_ mode: Mode, adding more: String = "") async throws -> Rehearsal {
        let world = try #require(decodeWorld(StarterRoot.parcels, file: "world.yaml").0)
        let mailbox = try root.mailbox(adding: more)
        return try await Rehearsal(mailbox, mode: mode, seed: .init(world.world), start: world.start)
    }

    /// A message is seen in Sent.
    private func send(
        _ rehearsal: Rehearsal, id: String, answering: [String] = [], uid: UInt32 = 1, words: SentWords? = nil
    ) async throws -> RehearsedTurn {
        var entry = SentEntry(
            uid: uid, messageID: id, inReplyTo: answering, references: [], date: rehearsal.clock.now)
        entry.words = words
        try await rehearsal.ledger.recordSent(
            [entry], cursor: FolderCursor(uidValidity: 1, lastUID: uid, lastDate: nil, draftsOnly: false),
            mailbox: "help", folder: "Sent", now: rehearsal.clock.now)
        return try await rehearsal.wait()
    }

    /// What changed at the messages, by their numbers.
    private func changes(_ turn: RehearsedTurn) -> [(uid: UInt32, add: Set<String>, remove: Set<String>)] {
        turn.effects.compactMap { effect in
            guard case .keywords(_, _, let uid, let add, let remove)? = effect.body else { return nil }
            return (uid, Set(add), Set(remove))
        }
    }

    private func draftID(_ turn: RehearsedTurn) throws -> String {
        try #require(turn.replies.first { $0.isDraft }).messageID
    }

    private static let helpdesk = """
        helpdesk:
          system: rt
          url: https://rt.tea.example
          token: { credential: help-rt-token }
          queue: Support
        """
    private static let human = "I want to talk to a human being, please."
    /// The Message-ID of the letter with that number.
    private static func letter(_ number: Int) -> String { "letter-\(number)@customer.example" }

    @Test func `a draft that a person sent was the answer, at the message and in the ticket`() async throws {
        let rehearsal = try await rehearsal(.draft, adding: Self.helpdesk)
        let id = try draftID(try await rehearsal.receive(try StarterRoot.letter("Where is my parcel 1002?")))
        let words = SentWords(subject: "Re: Question", text: "It comes tomorrow, I have called them. Noor")
        let sent = try await send(rehearsal, id: id, words: words)
        #expect(sent.state?.state == .resolved)
        let change = try #require(changes(sent).first)
        #expect(change.add.isSuperset(of: ["ai_answered", "\\Answered"]) && change.remove.contains("ai_drafted"))
        let records = sent.effects.compactMap { effect -> TicketRecord? in
            guard case .ticket(.record(let record))? = effect.body else { return nil }
            return record
        }
        #expect(records.map(\.text) == [words.text] && records.map(\.messageID) == [id])
        #expect(records.map(\.isIncoming) == [false])
        let tags = sent.effects.compactMap { effect -> [String]? in
            guard case .ticket(.tags(let add, let remove))? = effect.body, remove.contains("drafted") else {
                return nil
            }
            return add
        }
        #expect(tags.count == 1 && tags.first?.contains("answered") == true)
        // Seen again, as by a client that files it twice.
        #expect(try await send(rehearsal, id: id, uid: 2, words: words).effects.isEmpty)
        try rehearsal.close()
    }

    @Test func `a draft that was sent late answers its own message, and not the one that a person has`() async throws {
        let rehearsal = try await rehearsal(.draft)
        let id = try draftID(try await rehearsal.receive(try StarterRoot.letter("Where is my parcel 1002?")))
        #expect(try await rehearsal.receive(try StarterRoot.letter(Self.human)).handover != nil)
        let sent = try await send(rehearsal, id: id)
        #expect(changes(sent).map(\.uid) == [1])
        #expect(changes(sent).first?.add == ["ai_answered", "\\Answered"])
        #expect(changes(sent).first?.remove == ["ai_drafted"])
        let file = try #require(try await rehearsal.ledger.cases(mailbox: nil).first)
        #expect(file.state == .withHuman)
        try rehearsal.close()
    }

    @Test(arguments: [[String](), ["Hello, where is my parcel?"]])
    func `a case that a person has answered can be given back: nothing is answered again, the next message is`(
        before: [String]
    ) async throws {
        let rehearsal = try await rehearsal(.send)
        for text in before { _ = try await rehearsal.receive(try StarterRoot.letter(text)) }
        let handed = try await rehearsal.receive(try StarterRoot.letter(Self.human))
        let id = try #require(handed.state?.id)
        #expect(handed.state?.state == .withHuman)
        let answered = try await send(
            rehearsal, id: "own@people.example", answering: [Self.letter(before.count + 1)])
        #expect(answered.state?.state == .resolved && answered.replies.isEmpty)
        _ = try await rehearsal.ledger.change(
            id, .handBack(answeredUntil: .distantPast), by: "noor", now: rehearsal.clock.now)
        let back = try await rehearsal.wait()
        #expect(back.replies.isEmpty && back.handover == nil)
        let file = try #require(try await rehearsal.ledger.file(of: id))
        #expect(file.state == .resolved && !file.isWithPeople)
        let next = try await rehearsal.receive(try StarterRoot.letter("Where is my parcel 1002?"))
        #expect(next.templates == ["order-status"] && next.state?.id == id, "\(next.trail.map(\.detail))")
        try rehearsal.close()
    }

    @Test func `who asks again for what a person answered has not asked replyd before`() async throws {
        let rehearsal = try await rehearsal(.send)
        _ = try await rehearsal.receive(try StarterRoot.letter("Hello, where is my parcel?"))
        let handed = try await rehearsal.receive(try StarterRoot.letter(Self.human))
        let id = try #require(handed.state?.id)
        #expect(handed.state?.runs.map(\.state) == [.handedOver])
        _ = try await send(rehearsal, id: "own@people.example", answering: [Self.letter(2)])
        _ = try await rehearsal.ledger.change(
            id, .handBack(answeredUntil: .distantPast), by: "noor", now: rehearsal.clock.now)
        // Without a number: nothing new is named.
        let next = try await rehearsal.receive(try StarterRoot.letter("Could you please tell me where my parcel is?"))
        #expect(next.handover == nil && next.state?.state == .waitingCustomer, "\(next.trail.map(\.detail))")
        try rehearsal.close()
    }

    @Test(arguments: [true, false])
    func `a message that a person answered before it was thought about is left alone`(isAuthenticated: Bool)
        async throws
    {
        let rehearsal = try await rehearsal(.send)
        _ = try await send(rehearsal, id: "own@people.example", answering: [Self.letter(1)])
        var letter = try StarterRoot.letter("Where is my parcel 1002?")
        letter.isAuthenticated = isAuthenticated
        let turn = try await rehearsal.receive(letter)
        #expect(turn.effects.isEmpty && turn.handover == nil && turn.state?.state == .resolved)
        #expect(turn.trail.contains { $0.detail.contains("left alone") })
        // The next one is answered, or handed over, like any other.
        letter.text = "And where is my parcel 1001?"
        let next = try await rehearsal.receive(letter)
        #expect(next.handover?.reason == (isAuthenticated ? nil : .identity))
        #expect(!next.effects.isEmpty)
        try rehearsal.close()
    }
}

import Foundation
import Models
import Prompting
import Resolution
import Testing

@testable import Daemon

/// Models that fail in every way for six hours: every letter is answered, drafted or with a person, as without them.
@Suite struct ModelDownTests {
    private static let failures: [ModelError] = [
        .rateLimited(after: .seconds(30)), .rateLimited(after: nil), .overloaded, .refused, .cutOff,
        .garbage("no JSON"),
        .unreachable("no connection"), .lost("nothing came in time"), .waiting(after: .seconds(9)),
        .unauthorised(status: 401), .rejected(status: 404), .resting, .spent,
        .notRecorded(digest: "0"),
    ]

    private static let texts = [
        "Where is my parcel? The order number is N.", "Please send me the invoice of order N.",
        "How do I clean a glass shade?", "I want to speak to a person about order N.",
        "It is about N. My sister and I came to the view that it would be best to let it be.",
    ]

    /// What became of a letter every quarter of an hour, each of a customer of their own.
    private static func play(_ advise: AttackedDesk.Advising?) async throws -> [RehearsedTurn] {
        let desk = try await InjectionDesk(customers: 24, advise: advise)
        var turns: [RehearsedTurn] = []
        for (place, author) in desk.customers.enumerated() {
            desk.desk.rehearsal.clock.pass(900)
            let text = texts[place % texts.count].replacing("N", with: author.order, maxReplacements: 1)
            turns.append(try await desk.desk.write(from: author.address, text, subject: "My order").turn)
        }
        // Nothing is left to be done later.
        desk.desk.rehearsal.clock.pass(900)
        turns.append(try await desk.desk.rehearsal.wait())
        try desk.close()
        return turns
    }

    private static func expectServed(_ turns: [RehearsedTurn], as plain: [RehearsedTurn], _ name: String) {
        #expect(turns.count == plain.count)
        for (place, (turn, other)) in zip(turns, plain).enumerated() where place < turns.count - 1 {
            #expect(!turn.replies.isEmpty || turn.handover != nil, "\(name): letter \(place) gets nothing")
            #expect(turn.replies.map(\.text) == other.replies.map(\.text), "\(name): letter \(place)")
            #expect(turn.replies.map(\.fate) == other.replies.map(\.fate), "\(name): letter \(place)")
            #expect(turn.actions.map(\.action) == other.actions.map(\.action), "\(name): letter \(place)")
            #expect((turn.handover == nil) == (other.handover == nil), "\(name): letter \(place)")
            // Whoever takes over reads why: what is not understood, or that no model could say.
            let reasons = [other.handover?.reason, other.handover.map { _ in .modelFailed }]
            #expect(reasons.contains(turn.handover?.reason), "\(name): letter \(place)")
        }
        #expect(turns.last?.effects.isEmpty == true)
    }

    @Test func `a mailbox whose models are all down for six hours works as one that has none`() async throws {
        let plain = try await Self.play(nil)
        #expect(plain.contains { !$0.replies.isEmpty } && plain.contains { $0.handover != nil })
        for error in Self.failures {
            let model = ScriptedModel { _ throws(ModelError) in throw error }
            Self.expectServed(try await Self.play(model.advise()), as: plain, "\(error)")
            #expect(!model.asked.isEmpty)
        }
    }

    @Test func `one model after the other is tried, each down in its own way and the last silent until its time is up`()
        async throws
    {
        let plain = try await Self.play(nil)
        let down = Self.failures.enumerated().map { place, error in
            ScriptedModel("down\(place)") { _ throws(ModelError) in throw error }
        }
        let silent = SilentModel(patience: .milliseconds(40))
        let turns = try await Self.play { files, clock in
            let models = (down as [any Model]) + [silent]
            let advisors = models.map { model in
                Advisor(
                    model, price: nil, mostPerDay: nil, patience: .milliseconds(40), utcOffset: { _ in 0 }, clock: clock
                )
            }
            return Advisors(
                advisors, tasks: Dictionary(uniqueKeysWithValues: ModelTask.allCases.map { ($0, models.map(\.name)) }),
                knowledge: MailboxKnowledge(files), hasMasks: true)
        }
        Self.expectServed(turns, as: plain, "all")
        #expect(down.allSatisfy { !$0.asked.isEmpty })
    }
}

/// Says nothing until the time that it has is up, as a driver does whose server has fallen silent.
private struct SilentModel: Model {
    let name = "silent"
    let patience: Duration

    func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        try? await Task.sleep(for: patience)
        throw .unreachable("nothing came in time")
    }
}

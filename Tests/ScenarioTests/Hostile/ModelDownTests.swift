import Foundation
import Models
import Prompting
import Resolution
import Store
import Synchronization
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

    private static let letters = 24
    private static let hours = 6

    /// The most questions in an hour to a model that fails in this way for long; nil: what fails is the question, not the server, and
    /// each is asked.
    private static func most(_ error: ModelError) -> Int? {
        switch error {
        // Half an hour of rest, from the first or in the end.
        case .unauthorised, .overloaded, .garbage, .unreachable, .lost: 2
        // As long as the server says, which is less than from one letter to the next.
        case .rateLimited, .waiting: 4
        case .refused, .cutOff, .rejected, .notRecorded, .spent, .resting: nil
        }
    }

    /// What became of a letter every quarter of an hour, each of a customer of their own.
    private static func play(
        _ advise: AttackedDesk.Advising?, letters: Int = letters
    ) async throws -> [RehearsedTurn] {
        let desk = try await InjectionDesk(customers: letters, advise: advise)
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
            let model = DownModel(error, until: AttackedDesk.start.addingTimeInterval(6 * 3_600 + 1))
            let turns = try await Self.play(model.advise(), letters: Self.letters + 4)
            Self.expectServed(Array(turns.prefix(Self.letters)) + turns.suffix(1), as: plain, "\(error)")
            let asked = model.asked
            let hours = (0..<Self.hours).map { hour in
                asked.count { Int(($0.timeIntervalSince(AttackedDesk.start) - 1) / 3_600) == hour }
            }
            // It is tried in each hour, and left alone in between.
            #expect(hours.allSatisfy { $0 > 0 }, "\(error): \(hours)")
            if let most = Self.most(error) { #expect(hours.suffix(3).allSatisfy { $0 <= most }, "\(error): \(hours)") }
            // An hour after it has come back it was used again, and nobody had to do anything for it.
            let after = turns.dropFirst(Self.letters).flatMap(\.trail)
            #expect(after.contains { $0.step == "model" && $0.detail.hasSuffix(": accepted") }, "\(error)")
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
                    model, price: nil, mostPerDay: nil, patience: .milliseconds(40), utcOffset: { _ in 0 },
                    clock: clock,
                    now: ScriptedTime.instants(of: clock))
            }
            return Advisors(
                advisors, tasks: Dictionary(uniqueKeysWithValues: ModelTask.allCases.map { ($0, models.map(\.name)) }),
                knowledge: MailboxKnowledge(files), hasMasks: true)
        }
        Self.expectServed(turns, as: plain, "all")
        #expect(down.allSatisfy { !$0.asked.isEmpty })
    }
}

/// Fails in one way until a moment of the script, and answers as it should from then on.
private final class DownModel: Model {
    let name = "down"
    private let error: ModelError
    private let end: Date
    private let well = ObeyingModel(seed: 1, tricks: [.honest])
    private let clock = Mutex<@Sendable () -> Date>({ AttackedDesk.start })
    private let times = Mutex<[Date]>([])

    init(_ error: ModelError, until end: Date) {
        self.error = error
        self.end = end
    }

    /// When it was asked.
    var asked: [Date] { times.withLock { $0 } }

    func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        let now = clock.withLock { $0 }()
        times.withLock { $0.append(now) }
        guard now >= end else { throw error }
        return try await well.answer(request)
    }

    func advise() -> AttackedDesk.Advising {
        { files, clock in
            self.clock.withLock { $0 = clock }
            let advisor = Advisor(
                self, price: nil, mostPerDay: nil, patience: .seconds(5), utcOffset: { _ in 0 }, clock: clock,
                now: ScriptedTime.instants(of: clock))
            return Advisors(
                [advisor], tasks: Dictionary(uniqueKeysWithValues: ModelTask.allCases.map { ($0, [self.name]) }),
                knowledge: MailboxKnowledge(files), hasMasks: true)
        }
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

import Prompting
import Resolution
import Synchronization
import Testing

import struct Foundation.Date

@testable import Models

/// How a model fares, for whoever watches over a mailbox.
struct StandingTests {
    /// Seconds since 1970 that a test lets pass.
    private final class Hands: Sendable {
        let seconds = Mutex(1_000.0)
        var date: Date { Date(timeIntervalSince1970: seconds.withLock { $0 }) }
        func pass(_ more: Double) { seconds.withLock { $0 += more } }
    }

    private final class Heard: Sendable {
        let states = Mutex<[ModelStanding.State]>([])
        func take(_ standing: ModelStanding) { states.withLock { $0.append(standing.state) } }
        var all: [ModelStanding.State] { states.withLock { $0 } }
    }

    private static let good = Result<ModelAnswer, ModelError>.success(
        ModelAnswer(bytes: Array("{}".utf8), usage: ModelUsage(fresh: 1_000, out: 10), model: "m"))

    private func model(
        _ answers: [Result<ModelAnswer, ModelError>], _ hands: Hands, _ heard: Heard, purse: GuardedModel.Purse? = nil
    ) -> GuardedModel {
        let first = ContinuousClock.now
        return GuardedModel(
            ListedModel(answers), purse: purse, clock: { hands.date },
            now: { first + .seconds(hands.seconds.withLock { $0 }) }, changed: { heard.take($0) })
    }

    @Test func `it fails, is left alone, and answers again, and each change is told once`() async {
        let (hands, heard) = (Hands(), Heard())
        let down = Result<ModelAnswer, ModelError>.failure(.unreachable("no way"))
        let model = model([Self.good, down, down, down, down, Self.good], hands, heard)
        #expect(model.standing == ModelStanding())
        for _ in 0..<3 { _ = await failure(model) }
        #expect(model.standing.state == .failing && model.standing.trouble == .unreachable("no way"))
        #expect(model.standing.since == hands.date)
        hands.pass(10)
        _ = await failure(model)
        #expect(model.standing.state == .resting && model.standing.since == hands.date)
        // Nobody is asked meanwhile, and nothing is counted.
        #expect(await failure(model) == .resting)
        #expect(model.standing.asked == 4 && model.standing.failed == 3)
        hands.pass(60)
        #expect(await failure(model) == .unreachable("no way") && model.standing.state == .resting)
        hands.pass(120)
        #expect(await failure(model) == nil)
        #expect(model.standing.state == .up && model.standing.trouble == nil)
        #expect(model.standing.asked == 6 && model.standing.failed == 4)
        #expect(heard.all == [.up, .failing, .resting, .up])
    }

    @Test(arguments: [
        (ModelError.unauthorised(status: 401), ModelStanding.State.keyRefused), (.rejected(status: 404), .failing),
        (.refused, .up), (.cutOff, .up), (.rateLimited(after: .seconds(60)), .resting), (.overloaded, .failing),
        (.garbage("x"), .failing), (.lost("x"), .failing), (.notRecorded(digest: "0"), .unasked),
    ])
    func `what a failure says of its server`(_ error: ModelError, _ state: ModelStanding.State) async {
        let model = model([.failure(error)], Hands(), Heard())
        #expect(await failure(model) == error)
        #expect(model.standing.state == state)
        #expect((model.standing.trouble == nil) == [.up, .unasked].contains(state))
    }

    @Test func `when the day's money is spent it says so until the next day, which begins with nothing`() async {
        let (hands, heard) = (Hands(), Heard())
        let price = ModelPrice(currency: "EUR", fresh: 250_000, cached: 25_000, stored: 310_000, out: 1_000_000)
        let cap = price.bound(Asked.classify.request) / 1_000_000 + 1
        let purse = GuardedModel.Purse(price: price, cap: cap) { Int($0.timeIntervalSince1970 / 86_400) }
        let model = model([Self.good], hands, heard, purse: purse)
        var calls = 0
        while await failure(model) == nil, calls < 10_000 { calls += 1 }
        #expect(model.standing.state == .spent && model.standing.trouble == .spent)
        #expect(model.standing.asked == calls && model.standing.failed == 0)
        #expect((model.spent?.minor ?? 0) > 0 && model.cap == Money(minor: cap, currency: "EUR"))
        hands.pass(86_400)
        #expect(model.standing.state == .unasked && model.spent?.minor == 0)
        #expect(await failure(model) == nil && heard.all == [.up, .spent, .up])
    }
}

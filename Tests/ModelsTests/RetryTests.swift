import Foundation
import Loopback
import Models
import Prompting
import Resolution
import Testing
import Transport

/// How often a question is asked, when it is asked again, and what the attempts cost that brought nothing.
struct RetryTests {
    private static let price = ModelPrice(
        currency: "EUR", fresh: 250_000, cached: 25_000, stored: 310_000, out: 1_000_000)
    private static let bound = price.bound(Asked.classify.request)
    private static let good = ModelBench.events(OpenAIChatTests.whole)

    private func chat(_ bench: ModelBench, patience: Duration = .seconds(20)) throws -> OpenAIChat {
        OpenAIChat(
            "hosted", .init(model: "m"), at: try bench.place(patience: patience), client: bench.client,
            clock: { Date() })
    }

    /// - Parameter cap: in millionths of a minor unit, as bounds are; rounded down to a minor unit.
    private func guarded(_ model: any Model, cap: Int) -> GuardedModel {
        GuardedModel(
            model, purse: .init(price: Self.price, cap: cap / 1_000_000, day: { _ in 7 }),
            clock: { Date(timeIntervalSince1970: 0) })
    }

    @Test(arguments: [
        (0, 0.0, 500), (1, 0.0, 1_000), (2, 0.0, 2_000), (4, 0.0, 8_000), (60, 0.0, 8_000), (0, 1.0, 375),
        (4, 1.0, 6_000), (1, 0.5, 875),
    ])
    func `pauses double from half a second to eight, less up to a quarter`(
        retries: Int, jitter: Double, milliseconds: Int
    ) {
        #expect(ModelRetry.pause(after: retries, jitter: jitter) == .milliseconds(milliseconds))
    }

    @Test(
        arguments: [
            // Status, what the server says of it, how often it is asked.
            (408, [], 3), (409, [], 3), (429, [], 3), (500, [], 3), (501, [], 3), (503, [], 3), (529, [], 3),
            (400, [], 1), (401, [], 1), (404, [], 1), (422, [], 1),
            (529, ["x-should-retry: false"], 1), (400, ["x-should-retry: true"], 3),
            (429, ["x-should-retry: false"], 1),
            (500, ["x-should-retry: perhaps"], 3), (429, ["Retry-After: 121"], 1), (503, ["Retry-After: 121"], 1),
            (429, ["Retry-After: 121", "x-should-retry: true"], 1), (529, ["retry-after-ms: 120001"], 1),
            (429, ["retry-after-ms: 3"], 3), (429, ["retry-after-ms: 3.5", "Retry-After: 121"], 3),
            (429, ["Retry-After: 0"], 3),
        ] as [(Int, [String], Int)])
    func `a question is repeated as the vendors' own clients repeat it`(status: Int, headers: [String], times: Int)
        async throws
    {
        let bench = try ModelBench { _ in ModelBench.json("{}", headers, status: status) }
        #expect(await failure(try chat(bench, patience: .seconds(300))) != nil)
        #expect(bench.peer.requests.count == times)
    }

    @Test func `a host that was told to be left alone for long is not waited for by the next question`() async throws {
        let bench = try ModelBench { _ in ModelBench.json("{}", ["Retry-After: 121"], status: 429) }
        let model = try chat(bench, patience: .seconds(600))
        #expect(await failure(model) == .rateLimited(after: .seconds(121)))
        guard case .waiting(let after)? = await failure(model) else { throw BenchError.other("it was asked") }
        #expect(after.map { (115...121).contains($0.components.seconds) } == true && bench.peer.requests.count == 1)
    }

    @Test(arguments: [
        ScriptedHTTP.Answer.cut, .reset, .truncated, ModelBench.json("{}", status: 500),
        ModelBench.json("{}", status: 408),
    ])
    func `an attempt that may have run is counted in full beside the answer that came at last`(
        lost: ScriptedHTTP.Answer
    ) async throws {
        let bench = try ModelBench { $0 < 3 ? lost : Self.good }
        let model = guarded(try chat(bench), cap: Self.bound * 5)
        let attempts = Attempts()
        let answer = try await model.answer(Asked.classify.request, attempts)
        #expect(answer.usage.out == 4 && bench.peer.requests.count == 3 && attempts.lost == 2)
        let cost = 2 * Self.bound + Self.price.cost(answer.usage)
        #expect(model.spent == Money(minor: (cost + 999_999) / 1_000_000, currency: "EUR"))
    }

    @Test(arguments: [429, 409, 503, 529])
    func `what a server says to have left undone is counted once at most`(status: Int) async throws {
        let bench = try ModelBench { $0 < 3 ? ModelBench.json("{}", status: status) : Self.good }
        let attempts = Attempts()
        _ = try await chat(bench).answer(Asked.classify.request, attempts)
        #expect(attempts.lost == 0 && bench.peer.requests.count == 3)
    }

    @Test func `the day's bound holds for repetitions, too`() async throws {
        // Dear enough that minor units can tell one attempt from two.
        let bench = try ModelBench { _ in .reset }
        let price = ModelPrice(
            currency: "EUR", fresh: 250_000_000, cached: 0, stored: 250_000_000, out: 1_000_000_000)
        let bound = price.bound(Asked.classify.request)
        let cap = (2 * bound + bound / 2) / 1_000_000
        let model = GuardedModel(
            try chat(bench), purse: .init(price: price, cap: cap, day: { _ in 7 }),
            clock: { Date(timeIntervalSince1970: 0) })
        #expect(await failure(model) == .lost("connection lost"))
        #expect(bench.peer.requests.count == 2)
        let spent = try #require(model.spent?.minor)
        #expect(spent <= cap && spent * 1_000_000 >= 2 * bound)
        #expect(await failure(model) == .spent && bench.peer.requests.count == 2)
    }

    @Test func `who asks may bound the attempts further, and nothing stays set aside`() async throws {
        let bench = try ModelBench { $0 == 1 ? .reset : Self.good }
        let model = guarded(try chat(bench), cap: Self.bound * 2 + 1_000_000)
        let attempts = Attempts { $0 == 0 }
        await #expect(throws: ModelError.lost("connection lost")) {
            try await model.answer(Asked.classify.request, attempts)
        }
        #expect(attempts.lost == 0 && bench.peer.requests.count == 1)
        #expect(model.spent == Money(minor: (Self.bound + 999_999) / 1_000_000, currency: "EUR"))
    }

    @Test func `what was never sent costs nothing, and rests the server after three times`() async throws {
        let bench = try ModelBench { _ in Self.good }
        bench.peer.stop()
        let model = guarded(try chat(bench), cap: Self.bound * 2 + 1_000_000)
        for _ in 0..<3 { #expect(await failure(model) == .unreachable("no connection")) }
        #expect(model.spent?.minor == 0)
        #expect(await failure(model) == .resting)
    }

    @Test func `a server that takes questions and drops them is left alone after three`() async throws {
        let bench = try ModelBench { _ in .cut }
        let model = GuardedModel(try chat(bench), purse: nil, clock: { Date() })
        for _ in 0..<3 { #expect(await failure(model) == .lost("connection lost")) }
        #expect(await failure(model) == .resting && bench.peer.requests.count == 9)
    }

    @Test func `the time before the first token is no silence`() async throws {
        let bench = try ModelBench { _ in
            // As a server that loads its model first; libcurl would notice a stall of a second within seven.
            Thread.sleep(forTimeInterval: 9)
            return Self.good
        }
        let place = try bench.place(patience: .seconds(60), silence: 1)
        let model = OpenAIChat("slow", .init(model: "m"), at: place, client: bench.client, clock: { Date() })
        #expect(try await model.answer(Asked.classify.request).usage.out == 4)
        #expect(bench.peer.requests.count == 1)
    }

    @Test func `a server that falls silent after its first token is given up long before the patience ends`()
        async throws
    {
        let bench = try ModelBench { _ in
            .open(200, ["Content-Type: text/event-stream"], "data: \(OpenAIChatTests.whole[0])\n\n")
        }
        let place = try bench.place(patience: .seconds(600), silence: 1)
        let model = OpenAIChat("slow", .init(model: "m"), at: place, client: bench.client, clock: { Date() })
        // Once: the time of a second attempt is nobody's.
        await #expect(throws: ModelError.lost("no answer in time")) {
            try await model.answer(Asked.classify.request, Attempts { _ in false })
        }
        #expect(bench.peer.requests.count == 1)
    }
}

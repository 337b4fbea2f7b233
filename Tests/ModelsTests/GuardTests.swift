import Foundation
import JSON
import Models
import Prompting
import Resolution
import Synchronization
import Testing

/// A value that #expect may change.
private final class Held<Value> {
    var value: Value

    init(_ value: Value) { self.value = value }
}

extension Held where Value == ModelBreaker {
    var state: ModelBreaker.State { value.state }
    func admit(at now: ContinuousClock.Instant) -> Bool { value.admit(at: now) }
    func failed(_ error: ModelError, at now: ContinuousClock.Instant) { value.failed(error, at: now) }
    func succeeded() { value.succeeded() }
}

extension Held where Value == Spending {
    func reserve(_ bound: Int, day: Int, cap: Int) -> Int? { value.reserve(bound, day: day, cap: cap) }
    func settle(_ reservation: Int, cost: Int) { value.settle(reservation, cost: cost) }
    var day: Int { value.day }
    func sum(in currency: String, of day: Int) -> Money { value.sum(in: currency, of: day) }
}

struct ModelBreakerTests {
    private let start = ContinuousClock.now

    @Test func `three failures in a row open it, and one question tries after the pause`() {
        let breaker = Held(ModelBreaker())
        for _ in 0..<2 {
            #expect(breaker.admit(at: start))
            breaker.failed(.overloaded, at: start)
        }
        #expect(breaker.admit(at: start))
        breaker.failed(.lost("x"), at: start)
        #expect(!breaker.admit(at: start + .seconds(29)))
        #expect(breaker.admit(at: start + .seconds(30)) && breaker.state == .trying)
        #expect(!breaker.admit(at: start + .seconds(31)))
        breaker.failed(.overloaded, at: start + .seconds(31))
        #expect(!breaker.admit(at: start + .seconds(90)))
        #expect(breaker.admit(at: start + .seconds(91)))
        breaker.succeeded()
        #expect(breaker.value == ModelBreaker() && breaker.admit(at: start))
    }

    @Test func `failures that are not in a row do not open it`() {
        let breaker = Held(ModelBreaker())
        for _ in 0..<9 {
            breaker.failed(.overloaded, at: start)
            breaker.failed(.overloaded, at: start)
            breaker.succeeded()
        }
        #expect(breaker.state == .closed)
    }

    @Test func `a server that names a time is left alone for it, within half an hour`() {
        let breaker = Held(ModelBreaker())
        breaker.failed(.rateLimited(after: .seconds(120)), at: start)
        #expect(!breaker.admit(at: start + .seconds(119)) && breaker.admit(at: start + .seconds(120)))
        breaker.failed(.rateLimited(after: .seconds(86_400)), at: start)
        #expect(breaker.state == .open(until: start + .seconds(1800)))
    }

    @Test func `a wrong key rests it at once, and a refusal never does`() {
        let breaker = Held(ModelBreaker())
        for _ in 0..<9 { breaker.failed(.refused, at: start) }
        #expect(breaker.admit(at: start))
        breaker.failed(.unauthorised(status: 401), at: start)
        #expect(!breaker.admit(at: start + .seconds(1799)))
    }

    @Test func `the pause grows to half an hour and no further`() {
        let breaker = Held(ModelBreaker())
        var now = start
        for _ in 0..<3 { breaker.failed(.overloaded, at: now) }
        for _ in 0..<12 {
            guard case .open(let until) = breaker.state else { break }
            now = until
            #expect(breaker.admit(at: now))
            breaker.failed(.overloaded, at: now)
        }
        #expect(breaker.state == .open(until: now + .seconds(1800)))
    }
}

struct SpendingTests {
    private let price = ModelPrice(currency: "EUR", fresh: 250_000, cached: 25_000, stored: 310_000, out: 1_000_000)

    @Test func `tokens are counted exactly and shown rounded up`() {
        #expect(price.cost(ModelUsage(fresh: 3, cached: 4, stored: 5, out: 6)) == 750 + 100 + 1550 + 6000)
        let spending = Held(Spending(day: 1))
        let held = spending.reserve(1, day: 1, cap: 1)
        spending.settle(held ?? 0, cost: 1)
        #expect(spending.sum(in: "EUR", of: spending.day) == Money(minor: 1, currency: "EUR"))
        #expect(spending.sum(in: "EUR", of: spending.day + 1) == Money(minor: 0, currency: "EUR"))
    }

    @Test func `a price below a cent is counted exactly, and never less than it is`() {
        // 0.075 USD for a million tokens.
        let cheap = ModelPrice(currency: "USD", fresh: 7_500, cached: 0, stored: 0, out: 7_501)
        #expect(cheap.cost(ModelUsage(fresh: 1_000_000)) == 7_500_000)
        #expect(cheap.cost(ModelUsage(fresh: 2)) == 15)
        #expect(cheap.cost(ModelUsage(fresh: 1)) == 8)
        #expect(cheap.cost(ModelUsage(out: 1_000_000)) == 7_501_000)
        #expect(cheap.cost(ModelUsage()) == 0)
    }

    @Test func `no count that a server can claim passes what can be counted`() {
        let most = ModelPrice.highest
        let dear = ModelPrice(currency: "USD", fresh: most, cached: most, stored: most, out: most)
        let claimed = 100_000_000
        #expect(
            dear.cost(ModelUsage(fresh: claimed, cached: claimed, stored: claimed, out: claimed))
                == 4_000_000_000_000_000)
    }

    @Test func `the cap holds whatever is under way, and a new day begins anew`() {
        let spending = Held(Spending(day: 1))
        let first = spending.reserve(600_000, day: 1, cap: 1)
        #expect(first == 600_000 && spending.reserve(600_000, day: 1, cap: 1) == nil)
        spending.settle(600_000, cost: 100_000)
        #expect(spending.reserve(900_000, day: 1, cap: 1) == 900_000)
        spending.settle(900_000, cost: 900_000)
        #expect(spending.reserve(1, day: 1, cap: 1) == nil)
        #expect(spending.reserve(1, day: 2, cap: 1) == 1)
    }

    @Test func `what was reserved for a question never falls below what it costs`() {
        let request = Asked.classify.request
        let bytes = request.stable.utf8.count + request.variable.utf8.count + request.schema.bytes.count
        let worst = ModelUsage(stored: bytes, out: request.mostTokens)
        #expect(price.bound(request) >= price.cost(worst))
    }
}

/// Answers from a list, the last one for ever.
final class ListedModel: Model {
    let name = "listed"
    private let answers: [Result<ModelAnswer, ModelError>]
    private let asked = Mutex<[ModelRequest]>([])

    init(_ answers: [Result<ModelAnswer, ModelError>]) { self.answers = answers }

    convenience init(texts: [String]) {
        self.init(
            texts.map {
                .success(ModelAnswer(bytes: Array($0.utf8), usage: ModelUsage(fresh: 1000, out: 10), model: "m"))
            })
    }

    var requests: [ModelRequest] { asked.withLock { $0 } }

    func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        let number = asked.withLock { asked in
            asked.append(request)
            return asked.count
        }
        return try answers[min(number, answers.count) - 1].get()
    }
}

struct GuardedModelTests {
    private let price = ModelPrice(currency: "EUR", fresh: 250_000, cached: 25_000, stored: 310_000, out: 1_000_000)

    @Test func `a model that fails is left alone, without a call`() async {
        let listed = ListedModel([.failure(.overloaded)])
        let guarded = GuardedModel(listed, purse: nil, clock: { Date(timeIntervalSince1970: 0) })
        for _ in 0..<3 { #expect(await failure(guarded) == .overloaded) }
        #expect(await failure(guarded) == .resting && listed.requests.count == 3)
    }

    @Test func `nothing is asked once the day's money is spent`() async throws {
        let listed = ListedModel(texts: ["{}"])
        let bound = price.bound(Asked.classify.request)
        let cap = bound / 1_000_000 + 1
        let guarded = GuardedModel(
            listed, purse: .init(price: price, cap: cap, day: { _ in 7 }), clock: { Date(timeIntervalSince1970: 0) })
        var calls = 0
        while await failure(guarded) == nil, calls < 10_000 { calls += 1 }
        #expect(await failure(guarded) == .spent)
        // As many as fit: each costs 260,000 millionths, and the last one must have found room for its bound.
        #expect(calls == (cap * 1_000_000 - bound) / 260_000 + 1 && listed.requests.count == calls)
    }

    @Test(arguments: [
        (ModelError.rejected(status: 400), false), (.unreachable("x"), false), (.waiting(after: .seconds(3)), false),
        (.rateLimited(after: nil), false), (.cutOff, true), (.lost("x"), true), (.garbage("x"), true),
        (.overloaded, true),
    ])
    func `what a failed call may have cost is counted, what never ran is not`(error: ModelError, counts: Bool) async {
        let model = GuardedModel(
            ListedModel([.failure(error)]), purse: .init(price: price, cap: 100, day: { _ in 1 }),
            clock: { Date(timeIntervalSince1970: 0) })
        #expect(await failure(model) == error && ((model.spent?.minor ?? 0) > 0) == counts)
    }
}

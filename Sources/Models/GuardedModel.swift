package import Prompting
package import Resolution
import Synchronization

package import struct Foundation.Date

/// A model with its breaker and its purse. All mailboxes that use it share one.
package final class GuardedModel: Model {
    /// The price and the most that may be spent in a day, in minor units.
    package struct Purse: Sendable {
        package var price: ModelPrice
        package var cap: Int
        /// Days since 1970 at a moment, where the operator counts them.
        package var day: @Sendable (Date) -> Int

        package init(price: ModelPrice, cap: Int, day: @escaping @Sendable (Date) -> Int) {
            self.price = price
            self.cap = cap
            self.day = day
        }
    }

    private struct State {
        var breaker = ModelBreaker()
        var spending = Spending(day: 0)
    }

    package let name: String
    private let model: any Model
    private let purse: Purse?
    private let clock: @Sendable () -> Date
    private let now: @Sendable () -> ContinuousClock.Instant
    private let state = Mutex(State())

    /// - Parameter purse: nil for a model that costs nothing.
    package init(
        _ model: any Model, purse: Purse?, clock: @escaping @Sendable () -> Date,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        name = model.name
        self.model = model
        self.purse = purse
        self.clock = clock
        self.now = now
    }

    package func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        let reservation = try admit(request)
        do throws(ModelError) {
            let answer = try await model.answer(request)
            state.withLock { state in
                state.breaker.succeeded()
                if let purse {
                    state.spending.settle(reservation, cost: purse.price.cost(answer.usage, of: request))
                }
            }
            return answer
        } catch {
            let moment = now()
            state.withLock { state in
                if Task.isCancelled {
                    state.breaker.abandoned(at: moment)
                } else {
                    state.breaker.failed(error, at: moment)
                }
                guard purse != nil else { return }
                if Self.isFree(error) {
                    state.spending.release(reservation)
                } else {
                    state.spending.settle(reservation, cost: nil)
                }
            }
            throw error
        }
    }

    /// What was spent on a day before this process began, in millionths of a minor unit.
    package func remember(_ spent: Int, of day: Int) {
        state.withLock { $0.spending.remember(spent, of: day) }
    }

    /// Today's sum; nil for a model that costs nothing.
    package var spent: Money? {
        purse.map { purse in state.withLock { $0.spending.sum(in: purse.price.currency) } }
    }

    package var breaker: ModelBreaker.State { state.withLock { $0.breaker.state } }

    private func admit(_ request: ModelRequest) throws(ModelError) -> Int {
        let (moment, date) = (now(), clock())
        let outcome: Result<Int, ModelError> = state.withLock { state in
            var reservation = 0
            if let purse {
                let bound = purse.price.bound(request)
                guard let reserved = state.spending.reserve(bound, day: purse.day(date), cap: purse.cap) else {
                    return .failure(.spent)
                }
                reservation = reserved
            }
            guard state.breaker.admit(at: moment) else {
                state.spending.release(reservation)
                return .failure(.resting)
            }
            return .success(reservation)
        }
        return try outcome.get()
    }

    /// Whether the server says by it that it has done nothing.
    private static func isFree(_ error: ModelError) -> Bool {
        switch error {
        case .rateLimited, .unauthorised, .rejected, .resting, .spent, .notRecorded: true
        case .overloaded, .refused, .cutOff, .garbage, .unreachable: false
        }
    }
}

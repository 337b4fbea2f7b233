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
        var standing = ModelStanding()
    }

    package let name: String
    private let model: any Model
    private let purse: Purse?
    private let clock: @Sendable () -> Date
    private let now: @Sendable () -> ContinuousClock.Instant
    private let changed: @Sendable (ModelStanding) -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - purse: nil for a model that costs nothing.
    ///   - changed: is told each time that the state of how it fares is another one.
    package init(
        _ model: any Model, purse: Purse?, clock: @escaping @Sendable () -> Date,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        changed: @escaping @Sendable (ModelStanding) -> Void = { _ in }
    ) {
        name = model.name
        self.model = model
        self.purse = purse
        self.clock = clock
        self.now = now
        self.changed = changed
    }

    package func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        try await answer(request, Attempts())
    }

    package func answer(_ request: ModelRequest, _ attempts: Attempts) async throws(ModelError) -> ModelAnswer {
        let bound = purse?.price.bound(request) ?? 0
        try admit(bound)
        // Places in the purse: one for the attempt under way, and one for each before it that may have run.
        let held = Mutex(1)
        let counted = Attempts { [self] lost in
            while held.withLock({ $0 }) <= lost {
                guard reserve(bound) else { return false }
                held.withLock { $0 += 1 }
            }
            return attempts.again(mayHaveRun: lost > attempts.lost)
        }
        do throws(ModelError) {
            let answer = try await model.answer(request, counted)
            let cost = bound * counted.lost + (purse?.price.cost(answer.usage, of: request) ?? 0)
            let date = clock()
            update { state in
                state.breaker.succeeded()
                state.spending.settle(bound * held.withLock { $0 }, cost: cost)
                state.standing.answered(at: date)
            }
            return answer
        } catch {
            let moment = now()
            let cost = bound * counted.lost + (Self.isFree(error) ? 0 : bound)
            let date = clock()
            update { state in
                if Task.isCancelled {
                    state.breaker.abandoned(at: moment)
                } else {
                    state.breaker.failed(error, at: moment)
                    state.standing.failed(error, isResting: state.breaker.isOpen, at: date)
                }
                state.spending.settle(bound * held.withLock { $0 }, cost: cost)
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
        guard let purse else { return nil }
        let day = purse.day(clock())
        return state.withLock { $0.spending.sum(in: purse.price.currency, of: day) }
    }

    /// The most that it may cost in a day; nil for a model that costs nothing.
    package var cap: Money? { purse.map { Money(minor: $0.cap, currency: $0.price.currency) } }

    /// How it fares now.
    package var standing: ModelStanding {
        let (day, date) = (purse?.day(clock()), clock())
        return state.withLock { state in
            var standing = state.standing
            if let day, day > state.spending.day { standing.begunAnew(at: date) }
            return standing
        }
    }

    package var breaker: ModelBreaker.State { state.withLock { $0.breaker.state } }

    private func admit(_ bound: Int) throws(ModelError) {
        guard reserve(bound) else {
            let date = clock()
            update { $0.standing.failed(.spent, isResting: false, at: date) }
            throw .spent
        }
        let moment = now()
        let isAdmitted = state.withLock { state in
            let isAdmitted = state.breaker.admit(at: moment)
            if !isAdmitted { state.spending.release(bound) }
            return isAdmitted
        }
        guard isAdmitted else { throw .resting }
    }

    /// Changes the state, and tells when it fares otherwise than before.
    private func update(_ change: (inout State) -> Void) {
        let (before, after) = state.withLock { state in
            let before = state.standing.state
            change(&state)
            return (before, state.standing)
        }
        if after.state != before { changed(after) }
    }

    /// Sets aside what one attempt can cost at most. False: today's money does not suffice.
    private func reserve(_ bound: Int) -> Bool {
        guard let purse else { return true }
        let day = purse.day(clock())
        return state.withLock { $0.spending.reserve(bound, day: day, cap: purse.cap) != nil }
    }

    /// Whether nothing was done for it: the server says so, or was never asked.
    private static func isFree(_ error: ModelError) -> Bool {
        switch error {
        case .rateLimited, .waiting, .unauthorised, .rejected, .unreachable, .resting, .spent, .notRecorded: true
        case .overloaded, .refused, .cutOff, .garbage, .lost: false
        }
    }
}

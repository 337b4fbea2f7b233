/// Leaves a model alone that fails, so that cases do not wait for it one after the other. A pure value: the clock is an argument.
///
/// After some failures in a row it opens for a while; then one question tries, and its failure doubles the while.
package struct ModelBreaker: Sendable, Equatable {
    package enum State: Sendable, Equatable {
        case closed
        /// Nobody is let through before then.
        case open(until: ContinuousClock.Instant)
        /// One question is on its way; the others wait for what becomes of it.
        case trying
    }

    package private(set) var state = State.closed
    private var failures = 0
    private var pause: Duration

    /// Failures in a row that open it.
    package static let most = 3
    package static let shortest = Duration.seconds(30)
    package static let longest = Duration.seconds(1800)

    package init() { pause = Self.shortest }

    /// Whether a question may go out. A yes after a pause is the trial.
    package mutating func admit(at now: ContinuousClock.Instant) -> Bool {
        switch state {
        case .closed: return true
        case .trying: return false
        case .open(let until):
            guard now >= until else { return false }
            state = .trying
            return true
        }
    }

    package mutating func succeeded() {
        self = ModelBreaker()
    }

    /// Takes over what a failure says. A question that the model refuses, or an answer that was too long, is no failure of its
    /// server.
    package mutating func failed(_ error: ModelError, at now: ContinuousClock.Instant) {
        switch error {
        case .refused, .cutOff, .rejected, .notRecorded, .spent, .resting:
            if state == .trying { succeeded() }
        case .unauthorised: open(for: Self.longest, at: now)
        case .rateLimited(let after), .waiting(let after):
            open(for: max(after ?? Self.shortest, Self.shortest), at: now)
        case .overloaded, .garbage, .unreachable, .lost:
            failures += 1
            guard state == .trying || failures >= Self.most else { return }
            open(for: pause, at: now)
            pause = min(pause * 2, Self.longest)
        }
    }

    /// Whether it is left alone for now.
    package var isOpen: Bool {
        if case .open = state { true } else { false }
    }

    /// A trial that was cancelled says nothing: the next one tries.
    package mutating func abandoned(at now: ContinuousClock.Instant) {
        if state == .trying { state = .open(until: now) }
    }

    private mutating func open(for time: Duration, at now: ContinuousClock.Instant) {
        let until = now + min(time, Self.longest)
        if case .open(let already) = state, already > until { return }
        state = .open(until: until)
    }
}

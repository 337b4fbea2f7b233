package import struct Foundation.Date

/// How a model fares, by what became of the last questions to it. Counts are those of this process.
package struct ModelStanding: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// Nothing is known yet: it was not asked.
        case unasked
        /// It answered last.
        case up
        /// It gave no answer last, and is asked again.
        case failing
        /// It failed too often, and is left alone for a while.
        case resting
        /// Its server refuses the key, its rights or the account.
        case keyRefused = "key_refused"
        /// Today's money is spent: it is not asked before tomorrow.
        case spent
    }

    package private(set) var state = State.unasked
    /// When that began; nil: with the process.
    package private(set) var since: Date?
    /// Why it is not up; nil: it is, or nothing is known.
    package private(set) var trouble: ModelError?
    /// Questions that went out.
    package private(set) var asked = 0
    /// Those of them without an answer.
    package private(set) var failed = 0
    /// How often the state was another one than before.
    package private(set) var changes = 0

    package init() {}

    /// Takes over that a question was answered, by whatever the answer is worth.
    mutating func answered(at now: Date) {
        asked += 1
        become(.up, nil, at: now)
    }

    /// Takes over why there was no answer. A question that is refused says nothing against whoever refuses it.
    /// - Parameter isResting: it is left alone from now on.
    mutating func failed(_ error: ModelError, isResting: Bool, at now: Date) {
        switch error {
        case .resting, .notRecorded: return
        case .spent: return become(.spent, error, at: now)
        case .waiting: break
        default: (asked, failed) = (asked + 1, failed + 1)
        }
        switch error {
        case .refused, .cutOff: become(.up, nil, at: now)
        case .unauthorised: become(.keyRefused, error, at: now)
        default: become(isResting ? .resting : .failing, error, at: now)
        }
    }

    /// With a new day its money is there again.
    mutating func begunAnew(at now: Date) {
        if state == .spent { become(.unasked, nil, at: now) }
    }

    private mutating func become(_ state: State, _ trouble: ModelError?, at now: Date) {
        if state != self.state { (self.state, since, changes) = (state, now, changes + 1) }
        self.trouble = trouble
    }
}

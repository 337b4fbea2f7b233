package import struct Foundation.Date

extension Condition {
    /// Whether it may still come to hold once facts are there that are `pending`: what an answer or a look-up on the way brings.
    ///
    /// What is there, and what nothing will bring, counts as it is.
    package func mayHold(in facts: Facts, at now: Date, pending: (String) -> Bool) -> Bool {
        may(be: true, facts, now, pending)
    }

    private func may(be wanted: Bool, _ facts: Facts, _ now: Date, _ pending: (String) -> Bool) -> Bool {
        switch self {
        case .all(let conditions):
            return wanted
                ? conditions.allSatisfy { $0.may(be: true, facts, now, pending) }
                : conditions.contains { $0.may(be: false, facts, now, pending) }
        case .any(let conditions):
            return wanted
                ? conditions.contains { $0.may(be: true, facts, now, pending) }
                : conditions.allSatisfy { $0.may(be: false, facts, now, pending) }
        case .not(let condition):
            return condition.may(be: !wanted, facts, now, pending)
        case .test(let fact, _):
            if facts[fact] == nil, pending(fact) { return true }
            // Of an unknown fact nothing holds, not even the opposite.
            return wanted ? holds(in: facts, at: now) : Condition.not(self).holds(in: facts, at: now)
        }
    }
}

import Resolution

extension Condition {
    /// Whether it can never hold together with `other`, as far as their words show it. A no proves nothing.
    ///
    /// - Parameter isList: whether a fact has several values at once, of which each may be asked for.
    func excludes(_ other: Condition, isList: (String) -> Bool) -> Bool {
        switch (self, other) {
        case (.any(let parts), _): return parts.allSatisfy { $0.excludes(other, isList: isList) }
        case (_, .any(let parts)): return parts.allSatisfy { excludes($0, isList: isList) }
        case (.all(let parts), _): return parts.contains { $0.excludes(other, isList: isList) }
        case (_, .all(let parts)): return parts.contains { excludes($0, isList: isList) }
        case (.not(let inner), _): return other.implies(inner)
        case (_, .not(let inner)): return implies(inner)
        case (.test(let fact, let test), .test(let same, let second)):
            return fact.utf8.elementsEqual(same.utf8) && test.excludes(second, isList: isList(fact))
        }
    }
}

extension Condition.Test {
    fileprivate func excludes(_ other: Condition.Test, isList: Bool) -> Bool {
        if case .missing = self { return other != .missing }
        if case .missing = other { return true }
        if let own = words, let others = other.words { return !isList && Set(own).isDisjoint(with: others) }
        switch (self, other) {
        case (.within(let span), .olderThan(let age)), (.olderThan(let age), .within(let span)): return span <= age
        case (.compareMoney(_, let a), .compareMoney(_, let b)) where a.currency != b.currency: return true
        default: break
        }
        guard let own = range, let others = other.range, own.unit == others.unit else { return false }
        return own.isBelow(others) || others.isBelow(own)
    }

    private var words: [String]? {
        switch self {
        case .equals(let word): [word]
        case .oneOf(let words): words
        default: nil
        }
    }

    private var range: Bounds? {
        switch self {
        case .compare(let sign, let bound): Bounds(sign, bound, unit: "")
        case .compareThousandths(let sign, let bound): Bounds(sign, bound, unit: "thousandths")
        case .compareMoney(let sign, let bound): Bounds(sign, bound.minor, unit: bound.currency)
        case .equals(let word): Int(word).map { Bounds(low: $0, high: $0, unit: "") }
        default: nil
        }
    }
}

/// The numbers that a comparison holds for.
private struct Bounds {
    /// Nil: without end.
    var low: Int?
    var high: Int?
    /// Whether the ends themselves belong to it.
    var isClosed = true
    var unit: String

    init(low: Int?, high: Int?, unit: String) {
        self.low = low
        self.high = high
        self.unit = unit
    }

    init(_ sign: Condition.Test.Comparison, _ bound: Int, unit: String) {
        switch sign {
        case .less, .atMost: self.init(low: nil, high: bound, unit: unit)
        case .more, .atLeast: self.init(low: bound, high: nil, unit: unit)
        }
        isClosed = sign == .atMost || sign == .atLeast
    }

    func isBelow(_ other: Bounds) -> Bool {
        guard let high, let low = other.low else { return false }
        return high < low || high == low && !(isClosed && other.isClosed)
    }
}

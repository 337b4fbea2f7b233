extension Condition {
    /// Whether `other` holds wherever this holds, as far as their words show it. A no proves nothing.
    package func implies(_ other: Condition) -> Bool {
        if self == other { return true }
        switch (self, other) {
        case (.any(let parts), _): return parts.allSatisfy { $0.implies(other) }
        case (_, .all(let parts)): return parts.allSatisfy { implies($0) }
        case (.all(let parts), .any(let ways)):
            return ways.contains { implies($0) } || parts.contains { $0.implies(other) }
        case (.all(let parts), _): return parts.contains { $0.implies(other) }
        case (_, .any(let ways)): return ways.contains { implies($0) }
        case (.test(let fact, let test), .test(let same, let wider)): return fact == same && test.implies(wider)
        default: return false
        }
    }
}

extension Condition.Test {
    fileprivate func implies(_ wider: Condition.Test) -> Bool {
        if self == wider { return true }
        switch (self, wider) {
        case (.missing, _): return false
        case (_, .exists): return true
        case (.equals(let word), .oneOf(let words)): return words.contains(word)
        case (.oneOf(let words), .oneOf(let more)): return words.allSatisfy(more.contains)
        case (.oneOf(let words), .equals(let word)): return words == [word]
        case (.within(let span), .within(let longer)): return span <= longer
        case (.olderThan(let span), .olderThan(let shorter)): return span >= shorter
        case (.compare(let sign, let bound), .compare(let same, let other)),
            (.compareThousandths(let sign, let bound), .compareThousandths(let same, let other)):
            return sign == same && sign.isNarrower(bound, than: other)
        case (.compareMoney(let sign, let bound), .compareMoney(let same, let other)):
            return sign == same && bound.currency == other.currency && sign.isNarrower(bound.minor, than: other.minor)
        default: return false
        }
    }
}

extension Condition.Test.Comparison {
    fileprivate func isNarrower(_ bound: Int, than other: Int) -> Bool {
        switch self {
        case .less, .atMost: bound <= other
        case .more, .atLeast: bound >= other
        }
    }
}

/// What the policy says, and every comparison that led to it, in the order in which they were made.
package struct Deliberation: Sendable, Equatable {
    package var verdict: Verdict
    /// One comparison each: `maximum: 50.00 EUR <= 300.00 EUR`.
    package var grounds: [String]
}

/// The comparisons of one ruling, noted where they are made, so that what is shown is what decided.
struct Grounds {
    private(set) var lines: [String] = []

    mutating func note(_ line: String) { lines.append(line) }

    /// Whether an amount is above a bound of the same currency.
    mutating func isAbove(_ amount: Money, _ bound: Money, _ name: String) -> Bool {
        let isAbove = amount.minor > bound.minor
        note("\(name): \(amount) \(isAbove ? ">" : "<=") \(bound)")
        return isAbove
    }

    /// Whether an amount on top of what was moved before is above a bound of the same currency.
    mutating func isAbove(_ amount: Money, after sum: Int, _ bound: Money, _ name: String) -> Bool {
        let before = Money(minor: sum, currency: amount.currency)
        let isAbove = Self.isSum(sum, amount.minor, above: bound.minor)
        note("\(name): \(before) + \(amount) \(isAbove ? ">" : "<=") \(bound)")
        return isAbove
    }

    /// Whether one more is above a bound.
    mutating func isAbove(oneMoreThan count: Int, _ bound: Int, _ name: String) -> Bool {
        let isAbove = Self.isSum(count, 1, above: bound)
        note("\(name): \(count) + 1 \(isAbove ? ">" : "<=") \(bound)")
        return isAbove
    }

    /// Whether a count has reached its bound.
    mutating func isUsedUp(_ count: Int, _ bound: Int, _ name: String) -> Bool {
        let isUsedUp = count >= bound
        note("\(name): \(count) \(isUsedUp ? ">=" : "<") \(bound)")
        return isUsedUp
    }

    /// With a positive `b`. A sum too large to count is above every limit, the largest number among them.
    private static func isSum(_ a: Int, _ b: Int, above bound: Int) -> Bool {
        let (value, isTooLarge) = a.addingReportingOverflow(b)
        return isTooLarge || value > bound
    }
}

package import struct Foundation.Date

extension Condition {
    /// Whether it holds for what is known at `now`.
    ///
    /// What is not known never holds, whatever stands around it: `not` of an unknown fact does not hold either. Only
    /// `missing` holds for a fact that is not there.
    package func holds(in facts: Facts, at now: Date) -> Bool {
        truth(in: facts, at: now) == true
    }

    /// Nil where a fact is missing or of a kind that cannot be tested so (Kleene's third value).
    private func truth(in facts: Facts, at now: Date) -> Bool? {
        switch self {
        case .all(let conditions):
            let truths = conditions.map { $0.truth(in: facts, at: now) }
            if truths.contains(false) { return false }
            return truths.contains(nil) ? nil : true
        case .any(let conditions):
            let truths = conditions.map { $0.truth(in: facts, at: now) }
            if truths.contains(true) { return true }
            return truths.contains(nil) ? nil : false
        case .not(let condition):
            return condition.truth(in: facts, at: now).map { !$0 }
        case .test(let fact, let test):
            return test.truth(of: facts[fact], at: now)
        }
    }
}

extension Condition.Test {
    fileprivate func truth(of value: Value?, at now: Date) -> Bool? {
        switch self {
        case .exists: return value != nil
        case .missing: return value == nil
        case .equals(let text): return value?.equals(text)
        case .oneOf(let texts):
            let truths = texts.map { value?.equals($0) }
            return truths.contains(true) ? true : truths.contains(nil) ? nil : false
        case .within(let span):
            guard let date = value?.date else { return nil }
            let age = now.timeIntervalSince(date)
            return age >= 0 && age <= span
        case .olderThan(let span):
            guard let date = value?.date else { return nil }
            return now.timeIntervalSince(date) > span
        case .compare(let comparison, let bound):
            switch value {
            case .number(let number)?: return comparison.holds(number, bound)
            case .money(let money)?:
                return Money(major: bound, currency: money.currency).map { comparison.holds(money.minor, $0.minor) }
            default: return nil
            }
        case .compareMoney(let comparison, let bound):
            guard case .money(let money)? = value, money.currency == bound.currency else { return nil }
            return comparison.holds(money.minor, bound.minor)
        case .compareThousandths(let comparison, let bound):
            guard case .number(let number)? = value else { return nil }
            return comparison.holds(number, bound)
        }
    }
}

extension Condition.Test.Comparison {
    fileprivate func holds(_ a: Int, _ b: Int) -> Bool {
        switch self {
        case .less: a < b
        case .atMost: a <= b
        case .more: a > b
        case .atLeast: a >= b
        }
    }
}

extension Value {
    fileprivate var date: Date? {
        switch self {
        case .date(let date), .moment(let date): date
        default: nil
        }
    }

    /// Compared as bytes; a list equals each of its members. Nil for a date, which has no one notation.
    fileprivate func equals(_ text: String) -> Bool? {
        switch self {
        case .text(let own): own.utf8.elementsEqual(text.utf8)
        case .number(let number): Int(text).map { $0 == number }
        case .money(let money): Money(text).map { $0 == money }
        case .flag(let flag): ["true", "yes"].contains(text) ? flag : ["false", "no"].contains(text) ? !flag : nil
        case .list(let members): members.contains { $0.utf8.elementsEqual(text.utf8) }
        case .date, .moment, .moments, .rows: nil
        }
    }
}

extension Money {
    /// Whole units of a currency; nil beyond what an integer holds.
    init?(major: Int, currency: String) {
        let scale = (0..<Self.digits(of: currency)).reduce(1) { value, _ in value * 10 }
        let (minor, isTooLarge) = major.multipliedReportingOverflow(by: scale)
        guard !isTooLarge else { return nil }
        self.init(minor: minor, currency: currency)
    }
}

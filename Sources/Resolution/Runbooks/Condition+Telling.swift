package import struct Foundation.Date

extension Condition {
    /// Names of all facts that it tests.
    package var facts: Set<String> {
        switch self {
        case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.facts) }
        case .not(let part): part.facts
        case .test(let fact, _): [fact]
        }
    }

    /// Whether it tests a fact for that very word.
    package func names(_ word: String, as fact: String) -> Bool {
        switch self {
        case .all(let parts), .any(let parts): parts.contains { $0.names(word, as: fact) }
        case .not(let part): part.names(word, as: fact)
        case .test(let tested, .equals(let own)): tested == fact && own == word
        case .test(let tested, .oneOf(let words)): tested == fact && words.contains(word)
        case .test: false
        }
    }

    /// Why it does not hold for what is known at `now`, in one line for `explain`; nil when it holds.
    package func whyNot(in facts: Facts, at now: Date) -> String? {
        if holds(in: facts, at: now) { return nil }
        switch self {
        case .all(let parts):
            return parts.lazy.compactMap { $0.whyNot(in: facts, at: now) }.first
        case .any(let parts):
            return parts.compactMap { $0.whyNot(in: facts, at: now) }.joined(separator: ", and ")
        case .not(let part):
            let names = part.facts.sorted()
            return "not (\(part.words)): " + names.map { known($0, in: facts) }.joined(separator: ", ")
        case .test(let fact, _):
            return "\(words): " + known(fact, in: facts)
        }
    }

    private func known(_ fact: String, in facts: Facts) -> String {
        facts[fact].map { "\(fact) is \($0.words)" } ?? "\(fact) is not known"
    }

    /// As an operator writes it, on one line.
    package var words: String {
        switch self {
        case .all(let parts): parts.map(\.words).joined(separator: " and ")
        case .any(let parts): "(" + parts.map(\.words).joined(separator: " or ") + ")"
        case .not(let part): "not (\(part.words))"
        case .test(let fact, let test): "\(fact): \(test.words)"
        }
    }
}

extension Condition.Test {
    fileprivate var words: String {
        switch self {
        case .equals(let word): word
        case .oneOf(let words): "[\(words.joined(separator: ", "))]"
        case .exists: "exists"
        case .missing: "missing"
        case .within(let span): "within " + notation(ofSpan: Int(span))
        case .olderThan(let span): "over " + notation(ofSpan: Int(span))
        case .compare(let sign, let bound): "\(sign.rawValue) \(bound)"
        case .compareMoney(let sign, let bound): "\(sign.rawValue) \(bound)"
        case .compareThousandths(let sign, let bound): "\(sign.rawValue) \(Double(bound) / 1000)"
        }
    }
}

extension Value {
    fileprivate var words: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .money(let money): money.description
        case .date(let date), .moment(let date): notation(of: date)
        case .flag(let flag): String(flag)
        case .list(let members): "[\(members.joined(separator: ", "))]"
        case .moments(let dates): "[\(dates.map { notation(of: $0) }.joined(separator: ", "))]"
        case .rows(let rows): "\(rows.count) rows"
        }
    }
}

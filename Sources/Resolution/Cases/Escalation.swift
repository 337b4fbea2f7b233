package import Understanding

package import struct Foundation.Date

/// When a message goes to a person at once, and to whom: written by an operator in `mailbox.yaml`.
package struct EscalationRule: Codable, Sendable, Equatable {
    package var condition: Condition
    /// Name of a team; nil for the one that takes what no route names.
    package var route: String?
    package var reason: Reason
    /// Its line in mailbox.yaml; nil when it was made otherwise.
    package var line: Int?

    package init(condition: Condition, route: String? = nil, reason: Reason, line: Int? = nil) {
        self.condition = condition
        self.route = route
        self.reason = reason
        self.line = line
    }
}

/// The first rule that holds.
package func escalation(of facts: Facts, rules: [EscalationRule], at now: Date) -> EscalationRule? {
    rules.first { $0.condition.holds(in: facts, at: now) }
}

/// What escalation rules may test of a message.
///
/// `intent` and `intents`, `confidence` and `sentiment` and `urgency` in thousandths, `sensitive` (topics),
/// `requests_human`, `language`, `attachments` (their number), `amount` (the largest the message names, when all it
/// names are in one currency), `customer.tier`, `hours` (`open` or `closed`), `case.age` (the moment the case was opened, so
/// that `over 2 days` holds for one that is older), `case.state`. A rule can only send a message to a person, so an amount in
/// it may come from the message; nothing else may.
package func escalationFacts(
    reading: Reading, attachments: Int, tier: String?, hours: OfficeHours = .open, opened: Date? = nil,
    state: CaseState? = nil
) -> Facts {
    var facts = Facts()
    // Whoever only says thanks wants nothing, whatever it reads like.
    facts["intent"] = reading.wishes.isEmpty ? nil : reading.intent.map { .text($0) }
    facts["intents"] = .list(reading.wishes.compactMap(\.intent))
    facts["confidence"] = thousandths(reading.confidence)
    facts["sentiment"] = thousandths(reading.sentiment)
    facts["urgency"] = thousandths(reading.urgency)
    facts["sensitive"] = .list(reading.sensitive.map(\.rawValue))
    facts["requests_human"] = .flag(reading.requestsHuman)
    facts["language"] = reading.language.map { .text($0) }
    facts["attachments"] = .number(attachments)
    facts["customer.tier"] = tier.map { .text($0) }
    facts["hours"] = .text(hours.rawValue)
    facts["case.age"] = opened.map { .date($0) }
    facts["case.state"] = state.map { .text($0.rawValue) }
    let amounts = reading.entities.filter { $0.kind == .amount }.compactMap { Money($0.value) }
    if let largest = amounts.max(by: { $0.minor < $1.minor }),
        amounts.allSatisfy({ $0.currency == largest.currency })
    {
        facts["amount"] = .money(largest)
    }
    return facts
}

private func thousandths(_ value: Double) -> Value? {
    Int(exactly: (value * 1000).rounded()).map { .number($0) }
}

extension [EscalationRule] {
    /// Those that ask how old a case is: they are weighed again while no message comes.
    package var ofAge: [EscalationRule] { filter { $0.condition.facts.contains("case.age") } }

    /// The first moment after `now` at which what one of them says of the age of a case opened at `opened` is otherwise.
    package func nextAge(of opened: Date, after now: Date) -> Date? {
        // A span is over a moment after it is full.
        flatMap(\.condition.agesOfCase).map { opened.addingTimeInterval($0 + 1) }.filter { $0 > now }.min()
    }
}

extension Condition {
    fileprivate var agesOfCase: [Double] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.agesOfCase)
        case .not(let part): part.agesOfCase
        case .test("case.age", .olderThan(let span)), .test("case.age", .within(let span)): [span]
        case .test: []
        }
    }
}

import Configuration
import Mail
import OrderBook
import Resolution
import Store

/// Compares what a scenario expects with what followed. One line for each thing that does not hold.
struct Judging {
    let place: String

    func failures(_ expected: Scenario.Expectation, _ turn: RehearsedTurn, prefix: String) -> [String] {
        var failures: [String] = []
        func fail(_ text: String) { failures.append("\(place): \(text)") }
        let state = turn.state?.state.rawValue ?? "no case"
        let handed = turn.handover.map { ", handed over: \($0.reason.rawValue), \($0.why)" } ?? ""
        if let names = expected.understood, names != turn.understood {
            fail("understood \(Self.list(turn.understood)), not \(Self.list(names))")
        }
        if let language = expected.language, turn.state?.language != language {
            fail("took it for \(turn.state?.language ?? "no language"), not \(language)")
        }
        if let names = expected.reply, names.sorted() != turn.templates.sorted() {
            fail("answered \(Self.list(turn.templates)), not \(Self.list(names))\(handed)")
        }
        failures += compareReplies(expected, turn)
        let text = turn.replies.map(\.text).joined(separator: "\n")
        for words in expected.says where !text.holds(words) { fail("the reply does not say `\(words)`") }
        for words in expected.never where text.holds(words) { fail("the reply says `\(words)`") }
        if let actions = expected.actions { failures += compare(actions, turn) }
        if let reason = expected.handover, turn.handover?.reason != reason {
            fail("handed over for \(turn.handover?.reason.rawValue ?? "nothing"), not for \(reason.rawValue)")
        }
        if expected.staysWithReplyd, let handover = turn.handover {
            fail("a person takes over: \(handover.reason.rawValue), \(handover.why)")
        }
        for tag in expected.tags where !turn.tags.contains(tag) && !turn.tags.contains(prefix + tag) {
            fail("the tag \(tag) is not set")
        }
        if let wanted = expected.state, turn.state?.state != wanted { fail("is \(state), not \(wanted.rawValue)") }
        return failures
    }

    /// What became of what goes to the customer, and by which row of the policy.
    private func compareReplies(_ expected: Scenario.Expectation, _ turn: RehearsedTurn) -> [String] {
        guard expected.became != nil || expected.row != nil else { return [] }
        guard !turn.replies.isEmpty else { return ["\(place): nothing goes to the customer"] }
        return turn.replies.flatMap { reply -> [String] in
            var failures: [String] = []
            if let fate = expected.became, reply.fate != fate {
                failures.append("\(place): the reply is \(reply.fate.rawValue), not \(fate.rawValue)")
            }
            if let row = expected.row, reply.row != row {
                failures.append(
                    "\(place): \(reply.row?.words ?? "no row of this turn") decided on the reply, not \(row.words)")
            }
            return failures
        }
    }

    private func compare(_ expected: [Scenario.ExpectedAction], _ turn: RehearsedTurn) -> [String] {
        var failures: [String] = []
        var rest = turn.deeds
        for wanted in expected {
            let found = rest.firstIndex { deed in
                let fields = deed.action.fields
                return wanted.fields.allSatisfy { fields[$0.key] == $0.value }
                    && (deed.state == .awaitingApproval) == wanted.isHeld
            }
            if let found {
                let deed = rest.remove(at: found)
                let words = Self.words(wanted.fields, isHeld: false)
                if let fate = wanted.became, deed.fate != fate {
                    failures.append("\(place): \(words) is \(deed.fate.rawValue), not \(fate.rawValue)")
                }
                if let row = wanted.row, deed.row != row {
                    failures.append(
                        "\(place): \(deed.row?.words ?? "no row of this turn") decided on \(words), not \(row.words)")
                }
            } else {
                failures.append("\(place): no action \(Self.words(wanted.fields, isHeld: wanted.isHeld))")
            }
        }
        for deed in rest {
            let words = Self.words(deed.action.fields, isHeld: deed.state == .awaitingApproval)
            failures.append("\(place): not expected: \(words)")
        }
        return failures
    }

    /// What the shop holds otherwise than it should: only what the scenario names may have changed.
    /// - Parameter deeds: what was given since, as the order book tells it.
    func differences(
        between before: ShopSeed, _ changes: [Scenario.Change], and after: ShopSeed, deeds: [String]
    ) -> [String] {
        var expected = ShopFields(before)
        for change in changes { expected.apply(change) }
        var found = ShopFields(after)
        found.credit(deeds)
        return Set(expected.values.keys).union(found.values.keys).sorted().compactMap { key in
            let (wanted, real) = (expected.values[key] ?? "nothing", found.values[key] ?? "nothing")
            return wanted == real ? nil : "\(place): afterwards \(key) is \(real), not \(wanted)"
        }
    }

    private static func list(_ names: [String]) -> String { names.isEmpty ? "nothing" : names.joined(separator: ", ") }

    private static func words(_ fields: [String: String], isHeld: Bool) -> String {
        let order = Action.fieldNames.filter { fields[$0] != nil }
        return order.map { "\($0) \(fields[$0] ?? "")" }.joined(separator: ", ") + (isHeld ? ", held" : "")
    }
}

extension String {
    fileprivate func holds(_ part: String) -> Bool {
        let (own, part) = (Array(utf8), Array(part.utf8))
        guard !part.isEmpty, part.count <= own.count else { return false }
        return (0...(own.count - part.count)).contains { own[$0] == part[0] && own[$0...].starts(with: part) }
    }
}

/// A shop as flat fields, so that every difference has a name.
private struct ShopFields {
    var values: [String: String] = [:]

    init(_ shop: ShopSeed) {
        for customer in shop.customers {
            values["customer \(customer.id).email"] = customer.email.text
            values["customer \(customer.id).address"] = customer.address ?? "nothing"
        }
        for order in shop.orders {
            values["order \(order.number).status"] = order.status.rawValue
            values["order \(order.number).refunded"] = order.refunded.description
            values["order \(order.number).address"] = order.address ?? "nothing"
        }
        for subscription in shop.subscriptions {
            values["subscription \(subscription.id).status"] = subscription.status.rawValue
            values["subscription \(subscription.id).plan"] = subscription.plan
            values["subscription \(subscription.id).renews"] = subscription.renews.map(notation(of:))
        }
        for appointment in shop.appointments {
            values["appointment \(appointment.id).status"] = appointment.status.rawValue
            values["appointment \(appointment.id).at"] = notation(of: appointment.at)
            values["appointment \(appointment.id).service"] = appointment.service
        }
    }

    /// `credit c-1 500 EUR`: the amount is in minor units.
    mutating func credit(_ deeds: [String]) {
        for deed in deeds {
            let words = deed.split(separator: " ")
            guard words.count >= 4, words[0] == "credit", let minor = Int(words[words.count - 2]) else { continue }
            let customer = words[1..<(words.count - 2)].joined(separator: " ")
            values["customer \(customer).credit"] = "\(Money(minor: minor, currency: String(words[words.count - 1])))"
        }
    }

    mutating func apply(_ change: Scenario.Change) {
        values["\(change.kind.rawValue) \(change.id).\(change.field)"] = change.value
    }
}

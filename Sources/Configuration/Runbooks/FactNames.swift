import Resolution
import Understanding

/// The facts a condition may test, with what kind of value each is.
///
/// `Resolution` makes them: `escalationFacts` those of messages, `Order.facts` and its siblings those of runs.
struct FactNames {
    enum Kind: Equatable {
        case text, number, money, date, flag, list, any, language
        /// One or several words of a closed set.
        case word([String])
        /// A decimal such as a confidence, compared in thousandths.
        case thousandths
        /// An intent that some runbook answers.
        case category
    }

    var kinds: [String: Kind]

    /// What a message says and who wrote it: for `escalate` in `mailbox.yaml`.
    static let ofMessages = FactNames(kinds: [
        "intent": .category, "intents": .category, "confidence": .thousandths, "sentiment": .thousandths,
        "urgency": .thousandths, "sensitive": .word(Reading.Sensitive.allCases.map(\.rawValue)),
        "requests_human": .flag, "language": .language, "attachments": .number, "amount": .money,
        "customer.tier": .text,
        "hours": .word(OfficeHours.allCases.map(\.rawValue)), "case.age": .date,
    ])

    /// What look-ups and actions bring: for conditions in runbooks.
    static let ofRuns = FactNames(kinds: [
        "customer.name": .text, "customer.tier": .text,
        "orders.count": .number, "orders.numbers": .list, "orders.choices": .list,
        "order.number": .text, "order.status": .word(Order.Status.allCases.map(\.rawValue)), "order.placed": .date,
        "order.total": .money, "order.refunded": .money, "order.refundable": .money, "order.items": .list,
        "order.address": .text, "order.carrier": .text, "order.tracking": .text, "order.tracking_url": .text,
        "order.shipped": .date, "order.expected": .date, "order.delivered": .date,
        "order.item.line": .number, "order.item.sku": .text, "order.item.title": .text,
        "order.item.quantity": .number, "order.item.price": .money, "order.item.refundable": .money,
        "subscriptions.count": .number, "subscription.id": .text, "subscription.plan": .text,
        "subscription.price": .money, "subscription.renews": .date,
        "subscription.status": .word(Subscription.Status.allCases.map(\.rawValue)),
        "subscription.change": .word(SubscriptionChange.allCases.map(\.rawValue)),
        "appointments.count": .number, "appointments.times": .list, "appointment.id": .text,
        "appointment.service": .text, "appointment.at": .date,
        "appointment.before": .date, "slots.count": .number, "slots.free": .list, "slot.at": .date, "slot.free": .flag,
        "plan.before": .text, "plan.price": .money, "plans.count": .number, "plans.names": .list, "code": .text,
        "code.hours": .number,
        "knowledge.found": .flag, "receipt.reference": .text, "receipt.at": .date, "receipt.amount": .money,
    ])

    /// What a diagnostic says has the names that its system gives: their kind shows in the test.
    func kind(of fact: String) -> Kind? {
        kinds[fact] ?? (fact.hasPrefix("diagnostic.") ? .any : nil)
    }

    /// With the inputs of one runbook, as `input.<name>`.
    func with(inputs: [Runbook.Input]) -> FactNames {
        var copy = self
        for input in inputs {
            let fact = "input.\(input.name)"
            switch input.kind {
            case .number: copy.kinds[fact] = .number
            case .slot: copy.kinds[fact] = .date
            case .choice where !input.choosesPlan: copy.kinds[fact] = .word(input.choices)
            default: copy.kinds[fact] = .text
            }
        }
        return copy
    }

    /// What has to be looked up before a fact can be known, as `lookup` names it; nil for what needs no look-up.
    static func object(of fact: String) -> String? {
        switch fact.split(separator: ".").first {
        case "order": "order"
        case "orders": "orders"
        case "customer": "customer"
        case "subscription", "subscriptions": "subscription"
        case "knowledge": "knowledge"
        case "appointment", "appointments": "appointment"
        case "plans": "plans"
        case "slot", "slots": "slots"
        case "diagnostic": "diagnostic"
        case "code": "code"
        default: nil
        }
    }
}

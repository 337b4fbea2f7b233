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
    /// For `when` of a runbook: what only its steps bring is not known there.
    var isBeforeSteps = false

    /// What a message says and who wrote it: for `escalate` in `mailbox.yaml`.
    static let ofMessages = FactNames(kinds: [
        "intent": .category, "intents": .category, "confidence": .thousandths, "sentiment": .thousandths,
        "urgency": .thousandths, "sensitive": .word(Reading.Sensitive.allCases.map(\.rawValue)),
        "requests_human": .flag, "language": .language, "attachments": .number, "amount": .money,
        "customer.tier": .text,
        "hours": .word(OfficeHours.allCases.map(\.rawValue)), "case.age": .date,
        "case.state": .word(CaseState.allCases.map(\.rawValue)),
    ])

    /// What is known, or can be looked up, before the first step: for `when` of runbooks. Of a message only what it is
    /// like, never what it names: a customer's words do not choose what is done for them.
    static let ofChoosing: FactNames = {
        let like = ["sentiment", "urgency", "language", "attachments", "hours", "customer.tier"]
        let objects = ["order", "orders", "customer", "subscription", "appointment"]
        var names = FactNames(kinds: ofMessages.kinds.filter { like.contains($0.key) }, isBeforeSteps: true)
        for (fact, kind) in ofRuns.kinds where object(of: fact).map(objects.contains) ?? false {
            names.kinds[fact] = kind
        }
        for brought in ["subscription.change", "appointment.before"] { names.kinds[brought] = nil }
        return names
    }()

    /// What look-ups and actions bring: for conditions in runbooks.
    static let ofRuns = FactNames(kinds: [
        "customer.name": .text, "customer.tier": .text, "customer.address": .text,
        "orders.count": .number, "orders.numbers": .list, "orders.choices": .list,
        "order.number": .text, "order.status": .word(Order.Status.allCases.map(\.rawValue)), "order.placed": .date,
        "order.total": .money, "order.refunded": .money, "order.refundable": .money, "order.items": .list,
        "order.named": .list,
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
        "plan.before": .text, "plan.price": .money, "plans.count": .number, "plans.names": .list,
        "variant.present": .text, "variant.title": .text, "variant.sku": .text, "variant.price": .money,
        "variant.changes": .list, "place.order": .text, "place.own": .flag,
        "variant.cheapest": .flag, "variant.more": .flag, "variant.less": .flag,
        "variants.available": .number, "variants.lowest": .money, "variants.lowest_title": .text,
        "variants.count": .number, "variants.choices": .list, "variants.chosen": .list,
        "payment.title": .text, "payment.kind": .text, "payment.original": .flag, "payment.present": .text,
        "payment.balance": .money, "payment.covers": .flag, "payments.count": .number,
        "payments.choices": .list, "payments.unclear": .flag, "code": .text,
        "code.hours": .number,
        "proposal.order": .text, "proposal.item": .text, "proposal.amount": .money, "proposal.document": .text,
        "proposal.refund": .flag, "proposal.credit": .flag, "proposal.cancel": .flag, "proposal.return": .flag,
        "proposal.exchange": .flag, "proposal.resend": .flag, "proposal.subscription_cancel": .flag,
        "proposal.subscription_pause": .flag, "proposal.subscription_resume": .flag,
        "knowledge.found": .flag, "receipt.reference": .text, "receipt.at": .date, "receipt.amount": .money,
    ])

    /// What a diagnostic says has the names that its system gives: their kind shows in the test.
    func kind(of fact: String) -> Kind? {
        kinds[fact] ?? (fact.hasPrefix("diagnostic.") && !isBeforeSteps ? .any : nil)
    }

    /// With the inputs of one runbook, as `input.<name>`.
    func with(inputs: [Runbook.Input]) -> FactNames {
        var copy = self
        for input in inputs {
            let fact = "input.\(input.name)"
            switch input.kind {
            case .number: copy.kinds[fact] = .number
            case .slot: copy.kinds[fact] = .date
            case .choice where !input.choosesPlan && !input.choosesVariant && !input.choosesPayment:
                copy.kinds[fact] = .word(input.choices + (input.spellings.isEmpty ? [] : [Runbook.Input.several]))
            default: copy.kinds[fact] = .text
            }
        }
        return copy
    }

    /// What has to be looked up before a fact can be known, as `lookup` names it; nil for what needs no look-up.
    static func object(of fact: String) -> String? { Runbook.object(of: fact) }

    /// The step that brings an object of that name.
    static func step(bringing object: String) -> String {
        switch object {
        case "diagnostic": "diagnose: NAME"
        case "proposal": "propose: […]"
        default: "lookup: \(object)"
        }
    }

    /// Where a fact that is not known here can be tested; nil when it is known, or nowhere.
    func placeOf(_ fact: String) -> String? {
        guard isBeforeSteps, kinds[fact] == nil else { return nil }
        if Self.ofMessages.kinds[fact] != nil { return "only `escalate` in mailbox.yaml may test it" }
        let isOfSteps =
            Self.ofRuns.kind(of: fact) != nil
            || ["input", "receipt"].contains { $0.utf8.elementsEqual(fact.prefix { $0 != "." }.utf8) }
        return isOfSteps ? "test it in the steps, with `check` or `branch`" : nil
    }

    /// Whether a fact has several values at once.
    func isList(_ fact: String) -> Bool { kinds[fact] == .list }
}

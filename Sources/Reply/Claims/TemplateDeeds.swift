import Resolution

/// What the steps before a template may have brought: what a deed that it states could be proven by.
package struct StepsBefore: Sendable {
    /// Verbs of actions, as runbooks write them.
    package var actions: Set<String>
    /// What was looked up, as runbooks write it.
    package var lookups: Set<String>
    /// Names and words that the runbook speaks of. A look-up proves that an order was paid back or cancelled only where the
    /// runbook asks for it: elsewhere nobody would know.
    package var words: Set<String>

    package init(actions: Set<String>, lookups: Set<String>, words: Set<String>) {
        self.actions = actions
        self.lookups = lookups
        self.words = words
    }
}

extension Templates {
    /// The first sentence of a template that states a deed which no step before it can have done; nil where all can be, or
    /// where there is no such template. With that sentence in an answer, the answer goes to a person, always.
    ///
    /// What stands in a section is said on conditions, and left out here.
    package func impossible(in name: String, language: String, after steps: StepsBefore) -> String? {
        guard let page = page(name, language: language) else { return nil }
        let slots = page.outline.nodes.compactMap { if case .slot(let name, _) = $0 { name } else { nil } }
        let facts = steps.possibleFacts(stated: Set(slots))
        return StatedText(page.outline.certainText, language: language).sentences.first { sentence in
            sentence.stated.contains { deed in !facts.contains { deed.isBorneOut(by: $0) } }
        }?.words.shown
    }
}

extension TemplateOutline {
    /// What is said whatever the facts are, with a number where one is filled in.
    fileprivate var certainText: String {
        nodes.map { node in
            switch node {
            case .text(let text): text
            case .slot: "1"
            case .section: " "
            }
        }.joined()
    }
}

extension StepsBefore {
    /// What the case may hold, one set of facts for each way that things may stand.
    fileprivate func possibleFacts(stated: Set<String>) -> [Facts] {
        let known = words.union(stated)
        var all = actions.filter { $0 != "note" }.flatMap(Self.facts(of:))
        var found = Facts()
        if lookups.contains("order") {
            for name in ["order.shipped", "order.expected", "order.delivered"] { found[name] = .flag(true) }
            if known.contains("order.refunded") { found["order.refunded"] = Self.money }
        }
        if lookups.contains("code") { found["code.hours"] = .number(24) }
        all.append(found)
        for (thing, status) in [("order", "order.status"), ("subscription", "subscription.status")]
        where lookups.contains(thing) && known.contains(status) {
            for word in ["placed", "shipped", "delivered", "cancelled", "active", "paused"]
            where known.contains(word) || stated.contains(status) {
                var copy = found
                copy[status] = .text(word)
                all.append(copy)
            }
        }
        return all
    }

    private static let money = Value.money(Money(minor: 1, currency: "EUR"))

    /// The receipts that an action may have, as the engine keeps them.
    private static func facts(of action: String) -> [Facts] {
        func receipt(_ facts: [String: Value]) -> Facts {
            var facts = Facts(facts)
            facts["receipt.reference"] = .text("1")
            return facts
        }
        switch action {
        case "refund", "credit": return [receipt(["\(action).amount": money, "order.refunded": money])]
        case "cancel": return [receipt(["cancel.at": .number(1), "order.status": .text("cancelled")])]
        case "resend":
            return ["invoice", "licence", "download", "password_link"].map { receipt(["resend.document": .text($0)]) }
        case "subscription_cancel":
            return [receipt(["subscription.status": .text("cancelled"), "subscription.change": .text("cancel")])]
        case "subscription_pause":
            return [receipt(["subscription.status": .text("paused"), "subscription.change": .text("pause")])]
        case "subscription_resume": return [receipt(["subscription.change": .text("resume")])]
        case "subscription_renew": return [receipt(["subscription.change": .text("renew")])]
        case "plan": return [receipt(["plan.before": .text("1")])]
        case "appointment_book": return [receipt(["appointment.id": .text("1")])]
        case "appointment_move": return [receipt(["appointment.before": .number(1), "appointment.at": .number(2)])]
        case "appointment_cancel": return [receipt(["appointment.before": .number(1), "appointment.at": .number(1)])]
        default: return [receipt(["\(action).done": .flag(true)])]
        }
    }
}

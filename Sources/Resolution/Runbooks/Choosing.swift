/// Which of several runbooks resolves a wish, while that is open: their conditions ask for what is still looked up, or
/// asked for.
package struct Choice: Codable, Sendable, Equatable {
    /// Texts of the runbooks, in the order in which they are tried.
    package var candidates: [String]
    /// Looked up before it is chosen, as `lookup` names it.
    package var lookups: [String]
    /// What was known when the wish was read: of the message and its sender, never of the shop's objects.
    package var facts: Facts
    /// Whether the wish was understood beyond doubt; else nothing is done for it that the customer did not confirm.
    package var isSure: Bool

    package init(candidates: [String], lookups: [String], facts: Facts, isSure: Bool) {
        self.candidates = candidates
        self.lookups = lookups
        self.facts = facts
        self.isSure = isSure
    }
}

/// The runbooks that name an intent, in the order in which they are tried: whoever asks for more comes first, the one
/// without conditions last; else as given.
package func wishRunbooks(for intent: String, among runbooks: [Runbook]) -> [Runbook] {
    let named = runbooks.filter { runbook in runbook.when.categories.contains { $0.utf8.elementsEqual(intent.utf8) } }
    // What another one holds wherever this does is wider than this.
    let ranked = named.enumerated().map { place, runbook in
        (runbook, place, named.count { other in runbook.isNarrower(than: other) })
    }
    return ranked.sorted { a, b in a.2 == b.2 ? a.1 < b.1 : a.2 > b.2 }.map(\.0)
}

extension [Runbook] {
    /// Of runbooks that fit, in the order in which they are tried: those among which a model may choose. Only the first where
    /// nothing is left open, and never beyond one that says not what it is for, or that acts without asking first.
    package var open: [Runbook] {
        let offered = prefix { $0.about != nil && !$0.actsUnasked }
        return offered.isEmpty ? Array(prefix(1)) : Array(offered)
    }

    /// Whether it is known which one resolves a wish before anything else is.
    package var isSettled: Bool {
        guard let first, first.when.conditions == nil else { return isEmpty }
        return open.count == 1
    }
}

extension Runbook {
    fileprivate func isNarrower(than other: Runbook) -> Bool {
        guard let own = when.conditions else { return false }
        guard let wider = other.when.conditions else { return true }
        return own != wider && own.implies(wider)
    }

    /// What is looked up before it can be chosen, as `lookup` names it.
    package var choosingLookups: [String] {
        let facts = when.conditions?.facts ?? []
        return ["order", "orders", "subscription", "appointment"].filter { object in
            facts.contains { Self.object(of: $0)?.utf8.elementsEqual(object.utf8) ?? false }
        }
    }

    /// What must be looked up for a fact to be known, as `lookup` names it; nil for what needs no look-up.
    package static func object(of fact: String) -> String? {
        switch fact.split(separator: ".").first {
        case "order": "order"
        case "orders": "orders"
        case "customer": "customer"
        case "subscription", "subscriptions": "subscription"
        case "knowledge": "knowledge"
        case "appointment", "appointments": "appointment"
        case "plans": "plans"
        case "variant", "variants": "variants"
        case "payment", "payments": "payments"
        case "slot", "slots": "slots"
        case "diagnostic": "diagnostic"
        case "code": "code"
        case "proposal": "proposal"
        default: nil
        }
    }

    /// What a run follows until it is known which of the candidates it belongs to: it looks up what they ask about, and asks
    /// with their inputs.
    package static func choosing(among candidates: [Runbook], looking lookups: [String]) -> Runbook {
        let conditions = candidates.compactMap(\.when.conditions)
        var inputs: [Input] = []
        for input in candidates.flatMap(\.inputs) where !inputs.contains(where: { $0.name == input.name }) {
            inputs.append(input)
        }
        return Runbook(
            name: candidates.first?.name ?? "",
            when: When(
                categories: candidates.first?.when.categories ?? [],
                conditions: conditions.count == candidates.count ? .any(conditions) : nil),
            identity: .l1, inputs: inputs, steps: lookups.map(Step.lookup))
    }
}

extension Run {
    /// Follows the chosen runbook from its first step. What the customer has said is kept, and which order is meant; what
    /// was looked up for the choice is looked up again where a step needs it.
    /// - Parameter hash: SHA-256 of the runbook's text, in hexadecimal.
    package mutating func begin(_ chosen: Runbook, hash: String, insteadOf choosing: Runbook) {
        let order = orders[Walk.order].map { order in
            collected.values.first { $0.value.utf8.elementsEqual(order.number.utf8) }
                ?? Collected(value: order.number, message: message, start: 0, end: 0)
        }
        let (said, known) = (collected, facts)
        collected = [:]
        facts = Facts()
        for input in chosen.inputs where choosing.inputs.contains(where: { $0.isAsked(as: input) }) {
            guard let value = said[input.name] else { continue }
            keep(value, as: input.name, fact: known["input.\(input.name)"])
        }
        if let order, let input = chosen.inputs.first(where: { $0.kind == .order }) { keep(order, as: input.name) }
        runbook = chosen.name
        runbookText = chosen.text
        runbookHash = hash
        choice = nil
        state = .deciding
        waitingFor = nil
        asking = nil
        position = [0]
        orders = [:]
        subscriptions = [:]
        appointment = nil
    }
}

extension Runbook.Input {
    fileprivate func isAsked(as other: Self) -> Bool {
        name.utf8.elementsEqual(other.name.utf8) && kind == other.kind && choices == other.choices
            && spellings == other.spellings
            && types == other.types
    }
}

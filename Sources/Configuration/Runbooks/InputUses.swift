import Resolution

/// What a runbook does with what it asks its customers for.
struct InputUses {
    /// Names that a step, a condition or an action speaks of.
    private(set) var names: Set<String> = []
    private(set) var templates: Set<String> = []
    private var lookups: Set<String> = []
    private var verbs: Set<String> = []
    private var facts: Set<String> = []

    init(_ runbook: Runbook) {
        if let conditions = runbook.when.conditions { read(conditions) }
        lookups.formUnion(runbook.choosingLookups)
        read(runbook.steps)
        templates.formUnion(runbook.inputs.flatMap { [$0.ask, $0.list] }.compactMap { $0 })
        if let declined = runbook.declined { templates.insert(declined) }
    }

    /// - Parameter stated: what the templates of the runbook state.
    func isUsed(_ input: Runbook.Input, stated: Set<String>) -> Bool {
        let fact = "input.\(input.name)"
        if names.contains(input.name) || facts.contains(fact) || stated.contains(fact) { return true }
        switch input.kind {
        // A person sees it, whoever takes over.
        case .attachment: return true
        case .order: return !lookups.isDisjoint(with: ["order", "orders"])
        case .address: return verbs.contains("address")
        case .email: return verbs.contains("email")
        case .slot:
            return !verbs.isDisjoint(with: ["appointment_book", "appointment_move"]) || lookups.contains("slots")
        // What customers say about an order tells which of its items is meant.
        case .text: return !input.isOptional && (facts.union(stated).contains { $0.hasPrefix("order.item.") } || acts)
        case .yes, .code: return true
        case .amount, .date, .time, .choice, .number: return false
        }
    }

    /// By one item of an order.
    private var acts: Bool { !verbs.isDisjoint(with: ["exchange", "return"]) }

    private mutating func read(_ steps: [Step]) {
        for step in steps {
            switch step {
            case .lookup(let object): lookups.insert(object)
            case .check(let condition, _): read(condition)
            case .branch(let branches, _): for branch in branches { read(branch.condition) }
            case .choose(let choice):
                for condition in choice.options.compactMap(\.condition) { read(condition) }
                if let template = choice.knowledge { templates.insert(template) }
            case .propose(let proposal): verbs.formUnion(proposal.verbs)
            case .ask(let name): names.insert(name)
            case .confirm(let name), .prove(let name), .attempt(let name), .say(let name), .followUp(_, let name):
                templates.insert(name)
            case .action(let action):
                verbs.insert(action.verb)
                names.formUnion([action.to, action.reason, action.payment].compactMap { $0 })
                if let amount = action.amount { facts.insert(amount) }
            case .wait, .diagnose, .note, .tag, .route, .handoff: break
            }
            for list in step.lists { read(list) }
        }
    }

    private mutating func read(_ condition: Condition) {
        switch condition {
        case .all(let parts), .any(let parts): for part in parts { read(part) }
        case .not(let part): read(part)
        case .test(let fact, _): facts.insert(fact)
        }
    }
}

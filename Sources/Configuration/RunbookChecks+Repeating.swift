import Reply
import Resolution

extension RunbookChecks {
    /// A value of the customer's that the question leaves out was not repeated: then every such case goes to a person, whatever
    /// the customer says to it.
    func untold(_ read: ReadRunbook) -> [ConfigurationProblem] {
        guard let runbook = read.page.runbook, let brand else { return [] }
        return runbook.steps.repetitions.flatMap { template, action in
            runbook.values(of: action).flatMap { value in
                brand.slots.keys.sorted().compactMap { language -> ConfigurationProblem? in
                    guard let slots = brand.slots[language]?[template],
                        !slots.contains(where: { value.slots.contains($0.name) || runbook.misspells($0.name) })
                    else { return nil }
                    return ConfigurationProblem(
                        file: "Templates/\(brand.voice.brand)/\(language)/\(template).mustache", line: 1,
                        what: "\(read.file) asks with it about \(value.title), and it does not say which",
                        remedy: "write `{{\(value.slots[0])}}`")
                }
            }
        }
    }
}

extension Runbook {
    /// Whether a slot names an input that there is not: that is said already.
    fileprivate func misspells(_ slot: String) -> Bool {
        slot.utf8.starts(with: "input.".utf8) && !inputs.contains { slot == "input.\($0.name)" }
    }

    /// What an action takes from the customer's words, with the slots of which one must tell it. A new e-mail address is proven by
    /// a code instead.
    fileprivate func values(of action: ActionStep) -> [(title: String, slots: [String])] {
        var values: [(title: String, slots: [String])] = []
        func note(_ title: String, _ names: [String], or others: [String] = []) {
            let slots = names.map { "input.\($0)" } + others
            if !slots.isEmpty { values.append((title, slots)) }
        }
        switch action.verb {
        case "address": note("a new address", inputs.filter { $0.kind == .address }.map(\.name))
        case "appointment_book", "appointment_move":
            note("a time", inputs.filter { $0.kind == .slot }.map(\.name), or: ["slot.at", "appointment.at"])
        case "exchange":
            if let to = action.to { note("a variant", [to], or: ["variant.title", "variants.chosen"]) }
        case "plan": if let to = action.to { note("a plan", [to]) }
        case "cancel": if let reason = action.reason { note("a reason", [reason]) }
        default: break
        }
        if let payment = action.payment { note("a means of payment", [payment], or: ["payment.title"]) }
        return values
    }
}

extension [Step] {
    /// Each action with the question before it in the same list of steps.
    fileprivate var repetitions: [(template: String, action: ActionStep)] {
        var found: [(template: String, action: ActionStep)] = []
        var asked: String?
        for step in self {
            switch step {
            case .confirm(let template): asked = template
            // A code that comes back has been sent for exactly this.
            case .prove: asked = nil
            case .action(let action): if let asked { found.append((asked, action)) }
            default:
                if let asked { found += step.lists.flatMap(\.leading).map { (asked, $0) } }
                found += step.lists.flatMap(\.repetitions)
            }
        }
        return found
    }

    /// Actions before any question of their own.
    private var leading: [ActionStep] {
        var found: [ActionStep] = []
        for step in self {
            switch step {
            case .confirm, .prove: return found
            case .action(let action): found.append(action)
            default: found += step.lists.flatMap(\.leading)
            }
        }
        return found
    }
}

import Resolution

/// What earlier steps of the same path have brought.
struct Known {
    /// Objects, as `lookup` names them.
    var objects: Set<String> = []
    /// Actions, by verb.
    var actions: Set<String> = []
    /// The customer said yes to what was repeated.
    var isConfirmed = false
    /// Verbs of which one may have been proposed.
    var proposable: [String] = []
    var hasNote = false

    /// What another way of a fork may have brought. A yes counts where every way that goes on behind the fork has it:
    /// `Fork` sees to that.
    mutating func join(_ other: Known) {
        objects.formUnion(other.objects)
        actions.formUnion(other.actions)
        hasNote = hasNote || other.hasNote
        proposable += other.proposable.filter { !proposable.contains($0) }
    }
}

/// The ways of a fork, and what is known behind it whichever was taken.
struct Fork {
    private(set) var after: Known
    private var isConfirmed = true

    init(_ before: Known) { after = before }

    /// - Parameter ends: that nothing behind the fork is reached on this way.
    mutating func add(_ way: Known, ends: Bool) {
        after.join(way)
        isConfirmed = isConfirmed && (ends || way.isConfirmed)
        after.isConfirmed = isConfirmed
    }
}

/// Decodes the steps of one runbook in their order, and remembers what each can know: what was looked up before it.
struct StepDecoder {
    let reader: Proofreader
    let inputs: [Runbook.Input]

    /// Verbs with the keys that may stand beside them.
    static let verbs: [String: [String]] = [
        "lookup": [], "check": ["else"], "branch": [], "choose": [], "propose": ["else"], "ask": [], "confirm": ["by"],
        "try": [], "say": [],
        "action": ["of", "amount", "approve", "document", "lines", "payment", "reason", "to"], "wait": [],
        "follow_up": [],
        "diagnose": [], "note": [], "tag": [],
        "route": [], "handoff": [],
    ]
    static let lookups = [
        "order", "orders", "customer", "subscription", "plans", "variants", "addresses", "payments", "appointment",
        "slots",
        "knowledge",
    ]

    func decode(_ entry: Entry?) -> [Step] {
        guard let entry else { return [] }
        var known = Known()
        return steps(entry, &known)
    }

    /// A list of steps, or one step without a list.
    func steps(_ entry: Entry, _ known: inout Known) -> [Step] {
        if entry.isEmpty {
            entry.wrong("\(entry.title) has no steps", "write at least one, such as `- handoff: policy`")
            return []
        }
        let items = entry.items()
        if items.isEmpty {
            entry.wrong("\(entry.title) has no steps", "write at least one, such as `- handoff: policy`")
        }
        var steps: [Step] = []
        var hasEnded = false
        for item in items {
            if hasEnded {
                item.wrong("this step is never reached: the run has ended above", "remove it, or move it up")
                hasEnded = false
            }
            guard let step = step(item, &known) else { continue }
            hasEnded = hasEnded || step.ends
            steps.append(step)
        }
        return steps
    }

    private func step(_ item: Entry, _ known: inout Known) -> Step? {
        guard item.isBlock else {
            item.wrong("a step must be `verb: value`", "write it as `- say: template`")
            return nil
        }
        let pairs = item.pairs()
        guard let (written, value) = pairs.first(where: { Self.verbs[$0.key] != nil }) ?? pairs.first else {
            item.wrong("a step must be `verb: value`", "write it as `- say: template`")
            return nil
        }
        if Self.verbs[written] == nil {
            item.wrong("unknown step `\(written)`", suggestion(for: written, among: Self.verbs.keys.sorted()))
        }
        // A slip is read as what was probably meant; the runbook is not used before it is corrected.
        guard let verb = nearest(to: written, among: Self.verbs.keys.sorted()) else { return nil }
        let beside = Self.verbs[verb] ?? []
        for (key, entry) in pairs where key != written && !beside.contains(key) {
            if Self.verbs[key] != nil {
                entry.wrong(
                    "two steps in one: `\(verb)` and `\(key)`", "begin the second with `- ` on a line of its own")
            } else {
                entry.wrong("unknown key `\(key)` beside `\(verb)`", suggestion(for: key, among: beside))
            }
        }
        let rest = Dictionary(pairs.map { ($0.key, $0.value) }) { first, _ in first }
        return step(verb, value, rest, &known)
    }

    private func step(_ verb: String, _ value: Entry, _ rest: [String: Entry], _ known: inout Known) -> Step? {
        switch verb {
        case "lookup": return lookup(value, &known)
        case "check":
            let hasStranger = rest.keys.contains { $0 != "else" && $0 != "check" && Self.verbs[$0] == nil }
            return check(value, beside: rest["else"], excused: hasStranger, &known)
        case "branch": return branch(value, &known)
        case "choose": return choose(value, &known)
        case "propose": return propose(value, otherwise: rest["else"], &known)
        case "ask": return ask(value)
        case "confirm": return confirm(value, by: rest["by"], &known)
        case "try": return template(value, known).map(Step.attempt)
        case "say": return template(value, known).map(Step.say)
        case "action": return action(value, rest, &known)
        case "wait": return value.duration().map(Step.wait)
        case "follow_up": return followUp(value, known)
        case "diagnose": return diagnose(value, &known)
        case "note":
            known.hasNote = true
            return value.text().map(Step.note)
        case "tag": return tag(value)
        case "route": return team(value).map(Step.route)
        default: return value.reason().map(Step.handoff)
        }
    }

    private func team(_ value: Entry) -> String? {
        guard let name = value.text() else { return nil }
        reader.mention(.team, name, at: value.line)
        return name
    }

    func template(_ value: Entry, _ known: Known) -> String? {
        guard let name = value.text() else { return nil }
        reader.mention(.template, name, at: value.line, known: known)
        return name
    }

    private func lookup(_ value: Entry, _ known: inout Known) -> Step? {
        guard let object = value.choice(among: Self.lookups) else {
            // Whatever was meant: what follows is not wrong because of this slip.
            known.objects.formUnion(Self.lookups)
            return nil
        }
        if object != "knowledge" { reader.mention(.shop, "lookup: \(object)", at: value.line) }
        known.objects.insert(object)
        // The only one of several is the order that is meant.
        if object == "orders" { known.objects.insert("order") }
        if object == "order", !inputs.contains(where: { $0.kind == .order }) {
            reader.doubtful(
                value.line, "no input says which order: a customer with several goes to a person",
                "add `inputs: {order: {kind: order, ask: …}}`")
        }
        if object == "variants", !known.objects.contains("order") {
            value.wrong("variants are of an item that was never looked up", "write `- lookup: order` above")
        }
        // A customer's orders and subscriptions come with their owner.
        if object != "knowledge" { known.objects.insert("customer") }
        return .lookup(object)
    }

    /// By an explicit yes, or by a one-time code.
    private func confirm(_ value: Entry, by: Entry?, _ known: inout Known) -> Step? {
        known.isConfirmed = true
        guard let by else { return template(value, known).map(Step.confirm) }
        guard by.choice(among: ["code"]) != nil else { return nil }
        known.objects.insert("code")
        return template(value, known).map(Step.prove)
    }

    private func ask(_ value: Entry) -> Step? {
        guard let name = value.text() else { return nil }
        guard let input = inputs.first(where: { $0.name == name }) else {
            value.wrong("unknown input `\(name)`", suggestion(for: name, among: inputs.map(\.name)))
            return nil
        }
        if input.ask == nil { value.wrong("input `\(name)` has no words to ask with", "give it `ask: template`") }
        return .ask(name)
    }

    private func diagnose(_ value: Entry, _ known: inout Known) -> Step? {
        guard let name = value.text() else { return nil }
        reader.mention(.shop, "diagnose: \(name)", at: value.line)
        known.objects.insert("diagnostic")
        return .diagnose(name)
    }

    private func followUp(_ value: Entry, _ known: Known) -> Step? {
        guard let block = value.block(["after", "say"]) else { return nil }
        let after = block.required("after", "say when, such as `after: 3 days`")?.duration()
        let template = block.required("say", "name the template").flatMap { self.template($0, known) }
        guard let after, let template else { return nil }
        return .followUp(after: after, template: template)
    }

    private func tag(_ value: Entry) -> Step? {
        let tags = value.filled().compactMap { item -> String? in
            guard let tag = item.text() else { return nil }
            if isName(tag) { return tag }
            item.wrong("a tag cannot be `\(tag)`", "use a to z, digits, `-` and `_`")
            return nil
        }
        return tags.isEmpty ? nil : .tag(tags)
    }
}

extension Step {
    /// Whether no step after it is ever reached.
    var ends: Bool {
        switch self {
        case .handoff: true
        case .branch(let branches, let otherwise):
            otherwise.last?.ends ?? false && branches.allSatisfy { $0.steps.last?.ends ?? false }
        case .choose(let step):
            (step.otherwise.last?.ends ?? true)
                && (step.rounds > 1
                    || step.knowledge == nil && step.options.allSatisfy { $0.steps.last?.ends ?? false })
        default: false
        }
    }
}

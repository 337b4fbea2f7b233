import Resolution

/// `choose`: what a model may choose among.
extension StepDecoder {
    private static let mostRounds = 10

    func choose(_ value: Entry, _ known: inout Known) -> Step? {
        guard let block = value.block(["among", "rounds", "knowledge", "else"]),
            let among = block.required("among", "list what can be chosen: `- { name: …, about: …, steps: […] }`")
        else { return nil }
        let rounds = block["rounds"]?.integer(1...Self.mostRounds) ?? 1
        var withPassages = known
        withPassages.objects.insert("knowledge")
        let knowledge = block["knowledge"].flatMap { template($0, withPassages) }
        let items = among.filled().compactMap { item in
            item.block(["name", "about", "when", "steps"]).map { (item, $0) }
        }
        var fork = Fork(known)
        let lists = items.map { item, block in steps(of: block, at: item, known, &fork) }
        // Where the run comes back, one option may test what another one has looked up.
        let tested = rounds > 1 ? fork.after : known
        let options = zip(items, lists).compactMap { item, steps in option(item.1, at: item.0, steps, tested) }
        var names: Set<String> = []
        for (option, item) in zip(options, items) where !names.insert(option.name).inserted {
            item.0.wrong("two options are called `\(option.name)`", "give each a name of its own")
        }
        if items.count == 1, block["knowledge"] == nil {
            among.wrong("`choose` has nothing to choose from", "write two options or more, or `knowledge: template`")
        }
        if let entry = block["rounds"], rounds > items.count, block["knowledge"] == nil, !items.isEmpty {
            entry.wrong(
                "each option is taken once: there are no \(rounds) `rounds` in \(items.count)",
                "write \(items.count) at most")
        }
        if knowledge != nil { fork.add(known, ends: false) }
        var here = fork.after
        here.isConfirmed = known.isConfirmed
        let otherwise = block["else"].map { steps($0, &here) } ?? []
        fork.add(here, ends: otherwise.last?.ends ?? true)
        known = fork.after
        guard options.count == items.count else { return nil }
        return .choose(ChooseStep(options: options, rounds: rounds, knowledge: knowledge, otherwise: otherwise))
    }

    /// A yes before the choice is none to what is chosen.
    private func steps(of block: Block, at item: Entry, _ known: Known, _ fork: inout Fork) -> [Step] {
        guard let entry = block.required("steps", "write what is to be done") else { return [] }
        var here = known
        here.isConfirmed = false
        let steps = steps(entry, &here)
        here.isConfirmed = here.isConfirmed || known.isConfirmed
        fork.add(here, ends: steps.last?.ends ?? false)
        if steps.actUnasked {
            item.wrong(
                "a model may choose this option, and it acts without asking the customer first",
                "write `- confirm: template` in it, before the action")
        }
        return steps
    }

    private func option(_ block: Block, at item: Entry, _ steps: [Step], _ known: Known) -> ChooseStep.Option? {
        let about = block.required("about", "say in one line what it is for: a model chooses by it")?.about()
        let condition = block["when"].flatMap { self.condition($0, known: known) }
        if let condition, condition.excludes(condition, isList: FactNames.ofRuns.with(inputs: inputs).isList) {
            item.wrong("this option is never offered: its `when` can never hold", "correct it, or remove the option")
        }
        guard let entry = block.required("name", "name it, such as `name: restart`"), let name = entry.text() else {
            return nil
        }
        if !isName(name) { entry.wrong("an option cannot be called `\(name)`", "use a to z, digits, `-` and `_`") }
        return about.map { ChooseStep.Option(name: name, about: $0, condition: condition, steps: steps) }
    }
}

extension Entry {
    /// Unicode scalars of what a model is told of a runbook or an option.
    private static let longestAbout = 200

    /// What something is for, on one line.
    func about() -> String? {
        guard let text = text() else { return nil }
        if text.unicodeScalars.count <= Self.longestAbout, !text.contains(where: \.isNewline) { return text }
        wrong("\(title) is more than one line of \(Self.longestAbout) characters", "say in short what it is for")
        return nil
    }
}

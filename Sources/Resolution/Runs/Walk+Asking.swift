import Understanding

extension Walk {
    /// Name of the template that says that nothing was found. It is the same for what belongs to somebody else.
    static let notFoundTemplate = "not-found"
    static let confirmation = "confirm"

    /// The input that names an order; a runbook that declares none has one that nothing asks for.
    var orderInput: Runbook.Input {
        runbook.inputs.first { $0.kind == .order } ?? Runbook.Input(name: "order", kind: .order)
    }

    mutating func askIfMissing(_ name: String) {
        guard run.collected[name] == nil else { return advance() }
        guard let input = runbook.inputs.first(where: { $0.name == name }) else {
            return handOver(.policy, "the runbook \(runbook.name) has no input \(name)")
        }
        isChosen(input) ? advance() : ask(input)
    }

    /// Asks for the first needed input that is missing; true when there was one, or a person took over.
    mutating func askForMissing() -> Bool {
        let missing = runbook.inputs.first { input in
            !input.isOptional && run.collected[input.name] == nil && !isChosen(input)
                && !(input.kind == .order && !run.orders.isEmpty)
        }
        guard let missing else { return false }
        ask(missing)
        return true
    }

    mutating func ask(_ input: Runbook.Input) {
        guard let template = input.ask else {
            return handOver(.lowConfidence, "\(input.name) is missing, and nothing asks for it")
        }
        ask(input.name, template, facts: questions(for: input))
    }

    /// Once for each of `facts`.
    private mutating func ask(_ name: String, _ template: String, facts: [Facts]) {
        guard count(name) else { return }
        run.said += facts.map { Say(template: template, facts: $0, reportsAction: !run.receipts.isEmpty) }
        run.hasSpoken = true
        run.asking = name
        wait(for: .customer)
    }

    /// Counts a question; false when it was asked too often, and a person takes over.
    private mutating func count(_ name: String) -> Bool {
        let times = run.asked[name] ?? 0
        guard times < Engine.patience else {
            handOver(.maxTurns, "\(name) was asked for \(times) times")
            return false
        }
        run.asked[name] = times + 1
        return true
    }

    mutating func confirm(_ template: String) {
        guard !askForMissing() else { return }
        repeatBack(template)
    }

    /// Repeats what is known and asks for a yes: to these values and no others.
    private mutating func repeatBack(_ template: String) {
        let names = Set(runbook.inputs.map(\.name) + swaps.map(\.name))
        tellPlace()
        run.repetition = Repetition(
            values: run.collected.filter { names.contains($0.key) }.mapValues(\.value), asked: now)
        ask(Self.confirmation, template, facts: [run.facts])
    }

    /// Says once that nothing matches, and waits for the right number. No fact of the customer enters the text, so
    /// that it is the same for an order that does not exist and for one of somebody else.
    mutating func nothingMatches() {
        let input = orderInput
        guard run.asked[Self.notFoundTemplate] == nil else {
            return handOver(.identity, "nothing of this customer matches")
        }
        run.asked[Self.notFoundTemplate] = 1
        run.collected[input.name] = nil
        run.facts["input.\(input.name)"] = nil
        ask(input.name, Self.notFoundTemplate, facts: [Facts()])
    }

    /// The customer answered a question.
    mutating func answered(_ reply: Event.Reply) {
        run.hasSpoken = false
        run.hearing = nil
        guard let name = run.asking else { return proceed() }
        if name == Self.confirmation, case .confirm(let template)? = current {
            return confirmed(reply, template)
        }
        if name == Self.attempt, case .attempt(let template)? = current { return heard(reply, of: template) }
        if name == Self.attempt, case .choose(let step)? = current { return heard(reply, at: step) }
        let input = (runbook.inputs.first { $0.name == name } ?? orderInput).offering(run.plans)
        if input.name == variantInput?.name, choseVariants(reply) {
            // What was chosen is repeated before it is done.
        } else if input.name == variantInput?.name, renameItems(by: reply) {
            // "Only the lamp": of what is not meant any more nothing is asked.
            return proceed()
        } else if tookPayment(of: reply, for: input) {
            // So is a means of payment.
        } else if tookPlace(of: reply, for: input) {
            // So is an address that the shop holds.
        } else if let value = input.value(answered: reply) {
            run.keep(value, as: name, fact: input.fact(of: value))
            if input.kind == .order { run.takeOthers(beside: value, in: reply, isAnswer: true) }
        } else if input.kind == .order, Kept(in: reply.text).isAllThatIsSaid,
            !Kept.speaksOfAnother(reply.text)
        {
            return handOver(.conflict, "the customer wants to keep what was asked about")
        } else if input.kind == .yes, ExplicitAnswer(read: reply.text, language: reply.language)?.isYes == false {
            return handOver(.conflict, "the customer says no to \(name)")
        }
        // The answer may hold more than what was asked for, such as the photo that another step needs.
        let before = run.facts
        collect(inputs: runbook, from: reply, into: &run)
        if reply.saysWish, run.facts != before, !followTurn(from: before) { return }
        let isMissing = run.collected[name] == nil && !isChosen(input)
        if isMissing, input.kind == .order, input.list != nil, level >= .l2 {
            // No number: perhaps the words name what was bought. The look-up decides, or shows what there is.
            run.collected[Self.answer] = Collected(value: reply.text, message: reply.message, start: 0, end: 0)
            proceed()
        } else if isMissing {
            askAgain(input)
        } else {
            if input.kind == .choice { knowPlan() }
            if input.kind == .text, let order = run.orders[Self.order] { rename(of: order, by: reply) }
            proceed()
        }
    }

    /// Whether what was tried helped.
    private mutating func heard(_ reply: Event.Reply, of template: String) {
        switch StepVerdict(in: reply.text, language: reply.language).orRead(in: reply.text) {
        case .helped: helped(by: template)
        case .didNotHelp:
            run.notes.append("tried \(template): it did not help")
            run.asking = nil
            advance()
            proceed()
        case .unclear: handOver(.lowConfidence, "it is not clear whether \(template) helped")
        }
    }

    mutating func helped(by name: String) {
        run.notes.append("tried \(name): it helped")
        run.asking = nil
        run.state = .done
        run.waitingFor = nil
        run.outcome = runbook.outcome
    }

    private mutating func askAgain(_ input: Runbook.Input) {
        guard level > .l0 else { return handOver(.identity, "the sender is not authenticated") }
        run.asking = nil
        ask(input)
    }

    /// Whether the customer said yes to what was repeated to them.
    var isConfirmed: Bool { run.collected[Self.confirmation] != nil }
}

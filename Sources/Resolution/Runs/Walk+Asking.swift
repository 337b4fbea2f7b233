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
        } else if tookPayment(of: reply, for: input) {
            // So is a means of payment.
        } else if tookPlace(of: reply, for: input) {
            // So is an address that the shop holds.
        } else if let value = input.value(answered: reply) {
            run.keep(value, as: name, fact: input.fact(of: value))
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
            if input.kind == .text, let order = run.orders[Self.order] { know(order) }
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

    private mutating func confirmed(_ reply: Event.Reply, _ template: String) {
        guard level > .l0, level >= runbook.identity else {
            return handOver(.identity, "a yes counts only at \(runbook.identity.name)")
        }
        let (before, known, place) = (run.facts, run.collected, run.position)
        let isRenamed = renameItems(by: reply)
        let isCorrected = correct(with: reply) || isRenamed
        if isCorrected, !followTurn(from: before) { return }
        // What was to be repeated is looked up, or decided on, once more: "Yes, but on Tuesday at 4."
        guard run.position == place else { return proceed() }
        switch ExplicitAnswer(read: reply.text, language: reply.language) {
        case let answer? where answer.isYes && isCorrected:
            confirm(template)
        case let answer? where answer.isYes:
            let yes = Collected(value: "yes", message: reply.message, start: answer.start, end: answer.end)
            run.keep(yes, as: Self.confirmation)
            run.repetition?.answer = yes
            run.asked[Self.confirmation] = nil
            advance()
            proceed()
        // "No, the black one, please."
        case .some where isCorrected && run.collected != known: confirm(template)
        case .some: handOver(.conflict, "the customer does not want what was proposed")
        case nil:
            confirm(template)
        }
    }

    /// Whether a message names another value than the one repeated. It is taken over, to be repeated in its turn: what was
    /// repeated before must never be done because of a yes to something else. An order, an amount or a date has been looked
    /// up and decided upon, so it is only asked again.
    private mutating func correct(with reply: Event.Reply) -> Bool {
        var isCorrected = false
        for input in runbook.inputs.map({ $0.offering(run.plans) }) {
            // As in `collect`: words for a choice count where the wish is said, too.
            guard input.spellings.isEmpty || reply.saysWish else { continue }
            guard let value = input.correction(of: run.collected[input.name], in: reply) else { continue }
            isCorrected = true
            switch input.kind {
            case .address: run.keep(value, as: input.name)
            case .choice:
                run.keep(value, as: input.name)
                knowPlan()
            case .slot:
                run.keep(value, as: input.name, fact: input.fact(of: value))
                backToLookup("slots")
            default: break
            }
        }
        if correctPlace(with: reply) { isCorrected = true }
        if correctPayment(with: reply) {
            isCorrected = true
            // Whether it may be that one is decided anew.
            backToLookup("payments")
        }
        return correctVariants(with: reply) || isCorrected
    }

    /// Whether an answer to what was repeated wants other items of the order: "Yes, but only the lamp", "and the shade, too". They
    /// are repeated in their turn.
    private mutating func renameItems(by reply: Event.Reply) -> Bool {
        guard let order = run.orders[Self.order], order.items.count > 1, run.receipts.isEmpty,
            reply.text.utf8.count <= 1_000, let way = Renaming(in: reply.text)
        else { return false }
        let (before, said) = (order.lines(namedIn: naming), order.lines(namedIn: reply.text))
        guard !said.isEmpty, way == .only ? said != before : !Set(said).isSubset(of: before) else { return false }
        let text = way == .only ? reply.text : naming + "\n" + reply.text
        run.collected[Self.renaming] = Collected(value: text, message: reply.message, start: 0, end: 0)
        know(order)
        if variantInput != nil { backToLookup("variants") }
        return true
    }

    /// To the last look-up of that kind before the current step, in the same list of steps, if there is one.
    private mutating func backToLookup(_ what: String) {
        var place = run.position
        while let last = place.last, last > 0 {
            place[place.count - 1] = last - 1
            var path = place
            if case .step(.lookup(let name)) = runbook.place(at: &path), name.utf8.elementsEqual(what.utf8) {
                run.position = place
                return
            }
        }
    }

    /// Whether the customer said yes to what was repeated to them.
    var isConfirmed: Bool { run.collected[Self.confirmation] != nil }
}

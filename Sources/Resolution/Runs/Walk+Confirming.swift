import Understanding

/// What a customer answers to what was repeated to them: a yes to exactly that, or to something else, which is repeated in its turn.
extension Walk {
    mutating func confirmed(_ reply: Event.Reply, _ template: String) {
        guard level > .l0, level >= runbook.identity else {
            return handOver(.identity, "a yes counts only at \(runbook.identity.name)")
        }
        let (before, known, place) = (run.facts, run.collected, run.position)
        let agrees = agrees(reply)
        let isRenamed = renameItems(by: reply)
        let isCorrected = correct(with: reply) || isRenamed
        if isCorrected, !followTurn(from: before) || !obeyRules(from: before) { return }
        // What was to be repeated is looked up, or decided on, once more: "Yes, but on Tuesday at 4."
        guard run.position == place else { return proceed() }
        switch ExplicitAnswer(read: reply.text, language: reply.language) {
        case let answer? where answer.isYes && (isCorrected || !agrees): confirm(template)
        case let answer? where answer.isYes:
            let yes = Collected(value: "yes", message: reply.message, start: answer.start, end: answer.end)
            run.keep(yes, as: Self.confirmation)
            run.repetition?.answer = yes
            run.asked[Self.confirmation] = nil
            keepItems()
            advance()
            proceed()
        // "No, the black one, please."
        case .some where isCorrected && run.collected != known: confirm(template)
        case .some: decline()
        case nil:
            confirm(template)
        }
    }

    /// Says that nothing was done, where the operator lets it be said and nothing was: who wants something else instead says so
    /// in their own time. Else a person takes over.
    private mutating func decline() {
        guard let template = runbook.declined, run.receipts.isEmpty else {
            return handOver(.conflict, "the customer does not want what was proposed")
        }
        run.notes.append("the customer does not want what was proposed")
        say(template)
        run.asking = nil
        run.state = .done
        run.waitingFor = nil
        run.outcome = Run.declined
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
    mutating func renameItems(by reply: Event.Reply) -> Bool {
        guard let order = run.orders[Self.order], let way = renaming(by: reply) else { return false }
        let text = way == .only ? reply.text : naming + "\n" + reply.text
        run.collected[Self.renaming] = Collected(value: text, message: reply.message, start: 0, end: 0)
        let chosen = swaps.compactMap { swap in run.collected[swap.name].map { (swap.line, $0) } }
        know(order)
        // What was chosen for an item that is still meant stays chosen.
        for (line, variant) in chosen { run.collected[Self.kept(line)] = variant }
        if variantInput != nil { backToLookup("variants") }
        return true
    }

    /// Whether an answer says so.
    func renamesItems(_ reply: Event.Reply) -> Bool { renaming(by: reply) != nil }

    private func renaming(by reply: Event.Reply) -> Renaming? {
        guard let order = run.orders[Self.order], order.items.count > 1, run.receipts.isEmpty,
            reply.text.utf8.count <= 1_000
        else { return nil }
        let (before, said) = (order.lines(namedIn: naming), order.lines(namedIn: reply.text))
        guard !said.isEmpty else { return nil }
        if let way = Renaming(in: reply.text) {
            return (way == .only ? said != before : !Set(said).isSubset(of: before)) ? way : nil
        }
        // "Yes, the lamp" beside others that were repeated, or instead of one; "yes, and the shade".
        guard !before.isEmpty, said != before, agreesToItems(reply) else { return nil }
        let goesOn = TitleWords(reply.text).all.prefix(Self.opening).contains(where: Self.ands.contains)
        guard goesOn else { return .only }
        return Set(said).isSubset(of: before) ? nil : .also
    }

    /// So many words in, "and" goes on with what was repeated.
    private static let opening = 3
    private static let ands = Set(TitleWords("and und et y e en").all)

    /// What was agreed to stays what is meant, whatever is said of the items later.
    private mutating func keepItems() {
        guard let order = run.orders[Self.order], order.items.count > 1, run.collected[Self.renaming] == nil,
            run.facts["order.item.line"] != nil || run.facts["order.named"] != nil
        else { return }
        run.collected[Self.renaming] = Collected(value: naming, message: run.message, start: 0, end: 0)
    }

    /// An answer in words of the customer's own may say which items are meant: in place of those they named instead of what was
    /// repeated. After their yes it changes none.
    mutating func rename(of order: Order, by reply: Event.Reply) {
        if run.collected[Self.renaming] != nil, !isConfirmed, order.isNamed(byItemIn: reply.text) {
            run.collected[Self.renaming] = Collected(value: reply.text, message: reply.message, start: 0, end: 0)
        }
        know(order)
    }

    /// To the last look-up of that kind on the way to the current step, if there is one.
    private mutating func backToLookup(_ what: String) {
        for place in stepsBefore.reversed() {
            var path = place
            if case .step(.lookup(let name)) = runbook.place(at: &path), name.utf8.elementsEqual(what.utf8) {
                return goBack(to: place)
            }
        }
    }
}

package import Understanding

import struct Foundation.Date

/// What a run has repeated to its customer, as the answer to it is read.
extension Engine {
    /// Nil where the run does not wait for a yes.
    package func repeated(by run: Run, in reply: Event.Reply) -> Repeated? {
        guard run.asking == Walk.confirmation else { return nil }
        return Walk(runbook: runbook, level: .l1, now: .distantPast, run: run).repeated(in: reply)
    }
}

extension Walk {
    /// Whether an answer says yes to what was repeated, and nothing else. Where nothing is done after it, any yes is one.
    func agrees(_ reply: Event.Reply) -> Bool {
        let repeated = repeated(in: reply)
        if repeated.deeds.isEmpty {
            return ExplicitAnswer(read: reply.text, language: reply.language)?.isYes == true
        }
        return ExplicitAnswer.agrees(
            reply.text, language: reply.language, to: repeated, besides: reply.beside ?? [])
    }

    /// Whether an answer would be one if all of the order had been repeated: what it names of it is all that it says.
    func agreesToItems(_ reply: Event.Reply) -> Bool {
        guard let order = run.orders[Self.order] else { return false }
        var repeated = repeated(in: reply)
        repeated.titles += order.items.map(\.title)
        repeated.isPart = false
        return ExplicitAnswer.agrees(reply.text, language: reply.language, to: repeated)
    }

    func repeated(in reply: Event.Reply) -> Repeated {
        let actions = actionsAhead
        let verbs = actions.compactMap { $0.verb == ActionStep.proposed ? run.proposed?.verb : $0.verb }
        var repeated = Repeated(deeds: verbs)
        if let owner = run.owner { repeated.values.append(owner.name) }
        for input in runbook.inputs {
            guard let known = run.collected[input.name] else { continue }
            switch input.kind {
            case .choice where input.choosesPlan: repeated.titles.append(known.value)
            case .choice where input.choosesVariant || input.choosesPayment: break
            case .text, .attachment, .yes, .code: break
            case .order, .email, .amount, .date, .address, .choice, .time, .slot, .number:
                repeated.values.append(known.value)
            }
            repeated.places += input.places(saying: known, in: reply)
        }
        if let means = run.payments?.first(where: { $0.id == paymentInput.flatMap { run.collected[$0.name]?.value } }) {
            repeated.titles += [means.title, means.kind]
        }
        repeated.titles += swaps.compactMap { chosen(for: $0)?.title }
        tell(subscriptionIn: reply, &repeated)
        if let appointment = run.appointment {
            repeated.titles.append(appointment.service)
            // Of one that is moved the new time is repeated.
            if verbs.contains("appointment_cancel") {
                repeated.places += reply.places(saying: appointment.at)
            }
        }
        tell(order: actions.compactMap(willPropose), in: reply, &repeated)
        return repeated
    }

    /// The plan that is left is told beside the new one only.
    private func tell(subscriptionIn reply: Event.Reply, _ repeated: inout Repeated) {
        guard let subscription = run.subscriptions[Self.subscription] else { return }
        repeated.values.append(subscription.id)
        let words = Set(TitleWords(reply.text).all)
        let new = repeated.deeds.contains("plan") ? repeated.titles.flatMap { TitleWords($0).all } : []
        let telling = Set(new).subtracting(TitleWords(subscription.plan).all)
        if telling.isSubset(of: words), !telling.isEmpty || new.isEmpty { repeated.titles.append(subscription.plan) }
    }

    /// The order, and the items that something would be done with: of a whole order of several all must be named, or none.
    private func tell(order proposals: [Proposal], in reply: Event.Reply, _ repeated: inout Repeated) {
        guard let order = run.orders[Self.order] else { return }
        repeated.values.append(order.number)
        let all = order.items.map(\.line)
        var lines: Set<Int> = []
        for proposal in proposals {
            switch proposal {
            case .refund(_, let line?, _), .credit(_, let line?, _): lines.insert(line)
            case .return(_, let line, let others, _): lines.formUnion([line] + (others ?? []))
            case .exchange(_, let line, _, let others, _): lines.formUnion([line] + (others ?? []).map(\.line))
            default: lines.formUnion(all)
            }
            if let amount = proposal.action(run: run)?.amount { repeated.values.append("\(amount)") }
        }
        repeated.isPart = lines.count < all.count
        let isWhole = lines.count == all.count && all.count > 1
        guard !isWhole || Set(order.lines(namedIn: reply.text)) == lines else { return }
        repeated.titles += order.items.filter { lines.contains($0.line) }.map(\.title)
    }

    /// What an action would propose after a yes.
    private func willPropose(_ action: ActionStep) -> Proposal? {
        var copy = self
        copy.run.collected[Self.confirmation] = Collected(value: "yes", message: run.message, start: 0, end: 0)
        return copy.proposal(performing: action)
    }

    /// The actions that follow, up to the next question for a yes.
    private var actionsAhead: [ActionStep] {
        var path = run.position
        var actions: [ActionStep] = []
        for _ in 0..<64 {
            guard let last = path.indices.last else { break }
            path[last] &+= 1
            guard case .step(let step) = runbook.place(at: &path) else { break }
            if case .confirm = step { break }
            actions += step.actions
        }
        return actions
    }
}

extension Step {
    /// It, or the actions inside it.
    fileprivate var actions: [ActionStep] {
        if case .action(let action) = self { [action] } else { lists.flatMap { $0.flatMap(\.actions) } }
    }
}

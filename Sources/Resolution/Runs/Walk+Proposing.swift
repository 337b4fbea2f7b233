// `propose`: what a model proposes is repeated to the customer, and done after their yes as every action is.
extension Walk {
    mutating func propose(_ step: ProposeStep) {
        guard !askForMissing() else { return }
        forgetProposal()
        wait(for: .lookup, .lookup(.proposal(verbs: step.verbs)))
    }

    mutating func proposed(_ proposal: Proposal?) {
        guard case .propose(let step)? = current else { return }
        guard let proposal, let verb = proposal.verb, proposal.mayBeProposed(in: run, among: step.verbs) else {
            run.position += [0, 0]
            return proceed()
        }
        run.proposed = proposal
        run.facts["proposal.\(verb)"] = .flag(true)
        // Nobody has said yes to this yet.
        run.collected[Self.confirmation] = nil
        switch proposal.action(run: run) {
        case .refund(let order, let line, let amount), .credit(let order, let line, let amount):
            run.facts["proposal.amount"] = .money(amount)
            name(order, line)
        case .return(let order, let line, _, _): name(order, line)
        case .exchange(let order, let line, _, _, _): name(order, line)
        case .resend(let order, let document):
            name(order, nil)
            run.facts["proposal.document"] = .text(document)
        case .cancel(let order, _): name(order, nil)
        default: break
        }
        goOn()
    }

    private mutating func name(_ number: String, _ line: Int?) {
        run.facts["proposal.order"] = .text(number)
        let order = run.orders.values.first { $0.number.utf8.elementsEqual(number.utf8) }
        guard let title = line.flatMap({ order?.item($0)?.title }) else { return }
        run.facts["proposal.item"] = .text(title)
    }

    private mutating func forgetProposal() {
        run.proposed = nil
        for name in run.facts.values.keys where name.utf8.starts(with: "proposal.".utf8) { run.facts[name] = nil }
    }
}

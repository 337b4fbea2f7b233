import Understanding

// `choose`: one thing after the other of those that an operator lets be chosen. An option is taken once in a run and a step
// chooses so often at most, so that every run ends, whatever is chosen and whatever the customer answers.
extension Walk {
    mutating func choose(_ step: ChooseStep) {
        let taken = taken(here: run.position)
        if run.hearing == .awaited, !taken.isEmpty {
            run.asking = Self.attempt
            return wait(for: .customer)
        }
        let options = offered(by: step, besides: taken)
        guard taken.count < step.rounds, !options.isEmpty || step.knowledge != nil else {
            return nothingElse(than: taken, step, isAdvised: false)
        }
        let offer = Offer(
            options: options.map { Offer.Option(name: $0.name, about: $0.about) }, taken: taken,
            hasPassages: step.knowledge != nil)
        wait(for: .lookup, .lookup(.choice(offer)))
    }

    mutating func chose(_ pick: Pick) {
        guard case .choose(let step)? = current else { return }
        let taken = taken(here: run.position)
        switch pick.choice {
        case .option(let name):
            let isOffered = { (option: ChooseStep.Option) in option.name.utf8.elementsEqual(name.utf8) }
            guard let option = offered(by: step, besides: taken).first(where: isOffered),
                let index = step.options.firstIndex(of: option)
            else { return handOver(.policy, "what was chosen was not offered") }
            guard isHeard(taken, pick.isAdvised) else { return }
            take(name)
            run.position += [index, 0]
        case .passage(let passage):
            guard let template = step.knowledge, !taken.contains(passage.title) else {
                return handOver(.policy, "what was chosen was not offered")
            }
            guard isHeard(taken, pick.isAdvised) else { return }
            take(passage.title)
            run.passages = [passage]
            run.facts["knowledge.found"] = .flag(true)
            say(template)
            if step.rounds == 1 { advance() }
        case .nothing:
            nothingElse(than: taken, step, isAdvised: pick.isAdvised)
            guard run.state != .handedOver else { return }
        }
        proceed()
    }

    /// Whether what was tried last helped. Whoever says neither is asked no more without a model that reads what they say.
    mutating func heard(_ reply: Event.Reply, at step: ChooseStep) {
        let last = taken(here: run.position).last ?? ""
        collect(inputs: runbook, from: reply, into: &run)
        switch StepVerdict(in: reply.text, language: reply.language).orRead(in: reply.text) {
        case .helped: return helped(by: last)
        case .didNotHelp:
            run.notes.append("tried \(last): it did not help")
            run.hearing = nil
        case .unclear:
            run.notes.append("tried \(last): it is not clear whether it helped")
            run.hearing = .unclear
        }
        proceed()
    }

    /// Options that were not taken yet and whose conditions hold.
    private func offered(by step: ChooseStep, besides taken: [String]) -> [ChooseStep.Option] {
        step.options.filter { option in
            !taken.contains { $0.utf8.elementsEqual(option.name.utf8) }
                && option.condition?.holds(in: run.facts, at: now) ?? true
        }
    }

    private func taken(here place: [Int]) -> [String] {
        (run.taken ?? []).filter { $0.place == place }.map(\.name)
    }

    private mutating func take(_ name: String) {
        run.taken = (run.taken ?? []) + [Taken(place: run.position, name: name)]
        run.hearing = nil
    }

    /// False when a person takes over, since nobody has read what the customer said of what they tried.
    private mutating func isHeard(_ taken: [String], _ isAdvised: Bool) -> Bool {
        guard run.hearing == .unclear, !isAdvised else { return true }
        handOver(.lowConfidence, "it is not clear whether \(taken.last ?? "") helped")
        return false
    }

    private mutating func nothingElse(than taken: [String], _ step: ChooseStep, isAdvised: Bool) {
        guard isHeard(taken, isAdvised) else { return }
        run.hearing = nil
        if !step.otherwise.isEmpty {
            run.position += [step.options.count, 0]
        } else if taken.isEmpty {
            handOver(.lowConfidence, "nothing that \(runbook.name) can go on with fits")
        } else {
            handOver(.actionFailed, "nothing else can be tried after \(taken.joined(separator: ", "))")
        }
    }
}

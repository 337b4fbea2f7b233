import Configuration
import Mail
import Prompting
import Resolution
import Store
import Understanding

// Where a model chooses: among what the operator wrote and what fits. Nothing is allowed by being chosen.
extension CaseStep {
    /// The runbook that a model chooses; the first, as the operator has them, where none is asked or none chooses well.
    mutating func chosen(among runbooks: [Runbook], for run: Run) async throws -> Runbook? {
        guard let advisors = desk.advisors, advisors.may(.plan), runbooks.count > 1 else { return runbooks.first }
        let (letter, masks) = letterForModel(words(for: run))
        let candidates = runbooks.map { Prompting.Plan.Candidate(name: $0.name, description: $0.about ?? "") }
        let task = Prompting.Plan(
            letter, candidates: candidates, passages: [], facts: run.facts, inputs: inputs(of: [run]),
            knowledge: advisors.knowledge, masks: masks)
        guard case .accepted(let answer, let digest) = try await ask(task.request, reading: { task.read($0) }) else {
            return runbooks.first
        }
        guard let name = answer.runbook, let chosen = runbooks.first(where: { $0.name.utf8.elementsEqual(name.utf8) })
        else {
            became(digest, "accepted: none fits better, the first is taken")
            return runbooks.first
        }
        let others = runbooks.map(\.name).filter { $0 != chosen.name }.joined(separator: ", ")
        became(digest, "accepted: \(chosen.name), not \(others)")
        note("runbook", "\(chosen.name) was chosen by a model, not \(others)")
        return chosen
    }

    /// What a run goes on with: what a model chooses of what is offered, else the first as the operator has it.
    mutating func pick(of offer: Offer, for run: Run) async throws -> Pick {
        let question = words(for: run)
        let found = desk.knowledge.passages(for: question, language: decision.state.language, limit: 5)
            .filter { passage in !offer.taken.contains { $0.utf8.elementsEqual(passage.title.utf8) } }
        let answering = offer.hasPassages ? found.first { $0.score >= KnowledgeIndex.answering } : nil
        let first = Pick(
            offer.options.first.map { .option($0.name) } ?? answering.map(Pick.Choice.passage) ?? .nothing)
        let pick = try await advised(of: offer, found, question, run) ?? first
        let names = offer.options.map(\.name) + (offer.hasPassages ? found.map(\.title) : [])
        let how = pick.isAdvised ? "chosen by a model" : "the first"
        note("choice", "\(pick.name), \(how) of: \(names.joined(separator: ", "))")
        return pick
    }

    /// Nil where no model is asked, or none answers well.
    private mutating func advised(
        of offer: Offer, _ found: [Passage], _ question: String, _ run: Run
    ) async throws -> Pick? {
        guard let advisors = desk.advisors, advisors.may(.plan), !offer.options.isEmpty || !found.isEmpty else {
            return nil
        }
        let (letter, masks) = letterForModel(question)
        let task = Prompting.Plan(
            letter, candidates: offer.options.map { Prompting.Plan.Candidate(name: $0.name, description: $0.about) },
            passages: found, facts: run.facts, inputs: inputs(of: [run]), taken: offer.taken,
            knowledge: advisors.knowledge, masks: masks)
        guard case .accepted(let answer, let digest) = try await ask(task.request, reading: { task.read($0) }) else {
            return nil
        }
        let passage = offer.hasPassages ? answer.passages.first.map { found[$0] } : nil
        let choice: Pick.Choice = answer.runbook.map { .option($0) } ?? passage.map { .passage($0) } ?? .nothing
        let pick = Pick(choice, isAdvised: true)
        became(digest, "accepted: \(pick.name)")
        return pick
    }

    /// What a model proposes to do, of what may be proposed here; nil without one, and where nothing holds. Nothing is done by it:
    /// the customer is asked, and the policy.
    mutating func proposal(among verbs: [String], for run: Run) async throws -> Proposal? {
        guard let advisors = desk.advisors, advisors.may(.plan) else { return nil }
        let (letter, masks) = letterForModel(words(for: run))
        let task = Propose(
            letter, verbs: verbs, of: run, inputs: inputs(of: [run]), knowledge: advisors.knowledge, masks: masks)
        guard case .accepted(let proposal, let digest) = try await ask(task.request, reading: { task.read($0) }) else {
            return nil
        }
        let what = proposal.map { describe($0.action(run: run), $0) } ?? "nothing"
        became(digest, "accepted: \(what) may be put before the customer")
        note("proposal", "a model proposes \(what)")
        return proposal
    }

    /// What the runbooks of these runs ask for.
    func inputs(of runs: [Run]) -> [Runbook.Input] { runs.flatMap { desk.runbook(of: $0)?.inputs ?? [] } }

    /// What a wish was read from, and what the customer wrote last.
    private func words(for run: Run) -> String {
        let last = origin?.message?.visible ?? ""
        return run.message == origin?.id || last.isEmpty ? (last.isEmpty ? run.wish : last) : "\(run.wish)\n\n\(last)"
    }
}

extension Pick {
    fileprivate var name: String {
        switch choice {
        case .option(let name): name
        case .passage(let passage): passage.title
        case .nothing: "nothing"
        }
    }
}

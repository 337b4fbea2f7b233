import Configuration
import Mail
import Resolution
import Store
import Understanding

// Which of several runbooks for one category resolves a wish: one whose conditions hold.
extension CaseStep {
    /// In the order in which they are tried; empty for what no runbook names.
    func runbooks(for intent: String?) -> [Runbook] {
        intent.map { wishRunbooks(for: $0, among: desk.files.runbooks) } ?? []
    }

    /// What is known before anything is looked up, and what has to be looked up. For a sender whose own data may not be
    /// looked up, a runbook that needs none is chosen where there is one.
    func choice(among candidates: [Runbook], _ wish: Reading.Wish, _ reading: Reading) -> Choice {
        var facts = escalationFacts(
            reading: reading, attachments: origin?.message?.attachments.count ?? 0, tier: principal.customer?.tier,
            hours: desk.policy.calendar.officeHours(at: now))
        if let customer = principal.customer { facts.merge(customer.facts) }
        let lookups = candidates.flatMap(\.choosingLookups)
        let isOpenToAll = candidates.contains { $0.choosingLookups.isEmpty }
        let mayLookUp = principal.level >= .l2 || !isOpenToAll
        return Choice(
            candidates: candidates.map(\.text),
            lookups: mayLookUp ? lookups.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } : [],
            facts: facts, isSure: wish.confidence >= desk.files.actingConfidence)
    }

    /// Everything that the conditions ask about is known now: the run follows the first runbook whose conditions hold, or the one
    /// that a model chooses where several may be chosen. Why others were passed over is noted.
    mutating func choose(_ index: Int) async throws {
        let run = decision.state.runs[index]
        guard let choice = run.choice, let choosing = desk.runbook(of: run) else { return }
        var facts = run.facts
        facts.merge(choice.facts)
        let fitting = desk.candidates(of: choice).filter { $0.when.conditions?.holds(in: facts, at: now) ?? true }
        for runbook in desk.candidates(of: choice).prefix(while: { $0.name != fitting.first?.name }) {
            let why = runbook.when.conditions?.whyNot(in: facts, at: now) ?? ""
            note("runbook", "\(runbook.name) passed over for \(run.intent): \(why)")
        }
        guard let runbook = try await chosen(among: fitting.open, for: run) else {
            decision.state.runs[index].state = .handedOver
            return handOver(.noRunbook, "no runbook for \(run.intent) applies")
        }
        note("runbook", "\(runbook.name) for \(run.intent)")
        decision.state.runs[index].begin(runbook, hash: sha256(runbook.text), insteadOf: choosing)
        guard choice.isSure || !runbook.actsUnasked else {
            decision.state.runs[index].state = .handedOver
            return handOver(.lowConfidence, "not sure enough of \(run.intent) to act on it")
        }
        try await resume(run.id, with: .start)
    }
}

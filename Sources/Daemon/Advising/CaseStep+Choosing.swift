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
            letter, candidates: candidates, passages: [], facts: run.facts, knowledge: advisors.knowledge, masks: masks)
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

    /// What a wish was read from, and what the customer wrote last.
    private func words(for run: Run) -> String {
        let last = origin?.message?.visible ?? ""
        return run.message == origin?.id || last.isEmpty ? (last.isEmpty ? run.wish : last) : "\(run.wish)\n\n\(last)"
    }
}

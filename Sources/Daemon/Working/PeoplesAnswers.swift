import Resolution
import Store

// What people say to the customer themselves, seen in Sent.
extension CaseStep {
    /// `ours`: they sent our draft; else an answer of their own.
    mutating func humanAnswered(_ ours: Bool) async throws {
        decision.state.drafted = nil
        decision.state.meanwhile = try await leftUnanswered()
        guard ours else {
            note("sent", "a person answered from another client; replyd stands down")
            apply(.personAnswered)
            return
        }
        note("sent", "a person sent the draft")
        decision.state.firstReply = decision.state.firstReply ?? now
        let isAsking = decision.state.runs.contains { $0.waitingFor == .customer }
        apply(isAsking ? .asked : .draftSent)
        flag("answered")
    }

    /// Of what came while a person had the case. Who answers one message has read those before it; who names none of them has
    /// answered all.
    private func leftUnanswered() async throws -> [Int64]? {
        let waiting = decision.state.meanwhile ?? []
        var last: Int?
        for (place, id) in waiting.enumerated() where try await ledger.letter(id)?.isAnswered == true { last = place }
        guard let last, last + 1 < waiting.count else { return nil }
        return Array(waiting[(last + 1)...])
    }

    /// A message came while a person has the case. It is replyd's if they hand the case back before they answer it.
    mutating func keepForHandBack(_ letter: Letter) {
        let most = 50
        decision.state.meanwhile = Array(((decision.state.meanwhile ?? []) + [letter.id]).suffix(most))
    }
}

import Foundation
import Mail
import Models
import Prompting
import Resolution
import ServiceLifecycle
import Store
import Understanding

/// What came of asking.
enum Advice<Value: Sendable>: Sendable {
    case accepted(Value, digest: String)
    /// No model is there for it.
    case unasked
    /// None answered in a way that holds; why, and whether one answered at all.
    case failed(String, wasAnswered: Bool)

    var value: Value? {
        if case .accepted(let value, _) = self { value } else { nil }
    }
}

extension CaseStep {
    /// Asks the mailbox's models for a task one after the other, until an answer holds. Without one the deterministic road is
    /// taken; nothing is ever waited for again.
    ///
    /// - Throws: `CancellationError` where the daemon ends meanwhile: then the event stays open, and nothing is decided on the
    ///   strength of an answer that was cut off. And what the ledger throws.
    mutating func ask<Value: Sendable>(
        _ request: ModelRequest, reading: @escaping @Sendable (_ answer: [UInt8]) -> Checked<Value>
    ) async throws -> Advice<Value> {
        // What nobody vouches for costs nothing: else a flood of forged messages would spend the day's money.
        guard principal.level >= .l1, let advisors = desk.advisors, let order = advisors.tasks[request.task],
            !order.isEmpty
        else { return .unasked }
        let task = request.task.rawValue
        var why = ""
        var refused: Set<String> = []
        var wasAnswered = false
        for advisor in order {
            try await advisor.remember(mailbox: desk.name, from: ledger, now: now)
            ledger.holdLonger(work, by: advisor.seconds * 2)
            let kept = KeptModel(
                advisor, ledger: ledger, caseID: decision.state.id, mailbox: desk.name, message: origin?.id,
                refused: refused, rest: try await rest(of: advisors), now: now)
            let consulted = try await cancelWhenGracefulShutdown {
                let consulted = await consult(kept, request, reading: reading)
                try Task.checkCancellation()
                return consulted
            }
            try kept.check()
            switch consulted.outcome {
            case .accepted(let value):
                let digest = consulted.digests.last ?? request.digest
                for early in consulted.digests.dropLast() { became(early, "refused; asked once more") }
                became(digest, "accepted")
                note("model", "\(task) by \(advisor.name): accepted")
                return .accepted(value, digest: digest)
            case .fellBack(let reason):
                why = reason
                wasAnswered = wasAnswered || !consulted.digests.isEmpty
                refused.insert(advisor.name)
                for digest in consulted.digests.isEmpty ? [request.digest] : consulted.digests {
                    became(digest, "refused: \(reason)")
                }
                note("model", "\(task) by \(advisor.name): \(reason)")
            }
        }
        return .failed(why, wasAnswered: wasAnswered)
    }

    /// What follows from an answer, for the ledger. Said again, it replaces what was said before.
    mutating func became(_ digest: String, _ outcome: String) {
        decision.advice.removeAll { $0.digest.utf8.elementsEqual(digest.utf8) }
        decision.advice.append(AdviceOutcome(digest: digest, outcome: outcome))
    }

    /// The author's words for a model. One value has one token in everything that a model sees in this step.
    func letterForModel(_ text: String) -> (letter: Prompting.Letter, masks: Masks?) {
        let words = VisibleWords(text)
        guard desk.advisors?.hasMasks ?? true else { return (Prompting.Letter(words), nil) }
        var masks = Masks()
        for name in [principal.customer?.name, origin?.message?.from.first?.name].compactMap({ $0 }) {
            masks.know(name: name)
        }
        for one in decision.state.runs.flatMap({ $0.payments ?? [] }) { masks.know(means: one.title) }
        return (Prompting.Letter(words, masking: &masks), masks)
    }

    /// In millionths of a minor unit; nil: a case is not bounded.
    private func rest(of advisors: Advisors) async throws -> Int? {
        guard let most = advisors.mostPerCase else { return nil }
        return most.minor * 1_000_000 - (try await ledger.spent(case: decision.state.id))
    }
}

extension Advisor {
    /// Seconds that a question may take at most.
    fileprivate var seconds: Double { Double(patience.components.seconds + 1) }
}

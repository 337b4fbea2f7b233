import Configuration
import Mail
import Prompting
import Resolution
import Understanding

// Where a model helps to understand: which wish, which words, which passage. What it points at is read by deterministic code.
extension CaseStep {
    /// The wishes that a model sees where the classifier is sure of none. They are sure enough to begin; for what cannot be taken
    /// back only where the classifier, which knows nothing of the model, would have guessed the same.
    ///
    /// - Returns: nil when nobody was asked, or nothing came of it; then `modelFailure` says whether a model failed.
    mutating func advisedWishes(in reply: Event.Reply, _ reading: Reading) async throws -> [Reading.Wish]? {
        guard let advisors = desk.advisors, advisors.may(.classify) else { return nil }
        let (low, high) = (desk.files.minimumConfidence, desk.files.actingConfidence)
        guard low < high else {
            note("model", "classify: not asked, since minimum and acting confidence are the same")
            return nil
        }
        let (letter, _) = letterForModel(reply.text)
        let task = Classify(letter, knowledge: advisors.knowledge)
        switch try await ask(task.request, reading: { task.read($0) }) {
        case .unasked: return nil
        case .failed(let why, _):
            modelFailure = why
            return nil
        case .accepted(let found, let digest):
            let wishes = found.filter(\.isSure).map { wish in
                let isAgreed = reading.intent.map { $0.utf8.elementsEqual(wish.intent.utf8) } ?? false
                if isAgreed { note("model", "classify: the classifier's guess is \(wish.intent), too") }
                return Reading.Wish(
                    intent: wish.intent, confidence: isAgreed ? high : (low + high) / 2, abstains: false,
                    text: wish.quote.text)
            }
            became(
                digest,
                wishes.isEmpty
                    ? "accepted: no wish that it is sure of"
                    : "accepted: \(wishes.compactMap(\.intent).joined(separator: ", ")) may be begun")
            return wishes.isEmpty ? nil : wishes
        }
    }

    /// The same message with values that a model pointed at and deterministic code read there, of the kinds that are needed.
    mutating func pointed(_ reply: Event.Reply, for inputs: [Runbook.Input]) async throws -> Event.Reply {
        let kinds = Set(inputs.compactMap { Self.kind(of: $0.kind) })
        guard let advisors = desk.advisors, advisors.may(.extract), !kinds.isEmpty else { return reply }
        let (letter, _) = letterForModel(reply.text)
        guard let today = reply.day else { return reply }
        let task = Extract(letter, knowledge: advisors.knowledge, today: today, language: reply.language)
        guard case .accepted(let found, let digest) = try await ask(task.request, reading: { task.read($0) }) else {
            return reply
        }
        var copy = reply
        for value in found {
            guard let kind = Reading.Entity.Kind(rawValue: value.kind.rawValue), kinds.contains(kind),
                let place = Self.place(of: value.quote.text, in: reply.text),
                !copy.entities.contains(where: { $0.kind == kind && $0.value.utf8.elementsEqual(value.value.utf8) })
            else { continue }
            copy.entities.append(
                Reading.Entity(
                    kind: kind, text: value.quote.text, value: value.value, start: place.lowerBound,
                    end: place.upperBound))
            note("found", "\(kind.rawValue) \(value.value), pointed at by a model")
        }
        let count = copy.entities.count - reply.entities.count
        became(digest, "accepted: \(count) of \(found.count) values were needed and new")
        return copy
    }

    /// Passages that answer, among those that the index finds and is not sure of.
    mutating func advisedPassages(for question: String, limit: Int) async throws -> [Passage] {
        guard let advisors = desk.advisors, advisors.may(.plan) else { return [] }
        let weak = desk.knowledge.passages(for: question, language: decision.state.language, limit: 5)
        guard !weak.isEmpty else { return [] }
        let (letter, _) = letterForModel(question)
        let task = Plan(letter, candidates: [], passages: weak, knowledge: advisors.knowledge)
        guard case .accepted(let choice, let digest) = try await ask(task.request, reading: { task.read($0) }) else {
            return []
        }
        let chosen = choice.passages.prefix(limit).map { weak[$0] }
        became(digest, chosen.isEmpty ? "accepted: nothing answers" : "accepted: \(chosen[0].article)")
        return chosen
    }

    /// What the scanners and a model can both find.
    private static func kind(of input: Runbook.Input.Kind) -> Reading.Entity.Kind? {
        switch input {
        case .order: .order
        case .email: .email
        case .amount: .amount
        default: nil
        }
    }

    /// The one place of some words in a text, in Unicode scalars. What stands there twice could be either.
    private static func place(of words: String, in text: String) -> Range<Int>? {
        let (piece, whole) = (Array(words.unicodeScalars), Array(text.unicodeScalars))
        guard !piece.isEmpty, piece.count <= whole.count else { return nil }
        let starts = (0...(whole.count - piece.count)).filter { whole[$0..<($0 + piece.count)].elementsEqual(piece) }
        return starts.count == 1 ? starts[0]..<(starts[0] + piece.count) : nil
    }
}

/// What a message after an answer is about: its end, or that the answer did not do.
///
/// Read by a classifier of its own, which learns from `StandardExamples.turns` when it is needed first.
package enum Turn: String, Sendable, CaseIterable {
    case thanks = "turn_thanks"
    case discontent = "turn_discontent"
    case impatient = "turn_impatient"
    /// A step that was tried helped, or did not.
    case helped = "turn_helped"
    case notHelped = "turn_not_helped"

    /// Nil where the text says none of these plainly, or asks for something.
    package init?(in text: String) {
        let scalars = Array(text.unicodeScalars.prefix(4_000))
        let sentences = Sentence.all(in: scalars, words: Word.all(in: scalars))
        let content = Courtesy.without(sentences)
        let kept = content.isEmpty ? sentences : content
        guard let first = kept.first, let last = kept.last else { return nil }
        let marks = Marks(scalars, entities: [], address: nil)
        var best = Self.classifier.verdict(on: marks.text([first.range.lowerBound..<last.range.upperBound]))
        if best.confidence < Self.plain, kept.count > 1 {
            // A story around it is no part of it.
            for sentence in kept.prefix(10) {
                let verdict = Self.classifier.verdict(on: marks.text([sentence.range]))
                if Turn(rawValue: verdict.intent ?? "") != nil, verdict.score > best.score { best = verdict }
            }
        }
        guard best.confidence >= Self.plain, let turn = best.intent.flatMap(Turn.init(rawValue:)) else { return nil }
        self = turn
    }

    private static let plain = 0.6

    /// Beside turns it learns some of each wish, so that a new wish is not taken for one.
    private static let classifier: Classifier = {
        let turns = StandardExamples.turns.flatMap { turn in
            turn.messages(in: []).map { Example(text: $0, intent: turn.name) }
        }
        let wishes = StandardExamples.wishes.flatMap { wish in
            wish.messages(in: []).enumerated().filter { $0.offset % 8 == 0 }
                .map { Example(text: $0.element, intent: "wish") }
        }
        return Classifier.train(turns + wishes)
    }()
}

extension StepVerdict {
    /// Where the words say nothing plainly, what such messages mostly mean.
    package func orRead(in text: String) -> StepVerdict {
        guard self == .unclear else { return self }
        switch Turn(in: text) {
        case .helped: return .helped
        case .notHelped: return .didNotHelp
        case .thanks, .discontent, .impatient, nil: return .unclear
        }
    }
}

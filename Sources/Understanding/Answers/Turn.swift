import Examples

/// What a message in a conversation does, apart from asking for something.
///
/// Read by a classifier of its own, which learns from `StandardExamples.turns` when it is needed first.
package enum Turn: String, Sendable, CaseIterable {
    case thanks = "turn_thanks"
    case discontent = "turn_discontent"
    case impatient = "turn_impatient"
    /// A step that was tried helped, or did not.
    case helped = "turn_helped"
    case notHelped = "turn_not_helped"
    /// Agrees to what was proposed, or does not.
    case yes = "turn_yes"
    case no = "turn_no"
    /// Names what was asked for and nothing else: "It is the blue one."
    case gives = "turn_gives"
    /// Weather, family, praise in passing: nothing about the matter.
    case smallTalk = "turn_small_talk"

    /// Nil where the text says none of these plainly, or asks for something.
    package init?(in text: String) {
        let scalars = Array(text.unicodeScalars.prefix(4_000))
        let sentences = Sentence.all(in: scalars, words: Word.all(in: scalars))
        let content = Courtesy.without(sentences)
        let kept = content.isEmpty ? sentences : content
        let marks = Marks(scalars, entities: [], address: nil)
        let spoken = kept.filter { Self.verdict(on: marks.text([$0.range])).turn != .smallTalk }
        // "What else could it be?" belongs to what was said before it.
        let statements = spoken.filter { !$0.isQuestion || $0.namesSubject }
        let told = statements.isEmpty ? spoken : statements
        guard let first = told.first, let last = told.last else { return nil }
        var best = Self.verdict(on: marks.text([first.range.lowerBound..<last.range.upperBound]))
        if best.confidence < Self.plain, told.count > 1 {
            // A story around it is no part of it.
            for sentence in told.prefix(10) {
                let verdict = Self.verdict(on: marks.text([sentence.range]))
                if verdict.turn != nil, verdict.score > best.score { best = verdict }
            }
        }
        guard let turn = best.turn, best.confidence >= (turn == .helped ? Self.success : Self.plain) else { return nil }
        self = turn
    }

    private static let plain = 0.5
    /// A success that is only guessed would be counted as one.
    private static let success = 0.75

    struct Verdict {
        var turn: Turn?
        var confidence: Double
        var score: Double
    }

    /// - Parameter text: with marks, as `Marks` makes it.
    static func verdict(on text: String) -> Verdict {
        let verdict = classifier.verdict(on: text)
        return Verdict(
            turn: verdict.intent.flatMap(Turn.init(rawValue:)), confidence: verdict.confidence, score: verdict.score)
    }

    /// Beside turns it learns some of each wish, so that a new wish is not taken for one.
    private static let classifier: Classifier = {
        let turns = StandardExamples.turns.flatMap { turn in
            turn.messages(in: []).map { Example(text: $0, intent: turn.name) }
        }
        let wishes = StandardExamples.wishes.flatMap { wish in
            wish.messages(in: []).enumerated().filter { $0.offset % 3 == 0 }
                .map { Example(text: $0.element, intent: "wish") }
        }
        return Classifier.train(turns + wishes)
    }()
}

extension StepVerdict {
    /// Where the words say nothing plainly, what such messages mostly mean.
    package func orRead(in text: String) -> StepVerdict {
        guard self == .unclear else { return self }
        return switch Turn(in: text) {
        case .helped: .helped
        case .notHelped: .didNotHelp
        case .thanks, .discontent, .impatient, .yes, .no, .gives, .smallTalk, nil: .unclear
        }
    }
}

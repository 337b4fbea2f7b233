/// What a sentence does beside the wish of a message.
enum Aside {
    /// Small talk, thanks, a yes: no part of any wish.
    case talk
    /// A value that was asked for: it belongs to a wish, and is none.
    case value

    /// The likelier half: among turns and wishes the classifier of turns is seldom wrong.
    private static let plain = 0.5

    /// Nil where the sentence may be one that wishes.
    ///
    /// - Parameter text: with marks, as `Marks` makes it.
    init?(_ sentence: Sentence, text: String) {
        if Unknowing.isSaid(in: sentence) {
            self = .talk
            return
        }
        guard !sentence.isQuestion || !sentence.namesSubject else { return nil }
        let verdict = Turn.verdict(on: text)
        guard verdict.confidence >= Self.plain else { return nil }
        switch verdict.turn {
        case .gives: self = .value
        case .smallTalk, .thanks, .helped, .yes:
            self = .talk
        // "Stop it" and "it still does not start" may be all that tells the wish.
        case .no, .notHelped, .discontent, .impatient, nil: return nil
        }
    }
}

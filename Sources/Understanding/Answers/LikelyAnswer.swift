extension ExplicitAnswer {
    /// How plainly a text must be a yes that no rule reads; a wrong no only leads to a person.
    private static let plainYes = 0.75
    private static let plainNo = 0.6
    /// What says more than that says more than yes or no.
    private static let longest = 14

    /// A plain answer, or one in words that are none of the plain ones, as such messages mostly mean them.
    ///
    /// A yes of that kind may hold no question, number, doubt, condition or negation.
    ///
    /// - Parameter language: as in `init(in:language:)`.
    package init?(read text: String, language: String?) {
        if let plain = ExplicitAnswer(in: text, language: language) {
            self = plain
            return
        }
        var scalars = Array(text.unicodeScalars.prefix(Self.limit + 1))
        guard scalars.count <= Self.limit else { return nil }
        let sentences = Sentence.all(in: scalars, words: Word.all(in: scalars))
        let marks = Marks(scalars, entities: [], address: nil)
        let asides = sentences.filter { Turn.verdict(on: marks.text([$0.range])).turn == .smallTalk }
        // Small talk limits nothing, whatever words stand in it.
        for aside in asides { for place in aside.range { scalars[place] = " " } }
        if let plain = ExplicitAnswer(in: String(String.UnicodeScalarView(scalars)), language: language) {
            self = plain
            return
        }
        let told = Courtesy.without(sentences.filter { sentence in !asides.contains { $0.range == sentence.range } })
        guard let first = told.first, let last = told.last, !told.contains(where: \.isQuestion) else { return nil }
        let words = told.flatMap(\.words)
        let range = first.range.lowerBound..<last.range.upperBound
        let verdict = Turn.verdict(on: marks.text([range]))
        switch verdict.turn {
        case .yes where verdict.confidence >= Self.plainYes:
            guard words.count <= Self.longest, !Self.limits(words, language) else { return nil }
            isYes = true
        case .no where verdict.confidence >= Self.plainNo: isYes = false
        default: return nil
        }
        (start, end) = (range.lowerBound, range.upperBound)
    }

    private static func limits(_ words: [Word], _ language: String?) -> Bool {
        let lexicons =
            language.flatMap { AnswerWords.byLanguage[$0] }.map { [$0] } ?? Array(AnswerWords.byLanguage.values)
        return words.indices.contains { place in
            let word = words[place]
            return word.isNumber
                || lexicons.contains {
                    $0.doubts.contains(word.folded) || $0.negations.contains(word.folded)
                        || $0.no.contains(word.folded) || $0.restrictions.end(in: words, at: place) != nil
                }
        }
    }
}

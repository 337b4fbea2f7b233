/// What a customer reports of a step they were asked to try.
package enum StepVerdict: String, Codable, Sendable, CaseIterable {
    case helped
    case didNotHelp = "did_not_help"
    /// Nothing is said of it, or both.
    case unclear

    /// - Parameter language: ISO 639-1 of the text or of the case; nil, and one beside the six, reads all six.
    package init(in text: String, language: String?) {
        self = Self.verdict(in: Array(text.unicodeScalars.prefix(4_000)), language: language, answers: true)
    }

    /// - Parameter answers: whether a plain yes or no stands for itself, as after "Did it help?".
    static func verdict(in scalars: [Unicode.Scalar], language: String?, answers: Bool) -> StepVerdict {
        let clauses = Clauses(scalars)
        let lexicons = language.flatMap { StepWords.byLanguage[$0] }.map { [$0] } ?? Array(StepWords.byLanguage.values)
        var helps = false
        var fails = false
        var limits = false
        for clause in clauses.all where !isQuestion(clause, clauses, scalars) {
            for lexicon in lexicons {
                switch lexicon.verdict(on: clause, clauses.words) {
                case .helped:
                    helps = true
                    limits = limits || clauses.words.contains(where: lexicon.isContrast)
                case .didNotHelp: fails = true
                case .unclear: break
                }
            }
        }
        if helps, !fails, limits { return .unclear }
        if helps != fails { return helps ? .helped : .didNotHelp }
        guard answers, !helps else { return .unclear }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return ExplicitAnswer(in: String(text), language: language).map { $0.isYes ? .helped : .didNotHelp } ?? .unclear
    }

    private static func isQuestion(_ clause: Range<Int>, _ clauses: Clauses, _ scalars: [Unicode.Scalar]) -> Bool {
        let end = clauses.words[clause.upperBound - 1].end
        let next = clause.upperBound < clauses.words.count ? clauses.words[clause.upperBound].start : scalars.count
        return end < next && scalars[end..<next].contains { $0 == "?" || $0 == "？" }
    }
}

/// The words with which one language reports success and failure.
struct StepWords: Sendable {
    private let success: Phrases
    private let failure: Phrases
    private let negations: Set<String>
    /// Hope, plans and conditions: what follows is no report.
    private let unreal: Set<String>
    private let contrasts: Set<String>

    init(success: String, failure: String, negations: Set<String>, unreal: String, contrasts: String) {
        self.success = Phrases(success)
        self.failure = Phrases(failure)
        self.negations = negations
        self.unreal = AnswerWords.set(unreal)
        self.contrasts = AnswerWords.set(contrasts)
    }

    func isContrast(_ word: Word) -> Bool { contrasts.contains(word.folded) }

    /// Failure wins over success in one clause: "did not help" holds "help".
    func verdict(on clause: Range<Int>, _ words: [Word]) -> StepVerdict {
        var verdict = StepVerdict.unclear
        for place in clause {
            if unreal.contains(words[place].folded) { return verdict }
            if let end = failure.end(in: words, at: place), end <= clause.upperBound { return .didNotHelp }
            if let end = success.end(in: words, at: place), end <= clause.upperBound {
                let before = words[max(clause.lowerBound, place - 4)..<place]
                verdict = before.contains { negations.contains($0.folded) } ? .didNotHelp : .helped
                if verdict == .didNotHelp { return verdict }
            }
        }
        return verdict
    }
}

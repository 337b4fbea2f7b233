/// A yes or no that cannot be read otherwise, and the words it stands in.
///
/// Greetings, thanks and whole sentences about something else may stand before it, and it must open its sentence where
/// such a one does, else its clause: "I said yes last time" is none. A question mark, a negation, a condition or a
/// restriction anywhere makes a yes none.
package struct ExplicitAnswer: Sendable, Equatable {
    package var isYes: Bool
    /// Offsets in Unicode scalars.
    package var start: Int
    package var end: Int

    /// A longer text is no plain answer.
    static let limit = 4_000

    /// - Parameters:
    ///   - text: the author's own words.
    ///   - language: ISO 639-1, of the text, or of the case where the text is too short to tell. The words of one
    ///     language are not read in another, except `yes`. Nil reads all six (en, de, fr, es, it, nl) and wants those
    ///     that know the words to agree.
    package init?(in text: String, language: String?) {
        let scalars = Array(text.unicodeScalars.prefix(Self.limit + 1))
        guard scalars.count <= Self.limit else { return nil }
        let clauses = Clauses(scalars)
        let hidden = Clauses.quoted(scalars)
        let asks = scalars.indices.contains { questions.contains(scalars[$0]) && !hidden[$0] }
        let readings: [AnswerReading]
        if let language {
            guard let words = AnswerWords.byLanguage[language] else { return nil }
            let own = AnswerReading(clauses, scalars, words, asks: asks)
            // "Yes" means one thing everywhere; what limits it may be said in either language.
            let foreign =
                own.sign == nil
                ? AnswerWords.byLanguage["en"].map { AnswerReading(clauses, scalars, $0, asks: asks) } : nil
            if let foreign, let sign = foreign.sign, clauses.words[sign.words.lowerBound].folded == "yes" {
                readings = [foreign]
                guard !own.doubts(outside: sign.words) else { return nil }
            } else {
                readings = [own]
            }
        } else {
            readings = AnswerWords.byLanguage.values.map { AnswerReading(clauses, scalars, $0, asks: asks) }
        }
        let signs = readings.compactMap(\.sign)
        guard let longest = signs.max(by: { ($0.words.count, $0.isYes ? 1 : 0) < ($1.words.count, $1.isYes ? 1 : 0) }),
            signs.allSatisfy({ $0.isYes == longest.isYes }), !readings.contains(where: \.isDoubtful)
        else { return nil }
        isYes = longest.isYes
        start = clauses.words[longest.words.lowerBound].start
        end = clauses.words[longest.words.upperBound - 1].end
    }
}

private let questions: Set<Unicode.Scalar> = ["?", "¿", "？"]

/// What one language makes of an answer.
private struct AnswerReading {
    struct Sign {
        var isYes: Bool
        var words: Range<Int>
    }

    private let clauses: Clauses
    private let scalars: [Unicode.Scalar]
    private let lexicon: AnswerWords
    /// Places of "no problem" and the like, which deny nothing.
    private var harmless: Set<Int> = []
    /// Places of agreement in several words, which limits nothing: Dutch "doe maar" holds the word for "but".
    private var agreement: Set<Int> = []
    /// Places of a reason, which limits nothing: "I no longer need it".
    private var reasons: Set<Int> = []
    private(set) var sign: Sign?
    /// There is a yes or no, and something speaks against it.
    private(set) var isDoubtful = false

    init(_ clauses: Clauses, _ scalars: [Unicode.Scalar], _ lexicon: AnswerWords, asks: Bool) {
        self.clauses = clauses
        self.scalars = scalars
        self.lexicon = lexicon
        for place in clauses.words.indices {
            if let end = lexicon.harmless.end(in: clauses.words, at: place) { harmless.formUnion(place..<end) }
            if let end = lexicon.reasons.end(in: clauses.words, at: place) { reasons.formUnion(place..<end) }
            if let end = lexicon.openers.end(in: clauses.words, at: place), end > place + 1 {
                agreement.formUnion(place..<end)
            }
        }
        var isBehindTalk = false
        for clause in clauses.all {
            let opens = clauses.words[clause.lowerBound].opens
            if !isBehindTalk || opens, let found = sign(in: clause), !isBehindTalk || isShort(clause) {
                sign = found
                break
            }
            guard !isPreamble(clause) else { continue }
            guard isTalk(clause) else { break }
            isBehindTalk = true
        }
        guard let sign else { return }
        isDoubtful = asks || (sign.isYes ? doubts(outside: sign.words) : wavers(outside: sign.words))
    }

    private func sign(in clause: Range<Int>) -> Sign? {
        for first in clause {
            if !harmless.contains(first) {
                if let sign = sign(at: first, in: clause) { return sign }
                guard AnswerWords.leadIns.contains(clauses.words[first].folded) else { return nil }
            }
        }
        return nil
    }

    private func sign(at first: Int, in clause: Range<Int>) -> Sign? {
        let words = clauses.words
        func end(_ phrases: Phrases) -> Int? {
            phrases.end(in: words, at: first).flatMap { $0 <= clause.upperBound ? $0 : nil }
        }
        if let end = end(lexicon.refusals) { return Sign(isYes: false, words: first..<end) }
        let word = words[first].folded
        let next = first + 1 < clause.upperBound ? words[first + 1].folded : nil
        if lexicon.yes.contains(word) { return Sign(isYes: true, words: first..<first + 1) }
        // Without its accent it may be the condition "if", or "oneself".
        if lexicon.accentedYes.contains(word),
            isAccented(words[first]) || next.map(lexicon.accentFollowers.contains) ?? true
        {
            return Sign(isYes: true, words: first..<first + 1)
        }
        if let end = end(lexicon.agreed) { return Sign(isYes: true, words: first..<end) }
        if let end = end(lexicon.openers), words[end..<clause.upperBound].allSatisfy({ agrees($0.folded) }) {
            return Sign(isYes: true, words: first..<end)
        }
        if lexicon.no.contains(word), lexicon.noFollowers.isEmpty || next.map(lexicon.noFollowers.contains) ?? true {
            return Sign(isYes: false, words: first..<first + 1)
        }
        return nil
    }

    private func agrees(_ word: String) -> Bool {
        lexicon.agreeable.contains(word) || lexicon.yes.contains(word)
    }

    /// A sentence of a few words, up to the next that ends one.
    private func isShort(_ clause: Range<Int>) -> Bool {
        let next = clauses.words[clause.upperBound...].firstIndex(where: \.opens) ?? clauses.words.count
        return next - clause.lowerBound <= 10
    }

    /// Words that a plain answer may stand behind: no number, so that nothing of what is answered is spoken of.
    private func isTalk(_ clause: Range<Int>) -> Bool {
        clause.count <= 15
            && !clauses.words[clause].contains { word in
                word.folded.utf8.contains { (0x30...0x39).contains($0) }
            }
    }

    private func isPreamble(_ clause: Range<Int>) -> Bool {
        let words = clauses.words[clause]
        return words.indices.allSatisfy(harmless.contains) || Courtesy.isOnly(words)
            || words.count <= 12 && words.first.map { Courtesy.opens(with: $0.folded) } ?? false
                && !words.contains { lexicon.negations.contains($0.folded) }
    }

    /// Whether a negation, condition or restriction stands anywhere else.
    func doubts(outside sign: Range<Int>) -> Bool {
        clauses.words.indices.contains { place in
            guard !sign.contains(place), !harmless.contains(place), !agreement.contains(place), !reasons.contains(place)
            else { return false }
            let word = clauses.words[place].folded
            return lexicon.doubts.contains(word) || lexicon.negations.contains(word) || isCondition(place)
                || lexicon.restrictions.end(in: clauses.words, at: place) != nil
        }
    }

    /// Whether a no is none yet, or none without a condition.
    private func wavers(outside sign: Range<Int>) -> Bool {
        clauses.words.indices.contains { place in
            guard !sign.contains(place) else { return false }
            let word = clauses.words[place].folded
            return lexicon.yes.contains(word) || lexicon.postponing.contains(word)
        }
    }

    /// "Si" in Spanish and "si" in Italian where they are not the yes.
    private func isCondition(_ place: Int) -> Bool {
        let word = clauses.words[place]
        guard lexicon.accentedYes.contains(word.folded), !isAccented(word) else { return false }
        guard place + 1 < clauses.words.count, let clause = clauses.all.first(where: { $0.contains(place) }) else {
            return false
        }
        return lexicon.accentIsMeaning && place + 1 < clause.upperBound
            && !lexicon.accentFollowers.contains(clauses.words[place + 1].folded)
    }

    private func isAccented(_ word: Word) -> Bool {
        scalars[word.start..<word.end].contains { $0.value >= 0x80 }
    }
}

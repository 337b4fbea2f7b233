/// Why words that speak of something to be done do not plainly ask for it.
///
/// A classifier hears what a message is about, and not whether it is wanted: "cancel order 1042" and "do not cancel order 1042" are
/// nearly the same words. Whoever acts looks for this first.
package enum Reservation: String, Codable, Sendable, CaseIterable {
    /// "Please do not cancel it", "no refund needed", "nothing is broken".
    case denied
    /// It is taken back, or all is to stay as it is: "keep it", "false alarm", "undo the cancellation".
    case retracted
    /// It is done already: "I cancelled it last week", "you paid me back".
    case past
    /// Somebody else says so, or it stands between quotation marks.
    case reported
    /// A question about it: "What happens if I cancel?", "Who cancelled it?" A request may have the form of one ("Can you cancel it?").
    case asked
    /// On a condition: "unless it ships today", "only if it is not paid yet".
    case conditional
    /// "I am thinking about returning it", "I may have to cancel."
    case unsure
    /// It is spoken of, and nowhere asked for: "The replacement works well."
    case mentioned
}

/// What stands between the words of a text and a deed.
package struct Reservations: Sendable, Equatable {
    /// Each once, in the order of `Reservation`.
    package private(set) var all: [Reservation] = []
    /// Whether a part of the text names something to be done and has no reservation.
    package private(set) var asksPlainly = false

    /// - Parameters:
    ///   - text: the author's own words; only the first 8,000 Unicode scalars are read, and a longer text is never sure.
    ///   - language: ISO 639-1; where it is none of ours (en, de, fr, es, it, nl), the words of all six count.
    package init(in text: String, language: String?) {
        var scalars = Array(text.unicodeScalars.prefix(Self.limit))
        // A mark without its other half, as where a sentence was cut out, quotes nothing.
        if scalars.count(where: { $0 == "\"" }) % 2 == 1 { scalars = scalars.map { $0 == "\"" ? " " : $0 } }
        let lexicons =
            language.flatMap { ReservationWords.byLanguage[$0] }.map { [$0] }
            ?? ReservationWords.languages.compactMap { ReservationWords.byLanguage[$0] }
        var found: Set<Reservation> = []
        // What is not read may take it all back.
        if text.unicodeScalars.dropFirst(Self.limit).first != nil { found.insert(.unsure) }
        for lexicon in lexicons {
            let reading = ReservedReading(scalars, lexicon)
            found.formUnion(reading.found)
            asksPlainly = asksPlainly || reading.asksPlainly
        }
        // What is only quoted is said by somebody else, where nothing is said beside it.
        if found.isEmpty, !asksPlainly, Clauses.quoted(scalars).contains(true) {
            let unquoted = scalars.map { Self.marks.contains($0) ? " " : $0 }
            if lexicons.contains(where: { ReservedReading(unquoted, $0).namesDeed }) { found.insert(.reported) }
        }
        all = Reservation.allCases.filter(found.contains)
    }

    private static let limit = 8_000
    private static let marks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»", "‟", ">"]
}

/// What one language makes of a text.
private struct ReservedReading {
    private let scalars: [Unicode.Scalar]
    private let clauses: Clauses
    private let lexicon: ReservationWords
    private(set) var found: Set<Reservation> = []
    private(set) var asksPlainly = false
    private(set) var namesDeed = false

    init(_ scalars: [Unicode.Scalar], _ lexicon: ReservationWords) {
        self.scalars = scalars
        clauses = Clauses(lexicon.elides ? scalars.map { Self.apostrophes.contains($0) ? " " : $0 } : scalars)
        self.lexicon = lexicon
        var deniesProblem = false
        var isRetracted = false
        for sentence in sentences {
            var ofSentence: Set<Reservation> = []
            let isBargain = sentence.contains { clause in
                clauses.words[clause].contains { lexicon.bargains.contains($0.folded) }
            }
            let isConditional = hasCondition(sentence)
            var hasDeed = false
            for (place, clause) in sentence.enumerated() {
                let words = Array(clauses.words[clause])
                let deeds = words.indices.filter { lexicon.deeds.end(in: words, at: $0) != nil }
                if lexicon.retractions.occur(in: words) || !isBargain && keeps(words) { isRetracted = true }
                deniesProblem = deniesProblem || lexicon.deniedProblems.occur(in: words)
                guard let first = deeds.first else { continue }
                hasDeed = true
                var own: Set<Reservation> = []
                if deeds.contains(where: { isDenied($0, words) }) { own.insert(.denied) }
                if isPast(words) { own.insert(.past) }
                if asks(words, before: first) { own.insert(.asked) }
                var before: [Word] = []
                if lexicon.commasPartObjects, place > 0,
                    !words.contains(where: { lexicon.wanting.contains($0.folded) })
                {
                    before = Array(clauses.words[sentence[place - 1]])
                }
                let spoken = before + words
                let end = before.count + first
                if spoken.indices.contains(where: { $0 < end && lexicon.reports.end(in: spoken, at: $0) != nil }) {
                    own.insert(.reported)
                }
                if lexicon.doubts.occur(in: spoken), !lexicon.politeDoubts.occur(in: spoken) { own.insert(.unsure) }
                ofSentence.formUnion(own)
                if own.isEmpty, !isConditional, isRequest(words, at: first, of: sentence) {
                    asksPlainly = true
                    // "Forget that, cancel it all."
                    if !lexicon.retractions.occur(in: words), !keeps(words) { isRetracted = false }
                }
            }
            namesDeed = namesDeed || hasDeed
            if hasDeed, isConditional { ofSentence.insert(.conditional) }
            found.formUnion(ofSentence)
        }
        if isRetracted { found.insert(.retracted) }
        // "Nothing is broken" takes nothing from who wants to send it back.
        if deniesProblem, !asksPlainly { found.insert(.denied) }
        if namesDeed, !asksPlainly, found.isEmpty { found.insert(.mentioned) }
    }

    /// The clauses of each sentence.
    private var sentences: [[Range<Int>]] {
        var all: [[Range<Int>]] = []
        for clause in clauses.all {
            if all.isEmpty || clauses.words[clause.lowerBound].opens && !isBehindColon(clause) {
                all.append([clause])
            } else {
                all[all.count - 1].append(clause)
            }
        }
        return all
    }

    /// "Suppose I moved: could I change it?"
    private func isBehindColon(_ clause: Range<Int>) -> Bool {
        let (last, next) = (clauses.words[clause.lowerBound - 1], clauses.words[clause.lowerBound])
        return scalars[last.end..<next.start].contains(":")
    }

    /// Whether a deed is asked for: in words of wanting somewhere in its sentence, as the first word of its clause ("Cancel it"),
    /// or in few words ("Refund, now!").
    private func isRequest(_ words: [Word], at deed: Int, of sentence: [Range<Int>]) -> Bool {
        if deed == 0 || deed <= 2 && words[..<deed].allSatisfy({ Self.leadIns.contains($0.folded) }) { return true }
        guard let first = sentence.first, let last = sentence.last else { return false }
        let all = Array(clauses.words[first.lowerBound..<last.upperBound])
        return all.count <= Self.few || lexicon.requests.occur(in: all)
            || all.contains { lexicon.gladness.contains($0.folded) }
            || lexicon.keeping.occur(in: all) && all.contains { lexicon.bargains.contains($0.folded) }
    }

    private static let few = 6
    /// What was wished once and is given up.
    private static let given = AnswerWords.set(
        "cant cannot couldnt hoping hoped wanted promised wollte wollten promis voulais espérais quería volevo wilde")

    /// A negation says no to a deed behind it, and in German and Dutch also to one before it, as long as nothing begins anew
    /// between them: "it does not fit I want to return it" denies nothing.
    private func isDenied(_ deed: Int, _ words: [Word]) -> Bool {
        let reach = max(0, deed - Self.reach)..<deed
        if let negation = reach.last(where: { isNegation($0, words) }),
            !words[(negation + 1)..<deed].enumerated().contains(where: { place, word in
                lexicon.restarts.contains(word.folded) || place > 0 && lexicon.wanting.contains(word.folded)
            })
        {
            return true
        }
        guard lexicon.negatesBehind, deed + 1 < words.count else { return false }
        let behind = (deed + 1)..<min(words.count, deed + 1 + Self.reach)
        guard let negation = behind.first(where: { lexicon.negations.contains(words[$0].folded) }) else { return false }
        return !words[(deed + 1)..<negation].contains { lexicon.joints.contains($0.folded) }
    }

    /// "I would rather keep it", and not "I cannot keep it" or "I had hoped to keep it". Whose number is beside it ("keep order 1042")
    /// is told by who reads which order is meant.
    private func keeps(_ words: [Word]) -> Bool {
        words.indices.contains { place in
            guard let end = lexicon.keeping.end(in: words, at: place) else { return false }
            return !words[max(0, place - 4)..<place].contains { word in
                lexicon.negations.contains(word.folded) || Self.given.contains(word.folded)
            }
                && !words[max(0, place - 4)..<min(words.count, end + 2)].contains { word in
                    word.folded.utf8.contains { (0x30...0x39).contains($0) }
                }
        }
    }

    private func isNegation(_ place: Int, _ words: [Word]) -> Bool {
        guard lexicon.negations.contains(words[place].folded) else { return false }
        // "I cannot cancel it on your page" may well ask for it.
        if words[max(0, place - 4)..<min(words.count, place + 2)].contains(where: { lexicon.unable.contains($0.folded) }
        ) {
            return false
        }
        // "not only", "die nicht passende Jacke".
        guard place + 1 < words.count else { return true }
        let next = words[place + 1].folded
        return !lexicon.harmless.contains(next)
            && !(lexicon.negatesBehind && next.utf8.suffix(4).elementsEqual("ende".utf8))
    }

    /// "If you gave me something back" tells of nothing that was.
    private func isPast(_ words: [Word]) -> Bool {
        words.indices.contains { place in
            lexicon.past.end(in: words, at: place) != nil
                && !(place > 0 && lexicon.conditions.end(in: words, at: place - 1) != nil)
        }
    }

    private func asks(_ words: [Word], before deed: Int) -> Bool {
        let first = words.count > 1 && Self.leadIns.contains(words[0].folded) ? 1 : 0
        if lexicon.questions.end(in: words, at: first) != nil { return true }
        return words.indices.contains { $0 < deed + 1 && lexicon.indirect.end(in: words, at: $0) != nil }
    }

    /// Whether a condition stands in the sentence that is more than a courtesy ("if possible", "if you could").
    private func hasCondition(_ sentence: [Range<Int>]) -> Bool {
        guard let first = sentence.first, let last = sentence.last else { return false }
        let words = Array(clauses.words[first.lowerBound..<last.upperBound])
        if lexicon.inversions.end(in: words, at: 0) != nil { return true }
        return words.indices.contains { place in
            guard let end = lexicon.conditions.end(in: words, at: place), !isAccented(words[place]) else {
                return false
            }
            return lexicon.politeConditions.end(in: words, at: place) == nil
                && !words[max(0, place - 5)..<place].contains { lexicon.gladness.contains($0.folded) }
                && !(end < words.count && lexicon.gladness.contains(words[end].folded))
        }
    }

    /// "Sí" is no "si".
    private func isAccented(_ word: Word) -> Bool {
        word.folded.utf8.elementsEqual("si".utf8) && scalars[word.start..<word.end].contains { $0.value >= 0x80 }
    }

    private static let leadIns = AnswerWords.leadIns.union(
        AnswerWords.set("and but also und aber et mais y pero e ma en maar"))
    private static let reach = 7
    private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{02BC}"]
}

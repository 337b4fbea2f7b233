/// An answer of which every word agrees to something that was repeated.
struct Agreement {
    /// Whether it counts for the first of what was repeated.
    private(set) var counts = false

    private let scalars: [Unicode.Scalar]
    private let words: [Word]
    private let lexicon: AnswerWords
    private let agreeing: AgreementWords
    private let sayings: [Saying]

    /// Words that are heard as one of what was repeated says them again.
    private struct Saying {
        let repeated: Repeated
        let topics: [AgreementWords.Topic]
        let values: [[String]]
        let titles: [[String]]
        var ends: Bool { repeated.deeds.contains(where: AgreementWords.ending.contains) }

        init(_ repeated: Repeated) {
            self.repeated = repeated
            topics = repeated.deeds.flatMap { AgreementWords.topics[$0] ?? [] }
            values = repeated.values.map { Word.all(in: $0).map(\.folded) }
            titles = repeated.titles.map { Word.all(in: $0).map(\.folded) }
        }
    }

    /// Nil where a word does not agree.
    ///
    /// - Parameters:
    ///   - asides: places of small talk.
    ///   - repeated: the first is asked about; a yes may be to any of them.
    init?(
        _ scalars: [Unicode.Scalar], _ lexicon: AnswerWords, _ agreeing: AgreementWords, _ asides: [Range<Int>],
        _ repeated: [Repeated]
    ) {
        let clauses = Clauses(scalars)
        self.scalars = scalars
        self.lexicon = lexicon
        self.agreeing = agreeing
        words = clauses.words
        sayings = repeated.map(Saying.init)
        var parts: [[Bool]] = []
        var (isSigned, isNamed, isFooter) = (false, false, false)
        for clause in clauses.all {
            let start = words[clause.lowerBound].start
            if beginsLine(clause) {
                isFooter = AgreementWords.footers.end(in: words, at: clause.lowerBound) != nil
            }
            // "Sent from my phone, please excuse typos": a negation or a condition in it is seen elsewhere.
            guard !isFooter else { continue }
            if asides.contains(where: { $0.contains(start) }), !speaksOfMatter(clause) { continue }
            if isCourtesy(clause) {
                isSigned = isSigned || agreeing.closings.contains(words[clause.lowerBound].folded)
                continue
            }
            if isName(clause), isSigned || isBareSignature(clause, clauses.all) {
                isNamed = isSigned
                continue
            }
            if isNamed, isContact(clause) { continue }
            (isSigned, isNamed) = (false, false)
            guard !picksOne(clause),
                !clause.contains(where: { place in
                    agreeing.elsewise.end(in: words, at: place).map { $0 <= clause.upperBound } ?? false
                })
            else { return nil }
            for segment in segments(of: clause) {
                guard let heard = heard(in: segment) else { return nil }
                if let part = heard { parts.append(part) }
            }
        }
        counts = parts.isEmpty || parts.contains { $0[0] }
    }

    private func beginsLine(_ clause: Range<Int>) -> Bool {
        guard clause.lowerBound > 0 else { return true }
        return scalars[words[clause.lowerBound - 1].end..<words[clause.lowerBound].start].contains("\n")
    }

    /// Sentences about the weather and the like, apart from the matter.
    static func asides(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        let sentences = Sentence.all(in: scalars, words: Word.all(in: scalars))
        let marks = Marks(scalars, entities: [], address: nil)
        return sentences.compactMap { sentence in
            let verdict = Turn.verdict(on: marks.text([sentence.range]))
            return verdict.turn == .smallTalk && verdict.confidence >= plainTalk ? sentence.range : nil
        }
    }

    private static let plainTalk = 0.5

    /// Parts of a clause that say something each: "cancel it and send me the parcel".
    private func segments(of clause: Range<Int>) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        var first = clause.lowerBound
        let bound = phrasePlaces(in: clause)
        for place in clause where agreeing.joiners.contains(words[place].folded) && !bound.contains(place) {
            if first < place { segments.append(first..<place) }
            first = place + 1
        }
        if first < clause.upperBound { segments.append(first..<clause.upperBound) }
        return segments
    }

    /// For each of what was repeated, whether all that the segment says again is of it. An inner nil where it says nothing again,
    /// an outer one where a word does not agree, or what is said again is of no single one.
    private func heard(in segment: Range<Int>) -> [Bool]?? {
        let free = freePlaces(in: segment)
        let quality = segment.contains { agreeing.qualities.contains(words[$0].folded) }
        var isSaid = sayings.map { _ in true }
        var saysAgain = false
        for place in segment where !free.contains(place) {
            let hearers = sayings.map { says(place, in: segment, $0) }
            if hearers.contains(true) {
                saysAgain = true
                for i in isSaid.indices where !hearers[i] { isSaid[i] = false }
            } else if agreeing.whole.contains(words[place].folded) {
                guard quality || !sayings.contains(where: \.repeated.isPart) else { return nil }
            } else if !agrees(place) {
                return nil
            }
        }
        for (i, saying) in sayings.enumerated() where isSaid[i] {
            let isContrary = saying.ends ? wantsOrPraises(segment, saying, free) : changesPart(segment)
            if isContrary { isSaid[i] = false }
        }
        guard isSaid.contains(true) else { return nil }
        return saysAgain || isSaid.contains(false) ? .some(isSaid) : .some(nil)
    }

    /// Places of phrases that agree whatever their words mean elsewhere, and of the reason why something is to end.
    private func freePlaces(in segment: Range<Int>) -> Set<Int> {
        var free = phrasePlaces(in: segment)
        for place in segment {
            if let end = lexicon.reasons.end(in: words, at: place), sayings.contains(where: \.ends),
                !segment.contains(where: { isVerb($0) })
            {
                free.formUnion((place..<end).filter { agreeing.reasonWords.contains(words[$0].folded) })
            }
        }
        return free
    }

    private func phrasePlaces(in range: Range<Int>) -> Set<Int> {
        var places: Set<Int> = []
        for place in range {
            for phrases in [lexicon.harmless, agreeing.phrases, lexicon.openers] {
                if let end = phrases.end(in: words, at: place), end > place + 1 { places.formUnion(place..<end) }
            }
        }
        return places
    }

    private func agrees(_ place: Int) -> Bool {
        let word = words[place].folded
        if lexicon.yes.contains(word) || lexicon.accentedYes.contains(word) || isPlain(word) { return true }
        if lexicon.openers.end(in: words, at: place) == place + 1 { return true }
        return elided(place).map { isPlain($0) } ?? false
    }

    private func isPlain(_ word: String) -> Bool {
        agreeing.plain.contains(word) || agreeing.qualities.contains(word) || agreeing.praise.contains(word)
            || agreeing.desires.contains(word) || agreeing.things.contains(word)
    }

    /// The word behind an article or pronoun that lost its vowel: "l'adresse".
    private func elided(_ place: Int) -> String? {
        let word = scalars[words[place].start..<words[place].end]
        guard let mark = word.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }),
            let before = Word.all(in: word[..<mark]).first?.folded, AgreementWords.elisions.contains(before)
        else { return nil }
        return Word.all(in: word[(mark + 1)...]).first?.folded
    }

    /// Whether a word says one of what was repeated again.
    private func says(_ place: Int, in segment: Range<Int>, _ saying: Saying) -> Bool {
        let word = words[place].folded
        if saying.repeated.places.contains(where: { $0.contains(words[place].start) }) { return true }
        let spellings = [word] + (elided(place).map { [$0] } ?? [])
        for topic in saying.topics where spellings.contains(where: { agreeing.says($0, topic) }) { return true }
        return names(place, in: segment, saying)
    }

    /// Whether it is of a value or a title.
    private func names(_ place: Int, in segment: Range<Int>, _ saying: Saying) -> Bool {
        let word = words[place].folded
        let spellings = [word] + (elided(place).map { [$0] } ?? [])
        let isRisky = lexicon.doubts.contains(word) || agreeing.keeping.contains(word)
        for value in saying.values where value.contains(word) {
            if isNeighboured(place, in: value, segment) || value.count == 1 || !isRisky && isTelling(place) {
                return true
            }
        }
        for title in saying.titles {
            if isNeighboured(place, in: title, segment) { return true }
            if !isRisky, title.contains(where: { spoken in spellings.contains { Self.isForm($0, of: spoken) } }) {
                return true
            }
        }
        return false
    }

    /// Whether the word before or behind is the value's own, too.
    private func isNeighboured(_ place: Int, in value: [String], _ segment: Range<Int>) -> Bool {
        value.indices.contains { at in
            guard value[at] == words[place].folded else { return false }
            return at > 0 && place > segment.lowerBound && value[at - 1] == words[place - 1].folded
                || at + 1 < value.count && place + 1 < segment.upperBound && value[at + 1] == words[place + 1].folded
        }
    }

    /// A number, or a name: what a value is known by alone.
    private func isTelling(_ place: Int) -> Bool {
        words[place].folded.utf8.contains { (0x30...0x39).contains($0) }
            || scalars[words[place].start].properties.isUppercase
    }

    /// "lamps" of "lamp".
    private static func isForm(_ word: String, of title: String) -> Bool {
        if word == title { return true }
        let (one, other) = (word.utf8, title.utf8)
        guard min(one.count, other.count) >= 4, abs(one.count - other.count) <= 2 else { return false }
        return one.starts(with: other) || other.starts(with: one)
    }

    private func isCancellation(_ place: Int) -> Bool { AgreementWords.cancellations.contains(words[place].folded) }

    private func isVerb(_ place: Int) -> Bool {
        let spellings = [words[place].folded] + (elided(place).map { [$0] } ?? [])
        return AgreementWords.Topic.verbs.contains { topic in spellings.contains { agreeing.says($0, topic) } }
    }

    /// "I want the box", "it is a lovely lamp": of what is to end, the contrary. "I want to cancel it" and "I want that" are not.
    private func wantsOrPraises(_ segment: Range<Int>, _ saying: Saying, _ free: Set<Int>) -> Bool {
        let verbs = segment.filter { isVerb($0) }
        // "Cancel the cancellation."
        let ends = verbs.filter { agreeing.says(words[$0].folded, .cancel) || agreeing.says(words[$0].folded, .end) }
        let (nouns, rest) = (ends.filter(isCancellation), ends.filter { !isCancellation($0) })
        if !nouns.isEmpty, rest.contains(where: { words[$0].folded.utf8.count > 3 }) { return true }
        guard verbs.isEmpty else { return false }
        let open = segment.filter { !free.contains($0) }
        let names = open.contains { says($0, in: segment, saying) }
        let wants = open.contains { agreeing.desires.contains(words[$0].folded) }
        if wants, names || open.contains(where: { agreeing.things.contains(words[$0].folded) }) { return true }
        return names && open.contains { agreeing.praise.contains(words[$0].folded) }
    }

    /// "One of them": of what was repeated, nobody knows which.
    private func picksOne(_ clause: Range<Int>) -> Bool {
        clause.contains { place in
            guard AgreementWords.singles.contains(words[place].folded) else { return false }
            let next = place + 1 < clause.upperBound ? words[place + 1].folded : nil
            return next.map(AgreementWords.partitives.contains) ?? (clause.count == 1)
        }
    }

    /// "Please correct the street": of an address that was repeated whole, something else.
    private func changesPart(_ segment: Range<Int>) -> Bool {
        func says(_ topic: AgreementWords.Topic) -> Bool { segment.contains { agreeing.says(words[$0].folded, topic) } }
        return says(.change) && says(.part) && !says(.address)
    }

    /// Greeting, thanks, regards.
    private func isCourtesy(_ clause: Range<Int>) -> Bool {
        let first = words[clause.lowerBound].folded
        guard clause.count <= 14, Courtesy.opens(with: first) || agreeing.closings.contains(first) else { return false }
        let isNamed =
            clause.upperBound < words.count && Courtesy.greets(with: first) && clause.count <= 5
            || agreeing.closings.contains(first) && clause.count <= 4
        let free = phrasePlaces(in: clause)
        return clause.dropFirst().allSatisfy { place in
            free.contains(place) || Courtesy.holds(words[place].folded) || agrees(place) || isNamed && isNamePart(place)
                || sayings.contains { says(place, in: clause, $0) }
        }
    }

    /// Below the regards: a name, a telephone number.
    private func isName(_ clause: Range<Int>) -> Bool {
        if clause.allSatisfy({ words[$0].isNumber }) {
            return clause.reduce(0) { $0 + words[$1].folded.utf8.count } >= 7
        }
        return clause.count <= 4 && clause.allSatisfy(isNamePart)
    }

    /// Below the name: where somebody lives or works, and their telephone.
    private func isContact(_ clause: Range<Int>) -> Bool {
        guard clause.count <= 8, let last = clause.last else { return false }
        let isNumbered = words[clause.lowerBound].isNumber || words[last].isNumber
        if AgreementWords.links.contains(words[clause.lowerBound].folded) { return true }
        return clause.allSatisfy { place in
            let word = words[place].folded
            return words[place].isNumber || isNamePart(place)
                || isNumbered && !isOfMatter(word) && !lexicon.doubts.contains(word) && !agreeing.times.contains(word)
        }
    }

    /// A name alone on the last line, where what was repeated holds no name that it could be instead.
    private func isBareSignature(_ clause: Range<Int>, _ all: [Range<Int>]) -> Bool {
        guard clause == all.last, clause.count <= 2, clause.lowerBound > 0 else { return false }
        let gap = scalars[words[clause.lowerBound - 1].end..<words[clause.lowerBound].start]
        return gap.contains("\n")
            && !sayings.contains {
                $0.repeated.deeds.contains { !AgreementWords.ending.contains($0) } || $0.repeated.isPart
            }
    }

    private func isNamePart(_ place: Int) -> Bool {
        let word = words[place].folded
        guard !word.utf8.contains(where: { (0x30...0x39).contains($0) }), !isOfMatter(word),
            !lexicon.doubts.contains(word), !Dates.isMonth(word), !agreeing.times.contains(word)
        else { return false }
        return scalars[words[place].start].properties.isUppercase || AgreementWords.particles.contains(word)
    }

    /// Whether words are of what was repeated or can be done. Small talk has doubts of its own: "it rains, but one gets used to it".
    private func speaksOfMatter(_ clause: Range<Int>) -> Bool {
        clause.contains { place in
            let word = words[place].folded
            return words[place].isNumber || isVerb(place) || agreeing.keeping.contains(word)
                || agreeing.desires.contains(word) || sayings.contains { names(place, in: clause, $0) }
        }
    }

    private func isOfMatter(_ word: String) -> Bool {
        agreeing.keeping.contains(word) || agreeing.desires.contains(word)
            || lexicon.yes.contains(word) || AgreementWords.Topic.allCases.contains { agreeing.says(word, $0) }
    }
}

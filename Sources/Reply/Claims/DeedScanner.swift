/// Finds sentences which say that something has been done, or that it will be.
///
/// A participle counts with the nearest word before it that decides: `have`, `was` or `we` make it a statement, `can`,
/// `not` or `you` do not. A condition (`once it is shipped`) and a question state nothing, and a promise under a
/// condition promises nothing yet.
struct DeedScanner {
    let language: String

    /// The deeds a sentence states, each once.
    func deeds(in sentence: ClaimText.Sentence) -> [StatedDeed] {
        sentence.isQuestion ? [] : all(in: sentence, \.deeds)
    }

    /// The deeds a sentence brings up at all, each once: stated, offered, asked about, under a condition or denied.
    func mentioned(in sentence: ClaimText.Sentence) -> [StatedDeed] { all(in: sentence, \.mentioned) }

    private func all(
        in sentence: ClaimText.Sentence, _ part: KeyPath<DeedReading, [StatedDeed]>
    ) -> [StatedDeed] {
        var found: [StatedDeed] = []
        for words in DeedWords.all(of: language) {
            let reading = DeedReading(grammar: words, language: language, sentence: sentence)
            for deed in reading[keyPath: part] where !found.contains(deed) { found.append(deed) }
        }
        return found
    }
}

/// One sentence by the words of one language.
private struct DeedReading {
    let grammar: DeedWords
    let words: [String]
    let beginsClause: [Bool]
    /// Objects named, in their order.
    let objects: [DeedObject]
    private let speaksFormally: Bool

    init(grammar: DeedWords, language: String, sentence: ClaimText.Sentence) {
        self.grammar = grammar
        var words: [String] = []
        var begins: [Bool] = []
        var isFormal = false
        for word in sentence.words {
            // The polite Italian `Le` is told from the article by its capital.
            if language == "it", word.shown == "Le" { isFormal = true }
            for (index, part) in Self.parts(of: word.text, elides: grammar.elides).enumerated() {
                words.append(part)
                begins.append(index == 0 && word.beginsClause)
            }
        }
        self.words = words
        beginsClause = begins
        speaksFormally = isFormal
        objects = words.compactMap { grammar.objects[$0] }
    }

    /// `n'a` as two words where a language elides, `we've` and `it'll` as two in English.
    private static func parts(of word: String, elides: Bool) -> [String] {
        let halves = word.split(separator: "'", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return [word] }
        if elides { return halves }
        switch halves[1] {
        case "ve": return [halves[0], "have"]
        case "ll": return [halves[0], "will"]
        case "re", "m": return [halves[0], "are"]
        case "s" where ["it", "that", "he", "she"].contains(halves[0]): return [halves[0], "is"]
        default: return [word]
        }
    }

    var deeds: [StatedDeed] {
        words.indices.compactMap { index in
            let word = words[index]
            // What has left us is a parcel; of other things `left` says that they are over.
            if word == "left", !objects.contains(.order), !objects.contains(.parcel) { return nil }
            if let deed = grammar.participles[word], let isPromise = isStated(at: index) {
                return stated(deed, isPromise: isPromise)
            }
            if let deed = grammar.infinitives[word], isPromised(at: index) || isPresent(at: index, needsSubject: true) {
                return stated(deed, isPromise: true)
            }
            if let deed = grammar.present[word], isPresent(at: index, needsSubject: grammar.isFirstEnough) {
                return stated(deed, isPromise: true)
            }
            if let verb = grammar.separable[word],
                clause(around: index).contains(where: { words[$0] == verb.particle }),
                isPresent(at: index, needsSubject: true)
            {
                return stated(verb.deed, isPromise: true)
            }
            if let deed = grammar.finite[word], isPlain(at: index) { return stated(deed, isPromise: true) }
            if let deed = grammar.reflexive[word], words[max(0, index - 2)..<index].contains("se"), isPlain(at: index) {
                return stated(deed, isPromise: true)
            }
            if grammar.receiving.contains(word) { return received(at: index) }
            return settled(at: index)
        }
    }

    /// By words alone, whoever is their subject and whatever becomes of them.
    var mentioned: [StatedDeed] {
        words.indices.compactMap { index in
            let word = words[index]
            let verb =
                grammar.participles[word] ?? grammar.infinitives[word] ?? grammar.present[word]
                ?? grammar.separable[word]?.deed ?? grammar.finite[word] ?? grammar.reflexive[word]
                ?? grammar.idioms.ending(at: index, of: words)
            if let verb { return stated(verb, isPromise: true) }
            guard grammar.receiving.contains(word),
                let object = object(among: [.refund, .money, .credit, .exchange])
            else { return nil }
            return stated(.arranged, isPromise: true, object)
        }
    }

    // MARK: Nouns

    private func stated(_ deed: Deed, isPromise: Bool) -> StatedDeed {
        // Languages that change a lamp by the verb that changes an address.
        if deed == .replaced, !objects.contains(.exchange),
            let object = object(among: [.appointment, .email, .plan, .address])
        {
            return StatedDeed(deed: .changed, object: object, isPromise: isPromise)
        }
        return StatedDeed(deed: deed, object: object(among: Self.objects(of: deed)), isPromise: isPromise)
    }

    private func object(among candidates: [DeedObject]) -> DeedObject? {
        candidates.first { objects.contains($0) }
    }

    /// What each deed can be done to, the most telling first.
    private static func objects(of deed: Deed) -> [DeedObject] {
        switch deed {
        case .cancelled: [.appointment, .subscription, .order, .parcel]
        case .changed: [.appointment, .email, .plan, .address, .subscription]
        case .dispatched:
            [
                .refund, .credit, .money, .exchange, .label, .invoice, .licence, .password, .download, .code, .document,
                .parcel, .order, .message,
            ]
        case .arranged:
            [
                .refund, .credit, .exchange, .label, .appointment, .subscription, .plan, .invoice, .licence, .password,
                .download, .code,
            ]
        default: []
        }
    }

    private func received(at index: Int) -> StatedDeed? {
        guard let object = object(among: [.refund, .money, .credit, .exchange]), isPlain(at: index),
            !clause(around: index).contains(where: { grammar.modals.contains(words[$0]) })
        else { return nil }
        return stated(.arranged, isPromise: true, object)
    }

    /// `your refund is on its way`, `the exchange is confirmed`.
    private func settled(at index: Int) -> StatedDeed? {
        if let deed = grammar.idioms.ending(at: index, of: words), isPlain(at: index) {
            return StatedDeed(deed: deed)
        }
        let isUnderWay = grammar.underWay.ending(at: index, of: words) != nil
        guard isUnderWay || grammar.settled.ending(at: index, of: words) != nil, isPlain(at: index) else { return nil }
        // `Done:`, `C'est fait.`
        if !isUnderWay, objects.isEmpty, words.count <= 3 { return StatedDeed(deed: .arranged) }
        let deeds: [DeedObject] = [.refund, .money, .credit, .exchange, .label]
        if let object = object(among: deeds) { return stated(.arranged, isPromise: false, object) }
        guard isUnderWay else { return nil }
        return StatedDeed(deed: .dispatched, object: object(among: Self.objects(of: .dispatched)))
    }

    private func stated(_ deed: Deed, isPromise: Bool, _ object: DeedObject) -> StatedDeed {
        StatedDeed(deed: deed, object: object, isPromise: isPromise)
    }

    // MARK: Verbs

    /// Whether the participle states: nil when it does not, else whether it is a promise.
    private func isStated(at index: Int) -> Bool? {
        if let next = words[min(index + 1, words.count)...].prefix(2).first(where: { !grammar.neutral.contains($0) }),
            grammar.modals.contains(next), next != "to", next != "zu", next != "te", !beginsClause[index + 1]
        {
            return nil
        }
        var isSameClause = true
        var isPassive = false
        var i = index
        while i > max(0, index - 14) {
            // What is said in another clause ("as you wished,") excuses nothing in this one.
            if beginsClause[i] { isSameClause = false }
            i -= 1
            let word = words[i]
            if ["be", "been", "worden", "werden", "été", "être", "sido", "stato", "stata", "stati", "state"].contains(
                word),
                grammar.neutral.contains(word)
            {
                isPassive = true
            }
            if grammar.neutral.contains(word) { continue }
            if isSameClause, isNegation(i) || grammar.modals.contains(word) { return nil }
            if grammar.promises.contains(word) {
                let isOthers = !isPassive && grammar.have.contains(word) && isOfOthers(i)
                return isOthers || isNegated(before: i) || hasCondition || isModal(before: i) ? nil : true
            }
            if grammar.have.contains(word) {
                if !isPassive, isOfOthers(i) { return nil }
                return isNegated(before: i) || isConditional(before: i) || isModal(before: i) ? nil : false
            }
            if grammar.be.contains(word) {
                return isNegated(before: i) || isConditional(before: i) || isModal(before: i) ? nil : false
            }
            if grammar.isFirstEnough, grammar.first.contains(word) {
                return isNegated(before: i) || isConditional(before: i) || isModal(before: i) ? nil : false
            }
            if isSameClause, index - i <= 2, grammar.others.contains(word), !isOfUs(before: i), isTheirs(index) {
                return nil
            }
        }
        return nil
    }

    /// Whether a participle behind somebody else is their deed: `you cancelled`, and where the auxiliary comes last
    /// `die Sie storniert haben`. Else they are those to whom it was done.
    private func isTheirs(_ index: Int) -> Bool {
        grammar.customer.contains("your") || index + 1 < words.count && grammar.have.contains(words[index + 1])
    }

    /// Whether an infinitive is promised: `we will refund`, `vamos a enviar`.
    private func isPromised(at index: Int) -> Bool {
        var i = index
        while i > max(0, index - 12), !beginsClause[i] {
            i -= 1
            let word = words[i]
            if grammar.promises.contains(word) {
                return !(isOfOthers(i) && !isOfUs(before: i + 1)) && !isNegated(before: i) && !hasCondition
            }
            if word == "to", i > 0, ["going", "about"].contains(words[i - 1]) { return !hasCondition }
            if isNegation(i) || grammar.modals.contains(word) { return false }
        }
        // German and Dutch put it last: `werden … erstatten` stands above, `erstatten werden` here.
        return false
    }

    /// `we refund you`: the first person, who speaks to the customer.
    private func isPresent(at index: Int, needsSubject: Bool) -> Bool {
        let clause = clause(around: index)
        if index > clause.lowerBound, ["to", "zu", "te"].contains(words[index - 1]) { return false }
        let near = clause.clamped(to: (index - 3)..<(index + 3))
        guard !needsSubject || near.contains(where: { grammar.first.contains(words[$0]) }),
            speaksFormally || clause.contains(where: { grammar.customer.contains(words[$0]) }),
            !clause.contains(where: { isNegation($0) || grammar.modals.contains(words[$0]) })
        else { return false }
        return !hasCondition
    }

    /// Neither denied nor on a condition.
    private func isPlain(at index: Int) -> Bool {
        !clause(around: index).contains(where: { isNegation($0) }) && !hasCondition
    }

    private func clause(around index: Int) -> Range<Int> {
        var start = index
        while start > 0, !beginsClause[start] { start -= 1 }
        var end = index + 1
        while end < words.count, !beginsClause[end] { end += 1 }
        return start..<end
    }

    private func isNegation(_ index: Int) -> Bool {
        let word = words[index]
        guard grammar.negations.contains(word) || word.utf8.suffix(3).elementsEqual("n't".utf8) else { return false }
        return index + 1 >= words.count || !grammar.only.contains(words[index + 1])
    }

    private func isNegated(before index: Int) -> Bool {
        var i = index
        while i > max(0, index - 6), !beginsClause[i] {
            i -= 1
            if isNegation(i) { return true }
        }
        return false
    }

    private func isModal(before index: Int) -> Bool {
        index > 0 && !beginsClause[index] && grammar.modals.contains(words[index - 1])
    }

    /// Whether somebody else is the subject of the auxiliary: before it, or behind it where the order is turned round.
    private func isOfOthers(_ index: Int) -> Bool {
        let isBefore = index > 0 && grammar.others.contains(words[index - 1])
        let isAfter = index + 1 < words.count && grammar.others.contains(words[index + 1])
        if index > 0, grammar.first.contains(words[index - 1]) { return false }
        if ["avons", "ai", "hemos", "he", "abbiamo", "ho", "allons", "vais", "vamos", "venons"].contains(words[index]) {
            return false
        }
        // Dutch `u` takes `hebt`: after `hebben` it is to whom something was done.
        return isBefore || isAfter && words[index] != "hebben"
    }

    /// Whether this clause has us, or what happened, before the word.
    private func isOfUs(before index: Int) -> Bool {
        var i = index
        while i > 0, !beginsClause[min(i, words.count - 1)] {
            i -= 1
            if grammar.first.contains(words[i]) || ["wurde", "wurden"].contains(words[i]) { return true }
        }
        return false
    }

    /// Whether a condition stands before `index` in the same clause.
    private func isConditional(before index: Int) -> Bool {
        var i = index
        while i >= 0, index - i < 14 {
            if isCondition(i) { return true }
            if beginsClause[i] { return false }
            i -= 1
        }
        return false
    }

    private func isCondition(_ index: Int) -> Bool {
        let word = words[index]
        // `as soon as`; what is done `soon` is promised.
        if word == "soon", index == 0 || words[index - 1] != "as" { return false }
        // `una vez que`: once; `otra vez`: again.
        if ["vez", "volta", "fois"].contains(word), index == 0 || !["una", "une"].contains(words[index - 1]) {
            return false
        }
        return grammar.conditions.contains(word) || beginsClause[index] && grammar.weakConditions.contains(word)
    }

    /// Whether a condition stands anywhere in the sentence. A term (`until Friday`) is none, unless a clause begins
    /// with it.
    private var hasCondition: Bool {
        words.indices.contains { index in
            guard isCondition(index) else { return false }
            if words[index] == "nach" { return index + 1 < words.count && Self.arrivals.contains(words[index + 1]) }
            return !Self.terms.contains(words[index]) || beginsClause[index]
        }
    }

    private static let terms = wordSet("until till before bis hasta tot jusqu avant antes prima finché")
    private static let arrivals = wordSet("eingang erhalt ankunft prüfung rückkehr zustellung dem der ihrer")
}

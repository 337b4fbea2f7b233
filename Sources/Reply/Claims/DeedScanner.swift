/// Finds sentences which say that something has been done, or that it will be.
///
/// A participle counts with the nearest word before it that decides: `have`, `was` or `we` make it a statement, `can`,
/// `not` or `you` do not. A condition (`once it is shipped`) and a question state nothing, and a promise under a
/// condition promises nothing yet.
struct DeedScanner {
    let language: String

    /// - Returns: the deeds that a sentence states, and those that it brings up at all: stated, offered, asked about, under a
    ///   condition or denied. Each once.
    func deeds(in sentence: ClaimText.Sentence) -> (stated: [StatedDeed], mentioned: [StatedDeed]) {
        var stated: [StatedDeed] = []
        var mentioned: [StatedDeed] = []
        for lexicon in DeedLexicon.all(of: language) {
            let reading = DeedReading(lexicon, language: language, sentence: sentence)
            guard reading.canTell else { continue }
            for deed in reading.mentioned where !mentioned.contains(deed) { mentioned.append(deed) }
            guard !sentence.isQuestion else { continue }
            for deed in reading.deeds where !stated.contains(deed) { stated.append(deed) }
        }
        return (stated, mentioned)
    }

    /// Whether a sentence states a deed by the words of one language, with a verb that tells none in the others.
    func states(_ sentence: ClaimText.Sentence, by lexicon: DeedLexicon, butNotBy others: [DeedLexicon]) -> Bool {
        let reading = DeedReading(lexicon, language: language, sentence: sentence)
        return !sentence.isQuestion && reading.canTell && reading.states(butNotBy: others)
    }
}

/// One sentence by the words of one language.
private struct DeedReading {
    private let grammar: DeedWords
    private let words: [String]
    /// Of each word.
    private let roles: [WordRole]
    private let beginsClause: [Bool]
    /// Objects named, in their order.
    private let objects: [DeedObject]
    private let speaksFormally: Bool

    init(_ lexicon: DeedLexicon, language: String, sentence: ClaimText.Sentence) {
        grammar = lexicon.words
        var words: [String] = []
        var begins: [Bool] = []
        var isFormal = false
        words.reserveCapacity(sentence.words.count + 2)
        begins.reserveCapacity(sentence.words.count + 2)
        for word in sentence.words {
            // The polite Italian `Le` is told from the article by its capital.
            if language == "it", word.shown == "Le" { isFormal = true }
            guard word.bytes.contains(UInt8(ascii: "'")) else {
                words.append(word.text)
                begins.append(word.beginsClause)
                continue
            }
            for (index, part) in Self.parts(of: word.text, elides: grammar.elides).enumerated() {
                words.append(part)
                begins.append(index == 0 && word.beginsClause)
            }
        }
        self.words = words
        roles = words.map(lexicon.role(of:))
        beginsClause = begins
        speaksFormally = isFormal
        objects = roles.compactMap(\.object)
    }

    /// Whether any word of it can tell a deed.
    var canTell: Bool { roles.contains(where: \.canTell) }

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

    var deeds: [StatedDeed] { words.indices.compactMap(deed(at:)) }

    func states(butNotBy others: [DeedLexicon]) -> Bool {
        words.indices.contains { index in
            deed(at: index) != nil && !others.contains { $0.role(of: words[index]).canTell }
        }
    }

    private func deed(at index: Int) -> StatedDeed? {
        let role = roles[index]
        guard role.canTell else { return nil }
        let word = words[index]
        // What has left us is a parcel; of other things `left` says that they are over.
        if word == "left", !objects.contains(.order), !objects.contains(.parcel) { return nil }
        if let deed = role.participle, let isPromise = isStated(at: index) {
            return stated(deed, isPromise: isPromise)
        }
        if let deed = role.infinitive, isPromised(at: index) || isPresent(at: index, needsSubject: true) {
            return stated(deed, isPromise: true)
        }
        if let deed = role.present, isPresent(at: index, needsSubject: grammar.isFirstEnough) {
            return stated(deed, isPromise: true)
        }
        if role.is(.separable), let verb = grammar.separable[word],
            clause(around: index).contains(where: { words[$0] == verb.particle }),
            isPresent(at: index, needsSubject: true)
        {
            return stated(verb.deed, isPromise: true)
        }
        if let deed = role.finite, isPlain(at: index) { return stated(deed, isPromise: true) }
        if let deed = role.reflexive, words[max(0, index - 2)..<index].contains("se"), isPlain(at: index) {
            return stated(deed, isPromise: true)
        }
        if role.is(.receiving) { return received(at: index) }
        return role.is(.endsPhrase) ? settled(at: index) : nil
    }

    /// By words alone, whoever is their subject and whatever becomes of them.
    var mentioned: [StatedDeed] {
        words.indices.compactMap { index in
            let role = roles[index]
            guard role.canTell else { return nil }
            let verb =
                role.participle ?? role.infinitive ?? role.present ?? grammar.separable[words[index]]?.deed
                ?? role.finite ?? role.reflexive ?? grammar.idioms.ending(at: index, of: words)
            if let verb { return stated(verb, isPromise: true) }
            guard role.is(.receiving), let object = object(among: [.refund, .money, .credit, .exchange]) else {
                return nil
            }
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
            !clause(around: index).contains(where: { roles[$0].is(.modals) })
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
        let following = (index + 1)..<max(index + 1, min(index + 3, words.count))
        if let next = following.first(where: { !roles[$0].is(.neutral) }), roles[next].is(.modals),
            !["to", "zu", "te"].contains(words[next]), !beginsClause[index + 1]
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
            let role = roles[i]
            if role.is(.neutral) {
                if Self.passives.contains(words[i]) { isPassive = true }
                continue
            }
            if isSameClause, isNegation(i) || role.is(.modals) { return nil }
            if role.is(.promises) {
                let isOthers = !isPassive && role.is(.have) && isOfOthers(i)
                return isOthers || isNegated(before: i) || hasCondition || isModal(before: i) ? nil : true
            }
            if role.is(.have) {
                if !isPassive, isOfOthers(i) { return nil }
                return isNegated(before: i) || isConditional(before: i) || isModal(before: i) ? nil : false
            }
            if role.is(.be) {
                return isNegated(before: i) || isConditional(before: i) || isModal(before: i) ? nil : false
            }
            if grammar.isFirstEnough, role.is(.first) {
                return isNegated(before: i) || isConditional(before: i) || isModal(before: i) ? nil : false
            }
            if isSameClause, index - i <= 2, role.is(.others), !isOfUs(before: i), isTheirs(index) {
                return nil
            }
        }
        return nil
    }

    /// Between an auxiliary and its participle they turn the subject into who it was done to.
    private static let passives = wordSet("be been worden werden été être sido stato stata stati state")

    /// Whether a participle behind somebody else is their deed: `you cancelled`, and where the auxiliary comes last
    /// `die Sie storniert haben`. Else they are those to whom it was done.
    private func isTheirs(_ index: Int) -> Bool {
        grammar.customer.contains("your") || index + 1 < words.count && roles[index + 1].is(.have)
    }

    /// Whether an infinitive is promised: `we will refund`, `vamos a enviar`.
    private func isPromised(at index: Int) -> Bool {
        var i = index
        while i > max(0, index - 12), !beginsClause[i] {
            i -= 1
            if roles[i].is(.promises) {
                return !(isOfOthers(i) && !isOfUs(before: i + 1)) && !isNegated(before: i) && !hasCondition
            }
            if words[i] == "to", i > 0, ["going", "about"].contains(words[i - 1]) { return !hasCondition }
            if isNegation(i) || roles[i].is(.modals) { return false }
        }
        // German and Dutch put it last: `werden … erstatten` stands above, `erstatten werden` here.
        return false
    }

    /// `we refund you`: the first person, who speaks to the customer.
    private func isPresent(at index: Int, needsSubject: Bool) -> Bool {
        let clause = clause(around: index)
        if index > clause.lowerBound, ["to", "zu", "te"].contains(words[index - 1]) { return false }
        let near = clause.clamped(to: (index - 3)..<(index + 3))
        guard !needsSubject || near.contains(where: { roles[$0].is(.first) }),
            speaksFormally || clause.contains(where: { roles[$0].is(.customer) }),
            !clause.contains(where: { isNegation($0) || roles[$0].is(.modals) })
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
        guard roles[index].is(.negations) || words[index].utf8.suffix(3).elementsEqual("n't".utf8) else { return false }
        return index + 1 >= words.count || !roles[index + 1].is(.only)
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
        index > 0 && !beginsClause[index] && roles[index - 1].is(.modals)
    }

    /// Whether somebody else is the subject of the auxiliary: before it, or behind it where the order is turned round.
    private func isOfOthers(_ index: Int) -> Bool {
        let isBefore = index > 0 && roles[index - 1].is(.others)
        let isAfter = index + 1 < words.count && roles[index + 1].is(.others)
        if index > 0, roles[index - 1].is(.first) { return false }
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
            if roles[i].is(.first) || ["wurde", "wurden"].contains(words[i]) { return true }
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
        guard roles[index].is(.conditions) || beginsClause[index] && roles[index].is(.weakConditions) else {
            return false
        }
        let word = words[index]
        // `as soon as`; what is done `soon` is promised.
        if word == "soon", index == 0 || words[index - 1] != "as" { return false }
        // `una vez que`: once; `otra vez`: again.
        if ["vez", "volta", "fois"].contains(word), index == 0 || !["una", "une"].contains(words[index - 1]) {
            return false
        }
        return true
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

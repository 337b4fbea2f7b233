package import Resolution
package import Understanding

import struct Foundation.Date

/// What a draft states without proof.
///
/// Proven is what equals a fact of the case, stands in a passage it quotes, or was written by the operator: in the
/// fixed text of the templates used, or in the voice's own phrases. That something has been done must be borne out by
/// a receipt or a look-up even when a template says so; only passages may speak of such things in general.
package func unproven(
    in draft: Draft, says: [Say], facts: [Facts], voice: Voice, templates: Templates, mood: Mood? = nil,
    utcOffset: @escaping UTCOffset = { _ in 0 }
) -> [UnprovenClaim] {
    let fixed = says.compactMap { templates.page($0.template, language: draft.language)?.fixed }
    let phrases = (voice.languages[draft.language]?.all ?? []) + [draft.name].compactMap(\.self)
    // What the customer wrote proves nothing but its own repetition.
    let proving = (facts + says.map(\.facts)).map { $0.without(inputsBut: draft.facts) }
    var found = unproven(
        in: StatedText(draft.text, language: draft.language), language: draft.language, facts: proving,
        passages: says.flatMap(\.passages).map { StatedText($0, language: draft.language) },
        fixed: fixed + phrases.map { StatedText($0, language: draft.language) },
        avoiding: voice.avoided(in: draft.language), utcOffset: utcOffset)
    let emoji = emoji(in: draft.text)
    if emoji.count > (voice.emoji == .one && mood == nil ? 1 : 0) {
        found.append(UnprovenClaim(kind: .avoided, text: String(emoji)))
    }
    return found
}

/// What a text states without proof: see `unproven(in:says:facts:voice:templates:mood:utcOffset:)`.
/// - Parameters:
///   - fixed: what the operator wrote.
///   - avoiding: words or phrases that must not occur, whatever their case.
package func unproven(
    in text: String, language: String, facts: [Facts], passages: [Passage], fixed: [String] = [],
    avoiding avoided: [String] = [], utcOffset: @escaping UTCOffset = { _ in 0 }
) -> [UnprovenClaim] {
    unproven(
        in: StatedText(text, language: language), language: language, facts: facts,
        passages: passages.map { StatedText($0, language: language) },
        fixed: fixed.map { StatedText($0, language: language) }, avoiding: avoided, utcOffset: utcOffset)
}

/// The same of texts that were read before.
package func unproven(
    in letter: StatedText, language: String, facts: [Facts], passages: [StatedText], fixed: [StatedText] = [],
    avoiding avoided: [String] = [], utcOffset: @escaping UTCOffset = { _ in 0 }
) -> [UnprovenClaim] {
    var proof = Proof(language: language, utcOffset: utcOffset)
    for facts in facts { proof.add(facts) }
    for text in passages + fixed { proof.add(text) }
    var found: [UnprovenClaim] = []
    var known: Set<UnprovenClaim> = []
    func note(_ claim: UnprovenClaim) {
        if known.insert(claim).inserted { found.append(claim) }
    }
    for claim in letter.claims where !proof.holds(claim.value) {
        note(UnprovenClaim(kind: claim.value.kind, text: claim.text))
    }
    for name in letter.names where !proof.knows(name) {
        note(UnprovenClaim(kind: .name, text: name.map(\.shown).joined(separator: " ")))
    }
    for sentence in letter.sentences
    where sentence.stated.contains(where: { deed in !facts.contains { deed.isBorneOut(by: $0) } }) {
        // What a passage says word by word is said in general.
        let words = sentence.words.words.map(\.bytes)
        guard !passages.contains(where: { $0.sentences.contains { $0.words.words.map(\.bytes) == words } }) else {
            continue
        }
        note(UnprovenClaim(kind: .action, text: sentence.words.shown))
    }
    for word in avoided where letter.text.holds(word) { note(UnprovenClaim(kind: .avoided, text: word)) }
    return found
}

/// Everything that may be stated.
private struct Proof {
    private let scanner: ClaimScanner
    private let utcOffset: UTCOffset
    private var values: Set<ClaimValue> = []
    private var texts: [ClaimText] = []
    /// A case and its answer know most facts both: each is read once.
    private var known = Facts()

    init(language: String, utcOffset: @escaping UTCOffset) {
        scanner = ClaimScanner(language: language)
        self.utcOffset = utcOffset
    }

    mutating func add(_ text: StatedText) {
        values.formUnion(text.claims.map(\.value))
        texts.append(text.text)
    }

    private mutating func add(_ text: String) {
        let text = ClaimText(text)
        values.formUnion(scanner.claims(in: text).map(\.value))
        texts.append(text)
    }

    mutating func add(_ facts: Facts) {
        for (name, value) in facts.values where known[name] != value {
            known[name] = value
            switch value {
            case .flag: break
            case .number(let number): values.insert(.number(String(number)))
            case .money(let money): values.insert(.amount(money))
            case .text(let text): add(cleaned(text))
            case .list(let texts): for text in texts { add(cleaned(text)) }
            case .date(let date): add(date)
            case .moment(let date): add(moment: date)
            case .moments(let dates): for date in dates { add(moment: date) }
            case .rows(let rows): for row in rows { add(row) }
            }
        }
    }

    /// A day may be named without its year, and a month without the day.
    private mutating func add(_ date: Date) {
        guard let (year, month, day) = CivilDay(date, utcOffset: utcOffset(date))?.parts else { return }
        for year in [year, nil] {
            values.insert(.date(year: year, month: month, day: day))
            values.insert(.date(year: year, month: month, day: nil))
        }
    }

    /// A moment with the words that a letter gives its time of day.
    private mutating func add(moment date: Date) {
        add(date)
        add(moment(date, language: scanner.language, utcOffset: utcOffset(date)))
    }

    func holds(_ value: ClaimValue) -> Bool { values.contains(value) }

    /// In German a noun may stand before the name (`Abo Duo`): one word known is enough there.
    func knows(_ name: [ClaimText.Word]) -> Bool {
        scanner.language == "de" ? name.contains { knows($0) } : name.allSatisfy { knows($0) }
    }

    /// Whether a word stands anywhere in it, whatever its case.
    private func knows(_ word: ClaimText.Word) -> Bool {
        texts.contains { $0.sentences.contains { $0.words.contains { $0.bytes == word.bytes } } }
    }
}

extension Facts {
    /// Without `input.…`, except the ones named.
    fileprivate func without(inputsBut named: [String]) -> Facts {
        Facts(values.filter { name, _ in !name.utf8.starts(with: "input.".utf8) || named.contains(name) })
    }
}

extension ClaimText {
    /// Whether these words stand in it, one after the other, in one sentence.
    func holds(_ phrase: String) -> Bool {
        let wanted = ClaimText(phrase).sentences.flatMap(\.words).map(\.bytes)
        guard !wanted.isEmpty else { return false }
        return sentences.contains { sentence in
            let words = sentence.words.map(\.bytes)
            return words.indices.contains { words[$0...].starts(with: wanted) }
        }
    }
}

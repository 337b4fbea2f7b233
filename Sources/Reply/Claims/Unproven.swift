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
    let phrases = voice.languages[draft.language]
    let pages = says.compactMap { templates.page($0.template, language: draft.language)?.outline.fixedText }
    let fixed = pages + (phrases?.all ?? [])
    // What the customer wrote proves nothing but its own repetition.
    let proving = (facts + says.map(\.facts)).map { $0.without(inputsBut: draft.facts) }
    var found = unproven(
        in: draft.text, language: draft.language, facts: proving, passages: says.flatMap(\.passages),
        fixed: fixed + [draft.name].compactMap { $0 }, avoiding: voice.avoided(in: draft.language),
        utcOffset: utcOffset)
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
    let letter = ClaimText(text)
    let quoted = passages.map { ClaimText($0.heading + "\n" + plainText(ofMarkdown: $0.text)) }
    var proof = Proof(scanner: ClaimScanner(language: language), utcOffset: utcOffset)
    for facts in facts { proof.add(facts) }
    let written = fixed.map { ClaimText($0) }
    for text in quoted + written { proof.add(text) }
    var found: [UnprovenClaim] = []
    var known: Set<UnprovenClaim> = []
    func note(_ claim: UnprovenClaim) {
        if known.insert(claim).inserted { found.append(claim) }
    }
    for claim in proof.scanner.claims(in: letter) where !proof.holds(claim.value) {
        note(UnprovenClaim(kind: claim.value.kind, text: claim.text))
    }
    for name in NameScanner(language: language).names(in: letter) where !proof.knows(name) {
        note(UnprovenClaim(kind: .name, text: name.map(\.shown).joined(separator: " ")))
    }
    let general = Set(quoted.flatMap(\.sentences).map { $0.words.map(\.bytes) })
    for sentence in letter.sentences where !general.contains(sentence.words.map(\.bytes)) {
        let deeds = DeedScanner(language: language).deeds(in: sentence)
        if deeds.contains(where: { deed in !facts.contains { deed.isBorneOut(by: $0) } }) {
            note(UnprovenClaim(kind: .action, text: sentence.shown))
        }
    }
    for word in avoided where letter.holds(word) { note(UnprovenClaim(kind: .avoided, text: word)) }
    return found
}

/// Everything that may be stated.
private struct Proof {
    let scanner: ClaimScanner
    let utcOffset: UTCOffset
    private var values: Set<ClaimValue> = []
    /// Every word of it, whatever its case.
    private var words: Set<[UInt8]> = []

    init(scanner: ClaimScanner, utcOffset: @escaping UTCOffset) {
        self.scanner = scanner
        self.utcOffset = utcOffset
    }

    mutating func add(_ text: ClaimText) {
        values.formUnion(scanner.claims(in: text).map(\.value))
        for sentence in text.sentences { words.formUnion(sentence.words.map(\.bytes)) }
    }

    mutating func add(_ facts: Facts) {
        for value in facts.values.values {
            switch value {
            case .flag: break
            case .number(let number): values.insert(.number(String(number)))
            case .money(let money): values.insert(.amount(money))
            case .text(let text): add(ClaimText(cleaned(text)))
            case .list(let texts): for text in texts { add(ClaimText(cleaned(text))) }
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
        add(ClaimText(moment(date, language: scanner.language, utcOffset: utcOffset(date))))
    }

    func holds(_ value: ClaimValue) -> Bool { values.contains(value) }

    /// In German a noun may stand before the name (`Abo Duo`): one word known is enough there.
    func knows(_ name: [ClaimText.Word]) -> Bool {
        scanner.language == "de"
            ? name.contains { words.contains($0.bytes) } : name.allSatisfy { words.contains($0.bytes) }
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

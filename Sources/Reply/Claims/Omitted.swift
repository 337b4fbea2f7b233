import Resolution

/// What an answer states that another wording of it leaves out: amounts, numbers, dates, links, addresses, codes, and that
/// something was done. An answer that is said in other words must still say all of it.
package func omitted(
    from text: String, of original: String, language: String, utcOffset: @escaping UTCOffset = { _ in 0 }
) -> [UnprovenClaim] {
    let (new, old) = (ClaimText(text), ClaimText(original))
    let scanner = ClaimScanner(language: language)
    let stated = Set(scanner.claims(in: new).map(\.value))
    var missing = scanner.claims(in: old).filter { !stated.contains($0.value) }
        .map { UnprovenClaim(kind: $0.value.kind, text: $0.text) }
    let deeds = DeedScanner(language: language)
    let said = Set(new.sentences.flatMap { deeds.deeds(in: $0) }.map(\.deed))
    for sentence in old.sentences where deeds.deeds(in: sentence).contains(where: { !said.contains($0.deed) }) {
        missing.append(UnprovenClaim(kind: .action, text: sentence.shown))
    }
    return missing
}

/// Whether what a text in this language claims can be checked whole.
package func areClaimsChecked(in language: String) -> Bool { DeedWords.byLanguage[language] != nil }

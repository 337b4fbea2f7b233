/// What an answer states that another wording of it leaves out: amounts, numbers, dates, links, addresses, codes, and that
/// something was done. An answer that is said in other words must still say all of it.
/// - Parameter texts: the other wording, in its parts.
package func omitted(from texts: [StatedText], of original: StatedText) -> [UnprovenClaim] {
    let stated = Set(texts.flatMap(\.claims).map(\.value))
    var missing = original.claims.filter { !stated.contains($0.value) }
        .map { UnprovenClaim(kind: $0.value.kind, text: $0.text) }
    let said = Set(texts.flatMap(\.sentences).flatMap(\.stated).map(\.deed))
    for sentence in original.sentences where sentence.stated.contains(where: { !said.contains($0.deed) }) {
        missing.append(UnprovenClaim(kind: .action, text: sentence.words.shown))
    }
    return missing
}

/// Whether what a text in this language claims can be checked whole.
package func areClaimsChecked(in language: String) -> Bool { DeedLexicon.byLanguage[language] != nil }

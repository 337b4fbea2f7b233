import Understanding

/// Why a text is not wholly in its language: a sentence of another one, whose claims would be looked for with the wrong words.
///
/// Four words show a language, where they show one; fewer count where by the words of another language they say that something was
/// done or will be ("Nous avons remboursé.").
package func isPartlyElsewhere(_ text: StatedText, than language: String) -> Bool {
    guard areClaimsChecked(in: language) else { return false }
    return text.sentences.contains { sentence in
        let words = sentence.words
        if words.words.count >= 4, let own = Understanding.language(of: words.shown),
            !own.utf8.elementsEqual(language.utf8)
        {
            return true
        }
        guard sentence.stated.isEmpty, sentence.mentioned.isEmpty else { return false }
        return DeedLexicon.besides(language).contains { DeedScanner(language: language).states(words, by: $0) }
    }
}

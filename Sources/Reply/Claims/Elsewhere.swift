import Understanding

/// Why a text is not wholly in its language: a sentence of another one, whose claims would be looked for with the wrong words.
///
/// Four words show a language, where they show one; fewer count where by the words of another language they say that something was
/// done or will be ("Nous avons remboursé."), with a verb that is none for a deed in its own ("A refund, nous avons remboursé").
package func isPartlyElsewhere(_ text: StatedText, than language: String) -> Bool {
    guard areClaimsChecked(in: language) else { return false }
    let own = DeedLexicon.all(of: language)
    return text.sentences.contains { sentence in
        let words = sentence.words
        if words.words.count >= 4, let shown = Understanding.language(of: words.shown),
            !shown.utf8.elementsEqual(language.utf8)
        {
            return true
        }
        return DeedLexicon.besides(language).contains {
            DeedScanner(language: language).states(words, by: $0, butNotBy: own)
        }
    }
}

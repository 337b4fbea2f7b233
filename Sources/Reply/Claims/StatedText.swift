package import Understanding

/// A text with what it states, in one language: made once, however many checks look at it.
package struct StatedText: Sendable {
    struct Sentence: Sendable {
        let words: ClaimText.Sentence
        /// Deeds it says were or will be done.
        let stated: [StatedDeed]
        /// Deeds it brings up at all.
        let mentioned: [StatedDeed]
    }

    let text: ClaimText
    let sentences: [Sentence]
    let claims: [Claim]
    let names: [[ClaimText.Word]]

    /// - Parameter language: ISO 639-1; where it is none of ours, the words of all languages count.
    package init(_ text: String, language: String) {
        self.text = ClaimText(text)
        let deeds = DeedScanner(language: language)
        sentences = self.text.sentences.map { sentence in
            let (stated, mentioned) = deeds.deeds(in: sentence)
            return Sentence(words: sentence, stated: stated, mentioned: mentioned)
        }
        claims = ClaimScanner(language: language).claims(in: self.text)
        names = NameScanner(language: language).names(in: self.text)
    }

    package init(_ passage: Passage, language: String) {
        self.init(passage.heading + "\n" + plainText(ofMarkdown: passage.text), language: language)
    }
}

import Reply
import Testing

/// Sentences of another language among those of the answer's own.
@Suite struct ElsewhereTests {
    /// Too short to show a language, and no word of them but the verb is one of a deed.
    private static let short = [
        "de": "wir haben erstattet", "es": "hemos reembolsado", "fr": "nous avons remboursé",
        "it": "abbiamo rimborsato", "nl": "wij hebben terugbetaald",
    ]

    private static let spoken = [
        "de": "Erstatten", "en": "Refund", "es": "Reembolsar", "fr": "Rembourser", "it": "Rimborsare",
        "nl": "Terugbetalen",
    ]

    @Test(arguments: Sentences.all.map(\.language))
    func `a deed told in another language is seen, alone and beside a word for one in the answer's own`(
        _ own: String
    ) {
        for (language, deed) in Self.short where language != own {
            #expect(isElsewhere(deed + ".", than: own), "\(own): \(deed)")
            let beside = "\(Self.spoken[own] ?? ""), \(deed)."
            #expect(isElsewhere(beside, than: own), "\(own): \(beside)")
        }
    }

    @Test(arguments: Sentences.all)
    func `no sentence of its own language is taken for one of another`(_ sentences: Sentences) {
        for (_, text) in Sentences.split(sentences.provable + "\n" + sentences.unprovable) {
            #expect(!isElsewhere(text, than: sentences.language), "\(sentences.language): \(text)")
        }
    }

    private func isElsewhere(_ text: String, than language: String) -> Bool {
        isPartlyElsewhere(StatedText(text, language: language), than: language)
    }
}

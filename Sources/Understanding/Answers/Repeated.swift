/// What was repeated to a customer before they are asked for a yes: the words with which they may say it again in their answer.
package struct Repeated: Codable, Sendable, Equatable {
    /// Verbs of a runbook's actions, of what would be done: `cancel`, `subscription_pause`.
    package var deeds: [String]
    /// What it would be done with, as it was repeated: an order number, an address, an amount.
    package var values: [String]
    /// Names of what it would be done to, which may be said in part: an item's title, a plan.
    package var titles: [String]
    /// Places in the answer that say one of the values in other words, as offsets in Unicode scalars: "next Friday at ten".
    package var places: [Range<Int>]
    /// Whether there is more of the same that was not repeated, so that "everything" says more than was asked.
    package var isPart: Bool

    package init(
        deeds: [String], values: [String] = [], titles: [String] = [], places: [Range<Int>] = [], isPart: Bool = false
    ) {
        self.deeds = deeds
        self.values = values
        self.titles = titles
        self.places = places
        self.isPart = isPart
    }
}

extension ExplicitAnswer {
    /// Whether a text says yes to what was repeated, and nothing else.
    ///
    /// Beside the yes there may stand courtesy, a signature, small talk, and words that agree or say again what was repeated.
    /// Whatever else there is (a condition, a later day, another value, a wish) makes it none: what is not known to agree is not
    /// taken for agreement.
    ///
    /// - Parameters:
    ///   - language: as in `init(in:language:)`.
    ///   - others: what was repeated beside it and waits for the same answer. A yes that says some of it again counts for that
    ///     only; a bare yes counts for all.
    package static func agrees(
        _ text: String, language: String?, to repeated: Repeated, besides others: [Repeated] = []
    ) -> Bool {
        guard ExplicitAnswer(read: text, language: language)?.isYes == true else { return false }
        let scalars = Array(text.unicodeScalars.prefix(limit + 1))
        guard scalars.count <= limit else { return false }
        // A yes in English is read everywhere (`init(in:language:)`).
        let lexicons = language.map { [$0, "en"] } ?? AgreementWords.byLanguage.keys.sorted()
        let asides = Agreement.asides(in: scalars)
        return lexicons.contains { language in
            guard let words = AnswerWords.byLanguage[language], let agreeing = AgreementWords.byLanguage[language]
            else {
                return false
            }
            return Agreement(scalars, words, agreeing, asides, [repeated] + others)?.counts ?? false
        }
    }
}

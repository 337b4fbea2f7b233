extension Sentence {
    /// Whether it says what is wanted only where something else is not possible: "If it is not available, cancel the order."
    ///
    /// Beside a wish it is none yet: whoever hears that the wish cannot be granted says what they want then.
    var isFallback: Bool {
        let all = Array(words)
        guard let first = all.indices.prefix(Self.opening).first(where: { Self.conditions.contains(all[$0].folded) })
        else {
            return all.indices.prefix(Self.opening).contains { Self.otherwise.end(in: all, at: $0) != nil }
        }
        return Self.refusals.occur(in: Array(all[first...].prefix(Self.reach)))
    }

    /// The condition opens the sentence, behind a joint at most.
    private static let opening = 2
    private static let reach = 16

    private static let conditions = Set(
        Word.all(in: "if falls wenn sofern sollte indien qualora").map(\.folded))

    private static let otherwise = Phrases(
        """
        otherwise
        if not
        failing that
        ansonsten|andernfalls|sonst
        sinon
        en caso contrario
        de lo contrario
        si no
        si ~5 pas|plus ~3 possible|disponible
        si ~5 no ~3 posible|disponible|puede|pueden
        si ~5 impossible|imposible|indisponible
        se ~5 non ~3 possibile|disponibile|può
        se ~5 impossibile
        se non
        als ~5 niet ~3 mogelijk|beschikbaar|kan|lukt
        als ~5 onmogelijk
        altrimenti
        in caso contrario
        anders
        zo niet
        """)

    private static let refusals = Phrases(
        """
        if not
        no|without way|chance|option|possibility
        not|isnt|cannot|cant|wont|arent|no ~3 possible|available|allowed|work|doable|feasible|stock|able|exist|be|longer
        cannot|cant|unable|impossible|unavailable
        any issues|issue|problems|problem|trouble
        wenn|falls nicht
        nicht ~3 möglich|verfügbar|lieferbar|geht|klappt|erlaubt|vorrätig|da
        kein|keine|keinen ~3 möglich|verfügbar|lieferbar|weg|möglichkeit
        unmöglich
        non ~3 possibile|disponibile|può|puo|permesso|si|fosse
        impossibile
        niet ~3 mogelijk|beschikbaar|kan|lukt|mag|leverbaar|voorradig
        onmogelijk
        """)
}

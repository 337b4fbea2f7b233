/// Whether numbers stand in one list of which the same is plainly wanted: "Please cancel orders 1042 and 1043."
///
/// "I ordered 1042 and 1043, cancel one of them" and "cancel 1042, 1043 is fine" are no such lists.
///
/// - Parameters:
///   - places: of the numbers, as offsets in Unicode scalars.
///   - isAnswer: whether the text answers which are meant; then nothing has to be done in it.
package func areNamedTogether(_ places: [Range<Int>], in text: String, isAnswer: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(8_000))
    let words = Word.all(in: scalars)
    let places = places.sorted { $0.lowerBound < $1.lowerBound }
    guard let first = places.first, let last = places.last, !NamedTogether.choices.occur(in: words) else {
        return false
    }
    for (one, next) in zip(places, places.dropFirst()) where one.upperBound < next.lowerBound {
        guard next.lowerBound <= scalars.count,
            !scalars[one.upperBound..<next.lowerBound].contains(where: { ".!?;".unicodeScalars.contains($0) })
        else { return false }
        let between = words.filter { $0.start >= one.upperBound && $0.end <= next.lowerBound }
        guard between.allSatisfy({ NamedTogether.between.contains($0.folded) }) else { return false }
    }
    // What follows must tell nothing of one of them.
    for place in words.indices where words[place].start >= last.upperBound {
        let gap = scalars[(place > 0 ? words[place - 1].end : 0)..<words[place].start]
        if words[place].opens || NamedTogether.reasons.contains(words[place].folded) { break }
        if gap.contains(",") {
            // "1042 and 1043, the second is fine"
            guard NamedTogether.behind.contains(words[place].folded) else { return false }
            break
        }
        guard NamedTogether.behind.contains(words[place].folded) || KeptWords.deeds.end(in: words, at: place) != nil
        else { return false }
    }
    if isAnswer { return true }
    let sentences = Sentence.all(in: scalars, words: words)
    return sentences.contains { sentence in
        sentence.range.contains(first.lowerBound) && sentence.range.contains(last.lowerBound)
            && (!sentence.isQuestion || sentence.opensRequest) && !sentence.isFallback
            && KeptWords.deeds.occur(in: Array(sentence.words))
    }
}

private enum NamedTogether {
    static let between = set(
        """
        and plus as well order orders no nr num number numbers the my both also too
        und sowie plus auch bestellung bestellungen auftrag aufträge nummer nummern die der den meine beide
        et commande commandes numéro numéros n la le les ma mes ainsi que
        y e pedido pedidos número números el los la las mi mis también
        ed ordine ordini numero numeri il lo gli i mio miei
        en bestelling bestellingen nummer nummers de het mijn
        """)
    static let behind = set(
        """
        please thanks thank you both too as well today now asap immediately kindly for me completely off back and
        bitte danke beide auch heute sofort sie mir vielen dank und
        s'il vous plaît svp merci les deux toutes aussi et
        por favor gracias ambos también hoy los dos y
        per favore grazie entrambi anche oggi tutti e due
        alstublieft alsjeblieft bedankt beide allebei ook vandaag en
        """)
    static let reasons = set(
        "because since as weil da denn parce car puisque porque ya perché poiché siccome omdat want aangezien")
    /// Only some of them are meant.
    static let choices = Phrases(
        """
        one of
        either|or|whichever|which|neither|nor|respectively
        first|second|last|latter|former|older|newer|duplicate one|order
        the second|latter|former|duplicate
        eine|einer|einen von|der|davon
        oder|entweder|welche|welcher
        zweite|zweiten|erste|ersten|letztere|doppelte|doppelten
        soit|laquelle
        l'une|une|un des|de|d'elles|d'entre
        deuxième|seconde|première|dernière
        cuál
        uno|una de
        segundo|segunda|primero|primera|último
        quale|oppure
        uno|una dei|delle|di|dei
        secondo|seconda|primo|prima|ultimo
        welke
        één|een van|ervan
        tweede|eerste|laatste
        """)

    private static func set(_ text: String) -> Set<String> { Set(Word.all(in: text).map(\.folded)) }
}

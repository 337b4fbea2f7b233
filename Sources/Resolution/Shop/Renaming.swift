/// How an answer to what was repeated changes which items are meant.
enum Renaming {
    /// These and no others.
    case only
    /// These as well.
    case also

    init?(in text: String) {
        let all = TitleWords(text).all
        if all.contains(where: Self.narrowing.contains) {
            self = .only
        } else if all.contains(where: Self.adding.contains) {
            self = .also
        } else {
            return nil
        }
    }

    private static let narrowing = words(
        """
        only just solely instead nur bloß lediglich ausschließlich stattdessen seulement uniquement juste solo solamente \
        únicamente soltanto unicamente invece alleen slechts enkel
        """)
    private static let adding = words(
        "also too additionally plus auch außerdem zusätzlich aussi également también además anche ook")

    private static func words(_ list: String) -> Set<[UInt8]> { Set(TitleWords(list).all) }
}

/// Whether words say that something in them is only guessed: "I think the number is 1042, but I am not sure."
enum Guess {
    private static let signs = words(
        """
        guess guessing maybe perhaps possibly probably unsure vielleicht vermutlich wahrscheinlich unsicher glaube \
        probablement quizás quizá probablemente forse probabilmente misschien waarschijnlijk
        """)
    private static let sure = words("sure certain positive sicher sûr sûre seguro segura sicuro sicura zeker")
    private static let negations = words("not isn't nicht pas no non niet")

    static func isSaid(in text: String) -> Bool {
        let all = TitleWords(text).all
        return all.contains(where: signs.contains)
            || all.indices.contains { place in
                sure.contains(all[place]) && all[max(0, place - 3)..<place].contains(where: negations.contains)
            }
    }

    private static func words(_ list: String) -> Set<[UInt8]> { Set(TitleWords(list).all) }
}

extension PostalAddresses {
    enum Label { case new, old }

    /// What the words before an address, back to the one before it, or just behind it call it.
    func label(_ index: Int) -> Label? {
        let range = places[index]
        let floor = index > 0 ? places[index - 1].upperBound : 0
        var place = range.lowerBound - 1
        while place >= floor, range.lowerBound - place <= 8 {
            if let end = Self.old.end(in: said.words, at: place), end <= range.lowerBound { return .old }
            if let end = Self.new.end(in: said.words, at: place), end <= range.lowerBound { return .new }
            if range.lowerBound - place <= 3, Utterance.negations.contains(said.words[place].folded) { return .old }
            place -= 1
        }
        let ceiling = index + 1 < places.count ? places[index + 1].lowerBound : said.words.count
        place = range.upperBound
        while place < ceiling, place - range.upperBound < 5, !said.breaks(place) {
            if let end = Self.oldBehind.end(in: said.words, at: place), end <= ceiling { return .old }
            if let end = Self.newBehind.end(in: said.words, at: place), end <= ceiling { return .new }
            place += 1
        }
        return nil
    }

    private static let new = Phrases(
        """
        new|correct|right|current ~1 address
        moved|move to
        instead to
        now
        neue|neuen|neuer|richtige|korrekte|aktuelle ~1 adresse|anschrift|lieferadresse
        stattdessen
        jetzt|nun|sondern|umgezogen|künftig
        nouvelle|bonne ~1 adresse
        adresse nouvelle|correcte
        désormais|maintenant|plutôt
        nueva|correcta ~1 dirección
        dirección nueva|correcta
        nuevo domicilio
        ahora|sino
        nuovo|corretto ~1 indirizzo
        indirizzo nuovo|corretto
        ora|adesso|bensì
        nieuw|nieuwe|juiste ~1 adres
        voortaan|nu
        """)
    private static let old = Phrases(
        """
        old|previous|former|wrong ~1 address
        instead of
        not to|at
        from
        alte|alten|bisherige|bisherigen|falsche|falschen ~1 adresse|anschrift|lieferadresse
        statt|anstatt
        bisher|früher|nicht
        ancienne|mauvaise ~1 adresse
        au lieu
        antigua|anterior ~1 dirección
        dirección antigua|anterior
        en vez|lugar
        vecchio|precedente ~1 indirizzo
        indirizzo vecchio|precedente
        invece di|che
        anziché
        oud|oude|vorige ~1 adres
        in plaats
        """)
    private static let newBehind = Phrases(
        """
        is my|our|the new
        ist meine|unsere|die neue
        est ma|notre|la nouvelle
        es mi|nuestra|la nueva
        è il mio|nostro|nuovo
        is mijn|ons|het nieuwe
        """)
    private static let oldBehind = Phrases(
        """
        is my|our|the old
        is no longer
        ist ~2 alte|alten
        ist nicht mehr
        est ~2 ancienne
        n'est plus
        es ~2 antigua
        ya no
        è ~3 vecchio
        non è più
        is ~2 oude
        is niet meer
        """)
}

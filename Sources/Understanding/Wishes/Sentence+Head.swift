extension Sentence {
    /// Where it says what is to be done: from the opening of its request ("I want to exchange the earbuds"), a few words on. What
    /// follows, such as the options of a thing, tells of the thing and not of the wish. Nil where it has no such opening, and where
    /// hardly more follows.
    func head(in scalars: [Unicode.Scalar]) -> Range<Int>? {
        let all = Array(words)
        guard
            let first = all.indices.prefix(Self.lateness).first(where: { place in
                Self.wanting.end(in: all, at: place) != nil
                    || place < all.startIndex + Self.imperative && Self.openings.end(in: all, at: place) != nil
            })
        else { return nil }
        var end = first + 1
        while end < all.count, end - first < Self.length,
            !scalars[all[end - 1].end..<all[end].start].contains(where: { "(:;".unicodeScalars.contains($0) })
        {
            end += 1
        }
        guard all.count - (end - first) >= Self.rest else { return nil }
        return all[first].start..<all[end - 1].end
    }

    /// Whether it says somewhere that something is wanted done: "I am not happy with it and want to exchange it."
    var wantsDeed: Bool {
        let all = Array(words)
        return all.indices.contains { Self.deeds.end(in: all, at: $0) != nil }
    }

    /// Whether it only says which is liked best where there are several: "If there are several colours, I prefer blue."
    var onlyPrefers: Bool {
        let all = Array(words)
        return all.first.map { Self.conditions.contains($0.folded) } ?? false && Self.preferring.occur(in: all)
    }

    private static let deeds = Phrases(
        """
        i|we|and ~1 want|need|wish|like to
        i'd|we'd|id|wed like|love to
        ich|wir ~1 möchte|möchten|will|wollen|würde|würden
        je|nous ~1 voudrais|voudrions|veux|voulons|souhaite|souhaitons|aimerais|aimerions
        quiero|quisiera|queremos|necesito
        vorrei|vorremmo|voglio|vogliamo|desidero
        ik|wij|we ~1 wil|willen|wou
        """)
    private static let conditions = Set(
        Word.all(in: "if falls wenn sofern si se als indien qualora").map(\.folded))
    private static let preferring = Phrases(
        """
        i|we ~2 prefer|preferred|rather
        would|'d|id prefer|rather
        am lieber|liebsten
        lieber
        bevorzuge|bevorzugen
        préfère|préférons|préférerais
        prefiero|preferiría|preferimos
        preferisco|preferirei|preferiamo
        liever|voorkeur
        """)

    /// Words before the opening at most, words of a head, and words that must be left over.
    private static let lateness = 12
    private static let length = 9
    /// "First, cancel the order …"
    private static let imperative = 2
    private static let rest = 4

    /// How somebody says that they want something done.
    private static let wanting = Phrases(
        """
        i|we ~1 want|need|wish|like to
        i|we would|'d like|love to
        id|wed like|love to
        want|need|wish to
        please
        can|could|would you
        ich|wir möchte|möchten|will|wollen|würde|würden
        bitte
        können|könnten|kannst|könntest sie|ihr|du
        je|nous ~1 voudrais|voudrions|veux|voulons|souhaite|souhaitons|aimerais|aimerions
        veuillez
        quiero|quisiera|queremos|necesito
        me gustaría
        vorrei|vorremmo|voglio|vogliamo|desidero
        ik|wij|we ~1 wil|willen|wou
        graag
        """)
}

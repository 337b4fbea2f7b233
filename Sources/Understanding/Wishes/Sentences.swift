/// A stretch of a text that says one thing: a sentence, or a part of one that begins a request of its own.
struct Sentence {
    /// Offsets in Unicode scalars, without the white space around.
    var range: Range<Int>
    var words: ArraySlice<Word>
    var isQuestion: Bool
    /// True when it was cut from a sentence, or begins, with a word such as "also".
    var isAddition: Bool

    /// The sentences of a text in order, in one walk.
    static func all(in scalars: [Unicode.Scalar], words: [Word]) -> [Sentence] {
        var sentences: [Sentence] = []
        var first = 0
        while first < words.count {
            var next = first + 1
            while next < words.count, !ends(before: next, words, scalars), !isRequest(at: next, words, scalars) {
                next += 1
            }
            let limit = next < words.count ? words[next].start : scalars.count
            var end = words[next - 1].end
            // The marks behind the last word belong to it.
            while end < limit, !isBlank(scalars[end]), end - words[next - 1].end < 8 { end += 1 }
            let marks = scalars[words[next - 1].end..<end]
            sentences.append(
                Sentence(
                    range: words[first].start..<end, words: words[first..<next], isQuestion: marks.contains("?"),
                    isAddition: additions.end(in: words, at: first) != nil))
            first = next
        }
        return sentences
    }

    private static func ends(before next: Int, _ words: [Word], _ scalars: [Unicode.Scalar]) -> Bool {
        guard words[next].opens else { return false }
        let last = words[next - 1]
        for place in last.end..<words[next].start {
            switch scalars[place] {
            case "!", "?", ";", "…", "。", "？", "！": return true
            case "\n":
                // One line end is a wrapped line; two, or one before a capital or a bullet, are an end.
                let rest = scalars[(place + 1)..<words[next].start]
                if rest.contains(where: { $0 == "\n" || $0 == "-" || $0 == "*" || $0 == "•" || $0 == "#" }) {
                    return true
                }
                if isCapital(scalars[words[next].start]), !words[next].isNumber { return true }
            case ".":
                // An abbreviation or ordinal: "no. 1042", "23. November", "e.g. lamps".
                let isShort = last.folded.utf8.count <= 2 || abbreviations.contains(last.folded)
                let continues =
                    last.isNumber
                    ? Dates.isMonth(words[next].folded) : !isCapital(scalars[words[next].start])
                if place == last.end, isShort, continues { continue }
                if words[next].start == place + 1 { continue }
                return true
            default: continue
            }
        }
        return false
    }

    /// True when a conjunction and the opening of a request stand at `next`: "… and can you cancel order 1038?"
    private static func isRequest(at next: Int, _ words: [Word], _ scalars: [Unicode.Scalar]) -> Bool {
        if strongJoints.end(in: words, at: next) != nil { return true }
        guard let behind = joints.end(in: words, at: next), behind < words.count else { return false }
        return openings.end(in: words, at: behind) != nil
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isUppercase
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
    }

    private static let abbreviations: Set<String> = [
        "nr", "no", "num", "mr", "mrs", "ms", "dr", "st", "bzw", "inkl", "ca", "etc", "sr", "sra", "sig", "dott", "av",
        "avda", "dhr", "mevr", "bijv", "mme", "str",
    ]

    /// These begin something new, however it goes on.
    private static let strongJoints = Phrases(
        """
        and also|secondly|another
        und außerdem|zudem
        et aussi|également|deuxièmement
        y también|además
        e anche|inoltre
        en ook|daarnaast|verder
        """)

    private static let joints = Phrases(
        """
        and also|secondly|finally
        and|plus|und|sowie|et|y|e|ed|en
        also|additionally|moreover|furthermore|besides
        außerdem|zudem|ebenso
        aussi|également|puis|ensuite
        par ailleurs
        de plus
        también|además
        anche|inoltre|poi
        daarnaast|verder|bovendien|tevens
        """)

    /// How a request begins.
    static let openings = Phrases(
        """
        can|could|would|will|may you|i|we|someone
        please|kindly|bitte
        i|we want|need|demand|require
        i'd|id|we'd|wed|i would|like|want|need like|love|appreciate|to
        where|when|why|how|what|which|who
        is|are|do|does|did|has|have it|there|you|the|my|this|that|these|i|we
        what about
        let me know
        tell|send|give|refund|cancel|change|update|replace|exchange|return|reship|resend|ship|stop|remove|delete me\
        |my|the|it|this|that|these|order|us|them|another
        modify|switch|swap|adjust me|my|the|it|this|that|these|order|us|them|another
        refund|cancel|change|replace|exchange|return|modify all|both|everything
        refund|cancel|change|update|replace|exchange|return|stop|delete|track
        i'm|im|i am|want|waiting waiting|to|for
        looking for
        können|könnten|kann|könnte sie|ihr|ich|man|du
        ich|wir ~1 möchte|möchten|will|wollen|brauche|brauchen|hätte|bitte
        wo|wann|warum|wie|welche|wer|wieso
        was ist|sind|kostet|kann|muss|soll|mache|brauche
        stornieren|erstatten|ändern|schicken|senden sie
        pouvez|pourriez|peux|puis|pourrais|pouvons vous|je|nous
        est ce que
        je|nous ~1 voudrais|voudrions|veux|voulons|souhaite|souhaitons|souhaiterais|aimerais|aimerions|demande|besoin
        où|quand|comment|pourquoi|combien|quel|quelle|quels|quelles
        merci de
        veuillez
        annulez|annuler|remboursez|changez|modifiez|envoyez|renvoyez|arrêtez|résiliez
        mon|ma|la|le|les|cette colis|commande|lampe|livraison|facture|abonnement|paquet
        puede|pueden|podría|podrían|puedo|podéis|podemos|pueda
        quiero|quisiera|necesito|queremos|necesitamos|querría|deseo|quería|me
        me gustaría
        dónde|cuándo|cómo|qué|cuánto|cuál
        cancelen|cancele|cancelar|anulen|reembolsen|cambien|cambiar|envíen|envíenme
        por favor
        mi|la|el|mis pedido|paquete|lámpara|entrega|factura|suscripción
        potete|può|potreste|potrebbe|posso|possiamo|puoi
        vorrei|vorremmo|voglio|vogliamo|desidero|desidererei|chiedo|volevo
        ho|abbiamo bisogno
        mi serve|servirebbe|piacerebbe
        dove|quando|come|perché|quanto|quale|cosa
        annullate|annullare|rimborsate|cambiate|cambiare|inviate|inviatemi|mandate|mandatemi
        per favore|cortesia
        il|la|mio|mia mio|mia|pacco|ordine|lampada|consegna|fattura|abbonamento
        kunt|kun|kunnen|kan|zou|zouden|wilt|wil u|jullie|je|ik|we|wij
        ik|we|wij ~1 wil|willen|zou|zouden|wens|moet|heb
        graag
        waar|wanneer|hoe|waarom|welke|hoeveel|wat
        gelieve
        annuleer|annuleren|stuur|wijzig|verander|stop|stuurt
        mijn|de|het|onze bestelling|pakket|lamp|levering|factuur|abonnement
        alstublieft|alsjeblieft|aub
        """)

    private static let additions = Phrases(
        """
        also|additionally|moreover|furthermore|besides|secondly|lastly
        and also|secondly
        and another|one|second thing|question|issue|problem|matter|other|more
        another|one|second thing|question|issue|problem|matter|other|more
        in addition
        on top of that
        separately
        apart from that
        while im at it
        as well
        plus
        außerdem|zudem|zusätzlich|ferner|zweitens
        und noch|außerdem
        noch etwas|eine
        de plus
        par ailleurs
        aussi|également|deuxièmement
        et ~1 aussi|également
        autre question|chose|demande
        une autre question|chose|demande
        encore une question|chose
        además|también|segundo
        y ~1 también|además
        otra cosa|pregunta|consulta
        por otro lado|otra
        inoltre|anche|secondo
        e ~1 anche|inoltre
        altra|altro cosa|domanda|problema
        un'altra|altro cosa|domanda|problema
        ook|daarnaast|verder|bovendien|tevens
        en ~1 ook|daarnaast
        nog een|iets|één vraag|ding|iets
        nog iets
        andere vraag
        een andere vraag
        """)
}

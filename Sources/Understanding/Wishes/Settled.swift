/// Letters that end a conversation without asking for anything: "thanks, that is all I wanted to know".
enum Settled {
    /// More than that tells a story, and a story may hold another wish.
    private static let sentences = 3
    private static let words = 25

    static func isSaid(in all: [Sentence]) -> Bool {
        let content = Courtesy.without(all)
        guard !content.isEmpty, content.count <= sentences, !all.contains(where: \.isQuestion),
            all.reduce(0, { $0 + $1.words.count }) <= words
        else { return false }
        let isEverySentenceHarmless = content.allSatisfy { sentence in
            !sentence.words.contains { $0.isNumber || Courtesy.asks($0) || contrasts.contains($0.folded) }
        }
        return isEverySentenceHarmless && content.contains { phrases.occur(in: Array($0.words)) }
    }

    /// "All fine, but …"
    private static let contrasts = Set(
        Word.all(
            in: """
                but however except only still yet if unless aber jedoch nur außer falls wenn noch mais sauf seulement \
                encore si pero salvo solo aún todavía ma però tranne ancora se maar behalve alleen nog als
                """
        ).map(\.folded))

    private static let phrases = Phrases(
        """
        that|this is|was all ~3 need|needed|want|wanted|know
        thats all ~3 need|needed|want|wanted|know
        that's all ~3 need|needed|want|wanted|know
        all i need|needed|want|wanted
        need|needed nothing more|else
        dont|don't need anything more|else
        nothing else|more|further ~2 needed|then|from
        all|everything good|fine|clear|settled|sorted|done|perfect
        all|everything is|was ~1 good|fine|clear|settled|sorted|done|perfect
        thats|that's settled|sorted|perfect|wonderful|great
        mehr brauche|brauchte|wollte|benötige ich ~2 nicht
        das war|wars|ist alles
        alles erledigt|geklärt|klar|bestens|gut|bekommen
        ist|hat|wäre ~3 alles|sich erledigt|geklärt
        besoin de rien d'autre|plus|autre
        c'est|c'était tout ce
        tout est|est|va réglé|parfait|bon|bien|clair
        plus besoin de rien
        no necesito nada|más más
        no necesito nada más
        eso|esto es|era todo
        todo está|queda|quedó|ha ~1 resuelto|arreglado|claro|bien|perfecto|listo
        non mi serve altro|nient'altro
        non ho bisogno d'altro|di
        tutto a posto
        tutto ok|chiaro|risolto|sistemato|perfetto
        era tutto quello|ciò|qui
        meer heb|hoef ik niet
        dat was|is alles
        alles is ~1 geregeld|opgelost|duidelijk|orde|goed
        alles geregeld|opgelost|duidelijk
        """)
}

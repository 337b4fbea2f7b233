/// Whether somebody asks for a person instead of a machine.
enum HumanRequest {
    static func isMade(in words: [Word]) -> Bool {
        phrases.occur(in: words)
    }

    private static let people = """
        human|humans|person|people|someone|somebody|agent|representative|rep|manager|supervisor|operator|employee|staff\
        |advisor|adviser|individual|member|anyone|anybody|colleague|boss
        """
    private static let notPeople = """
        !hair|hairs|resources|rights|anatomy|skull|skeleton|figure|sized|size|error|shaped|body
        """
    private static let mitarbeiter = """
        menschen|mensch|mitarbeiter*|person|berater*|kollegen|kollegin|kundenberater*|sachbearbeiter*|ansprechpartner*\
        |vorgesetzten|chef|jemandem|jemanden|jemand
        """

    private static let phrases = Phrases(
        """
        speak|talk|chat|communicate to|with ~3 \(people) \(notPeople)
        prefer|like|mind|appreciate ~2 speaking|talking|chatting to|with ~3 \(people) \(notPeople)
        real|actual|live|living|breathing human|humans|person|people|agent|representative|operator|someone \(notPeople)
        human being|beings
        human agent|representative|operator|support|assistance|please|reply|response|contact|help|rep|advisor|touch
        want|need|get|give|prefer|demand|request|require|deserve|reach|find|contact a|an|any|some human|person \
        \(notPeople)
        is|are there ~3 human|person|humans ~3 can|could|help|available|there|here|talk|speak
        is|are|can|could|would ~2 human|person help|answer|look|read|reply|respond|handle|call|check|deal
        from|by|with a|an ~1 human|person \(notPeople)
        connect|transfer|forward|put|pass|hand|direct|route|refer|redirect me|us|my|this ~5 \(people) \(notPeople)
        put me through
        escalate this|my|the|it
        escalation manager
        your|the|a manager|supervisor|superior
        call|ring|phone me back|please|asap|today|tomorrow|on|at|now
        please|someone|somebody|must|need|want ~3 call|ring|phone me
        give me a call|ring
        callback
        call back please
        request|want|need|arrange|schedule ~2 phone call
        can|could|would|will|have|get|let|need|want|ask|please someone|somebody|anyone ~4 call|ring|phone|contact\
        |help|reply|get|look|speak|explain|assist
        no|not|stop|without|hate|avoid|dont|instead|rather|than ~5 bot|bots|robot|robots|chatbot|chatbots !vacuum|hoover
        sick|tired|fed ~4 bot|bots|robot|robots|chatbot|automated|machine|machines
        no|stop|more|dont|not ~4 automated|automatic|canned reply|replies|response|responses|message|messages\
        |answer|answers|email|emails
        dont|not ~3 machine|computer|ai !washable|wash
        mit ~3 \(mitarbeiter) ~3 sprechen|reden|telefonieren|sprechen|verbinden|schreiben|verbunden|kommunizieren
        mit einem|einer|nem ~2 menschen|mitarbeiter*|kundenberater*|vorgesetzten
        sprechen|reden|verbinden ~4 mit einem|einer ~1 \(mitarbeiter)
        echten|echte|echter|richtigen|richtiger|lebenden menschen|mensch|person|mitarbeiter*|ansprechpartner*
        menschlichen|menschlicher|menschliche ~1 mitarbeiter*|ansprechpartner*|kontakt|support|hilfe
        persönlich|persönlichen|persönlicher ~1 ansprechpartner*|sprechen|gespräch|kontakt
        kein|keine|keinen|keinem|nicht|statt ~3 bot|roboter|maschine|automat|chatbot|computer|ki
        rufen|ruft|ruf sie|mich|mir|uns ~3 an|zurück
        rückruf|zurückrufen
        rufen sie mich
        jemand ~3 anrufen|anruft|zurückruft|zurückrufen
        ansprechpartner
        parler|parle|discuter|échanger|joindre à|avec|a ~3 quelqu'un|humain|personne|conseiller*|agent|responsable|être
        vraie|vrai|véritable personne|humain|conseiller*
        être humain
        un humain
        pas|plus|non ~3 robot|robots|machine|bot
        rappelez moi
        me rappeler
        être rappelé|rappelée
        service humain
        hablar|hable|comunicarme|contactar|hablo con|a ~3 persona|humano|humana|alguien|agente|representante\
        |operador*|encargado|responsable|asesor*|ser|gerente|supervisor
        persona|agente real|humano|humana|física
        persona de verdad
        ser humano
        un humano
        no ~4 robot|bot|máquina
        llámenme|llamenme|llámeme
        que ~1 me llamen|llame
        parlare con ~3 persona|operatore|umano|qualcuno|responsabile
        parlare|parlo con|a ~3 umano|umana|essere|addetto|addetta|consulente|persona|operatore|operatrice|collega
        persona reale|vera
        vera persona
        operatore|operatrice|persona|assistente ~1 umano|umana|reale
        essere umano
        richiamatemi|richiamarmi|chiamatemi
        mi ~1 richiami|richiami|richiamate|chiami|chiamate
        essere richiamato|richiamata|contattato
        non ~4 robot|bot|chatbot|macchina
        basta ~2 robot|bot|chatbot
        mi passi|passate|metta ~3 operatore|responsabile|collega|persona
        passez moi ~3 conseiller|responsable|quelqu'un|humain
        mettez moi en relation|contact
        contact humain
        interlocuteur humain
        páseme|pásenme|póngame ~3 persona|agente|responsable|encargado
        atención humana|personal
        spreken|praten|spreek|praat ~3 medewerker|mens|iemand|persoon|mensen
        medewerker|mens|iemand|persoon ~2 spreken|praten
        echt|echte mens|persoon|medewerker
        spreken|praten|contact|verbind|verbinden ~4 medewerker|mens|iemand|persoon|collega|leidinggevende
        bel|bellen|belt ~2 mij|me ~2 terug|op|even
        terugbellen|teruggebeld|terugbelverzoek
        geen|niet ~3 robot|bot|chatbot|computer
        menselijk|menselijke ~1 contact|medewerker|hulp
        mens van vlees
        falar com ~3 pessoa|atendente|humano|alguém|responsável
        pessoa real
        rozmawiać|porozmawiać z ~3 człowiekiem|konsultantem|osobą|kimś
        """)
}

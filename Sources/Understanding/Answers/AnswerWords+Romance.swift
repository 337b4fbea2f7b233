extension AnswerWords {
    static let french = AnswerWords(
        yes: "oui ouais ouep",
        agreed: """
            je|nous confirme|confirmons !avoir|que|réception|la|bien
            je confirme la demande|commande|nouvelle|modification|résiliation|annulation
            je vous confirme !avoir|que|réception|la
            je|nous suis|sommes ~1 d'accord !que
            je|nous valide|validons
            j'accepte
            nous acceptons
            allez y
            vous pouvez y aller
            vous pouvez procéder
            faites le
            ma|la réponse est oui
            """,
        openers: """
            ok|okay|d'accord|entendu|parfait|exact|exactement|absolument|volontiers|certainement|évidemment|correct\
            |confirmé|accord|effectivement|super|impeccable|validé|banco
            bien|bien sûr|entendu
            très bien
            tout à fait
            c'est exact|correct|bon|ça|parfait|juste|cela|d'accord|ok|entendu|tout
            ça|cela me va|convient
            ça marche|va|roule
            tout est correct|bon|exact|juste|parfait
            avec plaisir
            je confirme
            c'est bien ça|cela
            """,
        agreeable: """
            merci beaucoup bien sûr s'il vous te plaît svp stp pour moi nous c'est bon exact parfait d'accord ça cela me
            va tout à fait et oui ok je confirme allez y avec plaisir très alors cordialement madame monsieur
            """,
        no: "non nan",
        noFollowers: "merci non je ce c'est cela ça désolé désolée pas surtout madame monsieur",
        refusals: """
            pas d'accord
            je ne suis ~2 pas d'accord
            je suis pas d'accord
            je|nous refuse|refusons
            c'est faux|incorrect|erroné|inexact
            ce n'est ~2 pas correct|exact|juste|bon|ça|cela
            c'est pas correct|exact|juste|bon|ça
            surtout pas
            certainement pas
            plutôt pas
            hors de question
            ma|la réponse est non
            """,
        harmless: """
            pas de|d problème|souci|soucis|problèmes|objection
            aucun|aucune problème|souci|objection|doute
            sans problème|souci|doute|hésiter|faute
            s'il vous|te plaît
            pas d'objection|inquiétude
            """,
        reasons: """
            n'en ai|avons plus besoin
            n'en veux plus
            ne le|la|les veux plus
            ne l'utilise plus
            """,
        negations: "non ne n pas jamais aucun aucune rien ni sans personne nan n'est n'ai n'a n'était",
        doubts: """
            mais cependant toutefois attendez attends sauf si s'il s'ils excepté seulement uniquement plutôt sinon faux incorrect erreur ou quand pourquoi d'abord après avant autre autres pourtant hormis condition
            pourvu quoique pense crois dépend stop presque dit demandé
            """,
        restrictions: """
            peut être
            à condition
            au lieu
            à moins
            en cas
            tant que
            ça dépend
            """,
        postponing: "sauf encore avant attendez moins")

    static let spanish = AnswerWords(
        yes: "sip",
        accentedYes: "sí", accentIsMeaning: true,
        accentFollowers:
            "por gracias claro acepto confirmo adelante perfecto correcto vale ok muchas quiero señor señora",
        agreed: """
            confirmo !que|haber|recepción
            lo|la|les|os confirmo !que|haber
            yo confirmo !que|haber
            estoy|estamos de acuerdo !en
            acepto|aceptamos
            procedan|proceda por|con|ya
            pueden|puede|podéis proceder|hacerlo
            mi|la respuesta es sí
            """,
        openers: """
            ok|okay|vale|claro|correcto|exacto|perfecto|adelante|confirmado|conforme|confirmo|acepto|efectivamente\
            |exactamente|proceda|procedan|hágalo|háganlo|hazlo|genial|estupendo|acuerdo|venga
            de acuerdo
            por supuesto
            desde luego
            claro que sí
            está bien|correcto|perfecto|todo
            es|todo correcto|perfecto|exacto|así
            todo está bien|correcto
            así es
            me parece bien|perfecto|correcto
            me vale|sirve
            muy bien
            lo confirmo
            """,
        agreeable: """
            por favor gracias muchas claro que sí de acuerdo acepto confirmo adelante perfecto correcto exacto vale ok
            muy bien está todo así es y lo quiero supuesto hágalo háganlo hazlo saludos un cordial procedan proceda
            señor señora amable
            """,
        no: "no",
        noFollowers: "gracias muchas no señor señora perdón lo por",
        refusals: """
            no estoy|estamos de acuerdo
            no acepto|aceptamos|confirmo
            me niego
            rechazo
            es incorrecto|falso|erróneo
            está mal
            no es|está correcto|bien|así
            mejor no
            de ninguna manera
            en absoluto
            por favor no
            claro que no
            por supuesto que no
            mi|la respuesta es no
            """,
        harmless: """
            lo antes posible
            cuanto antes
            no hay|es|tengo ~1 problema|prisa|inconveniente|problemas
            ningún|ninguna problema|inconveniente|duda|objeción
            sin problema|problemas|duda|prisa|inconvenientes|inconveniente
            no se preocupe|preocupen
            no te preocupes
            """,
        reasons: """
            ya no lo|la|los|las necesito|necesitamos|quiero|queremos|uso|usamos
            ya no me hace falta
            no lo|la|los|las necesito|necesitamos
            """,
        negations: "no nunca jamás nada ningún ninguna ninguno ni sin tampoco nadie",
        doubts: """
            pero espere espera esperen salvo excepto solo sólo solamente únicamente quizás quizá acaso sino aunque
            incorrecto falso o dónde cuándo después luego primero antes otro otra otros otras depende creo pienso menos
            casi mejor dije dicho duda
            """,
        restrictions: """
            a condición
            siempre que|y
            en vez|lugar
            en caso
            tal vez
            a lo mejor
            """,
        postponing: "salvo todavía aún antes espere espera menos")

    static let italian = AnswerWords(
        yes: "sisi",
        accentedYes: "sì",
        accentFollowers: "grazie per certo confermo va accetto perfetto procedete proceda procedi volentieri esatto ok",
        agreed: """
            confermo !di|che|ricezione|la
            confermo la modifica|richiesta|cancellazione|disdetta
            lo|la|vi|le|ve confermo !di|che|la
            io confermo !di|che
            sono|siamo d'accordo !che
            accetto|accettiamo
            proceda|procedete|procedi pure|con
            potete|può|puoi procedere|farlo
            la|mia risposta è sì
            """,
        openers: """
            ok|okay|certo|certamente|esatto|corretto|giusto|perfetto|confermo|confermato|accetto|procedete|procedi\
            |proceda|volentieri|d'accordo|fatelo|esattamente|ottimo|bene|benissimo|assolutamente|ovviamente
            va bene|benissimo
            è|tutto corretto|giusto|esatto|perfetto|ok
            tutto è corretto|giusto|ok
            va tutto bene
            per me va bene
            certo che sì
            assolutamente sì
            faccia|fate|fai pure
            mi va bene
            così va bene
            molto bene
            lo confermo
            """,
        agreeable: """
            grazie mille per favore piacere certo va bene confermo procedete proceda procedi pure d'accordo perfetto
            esatto corretto giusto ok così è tutto e lo sì me accetto volentieri cortesia molto che assolutamente
            cordiali saluti gentilmente
            """,
        no: "no",
        noFollowers: "grazie no non mi scusi per purtroppo assolutamente è",
        refusals: """
            non sono|siamo d'accordo
            non accetto|accettiamo|confermo
            mi rifiuto
            rifiuto
            è sbagliato|errato|scorretto|falso
            non è ~1 corretto|giusto|esatto|così
            non va bene
            meglio di no
            assolutamente no
            certo che no
            per favore no
            la|mia risposta è no
            """,
        harmless: """
            il|quanto prima possibile
            quanto prima
            nessun|nessuna problema|dubbio|obiezione|fretta|preoccupazione
            senza problemi|dubbio|problema|fretta
            non c'è ~1 problema|fretta|problemi
            non si preoccupi
            nessunissimo problema
            """,
        reasons: """
            non mi|ci serve|servono più
            non lo|la|li|le voglio|vogliamo|uso più
            non ne ho più bisogno
            """,
        negations: "no non mai nessun nessuno nessuna niente nulla né senza neanche nemmeno neppure mica",
        doubts: """
            ma però tuttavia aspetti aspetta aspettate se salvo tranne eccetto solo soltanto solamente forse magari
            sbagliato errato o dove perché dopo prima poi altro altra altri altre purché invece anziché sebbene dipende credo penso
            quasi piuttosto meno detto
            """,
        restrictions: """
            a condizione
            a patto
            al posto
            nel caso
            a meno
            """,
        postponing: "salvo ancora prima aspetti aspetta meno")
}

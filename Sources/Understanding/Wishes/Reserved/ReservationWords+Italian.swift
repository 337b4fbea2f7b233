extension ReservationWords {
    static let italian = ReservationWords(
        deeds: """
            annull*|disd*|recess*|recedere|storn*
            sospend*|sospes*|sospensione|riprend*|riattiv*|rinnov*|prorog*
            rimbors*|sconto|buono|risarc*|indennizzo|accredit*
            soldi indietro
            indietro ~2 soldi
            in pausa
            restitu*|reso|rendere|resi|rispedi*|rimand*
            cambi*|sostitu*|scambi*
            spost*|posticip*|rimandare
            altro pezzo|esemplare
            ricambio
            smettere
            modific* ~3 indirizzo|ordine|abbonamento|appuntamento
            """,
        elides: true,
        negations: "non mai né nessun nessuna nessuno",
        harmless: "solo esitate esiti posso possiamo riesco riusciamo",
        restarts: "io noi per ma perché quindi potete può potreste grazie",
        wanting: "vorrei voglio vogliamo vorremmo desidero",
        requests: """
            per favore|cortesia|piacere
            vorrei|vorremmo|voglio|vogliamo|desidero|desideriamo|chiedo|chiediamo|richiedo|pretendo|volevo\
            |preferisco|spero
            mi|ci ~1 piacerebbe|serve|servirebbe
            potete|potreste|può|potrebbe|posso|possiamo|potrei|puoi|potremmo ~8
            è|sarebbe possibile
            pregherei|chiederei
            avrei bisogno
            lo cambierei
            c è ~2 modo|possibilità
            come ~3 annullo|annullare|restituisco|restituire|cambio|cambiare|faccio|disdico|disdire|rendo
            annullate|annulli|mettete|metta|rimborsate|rimborsi|rimborsatemi|cambiate|cambi|sostituite|inviate|inviatemi\
            |mandate|mandatemi|spedite|sospendete|sospenda|rinnovate|rinnovi|disdite|riattivate|togliete\
            |cancellate|spostate|fate
            devo|dobbiamo ~4
            ho|abbiamo bisogno
            intendo|intendiamo
            annullo|disdico|restituisco|rendo|recedo
            i miei soldi
            prego|preghiamo
            ridatemi|venite|riprendetevi
            sarebbe utile|comodo|gradito|bello
            esercito
            buono|sconto ~6 basta|bene
            do disdetta
            come ~2 rispedisco|restituisco
            me ~1 la|lo|le rimandate|mandate|inviate
            soldi indietro
            """,
        deniedProblems: """
            niente|nulla|non|nessun ~3 rotto|rotta|danneggiato|danneggiata|difettoso|difettosa|graffiato
            non manca ~1 niente|nulla
            """,
        keeping: """
            tengo|tenere|tenerlo|tenerla|tenermi|conservare|conservarlo|mantenere
            """,
        retractions: """
            ritiro|ritiriamo|annullo|annullate ~3 disdetta|richiesta|recesso|annullamento|reso
            lasciate|lasci ~6 com|così|come
            per curiosità
            aspettate ~3 prima|a|con
            in teoria
            resto|restiamo ~2 cliente|abbonato|abbonata
            non serve che
            lasciate|lasci|lasciatelo ~3 così|com|stare|come
            ignorate|ignori|dimenticate|dimentichi
            falso allarme
            non fate|faccia ~1 niente|nulla
            non ~1 necessario|serve ~3 nulla|niente
            alla fine ~3 tengo|tenere
            annullare ~2 annullamento|disdetta
            già|tutto ~1 risolto
            """,
        bargains: """
            sconto riduzione parziale prezzo buono sostituite sostituire sostituzione
            """,
        past: """
            ho|abbiamo|avete|ha|hanno|stato|stata|stati|state|aveva|avevo ~2 annullato|annullata|reso|resa\
            |restituito|restituita|rimborsato\
            |rimborsata|disdetto|disdetta|sostituito|sostituita|rinnovato|rinnovata|rispedito|stornato
            grazie ~1 per|di
            stato|stata ~1 spostato|spostata
            ha|hanno ~1 spostato|spostata
            già annullato|reso|restituito|rimborsato|disdetto
            ho|abbiamo ~2 ricevuto|ottenuto|avuto ~3 rimborso|sconto|buono
            """,
        reports: """
            moglie|marito|amico|amica|madre|padre|figlio|figlia|fratello|sorella|collega|vicino|vicina|commesso\
            |commessa|signore|signora|operatore|operatrice|lui|lei|qualcuno|capo ~3 dice\
            |detto|pensa|scritto|consiglia|consigliato|suggerito|suggerisce
            mi hanno|ha detto
            """,
        questions: """
            quando|qundo|chi|dove|quanto|quanta|quale|quali|perché
            cosa|che succede|succederebbe|accade|costa|comporta|è
            dovrei|conviene
            """,
        indirect: """
            cosa|che succede|succederebbe|accade|comporta
            quanto|quanta
            sapere|dirmi|spiegarmi|chiedere quando|chi|quanto|cosa|quale
            domanda su|sul|sulla
            """,
        conditions: """
            se|salvo|altrimenti|purché|qualora|quando
            a meno che
            mettiamo|supponiamo|poniamo
            nel caso
            a condizione
            non appena
            appena
            solo dopo
            """,
        politeConditions: """
            se ne avete
            se possibile|necessario|serve
            se è|fosse ~1 possibile
            se ~2 potete|poteste|potreste|può|potrebbe|potesse|possono|volete
            se posso|possiamo|potessi
            se c|avete|serve|ha
            appena ~1 possibile|potete
            """,
        gladness: "grato grata gentile felice contento contenta bello apprezzerei piacere cortese sapere",
        doubts: """
            stavo ~1 per
            sto|stiamo pensando|valutando|considerando
            forse|magari|eventualmente
            non ~1 sicuro|sicura|so ~1 se
            potrei|potremmo ~1 dovere|dover
            """,
        politeDoubts: """
            forse|magari ~1 potete|potreste|può|potrebbe
            potete|potreste|può|potrebbe ~2 forse|magari
            """)
}

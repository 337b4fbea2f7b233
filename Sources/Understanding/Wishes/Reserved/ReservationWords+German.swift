extension ReservationWords {
    static let german = ReservationWords(
        deeds: """
            storn*|kündig*|gekündigt|widerruf*|annullier*|abbestell*|rückgängig
            zurücktreten|zurücktrete
            pausier*|unterbrech*|aussetz*|reaktivier*|fortsetz*|verläng*|erneuer*
            erstatt*|rückerstatt*|zurückerstatt*|rückzahl*|zurückzahl*|zurückbezahl*|überweis*|gutschrift\
            |gutschreib*|rabatt\
            |nachlass|preisnachlass|gutschein|entschädig*|zurückbekomm*
            geld ~2 zurück|wieder
            retour*|rücksend*|rückgabe|zurückschick*|zurückgeschickt|zurückgeb*|zurückgegeben|zurücksend*\
            |zurückgesandt
            schick*|send*|gebe|geben ~6 zurück
            umtausch*|umgetauscht|austausch*|ausgetauscht|tausch*|ersatz|ersetz*|ersatzlieferung
            verschieb*|verleg*|umbuch*|absag*|abgesagt
            sage|sagen ~6 ab
            umtauschen|umzutauschen|getauscht|rückerstattung|rückzahlung|erstattung|neues|neue gerät|exemplar|lampe
            änder*|geändert ~3 adresse|lieferadresse|bestellung|tarif|termin|anschrift|abo
            adresse|lieferadresse|bestellung|tarif|termin|anschrift|abo ~3 änder*|geändert
            """,
        unable: "kann können konnte konnten könnten schaffe",
        negations: "nicht nie niemals kein keine keinen keiner keinem keinesfalls keineswegs",
        harmless: """
            nur mehr lang lange zögern passende passenden passendes passender funktionierende gelieferte gefällt gefallen
            """,
        negatesBehind: true, commasPartObjects: true,
        restarts: """
            ich wir bitte daher deshalb deswegen also darum weil da denn aber sondern dass wenn falls sodass können
            könnten
            """,
        wanting: "möchte möchten will wollen bitte",
        joints: "und ich weil da denn aber wenn",
        requests: """
            bitte|bidde
            ich|wir ~2 möchte|möchten|will|wollen|brauche|brauchen|wünsche|wünschen|verlange|verlangen|fordere\
            |hätte|hätten|bitte|erwarte
            möchte|möchten|will|wollen|würde|würden ich|wir|gern|gerne
            hätte|hätten ~2 gern|gerne
            können|könnten|kann|könnte|würden|kannst|könntest sie|ich|wir|man|du|ihr|das|die|der|es|mein|meine
            kann|können ~3 weg
            was muss ich|wir
            wäre es ~2 möglich
            löscht|überweist|storniert|erstattet|schickt mein|mir|die|das|den
            wie kann|können|geht|schicke|bekomme|kündige|storniere
            ist ~3 möglich
            gern|gerne
            geben|schicken|senden|erstatten|stornieren|kündigen|tauschen|ersetzen|pausieren|nehmen|lassen sie
            ich|wir ~2 storniere|kündige|widerrufe|trete|schicke|sende|gebe|tausche|ziehe|kündigen|stornieren
            hiermit
            soll|sollen|muss|müssen ~6 storniert|gekündigt|pausiert|erstattet|zurück|weg|verlängert|geändert|werden
            um ~4 wird gebeten
            mein geld
            möchte|möchten|kündige|storniere|widerrufe|annulliere
            machen|überweisen|buchen sie
            gebrauch
            bitten um
            liebsten|lieber
            mir|uns reicht|genügt
            reicht|genügt mir|uns
            nähme|nehme ich|dafür
            soll|sollen ~3 weitergehen|weiter
            geht ~3 noch
            absagen|tauschen|stornieren|kündigen|abbestellen
            """,
        deniedProblems: """
            nichts|nicht|kein|keine|keinen ~3 kaputt|beschädigt|defekt|zerbrochen|zerkratzt|gebrochen|schaden
            nichts|nicht ~2 fehlt
            fehlt nichts|nicht|doch
            """,
        keeping: """
            behalte*
            """,
        retractions: """
            stornier*|kündig*|erstatt*|schick*|tausch* ~2 nichts
            unternehmen|tun|machen sie ~2 nichts|erstmal
            lassen|lasse ~6 so stehen|bestehen
            klappt ~2 doch
            rein|nur aus neugier
            warten ~3 mit|noch
            theoretisch
            bleibe|bleiben ~2 kunde|kundin|dabei
            lassen|lass sie ~6 so|wie|dabei
            lassen|belassen es ~2 so|dabei|wie
            bleibt ~3 so|wie|dabei|bestehen
            ignorier*
            vergessen sie
            vergiss|vergesst es|das
            hat|haben sich ~3 erledigt|geklärt|gelöst
            hinfällig|gegenstandslos
            bitte|anfrage|antrag|wunsch|kündigung|stornierung|widerruf ~4 ziehe|nehme ~4 zurück
            falscher|fehl alarm
            fehlalarm
            doch noch|behalten
            nichts ~2 unternehmen|tun|machen|veranlassen
            wieder ~1 aufgetaucht
            aufgetaucht
            stornierung|kündigung|widerruf ~3 zurück|zurücknehmen|rückgängig|aufheben
            nehme*|ziehe* ~4 stornierung|kündigung|widerruf|rückgabe ~3 zurück
            """,
        bargains: """
            nachlass minderung teilerstattung rabatt gutschrift preis preisminderung ersetzen ersatz entgegenkommen preisnachlass
            """,
        past: """
            habe|haben|hatte|hatten|hat|wurde|wurden|ist|sind|war|habt ~8 storniert|gekündigt|zurückgeschickt\
            |zurückgegeben\
            |erstattet|zurückerstattet|umgetauscht|verlängert|erneuert|retourniert|zurückgesendet|zurückgesandt\
            |widerrufen|ersetzt|überwiesen|zurücküberwiesen|abgesagt|annulliert|gutgeschrieben|zurückgezahlt\
            |zurückbezahlt
            danke|dank|dankbar ~2 für
            bereits|schon storniert|gekündigt|zurückgeschickt|zurückgegeben|erstattet|umgetauscht|retourniert\
            |zurückgesendet
            habe|haben ~6 erstattung|rückerstattung|gutschrift|rabatt|geld|ersatz ~3 bekommen|erhalten\
            |zurückbekommen
            stornierte|kündigte|erstatteten|stornierten
            """,
        reports: """
            frau|mann|freund|freundin|mutter|vater|sohn|tochter|bruder|schwester|kollege|kollegin|mitarbeiter\
            |mitarbeiterin\
            |er|jemand|herr|dame|verkäufer|verkäuferin|händler|hotline|chef|nachbar|partner|partnerin ~3 sagt\
            |sagte|meint|meinte|schrieb|schreibt|riet|rät|empfahl|empfiehlt\
            |gesagt|geschrieben
            hat|haben ~3 gesagt|geschrieben|geraten|empfohlen
            """,
        questions: """
            wann|wan|warum|wieso|weshalb|wer|wo|wohin|welche|welcher|welches
            wie lange|viel|teuer|hoch|oft|viele
            was passiert|geschieht|kostet|wäre|ist|wird|würde|bedeutet|heisst
            soll|sollte|muss|müsste|werde ich
            müssen|sollen wir
            gibt es
            kann man
            hat|haben|wurde|wurden jemand|sie|meine|mein|die|der|das|ihr
            """,
        indirect: """
            was ~1 passiert|geschieht
            wie lange|viel|teuer|hoch
            vorher informieren|fragen|wissen
            wissen|fragen|sagen|erklären ~3 wann|warum|wer|was|wie ~2 passiert|lange|viel
            frage zu|zur|zum|wegen
            """,
        conditions: """
            angenommen
            gesetzt den
            vorher nicht
            wenn|falls|sofern|sobald|vorausgesetzt|ansonsten|andernfalls|sonst
            es sei denn
            erst wenn|nach|nachdem|bei
            """,
        politeConditions: """
            wenn|falls|sofern möglich|nötig|erforderlich|nicht
            wenn|falls sie|ihr|du ~8 könnten|würden|könntet|möchten|mögen|können|könntest
            wenn|falls es ~2 möglich|geht|ginge|recht|passt
            wenn|falls das ~2 möglich|geht|ginge|recht|noch
            falls|wenn sie ~4 brauchen|benötigen|fragen|haben
            sobald wie|als möglich
            """,
        gladness: "schön nett dankbar verbunden toll gut froh freuen freue lieb super prima fein wissen fragen",
        inversions: """
            sollte|sollten|hätte die|der|das|es|sie|mein|meine|meinem|bestellung|ich
            """,
        doubts: """
            überlege|überlegen|erwäge|erwägen
            denke|denken ~2 darüber|daran
            vielleicht|eventuell|womöglich|möglicherweise
            nächstes|kommendes jahr
            fast|beinahe ~4 storniert|gekündigt|zurückgeschickt|umgetauscht
            weiss|weiß|bin nicht ~2 ob|sicher
            unsicher|unschlüssig
            muss|müsste vielleicht|eventuell
            """,
        politeDoubts: """
            könnten|können|würden sie ~3 vielleicht|eventuell
            vielleicht können|könnten|kann sie|jemand|man
            """)
}

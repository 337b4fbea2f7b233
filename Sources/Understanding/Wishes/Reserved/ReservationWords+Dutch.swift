extension ReservationWords {
    static let dutch = ReservationWords(
        deeds: """
            annuleer*|annuler*|geannuleerd|opzeg*|opgezegd|herroep*|beëindig*|stopzet*
            zeg|zeggen ~6 op
            op pauze
            pauzeer*|pauzer*|onderbreek*|hervat*|verleng*|vernieuw*
            terugbetal*|terugbetaal*|terugstort*|vergoed*|vergoeding|korting|tegoedbon|schadevergoeding
            geld ~2 terug
            retour*|terugstur*|terugstuur*|teruggestuurd|terugzend*|terugbreng*
            stuur|sturen|zend|breng|betaal|betalen|stort ~6 terug
            ruil*|omruil*|omgeruild|vervang*|vervanging
            nieuwe|nieuw onderdeel|exemplaar|toestel|lamp
            terug ~1 sturen|zenden|brengen|geven
            rug ~1 te sturen
            op te zeggen
            stoppen
            terugkreeg|terugkrijg*
            bezorgadres|afleveradres|adres gewijzigd|veranderd
            verzet*|verplaats*|afzeg*
            wijzig* ~3 adres|bestelling|abonnement|afspraak
            adres|bestelling|abonnement|afspraak ~3 wijzig*
            """,
        unable: "kan kunnen kon konden lukt",
        negations: "niet nooit geen",
        harmless: "alleen aarzelen werkende passende geleverde meer",
        negatesBehind: true,
        restarts: "ik wij we graag dus daarom omdat want maar dat als kunt kun gelieve",
        wanting: "wil willen graag",
        joints: "en ik omdat want maar als",
        requests: """
            alstublieft|alsjeblieft|aub|graag|gelieve
            ik|wij|we ~2 wil|willen|zou|zouden|wens|moet|verzoek|verwacht|eis|hoop|vraag
            wil|wilt|zou|zouden|kunt|kun|kan|kunnen|mag ik|u|we|wij|je|jullie|het|de|deze|mijn
            kan|kunnen ~3 weg
            hoe kan|kunnen|stuur|zeg|annuleer
            is ~3 mogelijk
            ik|wij|we annuleer|annuleren|herroep|zeg|stuur|ruil|retourneer|zie|beëindig
            annuleer|annuleren|stuur|stuurt|wijzig|vervang|ruil|pauzeer|hervat|verleng|stop|betaal|geef|haal\
            |zeg mijn|de|het|deze|dit|mij|me|alles|die|hem|haar|ik
            hierbij
            mag|mogen ~2 geannuleerd|weer|weg
            vind ik ~2 prima|best
            zet ~8 pauze
            moet ik|wij
            willen jullie|u
            mijn geld
            liever|voorkeur
            genoegen met
            met korting
            """,
        deniedProblems: """
            niets|niet|geen ~3 kapot|beschadigd|stuk|defect|gebroken|bekrast
            ontbreekt|mist niets
            niets ~2 ontbreekt|mist
            """,
        keeping: """
            houd|houden|behoud|behouden|hou het|hem|haar|alles
            wil|wilt|willen ~4 houden|behouden
            """,
        retractions: """
            trek ~5 opzegging|annulering|verzoek|aanvraag ~3 in
            doe ~3 niks|niets
            lukt ~2 toch !niet
            wacht ~2 met|nog
            uit nieuwsgierigheid
            blijf ~2 klant|abonnee
            laat|laten het|alles|de ~5 zo|zoals|staan
            negeer|vergeet dit|dat|deze|mijn|het
            vals|loos alarm
            toch ~2 houden|behouden
            hoeft|hoeven niets ~1 doen
            niets ~2 doen|ondernemen
            weer ~1 terecht
            opgedoken
            prullenbak
            annulering|opzegging ~3 terugdraaien|ongedaan|intrekken
            is|heeft ~3 opgelost
            """,
        bargains: """
            korting prijs prijsverlaging vergoeding tegoed vervang vervangen vervanging
            """,
        past: """
            heb|hebben|heeft|hebt|had|is|zijn|werd|werden|was ~8 geannuleerd|teruggestuurd|geretourneerd\
            |terugbetaald|omgeruild\
            |vervangen|opgezegd|verlengd|vernieuwd|teruggestort|vergoed
            al|reeds geannuleerd|teruggestuurd|geretourneerd|terugbetaald|omgeruild|opgezegd
            kreeg|kregen ~2 korting|geld|vergoeding|nieuwe|nieuw
            bedankt|dank ~2 voor
            heb|hebben ~6 terugbetaling|korting|vergoeding|geld ~3 gekregen|ontvangen
            """,
        reports: """
            vrouw|man|vriend|vriendin|moeder|vader|zoon|dochter|broer|zus|collega|medewerker|hij|iemand|buurvrouw\
            |verkoper|meneer|mevrouw|baas|buurman ~3 zegt|zei|vertelde|beweert\
            |schreef|vindt|denkt|raadt|raadde|gezegd|geschreven
            heeft|hebben ~3 gezegd|geschreven|aangeraden
            """,
        questions: """
            wanneer|waneer|waarom|wie|waar|hoeveel|welke
            hoe lang|veel|vaak|duur
            tot wanneer
            kun je bij
            wat gebeurt|kost|is|als|zou|betekent
            moet ik
            heeft|hebben|is|zijn|werd iemand|jullie|u|mijn|de|het
            """,
        indirect: """
            wat ~2 gebeurt
            hoe lang|veel
            hoeveel
            weten|vragen|vertellen ~3 wanneer|waarom|wie|wat|hoeveel
            vraag over
            """,
        conditions: """
            stel dat|ik
            als|indien|tenzij|mits|zodra|anders
            behalve als
            pas als|wanneer|na|nadat
            """,
        politeConditions: """
            als|indien mogelijk|nodig|niet
            als|indien u|jullie|je ~6 kunt|kunnen|kan|zou|zouden|wilt|wil
            als|indien het|dat ~2 mogelijk|kan|gaat|lukt
            als|indien u|jullie ~3 nodig|vragen
            """,
        gladness: "fijn leuk dankbaar blij graag mooi prettig waarderen weten vragen",
        inversions: """
            mocht|mochten de|het|mijn|dit|deze|ik
            """,
        doubts: """
            denk|denken ~1 erover|eraan
            zit|zitten ~1 eraan|erover
            overweeg|overwegen|twijfel
            misschien|wellicht|eventueel
            weet niet ~2 of|zeker
            """,
        politeDoubts: """
            kunt|kun|kunnen u|je|jullie ~3 misschien|wellicht
            misschien kunt|kan|kunnen u|iemand|jullie
            """)
}

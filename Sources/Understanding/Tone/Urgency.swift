/// How pressing a message is, from phrases in English, German, French, Spanish, Italian and Dutch.
enum Urgency {
    /// 0 (no hurry) to 1.
    static func of(_ words: [Word]) -> Double {
        if denied.occur(in: words) { return 0 }
        let calm = signs.reduce(1.0) { calm, sign in
            // The third repetition of the same complaint adds nothing.
            (0..<min(2, sign.phrases.count(in: words))).reduce(calm) { calm, _ in calm * (1 - sign.weight) }
        }
        return 1 - calm
    }

    private static let denied = Phrases(
        """
        not|isnt|nothing|no ~2 urgent|urgency|hurry|rush
        no rush|hurry
        take your time
        whenever you can|have|get
        nicht|keine ~1 dringend|eilig|eile
        eilt nicht
        hat zeit
        pas|rien ~1 urgent|urgence|pressé|presse
        prenez votre temps
        no ~2 urgente|prisa
        sin prisa
        tómense su tiempo
        non ~2 urgente|fretta
        senza fretta
        con calma
        niet|geen ~1 dringend|haast|spoed
        neem|neemt ~1 tijd
        """)

    private static let signs: [(weight: Double, phrases: Phrases)] = [
        (
            0.7,
            Phrases(
                """
                urgent|urgently|urgency
                asap
                emergency
                as soon as possible
                immediately|immediate
                right now|away
                straight away
                at once
                within the hour
                dringend|dringende|dringender|dringlich
                sofort|sofortige|umgehend|unverzüglich
                so schnell wie möglich
                schnellstmöglich
                eilig|eilt
                notfall
                d'urgence
                urgence
                le plus vite possible
                urgente|urgentemente
                lo antes posible
                cuanto antes
                inmediatamente|inmediato|urgencia
                ahora mismo
                dringend|spoedig|spoed|spoedgeval
                urgent|urgente
                très urgent
                immédiatement|immédiat
                tout de suite
                au plus vite
                dans les plus brefs délais
                dès que possible
                urgenza
                il prima possibile
                al più presto
                quanto prima
                immediatamente|subito
                zo snel mogelijk
                zo spoedig mogelijk
                onmiddellijk|meteen
                pilne
                """)
        ),
        (
            0.4,
            Phrases(
                """
                today|tonight
                this morning|afternoon|evening
                by|before|until|for|need ~3 tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend
                deadline|time critical
                hurry|quickly|quick
                running out of time
                leaving|leave|fly|flying|travelling|travel|moving ~2 tomorrow|today|tonight|soon
                wedding|birthday|party|ceremony ~4 tomorrow|weekend|saturday|sunday|today|week
                last chance
                heute|morgen !früh
                bis|vor|zum ~2 morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende
                frist
                schnell|beeilen|beeilung
                aujourd'hui
                avant|pour|d'ici ~2 demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week
                vite|rapidement|délai|mariage|anniversaire
                hoy
                antes|para ~2 mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana
                rápido|rápidamente|boda|cumpleaños
                oggi
                entro|prima|per ~2 domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|weekend
                velocemente|matrimonio|compleanno
                vandaag
                voor|uiterlijk|tegen ~2 morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend
                haast|bruiloft|verjaardag
                """)
        ),
        (
            0.3,
            Phrases(
                """
                still waiting
                second|third|fourth|fifth|last|final time|email|message|reminder|warning|attempt|request
                again and again
                how much|many longer
                already written|emailed|contacted|asked|called
                no|never reply|response|answer|replied|answered
                for weeks|days|months
                weeks ago
                warte immer|noch|seit
                zum zweiten|dritten|vierten|letzten mal
                keine antwort|reaktion
                seit wochen|tagen|monaten
                toujours|encore ~2 attends|attendons|attente
                attends|attendons toujours|depuis
                deuxième|troisième|quatrième|dernière fois|message|relance|demande|rappel
                aucune|pas|sans ~1 réponse
                depuis des semaines|jours|mois
                depuis ~2 semaines|mois
                sigo|seguimos|llevo|llevamos ~2 esperando
                segunda|tercera|cuarta|última vez
                sin|ninguna respuesta
                nadie ~2 responde|contesta|respondido|contestado
                hace|desde ~2 semanas|meses
                aspetto|aspettiamo|aspettando ancora|da
                ancora ~2 aspettando|attesa
                seconda|terza|quarta|ultima volta
                nessuna|senza risposta
                nessuno ~2 risponde|risposto
                da ~2 settimane|mesi
                wacht|wachten nog|al|sinds
                tweede|derde|vierde|laatste keer|herinnering
                geen|zonder ~1 antwoord|reactie
                al ~2 weken|maanden
                """)
        ),
    ]
}

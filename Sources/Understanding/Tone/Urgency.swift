/// How pressing a message is, from phrases in English and German with a few in other languages.
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
                dringend|spoedig|spoed
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
                """)
        ),
    ]
}

/// Answers that say only that somebody does not know what they were asked for: "I am not sure which of them."
///
/// They wish nothing, whatever wish their few words look like. Every word must belong to such an answer, so that "I do not know
/// why the lamp flickers" stays what it is.
enum Unknowing {
    /// More than that tells something.
    private static let limit = 16

    static func isSaid(in sentence: Sentence) -> Bool {
        let words = Array(sentence.words)
        return !sentence.isQuestion && words.count <= limit && phrases.occur(in: words)
            && words.allSatisfy { beside.contains($0.folded) }
    }

    private static let phrases = Phrases(
        """
        not|im|am ~1 sure|certain
        dont|cant|cannot|not|couldnt ~1 know|remember|recall|tell|say|have
        no idea|clue
        forgot|forgotten
        weiß|weiss ~4 nicht
        nicht|unsicher ~1 sicher|mehr|genau|parat
        keine ahnung
        habe ~6 nicht|vergessen
        sais|suis|souviens|rappelle|ai|nai ~2 pas|plus
        aucune idée
        no ~2 sé|se|recuerdo|acuerdo|tengo|seguro|segura
        ni idea
        non ~2 so|ricordo|ho|sono
        nessuna idea
        weet|herinner|heb ~5 niet
        geen idee
        """)

    /// What else may stand in such an answer.
    private static let beside = Set(
        Word.all(
            in: """
                i im am not sure certain dont do cant can cannot couldnt could know remember recall tell say have no idea clue \
                forgot forgotten which what of them these those one ones it is the that this was were a any number numbers \
                order orders at hand with me my by heart right now anymore more longer exactly really honestly sorry \
                unfortunately afraid but and about on here in for sir madam yet either
                ich weiß weiss es leider nicht mehr sicher unsicher genau welche welcher welches davon von diesen das die der \
                den ist war keine ahnung habe hab nummer bestellnummer bestellung auswendig zur hand parat gerade bin mir \
                vergessen da im moment kopf aus dem
                je ne n nai sais suis pas plus sûr sûre certain certaine laquelle lequel de ces ceux celles désolé désolée me m \
                souviens rappelle ai le la numéro commande sous main aucune idée malheureusement exactement du d entre eux
                no sé se lo del la el los las cuál cuáles de ellos ellas recuerdo acuerdo me tengo número pedido mano a ni idea \
                seguro segura estoy lo siento por desgracia ahora exactamente es son
                non so dellordine quale quali di questi queste loro ricordo ho il lo numero dell ordine a portata mano nessuna idea sono \
                sicuro sicura mi dispiace purtroppo adesso esattamente più è
                ik weet het dat niet meer zeker welke van deze die geen idee heb herinner me nummer bestelnummer bestelling bij \
                de hand helaas nu precies sorry ben er
                """
        ).map(\.folded))
}

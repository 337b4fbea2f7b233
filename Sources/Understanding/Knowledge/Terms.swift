/// The words of a text that carry its subject, cut to their stems.
enum Terms {
    static func all(in text: String, language: String?) -> [String] {
        Word.all(in: text).compactMap { word in
            guard word.folded.utf8.count > 1 || word.isNumber else { return nil }
            if let language, let small = smallWords[language] {
                if small.contains(word.folded) { return nil }
            } else if smallWords.values.contains(where: { $0.contains(word.folded) }) {
                return nil
            }
            return stem(word.folded, language: language)
        }
    }

    /// A light stemmer: plural and verb endings of English, endings of German adjectives and nouns; other languages
    /// lose a final vowel or s. It need not find the true stem, only the same one for the forms of a word.
    static func stem(_ word: String, language: String?) -> String {
        guard word.utf8.count > 3, !word.utf8.contains(where: { $0 < 0x61 }) else { return word }
        switch language {
        case "de": return cut(word, ["ungen", "ung", "en", "em", "er", "es", "e", "n", "s", "t"], keeping: 4)
        case "en", nil: return english(word)
        case "es", "it": return cut(word, romance, keeping: 3)
        case "fr": return cut(word, ["ées", "ent", "ons", "ée", "er", "ez", "es", "é", "e", "s"], keeping: 3)
        default: return cut(word, ["en", "es", "s", "e", "t"], keeping: 3)
        }
    }

    /// Endings of Spanish and Italian verbs, nouns and adjectives.
    private static let romance = [
        "iendo", "ando", "endo", "ados", "adas", "idos", "idas", "ado", "ada", "ido", "ida", "ato", "ata", "ati", "ate",
        "are", "ere", "ire", "ano", "ono", "ar", "er", "ir", "an", "en", "es", "os", "as", "s", "e", "a", "o", "i",
    ]

    private static func english(_ word: String) -> String {
        var stem = word
        if stem.hasSuffix("ies") {
            stem = drop(stem, 3) + "y"
        } else if stem.hasSuffix("sses") || stem.hasSuffix("shes") || stem.hasSuffix("ches") || stem.hasSuffix("xes") {
            stem = drop(stem, 2)
        } else if stem.hasSuffix("s"), !stem.hasSuffix("ss"), !stem.hasSuffix("us"), !stem.hasSuffix("is") {
            stem = drop(stem, 1)
        }
        for ending in ["ations", "ation", "ements", "ement", "ments", "ment", "ings", "ing", "able", "ed", "er", "ly"] {
            if stem.hasSuffix(ending), stem.utf8.count - ending.utf8.count >= 3 {
                stem = drop(stem, ending.utf8.count)
                break
            }
        }
        let bytes = Array(stem.utf8)
        // "shipped", "shipping": the doubled letter goes; "call" keeps it.
        if bytes.count > 3, let last = bytes.last, last == bytes[bytes.count - 2], stem.utf8.count < word.utf8.count,
            !"lsz".utf8.contains(last)
        {
            stem = drop(stem, 1)
        }
        if stem.hasSuffix("e"), stem.utf8.count > 3 { stem = drop(stem, 1) }
        if stem.hasSuffix("y"), stem.utf8.count > 3 { stem = drop(stem, 1) + "i" }
        return stem
    }

    private static func cut(_ word: String, _ endings: [String], keeping least: Int) -> String {
        for ending in endings where word.utf8.count - ending.utf8.count >= least && word.hasSuffix(ending) {
            return drop(word, ending.utf8.count)
        }
        return word
    }

    private static func drop(_ word: String, _ count: Int) -> String {
        String(decoding: word.utf8.dropLast(count), as: UTF8.self)
    }

    private static func set(_ text: String) -> Set<String> {
        Set(Word.all(in: text).map(\.folded))
    }

    /// Words that stand in every question and answer none.
    private static let smallWords: [String: Set<String>] = [
        "en": set(
            """
            a about am an and any are as at be because been but by can could did do does doing dont for from get got had
            has have having he hello her here hi him his how i id if ill im in into is isnt it its ive just know let
            like
            me might must my need no not of off on once one only or our out please she should so some such tell than
            thank thanks that thats the their them then there these they this those to too up us very want was we were
            what whats when where which while who whom why will with wonder wondering would you your yours youre dear
            also may question regards best kind hey team ask asking good morning afternoon
            evening day
            """),
        "de": set(
            """
            aber alle als am an auch auf aus bei bin bis bitte da damit dann das dass dem den der des die dies diese
            doch
            du durch ein eine einem einen einer es euch eure für gibt habe haben hallo hat ich ihr ihre im in ist ja
            kann
            kein keine können könnte man mein meine meinen meiner mich mir mit möchte muss nach nicht noch nur ob oder
            schon sehr sein sich sie sind so soll und uns unser unter vom von vor war warum was wann weil wenn wer werde
            werden wie wieder will wir wird wo wurde zu zum zur danke geehrte damen herren frage wissen guten tag
            """),
        "fr": set(
            """
            a ai aimerais au aurait aux avance avec avez avoir avons besoin bien bonjour c c'est ce cela ces cette
            comme comment cordialement d d'un d'une dans de demande demander des dire dois donc du elle elles en
            encore entre es est est-ce est-il et eu faire fait faut il ils j j'ai j'aimerais je l l'on la le les
            leur lui m m' ma mais merci mes moi mon n n' n'est ne nos notre nous on ont ou où par pas peut peux
            plaît plus pour pourriez pouvez puis puis-je qu qu' qu'il quand que quel quelle quelles quels question
            qui s' sa salut sans savoir se sera ses si son sont sur svp t tous tout très tu un une veux vos votre
            voudrais vous y à
            """),
        "es": set(
            """
            a al algo ante antes aquí así atentamente aun aunque ayer bien buenas buenos cada como con cordial
            cuando cuál cuáles cuándo cuánta cuánto cuántos cómo de debo del desde donde duda días dónde e el ella
            ellos en entre era eres es esa ese eso esta este esto estoy está están favor fue gracias ha haber había
            hace hacer hacia han hasta hay he hola la las le les lo los me mi mis mucho muy más nada no noches nos
            nosotros o otra otro para pero poder podría por pregunta puede pueden puedo pues que quiero quisiera
            quién qué saber saludos se sea ser si sin sobre solo son soy su sus sí también tan tardes tengo tiene
            tienen todo tu tus un una uno unos usted ustedes va vosotros y ya yo él
            """),
        "it": set(
            """
            a ad al alla alle allo anche ancora avete aveva avevo buonasera buongiorno c'è che chi ci ciao come con
            cordiali cosa così cui da dai dal dalla dalle de dei del della delle dello di domanda dove e ed era ero
            essere fa fare fino fra già gli grazie ha hai hanno ho i il in io la le lei lo loro ma mai me mi mia
            mie miei mio molto ne nei nel nella nelle no noi non nostro o ogni per perché più poco poi posso
            possono potete potrei puoi può qual quale quali quando quanta quanti quanto quella quelle quelli quello
            questa queste questi questo qui saluti sapere se sei senza si sia siamo siete solo sono sta stato su
            sua sue sul sulla suo suoi sì tra tu tutti tutto un una uno va vi voi vorrei vostra vostre vostri
            vostro è
            """),
        "nl": set(
            """
            aan al als altijd alvast andere bedankt ben beste bij dan dank dat de der deze die dit doe doen door
            dus een eens en er ga gaan gaat geen geweest goedemiddag goedemorgen graag groet groeten haar had hallo
            heb hebben hebt heeft hem het hier hij hoe hoeveel hun iemand iets ik in is ja je jij jou jouw jullie
            kan kon kun kunnen kunt laat maak maar mag meer men met mij mijn moet moeten mogen naar niet niets nog
            nu of om omdat onder ons onze ook op over per s te ten toch toen tot u uit uw van veel via voor vraag
            vragen vriendelijke waar waarom wanneer want waren was wat we weet wel welk welke werd weten wie wij
            wil willen word worden wordt zal ze zei zelf zich zij zijn zo zonder zou zouden
            """),
    ]
}

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
        default: return cut(word, ["es", "os", "as", "s", "e", "a", "o", "i"], keeping: 4)
        }
    }

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
            le la les un une des du de et est ce cette je vous nous il elle que qui ne pas pour dans sur avec mon ma mes
            votre vos au aux bonjour merci mais ou où quand comment se sa son si est-ce qu' puis
            """),
        "es": set(
            """
            el la los las un una de del que en por para con no mi mis su sus me se lo y o es como cuando donde hola
            gracias puedo qué cuál hay si
            """),
    ]
}

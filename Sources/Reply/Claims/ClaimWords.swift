/// Words that make a claim together with a number, or by themselves, in lower case.
enum ClaimWords {
    /// ISO 4217 code by the words for it.
    static let currencies: [String: String] = {
        let codes = [
            "eur", "usd", "gbp", "chf", "jpy", "sek", "nok", "dkk", "pln", "czk", "huf", "ron", "bgn", "isk", "try",
            "cad", "aud", "nzd", "cny", "inr", "brl", "zar", "krw", "sgd", "hkd", "mxn", "ils", "aed",
        ]
        // `try` is a verb far more often than a lira.
        var words = Dictionary(
            codes.filter { $0 != "try" }.map { code in
                (code, String(decoding: code.utf8.map { $0 - 32 }, as: UTF8.self))
            }, uniquingKeysWith: { first, _ in first })
        for (word, code) in [
            ("euro", "EUR"), ("euros", "EUR"), ("dollar", "USD"), ("dollars", "USD"), ("pound", "GBP"),
            ("pounds", "GBP"), ("franken", "CHF"), ("francs", "CHF"), ("cent", "cent"), ("cents", "cent"),
            ("pence", "cent"), ("dólares", "USD"), ("dollari", "USD"), ("franchi", "CHF"), ("francos", "CHF"),
            ("frank", "CHF"), ("libras", "GBP"), ("livres", "GBP"), ("sterline", "GBP"), ("pond", "GBP"),
            ("céntimos", "cent"), ("centimes", "cent"), ("centesimi", "cent"),
        ] { words[word] = code }
        return words
    }()

    /// Numbers written out. `one` and its kin are articles too often to be claims.
    static let numbers: [String: [String: Int]] = [
        "en": [
            "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
            "eleven": 11, "twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
            "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
            "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1_000,
        ],
        "de": [
            "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
            "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30,
            "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100,
            "tausend": 1_000,
        ],
        "fr": [
            "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
            "onze": 11, "douze": 12, "douzaine": 12, "treize": 13, "quatorze": 14, "quinze": 15, "quinzaine": 15,
            "seize": 16, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "mille": 1_000,
        ],
        "es": [
            "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
            "once": 11, "doce": 12, "docena": 12, "trece": 13, "catorce": 14, "quince": 15, "veinte": 20,
            "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
            "noventa": 90, "cien": 100, "mil": 1_000,
        ],
        "it": [
            "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10,
            "undici": 11, "dodici": 12, "dozzina": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "venti": 20,
            "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
            "novanta": 90, "cento": 100, "mille": 1_000,
        ],
        "nl": [
            "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
            "elf": 11, "twaalf": 12, "dozijn": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "twintig": 20,
            "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
            "honderd": 100, "duizend": 1_000,
        ],
    ]

    /// Months by name and abbreviation, by language.
    static let months: [String: [String: Int]] = monthNames.mapValues { names in
        var months: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            let word = lowercasedASCII(name)
            // Two months of a language may begin alike: `juin` and `juillet`.
            let short = String(word.unicodeScalars.prefix(3))
            let isAlone = names.count { lowercasedASCII($0).hasPrefix(short) } == 1
            if word.unicodeScalars.count > 3, isAlone { months[short] = index + 1 }
            months[word] = index + 1
        }
        months["sept"] = 9
        return months
    }

    /// Months by full name that are verbs or adverbs as well, and mean a month beside a day only.
    static let ambiguousMonths: Set<String> = ["may", "march", "mai"]

    /// Days of the week and days told from today.
    static let weekdays: [String: Set<String>] = [
        "en": wordSet(
            "monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday today tonight"),
        "de": wordSet(
            """
            montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern übermorgen vorgestern
            """),
        "fr": wordSet("lundi mardi mercredi jeudi vendredi samedi dimanche demain hier aujourd'hui après-demain"),
        "es": wordSet("lunes martes miércoles jueves viernes sábado domingo mañana ayer hoy anteayer"),
        "it": wordSet("lunedì martedì mercoledì giovedì venerdì sabato domenica domani ieri oggi dopodomani"),
        "nl": wordSet("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen gisteren vandaag overmorgen"),
    ]
}

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
            ("pence", "cent"),
        ] { words[word] = code }
        return words
    }()

    /// Numbers written out. `one` and `ein` are articles too often to be claims.
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
    ]

    /// Months by name and abbreviation.
    static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for names in monthNames.values {
            for (index, name) in names.enumerated() {
                let word = lowercasedASCII(name)
                months[word] = index + 1
                if word.unicodeScalars.count > 3 { months[String(word.unicodeScalars.prefix(3))] = index + 1 }
            }
        }
        months["sept"] = 9
        return months
    }()

    /// Months by full name that mean a month also without a day; `may` and `march` are verbs.
    static let lonelyMonths: Set<String> = Set(monthNames.values.joined().map { lowercasedASCII($0) })
        .subtracting(["may", "march", "mai"])

    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "yesterday", "today",
        "tonight", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
        "heute", "gestern", "übermorgen",
    ]
}

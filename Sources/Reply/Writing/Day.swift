import Resolution
import Understanding

package import struct Foundation.Date

/// Names of the months, by language. Written here because a locale of the machine must not change a letter.
let monthNames: [String: [String]] = [
    "en": [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ],
    "de": [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ],
    "fr": [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ],
    "es": [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ],
    "it": [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ],
    "nl": [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ],
]

extension CivilDay {
    /// The day of a moment, seconds east of Greenwich; nil for moments beyond some thousand years.
    init?(_ date: Date, utcOffset seconds: Int) {
        let moment = date.timeIntervalSince1970 + Double(seconds)
        guard abs(moment) < 1e12 else { return nil }
        self.init(number: Int((moment / 86_400).rounded(.down)))
    }
}

/// A date in words: `23 November 2026`, `23. November 2026`, `1er novembre 2026`, `23 de noviembre de 2026`;
/// `2026-11-23` in a language whose months are not known.
///
/// `utcOffset` is in seconds east of Greenwich. Empty for a moment that no calendar of ours reaches.
package func day(_ date: Date, language: String, utcOffset: Int = 0) -> String {
    guard let civil = CivilDay(date, utcOffset: utcOffset) else { return "" }
    let (year, number, day) = civil.parts
    guard let month = monthNames[language]?[number - 1] else { return civil.text }
    switch language {
    case "de": return "\(day). \(month) \(year)"
    case "es": return "\(day) de \(month) de \(year)"
    case "fr": return "\(day == 1 ? "1er" : String(day)) \(month) \(year)"
    case "it": return "\(day == 1 ? "1º" : String(day)) \(month) \(year)"
    default: return "\(day) \(month) \(year)"
    }
}

/// A day with its time of day on the shop's clock: `23 November 2026, 14:30`, `23 novembre 2026 à 14:30`.
func moment(_ date: Date, language: String, utcOffset: Int) -> String {
    let civil = day(date, language: language, utcOffset: utcOffset)
    guard !civil.isEmpty else { return "" }
    let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + utcOffset
    let minutes = ((seconds % 86_400) + 86_400) % 86_400 / 60
    let clock = "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + String(minutes % 60)
    let isOne = minutes / 60 == 1
    switch language {
    case "de": return civil + " um " + clock + " Uhr"
    case "fr": return civil + " à " + clock
    case "es": return civil + (isOne ? " a la " : " a las ") + clock
    case "it": return civil + (isOne ? " all'" : " alle ") + clock
    case "nl": return civil + " om " + clock + " uur"
    default: return civil + ", " + clock
    }
}

/// An amount as the language writes it: `€129.00`, `1.299,00 €`, `€ 129,00`; a currency without a sign of its own
/// keeps its code. In a language that is not known it is the notation of the configuration.
func amount(_ money: Money, language: String) -> String {
    let notation = money.description.split(separator: " ")
    guard monthNames[language] != nil, let number = notation.first else { return money.description }
    let isNegative = number.first == "-"
    let halves = number.drop { $0 == "-" }.split(separator: ".")
    let whole = grouped(halves.first.map(String.init) ?? "0", by: language == "en" ? "," : language == "fr" ? "" : ".")
    let fraction = halves.count > 1 ? (language == "en" ? "." : ",") + halves[1] : ""
    let digits = whole + fraction
    let minus = isNegative ? "-" : ""
    let sign = signs[money.currency]
    switch language {
    case "en": return minus + (sign.map { $0 + digits } ?? "\(money.currency) \(digits)")
    case "nl": return "\(sign ?? money.currency) \(minus)\(digits)"
    // Switzerland writes the franc before the number in its languages.
    default: return money.currency == "CHF" ? "CHF \(minus)\(digits)" : "\(minus)\(digits) \(sign ?? money.currency)"
    }
}

private let signs = ["EUR": "€", "GBP": "£", "USD": "$"]

/// Thousands apart; French would part them by a blank, which a line may break at, and leaves them together.
private func grouped(_ digits: String, by separator: String) -> String {
    let bytes = Array(digits.utf8)
    var result = ""
    for (index, byte) in bytes.enumerated() {
        if index > 0, (bytes.count - index) % 3 == 0 { result += separator }
        result.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return result
}

/// Which form of a word goes with a number: `one` or `other` (CLDR). French counts none as one.
func pluralForm(_ number: Int, language: String) -> String {
    number == 1 || language == "fr" && number == 0 ? "one" : "other"
}

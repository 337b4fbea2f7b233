package import struct Foundation.Date

/// A day of the proleptic Gregorian calendar.
struct CivilDay: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int

    init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Nil for moments beyond some thousand years.
    ///
    /// Days are counted in eras of 400 years beginning on 1 March, so that the leap day ends a year
    /// (https://howardhinnant.github.io/date_algorithms.html).
    init?(_ date: Date, utcOffset seconds: Int) {
        let moment = date.timeIntervalSince1970 + Double(seconds)
        guard abs(moment) < 1e12 else { return nil }
        let days = Int((moment / 86_400).rounded(.down)) + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let ofEra = days - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * ofYear + 2) / 153
        self.day = ofYear - (153 * shifted + 2) / 5 + 1
        self.month = shifted < 10 ? shifted + 3 : shifted - 9
        self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }
}

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
]

/// A date in words: `23 November 2026` in English, `23. November 2026` in German, `2026-11-23` elsewhere.
///
/// `utcOffset` is in seconds east of Greenwich. Empty for a moment that no calendar of ours reaches.
package func day(_ date: Date, language: String, utcOffset: Int = 0) -> String {
    guard let day = CivilDay(date, utcOffset: utcOffset) else { return "" }
    guard let month = monthNames[language]?[day.month - 1] else {
        return [pad(day.year, 4), pad(day.month, 2), pad(day.day, 2)].joined(separator: "-")
    }
    return language == "de" ? "\(day.day). \(month) \(day.year)" : "\(day.day) \(month) \(day.year)"
}

private func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

package import Resolution

package import struct Foundation.Date

/// Seconds that local time is ahead of UTC at a moment; a shop's "delivered on" is a day of its own time zone.
package typealias UTCOffset = @Sendable (Date) -> Int

/// Facts as a letter in a language words them, in the order of their names.
package func worded(_ facts: Facts, language: String, utcOffset: @escaping UTCOffset) -> [(name: String, words: String)]
{
    let words = FactWords(language: language, utcOffset: utcOffset)
    return facts.values.sorted { $0.key < $1.key }.map { ($0.key, words.words(for: $0.value)) }
}

/// Puts proven values into words of one language.
struct FactWords {
    let language: String
    let utcOffset: UTCOffset
    /// Amounts in the notation of the configuration: `129.00 EUR`.
    var isForOperator = false

    func slot(for value: Value) -> SlotValue? {
        switch value {
        case .flag(let flag): return .flag(flag)
        case .number(let number):
            // `{{#code.hours.one}}hour{{/code.hours.one}}`
            let form = pluralForm(number, language: language)
            return .group(
                ["one": .flag(form == "one"), "other": .flag(form == "other")], text: String(number))
        case .list(let texts):
            return .list(texts.map { cleaned($0) }.filter { !$0.isEmpty }.map { .text($0) })
        case .moments(let dates):
            return .list(dates.map { .text(words(for: .moment($0))) })
        case .rows(let rows):
            return .list(rows.map { SlotValue(facts: $0, words: self) })
        default:
            let text = words(for: value)
            return text.isEmpty ? nil : .text(text)
        }
    }

    func words(for value: Value) -> String {
        switch value {
        case .text(let text): cleaned(text)
        case .number(let number): String(number)
        case .money(let money): isForOperator ? money.description : amount(money, language: language)
        case .date(let date): day(date, language: language, utcOffset: utcOffset(date))
        case .moment(let date): moment(date, language: language, utcOffset: utcOffset(date))
        case .moments(let dates): dates.map { words(for: .moment($0)) }.joined(separator: ", ")
        case .flag(let flag): flag ? "yes" : "no"
        case .list(let texts): texts.map { cleaned($0) }.joined(separator: ", ")
        case .rows(let rows):
            rows.map { row in
                row.values.sorted { $0.key < $1.key }.map { "\($0.key): \(words(for: $0.value))" }
                    .joined(separator: ", ")
            }.joined(separator: "; ")
        }
    }
}

/// A line of text without line breaks, control characters and characters that reorder or hide others.
func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterBlank = true
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
            if !isAfterBlank { result.append(" ") }
            isAfterBlank = true
        // Joiners shape Persian and Indic words and emoji; every other format character only misleads.
        case .format where scalar.value != 0x200C && scalar.value != 0x200D: continue
        default:
            result.append(scalar)
            isAfterBlank = false
        }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
}

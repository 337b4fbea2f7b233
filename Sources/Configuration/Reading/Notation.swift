import struct Foundation.Date
import struct Foundation.TimeInterval

/// `90s`, `15m`, `24h`, `2 days`, `1 week`: a whole number above 0 and a unit. Nil for anything else.
func readDuration(_ text: String) -> TimeInterval? {
    let digits = text.utf8.prefix { (48...57).contains($0) }
    guard (1...6).contains(digits.count), let number = Int(String(Substring(digits))), number > 0 else { return nil }
    let unit = text.utf8.dropFirst(digits.count).drop { $0 == UInt8(ascii: " ") }
    let seconds: Int
    switch String(Substring(unit)) {
    case "s", "sec", "second", "seconds": seconds = 1
    case "m", "min", "minute", "minutes": seconds = 60
    case "h", "hour", "hours": seconds = 3600
    case "d", "day", "days": seconds = 86_400
    case "w", "week", "weeks": seconds = 604_800
    default: return nil
    }
    return TimeInterval(number * seconds)
}

/// In the largest unit that divides it.
func describeDuration(_ seconds: TimeInterval) -> String {
    let whole = Int(seconds)
    for (size, unit) in [(86_400, "day"), (3600, "hour"), (60, "minute")] where whole >= size && whole % size == 0 {
        return "\(whole / size) \(unit)\(whole == size ? "" : "s")"
    }
    return "\(whole) seconds"
}

/// `0.8`, `-0.25`, `1`: a number with up to three decimals, in thousandths. Nil for anything else.
func readThousandths(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    return readDecimal(isNegative ? text.dropFirst() : text[...], places: 3).map { isNegative ? -$0 : $0 }
}

/// `3`, `0.075`: a number that is not negative, with up to `places` decimals, in units of the last place. Nil for anything else.
func readDecimal(_ text: Substring, places: Int) -> Int? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
        halves[0].utf8.count <= 9
    else { return nil }
    let decimals = halves.count == 2 ? String(halves[1]) : ""
    guard decimals.utf8.count <= places else { return nil }
    return Int(String(halves[0]) + decimals + String(repeating: "0", count: places - decimals.utf8.count))
}

/// Midnight UTC of `2026-11-23`; nil for anything else, a day that does not exist included.
func readDay(_ text: String) -> Date? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
        parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
        let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
        year >= 1970, (1...12).contains(month), day >= 1
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    let before = year - 1
    let leapDays = before / 4 - before / 100 + before / 400 - 477
    let days = (year - 1970) * 365 + leapDays + lengths[..<(month - 1)].reduce(0, +) + day - 1
    return Date(timeIntervalSince1970: TimeInterval(days * 86_400))
}

/// Two small letters, as ISO 639-1 names languages.
func isLanguage(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
}

/// Lower-case letters, digits, `-` and `_`: what mailboxes, teams, templates and categories may be called.
func isName(_ text: String) -> Bool {
    !text.isEmpty
        && text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                true
            default: false
            }
        }
}

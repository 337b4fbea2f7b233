import Foundation

/// The moment of a Date field (RFC 5322, 3.3 and the obsolete forms of 4.3), with the offset as written.
///
/// Also takes what arrives: ISO 8601, the form of `ctime`, dots for colons, months in several languages, no zone (UTC).
func timestamp(_ value: Octets) -> Message.Timestamp? {
    var reading = DateReading()
    let bytes = unfolded(value)
    guard bytes.count <= 500 else { return nil }
    if let plain = plainTimestamp(bytes) { return plain }
    for word in dateWords(joinedTime(bytes[...])[...]) { reading.take(word) }
    return reading.timestamp()
}

/// Seconds since 1970 of a moment in UTC, by the proleptic Gregorian calendar.
func secondsSince1970(year: Int, month: Int, day: Int, second: Int) -> Int {
    // Days from civil: years begin in March, so that the leap day is the last one.
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400 + second
}

/// Year, month, day and seconds of the day of a moment in UTC; the inverse of `secondsSince1970`.
func calendarDay(secondsSince1970 seconds: Int) -> (year: Int, month: Int, day: Int, second: Int) {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, seconds - days * 86_400)
}

// RFC 5322, 4.3: blanks and comments may stand around the colons of a time, too.
private func joinedTime(_ bytes: Octets) -> [UInt8] {
    var result: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
        if bytes[at].isWhite || bytes[at] == UInt8(ascii: "(") {
            at = bytes[at].isWhite ? at + 1 : endOfComment(bytes, at: at)
            if let last = result.last, last != UInt8(ascii: ":"), last != .space { result.append(.space) }
        } else {
            if bytes[at] == UInt8(ascii: ":"), result.last == .space { result.removeLast() }
            result.append(bytes[at])
            at += 1
        }
    }
    return result
}

// Words end at blanks and commas.
private func dateWords(_ bytes: Octets) -> [Octets] {
    var words: [Octets] = []
    var at = bytes.startIndex
    var start = at
    func close(_ end: Int) { if end > start { words.append(bytes[start..<end]) } }
    while at < bytes.endIndex {
        if bytes[at].isWhite || bytes[at] == UInt8(ascii: ",") {
            close(at)
            at += 1
            start = at
        } else {
            at += 1
        }
    }
    close(at)
    return words
}

/// Takes one word after the other and puts together what they say.
private struct DateReading {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var second: Int?
    private var offset: Int?
    /// Whether `month` stood in front of the day.
    private var isMonthDoubtful = false

    mutating func take(_ word: Octets) {
        if second != nil, offset == nil, let zone = zoneOffset(word) {
            offset = zone
        } else if isoDate(word) || dashedDate(word) {
            return
        } else if second == nil, let clock = clock(word) {
            second = clock
        } else if word.equals("pm"), let noon = second, noon < 43_200 {
            second = noon + 43_200
        } else if word.equals("am"), let noon = second, noon >= 43_200 {
            second = noon - 43_200
        } else if slashedDate(word) {
            return
        } else if month == nil || isMonthDoubtful, let named = monthNumber(word) {
            // QUIRK: in Romance languages Tuesday is called `mar`: a month behind the day is the better one.
            isMonthDoubtful = day == nil
            month = named
        } else if let number = number(word) {
            // QUIRK: a day of three digits, `029`.
            if day == nil, (1...31).contains(number), word.count <= 2 || word.first == UInt8(ascii: "0") {
                day = number
            } else if year == nil {
                year = number
            }
        }
    }

    func timestamp() -> Message.Timestamp? {
        guard let year = fullYear, let month, let day, day <= Self.days(month, year) else { return nil }
        let offset = offset ?? 0
        let seconds = secondsSince1970(year: year, month: month, day: day, second: second ?? 0) - offset * 60
        return Message.Timestamp(date: Date(timeIntervalSince1970: Double(seconds)), offsetMinutes: offset)
    }

    // RFC 5322, 4.3: years of two digits up to 49 belong to this century, of three digits are counted from 1900.
    private var fullYear: Int? {
        guard let year, year >= 0, year <= 9999 else { return nil }
        return year < 50 ? year + 2000 : year < 1000 ? year + 1900 : year
    }

    private static func days(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    // `2026-11-23` and `2026/11/23`, also with `T09:00:00+01:00` glued on.
    private mutating func isoDate(_ word: Octets) -> Bool {
        guard year == nil, month == nil, word.count >= 8, word.prefix(4).allSatisfy(\.isDigit),
            [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(word[word.startIndex + 4])
        else { return false }
        let date = word.prefix { asciiLowercase($0) != UInt8(ascii: "t") }
        let fields = date.split(separator: date[date.startIndex + 4])
        guard fields.count == 3, let first = number(fields[0]), let middle = number(fields[1]),
            (1...12).contains(middle),
            let last = number(fields[2]), (1...31).contains(last)
        else { return false }
        (year, month, day) = (first, middle, last)
        var rest = word[date.endIndex...].dropFirst()
        if asciiLowercase(rest.last ?? 0) == UInt8(ascii: "z") {
            offset = 0
            rest = rest.dropLast()
        } else if let sign = rest.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
            let zone = zoneOffset(rest[sign...])
        {
            offset = zone
            rest = rest[..<sign]
        }
        if !rest.isEmpty, let clock = clock(rest) { second = clock }
        return true
    }

    // QUIRK: `11/23/2026`, `23.11.2026` and `23-11-2026`, where only one of the two can be the month.
    private mutating func slashedDate(_ word: Octets) -> Bool {
        guard year == nil, month == nil, (8...10).contains(word.count) else { return false }
        let fields = word.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        guard fields.count == 3, fields[2].count == 4, let first = number(fields[0]), let middle = number(fields[1]),
            let last = number(fields[2]), (1...31).contains(first), (1...31).contains(middle)
        else { return false }
        guard first > 12 || middle > 12 || first == middle else { return false }
        (year, month, day) = first > 12 ? (last, middle, first) : (last, first, middle)
        return true
    }

    // QUIRK: `23-Nov-2026`.
    private mutating func dashedDate(_ word: Octets) -> Bool {
        let fields = word.split(separator: UInt8(ascii: "-"))
        guard fields.count == 3, let first = number(fields[0]), (1...31).contains(first),
            let named = monthNumber(fields[1]), let last = number(fields[2])
        else { return false }
        (year, month, day) = (last, named, first)
        return true
    }

    // `9:00`, `09:00:00`, and with dots or a fraction.
    private func clock(_ word: Octets) -> Int? {
        var word = word
        var noon = 0
        if word.count > 2, word.suffix(2).equals("pm") { noon = 12 }
        if word.count > 2, word.suffix(2).equals("pm") || word.suffix(2).equals("am") { word = word.dropLast(2) }
        let mark = word.contains(UInt8(ascii: ":")) ? UInt8(ascii: ":") : UInt8(ascii: ".")
        let fields = word.split(separator: mark, omittingEmptySubsequences: false)
        guard fields.count == 2 || fields.count == 3 || (mark == UInt8(ascii: ".") && fields.count == 4) else {
            return nil
        }
        guard let hour = number(fields[0]), hour < 25, let minute = number(fields[1]), minute < 60 else { return nil }
        var seconds = 0
        if fields.count >= 3 {
            guard let read = number(fields[2].prefix(while: \.isDigit)), read < 61 else { return nil }
            seconds = min(read, 59)
        }
        return (hour % 24 + (noon == 12 && hour < 12 ? 12 : 0)) * 3600 + minute * 60 + seconds
    }

    private func number(_ word: Octets) -> Int? {
        guard (1...4).contains(word.count), word.allSatisfy(\.isDigit) else {
            // QUIRK: `23.` and `23rd`.
            let digits = word.prefix(while: \.isDigit)
            let rest = word.dropFirst(digits.count)
            guard (1...2).contains(digits.count),
                rest.equals(".") || rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th")
            else { return nil }
            return Int(digits.text())
        }
        return Int(word.text())
    }

    private func monthNumber(_ word: Octets) -> Int? {
        guard word.count >= 3 else { return nil }
        return monthNames[word.prefix(4).lowercasedText()] ?? monthNames[word.prefix(3).lowercasedText()]
    }
}

/// Minutes east of UTC: `+0100`, `+01:00`, `GMT+2`, or a name (RFC 5322, 4.3).
private func zoneOffset(_ word: Octets) -> Int? {
    if let named = zoneNames[word.lowercasedText()] { return named }
    var word = word
    for name in ["gmt", "utc", "ut"] as [StaticString] where word.count > name.utf8CodeUnitCount {
        if word.starts(withWord: name) {
            word = word.dropFirst(name.utf8CodeUnitCount)
            break
        }
    }
    guard let sign = word.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = word.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard (1...4).contains(digits.count), digits.allSatisfy(\.isDigit), let number = Int(digits.text()) else {
        return nil
    }
    let minutes = digits.count <= 2 ? number * 60 : number / 100 * 60 + number % 100
    // No zone is further than 14 hours from UTC; a wilder one says nothing.
    guard minutes <= 16 * 60 else { return 0 }
    return sign == UInt8(ascii: "-") ? -minutes : minutes
}

private let zoneNames = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "met": 60, "mez": 60, "cest": 120,
    "mest": 120, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "ist": 330, "hkt": 480, "jst": 540, "kst": 540,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "hst": -600, "brt": -180,
]

private let monthNames = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
    // QUIRK: months by the author's locale: German, French, Spanish, Italian, Portuguese, Dutch.
    "mai": 5, "okt": 10, "dez": 12, "fev": 2, "avr": 4, "ene": 1, "abr": 4, "ago": 8, "dic": 12, "gen": 1, "mag": 5,
    "giu": 6, "lug": 7, "set": 9, "ott": 10, "out": 10, "mrt": 3, "mei": 5, "maa": 3,
    "janv": 1, "f\u{E9}v": 2, "juin": 6, "juil": 7, "ao\u{FB}": 8, "d\u{E9}c": 12, "m\u{E4}r": 3, "maj": 5,
    // Polish and Turkish.
    "sty": 1, "lut": 2, "kwi": 4, "cze": 6, "lip": 7, "sie": 8, "wrz": 9, "paz": 10, "lis": 11, "gru": 12,
    "oca": 1, "nis": 4, "haz": 6, "tem": 7, "eyl": 9, "eki": 10, "kas": 11, "ara": 12,
]

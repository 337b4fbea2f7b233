/// Days of the calendar: `2026-11-23`, `23.11.2026`, `23 November 2026`, `Nov 23rd`.
///
/// The value is ISO 8601; a day without a year is `--11-23` (RFC 6350, 4.3.1), because the text alone does not say
/// which. Where day and month could be either, the day comes first, except after a month beyond 12.
enum Dates {
    static func date(at start: Int, _ scanner: Scanner, language: String?) -> Reading.Entity? {
        guard scanner.isWordPart(start), scanner[start - 1] != "#" else { return nil }
        let found =
            scanner.isDigit(start)
            ? iso(at: start, scanner) ?? numeric(at: start, scanner) ?? dayFirst(at: start, scanner)
            : monthFirst(at: start, scanner)
        guard let (value, end) = found, !scanner.isWordPart(end) else { return nil }
        return Reading.Entity(kind: .date, text: scanner.text(start..<end), value: value, start: start, end: end)
    }

    private static func iso(at start: Int, _ scanner: Scanner) -> (String, Int)? {
        guard scanner.digits(from: start, limit: 5) - start == 4, let mark = scanner[start + 4],
            mark == "-" || mark == "/" || mark == ".", scanner[start + 7] == mark,
            scanner.digits(from: start + 5, limit: 3) == start + 7,
            scanner.digits(from: start + 8, limit: 3) == start + 10
        else { return nil }
        let value = written(
            scanner.number(start..<start + 4), scanner.number(start + 5..<start + 7),
            scanner.number(start + 8..<start + 10))
        return value.map { ($0, start + 10) }
    }

    private static func numeric(at start: Int, _ scanner: Scanner) -> (String, Int)? {
        let first = scanner.digits(from: start, limit: 3)
        guard first - start <= 2, let mark = scanner[first], mark == "." || mark == "/" || mark == "-" else {
            return nil
        }
        // German writes "23. 11. 2026", too.
        let secondStart = mark == "." ? scanner.skipSpaces(from: first + 1) : first + 1
        let second = scanner.digits(from: secondStart, limit: 3)
        guard second > secondStart, second - secondStart <= 2, scanner[second] == mark else { return nil }
        let yearStart = mark == "." ? scanner.skipSpaces(from: second + 1) : second + 1
        let end = scanner.digits(from: yearStart, limit: 5)
        let numbers = (scanner.number(start..<first), scanner.number(secondStart..<second))
        guard end - yearStart == 4 || end - yearStart == 2 else {
            // "am 23.11.": a German day without its year, known by the word before it.
            guard mark == ".", end == yearStart,
                let before = scanner.wordsBefore(start, count: 1).first, prepositions.contains(before)
            else { return nil }
            return written(nil, numbers.1, numbers.0).map { ($0, second + 1) }
        }
        let year = scanner.number(yearStart..<end)
        let full = end - yearStart == 2 ? 2000 + year : year
        let value = written(full, numbers.1, numbers.0) ?? (mark == "." ? nil : written(full, numbers.0, numbers.1))
        return value.map { ($0, end) }
    }

    private static let prepositions: Set<String> = [
        "am", "vom", "zum", "bis", "den", "seit", "ab", "der", "dem", "montag", "dienstag", "mittwoch", "donnerstag",
        "freitag", "samstag", "sonntag",
    ]

    /// `23rd of November 2026`, `23. November`, `23 de noviembre de 2026`, `1er mars`
    private static func dayFirst(at start: Int, _ scanner: Scanner) -> (String, Int)? {
        var place = scanner.digits(from: start, limit: 3)
        guard place - start <= 2 else { return nil }
        let day = scanner.number(start..<place)
        place = skipOrdinal(from: place, scanner)
        if scanner[place] == "." { place += 1 }
        place = skipJoiner(from: skipGap(from: place, scanner), scanner)
        guard let (month, monthEnd) = month(at: place, scanner) else { return nil }
        let (year, end) = year(after: monthEnd, scanner)
        return written(year, month, day).map { ($0, end) }
    }

    /// `November 23rd, 2026`, `Nov 23`
    private static func monthFirst(at start: Int, _ scanner: Scanner) -> (String, Int)? {
        guard let (month, monthEnd) = month(at: start, scanner) else { return nil }
        let place = scanner.skipSpaces(from: monthEnd)
        let dayEnd = scanner.digits(from: place, limit: 3)
        guard dayEnd > place, dayEnd - place <= 2 else { return nil }
        let (year, end) = year(after: skipOrdinal(from: dayEnd, scanner), scanner)
        return written(year, month, scanner.number(place..<dayEnd)).map { ($0, end) }
    }

    private static func year(after place: Int, _ scanner: Scanner) -> (Int?, Int) {
        var start = place
        if scanner[start] == "," { start += 1 }
        start = skipJoiner(from: scanner.skipSpaces(from: start), scanner)
        let end = scanner.digits(from: start, limit: 5)
        guard start > place, end - start == 4, !scanner.isWordPart(end) else { return (nil, place) }
        let year = scanner.number(start..<end)
        // "On Nov 23, 1042 arrived" names no year.
        guard (1900...2100).contains(year) else { return (nil, place) }
        return (year, end)
    }

    private static func skipOrdinal(from place: Int, _ scanner: Scanner) -> Int {
        for ending in ["st", "nd", "rd", "th", "er", "º", "."] {
            let length = ending.unicodeScalars.count
            guard place + length <= scanner.count else { continue }
            let text = scanner.text(place..<place + length)
            if text.utf8.elementsEqual(ending.utf8), ending == "." ? false : !scanner.isWordPart(place + length) {
                return place + length
            }
        }
        return place
    }

    /// "23-Nov-2026" and "23 Nov 2026" alike.
    private static func skipGap(from place: Int, _ scanner: Scanner) -> Int {
        scanner[place] == "-" || scanner[place] == "/" ? place + 1 : scanner.skipSpaces(from: place)
    }

    /// "23 de noviembre", "the 23rd of November"
    private static func skipJoiner(from place: Int, _ scanner: Scanner) -> Int {
        for joiner in ["of ", "de ", "del "] where place + joiner.utf8.count <= scanner.count {
            let end = place + joiner.unicodeScalars.count
            if scanner.text(place..<end).utf8.elementsEqual(joiner.utf8) { return end }
        }
        return place
    }

    /// True for the folded name of a month.
    static func isMonth(_ word: String) -> Bool {
        months[word] != nil
    }

    private static func month(at place: Int, _ scanner: Scanner) -> (Int, Int)? {
        var end = place
        while end - place < 12, scanner.isWordPart(end), !scanner.isDigit(end) { end += 1 }
        guard end - place >= 3, let name = Word.all(in: scanner.scalars[place..<end]).first?.folded,
            let month = months[name]
        else { return nil }
        // "Nov. 23"
        return (month, scanner[end] == "." && end - place <= 5 ? end + 1 : end)
    }

    private static func written(_ year: Int?, _ month: Int, _ day: Int) -> String? {
        guard (1...12).contains(month), day >= 1, year.map({ (1900...2100).contains($0) }) ?? true else { return nil }
        let isLeap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= lengths[month - 1] else { return nil }
        let end = "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        return year.map { "\($0)-\(end)" } ?? "--\(end)"
    }

    private static let months: [String: Int] = {
        let names = [
            "january jan januar janner janvier enero ene gennaio gen januari janeiro styczen stycznia ledna",
            "february feb februar fevrier febrero febbraio februari fevereiro fev luty lutego unora",
            "march mar marz mrz mars marzo maart marco marzec marca brezna",
            "april apr avril avr abril abr aprile kwiecien kwietnia dubna",
            "may mai mayo maggio mei maj maja maio kvetna",
            "june jun juni juin junio giugno junho czerwiec czerwca cervna",
            "july jul juli juillet julio luglio julho lipiec lipca cervence",
            "august aug aout agosto ago augustus augusti sierpien sierpnia srpna",
            "september sep sept septembre septiembre settembre setembro wrzesien wrzesnia zari",
            "october oct oktober okt octobre octubre ottobre outubro pazdziernik pazdziernika rijna",
            "november nov novembre noviembre novembro listopad listopada listopadu",
            "december dec dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia prosince",
        ]
        var table: [String: Int] = [:]
        for (number, list) in names.enumerated() {
            for name in list.split(separator: " ") { table[String(name)] = number + 1 }
        }
        return table
    }()
}

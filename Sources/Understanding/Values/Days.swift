/// Days as people name them, counted from the day they wrote: `24 November`, `Tuesday`, `next Friday`, `übermorgen`,
/// `dans 3 jours`, `viernes de la semana que viene`.
///
/// What could be two days is none: `03/04`, a weekday on that same weekday, "next Friday" while a Friday is still to
/// come this week (where the language says so for both).
struct Days {
    private let said: Utterance
    private let today: CivilDay
    /// Whether a day without a year, or a weekday, lies ahead (an appointment) rather than behind (a purchase).
    private(set) var mentions: [Mention] = []

    init(_ said: Utterance, from today: CivilDay) {
        self.said = said
        self.today = today
        var weekdays: [(day: Int, range: Range<Int>, value: CivilDay?)] = []
        var dates: [(CivilDay?, Mention)] = []
        var place = 0
        while place < said.words.count {
            if let (day, end) = absolute(at: place) {
                dates.append((day, mention(place..<end)))
                place = end
            } else if let weekday = Self.names[said.words[place].folded] {
                let (value, range) = self.weekday(weekday, at: place)
                weekdays.append((weekday, range, value))
                place = max(place + 1, range.upperBound)
            } else if let (distance, range) = distance(at: place) {
                dates.append((distance.map { CivilDay(number: today.number + $0) }, mention(range)))
                place = range.upperBound
            } else {
                place += 1
            }
        }
        for (day, mention) in dates {
            // Where weekday and date disagree, one of them is a slip, and nobody knows which.
            let fits = weekdays.allSatisfy { $0.day == day?.weekday }
            mentions.append(
                Mention(value: fits ? day?.text ?? "" : "", start: mention.start, end: mention.end))
        }
        if dates.isEmpty {
            for weekday in weekdays {
                let mention = mention(weekday.range)
                mentions.append(Mention(value: weekday.value?.text ?? "", start: mention.start, end: mention.end))
            }
        }
        mentions.removeAll { mention in
            let place = said.scanner.word(at: mention.start)
            return said.isDenied(said.clause(around: place))
        }
        mentions.sort { $0.start < $1.start }
    }

    private func mention(_ range: Range<Int>) -> Mention {
        Mention(value: "", start: said.words[range.lowerBound].start, end: said.words[range.upperBound - 1].end)
    }

    private func word(_ place: Int, _ origin: Int) -> String? { said.word(place, from: origin) }

    // MARK: Dates

    /// - Returns: nil for the day where it could be two; nothing where there is none.
    private func absolute(at place: Int) -> (CivilDay?, Int)? {
        let scanner = said.scanner
        let start = said.words[place].start
        if scanner.isDigit(start), scanner[start - 1] != "#", let slashed = slashed(at: place) { return slashed }
        guard let found = Dates.date(at: start, scanner, language: said.language) else { return shortGerman(at: place) }
        var end = place + 1
        while end < said.words.count, said.words[end].start < found.end { end += 1 }
        if found.value.utf8.starts(with: "--".utf8) { return (yearless(found.value), end) }
        return (CivilDay(found.value), end)
    }

    /// `23/11`, `23/11/2026`: day and month in either order, so only what can be read one way.
    private func slashed(at place: Int) -> (CivilDay?, Int)? {
        let scanner = said.scanner
        let start = said.words[place].start
        let first = scanner.digits(from: start, limit: 3)
        guard first - start <= 2, let mark = scanner[first], mark == "/" || mark == "-", scanner.isDigit(first + 1)
        else { return nil }
        let second = scanner.digits(from: first + 1, limit: 3)
        guard second - first <= 3 else { return nil }
        var year: Int?
        var end = second
        if scanner[second] == mark, scanner.isDigit(second + 1) {
            end = scanner.digits(from: second + 1, limit: 5)
            guard [2, 4].contains(end - second - 1) else { return nil }
            let written = scanner.number(second + 1..<end)
            year = written < 100 ? 2000 + written : written
        } else if mark == "-" {
            // "14-16" is a span.
            return nil
        }
        guard !scanner.isWordPart(end), scanner[end] != mark else { return nil }
        let (a, b) = (scanner.number(start..<first), scanner.number(first + 1..<second))
        var behind = place + 1
        while behind < said.words.count, said.words[behind].start < end { behind += 1 }
        // Outside of English the day comes first, and with a year it is a date for sure.
        let isPlain = a > 12 || a == b || year != nil && said.language != nil && said.language != "en"
        let pair = isPlain ? (day: a, month: b) : b > 12 ? (day: b, month: a) : nil
        guard let pair else { return (nil, behind) }
        if let year { return (CivilDay(year: year, month: pair.month, day: pair.day), behind) }
        return (coming(month: pair.month, day: pair.day), behind)
    }

    /// `24.11.` without a word before it that says so.
    private func shortGerman(at place: Int) -> (CivilDay?, Int)? {
        let scanner = said.scanner
        let start = said.words[place].start
        let first = scanner.digits(from: start, limit: 3)
        guard scanner.isDigit(start), first - start <= 2, scanner[first] == ".", !scanner.isDigit(start - 1),
            scanner[start - 1] != "."
        else { return nil }
        let next = scanner.skipSpaces(from: first + 1)
        let second = scanner.digits(from: next, limit: 3)
        guard second > next, second - next <= 2, scanner[second] == ".", !scanner.isDigit(second + 1) else {
            return nil
        }
        guard said.language == nil || said.language == "de", place + 1 < said.words.count else { return nil }
        return (coming(month: scanner.number(next..<second), day: scanner.number(start..<first)), place + 2)
    }

    private func yearless(_ value: String) -> CivilDay? {
        let numbers = value.utf8.dropFirst(2).split(separator: UInt8(ascii: "-")).compactMap { Int(String($0) ?? "") }
        return numbers.count == 2 ? coming(month: numbers[0], day: numbers[1]) : nil
    }

    /// The next such day, today among them.
    private func coming(month: Int, day: Int) -> CivilDay? {
        let year = today.parts.0
        return [year, year + 1, year + 4].lazy.compactMap { CivilDay(year: $0, month: month, day: day) }
            .first { $0 >= today }
    }

    // MARK: Weekdays

    private func weekday(_ day: Int, at place: Int) -> (CivilDay?, Range<Int>) {
        let ahead = (day - today.weekday + 7) % 7
        let coming = ahead == 0 ? nil : CivilDay(number: today.number + ahead)
        let monday = today.number - today.weekday
        let nextWeek = CivilDay(number: monday + 7 + day)
        let isNear = { (phrases: Phrases) -> Range<Int>? in
            for first in max(0, place - 4)...place {
                if let end = phrases.end(in: said.words, at: first), end >= place, end <= place + 1 {
                    return first..<place + 1
                }
            }
            guard place + 1 < said.words.count, !said.breaks(place + 1),
                let end = phrases.end(in: said.words, at: place + 1)
            else { return nil }
            return place..<end
        }
        if let range = isNear(Self.nextWeek) { return (nextWeek, range) }
        let before = word(place - 1, place) ?? ""
        let after = word(place + 1, place) ?? ""
        if Self.past.contains(before) || Self.past.contains(after) && word(place + 2, place) != "manana" {
            return (CivilDay(number: today.number - (ahead == 0 ? 7 : 7 - ahead)), place..<place + 1)
        }
        if Self.following.contains(before) {
            // On a Monday, "next Friday" is this week's to some and the next one's to others.
            return (ahead == 0 || day < today.weekday ? nextWeek : nil, place - 1..<place + 1)
        }
        if Self.coming.contains(before) { return (coming, place - 1..<place + 1) }
        if Self.coming.contains(after) { return (coming, place..<place + 2) }
        return (coming, place..<place + 1)
    }

    // MARK: Distances

    /// - Returns: nil for the distance where only a stretch of time is named.
    private func distance(at place: Int) -> (Int?, Range<Int>)? {
        let first = said.words[place].folded
        if let end = Self.afterTomorrow.end(in: said.words, at: place) { return (2, place..<end) }
        switch first {
        case "today", "heute", "aujourdhui", "hoy", "oggi", "vandaag": return (0, place..<place + 1)
        case "tomorrow", "demain", "domani": return (1, place..<place + 1)
        case "morgen":
            let before = word(place - 1, place) ?? ""
            return ["guten", "am", "heute", "jeden", "der", "den", "goede"].contains(before)
                ? nil : (1, place..<place + 1)
        case "manana":
            let before = word(place - 1, place) ?? ""
            return before == "la" || before == "esta" ? nil : (1, place..<place + 1)
        case "ubermorgen", "overmorgen", "dopodomani": return (2, place..<place + 1)
        case "yesterday", "gestern", "ayer", "ieri", "gisteren": return (-1, place..<place + 1)
        case "hier": return said.language == "fr" ? (-1, place..<place + 1) : nil
        case "vorgestern", "eergisteren", "anteayer": return (-2, place..<place + 1)
        case "in", "dans", "en", "tra", "fra", "over": return counted(from: place)
        case "dentro": return word(place + 1, place) == "de" ? counted(from: place + 1) : nil
        default: return nil
        }
    }

    /// "In 3 days", "in einer Woche".
    private func counted(from place: Int) -> (Int?, Range<Int>)? {
        guard let number = word(place + 1, place), let unit = word(place + 2, place),
            let count = Int(number) ?? Utterance.numbers[number], (1...365).contains(count)
        else { return nil }
        let start = place > 0 && word(place - 1, place) == "dentro" ? place - 1 : place
        if Self.days.contains(unit) { return (count, start..<place + 3) }
        if Self.weeks.contains(unit) { return (count * 7, start..<place + 3) }
        return nil
    }

    // MARK: Words

    /// Weekdays by their folded names; Monday is 0.
    static let names: [String: Int] = {
        let lists = [
            "monday tuesday wednesday thursday friday saturday sunday",
            "montag dienstag mittwoch donnerstag freitag samstag sonntag",
            "montags dienstags mittwochs donnerstags freitags sonnabend sonntags",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "lunes martes miercoles jueves viernes sabado domingo",
            "lunedi martedi mercoledi giovedi venerdi sabato domenica",
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        ]
        var table: [String: Int] = [:]
        for list in lists {
            for (place, word) in list.split(separator: " ").enumerated() { table[String(word)] = place }
        }
        return table
    }()

    private static let nextWeek = Phrases(
        """
        next week
        of|the ~2 next week
        nächste|nächster|kommende|kommender woche
        in der nächsten|kommenden woche
        der nächsten|kommenden woche
        de la semaine prochaine
        la semaine prochaine
        semaine prochaine
        de la semana que viene
        la semana que viene
        de la próxima semana
        la próxima semana
        della settimana prossima
        della prossima settimana
        la prossima|settimana settimana|prossima
        volgende|komende week
        """)
    private static let afterTomorrow = Phrases(
        """
        the day after tomorrow
        day after tomorrow
        après demain
        pasado mañana
        """)
    private static let past = AnswerWords.set(
        "last letzten letzter vergangenen dernier passé pasado scorso vorige afgelopen")
    private static let following = AnswerWords.set("next nächsten nächster nächste volgende")
    private static let coming = AnswerWords.set(
        """
        this coming diesen dieser kommenden kommender ce prochain este próximo questo prossimo deze komende aanstaande
        """)
    private static let days = AnswerWords.set("day days tag tage tagen jour jours día días giorno giorni dag dagen")
    private static let weeks = AnswerWords.set(
        "week weeks woche wochen semaine semaines semana semanas settimana settimane weken")
}

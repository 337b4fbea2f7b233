/// Times of day: `14:30`, `2 pm`, `halb drei`, `14h30`, `14 Uhr`, `alle 15`, `a las tres y media`.
///
/// The value is `14:30`. An hour from one to six that nobody calls morning is in the afternoon, as in speech: "halb
/// drei" is 14:30; only `03:00` is at night. What bounds a time ("after 2 pm", "14-16 Uhr") or denies it is none.
struct Times {
    private let said: Utterance
    private(set) var mentions: [Mention] = []

    init(_ said: Utterance) {
        self.said = said
        var place = 0
        while place < said.words.count {
            if let (time, end, isExact) = time(at: place) {
                if let value = settled(time, place..<end, isExact: isExact) {
                    mentions.append(
                        Mention(value: value, start: said.words[place].start, end: said.words[end - 1].end))
                }
                place = end
            } else {
                place += 1
            }
        }
    }

    private struct Time {
        var hour: Int
        var minute: Int
    }

    private func word(_ place: Int, _ origin: Int) -> String? { said.word(place, from: origin) }

    /// - Returns: the time, the place behind it, and whether it can be no afternoon hour (`03:00`).
    private func time(at place: Int) -> (Time, Int, Bool)? {
        if Self.noon.contains(said.words[place].folded) {
            return Self.isAfter(word(place - 1, place)) ? nil : (Time(hour: 12, minute: 0), place + 1, true)
        }
        if let (time, end) = spoken(at: place) { return (time, end, false) }
        if let (time, end, isExact) = written(at: place) { return (time, end, isExact) }
        return nil
    }

    // MARK: In digits

    private func written(at place: Int) -> (Time, Int, Bool)? {
        let scanner = said.scanner
        let start = said.words[place].start
        guard scanner.isDigit(start), !isPart(start) else { return nil }
        let hourEnd = scanner.digits(from: start, limit: 3)
        guard hourEnd - start <= 2 else { return nil }
        let hour = scanner.number(start..<hourEnd)
        let isExact = hourEnd - start == 2 && hour < 10
        let rest = String(said.words[place].folded.utf8.dropFirst(hourEnd - start)) ?? ""
        if rest == "pm" || rest == "am" || rest == "uhr" || rest == "u" {
            return checked(Time(hour: hour, minute: 0), place + 1, isExact)
        }
        if rest.utf8.first == UInt8(ascii: "h") {
            let minutes = rest.utf8.dropFirst()
            guard minutes.isEmpty || minutes.count == 2 else { return nil }
            guard let minute = minutes.isEmpty ? 0 : Int(String(minutes) ?? "") else { return nil }
            return checked(Time(hour: hour, minute: minute), place + 1, isExact)
        }
        guard rest.isEmpty else { return nil }
        if let mark = scanner[hourEnd], mark == ":" || mark == ".", scanner.isDigit(hourEnd + 1) {
            let end = scanner.digits(from: hourEnd + 1, limit: 3)
            guard end == hourEnd + 3, place + 1 < said.words.count, scanner[end] != mark || !scanner.isDigit(end + 1)
            else { return nil }
            let tail = said.words[place + 1].folded.utf8.dropFirst(2)
            guard tail.isEmpty || ["pm", "am", "h", "uhr"].contains(String(tail) ?? "") else { return nil }
            let next = word(place + 2, place + 1)
            let isMarked = next.map(Self.hourWords.contains) ?? false
            guard mark == ":" || isMarked || Self.isLeadIn(word(place - 1, place)) else { return nil }
            guard isMarked || next.map({ !$0.hasPrefix("eur") && $0 != "usd" }) ?? true,
                scanner[scanner.skipSpaces(from: end)].map({ !Self.signs.contains($0) }) ?? true
            else { return nil }
            let time = Time(hour: hour, minute: scanner.number(hourEnd + 1..<end))
            return checked(time, place + (isMarked ? 3 : 2), isExact)
        }
        guard let next = word(place + 1, place) else { return bare(hour, place, isExact) }
        if Self.hourWords.contains(next) {
            if let minute = minutes(at: place + 2) {
                return checked(Time(hour: hour, minute: minute.0), minute.1, isExact)
            }
            return checked(Time(hour: hour, minute: 0), place + 2, isExact)
        }
        if meridiem(behind: place) != nil { return checked(Time(hour: hour, minute: 0), place + 1, isExact) }
        return bare(hour, place, isExact)
    }

    private func checked(_ time: Time, _ end: Int, _ isExact: Bool) -> (Time, Int, Bool)? {
        time.hour < 24 && time.minute < 60 ? (time, end, isExact) : nil
    }

    /// Minutes behind an hour's word: "14 Uhr 30", "deux heures et demie".
    private func minutes(at place: Int) -> (Int, Int)? {
        guard let next = word(place, place - 1) else { return nil }
        if next.utf8.count == 2, let minute = Int(next), minute < 60 { return (minute, place + 1) }
        guard next == "et", let part = word(place + 1, place) else { return nil }
        if part == "demie" || part == "demi" { return (30, place + 2) }
        return part == "quart" ? (15, place + 2) : nil
    }

    /// "At 3", "alle 15", "um 15": a number behind the word for it, and nothing behind that it could count.
    private func bare(_ hour: Int, _ place: Int, _ isExact: Bool) -> (Time, Int, Bool)? {
        guard Self.isLeadIn(word(place - 1, place)) else { return nil }
        if place + 1 < said.words.count, !said.isApart(place + 1) {
            let next = said.words[place + 1].folded
            guard Self.followers.contains(next) || Self.part(next) != nil || Days.names[next] != nil else { return nil }
        }
        return checked(Time(hour: hour, minute: 0), place + 1, isExact)
    }

    /// Part of a date, an amount, a range or a number of something else.
    private func isPart(_ start: Int) -> Bool {
        let scanner = said.scanner
        let end = scanner.digits(from: start, limit: 3)
        if let mark = scanner[start - 1] {
            if Self.signs.contains(mark) || Self.joints.contains(mark) && scanner.isDigit(start - 2) { return true }
        }
        guard let mark = scanner[end] else { return false }
        return Self.signs.contains(mark)
            || mark != ":" && mark != "." && Self.joints.contains(mark)
                && scanner.isDigit(end + 1)
    }

    private static let signs: Set<Unicode.Scalar> = ["#", "€", "$", "£", "%"]
    private static let joints: Set<Unicode.Scalar> = [".", ",", ":", "/", "-", "–"]

    // MARK: In words

    private func spoken(at place: Int) -> (Time, Int)? {
        let first = said.words[place].folded
        let second = word(place + 1, place)
        let third = word(place + 2, place)
        switch first {
        case "halb", "half":
            if second == "past", let hour = hour(place + 2, place) { return (Time(hour: hour, minute: 30), place + 3) }
            guard let hour = hour(place + 1, place), hour >= 1 else { return nil }
            // British "half three" is half past, Dutch "half drie" half to; only the second is spelt so.
            if first == "half", said.language == "en" { return nil }
            return (Time(hour: hour == 1 ? 12 : hour - 1, minute: 30), place + 2)
        case "viertel", "kwart", "quarter":
            guard let second, let hour = hour(place + 2, place) else { return nil }
            if ["nach", "over", "past"].contains(second) { return (Time(hour: hour, minute: 15), place + 3) }
            guard ["vor", "voor", "to"].contains(second) else { return nil }
            return (Time(hour: hour == 1 ? 12 : hour - 1, minute: 45), place + 3)
        case "las", "alle", "le":
            guard let hour = hour(place + 1, place) else { return nil }
            if third == "y" || third == "e" {
                var behind = place + 3
                if word(behind, place) == "un" { behind += 1 }
                switch word(behind, place) {
                case "media", "mezza", "mezzo": return (Time(hour: hour, minute: 30), behind + 1)
                case "cuarto", "quarto": return (Time(hour: hour, minute: 15), behind + 1)
                default: break
                }
            }
            if third == "menos" || third == "meno" {
                var behind = place + 3
                if word(behind, place) == "un" { behind += 1 }
                if ["cuarto", "quarto"].contains(word(behind, place)) {
                    return (Time(hour: hour == 1 ? 12 : hour - 1, minute: 45), behind + 1)
                }
            }
            // In digits it is read as such.
            guard first != "le", !said.scanner.isDigit(said.words[place + 1].start),
                first == "alle" || word(place - 1, place) == "a"
            else { return nil }
            return (Time(hour: hour, minute: 0), place + 2)
        case "um", "at", "om":
            guard let second, !said.scanner.isDigit(said.words[place + 1].start), let hour = Utterance.numbers[second],
                !Self.articles.contains(second)
            else { return nil }
            if place + 2 < said.words.count, !said.isApart(place + 2) {
                let next = said.words[place + 2].folded
                if Self.hourWords.contains(next) { return (Time(hour: hour, minute: 0), place + 3) }
                guard Self.followers.contains(next) || Self.part(next) != nil || Days.names[next] != nil else {
                    return nil
                }
            }
            return (Time(hour: hour, minute: 0), place + 2)
        default:
            guard let hour = Utterance.numbers[first], let second,
                ["uhr", "uur", "heures", "heure", "oclock"].contains(second)
            else { return nil }
            // "In one hour" is no time of day.
            guard !(second == "heure" || second == "uur") || !["une", "een", "a"].contains(first) else { return nil }
            if let minute = minutes(at: place + 2) { return (Time(hour: hour, minute: minute.0), minute.1) }
            return (Time(hour: hour, minute: 0), place + 2)
        }
    }

    private func hour(_ place: Int, _ origin: Int) -> Int? {
        guard let word = word(place, origin) else { return nil }
        if let hour = Utterance.numbers[word] { return hour }
        guard word.utf8.count <= 2, let hour = Int(word), hour <= 23 else { return nil }
        return hour
    }

    // MARK: What stands around

    private func settled(_ time: Time, _ range: Range<Int>, isExact: Bool) -> String? {
        let before = (1...3).compactMap { word(range.lowerBound - $0, range.lowerBound) }
        var near = before[...]
        while let first = near.first, Self.smallWords.contains(first) { near = near.dropFirst() }
        if let first = near.first, Self.bounds.contains(first) { return nil }
        // "14 Uhr bis 16 Uhr"
        if let next = word(range.upperBound, range.upperBound - 1), Self.spans.contains(next),
            (1...2).contains(where: { self.hour(range.upperBound + $0, range.upperBound) != nil })
        {
            return nil
        }
        guard !said.isDenied(said.clause(around: range.lowerBound)) else { return nil }
        var hour = time.hour
        let last = said.words[range.upperBound - 1].folded
        let glued: Part? = last.hasSuffix("pm") ? .afternoon : last.hasSuffix("am") && last != "am" ? .morning : nil
        switch glued ?? part(around: range) {
        case .morning: if hour == 12 { hour = 0 }
        case .afternoon: if hour < 12 { hour += 12 }
        case .evening: if hour < 12, hour > 3 { hour += 12 }
        case nil: if !isExact, (1...6).contains(hour) { hour += 12 }
        }
        guard (0...23).contains(hour), (0...59).contains(time.minute) else { return nil }
        return "\(hour < 10 ? "0" : "")\(hour):\(time.minute < 10 ? "0" : "")\(time.minute)"
    }

    enum Part { case morning, afternoon, evening }

    private func part(around range: Range<Int>) -> Part? {
        let last = range.upperBound - 1
        if let part = meridiem(behind: last) { return part }
        for distance in 1...4 {
            if let next = word(last + distance, last), let part = Self.part(next) { return part }
            // "Mañana a las 3" is tomorrow.
            if let before = word(range.lowerBound - distance, range.lowerBound), let part = Self.part(before),
                before != "manana" || word(range.lowerBound - distance - 1, range.lowerBound) == "la"
            {
                return part
            }
        }
        return nil
    }

    /// `am`, `p.m.` and the like directly behind a word.
    private func meridiem(behind last: Int) -> Part? {
        guard let next = word(last + 1, last) else { return nil }
        let end = said.words[last + 1].end
        let isDotted = said.scanner[end] == "." && said.scanner[end + 1].map { $0 == "m" || $0 == "M" } ?? false
        switch next {
        case "pm": return .afternoon
        case "p": return isDotted ? .afternoon : nil
        case "a": return isDotted ? .morning : nil
        // German "3 am Montag" names a day.
        case "am":
            let day = word(last + 2, last)
            return said.language != "de" && day.map({ Days.names[$0] == nil }) ?? true ? .morning : nil
        default: return nil
        }
    }

    static func part(_ word: String) -> Part? { parts[word] }

    private static let parts: [String: Part] = {
        var table: [String: Part] = [:]
        let lists: [(Part, String)] = [
            (.morning, "morning morgens vormittags vormittag früh matin mañana mattina mattino ochtends ochtend"),
            (
                .afternoon,
                "afternoon nachmittags nachmittag mittags midi tarde pomeriggio middags middag namiddag"
            ),
            (.evening, "evening tonight abends abend soir noche sera avonds avond"),
        ]
        for (part, list) in lists { for word in AnswerWords.set(list) { table[word] = part } }
        return table
    }()

    private static func isLeadIn(_ word: String?) -> Bool { word.map(leadIns.contains) ?? false }
    private static func isAfter(_ word: String?) -> Bool { word == "apres" || word == "after" }

    private static let noon = AnswerWords.set("noon midday midi mediodía mezzogiorno")
    private static let hourWords = AnswerWords.set("uhr uur h heures heure o'clock pm ore hrs")
    private static let leadIns = AnswerWords.set("um gegen at à alle las ore om vers hacia verso rond around about")
    /// Said between a bound and its time: "after about 2", "ab um drei", "después de las 3".
    private static let smallWords = AnswerWords.set("um at à alle las le ore om about circa etwa de the a")
    private static let articles = AnswerWords.set("a an un una une uno ein eine einem einer een one")
    /// What may follow a bare hour.
    private static let followers = AnswerWords.set(
        "on in the tomorrow today morgen heute am le el il op de del di demain mañana hoy domani oggi vandaag please bitte ok"
    )
    private static let spans = AnswerWords.set("bis to until till and und à a hasta tot fino or oder ou o of y e en")
    private static let bounds = AnswerWords.set(
        """
        after before until till from by since between and to nach vor bis ab seit zwischen und après avant dès jusqu'à
        entre depuis et de después antes hasta desde y dopo prima entro tra fra da dalle fino na voor tot vanaf tussen
        sinds van or oder ou o of
        """)
}

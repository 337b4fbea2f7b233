import Testing
import Understanding

@Suite struct SpokenTimeTests {
    @Test(arguments: [
        ("en", "14:30", "14:30"), ("en", "at 2 pm please", "14:00"), ("en", "2:30 p.m.", "14:30"),
        ("en", "9am", "09:00"),
        ("en", "half past two", "14:30"), ("en", "quarter to three", "14:45"), ("en", "noon would suit me", "12:00"),
        ("en", "at 3 on Tuesday", "15:00"), ("en", "9 in the morning", nil), ("en", "12 am", "00:00"),
        ("de", "um halb drei", "14:30"), ("de", "14 Uhr", "14:00"), ("de", "14.30 Uhr", "14:30"),
        ("de", "um 15", "15:00"),
        ("de", "Viertel nach neun", "09:15"), ("de", "um drei Uhr nachmittags", "15:00"),
        ("de", "8 Uhr abends", "20:00"),
        ("de", "03:00", "03:00"), ("de", "halb 10", "09:30"),
        ("fr", "à 14h30", "14:30"), ("fr", "14 h", "14:00"), ("fr", "deux heures et demie", "14:30"),
        ("fr", "à midi", "12:00"),
        ("fr", "à 15 heures", "15:00"), ("fr", "9h du matin", "09:00"),
        ("es", "a las 15", "15:00"), ("es", "a las tres y media", "15:30"), ("es", "las 10 menos cuarto", "09:45"),
        ("es", "a las 8 de la tarde", "20:00"), ("es", "a las 9 de la mañana", "09:00"),
        ("it", "alle 15", "15:00"), ("it", "alle 15.30", "15:30"), ("it", "alle due e mezza", "14:30"),
        ("it", "alle nove di mattina", "09:00"),
        ("nl", "om half drie", "14:30"), ("nl", "14 uur", "14:00"), ("nl", "om 15.30 uur", "15:30"),
        ("nl", "kwart over negen", "09:15"), ("nl", "acht uur 's avonds", "20:00"),
    ])
    func `a time of day is read in six languages`(_ language: String, _ text: String, _ time: String?) {
        #expect(SpokenTime.time(in: text, language: language)?.value == time)
    }

    @Test(arguments: [
        ("en", "after 2 pm"), ("en", "between 2 and 4 pm"), ("en", "not at 3 pm"), ("en", "2 pm or 4 pm"),
        ("en", "order 1042, 3 lamps"), ("en", "25:10"), ("en", "€14.30"), ("en", "at 12.50 EUR"), ("de", "ab 14 Uhr"),
        ("de", "14-16 Uhr"), ("de", "14 Uhr bis 16 Uhr"), ("de", "am 14.11."), ("fr", "entre 14h et 16h"),
        ("fr", "avant 10h"), ("es", "antes de las 10"), ("it", "dopo le 15:30"), ("nl", "na 15 uur"),
        ("nl", "niet om 15 uur"),
        ("en", ""), ("en", "> at 3 pm"),
    ])
    func `a span, a bound or a denied time is none`(_ language: String, _ text: String) {
        #expect(SpokenTime.time(in: text, language: language) == nil)
    }

    /// A Wednesday.
    private let today = CivilDay(number: 20_782)

    @Test(arguments: [
        ("en", "2 December", "2026-12-02"), ("en", "tomorrow", "2026-11-26"), ("en", "Tuesday", "2026-12-01"),
        ("en", "the day after tomorrow", "2026-11-27"), ("en", "in 3 days", "2026-11-28"),
        ("en", "in two weeks", "2026-12-09"),
        ("en", "next Monday", "2026-11-30"), ("en", "Friday next week", "2026-12-04"),
        ("en", "this Friday", "2026-11-27"),
        ("en", "January 5th", "2027-01-05"), ("en", "Tuesday, 1 December", "2026-12-01"), ("en", "28/11", "2026-11-28"),
        ("de", "morgen früh", "2026-11-26"), ("de", "übermorgen", "2026-11-27"), ("de", "am 1.12.", "2026-12-01"),
        ("de", "nächsten Dienstag", "2026-12-01"), ("de", "in einer Woche", "2026-12-02"),
        ("de", "kommenden Freitag", "2026-11-27"),
        ("de", "Freitag nächster Woche", "2026-12-04"), ("de", "heute", "2026-11-25"),
        ("de", "Donnerstag, 3.12.2026", "2026-12-03"),
        ("fr", "demain", "2026-11-26"), ("fr", "après-demain", "2026-11-27"), ("fr", "vendredi prochain", "2026-11-27"),
        ("fr", "le 3 décembre", "2026-12-03"), ("fr", "dans 3 jours", "2026-11-28"),
        ("fr", "mardi de la semaine prochaine", "2026-12-01"),
        ("fr", "03/12/2026", "2026-12-03"),
        ("es", "mañana", "2026-11-26"), ("es", "pasado mañana", "2026-11-27"),
        ("es", "el próximo viernes", "2026-11-27"),
        ("es", "el viernes de la semana que viene", "2026-12-04"), ("es", "dentro de 3 días", "2026-11-28"),
        ("it", "domani", "2026-11-26"), ("it", "dopodomani", "2026-11-27"), ("it", "lunedì prossimo", "2026-11-30"),
        ("it", "tra 3 giorni", "2026-11-28"),
        ("nl", "morgen", "2026-11-26"), ("nl", "overmorgen", "2026-11-27"),
        ("nl", "volgende week vrijdag", "2026-12-04"),
        ("nl", "over drie dagen", "2026-11-28"), ("nl", "aanstaande vrijdag", "2026-11-27"),
    ])
    func `a day is counted from the day of writing`(_ language: String, _ text: String, _ day: String) {
        #expect(SpokenTime.day(in: text, language: language, today: today)?.value == day)
    }

    @Test(arguments: [
        ("en", "03/04"), ("en", "03/04/2027"), ("fr", "03/04"), ("en", "next Friday"), ("de", "nächsten Freitag"),
        ("en", "Wednesday"), ("en", "Tuesday or Thursday"), ("en", "not Tuesday"), ("en", "Tuesday does not work"),
        ("en", "Monday, 1 December"), ("de", "Guten Morgen"), ("de", "am Morgen"), ("es", "por la mañana"),
        ("de", "hier"),
        ("en", "next week"), ("en", "31/02/2027"), ("en", "in 3 hours"), ("en", "in 400 days"),
    ])
    func `a day that could be two is none`(_ language: String, _ text: String) {
        #expect(SpokenTime.day(in: text, language: language, today: today) == nil)
    }

    @Test(arguments: [
        ("en", "Tuesday at 2 pm would be fine", "2026-12-01T14:00"),
        ("de", "Am Dienstag um halb drei, bitte.", "2026-12-01T14:30"),
        ("de", "morgen 14 Uhr", "2026-11-26T14:00"), ("fr", "mardi prochain à 14h30", "2026-12-01T14:30"),
        ("es", "mañana por la mañana a las 9", "2026-11-26T09:00"), ("es", "mañana a las tres", "2026-11-26T15:00"),
        ("it", "venerdì alle 15", "2026-11-27T15:00"), ("nl", "overmorgen om half drie", "2026-11-27T14:30"),
        ("en", "Tuesday", nil), ("en", "at 2 pm", nil), ("en", "yesterday at 2 pm", nil),
        ("en", "last Friday at 2 pm", nil),
        ("en", "5 May 2029 at 2 pm", nil), ("en", "Tuesday afternoon", nil),
    ])
    func `a slot is one day and one time, and lies ahead`(_ language: String, _ text: String, _ slot: String?) {
        #expect(SpokenTime.slot(in: text, language: language, today: today)?.value == slot)
    }

    @Test func `the offsets of a slot span its day and its time`() throws {
        let slot = try #require(SpokenTime.slot(in: "Grüße 👍 am Freitag um 15 Uhr.", language: "de", today: today))
        #expect((slot.start, slot.end) == (11, 28))
    }

    @Test func `days are counted over the ends of months and leap years`() throws {
        for (text, number) in [("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-25", 20_782), ("1969-12-31", -1)] {
            let day = try #require(CivilDay(text))
            #expect(day.number == number)
            #expect(CivilDay(number: number).text == text)
        }
        #expect(CivilDay(year: 2100, month: 2, day: 29) == nil)
        #expect(CivilDay(number: 20_782).weekday == 2)
    }
}

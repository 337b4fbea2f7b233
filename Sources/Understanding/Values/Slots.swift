/// Values of time that an author's words say plainly, by language and by the day they were written on.
package enum SpokenTime {
    /// The only time of day named, as `14:30`.
    package static func time(in text: String, language: String?) -> Mention? {
        Times(Utterance(text, language: language)).mentions.only
    }

    /// The only day named, as `2026-11-24`.
    ///
    /// - Parameter today: the day of writing where the mailbox stands; a day without a year is the next such day.
    package static func day(in text: String, language: String?, today: CivilDay) -> Mention? {
        Days(Utterance(text, language: language), from: today).mentions.only.flatMap { $0.value.isEmpty ? nil : $0 }
    }

    /// The only day and the only time named, as `2026-11-24T14:30`; the offsets span both. Not before `today`, and at
    /// most a year ahead.
    package static func slot(in text: String, language: String?, today: CivilDay) -> Mention? {
        guard let day = day(in: text, language: language, today: today), let time = time(in: text, language: language),
            let date = CivilDay(day.value), (0...366).contains(date.number - today.number)
        else { return nil }
        return Mention(
            value: day.value + "T" + time.value, start: min(day.start, time.start), end: max(day.end, time.end))
    }
}

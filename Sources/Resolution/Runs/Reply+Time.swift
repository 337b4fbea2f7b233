package import Foundation
package import Understanding

extension Event.Reply {
    /// The day of writing where the mailbox stands.
    package var day: CivilDay? {
        guard let sent, let calendar else { return nil }
        let parts = calendar.dateComponents([.year, .month, .day], from: sent)
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        return CivilDay(year: year, month: month, day: day)
    }

    /// The moment of `2026-11-24T14:30` in the mailbox's zone; nil in the hour that the clocks leave out. Of an hour
    /// that comes twice it is the first.
    func moment(of slot: String) -> Date? {
        let halves = slot.split(separator: "T")
        guard let calendar, halves.count == 2, let (year, month, day) = CivilDay(String(halves[0]))?.parts else {
            return nil
        }
        let clock = halves[1].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 2 else { return nil }
        let wanted = DateComponents(year: year, month: month, day: day, hour: clock[0], minute: clock[1])
        guard let moment = calendar.date(from: wanted) else { return nil }
        let found = calendar.dateComponents([.hour, .minute], from: moment)
        return found.hour == clock[0] && found.minute == clock[1] ? moment : nil
    }

    /// Places that say a moment, or its day or time of day alone.
    func places(saying moment: Date) -> [Range<Int>] {
        guard let today = day, let calendar else { return [] }
        let parts = calendar.dateComponents([.hour, .minute], from: moment)
        var places: [Range<Int>] = []
        if let said = SpokenTime.slot(in: text, language: language, today: today) {
            guard self.moment(of: said.value) == moment else { return [] }
            places.append(said.start..<said.end)
        }
        if let said = SpokenTime.day(in: text, language: language, today: today),
            said.value.utf8.elementsEqual(civilDay(of: moment, zone: zone).utf8)
        {
            places.append(said.start..<said.end)
        }
        if let said = SpokenTime.time(in: text, language: language) {
            let clock = said.value.split(separator: ":").compactMap { Int($0) }
            if clock == [parts.hour, parts.minute].compactMap({ $0 }) { places.append(said.start..<said.end) }
        }
        return places
    }

    private var calendar: Calendar? {
        var calendar = Calendar(identifier: .gregorian)
        guard let zone = TimeZone(identifier: zone ?? "UTC") else { return nil }
        calendar.timeZone = zone
        return calendar
    }
}

/// The day of a moment in a time zone (IANA name; nil is UTC), as `2026-03-11`.
package func civilDay(of moment: Date, zone: String?) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone.flatMap(TimeZone.init(identifier:)) ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: moment)
    func padded(_ number: Int?, _ width: Int) -> String {
        let digits = String(number ?? 0)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
}

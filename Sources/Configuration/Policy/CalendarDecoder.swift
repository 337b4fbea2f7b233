import Resolution

import struct Foundation.Date

/// Decodes `hours`, `quiet_hours` and `blackout`.
struct CalendarDecoder {
    func decode(_ block: Block) -> BusinessCalendar {
        var calendar = BusinessCalendar()
        if let entry = block["hours"], let hours = entry.block(PolicyKeys.hours) {
            calendar.week = PolicyKeys.weekdays.map { name in hours[name].map(openings) ?? [] }
            calendar.holidays = hours["holidays"]?.items().compactMap(days) ?? []
            if PolicyKeys.weekdays.allSatisfy({ hours[$0] == nil }) {
                entry.wrong("`hours` has no day", "write `monday: \"09:00-17:00\"` and so on")
            }
        }
        if let entry = block["quiet_hours"], let quiet = entry.block(PolicyKeys.quietHours) {
            let remedy = "write `daily: \"22:00-07:00\"`"
            calendar.quiet = quiet.required("daily", remedy)?.items().compactMap { $0.span(overMidnight: true) } ?? []
            calendar.actsInQuietHours = quiet["actions"]?.choice(among: ["run", "wait"]) == "run"
        }
        calendar.blackouts = block["blackout"]?.items().compactMap(days) ?? []
        return calendar
    }

    /// Of one day, each beginning after the one before has ended.
    private func openings(_ entry: Entry) -> [TimeSpan] {
        var spans: [TimeSpan] = []
        for item in entry.items() {
            guard let span = item.span(overMidnight: false) else { continue }
            if let last = spans.last, span.from < last.to {
                item.wrong("\(entry.title) begins before the hours above it end", "write them in order")
            }
            spans.append(span)
        }
        return spans
    }

    private func days(_ entry: Entry) -> DayRange? {
        guard let text = entry.text() else { return nil }
        let ends = text.split(separator: " ").map(String.init)
        let days = (ends.count == 3 && ends[1] == "to" ? [ends[0], ends[2]] : [text]).compactMap(readDay)
        guard let first = days.first, let last = days.last, days.count == (ends.count == 3 ? 2 : 1) else {
            entry.wrong(
                "\(entry.title) is no day: `\(text)`", "write 2026-12-24, or \"2026-12-24 to 2026-12-26\" for several")
            return nil
        }
        guard first <= last else {
            entry.wrong("\(entry.title) ends before it begins: `\(text)`", "write the earlier day first")
            return nil
        }
        return DayRange(first: number(of: first), last: number(of: last))
    }

    private func number(of midnight: Date) -> Int { Int(midnight.timeIntervalSince1970) / 86_400 }
}

extension Entry {
    /// `09:00-17:30`, to the minute; `24:00` is the end of the day.
    func span(overMidnight: Bool) -> TimeSpan? {
        guard let text = text() else { return nil }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(readMinute)
        guard ends.count == 2, let from = ends[0], let to = ends[1], from < 1_440 else {
            wrong("\(title) is no part of a day: `\(text)`", "write it as \"09:00-17:30\"")
            return nil
        }
        guard overMidnight ? from != to : from < to else {
            wrong("\(title) ends before it begins: `\(text)`", "write it as \"09:00-17:30\"")
            return nil
        }
        return TimeSpan(from: from, to: to)
    }
}

/// Minutes after midnight of `09:30`; nil for anything else.
private func readMinute(_ text: Substring) -> Int? {
    let digits = Array(text.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":"),
        [0, 1, 3, 4].allSatisfy({ (48...57).contains(digits[$0]) })
    else { return nil }
    func two(_ index: Int) -> Int { Int(digits[index] - 48) * 10 + Int(digits[index + 1] - 48) }
    let (hour, minute) = (two(0), two(3))
    return minute < 60 && hour * 60 + minute <= 1_440 ? hour * 60 + minute : nil
}

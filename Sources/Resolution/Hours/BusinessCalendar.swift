package import Foundation
import Understanding

/// Part of a day by the clock on the wall, in minutes after midnight. One that ends before it begins goes over midnight.
package struct TimeSpan: Codable, Sendable, Equatable {
    package var from: Int
    /// Not part of it.
    package var to: Int

    package init(from: Int, to: Int) {
        self.from = from
        self.to = to
    }
}

/// Days from the first to the last, both included, counted from 1970-01-01.
package struct DayRange: Codable, Sendable, Equatable {
    package var first: Int
    package var last: Int

    package init(first: Int, last: Int) {
        self.first = first
        self.last = last
    }

    func contains(_ day: Int) -> Bool { first <= day && day <= last }
}

/// When people are there, when customers are left in peace, and when nothing happens by itself. All by the clock on the
/// wall of one time zone.
package struct BusinessCalendar: Codable, Sendable, Equatable {
    /// IANA name.
    package var zone: String
    /// Opening hours from Monday on, in order; empty: there are none, and it is always open.
    package var week: [[TimeSpan]]
    /// Closed all day.
    package var holidays: [DayRange]
    /// Every day.
    package var quiet: [TimeSpan]
    package var actsInQuietHours: Bool
    package var blackouts: [DayRange]

    package init(
        zone: String = "UTC", week: [[TimeSpan]] = [], holidays: [DayRange] = [], quiet: [TimeSpan] = [],
        actsInQuietHours: Bool = false, blackouts: [DayRange] = []
    ) {
        self.zone = zone
        self.week = week
        self.holidays = holidays
        self.quiet = quiet
        self.actsInQuietHours = actsInQuietHours
        self.blackouts = blackouts
    }
}

/// Whether people are there.
package enum OfficeHours: String, Codable, Sendable, CaseIterable {
    case open, closed
}

extension BusinessCalendar {
    package func officeHours(at moment: Date) -> OfficeHours { isOpen(at: moment) ? .open : .closed }

    func isOpen(at moment: Date) -> Bool {
        guard hasHours else { return true }
        let (day, minute) = WallClock(zone).reading(of: moment)
        return hours(on: day).contains { $0.from <= minute && minute < $0.to }
    }

    package func isBlackout(at moment: Date) -> Bool {
        blackouts.contains { $0.contains(WallClock(zone).reading(of: moment).day.number) }
    }

    /// The end of the quiet hours that `moment` is in; nil when it is in none.
    package func quietEnd(at moment: Date) -> Date? {
        var end: Date?
        // One span may begin where another ends.
        for _ in quiet { end = WallClock(zone).end(of: quiet, at: end ?? moment) ?? end }
        return end
    }

    /// The moment at which so many seconds of opening hours have gone by since `start`; the distant future when that
    /// takes more than three years.
    package func moment(after seconds: TimeInterval, from start: Date) -> Date {
        guard hasHours else { return start.addingTimeInterval(seconds) }
        let clock = WallClock(zone)
        let (first, _) = clock.reading(of: start)
        var left = seconds
        for number in first.number..<(first.number + 3 * 366) {
            let day = CivilDay(number: number)
            for span in hours(on: day) {
                let begin = max(clock.moment(day, minute: span.from), start)
                let open = max(0, clock.moment(day, minute: span.to).timeIntervalSince(begin))
                if left <= open { return begin.addingTimeInterval(left) }
                left -= open
            }
        }
        return .distantFuture
    }

    /// Seconds of opening hours between two moments; of all hours where there are no opening hours.
    package func openSeconds(from start: Date, to end: Date) -> TimeInterval {
        guard hasHours else { return max(0, end.timeIntervalSince(start)) }
        let clock = WallClock(zone)
        let (first, last) = (clock.reading(of: start).day.number, clock.reading(of: end).day.number)
        return stride(from: first, through: last, by: 1).reduce(0) { sum, number in
            let day = CivilDay(number: number)
            return hours(on: day).reduce(sum) { sum, span in
                let (from, to) = (clock.moment(day, minute: span.from), clock.moment(day, minute: span.to))
                return sum + max(0, min(to, end).timeIntervalSince(max(from, start)))
            }
        }
    }

    /// When it opens or closes next; nil when that is never, or not within a year.
    package func nextChange(after now: Date) -> Date? {
        let clock = WallClock(zone)
        let first = clock.reading(of: now).day.number
        for number in first...(first + 366) {
            let day = CivilDay(number: number)
            let edges = hours(on: day).flatMap { [$0.from, $0.to] }.map { clock.moment(day, minute: $0) }
            let changes = edges.filter { isOpen(at: $0) != isOpen(at: now) }
            if let next = changes.filter({ $0.timeIntervalSince(now).sign == .plus }).min() { return next }
        }
        return nil
    }

    private var hasHours: Bool { week.contains { !$0.isEmpty } }

    private func hours(on day: CivilDay) -> [TimeSpan] {
        if holidays.contains(where: { $0.contains(day.number) }) { return [] }
        return day.weekday < week.count ? week[day.weekday] : []
    }
}

/// The clock on the wall of a zone.
private struct WallClock {
    let zone: TimeZone?

    init(_ name: String) { zone = TimeZone(identifier: name) }

    /// Day and minute of the day.
    func reading(of moment: Date) -> (day: CivilDay, minute: Int) {
        let local = moment.timeIntervalSince1970 + Double(offset(at: moment))
        let minutes = Int((local / 60).rounded(.down))
        let minute = (minutes % 1_440 + 1_440) % 1_440
        return (CivilDay(number: (minutes - minute) / 1_440), minute)
    }

    /// The moment at which the clock shows that minute of that day; in the hour that the clocks leave out, one nearby.
    func moment(_ day: CivilDay, minute: Int) -> Date {
        let local = Date(timeIntervalSince1970: Double(day.number * 86_400 + minute * 60))
        let guess = local.addingTimeInterval(-Double(offset(at: local)))
        return local.addingTimeInterval(-Double(offset(at: guess)))
    }

    /// When the first of the spans ends that `moment` is in.
    func end(of spans: [TimeSpan], at moment: Date) -> Date? {
        let (day, minute) = reading(of: moment)
        for span in spans {
            if span.from < span.to {
                if span.from <= minute, minute < span.to { return self.moment(day, minute: span.to) }
            } else if span.from <= minute {
                return self.moment(CivilDay(number: day.number + 1), minute: span.to)
            } else if minute < span.to {
                return self.moment(day, minute: span.to)
            }
        }
        return nil
    }

    private func offset(at moment: Date) -> Int { zone?.secondsFromGMT(for: moment) ?? 0 }
}

import Foundation

/// ISO 8601 as shops write it (RFC 3339): a day, a time, a zone. A time without a zone could be any of 26 hours: it is refused.
enum ToolMoment {
    /// `2026-11-26T21:10:46Z`, `2026-11-26 21:10:46.123+01:00`, and a day alone, whose noon in UTC is meant.
    static func date(_ text: String) -> Date? {
        let bytes = Array(text.utf8)
        func number(_ start: Int, _ count: Int) -> Int? {
            guard start + count <= bytes.count, bytes[start..<start + count].allSatisfy({ (48...57).contains($0) })
            else { return nil }
            return bytes[start..<start + count].reduce(0) { $0 * 10 + Int($1) - 48 }
        }
        guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2), bytes[4] == 45, bytes[7] == 45,
            (1970...9999).contains(year), (1...12).contains(month), (1...length(month, year)).contains(day)
        else { return nil }
        let days = daysBefore(year, month) + day - 1
        if bytes.count == 10 { return Date(timeIntervalSince1970: Double(days * 86_400 + 43_200)) }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), let hour = number(11, 2),
            let minute = number(14, 2), let second = number(17, 2), bytes[13] == 58, bytes[16] == 58, hour < 24,
            minute < 60, second <= 60
        else { return nil }
        var rest = bytes[19...]
        var fraction = 0.0
        if rest.first == UInt8(ascii: ".") {
            let figures = rest.dropFirst().prefix { (48...57).contains($0) }
            guard (1...9).contains(figures.count) else { return nil }
            var scale = 0.1
            for figure in figures {
                fraction += Double(figure - 48) * scale
                scale /= 10
            }
            rest = rest.dropFirst(1 + figures.count)
        }
        guard let zone = zone(Array(rest)) else { return nil }
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - zone
        return Date(timeIntervalSince1970: Double(seconds) + fraction)
    }

    private static func zone(_ bytes: [UInt8]) -> Int? {
        if bytes == [UInt8(ascii: "Z")] || bytes == [UInt8(ascii: "z")] { return 0 }
        guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let figures = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }.map { Int($0) - 48 }
        guard figures.count == 4, figures.allSatisfy({ (0...9).contains($0) }) else { return nil }
        let (hours, minutes) = (figures[0] * 10 + figures[1], figures[2] * 10 + figures[3])
        guard hours <= 14, minutes < 60 else { return nil }
        return (hours * 3_600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static func length(_ month: Int, _ year: Int) -> Int {
        month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func daysBefore(_ year: Int, _ month: Int) -> Int {
        let y = year - 1
        let years = (year - 1970) * 365 + (y / 4 - y / 100 + y / 400) - (1969 / 4 - 1969 / 100 + 1969 / 400)
        return years + (1..<month).reduce(0) { $0 + length($1, year) }
    }

    /// UTC, to the second, as a tool gets it.
    static func text(_ date: Date) -> String { date.formatted(.iso8601) }
}

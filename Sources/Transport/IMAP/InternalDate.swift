import struct Foundation.Date

/// INTERNALDATE (`"17-Jul-1996 02:44:25 -0700"`, RFC 9051, 9) and the dates of SEARCH.
enum InternalDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func date(_ bytes: [UInt8]) -> Date? {
        // QUIRK: the day may come with a blank or without any filling before it.
        let text = bytes.drop { $0 == UInt8(ascii: " ") }
        let fields = text.split(separator: UInt8(ascii: " "))
        guard fields.count == 3 else { return nil }
        let day = fields[0].split(separator: UInt8(ascii: "-"))
        let time = fields[1].split(separator: UInt8(ascii: ":"))
        guard day.count == 3, time.count == 3, let month = month(day[1]),
            let date = number(day[0], 1...31), let year = number(day[2], 1...9999),
            let hour = number(time[0], 0...23), let minute = number(time[1], 0...59),
            let second = number(time[2], 0...60), let zone = zone(fields[2])
        else { return nil }
        let days = daysSince1970(year: year, month: month, day: date)
        return Date(timeIntervalSince1970: Double(days * 86_400 + hour * 3_600 + minute * 60 + second - zone))
    }

    /// In UTC, without quotes.
    static func text(_ date: Date) -> String {
        let (day, second) = split(date)
        let clock = [second / 3_600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
        return "\(dayText(day)) \(clock) +0000"
    }

    /// The day of SEARCH SINCE, in UTC: `1-Feb-1994`.
    static func day(_ date: Date) -> String { dayText(split(date).day) }

    private static func split(_ date: Date) -> (day: Int, second: Int) {
        let seconds = Int(min(max(date.timeIntervalSince1970, -62_000_000_000), 250_000_000_000).rounded(.down))
        let day = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
        return (day, seconds - day * 86_400)
    }

    private static func dayText(_ days: Int) -> String {
        // Civil date of a day number, by eras of 400 years from 1 March of year 0.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let digits = String(year)
        return "\(two(day))-\(months[month - 1])-\(String(repeating: "0", count: max(0, 4 - digits.count)) + digits)"
    }

    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func month(_ bytes: ArraySlice<UInt8>) -> Int? {
        months.firstIndex { name in
            name.utf8.count == bytes.count && zip(name.utf8, bytes).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }.map { $0 + 1 }
    }

    private static func zone(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count == 5, let sign = bytes.first, let value = number(bytes.dropFirst(), 0...2359) else {
            return nil
        }
        let seconds = value / 100 * 3_600 + value % 100 * 60
        switch sign {
        case UInt8(ascii: "+"): return seconds
        case UInt8(ascii: "-"): return -seconds
        default: return nil
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>, _ range: ClosedRange<Int>) -> Int? {
        guard (1...4).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let value = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return range.contains(value) ? value : nil
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}

import Foundation

/// Salesforce's query language
/// (https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_quotedstringescapes.htm).
enum SOQL {
    /// A text between quotes; nil for what holds a control character.
    static func quoted(_ text: String) -> String? {
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else { return nil }
        var bytes = [UInt8(ascii: "'")]
        for byte in text.utf8 {
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
        }
        return String(decoding: bytes + [UInt8(ascii: "'")], as: UTF8.self)
    }

    /// `2026-11-26T21:10:46.000+0000`, as answers have it, or with Z, as a query takes it without quotes:
    /// `2026-11-26T21:10:46.000Z`. Nil for anything else.
    static func moment(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        let head = bytes.prefix(19)
        guard head.count == 19, head.dropFirst(10).first == UInt8(ascii: "T"),
            head.enumerated().allSatisfy({ index, byte in
                switch index {
                case 4, 7: byte == UInt8(ascii: "-")
                case 10: true
                case 13, 16: byte == UInt8(ascii: ":")
                default: (48...57).contains(byte)
                }
            })
        else { return nil }
        let rest = String(decoding: bytes.dropFirst(19), as: UTF8.self)
        let zone = rest.hasPrefix(".") ? String(rest.dropFirst(4)) : rest
        let part = rest.dropFirst().prefix(3)
        let fraction = rest.hasPrefix(".") ? String(part) : "000"
        guard ["Z", "+0000", "+00:00"].contains(zone), fraction.utf8.count == 3,
            fraction.utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        return String(decoding: head, as: UTF8.self) + ".\(fraction)Z"
    }

    /// Thirty days and a day for a clock that goes wrong.
    static func month(before now: Date) -> String {
        moment(now.addingTimeInterval(-31 * 86_400).formatted(.iso8601)) ?? "1970-01-01T00:00:00.000Z"
    }

    static func minute(before text: String) -> String? {
        guard let moment = moment(text), let date = try? Date(String(moment.prefix(19)) + "Z", strategy: .iso8601)
        else { return nil }
        return self.moment(date.addingTimeInterval(-60).formatted(.iso8601))
    }

    /// The same moment as a header field has it (RFC 9110, 5.6.7); nil for what is none.
    static func headerDate(_ text: String) -> String? {
        guard let moment = moment(text),
            let date = try? Date(String(moment.prefix(19)) + "Z", strategy: .iso8601)
        else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.weekday, .day, .month, .year, .hour, .minute, .second], from: date)
        guard let weekday = parts.weekday, let day = parts.day, let month = parts.month, let year = parts.year else {
            return nil
        }
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(days[weekday - 1]), \(day < 10 ? "0" : "")\(day) \(months[month - 1]) \(year) "
            + "\(moment.dropFirst(11).prefix(8)) GMT"
    }
}

import Foundation

// RT's moments: UTC, to the second.
extension RequestTracker {
    /// `2026-11-26T21:10:46Z` as TicketSQL wants it, `2026-11-26 21:10:46`; nil for anything else.
    static func moment(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
            bytes.allSatisfy({ (48...57).contains($0) || "-:TZ".utf8.contains($0) })
        else { return nil }
        return String(text.prefix(10)) + " " + String(text.dropFirst(11).prefix(8))
    }

    /// Thirty days and a day for a clock that goes wrong.
    static func month(before now: Date) -> String {
        let text = now.addingTimeInterval(-31 * 86_400).formatted(.iso8601)
        return moment(text) ?? "1970-01-01 00:00:00"
    }
}

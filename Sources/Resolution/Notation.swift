import Understanding

package import struct Foundation.Date

/// A moment as the ledger and receipts write it: `2026-03-06T10:00Z`.
package func notation(of moment: Date) -> String {
    let seconds = Int(moment.timeIntervalSince1970.rounded(.down))
    let ofDay = (seconds % 86_400 + 86_400) % 86_400
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let day = CivilDay(number: (seconds - ofDay) / 86_400).text
    return "\(day)T\(two(ofDay / 3_600)):\(two(ofDay / 60 % 60))Z"
}

/// A span of time in the largest unit that divides it: `30 days`, `36 hours`, `1 day`.
package func notation(ofSpan seconds: Int) -> String {
    for (size, unit) in [(86_400, "day"), (3_600, "hour"), (60, "minute")] where seconds >= size && seconds % size == 0
    {
        return "\(seconds / size) \(unit)\(seconds == size ? "" : "s")"
    }
    return "\(seconds) seconds"
}

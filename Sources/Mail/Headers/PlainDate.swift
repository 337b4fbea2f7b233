import struct Foundation.Date

/// A date as RFC 5322, 3.3 writes it (`Wed, 25 Nov 2026 09:00:00 +0100`, a comment behind it or none), or with `GMT`
/// for its zone.
///
/// Nil for anything else, which the patient reader takes then; for what is taken here both give the same.
func plainTimestamp(_ bytes: Octets) -> Message.Timestamp? {
    var scan = DateScan(bytes)
    if bytes.first.map(\.isLetter) ?? false {
        guard scan.skipDayName() else { return nil }
    }
    guard let day = scan.number(1...2), scan.blank(), let month = scan.month(), scan.blank(),
        let year = scan.number(4...4), scan.blank(), let hour = scan.number(2...2), scan.colon(),
        let minute = scan.number(2...2), scan.colon(), let second = scan.number(2...2), scan.blank(),
        let offset = scan.zone(), scan.isAtEnd
    else { return nil }
    // Days that no month has belong to the patient reader, and so do leap seconds.
    guard (1...30).contains(day), day < 29 || month != 2, hour < 24, minute < 60, second < 60, year >= 1000 else {
        return nil
    }
    let moment = secondsSince1970(year: year, month: month, day: day, second: hour * 3600 + minute * 60 + second)
    return Message.Timestamp(date: Date(timeIntervalSince1970: Double(moment - offset * 60)), offsetMinutes: offset)
}

private struct DateScan {
    private let bytes: Octets
    private var at: Int

    init(_ bytes: Octets) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    mutating func skipDayName() -> Bool {
        guard bytes.count > 5, bytes[at + 3] == UInt8(ascii: ","), bytes[at + 1].isLetter, bytes[at + 2].isLetter
        else { return false }
        at += 4
        return blank()
    }

    mutating func number(_ width: ClosedRange<Int>) -> Int? {
        var value = 0
        let start = at
        while at < bytes.endIndex, bytes[at].isDigit, at - start < width.upperBound {
            value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
            at += 1
        }
        return at - start >= width.lowerBound ? value : nil
    }

    mutating func blank() -> Bool {
        guard take(.space) else { return false }
        while take(.space) {}
        return true
    }

    mutating func colon() -> Bool { take(UInt8(ascii: ":")) }

    mutating func month() -> Int? {
        guard at + 3 <= bytes.endIndex else { return nil }
        let key = bytes[at..<(at + 3)].reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 32) }
        guard let place = monthKeys.firstIndex(of: key) else { return nil }
        at += 3
        return place + 1
    }

    /// Minutes from UTC.
    mutating func zone() -> Int? {
        if bytes[at...].equals("gmt") {
            at = bytes.endIndex
            return 0
        }
        guard at + 5 <= bytes.endIndex, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") else {
            return nil
        }
        let isWest = bytes[at] == UInt8(ascii: "-")
        at += 1
        guard let digits = number(4...4), digits / 100 <= 14, digits % 100 < 60 else { return nil }
        let minutes = digits / 100 * 60 + digits % 100
        return isWest ? -minutes : minutes
    }

    /// Nothing more, or the name of the zone as a comment.
    var isAtEnd: Bool {
        if at == bytes.endIndex { return true }
        let rest = bytes[at...].trimmed()
        return rest.first == UInt8(ascii: "(") && rest.last == UInt8(ascii: ")")
            && rest.dropFirst().dropLast().allSatisfy { $0.isLetter || $0 == .space }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.endIndex, bytes[at] == byte else { return false }
        at += 1
        return true
    }
}

private let monthKeys: [UInt32] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

/// The moment of a Date field by which a mail server sorts, in seconds since 1970 UTC; nil where it counts as none.
///
/// Takes `[weekday,] day month year hour:minute[:second] [zone]` with comments (RFC 5322, 3.3 and 4.3) and nothing else.
/// `timestamp` takes far more; but a letter that the server sorts by its arrival must be sorted so here.
func sentDate(_ value: Octets) -> Int? {
    var reader = AtomReader(value)
    reader.skipBlanks()
    guard var word = reader.atom() else { return nil }
    if word.count == 3 {
        guard reader.peek == UInt8(ascii: ",") else { return nil }
        reader.advance()
        reader.skipBlanks()
        guard let next = reader.atom() else { return nil }
        word = next
    }
    guard let day = number(word, digits: 1...2), let month = reader.atom().flatMap(monthNumber),
        let year = reader.atom().flatMap(fullYear), let hour = reader.atom().flatMap({ number($0, digits: 1...2) }),
        let minute = timePart(&reader)
    else { return nil }
    var second = 0
    if isTimeMark(reader.peek) {
        guard let read = timePart(&reader) else { return nil }
        second = read
    }
    var offset = 0
    if !reader.isAtEnd {
        guard let zone = reader.atom() else { return nil }
        offset = zoneMinutes(zone)
    }
    // A leap second is the second before it.
    if second == 60 { second = 59 }
    guard hour < 24, minute < 60, second < 60, day >= 1, day <= days(in: month, year) else { return nil }
    return secondsSince1970(year: year, month: month, day: day, second: hour * 3600 + minute * 60 + second)
        - offset * 60
}

// `:09`, also `.09`, with blanks behind the mark.
private func timePart(_ reader: inout AtomReader) -> Int? {
    guard isTimeMark(reader.peek) else { return nil }
    reader.advance()
    reader.skipBlanks()
    return reader.atom().flatMap { number($0, digits: 2...2) }
}

private func isTimeMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") }

private func number(_ word: Octets, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(word.count), word.allSatisfy(\.isDigit) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 48) }
}

// Of two digits, those from 70 on belong to the last century.
private func fullYear(_ word: Octets) -> Int? {
    if let short = number(word, digits: 2...2) { return short < 70 ? short + 2000 : short + 1900 }
    return number(word, digits: 4...4).flatMap { $0 >= 1900 ? $0 : nil }
}

private func monthNumber(_ word: Octets) -> Int? {
    let names: [StaticString] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return names.firstIndex { word.starts(withWord: $0) }.map { $0 + 1 }
}

private func days(in month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
}

/// Minutes east of UTC. What is no zone counts as UTC, so that the rest of the date holds.
private func zoneMinutes(_ word: Octets) -> Int {
    guard let first = word.first else { return 0 }
    if word.count == 5, first == UInt8(ascii: "+") || first == UInt8(ascii: "-"),
        let digits = number(word.dropFirst(), digits: 4...4)
    {
        let minutes = digits / 100 * 60 + digits % 100
        return first == UInt8(ascii: "-") ? -minutes : minutes
    }
    if word.count == 1 { return militaryZone(first) }
    // RFC 5322, 4.3: EST, CDT and their kin; the last letter counts only as a capital.
    guard word.count == 3, word.last == UInt8(ascii: "T") else { return 0 }
    let hours: Int
    switch asciiLowercase(first) {
    case UInt8(ascii: "e"): hours = -5
    case UInt8(ascii: "c"): hours = -6
    case UInt8(ascii: "m"): hours = -7
    case UInt8(ascii: "p"): hours = -8
    default: return 0
    }
    switch asciiLowercase(word[word.startIndex + 1]) {
    case UInt8(ascii: "d"): return hours * 60 + 60
    case UInt8(ascii: "s"): return hours * 60
    default: return 0
    }
}

// A to M are east, N to Y are west of UTC. RFC 5322, 4.3 warns that RFC 822 had them the wrong way round.
private func militaryZone(_ byte: UInt8) -> Int {
    let distance = Int(byte) - Int(UInt8(ascii: "A"))
    switch byte & ~32 {
    case _ where !byte.isLetter: return byte < UInt8(ascii: "J") ? (distance + 1) * 60 : 0
    case ..<UInt8(ascii: "J"): return (distance + 1) * 60
    case UInt8(ascii: "J"), UInt8(ascii: "Z"): return 0
    case ...UInt8(ascii: "M"): return distance * 60
    default: return (Int(UInt8(ascii: "M")) - Int(byte)) * 60
    }
}

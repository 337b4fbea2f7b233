/// Postcodes, where their form or the words around them leave little doubt.
enum Postcodes {
    static func postcode(at start: Int, _ scanner: Scanner) -> Reading.Entity? {
        let end = british(at: start, scanner) ?? dutch(at: start, scanner) ?? five(at: start, scanner)
        guard let end, !scanner.isWordPart(end) else { return nil }
        let text = scanner.text(start..<end)
        return Reading.Entity(kind: .postcode, text: text, value: upper(text), start: start, end: end)
    }

    /// `SW1A 1AA`, `M1 1AE`, and the Canadian `K1A 0B1`.
    static func british(at start: Int, _ scanner: Scanner) -> Int? {
        guard scanner.isUpper(start) else { return nil }
        var place = start
        while place - start < 5, scanner.isUpper(place) || scanner.isDigit(place) { place += 1 }
        let head = place - start
        guard (2...4).contains(head), scanner.isDigit(start + 1) || scanner.isDigit(start + 2), scanner[place] == " "
        else { return nil }
        let tail = place + 1
        guard scanner.isDigit(tail) else { return nil }
        if scanner.isUpper(tail + 1), scanner.isUpper(tail + 2) { return tail + 3 }
        if scanner.isUpper(tail + 1), scanner.isDigit(tail + 2), head == 3, scanner.isUpper(start + 2) {
            return tail + 3
        }
        return nil
    }

    /// `1234 AB`
    private static func dutch(at start: Int, _ scanner: Scanner) -> Int? {
        guard scanner.digits(from: start, limit: 5) - start == 4, scanner[start] != "0", scanner[start - 1] != "#",
            scanner[start + 4] == " ", scanner.isUpper(start + 5), scanner.isUpper(start + 6),
            !Orders.isAnnounced(start, scanner)
        else { return nil }
        return start + 7
    }

    /// Five digits (Germany, France, Spain, Italy, United States) or `12-345` (Poland) in an address.
    private static func five(at start: Int, _ scanner: Scanner) -> Int? {
        guard scanner.isDigit(start), scanner[start - 1] != "#" else { return nil }
        var end = scanner.digits(from: start, limit: 6)
        let isPolish = end - start == 2 && scanner[end] == "-" && scanner.digits(from: end + 1, limit: 4) == end + 4
        if isPolish { end += 4 }
        guard (4...6).contains(end - start) else { return nil }
        if isAnnounced(start, scanner) { return end }
        guard end - start == 5 || isPolish, !Orders.isAnnounced(start, scanner) else { return nil }
        // ZIP+4, or the state before it: "Oakland, CA 94607".
        if scanner[end] == "-", scanner.digits(from: end + 1, limit: 5) == end + 5 { return end + 5 }
        if scanner[start - 1] == " ", scanner.isUpper(start - 2), scanner.isUpper(start - 3),
            !scanner.isWordPart(start - 4), scanner[start - 5] == "," || scanner[start - 4] == ","
        {
            return end
        }
        // "Lindenweg 4, 10115 Berlin": a place name behind, a line or comma before.
        let before = scanner.isSpace(start - 1) ? start - 2 : start - 1
        guard scanner.isLineEnd(before) || scanner[before] == ",", scanner[end] == " ", isName(end + 1, scanner) else {
            return nil
        }
        return end
    }

    /// A word with a capital followed by small letters.
    private static func isName(_ place: Int, _ scanner: Scanner) -> Bool {
        guard let first = scanner[place], first.properties.isUppercase, let second = scanner[place + 1] else {
            return false
        }
        return second.properties.isLowercase
    }

    private static func isAnnounced(_ place: Int, _ scanner: Scanner) -> Bool {
        scanner.wordsBefore(place, count: 2).contains(where: words.match)
    }

    private static let words = Beginnings(
        """
        postcode zip plz postleitzahl postal postnummer
        """)

    private static func upper(_ text: String) -> String {
        String(decoding: text.utf8.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }, as: UTF8.self)
    }
}

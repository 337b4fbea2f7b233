/// Codes and numbers that an answer consists of, or names once.
package enum PlainNumbers {
    /// The only number of exactly eight digits, also written `1234 5678` or `1234-5678`; the value has none but digits.
    package static func code(in text: String) -> Mention? {
        let scanner = Utterance(text, language: nil).scanner
        let hidden = Clauses.quoted(scanner.scalars)
        var found: [Mention] = []
        var place = 0
        while place < scanner.count {
            guard scanner.isDigit(place), !hidden[place] else {
                place += 1
                continue
            }
            let start = place
            var groups: [Range<Int>] = []
            // A run of digit groups, so that part of a longer number is no code.
            while scanner.isDigit(place) {
                let end = scanner.digits(from: place, limit: 64)
                groups.append(place..<end)
                place = end
                if let mark = scanner[end], mark == " " || mark == "-" || mark == "\u{A0}", scanner.isDigit(end + 1) {
                    place = end + 1
                }
            }
            let end = groups.last?.upperBound ?? place
            let lengths = groups.map(\.count)
            guard lengths == [8] || lengths == [4, 4], !scanner.isWordPart(start - 1), !scanner.isWordPart(end),
                !isJoined(start - 1, scanner, digit: start - 2), !isJoined(end, scanner, digit: end + 1)
            else { continue }
            found.append(Mention(value: groups.map(scanner.text).joined(), start: start, end: end))
        }
        return found.only
    }

    /// The only number, as `12` or `12.5`; in words from two to twelve where the answer is short and has no digits.
    package static func number(in text: String, language: String?) -> Mention? {
        let said = Utterance(text, language: language)
        let scanner = said.scanner
        let hidden = Clauses.quoted(scanner.scalars)
        var found: [Mention] = []
        var place = 0
        while place < scanner.count {
            guard scanner.isDigit(place), !hidden[place] else {
                place += 1
                continue
            }
            let start = place
            var end = scanner.digits(from: start, limit: 64)
            let whole = end
            if let mark = scanner[end], mark == "." || mark == ",", scanner.isDigit(end + 1) {
                end = scanner.digits(from: end + 1, limit: 64)
            }
            place = end
            // "1.200" may be a thousand or one and a bit.
            guard whole - start <= 9, end - whole <= 3, !scanner.isWordPart(start - 1), !scanner.isWordPart(end),
                !isJoined(start - 1, scanner, digit: start - 2), !isJoined(end, scanner, digit: end + 1)
            else { return nil }
            var decimals = end > whole ? scanner.text(whole + 1..<end) : ""
            while decimals.hasSuffix("0") { decimals.removeLast() }
            let value = String(scanner.number(start..<whole)) + (decimals.isEmpty ? "" : ".\(decimals)")
            found.append(Mention(value: value, start: start, end: end))
        }
        if found.isEmpty, said.words.count <= 6 {
            for word in said.words {
                guard let number = Utterance.numbers[word.folded], number > 1 else { continue }
                found.append(Mention(value: String(number), start: word.start, end: word.end))
            }
        }
        return found.only
    }

    private static func isJoined(_ place: Int, _ scanner: Scanner, digit: Int) -> Bool {
        guard let mark = scanner[place] else { return false }
        if mark == "+" || mark == "#" || mark == "_" { return true }
        return ".,:/-".unicodeScalars.contains(mark) && scanner.isDigit(digit)
    }
}

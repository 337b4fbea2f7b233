/// A walk over a text's scalars for what looks like a number, an address or a date.
///
/// Every step looks only a bounded distance ahead, so the whole walk is linear however odd the text is.
struct Scanner {
    let scalars: [Unicode.Scalar]
    /// The text is read as the words that stand before a number, to tell an order from an invoice.
    let words: [Word]

    init(_ scalars: [Unicode.Scalar], words: [Word]) {
        self.scalars = scalars
        self.words = words
    }

    var count: Int { scalars.count }

    subscript(place: Int) -> Unicode.Scalar? {
        place >= 0 && place < scalars.count ? scalars[place] : nil
    }

    func text(_ range: Range<Int>) -> String {
        let piece = scalars[range]
        if piece.allSatisfy(\.isASCII) {
            return String(unsafeUninitializedCapacity: piece.count) { buffer in
                for (place, scalar) in piece.enumerated() { buffer[place] = UInt8(ascii: scalar) }
                return piece.count
            }
        }
        var text = ""
        text.unicodeScalars.append(contentsOf: piece)
        return text
    }

    func isDigit(_ place: Int) -> Bool {
        guard let value = self[place]?.value else { return false }
        return value >= 0x30 && value <= 0x39
    }

    func isUpper(_ place: Int) -> Bool {
        guard let value = self[place]?.value else { return false }
        return value >= 0x41 && value <= 0x5A
    }

    func isLatin(_ place: Int) -> Bool {
        guard let value = self[place]?.value else { return false }
        return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A && value < 0x80
    }

    /// A letter or digit of any script, or a combining mark: what may not stand beside an entity.
    func isWordPart(_ place: Int) -> Bool {
        guard let scalar = self[place] else { return false }
        if scalar.value < 0x80 { return isDigit(place) || isLatin(place) }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
    }

    func isSpace(_ place: Int) -> Bool {
        guard let value = self[place]?.value else { return false }
        return value == 0x20 || value == 0x09 || value == 0xA0 || value == 0x202F || value == 0x2009
    }

    func isLineEnd(_ place: Int) -> Bool {
        guard let value = self[place]?.value else { return true }
        return value == 0x0A || value == 0x0D
    }

    /// The place behind at most `limit` digits.
    func digits(from place: Int, limit: Int) -> Int {
        var end = place
        while end - place < limit, isDigit(end) { end += 1 }
        return end
    }

    /// The value of digits in a range of at most 9.
    func number(_ range: Range<Int>) -> Int {
        scalars[range].prefix(9).reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    }

    /// The place behind spaces, at most three and not over a line end.
    func skipSpaces(from place: Int) -> Int {
        var end = place
        while end - place < 3, isSpace(end) { end += 1 }
        return end
    }

    /// The number of the word that begins at or after `place`, found by halving.
    func word(at place: Int) -> Int {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].start < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Up to `count` words before `place`, nearest first, not beyond a line end or sentence end.
    ///
    /// The full stop of "no. 1042" ends nothing.
    func wordsBefore(_ place: Int, count: Int) -> [String] {
        var number = word(at: place)
        var found: [String] = []
        var opens = number < words.count && words[number].start == place && words[number].opens
        while number > 0, found.count < count {
            number -= 1
            let word = words[number]
            // A colon or an abbreviation's stop joins: "Order number: 1042", "Bestellung Nr. 1042".
            if opens {
                let mark = self[word.end]
                guard mark == ":" || (mark == "." && word.folded.utf8.count <= 4 && !word.isNumber) else { break }
            }
            found.append(word.folded)
            opens = word.opens
        }
        return found
    }
}

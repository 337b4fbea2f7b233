/// Where numbers of payment cards and bank accounts stand in a text, in Unicode scalars.
package func paymentNumbers(in text: String) -> [Range<Int>] { PaymentNumbers.ranges(in: Array(text.unicodeScalars)) }

/// Numbers of payment cards and bank accounts: data that must not travel on in a message.
enum PaymentNumbers {
    /// Where a card number (Luhn's check and an issuer's prefix) or an IBAN (ISO 13616 check) stands in a text.
    static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var place = 0
        while place < scalars.count {
            let isStart = place == 0 || !isWordPart(scalars[place - 1])
            if isStart, digit(scalars[place]) != nil {
                let (digits, end) = run(scalars, from: place)
                if isCard(digits) { ranges.append(place..<end) }
                place = max(end, place + 1)
            } else if isStart, isUpper(scalars[place]), let end = accountEnd(scalars, from: place) {
                ranges.append(place..<end)
                place = end
            } else {
                place += 1
            }
        }
        return ranges
    }

    /// Digits in groups with single spaces or dashes between, up to the first other character.
    private static func run(_ scalars: [Unicode.Scalar], from start: Int) -> (digits: [Int], end: Int) {
        var digits: [Int] = []
        var place = start
        var end = start
        while place < scalars.count {
            if let value = digit(scalars[place]) {
                digits.append(value)
                place += 1
                end = place
            } else if scalars[place] == " " || scalars[place] == "-" || scalars[place] == "\u{A0}",
                place + 1 < scalars.count, digit(scalars[place + 1]) != nil
            {
                place += 1
            } else {
                break
            }
        }
        // Glued to letters it is some other kind of number.
        if end < scalars.count, isWordPart(scalars[end]) { return ([], end) }
        return (digits, end)
    }

    static func isCard(_ digits: [Int]) -> Bool {
        guard (13...19).contains(digits.count), Set(digits).count > 1 else { return false }
        let prefix = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
        let isIssued =
            switch (prefix, digits.count) {
            case (4000...4999, 13), (4000...4999, 16), (4000...4999, 19): true
            case (5100...5599, 16), (2221...2720, 16): true
            case (3400...3499, 15), (3700...3799, 15): true
            case (3000...3059, 14), (3600...3699, 14), (3800...3999, 14): true
            case (6011, 16), (6440...6599, 16), (3528...3589, 16), (6200...6299, 16...19): true
            case (5018, 13...19), (5020, 13...19), (5038, 13...19), (6304, 13...19), (6759, 13...19): true
            default: false
            }
        guard isIssued else { return false }
        var sum = 0
        for (position, digit) in digits.reversed().enumerated() {
            let value = position % 2 == 1 ? digit * 2 : digit
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }

    private static func accountEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var values: [Int] = []
        var ends: [Int] = []
        var place = start
        while place < scalars.count, values.count <= 34 {
            if let value = digit(scalars[place]) {
                values.append(value)
            } else if isUpper(scalars[place]) {
                values.append(Int(scalars[place].value) - 55)
            } else if scalars[place] != " " || values.isEmpty {
                break
            }
            place += 1
            if ends.count < values.count { ends.append(place) }
        }
        // Two letters of a country, two check digits; the shortest account has 15 characters, the longest 34.
        guard values.count >= 15, values[0] > 9, values[1] > 9, values[2] <= 9, values[3] <= 9 else { return nil }
        // Capitals may follow after a space: every length from the longest on is tried, 20 at most.
        for length in stride(from: min(34, values.count), through: 15, by: -1) {
            var rest = 0
            for value in values[4..<length] + values[..<4] {
                rest = (rest * (value > 9 ? 100 : 10) + value) % 97
            }
            if rest == 1 { return ends[length - 1] }
        }
        return nil
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
    }

    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        (0x41...0x5A).contains(scalar.value)
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        digit(scalar) != nil || isUpper(scalar) || (0x61...0x7A).contains(scalar.value)
    }
}

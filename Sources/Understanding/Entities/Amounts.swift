/// Sums of money: `€129`, `129,00 EUR`, `£1,299.50`, `CHF 1'299.-`, `20 dollars`.
enum Amounts {
    static func amount(at start: Int, _ scanner: Scanner, language: String?) -> Reading.Entity? {
        if let (currency, behind) = currency(at: start, scanner, language) {
            let place = scanner.skipSpaces(from: behind)
            guard scanner.isDigit(place), let figure = figure(at: place, scanner) else { return nil }
            return entity(figure, currency, start..<figure.end, scanner)
        }
        guard scanner.isDigit(start), !isSign(scanner[start - 1]), let figure = figure(at: start, scanner) else {
            return nil
        }
        let place = scanner.skipSpaces(from: figure.end)
        guard let (currency, behind) = currency(at: place, scanner, language) else { return nil }
        return entity(figure, currency, start..<behind, scanner)
    }

    private struct Figure {
        var whole: String
        var fraction: String
        var end: Int
    }

    /// A number with at most nine digits before the decimal mark.
    private static func figure(at start: Int, _ scanner: Scanner) -> Figure? {
        var groups: [(digits: Range<Int>, mark: Unicode.Scalar?)] = []
        var place = start
        while groups.count < 5 {
            let end = scanner.digits(from: place, limit: 10)
            groups.append((place..<end, scanner[end]))
            guard let mark = scanner[end], isSeparator(mark), scanner.isDigit(end + 1) else { break }
            // A space groups thousands only: "order 1042 80 EUR" are two numbers.
            if scanner.isSpace(end) {
                let next = scanner.digits(from: end + 1, limit: 4)
                guard next - end == 4, end - place <= 3 else { break }
            }
            place = end + 1
        }
        guard let last = groups.last else { return nil }
        var end = last.digits.upperBound
        var whole = groups.map(\.digits)
        var fraction: Range<Int>?
        if groups.count > 1 {
            let mark = groups[groups.count - 2].mark
            let isThousands = last.digits.count == 3 && groups.dropLast(2).allSatisfy { $0.mark == mark }
            if !isThousands {
                guard last.digits.count <= 2, mark == "." || mark == "," else { return nil }
                fraction = last.digits
                whole.removeLast()
            }
        }
        guard whole.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        // "1299.-", "129,--": no cents.
        if fraction == nil, let mark = scanner[end], mark == "." || mark == ",", let dash = scanner[end + 1],
            dash == "-" || dash == "–" || dash == "—"
        {
            end += scanner[end + 2] == dash ? 3 : 2
        }
        let digits = whole.map { scanner.text($0) }.joined()
        guard digits.utf8.count <= 9 else { return nil }
        let trimmed = String(Substring(digits.utf8.drop { $0 == 0x30 }))
        return Figure(
            whole: trimmed.isEmpty ? "0" : trimmed, fraction: fraction.map { scanner.text($0) } ?? "", end: end)
    }

    private static func entity(
        _ figure: Figure, _ currency: String, _ range: Range<Int>, _ scanner: Scanner
    ) -> Reading.Entity {
        let fraction = figure.fraction.utf8.count == 1 ? figure.fraction + "0" : figure.fraction
        // ISO 4217: these have no minor unit.
        let isWhole = ["JPY", "KRW", "CLP", "ISK", "VND"].contains(currency)
        let value = isWhole ? figure.whole : figure.whole + "." + (fraction.isEmpty ? "00" : fraction)
        return Reading.Entity(
            kind: .amount, text: scanner.text(range), value: value + " " + currency, start: range.lowerBound,
            end: range.upperBound)
    }

    /// The currency whose sign, code or name begins at `place`.
    private static func currency(at place: Int, _ scanner: Scanner, _ language: String?) -> (String, Int)? {
        guard let scalar = scanner[place] else { return nil }
        if let code = signs[scalar] { return (code, place + 1) }
        guard scanner.isWordPart(place) else { return nil }
        // Letters only: "EUR129" is a code and a figure, glued.
        var end = place
        while end - place < 10, scanner.isWordPart(end), !scanner.isDigit(end) { end += 1 }
        // "US$ 20", "A$20"
        if scanner[end] == "$", end - place <= 2 {
            let codes = ["us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "r": "BRL"]
            let head = Word.all(in: scanner.scalars[place..<end]).first?.folded ?? ""
            return codes[head].map { ($0, end + 1) }
        }
        guard !scanner.isWordPart(end) || scanner.isDigit(end) else { return nil }
        guard let name = Word.all(in: scanner.scalars[place..<end]).first?.folded else { return nil }
        if name == "kr" {
            let code = language == "da" ? "DKK" : language == "no" ? "NOK" : "SEK"
            return (code, scanner[end] == "." && scanner.isDigit(end + 1) ? end + 1 : end)
        }
        return names[name].map { ($0, end) }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        [".", ",", "'", "’", " ", "\u{A0}", "\u{202F}", "\u{2009}"].contains(scalar)
    }

    private static func isSign(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { signs[$0] != nil || $0 == "#" || $0 == "." || $0 == "," } ?? false
    }

    private static let signs: [Unicode.Scalar: String] = [
        "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB",
    ]

    private static let names: [String: String] = [
        "eur": "EUR", "euro": "EUR", "euros": "EUR", "usd": "USD", "dollar": "USD", "dollars": "USD", "bucks": "USD",
        "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "quid": "GBP", "chf": "CHF", "franken": "CHF", "francs": "CHF",
        "sfr": "CHF", "fr": "CHF", "pln": "PLN", "zl": "PLN", "zloty": "PLN", "zlotych": "PLN", "sek": "SEK",
        "kronor": "SEK", "nok": "NOK", "kroner": "NOK", "dkk": "DKK", "czk": "CZK", "kc": "CZK", "jpy": "JPY",
        "yen": "JPY", "cad": "CAD", "aud": "AUD", "nzd": "NZD", "inr": "INR", "rupees": "INR", "huf": "HUF",
        "brl": "BRL", "reais": "BRL", "mxn": "MXN", "cny": "CNY", "krw": "KRW", "isk": "ISK",
    ]
}

/// Order numbers: `#1042`, `order 1042`, `W2378156`, `LU-1042`, or a bare number that is nothing else.
enum Orders {
    private static let limit = 24

    static func order(at start: Int, _ scanner: Scanner) -> Reading.Entity? {
        if let glued = glued(at: start, scanner) { return glued }
        let isMarked = scanner[start] == "#" || scanner[start] == "№"
        var first = isMarked ? start + 1 : start
        if isMarked, scanner.isSpace(first) { first += 1 }
        // The end of a name such as `anna_4711`.
        guard scanner[start - 1] != "_" else { return nil }
        guard scanner.isDigit(first) || scanner.isLatin(first), let end = end(of: first, scanner) else { return nil }
        guard isOrder(first..<end, isMarked: isMarked, scanner), isMarked || !isTail(first, scanner) else { return nil }
        return entity(start..<end, from: first, scanner)
    }

    /// Letters, digits, dashes and underlines; nil when it is too long or holds no digit.
    private static func end(of start: Int, _ scanner: Scanner) -> Int? {
        var place = start
        while place - start <= limit, scanner.isDigit(place) || scanner.isLatin(place) || isJoiner(place, scanner) {
            place += 1
        }
        while place > start, isJoiner(place - 1, scanner) { place -= 1 }
        guard place - start <= limit, !scanner.isWordPart(place), (start..<place).contains(where: scanner.isDigit)
        else {
            return nil
        }
        return place
    }

    /// The digits of "RE-4711" alone are nobody's number: what they are is said by the letters before the dash.
    private static func isTail(_ first: Int, _ scanner: Scanner) -> Bool {
        guard isJoiner(first - 1, scanner) else { return false }
        var start = first - 1
        while scanner.isLatin(start - 1) { start -= 1 }
        return (1...4).contains(first - 1 - start) && scanner.isUpper(start)
    }

    private static func isJoiner(_ place: Int, _ scanner: Scanner) -> Bool {
        scanner[place] == "-" || scanner[place] == "_"
    }

    private static func isOrder(_ range: Range<Int>, isMarked: Bool, _ scanner: Scanner) -> Bool {
        let first = range.lowerBound
        let digits = range.count { scanner.isDigit($0) }
        var letters = 0
        while letters < range.count, scanner.isLatin(first + letters) { letters += 1 }
        let isNumber = digits == range.count
        // A word with a digit in it, as "covid-19" or "24-hour": at most four letters stand before the first digit.
        let body = scanner.isDigit(first + letters) || isJoiner(first + letters, scanner)
        guard digits > 1, letters <= 4, body, digits * 2 >= range.count - 4 else { return false }
        // 12.50, 3:15, 24/7, 50%, 2,500: parts of something else.
        if isNumber, isPart(range, scanner) { return false }
        if isMarked { return digits >= 3 }
        let before = scanner.wordsBefore(first, count: 4)
        let announced = announcement(before)
        if announced == .number { return digits >= 2 && range.count >= 3 }
        if announced == .order { return digits >= 3 && range.count >= 4 && !isCounted(range, scanner) }
        // "invoice RE-4711" is an invoice's number, "invoice of LU-4711" an order's.
        let near = before.prefix(3).prefix { !belonging.contains($0) }
        if near.contains(where: others.match) || isNumber && before.prefix(3).contains(where: others.match) {
            return false
        }
        if !isNumber {
            // Capitals before the digits, or a dash: "W2378156", "ord-10423"; "h2o" and "mp3" are words.
            let isCapital = letters > 0 && (first..<first + letters).allSatisfy(scanner.isUpper)
            return digits >= 4 && letters > 0 && (isCapital || isJoiner(first + letters, scanner) || digits >= 5)
        }
        guard (4...13).contains(digits), !isCounted(range, scanner) else { return false }
        // "More than 3000"
        if let last = before.first, bounds.contains(last) { return false }
        // A year.
        return digits != 4 || !(1900...2099).contains(scanner.number(range))
    }

    private static func isPart(_ range: Range<Int>, _ scanner: Scanner) -> Bool {
        let end = range.upperBound
        let isBehind = { (place: Int) in
            scanner[place] == "." || scanner[place] == "," || scanner[place] == ":" || scanner[place] == "/"
        }
        if isBehind(range.lowerBound - 1), scanner.isDigit(range.lowerBound - 2) { return true }
        return isBehind(end) && scanner.isDigit(end + 1) || scanner[end] == "%" || scanner[end] == "°"
            || scanner[end] == "€" || scanner[end] == "@"
    }

    /// True when a unit or a thing counted follows: "1200 lumens", "3000 K", "5000 hours".
    private static func isCounted(_ range: Range<Int>, _ scanner: Scanner) -> Bool {
        let next = scanner.word(at: range.upperBound)
        guard next < scanner.words.count, scanner.words[next].start - range.upperBound <= 1, !scanner.words[next].opens
        else { return false }
        return units.contains(scanner.words[next].folded)
    }

    private enum Announcement { case number, order }

    /// What the words before a number, nearest first, say about it.
    private static func announcement(_ before: [String]) -> Announcement? {
        var words = before[...]
        var saysNumber = false
        var isListed = false
        while let word = words.first {
            if numberWords.contains(word) {
                saysNumber = true
            } else if orderNumberWords.match(word) {
                return .number
            } else if orderWords.match(word) {
                return saysNumber ? .number : .order
            } else if word == "and" || word == "und" || word == "or" || word == "oder" || word == "et" || word == "y" {
                isListed = true
            } else if fillers.contains(word) || isListed && word.utf8.contains(where: { (0x30...0x39).contains($0) }) {
                // "orders 1042 and 1038", "my order is 1042"
            } else {
                return nil
            }
            words = words.dropFirst()
        }
        return nil
    }

    /// True when the words before a number say that it is an order's.
    static func isAnnounced(_ place: Int, _ scanner: Scanner) -> Bool {
        announcement(scanner.wordsBefore(place, count: 4)) != nil
    }

    /// `order1042`, `order#1042`: a slip that leaves no doubt.
    private static func glued(at start: Int, _ scanner: Scanner) -> Reading.Entity? {
        guard scanner.isLatin(start) else { return nil }
        for word in ["order", "bestellung", "commande", "pedido"] {
            let first = start + word.unicodeScalars.count
            guard scanner.isDigit(first) || scanner[first] == "#" && scanner.isDigit(first + 1) else { continue }
            let letters = Word.all(in: scanner.scalars[start..<first])
            guard letters.count == 1, letters[0].folded.utf8.elementsEqual(word.utf8) else { continue }
            let from = scanner[first] == "#" ? first + 1 : first
            guard let end = end(of: from, scanner), end - from >= 3 else { continue }
            return entity(first..<end, from: from, scanner)
        }
        return nil
    }

    private static func entity(_ range: Range<Int>, from first: Int, _ scanner: Scanner) -> Reading.Entity {
        let value = scanner.text(first..<range.upperBound).utf8.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }
        return Reading.Entity(
            kind: .order, text: scanner.text(range), value: String(decoding: value, as: UTF8.self),
            start: range.lowerBound, end: range.upperBound)
    }

    private static let numberWords: Set<String> = [
        "number", "no", "nr", "num", "nummer", "numero", "id", "ref", "reference", "n", "code", "nro", "cislo", "numer",
    ]
    private static let orderNumberWords = Beginnings(
        """
        ordernumber orderid orderno bestellnummer bestellnr auftragsnummer ordrenummer ordernummer bestelnummer
        auftragsnr
        """)
    private static let orderWords = Beginnings(
        """
        order purchase bestell auftrag commande pedido ordine encomenda zamowieni ordre objednavk
        """)
    private static let fillers: Set<String> = [
        "is", "was", "the", "my", "ist", "lautet", "die", "mit", "der", "with", "of", "to", "est", "es", "del", "la",
        "le", "di", "und", "called", "it", "its",
    ]
    private static let belonging: Set<String> = [
        "of", "for", "from", "to", "von", "vom", "zu", "zur", "fur", "aus", "de", "pour", "du", "para", "di", "per",
        "da",
        "van", "voor", "bij", "uit",
    ]
    /// Numbers of other things, by the word before them.
    private static let others = Beginnings(
        """
        invoice rechnung facture factura fattura pin otp passcode model modell article artikel sku serial serien
        customer kunde client ticket room flat apartment apt suite street strasse ending endet account konto vat zip
        postcode plz phone tel fax item product produkt version year jahr since seit card karte iban bic ean isbn
        voucher gutschein coupon case unit box house code schaden
        """)
    private static let bounds: Set<String> = [
        "than", "over", "under", "below", "above", "least", "most", "als", "uber", "unter", "mindestens", "hochstens",
        "superiore", "inferiore", "meer", "minder", "exceeds",
    ]
    private static let units: Set<String> = [
        "more", "fewer", "less", "extra", "additional", "mehr", "weniger",
        "w", "watt", "watts", "lumen", "lumens", "lm", "k", "kelvin", "v", "volt", "volts", "kg", "g", "gram", "grams",
        "mm", "cm", "m", "km", "metres", "meters", "meter", "hours", "hour", "hrs", "stunden", "days", "tage", "weeks",
        "wochen", "months", "years", "jahre", "minutes", "minuten", "pieces", "stuck", "pcs", "units", "items", "lamps",
        "lampen", "people", "personen", "customers", "times", "mal", "percent", "prozent", "mah", "ml", "l", "hz",
        "points", "miles", "euro", "euros", "dollars",
    ]
}

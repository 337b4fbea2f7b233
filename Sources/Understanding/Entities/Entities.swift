/// Finds order numbers, addresses, amounts, dates and the like in a text, with their offsets.
///
/// Each place belongs to one entity at most. The order of the questions settles doubts: what is part of an address
/// of the web is no order number, a date is no phone number, and only what is nothing else may be an order.
enum Entities {
    /// In order of appearance.
    static func all(in scalars: [Unicode.Scalar], words: [Word], language: String?) -> [Reading.Entity] {
        let scanner = Scanner(scalars, words: words)
        var found: [Reading.Entity] = []
        // A card number must not travel on as the number of something else.
        var payments = PaymentNumbers.ranges(in: scalars)[...]
        var place = 0
        while place < scanner.count {
            while let first = payments.first, first.upperBound <= place { payments = payments.dropFirst() }
            if let first = payments.first, first.contains(place) {
                place = first.upperBound
            } else if let entity = entity(at: place, scanner, language) {
                found.append(entity)
                place = max(entity.end, place + 1)
            } else {
                place += 1
            }
        }
        return found
    }

    private static func entity(at place: Int, _ scanner: Scanner, _ language: String?) -> Reading.Entity? {
        guard let scalar = scanner[place], !scanner.isWordPart(place - 1) else { return nil }
        // What no entity begins with: most of a text.
        let isSign = openers.contains(scalar) && (scanner.isDigit(place + 1) || scanner.isDigit(place + 2))
        guard isSign || scanner.isWordPart(place) else { return nil }
        return Addresses.url(at: place, scanner) ?? Addresses.email(at: place, scanner)
            ?? Amounts.amount(at: place, scanner, language: language) ?? Dates.date(
                at: place, scanner, language: language)
            ?? Numbers.tracking(at: place, scanner) ?? Numbers.phone(at: place, scanner)
            ?? Postcodes.postcode(at: place, scanner) ?? Orders.order(at: place, scanner)
    }

    private static let openers: Set<Unicode.Scalar> = ["#", "+", "(", "$", "€", "£", "¥", "₹", "₽", "№"]
}

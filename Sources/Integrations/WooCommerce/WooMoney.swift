import JSON
import Resolution

/// WooCommerce's sums: decimal text, of which not one digit is guessed.
enum WooMoney {
    /// `"35.00"` in minor units; `"-10.00"` too. Digits beyond the currency's must be zeros.
    ///
    /// - Throws: for anything else, a JSON number included: it has been through floating point.
    static func read(_ value: JSONValue?, _ currency: String, _ what: String) throws(WooError) -> Money {
        guard case .text(let text)? = value, let minor = minor(text, digits: Money.digits(of: currency)) else {
            throw .rejected("WooCommerce: the \(what) of an order is no sum in its currency")
        }
        return Money(minor: minor, currency: currency)
    }

    static func minor(_ text: String, digits: Int) -> Int? {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        let halves = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = halves.first, (1...12).contains(whole.count) else { return nil }
        let fraction = halves.count == 2 ? halves[1] : []
        guard halves.count == 1 || !fraction.isEmpty, (whole + fraction).allSatisfy({ (48...57).contains($0) }),
            fraction.dropFirst(digits).allSatisfy({ $0 == 48 })
        else { return nil }
        let kept = Array(fraction.prefix(digits))
        let padded = kept + Array(repeating: 48, count: digits - kept.count)
        return Int(String(decoding: whole + padded, as: UTF8.self)).map { isNegative ? -$0 : $0 }
    }

    /// `10.00`: as text for `amount`, and as a JSON number for the parts of a line.
    static func text(_ money: Money) -> String {
        String(money.description.prefix { $0 != " " })
    }
}

/// ISO 4217.
func isCurrency(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
}

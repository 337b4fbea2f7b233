import Resolution
import Testing

struct CurrencyTests {
    /// ISO 4217: a sum in the wrong unit is wrong by a factor of ten, a hundred or a thousand.
    @Test(arguments: [("XOF", 0), ("UGX", 0), ("JPY", 0), ("EUR", 2), ("HUF", 2), ("IQD", 3), ("KWD", 3), ("CLF", 4)])
    func `a sum is read and written with the decimals of its currency`(currency: String, digits: Int) {
        let fraction = digits == 0 ? "" : "." + String(repeating: "0", count: digits - 1) + "5"
        let expected = digits == 0 ? 12 : 12 * (0..<digits).reduce(1) { value, _ in value * 10 } + 5
        #expect(Money("12\(fraction) \(currency)") == Money(minor: expected, currency: currency))
        #expect(Money(minor: expected, currency: currency).description == "12\(fraction) \(currency)")
        #expect(Money("12\(fraction.isEmpty ? "." : fraction)0 \(currency)") == nil)
    }
}

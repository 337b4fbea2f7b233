/// An amount in minor units (cents) of a currency (ISO 4217). Never a floating-point number, never read from a message.
package struct Money: Codable, Hashable, Sendable, CustomStringConvertible {
    package var minor: Int
    package var currency: String

    package init(minor: Int, currency: String) {
        self.minor = minor
        self.currency = currency
    }

    /// `129.00 EUR`; currencies without minor units (ISO 4217) have no point.
    package var description: String {
        let digits = Self.digits(of: currency)
        guard digits > 0 else { return "\(minor) \(currency)" }
        let scale = (0..<digits).reduce(1) { value, _ in value * 10 }
        let fraction = String(abs(minor % scale))
        let padding = String(repeating: "0", count: digits - fraction.count)
        return "\(minor < 0 ? "-" : "")\(abs(minor / scale)).\(padding)\(fraction) \(currency)"
    }

    /// Decimal places of a currency: 2 but for those that ISO 4217 lists with 0, 3 or 4.
    package static func digits(of currency: String) -> Int {
        switch currency {
        case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
            "XOF",
            "XPF":
            0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        case "CLF", "UYW": 4
        default: 2
        }
    }

    /// Reads `80 EUR`, `80.50 EUR`: an operator's notation in configuration, never a customer's.
    package init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, words[1].utf8.count == 3 else { return nil }
        let currency = String(words[1])
        guard currency.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
        let digits = Self.digits(of: currency)
        let halves = words[0].split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count <= 2, halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            halves[0].utf8.count <= 9
        else { return nil }
        let fraction = halves.count == 2 ? String(halves[1]) : ""
        guard fraction.utf8.count <= digits else { return nil }
        let padded = fraction + String(repeating: "0", count: digits - fraction.utf8.count)
        guard let minor = Int(String(halves[0]) + padded) else { return nil }
        self.init(minor: minor, currency: currency)
    }
}

import JSON
import Resolution

extension Money {
    /// Shopify's decimal text (`49.0`, `1000.00`), digit by digit: nothing is rounded. Nil for other text, for a currency that
    /// is no ISO 4217 code, and for an amount that its minor unit cannot hold.
    init?(shopify text: String, currency: String) {
        let isCode = currency.utf8.count == 3 && currency.utf8.allSatisfy { (65...90).contains($0) }
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let halves = (isNegative ? text.dropFirst() : text[...]).split(separator: ".", omittingEmptySubsequences: false)
        // Sums of what is larger could not be held; no order costs that.
        guard isCode, halves[0].utf8.count <= 11, (1...2).contains(halves.count),
            halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let digits = Money.digits(of: currency)
        var fraction = halves.count == 2 ? Array(halves[1].utf8) : []
        while fraction.count > digits, fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
        guard fraction.count <= digits else { return nil }
        fraction += Array(repeating: UInt8(ascii: "0"), count: digits - fraction.count)
        guard let minor = Int(String(halves[0]) + String(decoding: fraction, as: UTF8.self)) else { return nil }
        self.init(minor: isNegative ? -minor : minor, currency: currency)
    }

    /// `49.00`, without the currency.
    var shopifyText: String { String(description.dropLast(currency.utf8.count + 1)) }
}

extension JSONValue {
    /// Of a `MoneyV2`. A number instead of text is refused: it has been a floating-point number somewhere.
    func money() throws(ShopifyError) -> Money {
        guard case .text(let amount)? = self["amount"], case .text(let currency)? = self["currencyCode"],
            let money = Money(shopify: amount, currency: currency)
        else { throw .unreadable("an amount of money") }
        return money
    }

    /// What the customer paid in, of a `MoneyBag`.
    func presented() throws(ShopifyError) -> Money {
        guard let money = self["presentmentMoney"] else { throw .unreadable("an amount of money") }
        return try money.money()
    }

    /// The nodes of a connection.
    func nodes(_ name: String) throws(ShopifyError) -> [JSONValue] {
        guard case .list(let nodes)? = self[name]?["nodes"] else { throw .unreadable("a list of \(name)") }
        return nodes
    }

    /// Nil where nothing is there.
    func present(_ name: String) -> JSONValue? {
        guard let value = self[name], value != .null else { return nil }
        return value
    }
}

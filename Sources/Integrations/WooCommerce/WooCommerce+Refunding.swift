import Foundation
import JSON
import Resolution
import Store
import Transport

extension WooCommerce {
    /// What stands in the reason of a refund and in the last line of a note. Part of the key is enough: 80 bits.
    static func mark(_ key: String) -> String { "ref: replyd/\(key.prefix(20))" }

    struct Refunding {
        var order: WooOrder
        var line: WooOrder.Line?
        var amount: Money
        var before: [WooRefund]
    }

    func refund(
        _ number: String, _ line: Int?, _ amount: Money, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        var order = try await existing(number)
        if let done = try await made(claimed.key, amount, line, order) { return done }
        if claimed.isRecovery {
            // An earlier process may have asked moments ago, and the shop may still be at it.
            try await Task.sleep(for: settling)
            order = try await existing(number)
            if let done = try await made(claimed.key, amount, line, order) { return done }
        }
        let refunding = try await self.refunding(order, line, amount)
        let body = WooRefundBody(refunding, key: claimed.key, settings)
        let path = ["orders", String(order.id), "refunds"]
        let written: WooWritten
        do {
            written = try await pages.write(
                .post, path, body: body.json(), isRepeatable: false, claimed)
        } catch let error as WooError {
            // It says that it did not: believed only when it is seen not to be there.
            do {
                if let done = try await made(claimed.key, amount, line, order) { return done }
            } catch let unseen as TransportError {
                throw doubt("\(error); \(unseen.answer)")
            }
            throw error
        }
        // What it says that it did is read back all the same: an answer that cannot be read loses nothing.
        if let done = try await read(back: claimed.key, amount, line, order) { return done }
        switch written {
        case .unknown(let error): throw doubt("\(error.answer); the refund cannot be seen there")
        case .done: throw doubt("it says that it paid back, and the refund cannot be seen there")
        }
    }

    /// Waits for what may still be under way. Never temporary: nothing that may have been paid is asked for again.
    private func read(back key: String, _ amount: Money, _ line: Int?, _ order: WooOrder) async throws -> Receipt? {
        for round in 0..<3 {
            if round > 0 { try await Task.sleep(for: settling / 2) }
            do {
                if let done = try await made(key, amount, line, order) { return done }
            } catch let error as TransportError where round == 2 {
                throw doubt(error.answer)
            } catch is TransportError {
                // Not reached, or not paid yet: looked at once more.
            }
        }
        return nil
    }

    /// The receipt of the refund that carries the mark; nil when there is none.
    ///
    /// - Throws: `WooError` for another amount under the same mark, `TransportError` (never temporary) for one that is
    ///   booked while the gateway has not paid it.
    func made(_ key: String, _ amount: Money, _ line: Int?, _ order: WooOrder) async throws -> Receipt? {
        let all = try await refunds(of: order)
        let mark = Self.mark(key)
        let own = all.filter { $0.reason.hasSuffix(mark) }
        guard let refund = own.first else { return nil }
        guard own.count == 1 else { throw doubt("it shows the same refund twice: look there and take one back") }
        guard refund.amount == amount else {
            throw WooError.rejected("WooCommerce: this refund was made already, over another amount")
        }
        guard refund.isPaid || !settings.refundsByGateway else {
            throw doubt("the refund is booked, and its payment gateway has not confirmed that it paid")
        }
        let before = all.filter { $0.id <= refund.id }.reduce(0) { $0 + $1.amount.minor }
        let left = Money(minor: order.total.minor - before, currency: order.currency)
        return refundReceipt(
            String(refund.id), amount, order, left: left, at: refund.made ?? clock(), isPaid: refund.isPaid)
    }

    /// The rules of the shop, asked before it is: they are the same for what is foretold.
    func refunding(_ order: WooOrder, _ line: Int?, _ amount: Money) async throws -> Refunding {
        let before = try await refunds(of: order)
        let left = order.total.minor - before.reduce(0) { $0 + $1.amount.minor }
        guard amount.currency == order.currency, amount.minor > 0, amount.minor <= left else {
            throw WooError.rejected("WooCommerce: more than is left to pay back of the order, or another currency")
        }
        guard let number = line else { return Refunding(order: order, line: nil, amount: amount, before: before) }
        guard let found = order.lines.first(where: { $0.item.line == number }) else {
            throw WooError.rejected("WooCommerce: the order has no such line")
        }
        var item = found.item
        item.refunded.minor = before.flatMap(\.lines).filter { $0.id == found.id }.reduce(0) { $0 + $1.amount.minor }
        guard let most = item.refundableForOne, amount.minor <= most.minor else {
            throw WooError.rejected("WooCommerce: more than is left to pay back for one piece of the line")
        }
        return Refunding(order: order, line: found, amount: amount, before: before)
    }

    func refundReceipt(
        _ id: String, _ amount: Money, _ order: WooOrder, left: Money, at: Date, isPaid: Bool
    ) -> Receipt {
        Receipt(
            reference: id, at: at,
            facts: Facts([
                "refund.amount": .money(amount), "refund.reference": .text(id), "refund.order": .text(order.number),
                "order.refundable": .money(left), "refund.paid": .flag(isPaid), "refund.shop_mails": .flag(true),
            ]))
    }

    /// An error that makes the effect `in_doubt`.
    func doubt(_ words: String) -> TransportError {
        TransportError(.rejected, doing: "WooCommerce, writing orders", answer: words, isTemporary: false)
    }
}

/// The body of a refund (https://woocommerce.github.io/woocommerce-rest-api-docs/#create-a-refund).
struct WooRefundBody: Encodable {
    struct Tax: Encodable {
        var id: Int
        var refundTotal: Decimal
    }

    struct Line: Encodable {
        var id: Int
        /// Pieces that come back on stock, if any do.
        var quantity: Int
        var refundTotal: Decimal
        var refundTax: [Tax]?
    }

    var amount: String
    var reason: String
    var apiRefund: Bool
    var apiRestock: Bool
    var lineItems: [Line]?

    init(_ refunding: WooCommerce.Refunding, key: String, _ settings: WooCommerce.Settings) {
        amount = WooMoney.text(refunding.amount)
        reason = WooCommerce.mark(key)
        apiRefund = settings.refundsByGateway
        apiRestock = settings.restocks
        lineItems = refunding.line.map { [Self.line($0, refunding.amount)] }
    }

    /// The amount with taxes, taken apart as the line is: net first, the rest over its rates.
    private static func line(_ line: WooOrder.Line, _ amount: Money) -> Line {
        let isPiece = amount == line.item.price
        let tax = line.gross.minor - line.net.minor
        let weights = line.taxes.reduce(0) { $0 + $1.weight }
        guard tax > 0, line.gross.minor > 0, weights > 0 else {
            return Line(id: line.id, quantity: isPiece ? 1 : 0, refundTotal: decimal(amount))
        }
        func part(_ whole: Int, _ share: Int, of all: Int) -> Int {
            let product = whole.multipliedFullWidth(by: share)
            return all.dividingFullWidth(product).quotient
        }
        let taxPart = part(amount.minor, tax, of: line.gross.minor)
        var rest = taxPart
        let taxes = line.taxes.enumerated().map { index, one in
            let share = index == line.taxes.count - 1 ? rest : part(taxPart, one.weight, of: weights)
            rest -= share
            return Tax(id: one.rate, refundTotal: decimal(Money(minor: share, currency: amount.currency)))
        }
        let net = Money(minor: amount.minor - taxPart, currency: amount.currency)
        return Line(id: line.id, quantity: isPiece ? 1 : 0, refundTotal: decimal(net), refundTax: taxes)
    }

    /// A JSON number with exactly these digits.
    private static func decimal(_ money: Money) -> Decimal {
        Decimal(sign: .plus, exponent: -Money.digits(of: money.currency), significand: Decimal(money.minor))
    }

    func json() -> [UInt8] { wooJSON(self) }
}

/// With keys in order: the same request is the same bytes.
func wooJSON(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { Array($0) } ?? []
}

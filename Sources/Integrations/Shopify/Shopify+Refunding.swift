import JSON
import Resolution
import Store
import Transport

import struct Foundation.Date

/// Money that goes back: to where it came from, or as store credit.
struct ShopifyRepayment: Sendable {
    var number: String
    /// 1-based; nil: of the whole order.
    var line: Int?
    var amount: Money
    var isCredit: Bool
}

extension Shopify {
    /// What was done under that key; nil: nothing.
    func done(_ wish: ShopifyRepayment, _ order: ShopifyOrder, key: String) async throws -> Receipt? {
        guard let refund = order.refund(forKey: key), let mark = refund.mark else { return nil }
        guard mark.line == wish.line ?? 0, (mark.kind == .credit) == wish.isCredit, refund.asked == wish.amount else {
            throw ShopifyError.keyReused
        }
        guard refund.amount == refund.asked else {
            throw TransportError.doubt(
                "Shopify has the refund \(refund.id.number), and the payment provider did not pay all of it",
                mayBeRepeated: false)
        }
        return try await receipt(wish, order, left: order.refunded.minor, reference: refund.id.number, at: refund.at)
    }

    /// Checks everything that can be known before; gives the input of the mutation.
    func prepared(_ wish: ShopifyRepayment, _ order: ShopifyOrder, key: String) async throws -> [String: ShopifyValue] {
        guard order.hasAllRefunds else {
            throw ShopifyError.notOffered("an order with so many refunds that they are not all read")
        }
        guard wish.amount.minor > 0, wish.amount.currency == order.currency,
            let left = order.total.less(order.refunded), wish.amount.minor <= left.minor
        else { throw ShopifyError.exceedsRefundable }
        var line: ShopifyOrder.Line?
        if let number = wish.line {
            guard order.lines.indices.contains(number - 1) else { throw ShopifyError.noSuchLine }
            guard let most = order.items[number - 1].refundableForOne, wish.amount.minor <= most.minor else {
                throw ShopifyError.exceedsRefundable
            }
            line = order.lines[number - 1]
        }
        var input: [String: ShopifyValue] = [
            "orderId": order.id.value, "notify": .flag(false), "currency": .text(order.currency),
        ]
        var kind = wish.isCredit ? ShopifyMark.Kind.credit : wish.line == nil ? .order : .line
        var suggestion: JSONValue?
        // A piece that was not sent would be taken out of the parcel.
        if let line, !wish.isCredit, line.unsent == 0, line.refundable > 0 {
            let items: ShopifyValue = .list([
                .fields(["lineItemId": .text(line.id), "quantity": .number(1), "restockType": .text("NO_RESTOCK")])
            ])
            let found = try await self.suggestion(order, ["items": items])
            if let sum = found["amountSet"], try sum.presented() == wish.amount {
                (suggestion, kind) = (found, .piece)
                input["refundLineItems"] = items
            }
        }
        if suggestion == nil { suggestion = try await self.suggestion(order, ["full": .flag(true)]) }
        guard let suggestion, let most = suggestion["maximumRefundableSet"],
            try most.presented().currency == order.currency,
            try most.presented().minor >= wish.amount.minor
        else { throw ShopifyError.exceedsRefundable }
        input["note"] = .text(ShopifyMark(key: key, kind: kind, line: wish.line ?? 0).text)
        if wish.isCredit {
            let money: ShopifyValue = .fields([
                "amount": .text(wish.amount.shopifyText), "currencyCode": .text(wish.amount.currency),
            ])
            input["refundMethods"] = .list([.fields(["storeCreditRefund": .fields(["amount": money])])])
        } else {
            input["transactions"] = .list(try Self.transactions(wish.amount, suggestion, order.id))
        }
        return input
    }

    func refund(_ wish: ShopifyRepayment, _ claimed: borrowing Claimed) async throws -> Receipt {
        let order = try await existing(wish.number)
        if let receipt = try await done(wish, order, key: claimed.key) { return receipt }
        let input = try await prepared(wish, order, key: claimed.key)
        // Of this order only: two ledgers may count alike.
        let name = "\(claimed.key)-\(order.id.number)"
        let key = claimed.key
        _ = try await pages.change(.refund, "refundCreate", ["input": .fields(input), "key": .text(name)], claimed)
        return try await standing("the refund") {
            guard let after = try await page(order.id) else { return nil }
            return try await done(wish, after, key: key)
        }
    }

    func foretold(_ wish: ShopifyRepayment, key: String) async throws -> Receipt {
        let order = try await existing(wish.number)
        _ = try await prepared(wish, order, key: key)
        return try await receipt(
            wish, order, left: order.refunded.minor + wish.amount.minor, reference: "foretold", at: clock())
    }

    private func receipt(
        _ wish: ShopifyRepayment, _ order: ShopifyOrder, left refunded: Int, reference: String, at: Date
    ) async throws -> Receipt {
        let word = wish.isCredit ? "credit" : "refund"
        var facts: [String: Value] = [
            "\(word).amount": .money(wish.amount), "\(word).reference": .text(reference),
            "\(word).order": .text(wish.number),
            "order.refundable": .money(Money(minor: order.total.minor - refunded, currency: order.currency)),
        ]
        // An app without the scope for accounts gives credit all the same.
        if wish.isCredit, let customer = order.customer, reference != "foretold",
            let answer = try? await pages.ask(.credits, ["id": customer.value]).present("customer"),
            let balances = try? answer.nodes("storeCreditAccounts").compactMap({ try $0["balance"]?.money() })
        {
            facts["credit.balance"] = balances.first { $0.currency == order.currency }.map { .money($0) }
        }
        return Receipt(reference: reference, at: at, facts: Facts(facts))
    }

    private func suggestion(_ order: ShopifyOrder, _ wish: [String: ShopifyValue]) async throws -> JSONValue {
        var variables = wish
        variables["id"] = order.id.value
        let answer = try await pages.ask(.suggestion, variables)
        guard let suggestion = answer["order"]?.present("suggestedRefund") else {
            throw ShopifyError.notOffered("a refund of this order: Shopify suggests none")
        }
        return suggestion
    }

    /// Without transactions no money moves: the amount is taken from the payments that Shopify would take it from.
    private static func transactions(
        _ amount: Money, _ suggestion: JSONValue, _ order: ShopifyID
    ) throws(ShopifyError) -> [ShopifyValue] {
        var left = amount.minor
        var transactions: [ShopifyValue] = []
        for one in suggestion["suggestedTransactions"]?.list ?? [] where left > 0 {
            guard let gateway = one["gateway"]?.text, let parent = one["parentTransaction"]?["id"]?.text,
                let set = one["amountSet"]
            else { continue }
            let most = try set.presented()
            guard most.currency == amount.currency, most.minor > 0 else { continue }
            let part = Money(minor: min(left, most.minor), currency: amount.currency)
            left -= part.minor
            transactions.append(
                .fields([
                    "orderId": order.value, "parentId": .text(parent), "gateway": .text(gateway),
                    "kind": .text("REFUND"), "amount": .text(part.shopifyText),
                ]))
        }
        guard left == 0 else {
            throw .notOffered("a refund of this amount: no payment of the order can take it back")
        }
        return transactions
    }
}

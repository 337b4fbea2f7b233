import JSON
import Resolution
import Store
import Transport

import struct Foundation.Date

/// One return of an order; an exchange is one that sends something out, too.
struct ShopifyReturn: Sendable {
    var name: String
    var at: Date?
    var mark: ShopifyMark?
    var isActive: Bool
    /// Lines that come back, by id, with how many pieces.
    var lines: [(id: String, quantity: Int)]
    /// Variants that go out.
    var variants: [String]

    init(_ value: JSONValue) throws(ShopifyError) {
        guard let name = value["name"]?.text, let status = value["status"]?.text else { throw .unreadable("a return") }
        self.name = name
        at = value["createdAt"]?.moment
        isActive = !["CANCELED", "DECLINED"].contains(status)
        let items = try value.nodes("returnLineItems")
        mark = items.lazy.compactMap { ShopifyMark(in: $0["returnReasonNote"]?.text) }.first
        lines = items.compactMap { item in
            guard let id = item["fulfillmentLineItem"]?["lineItem"]?["id"]?.text else { return nil }
            return (id, item["quantity"]?.number ?? 0)
        }
        variants = try value.nodes("exchangeLineItems").compactMap { $0["variantId"]?.text }
    }
}

/// What of an order is to come back, and what is to go out for it.
struct ShopifyReturnWish: Sendable {
    var number: String
    var line: Int
    var isExchange: Bool
    /// As the customer named it; nil: the same once more.
    var variant: String?
}

extension Shopify {
    func returns(of order: ShopifyID) async throws -> [ShopifyReturn] {
        guard let found = try await pages.ask(.returns, ["id": order.value]).present("order") else {
            throw ShopifyError.noSuchOrder
        }
        guard found["returns"]?["pageInfo"]?["hasNextPage"] == .flag(false) else {
            throw ShopifyError.notOffered("an order with so many returns that they are not all read")
        }
        return try found.nodes("returns").map { try ShopifyReturn($0) }
    }

    func done(_ wish: ShopifyReturnWish, _ order: ShopifyOrder, _ returns: [ShopifyReturn], key: String) throws
        -> Receipt?
    {
        guard let one = returns.first(where: { $0.mark?.key == key }) else { return nil }
        guard one.mark?.line == wish.line, (one.mark?.kind == .exchange) == wish.isExchange else {
            throw ShopifyError.keyReused
        }
        return receipt(wish, order, one.name, at: one.at)
    }

    /// Checks everything that can be known before; gives the input of the mutation.
    func prepared(
        _ wish: ShopifyReturnWish, _ order: ShopifyOrder, _ returns: [ShopifyReturn], key: String
    ) async throws -> ShopifyValue {
        guard order.lines.indices.contains(wish.line - 1) else { throw ShopifyError.noSuchLine }
        guard order.wasSent, !order.isCancelled else {
            throw ShopifyError.notNow("the order is \(order.status.rawValue); nothing can come back")
        }
        let line = order.lines[wish.line - 1]
        let answer = try await pages.ask(.returnable, ["id": order.id.value])
        var item: String?
        for parcel in try answer.nodes("returnableFulfillments") where item == nil {
            item = try parcel.nodes("returnableFulfillmentLineItems").first {
                $0["fulfillmentLineItem"]?["lineItem"]?["id"]?.text == line.id && ($0["quantity"]?.number ?? 0) > 0
            }?["fulfillmentLineItem"]?["id"]?.text
        }
        guard let item else {
            throw ShopifyError.notNow("nothing of that line can come back: it was announced, refunded or not sent")
        }
        let mark = ShopifyMark(key: key, kind: wish.isExchange ? .exchange : .return, line: wish.line)
        var input: [String: ShopifyValue] = [
            "orderId": order.id.value,
            "returnLineItems": .list([
                .fields([
                    "fulfillmentLineItemId": .text(item), "quantity": .number(1), "returnReason": .text("OTHER"),
                    "returnReasonNote": .text(mark.text),
                ])
            ]),
        ]
        if wish.isExchange {
            let variant = try await variant(wish.variant, insteadOf: line)
            input["exchangeLineItems"] = .list([.fields(["variantId": .text(variant), "quantity": .number(1)])])
        }
        return .fields(input)
    }

    func takeBack(_ wish: ShopifyReturnWish, _ claimed: borrowing Claimed) async throws -> Receipt {
        let order = try await existing(wish.number)
        let before = try await returns(of: order.id)
        if let receipt = try done(wish, order, before, key: claimed.key) { return receipt }
        let input = try await prepared(wish, order, before, key: claimed.key)
        _ = try await pages.change(.makeReturn, "returnCreate", ["input": input], claimed)
        let key = claimed.key
        return try await standing("the return") { try await done(wish, order, returns(of: order.id), key: key) }
    }

    func foretold(_ wish: ShopifyReturnWish, key: String) async throws -> Receipt {
        let order = try await existing(wish.number)
        _ = try await prepared(wish, order, returns(of: order.id), key: key)
        return receipt(wish, order, "foretold", at: nil)
    }

    private func receipt(_ wish: ShopifyReturnWish, _ order: ShopifyOrder, _ name: String, at: Date?) -> Receipt {
        let word = wish.isExchange ? "exchange" : "return"
        let title = order.lines.indices.contains(wish.line - 1) ? order.lines[wish.line - 1].title : ""
        var facts: [String: Value] = [
            "\(word).reference": .text(name), "\(word).order": .text(wish.number), "\(word).item": .text(title),
        ]
        if wish.isExchange { facts["exchange.variant"] = wish.variant.map { .text($0) } }
        return Receipt(reference: name, at: at ?? clock(), facts: Facts(facts))
    }

    /// The one variant of the same product and price that differs in what the customer named, and in nothing else.
    private func variant(_ wanted: String?, insteadOf line: ShopifyOrder.Line) async throws -> String {
        guard let id = line.variant else {
            throw ShopifyError.notOffered("an exchange of what is no variant of a product any more")
        }
        guard let wanted else { return id.text }
        let answer = try await pages.ask(.variants, ["id": id.value])
        guard let present = answer.present("productVariant"), let product = present.present("product") else {
            throw ShopifyError.notOffered("an exchange of what is no variant of a product any more")
        }
        func options(_ variant: JSONValue) -> [String: String] {
            var options: [String: String] = [:]
            for option in variant["selectedOptions"]?.list ?? [] {
                options[option["name"]?.text ?? ""] = option["value"]?.text?.lowercased()
            }
            return options
        }
        let (own, word) = (options(present), wanted.lowercased())
        let fitting = try product.nodes("variants").filter { variant in
            let others = options(variant)
            let changed = others.filter { own[$0.key] != $0.value }
            return others.count == own.count && changed.count == 1 && changed.first?.value == word
        }
        guard fitting.count == 1, let found = fitting[0]["id"]?.text, fitting[0]["availableForSale"] == .flag(true)
        else {
            throw ShopifyError.notNow("there is no such variant in stock, or more than one")
        }
        guard let price = fitting[0]["price"]?.text, price == present["price"]?.text else {
            throw ShopifyError.notOffered("an exchange for what costs something else")
        }
        return found
    }
}

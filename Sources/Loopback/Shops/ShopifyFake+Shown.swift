import Foundation

extension ShopifyFake.State {
    func shown(customer id: Int) -> [String: Any] {
        let orders: Resolver = { [orders] arguments in
            let own = orders.filter { $0.customer == id }.sorted { $0.placed > $1.placed }
            return ["nodes": own.prefix(arguments["first"] as? Int ?? 0).map { shown(order: $0) }]
        }
        let accounts = credits[id].map { [["balance": money($0, "EUR")]] } ?? []
        return [
            "id": gid("Customer", id), "displayName": customers[id - 1].name,
            "defaultEmailAddress": ["emailAddress": customers[id - 1].email], "orders": orders,
            "storeCreditAccounts": ["nodes": accounts],
            "subscriptionContracts": ["nodes": contracts.filter { $0.customer == id }.map(shown(contract:))],
        ]
    }

    func shown(contract: ShopifyFake.Contract) -> [String: Any] {
        [
            "id": gid("SubscriptionContract", contract.id), "status": contract.status,
            "nextBillingDate": "2026-12-24T00:00:00Z", "currencyCode": "EUR",
            "customer": ["id": gid("Customer", contract.customer)],
            "lines": [
                "nodes": [["title": contract.plan, "quantity": 1, "currentPrice": money(contract.price, "EUR")]]
            ],
        ]
    }

    func shown(order: ShopifyFake.Order) -> [String: Any] {
        func orNull(_ value: Any?) -> Any { value ?? NSNull() }
        let refunded = order.refunded
        let financial =
            !order.isPaid
            ? "PENDING" : refunded == 0 ? "PAID" : refunded < order.total ? "PARTIALLY_REFUNDED" : "REFUNDED"
        let lines: Resolver = { arguments in
            let start = (arguments["after"] as? String).flatMap { Int($0) } ?? 0
            let end = min(order.lines.count, start + (arguments["first"] as? Int ?? 0))
            return [
                "nodes": order.lines[start..<end].map { shown(line: $0, of: order) },
                "pageInfo": ["hasNextPage": end < order.lines.count, "endCursor": "\(end)"] as [String: Any],
            ]
        }
        let suggestion: Resolver = { arguments in suggested(for: order, arguments) }
        var address: [String: Any] = [:]
        for name in [
            "firstName", "lastName", "company", "address1", "address2", "city", "provinceCode", "zip", "country",
            "countryCodeV2", "phone",
        ] {
            address[name] = orNull(order.address[name])
        }
        return [
            "id": gid("Order", order.id), "name": order.name, "email": order.email,
            "processedAt": order.placed.formatted(.iso8601),
            "cancelledAt": order.isCancelled ? "2026-11-26T10:00:00Z" : NSNull(),
            "cancellation": order.isCancelled ? ["staffNote": orNull(order.staffNote)] : NSNull(),
            "presentmentCurrencyCode": order.currency, "taxesIncluded": order.lines.allSatisfy { $0.tax == 0 },
            "displayFinancialStatus": financial,
            "displayFulfillmentStatus": order.isSent ? "FULFILLED" : "UNFULFILLED", "returnStatus": "NO_RETURN",
            "note": order.note.isEmpty ? NSNull() : order.note, "totalPriceSet": bag(order.total, order.currency),
            "totalRefundedSet": bag(refunded, order.currency), "customer": ["id": gid("Customer", order.customer)],
            "shippingAddress": address, "lineItems": lines, "fulfillments": order.isSent ? [parcel(order)] : [],
            "refunds": order.refunds.map { shown(refund: $0, of: order) }, "suggestedRefund": suggestion,
            "returns": [
                "pageInfo": ["hasNextPage": false], "nodes": order.returns.map(shown(back:)),
            ] as [String: Any],
        ]
    }

    private func parcel(_ order: ShopifyFake.Order) -> [String: Any] {
        let tracking = order.parcel.map { [["company": $0.0, "number": $0.1, "url": NSNull()] as [String: Any]] } ?? []
        let shown: [String: Any] = [
            "status": "SUCCESS", "displayStatus": order.isDelivered ? "DELIVERED" : "IN_TRANSIT",
            "createdAt": order.placed.addingTimeInterval(86_400).formatted(.iso8601),
            "estimatedDeliveryAt": NSNull(),
            "deliveredAt": order.isDelivered
                ? order.placed.addingTimeInterval(3 * 86_400).formatted(.iso8601) : NSNull(),
            "trackingInfo": tracking,
        ]
        return shown
    }

    private func shown(line: ShopifyFake.Line, of order: ShopifyFake.Order) -> [String: Any] {
        let left = line.quantity - line.gone
        return [
            "id": gid("LineItem", line.id), "title": line.title, "sku": line.sku, "quantity": line.quantity,
            "refundableQuantity": left, "unfulfilledQuantity": order.isSent ? 0 : left,
            "variant": ["id": gid("ProductVariant", line.id * 10)],
            "discountedUnitPriceAfterAllDiscountsSet": bag(line.price, order.currency),
            "taxLines": line.tax == 0 ? [] : [["priceSet": bag(line.tax, order.currency)]],
        ]
    }

    private func shown(refund: ShopifyFake.Refund, of order: ShopifyFake.Order) -> [String: Any] {
        let transaction: [String: Any] = [
            "kind": "REFUND", "status": refund.isFailed ? "FAILURE" : "SUCCESS",
            "gateway": refund.isCredit ? "shopify_store_credit" : "shopify_payments",
            "amountSet": bag(refund.amount, order.currency),
        ]
        return [
            "id": gid("Refund", refund.id), "createdAt": "2026-11-26T10:00:00Z", "note": refund.note,
            "totalRefundedSet": bag(refund.isFailed ? 0 : refund.amount, order.currency),
            "transactions": ["nodes": refund.amount == 0 ? [] : [transaction]],
        ]
    }

    private func shown(back: ShopifyFake.Return) -> [String: Any] {
        let item: [String: Any] = [
            "__typename": "ReturnLineItem", "quantity": 1, "returnReasonNote": back.note,
            "fulfillmentLineItem": ["lineItem": ["id": gid("LineItem", back.line)]],
        ]
        let out = back.variant.map { [["variantId": gid("ProductVariant", $0), "quantity": 1] as [String: Any]] } ?? []
        return [
            "id": gid("Return", back.line), "name": back.name, "status": "OPEN", "createdAt": "2026-11-26T10:00:00Z",
            "returnLineItems": ["nodes": [item]], "exchangeLineItems": ["nodes": out],
        ]
    }

    private func suggested(for order: ShopifyFake.Order, _ arguments: [String: Any]) -> Any {
        let most = order.payments.reduce(0) { $0 + $1.amount } - order.refunded
        var amount = most
        if arguments["suggestFullRefund"] as? Bool != true {
            amount = 0
            for item in arguments["refundLineItems"] as? [[String: Any]] ?? [] {
                let id = number(item["lineItemId"], "LineItem")
                let line = order.lines.first { $0.id == id }
                amount += line.map { $0.price + $0.tax / $0.quantity } ?? 0
            }
        }
        var left = min(amount, most)
        let shown = left
        var transactions: [[String: Any]] = []
        for (index, payment) in order.payments.enumerated() where payment.amount > payment.refunded && left > 0 {
            let part = min(left, payment.amount - payment.refunded)
            left -= part
            transactions.append([
                "gateway": payment.gateway, "amountSet": bag(part, order.currency),
                "parentTransaction": ["id": gid("OrderTransaction", order.id * 10 + index)],
            ])
        }
        return [
            "amountSet": bag(shown, order.currency), "maximumRefundableSet": bag(most, order.currency),
            "suggestedTransactions": transactions,
        ] as [String: Any]
    }

    func bag(_ minor: Int, _ currency: String) -> [String: Any] { ["presentmentMoney": money(minor, currency)] }

    /// As Shopify writes decimals: `49.0`, `12.34`.
    func money(_ minor: Int, _ currency: String) -> [String: Any] {
        let isWhole = currency == "JPY"
        let (whole, cents) = isWhole ? (minor, 0) : (minor / 100, minor % 100)
        let text = cents % 10 == 0 ? "\(whole).\(cents / 10)" : "\(whole)." + (cents < 10 ? "0\(cents)" : "\(cents)")
        return ["amount": text, "currencyCode": currency]
    }
}

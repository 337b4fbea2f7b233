import Foundation

extension ShopifyFake.State {
    mutating func change(_ root: GraphQLDocument.Field) throws -> Any {
        switch root.name {
        case "refundCreate": return try refund(root)
        case "orderCancel": return try cancel(root.arguments)
        case "orderUpdate": return try update(root.arguments["input"] as? [String: Any] ?? [:])
        case "returnCreate": return try takeBack(root.arguments["returnInput"] as? [String: Any] ?? [:])
        case "subscriptionContractPause": return contract(root.arguments, from: ["ACTIVE"], to: "PAUSED")
        case "subscriptionContractActivate":
            return contract(root.arguments, from: ["ACTIVE", "PAUSED", "FAILED"], to: "ACTIVE")
        case "subscriptionContractCancel":
            return contract(root.arguments, from: ["ACTIVE", "PAUSED", "FAILED"], to: "CANCELLED")
        default: throw GraphQLDocument.Wrong(message: "Field '\(root.name)' doesn't exist on type 'Mutation'")
        }
    }

    private mutating func refund(_ root: GraphQLDocument.Field) throws -> [String: Any] {
        func refusal(_ field: String, _ message: String) -> [String: Any] {
            ["refund": NSNull(), "userErrors": [["field": [field], "message": message] as [String: Any]]]
        }
        // Required since 2026-04, though the schema does not say so; not blank.
        guard let key = root.directives["idempotent"]?["key"] as? String,
            !key.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty
        else { throw Refusal(message: "The @idempotent directive is required", code: "BAD_REQUEST") }
        let input = root.arguments["input"] as? [String: Any] ?? [:]
        let asked = String(
            decoding: (try? JSONSerialization.data(withJSONObject: input, options: .sortedKeys)) ?? Data(),
            as: UTF8.self)
        if let known = keys[key] {
            guard known.asked == asked else {
                throw Refusal(
                    message: "the key was used for something else", code: "IDEMPOTENCY_KEY_PARAMETER_MISMATCH")
            }
            return ["refund": ["id": gid("Refund", known.refund)], "userErrors": [] as [Any]]
        }
        guard let i = try order(input["orderId"]) else { return refusal("orderId", "Order does not exist") }
        var (amount, isCredit) = (0, false)
        for transaction in input["transactions"] as? [[String: Any]] ?? [] {
            let parent = (number(transaction["parentId"], "OrderTransaction") ?? 0) - orders[i].id * 10
            guard transaction["kind"] as? String == "REFUND",
                let part = minor(transaction["amount"], orders[i].currency),
                orders[i].payments.indices.contains(parent),
                orders[i].payments[parent].gateway == transaction["gateway"] as? String,
                part > 0, part <= orders[i].payments[parent].amount - orders[i].payments[parent].refunded
            else { return refusal("transactions", "Refund amount is greater than net payment received") }
            if !gatewayFails { orders[i].payments[parent].refunded += part }
            amount += part
        }
        for method in input["refundMethods"] as? [[String: Any]] ?? [] {
            let money = (method["storeCreditRefund"] as? [String: Any])?["amount"] as? [String: Any]
            guard let part = minor(money?["amount"], orders[i].currency), part > 0,
                money?["currencyCode"] as? String == orders[i].currency
            else { return refusal("refundMethods", "Amount is invalid") }
            (amount, isCredit) = (amount + part, true)
        }
        guard amount <= orders[i].total - orders[i].refunded else {
            return refusal("base", "Refund amount is greater than net payment received")
        }
        for item in input["refundLineItems"] as? [[String: Any]] ?? [] {
            let id = number(item["lineItemId"], "LineItem")
            guard let j = orders[i].lines.firstIndex(where: { $0.id == id }), let pieces = item["quantity"] as? Int,
                orders[i].lines[j].gone + pieces <= orders[i].lines[j].quantity
            else { return refusal("refundLineItems", "Quantity cannot refund more items than were purchased") }
            orders[i].lines[j].gone += pieces
        }
        if isCredit { credits[orders[i].customer, default: 0] += amount }
        count += 1
        orders[i].refunds.append(
            .init(
                id: count, note: forgetsNotes ? "" : input["note"] as? String ?? "", amount: amount, isCredit: isCredit,
                isFailed: gatewayFails))
        keys[key] = (asked, count)
        return ["refund": ["id": gid("Refund", count)], "userErrors": [] as [Any]]
    }

    private mutating func cancel(_ arguments: [String: Any]) throws -> [String: Any] {
        func refusal(_ message: String, _ code: String) -> [String: Any] {
            let error: [String: Any] = ["field": ["orderId"], "message": message, "code": code]
            return ["job": NSNull(), "orderCancelUserErrors": [error]]
        }
        guard arguments["restock"] is Bool, let note = arguments["staffNote"] as? String, note.utf8.count <= 255 else {
            return refusal("Staff note is too long", "INVALID")
        }
        guard let i = try order(arguments["orderId"]) else { return refusal("Order does not exist", "NOT_FOUND") }
        guard !orders[i].isSent, !orders[i].isCancelled else { return refusal("Cannot cancel order", "INVALID") }
        guard !jobs.contains(where: { $0.order == orders[i].id && $0.left > 0 }) else {
            return refusal("Order is being cancelled", "INVALID")
        }
        let method = arguments["refundMethod"] as? [String: Any]
        let refunds = method?["originalPaymentMethodsRefund"] as? Bool ?? false
        jobs.append(.init(order: orders[i].id, note: note, refunds: refunds, left: 7))
        return [
            "job": ["id": gid("Job", jobs.count - 1), "done": false] as [String: Any],
            "orderCancelUserErrors": [] as [Any],
        ]
    }

    private mutating func update(_ input: [String: Any]) throws -> [String: Any] {
        guard let i = try order(input["id"]) else {
            return [
                "order": NSNull(),
                "userErrors": [["field": ["id"], "message": "Order does not exist"] as [String: Any]],
            ]
        }
        if let note = input["note"] as? String { orders[i].note = note }
        if let address = input["shippingAddress"] as? [String: Any] {
            // The whole: what is left out is gone.
            var whole: [String: String] = [:]
            for (name, value) in address { whole[name] = value as? String }
            whole["countryCodeV2"] = whole.removeValue(forKey: "countryCode")
            orders[i].address = whole
        }
        return ["order": ["id": gid("Order", orders[i].id)], "userErrors": [] as [Any]]
    }

    private mutating func takeBack(_ input: [String: Any]) throws -> [String: Any] {
        func refusal(_ message: String, _ code: String) -> [String: Any] {
            let error: [String: Any] = ["field": ["returnInput"], "message": message, "code": code]
            return ["return": NSNull(), "userErrors": [error]]
        }
        guard let i = try order(input["orderId"]), orders[i].isSent else {
            return refusal("Order does not have returnable items", "INVALID_STATE")
        }
        guard let item = (input["returnLineItems"] as? [[String: Any]])?.first,
            let line = number(item["fulfillmentLineItemId"], "FulfillmentLineItem"), item["quantity"] as? Int == 1
        else { return refusal("Line items are invalid", "INVALID") }
        let found = returnable(orders[i])["returnableFulfillmentLineItems"] as? [String: Any]
        let isLeft = (found?["nodes"] as? [[String: Any]] ?? []).contains {
            ($0["fulfillmentLineItem"] as? [String: Any])?["id"] as? String == gid("FulfillmentLineItem", line)
        }
        guard isLeft else { return refusal("Quantity is more than can be returned", "LESS_THAN_OR_EQUAL_TO") }
        let out = (input["exchangeLineItems"] as? [[String: Any]])?.first
        orders[i].returns.append(
            .init(
                name: "\(orders[i].name)-R\(orders[i].returns.count + 1)",
                note: forgetsNotes ? "" : item["returnReasonNote"] as? String ?? "", line: line,
                variant: number(out?["variantId"], "ProductVariant")))
        return ["return": ["id": gid("Return", line)], "userErrors": [] as [Any]]
    }

    private mutating func contract(_ arguments: [String: Any], from: [String], to: String) -> [String: Any] {
        let id = number(arguments["subscriptionContractId"], "SubscriptionContract")
        guard let i = contracts.firstIndex(where: { $0.id == id }), from.contains(contracts[i].status) else {
            return [
                "contract": NSNull(),
                "userErrors": [["field": ["subscriptionContractId"], "message": "Status is invalid"] as [String: Any]],
            ]
        }
        contracts[i].status = to
        return [
            "contract": ["id": gid("SubscriptionContract", contracts[i].id), "status": to], "userErrors": [] as [Any],
        ]
    }

    /// A decimal text in minor units; nil for what is none.
    private func minor(_ text: Any?, _ currency: String) -> Int? {
        guard let text = text as? String, let value = Decimal(string: text) else { return nil }
        let scaled = currency == "JPY" ? value : value * 100
        return Int(exactly: NSDecimalNumber(decimal: scaled).doubleValue)
    }
}

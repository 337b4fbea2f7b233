import Foundation
import JSON
import Loopback
import Transport

@testable import Integrations

/// What an operator of the little shop would declare: its endpoints as tools, and the table that makes a shop of them.
enum LittleTables {
    static func tools(_ origin: String, _ memory: LittleShop.Memory, secret: String = LittleShop.secret) throws
        -> [HTTPTool]
    {
        let proof = [(name: "X-Api-Key", value: Secret(secret))]
        let base = origin + "/v1"
        func read(
            _ name: String, _ path: String, _ query: [(name: String, value: String)] = [], _ result: [String] = []
        )
            -> HTTPTool
        {
            HTTPTool(name, .get, base + path, query: query, secrets: proof, class: .read, result: result)
        }
        let key = memory == .keys ? [(name: "Idempotency-Key", value: "{{key}}")] : []
        func act(_ name: String, _ method: HTTPRequest.Method, _ path: String, _ body: [String: String]) throws
            -> HTTPTool
        {
            var fields = body
            if memory == .none, method == .post, !path.hasSuffix("cancel") { fields["note"] = "{{key}}" }
            return HTTPTool(
                name, method, base + path, headers: method == .post ? key : [], secrets: proof,
                body: try ToolTemplate(.object(fields.mapValues { .text($0) })), class: .act, result: [])
        }
        let sum = ["cents": "{{cents}}", "currency": "{{currency}}", "line": "{{line}}"]
        return [
            read("find_customer", "/customers", [(name: "email", value: "{{email}}")]),
            read("list_orders", "/customers/{customer}/orders"),
            read("get_order", "/orders/{number}", [], ["order"]),
            read("list_entries", "/orders/{number}/entries"),
            read("list_subscriptions", "/customers/{customer}/subscriptions"),
            read("get_subscription", "/subscriptions/{id}"),
            try act("refund", .post, "/orders/{number}/refunds", sum),
            try act("credit", .post, "/orders/{number}/credits", sum),
            try act("cancel", .post, "/orders/{number}/cancel", [:]),
            try act("address", .put, "/orders/{number}/address", ["address": "{{address}}"]),
            try act("give_back", .post, "/orders/{number}/returns", ["line": "{{line}}"]),
            try act("exchange", .post, "/orders/{number}/exchanges", ["line": "{{line}}", "variant": "{{variant}}"]),
            try act("note", .post, "/orders/{number}/notes", ["text": "{{text}}"]),
            try act("set_subscription", .patch, "/subscriptions/{id}", ["status": "{{status}}"]),
        ]
    }

    static func object(_ fields: [String: String]) throws -> ToolTemplate {
        try ToolTemplate(.object(fields.mapValues { .text($0) }))
    }

    static func fields(_ fields: [String: String]) throws -> [String: ToolField] {
        try fields.mapValues { try ToolField($0) }
    }

    /// With keys sums are in cents; without, they are decimal numbers.
    static func order(_ memory: LittleShop.Memory) throws -> [String: ToolField] {
        func sum(_ name: String, _ cents: String) -> String { memory == .keys ? "minor(\(cents))" : "decimal(\(name))" }
        return try fields(
            [
                "number": "number", "customer": "customer.id", "email": "customer.email", "status": "status",
                "placed": "seconds(placed_at)", "currency": "currency", "total": sum("total", "total_cents"),
                "refunded": sum("refunded", "refunded_cents"), "address": "address", "items[].sku": "lines[].sku",
                "items[].title": "lines[].title", "items[].quantity": "lines[].quantity",
                "items[].price": "lines[]." + sum("price", "cents"),
                "items[].refunded": "lines[]." + sum("refunded", "refunded_cents"),
                "shipments[].carrier": "parcels[].carrier", "shipments[].tracking": "parcels[].number",
                "shipments[].shipped": "seconds(parcels[].sent_at)",
            ].mapValues { text in
                // `minor(…)` stands around the whole path.
                guard text.hasPrefix("lines[]."), let word = ["minor(", "decimal("].first(where: { text.contains($0) })
                else {
                    return text
                }
                return word + "lines[]." + text.dropFirst("lines[].".count + word.count)
            })
    }

    static let words = [
        "open": "placed", "processing": "paid", "sent": "shipped", "arrived": "delivered", "void": "cancelled",
    ]

    static func lookUps(_ memory: LittleShop.Memory) throws -> [ToolTable.LookUp: ToolTable.Reading] {
        let subscription = try fields([
            "id": "id", "customer": "customer_id", "plan": "plan", "price": "minor(price_cents)",
            "currency": "currency",
            "status": "status", "renews": "renews_at",
        ])
        let states = ["running": "active", "resting": "paused", "ended": "cancelled"]
        return [
            .customer: ToolTable.Reading(
                tool: "find_customer", arguments: try object(["email": "{{customer.email}}"]),
                fields: try fields(["id": "id", "email": "email", "name": "name", "tier": "tier"]),
                result: try ToolPath("customers[]")),
            .orders: ToolTable.Reading(
                tool: "list_orders", arguments: try object(["customer": "{{customer.id}}"]), fields: try order(memory),
                result: try ToolPath("orders[]"), statuses: words),
            .order: ToolTable.Reading(
                tool: "get_order", arguments: try object(["number": "{{order.number}}"]), fields: try order(memory),
                statuses: words),
            .subscriptions: ToolTable.Reading(
                tool: "list_subscriptions", arguments: try object(["customer": "{{customer.id}}"]),
                fields: subscription,
                result: try ToolPath("subscriptions[]"), statuses: states),
            .subscription: ToolTable.Reading(
                tool: "get_subscription", arguments: try object(["id": "{{subscription.id}}"]), fields: subscription,
                result: try ToolPath("subscription"), statuses: states),
        ]
    }

    static func actions(_ memory: LittleShop.Memory) throws -> [ToolTable.Deed: ToolTable.Acting] {
        func entry(_ tool: String, _ kind: String, _ arguments: [String: String]) throws -> ToolTable.Acting {
            let back = ToolTable.ReadingBack(
                tool: "list_entries", arguments: try object(["number": "{{order.number}}"]),
                result: try ToolPath("entries[]"), equals: ["note": .text("{{key}}"), "kind": .text(kind)])
            var receipt = ["reference": "id"]
            if ["refund", "credit"].contains(tool) {
                receipt["amount"] = memory == .keys ? "minor(cents)" : "decimal(amount)"
            }
            return ToolTable.Acting(
                tool: tool,
                arguments: try object(arguments.merging(["number": "{{order.number}}", "key": "{{key}}"]) { $1 }),
                repetition: memory == .keys ? .key(remembered: nil) : .again, fields: try fields(receipt),
                result: try ToolPath("entry"), readBack: back)
        }
        func status(_ word: String) throws -> ToolTable.Acting {
            ToolTable.Acting(
                tool: "set_subscription",
                arguments: try ToolTemplate(.object(["id": .text("{{subscription.id}}"), "status": .text(word)])),
                repetition: .state)
        }
        let sum = ["cents": "{{amount.minor}}", "currency": "{{amount.currency}}", "line": "{{order.line}}"]
        var cancel = ["number": "{{order.number}}"]
        if memory == .keys { cancel["key"] = "{{key}}" }
        return [
            .refund: try entry("refund", "refunds", sum), .credit: try entry("credit", "credits", sum),
            .return: try entry("give_back", "returns", ["line": "{{order.line}}"]),
            .exchange: try entry("exchange", "exchanges", ["line": "{{order.line}}", "variant": "{{variant}}"]),
            .note: try entry("note", "notes", ["text": "{{note}}"]),
            .cancel: ToolTable.Acting(
                tool: "cancel", arguments: try object(cancel),
                repetition: memory == .keys ? .key(remembered: nil) : .again,
                readBack: memory == .keys
                    ? nil
                    : ToolTable.ReadingBack(
                        tool: "get_order", arguments: try object(["number": "{{order.number}}"]),
                        equals: ["status": .text("void")])),
            .address: ToolTable.Acting(
                tool: "address", arguments: try object(["number": "{{order.number}}", "address": "{{address}}"]),
                repetition: .state),
            .subscriptionCancel: try status("ended"), .subscriptionPause: try status("resting"),
            .subscriptionResume: try status("running"),
        ]
    }

    static func table(_ memory: LittleShop.Memory) throws -> ToolTable {
        try ToolTable(lookUps: lookUps(memory), actions: actions(memory), patience: .seconds(3))
    }
}

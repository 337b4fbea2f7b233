import Foundation

extension ShopifyFake.State {
    typealias Answer = ScriptedHTTP.Answer
    typealias Resolver = GraphQLDocument.Resolver

    mutating func answer(_ request: ScriptedHTTP.Request) -> Answer {
        if !answers.isEmpty { return answers.removeFirst() }
        guard request.method == "POST", request.target == "/admin/api/\(ShopifyFake.version)/graphql.json" else {
            return json(404, ["errors": "Not Found"])
        }
        guard request.headers["x-shopify-access-token"] == ShopifyFake.token else {
            return json(
                401, ["errors": "[API] Invalid API key or access token (unrecognized login or wrong password)"])
        }
        guard let body = try? JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any],
            let text = body["query"] as? String
        else { return json(400, ["errors": ["query": "Required parameter missing or invalid"]]) }
        for i in jobs.indices where jobs[i].left > 0 {
            jobs[i].left -= 1
            if jobs[i].left == 0 { finish(jobs[i]) }
        }
        let question = String(decoding: request.body, as: UTF8.self)
        do {
            let document = try GraphQLDocument(
                text, operation: body["operationName"] as? String, variables: body["variables"] as? [String: Any] ?? [:]
            )
            if points < 10 {
                points += 40
                return json(200, ["errors": [error("Throttled", "THROTTLED")], "extensions": cost(10)])
            }
            points -= 10
            if document.isMutation {
                mutations += 1
                swap(&answers, &laterAnswers)
            }
            var data: [String: Any] = [:]
            for root in document.roots {
                let value = try resolve(root, isMutation: document.isMutation)
                data[root.key] = try document.selected(root.selection, of: value)
            }
            let answer: [String: Any] = ["data": data, "extensions": cost(10)]
            if let i = losses.firstIndex(where: { loss in document.roots.contains { $0.name == loss.field } }) {
                switch losses.remove(at: i).way {
                case .cut: return .cut
                case .half: return .truncated
                case .stall: return .stall
                case .broken: return json(500, ["errors": "Internal Server Error"])
                }
            }
            exchanges.append(.init(question: question, answer: serialised(answer)))
            return json(200, answer)
        } catch let wrong as GraphQLDocument.Wrong {
            return json(200, ["errors": [error(wrong.message, "undefinedField")]])
        } catch let refusal as Refusal {
            return json(200, ["errors": [error(refusal.message, refusal.code)], "extensions": cost(10)])
        } catch {
            return json(500, [:])
        }
    }

    struct Refusal: Error {
        var message: String
        var code: String
    }

    private mutating func resolve(_ root: GraphQLDocument.Field, isMutation: Bool) throws -> Any {
        let arguments = root.arguments
        if isMutation { return try change(root) }
        switch root.name {
        case "shop": return ["name": "Lamps", "currencyCode": "EUR"]
        case "currentAppInstallation": return ["accessScopes": scopes.map { ["handle": $0] }]
        case "customerByIdentifier":
            let email = (arguments["identifier"] as? [String: Any])?["emailAddress"] as? String
            return customers.firstIndex { $0.email == email }.map { shown(customer: $0 + 1) } ?? NSNull()
        case "customer":
            guard let id = number(arguments["id"], "Customer"), customers.indices.contains(id - 1) else {
                return NSNull()
            }
            return shown(customer: id)
        case "orders":
            guard let query = arguments["query"] as? String else {
                throw Refusal(message: "no query", code: "BAD_REQUEST")
            }
            // A search finds what is like it, too: comparing is the caller's business.
            let words = query.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            let found = orders.filter { order in words.contains { order.name.contains($0) } }
            return ["nodes": found.prefix(arguments["first"] as? Int ?? 0).map(shown(order:))]
        case "order": return try order(arguments["id"]).map { shown(order: orders[$0]) } ?? NSNull()
        case "job":
            guard let id = arguments["id"] as? String, let i = Int(id.split(separator: "/").last ?? ""),
                jobs.indices.contains(i)
            else { return NSNull() }
            return ["id": id, "done": jobs[i].left == 0]
        case "returnableFulfillments":
            guard let i = try order(arguments["orderId"]) else { return ["nodes": [] as [Any]] }
            return ["nodes": orders[i].isSent ? [returnable(orders[i])] : []]
        case "productVariant":
            guard let id = number(arguments["id"], "ProductVariant") else { return NSNull() }
            return shown(variant: id)
        case "subscriptionContract":
            guard let id = number(arguments["id"], "SubscriptionContract"),
                let found = contracts.first(where: { $0.id == id })
            else { return NSNull() }
            return shown(contract: found)
        default: throw GraphQLDocument.Wrong(message: "Field '\(root.name)' doesn't exist on type 'QueryRoot'")
        }
    }

    /// Pieces that were sent, were not refunded and do not come back already.
    func returnable(_ order: ShopifyFake.Order) -> [String: Any] {
        let items = order.lines.compactMap { line -> [String: Any]? in
            let left = line.quantity - line.gone - order.returns.count { $0.line == line.id }
            let item: [String: Any] = [
                "id": "gid://shopify/FulfillmentLineItem/\(line.id)", "lineItem": ["id": gid("LineItem", line.id)],
            ]
            return left > 0 ? ["quantity": left, "fulfillmentLineItem": item] : nil
        }
        return ["returnableFulfillmentLineItems": ["nodes": items]]
    }

    /// A size of a lamp: three of a product, of which one costs more.
    private func shown(variant id: Int) -> [String: Any] {
        func one(_ id: Int, _ size: String, _ price: String) -> [String: Any] {
            [
                "id": gid("ProductVariant", id), "price": price, "availableForSale": true,
                "selectedOptions": [["name": "Size", "value": size]],
            ]
        }
        let base = id / 10 * 10
        let all = [one(base, "M", "49.00"), one(base + 1, "L", "49.00"), one(base + 2, "XL", "59.00")]
        var shown = all[min(id % 10, 2)]
        shown["product"] = ["variants": ["nodes": all]]
        return shown
    }

    private mutating func finish(_ job: ShopifyFake.Job) {
        guard let i = orders.firstIndex(where: { $0.id == job.order }), !orders[i].isSent else { return }
        orders[i].isCancelled = true
        orders[i].staffNote = job.note
        let left = orders[i].total - orders[i].refunded
        if job.refunds, orders[i].isPaid, left > 0 {
            count += 1
            orders[i].refunds.append(.init(id: count, note: "", amount: left, isCredit: false, isFailed: false))
        }
    }

    func order(_ id: Any?) throws -> Int? {
        guard let number = number(id, "Order") else {
            throw Refusal(message: "Invalid global id", code: "argumentLiteralsIncompatible")
        }
        return orders.firstIndex { $0.id == number }
    }

    func number(_ id: Any?, _ kind: String) -> Int? {
        guard let text = id as? String, text.hasPrefix("gid://shopify/\(kind)/") else { return nil }
        return Int(text.split(separator: "/").last ?? "")
    }

    func gid(_ kind: String, _ number: Int) -> String { "gid://shopify/\(kind)/\(number)" }

    private func error(_ message: String, _ code: String) -> [String: Any] {
        ["message": message, "extensions": ["code": code]]
    }

    private func cost(_ wanted: Int) -> [String: Any] {
        [
            "cost": [
                "requestedQueryCost": wanted, "actualQueryCost": wanted,
                "throttleStatus": [
                    "maximumAvailable": 2_000.0, "currentlyAvailable": points, "restoreRate": 100.0,
                ] as [String: Any],
            ] as [String: Any]
        ]
    }

    private func serialised(_ fields: [String: Any]) -> String {
        let data = (try? JSONSerialization.data(withJSONObject: fields, options: .sortedKeys)) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    private func json(_ status: Int, _ fields: [String: Any]) -> Answer {
        let head = ["Content-Type: application/json; charset=utf-8", "X-Shopify-API-Version: \(ShopifyFake.version)"]
        return .reply(status, head, serialised(fields))
    }
}

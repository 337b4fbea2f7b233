import Foundation

extension WooFake.State {
    typealias Answer = ScriptedHTTP.Answer

    mutating func answer(_ request: ScriptedHTTP.Request, isSecure: Bool) -> Answer {
        if !answers.isEmpty { return answers.removeFirst() }
        if let i = answersTo.firstIndex(where: { $0.method == request.method }) {
            return answersTo.remove(at: i).answer
        }
        guard let target = URLComponents(string: request.target), target.path.hasPrefix("/wp-json/wc/v3/") else {
            return .reply(404, ["Content-Type: text/html"], "<!DOCTYPE html>")
        }
        var query: [String: String] = [:]
        for item in target.queryItems ?? [] { query[item.name] = item.value }
        if let refusal = refusal(request, query, isSecure: isSecure) { return refusal }
        let path = target.path.dropFirst(15).split(separator: "/").map(String.init)
        let body = RequestTrackerHost.object(String(decoding: request.body, as: UTF8.self))
        let answer = route(request.method, path, query, body)
        if let i = broken.firstIndex(where: { isMeant($0, request.method, path) }) {
            broken.remove(at: i)
            // What WordPress says when PHP broke off, after whatever was done before.
            return json(500, ["code": "internal_server_error", "message": "<p>There has been a critical error.</p>"])
        }
        return answer
    }

    private func isMeant(_ words: String, _ method: String, _ path: [String]) -> Bool {
        words == "\(method) \(path.count == 3 ? path[2] : path[0])"
    }

    private mutating func refusal(
        _ request: ScriptedHTTP.Request, _ query: [String: String], isSecure: Bool
    ) -> Answer? {
        let reader = error(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.")
        func bad(_ words: String) -> Answer { error(401, "woocommerce_rest_authentication_error", words) }
        if isSecure {
            let pair = Data("\(WooFake.key):\(WooFake.secret)".utf8).base64EncodedString()
            let header = settings.dropsAuthorization ? nil : request.headers["authorization"]
            let inQuery = query["consumer_key"] == WooFake.key && query["consumer_secret"] == WooFake.secret
            guard header == "Basic \(pair)" || inQuery else { return reader }
        } else {
            switch WooSignature.verdict(request, key: WooFake.key, secret: WooFake.secret, now: Date()) {
            case .missing: return reader
            case .bad: return bad("Invalid signature - provided signature does not match.")
            case .stale: return bad("Invalid timestamp.")
            case .good:
                guard nonces.insert(query["oauth_nonce"] ?? "").inserted else {
                    return bad("Invalid nonce - nonce has already been used.")
                }
            }
        }
        guard settings.mayWrite || request.method == "GET" else {
            return bad("The API key provided does not have write permissions.")
        }
        return nil
    }

    private mutating func route(
        _ method: String, _ path: [String], _ query: [String: String], _ body: [String: Any]
    ) -> Answer {
        switch (method, path.first ?? "", path.count) {
        case ("GET", "customers", 1): return list(customers(query).map(shown), query)
        case ("GET", "orders", 1): return list(orders(query).map(shown), query)
        case ("GET", "system_status", 1): return json(200, ["environment": ["version": "11.0.1"]])
        case (_, "orders", 2...3):
            guard let i = orders.firstIndex(where: { String($0.id) == path[1] }) else {
                return error(404, "woocommerce_rest_shop_order_invalid_id", "Invalid ID.")
            }
            switch (method, path.count == 3 ? path[2] : "") {
            case ("GET", ""): return json(200, shown(orders[i]))
            case ("PUT", ""): return change(i, body)
            case ("GET", "refunds"):
                return list(orders[i].refunds.reversed().map { shown($0, of: orders[i]) }, query)
            case ("POST", "refunds"): return refund(i, body)
            // Not in pages.
            case ("GET", "notes"): return json(200, orders[i].notes.reversed().map(shown))
            case ("POST", "notes"): return note(i, body)
            default: return noRoute
            }
        case ("GET", "subscriptions", 1) where settings.hasSubscriptions:
            return list(subscriptions.filter { String($0.customer) == query["customer"] }.map(shown), query)
        case (_, "subscriptions", 2) where settings.hasSubscriptions:
            guard let i = subscriptions.firstIndex(where: { String($0.id) == path[1] }) else {
                return error(404, "woocommerce_rest_shop_subscription_invalid_id", "Invalid ID.")
            }
            if method == "PUT" {
                guard let status = body["status"] as? String,
                    ["active", "on-hold", "cancelled", "pending-cancel"].contains(status)
                else { return invalid("status", "status is not one of the statuses.") }
                subscriptions[i].status = status
            }
            return json(200, shown(subscriptions[i]))
        default: return noRoute
        }
    }

    /// By default only those with the role `customer`, as the documentation has it.
    private func customers(_ query: [String: String]) -> [WooFake.Person] {
        people.filter { one in
            let role = query["role"] ?? "customer"
            return (role == "all" || role == one.role)
                && query["email"].map { $0.lowercased() == one.email.lowercased() } ?? true
        }
    }

    /// `billing_email` is not known to it, and so brings everything (recorded).
    private func orders(_ query: [String: String]) -> [WooFake.Order] {
        let found = orders.filter { order in
            let isOwn = query["customer"].map { $0 == String(order.customer) } ?? true
            let words = query["search"]?.lowercased()
            let isFound = words.map { order.email.lowercased().contains($0) || order.number.contains($0) } ?? true
            return isOwn && isFound
        }
        let sorted = found.sorted { $0.placed == $1.placed ? $0.id < $1.id : $0.placed < $1.placed }
        return query["order"] == "asc" ? sorted : sorted.reversed()
    }

    private mutating func change(_ i: Int, _ body: [String: Any]) -> Answer {
        if let status = body["status"] as? String {
            let known = ["pending", "processing", "on-hold", "completed", "cancelled", "refunded", "failed"]
            guard known.contains(status) else { return invalid("status", "status is not one of the statuses.") }
            orders[i].status = status
        }
        // The fields that are named, and no other (recorded).
        if let shipping = body["shipping"] as? [String: String] { orders[i].shipping.merge(shipping) { $1 } }
        return json(200, shown(orders[i]))
    }

    private mutating func refund(_ i: Int, _ body: [String: Any]) -> Answer {
        func refused(_ words: String) -> Answer {
            json(500, ["code": "woocommerce_rest_cannot_create_order_refund", "message": words, "data": 500])
        }
        func minor(_ value: Any?) -> Int? {
            let text = (value as? String) ?? (value as? NSNumber)?.stringValue
            guard let number = text.flatMap({ Decimal(string: $0) }) else { return nil }
            return NSDecimalNumber(decimal: number * pow(10, settings.digits)).intValue
        }
        var lines: [(id: Int, quantity: Int, net: Int, tax: Int)] = []
        for part in body["line_items"] as? [[String: Any]] ?? [] {
            let taxes = part["refund_tax"] as? [[String: Any]] ?? []
            guard let id = part["id"] as? Int, orders[i].items.indices.contains(where: { orders[i].line($0) == id })
            else { return refused("Invalid order item.") }
            lines.append(
                (
                    id, part["quantity"] as? Int ?? 0, minor(part["refund_total"]) ?? 0,
                    taxes.reduce(0) { $0 + (minor($1["refund_total"]) ?? 0) }
                ))
        }
        let sums = lines.reduce(0) { $0 + $1.net + $1.tax }
        let amount = minor(body["amount"]) ?? sums
        guard amount > 0, amount <= orders[i].total - orders[i].refunded else {
            return refused("Invalid refund amount.")
        }
        let asksGateway = body["api_refund"] as? Bool ?? true
        guard !asksGateway || orders[i].canPayBack else {
            return refused("The payment gateway for this order does not support automatic refunds.")
        }
        count += 1
        let refund = WooFake.Refund(
            id: count, amount: amount, reason: body["reason"] as? String ?? "",
            isPaid: asksGateway && !settings.gatewayIsSilent, restocks: body["api_restock"] as? Bool ?? true,
            lines: lines)
        orders[i].refunds.append(refund)
        let isFull = orders[i].refunded >= orders[i].total
        if isFull { orders[i].status = "refunded" }
        mails.append("\(orders[i].email): Your order has been \(isFull ? "" : "partially ")refunded")
        if settings.deniesRefunds { return refused("The gateway could not be reached.") }
        return json(201, shown(refund, of: orders[i]))
    }

    private mutating func note(_ i: Int, _ body: [String: Any]) -> Answer {
        guard let text = body["note"] as? String else { return invalid("note", "Missing parameter(s): note") }
        count += 1
        let note = WooFake.Note(id: count, text: text, isForCustomer: body["customer_note"] as? Bool ?? false)
        orders[i].notes.append(note)
        if note.isForCustomer { mails.append("\(orders[i].email): A note has been added to your order") }
        return json(201, shown(note))
    }

    // MARK: Answers

    private var noRoute: Answer {
        error(404, "rest_no_route", "No route was found matching the URL and request method.")
    }

    private func invalid(_ name: String, _ words: String) -> Answer {
        json(
            400,
            [
                "code": "rest_invalid_param", "message": "Invalid parameter(s): \(name)",
                "data": ["status": 400, "params": [name: words]] as [String: Any],
            ])
    }

    private func error(_ status: Int, _ code: String, _ words: String) -> Answer {
        json(status, ["code": code, "message": words, "data": ["status": status]])
    }

    private func list(_ items: [[String: Any]], _ query: [String: String]) -> Answer {
        let size = query["per_page"].map { Int($0) ?? 0 } ?? 10
        guard (1...100).contains(size) else {
            return invalid("per_page", "per_page must be between 1 (inclusive) and 100 (inclusive)")
        }
        let page = max(1, query["page"].flatMap { Int($0) } ?? 1)
        let total = (items.count + size - 1) / size
        let part = items.dropFirst((page - 1) * size).prefix(size)
        let counts = ["X-WP-Total: \(items.count)", "X-WP-TotalPages: \(total)"]
        return json(200, Array(part), settings.dropsCounts ? [] : counts)
    }

    private func json(_ status: Int, _ value: Any, _ headers: [String] = []) -> Answer {
        let data = (try? JSONSerialization.data(withJSONObject: value)) ?? Data()
        return .reply(
            status, ["Content-Type: application/json; charset=UTF-8"] + headers, String(decoding: data, as: UTF8.self))
    }
}

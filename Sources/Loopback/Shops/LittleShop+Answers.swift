import Foundation

extension LittleShop.State {
    typealias Answer = ScriptedHTTP.Answer

    mutating func answer(_ request: ScriptedHTTP.Request) -> Answer {
        if !answers.isEmpty { return answers.removeFirst() }
        guard request.headers["x-api-key"] == LittleShop.secret else { return refuse(401, "bad_key") }
        let halves = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = halves[0].split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            String($0).removingPercentEncoding ?? ""
        }
        guard path.first == "v1" else { return .reply(404, ["Content-Type: text/html"], "<html>no page</html>") }
        let place = Array(path.dropFirst())
        if request.method == "GET" { return read(place, halves.count == 2 ? String(halves[1]) : "") }
        writes += 1
        return write(request, place)
    }

    private func reply(_ body: String, _ status: Int = 200) -> Answer {
        // It is patient, and says so in the one way that a client of ours reads as a rate: else tests would wait for their turn.
        .reply(status, ["Content-Type: application/json", "X-Shopify-Shop-Api-Call-Limit: 1/20000"], body)
    }

    private func refuse(_ status: Int, _ code: String) -> Answer {
        reply("{\"error\":{\"code\":\"\(code)\",\"message\":\"in words, for people\"}}", status)
    }

    private func read(_ place: [String], _ query: String) -> Answer {
        switch (place.first, place.count) {
        case ("customers", 1):
            // A search, as generous as most: whatever holds the words.
            guard query.hasPrefix("email="), let email = query.dropFirst(6).removingPercentEncoding, !email.isEmpty
            else {
                return refuse(400, "missing_email")
            }
            let found = customers.filter { $0.email.lowercased().contains(email.lowercased()) }
            return reply("{\"customers\":[\(found.map(json).joined(separator: ","))]}")
        case ("customers", 3) where place[2] == "orders":
            let found = orders.filter { String($0.customer) == place[1] }
            return reply("{\"orders\":[\(found.map(json).joined(separator: ","))]}")
        case ("customers", 3) where place[2] == "subscriptions":
            let found = subscriptions.filter { String($0.customer) == place[1] }
            return reply("{\"subscriptions\":[\(found.map(json).joined(separator: ","))]}")
        case ("orders", 2):
            guard let order = orders.first(where: { $0.number == place[1] }) else { return refuse(404, "no_order") }
            return reply("{\"order\":\(json(order))}")
        case ("orders", 3) where place[2] == "entries":
            guard let order = orders.first(where: { $0.number == place[1] }) else { return refuse(404, "no_order") }
            return reply("{\"entries\":[\(order.entries.map(json).joined(separator: ","))]}")
        case ("subscriptions", 2):
            guard let one = subscriptions.first(where: { String($0.id) == place[1] }) else {
                return refuse(404, "no_subscription")
            }
            return reply("{\"subscription\":\(json(one))}")
        default: return .reply(404, ["Content-Type: text/html"], "<html>no page</html>")
        }
    }

    private mutating func write(_ request: ScriptedHTTP.Request, _ place: [String]) -> Answer {
        guard request.headers["content-type"] == "application/json",
            let body = (try? JSONSerialization.jsonObject(with: Data(request.body))) as? [String: Any]
        else { return refuse(400, "no_json") }
        let told = "\(request.method) \(request.target) \(String(decoding: request.body, as: UTF8.self))"
        let key = request.headers["idempotency-key"]
        if memory == .keys, request.method == "POST" {
            guard let key, !key.isEmpty else { return refuse(400, "missing_key") }
            if let known = keys[key] {
                return known.request == told ? reply(known.answer) : refuse(422, "key_reused")
            }
        }
        let answer = act(request.method, place, body, mark: key ?? body["note"] as? String ?? "")
        if case .reply(200, _, let text) = answer {
            if let key, memory == .keys { keys[key] = (told, text) }
            if let i = breaking.firstIndex(where: { request.target.hasSuffix($0) }) {
                breaking.remove(at: i)
                return refuse(500, "broken")
            }
        }
        return answer
    }

    private mutating func act(_ method: String, _ place: [String], _ body: [String: Any], mark: String) -> Answer {
        func only(_ names: [String]) -> Bool { Set(body.keys).isSubset(of: names) }
        if method == "PATCH", place.count == 2, place[0] == "subscriptions" {
            guard only(["status"]), let status = body["status"] as? String,
                ["running", "resting", "ended"].contains(status)
            else { return refuse(400, "bad_body") }
            guard let i = subscriptions.firstIndex(where: { String($0.id) == place[1] }) else {
                return refuse(404, "no_subscription")
            }
            subscriptions[i].status = status
            return reply("{\"subscription\":\(json(subscriptions[i]))}")
        }
        guard place.count == 3, place[0] == "orders" else { return refuse(404, "no_page") }
        guard let i = orders.firstIndex(where: { $0.number == place[1] }) else { return refuse(404, "no_order") }
        let isOpen = ["open", "processing"].contains(orders[i].status)
        switch (method, place[2]) {
        case ("POST", "cancel"):
            guard body.isEmpty else { return refuse(400, "bad_body") }
            guard isOpen else { return refuse(409, "too_late") }
            orders[i].status = "void"
        case ("PUT", "address"):
            guard only(["address"]), let address = body["address"] as? String else { return refuse(400, "bad_body") }
            guard isOpen else { return refuse(409, "too_late") }
            orders[i].address = address
        case ("POST", let kind) where ["refunds", "credits"].contains(kind):
            guard only(["cents", "currency", "line", "note"]), let cents = whole(body["cents"]),
                body["currency"] as? String == "EUR"
            else { return refuse(400, "bad_body") }
            let line = whole(body["line"])
            guard cents > 0, cents <= orders[i].total - orders[i].refunded else { return refuse(422, "too_much") }
            if let line {
                guard orders[i].items.indices.contains(line - 1) else { return refuse(422, "no_line") }
                orders[i].items[line - 1].refunded += cents
            }
            return enter(i, kind, cents, line, mark)
        case ("POST", let kind) where ["returns", "exchanges"].contains(kind):
            guard only(["line", "note", "variant"]), let line = whole(body["line"]) else {
                return refuse(400, "bad_body")
            }
            guard orders[i].items.indices.contains(line - 1) else { return refuse(422, "no_line") }
            return enter(i, kind, 0, line, mark)
        case ("POST", "notes"):
            guard only(["text", "note"]), let text = body["text"] as? String else { return refuse(400, "bad_body") }
            // What is said and what marks it are kept apart by a line end.
            return enter(i, "notes", 0, nil, "\(mark)\n\(text)")
        default: return refuse(404, "no_page")
        }
        return reply("{\"order\":\(json(orders[i]))}")
    }

    private func whole(_ value: Any?) -> Int? { (value as? NSNumber).flatMap { Int("\($0)") } }

    private mutating func enter(_ i: Int, _ kind: String, _ cents: Int, _ line: Int?, _ text: String) -> Answer {
        entries += 1
        let entry = LittleShop.Entry(id: 9_000 + entries, kind: kind, cents: cents, line: line, text: text)
        orders[i].entries.append(entry)
        return reply("{\"entry\":\(json(entry))}")
    }

    private func json(_ customer: LittleShop.Customer) -> String {
        "{\"id\":\(customer.id),\"email\":\(quoted(customer.email)),\"name\":\(quoted(customer.name)),\"tier\":null}"
    }

    private func json(_ entry: LittleShop.Entry) -> String {
        let mark = entry.text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).first.map(
            String.init)
        return """
            {"id":\(entry.id),"kind":\(quoted(entry.kind)),"cents":\(entry.cents),"amount":"\(decimal(entry.cents))",\
            "note":\(quoted(mark ?? ""))}
            """
    }

    private func json(_ one: LittleShop.Subscription) -> String {
        """
        {"id":\(one.id),"customer_id":\(one.customer),"plan":\(quoted(one.plan)),"price_cents":\(one.cents),\
        "currency":"eur","status":"\(one.status)","renews_at":"2026-12-24"}
        """
    }

    /// Sums twice: in cents, and as JSON numbers with a point.
    private func json(_ order: LittleShop.Order) -> String {
        let items = order.items.map { item in
            """
            {"sku":\(quoted(item.sku)),"title":\(quoted(item.title)),"quantity":\(item.quantity),"cents":\(item.price),\
            "price":\(decimal(item.price)),"refunded_cents":\(item.refunded),"refunded":\(decimal(item.refunded))}
            """
        }
        let parcels = order.parcel.map { parcel in
            "{\"carrier\":\(quoted(parcel.carrier)),\"number\":\(quoted(parcel.tracking)),\"sent_at\":\(order.placed)}"
        }
        let email = customers.first { $0.id == order.customer }?.email
        return """
            {"number":\(quoted(order.number)),"customer":{"id":\(order.customer),"email":\(quoted(email ?? ""))},\
            "status":"\(order.status)","placed_at":\(order.placed),"currency":"EUR","total_cents":\(order.total),\
            "total":\(decimal(order.total)),"refunded_cents":\(order.refunded),"refunded":\(decimal(order.refunded)),\
            "address":\(quoted(order.address)),"lines":[\(items.joined(separator: ","))],"parcels":[\(parcels ?? "")]}
            """
    }

    private func decimal(_ cents: Int) -> String { "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }

    private func quoted(_ text: String) -> String {
        let bytes = (try? JSONEncoder().encode(text)).map { Array($0) } ?? []
        return String(decoding: bytes, as: UTF8.self)
    }
}

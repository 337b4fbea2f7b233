import Foundation

extension ZendeskFake.State {
    typealias Answer = ScriptedHTTP.Answer

    mutating func answer(_ request: ScriptedHTTP.Request) -> Answer {
        if let trouble { return trouble }
        if let broken, request.target.contains(broken.words) { return broken.answer }
        if delaying == request.method {
            delaying = nil
            delayed.append(request)
            return .cut
        }
        if !answers.isEmpty { return answers.removeFirst() }
        let login = Data("bot@shop.test/token:\(login)".utf8).base64EncodedString()
        guard request.headers["authorization"] == "Basic \(login)" else {
            return json(401, ["error": "Couldn't authenticate you"])
        }
        // Blanks of a form come as plus signs, too.
        let target = URLComponents(string: request.target.replacingOccurrences(of: "+", with: "%20"))
        guard let target, target.path.hasPrefix("/api/v2/") else {
            return .reply(404, ["Content-Type: text/html"], "<!DOCTYPE html>")
        }
        var query: [String: String] = [:]
        for item in target.queryItems ?? [] { query[item.name] = item.value }
        var path = target.path.dropFirst(8).split(separator: "/").map(String.init)
        if let last = path.last, last.hasSuffix(".json") { path[path.count - 1] = String(last.dropLast(5)) }
        if let size = query["page[size]"], !(1...100).contains(Int(size) ?? 0) { return bad }
        switch (request.method, path.first, path.count) {
        case ("GET", "users", 2): return someone(path[1])
        case ("GET", "groups", 1):
            let numbers = ZendeskFake.groups.keys.sorted()
            return page(of: numbers, query, as: "groups") { group($0) }
        case ("GET", "groups", 2):
            guard let number = Int(path[1]), ZendeskFake.groups[number] != nil else { return notFound }
            return json(200, ["group": group(number)])
        case ("GET", "ticket_fields", 1):
            return page(of: Array(fields.enumerated()), query, as: "ticket_fields") { i, field in
                [
                    "id": 900 + i, "type": field.type, "title": field.type, "active": field.isActive,
                    "required": field.isRequired,
                ]
            }
        case ("GET", "search", 1): return search(query["query"] ?? "")
        case ("GET", "incremental", 3): return export(query)
        case ("POST", "uploads", 1): return upload(query["filename"], request)
        case ("GET", "tickets", 1):
            let found = query["external_id"].map { id in tickets.filter { $0.externalID == id } } ?? tickets
            return page(of: found, query, as: "tickets") { shown($0) }
        default: break
        }
        guard path.first == "tickets" else { return bad }
        let body = RequestTrackerHost.object(String(decoding: request.body, as: UTF8.self))
        if request.method == "POST", path.count == 1 {
            return create(body, request.body, key: request.headers["idempotency-key"])
        }
        guard (2...3).contains(path.count), let i = tickets.firstIndex(where: { String($0.number) == path[1] }) else {
            return notFound
        }
        let part = path.count == 3 ? path[2] : ""
        return request.method == "GET" ? reading(i, part, query) : writing(i, request.method, part, body)
    }

    private mutating func reading(_ i: Int, _ part: String, _ query: [String: String]) -> Answer {
        let ticket = tickets[i]
        switch part {
        case "":
            let answer = json(200, ["ticket": shown(ticket)])
            if let tags = haste.removeValue(forKey: ticket.number) {
                tickets[i].tags += tags
                touch(i)
            }
            return answer
        case "tags": return json(200, ["tags": ticket.tags])
        case "comments":
            guard ["created_at", "-created_at"].contains(query["sort"] ?? "created_at") else { return bad }
            let list = query["sort"] == "-created_at" ? ticket.comments.reversed() : ticket.comments
            return page(of: list, query, as: "comments") { shown($0) }
        case "audits": return page(of: ticket.comments, query, as: "audits") { audit($0, of: ticket) }
        default: return bad
        }
    }

    private mutating func upload(_ name: String?, _ request: ScriptedHTTP.Request) -> Answer {
        guard let name, !name.isEmpty, !request.body.isEmpty, request.headers["content-type"]?.contains("/") == true
        else { return json(400, ["error": "AttachmentUnprocessable"]) }
        let token = "token\(uploads.count + 1)"
        uploads[token] = name
        let file: [String: Any] = [
            "id": 500 + uploads.count, "file_name": name, "size": request.body.count,
            "content_type": request.headers["content-type"] ?? "",
        ]
        return json(201, ["upload": ["token": token, "expires_at": moment(changes), "attachment": file]])
    }

    private func search(_ query: String) -> Answer {
        let words = query.split(separator: " ").map(String.init)
        let requester = words.first { $0.hasPrefix("requester:") }?.dropFirst(10)
        let known = words.allSatisfy {
            $0.hasPrefix("requester:") || ["type:ticket", "status<solved"].contains($0)
        }
        guard known, words.contains("type:ticket"), let requester else { return bad }
        let found = tickets.filter {
            address($0.requester) == requester
                && !(words.contains("status<solved") && ["solved", "closed"].contains($0.status))
        }
        let results = found.map { shown($0).merging(["result_type": "ticket"]) { $1 } }
        return json(
            200,
            [
                "results": results, "count": found.count, "next_page": NSNull(), "previous_page": NSNull(),
                "facets": NSNull(),
            ])
    }

    private func export(_ query: [String: String]) -> Answer {
        let since = query["cursor"].flatMap { Data(base64Encoded: $0) }.flatMap {
            Int(String(decoding: $0, as: UTF8.self))
        }
        let beginning = Int(self.beginning.timeIntervalSince1970)
        let start = query["start_time"].flatMap { Int($0) }.map { max(0, $0 - beginning - 1) }
        guard let from = query["cursor"] == nil ? start : since else { return bad }
        let size = query["per_page"].flatMap { Int($0) } ?? 100
        let found = tickets.filter { $0.change > from }.sorted { $0.change < $1.change }.prefix(size)
        let last = found.last?.change ?? from
        let after = Data("\(last)".utf8).base64EncodedString()
        let fields: [String: Any] = [
            "tickets": found.map { ticket in
                shown(ticket).merging(["generated_timestamp": beginning + ticket.change]) { $1 }
            },
            "after_url": "https://shop.zendesk.test/api/v2/incremental/tickets/cursor.json?cursor=\(after)",
            "after_cursor": after, "before_cursor": NSNull(), "before_url": NSNull(),
            "end_of_stream": !tickets.contains { $0.change > last },
        ]
        return json(200, fields)
    }

    /// One page of a list: by cursor when the request names a size, else all of it, and at most a hundred.
    private func page<T>(
        of list: some Collection<T>, _ query: [String: String], as name: String, _ shown: (T) -> [String: Any]
    ) -> Answer {
        guard let size = query["page[size]"].flatMap({ Int($0) }) else {
            let items = list.prefix(100).map(shown)
            return json(
                200, [name: items, "count": list.count, "next_page": NSNull(), "previous_page": NSNull()])
        }
        let start = query["page[after]"].flatMap { Data(base64Encoded: $0) }.flatMap {
            Int(String(decoding: $0, as: UTF8.self))
        }
        let items = list.dropFirst(start ?? 0).prefix(size)
        let end = (start ?? 0) + items.count
        let cursor = Data("\(end)".utf8).base64EncodedString()
        let meta: [String: Any] = ["has_more": end < list.count, "after_cursor": cursor, "before_cursor": cursor]
        return json(200, [name: items.map(shown), "meta": meta, "links": ["prev": NSNull(), "next": NSNull()]])
    }

    func json(_ status: Int, _ fields: [String: Any], _ headers: [String] = []) -> Answer {
        let data = (try? JSONSerialization.data(withJSONObject: fields)) ?? Data()
        let head = [
            "Content-Type: application/json; charset=utf-8", "rate-limit: 700", "rate-limit-remaining: 670",
            "rate-limit-reset: 59", "x-rate-limit: 700", "x-rate-limit-remaining: 670",
        ]
        return .reply(status, head + headers, String(decoding: data, as: UTF8.self))
    }

    var notFound: Answer { json(404, ["error": "RecordNotFound", "description": "Not found"]) }
    var bad: Answer { json(400, ["error": "BadRequest", "description": "not known to this fake"]) }
}

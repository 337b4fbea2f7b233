import Foundation

extension ZendeskFake.State {
    typealias Answer = ScriptedHTTP.Answer

    mutating func answer(_ request: ScriptedHTTP.Request) -> Answer {
        if isDown { return .reply(503, ["Content-Type: text/html"], "<!DOCTYPE html>") }
        if !answers.isEmpty { return answers.removeFirst() }
        guard request.headers["authorization"] == ZendeskFake.authorization else {
            return json(401, ["error": "Couldn't authenticate you"])
        }
        guard let target = URLComponents(string: request.target), target.path.hasPrefix("/api/v2/") else {
            return .reply(404, ["Content-Type: text/html"], "<!DOCTYPE html>")
        }
        var query: [String: String] = [:]
        for item in target.queryItems ?? [] { query[item.name] = item.value }
        var path = target.path.dropFirst(8).split(separator: "/").map(String.init)
        if let last = path.last, last.hasSuffix(".json") { path[path.count - 1] = String(last.dropLast(5)) }
        let body = RequestTrackerHost.object(String(decoding: request.body, as: UTF8.self))
        switch (request.method, path.first, path.count) {
        case ("GET", "users", 2): return user(path[1])
        case ("GET", "groups", 2):
            guard let number = Int(path[1]), let name = ZendeskFake.groups[number] else { return notFound }
            return json(200, ["group": ["id": number, "name": name]])
        case ("GET", "search", 1): return search(query["query"] ?? "")
        case ("GET", "incremental", 3): return export(query)
        case ("POST", "uploads", 1):
            let token = "token\(uploads.count + 1)"
            uploads[token] = query["filename"] ?? ""
            return json(201, ["upload": ["token": token, "attachments": [] as [Any]]])
        case ("GET", "tickets", 1):
            guard let id = query["external_id"] else { return bad }
            return json(200, ["tickets": tickets.filter { $0.externalID == id }.map(shown), "next_page": NSNull()])
        case ("POST", "tickets", 1): return create(body, key: request.headers["idempotency-key"])
        case (_, "tickets", 2...3):
            guard let i = tickets.firstIndex(where: { String($0.number) == path[1] }) else { return notFound }
            return ticket(i, request.method, path.count == 3 ? path[2] : "", body)
        default: return bad
        }
    }

    private mutating func ticket(_ i: Int, _ method: String, _ part: String, _ body: [String: Any]) -> Answer {
        switch (method, part) {
        case ("GET", ""):
            let answer = json(200, ["ticket": shown(tickets[i])])
            if let tags = haste.removeValue(forKey: tickets[i].number) {
                tickets[i].tags += tags
                touch(i)
            }
            return answer
        case ("GET", "comments"):
            let comments = tickets[i].comments.map { ["body": $0.body, "public": $0.isPublic] as [String: Any] }
            return json(200, ["comments": comments, "meta": ["has_more": false]])
        case ("PUT", "tags"), ("DELETE", "tags"):
            guard let tags = body["tags"] as? [String] else { return bad }
            if body["safe_update"] != nil, body["updated_stamp"] as? String != moment(tickets[i]) { return conflict }
            tickets[i].tags.removeAll(where: tags.contains)
            if method == "PUT" { tickets[i].tags += tags }
            touch(i)
            return json(200, ["tags": tickets[i].tags])
        case ("PUT", ""):
            guard let change = body["ticket"] as? [String: Any] else { return bad }
            guard tickets[i].status != "closed" else {
                return json(
                    422,
                    [
                        "error": "RecordInvalid", "description": "Record validation errors",
                        "details": ["status": [["description": "Status: closed prevents ticket update"]]],
                    ])
            }
            if change["safe_update"] as? Bool == true, change["updated_stamp"] as? String != moment(tickets[i]) {
                return conflict
            }
            write(change, into: i)
            return json(200, ["ticket": shown(tickets[i])])
        default: return bad
        }
    }

    private mutating func create(_ body: [String: Any], key: String?) -> Answer {
        if let key, let number = keys[key] {
            return json(201, ["ticket": shown(tickets[number - 1])], ["x-idempotency-lookup: hit"])
        }
        guard let ticket = body["ticket"] as? [String: Any],
            ticket["comment"] != nil || ticket["description"] != nil
        else {
            return json(
                422,
                [
                    "error": "RecordInvalid", "description": "Record validation errors",
                    "details": ["base": [["description": "Description: cannot be blank", "error": "BlankValue"]]],
                ])
        }
        let address = (ticket["requester"] as? [String: Any])?["email"] as? String ?? "bot@shop.test"
        tickets.append(.init(number: tickets.count + 1, requester: user(address)))
        write(ticket, into: tickets.count - 1)
        if let key { keys[key] = tickets.count }
        return json(201, ["ticket": shown(tickets[tickets.count - 1])], ["x-idempotency-lookup: miss"])
    }

    private mutating func write(_ change: [String: Any], into i: Int) {
        if let text = change["subject"] as? String { tickets[i].subject = text }
        if let text = change["external_id"] as? String { tickets[i].externalID = text }
        if let text = change["status"] as? String { tickets[i].status = text }
        if let text = change["priority"] as? String { tickets[i].priority = text }
        if let number = change["group_id"] as? Int { tickets[i].group = number }
        if let number = change["assignee_id"] as? Int { tickets[i].assignee = number }
        if let tags = change["tags"] as? [String] { tickets[i].tags = tags }
        var comment = change["comment"] as? [String: Any]
        if comment == nil, let text = change["description"] as? String { comment = ["body": text] }
        if let comment {
            let isPublic = comment["public"] as? Bool ?? true
            let files = (comment["uploads"] as? [String] ?? []).compactMap { uploads[$0] }
            tickets[i].comments.append(
                .init(body: comment["body"] as? String ?? "", isPublic: isPublic, files: files))
            if isPublic { mails.append(users[tickets[i].requester - 1_000]) }
        }
        touch(i)
    }

    private func user(_ name: String) -> Answer {
        if name == "me" { return json(200, ["user": ["id": 70, "email": "bot@shop.test", "role": "agent"]]) }
        guard let number = Int(name) else { return notFound }
        if let agent = ZendeskFake.agents[number] {
            return json(200, ["user": ["id": number, "email": "\(agent)@shop.test", "role": "agent"]])
        }
        guard users.indices.contains(number - 1_000) else { return notFound }
        return json(200, ["user": ["id": number, "email": users[number - 1_000], "role": "end-user"]])
    }

    private func search(_ query: String) -> Answer {
        let words = query.split(separator: " ").map(String.init)
        guard words.count == 3, words[0] == "type:ticket", words[1].hasPrefix("requester:"), words[2] == "status<solved"
        else { return bad }
        let found = tickets.filter {
            users[$0.requester - 1_000] == words[1].dropFirst(10) && !["solved", "closed"].contains($0.status)
        }
        return json(200, ["results": found.map(shown), "count": found.count, "next_page": NSNull()])
    }

    private func export(_ query: [String: String]) -> Answer {
        let since = query["cursor"].flatMap { Data(base64Encoded: $0) }.flatMap {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard query["start_time"] != nil || since != nil else { return bad }
        let found = tickets.filter { $0.change > since ?? 0 }.sorted { $0.change < $1.change }.prefix(100)
        let last = found.last?.change ?? since ?? 0
        let after = Data("\(last)".utf8).base64EncodedString()
        let fields: [String: Any] = [
            "tickets": found.map(shown), "after_cursor": after, "before_cursor": NSNull(), "before_url": NSNull(),
            "end_of_stream": last == changes,
        ]
        return json(200, fields)
    }

    private func shown(_ ticket: ZendeskFake.Ticket) -> [String: Any] {
        func orNull(_ value: Any?) -> Any { value ?? NSNull() }
        return [
            "id": ticket.number, "external_id": orNull(ticket.externalID), "subject": ticket.subject,
            "status": ticket.status, "priority": orNull(ticket.priority), "group_id": orNull(ticket.group),
            "assignee_id": orNull(ticket.assignee), "requester_id": ticket.requester, "tags": ticket.tags,
            "is_public": ticket.comments.contains(where: \.isPublic), "updated_at": moment(ticket),
        ]
    }

    private func moment(_ ticket: ZendeskFake.Ticket) -> String {
        Date(timeIntervalSince1970: 1_790_000_000 + Double(ticket.change)).formatted(.iso8601)
    }

    private var notFound: Answer { json(404, ["error": "RecordNotFound", "description": "Not found"]) }
    private var bad: Answer { json(400, ["error": "BadRequest", "description": "not known to this fake"]) }
    private var conflict: Answer {
        json(409, ["error": "UpdateConflict", "description": "Safe Update prevented the update"])
    }

    private func json(_ status: Int, _ fields: [String: Any], _ headers: [String] = []) -> Answer {
        let data = (try? JSONSerialization.data(withJSONObject: fields)) ?? Data()
        let head = [
            "Content-Type: application/json; charset=utf-8", "x-rate-limit: 700", "x-rate-limit-remaining: 670",
        ]
        return .reply(status, head + headers, String(decoding: data, as: UTF8.self))
    }
}

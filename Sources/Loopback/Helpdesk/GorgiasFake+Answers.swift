import Foundation

extension GorgiasFake.State {
    typealias Answer = ScriptedHTTP.Answer

    mutating func answer(_ request: ScriptedHTTP.Request) -> Answer {
        guard request.headers["authorization"] == GorgiasFake.authorization else { return error(401, "Unauthorized") }
        guard let target = URLComponents(string: request.target), target.path.hasPrefix("/api/") else {
            return .reply(404, ["Content-Type: text/html"], "<!DOCTYPE html>")
        }
        var query: [String: String] = [:]
        for item in target.queryItems ?? [] { query[item.name] = item.value }
        let path = target.path.dropFirst(5).split(separator: "/").map(String.init)
        let place = ([request.method] + path.map { Int($0) == nil ? $0 : "*" }).joined(separator: " ")
        guard let known = GorgiasFake.shapes[place] else { return error(404, "no such path") }
        if case .ignores(let name) = whim { query[name] = nil }
        let body = RequestTrackerHost.object(String(decoding: request.body, as: UTF8.self))
        guard known.isSuperset(of: request.method == "GET" ? Set(query.keys) : Set(body.keys)),
            request.method == "GET" || !body.isEmpty
        else { return error(400, "unknown field") }
        if let limit = query["limit"], !(1...100).contains(Int(limit) ?? 0) { return error(400, "limit") }
        let number = path.count > 1 ? Int(path[1]) ?? 0 : 0
        let i = tickets.firstIndex { $0.number == number }
        switch place {
        case "GET account": return json(200, ["domain": "shop"])
        case "GET users *": return named(number, GorgiasFake.users)
        case "GET teams *": return named(number, GorgiasFake.teams)
        case "GET customers":
            let found = customers.indices.filter { i in query["email"].map { customers[i] == $0 } ?? true }
            return page(found.map { ["id": 1_000 + $0, "email": customers[$0]] }, query)
        case "GET tickets": return list(query)
        case "POST tickets": return create(body)
        case "GET messages":
            let found = tickets.filter { query["ticket_id"] == nil || String($0.number) == query["ticket_id"] }
            return page(found.flatMap { ticket in ticket.messages.map { shown($0, of: ticket) } }, query)
        default:
            guard let i else { return error(404, "not found") }
            return change(i, place, body)
        }
    }

    private mutating func change(_ i: Int, _ place: String, _ body: [String: Any]) -> Answer {
        switch place {
        case "GET tickets *": return json(200, shown(tickets[i]))
        case "PUT tickets *":
            guard write(body, into: i) else { return error(400, "bad value") }
            touch(i)
            return json(202, shown(tickets[i]))
        case "POST tickets * tags", "DELETE tickets * tags":
            guard let names = body["names"] as? [String] else { return error(400, "names") }
            if case .replacesTags = whim, place.hasPrefix("POST") { tickets[i].tags = [] }
            tickets[i].tags.removeAll(where: names.contains)
            if place.hasPrefix("POST") { tickets[i].tags += names }
            touch(i)
            return .reply(place.hasPrefix("POST") ? 201 : 204, ["X-Gorgias-Account-Api-Call-Limit: \(limit)"])
        default:
            guard add(body, to: i) else { return error(400, "bad message") }
            touch(i)
            return json(201, shown(tickets[i].messages[tickets[i].messages.count - 1], of: tickets[i]))
        }
    }

    private mutating func create(_ body: [String: Any]) -> Answer {
        guard let messages = body["messages"] as? [[String: Any]], !messages.isEmpty, body["channel"] is String,
            body["via"] is String
        else { return error(400, "messages", ["messages": ["Missing data for required field."]]) }
        let address = (body["customer"] as? [String: Any])?["email"] as? String
        tickets.append(.init(number: tickets.count + 1, customer: address.map { customer($0) }))
        let i = tickets.count - 1
        guard write(body, into: i), messages.allSatisfy({ add($0, to: i) }) else {
            tickets.removeLast()
            return error(400, "bad value")
        }
        touch(i)
        return json(201, shown(tickets[i]))
    }

    private mutating func write(_ body: [String: Any], into i: Int) -> Bool {
        for (name, value) in body {
            if case .drops(name) = whim { continue }
            let id = (value as? [String: Any])?["id"] as? Int
            switch (name, value) {
            case ("external_id", let text as String): tickets[i].externalID = text
            case ("subject", let text as String): tickets[i].subject = text
            case ("status", let text as String) where ["open", "closed"].contains(text): tickets[i].status = text
            case ("priority", let text as String) where ["low", "normal", "high", "critical"].contains(text):
                tickets[i].priority = text
            case ("snooze_datetime", let moment): tickets[i].snooze = moment as? String
            case ("assignee_team", _):
                guard let id, GorgiasFake.teams[id] != nil else { return false }
                tickets[i].team = id
            case ("assignee_user", _):
                guard let id, GorgiasFake.users[id] != nil else { return false }
                tickets[i].user = id
            case ("customer", _), ("messages", _), ("channel", _), ("via", _), ("from_agent", _): break
            default: return false
            }
        }
        return true
    }

    private mutating func add(_ body: [String: Any], to i: Int) -> Bool {
        guard GorgiasFake.message.isSuperset(of: body.keys), let channel = body["channel"] as? String,
            ["email", "internal-note"].contains(channel), body["via"] as? String == "api",
            let isFromAgent = body["from_agent"] as? Bool, let isPublic = body["public"] as? Bool,
            let sender = body["sender"] as? [String: Any], sender["id"] != nil || sender["email"] != nil,
            let text = body["body_text"] as? String, channel == "email" || (isFromAgent && !isPublic)
        else { return false }
        var message = GorgiasFake.Message(
            number: tickets[i].messages.count + 1, text: text, externalID: body["external_id"] as? String,
            isPublic: isPublic, isFromAgent: isFromAgent, sent: body["sent_datetime"] as? String)
        if case .drops("sent_datetime") = whim { message.sent = nil }
        if case .publishesNotes = whim { message.isPublic = true }
        tickets[i].messages.append(message)
        if isPublic, isFromAgent, body["sent_datetime"] == nil { mails.append(text) }
        return true
    }

    private func list(_ query: [String: String]) -> Answer {
        var found = tickets.filter { ticket in
            (query["external_id"].map { ticket.externalID == $0 } ?? true)
                && (query["customer_id"].map { ticket.customer == Int($0) } ?? true)
        }
        if case .hidesNew = whim { found.removeAll { $0.number == tickets.count } }
        if let order = query["order_by"] {
            guard order == "updated_datetime:desc" else { return error(400, "order_by") }
            found.sort { $0.change > $1.change }
        }
        return page(
            found.map { ticket in
                var fields = shown(ticket)
                if case .withholdsTags = whim { fields["tags"] = nil }
                return fields
            }, query)
    }

    private func page(_ items: [[String: Any]], _ query: [String: String]) -> Answer {
        let start = query["cursor"].flatMap { Data(base64Encoded: $0) }.flatMap {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard query["cursor"] == nil || start != nil else { return error(400, "cursor") }
        let rest = items.dropFirst(start ?? 0)
        let size = query["limit"].flatMap(Int.init) ?? 30
        let next = Data(String((start ?? 0) + size).utf8).base64EncodedString()
        return json(
            200,
            [
                "data": Array(rest.prefix(size)),
                "meta": ["prev_cursor": NSNull(), "next_cursor": rest.count > size ? next as Any : NSNull()],
            ])
    }

    private func named(_ number: Int, _ names: [Int: String]) -> Answer {
        guard let name = names[number] else { return error(404, "not found") }
        return json(200, ["id": number, "name": name])
    }

    private func shown(_ ticket: GorgiasFake.Ticket) -> [String: Any] {
        func number(_ id: Int?) -> Any { id.map { ["id": $0] } ?? NSNull() }
        return [
            "id": ticket.number, "external_id": ticket.externalID ?? NSNull(), "subject": ticket.subject,
            "status": ticket.status, "priority": ticket.priority, "assignee_team": number(ticket.team),
            "assignee_user": number(ticket.user), "customer": number(ticket.customer), "spam": false,
            "snooze_datetime": ticket.snooze ?? NSNull(), "trashed_datetime": NSNull(),
            "tags": ticket.tags.enumerated().map { ["id": $0 + 1, "name": $1] as [String: Any] },
            "updated_datetime": start.addingTimeInterval(Double(ticket.change))
                .formatted(.iso8601).replacing("Z", with: ".120000+00:00"),
        ]
    }

    private func shown(_ message: GorgiasFake.Message, of ticket: GorgiasFake.Ticket) -> [String: Any] {
        [
            "id": ticket.number * 1_000 + message.number, "ticket_id": ticket.number,
            "external_id": message.externalID ?? NSNull(), "public": message.isPublic,
            "from_agent": message.isFromAgent, "sent_datetime": message.sent ?? NSNull(), "body_text": message.text,
        ]
    }

    private func error(_ status: Int, _ words: String, _ data: [String: [String]] = [:]) -> Answer {
        json(status, ["error": ["msg": words, "data": data] as [String: Any]])
    }

    private func json(_ status: Int, _ fields: [String: Any]) -> Answer {
        let data = (try? JSONSerialization.data(withJSONObject: fields)) ?? Data()
        let head = ["Content-Type: application/json", "X-Gorgias-Account-Api-Call-Limit: \(limit)"]
        return .reply(status, head, String(decoding: data, as: UTF8.self))
    }
}

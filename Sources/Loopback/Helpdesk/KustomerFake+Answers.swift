import Foundation

extension KustomerFake.State {
    typealias Answer = ScriptedHTTP.Answer

    mutating func answer(_ request: ScriptedHTTP.Request) -> Answer {
        guard request.headers["authorization"] == "Bearer secret" else { return error(401, "unauthorized") }
        guard let target = URLComponents(string: request.target), target.path.hasPrefix("/v1/") else {
            return .reply(404, ["Content-Type: text/html"], "<!DOCTYPE html>")
        }
        var query: [String: String] = [:]
        for item in target.queryItems ?? [] { query[item.name] = item.value }
        // A sign `=` that came encoded is not the one of the documented path.
        let path = target.percentEncodedPath.dropFirst(4).split(separator: "/").map(String.init)
        let place = ([request.method] + path.map(Self.kind)).joined(separator: " ")
        guard let known = KustomerFake.shapes[place] else { return error(404, "notfound") }
        let body = RequestTrackerHost.object(String(decoding: request.body, as: UTF8.self))
        let isSearch = place == "POST customers search"
        let parameters = isSearch ? KustomerFake.pages : request.method == "GET" ? known : []
        let isBody = request.method == "GET" || !body.isEmpty && known.isSuperset(of: body.keys)
        guard isBody, parameters.isSuperset(of: query.keys) else { return error(400, "invalid") }
        let value = path.last?.split(separator: "=").last.map { String($0).removingPercentEncoding ?? "" } ?? ""
        switch place {
        case "GET auth tokens current": return json(200, ["data": ["type": "token", "id": "1"]])
        case "GET users *": return named("user", value, KustomerFake.users[value])
        case "GET teams *": return named("team", value, KustomerFake.teams[value])
        case "GET tags *":
            let name = tagNames.indices.first { KustomerFake.name(.tag, $0) == value }.map { tagNames[$0] }
            return named("tag", value, name)
        case "GET customers email=*":
            guard let i = customers.firstIndex(of: value) else { return error(404, "notfound") }
            return json(200, ["data": customer(i)])
        case "POST customers": return createCustomer(body)
        case "POST customers search": return search(body, query)
        case "GET conversations externalId=*":
            if case .losesLookUp = whim { return error(404, "notfound") }
            guard let found = conversations.first(where: { $0.externalID == value }) else {
                return error(404, "notfound")
            }
            return json(200, ["data": shown(found)])
        case "GET customers * conversations":
            let found = conversations.filter { KustomerFake.name(.customer, $0.customer) == path[1] }
            return page(found.map { shown($0) }, query)
        case "POST conversations": return create(body)
        default:
            let number = path.count > 1 ? path[1] : body["conversation"] as? String ?? ""
            let i = conversations.firstIndex { KustomerFake.name(.conversation, $0.number) == number }
            guard let i else { return error(404, "notfound") }
            return conversation(i, place, body, query)
        }
    }

    private static func kind(_ segment: String) -> String {
        if segment.utf8.count == 24, segment.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) {
            return "*"
        }
        let halves = segment.split(separator: "=", maxSplits: 1)
        return halves.count == 2 ? "\(halves[0])=*" : segment
    }

    private mutating func conversation(
        _ i: Int, _ place: String, _ body: [String: Any], _ query: [String: String]
    ) -> Answer {
        switch place {
        case "GET conversations *": return json(200, ["data": shown(conversations[i])])
        case "GET conversations * notes": return entries(of: i, areNotes: true, query)
        case "GET conversations * messages": return entries(of: i, areNotes: false, query)
        case "PUT conversations *":
            if case .replacesWhole = whim { conversations[i].externalID = nil }
            guard write(body, into: i) else { return error(400, "invalid") }
            touch(i)
            return json(200, ["data": shown(conversations[i])])
        case "POST conversations * tags", "DELETE conversations * tags":
            guard let given = body["tags"] as? [String] else { return error(400, "invalid") }
            let names = given.map { tag in
                tagNames.indices.first { KustomerFake.name(.tag, $0) == tag }.map { tagNames[$0] } ?? tag
            }
            if case .replacesTags = whim, place.hasPrefix("POST") { conversations[i].tags = [] }
            conversations[i].tags.removeAll(where: names.contains)
            if place.hasPrefix("POST") { conversations[i].tags += names }
            touch(i)
            for name in conversations[i].tags where !tagNames.contains(name) { tagNames.append(name) }
            return json(200, ["data": shown(conversations[i])])
        case "POST notes":
            guard let text = body["body"] as? String, (1...10_240).contains(text.utf16.count) else {
                return error(400, "invalid")
            }
            return add(.init(isNote: true, text: text), to: i)
        default:
            guard let text = body["preview"] as? String, body["channel"] as? String == "email",
                let direction = body["direction"] as? String, ["in", "out"].contains(direction)
            else { return error(400, "invalid") }
            // It records; a workflow may answer what comes in.
            if direction == "in" { mails.append(customers[conversations[i].customer]) }
            var kept = text
            if case .cutsMessages(let count) = whim { kept = String(text.prefix(count)) }
            return add(.init(isNote: false, text: kept, externalID: body["externalId"] as? String), to: i)
        }
    }

    private mutating func add(_ entry: KustomerFake.Entry, to i: Int) -> Answer {
        conversations[i].entries.append(entry)
        touch(i)
        return json(201, ["data": shown(entry, conversations[i].entries.count)])
    }

    private mutating func createCustomer(_ body: [String: Any]) -> Answer {
        guard let emails = body["emails"] as? [[String: Any]], let address = emails.first?["email"] as? String else {
            return error(400, "invalid")
        }
        guard !customers.contains(address) else { return error(409, "conflict") }
        customers.append(address)
        return json(201, ["data": customer(customers.count - 1)])
    }

    private mutating func create(_ body: [String: Any]) -> Answer {
        guard let name = body["customer"] as? String,
            let customer = customers.indices.first(where: { KustomerFake.name(.customer, $0) == name })
        else { return error(400, "invalid") }
        conversations.append(.init(number: conversations.count + 1, customer: customer))
        let i = conversations.count - 1
        guard write(body, into: i) else {
            conversations.removeLast()
            return error(400, "invalid")
        }
        touch(i)
        return json(201, ["data": shown(conversations[i])])
    }

    private mutating func write(_ body: [String: Any], into i: Int) -> Bool {
        for (name, value) in body {
            if case .drops(name) = whim { continue }
            switch (name, value) {
            case ("externalId", let text as String): conversations[i].externalID = text
            case ("name", let text as String): conversations[i].name = text
            case ("status", let text as String) where ["open", "snoozed", "done"].contains(text):
                conversations[i].status = text
            case ("priority", let number as Int) where (1...5).contains(number): conversations[i].priority = number
            case ("assignedTeams", let list as [String]) where list.allSatisfy { KustomerFake.teams[$0] != nil }:
                conversations[i].teams = list
            case ("assignedUsers", let list as [String]) where list.allSatisfy { KustomerFake.users[$0] != nil }:
                conversations[i].users = list
            case ("customer", _): break
            default: return false
            }
        }
        return true
    }

    private func search(_ body: [String: Any], _ query: [String: String]) -> Answer {
        let wanted = (body["and"] as? [[String: [String: String]]])?.first?["conversation_updated_at"]?["gte"]
        guard body["queryContext"] as? String == "conversation", let wanted,
            let since = try? Date(wanted, strategy: .iso8601),
            body["sort"] as? [[String: String]] == [["conversation_updated_at": "asc"]]
        else { return error(400, "invalid") }
        let found = conversations.filter { moment($0) >= since }.sorted { $0.change < $1.change }
        return page(
            found.map { conversation in
                var item = shown(conversation)
                // An index that is late: what it says of tags is old.
                var fields = item["attributes"] as? [String: Any] ?? [:]
                fields["tags"] = [] as [String]
                item["attributes"] = fields
                return item
            }, query)
    }

    private func entries(of i: Int, areNotes: Bool, _ query: [String: String]) -> Answer {
        let found = conversations[i].entries.enumerated().filter { $0.element.isNote == areNotes }
        return page(found.map { shown($0.element, $0.offset + 1) }, query)
    }

    private func page(_ items: [[String: Any]], _ query: [String: String]) -> Answer {
        guard let size = Int(query["pageSize"] ?? "25"), (1...500).contains(size),
            var number = Int(query["page"] ?? "1"), number > 0
        else { return error(400, "invalid") }
        var isMore = items.count > number * size
        if case .repeatsPages = whim {
            number = 1
            isMore = true
        }
        let part = items.dropFirst((number - 1) * size).prefix(size)
        return json(
            200, ["data": Array(part), "links": ["next": isMore ? "/v1/next?page=\(number + 1)" as Any : NSNull()]])
    }

    private func named(_ type: String, _ id: String, _ name: String?) -> Answer {
        guard let name else { return error(404, "notfound") }
        return json(200, ["data": ["type": type, "id": id, "attributes": ["name": name]] as [String: Any]])
    }

    private func customer(_ i: Int) -> [String: Any] {
        let emails = [["type": "home", "email": customers[i]]]
        return ["type": "customer", "id": KustomerFake.name(.customer, i), "attributes": ["emails": emails]]
    }

    private func moment(_ conversation: KustomerFake.Conversation) -> Date {
        start.addingTimeInterval(Double(conversation.change))
    }

    private func shown(_ conversation: KustomerFake.Conversation) -> [String: Any] {
        var tags: [String] = conversation.tags
        if case .numbersTags = whim {
            tags = tags.compactMap { name in tagNames.firstIndex(of: name).map { KustomerFake.name(.tag, $0) } }
        }
        var fields: [String: Any] = [
            "externalId": conversation.externalID ?? NSNull(), "name": conversation.name,
            "status": conversation.status, "priority": conversation.priority, "assignedTeams": conversation.teams,
            "assignedUsers": conversation.users, "tags": tags,
            "updatedAt": moment(conversation).formatted(.iso8601).replacing("Z", with: ".120Z"),
        ]
        if case .withholdsTags = whim { fields["tags"] = nil }
        let customer = ["data": ["type": "customer", "id": KustomerFake.name(.customer, conversation.customer)]]
        return [
            "type": "conversation", "id": KustomerFake.name(.conversation, conversation.number), "attributes": fields,
            "relationships": ["customer": customer],
        ]
    }

    private func shown(_ entry: KustomerFake.Entry, _ number: Int) -> [String: Any] {
        let fields: [String: Any] =
            entry.isNote ? ["body": entry.text] : ["preview": entry.text, "externalId": entry.externalID ?? NSNull()]
        return ["type": entry.isNote ? "note" : "message", "id": "e\(number)", "attributes": fields]
    }

    private func error(_ status: Int, _ code: String) -> Answer {
        json(status, ["errors": [["status": status, "code": code]]])
    }

    private func json(_ status: Int, _ fields: [String: Any]) -> Answer {
        let data = (try? JSONSerialization.data(withJSONObject: fields)) ?? Data()
        let head = [
            "Content-Type: application/json; charset=utf-8", "x-ratelimit-limit: 1000",
            "x-ratelimit-remaining: \(remaining)", "x-ratelimit-reset: 60",
        ]
        return .reply(status, head, String(decoding: data, as: UTF8.self))
    }
}

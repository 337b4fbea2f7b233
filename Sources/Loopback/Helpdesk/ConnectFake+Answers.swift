import Foundation

extension ConnectFake.State {
    typealias Answer = ScriptedHTTP.Answer

    mutating func answer(_ request: ScriptedHTTP.Request) -> Answer {
        let text = String(decoding: request.body, as: UTF8.self)
        let (operation, answer) = unlost(request, RequestTrackerHost.object(text), text)
        if case .reply(let status, _, let said) = answer {
            exchanges.append(
                ConnectFake.Exchange(
                    method: request.method, target: request.target, headers: request.headers, body: text,
                    status: status, answer: said))
        }
        guard let i = losses.firstIndex(where: { $0.operation == operation }) else { return answer }
        lost += 1
        switch losses.remove(at: i).way {
        case .cut: return .cut
        case .half: return .truncated
        case .stall: return .stall
        }
    }

    private mutating func unlost(
        _ request: ScriptedHTTP.Request, _ body: [String: Any], _ text: String
    ) -> (String, Answer) {
        guard let service = service(request.headers["authorization"] ?? "") else {
            return ("", error(403, "UnrecognizedClientException", "The security token is invalid."))
        }
        let path = request.target.split(separator: "?")[0]
        let parts = path.split(separator: "/").map(String.init)
        // A related item's address ends with a slash; no other does.
        let last = path.hasSuffix("/") ? "/" : ""
        switch (service, request.method, parts.first ?? "", parts.count) {
        case ("cases", _, "domains", 3...) where parts[1] == ConnectFake.domain:
            return cases(request.method, Array(parts.dropFirst(2)), last, body, text)
        case ("cases", _, "domains", 3...):
            return ("", error(404, "ResourceNotFoundException", "domain"))
        case ("profile", "GET", "domains", 2) where parts[1] == "shop":
            let date = start
            return ("GetDomain", json(200, ["DomainName": "shop", "CreatedAt": date, "LastUpdatedAt": date]))
        case ("profile", "POST", "domains", 3) where parts[1] == "shop" && parts[2] == "profiles":
            guard let address = body["EmailAddress"] as? String else { break }
            profiles.append(address)
            return ("CreateProfile", json(200, ["ProfileId": Self.profileID(profiles.count - 1)]))
        case ("profile", "POST", "domains", 4) where parts[1] == "shop" && parts[3] == "search":
            guard body["KeyName"] as? String == "_email", let values = body["Values"] as? [String] else { break }
            let items = profiles.indices.filter { values.contains(profiles[$0]) }
                .map { ["ProfileId": Self.profileID($0), "EmailAddress": profiles[$0]] }
            return ("SearchProfiles", json(200, ["Items": items]))
        case ("profile", _, "domains", _): return ("", error(404, "ResourceNotFoundException", "domain"))
        case ("connect", "PUT", "contact", 2) where parts[1] == "task": return ("StartTaskContact", task(body, text))
        case ("connect", "GET", "contacts", 3):
            guard let one = tasks.first(where: { $0.number == parts[2] }) else {
                return ("DescribeContact", error(404, "ResourceNotFoundException", "contact"))
            }
            var contact: [String: Any] = ["Id": one.number, "Channel": "TASK", "Name": "AI hand-over"]
            if one.isDone { contact["DisconnectTimestamp"] = start }
            return ("DescribeContact", json(200, ["Contact": contact]))
        case ("connect", "GET", "instance", 2) where ConnectFake.instance.hasSuffix(parts[1]):
            return (
                "DescribeInstance", json(200, ["Instance": ["Id": parts[1], "InstanceStatus": "ACTIVE"]])
            )
        case ("connect", "GET", "instance", 2): return ("", error(404, "ResourceNotFoundException", "instance"))
        default: break
        }
        return ("", error(400, "ValidationException", "not known to this fake"))
    }

    private mutating func cases(
        _ method: String, _ parts: [String], _ last: String, _ body: [String: Any], _ text: String
    ) -> (String, Answer) {
        switch (method, parts[0], parts.count, last) {
        case ("POST", "cases-search", 1, ""): return ("SearchCases", search(body))
        case ("POST", "cases", 1, ""): return ("CreateCase", create(body, text))
        case ("POST", "fields-batch", 1, ""):
            let asked = (body["fields"] as? [[String: String]] ?? []).compactMap { $0["id"] }
            let fields = asked.filter { ConnectFake.fieldTypes[$0] != nil }.map { id in
                [
                    "fieldId": id, "name": id, "fieldArn": "arn:aws:cases:\(id)", "namespace": "Custom",
                    "type": ConnectFake.fieldTypes[id] ?? "",
                ]
            }
            let errors = asked.filter { ConnectFake.fieldTypes[$0] == nil }
                .map { ["id": $0, "errorCode": "404", "message": "Field not found"] }
            return ("BatchGetField", json(200, ["fields": fields, "errors": errors]))
        case ("POST", "templates", 2, "") where parts[1] == ConnectFake.template:
            let answer: [String: Any] = [
                "templateId": parts[1], "templateArn": "arn:aws:cases:t", "name": "Mail", "status": "Active",
                "requiredFields": [["fieldId": "title"]],
            ]
            return ("GetTemplate", json(200, answer))
        case ("POST", "fields", 3, "") where parts[1] == "status" && parts[2] == "options-list":
            let options = Self.statuses.map { ["name": $0, "value": $0, "active": true] as [String: Any] }
            return ("ListFieldOptions", json(200, ["options": options]))
        case (_, "cases", 2..., _):
            guard let i = cases.firstIndex(where: { $0.number == parts[1] }) else { break }
            return one(method, i, Array(parts.dropFirst(2)), last, body)
        default: break
        }
        return ("", error(404, "ResourceNotFoundException", "nothing there"))
    }

    private static let statuses = ["open", "in_progress", "closed"]

    private mutating func one(
        _ method: String, _ i: Int, _ rest: [String], _ last: String, _ body: [String: Any]
    ) -> (String, Answer) {
        switch (method, rest.first ?? "", last) {
        case ("POST", "", ""):
            let asked = (body["fields"] as? [[String: String]] ?? []).compactMap { $0["id"] }
            guard asked.allSatisfy({ ConnectFake.fieldTypes[$0] != nil }) else {
                return ("GetCase", error(400, "ValidationException", "field"))
            }
            return (
                "GetCase", json(200, ["fields": shown(cases[i].fields, asked), "templateId": ConnectFake.template])
            )
        case ("PUT", "", ""):
            guard let fields = values(body) else {
                return ("UpdateCase", error(400, "ValidationException", "field"))
            }
            change(i, fields)
            return ("UpdateCase", json(200, [:]))
        case ("POST", "related-items", "/"):
            let content = body["content"] as? [String: Any] ?? [:]
            if body["type"] as? String == "Comment", let comment = content["comment"] as? [String: String],
                let text = comment["body"], (1...15_000).contains(text.utf16.count),
                comment["contentType"] == "Text/Plain"
            {
                cases[i].comments.append(text)
            } else if body["type"] as? String == "Contact", let contact = content["contact"] as? [String: String],
                let arn = contact["contactArn"], tasks.contains(where: { arn.hasSuffix("/contact/\($0.number)") })
            {
                cases[i].contacts.append(arn)
            } else {
                return ("CreateRelatedItem", error(400, "ValidationException", "content"))
            }
            change(i, [:])
            return (
                "CreateRelatedItem:\(body["type"] ?? "")",
                json(200, ["relatedItemId": "item-\(changes)", "relatedItemArn": "arn:aws:cases:r"])
            )
        case ("POST", "related-items-search", ""): return ("SearchRelatedItems", related(i, body))
        default: return ("", error(404, "ResourceNotFoundException", "nothing there"))
        }
    }

    private func related(_ i: Int, _ body: [String: Any]) -> Answer {
        let kinds = (body["filters"] as? [[String: Any]] ?? []).flatMap(\.keys)
        let moment = cases[i].fields["last_updated_datetime"] ?? ""
        var items: [[String: Any]] = []
        if kinds.contains("comment") {
            items += cases[i].comments.enumerated().map { place, text in
                [
                    "relatedItemId": "c\(place)", "type": "Comment", "associationTime": moment,
                    "content": ["comment": ["body": text, "contentType": "Text/Plain"]],
                ]
            }
        }
        if kinds.contains("contact") {
            items += cases[i].contacts.enumerated().map { place, arn in
                let contact = ["contactArn": arn, "channel": "TASK", "connectedToSystemTime": moment]
                return [
                    "relatedItemId": "k\(place)", "type": "Contact", "associationTime": moment,
                    "content": ["contact": contact],
                ]
            }
        }
        return page(items, body, "relatedItems", most: 25)
    }

    private mutating func create(_ body: [String: Any], _ text: String) -> Answer {
        guard body["templateId"] as? String == ConnectFake.template else {
            return error(404, "ResourceNotFoundException", "template")
        }
        guard let fields = values(body), fields["title"] != nil, let customer = fields["customer_id"],
            profiles.indices.contains(where: { customer == "\(ConnectFake.profiles)/profiles/\(Self.profileID($0))" })
        else { return error(400, "ValidationException", "title and customer_id") }
        func made(_ number: String) -> Answer {
            json(200, ["caseId": number, "caseArn": "arn:aws:cases:eu-central-1:123456789012:case/\(number)"])
        }
        let token = body["clientToken"] as? String
        if let token, let known = tokens[token] {
            return known.body == text ? made(known.number) : error(409, "ConflictException", "another request")
        }
        let number = make(fields)
        if let token { tokens[token] = (text, number) }
        return made(number)
    }

    private mutating func task(_ body: [String: Any], _ text: String) -> Answer {
        guard ConnectFake.instance.hasSuffix(body["InstanceId"] as? String ?? "none") else {
            return error(404, "ResourceNotFoundException", "instance")
        }
        let targets = ["ContactFlowId", "QuickConnectId", "TaskTemplateId"].compactMap { body[$0] as? String }
        guard targets.count == 1 else { return error(400, "InvalidRequestException", "one of three") }
        guard [ConnectFake.flow, ConnectFake.quickConnect].contains(targets[0]) else {
            return error(404, "ResourceNotFoundException", "flow")
        }
        if hasNoRoom { return error(402, "ServiceQuotaExceededException", "open tasks") }
        let token = body["ClientToken"] as? String
        if let token, let known = tokens[token] { return json(200, ["ContactId": known.number]) }
        let number = "99999999-9999-4999-8999-" + String(100_000_000_000 + tasks.count)
        tasks.append(
            ConnectFake.Task(
                number: number, target: targets[0], attributes: body["Attributes"] as? [String: String] ?? [:]))
        if let token { tokens[token] = (text, number) }
        return json(200, ["ContactId": number])
    }

    private func search(_ body: [String: Any]) -> Answer {
        let asked = (body["fields"] as? [[String: String]] ?? []).compactMap { $0["id"] }
        guard asked.allSatisfy({ ConnectFake.fieldTypes[$0] != nil }), let filter = body["filter"] as? [String: Any]
        else { return error(400, "ValidationException", "field") }
        var found = cases.filter { one in one.indexed.map { holds(filter, $0) } ?? false }
        if let sort = (body["sorts"] as? [[String: String]])?.first, let field = sort["fieldId"] {
            found.sort { ($0.indexed?[field] ?? "") < ($1.indexed?[field] ?? "") }
        }
        let items = found.map { one -> [String: Any] in
            [
                "caseId": one.number, "templateId": ConnectFake.template,
                "fields": shown(one.indexed ?? [:], asked),
            ]
        }
        return page(items, body, "cases", most: 100)
    }

    private func holds(_ filter: [String: Any], _ fields: [String: String]) -> Bool {
        if let all = filter["andAll"] as? [[String: Any]] { return all.allSatisfy { holds($0, fields) } }
        if let not = filter["not"] as? [String: Any] { return !holds(not, fields) }
        guard let test = filter["field"] as? [String: Any], let (name, field) = test.first,
            let pair = field as? [String: Any], let id = pair["id"] as? String,
            let value = (pair["value"] as? [String: Any])?["stringValue"] as? String
        else { return false }
        switch name {
        case "equalTo": return fields[id] == value
        case "greaterThanOrEqualTo": return (fields[id] ?? "") >= value
        default: return false
        }
    }

    private func page(_ items: [[String: Any]], _ body: [String: Any], _ name: String, most: Int) -> Answer {
        let size = min(body["maxResults"] as? Int ?? 10, pageSize)
        guard size <= most else { return error(400, "ValidationException", "maxResults") }
        let start = (body["nextToken"] as? String).flatMap { Int($0) } ?? 0
        var answer: [String: Any] = [name: Array(items.dropFirst(start).prefix(size))]
        if start + size < items.count { answer["nextToken"] = String(start + size) }
        return json(200, answer)
    }

    /// Fields that a request writes; nil when one is none, or its value is not one of its options.
    private func values(_ body: [String: Any]) -> [String: String]? {
        var values: [String: String] = [:]
        for field in body["fields"] as? [[String: Any]] ?? [] {
            guard let id = field["id"] as? String, ConnectFake.fieldTypes[id] != nil, !id.hasSuffix("_datetime"),
                let text = (field["value"] as? [String: Any])?["stringValue"] as? String, text.utf16.count <= 4_100,
                id != "status" || Self.statuses.contains(text)
            else { return nil }
            values[id] = text
        }
        return values
    }

    private func shown(_ fields: [String: String], _ asked: [String]) -> [[String: Any]] {
        asked.compactMap { id in fields[id].map { ["id": id, "value": ["stringValue": $0]] } }
    }

    /// What the signature is for; nil when the key is unknown or it is for another region.
    private func service(_ authorization: String) -> String? {
        let start = "AWS4-HMAC-SHA256 Credential=\(ConnectFake.accessKey)/"
        guard authorization.hasPrefix(start) else { return nil }
        let scope = authorization.dropFirst(start.count).prefix { $0 != "," }.split(separator: "/").map(String.init)
        guard scope.count == 4, scope[1] == ConnectFake.region, scope[3] == "aws4_request" else { return nil }
        return scope[2]
    }

    private func error(_ status: Int, _ name: String, _ message: String) -> Answer {
        let body = ["message": message]
        let data = (try? JSONSerialization.data(withJSONObject: body)) ?? Data()
        return .reply(
            status, ["Content-Type: application/json", "x-amzn-ErrorType: \(name):http://internal.example/"],
            String(decoding: data, as: UTF8.self))
    }

    private func json(_ status: Int, _ value: [String: Any]) -> Answer {
        let data = (try? JSONSerialization.data(withJSONObject: value)) ?? Data()
        return .reply(status, ["Content-Type: application/json"], String(decoding: data, as: UTF8.self))
    }
}

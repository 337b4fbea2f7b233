import Foundation

extension SalesforceFake.State {
    typealias Answer = ScriptedHTTP.Answer

    mutating func answer(_ request: ScriptedHTTP.Request) -> Answer {
        guard let target = URLComponents(string: request.target) else { return notFound }
        if target.path == "/services/oauth2/token" { return token(request) }
        if !answers.isEmpty { return answers.removeFirst() }
        requests += 1
        if endsTokensAtWrite, request.method != "GET" { (tokens, endsTokensAtWrite) = ([], false) }
        guard let token = request.headers["authorization"], token.hasPrefix("Bearer "),
            tokens.contains(String(token.dropFirst(7)))
        else { return error(401, "INVALID_SESSION_ID", "Session expired or invalid") }
        let encoded = target.percentEncodedPath.split(separator: "/").map(String.init)
        let path = encoded.map { $0.removingPercentEncoding ?? "" }
        guard path.count >= 4, path[0] == "services", path[1] == "data", path[2].hasPrefix("v") else {
            return notFound
        }
        switch (request.method, path[3], path.count) {
        case ("GET", "query", 4):
            let text = target.percentEncodedQueryItems?.first { $0.name == "q" }?.value ?? ""
            // A plus is a blank here.
            return query(text.replacingOccurrences(of: "+", with: "%20").removingPercentEncoding ?? "")
        case ("GET", "query", 5):
            guard path[4].hasPrefix("01g"), let i = Int(path[4].dropFirst(3)), open.indices.contains(i) else {
                return error(400, "INVALID_QUERY_LOCATOR", "invalid query locator")
            }
            let rest = open[i]
            return page(rest, openFields[i])
        case ("GET", "sobjects", 6) where path[5] == "describe" && path[4] == "Case": return description
        case ("GET", "sobjects", 6) where path[4] == "Case":
            guard let row = rows["Case"]?.first(where: { $0["Id"] == path[5] }) else { return notFound }
            return json(200, shown("Case", row, row.keys.sorted()))
        case ("POST", "sobjects", 5): return write(path[4], nil, request)
        case ("PATCH", "sobjects", 6): return write(path[4], path[5], request)
        case ("PATCH", "sobjects", 7) where path[4] == "Case" && path[5] == "AI_Thread_Id__c":
            return upsert(path[6], request)
        default: return error(400, "BAD_REQUEST", "not known to this fake")
        }
    }

    private mutating func token(_ request: ScriptedHTTP.Request) -> Answer {
        var form: [String: String] = [:]
        for pair in String(decoding: request.body, as: UTF8.self).split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
            if halves.count == 2 { form[halves[0]] = halves[1].removingPercentEncoding }
        }
        func refused(_ code: String) -> Answer { json(400, ["error": code, "error_description": "not this way"]) }
        switch form["grant_type"] {
        case "client_credentials":
            let pair = Data("\(SalesforceFake.clientID):\(SalesforceFake.secret)".utf8).base64EncodedString()
            guard request.headers["authorization"] == "Basic \(pair)" else { return refused("invalid_client") }
        case "urn:ietf:params:oauth:grant-type:jwt-bearer":
            // The signature is for somebody else to check: this knows no key.
            let parts = (form["assertion"] ?? "").split(separator: ".").map(String.init)
            guard parts.count == 3, let head = Self.claims(parts[0]), head["alg"] as? String == "RS256",
                let claims = Self.claims(parts[1]), claims["iss"] as? String == SalesforceFake.clientID
            else { return refused("invalid_client_id") }
            let end = claims["exp"] as? Double ?? Double(claims["exp"] as? String ?? "") ?? 0
            let left = end - Date().timeIntervalSince1970
            guard claims["sub"] as? String == SalesforceFake.login, left > 0, left <= 300,
                ["https://login.salesforce.com", "https://test.salesforce.com"].contains(claims["aud"] as? String ?? "")
            else { return refused("invalid_grant") }
            assertions.append(form["assertion"] ?? "")
        default: return refused("unsupported_grant_type")
        }
        signIns += 1
        let token = "00D000000000001.token\(signIns)"
        tokens.append(token)
        let here = "http://\(request.headers["host"] ?? "")"
        return json(
            200,
            [
                "access_token": token, "instance_url": elsewhere ?? here, "token_type": "Bearer",
                "id": "\(here)/id/00D000000000001AAA/\(SalesforceFake.us)", "issued_at": "1790000000000",
                "signature": "unchecked",
            ])
    }

    private static func claims(_ part: String) -> [String: Any]? {
        var text = part.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        while text.utf8.count % 4 != 0 { text += "=" }
        guard let data = Data(base64Encoded: text) else { return nil }
        return (try? JSONSerialization.jsonObject(with: data)) as? [String: Any]
    }

    private mutating func upsert(_ id: String, _ request: ScriptedHTTP.Request) -> Answer {
        if !takesDots, id.contains(".") { return notFound }
        let found = rows["Case", default: []].filter { $0["AI_Thread_Id__c"]?.lowercased() == id.lowercased() }
        guard found.count < 2 else {
            return .reply(300, ["Content-Type: application/json"], #"["/services/data/v67.0/sobjects/Case/1"]"#)
        }
        if let number = found.first?["Id"] { return write("Case", number, request) }
        return write("Case", nil, request, id: id)
    }

    private mutating func write(
        _ object: String, _ id: String?, _ request: ScriptedHTTP.Request, id external: String? = nil
    ) -> Answer {
        if locks > 0 {
            locks -= 1
            return error(400, "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record")
        }
        guard let table = SalesforceFake.Table.all[object] else {
            return error(404, "NOT_FOUND", "The requested resource does not exist")
        }
        let body = (try? JSONSerialization.jsonObject(with: Data(request.body))) as? [String: Any]
        guard let body else { return error(400, "JSON_PARSER_ERROR", "no JSON object") }
        var row: SalesforceFake.Row = [:]
        for (name, value) in body {
            if let refused = table.refusal(of: name, value, creating: id == nil) { return refused.answer(self) }
            // A number of JSON is a flag's class on Linux, too.
            row[name] = (value as? String) ?? (value as? Bool).map { $0 ? "true" : "false" }
        }
        if let external { row["AI_Thread_Id__c"] = external }
        if let wrong = reference(row) { return error(400, "INVALID_CROSS_REFERENCE_KEY", "invalid id", [wrong]) }
        if let key = row["AI_Thread_Id__c"],
            rows["Case", default: []].contains(where: { $0["AI_Thread_Id__c"] == key && $0["Id"] != id })
        {
            return error(400, "DUPLICATE_VALUE", "duplicate value found: AI_Thread_Id__c duplicates value on record")
        }
        guard let id else {
            for name in table.required where row[name]?.isEmpty ?? true {
                return error(400, "REQUIRED_FIELD_MISSING", "Required fields are missing: [\(name)]", [name])
            }
            if object == "Case", row["OwnerId"] == nil { row["OwnerId"] = SalesforceFake.us }
            if object == "Case", row["Status"] == nil { row["Status"] = "new" }
            assign(&row, object, request)
            if object == "CaseComment", row["IsPublished"] == "true" { mails.append(customer(row["ParentId"])) }
            if object == "ContentDocumentLink", row["Visibility"] == nil { row["Visibility"] = "AllUsers" }
            let made = insert(object, row)
            return json(201, ["id": made, "success": true, "errors": [] as [Any]])
        }
        guard let old = rows[object]?.first(where: { $0["Id"] == id }) else {
            return error(404, "ENTITY_IS_DELETED", "entity is deleted")
        }
        if let since = request.headers["if-unmodified-since"] {
            guard let date = Self.date(since) else { return error(400, "INVALID_HEADER", "no date") }
            let text = (old["LastModifiedDate"] ?? "").prefix(19) + "Z"
            let changed = try? Date(String(text), strategy: .iso8601)
            guard let changed, changed.addingTimeInterval(countsFiner ? 0.5 : 0) <= date else {
                return .reply(412, [], "")
            }
        }
        assign(&row, object, request)
        change(object, id, row)
        return .reply(204, ["Sforce-Limit-Info: api-usage=\(requests)/15000"], "")
    }

    /// An org's rule, which runs unless a request says otherwise: it gives the case to a queue and tells the customer.
    private mutating func assign(_ row: inout SalesforceFake.Row, _ object: String, _ request: ScriptedHTTP.Request) {
        guard object == "Case", request.headers["sforce-auto-assign"]?.lowercased() != "false" else { return }
        row["OwnerId"] = "00G000000000031AAA"
        mails.append(row["SuppliedEmail"] ?? "")
    }

    private func customer(_ id: String?) -> String {
        rows["Case"]?.first { $0["Id"] == id }?["SuppliedEmail"] ?? ""
    }

    /// The name of a field that leads nowhere.
    private func reference(_ row: SalesforceFake.Row) -> String? {
        func exists(_ object: String, _ field: String, _ id: String) -> Bool {
            rows[object, default: []].contains { $0[field] == id }
        }
        if let owner = row["OwnerId"], SalesforceFake.queues[owner] == nil, SalesforceFake.people[owner] == nil {
            return "OwnerId"
        }
        if let parent = row["ParentId"], !exists("Case", "Id", parent) { return "ParentId" }
        if let linked = row["LinkedEntityId"], !exists("Case", "Id", linked) { return "LinkedEntityId" }
        if let file = row["ContentDocumentId"], !exists("ContentVersion", "ContentDocumentId", file) {
            return "ContentDocumentId"
        }
        return nil
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT` alone.
    private static func date(_ text: String) -> Date? {
        let form = DateFormatter()
        form.locale = Locale(identifier: "en_US_POSIX")
        form.timeZone = .gmt
        form.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return form.date(from: text)
    }

    var notFound: Answer { error(404, "NOT_FOUND", "The requested resource does not exist") }

    func error(_ status: Int, _ code: String, _ message: String, _ fields: [String] = []) -> Answer {
        var one: [String: Any] = ["errorCode": code, "message": message]
        if !fields.isEmpty { one["fields"] = fields }
        return json(status, [one])
    }

    func json(_ status: Int, _ value: Any) -> Answer {
        let data = (try? JSONSerialization.data(withJSONObject: value)) ?? Data()
        return .reply(
            status,
            ["Content-Type: application/json;charset=UTF-8", "Sforce-Limit-Info: api-usage=\(requests)/15000"],
            String(decoding: data, as: UTF8.self))
    }
}

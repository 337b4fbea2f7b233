import Foundation

extension ZendeskFake.State {
    private static let known: Set<String> = [
        "id", "subject", "comment", "description", "external_id", "requester", "requester_id", "status", "priority",
        "group_id", "assignee_id", "tags", "safe_update", "updated_stamp", "metadata", "via_followup_source_id",
    ]

    mutating func writing(_ i: Int, _ method: String, _ part: String, _ body: [String: Any]) -> Answer {
        if let quota, tickets[i].updates >= quota.updates {
            return .reply(
                429,
                ["Content-Type: text/plain", "Retry-After: \(quota.wait)"]
                    + (quota.tells ? ["x-rate-limit-remaining: 500", "rate-limit-reset: 30"] : []),
                "Number of allowed incremental updates was exceeded")
        }
        guard tickets[i].status != "closed" else {
            return refusal("status", "Status: closed prevents ticket update")
        }
        tickets[i].updates += 1
        switch (method, part) {
        case ("POST", "tags"), ("PUT", "tags"), ("DELETE", "tags"):
            guard let tags = body["tags"] as? [String] else { return bad }
            if body["safe_update"] != nil, body["updated_stamp"] as? String != moment(tickets[i].change) {
                return conflict
            }
            // POST sets, PUT adds, DELETE takes away.
            tickets[i].tags.removeAll { method == "POST" || tags.contains($0) }
            if method != "DELETE" { tickets[i].tags += tags }
            touch(i)
            return json(method == "POST" ? 201 : 200, ["tags": tickets[i].tags])
        case ("PUT", ""):
            guard let change = body["ticket"] as? [String: Any] else { return bad }
            if change["safe_update"] as? Bool == true, change["updated_stamp"] as? String != moment(tickets[i].change) {
                return conflict
            }
            if let refusal = fault(in: change) { return refusal }
            write(change, into: i)
            return shown(i, 200)
        default: return bad
        }
    }

    mutating func create(_ body: [String: Any], _ bytes: [UInt8], key: String?) -> Answer {
        if let key, let earlier = keys[key] {
            guard earlier.body == bytes else { return json(400, ["error": "IdempotentRequestError"]) }
            return shown(earlier.number - 1, 201, ["x-idempotency-lookup: hit"])
        }
        guard let ticket = body["ticket"] as? [String: Any],
            ticket["comment"] != nil || ticket["description"] != nil
        else { return refusal("base", "Description: cannot be blank") }
        if let refusal = fault(in: ticket) { return refusal }
        let source = ticket["via_followup_source_id"] as? Int
        if let source, tickets.first(where: { $0.number == source })?.status != "closed" {
            return refusal("via_followup_source_id", "Followup source: is not closed")
        }
        let requester = ticket["requester"] as? [String: Any]
        let user =
            (requester?["email"] as? String).map { self.user($0) } ?? ticket["requester_id"] as? Int ?? 70
        let i = open(for: user)
        tickets[i].followsUp = source
        if let source = tickets.first(where: { $0.number == source }) {
            tickets[i].subject = source.subject
            tickets[i].tags = source.tags
        }
        write(ticket, into: i)
        if let key { keys[key] = (tickets[i].number, bytes) }
        return shown(i, 201, ["x-idempotency-lookup: miss"])
    }

    /// What the service refuses in a ticket; nil: nothing.
    private func fault(in change: [String: Any]) -> Answer? {
        guard Set(change.keys).isSubset(of: Self.known) else { return bad }
        if let status = change["status"] as? String,
            !["new", "open", "pending", "hold", "solved", "closed"].contains(status)
        {
            return refusal("status", "Status: is not included in the list")
        }
        if let priority = change["priority"] as? String, !["low", "normal", "high", "urgent"].contains(priority) {
            return refusal("priority", "Priority: is not included in the list")
        }
        if let group = change["group_id"] as? Int, ZendeskFake.groups[group] == nil {
            return refusal("group", "Group: is invalid")
        }
        if let agent = change["assignee_id"] as? Int, ZendeskFake.agents[agent] == nil {
            return refusal("assignee", "Assignee: is invalid")
        }
        let files = (change["comment"] as? [String: Any])?["uploads"] as? [String] ?? []
        if !files.allSatisfy({ uploads[$0] != nil }) { return refusal("base", "Attachments: token is invalid") }
        return nil
    }

    private mutating func write(_ change: [String: Any], into i: Int) {
        touch(i)
        if let text = change["subject"] as? String { tickets[i].subject = text }
        if let text = change["external_id"] as? String { tickets[i].externalID = text }
        if let text = change["status"] as? String { tickets[i].status = text }
        if let text = change["priority"] as? String, fields.contains(where: { $0.type == "priority" && $0.isActive }) {
            tickets[i].priority = text
        }
        if let number = change["group_id"] as? Int { tickets[i].group = number }
        if let number = change["assignee_id"] as? Int { tickets[i].assignee = number }
        if let tags = change["tags"] as? [String] { tickets[i].tags = tags }
        var comment = change["comment"] as? [String: Any]
        if comment == nil, let text = change["description"] as? String { comment = ["body": text] }
        guard let comment else { return }
        let names = comment["uploads"] as? [String] ?? []
        let files = names.compactMap { uploads[$0] }
        // A token is for one comment.
        for name in names { uploads[name] = nil }
        add(
            comment["body"] as? String ?? "", by: 70, isPublic: (comment["public"] as? Bool ?? true) && !isPrivateOnly,
            files: files,
            marks: keepsMarks ? change["metadata"] as? [String: String] ?? [:] : [:], to: i)
    }

    private func shown(_ i: Int, _ status: Int, _ headers: [String] = []) -> Answer {
        var fields: [String: Any] = ["ticket": shown(tickets[i])]
        if let last = tickets[i].comments.last { fields["audit"] = audit(last, of: tickets[i]) }
        return json(status, fields, headers)
    }

    private func refusal(_ field: String, _ words: String) -> Answer {
        json(
            422,
            [
                "error": "RecordInvalid", "description": "Record validation errors",
                "details": [field: [["description": words, "error": "InvalidValue"]]],
            ])
    }

    private var conflict: Answer {
        json(409, ["error": "UpdateConflict", "description": "Safe Update prevented the update"])
    }
}

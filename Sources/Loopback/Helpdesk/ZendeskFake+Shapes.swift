import Foundation

// Things as they stand in answers: fields of the recordings, with values of our own.
extension ZendeskFake.State {
    func shown(_ ticket: ZendeskFake.Ticket) -> [String: Any] {
        let empty: [Any] = []
        let followers = ticket.followers
        return [
            "url": "https://shop.zendesk.test/api/v2/tickets/\(ticket.number).json", "id": ticket.number,
            "external_id": orNull(ticket.externalID), "via": via(ticket.channel, nil),
            "created_at": moment(ticket.created), "updated_at": moment(ticket.change), "type": NSNull(),
            "subject": ticket.subject, "raw_subject": ticket.subject,
            "description": ticket.comments.first?.body ?? "", "priority": orNull(ticket.priority),
            "status": ticket.status, "recipient": orNull(ticket.recipient), "requester_id": ticket.requester,
            "submitter_id": ticket.comments.first?.author ?? ticket.requester,
            "assignee_id": orNull(ticket.assignee), "organization_id": NSNull(), "group_id": orNull(ticket.group),
            "collaborator_ids": ticket.copies, "follower_ids": followers, "email_cc_ids": ticket.copies,
            "problem_id": NSNull(), "has_incidents": false,
            "is_public": ticket.comments.contains(where: \.isPublic), "due_at": NSNull(), "tags": ticket.tags,
            "custom_fields": empty, "custom_status_id": 800, "fields": empty,
            "followup_ids": tickets.filter { $0.followsUp == ticket.number }.map(\.number),
            "ticket_form_id": ticket.form, "brand_id": ticket.brand, "allow_channelback": false,
            "allow_attachments": true,
            "from_messaging_channel": ticket.channel == "native_messaging",
        ]
    }

    func shown(_ comment: ZendeskFake.Comment) -> [String: Any] {
        [
            "id": comment.id, "type": "Comment", "author_id": comment.author, "body": comment.body,
            "html_body": "<div class=\"zd-comment\" dir=\"auto\"><p dir=\"auto\">\(comment.body)</p></div>",
            "plain_body": comment.body, "public": comment.isPublic, "attachments": attachments(comment),
            "audit_id": comment.id - 1, "via": via(comment.channel, comment), "created_at": moment(comment.change),
            "metadata": metadata(comment),
        ]
    }

    func audit(_ comment: ZendeskFake.Comment, of ticket: ZendeskFake.Ticket) -> [String: Any] {
        var event = shown(comment)
        for name in ["via", "created_at", "metadata"] { event[name] = nil }
        return [
            "id": comment.id - 1, "ticket_id": ticket.number, "created_at": moment(comment.change),
            "author_id": comment.standing.broughtBy ?? comment.author, "metadata": metadata(comment), "events": [event],
            "via": via(comment.channel, comment),
        ]
    }

    private func metadata(_ comment: ZendeskFake.Comment) -> [String: Any] {
        var fields: [String: Any] = [
            "system": comment.messageID.map { ["message_id": "<\($0)>"] } ?? [:], "custom": comment.marks,
        ]
        let standing = comment.standing
        if let isTrusted = standing.isTrusted { fields["trusted"] = isTrusted }
        if !standing.flags.isEmpty {
            fields["flags"] = standing.flags
            fields["flags_options"] = Dictionary(
                uniqueKeysWithValues: standing.flags.map { (String($0), ["trusted": false]) })
        }
        return fields
    }

    private func attachments(_ comment: ZendeskFake.Comment) -> [[String: Any]] {
        comment.files.map { ["id": 500, "file_name": $0, "content_type": "application/octet-stream", "size": 1] }
    }

    private func via(_ channel: String, _ comment: ZendeskFake.Comment?) -> [String: Any] {
        let from: [String: Any] =
            channel == "email" && comment != nil
            ? [
                "address": comment?.standing.from ?? address(comment?.author ?? 70), "name": "A customer",
            ] : [:]
        let rel = orNull(comment?.standing.rel)
        return ["channel": channel, "source": ["from": from, "to": [:] as [String: Any], "rel": rel]]
    }

    func group(_ number: Int) -> [String: Any] {
        [
            "url": "https://shop.zendesk.test/api/v2/groups/\(number).json", "id": number,
            "name": ZendeskFake.groups[number] ?? "", "deleted": false, "default": number == 31,
        ]
    }

    func someone(_ name: String) -> Answer {
        guard let number = name == "me" ? 70 : Int(name) else { return notFound }
        let isAgent = ZendeskFake.agents[number] != nil
        guard isAgent || users.indices.contains(number - 1_000) else { return notFound }
        let address = address(number)
        return json(
            200,
            [
                "user": [
                    "id": number, "url": "https://shop.zendesk.test/api/v2/users/\(number).json", "name": address,
                    "email": address, "role": isAgent ? "agent" : "end-user",
                    "verified": !unverified.contains(address), "active": true,
                    "suspended": suspended.contains(address), "only_private_comments": number == 70 && isPrivateOnly,
                    "ticket_restriction": isAgent ? NSNull() : "requested" as Any,
                    "restricted_agent": !isAgent, "tags": [] as [Any],
                ]
            ])
    }

    func moment(_ change: Int) -> String {
        beginning.addingTimeInterval(Double(change)).formatted(.iso8601)
    }

    private func orNull(_ value: Any?) -> Any { value ?? NSNull() }
}

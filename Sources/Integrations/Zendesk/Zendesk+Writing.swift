import JSON
package import Resolution
package import Store
import Transport

extension Zendesk: TicketKeeping {
    package func keep(_ number: String, for id: String) { numbers.keep(number, for: id) }

    package func perform(_ work: TicketWork, ticket id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await carryOut(work, ticket: id, claimed)
    }

    var prefix: String { settings.prefix }

    static var noTicket: HelpdeskError { .rejected("Zendesk has no ticket for this case") }

    /// A closed ticket cannot be changed any more: what is written from now on goes into another.
    func number(of id: String, for work: TicketWork, _ claimed: borrowing Claimed) async throws -> String? {
        guard let found = try await find(id) else { return nil }
        guard found.status == "closed", let words = Self.reference(of: work) else { return found.number }
        // What was written before it was closed is not written again.
        if let words = words.isEmpty ? nil : words, try await holds(words, in: found.number) { return found.number }
        return try await followUp(of: found, id, claimed)
    }

    /// The last line of what it writes, empty when it writes none; nil for what needs no ticket that can be changed.
    private static func reference(of work: TicketWork) -> String? {
        switch work {
        case .note(let note): note.reference
        case .record(let record): record.reference
        case .update(let change): change.status == .open ? "" : nil
        case .create, .tags: nil
        }
    }

    func write(_ note: TicketNote, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await comment(note.text, note.reference, file: note.record, in: number, claimed)
    }

    func write(_ record: TicketRecord, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await comment(record.told, record.reference, file: nil, in: number, claimed)
    }

    /// A public first comment would be mailed by an account's own rules; this one is private.
    func create(_ new: NewTicket, _ id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        if let number = new.existing { return try await adopt(number, id, claimed) }
        if let found = try await find(id) {
            numbers.keep(found.number, for: id)
            return receipt(found.number)
        }
        if new.isAuthenticated, let address = new.requester, let found = try await onlyOpenTicket(of: address),
            try await takeOver(found.number, id, claimed)
        {
            numbers.keep(found.number, for: id)
            return receipt(found.number)
        }
        var body = ZendeskWriting(
            subject: TicketWords.line(new.subject), comment: .init(body: new.text), externalId: id)
        body.requester = new.requester.map { .init(email: $0, name: $0) }
        body.groupId = settings.group
        // Two ledgers may count alike; the id is of one ledger only.
        let number = try await make(body, id, key: "\(id)/\(claimed.key)", claimed)
        numbers.keep(number, for: id)
        return receipt(number)
    }

    /// The ticket in which the customer wrote becomes that of the case. One that another case, or another program, has named
    /// already is worked in all the same, by its number.
    private func adopt(_ number: String, _ id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        for _ in 0..<5 {
            let ticket = try await existing(number)
            guard ticket.externalID == nil, !["solved", "closed"].contains(ticket.status) else {
                return receipt(number)
            }
            if try await takeOver(number, id, claimed) { return receipt(number) }
        }
        throw HelpdeskError.busy("Zendesk: the ticket changes faster than it can be written")
    }

    private func make(
        _ body: ZendeskWriting, _ id: String, key: String, _ claimed: borrowing Claimed
    ) async throws -> String {
        let answer = try await pages.write(.post, ["tickets.json"], body: body.json(), key: key, claimed)
        guard let ticket = ZendeskTicket(answer.value["ticket"]) else {
            throw HelpdeskError.unreachable("Zendesk, writing tickets: its answer is no ticket")
        }
        guard id.isExactly(ticket.externalID) else {
            throw HelpdeskError.refused("Zendesk did not keep `external_id`: the ticket could not be found again")
        }
        guard !ticket.isPublic else {
            throw HelpdeskError.refused(
                "Zendesk made the first comment public: let the token's user write private comments")
        }
        return ticket.number
    }

    /// A closed ticket cannot be changed any more: the case goes on in another that names it and carries the same id.
    private func followUp(
        of closed: ZendeskTicket, _ id: String, _ claimed: borrowing Claimed
    ) async throws -> String {
        var body = ZendeskWriting(
            comment: .init(body: "Ticket \(closed.number) is closed. Its case goes on here."), externalId: id)
        body.viaFollowupSourceId = Int(closed.number)
        body.requesterId = closed.requester
        body.groupId = settings.group
        return try await make(body, id, key: "\(id)/follow-up/\(closed.number)", claimed)
    }

    /// False when somebody else was faster: then a ticket of its own is made.
    private func takeOver(_ number: String, _ id: String, _ claimed: borrowing Claimed) async throws -> Bool {
        // The index may be behind the ticket.
        guard let ticket = try await page(number), ticket.externalID == nil,
            ["new", "open", "pending", "hold"].contains(ticket.status)
        else { return false }
        let body = ZendeskWriting(externalId: id, safeUpdate: true, updatedStamp: ticket.updated)
        let answer = try await pages.write(.put, ["tickets", "\(number).json"], body: body.json(), claimed)
        guard answer.status < 300 else { return false }
        guard id.isExactly(try await page(number)?.externalID) else {
            throw HelpdeskError.refused("Zendesk did not keep `external_id`: the ticket could not be found again")
        }
        return true
    }

    func tag(_ number: String, _ change: TagChange, _ claimed: borrowing Claimed) async throws -> Receipt {
        var ticket = try await existing(number)
        for _ in 0..<8 {
            let (missing, present) = (change.missing(in: ticket.tags), change.present(in: ticket.tags))
            guard !missing.isEmpty || !present.isEmpty else {
                var receipt = receipt(number)
                receipt.facts["tags.kept"] = .list(ownTags(ticket))
                return receipt
            }
            guard ticket.status != "closed" else { throw closed(number) }
            let isAdding = !missing.isEmpty
            let body = ZendeskTags(tags: isAdding ? missing : present, updatedStamp: ticket.updated).json()
            let answer = try await pages.write(
                isAdding ? .put : .delete, ["tickets", number, "tags.json"], body: body, claimed)
            guard answer.status != 404 else { throw gone(number) }
            ticket = try await existing(number)
            guard answer.status != 409 else { continue }
            let isKept =
                isAdding ? missing.allSatisfy(ticket.tags.holds) : !present.contains(where: ticket.tags.holds)
            guard isKept else {
                throw HelpdeskError.refused("Zendesk did not keep the tags: let the token's user edit tags")
            }
        }
        throw HelpdeskError.busy("Zendesk: the ticket changes faster than its tags can be written")
    }

    /// Among people. It is known by its last line, and written under the moment that was read: a request that was thought
    /// lost and comes late is refused.
    private func comment(
        _ text: String, _ reference: String, file: String?, in number: String, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        var comment = ZendeskWriting.Comment(body: "\(text)\n\n\(reference)")
        for _ in 0..<5 {
            let ticket = try await existing(number)
            if try await holds(reference, in: number) { return receipt(number) }
            guard ticket.status != "closed" else { throw closed(number) }
            if let file, comment.uploads == nil { comment.uploads = [try await upload(file, claimed)] }
            let body = ZendeskWriting(comment: comment, safeUpdate: true, updatedStamp: ticket.updated)
            let answer = try await pages.write(.put, ["tickets", "\(number).json"], body: body.json(), claimed)
            guard answer.status != 404 else { throw gone(number) }
            guard answer.status != 409 else { continue }
            guard try await holds(reference, in: number) else {
                throw HelpdeskError.unreachable("Zendesk: the comment does not stand in the ticket yet")
            }
            return receipt(number)
        }
        throw HelpdeskError.busy("Zendesk: the ticket changes faster than a comment can be written")
    }

    private func upload(_ file: String, _ claimed: borrowing Claimed) async throws -> String {
        let answer = try await pages.write(
            .post, ["uploads.json"], [("filename", "hand-over.json")], body: Array(file.utf8), claimed)
        guard let token = answer.value["upload"]?["token"]?.text else {
            throw HelpdeskError.unreachable("Zendesk, writing uploads: its answer names none")
        }
        return token
    }

    func update(
        _ number: String, _ id: String, _ change: TicketChange, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        for _ in 0..<5 {
            let ticket = try await existing(number)
            let body = changes(change, of: ticket)
            guard body.status != nil || body.groupId != nil || body.priority != nil || body.assigneeId != nil else {
                return receipt(number)
            }
            guard ticket.status != "closed" else { throw closed(number) }
            let answer = try await pages.write(.put, ["tickets", "\(number).json"], body: body.json(), claimed)
            guard answer.status != 404 else { throw gone(number) }
            guard answer.status != 409 else { continue }
            let after = try await existing(number)
            var missed: [String] = []
            if let status = body.status, after.status != status { missed.append("status") }
            if let group = body.groupId, after.group != group { missed.append("group \(group)") }
            if let owner = body.assigneeId, after.assignee != owner { missed.append("assignee \(owner)") }
            if let priority = body.priority, after.priority != priority { missed.append("priority") }
            guard missed.isEmpty else {
                throw HelpdeskError.rejected(
                    "Zendesk did not set \(missed.joined(separator: ", ")): compare `helpdesk` with Zendesk")
            }
            return receipt(number)
        }
        throw HelpdeskError.busy("Zendesk: the ticket changes faster than it can be written")
    }

    /// What is not yet as it shall be.
    private func changes(_ change: TicketChange, of ticket: ZendeskTicket) -> ZendeskWriting {
        var body = ZendeskWriting(safeUpdate: true, updatedStamp: ticket.updated)
        switch change.status {
        case .open where ticket.status != "open": body.status = "open"
        case .resolved where settings.resolves && !["solved", "closed"].contains(ticket.status): body.status = "solved"
        default: break
        }
        guard change.escalates else { return body }
        if let group = settings.escalationGroup, ticket.group != group { body.groupId = group }
        if let priority = settings.priority?.rawValue, ticket.priority != priority { body.priority = priority }
        // Who has taken it keeps it.
        if let owner = change.team.flatMap({ settings.owners[$0] }), ticket.assignee == nil { body.assigneeId = owner }
        return body
    }

    func existing(_ number: String) async throws -> ZendeskTicket {
        guard let ticket = try await page(number) else { throw gone(number) }
        return ticket
    }

    private func gone(_ number: String) -> HelpdeskError { .rejected("Zendesk: ticket \(number) is gone") }

    private func closed(_ number: String) -> HelpdeskError {
        .rejected("Zendesk: ticket \(number) is closed, and cannot be changed any more")
    }

    func receipt(_ number: String) -> Receipt {
        Receipt(reference: "ticket \(number)", at: clock(), facts: Facts(["ticket": .text(number)]))
    }
}

import JSON
package import Resolution
package import Store
import Transport

extension Gorgias: TicketKeeping {
    package func perform(_ work: TicketWork, ticket id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await carryOut(work, ticket: id, claimed)
    }

    var prefix: String { settings.prefix }

    static var noTicket: HelpdeskError { .rejected("Gorgias has no ticket for this case") }

    func number(of id: String, for work: TicketWork, _ claimed: borrowing Claimed) async throws -> String? {
        try await find(id)?.number
    }

    func write(_ note: TicketNote, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let text = "\(note.text)\n\n\(note.reference)"
        return try await write(GorgiasMessage.note(text, note.reference, by: settings.user), in: number, claimed)
    }

    func write(_ record: TicketRecord, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await write(try await message(of: record, in: number), in: number, claimed)
    }

    /// The first message is the customer's, which is mailed to nobody; without a customer it is an internal note.
    func create(_ new: NewTicket, _ id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        // Made by us a moment ago, although the list does not show it yet.
        if let number = numbers[id], id.isExactly(try await page(number)?.externalID) { return receipt(number) }
        guard !blindness.isSet else { throw Self.blind }
        if let found = try await find(id) {
            numbers.keep(found.number, for: id)
            return receipt(found.number)
        }
        if let address = new.requester, let tickets = try await tickets(of: address) {
            // A second way to what the first may have missed.
            if let ours = tickets.first(where: { id.isExactly($0.externalID) }) {
                numbers.keep(ours.number, for: id)
                return receipt(ours.number)
            }
            let open = tickets.filter { $0.status == "open" && !$0.isGone }
            if new.isAuthenticated, open.count == 1, open[0].externalID == nil,
                try await takeOver(open[0].number, id, claimed)
            {
                numbers.keep(open[0].number, for: id)
                return receipt(open[0].number)
            }
        }
        let reference = "first \(id)"
        let first: GorgiasMessage
        if let address = new.requester {
            var incoming = GorgiasMessage.incoming(
                new.text, reference, from: .init(email: address), messageID: new.messageIDs.last.map(TicketWords.line),
                subject: TicketWords.line(new.subject))
            incoming.source = .init(from: .init(address: address), to: [.init(address: settings.inbox)])
            first = incoming
        } else {
            first = .note(new.text, reference, by: settings.user)
        }
        let body = GorgiasNewTicket(
            externalId: id, subject: TicketWords.line(new.subject), fromAgent: first.fromAgent,
            customer: new.requester.map { .init(email: $0) }, assigneeTeam: settings.team.map { .init(id: $0) },
            messages: [first])
        let answer = try await pages.write(.post, ["tickets"], body: body.json(), claimed)
        try answer.expectDone(else: .rejected("Gorgias made no ticket (\(answer.status))"))
        guard let ticket = GorgiasTicket(answer.value) else {
            throw HelpdeskError.unreachable("Gorgias, writing tickets: its answer is no ticket")
        }
        numbers.keep(ticket.number, for: id)
        guard id.isExactly(try await page(ticket.number)?.externalID) else {
            blindness.set()
            throw Self.blind
        }
        return receipt(ticket.number)
    }

    private static let blind = HelpdeskError.refused(
        "Gorgias did not keep `external_id`: no more tickets are made, because they could not be found again")

    /// False when somebody else was faster: then a ticket of its own is made.
    private func takeOver(_ number: String, _ id: String, _ claimed: borrowing Claimed) async throws -> Bool {
        let body: [String: any Encodable & Sendable] = ["external_id": id]
        let answer = try await pages.write(.put, ["tickets", number], body: body.json(), claimed)
        guard answer.status != 404 else { return false }
        try answer.expectDone(else: gone(number))
        return id.isExactly(try await existing(number).externalID)
    }

    func tag(_ number: String, _ change: TagChange, _ claimed: borrowing Claimed) async throws -> Receipt {
        var ticket = try await existing(number)
        for _ in 0..<4 {
            let (missing, present) = (change.missing(in: ticket.tags), change.present(in: ticket.tags))
            guard !missing.isEmpty || !present.isEmpty else {
                var receipt = receipt(number)
                receipt.facts["tags.kept"] = .list(ownTags(ticket))
                return receipt
            }
            let body: [String: any Encodable & Sendable] = ["names": missing.isEmpty ? present : missing]
            let answer = try await pages.write(
                missing.isEmpty ? .delete : .post, ["tickets", number, "tags"], body: body.json(), claimed)
            try answer.expectDone(else: gone(number))
            let strangers = ticket.tags.filter { !$0.startsExactly(with: settings.prefix) }
            ticket = try await existing(number)
            // What would happen if the service took our names for the whole set.
            guard strangers.isEmpty || strangers.contains(where: ticket.tags.holds) else {
                throw HelpdeskError.refused("Gorgias took tags away that are not ours: see the ticket \(number)")
            }
        }
        throw HelpdeskError.refused("Gorgias did not keep the tags: let the token's user edit tags")
    }

    /// It is known by its reference, so it is written once.
    private func write(
        _ message: GorgiasMessage, in number: String, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        if try await self.message(message.externalId, in: number) != nil { return receipt(number) }
        let answer = try await pages.write(
            .post, ["tickets", number, "messages"], body: message.json(), claimed)
        try answer.expectDone(else: gone(number))
        guard let kept = try await self.message(message.externalId, in: number) else {
            throw HelpdeskError.unreachable("Gorgias: the message does not stand in the ticket yet")
        }
        let isPublic = kept["public"] == .flag(true)
        guard isPublic == message.public else {
            throw HelpdeskError.refused("Gorgias made an internal note public: see the ticket \(number)")
        }
        if isPublic, message.fromAgent, kept["sent_datetime"]?.text == nil {
            throw HelpdeskError.refused("Gorgias did not keep `sent_datetime`: write `records: notes`")
        }
        return receipt(number)
    }

    private func message(of record: TicketRecord, in number: String) async throws -> GorgiasMessage {
        let (subject, messageID) = (TicketWords.line(record.subject), TicketWords.line(record.messageID))
        let reference = record.reference
        guard settings.records == .messages else {
            return .note("\(record.told)\n\n\(reference)", reference, by: settings.user)
        }
        guard record.isIncoming else {
            return .sent(
                record.text, reference, by: settings.user, messageID: messageID, subject: subject, at: record.date)
        }
        guard let customer = try await existing(number).customer else {
            throw HelpdeskError.rejected("Gorgias: ticket \(number) has no customer whose message it could be")
        }
        return .incoming(record.text, reference, from: .init(id: customer), messageID: messageID, subject: subject)
    }

    func update(
        _ number: String, _ id: String, _ change: TicketChange, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        let body = changes(change, of: try await existing(number))
        guard !body.isEmpty else { return receipt(number) }
        let answer = try await pages.write(.put, ["tickets", number], body: body.json(), claimed)
        try answer.expectDone(else: gone(number))
        let missed = changes(change, of: try await existing(number)).keys.sorted()
        guard missed.isEmpty else {
            throw HelpdeskError.rejected(
                "Gorgias did not set \(missed.joined(separator: ", ")): compare `helpdesk` with Gorgias")
        }
        return receipt(number)
    }

    /// What is not yet as it shall be.
    private func changes(_ change: TicketChange, of ticket: GorgiasTicket) -> [String: any Encodable & Sendable] {
        var body: [String: any Encodable & Sendable] = [:]
        switch change.status {
        case .open:
            if ticket.status != "open" { body["status"] = "open" }
            // A ticket that sleeps is in nobody's view.
            if ticket.isSnoozed { body["snooze_datetime"] = JSONNull() }
        case .resolved where settings.resolves && ticket.status != "closed": body["status"] = "closed"
        case .resolved: break
        }
        guard change.escalates else { return body }
        if let team = settings.escalationTeam, ticket.team != team { body["assignee_team"] = ["id": team] }
        if let priority = settings.priority?.rawValue, ticket.priority != priority { body["priority"] = priority }
        // Who has taken it keeps it.
        if let owner = change.team.flatMap({ settings.owners[$0] }), ticket.user == nil {
            body["assignee_user"] = ["id": owner]
        }
        return body
    }

    private func existing(_ number: String) async throws -> GorgiasTicket {
        guard let ticket = try await page(number) else { throw gone(number) }
        return ticket
    }

    private func gone(_ number: String) -> HelpdeskError { .rejected("Gorgias: ticket \(number) is gone") }

    private func receipt(_ number: String) -> Receipt {
        Receipt(reference: "ticket \(number)", at: clock(), facts: Facts(["ticket": .text(number)]))
    }
}

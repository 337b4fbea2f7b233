import JSON
package import Resolution
package import Store
import Transport

extension Kustomer: TicketKeeping {
    package func perform(_ work: TicketWork, ticket id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await carryOut(work, ticket: id, claimed)
    }

    var prefix: String { settings.prefix }

    static var noTicket: HelpdeskError { .rejected("Kustomer has no conversation for this case") }

    func number(of id: String, for work: TicketWork, _ claimed: borrowing Claimed) async throws -> String? {
        try await find(id)?.number
    }

    func write(_ note: TicketNote, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await write(note.text, note.reference, in: number, claimed)
    }

    /// Three steps, each looked for first: the customer, the conversation, and what the customer wrote.
    func create(_ new: NewTicket, _ id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let number = try await conversation(for: new, id, claimed)
        numbers.keep(number, for: id)
        let first = TicketRecord(
            isIncoming: true, messageID: new.messageIDs.last ?? id, subject: new.subject, text: new.text,
            date: claimed.planned)
        return try await write(first, in: number, claimed)
    }

    private func conversation(
        for new: NewTicket, _ id: String, _ claimed: borrowing Claimed
    ) async throws -> String {
        if let found = try await find(id) { return found.number }
        // Made already, and not found: it would be made again after every lost answer.
        if let number = numbers[id], id.isExactly(try await page(number)?.externalID) { throw Self.late }
        guard !blindness.isSet else { throw Self.blind }
        guard let address = new.requester else {
            throw HelpdeskError.rejected("Kustomer: a conversation needs a customer, and this case has no address")
        }
        let customer = try await self.customer(address, claimed)
        let others = try await conversations(of: customer)
        if let ours = others.first(where: { id.isExactly($0.externalID) }) {
            numbers.keep(ours.number, for: id)
            throw Self.late
        }
        let open = others.filter { $0.status != "done" }
        if new.isAuthenticated, open.count == 1, open[0].externalID == nil {
            let body: [String: any Encodable & Sendable] = ["externalId": id]
            let answer = try await pages.write(.put, ["conversations", open[0].number], body: body.json(), claimed)
            try answer.expectDone(else: gone(open[0].number))
            return try await foundAgain(id, open[0].number)
        }
        var body: [String: any Encodable & Sendable] = [
            "customer": customer, "name": TicketWords.line(new.subject), "externalId": id, "status": "open",
        ]
        if let team = settings.team { body["assignedTeams"] = [team] }
        let answer = try await pages.write(.post, ["conversations"], body: body.json(), claimed)
        try answer.expectDone(else: .rejected("Kustomer made no conversation (\(answer.status))"))
        guard let made = KustomerConversation(answer.value["data"]) else {
            throw HelpdeskError.unreachable("Kustomer, writing conversations: its answer is no conversation")
        }
        return try await foundAgain(id, made.number)
    }

    private static let blind = HelpdeskError.refused(
        "Kustomer did not keep `externalId`: no more conversations are made, because they could not be found again")
    private static let late = HelpdeskError.unreachable(
        "Kustomer does not find by `externalId` what was made with it")

    private func foundAgain(_ id: String, _ number: String) async throws -> String {
        guard id.isExactly(try await page(number)?.externalID) else {
            blindness.set()
            throw Self.blind
        }
        numbers.keep(number, for: id)
        guard number.isExactly(try await find(id)?.number) else { throw Self.late }
        return number
    }

    private func customer(_ address: String, _ claimed: borrowing Claimed) async throws -> String {
        if let known = try await customer(address) { return known }
        if let made = customers[address] { return made }
        let body: [String: any Encodable & Sendable] = [
            "name": address, "emails": [["type": "home", "email": address]],
        ]
        let answer = try await pages.write(.post, ["customers"], body: body.json(), claimed)
        // Somebody was faster, or an earlier answer was lost and it is not shown yet.
        guard answer.status != 409 else {
            throw HelpdeskError.busy("Kustomer has a customer of that address, and does not find it by `email`")
        }
        guard answer.status < 300 else { throw HelpdeskError.rejected("Kustomer made no customer (\(answer.status))") }
        let made = try customer(in: answer.value, by: address)
        customers.keep(made, for: address)
        return made
    }

    func tag(_ number: String, _ change: TagChange, _ claimed: borrowing Claimed) async throws -> Receipt {
        var (standing, strangers) = try await tags(in: number)
        for _ in 0..<4 {
            let names = standing.map { $0.name }
            let missing = change.missing(in: names)
            let present = change.present(in: names).flatMap { name in
                standing.filter { $0.name.isExactly(name) }.map { $0.tag }
            }
            guard !missing.isEmpty || !present.isEmpty else {
                var receipt = receipt(number)
                receipt.facts["tags.kept"] = .list(names.sorted())
                return receipt
            }
            let body: [String: any Encodable & Sendable] = ["tags": missing.isEmpty ? present : missing]
            let answer = try await pages.write(
                missing.isEmpty ? .delete : .post, ["conversations", number, "tags"], body: body.json(), claimed)
            try answer.expectDone(else: gone(number))
            let before = strangers
            (standing, strangers) = try await tags(in: number)
            // What would happen if the service took our names for the whole set.
            guard before.isEmpty || before.contains(where: strangers.holds) else {
                throw HelpdeskError.refused("Kustomer took tags away that are not ours: see the conversation \(number)")
            }
        }
        throw HelpdeskError.refused("Kustomer did not keep the tags: give the key the roles for tags")
    }

    /// Our tags, with what Kustomer calls them; and those of others.
    private func tags(in number: String) async throws -> ([(name: String, tag: String)], [String]) {
        var (own, others): ([(name: String, tag: String)], [String]) = ([], [])
        for tag in try await existing(number).tags {
            let name = try await name(ofTag: tag)
            if name.startsExactly(with: settings.prefix) { own.append((name, tag)) } else { others.append(name) }
        }
        return (own, others)
    }

    /// Among people. It is known by its last line, so it is written once.
    private func write(
        _ text: String, _ reference: String, in number: String, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        if try await holds(reference, in: number) { return receipt(number) }
        let end = "\n\n\(reference)"
        let cut = TicketWords.cut(text, to: Self.longestNote - end.utf16.count)
        let body: [String: any Encodable & Sendable] = ["conversation": number, "body": cut + end]
        let answer = try await pages.write(.post, ["notes"], body: body.json(), claimed)
        try answer.expectDone(else: gone(number))
        guard try await holds(reference, in: number) else {
            throw HelpdeskError.unreachable("Kustomer: the note does not stand in the conversation yet")
        }
        return receipt(number)
    }

    /// Characters of a note.
    private static let longestNote = 10_240

    private func holds(_ reference: String, in number: String) async throws -> Bool {
        try await all(["conversations", number, "notes"]).contains { note in
            let last = (note["attributes"]?["body"]?.text ?? "").split(whereSeparator: \.isNewline).last
            return reference.isExactly(last.map(String.init))
        }
    }

    func write(_ record: TicketRecord, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        guard settings.records == .messages else {
            return try await write(record.told, record.reference, in: number, claimed)
        }
        let (subject, messageID) = (TicketWords.line(record.subject), "<\(TicketWords.line(record.messageID))>")
        if try await message(messageID, in: number) != nil { return receipt(number) }
        let text = TicketWords.cut(record.text, to: Self.longestNote)
        // https://developer.kustomer.com/kustomer-api-docs/reference/createmessage: it records, and never sends.
        let body: [String: any Encodable & Sendable] = [
            "conversation": number, "channel": "email", "direction": record.isIncoming ? "in" : "out",
            "externalId": messageID, "subject": subject, "preview": text,
        ]
        let answer = try await pages.write(.post, ["messages"], body: body.json(), claimed)
        try answer.expectDone(else: .rejected("Kustomer did not take the message (\(answer.status))"))
        guard let kept = try await message(messageID, in: number) else {
            throw HelpdeskError.unreachable("Kustomer: the message does not stand in the conversation yet")
        }
        guard (kept["attributes"]?["preview"]?.text ?? "").utf16.count >= text.utf16.count else {
            throw HelpdeskError.refused("Kustomer cuts the text of messages: write `records: notes`")
        }
        return receipt(number)
    }

    private func message(_ messageID: String, in number: String) async throws -> JSONValue? {
        try await all(["conversations", number, "messages"]).first {
            messageID.isExactly($0["attributes"]?["externalId"]?.text)
        }
    }

    func update(
        _ number: String, _ id: String, _ change: TicketChange, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        let body = changes(change, of: try await existing(number))
        guard !body.isEmpty else { return receipt(number) }
        let answer = try await pages.write(.put, ["conversations", number], body: body.json(), claimed)
        try answer.expectDone(else: gone(number))
        let after = try await existing(number)
        guard id.isExactly(after.externalID) else {
            throw HelpdeskError.refused("Kustomer lost `externalId` when a conversation was changed: see \(number)")
        }
        let missed = changes(change, of: after).keys.sorted()
        guard missed.isEmpty else {
            throw HelpdeskError.rejected(
                "Kustomer did not set \(missed.joined(separator: ", ")): compare `helpdesk` with Kustomer")
        }
        return receipt(number)
    }

    /// What is not yet as it shall be.
    private func changes(
        _ change: TicketChange, of ticket: KustomerConversation
    ) -> [String: any Encodable & Sendable] {
        var body: [String: any Encodable & Sendable] = [:]
        switch change.status {
        // A conversation that sleeps is in nobody's view.
        case .open where ticket.status != "open": body["status"] = "open"
        case .resolved where settings.resolves && ticket.status != "done": body["status"] = "done"
        default: break
        }
        guard change.escalates else { return body }
        if let team = settings.escalationTeam, ticket.teams != [team] { body["assignedTeams"] = [team] }
        if let priority = settings.priority, ticket.priority != priority { body["priority"] = priority }
        // Who has taken it keeps it.
        if let owner = change.team.flatMap({ settings.owners[$0] }), ticket.users.isEmpty {
            body["assignedUsers"] = [owner]
        }
        return body
    }

    private func existing(_ number: String) async throws -> KustomerConversation {
        guard let ticket = try await page(number) else { throw gone(number) }
        return ticket
    }

    private func gone(_ number: String) -> HelpdeskError { .rejected("Kustomer: conversation \(number) is gone") }

    private func receipt(_ number: String) -> Receipt {
        Receipt(reference: "conversation \(number)", at: clock(), facts: Facts(["ticket": .text(number)]))
    }
}

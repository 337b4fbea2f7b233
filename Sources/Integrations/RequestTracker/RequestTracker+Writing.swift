import Foundation
import JSON
package import Resolution
package import Store
import Transport

extension RequestTracker: TicketKeeping {
    package func perform(_ work: TicketWork, ticket id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await carryOut(work, ticket: id, claimed)
    }

    var prefix: String { settings.prefix }

    static var noTicket: HelpdeskError { .rejected("RT has no ticket for this case") }

    func number(of id: String, for work: TicketWork, _ claimed: borrowing Claimed) async throws -> String? {
        try await find(field: settings.idField, id).first?.number
    }

    /// Without a requester first: then RT mails nobody, and adding one later is silent, too.
    func create(_ new: NewTicket, _ id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        var found = try await find(field: settings.idField, id).first
        for messageID in new.messageIDs where found == nil {
            found = try await find(field: settings.messageIDField, "<\(messageID)>").first { ticket in
                ticket.fields[settings.idField, default: []].isEmpty
            }
        }
        if found == nil, new.isAuthenticated, let address = new.requester {
            found = try await onlyOpenTicket(of: address)
        }
        guard let found else {
            let fields: [String: [String]] = [
                settings.idField: [id], settings.messageIDField: new.messageIDs.map { "<\($0)>" },
            ]
            let answer = try await pages.write(
                .post, ["ticket"],
                body: [
                    "Queue": settings.queue, "Subject": TicketWords.line(new.subject), "Content": new.text,
                    "ContentType": "text/plain", "CustomFields": fields,
                ].json(), claimed)
            guard let number = answer.value["id"]?.text else {
                throw HelpdeskError.unreachable("RT, writing ticket: its answer names none")
            }
            return try await complete(number, new, id, claimed)
        }
        return try await complete(found.number, new, id, claimed)
    }

    /// What a ticket of ours must have, whoever made it and however far an earlier attempt came.
    private func complete(
        _ number: String, _ new: NewTicket, _ id: String, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        guard let ticket = try await page(number) else {
            throw HelpdeskError.unreachable("RT: ticket \(number) is gone")
        }
        var changes: [String: any Encodable & Sendable] = [:]
        var fields: [String: [String]] = [:]
        if ticket.fields[settings.idField, default: []].isEmpty { fields[settings.idField] = [id] }
        let known = ticket.fields[settings.messageIDField, default: []]
        let ids = new.messageIDs.map { "<\($0)>" }.filter { !known.holds($0) }
        if !ids.isEmpty { fields[settings.messageIDField] = known + ids }
        if !fields.isEmpty { changes["CustomFields"] = fields }
        if let address = new.requester, ticket.requesters.isEmpty { changes["Requestor"] = [address] }
        if !changes.isEmpty {
            _ = try await pages.write(.put, ["ticket", number], body: changes.json(), claimed)
            guard let now = try await page(number), id.isExactly(now.fields[settings.idField]?.first) else {
                throw HelpdeskError.refused(
                    "RT did not keep `\(settings.idField)`: let the token's user change that field")
            }
        }
        numbers.keep(number, for: id)
        return receipt(number)
    }

    /// RT replaces the whole set: it is read, changed, and written if nobody was faster.
    func tag(_ number: String, _ change: TagChange, _ claimed: borrowing Claimed) async throws -> Receipt {
        for _ in 0..<5 {
            guard let ticket = try await page(number) else {
                throw HelpdeskError.rejected("RT: ticket \(number) is gone")
            }
            let now = ticket.fields[settings.tagsField, default: []]
            guard !change.isDone(in: now) else {
                var receipt = receipt(number)
                receipt.facts["tags.kept"] = .list(ownTags(ticket))
                return receipt
            }
            let next = change.applied(to: now)
            let answer = try await pages.write(
                .put, ["ticket", number], body: ["CustomFields": [settings.tagsField: next]].json(),
                whole: ticket.version, claimed)
            guard answer.status != 412 else { continue }
            guard let after = try await page(number), change.missing(in: ownTags(after)).isEmpty else {
                throw HelpdeskError.refused(
                    "RT did not keep the tags: let the token's user change `\(settings.tagsField)`, a field of many values"
                )
            }
            var receipt = receipt(number)
            receipt.facts["tags.kept"] = .list(ownTags(after))
            return receipt
        }
        throw HelpdeskError.busy("RT: the ticket changes faster than its tags can be written")
    }

    func write(_ note: TicketNote, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let text = "\(note.text)\n\n\(note.reference)"
        return try await comment(text, subject: note.reference, file: note.record, in: number, claimed)
    }

    func write(_ record: TicketRecord, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let head = record.isIncoming ? "The customer wrote" : "replyd sent to the customer"
        let text = "\(head): \(TicketWords.line(record.subject))\nMessage-ID: <\(record.messageID)>\n\n\(record.text)"
        let receipt = try await comment(
            text, subject: "\(record.isIncoming ? "received" : "sent") <\(record.messageID)>", file: nil, in: number,
            claimed)
        return receipt
    }

    /// A comment stays among people; a correspondence would be mailed to the customer.
    private func comment(
        _ text: String, subject: String, file: String?, in number: String, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        let subject = TicketWords.line(subject)
        if try await holds(subject, in: number) { return receipt(number) }
        let head = ["Content": text, "ContentType": "text/plain", "Subject": subject]
        let (body, type): ([UInt8], String)
        if let file {
            (body, type) = form(head.mapValues { $0 as any Encodable & Sendable }.json(), file: file)
        } else {
            (body, type) = (head.mapValues { $0 as any Encodable & Sendable }.json(), "application/json")
        }
        let answer = try await pages.write(.post, ["ticket", number, "comment"], body: body, type: type, claimed)
        guard answer.status != 404 else { throw HelpdeskError.rejected("RT: ticket \(number) is gone") }
        guard try await holds(subject, in: number) else {
            throw HelpdeskError.refused("RT did not keep the comment: give the token's user CommentOnTicket")
        }
        return receipt(number)
    }

    func update(
        _ number: String, _ id: String, _ change: TicketChange, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        guard let ticket = try await page(number) else { throw HelpdeskError.rejected("RT: ticket \(number) is gone") }
        var changes: [String: any Encodable & Sendable] = [:]
        switch change.status {
        case .open where ticket.status != "open": changes["Status"] = "open"
        case .resolved where settings.resolves && ticket.status != "resolved": changes["Status"] = "resolved"
        default: break
        }
        if change.escalates {
            if let queue = settings.escalationQueue { changes["Queue"] = queue }
            if let priority = settings.priority { changes["Priority"] = priority }
            // Who has taken it keeps it.
            if let owner = change.team.flatMap({ settings.owners[$0] }), ticket.owner == "Nobody" {
                changes["Owner"] = owner
            }
        }
        guard !changes.isEmpty else { return receipt(number) }
        let answer = try await pages.write(.put, ["ticket", number], body: changes.json(), claimed)
        guard let after = try await page(number) else { throw HelpdeskError.rejected("RT: ticket \(number) is gone") }
        var missed: [String] = []
        if let status = changes["Status"] as? String, after.status != status { missed.append("status") }
        if let owner = changes["Owner"] as? String, after.owner != owner { missed.append("owner \(owner)") }
        if changes["Priority"] != nil, after.priority != settings.priority.map(String.init) {
            missed.append("priority")
        }
        if changes["Queue"] != nil, after.queue == ticket.queue, isRefusal(answer.value, of: "Queue") {
            missed.append("queue \(settings.escalationQueue ?? "")")
        }
        guard missed.isEmpty else {
            throw HelpdeskError.rejected("RT did not set \(missed.joined(separator: ", ")): compare `helpdesk` with RT")
        }
        return receipt(number)
    }

    /// RT says in words what it did not do, with status 200: `Ticket 1: Queue Nope does not exist`.
    private func isRefusal(_ value: JSONValue, of word: String) -> Bool {
        value.list.contains { message in
            let text = message.text ?? ""
            return text.contains(word) && !text.contains("changed from")
        }
    }

    private func receipt(_ number: String) -> Receipt {
        Receipt(reference: "ticket \(number)", at: clock(), facts: Facts(["ticket": .text(number)]))
    }

    /// RFC 7578: the JSON in a part of its own, and the file beside it.
    private func form(_ json: [UInt8], file: String) -> (body: [UInt8], type: String) {
        var boundary = "replyd-form"
        while file.contains(boundary) || String(decoding: json, as: UTF8.self).contains(boundary) { boundary += "-x" }
        func part(_ disposition: String) -> [UInt8] {
            Array(
                "--\(boundary)\r\nContent-Disposition: form-data; \(disposition)\r\nContent-Type: application/json\r\n\r\n"
                    .utf8)
        }
        let body =
            part("name=\"JSON\"") + json + Array("\r\n".utf8)
            + part("name=\"Attachments\"; filename=\"hand-over.json\"") + Array(file.utf8)
            + Array("\r\n--\(boundary)--\r\n".utf8)
        return (body, "multipart/form-data; boundary=\(boundary)")
    }
}

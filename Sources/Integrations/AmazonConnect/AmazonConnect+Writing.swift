import Foundation
import JSON
package import Resolution
package import Store
import Transport

extension AmazonConnect: TicketKeeping {
    package func perform(_ work: TicketWork, ticket id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await carryOut(work, ticket: id, claimed)
    }

    var prefix: String { settings.prefix }

    static var noTicket: HelpdeskError { .rejected("Amazon Connect has no case of ours for this") }

    func number(of id: String, for work: TicketWork, _ claimed: borrowing Claimed) async throws -> String? {
        if let found = try await find(id) { return found.number }
        // Shortly after it was made, the index may not know it.
        guard clock().timeIntervalSince(claimed.planned) >= 600 else {
            throw HelpdeskError.unreachable("Amazon Connect: the index does not know the case yet")
        }
        return nil
    }

    func write(_ note: TicketNote, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await comment(note.text, note.reference, in: number, claimed)
    }

    func write(_ record: TicketRecord, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        // A longer id than others take: it is kept as it is.
        let reference = "ref: \(record.isIncoming ? "received" : "sent") <\(Self.line(record.messageID, 500))>"
        return try await comment(record.told, reference, in: number, claimed)
    }

    func create(_ new: NewTicket, _ id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        if let found = try await find(id) {
            numbers.keep(found.number, for: id)
            return receipt(found.number)
        }
        let customer = try await customer(new.requester, claimed)
        if case .domain = settings.customers, new.isAuthenticated, let found = try await onlyOpenCase(of: customer),
            try await takeOver(found.number, id, claimed)
        {
            numbers.keep(found.number, for: id)
            return receipt(found.number)
        }
        let fields = [
            ConnectJSON.Field("title", Self.line(new.subject, 200)), .init("customer_id", customer),
            .init(settings.summaryField, Self.prefix(new.text, 3_000)), .init(settings.idField, id),
        ]
        let body: [String: any Encodable & Sendable] = [
            "templateId": settings.template, "fields": fields, "clientToken": ConnectJSON.token("case/\(id)"),
        ]
        let answer = try await pages.write(
            .cases, "/domains/\(settings.domain)/cases", body.json(), doing: "a case", claimed)
        guard answer.status != 404 else {
            throw HelpdeskError.refused("Amazon Connect has no such domain or template (404): compare `helpdesk`")
        }
        guard let number = answer.value["caseId"]?.text, Self.isPlain(number) else {
            throw HelpdeskError.unreachable("Amazon Connect, writing a case: its answer names none")
        }
        guard try await page(number)?.externalID.utf8.elementsEqual(id.utf8) ?? false else {
            throw HelpdeskError.refused("Amazon Connect did not keep our id: compare `fields.id` with the template")
        }
        numbers.keep(number, for: id)
        return receipt(number)
    }

    /// False when it is gone or somebody else was faster: then a case of its own is made.
    private func takeOver(_ number: String, _ id: String, _ claimed: borrowing Claimed) async throws -> Bool {
        let isThere = try await set([.init(settings.idField, id)], of: number, claimed)
        guard isThere else { return false }
        return try await page(number)?.externalID.utf8.elementsEqual(id.utf8) ?? false
    }

    /// There is no version: it is read, changed, written at once, and read back.
    func tag(_ number: String, _ change: TagChange, _ claimed: borrowing Claimed) async throws -> Receipt {
        for _ in 0..<5 {
            let one = try await existing(number)
            guard !change.isDone(in: one.tags) else {
                var receipt = receipt(number)
                receipt.facts["tags.kept"] = .list(ownTags(one))
                return receipt
            }
            let next = change.applied(to: one.tags)
            guard try await set([.init(settings.tagsField, next.joined(separator: " "))], of: number, claimed) else {
                throw gone
            }
        }
        throw HelpdeskError.refused("Amazon Connect does not keep the tags: compare `fields.tags`, a text field")
    }

    /// Among people: a customer sees no comment. Its answer names what was made, so it need not be searched for.
    private func comment(
        _ text: String, _ reference: String, in number: String, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        if try await holds(reference, in: number) { return receipt(number) }
        let body = Self.prefix(text, 14_000 - reference.utf16.count) + "\n\n" + reference
        let comment: [String: [String: String]] = ["comment": ["body": body, "contentType": "Text/Plain"]]
        return try await relate("Comment", comment, to: number, claimed)
    }

    func relate(
        _ type: String, _ content: [String: [String: String]], to number: String, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        let item: [String: any Encodable & Sendable] = ["type": type, "content": content]
        let answer = try await pages.write(
            .cases, "/domains/\(settings.domain)/cases/\(number)/related-items/", item.json(),
            doing: type.lowercased(), claimed)
        guard answer.status != 404 else { throw gone }
        guard answer.status < 300, answer.value["relatedItemId"]?.text != nil else {
            throw HelpdeskError.unreachable("Amazon Connect, writing \(type.lowercased()): its answer names none")
        }
        return receipt(number)
    }

    func update(
        _ number: String, _ id: String, _ change: TicketChange, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        let word: String? =
            switch change.status {
            case .open: settings.words.open
            case .resolved: settings.resolves ? settings.words.resolved : nil
            }
        let one = try await existing(number)
        if let word, one.status != word {
            guard try await set([.init("status", word)], of: number, claimed) else { throw gone }
            guard try await existing(number).status == word else {
                throw HelpdeskError.rejected("Amazon Connect does not keep status: compare `helpdesk.statuses`")
            }
        }
        if change.escalates { try await handOver(one, id, team: change.team, claimed) }
        return receipt(number)
    }

    /// False when the case is gone.
    private func set(
        _ fields: [ConnectJSON.Field], of number: String, _ claimed: borrowing Claimed
    ) async throws -> Bool {
        let answer = try await pages.write(
            .cases, "/domains/\(settings.domain)/cases/\(number)", ["fields": fields].json(), method: .put,
            doing: "a case", claimed)
        return answer.status != 404
    }

    private func existing(_ number: String) async throws -> ConnectCase {
        guard let one = try await page(number) else { throw gone }
        return one
    }

    private var gone: HelpdeskError { .rejected("Amazon Connect: the case is gone") }

    private func receipt(_ number: String) -> Receipt {
        Receipt(reference: "case \(number)", at: clock(), facts: Facts(["ticket": .text(number)]))
    }

    /// On one line, without control characters.
    static func line(_ text: String, _ longest: Int) -> String {
        let words = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) }
        return prefix(String(words), longest)
    }

    /// At most so many UTF-16 units, in whole characters.
    static func prefix(_ text: String, _ longest: Int) -> String {
        guard text.utf16.count > longest else { return text }
        var (end, left) = (text.startIndex, longest - 3)
        while end < text.endIndex {
            left -= text[end].utf16.count
            guard left >= 0 else { break }
            end = text.index(after: end)
        }
        return text[..<end] + "..."
    }
}

import JSON
package import Resolution
package import Store
import Transport

extension Salesforce: TicketKeeping {
    package func perform(_ work: TicketWork, ticket id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await carryOut(work, ticket: id, claimed)
    }

    var prefix: String { settings.prefix }

    static var noTicket: HelpdeskError { .rejected("Salesforce has no case of ours for this") }

    func number(of id: String, for work: TicketWork, _ claimed: borrowing Claimed) async throws -> String? {
        try await find(id)?.number
    }

    func create(_ new: NewTicket, _ id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        if let found = try await find(id) {
            numbers.keep(found.number, for: id)
            return receipt(found.number)
        }
        var other = try await find(messageIDs: new.messageIDs)
        if other == nil, new.isAuthenticated, let address = new.requester {
            other = try await onlyOpenCase(of: address)
        }
        if let other, try await takeOver(other, id, claimed) {
            numbers.keep(other.number, for: id)
            return receipt(other.number)
        }
        var fields: [String: any Encodable & Sendable] = [
            "Subject": line(new.subject, 255), "Description": cut(new.text, 32_000), "Origin": settings.origin,
            "Status": settings.words.new,
        ]
        if let address = new.requester { fields["SuppliedEmail"] = address }
        if let owner = settings.owner { fields["OwnerId"] = owner }
        var answer = try await pages.write(
            .patch, ["sobjects", "Case", settings.idField, id], body: fields.json(), claimed)
        if answer.status == 404 {
            // Some addresses do not take a dot in an id. The field is unique: a second one is refused.
            fields[settings.idField] = id
            answer = try await pages.write(.post, ["sobjects", "Case"], body: fields.json(), claimed)
        }
        guard answer.status != 300 else {
            throw HelpdeskError.refused("Salesforce has several cases of one id: make `\(settings.idField)` unique")
        }
        guard answer.status < 300, let made = try await find(id) else {
            throw HelpdeskError.refused(
                "Salesforce did not keep `\(settings.idField)`: the case could not be found again")
        }
        numbers.keep(made.number, for: id)
        return receipt(made.number)
    }

    /// False when somebody else was faster: then a case of its own is made.
    private func takeOver(_ one: SalesforceCase, _ id: String, _ claimed: borrowing Claimed) async throws -> Bool {
        let fields: [String: any Encodable & Sendable] = [settings.idField: id]
        let answer = try await pages.write(
            .patch, ["sobjects", "Case", one.number], body: fields.json(), headers: condition(one), claimed)
        guard answer.status < 300 else { return false }
        guard try await page(one.number)?.externalID?.utf8.elementsEqual(id.utf8) ?? false else {
            throw HelpdeskError.refused(
                "Salesforce did not keep `\(settings.idField)`: the case could not be found again")
        }
        return true
    }

    /// One field holds all tags: it is read, changed, and written if nobody was faster.
    func tag(_ number: String, _ change: TagChange, _ claimed: borrowing Claimed) async throws -> Receipt {
        var one = try await existing(number)
        var isConditional = true
        for _ in 0..<8 {
            let next = change.applied(to: one.tags)
            guard !change.isDone(in: one.tags) else {
                var receipt = receipt(number)
                receipt.facts["tags.kept"] = .list(ownTags(one))
                return receipt
            }
            let fields: [String: any Encodable & Sendable] = [settings.tagsField: next.joined(separator: ";")]
            let answer = try await pages.write(
                .patch, ["sobjects", "Case", number], body: fields.json(),
                headers: isConditional ? condition(one) : [], claimed)
            guard answer.status != 404 else { throw gone }
            let now = try await existing(number)
            if answer.status == 412 {
                // It may count finer than a header field can: what stands there is compared then.
                isConditional = now.stamp != one.stamp || now.tags != one.tags
                one = now
                continue
            }
            one = now
            guard change.isDone(in: now.tags) else {
                throw HelpdeskError.refused(
                    "Salesforce did not keep the tags: let the user edit `\(settings.tagsField)`, a long text")
            }
        }
        throw HelpdeskError.busy("Salesforce: the case changes faster than its tags can be written")
    }

    func update(
        _ number: String, _ id: String, _ change: TicketChange, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        let us = try await pages.session.pass().user
        var missed: [String] = []
        for _ in 0..<3 {
            let fields = changes(change, of: try await existing(number), us: us)
            guard !fields.isEmpty else { return receipt(number) }
            missed = fields.keys.sorted()
            let body = fields.mapValues { $0 as any Encodable & Sendable }.json()
            let answer = try await pages.write(.patch, ["sobjects", "Case", number], body: body, claimed)
            guard answer.status != 404 else { throw gone }
        }
        guard !changes(change, of: try await existing(number), us: us).isEmpty else { return receipt(number) }
        throw HelpdeskError.rejected(
            "Salesforce does not keep \(missed.joined(separator: ", ")): compare `helpdesk` with the org")
    }

    /// Fields that are not yet as they are to be.
    private func changes(_ change: TicketChange, of one: SalesforceCase, us: String?) -> [String: String] {
        var fields: [String: String] = [:]
        switch change.status {
        case .open:
            let word = change.escalates ? settings.words.escalated : settings.words.open
            if one.status != word { fields["Status"] = word }
        case .resolved where settings.resolves && one.status != settings.words.resolved:
            fields["Status"] = settings.words.resolved
        case .resolved: break
        }
        guard change.escalates else { return fields }
        if let priority = settings.priority, one.priority != priority { fields["Priority"] = priority }
        let owner = change.team.flatMap { settings.owners[$0] } ?? settings.escalationOwner
        // Who has taken it keeps it.
        let isTaken = one.owner.hasPrefix("005") && !(us.map { Self.isSame($0, one.owner) } ?? false)
        if let owner, !isTaken, !Self.isSame(owner, one.owner) { fields["OwnerId"] = owner }
        return fields
    }

    private func condition(_ one: SalesforceCase) -> [(String, String)] {
        SOQL.headerDate(one.modified).map { [("If-Unmodified-Since", $0)] } ?? []
    }

    private func existing(_ number: String) async throws -> SalesforceCase {
        guard let one = try await page(number) else { throw gone }
        return one
    }

    var gone: HelpdeskError { .rejected("Salesforce: the case is gone") }

    func receipt(_ number: String) -> Receipt {
        Receipt(reference: "case \(number)", at: clock(), facts: Facts(["ticket": .text(number)]))
    }
}

/// On one line, without control characters, at most so many characters.
private func line(_ text: String, _ longest: Int) -> String {
    let words = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) }
    return cut(String(words), longest)
}

/// Salesforce counts UTF-16 units; what is too long is refused there.
private func cut(_ text: String, _ longest: Int) -> String {
    guard text.utf16.count > longest else { return text }
    var end = text.startIndex
    var left = longest - 3
    while end < text.endIndex {
        left -= text[end].utf16.count
        guard left >= 0 else { break }
        end = text.index(after: end)
    }
    return text[..<end] + "..."
}

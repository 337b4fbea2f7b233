import JSON
package import Resolution
import Transport

extension Salesforce {
    package func tags(of ticket: Ticket) async throws -> [String] {
        try await page(ticket.reference).map(ownTags) ?? []
    }

    package func ticket(_ id: String) async throws -> Ticket? { try await find(id).map { Ticket($0.number) } }

    /// The field is unique; an org that made it otherwise may have two: then the oldest.
    func find(_ id: String) async throws(HelpdeskError) -> SalesforceCase? {
        guard let text = SOQL.quoted(id) else { return nil }
        // The service compares texts without regard to case.
        return try await cases("\(settings.idField) = \(text) ORDER BY CreatedDate, Id LIMIT 10").first {
            $0.externalID?.utf8.elementsEqual(id.utf8) ?? false
        }
    }

    /// The case of which one of these mails is a part, if it belongs to no other case of ours.
    func find(messageIDs: [String]) async throws(HelpdeskError) -> SalesforceCase? {
        for messageID in messageIDs {
            let identifier = "<\(messageID)>"
            guard let text = SOQL.quoted(identifier) else { continue }
            let rows = try await rows(
                "SELECT ParentId, MessageIdentifier FROM EmailMessage WHERE MessageIdentifier = \(text) LIMIT 10")
            for row in rows where row["MessageIdentifier"]?.text?.utf8.elementsEqual(identifier.utf8) ?? false {
                guard let number = row["ParentId"]?.text, Self.isRecord(number), let found = try await page(number),
                    found.externalID == nil
                else { continue }
                return found
            }
        }
        return nil
    }

    /// The one case of a requester that is still open and belongs to no other of ours; nil when there are several.
    func onlyOpenCase(of address: String) async throws(HelpdeskError) -> SalesforceCase? {
        guard let text = SOQL.quoted(address) else { return nil }
        let found = try await cases(
            "(SuppliedEmail = \(text) OR Contact.Email = \(text)) AND IsClosed = false ORDER BY CreatedDate, Id LIMIT 10"
        )
        // What a service leaves out of its query would show somebody else's case.
        let own = found.filter { one in
            !one.isClosed && one.requesters.contains { TicketWords.isSame($0, address) }
        }
        guard own.count == 1, found.count == 1, own[0].externalID == nil else { return nil }
        return own[0]
    }

    func page(_ number: String) async throws(HelpdeskError) -> SalesforceCase? {
        guard Self.isRecord(number) else { return nil }
        return try await cases("Id = '\(number)' LIMIT 1").first { Self.isSame($0.number, number) }
    }

    /// Whether a comment with that last line stands in a case.
    func holds(_ reference: String, in number: String) async throws(HelpdeskError) -> Bool {
        let comments = try await rows(
            "SELECT CommentBody FROM CaseComment WHERE ParentId = '\(number)' ORDER BY CreatedDate DESC, Id DESC")
        return comments.contains { comment in
            let last = (comment["CommentBody"]?.text ?? "").split(whereSeparator: \.isNewline).last ?? ""
            return last.utf8.elementsEqual(reference.utf8)
        }
    }

    /// Cases of ours that were changed since, five pages at most: the rest comes with the next look. The moment is
    /// Salesforce's own. A minute is looked at twice: a change gets its moment when it begins, and is seen when it is done.
    package func changes(since cursor: HelpdeskCursor?) async throws -> ([SeenTicket], HelpdeskCursor) {
        let since = cursor.flatMap { SOQL.moment($0.text) } ?? SOQL.month(before: clock())
        let (found, isFull) = try await list(
            "SystemModstamp >= \(since) AND \(settings.idField) != null ORDER BY SystemModstamp, Id")
        var (latest, seen) = (since, [SeenTicket]())
        for one in found {
            latest = max(latest, one.stamp)
            guard let id = one.externalID else { continue }
            let tags = one.tags.ownWords(settings.prefix)
            seen.append(SeenTicket(ticket: Ticket(one.number), id: id, tags: tags))
        }
        return (seen, HelpdeskCursor(isFull ? latest : max(since, SOQL.minute(before: latest) ?? since)))
    }

    func ownTags(_ one: SalesforceCase) -> [String] { one.tags.own(settings.prefix) }

    private func cases(_ rest: String) async throws(HelpdeskError) -> [SalesforceCase] { try await list(rest).cases }

    private func list(_ rest: String) async throws(HelpdeskError) -> (cases: [SalesforceCase], isFull: Bool) {
        guard [settings.idField, settings.tagsField].allSatisfy(Self.isFieldName) else {
            throw .refused("Salesforce: `fields` must be API names, such as AI_Tags__c")
        }
        let found = try await all("SELECT \(SalesforceCase.fields(settings)) FROM Case WHERE \(rest)")
        let cases = found.rows.compactMap { SalesforceCase($0, settings) }
        guard cases.count == found.rows.count else {
            throw .unreachable("Salesforce, reading query: its answer holds what is no case")
        }
        return (cases, found.isFull)
    }

    /// Rows of a query, of five pages at most.
    func rows(_ query: String) async throws(HelpdeskError) -> [JSONValue] { try await all(query).rows }

    private func all(_ query: String) async throws(HelpdeskError) -> (rows: [JSONValue], isFull: Bool) {
        var answer = try await pages.read(["query"], [("q", query)])
        var rows: [JSONValue] = []
        for page in 1... {
            guard answer.status != 404 else {
                throw .refused(
                    "Salesforce has no queries at this address (404): compare `url` with My Domain; it must know API "
                        + SalesforcePages.version)
            }
            guard case .list(let records) = answer.value["records"] else {
                throw .unreachable("Salesforce, reading query: its answer has no list")
            }
            rows += records
            guard answer.value["done"] == .flag(false) else { break }
            guard page < 5 else { return (rows, true) }
            let start = "/services/data/\(SalesforcePages.version)/query/"
            guard let next = answer.value["nextRecordsUrl"]?.text, next.hasPrefix(start) else {
                throw .unreachable("Salesforce, reading query: its next page is nowhere")
            }
            answer = try await pages.read(["query", String(next.dropFirst(start.count))])
        }
        return (rows, false)
    }

    /// Ids of 15 letters tell letters of both cases apart; those of 18 begin with them.
    static func isSame(_ one: String, _ other: String) -> Bool {
        one.utf8.prefix(15).elementsEqual(other.utf8.prefix(15))
    }
}

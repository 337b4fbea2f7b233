import JSON
package import Resolution
import Transport

/// One ticket as RT has it.
struct RTTicket: Sendable {
    var number: String
    var status: String
    /// The queue's number.
    var queue: String?
    var owner: String?
    var priority: String?
    var requesters: [String]
    var updated: String
    var fields: [String: [String]]
    var version: String?

    init?(_ value: JSONValue, version: String? = nil) {
        guard let number = value["id"]?.text, number.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self.number = number
        self.version = version
        status = value["Status"]?.text ?? ""
        queue = value["Queue"]?["id"]?.text
        owner = value["Owner"]?["id"]?.text
        priority = value["Priority"]?.text
        requesters = (value["Requestor"]?.list ?? []).compactMap { $0["id"]?.text }
        updated = value["LastUpdated"]?.text ?? ""
        fields = [:]
        for field in value["CustomFields"]?.list ?? [] {
            guard let name = field["name"]?.text else { continue }
            fields[name] = (field["values"]?.list ?? []).compactMap(\.text)
        }
    }
}

extension RequestTracker {
    package func tags(of ticket: Ticket) async throws -> [String] {
        try await page(ticket.reference).map(ownTags) ?? []
    }

    package func ticket(_ id: String) async throws -> Ticket? {
        try await find(field: settings.idField, id).first.map { Ticket($0.number) }
    }

    /// The oldest comes first: should a lost answer ever have left two, all use the same.
    func find(field: String, _ value: String) async throws(HelpdeskError) -> [RTTicket] {
        guard let name = fieldName(field), let text = ticketSQL(value) else { return [] }
        // RT compares texts without regard to case, on most databases.
        return try await search("CF.{\(name)} = \(text)", orderedBy: "id").tickets
            .filter { $0.fields[field, default: []].holds(value) }
    }

    /// The one ticket of a requester that is still open in our queues and belongs to no other case; nil when there are several.
    func onlyOpenTicket(of address: String) async throws(HelpdeskError) -> RTTicket? {
        guard let text = ticketSQL(address) else { return nil }
        let found = try await search(
            "Requestor.EmailAddress = \(text) AND Status = '__Active__' AND \(queues)", orderedBy: "id"
        ).tickets
        guard found.count == 1, found[0].fields[settings.idField, default: []].isEmpty,
            let ticket = try await page(found[0].number)
        else { return nil }
        // To some databases an accent makes no other address. A user's name need not be an address.
        let isTheirs = ticket.requesters.contains {
            !$0.utf8.contains(UInt8(ascii: "@")) || TicketWords.isSame($0, address)
        }
        return isTheirs ? ticket : nil
    }

    func page(_ number: String) async throws(HelpdeskError) -> RTTicket? {
        let answer = try await pages.read(["ticket", number])
        guard answer.status != 404 else { return nil }
        guard let ticket = RTTicket(answer.value, version: answer.tag) else {
            throw .unreachable("RT, reading ticket: its answer is no ticket")
        }
        return ticket
    }

    /// Whether a note or a record with that subject stands in a ticket.
    ///
    /// - Throws: also when the list has more than anybody reads: then nobody knows, and nothing may be written.
    func holds(_ subject: String, in number: String) async throws(HelpdeskError) -> Bool {
        for page in 1...50 {
            let answer = try await pages.read(
                ["ticket", number, "attachments"],
                [("fields", "Subject"), ("per_page", "100"), ("page", String(page))])
            guard answer.status != 404 else { throw .rejected("RT: ticket \(number) is gone") }
            guard case .list(let items) = answer.value["items"] else {
                throw .unreachable("RT, reading attachments: its answer has no list")
            }
            if items.contains(where: { $0["Subject"]?.text?.utf8.elementsEqual(subject.utf8) ?? false }) { return true }
            guard items.count == 100 else { return false }
        }
        throw .rejected(
            "RT: ticket \(number) has more than 5,000 attachments; whether it has this one is not known, so it is not written"
        )
    }

    /// Tickets of ours that were changed since, five hundred at most: the rest comes with the next look. The moment is RT's
    /// own, to the second: what was changed in that second comes again.
    package func changes(since cursor: HelpdeskCursor?) async throws -> ([SeenTicket], HelpdeskCursor) {
        let since = cursor?.text ?? Self.month(before: clock())
        var (latest, seen, page) = (since, [SeenTicket](), 1)
        while page <= 5 {
            let found = try await search(
                "LastUpdated >= '\(since)' AND \(queues)", orderedBy: "LastUpdated", page: page)
            for ticket in found.tickets {
                latest = Self.moment(ticket.updated) ?? latest
                guard let id = ticket.fields[settings.idField]?.first else { continue }
                let tags = ownTags(ticket).ownWords(settings.prefix)
                seen.append(SeenTicket(ticket: Ticket(ticket.number), id: id, tags: tags))
            }
            guard found.isFull else { break }
            page += 1
        }
        return (seen, HelpdeskCursor(latest))
    }

    package func examine() async -> [HelpdeskFinding] {
        do {
            let version = try await pages.read(["rt"]).value["Version"]?.text
            guard let version else {
                return [HelpdeskFinding("RT: it names no version", remedy: "compare `helpdesk.url`")]
            }
            var findings = [
                HelpdeskFinding(
                    "RT \(version) lets us in at \(settings.address.host)",
                    remedy: version.hasPrefix("5.") ? nil : "replyd knows RT 5; try it on a queue of its own first")
            ]
            for queue in [settings.queue] + [settings.escalationQueue].compactMap({ $0 }) {
                findings.append(await examine(queue))
            }
            return findings
        } catch {
            return [HelpdeskFinding("\(error)", remedy: "compare `helpdesk` in mailbox.yaml with RT")]
        }
    }

    private func examine(_ queue: String) async -> HelpdeskFinding {
        do {
            let answer = try await pages.read(["queue", queue])
            let fields = (answer.value["TicketCustomFields"]?.list ?? []).compactMap { $0["name"]?.text }
            let missing = [settings.idField, settings.tagsField, settings.messageIDField].filter {
                !fields.contains($0)
            }
            guard missing.isEmpty else {
                return HelpdeskFinding(
                    "RT: the queue \(queue) has no custom field \(missing.joined(separator: ", "))",
                    remedy: "make it for tickets, apply it to the queue, and let the token's user see and change it")
            }
            return HelpdeskFinding("RT: the queue \(queue) and its custom fields are there")
        } catch {
            return HelpdeskFinding("RT: the queue \(queue): \(error)", remedy: "compare `helpdesk.queue` with RT")
        }
    }

    func ownTags(_ ticket: RTTicket) -> [String] {
        ticket.fields[settings.tagsField, default: []].own(settings.prefix)
    }

    private static let perPage = 100

    private func search(
        _ query: String, orderedBy order: String, page: Int = 1
    ) async throws(HelpdeskError) -> (tickets: [RTTicket], isFull: Bool) {
        let answer = try await pages.read(
            ["tickets"],
            [
                ("query", query), ("orderby", order), ("order", "ASC"), ("page", String(page)),
                ("per_page", String(Self.perPage)), ("fields", "Status,LastUpdated,CustomFields"),
            ])
        guard case .list(let items) = answer.value["items"] else {
            throw .unreachable("RT, reading tickets: its answer has no list")
        }
        let tickets = items.compactMap { RTTicket($0) }
        guard tickets.count == items.count else {
            throw .unreachable("RT, reading tickets: one of them cannot be read; none is made beside it")
        }
        return (tickets, items.count == Self.perPage)
    }

    private var queues: String {
        let names = [settings.queue] + [settings.escalationQueue].compactMap { $0 }
        return "(" + names.compactMap(ticketSQL).map { "Queue = \($0)" }.joined(separator: " OR ") + ")"
    }

    /// A field's name as it may stand between braces.
    private func fieldName(_ name: String) -> String? {
        name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
            ? name : nil
    }
}

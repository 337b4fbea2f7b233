import Foundation
import JSON
package import Resolution
import Transport

extension Zendesk {
    /// Of a hundred comments each.
    static let pagesOfComments = 60

    package func tags(of ticket: Ticket) async throws -> [String] {
        try await page(ticket.reference).map(ownTags) ?? []
    }

    package func ticket(_ id: String) async throws -> Ticket? { try await find(id).map { Ticket($0.number) } }

    /// The oldest, should a lost answer ever have left two; one that is closed only where nothing else is, and then the
    /// latest of the follow-ups. An answer with another ticket in it would mean that the service does not know the
    /// parameter: nothing is made then.
    func find(_ id: String) async throws(HelpdeskError) -> ZendeskTicket? {
        let answer = try await pages.read(["tickets.json"], [("external_id", id)])
        guard case .list(let items) = answer.value["tickets"] else {
            throw .unreachable("Zendesk, reading tickets: its answer has no list")
        }
        let tickets = items.compactMap { ZendeskTicket($0) }
        guard tickets.count == items.count else {
            throw .unreachable("Zendesk, reading tickets: one of them cannot be read; none is made beside it")
        }
        guard tickets.allSatisfy({ id.isExactly($0.externalID) }) else {
            throw .refused("Zendesk does not look for `external_id`: no ticket is made, because two would be")
        }
        func isOlder(_ one: ZendeskTicket, _ other: ZendeskTicket) -> Bool {
            (Int(one.number) ?? 0) < (Int(other.number) ?? 0)
        }
        return tickets.filter { $0.status != "closed" }.min(by: isOlder) ?? tickets.max(by: isOlder)
    }

    /// The one ticket of a requester that is still open and belongs to no other case; nil when there are several. Its index
    /// may be late: then a ticket of its own is made.
    func onlyOpenTicket(of address: String) async throws(HelpdeskError) -> ZendeskTicket? {
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"\\:<>".utf8.contains($0) }
        guard isPlain else { return nil }
        let answer = try await pages.read(
            ["search.json"], [("query", "type:ticket requester:\(address) status<solved")])
        guard case .list(let items) = answer.value["results"] else {
            throw .unreachable("Zendesk, reading search: its answer has no list")
        }
        guard items.count == 1, let found = ZendeskTicket(items[0]), found.externalID == nil,
            let requester = found.requester, ["new", "open", "pending", "hold"].contains(found.status)
        else { return nil }
        // What a search leaves out of its query would show somebody else's ticket.
        let user = try await pages.read(["users", "\(requester).json"]).value["user"]
        return TicketWords.isSame(user?["email"]?.text ?? "", address) ? found : nil
    }

    func page(_ number: String) async throws(HelpdeskError) -> ZendeskTicket? {
        let answer = try await pages.read(["tickets", "\(number).json"])
        guard answer.status != 404 else { return nil }
        guard let ticket = ZendeskTicket(answer.value["ticket"]), ticket.number.isExactly(number) else {
            throw .unreachable("Zendesk, reading tickets: its answer is no ticket")
        }
        return ticket
    }

    /// Whether a private comment with that last line stands in a ticket.
    ///
    /// Newest first: what a lost answer left open is on the first page, also in a ticket with thousands of comments
    /// (https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#list-comments).
    ///
    /// - Throws: also when the list breaks off or has more comments than anybody reads: then nobody knows, and nothing may
    ///   be written.
    func holds(_ reference: String, in number: String) async throws(HelpdeskError) -> Bool {
        var after: String?
        for _ in 0..<Self.pagesOfComments {
            let query = [("sort", "-created_at"), ("page[size]", "100")] + (after.map { [("page[after]", $0)] } ?? [])
            let page = try await pages.read(["tickets", number, "comments.json"], query, as: ZendeskComments.self)
            for comment in page.comments where comment.public == false {
                for text in [comment.body, comment.plainBody].compactMap({ $0 }) {
                    let last = text.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) } ?? ""
                    if last.trimmingCharacters(in: .whitespaces).isExactly(reference) { return true }
                }
            }
            guard let next = try page.turn.next(after: after) else { return false }
            after = next
        }
        throw .rejected(
            "Zendesk: ticket \(number) has more comments than are looked through; whether it has this one is not known, so it is not written"
        )
    }

    /// Tickets of ours that were changed since, five pages at most: the rest comes with the next look.
    package func changes(since cursor: HelpdeskCursor?) async throws -> ([SeenTicket], HelpdeskCursor) {
        var (cursor, seen) = (cursor?.text, [SeenTicket]())
        for _ in 0..<5 {
            guard let answer = try await export(cursor) else {
                // What stands there is read again, and means the same.
                cursor = nil
                continue
            }
            guard case .list(let items) = answer.value["tickets"], let next = answer.value["after_cursor"]?.text else {
                throw HelpdeskError.unreachable("Zendesk, reading incremental: its answer has no cursor")
            }
            for ticket in items.compactMap({ ZendeskTicket($0) }) where ticket.status != "deleted" {
                guard let id = ticket.externalID else { continue }
                let tags = ticket.tags.ownWords(settings.prefix)
                seen.append(SeenTicket(ticket: Ticket(ticket.number), id: id, tags: tags))
            }
            let isLast = answer.value["end_of_stream"] == .flag(true) || next == cursor
            cursor = next
            if isLast { break }
        }
        return (seen, HelpdeskCursor(cursor ?? ""))
    }

    /// Nil for a cursor that it does not know any more.
    private func export(_ cursor: String?) async throws(HelpdeskError) -> ZendeskAnswer? {
        let start = String(Int(clock().timeIntervalSince1970) - 31 * 86_400)
        let query = cursor.map { ("cursor", $0) } ?? ("start_time", start)
        do {
            return try await pages.read(["incremental", "tickets", "cursor.json"], [query])
        } catch {
            guard case .rejected = error, cursor != nil else { throw error }
            return nil
        }
    }

    func ownTags(_ ticket: ZendeskTicket) -> [String] { ticket.tags.own(settings.prefix) }
}

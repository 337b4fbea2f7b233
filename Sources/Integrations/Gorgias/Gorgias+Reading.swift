import Foundation
import JSON
package import Resolution
import Transport

extension Gorgias {
    package func tags(of ticket: Ticket) async throws -> [String] {
        try await page(ticket.reference).map(ownTags) ?? []
    }

    package func ticket(_ id: String) async throws -> Ticket? { try await find(id).map { Ticket($0.number) } }

    /// The oldest, should a lost answer ever have left two. An answer with another ticket in it would mean that the
    /// service does not know the parameter: nothing is made then.
    func find(_ id: String) async throws(HelpdeskError) -> GorgiasTicket? {
        let (tickets, _) = try await list([("external_id", id), ("limit", "100")])
        guard tickets.allSatisfy({ id.isExactly($0.externalID) }) else {
            throw .refused("Gorgias does not look for `external_id`: no ticket is made, because two would be")
        }
        return tickets.min { (Int($0.number) ?? 0) < (Int($1.number) ?? 0) }
    }

    /// A page of tickets, and where the next one begins.
    func list(_ query: [(String, String)]) async throws(HelpdeskError) -> ([GorgiasTicket], String?) {
        let answer = try await pages.read(["tickets"], query)
        guard case .list(let items) = answer.value["data"] else {
            throw .unreachable("Gorgias, reading tickets: its answer has no list")
        }
        let tickets = items.compactMap { GorgiasTicket($0) }
        guard tickets.count == items.count else {
            throw .unreachable("Gorgias, reading tickets: a ticket without number, status, tags or moment")
        }
        return (tickets, answer.value["meta"]?["next_cursor"]?.text)
    }

    /// The tickets of a requester, a hundred at most; nil when they are more, or when nobody is known by that address.
    func tickets(of address: String) async throws(HelpdeskError) -> [GorgiasTicket]? {
        let answer = try await pages.read(["customers"], [("email", address), ("limit", "100")])
        guard case .list(let items) = answer.value["data"] else {
            throw .unreachable("Gorgias, reading customers: its answer has no list")
        }
        // What the service leaves out of its filter would show somebody else's tickets.
        let found = items.filter { TicketWords.isSame($0["email"]?.text ?? "", address) }.compactMap {
            $0["id"]?.number
        }
        guard found.count == 1, let customer = found.first else { return nil }
        let (tickets, next) = try await list([("customer_id", String(customer)), ("limit", "100")])
        guard next == nil, tickets.allSatisfy({ $0.customer == customer }) else { return nil }
        return tickets
    }

    func page(_ number: String) async throws(HelpdeskError) -> GorgiasTicket? {
        let answer = try await pages.read(["tickets", number])
        guard answer.status != 404 else { return nil }
        guard let ticket = GorgiasTicket(answer.value), ticket.number == number else {
            throw .unreachable("Gorgias, reading tickets: its answer is no ticket")
        }
        return ticket
    }

    /// The message of ours with that reference in a ticket; nil when there is none.
    func message(_ reference: String, in number: String) async throws(HelpdeskError) -> JSONValue? {
        var next: String?
        for _ in 0..<50 {
            let query = [("ticket_id", number), ("limit", "100")] + (next.map { [("cursor", $0)] } ?? [])
            let answer = try await pages.read(["messages"], query)
            guard answer.status == 200, case .list(let items) = answer.value["data"] else {
                throw .refused("Gorgias does not list a ticket's messages: none is written, because two would be")
            }
            guard items.allSatisfy({ $0["ticket_id"]?.text == number }) else {
                throw .refused("Gorgias does not look for `ticket_id`: no message is written, because two would be")
            }
            if let found = items.first(where: { reference.isExactly($0["external_id"]?.text) }) { return found }
            guard let after = answer.value["meta"]?["next_cursor"]?.text, after != next else { return nil }
            next = after
        }
        throw .rejected("Gorgias: ticket \(number) has more than 5,000 messages")
    }

    /// Tickets of ours that were changed since: newest first, five pages at a look. What is left is looked at next time,
    /// before what is newer.
    package func changes(since cursor: HelpdeskCursor?) async throws -> ([SeenTicket], HelpdeskCursor) {
        let month = clock().addingTimeInterval(-31 * 86_400).formatted(.iso8601)
        var place = Place(cursor?.text ?? "") ?? Place(since: String(month.prefix(19)))
        var (seen, last): ([SeenTicket], String?) = ([], nil)
        for _ in 0..<5 {
            guard let (tickets, next) = try await changed(from: place.page) else {
                // A place in the list does not hold for ever: begun again.
                place.page = nil
                last = nil
                continue
            }
            for ticket in tickets {
                guard last.map({ ticket.updated <= $0 }) ?? true else {
                    throw HelpdeskError.refused("Gorgias does not sort tickets by `updated_datetime`")
                }
                last = ticket.updated
                place.newest = max(place.newest, ticket.updated)
                // The same second is looked at again: more may have happened in it.
                guard ticket.updated >= place.since, !ticket.isGone, let id = ticket.externalID else { continue }
                let tags = ticket.tags.ownWords(settings.prefix)
                seen.append(SeenTicket(ticket: Ticket(ticket.number), id: id, tags: tags))
            }
            guard let next, next != place.page, tickets.last.map({ $0.updated >= place.since }) ?? false else {
                return (seen, HelpdeskCursor(Place(since: place.newest).text))
            }
            place.page = next
        }
        return (seen, HelpdeskCursor(place.text))
    }

    /// A page of all tickets, newest change first; nil when the service has forgotten that place in the list.
    private func changed(from place: String?) async throws(HelpdeskError) -> ([GorgiasTicket], String?)? {
        let query = [("order_by", "updated_datetime:desc"), ("limit", "100")]
        do {
            return try await list(query + (place.map { [("cursor", $0)] } ?? []))
        } catch {
            guard case .rejected = error, place != nil else { throw error }
            return nil
        }
    }

    /// Where the polls are: everything before `since` was seen, and of what is newer the pages before `page`.
    private struct Place {
        var since: String
        var newest: String
        var page: String?

        init(since: String) {
            self.since = since
            newest = since
        }

        init?(_ text: String) {
            let parts = text.split(separator: " ").map(String.init)
            guard (2...3).contains(parts.count), parts.prefix(2).allSatisfy({ TicketWords.second($0) != nil }) else {
                return nil
            }
            since = parts[0]
            newest = parts[1]
            page = parts.count == 3 ? parts[2] : nil
        }

        var text: String { ([since, newest] + [page].compactMap { $0 }).joined(separator: " ") }
    }

    package func examine() async -> [HelpdeskFinding] {
        do {
            let answer = try await pages.read(["account"])
            guard answer.status == 200 else {
                return [HelpdeskFinding("Gorgias has no account at this address", remedy: "compare `helpdesk.url`")]
            }
            var findings = [HelpdeskFinding("Gorgias lets us in at \(settings.address.host)")]
            for team in Set([settings.team, settings.escalationTeam].compactMap { $0 }).sorted() {
                findings.append(await examine("team", team))
            }
            for user in Set(settings.owners.values).union([settings.user]).sorted() {
                findings.append(await examine("user", user))
            }
            return findings
        } catch {
            return [HelpdeskFinding("\(error)", remedy: "compare `helpdesk` in mailbox.yaml with Gorgias")]
        }
    }

    private func examine(_ word: String, _ number: Int) async -> HelpdeskFinding {
        do {
            let answer = try await pages.read(["\(word)s", String(number)])
            guard answer.status != 404, answer.value["id"]?.number == number else {
                return HelpdeskFinding(
                    "Gorgias has no \(word) \(number)", remedy: "take the number from the address of the \(word)'s page"
                )
            }
            return HelpdeskFinding("Gorgias: the \(word) \(number) is there")
        } catch {
            return HelpdeskFinding(
                "Gorgias: the \(word) \(number): \(error)", remedy: "compare `helpdesk` with Gorgias")
        }
    }

    func ownTags(_ ticket: GorgiasTicket) -> [String] { ticket.tags.own(settings.prefix) }
}

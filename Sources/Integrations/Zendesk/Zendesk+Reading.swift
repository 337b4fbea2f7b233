import Foundation
package import Resolution
import Transport

extension Zendesk {
    package func tags(of ticket: Ticket) async throws -> [String] {
        try await page(ticket.reference).map(ownTags) ?? []
    }

    package func ticket(_ id: String) async throws -> Ticket? { try await find(id).map { Ticket($0.number) } }

    /// The oldest, should a lost answer ever have left two. An answer with another ticket in it would mean that the
    /// service does not know the parameter: nothing is made then.
    func find(_ id: String) async throws(HelpdeskError) -> ZendeskTicket? {
        let answer = try await pages.read(["tickets.json"], [("external_id", id)])
        guard case .list(let items) = answer.value["tickets"] else {
            throw .unreachable("Zendesk, reading tickets: its answer has no list")
        }
        let tickets = items.compactMap { ZendeskTicket($0) }
        guard tickets.allSatisfy({ $0.externalID == id }) else {
            throw .refused("Zendesk does not look for `external_id`: no ticket is made, because two would be")
        }
        return tickets.min { (Int($0.number) ?? 0) < (Int($1.number) ?? 0) }
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
        return user?["email"]?.text?.lowercased() == address.lowercased() ? found : nil
    }

    func page(_ number: String) async throws(HelpdeskError) -> ZendeskTicket? {
        let answer = try await pages.read(["tickets", "\(number).json"])
        guard answer.status != 404 else { return nil }
        guard let ticket = ZendeskTicket(answer.value["ticket"]), ticket.number == number else {
            throw .unreachable("Zendesk, reading tickets: its answer is no ticket")
        }
        return ticket
    }

    /// Whether a private comment with that last line stands in a ticket.
    func holds(_ reference: String, in number: String) async throws(HelpdeskError) -> Bool {
        var after: String?
        for _ in 0..<50 {
            let query = [("page[size]", "100")] + (after.map { [("page[after]", $0)] } ?? [])
            let answer = try await pages.read(["tickets", number, "comments.json"], query)
            guard case .list(let comments) = answer.value["comments"] else {
                throw .unreachable("Zendesk, reading tickets: its answer has no comments")
            }
            for comment in comments where comment["public"] == .flag(false) {
                let last = (comment["body"]?.text ?? "").split(whereSeparator: \.isNewline).last ?? ""
                if last.trimmingCharacters(in: .whitespaces) == reference { return true }
            }
            guard answer.value["meta"]?["has_more"] == .flag(true),
                let next = answer.value["meta"]?["after_cursor"]?.text, next != after
            else { return false }
            after = next
        }
        return false
    }

    /// Tickets of ours that were changed since, five pages at most: the rest comes with the next look.
    package func changes(since cursor: HelpdeskCursor?) async throws -> ([SeenTicket], HelpdeskCursor) {
        let start = String(Int(clock().timeIntervalSince1970) - 31 * 86_400)
        var (cursor, seen) = (cursor?.text, [SeenTicket]())
        for _ in 0..<5 {
            let query = cursor.map { ("cursor", $0) } ?? ("start_time", start)
            let answer = try await pages.read(["incremental", "tickets", "cursor.json"], [query])
            guard case .list(let items) = answer.value["tickets"], let next = answer.value["after_cursor"]?.text else {
                throw HelpdeskError.unreachable("Zendesk, reading incremental: its answer has no cursor")
            }
            for ticket in items.compactMap({ ZendeskTicket($0) }) where ticket.status != "deleted" {
                guard let id = ticket.externalID else { continue }
                let tags = ownTags(ticket).map { String($0.dropFirst(settings.prefix.count)) }
                seen.append(SeenTicket(ticket: Ticket(ticket.number), id: id, tags: tags))
            }
            let isLast = answer.value["end_of_stream"] == .flag(true) || next == cursor
            cursor = next
            if isLast { break }
        }
        return (seen, HelpdeskCursor(cursor ?? ""))
    }

    package func examine() async -> [HelpdeskFinding] {
        do {
            let user = try await pages.read(["users", "me.json"]).value["user"]
            // Whom it does not know it calls a nameless user, with status 200.
            guard user?["id"]?.number != nil, let role = user?["role"]?.text else {
                return [HelpdeskFinding("Zendesk does not know the token", remedy: "compare `helpdesk` with Zendesk")]
            }
            var findings = [
                HelpdeskFinding(
                    "Zendesk lets us in at \(settings.address.host)",
                    remedy: ["agent", "admin"].contains(role) ? nil : "the token's user is no agent: make them one")
            ]
            for group in [settings.group, settings.escalationGroup].compactMap({ $0 }) {
                findings.append(await examine("group", group, place: "groups"))
            }
            for owner in Set(settings.owners.values).sorted() {
                findings.append(await examine("agent", owner, place: "users"))
            }
            return findings
        } catch {
            return [HelpdeskFinding("\(error)", remedy: "compare `helpdesk` in mailbox.yaml with Zendesk")]
        }
    }

    private func examine(_ word: String, _ number: Int, place: String) async -> HelpdeskFinding {
        do {
            let answer = try await pages.read([place, "\(number).json"])
            guard answer.status != 404 else {
                return HelpdeskFinding(
                    "Zendesk has no \(word) \(number)", remedy: "take the number from the address of the \(word)'s page"
                )
            }
            return HelpdeskFinding("Zendesk: the \(word) \(number) is there")
        } catch {
            return HelpdeskFinding(
                "Zendesk: the \(word) \(number): \(error)", remedy: "compare `helpdesk` with Zendesk")
        }
    }

    func ownTags(_ ticket: ZendeskTicket) -> [String] { ticket.tags.filter { $0.hasPrefix(settings.prefix) } }
}

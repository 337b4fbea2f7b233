import Foundation
import JSON
package import Resolution
import Transport

extension Kustomer {
    package func tags(of ticket: Ticket) async throws -> [String] {
        guard let found = try await page(ticket.reference) else { return [] }
        return try await ownTags(found)
    }

    package func ticket(_ id: String) async throws -> Ticket? { try await find(id).map { Ticket($0.number) } }

    /// The conversation with that `externalId`.
    func find(_ id: String) async throws(HelpdeskError) -> KustomerConversation? {
        let answer = try await pages.read(["conversations"], key: ("externalId", id))
        guard answer.status != 404 else { return nil }
        guard let found = KustomerConversation(answer.value["data"]) else {
            throw .unreachable("Kustomer, reading conversations: its answer is no conversation")
        }
        guard id.isExactly(found.externalID) else {
            throw .refused("Kustomer does not look for `externalId`: no conversation is made, because two would be")
        }
        return found
    }

    func page(_ number: String) async throws(HelpdeskError) -> KustomerConversation? {
        let answer = try await pages.read(["conversations", number])
        guard answer.status != 404 else { return nil }
        guard let found = KustomerConversation(answer.value["data"]), found.number.isExactly(number) else {
            throw .unreachable("Kustomer, reading conversations: its answer is no conversation with status and tags")
        }
        return found
    }

    /// The customer with that address; nil when there is none.
    func customer(_ address: String) async throws(HelpdeskError) -> String? {
        let answer = try await pages.read(["customers"], key: ("email", address))
        guard answer.status != 404 else { return nil }
        return try customer(in: answer.value, by: address)
    }

    func customer(in value: JSONValue, by address: String) throws(HelpdeskError) -> String {
        let data = value["data"]
        guard data?["type"]?.text == "customer", let number = data?["id"]?.text, KustomerConversation.isName(number)
        else { throw .unreachable("Kustomer, reading customers: its answer is no customer") }
        let emails = (data?["attributes"]?["emails"]?.list ?? []).compactMap { $0["email"]?.text }
        guard emails.contains(where: { TicketWords.isSame($0, address) }) else {
            throw .refused("Kustomer answers with a customer of another address: nothing is written")
        }
        return number
    }

    /// Everything of a kind below one object, 5,000 at most.
    func all(_ path: [String]) async throws(HelpdeskError) -> [JSONValue] {
        var found: [JSONValue] = []
        for number in 1...50 {
            let answer = try await pages.read(path, [("page", String(number)), ("pageSize", "100")])
            guard answer.status == 200, case .list(let items) = answer.value["data"] else {
                throw .refused("Kustomer does not list \(path.joined(separator: "/")): nothing is written unseen")
            }
            if let first = items.first?["id"]?.text, found.contains(where: { first.isExactly($0["id"]?.text) }) {
                throw .refused("Kustomer gives the same page of \(path[0]) again: nothing is written unseen")
            }
            found += items
            let isMore = items.count >= 100 || answer.value["links"]?["next"]?.text != nil
            guard isMore, !items.isEmpty else { return found }
        }
        throw .rejected("Kustomer: there is more in \(path.joined(separator: "/")) than can be looked through")
    }

    /// The conversations of a customer.
    func conversations(of customer: String) async throws(HelpdeskError) -> [KustomerConversation] {
        let items = try await all(["customers", customer, "conversations"])
        let found = items.compactMap { KustomerConversation($0) }
        guard found.count == items.count, found.allSatisfy({ customer.isExactly($0.customer) }) else {
            throw .refused("Kustomer lists conversations of others for a customer: nothing is written")
        }
        return found
    }

    /// Conversations of ours that were changed since. The index of the search may be late: a minute is looked at twice,
    /// and what stands in a conversation is read there.
    package func changes(since cursor: HelpdeskCursor?) async throws -> ([SeenTicket], HelpdeskCursor) {
        let month = clock().addingTimeInterval(-31 * 86_400)
        let since = cursor.flatMap { try? Date($0.text + "Z", strategy: .iso8601) } ?? month
        let body = Search(from: since.addingTimeInterval(-60).formatted(.iso8601)).json()
        let start = String(since.formatted(.iso8601).prefix(19))
        var (seen, last): ([SeenTicket], String) = ([], "")
        for number in 1...50 {
            let query = [("page", String(number)), ("pageSize", "100")]
            let answer = try await pages.search(["customers", "search"], query, body: body)
            guard answer.status == 200, case .list(let items) = answer.value["data"] else {
                throw HelpdeskError.unreachable("Kustomer, searching customers: its answer has no list")
            }
            for item in items {
                guard item["type"]?.text == "conversation", let number = item["id"]?.text,
                    let moment = TicketWords.second(item["attributes"]?["updatedAt"]?.text ?? ""), moment >= last
                else { throw HelpdeskError.refused("Kustomer does not sort conversations by `updatedAt`") }
                last = moment
                guard item["attributes"]?["externalId"]?.text != nil, let found = try await page(number),
                    let id = found.externalID
                else { continue }
                let tags = try await ownTags(found).ownWords(settings.prefix)
                seen.append(SeenTicket(ticket: Ticket(found.number), id: id, tags: tags))
            }
            let isMore = items.count >= 100 || answer.value["links"]?["next"]?.text != nil
            // However much was changed in that minute, a look ends after it.
            guard isMore, seen.count < look || last <= start else { break }
        }
        return (seen, HelpdeskCursor(max(start, last)))
    }

    /// https://developer.kustomer.com/kustomer-api-docs/reference/customersearch
    private struct Search: Encodable {
        let queryContext = "conversation"
        let and: [[String: [String: String]]]
        let sort = [["conversation_updated_at": "asc"]]
        let timeZone = "GMT"

        init(from moment: String) { and = [["conversation_updated_at": ["gte": moment]]] }

        func json() -> [UInt8] {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return (try? encoder.encode(self)).map { Array($0) } ?? []
        }
    }

    package func examine() async -> [HelpdeskFinding] {
        do {
            let answer = try await pages.read(["auth", "tokens", "current"])
            guard answer.status == 200 else {
                return [
                    HelpdeskFinding(
                        "Kustomer knows no such key at this host",
                        remedy: "compare `helpdesk.url` with the organisation's own host")
                ]
            }
            var findings = [HelpdeskFinding("Kustomer lets us in at \(settings.address.host)")]
            for team in Set([settings.team, settings.escalationTeam].compactMap { $0 }).sorted() {
                findings.append(await examine("team", team))
            }
            for user in Set(settings.owners.values).sorted() { findings.append(await examine("user", user)) }
            return findings
        } catch {
            return [HelpdeskFinding("\(error)", remedy: "compare `helpdesk` in mailbox.yaml with Kustomer")]
        }
    }

    private func examine(_ word: String, _ number: String) async -> HelpdeskFinding {
        do {
            let answer = try await pages.read(["\(word)s", number])
            guard answer.status != 404, answer.value["data"]?["id"]?.text == number else {
                return HelpdeskFinding(
                    "Kustomer has no \(word) \(number)",
                    remedy: "take the 24 digits from the address of the \(word)'s page")
            }
            return HelpdeskFinding("Kustomer: the \(word) \(number) is there")
        } catch {
            return HelpdeskFinding(
                "Kustomer: the \(word) \(number): \(error)", remedy: "compare `helpdesk` with Kustomer")
        }
    }

    /// What people call a tag.
    func name(ofTag tag: String) async throws(HelpdeskError) -> String {
        guard KustomerConversation.isNumber(tag) else { return tag }
        if let name = tagNames[tag] { return name }
        guard let name = try await pages.read(["tags", tag]).value["data"]?["attributes"]?["name"]?.text else {
            throw .refused("Kustomer does not say what its tag \(tag) is called: tags of ours might be overlooked")
        }
        tagNames.keep(name, for: tag)
        return name
    }

    func ownTags(_ ticket: KustomerConversation) async throws(HelpdeskError) -> [String] {
        var names: [String] = []
        for tag in ticket.tags { names.append(try await name(ofTag: tag)) }
        return names.own(settings.prefix)
    }
}

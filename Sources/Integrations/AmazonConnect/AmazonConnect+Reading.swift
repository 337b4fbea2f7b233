import JSON
package import Resolution
import Transport

import struct Foundation.Date

extension AmazonConnect {
    package func tags(of ticket: Ticket) async throws -> [String] {
        try await page(ticket.reference).map(ownTags) ?? []
    }

    package func ticket(_ id: String) async throws -> Ticket? { try await find(id).map { Ticket($0.number) } }

    /// The oldest, should there ever be two. What the index says is read again by its own id.
    func find(_ id: String) async throws(HelpdeskError) -> ConnectCase? {
        let found = try await search([.equal(settings.idField, id)], sortedBy: "created_datetime", pages: 1)
        for one in found {
            guard let now = try await page(one.number), now.externalID.utf8.elementsEqual(id.utf8) else { continue }
            return now
        }
        return nil
    }

    /// The one case of a profile that is still open and belongs to no other of ours; nil when there are several.
    func onlyOpenCase(of profile: String) async throws(HelpdeskError) -> ConnectCase? {
        let found = try await search(
            [.equal("customer_id", profile), .unequal("status", settings.words.resolved)],
            sortedBy: "created_datetime", pages: 1)
        guard found.count == 1, let one = try await page(found[0].number, more: ["customer_id"], of: profile),
            one.externalID.isEmpty, one.status != settings.words.resolved
        else { return nil }
        return one
    }

    /// - Parameter profile: nil, or whose it must be.
    func page(
        _ number: String, more: [String] = [], of profile: String? = nil
    ) async throws(HelpdeskError) -> ConnectCase? {
        guard Self.isPlain(number) else { return nil }
        let names = (ConnectCase.names(settings) + more).map { ConnectJSON.Name(id: $0) }
        let answer = try await pages.read(
            .cases, "/domains/\(settings.domain)/cases/\(number)", ["fields": names].json(), doing: "a case")
        guard answer.status != 404 else { return nil }
        guard case .list(let fields) = answer.value["fields"] else {
            throw .unreachable("Amazon Connect, reading a case: its answer is no case")
        }
        if let profile {
            let own = fields.first { $0["id"]?.text == "customer_id" }?["value"]?["stringValue"]?.text
            guard own?.utf8.elementsEqual(profile.utf8) ?? false else { return nil }
        }
        return ConnectCase(number, fields, settings)
    }

    /// Whether a comment with that last line stands in a case.
    func holds(_ reference: String, in number: String) async throws(HelpdeskError) -> Bool {
        let items = try await related(to: number, "comment")
        return items.contains { item in
            let text = item["content"]?["comment"]?["body"]?.text ?? ""
            return text.split(whereSeparator: \.isNewline).last?.utf8.elementsEqual(reference.utf8) ?? false
        }
    }

    /// Comments, or contacts, of a case: a thousand at most.
    ///
    /// - Throws: also when there are more: what is not looked through is not written to.
    func related(to number: String, _ kind: String) async throws(HelpdeskError) -> [JSONValue] {
        guard Self.isPlain(number) else { return [] }
        let nothing: [String: String] = [:]
        let filters: [[String: [String: String]]] = [[kind: nothing]]
        var items: [JSONValue] = []
        var token: String?
        for _ in 0..<40 {
            var body: [String: any Encodable & Sendable] = ["maxResults": 25, "filters": filters]
            if let token { body["nextToken"] = token }
            let answer = try await pages.read(
                .cases, "/domains/\(settings.domain)/cases/\(number)/related-items-search", body.json(),
                doing: "comments")
            guard answer.status != 404 else { return [] }
            guard case .list(let some) = answer.value["relatedItems"] else {
                throw .unreachable("Amazon Connect, reading comments: its answer has no list")
            }
            items += some
            guard let next = answer.value["nextToken"]?.text, !next.isEmpty, next != token else { return items }
            token = next
        }
        throw .rejected("Amazon Connect: a case has more than 1,000 comments; nothing is written to it unseen")
    }

    /// Cases of ours that were changed since, five hundred at most: the rest comes with the next look. The index may be late,
    /// so a minute is looked at twice, and each case is read by its own id: a tag that the index does not know yet would look
    /// as if a person had taken it away.
    package func changes(since cursor: HelpdeskCursor?) async throws -> ([SeenTicket], HelpdeskCursor) {
        let since = cursor?.text ?? clock().addingTimeInterval(-31 * 86_400).formatted(.iso8601)
        guard let start = Self.seconds(since) else {
            throw HelpdeskError.rejected("Amazon Connect: the cursor of the last look is no moment")
        }
        let (found, isFull) = try await list(
            [.since("last_updated_datetime", since)], sortedBy: "last_updated_datetime", pages: 5)
        var (latest, seen) = (start, [SeenTicket]())
        for one in found {
            guard let updated = Self.seconds(one.updated) else {
                throw HelpdeskError.unreachable("Amazon Connect, reading cases: `last_updated_datetime` is no moment")
            }
            latest = max(latest, updated)
            guard !one.externalID.isEmpty, let now = try await page(one.number), !now.externalID.isEmpty else {
                continue
            }
            let tags = now.tags.ownWords(settings.prefix)
            seen.append(SeenTicket(ticket: Ticket(now.number), id: now.externalID, tags: tags))
        }
        let next = isFull ? latest : max(start, latest.addingTimeInterval(-60))
        return (seen, HelpdeskCursor(next.formatted(.iso8601)))
    }

    func ownTags(_ one: ConnectCase) -> [String] { one.tags.own(settings.prefix) }

    private func search(
        _ filters: [ConnectJSON.Filter], sortedBy order: String, pages most: Int
    ) async throws(HelpdeskError) -> [ConnectCase] {
        try await list(filters, sortedBy: order, pages: most).cases
    }

    private func list(
        _ filters: [ConnectJSON.Filter], sortedBy order: String, pages most: Int
    ) async throws(HelpdeskError) -> (cases: [ConnectCase], isFull: Bool) {
        let filter = filters.count == 1 ? filters[0] : ConnectJSON.Filter(andAll: filters)
        var (cases, token) = ([ConnectCase](), String?.none)
        for _ in 0..<most {
            var body: [String: any Encodable & Sendable] = [
                "filter": filter, "maxResults": 100, "sorts": [ConnectJSON.Sort(fieldId: order)],
                "fields": ConnectCase.names(settings).map { ConnectJSON.Name(id: $0) },
            ]
            if let token { body["nextToken"] = token }
            let answer = try await pages.read(
                .cases, "/domains/\(settings.domain)/cases-search", body.json(), doing: "cases")
            guard answer.status != 404 else {
                throw .refused("Amazon Connect has no such domain of cases (404): compare `domain` and `region`")
            }
            guard case .list(let items) = answer.value["cases"] else {
                throw .unreachable("Amazon Connect, reading cases: its answer has no list")
            }
            for item in items {
                guard let number = item["caseId"]?.text, Self.isPlain(number) else {
                    throw .unreachable("Amazon Connect, reading cases: its answer holds what is no case")
                }
                cases.append(ConnectCase(number, item["fields"]?.list ?? [], settings))
            }
            guard let next = answer.value["nextToken"]?.text, !next.isEmpty, next != token else {
                return (cases, false)
            }
            token = next
        }
        return (cases, true)
    }

    /// Whole seconds of `2026-11-26T21:10:46Z`, with any part of a second behind them; nil for anything else.
    static func seconds(_ text: String) -> Date? {
        let bytes = Array(text.utf8)
        let part = bytes.dropFirst(19).dropLast()
        guard (20...30).contains(bytes.count), bytes.last == UInt8(ascii: "Z"),
            part.isEmpty || (part.first == UInt8(ascii: ".") && part.dropFirst().allSatisfy { (48...57).contains($0) })
        else { return nil }
        return try? Date(String(decoding: bytes.prefix(19), as: UTF8.self) + "Z", strategy: .iso8601)
    }
}

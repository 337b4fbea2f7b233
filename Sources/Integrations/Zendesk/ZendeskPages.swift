import Foundation
import JSON
import Resolution
import Store
import Transport

/// What Zendesk answered to one request.
struct ZendeskAnswer {
    var status: Int
    var value: JSONValue
    /// Requests that the account may make in a minute, and those that are left of them.
    var limit: Int?
    var left: Int?

    /// Where the next page of a list begins; nil at its end.
    func next(after: String?) throws(HelpdeskError) -> String? {
        var turn = ZendeskTurn()
        if case .flag(let hasMore)? = value["meta"]?["has_more"] { turn.hasMore = hasMore }
        turn.cursor = value["meta"]?["after_cursor"]?.text
        turn.isPaged = value["meta"] != nil || (value["next_page"] ?? .null) != .null
        return try turn.next(after: after)
    }
}

/// How a list goes on (https://developer.zendesk.com/api-reference/introduction/pagination/#cursor-pagination).
struct ZendeskTurn {
    /// Some lists are whole in one answer, and say nothing of pages.
    var isPaged = false
    var hasMore: Bool?
    var cursor: String?

    /// - Throws: when the list goes on and does not say where: then nobody knows what else is in it.
    func next(after: String?) throws(HelpdeskError) -> String? {
        guard isPaged, hasMore != false else { return nil }
        guard hasMore == true, let cursor, cursor != after else { throw .unreachable("Zendesk: a list breaks off") }
        return cursor
    }
}

/// Zendesk's API as requests and answers; what goes wrong becomes a `HelpdeskError` in words for whoever runs it.
struct ZendeskPages: Sendable {
    let base: HTTPAddress
    let proof: Secret
    let client: HTTPClient
    let patience: Duration

    func read(_ path: [String], _ query: [(String, String)] = []) async throws(HelpdeskError) -> ZendeskAnswer {
        let request = try request(.get, path, query)
        let doing = "reading \(path[0])"
        return try answer(try response(of: await client.read(request), doing: doing), doing: doing)
    }

    /// A list of thousands, of which only what `T` names is taken out.
    func read<T: Decodable>(
        _ path: [String], _ query: [(String, String)], as type: T.Type
    ) async throws(HelpdeskError) -> T {
        let doing = "reading \(path[0])"
        let response = try response(of: await client.read(try request(.get, path, query)), doing: doing)
        if response.status == 200, let list = try? JSONDecoder().decode(T.self, from: Data(response.body)) {
            return list
        }
        let answer = try answer(response, doing: doing)
        throw answer.status == 404
            ? .rejected("Zendesk, \(doing): it is gone") : .unreachable("Zendesk, \(doing): its answer is no such list")
    }

    /// A request that changes something. 404 and 409 come back; everything else but success is thrown.
    ///
    /// - Parameter key: that of the effect, with which Zendesk knows a repetition for some hours.
    func write(
        _ method: HTTPRequest.Method, _ path: [String], _ query: [(String, String)] = [], body: [UInt8],
        key: String? = nil, _ claimed: borrowing Claimed
    ) async throws(HelpdeskError) -> ZendeskAnswer {
        var request = try request(method, path, query)
        request.body = body
        request.headers += [
            HTTPHeader("Content-Type", "application/json"), key.flatMap { HTTPHeader("Idempotency-Key", $0) },
        ].compactMap { $0 }
        request.isRepeatable = false
        request.refusalIsNoExecution = true
        // 30 updates of one ticket in ten minutes (https://developer.zendesk.com/api-reference/introduction/rate-limits/).
        request.namesOneThing = true
        let doing = "writing \(path[0])"
        return try answer(try response(of: await client.perform(request, claimed), doing: doing), doing: doing)
    }

    private func request(
        _ method: HTTPRequest.Method, _ path: [String], _ query: [(String, String)]
    ) throws(HelpdeskError) -> HTTPRequest {
        guard let place = base.appending(["api", "v2"] + path), let proof = HTTPHeader("Authorization", proof) else {
            throw .rejected("a name cannot be part of an address of Zendesk")
        }
        let pairs = query.map { (name: $0.0, value: $0.1) }
        let headers = [proof] + [HTTPHeader("Accept", "application/json")].compactMap { $0 }
        return HTTPRequest(method, place.adding(pairs), headers: headers, deadline: patience)
    }

    private func response(of outcome: HTTPOutcome, doing: String) throws(HelpdeskError) -> HTTPResponse {
        let response: HTTPResponse
        switch outcome {
        case .answered(let heard): response = heard
        case .notExecuted(let error):
            throw error.isTemporary ? .unreachable("Zendesk: \(error)") : .refused("Zendesk: \(error)")
        case .unknown(let error): throw .unreachable("Zendesk, \(doing): \(error)")
        }
        switch response.status {
        case 401:
            throw .refused(
                "Zendesk refuses the token (401): make one at Admin Center › Apps and integrations › APIs, and allow tokens"
            )
        case 403:
            throw .refused("Zendesk forbids \(doing) (403): let the token's user be an agent who sees these tickets")
        // Its 429 is plain text.
        case 429 where response.isAboutOneThing:
            throw .busy("Zendesk, \(doing): too many changes of one ticket (429)", after: response.patience)
        case 429, 500...599: throw .unreachable("Zendesk, \(doing): it answers \(response.status)")
        default: return response
        }
    }

    private func answer(_ response: HTTPResponse, doing: String) throws(HelpdeskError) -> ZendeskAnswer {
        if response.status == 204 { return ZendeskAnswer(status: 204, value: .null) }
        let isJSON = response.header("content-type")?.lowercased().contains("json") ?? false
        guard isJSON, let value = JSONValue(response.body) else {
            throw .refused(
                "Zendesk, \(doing): a page instead of JSON (\(response.status)); compare `url` with the account's address"
            )
        }
        switch response.status {
        case 200...299, 404, 409:
            func number(_ name: String) -> Int? {
                (response.header(name) ?? response.header("x-" + name)).flatMap { Int($0) }
            }
            return ZendeskAnswer(
                status: response.status, value: value, limit: number("rate-limit"),
                left: number("rate-limit-remaining"))
        default: throw .rejected("Zendesk, \(doing): it answers \(response.status)\(Self.reason(value))")
        }
    }

    /// The error's name and the fields that it is about; its sentences may quote what was sent.
    private static func reason(_ value: JSONValue) -> String {
        func isName(_ text: String) -> Bool {
            (1...40).contains(text.utf8.count)
                && text.utf8.allSatisfy {
                    (65...90).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "_")
                }
        }
        guard let name = value["error"]?.text, isName(name) else { return "" }
        guard case .object(let details) = value["details"] else { return " \(name)" }
        let fields = details.keys.filter(isName).sorted()
        return fields.isEmpty ? " \(name)" : " \(name): \(fields.joined(separator: ", "))"
    }
}

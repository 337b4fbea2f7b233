import Foundation
import JSON
import Resolution
import Store
import Transport

/// What Salesforce answered to one request.
struct SalesforceAnswer {
    var status: Int
    var value: JSONValue
    /// `api-usage=18/5000`: requests of the org in the last 24 hours, and how many it may make.
    var usage: String?
}

/// Salesforce's REST API as requests and answers; what goes wrong becomes a `HelpdeskError` in words for whoever runs it.
struct SalesforcePages: Sendable {
    let base: HTTPAddress
    let session: SalesforceSession
    let client: HTTPClient
    let patience: Duration

    /// Since Winter '27; an org serves older ones for years.
    static let version = "v67.0"

    func read(_ path: [String], _ query: [(String, String)] = []) async throws(HelpdeskError) -> SalesforceAnswer {
        let doing = "reading \(path.joined(separator: " "))"
        var refused: Secret?
        for _ in 0..<4 {
            let pass = try await session.pass(insteadOf: refused)
            var request = try request(.get, path, query, pass)
            // The description of a Case with hundreds of fields.
            request.largestResponse = 16 << 20
            let answer = try sorted(await client.read(request), doing)
            switch answer {
            case .plain(let answer): return answer
            case .expired where refused == nil: refused = pass.token
            case .expired: throw Self.unknownToken
            case .locked: continue
            }
        }
        throw .unreachable("Salesforce, \(doing): the record is locked")
    }

    /// A request that changes something. 300, 404 and 412 come back; everything else but success is thrown.
    ///
    /// - Parameter place: what an error may name: no id of a customer's record.
    func write(
        _ method: HTTPRequest.Method, _ path: [String], body: [UInt8], headers: [(String, String)] = [],
        _ claimed: borrowing Claimed
    ) async throws(HelpdeskError) -> SalesforceAnswer {
        let doing = "writing \(path.prefix(2).joined(separator: " "))"
        var refused: Secret?
        // A locked row was waited for on the other side for ten seconds already.
        for _ in 0..<4 {
            let pass = try await session.pass(insteadOf: refused)
            var request = try request(method, path, [], pass)
            request.body = body
            // Its rules would hand the case to somebody, and may send mail (default: they run).
            request.headers += ([("Content-Type", "application/json"), ("Sforce-Auto-Assign", "FALSE")] + headers)
                .compactMap { HTTPHeader($0.0, $0.1) }
            request.isRepeatable = false
            request.refusalIsNoExecution = true
            let answer = try sorted(await client.perform(request, claimed), doing)
            switch answer {
            case .plain(let answer): return answer
            case .expired where refused == nil: refused = pass.token
            case .expired: throw Self.unknownToken
            case .locked: continue
            }
        }
        throw .busy("Salesforce, \(doing): the record is locked by somebody else")
    }

    private static let unknownToken = HelpdeskError.refused(
        "Salesforce refuses a token that it has just given (401): let the connected app's user use the API")

    private func request(
        _ method: HTTPRequest.Method, _ path: [String], _ query: [(String, String)], _ pass: SalesforceSession.Pass
    ) throws(HelpdeskError) -> HTTPRequest {
        guard let place = base.appending(["services", "data", Self.version] + path),
            let proof = HTTPHeader.bearer(pass.token)
        else { throw .rejected("a name cannot be part of an address of Salesforce") }
        let pairs = query.map { (name: $0.0, value: $0.1) }
        let headers = [proof] + [HTTPHeader("Accept", "application/json")].compactMap { $0 }
        return HTTPRequest(method, place.adding(pairs), headers: headers, deadline: patience)
    }

    private enum Sorted {
        case plain(SalesforceAnswer)
        case expired
        case locked
    }

    private func sorted(_ outcome: HTTPOutcome, _ doing: String) throws(HelpdeskError) -> Sorted {
        let response: HTTPResponse
        switch outcome {
        case .answered(let heard): response = heard
        case .notExecuted(let error):
            throw error.isTemporary ? .unreachable("Salesforce: \(error)") : .refused("Salesforce: \(error)")
        case .unknown(let error): throw .unreachable("Salesforce, \(doing): \(error)")
        }
        let usage = response.header("sforce-limit-info")
        switch response.status {
        case 401: return .expired
        case 204: return .plain(SalesforceAnswer(status: 204, value: .null, usage: usage))
        case 412: return .plain(SalesforceAnswer(status: 412, value: .null, usage: usage))
        case 429, 500...599: throw .unreachable("Salesforce, \(doing): it answers \(response.status)")
        default: break
        }
        let isJSON = response.header("content-type")?.lowercased().contains("json") ?? false
        guard isJSON, let value = JSONValue(response.body) else {
            throw .refused(
                "Salesforce, \(doing): a page instead of JSON (\(response.status)); compare `url` with My Domain")
        }
        let answer = SalesforceAnswer(status: response.status, value: value, usage: usage)
        switch response.status {
        case 200...300, 404: return .plain(answer)
        default: return try refusal(answer, doing)
        }
    }

    /// Errors come as a list; their sentences may quote what was sent, their codes and fields do not.
    private func refusal(_ answer: SalesforceAnswer, _ doing: String) throws(HelpdeskError) -> Sorted {
        let first = answer.value.list.first
        let code = first?["errorCode"]?.text.flatMap { Self.isName($0) ? $0 : nil } ?? ""
        let fields = (first?["fields"]?.list ?? []).compactMap(\.text).filter(Self.isName)
        let what = "\(answer.status) \(code)" + (fields.isEmpty ? "" : ": \(fields.joined(separator: ", "))")
        switch code {
        case "UNABLE_TO_LOCK_ROW": return .locked
        case "INVALID_SESSION_ID": return .expired
        case "REQUEST_LIMIT_EXCEEDED":
            throw .unreachable(
                "Salesforce: the org has made all API requests that it may in 24 hours, or too many at once (\(what))")
        case "SERVER_UNAVAILABLE", "QUERY_TIMEOUT", "DUPLICATE_VALUE", "UNKNOWN_EXCEPTION":
            throw .unreachable("Salesforce, \(doing): \(what)")
        case "INVALID_FIELD", "INVALID_TYPE", "INVALID_FIELD_FOR_INSERT_UPDATE":
            throw .refused(
                "Salesforce, \(doing): \(what): make the fields of `helpdesk.fields`, and let the user see and edit them"
            )
        case _ where answer.status == 403 || code.hasPrefix("INSUFFICIENT_ACCESS"):
            throw .refused("Salesforce forbids \(doing) (\(what)): compare the user's permissions with the manual")
        default: throw .rejected("Salesforce, \(doing): it answers \(what)")
        }
    }

    private static func isName(_ text: String) -> Bool { Salesforce.isFieldName(text) }
}

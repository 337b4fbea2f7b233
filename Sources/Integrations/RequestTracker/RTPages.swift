import JSON
import Resolution
import Store
import Transport

/// What RT answered to one request.
struct RTAnswer {
    var status: Int
    var value: JSONValue
    /// The version of what was read (RFC 9110, 8.8.3).
    var tag: String?
}

/// RT's REST 2.0 as requests and answers; what goes wrong becomes a `HelpdeskError` in words for whoever runs it.
struct RTPages: Sendable {
    let base: HTTPAddress
    let token: Secret
    let client: HTTPClient
    let patience: Duration

    func read(_ path: [String], _ query: [(String, String)] = []) async throws(HelpdeskError) -> RTAnswer {
        let request = try request(.get, path, query)
        return try answer(of: await client.read(request), doing: "reading \(path[0])")
    }

    /// A request that changes something. `whole`: the version it is about; another one gives 412.
    func write(
        _ method: HTTPRequest.Method, _ path: [String], body: [UInt8], type: String = "application/json",
        whole version: String? = nil, _ claimed: borrowing Claimed
    ) async throws(HelpdeskError) -> RTAnswer {
        var request = try request(method, path, [])
        request.body = body
        request.headers += [HTTPHeader("Content-Type", type), version.flatMap { HTTPHeader("If-Match", $0) }]
            .compactMap { $0 }
        request.isRepeatable = false
        request.refusalIsNoExecution = true
        return try answer(of: await client.perform(request, claimed), doing: "writing \(path[0])")
    }

    private func request(
        _ method: HTTPRequest.Method, _ path: [String], _ query: [(String, String)]
    ) throws(HelpdeskError) -> HTTPRequest {
        guard let place = base.appending(["REST", "2.0"] + path),
            let proof = HTTPHeader("Authorization", Secret("token " + token.reveal()))
        else { throw .rejected("a name cannot be part of an address of RT") }
        let pairs = query.map { (name: $0.0, value: $0.1) }
        let headers = [proof] + [HTTPHeader("Accept", "application/json")].compactMap { $0 }
        return HTTPRequest(method, place.adding(pairs), headers: headers, deadline: patience)
    }

    private func answer(of outcome: HTTPOutcome, doing: String) throws(HelpdeskError) -> RTAnswer {
        let response: HTTPResponse
        switch outcome {
        case .answered(let heard): response = heard
        case .notExecuted(let error):
            throw error.isTemporary ? .unreachable("RT: \(error)") : .refused("RT: \(error)")
        case .unknown(let error): throw .unreachable("RT, \(doing): \(error)")
        }
        switch response.status {
        case 401: throw .refused("RT refuses the token (401): make one at Logged in as › Settings › Auth Tokens")
        case 403: throw .refused("RT forbids \(doing) (403): give the token's user the right, or compare `queue`")
        case 429, 500...599: throw .unreachable("RT, \(doing): it answers \(response.status)")
        default: break
        }
        let isJSON = response.header("content-type")?.lowercased().contains("json") ?? false
        guard isJSON, let value = JSONValue(response.body) else {
            if response.status == 404 { return RTAnswer(status: 404, value: .null) }
            throw .refused(
                "RT, \(doing): a page instead of JSON (\(response.status)); compare `url`, and what stands before RT")
        }
        switch response.status {
        case 200...299, 404, 412: return RTAnswer(status: response.status, value: value, tag: response.header("etag"))
        default:
            // Its words may quote what was sent.
            throw .rejected("RT, \(doing): it answers \(response.status)")
        }
    }
}

/// A value in TicketSQL: quotes are doubled. Nil for what holds a control character.
func ticketSQL(_ text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    let plain = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
    return "'" + plain.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'") + "'"
}

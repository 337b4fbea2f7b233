import Foundation
import JSON
import Resolution
import Store
import Transport

/// What Amazon Connect answered to one request.
struct ConnectAnswer {
    var status: Int
    var value: JSONValue
}

/// The REST APIs of Cases, Connect and Customer Profiles as signed requests and answers; what goes wrong becomes a
/// `HelpdeskError` in words for whoever runs it.
struct ConnectPages: Sendable {
    /// As signatures name them.
    enum Service: String, Sendable { case cases, connect, profile }

    let places: AmazonConnect.Places
    let keys: SigV4
    let client: HTTPClient
    let patience: Duration

    /// A question; most are asked with POST here.
    func read(
        _ service: Service, _ path: String, _ body: [UInt8] = [], method: HTTPRequest.Method = .post, doing: String
    ) async throws(HelpdeskError) -> ConnectAnswer {
        var request = try request(service, method, path, body)
        request.isRepeatable = true
        return try sorted(await client.read(request, for: .search), "reading \(doing)", service)
    }

    /// A request that changes something. 404 comes back; everything else but success is thrown, 409 as `.busy`.
    func write(
        _ service: Service, _ path: String, _ body: [UInt8], method: HTTPRequest.Method = .post, doing: String,
        _ claimed: borrowing Claimed
    ) async throws(HelpdeskError) -> ConnectAnswer {
        var request = try request(service, method, path, body)
        request.isRepeatable = false
        request.refusalIsNoExecution = true
        return try sorted(await client.perform(request, claimed), "writing \(doing)", service)
    }

    private func request(
        _ service: Service, _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8]
    ) throws(HelpdeskError) -> HTTPRequest {
        let base =
            switch service {
            case .cases: places.cases
            case .connect: places.connect
            case .profile: places.profiles
            }
        // A related item's address ends with a slash, so the path is joined as text; its parts are ids.
        let isPlain = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            .allSatisfy { $0.isEmpty || AmazonConnect.isPlain(String($0)) }
        let host = base.host.utf8.contains(UInt8(ascii: ":")) ? "[\(base.host)]" : base.host
        guard isPlain, let place = HTTPAddress("\(base.isSecure ? "https" : "http")://\(host):\(base.port)\(path)")
        else { throw .rejected("a name cannot be part of an address of Amazon Connect") }
        let headers = [
            HTTPHeader("Accept", "application/json"),
            body.isEmpty ? nil : HTTPHeader("Content-Type", "application/json"),
        ].compactMap { $0 }
        var request = HTTPRequest(method, place, headers: headers, body: body, deadline: patience)
        var keys = keys
        keys.service = service.rawValue
        request.signature = keys
        return request
    }

    private func sorted(
        _ outcome: HTTPOutcome, _ doing: String, _ service: Service
    ) throws(HelpdeskError) -> ConnectAnswer {
        let response: HTTPResponse
        switch outcome {
        case .answered(let heard): response = heard
        case .notExecuted(let error):
            throw error.isTemporary ? .unreachable("Amazon Connect: \(error)") : .refused("Amazon Connect: \(error)")
        case .unknown(let error): throw .unreachable("Amazon Connect, \(doing): \(error)")
        }
        let value = response.body.isEmpty ? .null : JSONValue(response.body)
        let name = Self.name(response, value)
        let what = "\(response.status)\(name.isEmpty ? "" : " \(name)")"
        switch (response.status, name) {
        case (_, "ThrottlingException"), (_, "TooManyRequestsException"), (429, _):
            throw .unreachable("Amazon Connect, \(doing): too many requests (\(what))")
        // Somebody else is changing the same thing, or the same thing is being made already.
        case (409, _): throw .busy("Amazon Connect, \(doing): it is being changed (\(what))")
        case (500...599, _): throw .unreachable("Amazon Connect, \(doing): it answers \(what)")
        case (_, "ServiceQuotaExceededException") where service == .connect:
            throw .unreachable("Amazon Connect: the quota of open tasks is used up (\(what))")
        case (_, "InvalidSignatureException"), (_, "SignatureDoesNotMatch"), (_, "RequestExpired"):
            throw .refused(
                "Amazon Connect does not accept the signature (\(what)): compare the secret key, the region, and this machine's clock"
            )
        case (_, "UnrecognizedClientException"), (_, "InvalidClientTokenId"), (_, "ExpiredTokenException"),
            (_, "MissingAuthenticationTokenException"), (401, _):
            throw .refused("Amazon Connect does not know the access key (\(what)): compare it with IAM")
        case (403, _):
            throw .refused(
                "Amazon Connect forbids \(doing) (\(what)): compare the IAM policy with the manual, and `region`")
        default: break
        }
        guard let value else {
            throw .refused("Amazon Connect, \(doing): a page instead of JSON (\(what)); compare `region`")
        }
        switch response.status {
        case 200...299, 404: return ConnectAnswer(status: response.status, value: value)
        default: throw .rejected("Amazon Connect, \(doing): it answers \(what)")
        }
    }

    /// The error's name, in a header or the body, without what stands around it; its sentences may quote what was sent.
    private static func name(_ response: HTTPResponse, _ value: JSONValue?) -> String {
        guard response.status >= 300 else { return "" }
        let text = response.header("x-amzn-errortype") ?? value?["__type"]?.text ?? ""
        let name = text.prefix { $0 != ":" }.split(separator: "#").last.map(String.init) ?? ""
        let isName = (1...60).contains(name.utf8.count) && name.utf8.allSatisfy { ($0 | 32) >= 97 && ($0 | 32) <= 122 }
        return isName ? name : ""
    }
}

import Foundation
import JSON
import Resolution
import Store
import Transport

/// What WooCommerce answered to one request.
struct WooAnswer {
    var status: Int
    var value: JSONValue
    /// `X-WP-TotalPages` of a list.
    var pageCount: Int?
    var code: String? { value["code"]?.text }
}

/// How a request that changes something ended, when it did not end in a plain refusal.
enum WooWritten {
    case done(JSONValue)
    /// It may have been done, or may still be under way: why nobody knows.
    case unknown(TransportError)
}

/// WooCommerce's API as requests and answers.
struct WooPages: Sendable {
    let base: HTTPAddress
    let key: String
    let secret: Secret
    let keyInQuery: Bool
    let client: HTTPClient
    let patience: Duration
    let clock: @Sendable () -> Date

    /// Its largest page (measured: 500 is refused with 400).
    static let perPage = 100
    static let pageLimit = 10

    /// - Returns: also what answers 404.
    /// - Throws: `WooError` when it will not answer, `TransportError` when it cannot now.
    func read(_ path: [String], _ query: [(String, String)] = []) async throws -> WooAnswer {
        let response = try await client.read(request(.get, path, query)).response()
        let doing = "reading \(path[0])"
        switch response.status {
        case 408, 429, 500...599:
            // A plugin's failure and a full host look alike; asking again later does no harm.
            throw TransportError(
                .rejected, doing: "WooCommerce, \(doing)", answer: "it answers \(response.status)", isTemporary: true)
        default: break
        }
        let answer = try decoded(response, doing: doing)
        switch response.status {
        case 200...299: return answer
        case 404 where answer.code != "rest_no_route": return answer
        default: throw refusal(answer, doing: doing)
        }
    }

    /// All pages of a list, whatever its order.
    ///
    /// - Parameter isWhole: more than can be read is an error; else what comes first is enough.
    func list(_ path: [String], _ query: [(String, String)] = [], isWhole: Bool) async throws -> [JSONValue] {
        var all: [JSONValue] = []
        for number in 1...Self.pageLimit {
            let page = [("per_page", String(Self.perPage)), ("page", String(number))]
            let answer = try await read(path, query + page)
            if answer.status == 404 { return [] }
            guard case .list(let items) = answer.value else {
                throw WooError.refused("WooCommerce, reading \(path[0]): its answer is no list")
            }
            all += items
            // Some hosts drop the header: then a page that is not full is the last one.
            let isLast = answer.pageCount.map { number >= $0 } ?? (items.count < Self.perPage)
            if isLast || items.isEmpty { return all }
        }
        guard !isWhole else {
            throw WooError.rejected("WooCommerce, reading \(path[0]): more than can be read; nothing is done")
        }
        return all
    }

    /// - Throws: `WooError` when it said no, a temporary `TransportError` when it was not asked at all.
    func write(
        _ method: HTTPRequest.Method, _ path: [String], body: [UInt8], isRepeatable: Bool,
        _ claimed: borrowing Claimed
    ) async throws -> WooWritten {
        var request = try request(method, path)
        request.body = body
        request.headers += [HTTPHeader("Content-Type", "application/json")].compactMap { $0 }
        request.isRepeatable = isRepeatable && base.isSecure
        // 429 is a firewall's before WordPress, 503 with Retry-After its maintenance.
        request.refusalIsNoExecution = base.isSecure
        let doing = "writing \(path[0])"
        func failure(_ words: String, isTemporary: Bool) -> TransportError {
            TransportError(.rejected, doing: "WooCommerce, \(doing)", answer: words, isTemporary: isTemporary)
        }
        let response: HTTPResponse
        switch await client.perform(request, claimed) {
        case .answered(let heard): response = heard
        case .notExecuted(let error): throw error
        case .unknown(let error): return .unknown(error)
        }
        let status = response.status
        if status == 429 || (status == 503 && response.header("retry-after") != nil) {
            throw failure("it answers \(status)", isTemporary: true)
        }
        // What a plugin prints before the JSON makes the answer unreadable, and the write was done all the same.
        guard let answer = try? decoded(response, doing: doing) else {
            if (400...499).contains(status) {
                throw WooError.rejected("WooCommerce, \(doing): a page instead of JSON (\(status))")
            }
            return .unknown(failure("a page instead of JSON (\(status))", isTemporary: false))
        }
        switch status {
        case 200...299: return .done(answer.value)
        // WooCommerce says with 500 what it will never do (measured); whatever else says 500 says nothing.
        case 500 where answer.code?.hasPrefix("woocommerce_rest_") ?? false: throw refusal(answer, doing: doing)
        case 408, 500...599: return .unknown(failure("it answers \(status)", isTemporary: false))
        default: throw refusal(answer, doing: doing)
        }
    }

    private func request(
        _ method: HTTPRequest.Method, _ path: [String], _ query: [(String, String)] = []
    ) throws -> HTTPRequest {
        guard let place = base.appending(["wp-json", "wc", "v3"] + path) else {
            throw WooError.rejected("a name cannot be part of an address of WooCommerce")
        }
        var address = place.adding(query.map { (name: $0.0, value: $0.1) })
        // A cache before the site that shows yesterday's refunds would have one paid twice.
        var headers = [HTTPHeader("Accept", "application/json"), HTTPHeader("Cache-Control", "no-cache")]
            .compactMap { $0 }
        if !base.isSecure {
            // Without TLS WooCommerce refuses Basic with 401 (measured).
            let nonce = UUID().uuidString.filter { $0 != "-" }
            address = OAuth1(consumerKey: key, consumerSecret: secret).signed(
                method, address, at: clock(), nonce: nonce)
        } else if keyInQuery {
            address = address.adding([("consumer_key", key), ("consumer_secret", secret.reveal())])
        } else {
            let pair = Data("\(key):\(secret.reveal())".utf8).base64EncodedString()
            headers += [HTTPHeader("Authorization", Secret("Basic " + pair))].compactMap { $0 }
        }
        var request = HTTPRequest(method, address, headers: headers, deadline: patience, largestResponse: 8 << 20)
        // A signature holds once.
        if !base.isSecure { request.isRepeatable = false }
        return request
    }

    private func decoded(_ response: HTTPResponse, doing: String) throws -> WooAnswer {
        let isJSON = response.header("content-type")?.lowercased().contains("json") ?? false
        guard isJSON, let value = JSONValue(response.body) else {
            throw WooError.refused(
                "WooCommerce, \(doing): a page instead of JSON (\(response.status)); compare `url` with the site's address, and switch permalinks on there"
            )
        }
        let count = response.header("x-wp-totalpages").flatMap { Int($0) }
        return WooAnswer(status: response.status, value: value, pageCount: count)
    }

    /// In words of ours: the shop's own may quote what was sent.
    private func refusal(_ answer: WooAnswer, doing: String) -> WooError {
        let name = answer.code.flatMap { Self.isName($0) ? " \($0)" : nil } ?? ""
        let said = answer.value["message"]?.text ?? ""
        switch answer.status {
        case 401 where said.contains("timestamp"):
            return .refused(
                "WooCommerce, \(doing): it finds our clock wrong (401): compare the clocks of both machines")
        case 401 where said.contains("write permissions"):
            return .refused("WooCommerce, \(doing): the key may only read (401): make one with Read/Write")
        case 401:
            return .refused(
                "WooCommerce, \(doing): it refuses the key (401\(name)): compare it with WooCommerce › Settings › Advanced › REST API; where the host drops the Authorization header, set `key_in_query: true`"
            )
        case 403:
            return .refused("WooCommerce, \(doing): the key's user may not do that (403\(name))")
        case 404 where answer.code == "rest_no_route":
            return .refused("WooCommerce, \(doing): the site has no such part (404): is the plugin active there?")
        case 500 where said.contains("does not support automatic refunds"):
            return .rejected(
                "WooCommerce: the order's payment gateway pays nothing back by itself; a person must, or set `refund: booked`"
            )
        case 500 where said.contains("Invalid refund amount"):
            return .rejected("WooCommerce: more than is left to pay back of the order")
        case 500:
            return .rejected(
                "WooCommerce, \(doing): it cannot (500\(name)); look at the payment gateway before paying back by hand")
        default: return .rejected("WooCommerce, \(doing): it answers \(answer.status)\(name)")
        }
    }

    private static func isName(_ text: String) -> Bool {
        (1...60).contains(text.utf8.count)
            && text.utf8.allSatisfy { (97...122).contains($0) || $0 == UInt8(ascii: "_") }
    }
}

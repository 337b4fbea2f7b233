import Foundation
import JSON
import Store
import Transport

/// Shopify's GraphQL endpoint as questions and answers. Status 200 says nothing there: errors stand inside.
struct ShopifyPages: Sendable {
    /// The version of the API that every question was checked against. Each is served for a year at least
    /// (https://shopify.dev/docs/api/usage/versioning).
    static let version = "2026-04"

    let base: HTTPAddress
    let token: Secret
    let client: HTTPClient
    let patience: Duration
    /// Waits; tests do not.
    let pause: @Sendable (Duration) async throws -> Void

    /// The `data` of an answer to a question that changes nothing.
    func ask(_ question: ShopifyQuestion, _ variables: [String: ShopifyValue] = [:]) async throws -> JSONValue {
        guard question.isQuestion else {
            throw ShopifyError.rejected("\(question.name) changes something; it needs a claim")
        }
        var request = try request(question, variables)
        request.isRepeatable = true
        for attempt in 1... {
            let heard = try Self.heard(await client.read(request, for: .question), question)
            if let data = heard.data { return data }
            try await wait(heard, attempt)
        }
        throw ShopifyError.unreadable("never")
    }

    /// The payload of a mutation that was done. What Shopify refused is thrown as `ShopifyError`, what may have been done as
    /// `TransportError`.
    func change(
        _ question: ShopifyQuestion, _ field: String, _ variables: [String: ShopifyValue], _ claimed: borrowing Claimed
    ) async throws -> JSONValue {
        var request = try request(question, variables)
        request.isRepeatable = false
        request.refusalIsNoExecution = true
        for attempt in 1... {
            let heard = try Self.heard(await client.perform(request, claimed), question, isChange: true)
            guard let data = heard.data else {
                // Throttled: it was not executed.
                try await wait(heard, attempt)
                continue
            }
            guard let payload = data.present(field) else {
                throw TransportError.doubt("\(question.name) has no \(field) in its answer", mayBeRepeated: true)
            }
            try Self.check(payload, question)
            return payload
        }
        throw ShopifyError.unreadable("never")
    }

    private func request(
        _ question: ShopifyQuestion, _ variables: [String: ShopifyValue]
    ) throws -> HTTPRequest {
        guard let place = base.appending(["admin", "api", Self.version, "graphql.json"]),
            let proof = HTTPHeader("X-Shopify-Access-Token", token)
        else { throw ShopifyError.refused("the access token cannot be sent: it holds a control character") }
        let body: ShopifyValue = .fields([
            "operationName": .text(question.name), "query": .text(question.text), "variables": .fields(variables),
        ])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let headers = [
            proof, HTTPHeader("Content-Type", "application/json"), HTTPHeader("Accept", "application/json"),
        ].compactMap { $0 }
        return HTTPRequest(.post, place, headers: headers, body: Array(try encoder.encode(body)), deadline: patience)
    }

    private struct Heard {
        /// Nil: the bucket of points is empty.
        var data: JSONValue?
        /// Until there are points enough.
        var wait = 1.0
    }

    private func wait(_ heard: Heard, _ attempt: Int) async throws {
        guard attempt < 5 else {
            throw TransportError(
                .timeout, doing: "asking Shopify", answer: "throttled: the app's points are used up", isTemporary: true)
        }
        try await pause(.milliseconds(Int(heard.wait * 1_000)))
    }

    private static func heard(
        _ outcome: HTTPOutcome, _ question: ShopifyQuestion, isChange: Bool = false
    ) throws -> Heard {
        let response = try outcome.response()
        let value = JSONValue(response.body)
        switch response.status {
        case 401:
            throw ShopifyError.refused(
                "Shopify refuses the access token (401): take a new one from Settings › Apps › your app, and install it"
            )
        case 402, 423:
            throw ShopifyError.refused(
                "the shop is frozen or locked (\(response.status)): see its plan and its notices")
        case 403: throw ShopifyError.refused("Shopify forbids the app to ask (403): see the app's scopes and the shop")
        case 404:
            throw ShopifyError.refused(
                "there is no such shop or version of the API (404): compare `shop.shop` with its address")
        case 429:
            throw TransportError(
                .timeout, doing: "asking Shopify", answer: "throttled (429)", isTemporary: true)
        case 408, 500...599:
            throw TransportError.doubt("it answers \(response.status)", mayBeRepeated: true)
        case 200...299: break
        default: throw ShopifyError.rejected("Shopify, \(question.name): it answers \(response.status)")
        }
        guard let value, case .object = value else {
            // A page instead of JSON after a change may stand in front of a shop that has done it.
            guard isChange else {
                throw ShopifyError.unreadable("\(question.name): a page instead of JSON; see `shop.shop`")
            }
            throw TransportError.doubt("\(question.name): a page instead of JSON", mayBeRepeated: true)
        }
        if let errors = value.present("errors") { return try heard(errors, value, question, isChange) }
        guard let data = value.present("data"), case .object = data else {
            guard isChange else { throw ShopifyError.unreadable("\(question.name): no data") }
            throw TransportError.doubt("\(question.name): no data", mayBeRepeated: true)
        }
        return Heard(data: data)
    }

    /// An answer with errors is believed nothing, whatever data stands beside them.
    private static func heard(
        _ errors: JSONValue, _ value: JSONValue, _ question: ShopifyQuestion, _ isChange: Bool
    ) throws -> Heard {
        let codes = errors.list.compactMap { $0["extensions"]?["code"]?.text }
        // Its own sentences may quote what was sent.
        let names = codes.filter { $0.utf8.allSatisfy { (65...90).contains($0) || $0 == UInt8(ascii: "_") } }
        let words = names.isEmpty ? "without a code" : names.joined(separator: ", ")
        // A change with something beside its errors was executed, and only its answer is not whole.
        if isChange, case .object(let data)? = value["data"], data.values.contains(where: { $0 != .null }) {
            throw TransportError.doubt("\(question.name): errors, \(words)", mayBeRepeated: true)
        }
        if codes.contains("THROTTLED") { return Heard(data: nil, wait: patience(value["extensions"]?["cost"])) }
        if codes.contains("ACCESS_DENIED") {
            throw ShopifyError.refused(
                "Shopify denies \(question.name) to the app: give it the scope, and access to protected customer data")
        }
        if codes.contains("MAX_COST_EXCEEDED") {
            throw ShopifyError.rejected("Shopify, \(question.name): it costs more than one question may")
        }
        // A document or variables that the schema does not allow are never executed.
        let refusals = ["undefinedField", "argumentNotAccepted", "missingRequiredArguments", "variableMismatch"]
        if isChange, !codes.contains(where: { refusals.contains($0) || $0 == "INVALID_VARIABLE" }) {
            // Also what it says of a key that is in use or was used for something else: never tried under another one.
            let isKey = codes.contains { $0.contains("IDEMPOTEN") }
            throw TransportError.doubt("\(question.name): errors, \(words)", mayBeRepeated: !isKey)
        }
        throw ShopifyError.rejected("Shopify, \(question.name): errors, \(words)")
    }

    /// Seconds until the bucket holds what the question costs
    /// (https://shopify.dev/docs/api/usage/rate-limits#graphql-admin-api-rate-limits).
    private static func patience(_ cost: JSONValue?) -> Double {
        func number(_ value: JSONValue?) -> Double? {
            guard case .number(let number)? = value, number >= 0 else { return nil }
            return Double("\(number)").flatMap { $0.isFinite ? $0 : nil }
        }
        let state = cost?["throttleStatus"]
        guard let wanted = number(cost?["requestedQueryCost"]), let there = number(state?["currentlyAvailable"]),
            let rate = number(state?["restoreRate"]), rate > 0
        else { return 2 }
        return min(30, max(0.1, (wanted - there) / rate))
    }

    /// A change that was refused says so in one of two lists.
    private static func check(_ payload: JSONValue, _ question: ShopifyQuestion) throws {
        let errors = ["userErrors", "orderCancelUserErrors"].flatMap { payload[$0]?.list ?? [] }
        guard let first = errors.first else { return }
        let field = first["field"]?.list.compactMap(\.text).joined(separator: ".") ?? ""
        let code = first["code"]?.text ?? ""
        if code == "INTERNAL_ERROR" {
            throw TransportError.doubt("\(question.name): INTERNAL_ERROR", mayBeRepeated: true)
        }
        let message = first["message"]?.text ?? ""
        if "\(code) \(message)".lowercased().contains("idempoten") {
            throw TransportError.doubt("\(question.name): it objects to the idempotency key", mayBeRepeated: false)
        }
        let words = [code, field, question.name == ShopifyQuestion.update.name ? "" : plain(message)]
        throw ShopifyError.rejected(
            "Shopify, \(question.name): " + words.filter { !$0.isEmpty }.joined(separator: ": "))
    }

    /// Its words without what may be an address, a name or a number of somebody: letters in lower case after the first.
    private static func plain(_ message: String) -> String {
        let words = message.split(separator: " ").prefix(20).enumerated().compactMap { index, word -> Substring? in
            let isPlain = word.utf8.enumerated().allSatisfy { place, byte in
                (97...122).contains(byte) || (index == 0 && place == 0 && (65...90).contains(byte))
                    || "'.,-".utf8.contains(byte)
            }
            return isPlain ? word : nil
        }
        return words.joined(separator: " ")
    }
}

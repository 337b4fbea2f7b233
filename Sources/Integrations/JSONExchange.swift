import Foundation
import JSON
import Resolution
import Store
import Synchronization
import Transport

/// One helpdesk's API as requests and answers in JSON; what goes wrong becomes a `HelpdeskError` in words for whoever
/// runs it. Sentences of the service are not passed on: they may quote what was sent.
struct JSONExchange: Sendable {
    struct Answer {
        var status: Int
        var value: JSONValue

        /// - Throws: `.busy` for a conflict, and `gone` for everything else that is no success.
        func expectDone(else gone: HelpdeskError) throws(HelpdeskError) {
            guard status != 409 else { throw .busy("it is being changed by somebody else (409)") }
            guard status < 300 else { throw gone }
        }
    }

    /// A last segment `name=value`, as some services have it in their paths.
    typealias Key = (name: String, value: String)

    /// As people call the service.
    var system: String
    var base: HTTPAddress
    /// The whole value of `Authorization`.
    var proof: Secret
    var client: HTTPClient
    /// For one request with its repetitions.
    var patience: Duration
    /// What to do about 401, and about 403.
    var unknown: String
    var forbidden: String

    /// 404 comes back; everything else but success is thrown.
    func read(
        _ path: [String], _ query: [(String, String)] = [], key: Key? = nil
    ) async throws(HelpdeskError) -> Answer {
        let request = try request(.get, path, query, key)
        return try answer(of: await client.read(request), doing: "reading \(path[0])")
    }

    /// A search: a POST that changes nothing.
    func search(_ path: [String], _ query: [(String, String)], body: [UInt8]) async throws(HelpdeskError) -> Answer {
        var request = try request(.post, path, query)
        request.body = body
        request.headers += [HTTPHeader("Content-Type", "application/json")].compactMap { $0 }
        request.isRepeatable = true
        return try answer(of: await client.read(request, for: .search), doing: "searching \(path[0])")
    }

    /// Changes something. 404 and 409 come back; everything else but success is thrown.
    func write(
        _ method: HTTPRequest.Method, _ path: [String], body: [UInt8], _ claimed: borrowing Claimed
    ) async throws(HelpdeskError) -> Answer {
        var request = try request(method, path, [])
        request.body = body
        request.headers += [HTTPHeader("Content-Type", "application/json")].compactMap { $0 }
        request.isRepeatable = false
        request.refusalIsNoExecution = true
        request.namesOneThing = true
        return try answer(of: await client.perform(request, claimed), doing: "writing \(path[0])")
    }

    private func request(
        _ method: HTTPRequest.Method, _ path: [String], _ query: [(String, String)], _ key: Key? = nil
    ) throws(HelpdeskError) -> HTTPRequest {
        guard var place = base.appending(path), let proof = HTTPHeader("Authorization", proof) else {
            throw .rejected("a name cannot be part of an address of \(system)")
        }
        if let key { place = place.appending(name: key.name, value: key.value) }
        let headers = [proof] + [HTTPHeader("Accept", "application/json")].compactMap { $0 }
        let pairs = query.map { (name: $0.0, value: $0.1) }
        return HTTPRequest(method, place.adding(pairs), headers: headers, deadline: patience)
    }

    private func answer(of outcome: HTTPOutcome, doing: String) throws(HelpdeskError) -> Answer {
        let response: HTTPResponse
        switch outcome {
        case .answered(let heard): response = heard
        case .notExecuted(let error):
            throw error.isTemporary ? .unreachable("\(system): \(error)") : .refused("\(system): \(error)")
        case .unknown(let error): throw .unreachable("\(system), \(doing): \(error)")
        }
        switch response.status {
        case 401: throw .refused("\(system) refuses the token (401): \(unknown)")
        case 403: throw .refused("\(system) forbids \(doing) (403): \(forbidden)")
        case 429 where response.isAboutOneThing:
            throw .busy("\(system), \(doing): too much for this one (429)", after: response.patience)
        case 429, 500...599: throw .unreachable("\(system), \(doing): it answers \(response.status)")
        case 200...299 where response.body.isEmpty: return Answer(status: response.status, value: .null)
        default: break
        }
        let isJSON = response.header("content-type")?.lowercased().contains("json") ?? false
        guard isJSON, let value = JSONValue(response.body) else {
            throw .refused(
                "\(system), \(doing): no JSON (\(response.status)); compare `url` with the account's address")
        }
        switch response.status {
        case 200...299, 404, 409: return Answer(status: response.status, value: value)
        default: throw .rejected("\(system), \(doing): it answers \(response.status)\(Self.reason(value))")
        }
    }

    /// The names of fields or of errors, nothing that could be somebody's words.
    private static func reason(_ value: JSONValue) -> String {
        func isName(_ text: String) -> Bool {
            (1...40).contains(text.utf8.count)
                && text.utf8.allSatisfy {
                    (65...90).contains($0) || (97...122).contains($0) || "_.".utf8.contains($0)
                }
        }
        var names = (value["errors"]?.list ?? []).compactMap { $0["code"]?.text }
        if case .object(let fields) = value["error"]?["data"] { names += fields.keys.sorted() }
        names = names.filter(isName)
        return names.isEmpty ? "" : ": \(names.joined(separator: ", "))"
    }
}

/// How mail that came in or was sent is kept in a helpdesk.
package enum RecordManner: String, Sendable, CaseIterable {
    /// Among people: no rule of the account takes it for a customer's or an agent's mail.
    case notes
    /// As the message that it was.
    case messages
}

/// Stays set until the process ends.
final class Latch: Sendable {
    private let state = Mutex(false)
    var isSet: Bool { state.withLock { $0 } }
    func set() { state.withLock { $0 = true } }
}

/// A field that is taken away.
struct JSONNull: Encodable, Sendable {
    func encode(to encoder: any Encoder) throws {
        var place = encoder.singleValueContainer()
        try place.encodeNil()
    }
}

/// Words for people who read tickets.
enum TicketWords {
    /// On one line, without control characters, at most 200 characters.
    static func line(_ text: String) -> String {
        let words = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) }
        return String(String(words).prefix(200))
    }

    /// ASCII letters of either case are one; every other byte must be the same.
    static func isSame(_ one: String, _ other: String) -> Bool {
        func folded(_ text: String) -> [UInt8] { text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 } }
        return folded(one) == folded(other)
    }

    /// At most so many UTF-16 units, which is how services written in JavaScript count; what is cut is said.
    static func cut(_ text: String, to units: Int) -> String {
        guard text.utf16.count > units else { return text }
        let end = "\n[…] The rest is in the mailbox."
        var (kept, count) = ("", end.utf16.count)
        for character in text {
            count += character.utf16.count
            guard count <= units else { break }
            kept.append(character)
        }
        return kept + end
    }

    /// The first 19 characters of a moment in UTC, which sort as the moments do; nil for another zone or form.
    static func second(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 19 else { return nil }
        // A digit where the pattern has 0, else the sign itself.
        let pattern = Array("0000-00-00T00:00:00".utf8)
        let fits = zip(bytes, pattern).allSatisfy { byte, sign in
            sign == UInt8(ascii: "0") ? (48...57).contains(byte) : byte == sign
        }
        guard fits else { return nil }
        var rest = bytes.dropFirst(19)
        if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop { (48...57).contains($0) } }
        let zone = String(decoding: rest, as: UTF8.self)
        return ["", "Z", "+00:00", "+0000"].contains(zone) ? String(text.prefix(19)) : nil
    }
}

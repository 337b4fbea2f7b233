import Foundation
import JSON
import Transport

/// A tool whose declaration has been read once; makes requests of arguments and results of answers.
struct HTTPToolRequest: Sendable {
    let tool: HTTPTool
    let base: HTTPAddress
    /// What follows the host: fixed segments and arguments.
    private let path: [Piece]
    private let query: [(name: String, piece: Piece)]
    private let headers: [(name: String, piece: Piece)]
    /// Of all arguments.
    let names: Set<String>

    private enum Piece: Sendable {
        case fixed(String)
        case argument(String)

        var name: String? { if case .argument(let name) = self { name } else { nil } }

        func text(_ arguments: JSONValue) -> String? {
            switch self {
            case .fixed(let text): text
            case .argument(let name): arguments[name]?.text
            }
        }
    }

    init(_ tool: HTTPTool) throws(ToolTableProblem) {
        let place = "tool \(tool.name)"
        guard ToolTemplate.isName(tool.name) else {
            throw ToolTableProblem("`\(tool.name)`: a tool is named with small letters, figures, `_` and `.`")
        }
        self.tool = tool
        let slashes = tool.url.range(of: "://").map { tool.url[$0.upperBound...] }
        let rest = (slashes ?? "").split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let origin = String(tool.url.dropLast(rest.reduce(0) { $0 + $1.count + 1 }))
        guard let base = HTTPAddress(origin) else {
            throw ToolTableProblem("\(place): `url` begins with https:// and a host (http:// for this machine only)")
        }
        self.base = base
        var pieces: [Piece] = []
        for segment in rest {
            if segment.hasPrefix("{"), segment.hasSuffix("}"), ToolTemplate.isName(segment.dropFirst().dropLast()) {
                pieces.append(.argument(String(segment.dropFirst().dropLast())))
            } else if HTTPAddress("https://host/\(segment)") != nil, !segment.isEmpty {
                pieces.append(.fixed(String(segment)))
            } else {
                throw ToolTableProblem(
                    "\(place): `url`: \(segment.isEmpty ? "an empty segment" : "`\(segment)`") is neither plain nor one argument in braces; a query is written as `query`"
                )
            }
        }
        path = pieces
        func piece(_ text: String) throws(ToolTableProblem) -> Piece {
            try ToolTemplate.hole(text).map { .argument($0) } ?? .fixed(text)
        }
        var pairs: [(name: String, piece: Piece)] = []
        for (name, value) in tool.query { pairs.append((name, try piece(value))) }
        query = pairs
        var fields: [(name: String, piece: Piece)] = []
        for (name, value) in tool.headers {
            guard HTTPHeader(name, "x") != nil else { throw ToolTableProblem("\(place): `\(name)` is no header field") }
            fields.append((name, try piece(value)))
        }
        headers = fields
        for (name, value) in tool.secrets where HTTPHeader(name, value) == nil {
            throw ToolTableProblem("\(place): the header field `\(name)` or its secret cannot be sent")
        }
        names = Set(pieces.compactMap(\.name) + pairs.compactMap(\.piece.name) + fields.compactMap(\.piece.name))
            .union(tool.body?.names ?? [])
        try Self.check(tool, place)
    }

    private static func check(_ tool: HTTPTool, _ place: String) throws(ToolTableProblem) {
        if tool.class == .read, ![.get, .head, .post].contains(tool.method) {
            throw ToolTableProblem("\(place): \(tool.method.rawValue) changes something; let its class be `act`")
        }
        if tool.class == .act, [.get, .head].contains(tool.method) {
            throw ToolTableProblem("\(place): \(tool.method.rawValue) changes nothing; let its class be `read`")
        }
        if [.get, .head].contains(tool.method), tool.body != nil {
            throw ToolTableProblem("\(place): \(tool.method.rawValue) has no body")
        }
        guard !tool.success.isEmpty, tool.success.allSatisfy({ (200...299).contains($0) }) else {
            throw ToolTableProblem("\(place): a status of success is one from 200 to 299")
        }
        guard tool.absent.allSatisfy({ (400...499).contains($0) }) else {
            throw ToolTableProblem("\(place): a status of absence is one from 400 to 499")
        }
    }

    func request(_ arguments: JSONValue, deadline: Duration) throws(ToolFailure) -> HTTPRequest {
        guard case .object(let given) = arguments else { throw .refused("tool \(tool.name): arguments are an object") }
        if let strange = given.keys.filter({ !names.contains($0) }).sorted().first {
            throw .refused("tool \(tool.name): its declaration has no argument `\(strange)`")
        }
        var segments: [String] = []
        for piece in path {
            guard let text = piece.text(arguments), !text.isEmpty else {
                throw .refused("tool \(tool.name): an argument of its address is missing, or is no text")
            }
            segments.append(text)
        }
        guard let whole = segments.isEmpty ? base : base.appending(segments) else {
            throw .refused("tool \(tool.name): an argument cannot be part of an address")
        }
        var pairs: [(name: String, value: String)] = []
        for (name, piece) in query {
            if let text = piece.text(arguments) { pairs.append((name: name, value: text)) }
        }
        var fields = [HTTPHeader("Accept", "application/json")].compactMap { $0 }
        for (name, piece) in headers {
            guard let text = piece.text(arguments) else { continue }
            guard let field = HTTPHeader(name, text) else {
                throw .refused("tool \(tool.name): an argument cannot be a header field")
            }
            fields.append(field)
        }
        fields += tool.secrets.compactMap { HTTPHeader($0.name, $0.value) }
        var request = HTTPRequest(tool.method, whole.adding(pairs), headers: fields, deadline: deadline)
        if let body = tool.body {
            request.body = body.filled(given).bytes
            request.headers += [HTTPHeader("Content-Type", "application/json")].compactMap { $0 }
        }
        return request
    }

    /// What is wrong with arguments of this template; nil: nothing.
    func problem(with template: ToolTemplate) -> String? {
        guard case .object(let fields) = template.value else { return "its arguments are no object" }
        if let strange = fields.keys.filter({ !names.contains($0) }).sorted().first {
            return "the tool \(tool.name) has no argument `\(strange)`"
        }
        let gone = path.compactMap(\.name).first { fields[$0] == nil }
        return gone.map { "the address of the tool \(tool.name) needs the argument `\($0)`" }
    }

    /// Words of it name the status and our own declaration; what the host wrote may be about a customer.
    func result(of outcome: HTTPOutcome) throws(ToolFailure) -> JSONValue {
        let response: HTTPResponse
        switch outcome {
        case .notExecuted(let error): throw error.isTemporary ? .unavailable("\(error)") : .refused("\(error)")
        case .unknown(let error): throw .unknown("\(error)")
        case .answered(let heard): response = heard
        }
        let status = response.status
        func told(_ words: String) -> String { "tool \(tool.name): HTTP \(status): \(words)" }
        if tool.success.contains(status) { return try value(response, told) }
        if tool.class == .read, tool.absent.contains(status) {
            // A page that says 404 comes from a wrong address, and would make every order one that does not exist.
            guard response.body.isEmpty || JSONValue(response.body) != nil else {
                throw .refused(told("a page instead of JSON; look whether `url` leads to the API"))
            }
            return .null
        }
        switch status {
        case 200...299: throw .unknown(told("a status that the table does not take for success"))
        // After a POST these three may mean that it was done, and where to look (RFC 9110, 15.4).
        case 301...303 where tool.class == .act: throw .unknown(told("it leads elsewhere; whether it was done is open"))
        case 300...399: throw .refused(told("it leads elsewhere; put the right address into `url`"))
        case 401: throw .refused(told("the credentials are not accepted; look at the secrets of the tool"))
        case 403: throw .refused(told("the credentials do not allow this; give them the scope"))
        case 404, 410: throw .refused(told("there is no such thing, or `url` is wrong"))
        case 405: throw .refused(told("the method is not allowed there"))
        case 429: throw .unavailable(told("too many requests"))
        // The request may have been heard (RFC 9110, 15.5.9; RFC 8470, 5.2).
        case 408, 425: throw .unknown(told("it gave up waiting"))
        case 400...499: throw .refused(told("it refuses" + Self.reason(response.body)))
        default: throw .unknown(told("it failed while it was at work"))
        }
    }

    private func value(_ response: HTTPResponse, _ told: (String) -> String) throws(ToolFailure) -> JSONValue {
        if response.status == 204 || (tool.class == .act && response.body.isEmpty) { return .object([:]) }
        guard let value = JSONValue(response.body) else {
            throw .unknown(told("its answer is no JSON; look whether `url` leads to the API and not to a page"))
        }
        if let failure = tool.failure, let sign = ToolPath.at(failure, of: value), Self.isSign(sign) {
            throw .refused(told("it refuses" + Self.reason(response.body)))
        }
        guard let result = tool.result.isEmpty ? value : ToolPath.at(tool.result, of: value) else {
            if tool.class == .read, Self.isNull(tool.result, of: value) { return .null }
            throw .unknown(told("its answer has no `\(tool.result.joined(separator: "."))`"))
        }
        return result
    }

    /// Whether the last name is there and null: an answer that says that there is nothing.
    private static func isNull(_ names: [String], of value: JSONValue) -> Bool {
        guard let last = names.last, let outer = ToolPath.at(names.dropLast(), of: value) else { return false }
        return outer[last] == .null
    }

    private static func isSign(_ value: JSONValue) -> Bool {
        switch value {
        case .null, .flag(false): false
        case .text(let text): !text.isEmpty
        case .list(let list): !list.isEmpty
        case .object(let fields): !fields.isEmpty
        case .number(let number): number != 0
        case .flag(true): true
        }
    }

    /// The name of an error, as `code`, `error` or `type` give it; sentences may quote what was sent.
    private static func reason(_ body: [UInt8]) -> String {
        guard let value = JSONValue(body) else { return "" }
        let places = [value["error"]?["code"], value["error"]?["type"], value["code"], value["error"], value["type"]]
        let name = places.lazy.compactMap { $0?.text }.first { text in
            (1...60).contains(text.utf8.count)
                && text.utf8.allSatisfy {
                    (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0)
                        || "_-.".utf8.contains($0)
                }
        }
        return name.map { ": \($0)" } ?? ""
    }
}

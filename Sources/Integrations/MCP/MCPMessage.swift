import Foundation
import JSON

/// A revision of the protocol (https://modelcontextprotocol.io/specification/versioning).
package enum MCPRevision: String, Sendable, CaseIterable {
    case june2025 = "2025-06-18"
    case november2025 = "2025-11-25"
    /// Without sessions: every request says which revision it is of.
    case july2026 = "2026-07-28"

    /// Whether it begins with `initialize`.
    package var hasSessions: Bool { self != .july2026 }
}

/// What a server wrote, as JSON-RPC 2.0 has it (https://www.jsonrpc.org/specification).
enum MCPHeard: Sendable, Equatable {
    case result(id: Int, JSONValue)
    /// `id` nil: the server could not tell to what.
    case error(id: Int?, MCPError)
    /// It asks us; the id as it came.
    case request(id: JSONValue, method: String)
    case notification(method: String)

    /// Objects and lists within one another.
    static let deepest = 64
    /// Bytes of one message, either way.
    static let largest = 4 << 20

    /// Nil for what is no message: some servers write banners and log lines among them.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count <= Self.largest, Self.depth(bytes) <= Self.deepest, let value = JSONValue(Array(bytes)) else {
            return nil
        }
        self.init(value)
    }

    init?(_ value: JSONValue) {
        guard case .object(let fields) = value, fields["jsonrpc"] == .text("2.0") else { return nil }
        let id: Int? = if case .number = fields["id"] { fields["id"]?.number } else { nil }
        if case .text(let method) = fields["method"] {
            switch fields["id"] {
            case .some(let id) where id != .null: self = .request(id: id, method: method)
            default: self = .notification(method: method)
            }
        } else if let error = fields["error"] {
            self = .error(id: id, MCPError(error))
        } else if let result = fields["result"], let id {
            self = .result(id: id, result)
        } else {
            return nil
        }
    }

    var id: Int? {
        switch self {
        case .result(let id, _): id
        case .error(let id, _): id
        case .request, .notification: nil
        }
    }

    /// Counted before anything is parsed: a parser that descends can be made to run out of stack.
    static func depth(_ bytes: some Sequence<UInt8>) -> Int {
        var (depth, deepest, isText, isEscaped) = (0, 0, false, false)
        for byte in bytes {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                deepest = max(deepest, depth)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
        return deepest
    }
}

/// A server's error. Its sentences may quote what was sent: only the code is told.
struct MCPError: Error, Sendable, Equatable {
    /// Nil: the error is no error object.
    var code: Int?
    /// Revisions that it would speak (-32022).
    var supported: [String] = []

    init(code: Int?) { self.code = code }

    init(_ value: JSONValue) {
        code = if case .number = value["code"] { value["code"]?.number } else { nil }
        supported =
            value["data"]?["supported"]?.list.compactMap { if case .text(let text) = $0 { text } else { nil } } ?? []
    }

    /// The request was refused before a tool ran (JSON-RPC 2.0, 5.1; MCP 2026-07-28, error codes): it is no request, there is no
    /// such method, its parameters do not fit, its header fields differ from it, a capability or the revision is not there.
    var isBeforeWork: Bool {
        code.map { [-32700, -32600, -32601, -32602, -32020, -32021, -32022].contains($0) } ?? false
    }

    var words: String {
        let name: String? =
            switch code {
            case -32700: "it could not read the request"
            case -32600: "it takes the request for none"
            case -32601: "it does not know the method"
            case -32602: "there is no such tool, or the arguments do not fit"
            case -32603: "it failed inside"
            case -32020: "header fields differ from the request"
            case -32021: "it wants an ability that replyd does not have"
            case -32022: "it does not speak this revision"
            default: nil
            }
        let number = code.map { "error \($0)" } ?? "an error without a code"
        return name.map { "\(number): \($0)" } ?? number
    }
}

/// What we write.
struct MCPSaid: Sendable, Equatable {
    /// Nil: a notification, to which there is no answer.
    var id: Int?
    var method: String
    var params: [String: JSONValue]

    /// Who we are: no version, which would only tell strangers what to try.
    private static let client: JSONValue = .object(["name": .text("replyd"), "version": .text("1")])
    private static let prefix = "io.modelcontextprotocol/"

    /// - Parameter revision: nil before one was agreed upon.
    func bytes(_ revision: MCPRevision?) -> [UInt8] {
        var params = params
        if revision == .july2026, id != nil {
            params["_meta"] = .object([
                Self.prefix + "protocolVersion": .text(MCPRevision.july2026.rawValue),
                Self.prefix + "clientInfo": Self.client, Self.prefix + "clientCapabilities": .object([:]),
            ])
        }
        var fields: [String: JSONValue] = ["jsonrpc": .text("2.0"), "method": .text(method)]
        if let id { fields["id"] = .number(Decimal(id)) }
        if !params.isEmpty { fields["params"] = .object(params) }
        return JSONValue.object(fields).bytes
    }

    static func discover(_ id: Int) -> MCPSaid { MCPSaid(id: id, method: "server/discover", params: [:]) }

    static func initialize(_ id: Int, _ revision: MCPRevision) -> MCPSaid {
        MCPSaid(
            id: id, method: "initialize",
            params: [
                "protocolVersion": .text(revision.rawValue), "capabilities": .object([:]), "clientInfo": client,
            ])
    }

    static let initialized = MCPSaid(id: nil, method: "notifications/initialized", params: [:])

    static func list(_ id: Int, after cursor: String?) -> MCPSaid {
        MCPSaid(id: id, method: "tools/list", params: cursor.map { ["cursor": .text($0)] } ?? [:])
    }

    static func call(_ id: Int, _ name: String, _ arguments: JSONValue) -> MCPSaid {
        MCPSaid(id: id, method: "tools/call", params: ["name": .text(name), "arguments": arguments])
    }

    static func cancelled(_ id: Int) -> MCPSaid {
        MCPSaid(
            id: nil, method: "notifications/cancelled",
            params: ["requestId": .number(Decimal(id)), "reason": .text("no answer in time")])
    }

    /// `ping` is answered; what else a server may ask for, we do not have.
    static func answer(to id: JSONValue, _ method: String) -> [UInt8] {
        var fields: [String: JSONValue] = ["jsonrpc": .text("2.0"), "id": id]
        if method == "ping" {
            fields["result"] = .object([:])
        } else {
            fields["error"] = .object(["code": .number(-32601), "message": .text("Method not found")])
        }
        return JSONValue.object(fields).bytes
    }
}

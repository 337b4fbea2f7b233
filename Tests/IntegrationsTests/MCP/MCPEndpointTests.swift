import Foundation
import JSON
import Loopback
import Synchronization
import Testing

@testable import Integrations
@testable import Transport

@Suite struct `An MCP server behind an address` {
    /// What was asked, in words.
    private static func method(_ request: ScriptedHTTP.Request) -> String {
        JSONValue(request.body)?["method"]?.text ?? ""
    }

    private static func reply(
        _ request: ScriptedHTTP.Request, _ result: String, _ headers: [String] = [], events: Bool = false
    )
        -> ScriptedHTTP.Answer
    {
        let id = JSONValue(request.body)?["id"]?.number ?? 0
        let text = #"{"jsonrpc":"2.0","id":\#(id),"result":\#(result)}"#
        guard events else { return .reply(200, ["Content-Type: application/json"] + headers, text) }
        let note = #"{"jsonrpc":"2.0","method":"notifications/message"}"#
        return .reply(
            200, ["Content-Type: text/event-stream; charset=utf-8"] + headers,
            ": hello\r\nevent: message\r\ndata: \(note)\r\n\r\nid: 7\ndata: \(text)\n\n")
    }

    private static let list = #"{"tools":[{"name":"look","inputSchema":{"type":"object"}}]}"#
    private static let newest = #"{"supportedVersions":["2026-07-28"],"capabilities":{}}"#

    /// A client and its server; `answer` answers calls, and nil what all servers say to the rest.
    private func with(
        _ answer: @escaping @Sendable (ScriptedHTTP.Request, _ method: String) -> ScriptedHTTP.Answer?,
        token: Secret = Secret("t-1"), _ body: (MCPClient, ScriptedHTTP) async throws -> Void
    ) async throws {
        let server = try ScriptedHTTP { request, _ in
            let method = Self.method(request)
            if let own = answer(request, method) { return own }
            switch method {
            case "server/discover": return Self.reply(request, Self.newest)
            case "tools/list": return Self.reply(request, Self.list)
            default: return Self.reply(request, #"{"structuredContent":{}}"#)
            }
        }
        let loop = try HTTPLoop()
        defer {
            server.stop()
            loop.shutDown()
        }
        let address = try #require(HTTPAddress("http://127.0.0.1:\(server.port)/mcp"))
        let client = HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 })
        let settings = MCPClient.Settings(reads: ["look", "schön"], acts: [], patience: .seconds(5))
        let endpoint = MCPEndpoint(address, headers: [HTTPHeader.bearer(token)].compactMap { $0 })
        try await body(MCPClient(.endpoint(endpoint, client), settings), server)
    }

    @Test func `of the newest revision is told method and tool in header fields`() async throws {
        let tools = #"{"tools":[{"name":"schön","inputSchema":{"type":"object"}}]}"#
        try await with({ request, method in
            method == "tools/list" ? Self.reply(request, tools, events: true) : nil
        }) { client, server in
            let answer = try await client.call(
                "schön", .object([:]), isRepeatable: false, deadline: .seconds(5))
            #expect(answer == .object([:]))
            let methods = server.requests.map { Self.method($0) }
            #expect(methods == ["server/discover", "tools/list", "tools/call"])
            for request in server.requests {
                #expect(request.headers["mcp-method"] == Self.method(request))
                #expect(request.headers["mcp-protocol-version"] == "2026-07-28")
                #expect(request.headers["accept"] == "application/json, text/event-stream")
                #expect(request.headers["authorization"] == "Bearer t-1")
                let meta = JSONValue(request.body)?["params"]?["_meta"]
                #expect(meta?["io.modelcontextprotocol/protocolVersion"] == .text("2026-07-28"))
            }
            #expect(server.requests[2].headers["mcp-name"] == "=?base64?c2Now7Zu?=")
        }
    }

    @Test func `with sessions is begun again when it has forgotten ours`() async throws {
        let sessions = Mutex(0)
        try await with({ request, method in
            switch method {
            case "server/discover": return .reply(400, ["Content-Type: text/plain"], "Bad Request: Missing session ID")
            case "initialize":
                let number = sessions.withLock {
                    $0 += 1; return $0
                }
                return Self.reply(
                    request, #"{"protocolVersion":"2025-11-25"}"#, ["Mcp-Session-Id: s-\(number)"], events: true)
            case "notifications/initialized": return .reply(202)
            case "tools/call" where request.headers["mcp-session-id"] == "s-1":
                return .reply(
                    404, ["Content-Type: application/json"], #"{"jsonrpc":"2.0","id":null,"error":{"code":-32600}}"#)
            default: return nil
            }
        }) { client, server in
            let answer = try await client.look()
            #expect(answer == .object([:]))
            let methods = server.requests.map { Self.method($0) }
            #expect(
                methods == [
                    "server/discover", "initialize", "notifications/initialized", "tools/list", "tools/call",
                    "initialize",
                    "notifications/initialized", "tools/call",
                ])
            #expect(server.requests.last?.headers["mcp-session-id"] == "s-2")
            #expect(server.requests.last?.headers["mcp-protocol-version"] == "2025-11-25")
            #expect(server.requests[1].headers["mcp-protocol-version"] == nil)
        }
    }

    /// What a call is answered with, and what it is taken for.
    static let answers: [(ScriptedHTTP.Answer, String)] = [
        (.reply(200, ["Content-Type: text/html"], "<html>Welcome</html>"), "unknown"),
        (.reply(200, [], "{\"jsonr"), "unknown"),
        (.reply(200, ["Content-Type: application/json"], "[]"), "unknown"), (.reply(202), "unknown"),
        (.reply(200, ["Content-Type: text/event-stream"], "data: {\"jsonrpc\":\"2.0\""), "unknown"),
        (.cut, "unknown"), (.truncated, "unknown"), (.large(5_000_000, announced: false), "unknown"),
        (.reply(500, [], "{}"), "unknown"), (.reply(502, ["Content-Type: text/html"], "<html>"), "unknown"),
        (.reply(301, ["Location: https://example.com/"]), "refused"), (.reply(401), "refused"),
        (.reply(403), "refused"),
        (.reply(404), "refused"), (.reply(405), "refused"), (.reply(422), "refused"),
        (
            .reply(
                400, ["Content-Type: application/json"],
                #"{"jsonrpc":"2.0","id":null,"error":{"code":-32020,"message":"m"}}"#), "refused"
        ),
        (.reply(200, [], #"{"jsonrpc":"2.0","id":3,"error":{"code":-32602,"message":"Unknown tool"}}"#), "refused"),
        (.reply(200, [], #"{"jsonrpc":"2.0","id":3,"error":{"code":-32603,"message":"m"}}"#), "unknown"),
        (.reply(200, [], #"{"jsonrpc":"2.0","id":3,"error":"no"}"#), "unknown"),
        (.reply(200, [], #"{"jsonrpc":"2.0","id":99,"result":{"structuredContent":{}}}"#), "unknown"),
        (
            .reply(400, [], #"{"jsonrpc":"2.0","id":3,"error":{"code":-32022,"message":"m","data":{"supported":[]}}}"#),
            "unavailable"
        ),
        (.reply(429, ["Content-Type: text/plain"], "slow down"), "unavailable"),
    ]

    @Test func `answers badly in many ways, and a call that may have been executed is sent once`() async throws {
        for (answer, wanted) in Self.answers {
            try await with({ _, method in method == "tools/call" ? answer : nil }) { client, server in
                let found = await failure { try await client.look(within: .milliseconds(1_200)) }
                let kind =
                    switch found {
                    case .refused: "refused"
                    case .unknown: "unknown"
                    case .unavailable: "unavailable"
                    case nil: "none"
                    }
                #expect(kind == wanted, "\(answer): \(String(describing: found))")
                #expect(!"\(String(describing: found))".contains("t-1"))
                guard wanted == "unknown" else { return }
                let calls = server.requests.count { Self.method($0) == "tools/call" }
                #expect(calls == 1, "\(answer)")
            }
        }
    }

    @Test func `that does not let us in says so before anything is called`() async throws {
        try await with({ _, _ in .reply(401, ["WWW-Authenticate: Bearer"]) }) { client, server in
            let words = "the MCP server: HTTP 401: the credentials are not accepted; look at the token"
            #expect(await failure { try await client.look() } == .refused(words))
            #expect(server.requests.count == 1)
        }
    }

    @Test func `that keeps its stream open after the answer is not waited for`() async throws {
        try await with({ request, method in
            guard method == "tools/call" else { return nil }
            let id = JSONValue(request.body)?["id"]?.number ?? 0
            let note = #"{"jsonrpc":"2.0","method":"notifications/progress"}"#
            let text = #"{"jsonrpc":"2.0","id":\#(id),"result":{"structuredContent":{"found":true}}}"#
            return .open(
                200, ["Content-Type: text/event-stream"], "data: \(note)\n\ndata: \(text)\r\n\r\n: still here\n")
        }) { client, server in
            // Longer than anybody waits for a test: were the end of the stream waited for, this would not end well.
            let answer = try await client.look(within: .seconds(600))
            #expect(answer == .object(["found": .flag(true)]))
            #expect(server.requests.count { Self.method($0) == "tools/call" } == 1)
        }
    }

    @Test func `is not believed to have answered before its event has ended, wherever the stream is cut`() {
        let note = #"data: {"jsonrpc":"2.0","method":"notifications/progress"}"#
        let other = #"data: {"jsonrpc":"2.0","id":6,"result":{}}"#
        let answer = "id: 1\r\n" + #"data: {"jsonrpc":"2.0","id":7,"result":{}}"#
        for end in ["\n", "\r\n", "\r"] {
            let bytes = Array("\u{FEFF}: hello\(end)\(note)\(end)\(end)\(other)\(end)\(end)\(answer)\(end)\(end)".utf8)
            for step in [1, 2, 3, 7, bytes.count] {
                var (seen, answered) = (0, -1)
                for count in Array(stride(from: step, to: bytes.count, by: step)) + [bytes.count] where answered < 0 {
                    let response = HTTPResponse(
                        status: 200, headers: [("content-type", "text/event-stream; charset=utf-8")],
                        body: Array(bytes[..<count]))
                    if MCPEndpoint.isAnswered(response, to: 7, seen: &seen) { answered = count }
                }
                // The last line has ended with its CR, whatever comes after.
                #expect(answered >= bytes.count - (end.utf8.count - 1), "\(step)")
            }
        }
    }

    @Test func `may cut its events anywhere`() {
        #expect(
            EventStream.data(Array("data: a\ndata:b\n\ndata\n\nevent: x\n\n: c\ndata: half".utf8)) == [
                Array("a\nb".utf8), [],
            ])
        #expect(
            EventStream.data(Array("\u{FEFF}data: a\r\rdata: b\r\n\r\n".utf8)) == [Array("a".utf8), Array("b".utf8)])
        #expect(EventStream.data([]).isEmpty && EventStream.data(Array("database: no\n\n".utf8)).isEmpty)
    }
}

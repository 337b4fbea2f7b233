import Foundation
import JSON
import Loopback
import Resolution
import Testing
import Transport

@testable import Integrations

@Suite struct `HTTP tools` {
    /// A host that answers so, and what one tool makes of it.
    private func ask(
        _ answer: ScriptedHTTP.Answer, _ arguments: [String: JSONValue] = ["number": .text("A-1")],
        failure: [String]? = nil,
        egress: [String] = ["127.0.0.1"]
    ) async throws -> (result: Result<JSONValue, ToolFailure>, requests: [ScriptedHTTP.Request]) {
        let host = try ScriptedHTTP { _, _ in answer }
        let loop = try HTTPLoop()
        defer {
            host.stop()
            loop.shutDown()
        }
        let tool = HTTPTool(
            "get", .get, "http://127.0.0.1:\(host.port)/api/orders/{number}/all", query: [(name: "q", value: "{{q}}")],
            headers: [(name: "X-Mark", value: "{{mark}}")], secrets: [(name: "X-Api-Key", value: Secret("s3cret"))],
            class: .read, result: ["order"], failure: failure)
        let tools = try HTTPTools(
            [tool], client: HTTPClient(loop, egress: Egress(egress), clock: { Date() }, jitter: { 0.01 }))
        let result: Result<JSONValue, ToolFailure>
        do {
            result = .success(
                try await tools.call("get", .object(arguments), isRepeatable: false, deadline: .milliseconds(800)))
        } catch let failure as ToolFailure {
            result = .failure(failure)
        }
        return (result, host.requests)
    }

    private enum Kind { case refused, unknown, unavailable, value, nothing }

    private func kind(_ result: Result<JSONValue, ToolFailure>) -> Kind {
        switch result {
        case .success(.null): .nothing
        case .success: .value
        case .failure(.refused): .refused
        case .failure(.unknown): .unknown
        case .failure(.unavailable): .unavailable
        }
    }

    @Test func `make one clear thing of whatever a host answers`() async throws {
        let json = ["Content-Type: application/json"]
        let cases: [(ScriptedHTTP.Answer, Kind)] = [
            (.reply(200, json, "{\"order\":{\"a\":1}}"), .value), (.reply(200, json, "{\"order\":null}"), .nothing),
            (.reply(404, json, "{}"), .nothing), (.reply(404), .nothing),
            (.reply(404, ["Content-Type: text/html"], "<html>no page</html>"), .refused),
            (.reply(200, json, "{}"), .unknown),
            (.reply(200, json, "{\"order\":"), .unknown),
            (.reply(200, ["Content-Type: text/html"], "<html>Login</html>"), .unknown), (.reply(200), .unknown),
            (.reply(200, json, "{\"ok\":false,\"error\":{\"code\":\"no_scope\"},\"order\":{}}"), .refused),
            (.reply(206, json, "{\"order\":{}}"), .value),
            (.reply(301, ["Location: http://elsewhere.example/"]), .refused),
            (.reply(401), .refused), (.reply(403), .refused), (.reply(405), .refused), (.reply(409), .refused),
            (.reply(422, json, "{\"error\":{\"code\":\"bad\",\"message\":\"Kim Doe\"}}"), .refused),
            (.reply(408), .unknown), (.reply(500), .unknown), (.reply(502, [], "<html>"), .unknown),
            (.reply(429, ["Content-Type: text/plain", "Retry-After: 1"], "slow down"), .unavailable),
            (.cut, .unknown), (.reset, .unknown), (.truncated, .unknown), (.garbage, .unknown), (.stall, .unknown),
            (.large(5_000_000, announced: true), .unknown),
            (.reply(200, json, String(repeating: "[", count: 100_000)), .unknown),
        ]
        for (number, (answer, wanted)) in cases.enumerated() {
            let (result, _) = try await ask(answer, failure: ["error"])
            #expect(kind(result) == wanted, "\(number): \(answer): \(result)")
            if case .failure(let failure) = result {
                #expect(!failure.description.isEmpty && !failure.description.contains("s3cret"))
                #expect(!failure.description.contains("Kim") && !failure.description.contains("<html>"), "\(failure)")
            }
        }
    }

    @Test func `put arguments where they belong and nowhere else`() async throws {
        let good = ScriptedHTTP.Answer.reply(200, [], "{\"order\":{}}")
        let nasty = [
            "a/b", "../x", "%2F", "a b?c#d", "'; drop", "{{key}}", "ünï", "a\r\nX-Evil: 1", "\u{0}", "a&b=c", ".a.",
        ]
        for text in nasty {
            let (result, requests) = try await ask(good, ["number": .text(text), "q": .text(text)])
            #expect(kind(result) == .value, "\(text)")
            let request = try #require(requests.first)
            let halves = request.target.split(separator: "?")
            let segments = halves[0].split(separator: "/")
            #expect(segments.count == 4 && segments[0] == "api" && segments[3] == "all", "\(request.target)")
            #expect(segments[2].removingPercentEncoding == text && request.headers["x-evil"] == nil)
            #expect(halves.count == 2 && halves[1].hasPrefix("q=") && !halves[1].contains("&"))
            #expect(String(halves[1].dropFirst(2)).removingPercentEncoding == text)
        }
        // What leads elsewhere, ends a header or was not declared is never sent.
        let wrong: [[String: JSONValue]] = [
            ["number": .text("..")], ["number": .text(".")], ["number": .text("")], [:], ["number": .null],
            ["number": .list([.text("a")])], ["number": .object([:])],
            ["number": .text("a"), "mark": .text("a\r\nX-Evil: 1")],
            ["number": .text("a"), "other": .text("b")],
        ]
        for arguments in wrong {
            let (result, requests) = try await ask(good, arguments)
            #expect(kind(result) == .refused && requests.isEmpty, "\(arguments)")
        }
        let (_, requests) = try await ask(good, ["number": .number(1_042), "mark": .text("it's")])
        #expect(requests.first?.target == "/api/orders/1042/all" && requests.first?.headers["x-mark"] == "it's")
        #expect(requests.first?.headers["x-api-key"] == "s3cret")
    }

    @Test func `speak only to hosts that the configuration names`() async throws {
        let (result, requests) = try await ask(.reply(200, [], "{\"order\":{}}"), egress: ["shop.example"])
        #expect(kind(result) == .refused && requests.isEmpty)
    }

    @Test func `are refused when they cannot be asked as they are declared`() throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let client = HTTPClient(loop, egress: Egress([]), clock: { Date() })
        let wrong: [HTTPTool] = [
            HTTPTool("a", .get, "http://shop.example/x", class: .read), HTTPTool("a", .get, "/x", class: .read),
            HTTPTool("a", .get, "https://user:pw@shop.example/x", class: .read),
            HTTPTool("a", .get, "https://shop.example/x?y=1", class: .read),
            HTTPTool("a", .get, "https://shop.example/x{y}", class: .read),
            HTTPTool("a", .get, "https://{host}/x", class: .read),
            HTTPTool("a", .get, "https://shop.example//x", class: .read),
            HTTPTool("a", .get, "https://shop.example/../x", class: .read),
            HTTPTool("a", .put, "https://shop.example/x", class: .read),
            HTTPTool("a", .get, "https://shop.example/x", class: .act),
            HTTPTool("a", .get, "https://shop.example/x", body: .empty, class: .read),
            HTTPTool("A b", .get, "https://shop.example/x", class: .read),
            HTTPTool("a", .get, "https://shop.example/x", headers: [(name: "Host", value: "y")], class: .read),
            HTTPTool("a", .get, "https://shop.example/x", headers: [(name: "X", value: "a {{b}}")], class: .read),
            HTTPTool(
                "a", .get, "https://shop.example/x", secrets: [(name: "X", value: Secret("a\r\nb"))], class: .read),
            HTTPTool("a", .get, "https://shop.example/x", class: .read, success: [404]),
            HTTPTool("a", .get, "https://shop.example/x", class: .read, absent: [200]),
        ]
        for tool in wrong {
            #expect(throws: ToolTableProblem.self, "\(tool.url) \(tool.method)") {
                try HTTPTools([tool], client: client)
            }
        }
        let good = HTTPTool("a", .get, "https://shop.example/{x}", class: .read)
        #expect(throws: ToolTableProblem.self) { try HTTPTools([good, good], client: client) }
        #expect(try HTTPTools([good], client: client).hosts == ["shop.example"])
    }

    @Test func `are compared with the table before anything is asked`() throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let client = HTTPClient(loop, egress: Egress([]), clock: { Date() })
        for memory in [LittleShop.Memory.keys, .none] {
            let tools = try LittleTables.tools("https://shop.example", memory)
            let table = try LittleTables.table(memory)
            try HTTPTools(tools, client: client).check(table)
            let edits: [(String, (inout [HTTPTool]) -> Void)] = [
                ("no tool `refund` is declared", { tools in tools.removeAll { $0.name == "refund" } }),
                (
                    "is of class read",
                    { tools in
                        guard let i = tools.firstIndex(where: { $0.name == "refund" }) else { return }
                        tools[i].class = .read
                    }
                ),
                // The key would be lost on its way to the tool.
                (
                    "has no argument `key`",
                    { tools in
                        guard let i = tools.firstIndex(where: { $0.name == "refund" }) else { return }
                        tools[i].headers = []
                        let rest = ["cents", "currency", "line"].map { ($0, JSONValue.text("{{\($0)}}")) }
                        tools[i].body = try? ToolTemplate(.object(Dictionary(uniqueKeysWithValues: rest)))
                    }
                ),
                (
                    "needs the argument",
                    { tools in
                        guard let i = tools.firstIndex(where: { $0.name == "get_order" }) else { return }
                        tools[i].url += "/{number}/{shop}"
                    }
                ),
            ]
            for (words, edit) in edits {
                var changed = tools
                edit(&changed)
                let problem = #expect(throws: ToolTableProblem.self, "\(words)") {
                    try HTTPTools(changed, client: client).check(table)
                }
                #expect(problem?.description.contains(words) == true, "\(words): \(problem?.description ?? "")")
            }
        }
    }
}

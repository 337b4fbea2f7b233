import Foundation
import JSON
import Loopback
import Testing

@testable import Integrations

@Suite struct `What an MCP tool answers` {
    private func found(_ result: String, acts: Bool = false, output: String? = nil) throws -> Result<
        JSONValue, ToolFailure
    > {
        var tool = "{\"name\":\"look\",\"inputSchema\":{\"type\":\"object\"}"
        if let output { tool += ",\"outputSchema\":\(output)" }
        let offer = try MCPOffer(try #require(JSONValue(Array((tool + "}").utf8))))
        let value = try #require(JSONValue(Array(result.utf8)))
        let given = JSONValue.object(["who": .text("Jane Roe"), "n": .text("1001")])
        return Result { () throws(ToolFailure) in try offer.value(of: value, acts: acts, given: given) }
    }

    @Test func `as an error is a refusal when it reads, and open when it acts`() throws {
        let error =
            #"{"isError":true,"content":[{"type":"text","text":"jane@example.com: Roe has no order #1001, ask support"}]}"#
        let words = "tool look: it answers with an error: <address> … has no order … ask support"
        #expect(try found(error) == .failure(.refused(words)))
        #expect(try found(error, acts: true) == .failure(.unknown(words)))
    }

    @Test func `that asks for more, or is of an unknown type, is a failure`() throws {
        let more = "it asks for more, which nobody is there to give"
        #expect(try found(#"{"resultType":"input_required"}"#) == .failure(.refused("tool look: " + more)))
        #expect(try found(#"{"resultType":"input_required"}"#, acts: true) == .failure(.unknown("tool look: " + more)))
        guard case .failure = try found(#"{"resultType":"task"}"#) else { return #expect(Bool(false)) }
    }

    @Test func `as text is read as JSON when it is, and structured content comes first`() throws {
        let both =
            #"{"resultType":"complete","structuredContent":{"a":1},"content":[{"type":"text","text":"{\"a\":2}"}]}"#
        #expect(try found(both) == .success(.object(["a": .number(1)])))
        let text = #"{"content":[{"type":"text","text":"[1.10]"},{"type":"image","data":""}]}"#
        #expect(try found(text) == .success(.list([.number(try #require(Decimal(string: "1.1")))])))
        #expect(try found(#"{"content":[{"type":"text","text":"done"}]}"#) == .success(.text("done")))
        #expect(try found(#"{"content":[]}"#) == .success(.object([:])))
        guard case .failure(.unknown) = try found(#"{"tools":[]}"#) else { return #expect(Bool(false)) }
        let two = #"{"content":[{"type":"text","text":"1"},{"type":"text","text":"2"}]}"#
        guard case .failure(.unknown) = try found(two) else { return #expect(Bool(false)) }
        let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        guard case .failure(.unknown) = try found(#"{"content":[{"type":"text","text":"\#(deep)"}]}"#) else {
            return #expect(Bool(false))
        }
    }

    @Test func `against its own schema may have been done`() throws {
        let schema = #"{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}"#
        #expect(
            try found(#"{"structuredContent":{"id":"r-1"}}"#, output: schema) == .success(.object(["id": .text("r-1")]))
        )
        #expect(
            try found(#"{"structuredContent":{"id":1}}"#, output: schema)
                == .failure(.unknown("tool look: its answer does not fit its own schema: `/id` is not of type string")))
    }

    @Test func `is not asked for with arguments that do not fit, nor by a schema that cannot be checked`() async throws
    {
        let strict = #"'{"type":"object","required":["n"],"properties":{"n":{"type":"integer"}}}'"#
        let client = MCPPeers.shell(
            "newest; tool \(strict); next; say $id '{\"structuredContent\":{\"was\":\"asked\"}}'")
        defer { client.stop() }
        #expect(
            await failure { try await client.look(["n": .text("four")]) }
                == .refused("tool look: the arguments do not fit its schema: `/n` is not of type integer"))
        #expect(try await client.look(["n": .number(4)]) == .object(["was": .text("asked")]))
        let odd = MCPPeers.shell("newest; tool '{\"type\":\"object\",\"if\":{}}'; next; say $id '{}'")
        defer { odd.stop() }
        #expect(
            await failure { try await odd.look() }
                == .refused("tool look: its schema cannot be used: #/if is a keyword that replyd cannot check"))
    }

    @Test func `of a tool that is not allowed is never asked for`() async throws {
        let client = MCPPeers.shell("newest; next; exit 9")
        defer { client.stop() }
        let found = await failure {
            try await client.call("refund", .object([:]), isRepeatable: true, deadline: .seconds(1))
        }
        #expect(found == .refused("tool refund is not among those that the configuration lets replyd read with"))
        if case .child(let child) = client.place { #expect(child.processID == nil) }
    }

    @Test func `about its tools may go over pages, not in circles`() async throws {
        let schema = #"\"inputSchema\":{\"type\":\"object\"}"#
        let pages = MCPPeers.shell(
            """
            newest; next; say $id "{\\"tools\\":[{\\"name\\":\\"a\\",\(schema)}],\\"nextCursor\\":\\"2\\"}"
            next; case "$line" in *'"cursor":"2"'*) say $id "{\\"tools\\":[{\\"name\\":\\"b\\",\(schema)}]}";; esac
            """)
        defer { pages.stop() }
        #expect(try await pages.tools().map(\.name) == ["a", "b"])
        let circle = MCPPeers.shell(
            "newest; while :; do next; say $id '{\"tools\":[],\"nextCursor\":\"again\"}'; done")
        defer { circle.stop() }
        #expect(
            await failure { try await circle.look() }
                == .refused("the MCP server's list of tools goes round in a circle"))
        await #expect(throws: ToolFailure.refused("the server has no tool look")) { _ = try await pages.check() }
    }

    private static let examples = PeerPython.shared("specs/mcp/examples-2026-07-28.tar.gz")

    @Test(.enabled(if: examples != nil, "needs ../shared or REPLYD_SHARED"))
    func `is read as the published examples have it`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mcp-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let tar = try await ShellCommand.run("/bin/tar", ["-xzf", Self.examples ?? "", "-C", folder.path])
        #expect(tar.status == 0, "\(tar.errors)")
        func read(_ path: String) throws -> String {
            let file = folder.appending(path: "schema/2026-07-28/examples/" + path)
            return String(decoding: try Data(contentsOf: file), as: UTF8.self)
        }
        for name in [
            "result-with-structured-content", "result-with-array-structured-content", "result-with-unstructured-text",
        ] {
            guard case .success = try found(read("CallToolResult/\(name).json")) else {
                return #expect(Bool(false), "\(name)")
            }
        }
        guard case .failure(.refused) = try found(read("CallToolResult/invalid-tool-input-error.json")),
            case .failure(.refused) = try found(
                read("InputRequiredResult/input-required-result-with-request-state-only.json"))
        else { return #expect(Bool(false)) }
        let text = try read("ListToolsResultResponse/list-tools-result-response.json")
        let page = try #require(JSONValue(Array(text.utf8)))
        let tool = try MCPOffer(try #require(page["result"]?["tools"]?.list.first))
        #expect(tool.tool.name == "get_weather")
        try tool.check(.object(["location": .text("Bern")]))
        #expect(throws: ToolFailure.self) { try tool.check(.object([:])) }
        let error = MCPHeard(Array(try read("HeaderMismatchError/header-mismatch.json").utf8))
        guard case .error(1, let why) = error, why.isBeforeWork else { return #expect(Bool(false)) }
    }

    @Test func `is looked through without descending`() {
        #expect(MCPHeard.depth(#"{"a":["]]]{{{","\"[["]}"#.utf8) == 2)
        #expect(MCPHeard(Array(repeating: UInt8(ascii: "["), count: 1_000_000)) == nil)
    }
}

import Foundation
import JSON
import Loopback
import Models
import Prompting
import Testing
import Transport

struct AnthropicTests {
    private func messages(_ bench: ModelBench, _ change: (inout AnthropicMessages.Settings) -> Void = { _ in }) throws
        -> AnthropicMessages
    {
        var settings = AnthropicMessages.Settings(model: "small-2")
        change(&settings)
        return AnthropicMessages(
            "hosted", settings, at: try bench.place(patience: .milliseconds(1500)), client: bench.client,
            clock: { Date() })
    }

    private static let lost = ModelError.lost("the stream ended before the answer did")

    static let whole = stream([
        #"{"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"small-2","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":30,"cache_creation_input_tokens":5,"cache_read_input_tokens":200,"output_tokens":1}}}"#,
        #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
        #"{"type":"ping"}"#,
        #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"{\"wishes\""}}"#,
        #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":":[]}"}}"#,
        #"{"type":"content_block_stop","index":0}"#,
        #"{"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":9}}"#,
        #"{"type":"message_stop"}"#,
    ])

    /// With the name of each event, as the interface sends it.
    static func stream(_ lines: [String]) -> ScriptedHTTP.Answer {
        let events = lines.map { line in
            let name = JSONValue(Array(line.utf8))?["type"]?.text ?? "message"
            return "event: \(name)\ndata: \(line)\n\n"
        }
        return .reply(200, ["Content-Type: text/event-stream; charset=utf-8"], events.joined())
    }

    @Test func `a streamed answer is put together, and what was kept is counted apart`() async throws {
        let bench = try ModelBench { _ in Self.whole }
        let answer = try await messages(bench).answer(Asked.classify.request)
        #expect(answer.bytes == Array(#"{"wishes":[]}"#.utf8) && answer.model == "small-2")
        #expect(answer.usage == ModelUsage(fresh: 30, cached: 200, stored: 5, out: 9))
    }

    @Test func `the stable part is marked to be kept, and the key is in its own header`() async throws {
        let bench = try ModelBench { _ in Self.whole }
        _ = try await messages(bench).answer(Asked.classify.request)
        let request = try #require(bench.peer.requests.first)
        #expect(request.target == "/v1/messages" && request.headers["x-api-key"] == "key-of-nobody")
        #expect(request.headers["authorization"] == nil && request.headers["anthropic-version"] == "2023-06-01")
        let sent = try bench.sent()
        let block = try #require(sent["system"]?.list.first)
        #expect(block["cache_control"]?["type"] == .text("ephemeral"))
        #expect(block["text"] == .text(Asked.classify.request.stable))
        #expect(sent["messages"]?.list.first?["content"] == .text(Asked.classify.request.variable))
        #expect(sent["output_config"]?["format"]?["type"] == .text("json_schema") && sent["tools"] == nil)
    }

    @Test func `a server without schemas is told`() async throws {
        let bench = try ModelBench { _ in Self.whole }
        _ = try await messages(bench) { $0.takesSchema = false }.answer(Asked.classify.request)
        let sent = try bench.sent()
        #expect(sent["output_config"] == nil)
        #expect(holds(sent["system"]?.list.first?["text"]?.text ?? "", "JSON Schema"))
    }

    @Test(arguments: [
        ([#"{"type":"message_delta","delta":{"stop_reason":"max_tokens"}}"#], ModelError.cutOff),
        ([#"{"type":"message_delta","delta":{"stop_reason":"refusal"}}"#], .refused),
        ([#"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#], .overloaded),
        ([#"{"type":"error","error":{"type":"rate_limit_error","message":"slow"}}"#], .rateLimited(after: nil)),
        ([#"{"type":"message_stop"}"#], lost), ([], lost),
        ([#"{"type":"message_delta","delta":{"stop_reason":"end_turn"}}"#], lost),
        (
            [
                #"{"type":"content_block_start","content_block":{"type":"tool_use","id":"1","name":"refund","input":{}}}"#
            ],
            .garbage("a block that is neither text nor thought")
        ),
    ])
    func `a stream that says no, or ends early, is heard`(_ lines: [String], _ error: ModelError) async throws {
        let bench = try ModelBench { _ in Self.stream(lines) }
        #expect(await failure(try messages(bench)) == error)
    }

    @Test func `a server that does not stream answers at once, and its thoughts are no answer`() async throws {
        let bench = try ModelBench { _ in
            ModelBench.json(
                #"{"type":"message","model":"m","content":[{"type":"thinking","thinking":"hm"},{"type":"text","text":"{}"}],"stop_reason":"end_turn","usage":{"input_tokens":1,"cache_read_input_tokens":31,"output_tokens":1}}"#
            )
        }
        let answer = try await messages(bench).answer(Asked.classify.request)
        #expect(answer.bytes == Array("{}".utf8) && answer.usage == ModelUsage(fresh: 1, cached: 31, out: 1))
    }

    @Test(arguments: ["9223372036854775807", "-5", "1e30", "\"many\"", "null"])
    func `a count that cannot be true counts as nothing`(_ count: String) async throws {
        let bench = try ModelBench { _ in
            ModelBench.json(
                #"{"type":"message","model":"m","content":[{"type":"text","text":"{}"}],"stop_reason":"end_turn","usage":{"input_tokens":\#(count),"output_tokens":3}}"#
            )
        }
        let answer = try await messages(bench).answer(Asked.classify.request)
        #expect(answer.usage == ModelUsage(out: 3))
        let price = ModelPrice(currency: "EUR", fresh: 1_000_000_000, cached: 0, stored: 0, out: 1_000)
        #expect(price.cost(answer.usage) == 3)
    }
}

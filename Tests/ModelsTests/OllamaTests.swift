import Foundation
import JSON
import Loopback
import Models
import Prompting
import Testing
import Transport

struct OllamaTests {
    private func ollama(_ bench: ModelBench, context: Int = 8_192) throws -> Ollama {
        var settings = Ollama.Settings(model: "tiny")
        settings.context = context
        return Ollama(
            "local", settings, at: try bench.place("/api", key: nil, patience: .milliseconds(1500)),
            client: bench.client,
            clock: { Date() })
    }

    private static func lines(_ lines: [String]) -> ScriptedHTTP.Answer {
        .reply(200, ["Content-Type: application/x-ndjson"], lines.map { $0 + "\n" }.joined())
    }

    private static let whole = [
        #"{"model":"tiny","message":{"role":"assistant","content":"{\"wishes\""},"done":false}"#,
        #"{"model":"tiny","message":{"role":"assistant","content":":[]}"},"done":false}"#,
        #"{"model":"tiny","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop","prompt_eval_count":80,"eval_count":6}"#,
    ]

    @Test func `lines are put together, and the schema goes as the format`() async throws {
        let bench = try ModelBench { _ in Self.lines(Self.whole) }
        let answer = try await ollama(bench).answer(Asked.classify.request)
        #expect(answer.bytes == Array(#"{"wishes":[]}"#.utf8) && answer.usage == ModelUsage(fresh: 80, out: 6))
        let sent = try bench.sent()
        #expect(
            bench.peer.requests.first?.target == "/api/chat" && sent["format"] == Asked.classify.request.schema.value)
        #expect(bench.peer.requests.first?.headers["authorization"] == nil)
        #expect(sent["options"]?["num_ctx"] == .number(8_192) && sent["options"]?["num_predict"] == .number(400))
    }

    @Test func `a prompt that filled the context was cut in silence, and its answer is none`() async throws {
        let bench = try ModelBench { _ in Self.lines(Self.whole) }
        #expect(await failure(try ollama(bench, context: 80)) == .rejected(status: 200))
    }

    @Test(arguments: [
        (Array(OllamaTests.whole.prefix(2)), ModelError.lost("the stream ended before the answer did")),
        ([], .lost("the stream ended before the answer did")),
        ([#"{"error":"out of memory"}"#], .overloaded),
        (
            [#"{"message":{"content":"{"},"done":true,"done_reason":"length"}"#], .cutOff
        ),
        (["{"], .garbage("an event that is no JSON")),
        (
            [#"{"message":{"content":"","tool_calls":[{"function":{"name":"refund","arguments":{}}}]},"done":true}"#],
            .garbage("a call of a tool that was not offered")
        ),
    ])
    func `what is not a whole answer is none`(_ lines: [String], _ error: ModelError) async throws {
        let bench = try ModelBench { _ in Self.lines(lines) }
        #expect(await failure(try ollama(bench)) == error)
    }
}

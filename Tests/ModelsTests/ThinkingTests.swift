import Foundation
import JSON
import Loopback
import Models
import Prompting
import Testing
import Transport

/// Models that think before they answer: servers count the thoughts with the answer, and the answer alone is read.
struct ThinkingTests {
    enum Kind: String, CaseIterable { case chat, compatible, responses, messages, ollama }

    /// As a server of each kind answers whose model has thought 900 tokens.
    private static func answer(_ kind: Kind) -> ScriptedHTTP.Answer {
        switch kind {
        case .chat, .compatible:
            ModelBench.events([
                #"{"model":"m","choices":[{"delta":{"role":"assistant","reasoning_content":"{\"wishes\":[1]}"}}]}"#,
                #"{"model":"m","choices":[{"delta":{"content":"{\"wishes\":[]}"},"finish_reason":"stop"}]}"#,
                #"{"model":"m","choices":[],"usage":{"prompt_tokens":9,"completion_tokens":904,"completion_tokens_details":{"reasoning_tokens":900}}}"#,
                "[DONE]",
            ])
        case .responses:
            ModelBench.json(
                #"{"status":"completed","model":"m","output":[{"type":"reasoning","content":[{"type":"reasoning_text","text":"[1]"}],"summary":[]},{"type":"message","content":[{"type":"output_text","text":"{\"wishes\":[]}"}]}],"usage":{"input_tokens":9,"output_tokens":904}}"#
            )
        case .messages:
            AnthropicTests.stream([
                #"{"type":"message_start","message":{"type":"message","model":"m","usage":{"input_tokens":9,"output_tokens":1}}}"#,
                #"{"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}"#,
                #"{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"[1]"}}"#,
                #"{"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"c2ln"}}"#,
                #"{"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}"#,
                #"{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"{\"wishes\":[]}"}}"#,
                #"{"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":904}}"#,
                #"{"type":"message_stop"}"#,
            ])
        case .ollama:
            .reply(
                200, ["Content-Type: application/x-ndjson"],
                #"{"model":"m","message":{"role":"assistant","content":"","thinking":"[1]"},"done":false}"# + "\n"
                    + #"{"model":"m","message":{"role":"assistant","content":"{\"wishes\":[]}"},"done":false}"# + "\n"
                    + #"{"model":"m","message":{"content":""},"done":true,"done_reason":"stop","prompt_eval_count":9,"eval_count":904}"#
                    + "\n")
        }
    }

    private static func model(_ kind: Kind, _ bench: ModelBench, effort: String?, thinking: Int) throws -> any Model {
        let place = try bench.place()
        switch kind {
        case .chat, .compatible:
            var settings = OpenAIChat.Settings(model: "m")
            settings.isCompatible = kind == .compatible
            (settings.effort, settings.thinking) = (effort, thinking)
            return OpenAIChat("a", settings, at: place, client: bench.client, clock: { Date() })
        case .responses:
            var settings = OpenAIResponses.Settings(model: "m")
            (settings.effort, settings.thinking) = (effort, thinking)
            return OpenAIResponses("a", settings, at: place, client: bench.client, clock: { Date() })
        case .messages:
            var settings = AnthropicMessages.Settings(model: "m")
            (settings.effort, settings.thinking) = (effort, thinking)
            return AnthropicMessages("a", settings, at: place, client: bench.client, clock: { Date() })
        case .ollama:
            var settings = Ollama.Settings(model: "m")
            (settings.effort, settings.thinking) = (effort, thinking)
            return Ollama("a", settings, at: place, client: bench.client, clock: { Date() })
        }
    }

    private static func limit(_ kind: Kind, in sent: JSONValue) -> Int? {
        switch kind {
        case .chat: sent["max_completion_tokens"]?.number
        case .compatible, .messages: sent["max_tokens"]?.number
        case .responses: sent["max_output_tokens"]?.number
        case .ollama: sent["options"]?["num_predict"]?.number
        }
    }

    private static func effort(_ kind: Kind, in sent: JSONValue) -> JSONValue? {
        switch kind {
        case .chat, .compatible: sent["reasoning_effort"]
        case .responses: sent["reasoning"]?["effort"]
        case .messages: sent["output_config"]?["effort"]
        case .ollama: sent["think"]
        }
    }

    @Test(arguments: Kind.allCases)
    func `what may be thought is added to the limit of the answer, and only the answer is read`(kind: Kind) async throws
    {
        let bench = try ModelBench { _ in Self.answer(kind) }
        let answer = try await Self.model(kind, bench, effort: "low", thinking: 2_000).answer(Asked.classify.request)
        #expect(answer.bytes == Array(#"{"wishes":[]}"#.utf8) && answer.usage.out == 904)
        let sent = try bench.sent()
        #expect(Self.limit(kind, in: sent) == 2_400 && Self.effort(kind, in: sent) == .text("low"))
        if kind == .ollama { #expect(sent["options"]?["num_ctx"] == .number(10_192)) }
        if kind == .messages { #expect(sent["output_config"]?["format"]?["type"] == .text("json_schema")) }
    }

    @Test(arguments: Kind.allCases)
    func `without a word about it nothing is said of thinking`(kind: Kind) async throws {
        let bench = try ModelBench { _ in Self.answer(kind) }
        _ = try await Self.model(kind, bench, effort: nil, thinking: 0).answer(Asked.classify.request)
        let sent = try bench.sent()
        #expect(Self.limit(kind, in: sent) == 400 && Self.effort(kind, in: sent) == nil)
    }

    @Test(arguments: [(40_000, true), (0, false)])
    func `thoughts that are streamed have room where the operator gave it`(thinking: Int, hasRoom: Bool) async throws {
        // More than the eight MiB that answers have; in large pieces, which are quicker to read.
        let words = String(repeating: " perhaps", count: 500)
        let thought = #"{"model":"small-1","choices":[{"index":0,"delta":{"reasoning_content":"\#(words)"}}]}"#
        let lines = Array(repeating: thought, count: 2_200) + OpenAIChatTests.whole
        let bench = try ModelBench { _ in ModelBench.events(lines) }
        let model = try Self.model(.chat, bench, effort: nil, thinking: thinking)
        let error = await failure(model)
        #expect(error == (hasRoom ? nil : .garbage("no HTTP, or too much of it")))
    }

    @Test func `what a question can cost at most counts the thoughts at the price of an answer`() {
        var price = ModelPrice(currency: "EUR", fresh: 250_000, cached: 25_000, stored: 310_000, out: 1_000_000)
        let without = price.bound(Asked.classify.request)
        price.thinking = 2_000
        #expect(price.bound(Asked.classify.request) == without + 2_000 * 1_000)
        #expect(price.cost(ModelUsage(), of: Asked.classify.request) == price.bound(Asked.classify.request))
    }
}

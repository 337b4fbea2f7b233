import Foundation
import JSON
import Loopback
import Models
import Prompting
import Testing
import Transport

struct OpenAIChatTests {
    private func chat(
        _ bench: ModelBench, patience: Duration = .seconds(5),
        _ change: (inout OpenAIChat.Settings) -> Void = { _ in }
    ) throws -> OpenAIChat {
        var settings = OpenAIChat.Settings(model: "small-1")
        change(&settings)
        return OpenAIChat(
            "hosted", settings, at: try bench.place(patience: patience), client: bench.client,
            clock: { Date() })
    }

    static let whole = [
        #"{"model":"small-1-2026","choices":[{"index":0,"delta":{"role":"assistant","content":null},"finish_reason":null}]}"#,
        #"{"model":"small-1-2026","choices":[{"index":0,"delta":{"content":"{\"wishes\""},"finish_reason":null}]}"#,
        #"{"model":"small-1-2026","choices":[{"index":0,"delta":{"content":":[]}"},"finish_reason":null}]}"#,
        #"{"model":"small-1-2026","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#,
        #"{"model":"small-1-2026","choices":[],"usage":{"prompt_tokens":120,"completion_tokens":4,"total_tokens":124,"prompt_tokens_details":{"cached_tokens":100}}}"#,
        "[DONE]",
    ]

    @Test func `a streamed answer is put together and counted`() async throws {
        let bench = try ModelBench { _ in ModelBench.events(Self.whole) }
        let answer = try await chat(bench).answer(Asked.classify.request)
        #expect(answer.bytes == Array(#"{"wishes":[]}"#.utf8) && answer.model == "small-1-2026")
        #expect(answer.usage == ModelUsage(fresh: 20, cached: 100, out: 4))
        #expect(Asked.classify.read(answer.bytes) == .accepted([]))
    }

    @Test func `the mailbox's knowledge goes in front, the message behind it, and the schema with them`() async throws {
        let bench = try ModelBench { _ in ModelBench.events(Self.whole) }
        _ = try await chat(bench) { $0.cacheKey = "lamps" }.answer(Asked.classify.request)
        let request = try #require(bench.peer.requests.first)
        #expect(request.target == "/v1/chat/completions" && request.headers["authorization"] == "Bearer key-of-nobody")
        let sent = try bench.sent()
        #expect(sent["messages"]?.list.map { $0["role"]?.text } == ["system", "user"])
        #expect(sent["messages"]?.list[0]["content"] == .text(Asked.classify.request.stable))
        #expect(sent["messages"]?.list[1]["content"] == .text(Asked.classify.request.variable))
        let format = sent["response_format"]
        #expect(format?["type"] == .text("json_schema") && format?["json_schema"]?["strict"] == .flag(true))
        #expect(format?["json_schema"]?["schema"]?["additionalProperties"] == .flag(false))
        #expect(!holds(String(decoding: request.body, as: UTF8.self), "maxLength"))
        #expect(sent["store"] == .flag(false) && sent["prompt_cache_key"] == .text("lamps"))
        #expect(sent["max_completion_tokens"] == .number(400) && sent["tools"] == nil)
    }

    @Test func `a compatible server is asked in the words that it knows`() async throws {
        let bench = try ModelBench { _ in ModelBench.events(Self.whole) }
        let model = try chat(bench) {
            $0.isCompatible = true
            $0.form = .object
        }
        _ = try await model.answer(Asked.classify.request)
        let sent = try bench.sent()
        #expect(sent["max_tokens"] == .number(400) && sent["store"] == nil && sent["max_completion_tokens"] == nil)
        #expect(sent["response_format"] == .object(["type": .text("json_object")]))
        let system = try #require(sent["messages"]?.list[0]["content"]?.text)
        #expect(holds(system, #""additionalProperties":false"#))
    }

    @Test func `a server that cannot stream answers at once`() async throws {
        let bench = try ModelBench { _ in
            ModelBench.json(
                #"{"model":"m","choices":[{"message":{"role":"assistant","content":"{}"},"finish_reason":"stop"}],"usage":{"prompt_tokens":7,"completion_tokens":1}}"#
            )
        }
        let answer = try await chat(bench).answer(Asked.classify.request)
        #expect(answer.bytes == Array("{}".utf8) && answer.usage == ModelUsage(fresh: 7, out: 1))
    }

    @Test(arguments: [0..<4, 0..<2, 0..<0, 0..<5])
    func `half a stream is no answer, and lost`(_ kept: Range<Int>) async throws {
        let bench = try ModelBench { _ in ModelBench.events(Array(Self.whole[kept])) }
        #expect(await failure(try chat(bench)) == .lost("the stream ended before the answer did"))
    }

    @Test(arguments: [
        (#"{"choices":[{"delta":{"content":"{"},"finish_reason":"length"}]}"#, ModelError.cutOff),
        (#"{"choices":[{"delta":{},"finish_reason":"content_filter"}]}"#, .refused),
        (#"{"choices":[{"delta":{"refusal":"I cannot help with that."},"finish_reason":null}]}"#, .refused),
        (#"{"error":{"code":500,"message":"Compute error.","type":"server_error"}}"#, .overloaded),
        (
            #"{"choices":[{"delta":{"tool_calls":[{"id":"1","type":"function","function":{"name":"refund","arguments":"{}"}}]}}]}"#,
            .garbage("a call of a tool that was not offered")
        ),
        ("not json", .garbage("an event that is no JSON")),
        (#"{"choices":[{"delta":{},"finish_reason":"stop"}]}"#, .garbage("an empty answer")),
    ])
    func `a stream that says no is heard`(_ line: String, _ error: ModelError) async throws {
        let bench = try ModelBench { _ in ModelBench.events([line, "[DONE]"]) }
        #expect(await failure(try chat(bench)) == error)
    }

    @Test(arguments: [
        (401, ModelError.unauthorised(status: 401)), (402, .unauthorised(status: 402)),
        (403, .unauthorised(status: 403)), (400, .rejected(status: 400)), (404, .rejected(status: 404)),
        (413, .rejected(status: 413)), (500, .overloaded), (503, .overloaded), (529, .overloaded),
    ])
    func `a status says what is wrong, and no word of the server is passed on`(_ status: Int, _ error: ModelError)
        async throws
    {
        let words = #"{"error":{"message":"your letter 'I want my money back' and key-of-nobody","type":"x"}}"#
        let bench = try ModelBench { _ in ModelBench.json(words, status: status) }
        let found = try #require(await failure(try chat(bench, patience: .milliseconds(400))))
        #expect(found == error)
        #expect(!holds("\(found)", "key-of-nobody") && !holds("\(found)", "money"))
    }

    @Test func `a server that asks for patience is asked again when it said, within the patience`() async throws {
        let bench = try ModelBench { number in
            number == 1 ? ModelBench.json("{}", ["Retry-After: 1"], status: 429) : ModelBench.events(Self.whole)
        }
        let answer = try await chat(bench).answer(Asked.classify.request)
        #expect(answer.usage.out == 4 && bench.peer.requests.count == 2)
    }

    @Test func `one that asks for more than our patience is not asked again, and says for how long`() async throws {
        let bench = try ModelBench { _ in ModelBench.json("{}", ["Retry-After: 900"], status: 429) }
        let model = try chat(bench)
        #expect(await failure(model) == .rateLimited(after: .seconds(900)))
        // Later questions do not even go out.
        let second = await failure(model)
        guard case .waiting = second else { throw BenchError.other("\(String(describing: second))") }
        #expect(bench.peer.requests.count == 1)
    }

    @Test func `an overloaded server is asked again`() async throws {
        let bench = try ModelBench { number in
            number < 3 ? ModelBench.json("{}", status: 529) : ModelBench.events(Self.whole)
        }
        #expect(try await chat(bench).answer(Asked.classify.request).usage.out == 4)
        #expect(bench.peer.requests.count == 3)
    }

    @Test(arguments: [
        (ScriptedHTTP.Answer.garbage, ModelError.garbage("no HTTP, or too much of it")),
        (
            .reply(200, ["Content-Type: text/html"], "<html>busy</html>"),
            .garbage("its type is neither JSON nor a stream")
        ),
        (.reply(200, [], "{}"), .garbage("its type is neither JSON nor a stream")),
        (.reply(200, ["Content-Type: application/json"], "{"), .garbage("no JSON")),
        (.reply(200, ["Content-Type: application/json"], "[]"), .garbage("no message")),
        (.large(9 << 20, announced: false), .garbage("no HTTP, or too much of it")),
        (.endlessHead, .garbage("no HTTP, or too much of it")), (.cut, .lost("connection lost")),
        (.truncated, .lost("connection lost")),
    ])
    func `whatever else comes is an error of its kind`(_ answer: ScriptedHTTP.Answer, _ error: ModelError) async throws
    {
        let bench = try ModelBench { _ in answer }
        #expect(await failure(try chat(bench, patience: .milliseconds(1500))) == error)
    }

    @Test func `a key that would end the header is never sent`() async throws {
        let bench = try ModelBench { _ in ModelBench.events(Self.whole) }
        let place = try bench.place(key: Secret("a\r\nX-Evil: 1"))
        let model = OpenAIChat("x", .init(model: "m"), at: place, client: bench.client, clock: { Date() })
        #expect(await failure(model) == .unauthorised(status: 0) && bench.peer.requests.isEmpty)
    }
}

enum BenchError: Error { case other(String) }

import Foundation
import JSON
import Loopback
import Models
import Prompting
import Testing
import Transport

struct ResponsesTests {
    private func responses(_ bench: ModelBench) throws -> OpenAIResponses {
        OpenAIResponses(
            "hosted", .init(model: "small-1"), at: try bench.place(patience: .milliseconds(1500)), client: bench.client,
            clock: { Date() })
    }

    private static func completed(_ output: String, status: String = "completed", more: String = "") -> String {
        #"{"type":"response.\#(status)","sequence_number":3,"response":{"id":"resp_1","object":"response","created_at":1,"status":"\#(status)","error":null,"incomplete_details":null,"instructions":null,"metadata":{},"model":"small-1","parallel_tool_calls":true,"temperature":1,"tool_choice":"auto","tools":[],"top_p":1,\#(more)"output":[\#(output)],"usage":{"input_tokens":50,"input_tokens_details":{"cached_tokens":40},"output_tokens":5,"output_tokens_details":{"reasoning_tokens":0},"total_tokens":55}}}"#
    }

    private static let message =
        #"{"type":"message","id":"msg_1","status":"completed","role":"assistant","content":[{"type":"output_text","text":"{\"wishes\":[]}","annotations":[]}]}"#

    static let whole = [
        #"{"type":"response.output_text.delta","sequence_number":1,"item_id":"msg_1","output_index":0,"content_index":0,"delta":"{","logprobs":[]}"#,
        completed(message),
    ]

    @Test func `the last event carries the answer, and nothing is stored there`() async throws {
        let bench = try ModelBench { _ in ModelBench.events(Self.whole) }
        let answer = try await responses(bench).answer(Asked.classify.request)
        #expect(answer.bytes == Array(#"{"wishes":[]}"#.utf8))
        #expect(answer.usage == ModelUsage(fresh: 10, cached: 40, out: 5))
        let sent = try bench.sent()
        #expect(bench.peer.requests.first?.target == "/v1/responses" && sent["store"] == .flag(false))
        #expect(sent["instructions"] == .text(Asked.classify.request.stable))
        #expect(sent["text"]?["format"]?["strict"] == .flag(true) && sent["previous_response_id"] == nil)
    }

    @Test(arguments: [
        ([String](), ModelError.lost("the stream ended before the answer did")),
        (Array(ResponsesTests.whole.prefix(1)), .lost("the stream ended before the answer did")),
        ([ResponsesTests.completed(#"{"type":"message","content":[{"type":"refusal","refusal":"no"}]}"#)], .refused),
        (
            [ResponsesTests.completed(#"{"type":"function_call","call_id":"1","name":"refund","arguments":"{}"}"#)],
            .garbage("a call of a tool that was not offered")
        ),
        ([ResponsesTests.completed("", status: "failed")], .overloaded),
        ([ResponsesTests.completed("", status: "incomplete")], .cutOff),
        ([ResponsesTests.completed(#"{"type":"reasoning","summary":[]}"#)], .garbage("an empty answer")),
        ([#"{"type":"error","code":"rate_limit_exceeded","message":"slow"}"#], .rateLimited(after: nil)),
    ])
    func `what is not a whole answer is none`(_ lines: [String], _ error: ModelError) async throws {
        let bench = try ModelBench { _ in ModelBench.events(lines) }
        #expect(await failure(try responses(bench)) == error)
    }
}

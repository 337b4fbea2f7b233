import Foundation
import JSON
import Loopback
import Models
import Prompting
import Testing
import Transport

/// The vendors' own clients send what our drivers send, and read what our drivers read.
struct VendorTests {
    private static let hasSDKs = PeerPython.has("openai") && PeerPython.has("anthropic")

    @Test(
        .enabled(if: hasSDKs, "needs openai and anthropic in .build/peers"),
        arguments: ["chat", "responses", "messages"])
    func `a vendor's client takes our request as its own and reads the same answer`(_ kind: String) async throws {
        let bench = try ModelBench { _ in
            switch kind {
            case "chat": ModelBench.events(OpenAIChatTests.whole)
            case "responses": ModelBench.events(ResponsesTests.whole)
            default: AnthropicTests.whole
            }
        }
        let model = try Self.model(kind, at: bench.place(), bench.client)
        let answer = try await model.answer(Asked.classify.request)
        let outcome = try await ShellCommand.run(
            PeerPython.path, [PeerPython.script("models-sdk.py"), kind, "\(bench.peer.port)"],
            input: bench.peer.requests[0].body)
        #expect(outcome.status == 0, "\(outcome.errors.suffix(800))")
        try #require(bench.peer.requests.count == 2)
        #expect(try bench.sent(1) == bench.sent(0))
        #expect(bench.peer.requests[1].target == bench.peer.requests[0].target)
        let read = try #require(JSONValue(Array(outcome.output.utf8)))
        #expect(read["text"]?.text.map { Array($0.utf8) } == answer.bytes)
        #expect(
            answer.usage
                == ModelUsage(
                    fresh: read["fresh"]?.number ?? -1, cached: read["cached"]?.number ?? -1,
                    stored: read["stored"]?.number ?? -1, out: read["out"]?.number ?? -1))
    }

    /// With everything that an operator may say of thinking.
    private static func model(_ kind: String, at place: ModelPlace, _ client: HTTPClient) -> any Model {
        switch kind {
        case "chat":
            var settings = OpenAIChat.Settings(model: "small-1")
            (settings.effort, settings.thinking) = ("minimal", 2_000)
            return OpenAIChat("a", settings, at: place, client: client, clock: { Date() })
        case "responses":
            var settings = OpenAIResponses.Settings(model: "small-1")
            (settings.effort, settings.thinking) = ("minimal", 2_000)
            return OpenAIResponses("b", settings, at: place, client: client, clock: { Date() })
        default:
            var settings = AnthropicMessages.Settings(model: "small-2")
            (settings.effort, settings.thinking) = ("low", 2_000)
            return AnthropicMessages("c", settings, at: place, client: client, clock: { Date() })
        }
    }
}

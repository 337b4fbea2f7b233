import Foundation
import Loopback
import Prompting
import Testing

@testable import Models

/// What models without a schema put around their JSON.
struct WrapperTests {
    private static func text(_ answer: String) -> String {
        String(decoding: withoutWrapper(Array(answer.utf8)), as: UTF8.self)
    }

    private static let json = #"{"a":"``` and </think> and \n```"}"#

    @Test(arguments: [
        "```json\n\(json)\n```", "```JSON\n\(json)\n```", "```\n\(json)\n```", "\n ```json \r\n\(json)\n```\n\n",
        "<think>It is ```json {} ``` then.</think>\(json)", " \n<think></think>\n\n\(json)",
        "<think>\nhm\n</think>\n```json\n\(json)\n```\n", json, "  \(json)\n",
    ])
    func `one block of thoughts and one fence are taken off`(answer: String) {
        #expect(Self.text(answer).trimmingCharacters(in: .whitespacesAndNewlines) == Self.json)
    }

    @Test(arguments: [
        // Something beside it, something not whole, another language, the other order.
        "Here you are:\n```json\n{}\n```", "```json\n{}\n```\nDone.", "```json\n{}", "{}\n```", "```json {} ```",
        "```json\n{}```", "```swift\n{}\n```", "````json\n{}\n````", "<think>hm {}", "hm</think>{}",
        "{}<think>x</think>",
        "<thinking>x</thinking>{}", "```json\n<think>x</think>\n{}\n```x",
    ])
    func `everything else stays as it is, and is refused where it is read`(answer: String) {
        #expect(Self.text(answer) == answer)
    }

    @Test(arguments: [
        ("```json\n```json\n{}\n```\n```", "```json\n{}\n```\n"),
        ("<think>a</think><think>b</think>{}", "<think>b</think>{}"),
        ("<think>a</think>```\n```\n{}\n```\n```", "```\n{}\n```\n"),
        ("```\n<think>a</think>{}\n```", "<think>a</think>{}\n"),
    ])
    func `of two only the outer one is taken off`(answer: String, left: String) {
        #expect(Self.text(answer) == left)
        #expect(Asked.classify.read(withoutWrapper(Array(answer.utf8))).value == nil)
    }

    /// Whatever comes, what is left is one piece of it, and JSON that was wrapped once comes back to the byte.
    @Test func `no bytes break it`() {
        let pieces = [
            "```", "```json", "\n", "<think>", "</think>", "{", "}", "\"", "`", " ", "\r", "json", "\u{0}", "é", "<",
            ">", "x",
        ].map { Array($0.utf8) }
        var seed: UInt64 = 7
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        for _ in 0..<50_000 {
            var bytes: [UInt8] = []
            for _ in 0..<next(14) { bytes += next(8) == 0 ? [UInt8(next(256))] : pieces[next(pieces.count)] }
            let left = withoutWrapper(bytes)
            let isPiece = left.isEmpty || bytes.firstRange(of: left) != nil
            if !isPiece { Issue.record("\(bytes) gave \(left)") }
            let inner = Array("{".utf8) + bytes.filter { $0 != 0x0A } + Array("}".utf8)
            let wrapped = Array("<think>x</think>\n```json\n".utf8) + inner + Array("\n```".utf8)
            if withoutWrapper(wrapped) != inner + [0x0A] { Issue.record("\(inner) does not come back") }
        }
    }

    private static let streamed = [
        #"{"choices":[{"delta":{"content":"<think>Perhaps w1.</think>\n```json\n{\"wishes\""}}]}"#,
        #"{"choices":[{"delta":{"content":":[]}\n```"},"finish_reason":"stop"}]}"#, "[DONE]",
    ]

    @Test(arguments: OpenAIChat.Form.allCases)
    func `a chat without a schema is unwrapped, and one that promised a schema is taken at its word`(
        form: OpenAIChat.Form
    ) async throws {
        let bench = try ModelBench { _ in ModelBench.events(Self.streamed) }
        var settings = OpenAIChat.Settings(model: "m")
        settings.form = form
        let model = OpenAIChat("a", settings, at: try bench.place(), client: bench.client, clock: { Date() })
        let answer = try await model.answer(Asked.classify.request)
        #expect((Asked.classify.read(answer.bytes) == .accepted([])) == (form != .schema))
    }

    @Test func `so are messages, and thoughts alone are no answer`() async throws {
        func model(_ text: String) throws -> (AnthropicMessages, ModelBench) {
            let bench = try ModelBench { _ in
                ModelBench.json(
                    #"{"type":"message","content":[{"type":"text","text":"\#(text)"}],"stop_reason":"end_turn"}"#)
            }
            var settings = AnthropicMessages.Settings(model: "m")
            settings.takesSchema = false
            return (
                AnthropicMessages("a", settings, at: try bench.place(), client: bench.client, clock: { Date() }), bench
            )
        }
        let (wrapped, bench) = try model(#"```json\n{\"wishes\":[]}\n```"#)
        #expect(Asked.classify.read(try await wrapped.answer(Asked.classify.request).bytes) == .accepted([]))
        let (empty, other) = try model("<think>hm</think>")
        #expect(await failure(empty) == .garbage("an empty answer"))
        #expect(bench.peer.requests.count == 1 && other.peer.requests.count == 1)
    }
}

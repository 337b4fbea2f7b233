import JSON
package import Prompting
package import Transport

package import struct Foundation.Date

/// Anthropic's Messages. The stable part is marked to be kept (`cache_control`); the answer is held to the schema and streamed.
package struct AnthropicMessages: ModelDriver {
    package struct Settings: Sendable {
        package var model: String
        /// False for servers that copy the interface without structured output: the schema is told instead.
        package var takesSchema = true
        /// In hundredths; nil leaves it to the server.
        package var temperature: Int?
        /// How hard it shall think, in the words of the interface; nil leaves it to the model.
        package var effort: String?
        /// Tokens that it may think before its answer, beside the answer's own: servers count both together.
        package var thinking = 0

        package init(model: String) { self.model = model }
    }

    package let name: String
    private let settings: Settings
    private let exchange: ModelExchange

    /// - Parameter place: its base ends before `messages`: `https://api.anthropic.com/v1`.
    package init(
        _ name: String, _ settings: Settings, at place: ModelPlace, client: HTTPClient,
        clock: @escaping @Sendable () -> Date
    ) {
        self.name = name
        self.settings = settings
        exchange = ModelExchange(place: place, client: client, clock: clock, thinking: settings.thinking)
    }

    package func answer(_ request: ModelRequest, _ attempts: Attempts) async throws(ModelError) -> ModelAnswer {
        let headers = [HTTPHeader("anthropic-version", "2023-06-01")]
        let key = exchange.place.key.map { [HTTPHeader("x-api-key", $0)] } ?? []
        let answer =
            switch try await exchange.post(["messages"], headers: headers + key, body: body(request), attempts) {
            case .whole(let value): try read(whole: value)
            case .events(let events): try read(events)
            }
        return settings.takesSchema ? answer : try answer.unwrapped()
    }

    /// Exactly what is sent.
    package func body(_ request: ModelRequest) -> [UInt8] {
        let told = settings.takesSchema ? "" : "\n\n" + WireSchema.told(request.schema.value)
        var fields: [String: JSONValue] = [
            "model": .text(settings.model), "max_tokens": .whole(request.mostTokens + settings.thinking),
            "stream": .flag(true),
            "system": .list([
                .object([
                    "type": .text("text"), "text": .text(request.stable + told),
                    "cache_control": .object(["type": .text("ephemeral")]),
                ])
            ]),
            "messages": .list([.object(["role": .text("user"), "content": .text(request.variable)])]),
        ]
        var config: [String: JSONValue] = [:]
        if settings.takesSchema {
            config["format"] = .object([
                "type": .text("json_schema"), "schema": WireSchema.withoutBounds(request.schema.value),
            ])
        }
        if let effort = settings.effort { config["effort"] = .text(effort) }
        if !config.isEmpty { fields["output_config"] = .object(config) }
        if let temperature = settings.temperature { fields["temperature"] = .hundredths(temperature) }
        return JSONValue.object(fields).bytes
    }

    private func read(whole value: JSONValue) throws(ModelError) -> ModelAnswer {
        guard value["type"]?.words == "message" else { throw .garbage("no message") }
        var reading = MessageReading()
        for block in value["content"]?.list ?? [] { try reading.begin(block) }
        reading.note(value)
        try reading.end(value["stop_reason"])
        return try reading.answer()
    }

    private func read(_ events: [ServerEvents.Event]) throws(ModelError) -> ModelAnswer {
        var reading = MessageReading()
        for event in events {
            let value = try event.value()
            switch value["type"]?.words {
            case "message_start": reading.note(value["message"] ?? .null)
            case "content_block_start": try reading.begin(value["content_block"] ?? .null)
            case "content_block_delta":
                if let words = value["delta"]?["text"]?.words { reading.text += words.utf8 }
            case "message_delta":
                reading.note(value)
                try reading.end(value["delta"]?["stop_reason"])
            case "message_stop": return try reading.answer()
            case "error":
                // In the middle of a stream a server can only say it so.
                throw value["error"]?["type"]?.words == "rate_limit_error" ? .rateLimited(after: nil) : .overloaded
            // `ping`, and what the interface may bring later.
            default: continue
            }
        }
        throw .lost("the stream ended before the answer did")
    }
}

/// A message's answer, piece by piece.
private struct MessageReading {
    var text: [UInt8] = []
    private var usage = ModelUsage()
    private var model = ""
    private var hasEnded = false

    mutating func begin(_ block: JSONValue) throws(ModelError) {
        switch block["type"]?.words {
        case "text": text += (block["text"]?.words ?? "").utf8
        case "thinking", "redacted_thinking": break
        default: throw .garbage("a block that is neither text nor thought")
        }
    }

    /// Counts come at the start and again at the end, which knows better.
    mutating func note(_ value: JSONValue) {
        if let name = value["model"]?.words { model = name }
        guard let said = value["usage"] else { return }
        if let said = said["input_tokens"], said != .null { usage.fresh = said.count }
        if let said = said["cache_read_input_tokens"], said != .null { usage.cached = said.count }
        if let said = said["cache_creation_input_tokens"], said != .null { usage.stored = said.count }
        if let said = said["output_tokens"], said != .null { usage.out = said.count }
    }

    mutating func end(_ reason: JSONValue?) throws(ModelError) {
        switch reason?.words {
        case "end_turn", "stop_sequence": hasEnded = true
        case "max_tokens", "model_context_window_exceeded": throw .cutOff
        case "refusal": throw .refused
        case nil: break
        default: throw .garbage("it ended for another reason than its end")
        }
    }

    func answer() throws(ModelError) -> ModelAnswer {
        guard hasEnded else { throw .lost("the stream ended before the answer did") }
        guard !text.isEmpty else { throw .garbage("an empty answer") }
        return ModelAnswer(bytes: text, usage: usage, model: model)
    }
}

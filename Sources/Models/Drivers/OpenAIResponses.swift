import JSON
package import Prompting
package import Transport

package import struct Foundation.Date

/// OpenAI's Responses. Nothing is stored there (`store: false`), and no answer builds on another.
package struct OpenAIResponses: ModelDriver {
    package struct Settings: Sendable {
        package var model: String
        /// In hundredths; nil leaves it to the server. Reasoning models take none.
        package var temperature: Int?
        /// How hard it shall think, in the words of the interface; nil leaves it to the model.
        package var effort: String?
        /// Tokens that it may think before its answer, beside the answer's own: servers count both together.
        package var thinking = 0
        /// Groups requests that begin alike; a name of the mailbox, nothing of a customer.
        package var cacheKey: String?

        package init(model: String) { self.model = model }
    }

    package let name: String
    private let settings: Settings
    private let exchange: ModelExchange

    /// - Parameter place: its base ends before `responses`: `https://api.openai.com/v1`.
    package init(
        _ name: String, _ settings: Settings, at place: ModelPlace, client: HTTPClient,
        clock: @escaping @Sendable () -> Date
    ) {
        self.name = name
        self.settings = settings
        exchange = ModelExchange(place: place, client: client, clock: clock, thinking: settings.thinking)
    }

    package func answer(_ request: ModelRequest, _ attempts: Attempts) async throws(ModelError) -> ModelAnswer {
        let headers = exchange.place.key.map { [HTTPHeader.bearer($0)] } ?? []
        switch try await exchange.post(["responses"], headers: headers, body: body(request), attempts) {
        case .whole(let value): return try read(value)
        case .events(let events):
            for event in events {
                let value = try event.value()
                switch value["type"]?.words {
                // The last event carries the whole answer: what was streamed before it says the same.
                case "response.completed", "response.incomplete", "response.failed":
                    return try read(value["response"] ?? .null)
                case "error":
                    throw value["code"]?.words == "rate_limit_exceeded" ? .rateLimited(after: nil) : .overloaded
                default: continue
                }
            }
            throw .lost("the stream ended before the answer did")
        }
    }

    /// Exactly what is sent.
    package func body(_ request: ModelRequest) -> [UInt8] {
        var fields: [String: JSONValue] = [
            "model": .text(settings.model), "instructions": .text(request.stable), "stream": .flag(true),
            "store": .flag(false), "max_output_tokens": .whole(request.mostTokens + settings.thinking),
            "input": .list([.object(["role": .text("user"), "content": .text(request.variable)])]),
            "text": .object([
                "format": .object([
                    "type": .text("json_schema"), "name": .text(request.task.rawValue), "strict": .flag(true),
                    "schema": WireSchema.withoutBounds(request.schema.value),
                ])
            ]),
        ]
        if let effort = settings.effort { fields["reasoning"] = .object(["effort": .text(effort)]) }
        if let temperature = settings.temperature { fields["temperature"] = .hundredths(temperature) }
        if let key = settings.cacheKey { fields["prompt_cache_key"] = .text(key) }
        return JSONValue.object(fields).bytes
    }

    private func read(_ value: JSONValue) throws(ModelError) -> ModelAnswer {
        switch value["status"]?.words {
        case "completed": break
        case "incomplete":
            throw value["incomplete_details"]?["reason"]?.words == "content_filter" ? .refused : .cutOff
        case "failed":
            throw value["error"]?["code"]?.words == "rate_limit_exceeded" ? .rateLimited(after: nil) : .overloaded
        default: throw .garbage("no answer that has ended")
        }
        var text: [UInt8] = []
        for item in value["output"]?.list ?? [] {
            switch item["type"]?.words {
            case "reasoning": continue
            case "message":
                for part in item["content"]?.list ?? [] {
                    guard part["type"]?.words == "output_text" else { throw .refused }
                    text += (part["text"]?.words ?? "").utf8
                }
            default: throw .garbage("a call of a tool that was not offered")
            }
        }
        guard !text.isEmpty else { throw .garbage("an empty answer") }
        let said = value["usage"] ?? .null
        let prompt = said["input_tokens"]?.count ?? 0
        let cached = min(prompt, said["input_tokens_details"]?["cached_tokens"]?.count ?? 0)
        return ModelAnswer(
            bytes: text,
            usage: ModelUsage(fresh: prompt - cached, cached: cached, out: said["output_tokens"]?.count ?? 0),
            model: value["model"]?.words ?? "")
    }
}

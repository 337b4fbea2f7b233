import JSON
package import Prompting
package import Transport

package import struct Foundation.Date

/// Chat completions, of OpenAI and of the many servers that speak it: llama.cpp, vLLM, Mistral, Azure, gateways.
///
/// The answer is streamed, so that a stall shows. Tools are never offered, and a call of one is garbage.
package struct OpenAIChat: ModelDriver {
    /// How the server is held to the schema.
    package enum Form: String, Sendable, CaseIterable {
        /// `response_format` with a schema; servers with grammars enforce it.
        case schema
        /// JSON is promised, the schema only told.
        case object
        /// Nothing is promised.
        case told
    }

    package struct Settings: Sendable {
        package var model: String
        package var form = Form.schema
        /// Compatible servers know `max_tokens` only; OpenAI's reasoning models take only the newer name.
        package var isCompatible = false
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

    /// - Parameter place: its base ends before `chat/completions`: `https://api.openai.com/v1`.
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
        let answer =
            switch try await exchange.post(["chat", "completions"], headers: headers, body: body(request), attempts) {
            case .whole(let value): try read(whole: value)
            case .events(let events): try read(events)
            }
        return settings.form == .schema ? answer : try answer.unwrapped()
    }

    /// Exactly what is sent.
    package func body(_ request: ModelRequest) -> [UInt8] {
        func message(_ role: String, _ text: String) -> JSONValue {
            .object(["role": .text(role), "content": .text(text)])
        }
        let told = settings.form == .schema ? "" : "\n\n" + WireSchema.told(request.schema.value)
        var fields: [String: JSONValue] = [
            "model": .text(settings.model),
            "messages": .list([message("system", request.stable + told), message("user", request.variable)]),
            "stream": .flag(true), "stream_options": .object(["include_usage": .flag(true)]),
            settings.isCompatible ? "max_tokens" : "max_completion_tokens": .whole(
                request.mostTokens + settings.thinking),
        ]
        switch settings.form {
        case .schema:
            // Servers with grammars need the bounds to come to an end; hosted ones refuse them.
            let schema = settings.isCompatible ? request.schema.value : WireSchema.withoutBounds(request.schema.value)
            fields["response_format"] = .object([
                "type": .text("json_schema"),
                "json_schema": .object([
                    "name": .text(request.task.rawValue), "schema": schema, "strict": .flag(true),
                ]),
            ])
        case .object: fields["response_format"] = .object(["type": .text("json_object")])
        case .told: break
        }
        if let temperature = settings.temperature { fields["temperature"] = .hundredths(temperature) }
        if let effort = settings.effort { fields["reasoning_effort"] = .text(effort) }
        if !settings.isCompatible {
            fields["store"] = .flag(false)
            if let key = settings.cacheKey { fields["prompt_cache_key"] = .text(key) }
        }
        return JSONValue.object(fields).bytes
    }

    private func read(whole value: JSONValue) throws(ModelError) -> ModelAnswer {
        guard value["error"] == nil, let choice = value["choices"]?.list.first, let message = choice["message"] else {
            throw .garbage("no message")
        }
        var reading = ChatReading()
        try reading.take(message, choice["finish_reason"])
        reading.note(value)
        return try reading.answer()
    }

    private func read(_ events: [ServerEvents.Event]) throws(ModelError) -> ModelAnswer {
        var reading = ChatReading()
        for event in events {
            if event.data.elementsEqual("[DONE]".utf8) { return try reading.answer() }
            let value = try event.value()
            // In the middle of a stream a server can only say it so.
            guard value["error"] == nil || value["error"] == .null else { throw .overloaded }
            reading.note(value)
            // The chunk with the usage has no choice.
            guard let choice = value["choices"]?.list.first else { continue }
            try reading.take(choice["delta"] ?? .null, choice["finish_reason"])
        }
        throw .lost("the stream ended before the answer did")
    }
}

/// A chat's answer, piece by piece.
private struct ChatReading {
    private var text: [UInt8] = []
    private var usage = ModelUsage()
    private var model = ""
    private var reason: String?

    mutating func take(_ piece: JSONValue, _ reason: JSONValue?) throws(ModelError) {
        if let refusal = piece["refusal"]?.words, !refusal.isEmpty { throw .refused }
        guard piece["tool_calls"]?.list.isEmpty ?? true else { throw .garbage("a call of a tool that was not offered") }
        if let words = piece["content"]?.words { text += words.utf8 }
        if let words = reason?.words { self.reason = words }
    }

    mutating func note(_ value: JSONValue) {
        if let name = value["model"]?.words { model = name }
        guard let said = value["usage"], said != .null else { return }
        let cached = said["prompt_tokens_details"]?["cached_tokens"]?.count ?? 0
        let prompt = said["prompt_tokens"]?.count ?? 0
        usage = ModelUsage(
            fresh: max(0, prompt - cached), cached: min(cached, prompt), out: said["completion_tokens"]?.count ?? 0)
    }

    func answer() throws(ModelError) -> ModelAnswer {
        switch reason {
        case "stop": break
        case "length": throw .cutOff
        case "content_filter": throw .refused
        case nil: throw .lost("the stream ended before the answer did")
        default: throw .garbage("it ended for another reason than its end")
        }
        guard !text.isEmpty else { throw .garbage("an empty answer") }
        return ModelAnswer(bytes: text, usage: usage, model: model)
    }
}

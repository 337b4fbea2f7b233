import JSON
package import Prompting
package import Transport

package import struct Foundation.Date

/// Ollama's own chat: a schema as `format`, one JSON object on each line of the stream. It keeps the front of a prompt by itself and
/// does not say how much of it.
package struct Ollama: ModelDriver {
    package struct Settings: Sendable {
        package var model: String
        /// Tokens of prompt and answer together. Ollama cuts a longer prompt in silence, so it is always said.
        package var context = 8_192
        /// In hundredths; nil leaves it to the server.
        package var temperature: Int? = 0
        /// How hard it shall think, in the words of the interface; nil leaves it to the model.
        package var effort: String?
        /// Tokens that it may think before its answer, beside the answer's own: both are counted together.
        package var thinking = 0

        package init(model: String) { self.model = model }
    }

    package let name: String
    private let settings: Settings
    private let exchange: ModelExchange

    /// - Parameter place: its base ends before `chat`: `http://127.0.0.1:11434/api`.
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
        switch try await exchange.post(["chat"], headers: headers, body: body(request), attempts) {
        case .whole(let value): return try read([value])
        case .events(let events):
            var values: [JSONValue] = []
            for event in events { values.append(try event.value()) }
            return try read(values)
        }
    }

    /// Exactly what is sent.
    package func body(_ request: ModelRequest) -> [UInt8] {
        func message(_ role: String, _ text: String) -> JSONValue {
            .object(["role": .text(role), "content": .text(text)])
        }
        var fields: [String: JSONValue] = [
            "model": .text(settings.model), "stream": .flag(true), "format": request.schema.value,
            "messages": .list([message("system", request.stable), message("user", request.variable)]),
        ]
        var options: [String: JSONValue] = [
            "num_predict": .whole(request.mostTokens + settings.thinking),
            // What is thought takes no room from the prompt.
            "num_ctx": .whole(settings.context + settings.thinking),
        ]
        if let temperature = settings.temperature { options["temperature"] = .hundredths(temperature) }
        fields["options"] = .object(options)
        if let effort = settings.effort { fields["think"] = .text(effort) }
        return JSONValue.object(fields).bytes
    }

    private func read(_ values: [JSONValue]) throws(ModelError) -> ModelAnswer {
        var text: [UInt8] = []
        for value in values {
            guard value["error"] == nil else { throw .overloaded }
            if let calls = value["message"]?["tool_calls"]?.list, !calls.isEmpty {
                throw .garbage("a call of a tool that was not offered")
            }
            text += (value["message"]?["content"]?.words ?? "").utf8
            guard value["done"] == .flag(true) else { continue }
            switch value["done_reason"]?.words {
            case "stop", nil: break
            case "length": throw .cutOff
            default: throw .garbage("it ended for another reason than its end")
            }
            let prompt = value["prompt_eval_count"]?.count ?? 0
            // A prompt that fills the context was cut: its end, the message, is what the model saw of it.
            guard prompt < settings.context + settings.thinking else { throw .rejected(status: 200) }
            guard !text.isEmpty else { throw .garbage("an empty answer") }
            return ModelAnswer(
                bytes: text, usage: ModelUsage(fresh: prompt, out: value["eval_count"]?.count ?? 0),
                model: value["model"]?.words ?? "")
        }
        throw .lost("the stream ended before the answer did")
    }
}

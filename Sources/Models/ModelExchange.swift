import JSON
package import Transport

import struct Foundation.Date

/// Where a model is asked, with which key, and how long.
package struct ModelPlace: Sendable {
    package var base: HTTPAddress
    /// Nil for servers on this machine, which need none.
    package var key: Secret?
    /// For one question with its repetitions. Local models need two minutes and more.
    package var patience: Duration
    /// Seconds without a byte, before the first token or between two, after which an answer is given up.
    package var longestSilence: Int

    package init(base: HTTPAddress, key: Secret?, patience: Duration = .seconds(120), longestSilence: Int = 60) {
        self.base = base
        self.key = key
        self.patience = patience
        self.longestSilence = longestSilence
    }
}

/// One POST to a model's server; what goes wrong becomes a `ModelError`. Sentences of the server are not passed on: they may quote
/// what was sent.
struct ModelExchange: Sendable {
    /// What came: one value, or the events of a stream.
    enum Answer {
        case whole(JSONValue)
        case events([ServerEvents.Event])
    }

    var place: ModelPlace
    var client: HTTPClient
    var clock: @Sendable () -> Date

    /// A model's longest answer, each token with its wrapping of some hundred bytes, and room to spare.
    private static let largestResponse = 8 << 20

    /// The question is asked again where that can help, within the patience: an answer that is lost costs money, never more.
    func post(
        _ path: [String], headers: [HTTPHeader?], body: [UInt8]
    ) async throws(ModelError) -> Answer {
        guard let address = place.base.appending(path) else { throw .unreachable("its address is none") }
        var request = HTTPRequest(.post, address, deadline: place.patience, largestResponse: Self.largestResponse)
        let own = [
            HTTPHeader("Content-Type", "application/json"), HTTPHeader("Accept", "text/event-stream, application/json"),
        ]
        let all = own + headers
        request.headers = all.compactMap { $0 }
        guard request.headers.count == all.count else { throw .unauthorised(status: 0) }
        request.body = body
        request.isRepeatable = true
        request.longestSilence = place.longestSilence
        switch await client.read(request, for: .model) {
        case .answered(let response): return try read(response)
        case .notExecuted(let error):
            // Not asked because the host said so before.
            if error.kind == .timeout, error.retryAfter != nil { throw .rateLimited(after: error.retryAfter) }
            throw .unreachable(error.what)
        case .unknown(let error):
            if error.kind == .closed { throw .cutOff }
            throw error.kind == .protocolViolation ? .garbage("no HTTP, or too much of it") : .unreachable(error.what)
        }
    }

    private func read(_ response: HTTPResponse) throws(ModelError) -> Answer {
        switch response.status {
        case 200...299: break
        case 401, 402, 403: throw .unauthorised(status: response.status)
        case 429: throw .rateLimited(after: response.retryAfter(now: Int(clock().timeIntervalSince1970)))
        case 408, 409, 500...599: throw .overloaded
        default: throw .rejected(status: response.status)
        }
        let type = (response.header("content-type") ?? "").lowercased()
        if type.hasPrefix("text/event-stream") { return .events(ServerEvents.read(response.body)) }
        // A server may not know how to stream, and says so by answering at once.
        guard type.contains("json") else { throw .garbage("its type is neither JSON nor a stream") }
        if type.contains("ndjson") { return .events(Self.lines(response.body)) }
        guard let value = JSONValue(response.body) else { throw .garbage("no JSON") }
        return .whole(value)
    }

    /// A value on each line, as Ollama streams.
    private static func lines(_ body: [UInt8]) -> [ServerEvents.Event] {
        body.split(separator: 0x0A).map { ServerEvents.Event(name: "", data: Array($0)) }
    }
}

extension ServerEvents.Event {
    func value() throws(ModelError) -> JSONValue {
        guard let value = JSONValue(data) else { throw .garbage("an event that is no JSON") }
        return value
    }
}

extension JSONValue {
    /// Text and nothing else: a number is no word of a model.
    var words: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// A count that cannot be true counts as nothing.
    var count: Int { number.flatMap { (0...100_000_000).contains($0) ? $0 : nil } ?? 0 }
}

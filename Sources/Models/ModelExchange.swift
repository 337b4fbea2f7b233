import JSON
package import Transport

import struct Foundation.Date

/// Where a model is asked, with which key, and how long.
package struct ModelPlace: Sendable {
    package var base: HTTPAddress
    /// Nil for servers on this machine, which need none.
    package var key: Secret?
    /// For one question with its repetitions, and all of it for the first token: a server may load a model first, or read a long
    /// prompt. Local models need two minutes and more.
    package var patience: Duration
    /// Seconds without a byte after the first token, after which an answer is given up; nil: as long as the patience lasts.
    package var longestSilence: Int?
    /// Before a repetition, by the number of those before it.
    package var pause: @Sendable (_ retries: Int) -> Duration

    package init(
        base: HTTPAddress, key: Secret?, patience: Duration = .seconds(120), longestSilence: Int? = 60,
        pause: @escaping @Sendable (_ retries: Int) -> Duration = {
            ModelRetry.pause(after: $0, jitter: .random(in: 0...1))
        }
    ) {
        self.base = base
        self.key = key
        self.patience = patience
        self.longestSilence = longestSilence
        self.pause = pause
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
    /// Tokens that may be thought: some servers stream them, too.
    var thinking: Int

    /// A model's longest answer, each token with its wrapping of some hundred bytes, and room to spare.
    private var largestResponse: Int { (8 << 20) + thinking * 512 }

    /// The question is asked again where that can help, within the patience, and where it may be paid once more.
    func post(
        _ path: [String], headers: [HTTPHeader?], body: [UInt8], _ attempts: Attempts
    ) async throws(ModelError) -> Answer {
        guard let address = place.base.appending(path) else { throw .unreachable("its address is none") }
        var request = HTTPRequest(.post, address, largestResponse: largestResponse)
        let own = [
            HTTPHeader("Content-Type", "application/json"), HTTPHeader("Accept", "text/event-stream, application/json"),
        ]
        let all = own + headers
        request.headers = all.compactMap { $0 }
        guard request.headers.count == all.count else { throw .unauthorised(status: 0) }
        request.body = body
        request.longestSilence = place.longestSilence
        request.longestWait = ModelRetry.longestWait
        // Repeated here alone, where each attempt is counted. Not being repeatable it has a connection of its own, on which libcurl
        // sends nothing twice.
        request.attempts = 1
        let end = ContinuousClock.now + place.patience
        var retries = 0
        while true {
            request.deadline = max(.milliseconds(1), end - .now)
            let failed: FailedAttempt
            switch await client.read(request, for: .model) {
            case .answered(let response):
                guard let error = Self.error(response, now: now) else { return try read(response) }
                failed = FailedAttempt(response, error, now: now)
            case .notExecuted(let error): failed = FailedAttempt(unsent: error)
            case .unknown(let error): failed = FailedAttempt(lost: error)
            }
            let pause = failed.wait ?? place.pause(retries)
            guard failed.isWorthRepeating, retries < ModelRetry.most, ContinuousClock.now + pause < end else {
                throw failed.error
            }
            do { try await Task.sleep(for: pause) } catch { throw failed.error }
            guard attempts.again(mayHaveRun: failed.mayHaveRun) else { throw failed.error }
            retries += 1
        }
    }

    /// Seconds since 1970.
    private var now: Int { Int(clock().timeIntervalSince1970) }

    /// What a status says; nil: an answer.
    private static func error(_ response: HTTPResponse, now: Int) -> ModelError? {
        switch response.status {
        case 200...299: nil
        case 401, 402, 403: .unauthorised(status: response.status)
        case 429: .rateLimited(after: response.retryAfter(now: now))
        case 408, 409, 500...599: .overloaded
        default: .rejected(status: response.status)
        }
    }

    private func read(_ response: HTTPResponse) throws(ModelError) -> Answer {
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

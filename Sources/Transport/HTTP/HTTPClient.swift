package import Store

package import struct Foundation.Date

/// The hosts that may be spoken to over HTTP. What the configuration does not name is not connected to.
package struct Egress: Sendable, Equatable {
    private let hosts: Set<String>

    /// - Parameter hosts: names or addresses, each of them exactly; letters of any case.
    package init(_ hosts: [String]) { self.hosts = Set(hosts.map(Self.folded)) }

    package func allows(_ host: String) -> Bool { hosts.contains(Self.folded(host)) }

    package func adding(_ more: [String]) -> Egress { Egress(Array(hosts) + more) }

    private static func folded(_ host: String) -> String {
        String(decoding: host.utf8.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
}

/// Why something is asked with POST although nothing changes. `Tests/HouseTests` lists who asks for which reason: whoever
/// adds a caller or a reason says so there.
package enum AskingReason: String, Sendable, CaseIterable {
    /// A token for a credential (RFC 6749, 3.2).
    case token
    /// A question in GraphQL that is no mutation.
    case question
    /// A search or a look-up of a service that takes its arguments as a body.
    case search
    /// A word of a conversation with a tool server that calls no tool, or one that the operator says only reads.
    case conversation
    /// A model, whose answer is words.
    case model
}

/// Speaks HTTP for integrations and models.
///
/// Keeps to the hosts of the configuration and to their patience, and repeats a request only when that can do no harm:
/// it is repeatable, or the host provably has not executed it.
package struct HTTPClient: Sendable {
    private let loop: HTTPLoop
    private let egress: Egress
    private let caFile: String?
    private let clock: @Sendable () -> Date
    private let jitter: @Sendable () -> Double

    /// - Parameters:
    ///   - caFile: PEM file of the authority that signed the hosts' certificates; nil: the system's.
    ///   - jitter: 0 to 1, the part of each pause that is waited for.
    package init(
        _ loop: HTTPLoop, egress: Egress, caFile: String? = nil, clock: @escaping @Sendable () -> Date,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        self.loop = loop
        self.egress = egress
        self.caFile = caFile
        self.clock = clock
        self.jitter = jitter
    }

    /// Asks, and changes nothing outside: GET and HEAD, and a POST for one of the reasons for which a host is asked that
    /// way. Everything else is refused.
    package func read(_ request: HTTPRequest, for reason: AskingReason? = nil) async -> HTTPOutcome {
        let mayPass = request.method == .post ? reason != nil : [.get, .head].contains(request.method)
        guard mayPass else {
            return .notExecuted(refusal(request, "\(request.method.rawValue) changes something; it needs a claim"))
        }
        return await exchange(request)
    }

    /// Changes something outside: the effect's row is durably executing.
    package func perform(_ request: HTTPRequest, _ claimed: borrowing Claimed) async -> HTTPOutcome {
        await exchange(request)
    }

    private func exchange(_ first: HTTPRequest) async -> HTTPOutcome {
        var request = first
        guard egress.allows(request.address.host) else {
            return .notExecuted(
                refusal(request, "the configuration does not allow this host; name it in `egress` of mailbox.yaml"))
        }
        let end = ContinuousClock.now + request.deadline
        let host = "\(request.address.isSecure)\(request.address.authority)"
        var redirects = 0
        var attempt = 1
        // Once an attempt may have been executed, no later refusal can say that nothing was.
        var doubt: TransportError?
        while true {
            if let error = await awaitTurn(host, until: end, request) { return Self.sorted(.notExecuted(error), doubt) }
            KillPoint.reached("http.request", ".before")
            let outcome = await loop.attempt(
                request, signature: request.signature?.fields(for: request, at: clock()) ?? [], caFile: caFile,
                limit: max(.milliseconds(1), end - .now), doing: doing(request))
            KillPoint.reached("http.request", ".after")
            var wait: Duration?
            switch outcome {
            case .answered(let response):
                if request.namesOneThing, response.isAboutOneThing {
                    return Self.answered(outcome, response, request, doubt)
                }
                let signs = RateSigns(response, now: Int(clock().timeIntervalSince1970))
                loop.hear(signs, from: host)
                if redirects < 3, let next = redirected(request, response) {
                    request.address = next
                    redirects += 1
                    continue
                }
                guard mayRepeat(request, response, signs) else {
                    return Self.answered(outcome, response, request, doubt)
                }
                // A host that broke down may have done it first; one that asks for patience has done nothing.
                if ![429, 503].contains(response.status) {
                    doubt = doubt ?? answerError(request, "HTTP \(response.status)")
                }
                wait = signs.retryAfter
            case .notExecuted(let error):
                guard error.isTemporary, error.kind != .tls else { return Self.sorted(outcome, doubt) }
            case .unknown(let error):
                guard request.isRepeatable, error.isTemporary else { return outcome }
                doubt = error
            }
            guard attempt < request.attempts, !Task.isCancelled else { return Self.sorted(outcome, doubt) }
            let pause = wait ?? .seconds(min(30, 0.5 * Double(1 << attempt)) * jitter())
            guard ContinuousClock.now + pause < end else { return Self.sorted(outcome, doubt) }
            do { try await Task.sleep(for: pause) } catch { return Self.sorted(outcome, doubt) }
            attempt += 1
        }
    }

    /// A refusal of a repetition says nothing of the attempt before it: the thing may be there because that one was executed.
    private static func answered(
        _ outcome: HTTPOutcome, _ response: HTTPResponse, _ request: HTTPRequest, _ doubt: TransportError?
    ) -> HTTPOutcome {
        guard let doubt, ![.get, .head].contains(request.method), (400...499).contains(response.status) else {
            return outcome
        }
        return .unknown(doubt)
    }

    private func answerError(_ request: HTTPRequest, _ words: String) -> TransportError {
        TransportError(.rejected, doing: doing(request), answer: words, isTemporary: true)
    }

    private static func sorted(_ outcome: HTTPOutcome, _ doubt: TransportError?) -> HTTPOutcome {
        guard case .notExecuted = outcome, let doubt else { return outcome }
        return .unknown(doubt)
    }

    /// Waits until the host may be asked; an error when that would be after the deadline.
    private func awaitTurn(_ host: String, until end: ContinuousClock.Instant, _ request: HTTPRequest) async
        -> TransportError?
    {
        while let later = loop.take(host) {
            let wait = later - .now
            guard later < end, request.longestWait.map({ wait <= $0 }) ?? true, !Task.isCancelled else {
                let seconds = max(1, wait.components.seconds)
                var error = TransportError(
                    .timeout, doing: doing(request),
                    answer: "the host asks for patience for \(seconds) seconds more; not sent", isTemporary: true)
                error.retryAfter = .seconds(seconds)
                return error
            }
            do { try await Task.sleep(until: later, clock: .continuous) } catch { return HTTPOrders.cancelled }
        }
        return nil
    }

    private func mayRepeat(_ request: HTTPRequest, _ response: HTTPResponse, _ signs: RateSigns) -> Bool {
        switch response.status {
        case 429: request.isRepeatable || request.refusalIsNoExecution
        case 503: request.isRepeatable || (request.refusalIsNoExecution && signs.retryAfter != nil)
        // 529: overloaded, as some hosts of models have it.
        case 408, 500, 502, 504, 529: request.isRepeatable
        default: false
        }
    }

    private func redirected(_ request: HTTPRequest, _ response: HTTPResponse) -> HTTPAddress? {
        guard request.followsRedirects, [.get, .head].contains(request.method),
            [301, 302, 303, 307, 308].contains(response.status),
            let next = response.header("location").flatMap(request.address.following),
            next.isSameOrigin(as: request.address)
        else { return nil }
        return next
    }

    private func doing(_ request: HTTPRequest) -> String { "asking \(request.address.host)" }

    private func refusal(_ request: HTTPRequest, _ words: String) -> TransportError {
        TransportError(.refused, doing: doing(request), answer: words, isTemporary: false)
    }
}

import Transport

/// When a question is asked again and after which pause, as the clients of OpenAI and Anthropic do it.
package enum ModelRetry {
    /// Repetitions of one question.
    static let most = 2
    /// A server that wants to be left alone for longer is not waited for.
    static let longestWait = Duration.seconds(120)

    /// Before a repetition, where the server names no time: half a second, then twice as long each time up to eight seconds, less
    /// up to a quarter, so that those who failed together do not come back together.
    ///
    /// - Parameters:
    ///   - retries: repetitions so far, from 0.
    ///   - jitter: 0 to 1.
    package static func pause(after retries: Int, jitter: Double) -> Duration {
        .seconds(min(0.5 * Double(1 << min(retries, 10)), 8) * (1 - 0.25 * jitter))
    }
}

/// An attempt that brought no answer.
struct FailedAttempt {
    var error: ModelError
    /// Whether the server may have done what it was asked: then it may charge for it.
    var mayHaveRun: Bool
    var isWorthRepeating: Bool
    /// How long the server asks to be left alone.
    var wait: Duration?

    /// - Parameter now: seconds since 1970, for a server that names a moment and sends no Date.
    init(_ response: HTTPResponse, _ error: ModelError, now: Int) {
        self.error = error
        let status = response.status
        // Too many questions, a conflict, or too much to do: such a server says that it has done nothing.
        mayHaveRun = status == 408 || (status >= 500 && status != 503 && status != 529)
        wait = response.retryAfter(now: now).flatMap { $0 > .zero ? $0 : nil }
        let isWanted =
            switch response.header("x-should-retry") {
            case "true": true
            case "false": false
            default: [408, 409, 429].contains(status) || status >= 500
            }
        isWorthRepeating = isWanted && wait.map { $0 <= ModelRetry.longestWait } ?? true
    }

    /// Nothing was sent.
    init(unsent error: TransportError) {
        mayHaveRun = false
        if error.kind == .timeout, let after = error.retryAfter {
            self.error = .waiting(after: after)
            isWorthRepeating = false
        } else {
            self.error = .unreachable(error.what)
            isWorthRepeating = error.isTemporary && error.kind != .tls
        }
    }

    /// It was sent, and no whole answer came.
    init(lost error: TransportError) {
        mayHaveRun = true
        self.error =
            error.kind == .protocolViolation ? .garbage("no HTTP, or too much of it") : .lost(error.what)
        isWorthRepeating = error.isTemporary
    }
}

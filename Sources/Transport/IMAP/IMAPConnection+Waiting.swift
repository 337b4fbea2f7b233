import Synchronization

extension IMAPConnection {
    /// NAT boxes forget silent connections after 5 to 10 minutes, servers end IDLE after 29 (RFC 2177).
    private static let renewal = Duration.seconds(9 * 60)
    /// Without an answer to DONE for so long the connection is dead.
    private static let patienceAfterDone = Duration.seconds(30)

    /// Waits until messages arrived in the selected folder, or `upTo` passed: by IDLE, or where the server has none by
    /// asking every `poll`. True when messages arrived, also before the call but after the folder was selected.
    ///
    /// - Throws: `CancellationError` at once when the task is cancelled; the connection stays usable if the server
    ///   answers within two seconds.
    package func waitForChange(upTo limit: Duration, poll: Duration) async throws -> Bool {
        try await turn.hold {
            guard !takeNews() else { return true }
            feed.forgetInterruption()
            let end = ContinuousClock.now + limit
            return try await withTaskCancellationHandler {
                if has("IDLE"), !session.withLock({ $0.refusesIdle }), let hasNews = try await idle(until: end) {
                    return hasNews
                }
                return try await ask(every: poll, until: end)
            } onCancel: {
                feed.interrupt()
            }
        }
    }

    private func takeNews() -> Bool {
        session.withLock { session in
            defer { session.hasNews = false }
            return session.hasNews
        }
    }

    private var hasNews: Bool { session.withLock { $0.hasNews } }

    /// Nil when the server refuses IDLE.
    private func idle(until end: ContinuousClock.Instant) async throws -> Bool? {
        let doing = "waiting for messages"
        while ContinuousClock.now < end {
            try Task.checkCancellation()
            let tag = start("IDLE")
            if let refusal = try await goAhead(tag, doing: doing) {
                guard refusal.kind != .ok else { continue }
                session.withLock { $0.refusesIdle = true }
                return nil
            }
            try await listen(tag, until: min(end, .now + Self.renewal), doing)
            send(Array("DONE\r\n".utf8))
            let patience = Task.isCancelled ? Duration.seconds(2) : min(Self.patienceAfterDone, self.patience)
            let status = try? await answer(to: tag, doing: doing, patience: patience)
            try Task.checkCancellation()
            guard status != nil else { throw failed(.timeout, doing, "the server does not answer any more") }
            if takeNews() { return true }
        }
        return false
    }

    /// Until there is news, silence for long enough, or an interruption.
    private func listen(_ tag: String, until end: ContinuousClock.Instant, _ doing: String) async throws {
        while !hasNews, !Task.isCancelled {
            let left = end - .now
            guard left > .zero, session.withLock({ $0.early[tag] == nil }) else { return }
            _ = try await next(.orReturn(left), doing: doing)
        }
    }

    private func ask(every poll: Duration, until end: ContinuousClock.Instant) async throws -> Bool {
        let doing = "waiting for messages"
        while true {
            let asksAt = min(end, .now + max(poll, .seconds(1)))
            while ContinuousClock.now < asksAt, !hasNews {
                try Task.checkCancellation()
                _ = try await next(.orReturn(asksAt - .now), doing: doing)
            }
            try Task.checkCancellation()
            if !hasNews { _ = try await run("NOOP", doing: doing) }
            if takeNews() { return true }
            if ContinuousClock.now >= end { return false }
        }
    }
}

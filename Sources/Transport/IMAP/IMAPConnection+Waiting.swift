import Synchronization

extension IMAPConnection {
    /// Without an answer to DONE for so long the connection is dead.
    private static let patienceAfterDone = Duration.seconds(30)

    /// Waits until messages arrived in the selected folder, or `limit` passed: by IDLE, or where the server has none by
    /// asking every `poll`, a second at least. True when messages arrived, also before the call but after the folder was
    /// selected.
    ///
    /// - Throws: `CancellationError` at once when the task is cancelled; the connection stays usable if the server
    ///   answers within two seconds.
    package func waitForChange(upTo limit: Duration, poll: Duration) async throws -> Bool {
        try await turn.hold {
            try await wait(upTo: limit, poll: poll, alsoFor: .nothing)
            return session.withLock { session in
                defer { session.hasNews = false }
                return session.hasNews
            }
        }
    }

    /// What ends a wait besides messages in the selected folder.
    enum OtherNews {
        case nothing, watchedFolders
    }

    /// Within a turn: returns at once when there is news already.
    func wait(upTo limit: Duration, poll: Duration, alsoFor other: OtherNews) async throws {
        guard !hasNews(other) else { return }
        feed.forgetInterruption()
        let end = ContinuousClock.now + limit
        let mustAsk = other == .watchedFolders && session.withLock { $0.watched.needAsking }
        try await withTaskCancellationHandler {
            while true {
                let asksAt = min(end, .now + max(poll, .seconds(1)))
                try await idle(until: mustAsk ? asksAt : end, other)
                // Without IDLE, or when it ended before its time.
                while !hasNews(other), ContinuousClock.now < asksAt {
                    try Task.checkCancellation()
                    _ = try await next(.orReturn(asksAt - .now), doing: Self.waiting)
                }
                try Task.checkCancellation()
                if !hasNews(other), !canIdle { _ = try await run("NOOP", doing: Self.waiting) }
                if !hasNews(other), mustAsk { try await askWatched() }
                if hasNews(other) || ContinuousClock.now >= end { return }
            }
        } onCancel: {
            feed.interrupt()
        }
    }

    private static let waiting = "waiting for messages"

    private func hasNews(_ other: OtherNews) -> Bool {
        session.withLock { $0.hasNews || (other == .watchedFolders && $0.watched.hasNews) }
    }

    private var canIdle: Bool { has("IDLE") && session.withLock { !$0.refusesIdle } }

    /// Until there is news or the time has come; returns early when the server does without IDLE.
    private func idle(until end: ContinuousClock.Instant, _ other: OtherNews) async throws {
        while canIdle, ContinuousClock.now < end, !hasNews(other) {
            try Task.checkCancellation()
            let tag = start("IDLE")
            guard try await goAhead(tag, doing: Self.waiting) == nil else {
                return session.withLock { $0.refusesIdle = true }
            }
            let renewal = session.withLock { $0.idleRenewal }
            if try await listen(tag, until: min(end, .now + renewal), other) {
                // QUIRK: a server that ends IDLE by itself would take DONE for a command.
                _ = try await answer(to: tag, doing: Self.waiting)
                if !hasNews(other) { return }
                continue
            }
            send(Array("DONE\r\n".utf8))
            let patience = Task.isCancelled ? Duration.seconds(2) : min(Self.patienceAfterDone, self.patience)
            let status = try? await answer(to: tag, doing: Self.waiting, patience: patience)
            try Task.checkCancellation()
            guard status != nil else { throw failed(.timeout, Self.waiting, "the server does not answer any more") }
        }
    }

    /// Until there is news, silence for long enough, or an interruption. True when the server ended IDLE meanwhile.
    private func listen(
        _ tag: String, until end: ContinuousClock.Instant, _ other: OtherNews
    ) async throws -> Bool {
        while !hasNews(other), !Task.isCancelled {
            guard session.withLock({ $0.early[tag] == nil }) else { return true }
            let left = end - .now
            guard left > .zero else { return false }
            _ = try await next(.orReturn(left), doing: Self.waiting)
        }
        return session.withLock { $0.early[tag] != nil }
    }
}

import Synchronization

/// What one server has said and the connection's current command has not read yet.
///
/// Filled by the I/O thread, emptied by one command at a time.
final class Feed: Sendable {
    /// What a wait ended with.
    enum News: Sendable {
        case response(ServerResponse)
        /// `patience` passed without a byte; only for waits that allow it.
        case silence
        case interrupted
    }

    /// What the server's silence means to a wait.
    enum Patience: Sendable {
        /// The connection is given up when no byte moves for so long.
        case orGiveUp(Duration)
        /// The wait ends with `.silence`. It can be interrupted, too.
        case orReturn(Duration)
    }

    private struct Wait {
        let continuation: CheckedContinuation<News, any Error>
        let since: ContinuousClock.Instant
        let patience: Patience
    }

    private struct State {
        var responses: [ServerResponse] = []
        var next = 0
        var weight = 0
        var isHeld = false
        var wait: Wait?
        var isInterrupted = false
        var end: TransportError?
    }

    /// Above this the I/O thread stops reading: a server that talks faster than we listen waits for us.
    static let fullAt = 16 << 20

    private let state = Mutex(State())
    private let orders: Orders
    private let id: UInt64

    init(id: UInt64, orders: Orders) {
        self.id = id
        self.orders = orders
    }

    // MARK: the connection's side

    /// Next response in the order the server sent them.
    ///
    /// - Throws: `TransportError` once the connection has ended and everything before that was read.
    func next(_ patience: Patience) async throws -> News {
        if let news = try takeNow(patience) { return news }
        return try await withCheckedThrowingContinuation { continuation in
            let now = ContinuousClock.now
            let decided: Result<News, any Error>? = state.withLock { state in
                if let ready = Self.ready(&state, patience) { return ready }
                state.wait = Wait(continuation: continuation, since: now, patience: patience)
                return nil
            }
            if let decided {
                continuation.resume(with: decided)
            } else {
                orders.wakeNoLater(than: now + patience.duration)
            }
        }
    }

    /// Ends a wait that may return without news, now or the next one.
    func interrupt() {
        let wait: Wait? = state.withLock { state in
            guard let wait = state.wait, wait.patience.mayReturn else {
                state.isInterrupted = true
                return nil
            }
            state.wait = nil
            return wait
        }
        wait?.continuation.resume(returning: .interrupted)
    }

    func forgetInterruption() { state.withLock { $0.isInterrupted = false } }

    private func takeNow(_ patience: Patience) throws -> News? {
        let (ready, isFreed) = state.withLock { state in
            let ready = Self.ready(&state, patience)
            let isFreed = state.isHeld && state.weight < Self.fullAt / 2
            if isFreed { state.isHeld = false }
            return (ready, isFreed)
        }
        if isFreed { orders.add(.resume(id)) }
        return try ready?.get()
    }

    private static func ready(_ state: inout State, _ patience: Patience) -> Result<News, any Error>? {
        if state.next < state.responses.count {
            let response = state.responses[state.next]
            state.next += 1
            state.weight -= response.weight
            if state.next == state.responses.count || state.next > 1_024 {
                state.responses.removeFirst(state.next)
                state.next = 0
            }
            return .success(.response(response))
        }
        if let end = state.end { return .failure(end) }
        if patience.mayReturn, state.isInterrupted {
            state.isInterrupted = false
            return .success(.interrupted)
        }
        return nil
    }

    // MARK: the I/O thread's side

    /// True when the thread should stop reading until `.resume`.
    func deliver(_ responses: [ServerResponse]) -> Bool {
        let (wait, first, isFull) = state.withLock { state -> (Wait?, ServerResponse?, Bool) in
            state.responses += responses
            state.weight += responses.reduce(0) { $0 + $1.weight }
            guard let wait = state.wait, case .success(.response(let first))? = Self.ready(&state, wait.patience) else {
                return (nil, nil, Self.hold(&state))
            }
            state.wait = nil
            return (wait, first, Self.hold(&state))
        }
        if let wait, let first { wait.continuation.resume(returning: .response(first)) }
        return isFull
    }

    private static func hold(_ state: inout State) -> Bool {
        if state.weight >= fullAt { state.isHeld = true }
        return state.isHeld
    }

    /// The connection has ended: what was read stays readable, then every call throws `error`.
    func end(_ error: TransportError) {
        let wait: Wait? = state.withLock { state in
            if state.end == nil { state.end = error }
            defer { state.wait = nil }
            return state.wait
        }
        wait?.continuation.resume(throwing: error)
    }

    var isEnded: Bool { state.withLock { $0.end != nil } }

    /// When the current wait runs out, counted from the last byte that moved.
    func deadline(lastMove: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        state.withLock { state in state.wait.map { Self.deadline($0, lastMove) } }
    }

    private static func deadline(_ wait: Wait, _ lastMove: ContinuousClock.Instant) -> ContinuousClock.Instant {
        switch wait.patience {
        case .orGiveUp(let duration): max(wait.since, lastMove) + duration
        case .orReturn(let duration): wait.since + duration
        }
    }

    /// True when the wait that ran out means the connection must be given up.
    func expire(at now: ContinuousClock.Instant, lastMove: ContinuousClock.Instant) -> Bool {
        let (wait, isDead) = state.withLock { state -> (Wait?, Bool) in
            guard let wait = state.wait, Self.deadline(wait, lastMove) <= now else { return (nil, false) }
            guard wait.patience.mayReturn else { return (nil, true) }
            state.wait = nil
            return (wait, false)
        }
        wait?.continuation.resume(returning: .silence)
        return isDead
    }
}

extension Feed.Patience {
    var duration: Duration {
        switch self {
        case .orGiveUp(let duration), .orReturn(let duration): duration
        }
    }

    var mayReturn: Bool {
        if case .orReturn = self { return true }
        return false
    }
}

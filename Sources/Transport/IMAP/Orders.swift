import CSystem
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// What connections want from the I/O thread; adding wakes it.
final class Orders: Sendable {
    struct Opening: Sendable {
        let id: UInt64
        let account: Account
        let proof: LoginProof
        let feed: Feed
        let opened: CheckedContinuation<Void, any Error>
    }

    enum Order: Sendable {
        case open(Opening)
        case send(UInt64, [UInt8])
        /// Read on: the feed has room again.
        case resume(UInt64)
        case close(UInt64)
        case shutDown

        var isShutDown: Bool {
            if case .shutDown = self { return true }
            return false
        }
    }

    private struct State {
        var orders: [Order] = []
        var isOver = false
        /// When the thread wakes by itself; nil while it is awake and has not decided yet.
        var wakesAt: ContinuousClock.Instant?
        /// The earliest moment somebody has asked to be looked after by, since the thread last heard of it.
        var asked: ContinuousClock.Instant?
        var lastID: UInt64 = 0
    }

    /// An eventfd.
    let wake: Int32
    private let state = Mutex(State())

    init() throws(TransportError) {
        wake = csystem_event()
        guard wake >= 0 else {
            throw TransportError(
                .refused, doing: "starting the I/O thread", answer: "no descriptor is left", isTemporary: true)
        }
    }

    deinit { close(wake) }

    func newID() -> UInt64 {
        state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
    }

    func add(_ order: Order) {
        let isOver = state.withLock { state in
            if !state.isOver { state.orders.append(order) }
            return state.isOver
        }
        guard isOver else { return csystem_event_raise(wake) }
        if case .open(let opening) = order { opening.opened.resume(throwing: Self.over) }
    }

    /// Makes sure the thread looks at the clock by then.
    func wakeNoLater(than instant: ContinuousClock.Instant) {
        let isLate = state.withLock { state in
            state.asked = min(state.asked ?? instant, instant)
            return state.wakesAt.map { instant < $0 } ?? true
        }
        if isLate { csystem_event_raise(wake) }
    }

    // MARK: the thread's side

    func take() -> [Order] {
        state.withLock { state in
            state.wakesAt = nil
            defer { state.orders = [] }
            return state.orders
        }
    }

    /// The earliest moment asked for since the last call; nil when none was.
    func takeAsked() -> ContinuousClock.Instant? {
        state.withLock { state in
            defer { state.asked = nil }
            return state.asked
        }
    }

    func sleeps(until instant: ContinuousClock.Instant) { state.withLock { $0.wakesAt = instant } }

    /// No order is taken from here on. Returns what had come until now.
    func end() -> [Order] {
        state.withLock { state in
            state.isOver = true
            defer { state.orders = [] }
            return state.orders
        }
    }

    static let over = TransportError(
        .closed, doing: "using the connection", answer: "replyd is shutting down", isTemporary: true)
}

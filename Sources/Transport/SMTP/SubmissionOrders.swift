import CSystem
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// What submissions want from their I/O thread; adding wakes it.
final class SubmissionOrders: Sendable {
    /// One submission's place on the thread: at most one connection, one message at a time.
    struct Place: Sendable, Hashable {
        let id: UInt64
    }

    /// How a message ended, and when its last reply was heard.
    struct Ended: Sendable {
        var results: [SubmissionResult]
        var heard: ContinuousClock.Instant
    }

    struct Job: Sendable {
        let envelope: Envelope
        let account: Account
        let proof: LoginProof
        let patience: SubmissionPatience
        let done: CheckedContinuation<Ended, Never>
        /// Nothing was handed over on a connection that had been idle, so that a new one is tried, once.
        var isSecondTry = false
        /// The thread's note: the job began on a connection that had served before.
        var isOnUsedConnection = false

        func end(_ error: TransportError) {
            let results = envelope.recipients.map { _ in SubmissionResult.notSent(error) }
            done.resume(returning: Ended(results: results, heard: .now))
        }
    }

    enum Order: Sendable {
        case submit(Place, Job)
        /// Connects and logs in, then says QUIT.
        case verify(Place, Account, LoginProof, CheckedContinuation<SMTPOffers, any Error>)
        /// Ends what is under way, and everything that comes later, at once.
        case abandon(Place)
        /// Says QUIT once nothing is left to do.
        case close(Place, CheckedContinuation<Void, Never>)
        /// Nobody uses the place any more.
        case forget(Place)
    }

    private struct State {
        var orders: [Order] = []
        var isOver = false
        var lastID: UInt64 = 0
    }

    /// An eventfd.
    let wake: Int32
    private let state = Mutex(State())

    init() { wake = csystem_event() }

    deinit {
        if wake >= 0 { close(wake) }
    }

    func newPlace() -> Place {
        state.withLock { state in
            state.lastID += 1
            return Place(id: state.lastID)
        }
    }

    func add(_ order: Order) {
        let isOver = state.withLock { state in
            if !state.isOver { state.orders.append(order) }
            return state.isOver
        }
        if isOver { Self.refuse(order) } else { csystem_event_raise(wake) }
    }

    func take() -> [Order] {
        state.withLock { state in
            defer { state.orders = [] }
            return state.orders
        }
    }

    /// No order is taken from here on.
    func end() {
        let left = state.withLock { state in
            state.isOver = true
            defer { state.orders = [] }
            return state.orders
        }
        left.forEach(Self.refuse)
    }

    private static func refuse(_ order: Order) {
        let error = TransportError(
            .refused, doing: "submitting", answer: "no descriptor or memory is left for the I/O thread",
            isTemporary: true)
        switch order {
        case .submit(_, let job): job.end(error)
        case .verify(_, _, _, let done): done.resume(throwing: error)
        case .close(_, let done): done.resume()
        case .abandon, .forget: break
        }
    }
}

/// How long a server may be silent.
struct SubmissionPatience: Sendable {
    /// For the reply to a command, or for taking more of the body.
    var reply: Duration
    /// For the verdict after the dot: whoever gives up earlier than RFC 5321, 4.5.3.2.6 (10 minutes) gets doubts.
    var verdict: Duration
}

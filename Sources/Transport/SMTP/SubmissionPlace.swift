/// One submission on the I/O thread: its connection, the message under way, and those that wait.
final class SubmissionPlace {
    enum State {
        case closed
        case connecting(SubmissionWire)
        case idle(SubmissionWire, since: ContinuousClock.Instant)
        case busy(SubmissionWire, SubmissionOrders.Job, SubmissionStages)
        /// QUIT was said.
        case leaving(SubmissionWire, until: ContinuousClock.Instant)
    }

    let id: SubmissionOrders.Place
    var state = State.closed
    var waiting: [SubmissionOrders.Job] = []
    var verifying: CheckedContinuation<SMTPOffers, any Error>?
    var closing: [CheckedContinuation<Void, Never>] = []
    var account: Account?
    var proof: LoginProof?
    var isAbandoned = false
    var isForgotten = false

    init(_ id: SubmissionOrders.Place) { self.id = id }

    var wire: SubmissionWire? {
        switch state {
        case .closed: nil
        case .connecting(let wire), .idle(let wire, _), .busy(let wire, _, _), .leaving(let wire, _): wire
        }
    }

    /// Without a message for so long, QUIT is said: servers count connections.
    static let idleTime = Duration.seconds(30)
    /// QUIT is not waited for longer.
    static let farewell = Duration.seconds(1)

    /// When the thread has to look again; nil while libcurl keeps the time.
    var deadline: ContinuousClock.Instant? {
        switch state {
        case .closed, .connecting: nil
        case .idle(_, let since): since + Self.idleTime
        case .leaving(_, let until): until
        case .busy(let wire, let job, let stages):
            wire.lastMove + (stages.stage == .awaitingVerdict ? job.patience.verdict : job.patience.reply)
        }
    }
}

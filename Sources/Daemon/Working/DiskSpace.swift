import Glibc
import Synchronization

/// Whether the disk that holds the state has room for work.
///
/// Asked before anything is fetched and before anything is done outside: what cannot be written down must not happen. A
/// disk that is nearly full, or mounted read-only, stops both until there is room again, and nothing needs repair then.
/// Between the two marks the answer stays what it was, so that it does not flutter.
///
/// A ballast file lies beside the ledger while there is room. It goes when there is none, so that what has begun
/// can still be recorded.
final class DiskSpace: Sendable {
    /// Octets.
    struct Marks: Sendable {
        /// With less than this free, work stops.
        var low = 64 << 20
        /// With this much free, it goes on.
        var high = 128 << 20
        var ballast = 8 << 20
    }

    private let folder: String
    private let marks: Marks
    private let report: @Sendable (LogLine) -> Void
    private let state = Mutex(State())

    private struct State {
        var asked: ContinuousClock.Instant?
        var trouble: LogLine?
        var hasBallast = false
        /// A write was refused, whatever the disk says of itself (a quota, a full journal): until then.
        var refused: ContinuousClock.Instant?
    }

    private static let rest = Duration.seconds(30)

    init(folder: String, marks: Marks = Marks(), report: @escaping @Sendable (LogLine) -> Void) {
        self.folder = folder
        self.marks = marks
        self.report = report
    }

    private var ballast: String { folder + "/ballast" }

    /// Nil while there is room; else one line that says what is wrong and what to do. The disk is asked once a second
    /// at most, so this may stand before every step. A change is reported once.
    var trouble: LogLine? {
        state.withLock { state in
            if let asked = state.asked, ContinuousClock.now - asked < .seconds(1) { return state.trouble }
            return look(&state)
        }
    }

    /// Asks the disk now.
    @discardableResult
    func refresh() -> LogLine? {
        state.withLock { state in look(&state) }
    }

    /// A write found no room: the ballast goes, and work stops. True when there was ballast to give.
    func makeRoom() -> Bool {
        state.withLock { state in
            state.refused = ContinuousClock.now + Self.rest
            let hadBallast = access(ballast, F_OK) == 0
            look(&state)
            release(&state)
            return hadBallast
        }
    }

    @discardableResult
    private func look(_ state: inout State) -> LogLine? {
        let before = state.trouble
        state.asked = ContinuousClock.now
        state.trouble = found(before)
        if let refused = state.refused {
            if ContinuousClock.now < refused {
                state.trouble =
                    state.trouble
                    ?? "the disk of \(path: folder) takes no more; nothing is fetched or done until it does"
            } else {
                state.refused = nil
            }
        }
        switch (before, state.trouble) {
        case (nil, let trouble?):
            report(trouble)
            release(&state)
        case (_?, nil):
            report("the disk of \(path: folder) has room again; work goes on")
            keepBallast(&state)
        case (nil, nil):
            keepBallast(&state)
        default: break
        }
        return state.trouble
    }

    private func found(_ before: LogLine?) -> LogLine? {
        var space = statvfs()
        guard statvfs(folder, &space) == 0 else {
            return
                """
                the disk of \(path: folder) does not answer: \(words: String(cString: strerror(errno))); \
                nothing is fetched or done
                """
        }
        guard space.f_flag & UInt(ST_RDONLY) == 0 else {
            return
                "the disk of \(path: folder) is mounted read-only; nothing is fetched or done until it can be written to"
        }
        let free = Int(clamping: UInt64(space.f_bavail) * UInt64(space.f_frsize))
        guard free < (before == nil ? marks.low : marks.high) else { return nil }
        let wanted = marks.high >> 20
        // The same words while it lasts: a figure in them would make every look a piece of news.
        return before
            ?? "the disk of \(path: folder) is nearly full; nothing is fetched or done until \(wanted) MiB are free on it"
    }

    private func release(_ state: inout State) {
        unlink(ballast)
        state.hasBallast = false
    }

    /// Really written, not a hole in a file: only blocks that are taken can be given back.
    private func keepBallast(_ state: inout State) {
        guard !state.hasBallast, marks.ballast > 0 else { return }
        let file = open(ballast, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        defer { close(file) }
        state.hasBallast = posix_fallocate(file, 0, off_t(marks.ballast)) == 0
        if !state.hasBallast { unlink(ballast) }
    }
}

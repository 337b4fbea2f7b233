import Synchronization

/// When each loop has promised to be heard of again. The watchdog is told that we live only while all keep their word:
/// a process in which one loop hangs is not alive, whatever its other threads do.
final class Pulse: Sendable {
    private let promises = Mutex<[String: ContinuousClock.Instant]>([:])

    /// The loop will call again within `limit`; said before every step and every rest.
    func promise(_ loop: String, within limit: Duration) {
        let end = ContinuousClock.now + limit
        promises.withLock { $0[loop] = end }
    }

    /// The loop has ended.
    func forget(_ loop: String) { promises.withLock { $0[loop] = nil } }

    /// Loops that broke their promise, in order of name.
    var overdue: [String] {
        let now = ContinuousClock.now
        return promises.withLock { $0.filter { $0.value < now }.keys.sorted() }
    }
}

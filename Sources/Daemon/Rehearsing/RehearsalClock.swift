import Synchronization

import struct Foundation.Date
import struct Foundation.TimeInterval

/// The time of a rehearsal: it passes only when somebody lets it.
final class RehearsalClock: Sendable {
    private let date: Mutex<Date>

    init(_ start: Date) { date = Mutex(start) }

    var now: Date { date.withLock { $0 } }

    func pass(_ seconds: TimeInterval) { date.withLock { $0 = $0.addingTimeInterval(seconds) } }
}

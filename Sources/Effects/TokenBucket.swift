package import struct Foundation.Date

/// How many messages a mailbox may send: so many a minute, and at most one minute's worth at once.
///
/// Lives in memory only: after a restart a mailbox begins with a full bucket. Durable limits, such as four automatic
/// messages for a customer and day, are the policy's and stand in the ledger.
package struct TokenBucket: Sendable, Equatable {
    /// Messages a minute; nil: no limit of ours.
    package let limit: Double?
    /// What the server's own throttling has brought it down to; nil while there is none.
    package private(set) var slowed: Double?
    private var tokens: Double
    private var last: Date?
    private var slowedAt: Date?
    /// Messages of the last minute and when it began: what a mailbox without a limit is slowed down from.
    private var minute: (since: Date, count: Double)?

    /// After so many seconds without a complaint the rate is doubled, until it is what it was.
    static let recovery = 300.0
    /// Above this an unlimited mailbox is unlimited again.
    static let fastest = 3_600.0

    package init(perMinute limit: Double?) {
        self.limit = limit.map { max($0, 1) }
        tokens = self.limit ?? 0
    }

    package static func == (a: Self, b: Self) -> Bool {
        a.limit == b.limit && a.slowed == b.slowed && a.tokens == b.tokens && a.last == b.last
    }

    /// Messages a minute that may go now; nil: as many as come.
    package var rate: Double? { slowed ?? limit }

    /// Whether a message may go now.
    package mutating func isReady(at now: Date) -> Bool {
        refill(now)
        return rate == nil || tokens >= 1
    }

    /// One went.
    package mutating func take(at now: Date) {
        refill(now)
        tokens = max(0, tokens - 1)
        if let minute, now.timeIntervalSince(minute.since) < 60 {
            self.minute = (minute.since, minute.count + 1)
        } else {
            minute = (now, 1)
        }
    }

    /// The server says that it is too much: half as fast from now on.
    package mutating func slowDown(at now: Date) {
        refill(now)
        let current = rate ?? max(60, min(minute?.count ?? 0, Self.fastest))
        slowed = max(1, current / 2)
        slowedAt = now
        tokens = 0
    }

    private mutating func refill(_ now: Date) {
        // A clock that was set back brings no tokens and takes none.
        let passed = max(0, last.map { now.timeIntervalSince($0) } ?? 0)
        last = now
        if let slowed, let since = slowedAt, now.timeIntervalSince(since) >= Self.recovery {
            let faster = slowed * 2
            self.slowed = faster >= (limit ?? Self.fastest) ? nil : faster
            slowedAt = now
        }
        guard let rate else { return }
        tokens = min(max(rate, 1), tokens + passed * rate / 60)
    }
}

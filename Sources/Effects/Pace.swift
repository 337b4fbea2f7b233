import Store
import Synchronization

import struct Foundation.Date

/// When a mailbox's lanes may go on: the sending rate, and rest while a server is in trouble.
///
/// A login that was refused once is not tried again for every effect that waits: servers lock accounts for that.
final class Pace: Sendable {
    private struct State {
        var bucket: TokenBucket
        var until: [Lane: Date] = [:]
        var strikes: [Lane: Int] = [:]
        /// The helpdesk shares its lane with the shop, which goes on meanwhile.
        var helpdeskUntil: Date?
        var helpdeskStrikes = 0
        var troubles: [MailboxTrouble.Server: MailboxTrouble] = [:]
    }

    private let state: Mutex<State>
    private let report: @Sendable (MailboxTrouble.Server, MailboxTrouble?) -> Void

    /// - Parameter troubles: what was reported before by the one in whose place this is: only then its end is, too.
    init(
        perMinute: Double?, knowing troubles: [MailboxTrouble.Server: MailboxTrouble] = [:],
        report: @escaping @Sendable (MailboxTrouble.Server, MailboxTrouble?) -> Void
    ) {
        state = Mutex(State(bucket: TokenBucket(perMinute: perMinute), troubles: troubles))
        self.report = report
    }

    var troubles: [MailboxTrouble.Server: MailboxTrouble] { state.withLock { $0.troubles } }

    func mayGo(_ lane: Lane, at now: Date) -> Bool {
        state.withLock { state in
            if let until = state.until[lane], now < until {
                // A clock that was set back by more than the longest rest ends it.
                guard until.timeIntervalSince(now) > 2 * Self.longest else { return false }
            }
            return lane != .smtp || state.bucket.isReady(at: now)
        }
    }

    func sends(at now: Date) { state.withLock { $0.bucket.take(at: now) } }

    func slowDown(at now: Date) { state.withLock { $0.bucket.slowDown(at: now) } }

    /// The server is in trouble: the lane rests, the longer the more often in a row.
    /// - Returns: for how many seconds.
    func rest(_ lane: Lane, _ trouble: MailboxTrouble, at now: Date) -> Double {
        let seconds = state.withLock { state in
            let strikes = (state.strikes[lane] ?? 0) + 1
            state.strikes[lane] = strikes
            // Up to a fifth more, so that the mailboxes of one server do not come back together.
            let seconds = min(Self.longest, EffectRunner.wait(afterAttempt: strikes) * Double.random(in: 1...1.2))
            state.until[lane] = now.addingTimeInterval(seconds)
            return seconds
        }
        note(trouble)
        return seconds
    }

    static let longest = 1_800.0

    /// Seconds for which the helpdesk is left alone; nil: it may be asked.
    func restOfHelpdesk(at now: Date) -> Double? {
        state.withLock { state in
            guard let until = state.helpdeskUntil, now < until,
                until.timeIntervalSince(now) <= 2 * Self.longestOfHelpdesk
            else { return nil }
            return max(1, until.timeIntervalSince(now))
        }
    }

    /// - Returns: for how many seconds it is left alone.
    func restHelpdesk(_ trouble: MailboxTrouble, at now: Date) -> Double {
        let seconds = state.withLock { state in
            state.helpdeskStrikes += 1
            let seconds = min(Self.longestOfHelpdesk, EffectRunner.wait(afterAttempt: state.helpdeskStrikes))
            state.helpdeskUntil = now.addingTimeInterval(seconds)
            return seconds
        }
        note(trouble)
        return seconds
    }

    /// People look at their tickets: they shall not wait half an hour once it works again.
    static let longestOfHelpdesk = 120.0

    /// Reported when it is new or changed.
    func note(_ trouble: MailboxTrouble) {
        let isNew = state.withLock { state in
            defer { state.troubles[trouble.server] = trouble }
            return state.troubles[trouble.server] != trouble
        }
        if isNew { report(trouble.server, trouble) }
    }

    /// It works (again).
    func works(_ server: MailboxTrouble.Server) {
        let wasInTrouble = state.withLock { state in
            if server == .helpdesk {
                state.helpdeskUntil = nil
                state.helpdeskStrikes = 0
            }
            if let lane: Lane = server == .smtp ? .smtp : server == .imap ? .imap : nil {
                state.strikes[lane] = nil
                state.until[lane] = nil
            }
            return state.troubles.removeValue(forKey: server) != nil
        }
        if wasInTrouble { report(server, nil) }
    }
}

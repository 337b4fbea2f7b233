import Resolution
import Store

import struct Foundation.Date

/// Takes one open event of one case at a time and turns it into a decision.
///
/// A case is leased, not a mailbox: a slow look-up holds one case only. Output and next state are one transaction, so
/// the process may die anywhere: the event is still open, and the next start takes it again.
struct CaseWorker: Sendable {
    let ledger: Ledger
    let desks: @Sendable (String) -> Desk?
    let name: String
    let isSimulating: Bool
    let clock: @Sendable () -> Date
    let report: @Sendable (LogLine) -> Void

    /// Seconds another worker leaves a leased case alone.
    static let lease = 120.0

    /// True when there was something to do.
    func next() async throws -> Bool {
        guard let work = try await ledger.claimCase(worker: name, lease: Self.lease, now: clock()) else { return false }
        guard let desk = desks(work.state.mailbox) else { return true }
        // A ruling can differ between asking and committing (another case used up a limit): then decide again.
        for _ in 0..<4 {
            let decision = try await CaseStep.decide(
                work, desk: desk, ledger: ledger, isSimulating: isSimulating, now: clock())
            switch try await ledger.commit(
                decision, handling: work.event, policy: desk.policy, simulating: isSimulating, now: clock())
            {
            case .committed:
                try await ledger.release(work)
                return true
            case .stale:
                try await ledger.release(work)
                return true
            case .ruledOtherwise:
                continue
            }
        }
        let seconds = Int(Self.lease)
        report("\(id: work.state.id): the policy kept changing its ruling; the case is tried again in \(seconds) s")
        return true
    }
}

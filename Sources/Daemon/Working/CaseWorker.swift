import Resolution
import Store

import struct Foundation.Date

/// Takes one open event of one case at a time and turns it into a decision.
///
/// A case is leased, not a mailbox: a slow look-up holds one case only. Output and next state are one transaction, so
/// the process may die anywhere: the event is still open, and the next start takes it again. One that ended three processes goes to
/// a person, and nothing of it is read: what stopped replyd once would stop it for ever.
struct CaseWorker: Sendable {
    let ledger: Ledger
    let desks: @Sendable (String) -> Desk?
    let name: String
    let isSimulating: Bool
    let clock: @Sendable () -> Date
    let report: @Sendable (LogLine) -> Void

    /// Seconds another worker leaves a leased case alone.
    static let lease = 120.0
    /// How many processes an event may end before a person decides on it.
    static let patience = 3

    /// True when there was something to do.
    func next() async throws -> Bool {
        guard let work = try await ledger.claimCase(worker: name, lease: Self.lease, now: clock()) else { return false }
        do {
            if try await isDecided(work) { try await ledger.release(work) } else { try await ledger.survived(work) }
            return true
        } catch {
            // Also when it is cancelled: an end that was asked for is no crash.
            let ledger = ledger
            await Task { try? await ledger.survived(work) }.value
            throw error
        }
    }

    /// False where it is tried again once the lease has ended.
    private func isDecided(_ work: CaseWork) async throws -> Bool {
        guard let desk = desks(work.state.mailbox) else { return false }
        if work.earlier >= Self.patience {
            report("\(id: work.state.id): deciding on it stopped replyd \(work.earlier) times; a person gets it")
        }
        // A ruling can differ between asking and committing (another case used up a limit): then decide again.
        for _ in 0..<4 {
            let decision = try await CaseStep.decide(
                work, desk: desk, ledger: ledger, isSimulating: isSimulating, now: clock())
            switch try await ledger.commit(
                decision, handling: work.event, policy: desk.policy, simulating: isSimulating, now: clock())
            {
            case .committed, .stale: return true
            case .ruledOtherwise: continue
            }
        }
        let seconds = Int(Self.lease)
        report("\(id: work.state.id): the policy kept changing its ruling; the case is tried again in \(seconds) s")
        return false
    }
}

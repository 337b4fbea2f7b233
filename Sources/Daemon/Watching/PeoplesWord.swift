import Configuration
import Resolution
import Store
import Synchronization

import struct Foundation.Date

/// What people say by changing tags, in a helpdesk or as keywords of a message. Two changes are commands:
///
/// - `ignore` set: replyd keeps off the case;
/// - `handover` taken away: the case is replyd's again.
struct PeoplesWord: Sendable {
    let ledger: Ledger
    let clock: @Sendable () -> Date
    let report: @Sendable (LogLine) -> Void
    /// Who said it, as it stands in the trail of the case.
    let by: String
    /// For the log.
    let place: LogLine

    func keepOff(_ file: Case) async throws {
        guard file.isHandsOff != true else { return }
        try await change(file, .keepOff, "keep off")
    }

    func handBack(_ file: Case) async throws { try await change(file, .handBack, "handed back") }

    private func change(_ file: Case, _ change: CaseChange, _ word: LogLine) async throws {
        do {
            _ = try await ledger.change(file.id, change, by: by, now: clock())
            report("\(mailbox: file.mailbox): \(id: file.id): \(word), \(place)")
        } catch LedgerError.caseRefuses {
            // It has changed meanwhile; the next look sees.
        }
    }
}

/// When each mailbox is looked at again.
final class LookTimes: Sendable {
    private let next = Mutex<[String: Date]>([:])

    /// At the pace of its helpdesk.
    func isDue(_ station: Station, now: Date) -> Bool {
        let pause = Double(station.desk.files.helpdesk?.pollInterval.components.seconds ?? 20)
        return isDue(station.name, now: now, every: pause)
    }

    /// Whether its time has come; then the next is `pause` seconds from now.
    func isDue(_ mailbox: String, now: Date, every pause: Double) -> Bool {
        next.withLock { next in
            // A clock that was set back does not stop it.
            if let due = next[mailbox], now < due, due.timeIntervalSince(now) <= pause { return false }
            next[mailbox] = now.addingTimeInterval(pause)
            return true
        }
    }
}

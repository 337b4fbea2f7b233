import Configuration
import Effects
import Resolution
import Store
import Synchronization
import Transport

import struct Foundation.Date

/// What people say by changing tags, in a helpdesk or as keywords of a message. Two changes are commands:
///
/// - `ignore` set: replyd keeps off the case;
/// - `handover` taken away: the case is replyd's again.
struct PeoplesWord: Sendable {
    let ledger: Ledger
    let reader: ReaderProcess
    let clock: @Sendable () -> Date
    let report: @Sendable (LogLine) -> Void
    /// Who said it, as it stands in the trail of the case.
    let by: String
    /// For the log.
    let place: LogLine

    /// True when something has changed.
    func keepOff(_ file: Case) async throws -> Bool {
        guard file.isHandsOff != true else { return false }
        return try await change(file, .keepOff, "keep off")
    }

    /// What a person has answered by mail is known before: nothing of it is answered again. While that
    /// cannot be known, the next look tries again.
    ///
    /// - Returns: whether something has changed.
    func handBack(_ file: Case, at station: Station) async throws -> Bool {
        guard try await hasSeenSent(station) else { return false }
        return try await change(file, .handBack(answeredUntil: lastAnswer(file, station)), "handed back")
    }

    private func hasSeenSent(_ station: Station) async throws -> Bool {
        guard station.source == nil else { return true }
        let line = station.line
        let watch = SentWatch(mailbox: station.name, ledger: ledger, reader: reader, clock: clock)
        do {
            try await line.folders.with { connection in
                guard let sent = try await connection.folder(.sent, named: line.account.folders.sent) else { return }
                _ = try await watch.look(at: sent, on: connection)
            }
            return true
        } catch is TransportError {
            // Whoever fetches from this server tells of it.
            return false
        }
    }

    /// A helpdesk does not say what people wrote to the customer from a ticket: there everything may be answered.
    private func lastAnswer(_ file: Case, _ station: Station) -> Date {
        file.hasTicket == true && station.tickets != nil ? .distantFuture : .distantPast
    }

    private func change(_ file: Case, _ change: CaseChange, _ word: LogLine) async throws -> Bool {
        do {
            _ = try await ledger.change(file.id, change, by: by, now: clock())
            report("\(mailbox: file.mailbox): \(id: file.id): \(word), \(place)")
            return true
        } catch LedgerError.caseRefuses {
            // It has changed meanwhile; the next look sees.
            return false
        }
    }
}

/// Looks at the mailboxes again and again, each in its own time.
struct Rounds: Sendable {
    let roster: Roster
    let clock: @Sendable () -> Date
    private let times = LookTimes()

    init(_ roster: Roster, clock: @escaping @Sendable () -> Date) {
        self.roster = roster
        self.clock = clock
    }

    /// Looks at each mailbox whose time has come, side by side: one that hangs holds up no other.
    /// - Parameter pause: seconds between two looks; nil: it is not looked at.
    /// - Returns: whether a look has changed something.
    func look(
        every pause: (Station) -> Double?, _ look: @escaping @Sendable (Station) async throws -> Bool
    ) async throws -> Bool {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for station in roster.all {
                guard let pause = pause(station), times.isDue(station.name, now: clock(), every: pause) else {
                    continue
                }
                group.addTask { try await look(station) }
            }
            var hasChanged = false
            for try await changed in group where changed { hasChanged = true }
            return hasChanged
        }
    }
}

extension Station {
    /// Seconds between two looks at its helpdesk.
    var helpdeskPause: Double { Double(desk.files.helpdesk?.pollInterval.components.seconds ?? 20) }
}

/// When each mailbox is looked at again.
final class LookTimes: Sendable {
    private let next = Mutex<[String: Date]>([:])

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

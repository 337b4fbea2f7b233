import Configuration
import Effects
import Resolution
import Store
import Synchronization

import struct Foundation.Date

/// Looks at the helpdesks for what people changed at tickets of ours. Two changes are commands:
///
/// - the tag `ignore` set: replyd keeps off the case;
/// - the tag `handover` taken away: the case is replyd's again.
///
/// It compares what stands there with what the ledger knows, so that a change seen twice, or after a restart, is one.
final class TicketWatch: Sendable {
    private struct Place {
        var cursor: HelpdeskCursor?
        var next: Date
    }

    private let ledger: Ledger
    private let roster: Roster
    private let clock: @Sendable () -> Date
    private let report: @Sendable (LogLine) -> Void
    private let places = Mutex<[String: Place]>([:])

    init(
        ledger: Ledger, roster: Roster, clock: @escaping @Sendable () -> Date,
        report: @escaping @Sendable (LogLine) -> Void
    ) {
        self.ledger = ledger
        self.roster = roster
        self.clock = clock
        self.report = report
    }

    /// Looks at each helpdesk whose time has come, side by side: one that hangs holds up no other.
    func look() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            for station in roster.all where station.tickets != nil && isDue(station) {
                group.addTask { try await self.look(at: station) }
            }
        }
    }

    private func isDue(_ station: Station) -> Bool {
        let now = clock()
        let pause = Double(station.desk.files.helpdesk?.pollInterval.components.seconds ?? 20)
        return places.withLock { places in
            let place = places[station.name]
            // A clock that was set back does not stop it.
            if let place, now < place.next, place.next.timeIntervalSince(now) <= pause { return false }
            places[station.name] = Place(cursor: place?.cursor, next: now.addingTimeInterval(pause))
            return true
        }
    }

    private func look(at station: Station) async throws {
        guard let tickets = station.tickets else { return }
        do {
            let (seen, cursor) = try await tickets.changes(since: places.withLock { $0[station.name]?.cursor })
            station.runner.heardOfHelpdesk(nil)
            for ticket in seen { try await obey(ticket, at: station) }
            places.withLock { $0[station.name]?.cursor = cursor }
        } catch let error as HelpdeskError {
            station.runner.heardOfHelpdesk(error)
        }
    }

    private func obey(_ seen: SeenTicket, at station: Station) async throws {
        guard let file = try await ledger.file(ofTicket: seen.id, mailbox: station.name) else { return }
        let isKeptOff = seen.tags.contains("ignore")
        if isKeptOff {
            guard file.isHandsOff != true else { return }
            return try await change(file, .keepOff, "keep off")
        }
        guard file.state == .withHuman, !seen.tags.contains("handover") else { return }
        let prefix = station.desk.files.helpdesk?.prefix ?? ""
        // Ours must have been there: a ticket that waits for its tags was not given back.
        guard let last = try await ledger.lastTags(of: file), last.isSettled,
            last.kept.contains(prefix + "handover") || file.isHandsOff == true
        else { return }
        // What was read before our last writing says nothing about it.
        let now = try await station.tickets?.tags(of: seen.ticket) ?? []
        guard !now.contains(prefix + "handover"), !now.contains(prefix + "ignore") else { return }
        try await change(file, .handBack, "handed back")
    }

    private func change(_ file: Case, _ change: CaseChange, _ word: LogLine) async throws {
        do {
            _ = try await ledger.change(file.id, change, by: "somebody in the helpdesk", now: clock())
            report("\(mailbox: file.mailbox): \(id: file.id): \(word), in the helpdesk")
        } catch LedgerError.caseRefuses {
            // It has changed meanwhile; the next look sees.
        }
    }
}

import Configuration
import Effects
import Resolution
import Store
import Synchronization

import struct Foundation.Date

/// Looks at the helpdesks for what people changed at tickets of ours.
///
/// It compares what stands there with what the ledger knows, so that a change seen twice, or after a restart, is one.
final class TicketWatch: Sendable {
    private let ledger: Ledger
    private let roster: Roster
    private let clock: @Sendable () -> Date
    private let word: PeoplesWord
    private let times = LookTimes()
    private let cursors = Mutex<[String: HelpdeskCursor]>([:])

    init(
        ledger: Ledger, roster: Roster, clock: @escaping @Sendable () -> Date,
        report: @escaping @Sendable (LogLine) -> Void
    ) {
        self.ledger = ledger
        self.roster = roster
        self.clock = clock
        word = PeoplesWord(
            ledger: ledger, clock: clock, report: report, by: "somebody in the helpdesk", place: "in the helpdesk")
    }

    /// Looks at each helpdesk whose time has come, side by side: one that hangs holds up no other.
    func look() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            for station in roster.all where station.tickets != nil && times.isDue(station, now: clock()) {
                group.addTask { try await self.look(at: station) }
            }
        }
    }

    private func look(at station: Station) async throws {
        guard let tickets = station.tickets else { return }
        do {
            let (seen, cursor) = try await tickets.changes(since: cursors.withLock { $0[station.name] })
            station.runner.heardOfHelpdesk(nil)
            for ticket in seen { try await obey(ticket, at: station) }
            cursors.withLock { $0[station.name] = cursor }
        } catch let error as HelpdeskError {
            station.runner.heardOfHelpdesk(error)
        }
    }

    private func obey(_ seen: SeenTicket, at station: Station) async throws {
        guard let file = try await ledger.file(ofTicket: seen.id, mailbox: station.name) else { return }
        if seen.tags.contains("ignore") { return try await word.keepOff(file) }
        guard file.state == .withHuman, !seen.tags.contains("handover") else { return }
        let prefix = station.desk.files.helpdesk?.prefix ?? ""
        // Ours must have been there: a ticket that waits for its tags was not given back.
        guard let last = try await ledger.lastTags(of: file), last.isSettled,
            last.kept.contains(prefix + "handover") || file.isHandsOff == true
        else { return }
        // What was read before our last writing says nothing about it.
        let now = try await station.tickets?.tags(of: seen.ticket) ?? []
        guard !now.contains(prefix + "handover"), !now.contains(prefix + "ignore") else { return }
        try await word.handBack(file)
    }
}

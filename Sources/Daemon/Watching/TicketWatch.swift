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
    private let rounds: Rounds
    private let word: PeoplesWord
    private let cursors = Mutex<[String: HelpdeskCursor]>([:])

    init(
        ledger: Ledger, roster: Roster, reader: ReaderProcess, clock: @escaping @Sendable () -> Date,
        report: @escaping @Sendable (LogLine) -> Void
    ) {
        self.ledger = ledger
        rounds = Rounds(roster, clock: clock)
        word = PeoplesWord(
            ledger: ledger, reader: reader, clock: clock, report: report, by: "somebody in the helpdesk",
            place: "in the helpdesk")
    }

    /// True when somebody's word has changed a case.
    func look() async throws -> Bool {
        try await rounds.look(every: { $0.tickets == nil ? nil : $0.helpdeskPause }, look(at:))
    }

    private func look(at station: Station) async throws -> Bool {
        guard let tickets = station.tickets else { return false }
        do {
            let (seen, cursor) = try await tickets.changes(since: cursors.withLock { $0[station.name] })
            station.runner.heardOfHelpdesk(nil)
            var hasChanged = false
            for ticket in seen where try await obey(ticket, at: station) { hasChanged = true }
            cursors.withLock { $0[station.name] = cursor }
            return hasChanged
        } catch let error as HelpdeskError {
            station.runner.heardOfHelpdesk(error)
            return false
        }
    }

    private func obey(_ seen: SeenTicket, at station: Station) async throws -> Bool {
        guard let file = try await ledger.file(ofTicket: seen.id, mailbox: station.name) else { return false }
        if seen.tags.contains("ignore") { return try await word.keepOff(file) }
        guard file.isWithPeople, !seen.tags.contains("handover") else { return false }
        let prefix = station.desk.files.helpdesk?.prefix ?? ""
        // Ours must have been there: a ticket that waits for its tags was not given back.
        guard let last = try await ledger.lastTags(of: file), last.isSettled,
            last.kept.contains(prefix + "handover") || file.isHandsOff == true
        else { return false }
        // What was read before our last writing says nothing about it.
        let now = try await station.tickets?.tags(of: seen.ticket) ?? []
        guard !now.contains(prefix + "handover"), !now.contains(prefix + "ignore") else { return false }
        return try await word.handBack(file, at: station)
    }
}

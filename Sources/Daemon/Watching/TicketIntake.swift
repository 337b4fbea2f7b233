import Configuration
import Effects
import Resolution
import Store
import Transport

import struct Foundation.Date

/// Takes what customers wrote in tickets into the ledger, for mailboxes whose messages come from their helpdesk.
///
/// Where the next look begins is written in one transaction with the messages before it. What a look gives again, after a crash
/// or because a ticket could not be read, the ledger knows by its number.
final class TicketIntake: Sendable {
    private let ledger: Ledger
    private let roster: Roster
    private let board: StatusBoard
    private let tally: Tally
    private let clock: @Sendable () -> Date
    private let report: @Sendable (LogLine) -> Void
    /// Called after messages were stored.
    private let arrived: @Sendable () async -> Void
    private let times = LookTimes()

    /// The folder of such messages in the ledger.
    static let folder = "tickets"
    /// Pages of one look; the next one goes on.
    private static let most = 100

    init(
        ledger: Ledger, roster: Roster, board: StatusBoard, tally: Tally, clock: @escaping @Sendable () -> Date,
        report: @escaping @Sendable (LogLine) -> Void, arrived: @escaping @Sendable () async -> Void
    ) {
        self.ledger = ledger
        self.roster = roster
        self.board = board
        self.tally = tally
        self.clock = clock
        self.report = report
        self.arrived = arrived
    }

    /// Looks at each helpdesk whose time has come, side by side. Gives the mailboxes that could not be read.
    @discardableResult
    func look() async throws -> [String] {
        try await withThrowingTaskGroup(of: String?.self) { group in
            for station in roster.all {
                guard let source = station.source,
                    times.isDue(station.name, now: clock(), every: station.helpdeskPause)
                else { continue }
                group.addTask { try await self.isRead(source, station) ? nil : station.name }
            }
            var unread: [String] = []
            for try await name in group.compactMap({ $0 }) { unread.append(name) }
            return unread.sorted()
        }
    }

    private func isRead(_ source: any Intake, _ station: Station) async throws -> Bool {
        do {
            try await take(from: source, station)
            await board.succeeded(station.name, at: clock())
            return true
        } catch let error as HelpdeskError {
            await board.failed(station.name, error, at: clock())
            return false
        }
    }

    private func take(from source: any Intake, _ station: Station) async throws {
        let (mailbox, folder) = (station.name, Self.folder)
        for _ in 0..<Self.most {
            let place = try await ledger.place(mailbox: mailbox, folder: folder)
            let page = try await source.messages(since: place.map { IntakeCursor($0) })
            let new = try await ledger.admit(
                page.messages.map { admission($0, station.desk) }
                    + page.unread.compactMap { notice(of: $0, station.desk) },
                answers: page.answers.map { answer in
                    TicketAnswer(
                        conversation: answer.conversation,
                        places: answer.answered.map { IncomingMessage.place(of: $0) },
                        date: answer.date)
                }, place: page.cursor.text, mailbox: mailbox, folder: folder)
            tally.count("replyd_messages_admitted_total", ["mailbox": mailbox], by: new.count)
            if !page.unread.isEmpty {
                report(
                    "\(mailbox: mailbox): \(page.unread.count) tickets could not be read; each is a case for a person, `replyd cases` lists them"
                )
            }
            if !new.isEmpty || !page.answers.isEmpty { await arrived() }
            if page.isLast { return }
        }
    }

    private func admission(_ message: IncomingMessage, _ desk: Desk) -> Admission {
        let (uidValidity, uid) = message.place
        var admission = Admission(
            uid: uid, uidValidity: uidValidity, bytes: message.bytes, internalDate: message.date,
            // Somebody who sets `ai_ignore` at a ticket has it.
            wasAnswered: message.wasAnswered || message.tags.contains("ignore"), modes: desk.policy.modes,
            draftsOnly: false, size: message.bytes.count, isTruncated: !message.isWhole, received: clock())
        admission.conversation = message.conversation
        return admission
    }

    /// A ticket that could not be read becomes a message that nobody can read: its case is a person's, once. Nil for what has no
    /// number there.
    private func notice(of ticket: String, _ desk: Desk) -> Admission? {
        guard let number = UInt32(ticket) else { return nil }
        let text = "Ticket \(ticket) could not be read: look into it there.\r\n"
        var admission = Admission(
            uid: number, uidValidity: Letter.noticeOfTicket, bytes: Array(text.utf8), internalDate: clock(),
            wasAnswered: false, modes: desk.policy.modes, draftsOnly: false, size: text.utf8.count, isTruncated: true,
            received: clock())
        admission.conversation = ticket
        return admission
    }
}

extension Letter {
    /// In place of the upper half of a message's number, which no number of the helpdesk reaches.
    static let noticeOfTicket = UInt32.max

    /// It stands for a ticket that could not be read.
    var isNoticeOfTicket: Bool { conversation != nil && uidValidity == Self.noticeOfTicket }
}

import Foundation
import Mail
import Resolution
import Store
import Synchronization
import Testing
import Transport
import Understanding

@testable import Effects

/// A ledger and the hands of one mailbox whose cases have tickets; no mail server.
final class TicketDesk: Sendable {
    let ledger: Ledger
    let runner: EffectRunner
    private let loop: IMAPLoop
    private let submission: Submission
    private let folder: String
    private let policy: MailboxPolicy
    private let time: Clock
    private let heard = Heard()

    final class Clock: Sendable { let now = Mutex(Date()) }
    private final class Heard: Sendable { let troubles = Mutex<[MailboxTrouble?]>([]) }

    private struct Keywords: HelpdeskWriting {
        var capabilities: [Capability] { [] }
        func tags(of ticket: Ticket) async throws -> [String] { [] }
    }

    init(_ helpdesk: any HelpdeskWriting) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("tickets-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        ledger = try Ledger(path: folder + "/replyd.sqlite")
        loop = try IMAPLoop()
        let nowhere = Endpoint(host: "127.0.0.1", port: 1, security: .plain)
        let account = Account(
            name: "shop", imap: nowhere, smtp: nowhere, username: "agent", credential: .password(Secret("none")),
            folders: Account.Folders(inboxes: ["INBOX"]))
        submission = Submission(account, patience: .seconds(5))
        let address = try #require(EmailAddress("shop@shop.test"))
        policy = MailboxPolicy(
            name: "shop", address: address, modes: ModePolicy(standard: .send), limits: Limits(actions: [:]),
            teams: ["default": address])
        let (loop, time, heard) = (loop, Clock(), heard)
        self.time = time
        runner = EffectRunner(
            ledger: ledger,
            hands: Hands(
                mailbox: "shop", submission: submission,
                folders: FolderAccess(account: account) { try await loop.connect(account) }, helpdesk: Keywords(),
                tickets: helpdesk, shop: nil, serverSavesSent: true,
                report: { _, trouble in heard.troubles.withLock { $0.append(trouble) } }),
            clock: { time.now.withLock { $0 } })
    }

    func end() async throws {
        await submission.close()
        loop.shutDown()
        #expect(try await ledger.violations() == [])
        try ledger.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    var now: Date { time.now.withLock { $0 } }
    func advance(_ seconds: Double) { time.now.withLock { $0 = $0.addingTimeInterval(seconds) } }
    var lastTrouble: MailboxTrouble?? { heard.troubles.withLock { $0.last } }

    /// A customer writes, in a case of their own unless `answering` names an earlier message; then this is planned for the
    /// case's ticket. Gives the case.
    @discardableResult
    func plan(_ works: [TicketWork], from customer: String, id: String, answering: String? = nil) async throws -> Case {
        let address = try #require(EmailAddress(customer))
        let bytes = Array("Message-ID: <\(id)>\r\n\r\nWhere is my lamp?".utf8)
        let admission = Admission(
            uid: UInt32.random(in: 1..<1_000_000), uidValidity: 7, bytes: bytes, internalDate: now, wasAnswered: false,
            modes: policy.modes, draftsOnly: false, size: bytes.count, isTruncated: false)
        let cursor = FolderCursor(uidValidity: 7, lastUID: admission.uid, lastDate: now, draftsOnly: false)
        let letter = try #require(
            try await ledger.admit([admission], cursor: cursor, mailbox: "shop", folder: "INBOX").first)
        var message = Message()
        message.messageID = id
        message.references = [answering].compactMap { $0 }
        message.subject = "A lamp"
        message.from = [Message.Mailbox(address: customer)]
        message.date = Message.Timestamp(date: now, offsetMinutes: 0)
        let placement = try await ledger.placement(of: message, from: address, mailbox: "shop")
        _ = try await ledger.finishIntake(
            letter,
            .assigned(
                message: message, screening: Screening(kind: .human, policy: .allowed, signs: []),
                reading: Reading(intent: "track_order", confidence: 0.9, abstains: false, language: "en"),
                principal: Principal(level: .l1, address: address, customer: nil), placement: placement),
            now: now)
        let work = try #require(try await ledger.claimCase(worker: "test", lease: 60, now: now))
        var decision = Decision(cause: work.event.cause, state: work.state)
        decision.effects = works.enumerated().map { index, work in
            PlannedEffect(
                proposal: .helpdesk(work.kind), purpose: .sync, step: "helpdesk", ordinal: index, body: .ticket(work))
        }
        let commitment = try await ledger.commit(
            decision, handling: work.event, policy: policy, simulating: false, now: now)
        guard case .committed(let rows) = commitment, rows.count == works.count else {
            Issue.record("nothing was planned: \(commitment)")
            return work.state
        }
        try await ledger.release(work)
        return work.state
    }

    /// Does what may be done now.
    func work() async throws { while try await runner.next(in: .commerce) {} }

    /// The same, and what must wait is waited for on the desk's own clock, so often at most.
    func work(waiting times: Int) async throws {
        for _ in 0..<times {
            try await work()
            guard try await effects().contains(where: { $0.state == .planned }) else { return }
            advance(130)
        }
    }

    /// Any effect that is executing, for what the runner does not do.
    func claimed() async throws -> Claimed {
        let note = TicketNote(text: "any", marker: "replyd/any", record: nil)
        try await plan([.note(note)], from: "any@customer.test", id: "any")
        guard let claimed = try await ledger.claim(.commerce, mailbox: "shop", now: now) else {
            throw CancellationError()
        }
        return claimed
    }

    func finish(_ claimed: consuming Claimed) async throws {
        try await ledger.finish(claimed, receipt: Receipt(reference: "said", at: now), serverSavesSent: true, now: now)
        try await end()
    }

    /// Takes a message in as a stranger's. Gives its case; nil when it is known.
    func take(_ incoming: IncomingMessage) async throws -> String? {
        let (validity, uid) = incoming.place
        var admission = Admission(
            uid: uid, uidValidity: validity, bytes: incoming.bytes, internalDate: incoming.date,
            wasAnswered: incoming.wasAnswered, modes: policy.modes, draftsOnly: false, size: incoming.bytes.count,
            isTruncated: !incoming.isWhole)
        admission.conversation = incoming.conversation
        let new = try await ledger.admit([admission], place: "a place", mailbox: "shop", folder: "tickets")
        guard let letter = new.first else { return nil }
        let message = parse(incoming.bytes)
        let outcome = IntakeOutcome.assigned(
            message: message, screening: Screening(kind: .human, policy: .allowed, signs: []), reading: Reading(),
            principal: Principal(level: .l0, address: EmailAddress(message.from[0].address)))
        return try await ledger.finishIntake(letter, outcome, now: now)
    }

    /// Plans work for the ticket of the case of the message that was taken last.
    func plan(_ works: [TicketWork]) async throws -> Case {
        let work = try #require(try await ledger.claimCase(worker: "test", lease: 60, now: now))
        var decision = Decision(cause: work.event.cause, state: work.state)
        decision.effects = works.enumerated().map { index, work in
            PlannedEffect(
                proposal: .helpdesk(work.kind), purpose: .sync, step: "helpdesk", ordinal: index, body: .ticket(work))
        }
        _ = try await ledger.commit(decision, handling: work.event, policy: policy, simulating: false, now: now)
        try await ledger.release(work)
        return work.state
    }

    func effects() async throws -> [EffectRow] { try await ledger.effects(case: nil) }
}

extension TicketWork {
    var kind: EffectKind {
        switch self {
        case .create: .helpdeskCreate
        case .tags: .helpdeskTag
        case .note: .helpdeskNote
        case .update: .helpdeskUpdate
        case .record: .helpdeskRecord
        }
    }

    static func new(from customer: String, id: String) -> TicketWork {
        .create(
            NewTicket(
                subject: "Where is my lamp? 'quoted' \\ and ünïcode", text: "It was to come on Monday.\nKim",
                requester: customer, isAuthenticated: true, messageIDs: [id]))
    }
}

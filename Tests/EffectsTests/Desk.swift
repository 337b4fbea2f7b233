import Foundation
import Mail
import Resolution
import Synchronization
import Testing
import Transport
import Understanding

@testable import Effects
@testable import Store

/// One mailbox with a ledger, servers to be scripted, and a clock that the test moves.
final class Desk {
    let ledger: Ledger
    let runner: EffectRunner
    let submission: Submission
    private let loop: IMAPLoop
    private let folder: String
    private let time = Clock()
    private let heard = Heard()
    private let policy: MailboxPolicy
    private var letters = 0

    private final class Clock: Sendable { let now = Mutex(Date(timeIntervalSince1970: 1_780_000_000)) }
    private final class Heard: Sendable { let reports = Mutex<[MailboxTrouble?]>([]) }

    struct NoHelpdesk: HelpdeskWriting {
        var capabilities: [Capability] { [] }
        func tags(of ticket: Ticket) async throws -> [String] { [] }
        func tag(_ claimed: borrowing Claimed) async throws -> Receipt { throw CancellationError() }
    }

    var now: Date { time.now.withLock { $0 } }
    /// What was reported since the last call; nil: it works again.
    func reports() -> [MailboxTrouble?] {
        heard.reports.withLock { reports in
            defer { reports = [] }
            return reports
        }
    }

    init(
        imap: Int = 1, smtp: Int = 1, mode: Mode = .send, sendsPerMinute: Double? = nil,
        shop: (any CommerceWriting)? = nil
    ) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("effects-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        ledger = try Ledger(path: folder + "/replyd.sqlite")
        loop = try IMAPLoop()
        let account = Account(
            name: "shop", imap: Endpoint(host: "127.0.0.1", port: imap, security: .plain),
            smtp: Endpoint(host: "127.0.0.1", port: smtp, security: .plain), username: "agent",
            credential: .password(Secret("sesame-opens")),
            folders: Account.Folders(inboxes: ["INBOX"], drafts: "Drafts", sent: "Sent"))
        submission = Submission(account, patience: .seconds(20))
        let address = try #require(EmailAddress("shop@shop.test"))
        policy = MailboxPolicy(
            name: "shop", address: address, modes: ModePolicy(standard: mode),
            limits: Limits(actions: [.refund: ActionLimit()]),
            teams: ["default": address], approvers: [:], acknowledges: false)
        let (heard, time, loop) = (heard, time, loop)
        runner = EffectRunner(
            ledger: ledger,
            hands: Hands(
                mailbox: "shop", submission: submission,
                folders: FolderAccess(account: account) { try await loop.connect(account) },
                helpdesk: NoHelpdesk(), shop: shop, serverSavesSent: true, sendsPerMinute: sendsPerMinute,
                report: { _, trouble in heard.reports.withLock { $0.append(trouble) } }),
            clock: { time.now.withLock { $0 } })
    }

    func end() async throws {
        await submission.close()
        loop.shutDown()
        #expect(try await ledger.violations() == [])
        try ledger.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    func advance(_ seconds: Double) { time.now.withLock { $0 = $0.addingTimeInterval(seconds) } }

    /// A customer asks, and an answer is planned: to be sent, or as a draft; or a brief to the team.
    func plan(draft: Bool = false, brief: Bool = false) async throws {
        let (work, customer) = try await receive()
        let mail = FrozenMail(
            envelopeFrom: policy.address, envelopeTo: brief ? policy.address : customer,
            messageID: "answer-\(letters)@shop.test",
            bytes: Array("From: shop@shop.test\r\nMessage-ID: <answer-\(letters)@shop.test>\r\n\r\nSoon.\r\n".utf8))
        try await commit(
            PlannedEffect(
                proposal: draft
                    ? .draft(purpose: .answer, to: .customer)
                    : .send(purpose: brief ? .brief : .answer, to: brief ? .team("default") : .customer),
                purpose: brief ? .brief : .answer, step: "say", body: .mail(mail)), in: work)
    }

    /// A customer of the shop wants 49.00 EUR back, and gets it.
    func planRefund() async throws {
        let (work, address) = try await receive(isOnFile: true)
        let price = Money(minor: 4_900, currency: "EUR")
        let nothing = Money(minor: 0, currency: "EUR")
        var run = Run(
            id: "R-1", runbook: "refund", runbookText: "---", runbookHash: "0", intent: "damaged_item",
            wish: "It arrived broken.", message: work.originLetter?.id ?? 0)
        run.orders["order#1"] = Order(
            number: "4102", customer: "c1", email: address, status: .delivered, placed: now,
            items: [
                Order.Item(line: 1, sku: "L-1", title: "Lamp", quantity: 1, price: price, refunded: nothing)
            ], shipments: [], total: price, refunded: nothing)
        try await commit(
            PlannedEffect(
                proposal: .refund(order: Handle("order#1"), line: 1), purpose: .action, run: "R-1", step: "1"),
            in: work, runs: [run])
    }

    private func receive(isOnFile: Bool = false) async throws -> (CaseWork, EmailAddress) {
        letters += 1
        let customer = try #require(EmailAddress("kim-\(letters)@customer.test"))
        let id = "asked-\(letters)@customer.test"
        let bytes = Array("Message-ID: <\(id)>\r\n\r\nWhere is my lamp?".utf8)
        let admission = Admission(
            uid: UInt32(letters), uidValidity: 7, bytes: bytes, internalDate: now, wasAnswered: false,
            modes: policy.modes, draftsOnly: false, size: bytes.count, isTruncated: false)
        let cursor = FolderCursor(uidValidity: 7, lastUID: UInt32(letters), lastDate: now, draftsOnly: false)
        let letter = try #require(
            try await ledger.admit([admission], cursor: cursor, mailbox: "shop", folder: "INBOX").first)
        var message = Message()
        message.messageID = id
        message.subject = "A lamp"
        message.from = [Message.Mailbox(address: customer.text)]
        message.date = Message.Timestamp(date: now, offsetMinutes: 0)
        let placement = try await ledger.placement(of: message, from: customer, mailbox: "shop")
        _ = try await ledger.finishIntake(
            letter,
            .assigned(
                message: message, screening: Screening(kind: .human, policy: .allowed, signs: []),
                reading: Reading(intent: "track_order", confidence: 0.9, abstains: false, language: "en"),
                principal: Principal(
                    level: isOnFile ? .l2 : .l1, address: customer,
                    customer: isOnFile ? Customer(id: "c1", name: "Kim", email: customer) : nil), placement: placement),
            now: now)
        let work = try #require(try await ledger.claimCase(worker: "test", lease: 60, now: now))
        return (work, customer)
    }

    private func commit(_ effect: PlannedEffect, in work: CaseWork, runs: [Run] = []) async throws {
        var decision = Decision(cause: work.event.cause, state: work.state)
        decision.state.runs = runs
        decision.effects = [effect]
        let commitment = try await ledger.commit(
            decision, handling: work.event, policy: policy, simulating: false, now: now)
        guard case .committed(let rows) = commitment, rows.count == 1 else {
            Issue.record("nothing was planned: \(commitment)")
            return
        }
        try await ledger.release(work)
    }

    func effects() async throws -> [EffectRow] { try await ledger.effects(case: nil) }
}

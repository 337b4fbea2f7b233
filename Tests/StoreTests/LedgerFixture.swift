import Foundation
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

/// A ledger in a folder of its own, the policy of one mailbox, and a clock that the test moves.
final class LedgerFixture {
    let folder: String
    var ledger: Ledger
    var policy: MailboxPolicy
    var now = Date(timeIntervalSince1970: 1_780_000_000)
    /// What the shop says of every customer.
    var tier: String?
    var home: String?
    private var uid: UInt32 = 0

    var path: String { folder + "/replyd.sqlite" }

    init(mode: Mode = .send, limits: [EffectKind: ActionLimit]? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("ledger-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        ledger = try Ledger(path: folder + "/replyd.sqlite")
        let refund = ActionLimit(
            identity: .l2, maximum: Money(minor: 50_000, currency: "EUR"),
            approveOver: Money(minor: 8_000, currency: "EUR"), perCustomer: Money(minor: 30_000, currency: "EUR"))
        policy = MailboxPolicy(
            name: "shop", address: try address("help@lumen.test"), modes: ModePolicy(standard: mode),
            limits: Limits(actions: limits ?? [.refund: refund]), teams: ["default": try address("team@lumen.test")],
            approvers: ["ada": try address("ada@lumen.test")], acknowledges: true)
    }

    /// Closes the ledger; what does not hold in it fails the test.
    func close() async throws {
        #expect(try await ledger.violations() == [])
        try ledger.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// As after a crash: the file is opened again by another process.
    func reopen() throws {
        try ledger.close()
        ledger = try Ledger(path: path)
    }

    func advance(_ seconds: TimeInterval) { now = now.addingTimeInterval(seconds) }

    // MARK: Letters

    func admission(
        _ text: String, uid: UInt32? = nil, uidValidity: UInt32 = 7, arrived: Date? = nil, wasAnswered: Bool = false,
        draftsOnly: Bool = false
    ) -> Admission {
        self.uid += 1
        return Admission(
            uid: uid ?? self.uid, uidValidity: uidValidity, bytes: Array(text.utf8), internalDate: arrived ?? now,
            wasAnswered: wasAnswered, modes: policy.modes, draftsOnly: draftsOnly, size: text.utf8.count,
            isTruncated: false)
    }

    @discardableResult
    func admit(
        _ letters: [Admission], draftsOnly: Bool = false, mailbox: String = "shop"
    ) async throws -> [Int64] {
        let cursor = FolderCursor(
            uidValidity: letters.last?.uidValidity ?? 7, lastUID: letters.map(\.uid).max() ?? 0, lastDate: now,
            draftsOnly: draftsOnly)
        return try await ledger.admit(letters, cursor: cursor, mailbox: mailbox, folder: "INBOX")
    }

    /// Takes a letter all the way into a case.
    @discardableResult
    func receive(
        from: String = "mara@post.test", id: String, answers: [String] = [], references: [String] = [],
        level: Level = .l2, arrived: Date? = nil, wasAnswered: Bool = false, reply: ReplyPolicy = .allowed,
        subject: String = "A lamp", name: String = "", orders: [String] = [], words: String = "",
        signs: [Message.Sign] = [], mailbox: String = "shop"
    ) async throws -> (letter: Int64, case: String) {
        let letters = try await admit(
            [
                admission("Message-ID: <\(id)>\r\n\r\n\(UUID())", arrived: arrived, wasAnswered: wasAnswered)
            ], mailbox: mailbox)
        let letter = try #require(letters.first)
        var message = Message()
        message.messageID = id
        message.inReplyTo = answers
        message.references = references
        message.subject = subject
        message.visible = words
        message.from = [Message.Mailbox(name: name, address: from)]
        message.date = Message.Timestamp(date: now, offsetMinutes: 0)
        let sender = try address(from)
        let placement = try await ledger.placement(of: message, from: sender, mailbox: mailbox)
        let outcome = IntakeOutcome.assigned(
            message: message, screening: Screening(kind: .human, policy: reply, signs: signs),
            reading: reading(about: orders),
            principal: Principal(level: level, address: sender, customer: level >= .l2 ? try customer(sender) : nil),
            placement: placement)
        let number = try await ledger.finishIntake(letter, outcome, now: now)
        return (letter, try #require(number))
    }

    private func reading(about orders: [String]) -> Reading {
        var reading = Reading(intent: "damaged_item", confidence: 0.9, abstains: false, language: "en")
        reading.entities = orders.map { Reading.Entity(kind: .order, text: $0, value: $0, start: 0, end: 4) }
        return reading
    }

    func customer(_ address: EmailAddress) throws -> Customer {
        Customer(id: "cu-" + address.normalized, name: "Mara Quist", email: address, tier: tier, address: home)
    }

    // MARK: Decisions

    func work() async throws -> CaseWork {
        try #require(try await ledger.claimCase(worker: "w", lease: 60, now: now))
    }

    func mail(
        to: String = "mara@post.test", id: String = UUID().uuidString, text: String = "Hello"
    ) throws -> EffectBody {
        .mail(
            FrozenMail(
                envelopeFrom: policy.address, envelopeTo: try address(to), messageID: id + "@lumen.test",
                bytes: Array("Subject: Re: A lamp\r\n\r\n\(text)".utf8)))
    }

    func answer(
        _ purpose: Purpose = .answer, to: String = "mara@post.test", id: String = UUID().uuidString,
        text: String = "Hello", expected: Verdict? = nil
    ) throws -> PlannedEffect {
        PlannedEffect(
            proposal: .send(purpose: purpose, to: .customer), purpose: purpose, step: purpose.rawValue,
            body: try mail(to: to, id: id, text: text), expected: expected)
    }

    /// A run that has fetched one order of two lamps.
    func run(
        _ work: CaseWork, id: String = "R-1", order: String = "1042", total: Int = 12_900, price: Int? = nil,
        quantity: Int = 1, refunded: Int = 0
    ) throws -> Run {
        let customer = try #require(work.state.principal.customer)
        var run = Run(
            id: id, runbook: "refund-damaged", runbookText: "---", runbookHash: "0", intent: "damaged_item",
            wish: "It arrived broken.", message: work.originLetter?.id ?? 0)
        func euro(_ minor: Int) -> Money { Money(minor: minor, currency: "EUR") }
        run.orders["order#1"] = Order(
            number: order, customer: customer.id, email: customer.email, status: .delivered, placed: now,
            items: [
                Order.Item(
                    line: 1, sku: "L1", title: "Lamp", quantity: quantity, price: euro(price ?? total),
                    refunded: euro(refunded))
            ], shipments: [], total: euro(total), refunded: euro(refunded))
        return run
    }

    func refund(run: String = "R-1", step: String = "2", expected: Verdict? = nil) -> PlannedEffect {
        PlannedEffect(
            proposal: .refund(order: Handle("order#1"), line: 1), purpose: .action, run: run, step: step,
            expected: expected, description: "refund")
    }

    func decision(_ work: CaseWork, _ effects: [PlannedEffect], runs: [Run] = []) -> Decision {
        var decision = Decision(cause: work.event.cause, state: work.state)
        if !runs.isEmpty { decision.state.runs = runs }
        decision.effects = effects
        return decision
    }

    /// Commits and gives the rows; the test fails when the ledger says anything but yes.
    @discardableResult
    func commit(
        _ work: CaseWork, _ effects: [PlannedEffect], runs: [Run] = [], simulating: Bool = false
    ) async throws -> [EffectRow] {
        let result = try await ledger.commit(
            decision(work, effects, runs: runs), handling: work.event, policy: policy, simulating: simulating, now: now)
        try await ledger.release(work)
        guard case .committed(let rows) = result else {
            Issue.record("not committed: \(result)")
            return []
        }
        return rows
    }

    func state(of row: EffectRow) async throws -> EffectState? { try await ledger.effect(row.id)?.state }

    /// The next effect of a lane; throws when there is none.
    func claim(_ lane: Lane, now: Date? = nil) async throws -> Claimed {
        guard let claimed = try await ledger.claim(lane, mailbox: "shop", now: now ?? self.now) else {
            throw LedgerError.unknown("planned effect")
        }
        return claimed
    }

    func reclaim(_ lane: Lane) async throws -> Claimed {
        guard let claimed = try await ledger.reclaim(lane, mailbox: "shop", now: now) else {
            throw LedgerError.unknown("interrupted effect")
        }
        return claimed
    }

    /// Executes the next effect of a lane with success.
    @discardableResult
    func finish(_ lane: Lane, reference: String = "250 ok", serverSavesSent: Bool = true) async throws -> String {
        let claimed = try await claim(lane)
        let id = claimed.effect
        try await ledger.finish(
            claimed, receipt: Receipt(reference: reference, at: now), serverSavesSent: serverSavesSent, now: now)
        return id
    }

    /// Commits an empty decision for the oldest open event.
    func skip() async throws { try await commit(work(), []) }
}

func address(_ text: String) throws -> EmailAddress { try #require(EmailAddress(text)) }

/// Runs `body` with a ledger and closes it with all checks.
func withLedger(
    mode: Mode = .send, limits: [EffectKind: ActionLimit]? = nil,
    _ body: (LedgerFixture) async throws -> Void
) async throws {
    let fixture = try LedgerFixture(mode: mode, limits: limits)
    try await body(fixture)
    try await fixture.close()
}

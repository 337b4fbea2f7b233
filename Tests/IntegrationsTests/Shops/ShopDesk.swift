import Foundation
import Mail
import Resolution
import Store
import Synchronization
import Testing
import Transport
import Understanding

@testable import Effects

/// A ledger and the hands of one mailbox that has a shop; no mail server.
final class ShopDesk: Sendable {
    let ledger: Ledger
    let shop: any CommerceWriting
    private let runner: EffectRunner
    private let loop: IMAPLoop
    private let submission: Submission
    private let folder: String
    private let policy: MailboxPolicy
    private let time = Clock()

    private final class Clock: Sendable { let now = Mutex(Date()) }

    private struct Keywords: HelpdeskWriting {
        var capabilities: [Capability] { [] }
        func tags(of ticket: Ticket) async throws -> [String] { [] }
    }

    convenience init(_ shop: any CommerceWriting) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shop-\(UUID().uuidString)").path
        try self.init(shop, folder: folder)
    }

    private init(_ shop: any CommerceWriting, folder: String) throws {
        self.shop = shop
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        ledger = try Ledger(path: folder + "/replyd.sqlite")
        loop = try IMAPLoop()
        let nowhere = Endpoint(host: "127.0.0.1", port: 1, security: .plain)
        let account = Account(
            name: "shop", imap: nowhere, smtp: nowhere, username: "agent", credential: .password(Secret("none")),
            folders: Account.Folders(inboxes: ["INBOX"]))
        submission = Submission(account, patience: .seconds(5))
        let own = try address("shop@shop.test")
        let kinds = EffectKind.allCases.filter { $0.isCommerce && $0 != .email }
        policy = MailboxPolicy(
            name: "shop", address: own, modes: ModePolicy(standard: .send),
            limits: Limits(actions: Dictionary(uniqueKeysWithValues: kinds.map { ($0, ActionLimit()) })),
            teams: ["default": own])
        let (loop, time) = (loop, time)
        runner = EffectRunner(
            ledger: ledger,
            hands: Hands(
                mailbox: "shop", submission: submission,
                folders: FolderAccess(account: account) { try await loop.connect(account) }, helpdesk: Keywords(),
                shop: shop, serverSavesSent: true),
            clock: { time.now.withLock { $0 } })
    }

    func end() async throws {
        await submission.close()
        loop.shutDown()
        #expect(try await ledger.violations() == [])
        try ledger.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// The daemon is killed and started again: what was `executing` is looked up. This desk is of no use any more.
    func killed() async throws -> ShopDesk {
        await submission.close()
        loop.shutDown()
        try ledger.close()
        let next = try ShopDesk(shop, folder: folder)
        try await next.runner.recover()
        return next
    }

    var now: Date { time.now.withLock { $0 } }
    func advance(_ seconds: Double) { time.now.withLock { $0 = $0.addingTimeInterval(seconds) } }

    /// The customer that the shop knows by that address.
    func customer(_ email: String) async throws -> Customer {
        let known = try await shop.customer(at: address(email))
        return try #require(known, "the shop does not know \(email)")
    }

    /// A customer writes, and this is planned for what the run holds. In a run, `order#1` is the order of that number as
    /// the shop shows it now, `subscription#1` the subscription.
    ///
    /// - Parameter edit: what the run holds besides, or instead.
    @discardableResult
    func plan(
        _ proposal: Proposal, for customer: Customer, order number: String? = nil, subscription: String? = nil,
        edit: @Sendable (inout Run) -> Void = { _ in }
    ) async throws -> EffectRow {
        let id = UUID().uuidString + "@customer.test"
        var run = Run(
            id: "R-\(id)", runbook: "any", runbookText: "---", runbookHash: "0", intent: "damaged_item",
            wish: "My lamp is broken.", message: 0)
        run.owner = customer
        if let number {
            let found = try await shop.order(number, of: customer)
            let order: Order = try #require(found, "the shop does not show \(number)")
            run.orders["order#1"] = order
        }
        if let subscription {
            let found = try await shop.subscriptions(of: customer).first { $0.id == subscription }
            let one: Subscription = try #require(found, "the shop does not show \(subscription)")
            run.subscriptions["subscription#1"] = one
        }
        edit(&run)
        // What a run takes from the customer's words stands in their letter.
        let words = (["My lamp is broken."] + run.collected.values.map(\.value).sorted()).joined(separator: "\n")
        let bytes = Array("Message-ID: <\(id)>\r\n\r\n\(words)".utf8)
        let admission = Admission(
            uid: UInt32.random(in: 1..<1_000_000_000), uidValidity: 7, bytes: bytes, internalDate: now,
            wasAnswered: false, modes: policy.modes, draftsOnly: false, size: bytes.count, isTruncated: false)
        let cursor = FolderCursor(uidValidity: 7, lastUID: admission.uid, lastDate: now, draftsOnly: false)
        let letter = try #require(
            try await ledger.admit([admission], cursor: cursor, mailbox: "shop", folder: "INBOX").first)
        var message = Message()
        message.messageID = id
        message.subject = "A lamp"
        message.visible = words
        message.from = [Message.Mailbox(address: customer.email.text)]
        message.date = Message.Timestamp(date: now, offsetMinutes: 0)
        _ = try await ledger.finishIntake(
            letter,
            .assigned(
                message: message, screening: Screening(kind: .human, policy: .allowed, signs: []),
                reading: Reading(intent: "damaged_item", confidence: 0.9, abstains: false, language: "en"),
                principal: Principal(level: .l2, address: customer.email, customer: customer), placement: Placement()),
            now: now)
        let work = try await claimCase(of: letter)
        told(&run, in: words, of: letter)
        var decision = Decision(cause: work.event.cause, state: work.state)
        decision.state.runs = [run]
        decision.effects = [PlannedEffect(proposal: proposal, purpose: .action, run: run.id, step: "1")]
        let commitment = try await ledger.commit(
            decision, handling: work.event, policy: policy, simulating: false, now: now)
        try await ledger.release(work)
        guard case .committed(let rows) = commitment, var row = rows.first else {
            Issue.record("nothing was planned: \(commitment)")
            throw CancellationError()
        }
        // Nothing was repeated to the customer here: what must be waits for a person, who says yes.
        if row.state == .awaitingApproval {
            _ = try await ledger.grant(
                row.id, by: "one", approve: true, policy: policy, channel: .control(user: 1), now: now)
            row = try #require(try await ledger.effect(row.id))
        }
        guard row.state == .planned else {
            Issue.record("nothing was planned: \(row.state)")
            throw CancellationError()
        }
        return row
    }

    /// Says of what the run has collected where in the letter it stands.
    private func told(_ run: inout Run, in words: String, of letter: Int64) {
        run.message = letter
        for (name, value) in run.collected {
            guard let place = words.range(of: value.value) else { continue }
            let start = words.unicodeScalars.distance(from: words.startIndex, to: place.lowerBound)
            run.collected[name] = Collected(
                value: value.value, message: letter, start: start, end: start + value.value.unicodeScalars.count)
        }
    }

    /// The case that the letter began. What earlier cases have to tell is put aside.
    private func claimCase(of letter: Int64) async throws -> CaseWork {
        while let work = try await ledger.claimCase(worker: "test", lease: 60, now: now) {
            if work.originLetter?.id == letter { return work }
            _ = try await ledger.commit(
                Decision(cause: work.event.cause, state: work.state), handling: work.event, policy: policy,
                simulating: false, now: now)
            try await ledger.release(work)
        }
        throw CancellationError()
    }

    /// The oldest planned effect, `executing` from now on: for calls of `perform` past the runner.
    func claim() async throws -> Claimed {
        guard let claimed = try await ledger.claim(.commerce, mailbox: "shop", now: now) else {
            throw CancellationError()
        }
        return claimed
    }

    /// Does what may be done now, and waits on its own clock for what must wait, so often at most.
    func work(waiting times: Int = 0) async throws {
        for round in 0...times {
            while try await runner.next(in: .commerce) {}
            guard round < times, try await effects().contains(where: { $0.state == .planned }) else { return }
            advance(130)
        }
    }

    /// Plans it, does it, and gives what became of it.
    func act(
        _ proposal: Proposal, for customer: Customer, order number: String? = nil, subscription: String? = nil,
        edit: @Sendable (inout Run) -> Void = { _ in }
    ) async throws -> EffectRow {
        let row = try await plan(proposal, for: customer, order: number, subscription: subscription, edit: edit)
        try await work(waiting: 4)
        return try #require(try await effects().first { $0.id == row.id })
    }

    func effects() async throws -> [EffectRow] { try await ledger.effects(case: nil) }
}

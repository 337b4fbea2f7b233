import Configuration
import Effects
import Foundation
import Mail
import OrderBook
import Resolution
import Store

/// A mailbox played through: its own runbooks, policy and templates, with a shop and a ledger made for the occasion.
///
/// Everything is decided, written down and acted on as the daemon does it; only letters come from the script, mail goes
/// nowhere, and time passes when the script says so.
final class Rehearsal {
    let desk: Desk
    let shop: OrderBook
    let ledger: Ledger
    let clock: RehearsalClock
    private let folder: String
    private let intake: IntakeWorker
    private let worker: CaseWorker
    private let rehearser: Rehearser
    private var uid: UInt32 = 0
    /// Of the conversation so far, oldest first.
    private var messageIDs: [String] = []
    private var seen = Seen()

    private struct Seen {
        var effects: Set<String> = []
        var trail: [String: Int] = [:]
        /// What became of an effect seen before.
        var states: [String: EffectState] = [:]
    }

    /// The server that vouches for senders where the operator names none.
    static let authority = "rehearsal.invalid"

    /// - Parameters:
    ///   - mode: of everything; nil: what the rows of the mailbox's own policy say.
    ///   - parts: made once for a mailbox, however often it is rehearsed.
    ///   - advise: whom it may ask, with the clock of the script. Without it no model is asked, whatever the mailbox names: a
    ///     rehearsal costs nothing and comes out the same every time.
    ///   - door: what the mailbox sees of its order book, and what its look-ups go through.
    init(
        _ mailbox: MailboxConfiguration, mode: Mode?, seed: ShopSeed, start: Date, parts: DeskParts? = nil,
        advise: ((MailboxConfiguration, @escaping @Sendable () -> Date) throws -> Advisors?)? = nil,
        door: (OrderBook) -> any CommerceWriting = { $0 }
    ) async throws {
        folder =
            FileManager.default.temporaryDirectory.appendingPathComponent("replyd-rehearsal-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let clock = RehearsalClock(start)
        let now: @Sendable () -> Date = { clock.now }
        var files = mailbox
        if let mode { files.policy.modes = ModePolicy(standard: mode) }
        // What a customer writes in a ticket is played as a mail of theirs.
        files.intake = .imap
        files.authenticationServer = mailbox.authenticationServer ?? Self.authority
        let ledger = try Ledger(path: folder + "/replyd.sqlite")
        let shop = try OrderBook(path: folder + "/shop.sqlite", now: now)
        try await shop.seed(seed)
        let desk = Desk(
            files: files, shop: door(shop), ledger: ledger, parts: parts, advisors: try advise?(files, now))
        self.clock = clock
        self.ledger = ledger
        self.shop = shop
        self.desk = desk
        let name = mailbox.name
        intake = IntakeWorker(
            ledger: ledger, mailboxes: { [name] }, desks: { _ in desk }, reader: ReaderProcess(), clock: now,
            report: { _ in })
        worker = CaseWorker(
            ledger: ledger, desks: { _ in desk }, name: "rehearsal", isSimulating: false, clock: now, report: { _ in })
        rehearser = Rehearser(ledger: ledger, mailbox: name, shop: shop, clock: now)
    }

    func close() throws {
        try ledger.close()
        try shop.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// A message arrives, and everything that follows from it happens.
    func receive(_ letter: Scenario.Letter) async throws -> RehearsedTurn {
        try await admit(bytes(of: letter))
        return try await turn()
    }

    /// The same, and how long everything took that follows from the understood message, without the ledger's commits.
    func timed(_ letter: Scenario.Letter) async throws -> Duration {
        try await takeIn(bytes(of: letter))
        let (begun, committed) = (ContinuousClock.now, ledger.commits.total)
        try await settle()
        let taken = (ContinuousClock.now - begun) - (ledger.commits.total - committed)
        _ = try await turn()
        return taken
    }

    private func bytes(of letter: Scenario.Letter) -> [UInt8] {
        uid += 1
        if letter.isNewThread { messageIDs = [] }
        let id = "letter-\(uid)@\(letter.from.domain)"
        let bytes = letter.bytes(
            to: desk.policy.address, id: id, answering: messageIDs, date: clock.now,
            authority: desk.files.authenticationServer ?? Self.authority)
        messageIDs.append(id)
        return bytes
    }

    /// A message arrives as it stands, with whatever its sender and the receiving server wrote into its header.
    func receive(_ bytes: [UInt8]) async throws -> RehearsedTurn {
        uid += 1
        try await admit(bytes)
        return try await turn()
    }

    private func admit(_ bytes: [UInt8]) async throws {
        try await takeIn(bytes)
        try await settle()
    }

    /// Up to where the message is understood and lies in its case.
    private func takeIn(_ bytes: [UInt8]) async throws {
        let new = try await ledger.admit(
            [
                Admission(
                    uid: uid, uidValidity: 1, bytes: bytes, internalDate: clock.now, wasAnswered: false,
                    modes: desk.policy.modes, draftsOnly: false, size: bytes.count, isTruncated: false)
            ],
            cursor: FolderCursor(uidValidity: 1, lastUID: uid, lastDate: clock.now, draftsOnly: false),
            mailbox: desk.name, folder: "INBOX")
        for id in new {
            guard let arrived = try await ledger.letter(id) else { continue }
            let outcome = try await intake.outcome(arrived, parse(bytes), answeredAt: nil)
            _ = try await ledger.finishIntake(id, outcome, now: clock.now)
        }
    }

    /// Time has passed.
    func wait() async throws -> RehearsedTurn {
        try await settle()
        return try await turn()
    }

    /// A person says yes, or no, to everything that waits for one.
    func answerApprovals(_ isYes: Bool) async throws -> RehearsedTurn {
        for effect in try await ledger.approvals() {
            // Two people, as far as two are asked.
            for (name, user) in [("one", UInt32(1)), ("two", 2)] {
                let verdict = try await ledger.grant(
                    effect.id, by: name, approve: isYes, policy: desk.policy, channel: .control(user: user),
                    now: clock.now)
                guard isYes, case .hold = verdict else { break }
            }
        }
        try await settle()
        return try await turn()
    }

    private func settle() async throws {
        var isBusy = true
        while isBusy {
            isBusy = try await ledger.fireTimers(now: clock.now) > 0
            while try await worker.next() { isBusy = true }
            while try await rehearser.next() { isBusy = true }
        }
    }

    /// What is new in the ledger.
    private func turn() async throws -> RehearsedTurn {
        var turn = RehearsedTurn()
        for file in try await ledger.cases(mailbox: desk.name) {
            for effect in try await ledger.effects(case: file.id) {
                let isNew = seen.effects.insert(effect.id).inserted
                defer { seen.states[effect.id] = effect.state }
                guard isNew || seen.states[effect.id] != effect.state else { continue }
                turn.effects.append(effect)
            }
            let trail = try await ledger.trail(file.id)
            let known = seen.trail[file.id] ?? 0
            seen.trail[file.id] = trail.count
            guard trail.count > known else { continue }
            turn.trail += trail[known...]
            turn.state = file
        }
        messageIDs += turn.replies.map(\.messageID)
        return turn
    }
}

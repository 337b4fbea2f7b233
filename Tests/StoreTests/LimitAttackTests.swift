import Foundation
import GRDB
import Mail
import Resolution
import Testing

@testable import Store

/// Limits of money under attack: many cases at once, two mailboxes, parts of a line, approvals at once, a clock that goes
/// back, restarts. An outsider then adds up what the rows say: never above a limit in any window.
struct LimitAttackTests {
    private static let perCustomer = 30_000
    private static let perMailbox = 45_000
    private static let total = 12_900

    @Test(arguments: 0..<6 as Range<UInt64>)
    func `no order of events brings a sum above its limit`(_ seed: UInt64) async throws {
        let limit = ActionLimit(
            identity: .l2, maximum: eur(12_000), approveOver: eur(8_000), perCustomer: eur(Self.perCustomer),
            countPerCustomer: 6, perMailbox: eur(Self.perMailbox))
        try await withLedger(limits: [.refund: limit]) { fixture in
            var attack = Attack(fixture: fixture, dice: Dice(state: seed))
            for _ in 0..<40 { try await attack.step() }
            #expect(attack.planned > 5, "the attack did nothing: \(attack.planned)")
            try await Self.check(fixture)
        }
    }

    /// Adds up from the rows alone.
    private static func check(_ fixture: LedgerFixture) async throws {
        struct Moved {
            var mailbox: String, customer: String, order: String
            var amount: Int
            var at: Int64
        }
        let rows = try await fixture.ledger.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    select mailbox, customer_id, order_number, amount, counted from effect where kind = 'commerce.refund'
                        and state in ('planned', 'awaiting_approval', 'executing', 'done', 'in_doubt')
                    """
            ).map { row in
                Moved(
                    mailbox: row["mailbox"], customer: row["customer_id"], order: row["order_number"],
                    amount: row["amount"], at: row["counted"])
            }
        }
        for row in rows {
            func sum(_ days: Int64, _ isSame: (Moved) -> Bool) -> Int {
                rows.filter { isSame($0) && $0.at <= row.at && $0.at > row.at - days * 86_400_000 }
                    .reduce(0) { $0 + $1.amount }
            }
            let customer = sum(30) { $0.customer == row.customer }
            #expect(customer <= perCustomer, "\(row.customer): \(customer)")
            let mailbox = sum(1) { $0.mailbox == row.mailbox }
            #expect(mailbox <= perMailbox, "\(row.mailbox): \(mailbox)")
            let order = sum(100_000) { $0.order == row.order && $0.customer == row.customer }
            #expect(order <= total, "\(row.order): \(order)")
            #expect(
                rows.count { $0.customer == row.customer && $0.at <= row.at && $0.at > row.at - 30 * 86_400_000 } <= 6)
        }
    }
}

private func eur(_ minor: Int) -> Money { Money(minor: minor, currency: "EUR") }

/// What somebody tries who wants more money than they may have.
private struct Attack {
    let fixture: LedgerFixture
    var dice: Dice
    var planned = 0
    private var letters = 0

    init(fixture: LedgerFixture, dice: Dice) {
        self.fixture = fixture
        self.dice = dice
    }

    mutating func step() async throws {
        switch dice.pick(10) {
        case 0..<5: try await ask(atOnce: 1 + dice.pick(4))
        case 5: try await sayYes()
        case 6: fixture.advance(Double(dice.pick(3) - 1) * 40_000)
        case 7: fixture.advance(dice.pick(2) == 0 ? -400 * 86_400 : 600)
        case 8: try fixture.reopen()
        default: try await execute()
        }
    }

    /// Several letters, decided on at the same time by look-ups that know nothing of each other.
    private mutating func ask(atOnce count: Int) async throws {
        for _ in 0..<count {
            letters += 1
            try await fixture.receive(
                from: ["mara@post.test", "ben@post.test"][dice.pick(2)], id: "\(letters)-\(UUID())@post.test",
                mailbox: ["shop", "second"][dice.pick(2)])
        }
        var decisions: [(Decision, CaseEvent, MailboxPolicy)] = []
        var works: [CaseWork] = []
        while works.count < count,
            let work = try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now)
        {
            works.append(work)
            var policy = fixture.policy
            policy.name = work.state.mailbox
            guard work.letter != nil else {
                decisions.append((fixture.decision(work, []), work.event, policy))
                continue
            }
            let run = "R-\(letters)-\(works.count)"
            var refund = fixture.refund(run: run)
            let percent = [nil, 10, 50, 90][dice.pick(4)]
            refund.proposal = .refund(order: Handle("order#1"), line: dice.pick(2) == 0 ? nil : 1, percent: percent)
            let order = "\(work.state.customer?.normalized.prefix(1) ?? "")\(10 + dice.pick(4))"
            let facts = try fixture.run(work, id: run, order: order, total: 12_900, refunded: 0)
            decisions.append((fixture.decision(work, [refund], runs: work.state.runs + [facts]), work.event, policy))
        }
        let (ledger, now) = (fixture.ledger, fixture.now)
        planned += try await withThrowingTaskGroup(of: Int.self) { group in
            for (decision, event, policy) in decisions {
                group.addTask {
                    let result = try await ledger.commit(
                        decision, handling: event, policy: policy, simulating: false, now: now)
                    guard case .committed(let rows) = result else { return 0 }
                    return rows.count
                }
            }
            return try await group.reduce(0, +)
        }
        for work in works { try await fixture.ledger.release(work) }
    }

    /// Two people at once for everything that waits.
    private mutating func sayYes() async throws {
        let (ledger, now, standard) = (fixture.ledger, fixture.now, fixture.policy)
        let waiting = try await ledger.approvals()
        await withTaskGroup(of: Void.self) { group in
            for row in waiting {
                for name in ["ada", "eve"] {
                    group.addTask {
                        var policy = standard
                        policy.name = row.mailbox
                        _ = try? await ledger.grant(row.id, by: name, approve: true, policy: policy, now: now)
                    }
                }
            }
        }
    }

    private mutating func execute() async throws {
        for mailbox in ["shop", "second"] {
            for _ in 0..<dice.pick(4) {
                let claimed = try await fixture.ledger.claim(.commerce, mailbox: mailbox, now: fixture.now)
                guard let claimed else { break }
                switch dice.pick(4) {
                case 0: try await fixture.ledger.fail(claimed, why: "no", retryAt: nil, now: fixture.now)
                case 1: try await fixture.ledger.doubt(claimed, why: "lost", now: fixture.now)
                default:
                    try await fixture.ledger.finish(
                        claimed, receipt: Receipt(reference: "RF", at: fixture.now), serverSavesSent: true,
                        now: fixture.now)
                }
            }
        }
    }
}

/// Numbers from a seed (SplitMix64), the same on every machine.
private struct Dice {
    var state: UInt64

    mutating func pick(_ count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(count))
    }
}

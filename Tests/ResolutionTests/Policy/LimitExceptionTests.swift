import Mail
import Resolution
import Testing

import struct Foundation.Date

private let standard = ActionLimit(maximum: Sample.eur(60_00))
private let limits = Limits(
    actions: [.refund: standard],
    exceptions: [
        .refund: [
            LimitException(category: "late", tier: "gold", limit: ActionLimit(maximum: Sample.eur(40_00))),
            LimitException(tier: "gold", limit: ActionLimit(maximum: Sample.eur(500_00))),
            LimitException(category: "late", limit: ActionLimit(maximum: Sample.eur(10_00))),
        ],
        .cancel: [LimitException(tier: "gold", limit: ActionLimit())],
    ])

@Test(
    arguments: [
        ("broken", nil, 60_00, nil), ("broken", "gold", 500_00, 2), ("late", "gold", 40_00, 1),
        ("late", "silver", 10_00, 3),
        ("late", nil, 10_00, 3), (nil, "gold", 500_00, 2), (nil, nil, 60_00, nil), ("late ", "Gold", 60_00, nil),
    ] as [(String?, String?, Int, Int?)])
func `the first exception that fits stands in the place of the limit`(
    category: String?, tier: String?, maximum: Int, row: Int?
) throws {
    let found = try #require(limits.limit(of: .refund, category: category, tier: tier))
    #expect(found.limit.maximum == Sample.eur(maximum))
    #expect(found.row == row)
}

@Test func `an exception allows no action that nobody may have`() {
    #expect(limits.limit(of: .cancel, category: nil, tier: "gold") == nil)
}

@Test func `a tier raises and lowers what a refund may be, and only the shop names it`() {
    func verdict(_ tier: String?, _ category: String?, _ amount: Int) -> String {
        var principal = Sample.principal()
        principal.customer?.tier = tier
        let circumstances = Sample.circumstances {
            $0.category = category
            $0.action = .refund(order: "1042", line: 1, amount: Sample.eur(amount))
        }
        return Policy.foresee(principal, Sample.refund, circumstances, grants: [], limits: limits).word
    }
    #expect(verdict(nil, "broken", 60_00) == "allow" && verdict(nil, "broken", 60_01) == "refuse over_limit")
    #expect(verdict("gold", "broken", 60_01) == "allow")
    #expect(verdict("gold", "late", 40_00) == "allow" && verdict("gold", "late", 40_01) == "refuse over_limit")
    #expect(verdict(nil, "late", 10_00) == "allow" && verdict(nil, "late", 10_01) == "refuse over_limit")
}

private let morning = Date(timeIntervalSince1970: 1_800_000_000)

struct EarliestRow: Sendable, CustomTestStringConvertible {
    var name: String
    var proposal: Proposal
    var waits: Bool
    var actions = false

    var testDescription: String { name }

    static let all: [EarliestRow] = [
        EarliestRow(name: "an answer", proposal: Sample.answer, waits: true),
        EarliestRow(name: "an acknowledgement", proposal: .send(purpose: .ack, to: .customer), waits: true),
        EarliestRow(
            name: "a notice to the address on file", proposal: .send(purpose: .notice, to: .onFile), waits: true),
        EarliestRow(name: "a code", proposal: .send(purpose: .code, to: .onFile), waits: false),
        EarliestRow(name: "a brief", proposal: .send(purpose: .brief, to: .team("a")), waits: false),
        EarliestRow(name: "an approval", proposal: .send(purpose: .approval, to: .approver("a")), waits: false),
        EarliestRow(name: "a draft", proposal: .draft(purpose: .answer, to: .customer), waits: false),
        EarliestRow(name: "a flag", proposal: .flag, waits: false),
        EarliestRow(name: "a helpdesk's reply", proposal: .helpdesk(.helpdeskReply), waits: true),
        EarliestRow(name: "a helpdesk's note", proposal: .helpdesk(.helpdeskNote), waits: false),
        EarliestRow(name: "a refund", proposal: Sample.refund, waits: true),
        EarliestRow(name: "a refund that goes on", proposal: Sample.refund, waits: false, actions: true),
        EarliestRow(name: "a tool", proposal: .tool(name: "x"), waits: true),
        EarliestRow(name: "an answer, while actions go on", proposal: Sample.answer, waits: true, actions: true),
    ]
}

@Test(arguments: EarliestRow.all)
func `quiet hours hold back what a customer hears`(_ row: EarliestRow) {
    var circumstances = Sample.circumstances { $0.actsInQuietHours = row.actions }
    #expect(Policy.earliest(row.proposal, circumstances) == nil)
    circumstances.quietUntil = morning
    #expect(Policy.earliest(row.proposal, circumstances) == (row.waits ? morning : nil))
}

@Test func `every comparison that led to a ruling is shown, with its figures`() {
    var principal = Sample.principal()
    principal.customer?.tier = "gold"
    let limit = ActionLimit(
        maximum: Sample.eur(60_00), approveOver: Sample.eur(49_99), perCustomer: Sample.eur(90_00), countPerCustomer: 3,
        customerPeriod: 14 * 86_400, perMailbox: Sample.eur(2_000_00), mailboxPeriod: 3_600)
    let table = Limits(
        actions: [.refund: ActionLimit()], exceptions: [.refund: [LimitException(tier: "gold", limit: limit)]])
    let circumstances = Sample.circumstances {
        $0.modeRow = "row 1: everything"
        $0.sumOfCustomer = 40_00
        $0.countOfCustomer = 2
        $0.sumOfMailbox = 1_950_00
        $0.quietUntil = morning
    }
    func ruling(_ grants: [Grant] = [], _ change: (inout Circumstances) -> Void = { _ in }) -> Deliberation {
        var circumstances = circumstances
        change(&circumstances)
        return Policy.deliberate(principal, Sample.refund, circumstances, grants: grants, limits: table)
    }
    let lines = [
        "limits of commerce.refund, exception 1", "identity: L2 >= L2", "left to refund: 50.00 EUR <= 100.00 EUR",
        "maximum: 50.00 EUR <= 60.00 EUR", "sum for this customer in 14 days: 40.00 EUR + 50.00 EUR <= 90.00 EUR",
        "sum for this mailbox in 1 hour: 1950.00 EUR + 50.00 EUR <= 2000.00 EUR",
        "number for this customer in 14 days: 2 + 1 <= 3", "mode send by row 1: everything",
        "approve_over: 50.00 EUR > 49.99 EUR",
    ]
    #expect(ruling().grounds == lines)
    #expect(ruling().verdict == .hold(why: "50.00 EUR is above 49.99 EUR"))
    let granted = ruling([Sample.grant(true)])
    #expect(granted.verdict == .allow)
    #expect(granted.grounds == lines + ["a person said yes", "quiet hours, not before 2027-01-15T08:00Z"])
    #expect(
        ruling([], { $0.sumOfCustomer = 40_01 }).grounds.last?.hasSuffix("40.01 EUR + 50.00 EUR > 90.00 EUR") == true)
    #expect(ruling([], { $0.countOfCustomer = 3 }).grounds.last == "number for this customer in 14 days: 3 + 1 > 3")
    #expect(ruling([], { $0.requiredLevel = .l3 }).grounds.last == "identity: L2 < L3")
    #expect(
        ruling([], { $0.sumOfMailbox = 1_950_01 }).verdict
            == .refuse(.overLimit, why: "above 2000.00 EUR, the sum for this mailbox in 1 hour"))
}

@Test func `the comparisons of a reply are shown, too`() {
    func grounds(_ change: @Sendable (inout Circumstances) -> Void) -> [String] {
        Policy.deliberate(
            Sample.principal(), Sample.answer, Sample.circumstances(change), grants: [],
            limits: Limits(repliesPerHour: 9)
        ).grounds
    }
    #expect(
        grounds {
            $0.modeRow = "row 2: late"
            $0.repliesToCustomer = 3
        } == [
            "replies to the customer in 24 hours: 3 < 4", "replies in a row: 0 < 3",
            "replies to unknown of the domain in 24 hours: 0 < 8", "mode send by row 2: late",
            "replies of the mailbox in an hour: 0 < 9",
        ])
    #expect(grounds { $0.repliesToCustomer = 4 } == ["replies to the customer in 24 hours: 4 >= 4"])
    #expect(grounds { $0.repliesOfMailbox = 9 }.last == "replies of the mailbox in an hour: 9 >= 9")
    // What is not let go now does not wait for the morning.
    #expect(
        grounds {
            $0.mode = .draft
            $0.quietUntil = morning
        }.last == "replies of the mailbox in an hour: 0 < 9")
}

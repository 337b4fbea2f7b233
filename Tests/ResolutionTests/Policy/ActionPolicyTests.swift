import Resolution
import Testing

import struct Foundation.Date

/// One row: what is different from a plain refund of 50 EUR, and what the policy says.
struct ActionRow: Sendable, CustomTestStringConvertible {
    var name: String
    var expected: String
    var level = Level.l2
    var proposal = Sample.refund
    var limit: ActionLimit? = ActionLimit()
    var grants: [Grant] = []
    var change: @Sendable (inout Circumstances) -> Void = { _ in }

    var testDescription: String { name }
    var verdict: Verdict {
        Policy.foresee(
            Sample.principal(level), proposal, Sample.circumstances(change), grants: grants,
            limits: Sample.limits(limit, kind: proposal.kind))
    }
}

@Test(arguments: ActionRow.boundaries + ActionRow.order)
func `an action is ruled on`(_ row: ActionRow) {
    #expect(row.verdict.word == row.expected)
}

extension ActionRow {
    static func amount(_ minor: Int, _ currency: String = "EUR") -> @Sendable (inout Circumstances) -> Void {
        { $0.action = .refund(order: "1042", line: 1, amount: Money(minor: minor, currency: currency)) }
    }

    private static let email = Proposal.email(to: Handle("email#1"))

    static let boundaries: [ActionRow] = [
        ActionRow(name: "plain", expected: "allow"),
        ActionRow(name: "no limit configured", expected: "refuse policy", limit: nil),

        ActionRow(name: "level below", expected: "refuse identity", level: .l1),
        ActionRow(name: "level above", expected: "allow", level: .l3),
        ActionRow(
            name: "limit asks for L3", expected: "refuse identity", limit: ActionLimit(identity: .l3)),
        ActionRow(
            name: "limit asks for L3, has it", expected: "allow", level: .l3, limit: ActionLimit(identity: .l3)),
        ActionRow(name: "runbook asks for L3", expected: "refuse identity", change: { $0.requiredLevel = .l3 }),
        ActionRow(
            name: "runbook asks for less than the limit", expected: "refuse identity", level: .l1,
            change: { $0.requiredLevel = .l0 }),
        ActionRow(
            name: "both ask for L1, and nobody is on file", expected: "refuse identity", level: .l1,
            limit: ActionLimit(identity: .l1), change: { $0.requiredLevel = .l1 }),
        ActionRow(
            name: "both ask for L0", expected: "allow", limit: ActionLimit(identity: .l0),
            change: { $0.requiredLevel = .l0 }),

        ActionRow(name: "unknown handle", expected: "refuse identity", change: { $0.action = nil }),
        ActionRow(
            name: "another action than proposed", expected: "refuse identity",
            change: { $0.action = .cancel(order: "1042") }),

        ActionRow(name: "amount -1", expected: "refuse policy", change: amount(-1)),
        ActionRow(name: "amount 0", expected: "refuse policy", change: amount(0)),
        ActionRow(name: "amount 1", expected: "allow", change: amount(1)),
        ActionRow(name: "one cent below what is left", expected: "allow", change: amount(99_99)),
        ActionRow(name: "all that is left", expected: "allow", change: amount(100_00)),
        ActionRow(name: "one cent more than is left", expected: "refuse policy", change: amount(100_01)),
        ActionRow(name: "another currency than the order", expected: "refuse policy", change: amount(1, "USD")),
        ActionRow(name: "nobody knows what is left", expected: "refuse policy", change: { $0.refundable = nil }),
        ActionRow(
            name: "limit in another currency", expected: "refuse policy",
            limit: ActionLimit(perMailbox: Money(minor: 1_000_00, currency: "USD"))),

        ActionRow(name: "below the maximum", expected: "allow", limit: ActionLimit(maximum: Sample.eur(50_01))),
        ActionRow(name: "at the maximum", expected: "allow", limit: ActionLimit(maximum: Sample.eur(50_00))),
        ActionRow(
            name: "above the maximum", expected: "refuse over_limit", limit: ActionLimit(maximum: Sample.eur(49_99))),

        ActionRow(
            name: "sum of the customer below", expected: "allow", limit: ActionLimit(perCustomer: Sample.eur(80_00)),
            change: { $0.sumOfCustomer = 29_99 }),
        ActionRow(
            name: "sum of the customer at", expected: "allow", limit: ActionLimit(perCustomer: Sample.eur(80_00)),
            change: { $0.sumOfCustomer = 30_00 }),
        ActionRow(
            name: "sum of the customer above", expected: "refuse over_limit",
            limit: ActionLimit(perCustomer: Sample.eur(80_00)), change: { $0.sumOfCustomer = 30_01 }),
        ActionRow(
            name: "sum of the customer beyond an integer", expected: "refuse over_limit",
            limit: ActionLimit(perCustomer: Sample.eur(80_00)), change: { $0.sumOfCustomer = .max }),
        ActionRow(
            name: "count of the customer below", expected: "allow", limit: ActionLimit(countPerCustomer: 3),
            change: { $0.countOfCustomer = 1 }),
        ActionRow(
            name: "count of the customer at", expected: "allow", limit: ActionLimit(countPerCustomer: 3),
            change: { $0.countOfCustomer = 2 }),
        ActionRow(
            name: "count of the customer above", expected: "refuse over_limit",
            limit: ActionLimit(countPerCustomer: 3), change: { $0.countOfCustomer = 3 }),
        ActionRow(
            name: "count beyond an integer", expected: "refuse over_limit",
            limit: ActionLimit(countPerCustomer: 3), change: { $0.countOfCustomer = .max }),
        ActionRow(
            name: "sum of the mailbox below", expected: "allow", limit: ActionLimit(perMailbox: Sample.eur(80_00)),
            change: { $0.sumOfMailbox = 29_99 }),
        ActionRow(
            name: "sum of the mailbox at", expected: "allow", limit: ActionLimit(perMailbox: Sample.eur(80_00)),
            change: { $0.sumOfMailbox = 30_00 }),
        ActionRow(
            name: "sum of the mailbox above", expected: "refuse over_limit",
            limit: ActionLimit(perMailbox: Sample.eur(80_00)),
            change: { $0.sumOfMailbox = 30_01 }),
        ActionRow(
            name: "sum of the mailbox beyond an integer", expected: "refuse over_limit",
            limit: ActionLimit(perMailbox: Sample.eur(80_00)), change: { $0.sumOfMailbox = .max }),

        ActionRow(
            name: "below the approval", expected: "allow", limit: ActionLimit(approveOver: Sample.eur(50_01))),
        ActionRow(name: "at the approval", expected: "allow", limit: ActionLimit(approveOver: Sample.eur(50_00))),
        ActionRow(name: "above the approval", expected: "hold", limit: ActionLimit(approveOver: Sample.eur(49_99))),
        ActionRow(
            name: "below the runbook's approval", expected: "allow",
            change: { $0.runbookApproveOver = Sample.eur(50_01) }),
        ActionRow(
            name: "at the runbook's approval", expected: "allow",
            change: { $0.runbookApproveOver = Sample.eur(50_00) }),
        ActionRow(
            name: "above the runbook's approval", expected: "hold",
            change: { $0.runbookApproveOver = Sample.eur(49_99) }),
        ActionRow(
            name: "above the runbook's, below the operator's", expected: "hold",
            limit: ActionLimit(approveOver: Sample.eur(60_00)),
            change: { $0.runbookApproveOver = Sample.eur(40_00) }),
        ActionRow(
            name: "runbook's approval in another currency", expected: "hold",
            change: { $0.runbookApproveOver = Money(minor: 1_000_00, currency: "USD") }),
        ActionRow(
            name: "runbook always asks", expected: "hold", change: { $0.runbookAlwaysApproves = true }),
        ActionRow(name: "a second remedy", expected: "hold", change: { $0.isRemedied = true }),
        ActionRow(name: "money another way after a new address", expected: "hold", change: { $0.isDiverted = true }),
        ActionRow(
            name: "a second remedy, with a yes", expected: "allow", grants: [Sample.grant(true)],
            change: { $0.isRemedied = true }),
    ]

    static let order: [ActionRow] = [
        ActionRow(name: "paused", expected: "refuse policy", change: { $0.isPaused = true }),
        ActionRow(name: "with a person", expected: "refuse policy", change: { $0.isWithHuman = true }),
        ActionRow(name: "answered or stale", expected: "refuse stale", change: { $0.isAnsweredOrStale = true }),
        ActionRow(name: "only drafts", expected: "hold", change: { $0.draftsOnly = true }),
        ActionRow(
            name: "only drafts, with a yes", expected: "allow", grants: [Sample.grant(true)],
            change: { $0.draftsOnly = true }),
        ActionRow(name: "a blackout date", expected: "hold", change: { $0.isBlackout = true }),
        ActionRow(
            name: "a blackout date, with a yes", expected: "allow", grants: [Sample.grant(true)],
            change: { $0.isBlackout = true }),
        ActionRow(
            name: "quiet hours delay and do not forbid", expected: "allow",
            change: { $0.quietUntil = Date(timeIntervalSince1970: 0) }),
        ActionRow(name: "observe", expected: "suppress", change: { $0.mode = .observe }),
        ActionRow(
            name: "observe, with a yes", expected: "suppress", grants: [Sample.grant(true)],
            change: { $0.mode = .observe }),
        ActionRow(name: "draft", expected: "hold", change: { $0.mode = .draft }),
        ActionRow(name: "approve", expected: "hold", change: { $0.mode = .approve }),
        ActionRow(
            name: "approve, with a yes", expected: "allow", grants: [Sample.grant(true)],
            change: { $0.mode = .approve }),
        ActionRow(
            name: "approve, with a yes to something else", expected: "hold",
            grants: [Sample.grant(true, digest: "d2")], change: { $0.mode = .approve }),
        ActionRow(
            name: "a yes to nothing", expected: "hold", grants: [Sample.grant(true, digest: "")],
            change: {
                $0.mode = .approve
                $0.digest = ""
            }),
        ActionRow(
            name: "above the approval, with a yes", expected: "allow",
            limit: ActionLimit(approveOver: Sample.eur(1)), grants: [Sample.grant(true)]),
        ActionRow(name: "a no", expected: "refuse policy", grants: [Sample.grant(false)]),
        ActionRow(
            name: "a yes and a no", expected: "refuse policy", grants: [Sample.grant(true), Sample.grant(false)]),
        ActionRow(name: "a no to something else", expected: "allow", grants: [Sample.grant(false, digest: "d2")]),
        ActionRow(
            name: "a yes above the maximum", expected: "refuse over_limit",
            limit: ActionLimit(maximum: Sample.eur(49_99)), grants: [Sample.grant(true)]),
        ActionRow(
            name: "a new e-mail address without a code", expected: "refuse identity", proposal: email,
            limit: ActionLimit(identity: .l2), change: { $0.action = .email(customer: "7", to: "m@lumen.test") }),
        ActionRow(
            name: "a new e-mail address with a code", expected: "allow", proposal: email,
            limit: ActionLimit(identity: .l2),
            change: {
                $0.action = .email(customer: "7", to: "m@lumen.test")
                $0.provenLevel = .l3
                $0.wording = .repeated
            }),
        ActionRow(
            name: "a code of an address that is not on file", expected: "refuse identity", level: .l1,
            limit: ActionLimit(identity: .l2), change: { $0.provenLevel = .l3 }),
        ActionRow(
            name: "a code that proves less than the sender is", expected: "allow", level: .l3,
            limit: ActionLimit(identity: .l3), change: { $0.provenLevel = .l2 }),
        ActionRow(
            name: "a yes for a stranger", expected: "refuse identity", level: .l1, grants: [Sample.grant(true)]),
        ActionRow(
            name: "a cancellation has no amount", expected: "allow", proposal: .cancel(order: Handle("order#1")),
            limit: ActionLimit(maximum: Sample.eur(0), approveOver: Sample.eur(0)),
            change: {
                $0.action = .cancel(order: "1042")
                $0.refundable = nil
            }),
        ActionRow(
            name: "a tool resolves to nothing", expected: "refuse identity", proposal: .tool(name: "reset"),
            change: { $0.action = nil }),
    ]
}

import Mail
import Resolution
import Testing

struct MailRow: Sendable, CustomTestStringConvertible {
    var name: String
    var expected: String
    var level = Level.l2
    var proposal = Sample.answer
    var limits = Limits()
    var grants: [Grant] = []
    var change: @Sendable (inout Circumstances) -> Void = { _ in }

    var testDescription: String { name }
    var verdict: Verdict {
        Policy.foresee(
            Sample.principal(level), proposal, Sample.circumstances(change), grants: grants, limits: limits)
    }
}

@Test(arguments: MailRow.replies + MailRow.acknowledgements + MailRow.others)
func `a message is ruled on`(_ row: MailRow) {
    #expect(row.verdict.word == row.expected)
}

extension MailRow {
    static let ack = Proposal.send(purpose: .ack, to: .customer)
    static let brief = Proposal.send(purpose: .brief, to: .team("default"))
    static let draft = Proposal.draft(purpose: .answer, to: .customer)

    static let replies: [MailRow] = [
        MailRow(name: "plain", expected: "allow"),
        MailRow(name: "L0", expected: "refuse identity", level: .l0),
        MailRow(name: "L1", expected: "allow", level: .l1),
        MailRow(name: "paused", expected: "refuse policy", change: { $0.isPaused = true }),
        MailRow(name: "screened", expected: "refuse loop_suspected", change: { $0.mayReply = false }),
        MailRow(name: "with a person", expected: "refuse policy", change: { $0.isWithHuman = true }),
        MailRow(name: "answered or stale", expected: "refuse stale", change: { $0.isAnsweredOrStale = true }),
        MailRow(name: "third reply of a day", expected: "allow", change: { $0.repliesToCustomer = 2 }),
        MailRow(name: "fourth reply of a day", expected: "allow", change: { $0.repliesToCustomer = 3 }),
        MailRow(name: "fifth reply of a day", expected: "refuse loop_suspected", change: { $0.repliesToCustomer = 4 }),
        MailRow(name: "the same words again", expected: "refuse loop_suspected", change: { $0.isRepetition = true }),
        MailRow(name: "mail came back", expected: "refuse action_failed", change: { $0.isSuppressed = true }),
        MailRow(name: "third in a row", expected: "allow", change: { $0.repliesInARow = 2 }),
        MailRow(name: "fourth in a row", expected: "refuse loop_suspected", change: { $0.repliesInARow = 3 }),
        MailRow(
            name: "eighth to the unknown of a domain", expected: "allow", change: { $0.repliesToUnknownDomain = 7 }),
        MailRow(
            name: "ninth to the unknown of a domain", expected: "refuse loop_suspected",
            change: { $0.repliesToUnknownDomain = 8 }),
        MailRow(
            name: "the operator allows more for a domain", expected: "allow",
            limits: Limits(repliesPerUnknownDomainPerDay: 9), change: { $0.repliesToUnknownDomain = 8 }),
        MailRow(
            name: "limit of two: second", expected: "allow", limits: Limits(repliesPerCustomerPerDay: 2),
            change: { $0.repliesToCustomer = 1 }),
        MailRow(
            name: "limit of two: third", expected: "refuse loop_suspected",
            limits: Limits(repliesPerCustomerPerDay: 2), change: { $0.repliesToCustomer = 2 }),
        MailRow(
            name: "last reply of the hour", expected: "allow", limits: Limits(repliesPerHour: 10),
            change: { $0.repliesOfMailbox = 9 }),
        MailRow(
            name: "one reply too many in the hour", expected: "lower imap.draft", limits: Limits(repliesPerHour: 10),
            change: { $0.repliesOfMailbox = 10 }),
        MailRow(name: "only drafts", expected: "lower imap.draft", change: { $0.draftsOnly = true }),
        MailRow(name: "a blackout date", expected: "lower imap.draft", change: { $0.isBlackout = true }),
        MailRow(
            name: "a blackout date, observe", expected: "suppress",
            change: {
                $0.isBlackout = true
                $0.mode = .observe
            }),
        MailRow(
            name: "a blackout date, with a yes of two", expected: "allow",
            grants: [(1, "ines"), (2, "omar")].map { user, name in
                Grant(
                    by: name, at: Shop.now, isApproval: true, digest: Sample.digest, channel: .control(user: user))
            },
            change: { $0.isBlackout = true }),
        MailRow(
            name: "a blackout date, with a yes", expected: "allow", grants: [Sample.grant(true)],
            change: {
                $0.isBlackout = true
                $0.mode = .approve
            }),
        MailRow(name: "observe", expected: "suppress", change: { $0.mode = .observe }),
        MailRow(
            name: "observe with only drafts", expected: "suppress",
            change: {
                $0.mode = .observe
                $0.draftsOnly = true
            }),
        MailRow(name: "draft", expected: "lower imap.draft", change: { $0.mode = .draft }),
        MailRow(
            name: "draft, with a yes", expected: "lower imap.draft", grants: [Sample.grant(true)],
            change: { $0.mode = .draft }),
        MailRow(name: "approve", expected: "hold", change: { $0.mode = .approve }),
        MailRow(
            name: "approve, with a yes", expected: "allow", grants: [Sample.grant(true)],
            change: { $0.mode = .approve }),
        MailRow(
            name: "approve, with a no", expected: "refuse policy", grants: [Sample.grant(false)],
            change: { $0.mode = .approve }),
        MailRow(
            name: "a yes lifts no refusal", expected: "refuse loop_suspected", grants: [Sample.grant(true)],
            change: { $0.repliesToCustomer = 4 }),
        MailRow(
            name: "a notice to the address on file", expected: "allow", proposal: .send(purpose: .notice, to: .onFile)),
        MailRow(
            name: "nobody on file", expected: "refuse identity", level: .l1,
            proposal: .send(purpose: .code, to: .onFile)),
        MailRow(
            name: "a brief for a customer", expected: "refuse policy", proposal: .send(purpose: .brief, to: .customer)),
        MailRow(
            name: "a reply through a helpdesk", expected: "allow", proposal: .helpdesk(.helpdeskReply)),
        MailRow(
            name: "a fifth reply through a helpdesk", expected: "refuse loop_suspected",
            proposal: .helpdesk(.helpdeskReply), change: { $0.repliesToCustomer = 4 }),
        MailRow(
            name: "a reply through a helpdesk in mode draft", expected: "lower helpdesk.note",
            proposal: .helpdesk(.helpdeskReply), change: { $0.mode = .draft }),
    ]

    static let acknowledgements: [MailRow] = [
        MailRow(name: "ack, off", expected: "refuse policy", proposal: ack),
        MailRow(name: "ack, on", expected: "allow", proposal: ack, change: { $0.acknowledges = true }),
        MailRow(
            name: "ack with a person", expected: "allow", proposal: ack,
            change: {
                $0.acknowledges = true
                $0.isWithHuman = true
            }),
        MailRow(
            name: "second ack", expected: "refuse policy", proposal: ack,
            change: {
                $0.acknowledges = true
                $0.acknowledgements = 1
            }),
        MailRow(
            name: "ack to a forged sender", expected: "refuse identity", level: .l0, proposal: ack,
            change: { $0.acknowledges = true }),
        MailRow(
            name: "ack to L1", expected: "allow", level: .l1, proposal: ack,
            change: {
                $0.acknowledges = true
                $0.isWithHuman = true
            }),
    ]

    static let others: [MailRow] = [
        MailRow(name: "draft", expected: "allow", proposal: draft),
        MailRow(
            name: "draft of a brief", expected: "refuse policy", proposal: .draft(purpose: .brief, to: .customer)),
        MailRow(name: "draft for L0", expected: "allow", level: .l0, proposal: draft),
        MailRow(name: "draft, paused", expected: "refuse policy", proposal: draft, change: { $0.isPaused = true }),
        MailRow(name: "draft, observe", expected: "suppress", proposal: draft, change: { $0.mode = .observe }),
        MailRow(
            name: "draft, screened", expected: "refuse loop_suspected", proposal: draft,
            change: { $0.mayReply = false }),
        MailRow(
            name: "draft beyond all limits", expected: "allow", proposal: draft,
            change: {
                $0.repliesToCustomer = 9
                $0.repliesOfMailbox = 999
                $0.isWithHuman = true
            }),
        MailRow(
            name: "a brief as a draft, paused, screened, with a person", expected: "allow", level: .l0,
            proposal: .draft(purpose: .brief, to: .team("default")),
            change: {
                $0.isPaused = true
                $0.mayReply = false
                $0.isWithHuman = true
                $0.draftsOnly = true
            }),
        MailRow(
            name: "a digest as a draft", expected: "allow", proposal: .draft(purpose: .digest, to: .team("default"))),
        MailRow(
            name: "a brief as a draft, observe", expected: "suppress",
            proposal: .draft(purpose: .brief, to: .team("default")), change: { $0.mode = .observe }),
        MailRow(
            name: "an answer as a draft for a team", expected: "refuse policy",
            proposal: .draft(purpose: .answer, to: .team("default"))),
        MailRow(
            name: "a notice as a draft for a team", expected: "refuse policy",
            proposal: .draft(purpose: .notice, to: .team("default"))),
        MailRow(
            name: "a brief as a draft for an approver", expected: "refuse policy",
            proposal: .draft(purpose: .brief, to: .approver("ines"))),

        MailRow(name: "brief", expected: "allow", level: .l0, proposal: brief),
        MailRow(
            name: "brief, paused, with a person, stale, screened", expected: "allow", level: .l0, proposal: brief,
            change: {
                $0.isPaused = true
                $0.isWithHuman = true
                $0.isAnsweredOrStale = true
                $0.mayReply = false
                $0.draftsOnly = true
                $0.mode = .draft
            }),
        MailRow(name: "brief, observe", expected: "suppress", proposal: brief, change: { $0.mode = .observe }),
        MailRow(
            name: "last brief of the hour", expected: "allow", proposal: brief, limits: Limits(briefsPerHour: 5),
            change: { $0.briefs = 4 }),
        MailRow(
            name: "one brief too many", expected: "refuse loop_suspected", proposal: brief,
            limits: Limits(briefsPerHour: 5), change: { $0.briefs = 5 }),
        MailRow(
            name: "a request to an approver", expected: "allow",
            proposal: .send(purpose: .approval, to: .approver("ines"))),
        MailRow(
            name: "a code for a team", expected: "refuse policy",
            proposal: .send(purpose: .code, to: .team("default"))),

        MailRow(name: "flag", expected: "allow", level: .l0, proposal: .flag, change: { $0.isPaused = true }),
        MailRow(name: "flag, observe", expected: "suppress", proposal: .flag, change: { $0.mode = .observe }),
        MailRow(name: "sent copy", expected: "allow", proposal: .sentCopy, change: { $0.isPaused = true }),
        MailRow(name: "move", expected: "allow", proposal: .move),
        MailRow(name: "move, paused", expected: "refuse policy", proposal: .move, change: { $0.isPaused = true }),
        MailRow(name: "move, observe", expected: "suppress", proposal: .move, change: { $0.mode = .observe }),
        MailRow(name: "tag", expected: "allow", proposal: .helpdesk(.helpdeskTag)),
        MailRow(
            name: "tag, observe", expected: "suppress", proposal: .helpdesk(.helpdeskTag),
            change: { $0.mode = .observe }),
        MailRow(
            name: "an action in helpdesk's clothes", expected: "refuse policy", proposal: .helpdesk(.refund)),
    ]
}

@Test func `four replies a day are the most, also when a file says more`() {
    var limits = Limits()
    limits.repliesPerCustomerPerDay = 40
    let row = MailRow(
        name: "", expected: "", limits: limits, change: { $0.repliesToCustomer = 4 })
    #expect(row.verdict.word == "refuse loop_suspected")
}

@Test func `a level without an address gets no mail`() {
    let nobody = Principal(level: .l1, address: nil)
    let verdict = Policy.foresee(nobody, Sample.answer, Sample.circumstances(), grants: [], limits: Limits())
    #expect(verdict.word == "refuse identity")
}

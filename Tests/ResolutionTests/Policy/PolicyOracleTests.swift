import Resolution
import Testing

/// Numbers from a seed (SplitMix64), the same on every machine.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func pick<T>(_ values: [T], or other: T) -> T { values.randomElement(using: &self) ?? other }
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

/// The rules as sentences about what must never happen, and who must never be stopped: written from the promises, not
/// from the code.
private struct Oracle {
    let principal: Principal
    let proposal: Proposal
    let c: Circumstances
    let grants: [Grant]
    let limits: Limits

    var says: [Bool] { grants.filter { $0.digest == c.digest && !c.digest.isEmpty }.map(\.isApproval) }
    var no: Bool { says.contains(false) }
    var yes: Bool { says.contains(true) && !no }

    var allowed: Bool {
        if no { return false }
        switch proposal {
        case .sentCopy: return true
        case .flag: return c.mode != .observe
        case .move: return c.mode != .observe && !c.isPaused
        case .helpdesk(let kind):
            if kind == .helpdeskReply { return reply(.answer) }
            return kind.rawValue.hasPrefix("helpdesk.") && c.mode != .observe && !c.isPaused
        case .draft(let purpose, .team):
            return [.brief, .digest].contains(purpose) && c.mode != .observe
        case .draft(let purpose, let to):
            return isCustomer(to) && customerPurposes.contains(purpose) && c.mode != .observe && !c.isPaused
                && c.mayReply
        case .send(let purpose, let to):
            if isCustomer(to) {
                let isKnown = to == .onFile ? principal.customer != nil : principal.address != nil
                return isKnown && customerPurposes.contains(purpose) && reply(purpose)
            }
            return [.brief, .approval, .digest, .notice].contains(purpose)
                && (c.briefs < limits.briefsPerHour || purpose == .digest) && c.mode != .observe
        default: return acts
        }
    }

    private var customerPurposes: [Purpose] { [.answer, .ask, .ack, .code, .notice] }
    private func isCustomer(_ to: Recipient) -> Bool { to == .customer || to == .onFile }

    private func reply(_ purpose: Purpose) -> Bool {
        let isMannered = purpose == .ack ? c.acknowledges && c.acknowledgements == 0 : !c.isWithHuman
        let isFree = c.mode == .send || (c.mode == .approve && yes)
        let isLoop =
            c.repliesToCustomer >= 4 || c.repliesToCustomer >= limits.repliesPerCustomerPerDay || c.isRepetition
            || c.isSuppressed || c.repliesInARow >= 3
            || c.repliesToUnknownDomain >= limits.repliesPerUnknownDomainPerDay
        return !c.isPaused && principal.level != .l0 && c.mayReply && isMannered && !c.isAnsweredOrStale && !isLoop
            && c.repliesOfMailbox < limits.repliesPerHour && !c.draftsOnly && isFree && (!c.isBlackout || yes)
    }

    /// The first exception that asks for nothing else than what the case is; else what holds for everybody.
    private var bounds: ActionLimit? {
        guard let standard = limits.actions[proposal.kind] else { return nil }
        let rows = (limits.exceptions[proposal.kind] ?? []).filter { row in
            (row.category == nil || row.category == c.category)
                && (row.tier == nil || row.tier == principal.customer?.tier)
        }
        return rows.first?.limit ?? standard
    }

    private var acts: Bool {
        guard let limit = bounds, let action = c.action, proposal.kind == action.kind,
            principal.level >= limit.identity, principal.level >= c.requiredLevel, !c.isPaused, !c.isWithHuman,
            !c.isAnsweredOrStale, c.mode != .observe
        else { return false }
        var needsYes =
            c.isBlackout || c.draftsOnly || c.mode != .send || c.runbookAlwaysApproves || c.isRemedied
        if let count = limit.countPerCustomer, Double(c.countOfCustomer) + 1 > Double(count) { return false }
        if let amount = action.amount {
            let all = [limit.maximum, limit.perCustomer, limit.perMailbox, limit.approveOver, c.refundable]
            guard let left = c.refundable, !all.contains(where: { $0.map { $0.currency != amount.currency } ?? false }),
                amount.minor > 0, amount.minor <= left.minor
            else { return false }
            let after = [
                (0, limit.maximum), (c.sumOfCustomer, limit.perCustomer), (c.sumOfMailbox, limit.perMailbox),
            ]
            for (sum, bound) in after where bound != nil {
                if Int128(sum) + Int128(amount.minor) > Int128(bound?.minor ?? 0) { return false }
            }
            if let over = limit.approveOver, amount.minor > over.minor { needsYes = true }
            if let over = c.runbookApproveOver, over.currency != amount.currency || amount.minor > over.minor {
                needsYes = true
            }
        }
        return !needsYes || yes
    }
}

@Test func `the policy allows what an independent reading of the rules allows, 20000 times`() {
    var dice = Dice(state: 2_026)
    var allowed = 0
    for round in 0..<20_000 {
        let (principal, proposal, circumstances, grants, limits) = randomCase(&dice)
        let verdict = Policy.foresee(principal, proposal, circumstances, grants: grants, limits: limits)
        let oracle = Oracle(
            principal: principal, proposal: proposal, c: circumstances, grants: grants, limits: limits)
        #expect((verdict == .allow) == oracle.allowed, "round \(round): \(verdict) for \(proposal) in \(circumstances)")
        if verdict == .allow { allowed += 1 }
        let ruling = Policy.authorize(principal, proposal, circumstances, grants: grants, limits: limits).spent()
        #expect(ruling.word == verdict.word)
        #expect(ruling.digest == (verdict.word.utf8.starts(with: "refuse".utf8) ? nil : circumstances.digest))
        if proposal.kind.isCommerce, case .hold = verdict {
            // A yes to exactly this turns a hold into a permission, and nothing else does.
            let granted = grants + [Sample.grant(true, digest: circumstances.digest)]
            let then = Policy.foresee(principal, proposal, circumstances, grants: granted, limits: limits)
            #expect(then == (circumstances.digest.isEmpty ? verdict : .allow))
        }
    }
    #expect(allowed > 1_500)
}

private func randomCase(
    _ dice: inout Dice
) -> (Principal, Proposal, Circumstances, [Grant], Limits) {
    let order = Handle("order#1")
    let recipients: [Recipient] = [.customer, .onFile, .team("a"), .approver("b")]
    let purpose = dice.pick(Purpose.allCases, or: .answer)
    let money: @Sendable (inout Dice) -> Money? = { dice in
        dice.chance(50)
            ? nil
            : Money(
                minor: dice.pick([-1, 0, 1, 49, 50, 51, 100, .max], or: 0), currency: dice.chance(95) ? "EUR" : "USD")
    }
    let amount = Money(minor: dice.pick([-1, 0, 1, 49, 50, 50, 51, .max], or: 0), currency: "EUR")
    let pairs: [(Proposal, Action?)] = [
        (.send(purpose: purpose, to: dice.pick(recipients, or: .customer)), nil),
        (.send(purpose: .answer, to: .customer), nil), (.send(purpose: .ack, to: .customer), nil),
        (.draft(purpose: purpose, to: dice.pick(recipients, or: .customer)), nil), (.flag, nil), (.move, nil),
        (.sentCopy, nil), (.helpdesk(dice.pick(EffectKind.allCases, or: .helpdeskTag)), nil),
        (.refund(order: order, line: 1), .refund(order: "1", line: 1, amount: amount)),
        (.refund(order: order, line: nil), .refund(order: "1", line: nil, amount: amount)),
        (.refund(order: order, line: nil), dice.chance(50) ? nil : .cancel(order: "1")),
        (.credit(order: order, line: 1), .credit(order: "1", line: 1, amount: amount)),
        (.cancel(order: order), .cancel(order: "1")), (.tool(name: "x"), nil),
        (.subscription(Handle("subscription#1"), .cancel), .subscription(id: "s", .cancel)),
    ]
    let (proposal, action) = dice.pick(pairs, or: (.flag, nil))
    var c = Circumstances(mode: dice.pick(Mode.allCases + [.send, .send, .send], or: .send))
    c.draftsOnly = dice.chance(8)
    c.isPaused = dice.chance(8)
    c.isWithHuman = dice.chance(10)
    c.isAnsweredOrStale = dice.chance(8)
    c.mayReply = dice.chance(90)
    c.acknowledges = dice.chance(60)
    c.repliesToCustomer = dice.pick([0, 1, 2, 3, 4, 5], or: 0)
    c.isRepetition = dice.chance(5)
    c.isSuppressed = dice.chance(5)
    c.repliesInARow = dice.pick([0, 0, 1, 2, 3, 4], or: 0)
    c.repliesToUnknownDomain = dice.pick([0, 0, 7, 8, 9], or: 0)
    c.repliesOfMailbox = dice.pick([0, 9, 10, 11], or: 0)
    c.briefs = dice.pick([0, 4, 5, 6], or: 0)
    c.acknowledgements = dice.chance(80) ? 0 : 1
    c.action = action
    c.refundable =
        dice.chance(10) ? money(&dice) : Money(minor: dice.pick([49, 50, 51, 100, .max], or: 0), currency: "EUR")
    c.sumOfCustomer = dice.pick([0, 0, 49, 50, 51, .max], or: 0)
    c.countOfCustomer = dice.pick([0, 0, 1, 2, .max], or: 0)
    c.sumOfMailbox = dice.pick([0, 0, 49, 50, 51, .max], or: 0)
    c.runbookApproveOver = dice.chance(70) ? nil : money(&dice)
    c.runbookAlwaysApproves = dice.chance(10)
    c.isRemedied = dice.chance(8)
    c.requiredLevel = dice.pick([.l0, .l1, .l2, .l2, .l3], or: .l2)
    c.digest = dice.pick(["d1", "d1", "d2", ""], or: "")
    c.isBlackout = dice.chance(8)
    c.category = dice.pick(["broken", "late", nil], or: nil)
    let grants = (0..<dice.pick([0, 0, 1, 2], or: 0)).map { _ in
        Sample.grant(dice.chance(80), digest: dice.pick(["d1", "d2", ""], or: ""))
    }
    var limits = Limits(repliesPerHour: 10, briefsPerHour: 5)
    limits.repliesPerCustomerPerDay = dice.pick([2, 4, 9], or: 4)
    let limit: @Sendable (inout Dice) -> ActionLimit = { dice in
        ActionLimit(
            identity: dice.pick([.l1, .l2, .l2, .l3], or: .l2), maximum: money(&dice),
            approveOver: dice.chance(70) ? nil : money(&dice),
            perCustomer: dice.chance(50) ? nil : money(&dice), countPerCustomer: dice.chance(50) ? nil : 2,
            perMailbox: dice.chance(50) ? nil : money(&dice))
    }
    for kind in [EffectKind.refund, .credit, .cancel, .subscription, .toolCall] where dice.chance(90) {
        limits.actions[kind] = limit(&dice)
        limits.exceptions[kind] = (0..<dice.pick([0, 0, 1, 2], or: 0)).map { _ in
            LimitException(
                category: dice.pick(["broken", "late", nil], or: nil), tier: dice.pick(["gold", nil], or: nil),
                limit: limit(&dice))
        }
    }
    var principal = Sample.principal(dice.pick([.l0, .l1, .l2, .l2, .l2, .l3], or: .l2))
    principal.customer?.tier = dice.pick(["gold", "silver", nil], or: nil)
    return (principal, proposal, c, grants, limits)
}

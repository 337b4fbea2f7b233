import Resolution

import struct Foundation.Date

/// Who may do what, as ARCHITECTURE ("The permit", "Effects"), RUNBOOKS and THREATS promise it: written from those pages, not
/// from the code. Its sums are of 128 bits, so that none of them can overflow.
struct PolicyOracle {
    let principal: Principal
    let proposal: Proposal
    let c: Circumstances
    let limits: Limits

    /// What people said to exactly this digest.
    enum Said { case nothing, yes, yesOfTwo, no }

    init(_ one: HostileCase) {
        (principal, proposal, c, limits) = (one.principal, one.proposal, one.circumstances, one.limits)
        said = Self.said(one.grants, to: one.circumstances.digest)
    }

    let said: Said

    /// A no outweighs any yes. Two are two names and two users of the system, at the control socket only.
    private static func said(_ grants: [Grant], to digest: String) -> Said {
        let answers = grants.filter { !digest.isEmpty && Array($0.digest.utf8) == Array(digest.utf8) }
        if answers.contains(where: { !$0.isApproval }) { return .no }
        var people: [(name: String, user: UInt32)] = []
        for answer in answers {
            if case .control(let user?) = answer.channel { people.append((answer.by, user)) }
        }
        for one in people where people.contains(where: { $0.name != one.name && $0.user != one.user }) {
            return .yesOfTwo
        }
        return answers.isEmpty ? .nothing : .yes
    }

    /// Whether it may happen now, with what people have said.
    var allows: Bool { allows(said) }

    func allows(_ said: Said) -> Bool {
        if said == .no { return false }
        let isYes = said != .nothing
        switch proposal {
        case .sentCopy: return true
        case .flag: return c.mode != .observe
        case .move: return c.mode != .observe && !c.isPaused
        case .helpdesk(.helpdeskReply): return mayHear(.answer, isYes)
        case .helpdesk(let kind): return "\(kind.rawValue)".hasPrefix("helpdesk.") && c.mode != .observe && !c.isPaused
        case .send(let purpose, .customer):
            return principal.address != nil && Self.forCustomers.contains(purpose) && mayHear(purpose, isYes)
        case .send(let purpose, .onFile):
            return principal.customer != nil && Self.forCustomers.contains(purpose) && mayHear(purpose, isYes)
        case .send(let purpose, .team), .send(let purpose, .approver):
            // Teams get a bounded number, and one digest of what they did not get.
            return Self.forPeople.contains(purpose) && (purpose == .digest || c.briefs < limits.briefsPerHour)
                && c.mode != .observe
        case .draft(let purpose, .team): return [.brief, .digest].contains(purpose) && c.mode != .observe
        case .draft(_, .approver): return false
        case .draft(let purpose, .customer), .draft(let purpose, .onFile):
            return Self.forCustomers.contains(purpose) && c.mode != .observe && !c.isPaused && c.mayReply
        case .tool: return false
        default: return mayAct(said)
        }
    }

    static let forCustomers: [Purpose] = [.answer, .ask, .ack, .code, .notice]
    static let forPeople: [Purpose] = [.brief, .approval, .digest, .notice]

    /// Whether a customer may hear from us without a person.
    private func mayHear(_ purpose: Purpose, _ isYes: Bool) -> Bool {
        if principal.level == .l0 || c.isPaused || !c.mayReply || c.isAnsweredOrStale || c.draftsOnly { return false }
        if purpose == .ack ? !c.acknowledges || c.acknowledgements > 0 : c.isWithHuman { return false }
        // Loops: four a day whatever is configured, three in a row, nothing for what repeats itself or came back.
        if c.repliesToCustomer >= 4 || c.repliesToCustomer >= limits.repliesPerCustomerPerDay { return false }
        if c.repliesInARow >= 3 || c.isRepetition || c.isSuppressed { return false }
        if c.repliesToUnknownDomain >= limits.repliesPerUnknownDomainPerDay { return false }
        if c.repliesOfMailbox >= limits.repliesPerHour || (c.isBlackout && !isYes) { return false }
        return c.mode == .send || (c.mode == .approve && isYes)
    }

    /// The first exception that asks for nothing else than what the case is; else what holds for everybody.
    private var bounds: ActionLimit? {
        guard let standard = limits.actions[proposal.kind] else { return nil }
        let fitting = (limits.exceptions[proposal.kind] ?? []).first { row in
            [(row.category, c.category), (row.tier, principal.customer?.tier)].allSatisfy {
                $0.0 == nil || $0.0 == $0.1
            }
        }
        return fitting?.limit ?? standard
    }

    private func mayAct(_ said: Said) -> Bool {
        guard let bounds, let action = c.action, action.kind == proposal.kind, isKnown(to: bounds) else { return false }
        if c.isPaused || c.isWithHuman || c.isAnsweredOrStale || c.mode == .observe { return false }
        if let most = bounds.countPerCustomer, Int128(c.countOfCustomer) + 1 > Int128(most) { return false }
        var (needsYes, needsTwo) = (c.mode != .send || c.draftsOnly || c.isBlackout, false)
        if c.runbookAlwaysApproves || c.isRemedied || c.isDiverted { needsYes = true }
        switch footing {
        case .shop: break
        case .list: if c.wording != .repeated && !c.isExcusedFromRepeating { needsYes = true }
        case .words: if c.wording != .repeated { needsYes = true }
        }
        if footing != .shop && c.wording == .nowhere { return false }
        if let amount = action.amount {
            guard isWithin(amount, bounds) else { return false }
            if let over = bounds.approveOver, amount.minor > over.minor { needsYes = true }
            if let over = c.runbookApproveOver, amount.currency != over.currency || amount.minor > over.minor {
                needsYes = true
            }
            if let over = bounds.fourEyesOver, amount.minor > over.minor { (needsYes, needsTwo) = (true, true) }
        }
        return !needsYes || said == .yesOfTwo || (said == .yes && !needsTwo)
    }

    private enum Footing { case shop, list, words }

    /// What an action rests on: what the shop holds, a choice of the customer's from a list, or words that only they can
    /// check. Words count when the customer wrote them; they are acted upon when they were repeated to them and a yes came,
    /// or a person says yes. For a choice the runbook may do without.
    private var footing: Footing {
        switch proposal {
        case .address, .customerAddress, .email, .payment, .appointment(_, at: .some), .exchange(_, _, _, .some, _),
            .exchange(_, _, _, _, .some), .return(_, _, _, .some):
            .words
        case .plan, .exchange(_, _, .some, _, _), .cancel(_, for: .some): .list
        default: .shop
        }
    }

    /// Actions are for who is on file; a code proves more of them and makes a stranger nobody. A new address on file always
    /// needs one.
    private func isKnown(to bounds: ActionLimit) -> Bool {
        guard principal.level >= .l2 else { return false }
        let reached = [principal.level, c.provenLevel ?? .l0].contains(.l3) ? 3 : 2
        return reached >= max(bounds.identity.rawValue, c.requiredLevel.rawValue)
            && (reached == 3 || proposal.kind != .email)
    }

    /// A bound in another currency cannot be checked, and what cannot be checked is exceeded.
    private func isWithin(_ amount: Money, _ bounds: ActionLimit) -> Bool {
        let all = [bounds.maximum, bounds.approveOver, bounds.fourEyesOver, bounds.perCustomer, bounds.perMailbox]
        guard amount.minor > 0, let left = c.refundable, left.currency == amount.currency, amount.minor <= left.minor,
            all.allSatisfy({ $0 == nil || $0?.currency == amount.currency })
        else { return false }
        for (before, bound) in [
            (0, bounds.maximum), (c.sumOfCustomer, bounds.perCustomer), (c.sumOfMailbox, bounds.perMailbox),
        ] {
            if let bound, Int128(before) + Int128(amount.minor) > Int128(bound.minor) { return false }
        }
        return true
    }

    /// When it may happen: quiet hours hold back what a customer hears and, unless the operator lets them go on, actions.
    /// A code lapses, so it goes at once, and so does everything that only our own people see.
    var earliest: Date? {
        switch proposal {
        case .send(let purpose, .customer), .send(let purpose, .onFile): purpose == .code ? nil : c.quietUntil
        case .helpdesk(.helpdeskReply): c.quietUntil
        case .send, .draft, .sentCopy, .flag, .move, .helpdesk: nil
        default: c.actsInQuietHours ? nil : c.quietUntil
        }
    }
}

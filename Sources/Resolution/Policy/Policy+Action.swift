extension Policy {
    /// An action at the shop or a tool: within the operator's limits, at the level they ask for.
    static func action(
        _ proposal: Proposal, _ principal: Principal, _ circumstances: Circumstances, _ consent: Consent,
        _ limits: Limits, _ grounds: inout Grounds
    ) -> Verdict {
        if circumstances.isPaused { return .paused }
        let found = limits.limit(of: proposal.kind, category: circumstances.category, tier: principal.customer?.tier)
        guard let (limit, row) = found else {
            return .refuse(.policy, why: "no limit is configured for \(proposal.kind.rawValue)")
        }
        grounds.note("limits of \(proposal.kind.rawValue)" + (row.map { ", exception \($0)" } ?? ""))
        // Nothing is done for who is not on file, whatever is configured. Whoever reads a new address is the customer from
        // then on: never without a code to the old one.
        let least: Level = proposal.kind == .email ? .l3 : .l2
        let level = max(limit.identity, circumstances.requiredLevel, least)
        // A code adds to an address on file; it never makes a stranger anybody.
        let proven = principal.level >= .l2 ? circumstances.provenLevel ?? principal.level : principal.level
        let isKnown = max(principal.level, proven) >= level
        grounds.note("identity: \(max(principal.level, proven).name) \(isKnown ? ">=" : "<") \(level.name)")
        if !isKnown {
            return .refuse(.identity, why: "\(level.name) is asked for, the sender has \(principal.level.name)")
        }
        guard let action = circumstances.action, action.kind == proposal.kind else {
            return .refuse(.identity, why: "nothing of this customer is acted on")
        }
        if !proposal.wordings.isEmpty {
            grounds.note("the customer's words for it: \(circumstances.wording.rawValue)")
            if circumstances.wording == .nowhere {
                return .refuse(.policy, why: "what it is to become stands in no letter of this customer")
            }
        }
        if let amount = action.amount, let refusal = exceeds(amount, circumstances, limit, &grounds) { return refusal }
        let period = notation(ofSpan: limit.customerPeriod)
        if let most = limit.countPerCustomer,
            grounds.isAbove(oneMoreThan: circumstances.countOfCustomer, most, "number for this customer in \(period)")
        {
            return .refuse(.overLimit, why: "more than \(most) for this customer in \(period)")
        }
        if circumstances.isWithHuman { return .refuse(.policy, why: "the case is with a person") }
        if circumstances.isAnsweredOrStale { return .refuse(.stale, why: "answered already, or too old") }

        grounds.note(ModePolicy.ground(circumstances.mode, by: circumstances.modeRow))
        if circumstances.mode == .observe { return .observed }
        guard let why = whyHeld(proposal, action, circumstances, limit, &grounds) else { return .allow }
        if limit.needsTwo(for: action) {
            guard consent == .givenByTwo else { return .hold(why: why + "; two people must say yes") }
            grounds.note("two people said yes")
            return .allow
        }
        guard consent.isGiven else { return .hold(why: why) }
        grounds.note("a person said yes")
        return .allow
    }

    /// The refusal of an amount that nobody may say yes to.
    private static func exceeds(
        _ amount: Money, _ circumstances: Circumstances, _ limit: ActionLimit, _ grounds: inout Grounds
    ) -> Verdict? {
        guard amount.minor > 0 else { return .refuse(.policy, why: "\(amount) is no amount to move") }
        guard let left = circumstances.refundable, left.currency == amount.currency,
            !grounds.isAbove(amount, left, "left to refund")
        else { return .refuse(.policy, why: "more than what is left to refund") }
        // Amounts of two currencies cannot be compared: a limit that cannot be checked is exceeded.
        let bounds = [
            limit.maximum, limit.approveOver, limit.fourEyesOver, limit.perCustomer, limit.perMailbox,
        ].compactMap { $0 }
        guard bounds.allSatisfy({ $0.currency == amount.currency }) else {
            return .refuse(.policy, why: "the limits are in another currency than \(amount)")
        }
        if let maximum = limit.maximum, grounds.isAbove(amount, maximum, "maximum") {
            return .refuse(.overLimit, why: "\(amount) is above \(maximum)")
        }
        let ofCustomer = "sum for this customer in \(notation(ofSpan: limit.customerPeriod))"
        if let most = limit.perCustomer, grounds.isAbove(amount, after: circumstances.sumOfCustomer, most, ofCustomer) {
            return .refuse(.overLimit, why: "above \(most), the \(ofCustomer)")
        }
        let ofMailbox = "sum for this mailbox in \(notation(ofSpan: limit.mailboxPeriod))"
        if let most = limit.perMailbox, grounds.isAbove(amount, after: circumstances.sumOfMailbox, most, ofMailbox) {
            return .refuse(.overLimit, why: "above \(most), the \(ofMailbox)")
        }
        return nil
    }

    /// Why a person must say yes first; nil when nobody must.
    private static func whyHeld(
        _ proposal: Proposal, _ action: Action, _ circumstances: Circumstances, _ limit: ActionLimit,
        _ grounds: inout Grounds
    ) -> String? {
        if circumstances.draftsOnly { return "nothing acts by itself until an operator confirms" }
        if circumstances.isBlackout { return "nothing acts by itself on a blackout date" }
        if circumstances.mode < .send { return "mode \(circumstances.mode.rawValue)" }
        if circumstances.runbookAlwaysApproves { return "the runbook asks for a yes" }
        // Who takes over an account changes where things go, and then has money sent there.
        if circumstances.isDiverted {
            return "an address of the customer was changed in the last 7 days, and the money is to go another way"
        }
        if proposal.mustBeRepeated(unless: circumstances.isExcusedFromRepeating), circumstances.wording != .repeated {
            return "it was not repeated to the customer, who has not said yes to it"
        }
        if circumstances.isRemedied { return "the same thing was paid back or replaced before" }
        guard let amount = action.amount else { return nil }
        let thresholds = [
            ("approve_over", limit.approveOver), ("four_eyes_over", limit.fourEyesOver),
            ("the runbook's approve", circumstances.runbookApproveOver),
        ]
        for case (let name, let threshold?) in thresholds
        where threshold.currency != amount.currency || grounds.isAbove(amount, threshold, name) {
            return "\(amount) is above \(threshold)"
        }
        return nil
    }
}

extension Action {
    /// The kind of effect that performs it.
    package var kind: EffectKind {
        switch self {
        case .refund: .refund
        case .cancel: .cancel
        case .address, .customerAddress: .address
        case .exchange: .exchange
        case .payment: .payment
        case .subscription, .plan: .subscription
        case .email: .email
        case .credit: .credit
        case .return: .return
        case .resend, .passwordLink: .resend
        case .appointment: .appointment
        case .note: .commerceNote
        }
    }
}

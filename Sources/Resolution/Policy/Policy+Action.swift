extension Policy {
    /// An action at the shop or a tool: within the operator's limits, at the level they ask for.
    static func action(
        _ proposal: Proposal, _ principal: Principal, _ circumstances: Circumstances, _ consent: Consent,
        _ limits: Limits
    ) -> Verdict {
        if circumstances.isPaused { return .paused }
        guard let limit = limits.actions[proposal.kind] else {
            return .refuse(.policy, why: "no limit is configured for \(proposal.kind.rawValue)")
        }
        // Whoever reads the new address is the customer from then on: never without a code to the old one.
        let least: Level = proposal.kind == .email ? .l3 : .l0
        let level = max(limit.identity, circumstances.requiredLevel, least)
        // A code adds to an address on file; it never makes a stranger anybody.
        let proven = principal.level >= .l2 ? circumstances.provenLevel ?? principal.level : principal.level
        if max(principal.level, proven) < level {
            return .refuse(.identity, why: "\(level.name) is asked for, the sender has \(principal.level.name)")
        }
        guard let action = circumstances.action, action.kind == proposal.kind else {
            return .refuse(.identity, why: "nothing of this customer is acted on")
        }
        if let amount = action.amount, let refusal = exceeds(amount, circumstances, limit) { return refusal }
        if let most = limit.countPerCustomer, sum(circumstances.countOfCustomer, 1) > most {
            return .refuse(.overLimit, why: "more than \(most) for this customer in 30 days")
        }
        if circumstances.isWithHuman { return .refuse(.policy, why: "the case is with a person") }
        if circumstances.isAnsweredOrStale { return .refuse(.stale, why: "answered already, or too old") }

        if circumstances.mode == .observe { return .observed }
        guard let why = whyHeld(action, circumstances, limit) else { return .allow }
        guard limit.needsTwo(for: action) else { return consent.isGiven ? .allow : .hold(why: why) }
        return consent == .givenByTwo ? .allow : .hold(why: why + "; two people must say yes")
    }

    /// The refusal of an amount that nobody may say yes to.
    private static func exceeds(_ amount: Money, _ circumstances: Circumstances, _ limit: ActionLimit) -> Verdict? {
        guard amount.minor > 0 else { return .refuse(.policy, why: "\(amount) is no amount to move") }
        guard let left = circumstances.refundable, left.currency == amount.currency, amount.minor <= left.minor else {
            return .refuse(.policy, why: "more than what is left to refund")
        }
        // Amounts of two currencies cannot be compared: a limit that cannot be checked is exceeded.
        let bounds = [limit.maximum, limit.approveOver, limit.fourEyesOver, limit.perCustomer, limit.perDay].compactMap
        { $0 }
        guard bounds.allSatisfy({ $0.currency == amount.currency }) else {
            return .refuse(.policy, why: "the limits are in another currency than \(amount)")
        }
        if let maximum = limit.maximum, amount.minor > maximum.minor {
            return .refuse(.overLimit, why: "\(amount) is above \(maximum)")
        }
        if let most = limit.perCustomer, sum(circumstances.sumOfCustomer, amount.minor) > most.minor {
            return .refuse(.overLimit, why: "above \(most) for this customer in 30 days")
        }
        if let most = limit.perDay, sum(circumstances.sumOfDay, amount.minor) > most.minor {
            return .refuse(.overLimit, why: "above \(most) for this mailbox in 24 hours")
        }
        return nil
    }

    /// Why a person must say yes first; nil when nobody must.
    private static func whyHeld(_ action: Action, _ circumstances: Circumstances, _ limit: ActionLimit) -> String? {
        if circumstances.draftsOnly { return "nothing acts by itself until an operator confirms" }
        if circumstances.mode < .send { return "mode \(circumstances.mode.rawValue)" }
        if circumstances.runbookAlwaysApproves { return "the runbook asks for a yes" }
        guard let amount = action.amount else { return nil }
        for threshold in [limit.approveOver, limit.fourEyesOver, circumstances.runbookApproveOver].compactMap({ $0 })
        where threshold.currency != amount.currency || amount.minor > threshold.minor {
            return "\(amount) is above \(threshold)"
        }
        return nil
    }

    /// With a positive `b`. Saturates instead of wrapping: a sum too large to count is above every limit.
    private static func sum(_ a: Int, _ b: Int) -> Int {
        let (value, isTooLarge) = a.addingReportingOverflow(b)
        return isTooLarge ? Int.max : value
    }
}

extension Action {
    /// The kind of effect that performs it.
    package var kind: EffectKind {
        switch self {
        case .refund: .refund
        case .cancel: .cancel
        case .address: .address
        case .exchange: .exchange
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

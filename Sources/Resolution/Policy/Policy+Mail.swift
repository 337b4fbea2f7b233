extension Policy {
    /// Automatic replies to one customer in 24 hours, whatever is configured.
    static let mostRepliesPerDay = 4
    /// Automatic messages one after the other without a word of the customer, whatever is configured.
    static let mostRepliesInARow = 3

    /// An automatic message to a customer; what may not go out by itself becomes `smaller`, for a person to send.
    static func mail(
        _ purpose: Purpose, as smaller: EffectKind, _ principal: Principal, _ circumstances: Circumstances,
        _ consent: Consent, _ limits: Limits, _ grounds: inout Grounds
    ) -> Verdict {
        if circumstances.isPaused { return .paused }
        // An acknowledgement to a forged sender would let anybody bomb a stranger; so would any other reply.
        if principal.level < .l1 { return .refuse(.identity, why: "the sender is not authenticated") }
        if !circumstances.mayReply { return .refuse(.loopSuspected, why: "screening lets no machine reply") }
        // What comes a second time is a machine's, or a person's whom the first answer did not help.
        if circumstances.isRepetition { return .refuse(.loopSuspected, why: "the same words came before") }
        if circumstances.isSuppressed { return .refuse(.actionFailed, why: "mail to this address came back") }
        if purpose == .ack {
            guard circumstances.acknowledges else { return .refuse(.policy, why: "acknowledgements are off") }
            guard circumstances.acknowledgements < 1 else { return .refuse(.policy, why: "acknowledged before") }
        } else if circumstances.isWithHuman {
            return .refuse(.policy, why: "the case is with a person")
        }
        if circumstances.isAnsweredOrStale { return .refuse(.stale, why: "answered already, or too old") }
        let most = min(limits.repliesPerCustomerPerDay, mostRepliesPerDay)
        if grounds.isUsedUp(circumstances.repliesToCustomer, most, "replies to the customer in 24 hours") {
            return .refuse(.loopSuspected, why: "\(circumstances.repliesToCustomer) of \(most) replies in 24 hours")
        }
        if grounds.isUsedUp(circumstances.repliesInARow, mostRepliesInARow, "replies in a row") {
            return .refuse(.loopSuspected, why: "\(mostRepliesInARow) replies without a word of the customer")
        }
        let unknown = circumstances.repliesToUnknownDomain
        if grounds.isUsedUp(
            unknown, limits.repliesPerUnknownDomainPerDay, "replies to unknown of the domain in 24 hours")
        {
            return .refuse(.loopSuspected, why: "\(unknown) replies to unknown senders of the domain in 24 hours")
        }

        grounds.note(ModePolicy.ground(circumstances.mode, by: circumstances.modeRow))
        if circumstances.mode == .observe { return .observed }
        if grounds.isUsedUp(circumstances.repliesOfMailbox, limits.repliesPerHour, "replies of the mailbox in an hour")
        {
            return .lower(to: smaller, why: "the mailbox's replies of this hour are used up")
        }
        if circumstances.draftsOnly { return .lower(to: smaller, why: "only drafts until an operator confirms") }
        if circumstances.isBlackout, !consent.isGiven { return .lower(to: smaller, why: "a blackout date") }
        switch circumstances.mode {
        case .observe: return .observed
        case .draft: return .lower(to: smaller, why: "mode draft")
        case .approve: return consent.isGiven ? .allow : .hold(why: "mode approve")
        case .send: return .allow
        }
    }

    /// A message to a team or an approver; it has a bucket of its own and is never lowered.
    static func internalMail(_ purpose: Purpose, _ circumstances: Circumstances, _ limits: Limits) -> Verdict {
        guard purpose.isForTeams else { return .misdirected(purpose) }
        // A digest is about the whole mailbox, and comes once.
        if purpose != .digest, circumstances.briefs >= limits.briefsPerHour {
            return .refuse(.loopSuspected, why: "the briefs of this hour are used up")
        }
        return circumstances.mode == .observe ? .observed : .allow
    }

    /// A draft: a person sends it, so no limit of replies counts, and its sender need not be authenticated.
    ///
    /// What a team could not be sent is left in Drafts instead, also where the mailbox is paused.
    static func draft(_ purpose: Purpose, _ recipient: Recipient, _ circumstances: Circumstances) -> Verdict {
        switch recipient {
        case .team:
            guard purpose.isForEverybody else { return .misdirected(purpose) }
            return circumstances.mode == .observe ? .observed : .allow
        case .approver: return .refuse(.policy, why: "a request to an approver is never a draft")
        case .customer, .onFile: break
        }
        guard purpose.isForCustomers else { return .misdirected(purpose) }
        if circumstances.isPaused { return .paused }
        if !circumstances.mayReply { return .refuse(.loopSuspected, why: "screening lets no machine reply") }
        return circumstances.mode == .observe ? .observed : .allow
    }
}

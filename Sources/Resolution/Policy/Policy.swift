package import struct Foundation.Date

/// Who may do what: the one decision that everything outside depends on.
///
/// Refusals come first, then what is only recorded (`observe`), then what is made smaller, then what waits for a
/// person. A person's yes lifts a hold and nothing else; a person's no refuses.
package enum Policy {
    /// What `authorize` would say, without a permit. Pure and total: every proposal gets an answer.
    package static func foresee(
        _ principal: Principal, _ proposal: Proposal, _ circumstances: Circumstances, grants: [Grant], limits: Limits
    ) -> Verdict {
        deliberate(principal, proposal, circumstances, grants: grants, limits: limits).verdict
    }

    /// The same, with every comparison that was made on the way to it.
    package static func deliberate(
        _ principal: Principal, _ proposal: Proposal, _ circumstances: Circumstances, grants: [Grant], limits: Limits
    ) -> Deliberation {
        var grounds = Grounds()
        let consent = Consent(grants, for: circumstances.digest)
        let verdict = rule(principal, proposal, circumstances, consent, limits, &grounds)
        if verdict.isPermission, let end = earliest(proposal, circumstances) {
            grounds.note("quiet hours, not before \(notation(of: end))")
        }
        return Deliberation(verdict: verdict, grounds: grounds.lines)
    }

    private static func rule(
        _ principal: Principal, _ proposal: Proposal, _ circumstances: Circumstances, _ consent: Consent,
        _ limits: Limits, _ grounds: inout Grounds
    ) -> Verdict {
        guard consent != .refused else { return .refuse(.policy, why: "a person said no") }
        switch proposal {
        case .send(let purpose, .customer), .send(let purpose, .onFile):
            guard purpose.isForCustomers else { return .misdirected(purpose) }
            guard isReachable(principal, proposal) else { return .refuse(.identity, why: "no address to send to") }
            return mail(purpose, as: .imapDraft, principal, circumstances, consent, limits, &grounds)
        case .send(let purpose, .team), .send(let purpose, .approver):
            return internalMail(purpose, circumstances, limits)
        case .draft(let purpose, let recipient):
            return draft(purpose, recipient, circumstances)
        case .sentCopy:
            return .allow
        case .flag:
            return circumstances.mode == .observe ? .observed : .allow
        case .move:
            return filed(circumstances)
        case .helpdesk(.helpdeskReply):
            return mail(.answer, as: .helpdeskNote, principal, circumstances, consent, limits, &grounds)
        case .helpdesk(let kind):
            guard kind.isHelpdesk else { return .refuse(.policy, why: "\(kind.rawValue) is no helpdesk's business") }
            return filed(circumstances)
        case .refund, .cancel, .address, .customerAddress, .exchange, .subscription, .plan, .email, .credit, .return,
            .resend, .payment, .passwordLink, .appointment, .commerceNote, .tool:
            return action(proposal, principal, circumstances, consent, limits, &grounds)
        }
    }

    /// When what is allowed may happen: quiet hours hold back what a customer hears, and actions unless the operator lets
    /// them go on. Nil: at once. A one-time code goes out at all hours, because it lapses.
    package static func earliest(_ proposal: Proposal, _ circumstances: Circumstances) -> Date? {
        guard let end = circumstances.quietUntil else { return nil }
        switch proposal {
        case .send(.code, _): return nil
        case .send(_, .customer), .send(_, .onFile), .helpdesk(.helpdeskReply): return end
        default: return proposal.kind.isCommerce && !circumstances.actsInQuietHours ? end : nil
        }
    }

    private static func filed(_ circumstances: Circumstances) -> Verdict {
        if circumstances.isPaused { return .paused }
        return circumstances.mode == .observe ? .observed : .allow
    }

    private static func isReachable(_ principal: Principal, _ proposal: Proposal) -> Bool {
        if case .send(_, .onFile) = proposal { return principal.customer != nil }
        // L0 has its own answer, whatever the address.
        return principal.address != nil || principal.level < .l1
    }
}

extension Verdict {
    static var paused: Verdict { .refuse(.policy, why: "the mailbox is paused") }
    static func misdirected(_ purpose: Purpose) -> Verdict {
        .refuse(.policy, why: "\(purpose.rawValue) is not for that recipient")
    }

    /// Whether it lets something happen now, without a person.
    var isPermission: Bool { self == .allow }

    static var observed: Verdict { .suppress(why: "mode observe") }
}

extension Purpose {
    /// Mail that a customer may receive.
    var isForCustomers: Bool {
        switch self {
        case .answer, .ask, .ack, .code, .notice: true
        case .brief, .approval, .proactive, .digest, .action, .sync: false
        }
    }

    /// Mail that a team or an approver may receive: never a customer's code or answer.
    var isForTeams: Bool {
        switch self {
        case .brief, .approval, .digest, .notice: true
        case .answer, .ask, .ack, .code, .proactive, .action, .sync: false
        }
    }
}

extension Purpose {
    /// What the whole team must hear of: nobody else would.
    package var isForEverybody: Bool { self == .brief || self == .digest }
}

extension EffectKind {
    var isHelpdesk: Bool { rawValue.hasPrefix("helpdesk.") }
}

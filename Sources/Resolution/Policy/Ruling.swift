/// Permission to write one effect row. Made only by `Policy.authorize`, spent by the ledger in the same transaction.
package struct Permit: ~Copyable, Sendable {
    /// Of the proposal it was given for, with everything that resolves to.
    package let digest: String

    fileprivate init(digest: String) { self.digest = digest }
}

/// What the policy says to a proposal, with the rule that decided it.
package enum Ruling: ~Copyable, Sendable {
    case allow(Permit)
    /// A person must say yes first; the permit is for the held row only.
    case hold(Permit, why: String)
    /// Allowed as something smaller: an answer as a draft.
    case lower(Permit, to: EffectKind, why: String)
    /// Recorded, never executed: `observe`.
    case suppress(Permit, why: String)
    case refuse(Reason, why: String)
}

/// A ruling without its permit: what a worker is told beforehand, and what `explain` shows.
package enum Verdict: Codable, Sendable, Equatable {
    case allow
    case hold(why: String)
    case lower(to: EffectKind, why: String)
    case suppress(why: String)
    case refuse(Reason, why: String)
}

extension Policy {
    /// Rules on a proposal and hands out the permit to write its row. Pure and total; says what `foresee` says.
    ///
    /// Only the ledger calls it, with circumstances that it read itself in the transaction of the intent.
    package static func authorize(
        _ principal: Principal, _ proposal: Proposal, _ circumstances: Circumstances, grants: [Grant], limits: Limits
    ) -> Ruling {
        let digest = circumstances.digest
        switch foresee(principal, proposal, circumstances, grants: grants, limits: limits) {
        case .allow: return .allow(Permit(digest: digest))
        case .hold(let why): return .hold(Permit(digest: digest), why: why)
        case .lower(let kind, let why): return .lower(Permit(digest: digest), to: kind, why: why)
        case .suppress(let why): return .suppress(Permit(digest: digest), why: why)
        case .refuse(let reason, let why): return .refuse(reason, why: why)
        }
    }
}

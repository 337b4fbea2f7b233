extension Policy {
    /// What people have said to exactly this digest; a no outweighs any yes.
    enum Consent {
        case none, given, refused
        /// Two people said yes, each at the control socket.
        case givenByTwo

        init(_ grants: [Grant], for digest: String) {
            let matching = digest.isEmpty ? [] : grants.filter { $0.digest.utf8.elementsEqual(digest.utf8) }
            if matching.contains(where: { !$0.isApproval }) {
                self = .refused
            } else if matching.contains(where: { one in matching.contains { one.isOfAnother(than: $0) } }) {
                self = .givenByTwo
            } else {
                self = matching.isEmpty ? .none : .given
            }
        }

        var isGiven: Bool { self == .given || self == .givenByTwo }
    }
}

extension Grant {
    /// Two names and two users of the system: one person with two names, or two who share a login, are one.
    fileprivate func isOfAnother(than other: Grant) -> Bool {
        guard case .control(let user?) = channel, case .control(let second?) = other.channel else { return false }
        return user != second && !by.utf8.elementsEqual(other.by.utf8)
    }
}

extension ActionLimit {
    /// An amount in another currency cannot be compared: then two are asked.
    func needsTwo(for action: Action) -> Bool {
        guard let over = fourEyesOver, let amount = action.amount else { return false }
        return amount.currency != over.currency || amount.minor > over.minor
    }
}

extension Limits {
    /// Whether only two people together may say yes to it, at the control socket; by the limit that holds for a customer of
    /// `tier` with a wish of `category`.
    package func needsTwo(for action: Action?, category: String?, tier: String?) -> Bool {
        guard let action, let (limit, _) = limit(of: action.kind, category: category, tier: tier) else { return false }
        return limit.needsTwo(for: action)
    }
}

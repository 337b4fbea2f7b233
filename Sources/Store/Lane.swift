package import Resolution

/// Effects that are executed one after the other by one pair of hands.
package enum Lane: String, Codable, Sendable, CaseIterable {
    /// `smtp.send`. An answer in a ticket is said by the helpdesk's hands.
    case smtp
    /// `imap.*`.
    case imap
    /// `commerce.*`, `helpdesk.*`, `tool.call`.
    case commerce
}

extension EffectKind {
    /// Words to a person: limits, the breaker and a customer's first reply count it.
    package var isSaid: Bool { self == .smtpSend || self == .helpdeskReply }

    package var lane: Lane {
        switch self {
        case .smtpSend: .smtp
        case .imapDraft, .imapSent, .imapFlag, .imapMove: .imap
        default: .commerce
        }
    }
}

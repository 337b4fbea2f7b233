package import Resolution

/// Effects that are executed one after the other by one pair of hands.
package enum Lane: String, Codable, Sendable, CaseIterable {
    /// `smtp.send`.
    case smtp
    /// `imap.*`.
    case imap
    /// `commerce.*`, `helpdesk.*`, `tool.call`.
    case commerce
}

extension EffectKind {
    package var lane: Lane {
        switch self {
        case .smtpSend: .smtp
        case .imapDraft, .imapSent, .imapFlag, .imapMove: .imap
        default: .commerce
        }
    }
}

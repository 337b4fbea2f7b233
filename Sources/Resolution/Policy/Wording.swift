/// How far a value that is the customer's, and not the shop's, is known to be what they want. The ledger reads it from its own
/// letters and mails; what a run says of itself proves nothing.
package enum Wording: String, Codable, Sendable, CaseIterable {
    /// It stands in no letter that the customer wrote in this case.
    case nowhere
    /// They wrote it.
    case said
    /// It was repeated to them as it is, and they said yes; or a one-time code that was sent for exactly this came back.
    case repeated
}

extension Proposal {
    /// The value that the customer's words give; nil where everything comes from the shop.
    package var wording: Handle? {
        switch self {
        case .address(_, let to), .plan(_, let to), .email(let to): to
        case .exchange(_, _, let variant): variant
        case .appointment(_, let at): at
        case .send, .draft, .sentCopy, .flag, .move, .refund, .cancel, .subscription, .credit, .return, .resend,
            .passwordLink, .commerceNote, .helpdesk, .tool:
            nil
        }
    }

    /// Whether that value is to be repeated to the customer first. A plan or a variant is one of a list that the operator
    /// or the shop made: there the runbook may do without. An address and a time are free words, which only the customer
    /// can check.
    func mustBeRepeated(unless isExcused: Bool) -> Bool {
        switch self {
        case .address, .email: true
        case .appointment(_, let at): at != nil
        case .plan: !isExcused
        case .exchange(_, _, let variant): variant != nil && !isExcused
        case .send, .draft, .sentCopy, .flag, .move, .refund, .cancel, .subscription, .credit, .return, .resend,
            .passwordLink, .commerceNote, .helpdesk, .tool:
            false
        }
    }
}

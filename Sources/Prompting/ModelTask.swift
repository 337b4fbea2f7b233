/// What a model may be asked. Each has a small schema, a check of its own and a deterministic fallback.
package enum ModelTask: String, Sendable, CaseIterable {
    /// Which of the mailbox's wishes a message holds; falls back to the classifier.
    case classify
    /// Where in the message a value stands; falls back to the scanners.
    case extract
    /// Which of the offered runbooks, steps and passages fit, or which action is proposed where one may be; falls back to the
    /// operator's order, and to no proposal.
    case plan
    /// An answer from facts and passages; falls back to the templates.
    case write
    /// What a person should read about how an answer was written; falls back to the checks of claims.
    case review
    /// The case in a few lines for whoever takes it over; falls back to the brief.
    case summarise

    /// The most tokens that an answer may have: what its longest good answer takes, and some room. Thoughts are not counted here.
    package var mostTokens: Int {
        switch self {
        case .classify: 400
        case .extract: 700
        case .plan: 120
        case .write: 900
        case .review, .summarise: 500
        }
    }
}

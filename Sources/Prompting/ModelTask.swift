/// What a model may be asked. Each has a small schema, a check of its own and a deterministic fallback.
package enum ModelTask: String, Sendable, CaseIterable {
    /// Which of the mailbox's wishes a message holds; falls back to the classifier.
    case classify
    /// Where in the message a value stands; falls back to the scanners.
    case extract
    /// Which of the offered runbooks and passages fit; falls back to the order in which runbooks are tried.
    case plan
    /// An answer from facts and passages; falls back to the templates.
    case write
    /// What a person should read about how an answer was written; falls back to the checks of claims.
    case review
    /// The case in a few lines for whoever takes it over; falls back to the brief.
    case summarise
}

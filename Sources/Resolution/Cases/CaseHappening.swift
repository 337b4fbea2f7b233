/// What happens to a case, in the words of its state machine.
package enum CaseHappening: String, Codable, Sendable, CaseIterable {
    /// A message of the customer joined the case.
    case arrived
    /// The customer came back within 7 days of the answer.
    case returned
    /// We asked the customer for something.
    case asked
    /// We answered everything.
    case answered
    /// Something waits for a person's yes.
    case held
    /// An answer lies in Drafts for a person to send.
    case drafted
    /// A person sent our draft.
    case draftSent = "draft_sent"
    /// A person wrote an answer of their own.
    case personAnswered = "person_answered"
    case handedOver = "handed_over"
    /// The customer said that it is resolved.
    case confirmed
    /// 72 hours went by after the answer, and the outcome was graded.
    case settled
    /// A run waits for a point in time and for nothing else.
    case snoozed
    /// That point in time has come.
    case woke
    /// The time in which a return reopens the case is over.
    case closed
    /// The customer did not answer for as long as the operator says.
    case lapsed
    /// A person puts it aside until a day.
    case personSnoozed = "person_snoozed"
    /// That day has come, or a person takes it up before.
    case personWoke = "person_woke"
    case personClosed = "person_closed"
    case personReopened = "person_reopened"
    /// A person gives it back: replyd goes on with what the customer writes from now on.
    case personHandedBack = "person_handed_back"
}

extension CaseState {
    /// Moves on; false, and nothing changed, when `happening` means nothing in this state.
    ///
    /// `withHuman` is left by a person's action only.
    @discardableResult
    package mutating func apply(_ happening: CaseHappening) -> Bool {
        guard let next = state(after: happening) else { return false }
        self = next
        return true
    }

    private func state(after happening: CaseHappening) -> CaseState? {
        switch (self, happening) {
        // A person must be able to take any case, also one that ended: an action may turn out to be in doubt later.
        case (_, .handedOver): .withHuman

        case (.resolved, .personSnoozed), (.closed, .personSnoozed): nil
        case (_, .personSnoozed): .snoozed
        case (.snoozed, .personWoke): .withHuman
        case (_, .personWoke): nil
        case (.closed, .personClosed): nil
        case (_, .personClosed): .closed
        case (.resolved, .personReopened), (.closed, .personReopened): .reopened
        case (_, .personReopened): nil
        case (.withHuman, .personHandedBack): .open
        case (_, .personHandedBack): nil
        case (.waitingCustomer, .lapsed): .closed
        case (_, .lapsed): nil

        case (.withHuman, .arrived): .withHuman
        case (.withHuman, .personAnswered), (.withHuman, .draftSent): .resolved
        case (.withHuman, _): nil

        case (.closed, .returned): .reopened
        case (.closed, _): nil

        case (.resolved, .arrived), (.resolved, .returned): .reopened
        case (.resolved, .answered), (.resolved, .draftSent), (.resolved, .personAnswered): .resolved
        case (.resolved, .confirmed), (.resolved, .settled): .resolved
        case (.resolved, .closed): .closed
        case (.resolved, _): nil

        // An approval is still waited for when the customer writes meanwhile.
        case (.waitingApproval, .arrived): .waitingApproval
        case (.waitingApproval, .draftSent): .resolved
        case (.reopened, .arrived): .reopened
        case (.reopened, .confirmed): .resolved
        case (.snoozed, .woke): .open
        case (.open, .arrived), (.snoozed, .arrived), (.waitingCustomer, .arrived): .open

        case (_, .asked): .waitingCustomer
        case (_, .answered), (_, .personAnswered): .resolved
        case (_, .held), (_, .drafted): .waitingApproval
        // A newer message of the customer is still to be answered.
        case (_, .draftSent): self
        case (.open, .snoozed), (.reopened, .snoozed), (.snoozed, .snoozed): .snoozed
        case (_, _): nil
        }
    }
}

/// An action that a model may propose. It is read, judged and put before the customer; `action: proposed` does it after their yes.
package struct ProposeStep: Codable, Sendable, Equatable {
    /// What may be proposed, by the verbs of `action`; only such as take nothing that a customer names.
    package var verbs: [String]
    /// What is done where nothing is proposed that may be; the run ends after it.
    package var otherwise: [Step]

    package init(verbs: [String], otherwise: [Step]) {
        self.verbs = verbs
        self.otherwise = otherwise
    }

    /// The verbs that there are for it.
    package static let known = [
        "refund", "credit", "cancel", "return", "exchange", "resend", "subscription_cancel", "subscription_pause",
        "subscription_resume",
    ]
}

extension Proposal {
    /// The verb of `ProposeStep.known` for it; nil for what no model may propose there.
    package var verb: String? {
        switch self {
        case .refund: "refund"
        case .credit: "credit"
        case .cancel: "cancel"
        case .return(_, _, _, nil): "return"
        case .exchange(_, _, nil, nil, nil): "exchange"
        case .resend: "resend"
        case .subscription(_, .cancel): "subscription_cancel"
        case .subscription(_, .pause): "subscription_pause"
        case .subscription(_, .resume): "subscription_resume"
        default: nil
        }
    }

    /// Whether a run lets it be proposed: its verb is listed, and each of its handles is of an object that was fetched for this
    /// principal. It is allowed nothing by that.
    package func mayBeProposed(in run: Run, among verbs: [String]) -> Bool {
        guard let verb else { return false }
        return verbs.contains { $0.utf8.elementsEqual(verb.utf8) } && action(run: run) != nil
    }
}

import Resolution

extension Reason {
    /// Why a person is needed, as the end of "… needs a person: ".
    var headline: String {
        switch self {
        case .customerAsked: "the customer asked for one"
        case .frustration: "the customer is upset"
        case .sensitive: "the subject is sensitive"
        case .policy: "the rules do not let replyd decide this"
        case .overLimit: "it is over a limit"
        case .identity: "it is not proven who is writing"
        case .noKnowledge: "no article answers the question"
        case .lowConfidence: "it is not clear what is wanted"
        case .noTemplate: "there is no template for the answer"
        case .noRunbook: "no runbook covers this"
        case .actionFailed: "an action did not succeed"
        case .inDoubt: "it is not known whether an action took place"
        case .maxTurns: "asking again did not help"
        case .loopSuspected: "it looks like a mail loop"
        case .stale: "the message is too old to be answered by itself"
        case .vip: "this customer is answered by people"
        case .conflict: "the customer disagrees, facts contradict each other, or somebody answers already"
        case .claimUnproven: "the answer would state something unproven"
        case .modelFailed: "the model did not answer"
        case .hours: "it came outside the hours of automatic answers"
        case .spamSuspected: "it looks like spam"
        case .unreadable: "a message could not be read"
        }
    }

    /// What a person does best first.
    var nextStep: String {
        switch self {
        case .customerAsked: "Answer personally, and say who you are."
        case .frustration: "Read the whole thread, then answer every point of it."
        case .sensitive: "Let whoever is responsible for such subjects answer. Promise nothing before."
        case .policy: "Decide whether an exception is right, act in the shop, and answer."
        case .overLimit: "Decide whether it is right, act in the shop, and answer."
        case .identity: "Find out who is writing before you tell or do anything: ask the address on file."
        case .noKnowledge: "Answer, and add what you answered to the knowledge folder."
        case .lowConfidence: "Read the message and answer; ask what is meant if you cannot tell either."
        case .noTemplate: "Answer, and write the template that was missing."
        case .noRunbook: "Answer; if this comes often, write a runbook for it."
        case .actionFailed: "Look in the shop what happened, repair it, and answer."
        case .inDoubt: "Look in the shop whether it took place before you do it again."
        case .maxTurns: "Ask in your own words, or look the missing piece up."
        case .loopSuspected: "Check whether a machine is writing; answer only if it is a person."
        case .stale: "Check whether somebody has answered already, then answer."
        case .vip: "Answer personally."
        case .conflict:
            "Clear up what is right before anything is done, with the customer or with whoever is answering."
        case .claimUnproven: "Check the suggested reply against the shop, correct it, and send it."
        case .modelFailed: "Answer; the model can be looked at later."
        case .hours: "Answer when you are back."
        case .spamSuspected: "Delete it if it is spam, else answer."
        case .unreadable: "Open it with care, in a mail client that is up to date, and answer."
        }
    }
}

extension Level {
    /// What may be believed about the sender.
    var words: String {
        switch self {
        case .l0: "NOT VERIFIED: anybody can have written this (L0)"
        case .l1: "authenticated mail, but no address on file (L1)"
        case .l2: "the address on file (L2)"
        case .l3: "the address on file, with a code answered (L3)"
        }
    }
}

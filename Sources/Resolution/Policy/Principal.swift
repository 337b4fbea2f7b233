package import Mail

/// How far we know who is writing. Each level includes the one below.
package enum Level: Int, Codable, Sendable, Comparable, CaseIterable {
    /// Unauthenticated: nothing automatic goes out.
    case l0
    /// Authenticated mail: public knowledge, questions, the neutral "not found".
    case l1
    /// Address on file: own data, actions within limits.
    case l2
    /// One-time code answered.
    case l3

    package static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }

    package var name: String { "L\(rawValue)" }
}

/// Who is writing, taken from headers and the shop only, never from a model or from what a message says.
package struct Principal: Codable, Sendable, Equatable {
    package var level: Level
    /// The one From address recorded at intake; nil when it is no plain address.
    package var address: EmailAddress?
    /// Set from L2 on.
    package var customer: Customer?

    package init(level: Level, address: EmailAddress?, customer: Customer? = nil) {
        self.level = level
        self.address = address
        self.customer = customer
    }
}

/// `observe < draft < approve < send`: how much replyd does by itself.
package enum Mode: String, Codable, Sendable, Comparable, CaseIterable {
    case observe, draft, approve, send

    package static func < (a: Mode, b: Mode) -> Bool {
        allCases.firstIndex(of: a).map { i in allCases.firstIndex(of: b).map { i < $0 } ?? false } ?? false
    }
}

/// Why a case goes to a person (INTERFACE.md, "Reasons").
package enum Reason: String, Codable, Sendable, CaseIterable {
    case frustration, sensitive, policy, identity, stale, vip, conflict, hours, unreadable
    case customerAsked = "customer_asked"
    case overLimit = "over_limit"
    case noKnowledge = "no_knowledge"
    case lowConfidence = "low_confidence"
    case noTemplate = "no_template"
    case noRunbook = "no_runbook"
    case actionFailed = "action_failed"
    case inDoubt = "in_doubt"
    case maxTurns = "max_turns"
    case loopSuspected = "loop_suspected"
    case claimUnproven = "claim_unproven"
    case modelFailed = "model_failed"
    case spamSuspected = "spam_suspected"
}

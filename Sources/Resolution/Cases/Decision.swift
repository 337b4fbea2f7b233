package import struct Foundation.Date

/// What made a decision necessary: part of every idempotency key and Message-ID.
package enum Cause: Codable, Sendable, Hashable {
    case message(Int64)
    case timer(Int64)
    case approval(effect: String)
    case effect(String)

    package var text: String {
        switch self {
        case .message(let id): "message:\(id)"
        case .timer(let id): "timer:\(id)"
        case .approval(let id): "approval:\(id)"
        case .effect(let id): "effect:\(id)"
        }
    }
}

/// One effect a decision plans.
package struct PlannedEffect: Sendable, Equatable {
    package var proposal: Proposal
    package var purpose: Purpose
    /// The run it belongs to; nil for effects of the whole case.
    package var run: String?
    /// Position of the step in the runbook, as text; distinguishes two actions of one run.
    package var step: String
    /// Distinguishes effects of one step.
    package var ordinal: Int
    /// Nil for commerce actions, whose body the ledger resolves from the run's objects.
    package var body: EffectBody?
    package var approveOver: Money?
    package var alwaysApprove: Bool
    /// From the runbook: whether a plan or a variant is taken without being repeated. Of a row that waits for a person's yes
    /// nobody asks again.
    package var isExcusedFromRepeating = false
    /// Level the runbook asks for; `l2` for what no runbook asks.
    package var requiredLevel: Level
    /// What the worker was told the policy would say; another ruling in the transaction rejects the decision.
    package var expected: Verdict?
    /// For approvals: what a person reads before saying yes.
    package var description: String

    package init(
        proposal: Proposal, purpose: Purpose, run: String? = nil, step: String = "", ordinal: Int = 0,
        body: EffectBody? = nil, approveOver: Money? = nil, alwaysApprove: Bool = false,
        requiredLevel: Level = .l2, expected: Verdict? = nil, description: String = ""
    ) {
        self.proposal = proposal
        self.purpose = purpose
        self.run = run
        self.step = step
        self.ordinal = ordinal
        self.body = body
        self.approveOver = approveOver
        self.alwaysApprove = alwaysApprove
        self.requiredLevel = requiredLevel
        self.expected = expected
        self.description = description
    }
}

/// One line of what `explain` shows: what was weighed, and what followed.
package struct TrailEntry: Codable, Sendable, Equatable {
    /// `understood`, `principal`, `runbook`, `lookup`, `policy`, `claims`, `handover`, …
    package var step: String
    package var detail: String

    package init(_ step: String, _ detail: String) {
        self.step = step
        self.detail = detail
    }
}

/// The output of one step of a case: its next state and everything that follows from it, written in one transaction.
package struct Decision: Sendable, Equatable {
    package var cause: Cause
    /// The case with its runs as they are after this step; its `version` is the one that was read.
    package var state: Case
    package var effects: [PlannedEffect]
    /// Runs to wake, and when.
    package var timers: [(run: String, due: Date)]
    package var trail: [TrailEntry]
    /// What became of the answers of models that this decision rests on, or does not.
    package var advice: [AdviceOutcome] = []
    /// Effects that wait for a yes, or drafts not made yet, that are given up for what this decision plans instead; why, for each.
    package var cancelled: [String: String] = [:]
    /// Whether a person has the case and their team could not be told: too much was told in this hour.
    package var isUntold = false
    /// Cases that the teams are told of now, together.
    package var told: [String] = []

    package init(cause: Cause, state: Case) {
        self.cause = cause
        self.state = state
        self.effects = []
        self.timers = []
        self.trail = []
    }

    package static func == (a: Decision, b: Decision) -> Bool {
        a.cause == b.cause && a.state == b.state && a.effects == b.effects && a.trail == b.trail
            && a.advice == b.advice && a.cancelled == b.cancelled
            && a.timers.elementsEqual(b.timers) { $0.run == $1.run && $0.due == $1.due }
    }
}

/// What became of a model's answer.
package struct AdviceOutcome: Sendable, Equatable {
    /// Of the question, in hexadecimal.
    package var digest: String
    /// In our own words.
    package var outcome: String

    package init(digest: String, outcome: String) {
        self.digest = digest
        self.outcome = outcome
    }
}

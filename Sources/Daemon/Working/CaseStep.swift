import Configuration
import Insight
import Mail
import Reply
import Resolution
import Store
import Understanding

import struct Foundation.Date

/// One step of a case on its way to a `Decision`: reads the event, lets the runs decide, answers their look-ups, and
/// plans what follows.
struct CaseStep {
    let desk: Desk
    let ledger: Ledger
    let work: CaseWork
    let isSimulating: Bool
    let now: Date
    var decision: Decision
    /// A reply that states what is not proven: at most a suggestion to the person who takes over.
    var rejected: String?
    /// An answer that the customer's server or Drafts did not take: the person who takes over has it all the same.
    var unsent: String?
    /// Whether what was drafted before is taken back already.
    var areDraftsVoid = false
    /// What the person who takes the case is told in this step.
    var told: BriefContents?
    /// The marks that hold now, and those that messages of the case carried before.
    var marks: (hold: [Mark], before: [Mark]) = ([], [])
    /// Whether the customer was not content with what had been answered.
    var isAnswerDoubted = false
    /// Why no model could say what is wanted, where one was asked.
    var modelFailure: String?
    /// Set when a person must take the case.
    var handover: Handover?

    struct Handover: Sendable {
        var reason: Reason
        var why: String
        var route: String?
    }

    static func decide(
        _ work: CaseWork, desk: Desk, ledger: Ledger, isSimulating: Bool, now: Date
    ) async throws -> Decision {
        var step = CaseStep(
            desk: desk, ledger: ledger, work: work, isSimulating: isSimulating, now: now,
            decision: Decision(cause: work.event.cause, state: work.state))
        step.keepClocks(at: work.letter?.internalDate ?? now)
        try await step.take()
        step.keepClocks(at: now)
        try await step.keepMarks()
        try await step.keepTicket()
        step.keepToTicket()
        return step.decision
    }

    private mutating func take() async throws {
        guard work.earlier < CaseWorker.patience else { return try await giveUp() }
        switch work.event.kind {
        case .message:
            guard let letter = work.letter else { return }
            if isPeoples { return try await leaveAlone(letter) }
            if isKnown(letter) { return }
            defer {
                promise()
                watchAge()
            }
            try await voidDrafts()
            if let message = letter.message {
                try await read(letter, message)
            } else {
                handOver(.unreadable, letter.reason ?? "it could not be parsed")
            }
        case .acted(let run, _, let receipt):
            note("receipt", "\(receipt.reference)\(receipt.isPredicted ? " (predicted)" : "")")
            if decision.state.state == .withHuman {
                // The person who holds the case must know; the customer hears it from them.
                for i in decision.state.runs.indices where decision.state.runs[i].id == run {
                    decision.state.runs[i].receipts.append(receipt)
                }
                handOver(decision.state.reason ?? .policy, "an action begun before is done: \(receipt.reference)")
            } else {
                try await resume(run, with: .acted(receipt))
            }
        case .failed(let run, let effect, let reason):
            note("effect", "\(effect) ended as \(reason.rawValue)")
            let row = try await ledger.effects(case: decision.state.id).first { $0.id.utf8.elementsEqual(effect.utf8) }
            if let row, row.purpose.isForEverybody {
                // Nothing else follows: whoever ends up with the case hears of it once.
                guard try await briefAgain(row, reason) else { return }
            } else {
                if run != nil { try await resume(run, with: .failed(reason)) }
                if [.actionFailed, .conflict].contains(reason), let row, [.answer, .ask].contains(row.purpose),
                    case .mail(let mail)? = row.body
                {
                    unsent = parse(mail.bytes).visibleWithSignature
                }
                let why = row?.why.map { ": \($0)" } ?? ""
                let what = reason == .conflict ? "was not laid into Drafts" : "did not succeed"
                handOver(reason, "\(effect) \(what)\(why)", unlessHanded: true)
            }
        case .granted(let run, let effect):
            note("approval", "\(effect) was approved")
            for i in decision.state.runs.indices where decision.state.runs[i].id == run {
                decision.state.runs[i].waitingFor = .effect
            }
            if run == nil { try await settleAfterApproval(of: effect) }
            return
        case .rejected(let run, let effect):
            note("approval", "\(effect) was rejected")
            if run != nil { try await resume(run, with: .rejected) }
            handOver(.policy, "an approver said no to \(effect)", unlessHanded: true)
        case .held(let effect):
            try await askForApproval(of: effect, isReminder: false)
            return
        case .unanswered(let effect):
            try await askForApproval(of: effect, isReminder: true)
            return
        case .expired(let run, let effect):
            try await expired(effect, run: run)
        case .edited(let effect, let by, let text):
            try await edited(effect, by: by, text: text)
            guard handover != nil else { return }
        case .misanswered(let effect, let by, let why):
            try await tell(by, of: effect, why: why)
            return
        case .due(Ledger.asideTimer?, _):
            guard comeBack() else { return }
        case .due(Ledger.closingTimer?, _):
            close()
            return
        // What is not done by now shows by a mark.
        case .due(Ledger.actingTimer?, _): return
        case .due(Ledger.untoldTimer?, _):
            try await tellOfUntold()
            return
        case .due(Ledger.ageTimer?, _):
            guard growOld() else { return }
        case .due(let run, _):
            if let promise = ServicePromise(timer: run) {
                try await warn(of: promise)
                return
            }
            if let run, !run.isEmpty {
                apply(.woke)
                try await resume(run, with: .due)
            } else {
                try await grade()
                return
            }
        case .humanAnswered(let ours):
            try await humanAnswered(ours)
            return
        case .changedByPerson: return
        case .breakerOpened(let why):
            try await tellOfBreaker(why)
            return
        }
        try await conclude()
    }

    /// What stopped the process again and again is nothing to read, to word or to suggest.
    private mutating func giveUp() async throws {
        if case .acted(let run, _, let receipt) = work.event.kind {
            note("receipt", receipt.reference)
            for i in decision.state.runs.indices where decision.state.runs[i].id == run {
                decision.state.runs[i].receipts.append(receipt)
            }
        }
        for i in decision.state.runs.indices { decision.state.runs[i].said = [] }
        decision.state.drafted = nil
        try await giveToPerson(
            Handover(
                reason: .unreadable, why: "deciding on it stopped replyd \(work.earlier) times",
                route: decision.state.route))
    }

    mutating func note(_ step: String, _ detail: String) {
        decision.trail.append(TrailEntry(step, detail))
    }

    mutating func handOver(_ reason: Reason, _ why: String, route: String? = nil, unlessHanded: Bool = false) {
        if unlessHanded, handover != nil { return }
        handover = Handover(reason: reason, why: why, route: route ?? decision.state.route)
    }

    /// The latest message of the customer: what is answered, quoted and flagged.
    var origin: Letter? { work.letter ?? work.originLetter }

    var principal: Principal { decision.state.principal }

    /// How far runs may go. Where nobody vouches for who wrote a ticket, a person reads whatever comes of it: what may be told to
    /// anybody is prepared for that person. The policy and the shop are asked with the principal alone.
    var level: Level { desk.files.intake == .helpdesk ? max(principal.level, .l1) : principal.level }

    /// After the looks of all runs: hand over, answer, or wait.
    private mutating func conclude() async throws {
        if handover == nil, let run = decision.state.runs.first(where: { $0.state == .handedOver }) {
            handOver(run.reason ?? .policy, "the runbook \(run.runbook) ends here", route: run.route)
        }
        if handover == nil { try await answer() }
        if let handover {
            try await giveToPerson(handover)
        }
    }

    /// What was held goes out now. An acknowledgement answers nothing.
    private mutating func settleAfterApproval(of effect: String) async throws {
        guard let row = try await ledger.effect(effect), [.answer, .ask, .code].contains(row.purpose) else { return }
        if decision.state.runs.allSatisfy({ $0.state == .done }) {
            apply(.answered)
        } else if decision.state.runs.contains(where: { $0.waitingFor == .customer }) {
            apply(.asked)
        }
        planEnd()
        if let letter = try await ledger.letter(answeredBy: effect) { flagAnswered(letter) }
    }

    mutating func apply(_ happening: CaseHappening) {
        let before = decision.state.state
        if decision.state.state.apply(happening), decision.state.state != before {
            note("state", "\(before.rawValue) → \(decision.state.state.rawValue)")
        }
    }

    /// 72 hours after the answer.
    private mutating func grade() async throws {
        guard decision.state.state == .resolved, decision.state.outcome == nil else { return }
        let shop = desk.shop
        decision.state.outcome = try await outcomeAfterSilence(
            try await ledger.effects(case: decision.state.id),
            isReadBack: { row in
                guard case .action(let action)? = row.body else { return false }
                return try await shop?.receipt(forKey: row.key, of: action) != nil
            })
        note("outcome", decision.state.outcome?.rawValue ?? "")
        apply(.settled)
    }
}

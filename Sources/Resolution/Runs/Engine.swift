import Understanding

package import struct Foundation.Date

/// Takes a run through its runbook.
///
/// Pure: it never waits, and needs no clock, shop or model. One call goes as far as it can and returns the run, which
/// says what it waits for, with what it asks of its caller. Whatever comes in whatever order, a run that ended stays
/// ended, an event that answers nothing changes nothing, and what a run cannot do goes to a person.
package struct Engine: Sendable {
    let runbook: Runbook

    package init(_ runbook: Runbook) { self.runbook = runbook }

    /// How often one thing is asked for before a person takes over.
    package static let patience = 3

    /// What the run does when it is told `event`. `level` is that of the case's latest message.
    package func step(_ run: Run, on event: Event, level: Level, at now: Date) -> (Run, [Request]) {
        var walk = Walk(runbook: runbook, level: level, now: now, run: run)
        walk.take(event)
        return (walk.run, walk.requests)
    }
}

extension Engine {
    /// Whether a message answers what the run has asked: with a value, with a yes or no, or with a code.
    package func isAnswer(_ reply: Event.Reply, to run: Run) -> Bool {
        guard let name = run.asking else { return false }
        if ExplicitAnswer(read: reply.text, language: reply.language) != nil || PlainNumbers.code(in: reply.text) != nil
        {
            return true
        }
        if name == Walk.attempt {
            return StepVerdict(in: reply.text, language: reply.language).orRead(in: reply.text) != .unclear
        }
        let walk = Walk(runbook: runbook, level: .l1, now: .distantPast, run: run)
        if name == Walk.confirmation { return walk.renamesItems(reply) }
        guard let input = runbook.inputs.first(where: { $0.name == name })?.offering(run.plans) else { return false }
        if name == walk.variantInput?.name { return walk.answersVariants(reply) || walk.renamesItems(reply) }
        if name == walk.paymentInput?.name { return walk.namesPayment(reply) }
        switch input.kind {
        case .address where walk.place(of: reply) != nil: return true
        // Whatever is said would do.
        case .text: return true
        default: return input.value(answered: reply) != nil
        }
    }
}

extension Engine {
    /// Whether the run has asked to try a step, and waits to hear whether it helped.
    package func asksHowItWent(_ run: Run) -> Bool { run.asking == Walk.attempt }

    /// Whether the run waits to ask how it went: once the customer writes, there is no need to.
    package func isFollowingUp(_ run: Run) -> Bool {
        guard run.waitingFor == .timer else { return false }
        if case .followUp? = Walk(runbook: runbook, level: .l1, now: .distantPast, run: run).current { return true }
        return false
    }
}

/// One call of the engine under way.
struct Walk {
    let runbook: Runbook
    let level: Level
    let now: Date
    var run: Run
    var requests: [Request] = []

    mutating func take(_ event: Event) {
        guard run.state == .deciding || run.state == .waiting else {
            // What was done stays known, also when it is told late.
            if case .acted(let receipt) = event { record(receipt) }
            return
        }
        switch (event, run.waitingFor) {
        case (.start, nil): proceed()
        case (.found(let findings), .lookup): found(findings)
        case (.notFound, .lookup): notFound()
        case (.chose(let pick), .lookup): chose(pick)
        case (.proposed(let proposal), .lookup): proposed(proposal)
        case (.answered(let reply), .customer): answered(reply)
        case (.proved(let answer), .customer): proved(answer)
        case (.acted(let receipt), .effect), (.acted(let receipt), .approval): acted(receipt)
        case (.acted(let receipt), _): record(receipt)
        case (.held, .effect): run.waitingFor = .approval
        case (.due, .timer): due()
        case (.failed(let reason), _): handOver(reason, "something it needed did not succeed")
        case (.refused(let reason), _): handOver(reason, "the policy refused")
        case (.rejected, _): handOver(.policy, "a person said no")
        case (.start, _), (.found, _), (.notFound, _), (.chose, _), (.proposed, _), (.answered, _), (.proved, _),
            (.held, _), (.due, _):
            break
        }
    }

    /// Performs steps until one of them waits or ends the run.
    mutating func proceed() {
        guard level > .l0 else { return handOver(.identity, "the sender is not authenticated") }
        // Nobody reaches L3 by a look-up that finds nothing: there is no neutral answer to give.
        guard runbook.identity <= .l2 || level >= runbook.identity else {
            return handOver(.identity, "\(runbook.identity.name) is asked for")
        }
        run.state = .deciding
        run.waitingFor = nil
        run.asking = nil
        while run.state == .deciding {
            switch runbook.place(at: &run.position) {
            case .step(let step): perform(step)
            case .end: end()
            case .astray: handOver(.policy, "its place in the runbook \(runbook.name) cannot be found")
            }
        }
    }

    /// The step the run stands at.
    var current: Step? {
        var path = run.position
        guard case .step(let step) = runbook.place(at: &path) else { return nil }
        return step
    }

    mutating func advance() {
        guard let last = run.position.indices.last else { return }
        run.position[last] &+= 1
    }

    mutating func wait(for what: Run.WaitingFor, _ request: Request? = nil) {
        run.state = .waiting
        run.waitingFor = what
        if let request { requests.append(request) }
    }

    mutating func handOver(_ reason: Reason, _ note: String) {
        run.state = .handedOver
        run.waitingFor = nil
        run.asking = nil
        run.reason = reason
        run.notes.append(note)
    }

    private mutating func end() {
        // What a choice needs is known: the caller chooses.
        if run.choice != nil {
            run.state = .done
            run.waitingFor = nil
            return
        }
        guard runbook.outcome != "handed_over" else {
            return handOver(.policy, "the runbook \(runbook.name) ends with a person")
        }
        // A customer who is told nothing has not been served.
        guard run.hasSpoken else { return handOver(.policy, "the runbook \(runbook.name) ends without an answer") }
        run.state = .done
        run.waitingFor = nil
        run.outcome = runbook.outcome
    }
}

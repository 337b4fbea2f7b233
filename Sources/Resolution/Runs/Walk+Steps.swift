import struct Foundation.Date
import struct Foundation.TimeInterval

extension Walk {
    /// Performs one step: moves on, or leaves the run waiting or ended.
    mutating func perform(_ step: Step) {
        if step.needsIdentity, level < runbook.identity {
            return handOver(.identity, "\(runbook.identity.name) is asked for, the sender has \(level.name)")
        }
        switch step {
        case .lookup(let what): lookUp(what)
        case .ask(let name): askIfMissing(name)
        case .confirm(let template): confirm(template)
        case .prove(let template): prove(template)
        case .attempt(let template): attempt(template)
        case .action(let action): act(action)
        case .check(let condition, _):
            if condition.holds(in: run.facts, at: now) { advance() } else { run.position += [0, 0] }
        case .branch(let branches, _):
            let chosen = branches.firstIndex { $0.condition.holds(in: run.facts, at: now) }
            run.position += [chosen ?? branches.count, 0]
        case .choose(let step): choose(step)
        case .propose(let step): propose(step)
        case .say(let template):
            say(template)
            advance()
        case .wait(let span), .followUp(let span, _):
            wait(for: .timer, .wait(until: now.addingTimeInterval(span)))
        case .diagnose(let name):
            diagnose(name)
        case .note(let text):
            run.notes.append(text)
            advance()
        case .tag(let tags):
            for tag in tags where !run.tags.contains(tag) { run.tags.append(tag) }
            advance()
        case .route(let route):
            run.route = route
            advance()
        case .handoff(let reason):
            handOver(reason, "the runbook \(runbook.name) hands over")
        }
    }

    mutating func due() {
        if case .followUp(_, let template)? = current { say(template) }
        advance()
        proceed()
    }

    mutating func say(_ template: String) {
        run.said.append(
            Say(
                template: template, facts: run.facts, passages: run.passages, reportsAction: !run.receipts.isEmpty))
        run.hasSpoken = true
        if run.taken != nil { run.hearing = .awaited }
    }
}

extension Step {
    /// Whether it tells, decides or does something by what is known of the customer. Asking, noting, looking up (which
    /// finds nothing for a stranger) and handing over do not.
    fileprivate var needsIdentity: Bool {
        switch self {
        case .check, .branch, .choose, .propose, .confirm, .prove, .attempt, .say, .action, .wait, .followUp: true
        case .lookup, .ask, .diagnose, .note, .tag, .route, .handoff: false
        }
    }
}

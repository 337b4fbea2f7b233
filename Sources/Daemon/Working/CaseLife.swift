import Foundation
import Resolution
import Store

extension CaseStep {
    /// The day until which a person had put the case aside. False when something came before.
    mutating func comeBack() -> Bool {
        guard decision.state.state == .snoozed, let until = decision.state.asideUntil, until <= now else {
            return false
        }
        decision.state.asideUntil = nil
        decision.state.isPersons = nil
        apply(.personWoke)
        handOver(decision.state.reason ?? .customerAsked, "the day has come until which a person put it aside")
        return true
    }

    /// After an answer: in 72 hours its outcome is graded, and where the operator says so it closes in time.
    mutating func planEnd() {
        if decision.state.state == .resolved {
            decision.timers.append((run: "", due: now.addingTimeInterval(72 * 3600)))
        }
        planClosing()
    }

    /// Closes in time what was resolved, or what was asked and never answered: only where the operator says so.
    mutating func planClosing() {
        let times = desk.policy.closing
        let wait: Double? =
            switch decision.state.state {
            case .resolved: times.resolved
            case .waitingCustomer: times.unanswered
            default: nil
            }
        guard let wait else {
            decision.state.closesAt = nil
            return
        }
        let due = now.addingTimeInterval(wait)
        decision.state.closesAt = due
        decision.timers.append((run: Ledger.closingTimer, due: due))
    }

    /// Silence closes a case and proves nothing: how it counts is not touched.
    mutating func close() {
        guard let due = decision.state.closesAt, due <= now else { return }
        decision.state.closesAt = nil
        switch decision.state.state {
        case .resolved:
            apply(.closed)
            note("closed", "nothing came after the answer")
        case .waitingCustomer:
            for i in decision.state.runs.indices where decision.state.runs[i].waitingFor == .customer {
                decision.state.runs[i].state = .done
                decision.state.runs[i].waitingFor = nil
                decision.state.runs[i].asking = nil
                decision.state.runs[i].outcome = "unanswered"
            }
            apply(.lapsed)
            note("closed", "the customer did not answer; it counts as not resolved")
        default: break
        }
    }
}

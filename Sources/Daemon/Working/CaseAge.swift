import Configuration
import Mail
import Resolution
import Store
import Understanding

// Rules that ask how old a case is, weighed also while no message comes.
extension CaseStep {
    /// Gives the case to a person when one of the rules holds for its latest message and for the case as it stands.
    mutating func escalate(by rules: [EscalationRule], _ reading: Reading, _ message: Message?) -> Bool {
        let facts = escalationFacts(
            reading: reading, attachments: message?.attachments.count ?? 0, tier: principal.customer?.tier,
            hours: desk.policy.calendar.officeHours(at: now), opened: decision.state.opened,
            state: decision.state.state)
        guard let rule = escalation(of: facts, rules: rules, at: now) else { return false }
        let place = rule.line.map { " in line \($0) of mailbox.yaml" } ?? ""
        handOver(rule.reason, "the escalation rule\(place) holds", route: rule.route)
        return true
    }

    /// Sets when the case is next weighed by its age.
    mutating func watchAge() {
        let rules = desk.files.escalations.ofAge
        guard !rules.isEmpty, handover == nil else { return }
        var moments = [rules.nextAge(of: decision.state.opened, after: now)].compactMap { $0 }
        // A rule that asks for the hours, too, may hold for a case of the same age once it opens or closes.
        let isOfHours = rules.contains { $0.condition.facts.contains("hours") }
        if isOfHours, let change = desk.policy.calendar.nextChange(after: now) { moments.append(change) }
        if let next = moments.min() { decision.timers.append((run: Ledger.ageTimer, due: next)) }
    }

    /// The case has grown older: true when a person takes it now. One that a person has, or has put aside, and one that has
    /// ended, is left alone.
    mutating func growOld() -> Bool {
        guard ![.resolved, .closed, .withHuman].contains(decision.state.state), decision.state.asideUntil == nil
        else { return false }
        let isEscalated = escalate(by: desk.files.escalations.ofAge, origin?.reading ?? Reading(), origin?.message)
        if !isEscalated { watchAge() }
        return isEscalated
    }
}

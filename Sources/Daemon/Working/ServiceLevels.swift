import Configuration
import Mail
import Resolution
import Store

import struct Foundation.Date

extension CaseStep {
    /// Sets when the case must be answered and resolved, once what it is about is known; the resolution anew when the
    /// customer opens it again.
    mutating func promise() {
        let level = desk.policy.serviceLevel(categories: categories, tier: principal.customer?.tier)
        guard let level else { return }
        if decision.state.firstReply == nil, decision.state.due(.firstReply) == nil {
            promise(.firstReply, level, since: decision.state.opened)
        }
        if decision.state.due(.resolution) == nil {
            promise(.resolution, level, since: decision.state.opened)
        } else if work.state.state == .reopened {
            promise(.resolution, level, since: origin?.internalDate ?? now)
        }
    }

    /// The clock of the resolution rests while the customer is waited for.
    mutating func keepClocks(at moment: Date) {
        guard let due = decision.state.keepClocks(at: min(moment, now), desk.policy.calendar) else { return }
        note("service", "resolution due \(notation(of: due.due)): it rested while the customer was waited for")
        if !due.isTold { decision.timers.append((run: due.promise.timer, due: due.warned)) }
    }

    private mutating func promise(_ promise: ServicePromise, _ level: ServiceLevel, since: Date) {
        // What would take more than three years of opening hours is no promise.
        guard let due = level.due(promise, since: since, desk.policy.calendar), due.due < .distantFuture else { return }
        decision.state.dues = (decision.state.dues ?? []).filter { $0.promise != promise } + [due]
        decision.timers.append((run: promise.timer, due: due.warned))
        note("service", "\(promise.rawValue) due \(notation(of: due.due))")
    }

    /// Tells a team that a promise to the customer is not kept yet: once, and not before its time, as a timer of a
    /// promise that was made anew would.
    mutating func warn(of promise: ServicePromise) async throws {
        guard let due = decision.state.owed.first(where: { $0.promise == promise }), !due.isTold, due.warned <= now
        else {
            return
        }
        decision.state.dues = decision.state.dues?.map { other in
            var other = other
            if other.promise == promise { other.isTold = true }
            return other
        }
        let name = desk.policy.teams[due.team] == nil ? "default" : due.team
        guard let address = desk.policy.teams[name] else { return }
        let what = promise == .firstReply ? "first reply" : "resolution"
        let words = "\(what) due \(notation(of: due.due))"
        var outgoing = Outgoing(
            from: desk.policy.address, fromName: desk.files.fromName, to: address,
            subject: "[\(decision.state.id)] \(words): \(decision.state.subject)", date: now,
            messageID: ledger.messageID(
                mailbox: desk.name, cause: work.event.cause, purpose: .notice, ordinal: 0,
                domain: desk.policy.address.domain),
            text: """
                The \(what) of case \(decision.state.id) is due \(notation(of: due.due)).

                Customer: \(decision.state.customer?.text ?? "unknown")
                State: \(decision.state.state.rawValue)
                Opened: \(notation(of: decision.state.opened))

                What was done so far: replyd explain \(decision.state.id)
                """)
        outgoing.autoSubmitted = .generated
        outgoing.loopToken = ledger.loopToken(mailbox: desk.name)
        try await add(
            PlannedEffect(
                proposal: .send(purpose: .notice, to: .team(name)), purpose: .notice, step: promise.timer,
                body: .mail(
                    FrozenMail(
                        envelopeFrom: desk.policy.address, envelopeTo: address, messageID: outgoing.messageID,
                        bytes: compose(outgoing))),
                description: "notice to \(name): \(words)"))
    }
}

import Configuration
import Foundation
import Reply
import Resolution
import Store
import Understanding

extension CaseStep {
    /// Tells a run something, and answers what it asks, until it waits or ends.
    mutating func resume(_ id: String?, with event: Event) async throws {
        guard let index = decision.state.runs.firstIndex(where: { $0.id == id }) else { return }
        guard let runbook = desk.runbook(of: decision.state.runs[index]) else {
            handOver(.policy, "the stored runbook \(decision.state.runs[index].runbook) cannot be read any more")
            return
        }
        let engine = Engine(runbook)
        var events = [event]
        var siblings: [String] = []
        while !events.isEmpty {
            let (run, requests) = engine.step(
                decision.state.runs[index], on: events.removeFirst(), level: level, at: now)
            decision.state.runs[index] = run
            for request in requests {
                switch request {
                case .lookup(.choice(let offer)): events.append(.chose(try await pick(of: offer, for: run)))
                case .lookup(.proposal(let verbs)):
                    events.append(.proposed(try await proposal(among: verbs, for: run)))
                case .lookup(let lookup): events.append(try await look(up: lookup))
                case .act(let proposal, let over, let always):
                    if let answer = try await plan(proposal, of: run, approveOver: over, alwaysApprove: always) {
                        events.append(answer)
                    }
                case .wait(let until): decision.timers.append((run.id, until))
                case .also(let numbers): siblings += try await begin(run, also: numbers, by: runbook)
                }
            }
        }
        for sibling in siblings {
            note("runbook", "\(runbook.name) for one more order")
            try await resume(sibling, with: .start)
        }
        if decision.state.runs[index].choice != nil, decision.state.runs[index].state == .done {
            return try await choose(index)
        }
        if decision.state.runs[index].state == .handedOver {
            let run = decision.state.runs[index]
            handOver(run.reason ?? .policy, "the runbook \(run.runbook) hands over", route: run.route)
        }
    }

    /// Runs of the same wish for more orders; one that a run of this wish is about already has none.
    private mutating func begin(_ run: Run, also numbers: [String], by runbook: Runbook) async throws -> [String] {
        let input = runbook.inputs.first { $0.kind == .order }?.name ?? "order"
        var begun: [String] = []
        for number in numbers {
            let isServed = decision.state.runs.contains { other in
                other.intent == run.intent && other.message == run.message
                    && (other.orders["order#1"]?.number ?? other.collected[input]?.value)?
                        .utf8.elementsEqual(number.utf8) ?? false
            }
            guard !isServed else { continue }
            let other = run.also(number, id: try await ledger.newRunID(), input: input)
            decision.state.runs.append(other)
            begun.append(other.id)
        }
        return begun
    }

    /// A look-up, scoped by the verified customer. A shop that cannot answer gives the case to a person.
    private mutating func look(up lookup: Request.Lookup) async throws -> Event {
        if case .knowledge(let question) = lookup {
            var passages = desk.knowledge.passages(for: question, language: decision.state.language, limit: 2)
                .filter { $0.score >= KnowledgeIndex.answering }
            if passages.isEmpty { passages = try await advisedPassages(for: question, limit: 2) }
            note("lookup", passages.isEmpty ? "knowledge: nothing answers" : "knowledge: \(passages[0].article)")
            // Whoever asks again has not been helped by the same article.
            if let first = passages.first,
                decision.state.runs.contains(where: { $0.state == .done && $0.passages.first?.place == first.place })
            {
                note("lookup", "knowledge: it was told already in this case")
                doubtAnswer()
                return .failed(.frustration)
            }
            return passages.isEmpty ? .notFound : .found(Findings(passages: passages))
        }
        guard let shop = desk.shop, let customer = principal.customer, principal.level >= .l2 else {
            note("lookup", "no data for \(principal.level.name)")
            return .notFound
        }
        do {
            var findings = Findings(customer: customer)
            switch lookup {
            case .customer: break
            case .order(let number):
                guard try await !isGuessing(at: number) else {
                    note("lookup", "order \(number): not looked up, too many were not this customer's")
                    return .failed(.identity)
                }
                guard let order = try await shop.order(number, of: customer) else {
                    note(Ledger.notTheirs, number)
                    note("lookup", "order \(number): none of this customer")
                    return .notFound
                }
                findings.orders = [order]
                note("lookup", "order \(order.number): \(order.status.rawValue)")
            case .orders:
                findings.orders = try await shop.orders(of: customer)
                note("lookup", "\(findings.orders.count) orders of this customer")
            case .subscriptions:
                findings.subscriptions = try await shop.subscriptions(of: customer)
                note("lookup", "\(findings.subscriptions.count) subscriptions of this customer")
            case .appointments:
                findings.appointments = try await shop.appointments(of: customer)
                findings.days = findings.appointments.map { civilDay(of: $0.at, zone: desk.files.timeZone) }
                note("lookup", "\(findings.appointments.count) appointments of this customer")
            case .plans:
                findings.plans = try await shop.plans()
                note("lookup", "\(findings.plans?.count ?? 0) plans")
            case .variants(let number, let lines):
                // Read anew: what was exchanged meanwhile has other variants.
                let order = try await shop.order(number, of: customer)
                var offers: [LineOffer] = []
                for line in lines {
                    guard let order, let item = order.item(line) else {
                        note("lookup", "order \(number): line \(line) is gone")
                        return .notFound
                    }
                    offers.append(LineOffer(line: line, variants: try await shop.variants(of: item, in: order)))
                    note("lookup", "\(offers.last?.variants.count ?? 0) variants of line \(line)")
                }
                findings.offers = offers
            case .payments(let order):
                findings.payments = try await shop.payments(of: customer, for: order)
                note("lookup", "\(findings.payments?.count ?? 0) means of payment of this customer")
            case .slots:
                findings.slots = try await shop.slots(after: now)
                note("lookup", "\(findings.slots.count) free times")
            case .diagnostic(let name, let order):
                guard let diagnosis = try await shop.diagnosis(name, order: order, of: customer) else {
                    note("lookup", "there is no diagnostic \(name)")
                    return .notFound
                }
                findings.diagnosis = diagnosis
                note("lookup", "diagnostic \(name): \(diagnosis.values.count) facts")
            case .knowledge, .choice, .proposal: break
            }
            return .found(findings)
        } catch {
            note("lookup", "the shop did not answer: \(error)")
            return .failed(.actionFailed)
        }
    }

    /// Whether the customer has named so many orders that are not theirs that a person should see the next one. Nothing
    /// can be learnt from our answers; but nobody mistypes five numbers in a week.
    private func isGuessing(at number: String) async throws -> Bool {
        let here = decision.trail.filter { $0.step.utf8.elementsEqual(Ledger.notTheirs.utf8) }.map(\.detail)
        let before = try await ledger.numbersNotTheirs(
            customer: decision.state.customer, mailbox: desk.name, since: now.addingTimeInterval(-7 * 86_400))
        let missed = before.union(here)
        return missed.count >= Self.guesses && !missed.contains(number)
    }

    /// Different numbers of orders, none of them theirs, that a customer may name in a week.
    private static let guesses = 5

    /// Plans an action and tells the run at once when it is held or refused.
    private mutating func plan(
        _ proposal: Proposal, of run: Run, approveOver: Money?, alwaysApprove: Bool
    ) async throws -> Event? {
        let action = proposal.action(run: run)
        var effect = PlannedEffect(
            proposal: proposal, purpose: .action, run: run.id,
            step: run.position.map(String.init).joined(separator: "."),
            ordinal: run.receipts.count, approveOver: approveOver, alwaysApprove: alwaysApprove,
            description: describe(action, proposal))
        let runbook = desk.runbook(of: run)
        effect.requiredLevel = runbook?.identity ?? .l2
        let words = proposal.wordings
        effect.isExcusedFromRepeating =
            !words.isEmpty && words.allSatisfy { runbook?.excuses($0, at: run.position) ?? false }
        let verdict = try await ruling(on: effect, of: action?.target)
        effect.expected = verdict
        switch verdict {
        case .refuse(let reason, _):
            return .refused(reason)
        case .hold:
            decision.effects.append(effect)
            return .held
        case .allow, .lower, .suppress:
            decision.effects.append(effect)
            return nil
        }
    }

    func describe(_ action: Action?, _ proposal: Proposal) -> String {
        guard let action else { return proposal.kind.rawValue }
        let verb = proposal.kind.rawValue.split(separator: ".").last.map(String.init) ?? ""
        let who = principal.customer.map { " of \($0.name)" } ?? ""
        return "\(verb)\(action.amount.map { " \($0)" } ?? ""), \(action.target)\(who)"
    }
}

extension PlannedEffect {
    var kind: EffectKind { proposal.kind }
}

extension Verdict {
    /// Whether somebody reads what is said: the customer, or a person before them.
    var saysIt: Bool {
        switch self {
        case .allow, .hold, .lower: true
        case .suppress, .refuse: false
        }
    }

    var isRefusal: Bool {
        if case .refuse = self { true } else { false }
    }

    var words: String {
        switch self {
        case .allow: "allowed"
        case .hold(let why): "held for approval: \(why)"
        case .lower(let kind, let why): "lowered to \(kind.rawValue): \(why)"
        case .suppress(let why): "suppressed: \(why)"
        case .refuse(let reason, let why): "refused (\(reason.rawValue)): \(why)"
        }
    }
}

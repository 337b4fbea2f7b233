import Understanding

import struct Foundation.Date

extension Walk {
    /// Handles of the objects that the runbook's `of:` names mean.
    static let order = "order#1"
    static let subscription = "subscription#1"
    static let appointment = "appointment#1"
    /// What was answered to the question for the order, where it was no number.
    static let answer = "order#answer"
    /// The number of the only order that the case has been about before.
    static let before = "order#before"
    /// A number that the customer guessed and that could not be it.
    static let guessed = "order#guessed"
    /// What the letter says of means of payment beside its wishes.
    static let paymentWords = "payment#said"
    /// What was chosen for a line before other items were named.
    static func kept(_ line: Int) -> String { "items#kept#\(line)" }
    /// The words that name the items since the customer changed what was repeated to them.
    static let renaming = "items#named"

    /// Own data is looked up for its owner only. For anybody else the shop is not even asked, so that nothing, not
    /// even the time it takes, tells whether an order exists.
    private var mayLookUp: Bool { level >= max(.l2, runbook.identity) }

    private var orderNumber: String? { run.collected[orderInput.name]?.value }

    mutating func lookUp(_ what: String) {
        switch what {
        case "knowledge":
            wait(for: .lookup, .lookup(.knowledge(question: run.wish)))
        case "order":
            if let number = orderNumber {
                mayLookUp ? wait(for: .lookup, .lookup(.order(number: number))) : nothingMatches()
            } else {
                // Without a number, a customer with one order can only mean that one.
                mayLookUp ? wait(for: .lookup, .lookup(.orders)) : ask(orderInput)
            }
        case "orders": lookUpOwn(.orders)
        case "customer": lookUpOwn(.customer)
        case "subscription", "subscriptions": lookUpOwn(.subscriptions)
        case "appointment", "appointments": lookUpOwn(.appointments)
        case "plans": lookUpOwn(.plans)
        case "variants": lookUpVariants()
        case "addresses": lookUpOwn(.orders)
        case "payments": lookUpPayments()
        case "slots": lookUpOwn(.slots)
        default: handOver(.policy, "the runbook \(runbook.name) looks up \(what), which is not known")
        }
    }

    mutating func lookUpOwn(_ lookup: Request.Lookup) {
        mayLookUp ? wait(for: .lookup, .lookup(lookup)) : nothingMatches()
    }

    mutating func found(_ findings: Findings) {
        if case .diagnose(let name)? = current { return foundDiagnosis(name, findings.diagnosis) }
        guard case .lookup(let what)? = current else { return }
        if what == "knowledge" { return foundPassages(findings.passages) }
        guard mayLookUp else { return nothingMatches() }
        if let customer = findings.customer {
            run.owner = customer
            run.facts.merge(customer.facts)
        }
        switch what {
        case "order": foundOrder(findings.orders)
        case "orders": foundOrders(findings.orders)
        case "addresses": foundPlaces(findings)
        case "payments": foundPayments(findings.payments ?? [])
        case "customer": findings.customer == nil ? nothingMatches() : goOn()
        case "appointment", "appointments": foundAppointments(findings.appointments, days: findings.days ?? [])
        case "plans": foundPlans(findings.plans ?? [])
        case "variants": foundVariants(findings.offers ?? [])
        case "slots": foundSlots(findings.slots)
        default: foundSubscriptions(findings.subscriptions)
        }
    }

    mutating func notFound() {
        if case .diagnose(let name)? = current {
            return handOver(.actionFailed, "the diagnostic \(name) is not connected")
        }
        guard case .lookup(let what)? = current else { return }
        switch what {
        case "knowledge": foundPassages([])
        case "order" where orderNumber == nil: ask(orderInput)
        default: nothingMatches()
        }
    }

    private mutating func foundPassages(_ passages: [Passage]) {
        guard !passages.isEmpty else { return handOver(.noKnowledge, "no article answers this") }
        run.passages = passages
        run.facts["knowledge.found"] = .flag(true)
        goOn()
    }

    private mutating func foundOrder(_ orders: [Order]) {
        if let number = orderNumber {
            guard let order = orders.first(where: { isSameNumber($0.number, number) }) else { return nothingMatches() }
            // A number that is only guessed, of an order for which the wish cannot be: what else there is may tell.
            if !runbook.actsUnasked, run.choice == nil, run.otherOrders == nil, run.collected[Self.guessed] == nil,
                Guess.isSaid(in: run.wish), possibleOrders([order]).isEmpty
            {
                run.collected[Self.guessed] = run.collected[orderInput.name]
                run.collected[orderInput.name] = nil
                run.facts["input.\(orderInput.name)"] = nil
                return lookUp("order")
            }
            // Several orders, and not plainly the same for all of them: what is done unasked must not be a guess.
            if run.otherOrders != nil, run.areListed != true, runbook.actsUnasked {
                (run.otherOrders, run.areListed, run.collected[orderInput.name]) = (nil, nil, nil)
                run.facts["input.\(orderInput.name)"] = nil
                return ask(orderInput)
            }
            run.orders = [Self.order: order]
            know(order)
            // While a runbook is chosen they wait for the one that is.
            if run.choice == nil {
                if let others = run.otherOrders { requests.append(.also(others)) }
                (run.otherOrders, run.areListed) = (nil, nil)
            }
            return goOn()
        }
        let orders = withoutKept(orders)
        guard !orders.isEmpty else {
            return handOver(.conflict, "the customer names only orders that are to stay as they are")
        }
        let meant = chosenOrders(among: orders, words: Kept(in: words).without(praise: false, in: words))
        guard let first = meant.first, mayConclude else { return askWhich(among: orders) }
        run.orders = [Self.order: first]
        know(first)
        if meant.count > 1 { requests.append(.also(meant.dropFirst().map(\.number))) }
        goOn()
    }

    /// Without those that the customer names and does not mean.
    private func withoutKept(_ orders: [Order]) -> [Order] {
        guard let kept = run.keptOrders else { return orders }
        return orders.filter { order in !kept.contains { isSameNumber(order.number, $0) } }
    }

    /// Whether an order may be what is left when others are not meant: "all except 1042", "not 1042, the other one". "Not 1042" by
    /// itself names none, and nothing is done unasked upon it.
    private var mayConclude: Bool {
        run.keptOrders == nil || !runbook.actsUnasked || Kept.speaksOfAnother(words)
            || SeveralOrders.areMeant(in: words)
    }

    /// The wish, and what was answered when the order was asked for.
    private var words: String {
        ([run.wish] + (run.collected[Self.answer].map { [$0.value] } ?? [])).joined(separator: "\n")
    }

    /// Asks for the number the first time; then shows what there is, to the customer whose orders they are.
    private mutating func askWhich(among orders: [Order]) {
        let input = orderInput
        let open = orders.filter { $0.status != .cancelled }
        let possible = possibleOrders(open)
        run.facts["orders.choices"] = .list(choices(of: possible.isEmpty ? open : possible))
        guard run.collected[Self.answer] != nil, let list = input.list else { return ask(input) }
        ask(Runbook.Input(name: input.name, kind: input.kind, ask: list))
    }

    private mutating func foundOrders(_ orders: [Order]) {
        // That there is none may be what a choice asks about.
        guard !orders.isEmpty || run.choice != nil else { return nothingMatches() }
        run.orders = [:]
        for (i, order) in orders.enumerated() { run.orders["order#\(i + 1)"] = order }
        run.facts["orders.count"] = .number(orders.count)
        run.facts["orders.numbers"] = .list(orders.map(\.number))
        if orders.count == 1 { know(orders[0]) }
        goOn()
    }

    /// The only subscription, or the only one that is not cancelled, is the one meant.
    private mutating func foundSubscriptions(_ subscriptions: [Subscription]) {
        guard !subscriptions.isEmpty || run.choice != nil else { return nothingMatches() }
        let live = subscriptions.filter { $0.status != .cancelled }
        let meant = subscriptions.count == 1 ? subscriptions[0] : live.count == 1 ? live[0] : nil
        run.subscriptions = [:]
        if let meant {
            run.subscriptions[Self.subscription] = meant
            run.facts.merge(meant.facts)
        }
        run.facts["subscriptions.count"] = .number(subscriptions.count)
        goOn()
    }

    /// The only appointment is the one meant, or the only one on the day that the customer named.
    private mutating func foundAppointments(_ appointments: [Appointment], days: [String]) {
        var meant = appointments
        if let input = runbook.inputs.first(where: { $0.kind == .date }), let day = run.collected[input.name]?.value {
            let named = zip(appointments, days).filter { isSameDay($0.1, day) }.map(\.0)
            if !named.isEmpty || appointments.count > 1 { meant = named }
        }
        run.appointment = meant.count == 1 ? meant[0] : nil
        if let one = run.appointment { run.facts.merge(one.facts) }
        run.facts["appointments.count"] = .number(appointments.count)
        run.facts["appointments.times"] = .moments(appointments.map(\.at))
        goOn()
    }

    /// `2026-03-11` and `--03-11` are one day where no year is said.
    private func isSameDay(_ day: String, _ said: String) -> Bool {
        said.utf8.starts(with: "--".utf8) ? day.utf8.suffix(5).elementsEqual(said.utf8.dropFirst(2)) : day == said
    }

    /// Keeps what the shop offers, and takes the plan that the wish names.
    private mutating func foundPlans(_ plans: [Plan]) {
        run.plans = plans
        run.facts["plans.count"] = .number(plans.count)
        run.facts["plans.names"] = .list(plans.map(\.name))
        if let input = runbook.inputs.first(where: \.choosesPlan), run.collected[input.name] == nil,
            let named = Choices.value(in: run.wish, of: plans.map(\.name), language: nil)
        {
            // Its place in the wish is none in the message.
            run.keep(Collected(value: named.value, message: run.message, start: 0, end: 0), as: input.name)
        }
        knowPlan()
        goOn()
    }

    /// What the chosen plan costs, as the shop says.
    mutating func knowPlan() {
        guard let input = runbook.inputs.first(where: \.choosesPlan), let name = run.collected[input.name]?.value else {
            return
        }
        run.facts["plan.price"] = run.plans?.first { $0.name.utf8.elementsEqual(name.utf8) }.map { .money($0.price) }
    }

    /// At most five are offered. A time that is not free is forgotten, and the customer asked for another one, where
    /// there is any.
    private mutating func foundSlots(_ slots: [Date]) {
        run.facts["slots.count"] = .number(slots.count)
        run.facts["slots.free"] = .moments(Array(slots.prefix(5)))
        if let input = runbook.inputs.first(where: { $0.kind == .slot }), let asked = run.collected[input.name]?.moment
        {
            run.facts["slot.at"] = .moment(asked)
            run.facts["slot.free"] = .flag(slots.contains(asked))
            if !slots.contains(asked), !slots.isEmpty, !input.isOptional {
                run.collected[input.name] = nil
                run.facts["input.\(input.name)"] = nil
                return ask(input)
            }
        }
        goOn()
    }

    /// Reads what the shop's systems say; the facts are `diagnostic.…`.
    mutating func diagnose(_ name: String) {
        guard mayLookUp else { return nothingMatches() }
        let order: String? = if case .text(let number)? = run.facts["order.number"] { number } else { nil }
        wait(for: .lookup, .lookup(.diagnostic(name: name, order: order)))
    }

    private mutating func foundDiagnosis(_ name: String, _ diagnosis: Facts) {
        for (fact, value) in diagnosis.values { run.facts["diagnostic.\(fact)"] = value }
        run.notes.append("the diagnostic \(name) was run")
        goOn()
    }

    mutating func goOn() {
        advance()
        proceed()
    }

    /// Makes facts of an order, and of the item that the customer's words name.
    mutating func know(_ order: Order) {
        // Another item has other variants.
        run.variants = nil
        run.offers = nil
        forgetVariants()
        for name in run.facts.values.keys where name.utf8.starts(with: "order.".utf8) { run.facts[name] = nil }
        run.facts.merge(order.facts(for: naming))
    }

    /// The words that tell which items of the order are meant.
    var naming: String {
        if let renamed = run.collected[Self.renaming] { return renamed.value }
        let answers = runbook.inputs.filter { $0.kind == .text }.compactMap { run.collected[$0.name]?.value }
        return ([run.wish] + answers).joined(separator: "\n")
    }

    /// Order numbers are compared by their letters and digits: `#A-1042` and `a1042` are one.
    func isSameNumber(_ a: String, _ b: String) -> Bool {
        func plain(_ number: String) -> [UInt8] {
            number.utf8.compactMap { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): byte
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
                default: nil
                }
            }
        }
        return plain(a) == plain(b)
    }
}

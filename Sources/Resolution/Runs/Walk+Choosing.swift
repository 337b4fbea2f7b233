/// Which order is meant when no number was given.
extension Walk {
    /// Orders that one wish is about at most; who means more is asked.
    private static let mostOrders = 6

    /// The only order that the wish can be granted for; else the only one whose item the words name; empty when that leaves
    /// several, or none. Several where the words want them all, or name an item of each, and the customer says yes to each
    /// before anything is done.
    func chosenOrders(among orders: [Order], words: String) -> [Order] {
        let open = orders.filter { $0.status != .cancelled }
        if open.count == 1 { return open }
        let possible = possibleOrders(open)
        let isRepeated = !runbook.actsUnasked && run.choice == nil
        if possible.count == 1 {
            // Who names what is in another order means that one, whether it can be granted there or not.
            let named = isRepeated ? NamedItems.orders(named: words, among: open) : []
            return named.count == 1 && NamedItems.orders(named: words, among: possible).isEmpty ? named : possible
        }
        var among = possible.isEmpty ? open : possible
        let named = among.filter { $0.isNamed(in: words) }
        guard isRepeated else { return named.count == 1 ? named : [] }
        if areAllMeant(words, of: among) { return possible.count <= Self.mostOrders ? possible : [] }
        let bound = among.filter { order in Town.all(in: order.address ?? "").contains { $0.isOfOrder(in: words) } }
        if bound.count == 1 { return bound }
        // What lies in different orders, each clear, may have arrived in part.
        let spread = NamedItems.orders(named: words, among: among)
        if (2...Self.mostOrders).contains(spread.count) { return spread }
        let told = among.filter { ToldStatus(in: words)?.fits($0.status) ?? true }
        if told.count == 1 { return told }
        if !told.isEmpty { among = told }
        // What is only told is not repeated first: "I bought a lamp" is not enough to tell a desk lamp from a night light.
        if !runbook.steps.contains(where: \.acts) { among = among.filter { $0.isToldApart(in: words) } }
        // A part of a title is enough where the customer says yes to the order before anything is done.
        let meant = NamedItems.orders(named: words, among: among)
        if !meant.isEmpty { return meant.count <= Self.mostOrders ? meant : [] }
        if named.count == 1 { return named }
        return NamedItems.fullest(among, of: words).map { [$0] } ?? alike(among, words) ?? spokenOf(among, words)
    }

    /// What is only asked about a product is the same whichever order it was bought with.
    private func alike(_ orders: [Order], _ words: String) -> [Order]? {
        guard !runbook.steps.contains(where: \.acts), runbook.steps.looksUpVariants else { return nil }
        let named = orders.filter { $0.item(namedIn: words) != nil && $0.items.count > 1 || $0.isNamed(in: words) }
        let titles = Set(named.compactMap { $0.item(namedIn: words).map { Array($0.title.utf8) } })
        return titles.count == 1 ? [named[0]] : nil
    }

    /// The order that the case has been about, where it may be this one, too.
    private func spokenOf(_ orders: [Order], _ words: String) -> [Order] {
        guard let number = run.collected[Self.before]?.value, runbook.steps.contains(where: \.acts),
            !OtherOrder.isMeant(in: words)
        else { return [] }
        return orders.filter { $0.number.utf8.elementsEqual(number.utf8) }
    }

    private func areAllMeant(_ words: String, of orders: [Order]) -> Bool {
        if SeveralOrders.areMeant(in: words) { return true }
        guard let answer = run.collected[Self.answer]?.value, WholeOrder.exceptions(in: answer)?.isEmpty == true else {
            return false
        }
        return !WholeOrder.isBare(answer) || NamedItems.orders(named: answer, among: orders).isEmpty
    }

    /// Orders for which the steps from here lead to what the runbook is for: an action, where it has one. All of them
    /// where it has none.
    func possibleOrders(_ orders: [Order]) -> [Order] {
        if run.choice != nil { return orders.filter(fits) }
        guard runbook.steps.contains(where: \.acts) else { return orders }
        return orders.filter { order in
            var copy = self
            copy.run.orders = [Self.order: order]
            copy.know(order)
            copy.advance()
            return copy.reachesAction()
        }
    }

    /// Whether some runbook of a choice could be chosen for the order.
    private func fits(_ order: Order) -> Bool {
        guard let conditions = runbook.when.conditions else { return true }
        var copy = self
        copy.know(order)
        var facts = copy.run.facts
        if let choice = run.choice { facts.merge(choice.facts) }
        return conditions.holds(in: facts, at: now)
    }

    /// Whether the steps from here may come to an action. Questions on the way are taken as answered, and what a diagnostic or an
    /// answer will say is open.
    ///
    /// - Parameter open: how facts begin that questions and look-ups on the way will bring.
    private func reachesAction(open: [String] = ["input.", "diagnostic."]) -> Bool {
        var copy = self
        var open = open
        let moment = now
        // A runbook is a tree: every step is passed once at most.
        for _ in 0..<1_000 {
            guard case .step(let step) = copy.runbook.place(at: &copy.run.position) else { return false }
            let facts = copy.run.facts
            let known = open
            let isPending = { (fact: String) in known.contains { fact.utf8.starts(with: $0.utf8) } }
            switch step {
            case .action: return true
            // Which item it is may be asked on the way.
            case .ask(let name)
            where facts["order.item.line"] == nil && runbook.inputs.contains { $0.name == name && $0.kind == .text }:
                open += ["order.item.", "order.named"]
                copy.advance()
            case .lookup(let what) where what != "order":
                let one = what.utf8.last == UInt8(ascii: "s") ? String(what.dropLast()) : what
                open += [one + ".", what + "."]
                copy.advance()
            case .handoff: return false
            case .check(let condition, _):
                if condition.mayHold(in: facts, at: moment, pending: isPending) {
                    copy.advance()
                } else {
                    copy.run.position += [0, 0]
                }
            case .branch(let branches, _):
                var chosen = branches.count
                for (place, branch) in branches.enumerated() {
                    if branch.condition.holds(in: facts, at: moment) {
                        chosen = place
                        break
                    }
                    guard branch.condition.mayHold(in: facts, at: moment, pending: isPending) else { continue }
                    var other = copy
                    other.run.position += [place, 0]
                    if other.reachesAction(open: open) { return true }
                }
                copy.run.position += [chosen, 0]
            case .choose(let choice):
                // Which one is taken is not known before: any may be.
                guard !choice.lists.contains(where: { $0.contains(where: \.acts) }) else { return true }
                copy.advance()
            default: copy.advance()
            }
        }
        return false
    }

    /// The orders to choose from, as lines of a list: number and what was ordered.
    func choices(of orders: [Order]) -> [String] {
        let all = orders.prefix(10).flatMap(\.items)
        return orders.prefix(10).map { order in
            "\(order.number): "
                + order.items.map { item in
                    // What several of them hold is told apart.
                    let isTwin = all.count { $0.title.utf8.elementsEqual(item.title.utf8) } > 1
                    return isTwin ? item.options.map { "\(item.title) (\($0))" } ?? item.title : item.title
                }.joined(separator: ", ")
        }
    }
}

extension Order {
    /// Whether the words say more of one of its items than one of several words of its title.
    fileprivate func isToldApart(in words: String) -> Bool {
        let wished = TitleWords(words)
        return items.contains { item in
            let title = TitleWords(item.title)
            // "Smartwatch" is a Smart Watch.
            let isWhole = title.joined.count > 3 && wished.all.contains { TitleWords.isSame(title.joined, $0) }
            return isWhole || title.namedIn(wished) >= min(2, Set(title.words).count) || wished.contain(code: item.sku)
        }
    }

    /// Whether the words name exactly one of its items, or its only one by name.
    fileprivate func isNamed(in words: String) -> Bool {
        items.contains { item in words.names(item.title) || words.names(item.sku) }
    }
}

extension String {
    /// Whether a title stands in it, whole and between word ends; A to Z in either case.
    fileprivate func names(_ title: String) -> Bool {
        let lower = { (text: String) in text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 } }
        let (text, part) = (lower(self), lower(title))
        guard part.count >= 3, part.count <= text.count else { return false }
        let isWord = { (byte: UInt8) in byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte) }
        return (0...(text.count - part.count)).contains { start in
            text[start] == part[0] && text[start...].starts(with: part) && (start == 0 || !isWord(text[start - 1]))
                && (start + part.count == text.count || !isWord(text[start + part.count]))
        }
    }
}

extension Runbook {
    /// Whether it can come to an action without the customer having said yes to what was repeated, or proven who they are.
    package var actsUnasked: Bool { steps.actUnasked }

    /// Whether it can tell or do the customer anything; else it only gives the case to a person.
    package var answers: Bool { steps.answer }

    /// Whether it gives the case to a person because the customer asks for one.
    package var isForPerson: Bool {
        if case .handoff(.customerAsked)? = steps.first { true } else { false }
    }
}

extension Runbook {
    /// Whether an exchange of it is of all lines that the customer names, each for a variant of its own.
    var exchangesAllNamed: Bool { steps.act(as: { $0.verb == "exchange" && $0.isOfAllNamed }) }

    /// Whether an address that it asks for becomes the customer's own.
    var changesOwnAddress: Bool { steps.act(as: { $0.verb == "address" && $0.of == "customer" }) }
}

extension [Step] {
    fileprivate var looksUpVariants: Bool {
        contains { $0 == .lookup("variants") || $0.lists.contains(where: \.looksUpVariants) }
    }

    /// Whether one of their actions is so.
    fileprivate func act(as isSo: (ActionStep) -> Bool) -> Bool {
        contains { step in
            if case .action(let action) = step { return isSo(action) }
            return step.lists.contains { $0.act(as: isSo) }
        }
    }

    fileprivate var answer: Bool {
        contains { step in
            switch step {
            case .say, .action, .attempt, .followUp: true
            case .choose(let choice) where choice.knowledge != nil: true
            default: step.lists.contains(where: \.answer)
            }
        }
    }

    /// Whether they can come to an action before a yes or a code of the customer.
    package var actUnasked: Bool {
        for step in self {
            switch step {
            case .action: return true
            case .confirm, .prove: return false
            default: if step.lists.contains(where: \.actUnasked) { return true }
            }
        }
        return false
    }
}

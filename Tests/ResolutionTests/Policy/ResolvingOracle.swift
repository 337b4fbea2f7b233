import Resolution

import struct Foundation.Date

/// What a proposal may turn into: things of this run, amounts of this shop, words of this author. Written from the promise that
/// a proposal names handles, and amounts come from the shop.
struct ResolvingOracle {
    let run: Run?

    func action(of proposal: Proposal) -> Action? {
        guard let run else { return nil }
        let word = { (handle: Handle) in run.collected[handle.name]?.value }
        switch proposal {
        case .send, .draft, .sentCopy, .flag, .move, .helpdesk, .tool: return nil
        case .refund(let handle, let line, let percent):
            guard let order = run.orders[handle.name], let amount = part(of: order, line, percent) else { return nil }
            return .refund(order: order.number, line: line, amount: amount)
        case .credit(let handle, let line, let percent):
            guard let order = run.orders[handle.name], let amount = part(of: order, line, percent) else { return nil }
            return .credit(order: order.number, line: line, amount: amount)
        case .cancel(let handle, let why):
            guard let order = run.orders[handle.name] else { return nil }
            if let why { return word(why).map { .cancel(order: order.number, for: $0) } }
            return .cancel(order: order.number)
        case .address(let handle, let to):
            guard let order = run.orders[handle.name], let text = word(to) else { return nil }
            return .address(order: order.number, to: text)
        case .customerAddress(let to):
            // What is there already is nothing to be done.
            guard let owner = run.owner, let text = word(to), owner.address != text else { return nil }
            return .customerAddress(customer: owner.id, to: text)
        case .exchange(let handle, let line, let to, let others?, let paid):
            guard paid == nil || means(paid) != nil else { return nil }
            // Several lines become others at once, each something of its own: from the lowest up, each once.
            let lines = [line] + others.map(\.line)
            guard let to, !others.isEmpty, lines == Array(Set(lines)).sorted() else { return nil }
            let words = ([to] + others.map(\.to)).compactMap(word)
            let orders = lines.compactMap { ordered(handle, $0) }
            guard words.count == lines.count, orders.count == lines.count else { return nil }
            return .exchange(
                order: orders[0], line: line, for: words[0],
                others: zip(lines, words).dropFirst().map { Swap(line: $0, to: $1) }, paid: means(paid))
        case .exchange(let handle, let line, let to, nil, let paid):
            guard let order = ordered(handle, line), paid == nil || means(paid) != nil else { return nil }
            if let to { return word(to).map { .exchange(order: order, line: line, for: $0, paid: means(paid)) } }
            return .exchange(order: order, line: line, paid: means(paid))
        case .return(let handle, let line, let others, let paid):
            guard paid == nil || means(paid) != nil else { return nil }
            // The same lines are one return, however they are said: from the lowest up, each once.
            let lines = [line] + (others ?? [])
            guard others != [], lines == Array(Set(lines)).sorted(), lines.allSatisfy({ ordered(handle, $0) != nil })
            else { return nil }
            return ordered(handle, line).map { .return(order: $0, line: line, others: others, paid: means(paid)) }
        case .payment(let handle, let with):
            // Not what it is paid with already, and not a card on which there is too little for all of it.
            guard let order = run.orders[handle.name], let id = means(with),
                let means = run.payments?.first(where: { $0.id == id }), !means.isOriginal
            else { return nil }
            if let left = means.balance {
                guard left.currency == order.total.currency, left.minor >= order.total.minor else { return nil }
            }
            return .payment(order: order.number, with: id)
        case .resend(let handle, let document):
            return run.orders[handle.name].map { .resend(order: $0.number, document: document) }
        case .passwordLink: return run.owner.map { .passwordLink(customer: $0.id) }
        case .commerceNote(let handle):
            guard let order = run.orders[handle.name], !run.notes.isEmpty else { return nil }
            return .note(order: order.number, text: run.notes.joined(separator: "\n"))
        case .subscription(let handle, let change):
            return run.subscriptions[handle.name].map { .subscription(id: $0.id, change) }
        case .plan(let handle, let to):
            guard let old = run.subscriptions[handle.name], let plan = word(to), plan != old.plan else { return nil }
            return .plan(id: old.id, to: plan)
        case .email(let to):
            guard let owner = run.owner, let text = word(to), HostileWords.addresses[text] == true else { return nil }
            return .email(customer: owner.id, to: text)
        case .appointment(let handle, let at): return appointment(handle, at, run)
        }
    }

    private func appointment(_ handle: Handle?, _ at: Handle?, _ run: Run) -> Action? {
        guard let owner = run.owner else { return nil }
        var moment: Date?
        if let at {
            guard let text = run.collected[at.name]?.value, let date = HostileWords.moments[text] ?? nil else {
                return nil
            }
            moment = date
        }
        guard let handle else { return moment.map { .appointment(id: nil, customer: owner.id, at: $0) } }
        guard handle.name == "appointment#1", let old = run.appointment else { return nil }
        return .appointment(id: old.id, customer: owner.id, at: moment)
    }

    /// Only what the shop has on file.
    private func means(_ handle: Handle?) -> String? {
        guard let handle, let id = run?.collected[handle.name]?.value else { return nil }
        return (run?.payments ?? []).map(\.id).first { $0 == id }
    }

    private func ordered(_ handle: Handle, _ line: Int) -> String? {
        run?.orders[handle.name].flatMap { order in
            order.items.contains { $0.line == line } ? order.number : nil
        }
    }

    /// A share of what is left of an order, or of one piece of a line; nil when the shop's own figures fit no integer.
    private func part(of order: Order, _ line: Int?, _ percent: Int?) -> Money? {
        var left = Int128(order.total.minor) - Int128(order.refunded.minor)
        var currency = order.total.currency
        var isOneCurrency = order.refunded.currency == currency
        if let line {
            guard let item = order.items.first(where: { $0.line == line }) else { return nil }
            let whole = Int128(item.price.minor) * Int128(item.quantity)
            guard Int(exactly: whole) != nil, Int(exactly: whole - Int128(item.refunded.minor)) != nil else {
                return nil
            }
            left = min(Int128(item.price.minor), whole - Int128(item.refunded.minor))
            currency = item.price.currency
            isOneCurrency = item.refunded.currency == currency
        }
        let share = Int128(percent ?? 100)
        guard isOneCurrency, Int(exactly: left) != nil, left > 0, share >= 1, share <= 100 else { return nil }
        let amount = left * share / 100
        return amount > 0 ? Money(minor: Int(amount), currency: currency) : nil
    }
}

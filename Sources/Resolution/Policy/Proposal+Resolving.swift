import Mail

extension Proposal {
    /// What the shop is asked to do: handles replaced by what was fetched for this principal or collected from the
    /// author's own words.
    ///
    /// Nil for a proposal that is no commerce action, when a handle is unknown, and when nothing is left to refund.
    package func action(run: Run?) -> Action? {
        switch self {
        case .send, .draft, .sentCopy, .flag, .move, .helpdesk, .tool:
            return nil
        case .refund(let order, let line, let percent):
            return amount(order, line, percent, run).map {
                .refund(order: $0.order.number, line: line, amount: $0.amount)
            }
        case .credit(let order, let line, let percent):
            return amount(order, line, percent, run).map {
                .credit(order: $0.order.number, line: line, amount: $0.amount)
            }
        case .cancel(let order, let reason):
            guard let run, let order = run.orders[order.name] else { return nil }
            guard let reason else { return .cancel(order: order.number) }
            return run.collected[reason.name].map { .cancel(order: order.number, for: $0.value) }
        case .address(let order, let to):
            guard let order = run?.orders[order.name], let value = run?.collected[to.name]?.value else { return nil }
            return .address(order: order.number, to: value)
        case .customerAddress(let to):
            guard let run, let owner = run.owner, let value = run.collected[to.name]?.value,
                owner.address.map({ !$0.utf8.elementsEqual(value.utf8) }) ?? true
            else { return nil }
            return .customerAddress(customer: owner.id, to: value)
        case .exchange(let order, let line, let variant, let others, let paid):
            let means = paid.flatMap { run?.means($0) }
            guard let run, paid == nil || means != nil, let order = run.orders[order.name],
                order.holds(line, others?.map(\.line))
            else {
                return nil
            }
            // The same once more is one line's.
            guard let variant else {
                return others == nil ? .exchange(order: order.number, line: line, paid: means?.id) : nil
            }
            let swaps = ([Swap(line: line, to: variant)] + (others ?? [])).compactMap { swap -> Swap<String>? in
                guard let value = run.collected[swap.to.name]?.value, run.mayExchange(order, swap.line, for: value)
                else { return nil }
                return Swap(line: swap.line, to: value)
            }
            guard let first = swaps.first, swaps.count == 1 + (others?.count ?? 0) else { return nil }
            return .exchange(
                order: order.number, line: line, for: first.to, others: others.map { _ in Array(swaps.dropFirst()) },
                paid: means?.id)
        case .return(let order, let line, let others, let paid):
            let means = paid.flatMap { run?.means($0) }
            guard let order = run?.orders[order.name], order.holds(line, others), paid == nil || means != nil else {
                return nil
            }
            return .return(order: order.number, line: line, others: others, paid: means?.id)
        case .payment(let order, let with):
            // Another than it is paid with now, and one that is enough for all of it, as far as the shop says.
            guard let order = run?.orders[order.name], let means = run?.means(with), !means.isOriginal,
                means.covers(order.total) != false
            else { return nil }
            return .payment(order: order.number, with: means.id)
        case .resend(let order, let document):
            return run?.orders[order.name].map { .resend(order: $0.number, document: document) }
        case .passwordLink:
            return run?.owner.map { .passwordLink(customer: $0.id) }
        case .commerceNote(let order):
            guard let run, let order = run.orders[order.name], !run.notes.isEmpty else { return nil }
            return .note(order: order.number, text: run.notes.joined(separator: "\n"))
        case .subscription(let handle, let change):
            return run?.subscriptions[handle.name].map { .subscription(id: $0.id, change) }
        case .plan(let handle, let to):
            guard let run, let subscription = run.subscriptions[handle.name], let plan = run.collected[to.name]?.value,
                !plan.utf8.elementsEqual(subscription.plan.utf8)
            else { return nil }
            return .plan(id: subscription.id, to: plan)
        case .email(let to):
            guard let run, let owner = run.owner, let value = run.collected[to.name]?.value,
                EmailAddress(value) != nil
            else { return nil }
            return .email(customer: owner.id, to: value)
        case .appointment(let handle, let at):
            guard let run, let owner = run.owner else { return nil }
            if let handle, run.appointment == nil || handle.name != Walk.appointment { return nil }
            let moment = at.flatMap { run.collected[$0.name]?.moment }
            guard handle != nil || moment != nil, at == nil || moment != nil else { return nil }
            return .appointment(id: handle == nil ? nil : run.appointment?.id, customer: owner.id, at: moment)
        }
    }

    /// What is left to refund on the order of a refund or credit; nil for other proposals and unknown handles.
    package func refundable(run: Run?) -> Money? {
        switch self {
        case .refund(let order, _, _), .credit(let order, _, _): run?.orders[order.name]?.refundable
        default: nil
        }
    }

    private func amount(
        _ handle: Handle, _ line: Int?, _ percent: Int?, _ run: Run?
    ) -> (order: Order, amount: Money)? {
        guard let order = run?.orders[handle.name] else { return nil }
        let whole: Money?
        if let line { whole = order.item(line)?.refundableForOne } else { whole = order.refundable }
        guard let whole, let amount = whole.share(percent: percent ?? 100), amount.minor > 0 else { return nil }
        return (order, amount)
    }
}

extension Run {
    /// The means of payment that a handle stands for: only one that the shop has on file for this customer.
    package func means(_ handle: Handle) -> PaymentMeans? {
        guard let id = collected[handle.name]?.value else { return nil }
        return payments?.first { $0.id.utf8.elementsEqual(id.utf8) }
    }

    /// Where the shop said which variants there are, only another one of the same product that can be had.
    fileprivate func mayExchange(_ order: Order, _ line: Int, for sku: String) -> Bool {
        guard variants != nil || offers != nil else { return true }
        guard let item = order.item(line), let offered = offered(for: line),
            let choice = VariantChoice(of: item.sku, among: offered)
        else { return false }
        return choice.available.contains { $0.sku.utf8.elementsEqual(sku.utf8) }
    }
}

extension Order {
    /// Paid and not refunded yet; nil when the shop's own figures do not fit together.
    package var refundable: Money? { total.less(refunded) }

    /// Whether all these lines are of it. Several are in one form only, each once and the first the lowest, so that no two
    /// proposals are the same return.
    func holds(_ line: Int, _ others: [Int]?) -> Bool {
        let lines = [line] + (others ?? [])
        return others?.isEmpty != true && lines.allSatisfy { item($0) != nil }
            && zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// The item of a line.
    package func item(_ line: Int) -> Item? { items.first { $0.line == line } }
}

extension Order.Item {
    /// What can be refunded for one piece: its price, or what is left of the line when that is less.
    package var refundableForOne: Money? {
        let (whole, isTooLarge) = price.minor.multipliedReportingOverflow(by: quantity)
        guard !isTooLarge, let left = Money(minor: whole, currency: price.currency).less(refunded) else { return nil }
        return Money(minor: min(price.minor, left.minor), currency: price.currency)
    }
}

extension Money {
    /// So many hundredths of it, 1 to 100, rounded down; nil for other shares.
    package func share(percent: Int) -> Money? {
        guard (1...100).contains(percent), minor >= 0 else { return nil }
        return Money(minor: minor / 100 * percent + minor % 100 * percent / 100, currency: currency)
    }

    /// The difference; nil for two currencies and beyond what an integer holds.
    package func less(_ other: Money) -> Money? {
        let (value, isTooLarge) = minor.subtractingReportingOverflow(other.minor)
        return currency == other.currency && !isTooLarge ? Money(minor: value, currency: currency) : nil
    }
}

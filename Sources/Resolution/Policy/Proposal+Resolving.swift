extension Proposal {
    /// What the shop is asked to do: handles replaced by what was fetched for this principal or collected from the
    /// author's own words.
    ///
    /// Nil for a proposal that is no commerce action, when a handle is unknown, and when nothing is left to refund.
    package func action(run: Run?) -> Action? {
        switch self {
        case .send, .draft, .sentCopy, .flag, .move, .helpdesk, .tool, .appointment:
            return nil
        case .refund(let order, let line):
            return amount(order, line, run).map { .refund(order: $0.order.number, line: line, amount: $0.amount) }
        case .credit(let order, let line):
            return amount(order, line, run).map { .credit(order: $0.order.number, line: line, amount: $0.amount) }
        case .cancel(let order):
            return run?.orders[order.name].map { .cancel(order: $0.number) }
        case .address(let order, let to):
            guard let order = run?.orders[order.name], let value = run?.collected[to.name]?.value else { return nil }
            return .address(order: order.number, to: value)
        case .exchange(let order, let line):
            guard let order = run?.orders[order.name], order.item(line) != nil else { return nil }
            return .exchange(order: order.number, line: line)
        case .return(let order, let line):
            guard let order = run?.orders[order.name], order.item(line) != nil else { return nil }
            return .return(order: order.number, line: line)
        case .resend(let order, let document):
            return run?.orders[order.name].map { .resend(order: $0.number, document: document) }
        case .commerceNote(let order):
            guard let run, let order = run.orders[order.name], !run.notes.isEmpty else { return nil }
            return .note(order: order.number, text: run.notes.joined(separator: "\n"))
        case .subscription(let handle, let change):
            return run?.subscriptions[handle.name].map { .subscription(id: $0.id, change) }
        }
    }

    /// What is left to refund on the order of a refund or credit; nil for other proposals and unknown handles.
    package func refundable(run: Run?) -> Money? {
        switch self {
        case .refund(let order, _), .credit(let order, _): run?.orders[order.name]?.refundable
        default: nil
        }
    }

    private func amount(_ handle: Handle, _ line: Int?, _ run: Run?) -> (order: Order, amount: Money)? {
        guard let order = run?.orders[handle.name] else { return nil }
        let amount: Money?
        if let line { amount = order.item(line)?.refundableForOne } else { amount = order.refundable }
        guard let amount, amount.minor > 0 else { return nil }
        return (order, amount)
    }
}

extension Order {
    /// Paid and not refunded yet; nil when the shop's own figures do not fit together.
    package var refundable: Money? { total.less(refunded) }

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
    /// The difference; nil for two currencies and beyond what an integer holds.
    package func less(_ other: Money) -> Money? {
        let (value, isTooLarge) = minor.subtractingReportingOverflow(other.minor)
        return currency == other.currency && !isTooLarge ? Money(minor: value, currency: currency) : nil
    }
}

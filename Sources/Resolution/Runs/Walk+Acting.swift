extension Walk {
    mutating func act(_ action: ActionStep) {
        guard !askForMissing() else { return }
        guard let proposal = proposal(for: action) else { return }
        guard let whole = proposal.action(run: run) else {
            return handOver(.policy, "there is nothing left for a \(action.verb)")
        }
        guard action.verb != ActionStep.proposed || isConfirmed || isProven(whole) else {
            return handOver(.policy, "the customer did not agree to what was proposed")
        }
        wait(for: .effect, .act(proposal, approveOver: action.approveOver, alwaysApprove: action.alwaysApprove))
    }

    /// Whether a code came back that was sent for exactly this.
    private func isProven(_ action: Action) -> Bool {
        run.challenge.map { $0.answer != nil && $0.binding == action.binding } ?? false
    }

    /// The proposal of an action step, by handles only; nil when it cannot be made, and a person took over.
    private mutating func proposal(for action: ActionStep) -> Proposal? {
        switch action.verb {
        case ActionStep.proposed:
            if run.proposed == nil { handOver(.policy, "nothing was proposed") }
            return run.proposed
        case "subscription_cancel", "subscription_pause", "subscription_resume", "subscription_renew", "plan":
            return change(action)
        case "email": return newEmail()
        case "address" where action.of == "customer": return newAddress { .customerAddress(to: $0) }
        case "resend" where action.document == "password_link": return .passwordLink
        case "appointment_book", "appointment_move", "appointment_cancel": return appointment(action.verb)
        case "refund", "credit", "cancel", "address", "exchange", "return", "payment", "resend", "note": break
        default:
            handOver(.policy, "the runbook \(runbook.name) asks for the action \(action.verb), which is not known")
            return nil
        }
        guard run.orders[Self.order] != nil, run.facts["order.number"] != nil else {
            handOver(.lowConfidence, "it is not clear which order is meant")
            return nil
        }
        let order = Handle(Self.order)
        // What nobody named goes the way it came.
        let paid = action.payment.flatMap { run.collected[$0] == nil ? nil : Handle($0) }
        switch action.verb {
        case "refund", "credit":
            guard let part = part(of: action) else { return nil }
            return action.verb == "refund"
                ? .refund(order: order, line: part.line, percent: action.percent)
                : .credit(order: order, line: part.line, percent: action.percent)
        case "exchange":
            guard action.isOfAllNamed else {
                guard let line = item else { return unclearItem() }
                return .exchange(order: order, line: line, for: action.to.map(Handle.init), paid: paid)
            }
            let all = swaps.map { Swap(line: $0.line, to: Handle($0.name)) }
            guard let first = all.first, run.offers != nil else { return unclearItem() }
            return .exchange(
                order: order, line: first.line, for: first.to, others: all.count > 1 ? Array(all.dropFirst()) : nil,
                paid: paid)
        case "return":
            let lines = action.isOfAllNamed ? run.orders[Self.order]?.lines(namedIn: naming) : item.map { [$0] }
            guard let lines, let line = lines.first else { return unclearItem() }
            return .return(
                order: order, line: line, others: lines.count > 1 ? Array(lines.dropFirst()) : nil, paid: paid)
        case "payment": return newPayment(paid) { .payment(order: order, with: $0) }
        case "cancel":
            guard isConfirmed || run.orders[Self.order]?.isMeantAsAWhole(in: naming) ?? true else {
                handOver(.policy, "only a part of the order is to be cancelled, and an order is cancelled as a whole")
                return nil
            }
            return .cancel(order: order, for: action.reason.map(Handle.init))
        case "resend": return .resend(order: order, document: action.document ?? "invoice")
        case "note": return .commerceNote(order: order)
        default: return newAddress { .address(order: order, to: $0) }
        }
    }

    private mutating func change(_ action: ActionStep) -> Proposal? {
        guard run.subscriptions[Self.subscription] != nil else {
            handOver(.lowConfidence, "it is not clear which subscription is meant")
            return nil
        }
        let handle = Handle(Self.subscription)
        guard action.verb != "plan" else { return action.to.map { .plan(handle, to: Handle($0)) } }
        let name = String(action.verb.dropFirst("subscription_".count))
        return SubscriptionChange(rawValue: name).map { .subscription(handle, $0) }
    }

    /// A new address on file in the customer's own words, used only after it was repeated and they said yes.
    private mutating func newEmail() -> Proposal? {
        guard let input = runbook.inputs.first(where: { $0.kind == .email }), run.collected[input.name] != nil else {
            handOver(.policy, "the runbook \(runbook.name) has no address to change to")
            return nil
        }
        return .email(to: Handle(input.name))
    }

    private mutating func appointment(_ verb: String) -> Proposal? {
        let slot = runbook.inputs.first { $0.kind == .slot }.map { Handle($0.name) }
        let handle = run.appointment.map { _ in Handle(Self.appointment) }
        switch verb {
        case "appointment_book": return slot.map { .appointment(nil, at: $0) }
        case "appointment_move" where handle != nil && slot != nil: return .appointment(handle, at: slot)
        case "appointment_cancel" where handle != nil: return .appointment(handle, at: nil)
        default:
            handOver(.lowConfidence, "it is not clear which appointment is meant")
            return nil
        }
    }

    /// One line of an order, or what is left of all of it.
    private enum Part {
        case item(Int)
        case rest

        var line: Int? {
            if case .item(let line) = self { line } else { nil }
        }
    }

    private mutating func part(of action: ActionStep) -> Part? {
        switch action.amount {
        case "order.item.price", "order.item.refundable":
            guard let item else { return unclearItem() }
            return .item(item)
        case nil, "order.refundable": return .rest
        case let amount?:
            handOver(.policy, "\(amount) is no amount that can be moved")
            return nil
        }
    }

    private var item: Int? {
        guard case .number(let line)? = run.facts["order.item.line"] else { return nil }
        return line
    }

    private mutating func unclearItem<Something>() -> Something? {
        handOver(.lowConfidence, "it is not clear which item of the order is meant")
        return nil
    }

    /// An address in the customer's own words, used only after it was repeated to them and they said yes.
    private mutating func newAddress(_ proposal: (Handle) -> Proposal) -> Proposal? {
        guard let input = runbook.inputs.first(where: { $0.kind == .address }), run.collected[input.name] != nil else {
            handOver(.policy, "the runbook \(runbook.name) has no address to change to")
            return nil
        }
        guard isConfirmed else {
            handOver(.policy, "the new address was not confirmed")
            return nil
        }
        return proposal(Handle(input.name))
    }

    /// Another means of payment that the customer named, used only after it was repeated to them and they said yes.
    private mutating func newPayment(_ paid: Handle?, _ proposal: (Handle) -> Proposal) -> Proposal? {
        guard let paid else {
            handOver(.lowConfidence, "it is not clear what the order is to be paid with")
            return nil
        }
        guard isConfirmed else {
            handOver(.policy, "the new means of payment was not confirmed")
            return nil
        }
        return proposal(paid)
    }

    mutating func acted(_ receipt: Receipt) {
        guard case .action(let action)? = current else { return record(receipt) }
        let performed = proposal(performing: action)?.action(run: run)
        record(receipt, as: action.verb == ActionStep.proposed ? run.proposed?.verb : action.verb)
        if let performed { subtract(performed) }
        advance()
        proceed()
    }

    /// What the waiting step asked for; unlike `proposal(for:)` it changes nothing.
    func proposal(performing action: ActionStep) -> Proposal? {
        var copy = self
        return copy.proposal(for: action)
    }

    /// Keeps a receipt once, with its facts as `receipt.…` and by the verb (`refund.amount`).
    mutating func record(_ receipt: Receipt, as verb: String? = nil) {
        guard !run.receipts.contains(receipt) else { return }
        run.receipts.append(receipt)
        run.facts["receipt.reference"] = .text(receipt.reference)
        run.facts["receipt.at"] = .date(receipt.at)
        for (name, value) in receipt.facts.values {
            guard !name.utf8.contains(UInt8(ascii: ".")) else {
                run.facts[name] = value
                continue
            }
            run.facts["receipt.\(name)"] = value
            if let verb { run.facts["\(verb).\(name)"] = value }
        }
    }

    /// Takes what was refunded off the order as it was read, so that a later step cannot count on it again.
    private mutating func subtract(_ action: Action) {
        let (number, line): (String, Int?)
        switch action {
        case .refund(let order, let part, _), .credit(let order, let part, _): (number, line) = (order, part)
        default: return
        }
        let meant = run.orders.first { $0.value.number.utf8.elementsEqual(number.utf8) }
        guard let amount = action.amount, let handle = meant?.key, var order = meant?.value else { return }
        order.refunded = order.refunded.adding(amount) ?? order.total
        for i in order.items.indices where order.items[i].line == line {
            order.items[i].refunded = order.items[i].refunded.adding(amount) ?? order.items[i].price
        }
        run.orders[handle] = order
        guard run.facts["order.number"] == .text(order.number) else { return }
        run.facts["order.refunded"] = .money(order.refunded)
        run.facts["order.refundable"] = order.refundable.map { .money($0) }
        if let item, let left = order.item(item)?.refundableForOne { run.facts["order.item.refundable"] = .money(left) }
    }
}

extension Money {
    /// The sum; nil for two currencies and beyond what an integer holds.
    fileprivate func adding(_ other: Money) -> Money? {
        let (value, isTooLarge) = minor.addingReportingOverflow(other.minor)
        return currency == other.currency && !isTooLarge ? Money(minor: value, currency: currency) : nil
    }
}

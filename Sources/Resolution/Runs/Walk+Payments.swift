import Understanding

/// Which means of payment a customer wants, of those that the shop has on file. None is what they need not say: then money goes the
/// way it came.
extension Walk {
    mutating func lookUpPayments() {
        let order: String? = if case .text(let number)? = run.facts["order.number"] { number } else { nil }
        lookUpOwn(.payments(order: order))
    }

    /// Keeps what is on file, and takes what the wish names.
    mutating func foundPayments(_ payments: [PaymentMeans]) {
        run.payments = payments
        run.facts["payments.count"] = .number(payments.count)
        run.facts["payments.choices"] = .list(payments.map(\.title))
        run.facts["payment.present"] = payments.first(where: \.isOriginal).map { .text($0.title) }
        // What an answer left open stays open: the wish does not say more than it did.
        if let input = paymentInput, run.collected[input.name] == nil, run.facts["payments.unclear"] == nil {
            take(run.wish, language: nil, from: run.message, for: input)
            // Said once, beside all wishes: "Please use my gift card for the difference."
            if run.collected[input.name] == nil, run.facts["payments.unclear"] == nil,
                let words = run.collected[Self.paymentWords]?.value
            {
                take(words, language: nil, from: run.message, for: input)
            }
        }
        tellPayment()
        goOn()
    }

    /// Takes what an answer names; false where it names none that is on file.
    mutating func tookPayment(of reply: Event.Reply, for input: Runbook.Input) -> Bool {
        guard input.name == paymentInput?.name else { return false }
        take(reply.text, language: reply.language, from: reply.message, for: input)
        tellPayment()
        return run.collected[input.name] != nil
    }

    /// Whether an answer to what was repeated names another means of payment, or one that is not clear.
    mutating func correctPayment(with reply: Event.Reply) -> Bool {
        guard let input = paymentInput else { return false }
        let known = run.collected[input.name]?.value
        switch PaymentChoice(means: run.payments ?? []).named(in: reply.text, language: reply.language) {
        case .none: return false
        case .one(let means):
            if let known, means.id.utf8.elementsEqual(known.utf8) { return false }
            // Nothing named is the way that the money came.
            if known == nil, means.isOriginal { return false }
        case .unclear: break
        }
        run.collected[input.name] = nil
        take(reply.text, language: reply.language, from: reply.message, for: input)
        tellPayment()
        return true
    }

    /// Whether an answer says something about a means of payment.
    func namesPayment(_ reply: Event.Reply) -> Bool {
        PaymentChoice(means: run.payments ?? []).named(in: reply.text, language: reply.language) != .none
    }

    var paymentInput: Runbook.Input? { runbook.inputs.first(where: \.choosesPayment) }

    private mutating func take(_ text: String, language: String?, from message: Int64, for input: Runbook.Input) {
        switch PaymentChoice(means: run.payments ?? []).named(in: text, language: language) {
        case .none: run.facts["payments.unclear"] = nil
        case .one(let means):
            run.facts["payments.unclear"] = nil
            run.collected[input.name] = Collected(value: means.id, message: message, start: 0, end: 0)
        case .unclear: run.facts["payments.unclear"] = .flag(true)
        }
    }

    /// What was named, as the shop calls it.
    private mutating func tellPayment() {
        guard let input = paymentInput else { return }
        let id = run.collected[input.name]?.value
        let means = run.payments?.first { one in id.map { $0.utf8.elementsEqual(one.id.utf8) } ?? false }
        run.facts["input.\(input.name)"] = means.map { .text($0.title) }
        run.facts["payment.title"] = means.map { .text($0.title) }
        run.facts["payment.kind"] = means.map { .text($0.kind) }
        run.facts["payment.original"] = means.map { .flag($0.isOriginal) }
        run.facts["payment.balance"] = means?.balance.map { .money($0) }
        let order = run.facts["order.number"] == nil ? nil : run.orders[Self.order]
        run.facts["payment.covers"] = order.flatMap { means?.covers($0.total) }.map { .flag($0) }
    }
}

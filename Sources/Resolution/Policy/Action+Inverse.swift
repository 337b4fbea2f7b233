import Mail

extension Action {
    /// What takes it back, in words for a person, with what was there before; nil where nothing does.
    package func inverse(run: Run?) -> String? {
        switch self {
        case .address(let order, _):
            let old = run?.orders.values.first { $0.number == order }?.address
            return old.map { "Set the address of order \(order) back to \($0), before it is shipped." }
        case .customerAddress(let customer, _):
            return run?.owner?.address.map { "Set the address of customer \(customer) back to \($0)." }
        case .subscription(let id, let change):
            return switch change {
            case .pause: "Resume subscription \(id)."
            case .resume: "Pause subscription \(id)."
            case .cancel, .renew: nil
            }
        case .plan(let id, _):
            let old = run?.subscriptions.values.first { $0.id == id }?.plan
            return old.map { "Set subscription \(id) back to the plan \($0)." }
        case .email(let customer, _):
            return run?.owner.map { "Set the e-mail of customer \(customer) back to \($0.email.text)." }
        case .appointment(let id, _, let at):
            guard id != nil, let old = run?.appointment?.at else {
                return at == nil ? nil : "Cancel the appointment."
            }
            return "Book the appointment again for \(notation(of: old))."
        case .payment(let order, _):
            let old = run?.payments?.first(where: \.isOriginal)
            return old.map { "Let order \(order) be paid with \($0.title) again, before it is shipped." }
        case .return(let order, _, _, _): return "Void the return label of order \(order)."
        case .refund, .cancel, .exchange, .credit, .resend, .passwordLink, .note: return nil
        }
    }
}

import Resolution

/// What a letter can say that was done, or will be.
enum Deed: String, CaseIterable {
    case refunded, credited, cancelled, dispatched, delivered, replaced, returned, changed, moved, booked, paused,
        resumed, renewed
    /// `issued`, `arranged`: what it was, the noun tells.
    case arranged
}

/// What a deed was done to, as far as the sentence names it.
enum DeedObject: String, CaseIterable {
    case refund, credit, money, exchange, label, appointment, subscription, plan, email, address, invoice, licence,
        download, password, code, document, message, parcel, order
}

/// A deed that a sentence states.
struct StatedDeed: Hashable {
    var deed: Deed
    var object: DeedObject?
    /// `we will refund`: owed by the same receipt, except that a delivery expected may be announced.
    var isPromise = false

    /// Whether a receipt or a look-up bears it out. A receipt proves its own kind of deed and nothing else.
    func isBorneOut(by facts: Facts) -> Bool {
        switch deed {
        case .refunded: return facts.isPaidBack || facts.holdReceipt("refund.")
        case .credited: return facts.isPaidBack || facts.holdReceipt("refund.") || facts.holdReceipt("credit.")
        case .cancelled:
            switch object {
            case .appointment: return facts.isAppointmentCancelled
            case .subscription, .plan: return facts.says("subscription.status", ["cancelled"])
            case .order, .parcel: return facts.isOrderCancelled
            default:
                return facts.isOrderCancelled || facts.isAppointmentCancelled
                    || facts.says("subscription.status", ["cancelled"])
            }
        case .dispatched: return isDispatchBorneOut(by: facts)
        case .delivered:
            return facts["order.delivered"] != nil || facts.says("order.status", ["delivered"])
                || isPromise && facts["order.expected"] != nil
        case .replaced: return facts.holdReceipt("exchange.")
        case .returned: return facts.holdReceipt("return.")
        case .changed:
            switch object {
            case .appointment: return facts.isAppointmentMoved
            case .email: return facts.holdReceipt("email.")
            case .address: return facts.holdReceipt("address.") || facts.holdReceipt("email.")
            case .plan, .subscription: return facts.holdReceipt("plan.")
            default:
                return ["address.", "email.", "plan.", "payment.order"].contains { facts.holdReceipt($0) }
                    || facts.isAppointmentMoved
            }
        case .moved: return facts.isAppointmentMoved
        case .booked: return facts.isAppointmentBooked || facts.isAppointmentMoved
        case .paused: return facts.says("subscription.status", ["paused"])
        case .resumed: return facts.says("subscription.change", ["resume", "renew"])
        case .renewed: return facts.says("subscription.change", ["renew", "resume"])
        case .arranged: return isArrangementBorneOut(by: facts)
        }
    }

    private func isDispatchBorneOut(by facts: Facts) -> Bool {
        let isShipped = facts["order.shipped"] != nil || facts.says("order.status", ["shipped", "delivered"])
        switch object {
        case .refund, .money: return facts.isPaidBack || facts.holdReceipt("refund.")
        case .credit: return facts.isPaidBack || facts.holdReceipt("refund.") || facts.holdReceipt("credit.")
        case .exchange: return facts.holdReceipt("exchange.")
        case .label: return facts.holdReceipt("return.")
        case .invoice: return facts.says("resend.document", ["invoice"])
        case .licence: return facts.says("resend.document", ["licence"])
        case .download: return facts.says("resend.document", ["download"])
        case .password: return facts.says("resend.document", ["password_link"])
        case .code: return facts["code"] != nil || facts["code.hours"] != nil
        case .document: return facts.holdReceipt("resend.")
        case .message: return facts.holdReceipt("resend.") || facts.holdReceipt("return.") || facts["code"] != nil
        case .parcel, .order: return isShipped || isPromise && facts["order.expected"] != nil
        default: return isShipped || facts.holdReceipt("resend.") || isPromise && facts["order.expected"] != nil
        }
    }

    private func isArrangementBorneOut(by facts: Facts) -> Bool {
        func holds(_ deed: Deed) -> Bool {
            StatedDeed(deed: deed, object: object, isPromise: isPromise).isBorneOut(by: facts)
        }
        switch object {
        case .refund, .money: return holds(.refunded)
        case .credit: return holds(.credited)
        case .exchange: return holds(.replaced)
        case .label: return holds(.returned)
        case .appointment: return holds(.booked) || holds(.cancelled)
        case .subscription: return facts["subscription.change"] != nil || facts.holdReceipt("plan.")
        case .plan, .email, .address: return holds(.changed)
        case .invoice, .licence, .download, .password, .code, .document, .message: return holds(.dispatched)
        case .parcel, .order, nil:
            return Facts.receipts.contains { facts.holdReceipt($0) } || facts["subscription.change"] != nil
                || facts.isAppointmentBooked || facts.isAppointmentMoved || facts.isAppointmentCancelled
        }
    }
}

extension Facts {
    /// How the facts of a receipt begin, by what it is a receipt of. A note is none: it changes nothing for a customer.
    fileprivate static let receipts = [
        "refund.", "credit.", "cancel.", "address.", "exchange.", "return.", "resend.", "email.", "plan.",
        // What was looked up of a means of payment is no receipt.
        "payment.order",
    ]

    fileprivate func says(_ name: String, _ words: [String]) -> Bool {
        if case .text(let text)? = self[name] { words.contains { $0.utf8.elementsEqual(text.utf8) } } else { false }
    }

    fileprivate func holdReceipt(_ kind: String) -> Bool {
        self["receipt.reference"] != nil && values.keys.contains { $0.utf8.starts(with: kind.utf8) }
    }

    fileprivate var isPaidBack: Bool {
        if case .money(let refunded)? = self["order.refunded"] { refunded.minor > 0 } else { false }
    }

    fileprivate var isOrderCancelled: Bool { says("order.status", ["cancelled"]) || holdReceipt("cancel.") }

    // A receipt of an appointment names the time it had before: the same where it was called off, another where moved.
    fileprivate var isAppointmentMoved: Bool {
        holdReceipt("appointment.before") && self["appointment.before"] != self["appointment.at"]
    }

    fileprivate var isAppointmentCancelled: Bool {
        holdReceipt("appointment.before") && self["appointment.before"] == self["appointment.at"]
    }

    fileprivate var isAppointmentBooked: Bool {
        self["appointment.id"] != nil && self["appointment.before"] == nil
            && self["appointment.id"] == self["receipt.reference"]
    }
}

package import Mail
import Understanding

package import struct Foundation.Date

/// What an effect is (INTERFACE.md, `replyd effects`). Every kind has a `Proposal`.
package enum EffectKind: String, Codable, Sendable, CaseIterable {
    case smtpSend = "smtp.send"
    case imapDraft = "imap.draft"
    case imapSent = "imap.sent"
    case imapFlag = "imap.flag"
    case imapMove = "imap.move"
    case helpdeskCreate = "helpdesk.create"
    case helpdeskTag = "helpdesk.tag"
    case helpdeskNote = "helpdesk.note"
    case helpdeskUpdate = "helpdesk.update"
    case helpdeskRecord = "helpdesk.record"
    case helpdeskReply = "helpdesk.reply"
    case refund = "commerce.refund"
    case cancel = "commerce.cancel"
    case address = "commerce.address"
    case exchange = "commerce.exchange"
    case payment = "commerce.payment"
    case subscription = "commerce.subscription"
    case credit = "commerce.credit"
    case `return` = "commerce.return"
    case resend = "commerce.resend"
    case appointment = "commerce.appointment"
    case commerceNote = "commerce.note"
    case email = "commerce.email"
    case toolCall = "tool.call"

    package var isCommerce: Bool { rawValue.hasPrefix("commerce.") || self == .toolCall }
}

package enum Purpose: String, Codable, Sendable, CaseIterable {
    case answer, ask, ack, code, brief, approval, notice, proactive, digest, action, sync
}

package enum EffectState: String, Codable, Sendable, CaseIterable {
    case planned, executing, done, failed, cancelled, simulated, suppressed
    case awaitingApproval = "awaiting_approval"
    case inDoubt = "in_doubt"
}

/// Who a message may go to. There is no fourth maker of a recipient.
package enum Recipient: Codable, Sendable, Hashable {
    /// The verified From of the case, recorded at intake.
    case customer
    /// The address the shop has on file.
    case onFile
    /// A team of the configuration, by name.
    case team(String)
    /// A person of the configuration who approves, by address name.
    case approver(String)
}

/// An object fetched for this principal (`order#1`) or a value collected from the author's own words (`address#1`).
package struct Handle: Codable, Sendable, Hashable, CustomStringConvertible {
    package var name: String

    package init(_ name: String) { self.name = name }

    package var description: String { name }
}

/// What a change to a subscription is.
package enum SubscriptionChange: String, Codable, Sendable, Hashable, CaseIterable {
    case cancel, pause, resume, renew
}

/// A line of an order, and what its item becomes.
package struct Swap<Variant: Codable & Sendable & Hashable>: Codable, Sendable, Hashable {
    package var line: Int
    package var to: Variant

    package init(line: Int, to: Variant) {
        self.line = line
        self.to = to
    }
}

/// Something replyd wants to do. A closed enumeration that names only handles: no amount, recipient or URL fits in.
package enum Proposal: Codable, Sendable, Hashable {
    case send(purpose: Purpose, to: Recipient)
    case draft(purpose: Purpose, to: Recipient)
    case sentCopy
    case flag
    case move
    /// One line of an order, or what is left to refund of all of it; `percent` of that, nil for the whole.
    case refund(order: Handle, line: Int?, percent: Int? = nil)
    /// With the reason that the customer gives, where the runbook asks for one.
    case cancel(order: Handle, for: Handle? = nil)
    case address(order: Handle, to: Handle)
    /// Where what the customer orders goes from then on; what is ordered already stays as it is.
    case customerAddress(to: Handle)
    /// For the same once more, or for the variant that the customer named. With `others`, in rising order and all above `line`,
    /// several lines at once, each for a variant of its own.
    /// The difference is paid with `paid`; nil: as the order was.
    case exchange(order: Handle, line: Int, for: Handle? = nil, others: [Swap<Handle>]? = nil, paid: Handle? = nil)
    /// An order that has not left is paid with another means that the shop has on file for the customer, and with that alone.
    case payment(order: Handle, with: Handle)
    case subscription(Handle, SubscriptionChange)
    /// A subscription goes on with another plan.
    case plan(Handle, to: Handle)
    /// The address on file becomes another: whoever reads it is the customer from then on.
    case email(to: Handle)
    case credit(order: Handle, line: Int?, percent: Int? = nil)
    /// One line of an order, or with `others`, in rising order and all above `line`, several that come back together. The
    /// money goes to `paid`; nil: the way it came.
    case `return`(order: Handle, line: Int, others: [Int]? = nil, paid: Handle? = nil)
    case resend(order: Handle, document: String)
    /// The shop's own mail with a link for a new password, to the address on file.
    case passwordLink
    /// Booked without one, cancelled without a time, else moved.
    case appointment(Handle?, at: Handle?)
    case commerceNote(order: Handle)
    /// `helpdesk.reply` says something to the customer of the case, and to nobody else.
    case helpdesk(EffectKind)
    case tool(name: String)

    package var kind: EffectKind {
        switch self {
        case .send: .smtpSend
        case .draft: .imapDraft
        case .sentCopy: .imapSent
        case .flag: .imapFlag
        case .move: .imapMove
        case .refund: .refund
        case .cancel: .cancel
        case .address, .customerAddress: .address
        case .exchange: .exchange
        case .payment: .payment
        case .subscription, .plan: .subscription
        case .email: .email
        case .credit: .credit
        case .return: .return
        case .resend, .passwordLink: .resend
        case .appointment: .appointment
        case .commerceNote: .commerceNote
        case .helpdesk(let kind): kind
        case .tool: .toolCall
        }
    }
}

/// A proposal with its handles resolved to what the shop said: what a shop is asked to do.
///
/// Made by `Proposal.action(run:)` inside the transaction of the intent, never by a caller.
package enum Action: Codable, Sendable, Equatable {
    case refund(order: String, line: Int?, amount: Money)
    case cancel(order: String, for: String? = nil)
    case address(order: String, to: String)
    case customerAddress(customer: String, to: String)
    case exchange(order: String, line: Int, for: String? = nil, others: [Swap<String>]? = nil, paid: String? = nil)
    case payment(order: String, with: String)
    case subscription(id: String, SubscriptionChange)
    case plan(id: String, to: String)
    case email(customer: String, to: String)
    case credit(order: String, line: Int?, amount: Money)
    case `return`(order: String, line: Int, others: [Int]? = nil, paid: String? = nil)
    case resend(order: String, document: String)
    case passwordLink(customer: String)
    case appointment(id: String?, customer: String, at: Date?)
    case note(order: String, text: String)

    /// The amount it moves, if any.
    package var amount: Money? {
        switch self {
        case .refund(_, _, let amount), .credit(_, _, let amount): amount
        default: nil
        }
    }

    /// The thing acted on, as shown in the ledger: `order 1042`.
    package var target: String {
        switch self {
        case .refund(let order, _, _), .cancel(let order, _), .address(let order, _),
            .exchange(let order, _, _, _, _), .credit(let order, _, _), .return(let order, _, _, _),
            .resend(let order, _), .payment(let order, _),
            .note(let order, _):
            "order \(order)"
        case .subscription(let id, _), .plan(let id, _): "subscription \(id)"
        case .appointment(let id, _, let at): "appointment \(id ?? at.map(notation(of:)) ?? "")"
        case .email(let customer, _), .customerAddress(let customer, _), .passwordLink(let customer):
            "customer \(customer)"
        }
    }
}

/// A mail frozen when it was planned: these bytes, this Message-ID, for ever.
package struct FrozenMail: Codable, Sendable, Equatable {
    package var envelopeFrom: EmailAddress
    package var envelopeTo: EmailAddress
    /// Without angle brackets.
    package var messageID: String
    package var bytes: [UInt8]

    package init(envelopeFrom: EmailAddress, envelopeTo: EmailAddress, messageID: String, bytes: [UInt8]) {
        self.envelopeFrom = envelopeFrom
        self.envelopeTo = envelopeTo
        self.messageID = messageID
        self.bytes = bytes
    }
}

/// What executing an effect needs. Commerce actions are not here: the ledger resolves them itself.
package enum EffectBody: Codable, Sendable, Equatable {
    case mail(FrozenMail)
    /// Keywords to add to one message of a folder.
    case keywords(folder: String, uidValidity: UInt32, uid: UInt32, add: [String], remove: [String])
    /// One message of a folder to another folder of the same mailbox; its Message-ID finds it again after a crash.
    case move(folder: String, uidValidity: UInt32, uid: UInt32, to: String, messageID: String?)
    case action(Action)
    /// A draft of ours, by its effect and Message-ID, is taken out of Drafts unless a person has edited it.
    case withdraw(draft: String, messageID: String)
    case ticket(TicketWork)
}

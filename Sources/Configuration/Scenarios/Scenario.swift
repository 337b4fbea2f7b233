package import Mail
package import Resolution

package import struct Foundation.Date
package import struct Foundation.TimeInterval

/// A conversation played through before customers have it: what the shop holds, what they write, and what must follow.
package struct Scenario: Sendable, Equatable {
    /// Relative to the root, with the line it begins on.
    package var file: String
    package var line: Int
    package var name: String
    /// When the first message arrives.
    package var start: Date
    /// Mode of the whole mailbox while it is played; nil: what the rows of its own policy say.
    package var mode: Mode?
    package var world: World
    package var turns: [Turn]
    /// What the shop holds afterwards where it differs; everything else must be as it was.
    package var after: [Change]

    /// What the embedded shop holds before.
    package struct World: Sendable, Equatable {
        package var customers: [Customer] = []
        package var orders: [Order] = []
        package var subscriptions: [Subscription] = []
        package var plans: [Plan] = []
        package var variants: [Product] = []
        package var payments: [Payment] = []
        package var appointments: [Appointment] = []
        package var slots: [Slot] = []
        package var diagnostics: [Diagnostic] = []
    }

    /// A product, and one form of it.
    package struct Product: Sendable, Equatable {
        package var product: String
        package var variant: Variant
    }

    /// A means of payment on file, and the orders that were paid with it.
    package struct Payment: Sendable, Equatable {
        package var means: PaymentMeans
        package var orders: [String]
    }

    /// A time that can be booked.
    package struct Slot: Sendable, Equatable {
        package var at: Date
        package var service: String
    }

    /// What another system says about a customer's matter.
    package struct Diagnostic: Sendable, Equatable {
        package var customer: String
        /// Empty: of no one order.
        package var order: String
        package var name: String
        /// A JSON object of numbers, texts and truth values.
        package var facts: String
    }

    package struct Turn: Sendable, Equatable {
        package enum Deed: Sendable, Equatable {
            case letter(Letter)
            /// Time passes; timers that are due go off.
            case wait
            /// A person says yes to everything that waits for one, or no.
            case approve, reject
        }

        package var line: Int
        package var deed: Deed
        /// Seconds since the turn before.
        package var after: TimeInterval
        package var expectation: Expectation
    }

    package struct Letter: Sendable, Equatable {
        package var from: EmailAddress
        package var name: String
        /// Whether the receiving server vouches for From.
        package var isAuthenticated: Bool
        package var subject: String
        package var text: String
        /// The same as HTML; nil: plain text alone.
        package var html: String?
        /// Names of files that come with it; their type is told by the name's ending.
        package var attachments: [String]
        /// A conversation of its own, instead of an answer to what came before.
        package var isNewThread: Bool

        package init(
            from: EmailAddress, name: String, isAuthenticated: Bool, subject: String, text: String, html: String?,
            attachments: [String], isNewThread: Bool
        ) {
            self.from = from
            self.name = name
            self.isAuthenticated = isAuthenticated
            self.subject = subject
            self.text = text
            self.html = html
            self.attachments = attachments
            self.isNewThread = isNewThread
        }
    }

    /// What must follow a turn. Nil: not looked at.
    package struct Expectation: Sendable, Equatable {
        /// Intents of its wishes.
        package var understood: [String]?
        package var language: String?
        /// Templates of what goes to the customer, in their order; empty: nothing goes.
        package var reply: [String]?
        /// What became of each reply.
        package var became: Fate?
        /// The row of `autonomy` that decided on the replies.
        package var row: ExpectedRow?
        /// Stands in the reply.
        package var says: [String] = []
        /// Does not stand in it.
        package var never: [String] = []
        package var actions: [ExpectedAction]?
        /// The reason a person takes over for.
        package var handover: Reason?
        /// No person takes over.
        package var staysWithReplyd = false
        package var tags: [String] = []
        package var state: CaseState?

        package init() {}
    }

    /// An action at the shop, by the fields the operator named.
    package struct ExpectedAction: Sendable, Equatable {
        package var fields: [String: String]
        /// It waits for a person's yes.
        package var isHeld: Bool
        /// What became of it; nil: only whether it is held is looked at.
        package var became: Fate?
        /// The row of `autonomy` that decided on it.
        package var row: ExpectedRow?

        package init(
            fields: [String: String], isHeld: Bool, became: Fate? = nil, row: ExpectedRow? = nil
        ) {
            self.fields = fields
            self.isHeld = isHeld
            self.became = became
            self.row = row
        }
    }

    /// What became of an effect by the end of a turn.
    package enum Fate: String, Sendable, CaseIterable {
        /// Mail that left.
        case sent
        /// Mail that lies in Drafts for a person to send.
        case drafted
        /// An action that the shop has done.
        case done
        /// It waits for a person's yes.
        case held
        /// It waits for a time, such as the end of the quiet hours.
        case waiting
        /// Only shown: the mailbox looks on.
        case suppressed
        case cancelled, failed
        case inDoubt = "in_doubt"

        package static let ofReplies: [Fate] = [.sent, .drafted, .held, .waiting, .suppressed, .cancelled, .failed]
        package static let ofActions: [Fate] = [.done, .held, .waiting, .suppressed, .cancelled, .failed, .inDoubt]
    }

    package enum ExpectedRow: Sendable, Equatable {
        /// From 1.
        case number(Int)
        /// No row fits, so that it is only observed.
        case noRow

        package var words: String {
            switch self {
            case .number(let number): "row \(number)"
            case .noRow: "no row"
            }
        }
    }

    package struct Change: Sendable, Equatable {
        package enum Kind: String, Sendable {
            case order, subscription, customer, appointment
        }

        package var kind: Kind
        package var id: String
        /// `status`, `refunded`, `address`, `plan`, …
        package var field: String
        package var value: String
    }
}

extension Action {
    /// What a scenario may name of an action: the verb with its target, and what else it carries.
    package var fields: [String: String] {
        var fields: [String: String] = [:]
        fields["amount"] = amount?.description
        switch self {
        case .refund(let order, let line, _):
            fields["refund"] = order
            fields["line"] = line.map(String.init)
        case .credit(let order, let line, _):
            fields["credit"] = order
            fields["line"] = line.map(String.init)
        case .cancel(let order, let reason):
            fields["cancel"] = order
            fields["reason"] = reason
        case .address(let order, let to):
            fields["address"] = order
            fields["to"] = to
        case .customerAddress(_, let to):
            fields["address"] = "customer"
            fields["to"] = to
        case .exchange(let order, let line, let variant, let others, let paid):
            fields["exchange"] = order
            fields["payment"] = paid
            fields["line"] = ([line] + (others ?? []).map(\.line)).map(String.init).joined(separator: ", ")
            fields["to"] = variant.map { ([$0] + (others ?? []).map(\.to)).joined(separator: ", ") }
        case .payment(let order, let with):
            fields["payment"] = order
            fields["to"] = with
        case .plan(let id, let to):
            fields["subscription"] = id
            fields["change"] = "plan"
            fields["to"] = to
        case .email(_, let to):
            fields["email"] = to
        case .subscription(let id, let change):
            fields["subscription"] = id
            fields["change"] = change.rawValue
        case .return(let order, let line, let others, let paid):
            fields["return"] = order
            fields["payment"] = paid
            fields["line"] = ([line] + (others ?? [])).map(String.init).joined(separator: ", ")
        case .resend(let order, let document):
            fields["resend"] = order
            fields["document"] = document
        case .passwordLink:
            fields["resend"] = "password"
            fields["document"] = "password_link"
        case .appointment(let id, _, let at):
            fields["appointment"] = id ?? "new"
            fields["change"] = id == nil ? "book" : at == nil ? "cancel" : "move"
            fields["at"] = at.map(notation(of:))
        case .note(let order, _): fields["note"] = order
        }
        return fields
    }

    /// Every field that some action has.
    package static let fieldNames = [
        "refund", "credit", "cancel", "address", "exchange", "subscription", "return", "resend", "appointment", "email",
        "note",
        "line", "amount", "to", "payment", "reason", "change", "document", "at", "held", "became", "row",
    ]
}

/// Seconds of a span of time as operators write it (`90s`, `15m`, `24h`, `2 days`); nil for anything else.
package func readSpan(_ text: String) -> TimeInterval? { readDuration(text) }

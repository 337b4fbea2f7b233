package import Mail

package import struct Foundation.Date

package enum CaseState: String, Codable, Sendable, CaseIterable {
    case open, snoozed, resolved, reopened, closed
    case waitingCustomer = "waiting_customer"
    case waitingApproval = "waiting_approval"
    case withHuman = "with_human"
}

/// How sure we are that a case is resolved. Silence alone is only ever `assumed`.
package enum Outcome: String, Codable, Sendable, CaseIterable {
    case confirmed, verified, assumed
}

/// What a person would call one problem of one customer.
package struct Case: Codable, Sendable, Equatable {
    /// `C-` and a number.
    package var id: String
    package var mailbox: String
    /// Thread ids.
    package var threads: [String]
    package var customer: EmailAddress?
    /// Of the latest message.
    package var principal: Principal
    package var state: CaseState
    package var runs: [Run]
    package var outcome: Outcome?
    package var reason: Reason?
    /// Where a hand-over goes: a team's name.
    package var route: String?
    package var opened: Date
    package var firstReply: Date?
    /// What the customer is owed in time; nil: nothing was promised.
    package var dues: [ServiceDue]?
    /// Since when the customer is waited for; what is owed in time rests meanwhile.
    package var waitsSince: Date?
    /// Subject of the latest message of the customer.
    package var subject: String
    package var language: String?
    /// Grows with every committed decision; a decision on an older one is rejected.
    package var version: Int
    /// Until when a person has put it aside.
    package var asideUntil: Date?
    /// A person held it when it was put aside: a message of the customer gives it back to them.
    package var isPersons: Bool?
    /// What the draft that nobody has sent yet says: the next one says it, too.
    package var drafted: [Say]?
    /// When its teams were told of it, latest last; the latest few.
    package var briefed: [Date]?
    /// Whether it has a ticket in the helpdesk, or one is under way.
    package var hasTicket: Bool?
    /// Messages that came while a person had it, and that nobody answered as far as is known: when it is handed back they are
    /// replyd's.
    package var meanwhile: [Int64]?
    /// Whether a person told replyd in the helpdesk to keep off.
    package var isHandsOff: Bool?
    /// When it closes by itself, unless something happens before.
    package var closesAt: Date?

    package init(id: String, mailbox: String, principal: Principal, opened: Date, subject: String) {
        self.id = id
        self.mailbox = mailbox
        self.threads = []
        self.customer = principal.address
        self.principal = principal
        self.state = .open
        self.runs = []
        self.opened = opened
        self.subject = subject
        self.version = 0
    }

    /// Whether people have it, or had it and nobody gave it back since. Not while they have put it aside.
    package var isWithPeople: Bool {
        state == .withHuman
            || state != .snoozed
                && (isHandsOff == true || reason != nil || runs.contains { $0.state == .handedOver })
    }

    /// Intents of its runs, in order, each once.
    package var intents: [String] {
        runs.reduce(into: []) { list, run in
            if !list.contains(run.intent) { list.append(run.intent) }
        }
    }
}

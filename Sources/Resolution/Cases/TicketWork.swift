package import struct Foundation.Date

/// What is to become of the ticket of a case. It names no system: the connector knows how each is said there.
package enum TicketWork: Codable, Sendable, Equatable {
    /// Made without a word to the customer, unless there is one already.
    case create(NewTicket)
    /// Without the prefix; what others have set is not touched.
    case tags(add: [String], remove: [String])
    case note(TicketNote)
    case update(TicketChange)
    case record(TicketRecord)
}

package struct NewTicket: Codable, Sendable, Equatable {
    package var subject: String
    /// What the customer wrote.
    package var text: String
    package var requester: String?
    /// Whether the host vouches for that address: only then a ticket is looked for by it.
    package var isAuthenticated: Bool
    /// Of the customer's messages, without angle brackets.
    package var messageIDs: [String]
    /// The helpdesk's own number of the ticket in which the customer wrote: that one is taken, and none is made.
    package var existing: String?

    package init(
        subject: String, text: String, requester: String?, isAuthenticated: Bool, messageIDs: [String],
        existing: String? = nil
    ) {
        self.subject = subject
        self.text = text
        self.requester = requester
        self.isAuthenticated = isAuthenticated
        self.messageIDs = messageIDs
        self.existing = existing
    }
}

/// For people only; a customer never sees it.
package struct TicketNote: Codable, Sendable, Equatable {
    /// At most 3,500 bytes: some systems take no more than 4,000.
    package var text: String
    /// What it is looked for by before it is written: `replyd/C-12/message:7`.
    package var marker: String
    /// The whole of it as JSON, attached where the system allows.
    package var record: String?

    package static let longest = 3_500

    package init(text: String, marker: String, record: String?) {
        self.text = text
        self.marker = marker
        self.record = record
    }
}

package struct TicketChange: Codable, Sendable, Equatable {
    package enum Status: String, Codable, Sendable, CaseIterable { case open, resolved }

    package var status: Status
    /// To the people who take hand-overs, with the priority that the operator gave.
    package var escalates: Bool
    /// Of the configuration; its owner in the helpdesk is the operator's choice.
    package var team: String?

    package init(status: Status, escalates: Bool = false, team: String? = nil) {
        self.status = status
        self.escalates = escalates
        self.team = team
    }
}

/// A mail that was sent or came in, kept in the ticket. The helpdesk sends nothing for it.
package struct TicketRecord: Codable, Sendable, Equatable {
    package var isIncoming: Bool
    /// Without angle brackets.
    package var messageID: String
    package var subject: String
    package var text: String
    package var date: Date

    package init(isIncoming: Bool, messageID: String, subject: String, text: String, date: Date) {
        self.isIncoming = isIncoming
        self.messageID = messageID
        self.subject = subject
        self.text = text
        self.date = date
    }
}

/// One ticket, or one message where the mailbox itself is the helpdesk, as a helpdesk names it.
package struct Ticket: Codable, Sendable, Hashable {
    /// `INBOX;1784;42` for a message of a folder (RFC 5092 in spirit: folder, UIDVALIDITY, UID); else the helpdesk's number.
    package var reference: String

    package init(_ reference: String) { self.reference = reference }
}

/// A ticket of ours as a poll found it.
package struct SeenTicket: Sendable, Equatable {
    package var ticket: Ticket
    /// What it is known by to us.
    package var id: String
    /// Tags with our prefix, without it.
    package var tags: [String]

    package init(ticket: Ticket, id: String, tags: [String]) {
        self.ticket = ticket
        self.id = id
        self.tags = tags
    }
}

/// Where the next poll begins, in the helpdesk's own notation and by its own clock.
package struct HelpdeskCursor: Sendable, Equatable {
    package var text: String

    package init(_ text: String) { self.text = text }
}

/// One thing that a look at a helpdesk found out; nothing was written for it.
package struct HelpdeskFinding: Sendable, Equatable {
    /// One line.
    package var what: String
    /// What to do; nil: it is as it should be.
    package var remedy: String?

    package init(_ what: String, remedy: String? = nil) {
        self.what = what
        self.remedy = remedy
    }
}

/// The reading half of a helpdesk. The writing half is `Store.HelpdeskWriting`.
///
/// What a system lacks is absent from its `capabilities`, and its function throws `HelpdeskError.missing`.
package protocol Helpdesk: Sendable {
    var capabilities: [Capability] { get }
    /// Tags as they stand there now, with the configured prefix.
    func tags(of ticket: Ticket) async throws -> [String]
    /// The ticket of ours with that id; nil when there is none.
    func ticket(_ id: String) async throws -> Ticket?
    /// Tickets of ours that were changed since, by whomever; nil: those of the last month.
    func changes(since cursor: HelpdeskCursor?) async throws -> ([SeenTicket], HelpdeskCursor)
    /// Whether it is set up right: by reading only.
    func examine() async -> [HelpdeskFinding]
}

extension Helpdesk {
    package func ticket(_ id: String) async throws -> Ticket? { throw HelpdeskError.missing("find") }
    package func changes(since cursor: HelpdeskCursor?) async throws -> ([SeenTicket], HelpdeskCursor) {
        throw HelpdeskError.missing("changes")
    }
    package func examine() async -> [HelpdeskFinding] { [] }
}

/// Why a helpdesk did not do what it was asked. Holds no secret and nothing of a customer.
package enum HelpdeskError: Error, Sendable, Equatable, CustomStringConvertible {
    /// It was not reached, or its answer was lost or made no sense: what was asked may have happened. It is read back later.
    case unreachable(String)
    /// This one ticket is being changed by somebody, or takes no more for now. Nothing was done; the other tickets go on.
    ///
    /// - Parameter after: seconds that it asks to wait for.
    case busy(String, after: Double? = nil)
    /// It keeps us out until somebody changes something: the token, a right, an address.
    case refused(String)
    /// This one request is what it will not do, now or later.
    case rejected(String)
    /// The system has no such function.
    case missing(String)

    package var description: String {
        switch self {
        case .unreachable(let why), .busy(let why, _), .refused(let why), .rejected(let why): why
        case .missing(let what): "the helpdesk has no \(what)"
        }
    }
}

/// One ticket, or one message where the mailbox itself is the helpdesk, as a helpdesk names it.
package struct Ticket: Codable, Sendable, Hashable {
    /// `INBOX;1784;42` for a message of a folder (RFC 5092 in spirit: folder, UIDVALIDITY, UID).
    package var reference: String

    package init(_ reference: String) { self.reference = reference }
}

/// The reading half of a helpdesk. The writing half is `Store.HelpdeskWriting`.
package protocol Helpdesk: Sendable {
    /// Tags as they stand there now, with the configured prefix.
    func tags(of ticket: Ticket) async throws -> [String]
}

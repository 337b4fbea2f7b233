package import Resolution

/// The writing half of a helpdesk.
package protocol HelpdeskWriting: Helpdesk {
    /// Sets and clears the tags of a `.keywords` body, and reads them back.
    func tag(_ claimed: borrowing Claimed) async throws -> Receipt
    /// The ticket of ours with that id is one that is there already: `number` is the helpdesk's own. Nothing is written.
    func keep(_ number: String, for id: String)
    /// Does the work at the ticket of ours with that id. Looks first whether it is done already, so that it may be asked again
    /// after an answer was lost; what it wrote is read back.
    ///
    /// - Throws: `HelpdeskError`.
    func perform(_ work: TicketWork, ticket id: String, _ claimed: borrowing Claimed) async throws -> Receipt
}

extension HelpdeskWriting {
    package func keep(_ number: String, for id: String) {}
    package func tag(_ claimed: borrowing Claimed) async throws -> Receipt { throw HelpdeskError.missing("keywords") }
    package func perform(_ work: TicketWork, ticket id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        throw HelpdeskError.missing("tickets")
    }
}

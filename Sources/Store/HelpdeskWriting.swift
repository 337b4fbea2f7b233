package import Resolution

/// The writing half of a helpdesk.
package protocol HelpdeskWriting: Helpdesk {
    /// Sets and clears the tags of a `.keywords` body, and reads them back.
    func tag(_ claimed: borrowing Claimed) async throws -> Receipt
}

package import struct Foundation.Date

/// Where messages come from: an IMAP folder, a helpdesk's API.
package protocol Intake: Sendable {
    /// The source's state now. With `readOnly` looking changes nothing there.
    func folderState(readOnly: Bool) async throws -> IntakeState

    /// Messages above `uid`, in UID order and in batches; `since` and `newest` bound how far back. With `since`, some
    /// that are a little older may come: the receiver compares dates.
    func fetch(
        after uid: UInt32, since: Date?, newest: Int?, _ batch: ([Fetched]) async throws -> Void
    ) async throws

    /// True when messages arrived; false when `upTo` passed. Ends at once when the task is cancelled.
    func waitForChange(upTo: Duration, poll: Duration) async throws -> Bool
}

package struct IntakeState: Sendable, Equatable {
    /// Another value means that every UID known so far is void.
    package let uidValidity: UInt32
    /// No message has this UID or a higher one yet.
    package let uidNext: UInt32

    package init(uidValidity: UInt32, uidNext: UInt32) {
        self.uidValidity = uidValidity
        self.uidNext = uidNext
    }
}

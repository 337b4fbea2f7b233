/// How long a mailbox's past is kept, in seconds; nil: for ever. Hashes, ids, intents, amounts and states are always kept.
package struct Retention: Codable, Sendable, Equatable {
    /// Bytes of messages, from when they came in. The message itself stays in its mailbox.
    package var raw: Double?
    /// Words and people of a case, from when it ended; of a message that became no case, from when it came in.
    package var closed: Double?

    package init(raw: Double? = 90 * 86_400, closed: Double? = 730 * 86_400) {
        self.raw = raw
        self.closed = closed
    }
}

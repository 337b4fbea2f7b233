import Resolution
import Store

import struct Foundation.Date

/// Gives up what is older than its mailbox keeps: once a day for each mailbox, and once in a run that ends by itself.
actor Ageing {
    private let ledger: Ledger
    private let mailboxes: @Sendable () -> [(name: String, retention: Retention)]
    private let clock: @Sendable () -> Date
    /// When a mailbox was last gone through to its end.
    private var done: [String: Date] = [:]
    private var isSwept = false

    private static let day = 86_400.0

    init(
        ledger: Ledger, mailboxes: @escaping @Sendable () -> [(name: String, retention: Retention)],
        clock: @escaping @Sendable () -> Date
    ) {
        self.ledger = ledger
        self.mailboxes = mailboxes
        self.clock = clock
    }

    /// One short step; true when there is more to do now.
    func next() async throws -> Bool {
        if !isSwept {
            try await ledger.dropFiles()
            isSwept = true
        }
        let now = clock()
        for mailbox in mailboxes() {
            // Also when the clock was set back.
            if let last = done[mailbox.name], abs(now.timeIntervalSince(last)) < Self.day { continue }
            if try await ledger.dropOld(mailbox: mailbox.name, mailbox.retention, now: now) { return true }
            done[mailbox.name] = now
        }
        return false
    }
}

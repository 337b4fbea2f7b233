import Effects

import struct Foundation.Date

/// What the loops last saw of each mailbox's servers: what `status` tells.
actor StatusBoard {
    struct Entry: Sendable {
        var lastSuccess: Date?
        var problem: String?
        var problemSince: Date?
        /// Why effects wait, by what they wait for: `smtp`, `imap`, `drafts`, `sent`.
        var waits: [String: String] = [:]
    }

    private(set) var entries: [String: Entry] = [:]
    private let report: @Sendable (LogLine) -> Void

    init(report: @escaping @Sendable (LogLine) -> Void) { self.report = report }

    func succeeded(_ mailbox: String, at now: Date) {
        if entries[mailbox]?.problem != nil { report("\(mailbox: mailbox): works again") }
        entries[mailbox] = Entry(lastSuccess: now, waits: entries[mailbox]?.waits ?? [:])
    }

    /// Said once per kind of trouble, not at every retry.
    func failed(_ mailbox: String, _ error: any Error, at now: Date) {
        failed(mailbox, "\(error)", said: "\(error: error)", at: now)
    }

    func failed(_ mailbox: String, _ trouble: LogLine, at now: Date) {
        failed(mailbox, trouble.description, said: trouble, at: now)
    }

    private func failed(_ mailbox: String, _ problem: String, said: LogLine, at now: Date) {
        var entry = entries[mailbox] ?? Entry()
        if entry.problem != problem { report("\(mailbox: mailbox): \(said)") }
        entry.problemSince = entry.problem == nil ? now : entry.problemSince
        entry.problem = problem
        entries[mailbox] = entry
    }

    /// Effects wait for this, or with nil no longer.
    func waits(_ mailbox: String, for server: MailboxTrouble.Server, _ words: String?) {
        let before = entries[mailbox]?.waits[server.rawValue]
        guard before != words else { return }
        entries[mailbox, default: Entry()].waits[server.rawValue] = words
        if let words {
            report("\(mailbox: mailbox): \(server) waits: \(words: words)")
        } else {
            report("\(mailbox: mailbox): \(server) works again")
        }
    }

    /// Forgets mailboxes that are worked no more.
    func keep(only names: Set<String>) { entries = entries.filter { names.contains($0.key) } }
}

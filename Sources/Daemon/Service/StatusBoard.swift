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
    private let report: @Sendable (String) -> Void

    init(report: @escaping @Sendable (String) -> Void) { self.report = report }

    func succeeded(_ mailbox: String, at now: Date) {
        if entries[mailbox]?.problem != nil { report("\(mailbox): works again") }
        entries[mailbox] = Entry(lastSuccess: now, waits: entries[mailbox]?.waits ?? [:])
    }

    /// Said once per kind of trouble, not at every retry.
    func failed(_ mailbox: String, _ problem: String, at now: Date) {
        var entry = entries[mailbox] ?? Entry()
        if entry.problem != problem { report("\(mailbox): \(problem)") }
        entry.problemSince = entry.problem == nil ? now : entry.problemSince
        entry.problem = problem
        entries[mailbox] = entry
    }

    /// Effects wait for this, or with nil no longer.
    func waits(_ mailbox: String, for what: String, _ words: String?) {
        let before = entries[mailbox]?.waits[what]
        guard before != words else { return }
        entries[mailbox, default: Entry()].waits[what] = words
        report("\(mailbox): \(words ?? "\(what) works again")")
    }

    /// Forgets mailboxes that are worked no more.
    func keep(only names: Set<String>) { entries = entries.filter { names.contains($0.key) } }
}

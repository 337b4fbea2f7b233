package import Resolution
import Store
package import Transport

package import struct Foundation.Date

/// Request Tracker 5 by its REST 2.0 (https://docs.bestpractical.com/rt/5.0.3/RT/REST2.html).
///
/// It has no idempotency key: a ticket is found again by a custom field that holds our id, a note by its subject, and tags
/// are written under the version that was read. Its answer 200 may tell of failures, so what was written is read back.
package struct RequestTracker: HelpdeskWriting {
    package struct Settings: Sendable, Equatable {
        /// Where RT's own pages begin: `https://rt.shop.example`.
        package var address: HTTPAddress
        package var queue: String
        /// Where hand-overs go; nil: they stay in `queue`.
        package var escalationQueue: String?
        package var tagsField: String
        package var idField: String
        package var messageIDField: String
        package var prefix: String
        /// RT users by the names of our teams.
        package var owners: [String: String]
        /// Of a hand-over; nil: as RT has it.
        package var priority: Int?
        /// RT's own rule mails the customer when a ticket is resolved, unless its administrator has taken that rule away.
        package var resolves: Bool

        package init(
            address: HTTPAddress, queue: String, escalationQueue: String? = nil, tagsField: String = "Tags",
            idField: String = "External ID", messageIDField: String = "Message-ID", prefix: String = "ai_",
            owners: [String: String] = [:], priority: Int? = nil, resolves: Bool = false
        ) {
            self.address = address
            self.queue = queue
            self.escalationQueue = escalationQueue
            self.tagsField = tagsField
            self.idField = idField
            self.messageIDField = messageIDField
            self.prefix = prefix
            self.owners = owners
            self.priority = priority
            self.resolves = resolves
        }
    }

    let settings: Settings
    let pages: RTPages
    let numbers = TicketNumbers()
    let clock: @Sendable () -> Date

    /// - Parameter client: allowed to speak to the host of `settings.address`.
    package init(
        _ settings: Settings, token: Secret, client: HTTPClient, patience: Duration = .seconds(20),
        clock: @escaping @Sendable () -> Date
    ) {
        self.settings = settings
        self.clock = clock
        pages = RTPages(base: settings.address, token: token, client: client, patience: patience)
    }

    package static let capabilities = [
        Capability("find", .works, .live, "by our id, then Message-ID, then the requester's one open ticket"),
        Capability("create.silent", .works, .live, "two steps: the requester is added after the ticket was made"),
        Capability("note", .works, .live, "found again by its subject"),
        Capability("note.attachment", .works, .live),
        Capability("tags", .works, .live, "the whole set under its ETag; only our prefix changes"),
        Capability(
            "status", .partial, .live, "resolving is off by default: a standard rule of RT mails the customer then",
            .vendor("https://docs.bestpractical.com/rt/5.0.3/customizing/scrip_conditions_and_actions.html")),
        Capability("queue", .works, .live),
        Capability("owner", .works, .live),
        Capability("priority", .works, .live),
        Capability("record", .works, .live, "as an internal comment: a correspondence would be mailed"),
        Capability("changes", .works, .live, "polled by LastUpdated"),
        Capability("versions", .works, .live, "ETag and If-Match"),
        Capability(
            "idempotency", .missing, .live, "none in REST 2.0; everything is looked for before it is written",
            .vendor("https://docs.bestpractical.com/rt/5.0.3/RT/REST2.html")),
        Capability(
            "rate.signal", .missing, .live, "RT names no limits",
            .vendor("https://docs.bestpractical.com/rt/5.0.3/RT/REST2.html")),
    ]

    package var capabilities: [Capability] { Self.capabilities }
}

package import Resolution
import Store
package import Transport

package import struct Foundation.Date

/// Kustomer by its REST API, version 1 (https://developer.kustomer.com). Documented, untested against the service.
///
/// A conversation is our ticket. Kustomer knows no idempotency keys and no versions: a conversation is found again by its
/// `externalId`, a note by its last line, and what was written is read back. Nothing here sends: that would need a draft,
/// and none is made.
package struct Kustomer: HelpdeskWriting {
    package struct Settings: Sendable, Equatable {
        /// `https://shop.api.kustomerapp.com`: the organisation's own host.
        package var address: HTTPAddress
        /// Teams and users are named by 24 hexadecimal digits there. Nil: as the account's own rules have it.
        package var team: String?
        /// Where hand-overs go; nil: they stay where they are.
        package var escalationTeam: String?
        package var prefix: String
        /// Users by the names of our teams.
        package var owners: [String: String]
        /// 1 to 5, of a hand-over; nil: as it is there.
        package var priority: Int?
        /// An account's workflows may ask the customer for a rating when a conversation is done.
        package var resolves: Bool
        package var records: RecordManner

        package init(
            address: HTTPAddress, team: String? = nil, escalationTeam: String? = nil, prefix: String = "ai_",
            owners: [String: String] = [:], priority: Int? = nil, resolves: Bool = false, records: RecordManner = .notes
        ) {
            self.address = address
            self.team = team
            self.escalationTeam = escalationTeam
            self.prefix = prefix
            self.owners = owners
            self.priority = priority
            self.resolves = resolves
            self.records = records
        }
    }

    let settings: Settings
    let pages: JSONExchange
    let numbers = TicketNumbers()
    /// Customers that were made lately, by their addresses.
    let customers = TicketNumbers()
    /// Names of tags by what Kustomer calls them.
    let tagNames = TicketNumbers()
    /// Set once a conversation was made that cannot be found again.
    let blindness = Latch()
    let clock: @Sendable () -> Date

    /// Conversations of ours after which a look at what has changed ends.
    let look: Int

    /// - Parameters:
    ///   - client: allowed to speak to the host of `settings.address`.
    ///   - look: conversations of ours after which a look at what has changed ends.
    package init(
        _ settings: Settings, token: Secret, client: HTTPClient, patience: Duration = .seconds(20), look: Int = 200,
        clock: @escaping @Sendable () -> Date
    ) {
        self.settings = settings
        self.clock = clock
        self.look = look
        pages = JSONExchange(
            system: "Kustomer", base: settings.address.appending(["v1"]) ?? settings.address,
            proof: Secret("Bearer " + token.reveal()), client: client, patience: patience,
            unknown: "make an API key at Settings › Security, and use the organisation's own host",
            forbidden: "give the key the roles of docs/connectors/KUSTOMER.md")
    }

    /// Whether text is what Kustomer calls a team or a user by.
    package static func isNumber(_ text: String) -> Bool { KustomerConversation.isNumber(text) }

    package static let capabilities = [
        Capability("find", .works, .documented, "by `externalId`, then the requester's one open conversation"),
        Capability(
            "find.message", .missing, .none, "conversations cannot be searched by a Message-ID",
            .vendor("https://developer.kustomer.com/kustomer-api-docs/reference/customersearch")),
        Capability("create.silent", .works, .documented, "the customer's words are a note; nothing is sent"),
        Capability("note", .works, .documented, "at most 10,240 characters; found again by its last line"),
        Capability(
            "note.attachment", .missing, .none, "the whole hand-over is not attached",
            .ours("a file is uploaded to another host first, which egress would have to allow")),
        Capability("tags", .works, .documented, "appended and removed one by one; only our prefix changes"),
        Capability(
            "status", .partial, .documented, "`done` is off by default; snoozing is only ended",
            .ours("`done` may send the customer a survey; to snooze is for the people who plan their day")),
        Capability("queue", .works, .documented, "teams"),
        Capability("owner", .works, .documented),
        Capability("priority", .works, .documented, "1 to 5"),
        Capability("record", .works, .documented, "as a note, or as a message, which records and never sends"),
        Capability("changes", .works, .documented, "searched by the moment of change, then read one by one"),
        Capability(
            "versions", .missing, .none, "Kustomer knows none",
            .vendor("https://developer.kustomer.com/kustomer-api-docs/reference/getconversation")),
        Capability(
            "idempotency", .missing, .none, "none; everything is looked for before it is written",
            .vendor("https://developer.kustomer.com")),
        Capability("rate.signal", .works, .documented, "`x-ratelimit-remaining` and `-reset`"),
    ]

    package var capabilities: [Capability] { Self.capabilities }
}

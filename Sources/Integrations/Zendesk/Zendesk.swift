package import Resolution
import Store
package import Transport

package import struct Foundation.Data
package import struct Foundation.Date

/// Zendesk Support by its REST API, version 2 (https://developer.zendesk.com/api-reference/ticketing/introduction/).
///
/// A ticket is found again by its `external_id`, a note by its last line. Tags and changes are written under the moment that
/// was read (`safe_update`); what was written is read back. The idempotency key is sent, and never relied on.
package struct Zendesk: HelpdeskWriting {
    package struct Settings: Sendable, Equatable {
        /// `https://shop.zendesk.com`.
        package var address: HTTPAddress
        /// Whose API token it is; nil: the token is one of OAuth.
        package var login: String?
        /// Groups are numbers there. Nil: as the account's own rules have it.
        package var group: Int?
        /// Where hand-overs go; nil: they stay where they are.
        package var escalationGroup: Int?
        package var prefix: String
        /// Agents' numbers by the names of our teams.
        package var owners: [String: Int]
        /// Of a hand-over; nil: as it is there.
        package var priority: Priority?
        /// An account's own rules may mail the customer when a ticket is solved.
        package var resolves: Bool

        package init(
            address: HTTPAddress, login: String? = nil, group: Int? = nil, escalationGroup: Int? = nil,
            prefix: String = "ai_", owners: [String: Int] = [:], priority: Priority? = nil, resolves: Bool = false
        ) {
            self.address = address
            self.login = login
            self.group = group
            self.escalationGroup = escalationGroup
            self.prefix = prefix
            self.owners = owners
            self.priority = priority
            self.resolves = resolves
        }
    }

    package enum Priority: String, Sendable, CaseIterable { case low, normal, high, urgent }

    let settings: Settings
    let pages: ZendeskPages
    let numbers = TicketNumbers()
    let clock: @Sendable () -> Date

    /// - Parameter client: allowed to speak to the host of `settings.address`.
    package init(
        _ settings: Settings, token: Secret, client: HTTPClient, patience: Duration = .seconds(20),
        clock: @escaping @Sendable () -> Date
    ) {
        self.settings = settings
        self.clock = clock
        let proof: Secret
        if let login = settings.login {
            // RFC 7617: the name is `ADDRESS/token`.
            let pair = Data("\(login)/token:\(token.reveal())".utf8)
            proof = Secret("Basic " + pair.base64EncodedString())
        } else {
            proof = Secret("Bearer " + token.reveal())
        }
        pages = ZendeskPages(base: settings.address, proof: proof, client: client, patience: patience)
    }

    package static let capabilities = [
        Capability("find", .works, .documented, "by `external_id`, then the requester's one open ticket"),
        Capability(
            "find.message", .missing, .none, "a Message-ID cannot be searched for",
            .vendor("https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/")),
        Capability("create.silent", .works, .documented, "a private first comment"),
        Capability("note", .works, .documented, "found again by its last line, the newest comments first"),
        Capability("note.attachment", .works, .documented),
        Capability("tags", .works, .documented, "added and removed under `updated_stamp`; only our prefix changes"),
        Capability(
            "status", .partial, .documented, "solving is off by default: an account's rules may mail the customer",
            .vendor("https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/")),
        Capability("follow.up", .works, .documented, "a case whose ticket was closed goes on in another that names it"),
        Capability("queue", .works, .documented, "groups, by their numbers"),
        Capability("owner", .works, .documented),
        Capability("priority", .works, .documented),
        Capability("record", .works, .documented, "as a private comment: a public one would be mailed"),
        Capability("changes", .works, .recorded, "polled by the incremental export with a cursor"),
        Capability("versions", .works, .documented, "`updated_stamp`, to the second, and 409"),
        Capability(
            "idempotency", .partial, .documented,
            "the key is sent when a ticket is made; it is looked for all the same",
            .vendor("https://developer.zendesk.com/api-reference/ticketing/introduction/#idempotency")),
        Capability("rate.signal", .works, .recorded, "of lists; where an answer names no limit, its 429 does"),
    ]

    package var capabilities: [Capability] { Self.capabilities }
}

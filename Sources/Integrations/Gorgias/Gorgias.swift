package import Resolution
import Store
package import Transport

package import struct Foundation.Data
package import struct Foundation.Date

/// Gorgias by its REST API (https://developers.gorgias.com/reference). Documented, untested against the service.
///
/// It knows no idempotency keys and no versions: a ticket is found again by its `external_id`, a message by its own, and
/// what was written is read back. A public message from an agent is written only with `sent_datetime`, without which
/// Gorgias would send it.
package struct Gorgias: HelpdeskWriting {
    package struct Settings: Sendable, Equatable {
        /// `https://shop.gorgias.com`.
        package var address: HTTPAddress
        /// Whose API key it is; nil: the token is one of OAuth.
        package var login: String?
        /// The number of the user whose notes ours are.
        package var user: Int
        /// The address that customers write to.
        package var inbox: String
        /// Teams are numbers there. Nil: as the account's own rules have it.
        package var team: Int?
        /// Where hand-overs go; nil: they stay where they are.
        package var escalationTeam: Int?
        package var prefix: String
        /// Users' numbers by the names of our teams.
        package var owners: [String: Int]
        /// Of a hand-over; nil: as it is there.
        package var priority: Priority?
        /// An account's rules may ask the customer for a rating when a ticket is closed.
        package var resolves: Bool
        package var records: RecordManner

        package init(
            address: HTTPAddress, login: String? = nil, user: Int, inbox: String, team: Int? = nil,
            escalationTeam: Int? = nil, prefix: String = "ai_", owners: [String: Int] = [:], priority: Priority? = nil,
            resolves: Bool = false, records: RecordManner = .notes
        ) {
            self.address = address
            self.login = login
            self.user = user
            self.inbox = inbox
            self.team = team
            self.escalationTeam = escalationTeam
            self.prefix = prefix
            self.owners = owners
            self.priority = priority
            self.resolves = resolves
            self.records = records
        }
    }

    package enum Priority: String, Sendable, CaseIterable { case low, normal, high, critical }

    let settings: Settings
    let pages: JSONExchange
    let numbers = TicketNumbers()
    /// Set once a ticket was made that cannot be found again.
    let blindness = Latch()
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
            // RFC 7617.
            proof = Secret("Basic " + Data("\(login):\(token.reveal())".utf8).base64EncodedString())
        } else {
            proof = Secret("Bearer " + token.reveal())
        }
        pages = JSONExchange(
            system: "Gorgias", base: settings.address.appending(["api"]) ?? settings.address, proof: proof,
            client: client, patience: patience,
            unknown: "compare login and key with Settings › REST API in Gorgias",
            forbidden: "let the token's user be an agent who sees and edits tickets")
    }

    package static let capabilities = [
        Capability("find", .works, .documented, "by `external_id`, then the requester's one open ticket"),
        Capability(
            "find.message", .missing, .none, "tickets cannot be searched by a Message-ID",
            .vendor("https://developers.gorgias.com/reference/list-tickets")),
        Capability("create.silent", .works, .documented, "an incoming message: Gorgias mails it to nobody"),
        Capability("note", .works, .documented, "internal notes, found again by their `external_id`"),
        Capability(
            "note.attachment", .missing, .none, "the whole hand-over is not attached",
            .ours("a file is uploaded in a step of its own, which nothing could find again after a lost answer")),
        Capability("tags", .works, .documented, "added and removed one by one; only our prefix changes"),
        Capability(
            "status", .partial, .documented, "open and closed; closing is off by default; snoozing is only ended",
            .ours("closing may send the customer a survey; to snooze is for the people who plan their day")),
        Capability("queue", .works, .documented, "teams, by their numbers"),
        Capability("owner", .works, .documented),
        Capability("priority", .works, .documented),
        Capability("record", .works, .documented, "as an internal note, or as a message that was sent already"),
        Capability("changes", .works, .documented, "polled by `updated_datetime`, newest first"),
        Capability(
            "versions", .missing, .none, "Gorgias knows none",
            .vendor("https://developers.gorgias.com/reference/the-ticket-object")),
        Capability(
            "idempotency", .missing, .none, "none; everything is looked for before it is written",
            .vendor("https://developers.gorgias.com/reference")),
        Capability("rate.signal", .works, .documented, "`X-Gorgias-Account-Api-Call-Limit` and `Retry-after`"),
    ]

    package var capabilities: [Capability] { Self.capabilities }
}

package import Resolution
import Store
package import Transport

package import struct Foundation.Date

/// Salesforce Service Cloud by its REST API
/// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/).
///
/// A case is found again by a custom field that is an external id; it is made by an upsert on that field, so a repetition
/// makes no second one. A note is known by its last line. Tags stand in a field, joined by `;`, and only ours change.
package struct Salesforce: HelpdeskWriting {
    package struct Settings: Sendable, Equatable {
        /// The org's own address, "My Domain": `https://shop.my.salesforce.com`. Nothing else is spoken to.
        package var address: HTTPAddress
        /// API names of fields of Case: an external id, unique and case-sensitive; a text or a multi-select picklist.
        package var idField: String
        package var tagsField: String
        package var prefix: String
        /// Queue or user (`00G…`, `005…`) of a new case; nil: the user of replyd.
        package var owner: String?
        /// Who gets hand-overs; nil: they stay where they are.
        package var escalationOwner: String?
        /// Queues or users by the names of our teams.
        package var owners: [String: String]
        /// A value of the picklist, for a hand-over; nil: as it is there.
        package var priority: String?
        package var origin: String
        package var words: Words
        package var records: Records
        /// An org's own flows may mail the customer when a case is closed.
        package var resolves: Bool

        package init(
            address: HTTPAddress, idField: String = "AI_Thread_Id__c", tagsField: String = "AI_Tags__c",
            prefix: String = "ai_", owner: String? = nil, escalationOwner: String? = nil,
            owners: [String: String] = [:],
            priority: String? = nil, origin: String = "Email", words: Words = Words(), records: Records = .comments,
            resolves: Bool = false
        ) {
            self.address = address
            self.idField = idField
            self.tagsField = tagsField
            self.prefix = prefix
            self.owner = owner
            self.escalationOwner = escalationOwner
            self.owners = owners
            self.priority = priority
            self.origin = origin
            self.words = words
            self.records = records
            self.resolves = resolves
        }
    }

    /// Values of the picklist Status; an org names its own.
    package struct Words: Sendable, Equatable {
        package var new: String
        package var open: String
        package var escalated: String
        package var resolved: String

        package init(
            new: String = "New", open: String = "Working", escalated: String = "Escalated", resolved: String = "Closed"
        ) {
            self.new = new
            self.open = open
            self.escalated = escalated
            self.resolved = resolved
        }
    }

    /// As what mail is kept in a case: as comments that only people see, or as e-mail messages of the case.
    package enum Records: String, Sendable, CaseIterable { case comments, emails }

    /// How replyd signs in. Both need a connected app (https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm).
    package enum Login: Sendable {
        /// RFC 6749, 4.4. The app names the user it runs as.
        case clientCredentials(id: String, secret: Secret)
        /// RFC 7523: a private RSA key in PEM signs for that user. `audience` is `https://login.salesforce.com`, or
        /// `https://test.salesforce.com` for a sandbox.
        case key(Secret, id: String, user: String, audience: String)
    }

    let settings: Settings
    let pages: SalesforcePages
    let numbers = TicketNumbers()
    let clock: @Sendable () -> Date

    /// - Parameter client: allowed to speak to the host of `settings.address`.
    package init(
        _ settings: Settings, login: Login, client: HTTPClient, patience: Duration = .seconds(20),
        clock: @escaping @Sendable () -> Date
    ) {
        self.settings = settings
        self.clock = clock
        let session = SalesforceSession(
            login, base: settings.address, client: client, patience: patience, clock: clock)
        pages = SalesforcePages(base: settings.address, session: session, client: client, patience: patience)
    }

    /// Whether text can be the API name of a field: it stands in queries without quotes.
    package static func isFieldName(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
        return (1...80).contains(bytes.count) && isLetter(bytes[0])
            && bytes.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
    }

    /// Whether text is the id of a queue or a user.
    package static func isOwner(_ text: String) -> Bool {
        isRecord(text) && (text.hasPrefix("00G") || text.hasPrefix("005"))
    }

    /// Ids are 15 or 18 letters and digits.
    static func isRecord(_ text: String) -> Bool {
        [15, 18].contains(text.utf8.count)
            && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) }
    }

    package static let capabilities = [
        Capability("find", .works, .documented, "by the external id, then the requester's one open case"),
        Capability("find.message", .works, .documented, "by EmailMessage.MessageIdentifier, where the org keeps mail"),
        Capability(
            "create.silent", .works, .documented, "no assignment rule runs; an org's own flows do as they are told"),
        Capability("note", .works, .documented, "an unpublished comment, found again by its last line"),
        Capability("note.attachment", .works, .documented, "a file that only internal users see"),
        Capability("tags", .works, .documented, "in a field of yours, joined by `;`; only our prefix changes"),
        Capability(
            "status", .partial, .documented, "closing is off by default: an org's flows may mail the customer",
            .ours("whom a closing mails is each org's own set-up, which replyd cannot read")),
        Capability("queue", .works, .documented, "by its id; a case has one owner, a queue or a person"),
        Capability("owner", .works, .documented),
        Capability("priority", .works, .documented),
        Capability("record", .works, .documented, "as an unpublished comment, or as an EmailMessage"),
        Capability("changes", .works, .documented, "polled by SystemModstamp"),
        Capability("versions", .works, .documented, "If-Unmodified-Since, to the second"),
        Capability("idempotency", .works, .documented, "of a case, by upsert; everything else is looked for first"),
        Capability(
            "rate.signal", .works, .documented, "the day's quota: 403 REQUEST_LIMIT_EXCEEDED, Sforce-Limit-Info"),
    ]

    package var capabilities: [Capability] { Self.capabilities }
}

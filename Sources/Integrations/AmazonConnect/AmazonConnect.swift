package import Resolution
import Store
package import Transport

package import struct Foundation.Date

/// Amazon Connect Cases, with Tasks for hand-overs
/// (https://docs.aws.amazon.com/connect/latest/APIReference/API_Operations_Amazon_Connect_Cases.html).
///
/// A case is found again by a text field with our id, and made with a client token of it. Searches there go by an index that
/// may be late: what was just written is read by its own id, and the token makes a repetition harmless.
package struct AmazonConnect: HelpdeskWriting {
    package struct Settings: Sendable, Equatable {
        package var places: Places
        /// Of the AWS region: `eu-central-1`.
        package var region: String
        /// Id of the Cases domain.
        package var domain: String
        package var template: String
        package var customers: Customers
        /// Ids of text fields of your own.
        package var idField: String
        package var tagsField: String
        /// A text field for what the customer wrote.
        package var summaryField: String
        package var prefix: String
        package var words: Words
        /// Hand-overs as tasks; nil: the case's status alone.
        package var tasks: Tasks?
        /// An instance's own rules may mail the customer when a case is closed.
        package var resolves: Bool

        package init(
            places: Places, region: String, domain: String, template: String, customers: Customers, idField: String,
            tagsField: String, summaryField: String = "summary", prefix: String = "ai_", words: Words = Words(),
            tasks: Tasks? = nil, resolves: Bool = false
        ) {
            self.places = places
            self.region = region
            self.domain = domain
            self.template = template
            self.customers = customers
            self.idField = idField
            self.tagsField = tagsField
            self.summaryField = summaryField
            self.prefix = prefix
            self.words = words
            self.tasks = tasks
            self.resolves = resolves
        }
    }

    /// Where the three services are.
    package struct Places: Sendable, Equatable {
        package var cases: HTTPAddress
        package var connect: HTTPAddress
        package var profiles: HTTPAddress

        package init(cases: HTTPAddress, connect: HTTPAddress, profiles: HTTPAddress) {
            self.cases = cases
            self.connect = connect
            self.profiles = profiles
        }

        /// The public endpoints of a region (https://docs.aws.amazon.com/general/latest/gr/connect_region.html); nil for what
        /// is no region's name. Their hosts are what `egress` must allow.
        package init?(region: String) {
            guard (5...30).contains(region.utf8.count), AmazonConnect.isPlain(region),
                let cases = HTTPAddress("https://cases.\(region).amazonaws.com"),
                let connect = HTTPAddress("https://connect.\(region).amazonaws.com"),
                let profiles = HTTPAddress("https://profile.\(region).amazonaws.com")
            else { return nil }
            self.init(cases: cases, connect: connect, profiles: profiles)
        }

        package var hosts: [String] { [cases.host, connect.host, profiles.host] }
    }

    /// Whose a case is: the service makes none without a profile.
    package enum Customers: Sendable, Equatable {
        /// One profile for all: `arn:aws:profile:REGION:ACCOUNT:domains/NAME/profiles/ID`.
        case one(String)
        /// Of a domain of Customer Profiles, looked for by address, and made when there is none:
        /// `arn:aws:profile:REGION:ACCOUNT:domains/NAME`.
        case domain(String, name: String)

        /// Nil for what is neither.
        package init?(_ arn: String) {
            let parts = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 6, parts[0] == "arn", parts[2] == "profile",
                parts.dropLast().allSatisfy(AmazonConnect.isPlain)
            else { return nil }
            let path = parts[5].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard path.count >= 2, path[0] == "domains", path.allSatisfy(AmazonConnect.isPlain) else { return nil }
            switch path.count {
            case 2: self = .domain(arn, name: path[1])
            case 4 where path[2] == "profiles": self = .one(arn)
            default: return nil
            }
        }
    }

    package struct Words: Sendable, Equatable {
        /// Values of the field `status`.
        package var open: String
        package var resolved: String

        package init(open: String = "open", resolved: String = "closed") {
            self.open = open
            self.resolved = resolved
        }
    }

    package struct Tasks: Sendable, Equatable {
        /// Where a task goes: exactly one of them is sent.
        package enum Target: Sendable, Equatable {
            case flow(String)
            case quickConnect(String)
        }

        /// `arn:aws:connect:REGION:ACCOUNT:instance/ID`.
        package var instance: String
        package var target: Target
        /// By the names of our teams.
        package var teams: [String: Target]

        /// Nil when `instance` is no such name.
        package init?(instance: String, target: Target, teams: [String: Target] = [:]) {
            let parts = instance.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 6, parts[2] == "connect", parts[5].hasPrefix("instance/"),
                AmazonConnect.isPlain(String(parts[5].dropFirst(9)))
            else { return nil }
            self.instance = instance
            self.target = target
            self.teams = teams
        }

        var instanceID: String { String(instance.split(separator: "/").last ?? "") }
    }

    /// Letters, digits, `-` and `_`: ids, names of domains and regions.
    package static func isPlain(_ text: String) -> Bool {
        (1...500).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "-")
                    || $0 == UInt8(ascii: "_")
            }
    }

    let settings: Settings
    let pages: ConnectPages
    let numbers = TicketNumbers()
    let clock: @Sendable () -> Date

    /// - Parameters:
    ///   - keys: of an IAM user or role; region and service are set here.
    ///   - client: allowed to speak to `settings.places.hosts`.
    package init(
        _ settings: Settings, accessKey: String, secretKey: Secret, sessionToken: Secret? = nil, client: HTTPClient,
        patience: Duration = .seconds(20), clock: @escaping @Sendable () -> Date
    ) {
        self.settings = settings
        self.clock = clock
        let keys = SigV4(
            accessKey: accessKey, secretKey: secretKey, sessionToken: sessionToken, region: settings.region,
            service: "cases")
        pages = ConnectPages(places: settings.places, keys: keys, client: client, patience: patience)
    }

    package static let capabilities = [
        Capability("find", .works, .schema, "by a field with our id, then the profile's only open case"),
        Capability(
            "find.message", .missing, .none, "a Message-ID cannot be searched for",
            .vendor("https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_SearchCases.html")),
        Capability("create.silent", .works, .schema, "an instance's own rules do as they are told"),
        Capability("note", .works, .schema, "a comment, found again by its last line"),
        Capability(
            "note.attachment", .missing, .none, "files go by way of another host",
            .ours("egress would have to allow the buckets of S3")),
        Capability(
            "tags", .partial, .schema, "in a text field; a change within the same second may be lost",
            .vendor("https://docs.aws.amazon.com/connect/latest/adminguide/case-fields.html")),
        Capability(
            "status", .partial, .schema, "closing is off by default: an instance's rules may mail the customer",
            .ours("whom a closing mails is each instance's own set-up, which replyd cannot read")),
        Capability("queue", .works, .schema, "a task, in a flow or a quick connect"),
        Capability(
            "owner", .partial, .schema, "a flow or quick connect for each team; no person is named",
            .ours("a quick connect may be a person's: the operator names it")),
        Capability(
            "priority", .missing, .none, "cases have none",
            .vendor("https://docs.aws.amazon.com/connect/latest/adminguide/case-fields.html")),
        Capability("record", .works, .schema, "as a comment"),
        Capability("changes", .works, .schema, "polled by last_updated_datetime, each read by its id"),
        Capability(
            "versions", .missing, .none, "none",
            .vendor("https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetCase.html")),
        Capability("idempotency", .works, .schema, "client tokens of cases and tasks; comments are looked for first"),
        Capability(
            "rate.signal", .partial, .schema, "its 429 alone",
            .vendor("https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html")),
    ]

    package var capabilities: [Capability] { Self.capabilities }
}

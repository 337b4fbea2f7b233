package import Mail
package import Reply
package import Resolution
package import Transport
package import Understanding

package import struct Foundation.Date

/// Everything an operator wrote about one mailbox: `Mailboxes/<name>/` and the templates of its brand, checked.
package struct MailboxConfiguration: Sendable {
    /// Name of its folder.
    package var name: String
    /// Where its messages come from, and answers go.
    package var intake = MailboxIntake.imap
    /// Without a server where the messages come from the helpdesk.
    package var account: AccountSettings
    /// Shown before the address in From; empty when only the address is.
    package var fromName: String
    /// Other addresses that are this mailbox, too.
    package var aliases: [EmailAddress]
    /// The `authserv-id` (RFC 8601, 2.5) whose `Authentication-Results` are believed; nil: none, everybody stays L0.
    /// Where messages come from the helpdesk: the connector's own name for it, if its word is believed.
    package var authenticationServer: String?
    package var policy: MailboxPolicy
    /// In the order of the file.
    package var escalations: [EscalationRule]
    package var brand: String
    /// With the phrases of the languages this mailbox answers in.
    package var voice: Voice
    package var templates: Templates
    package var runbooks: [Runbook]
    package var articles: [Article]
    /// What the classifier learns from: `when.examples` of the runbooks.
    package var examples: [Example]
    /// `when.not` of the runbooks, by the intent they must not be taken for.
    package var counterexamples: [Example]
    /// How far first contact reaches back; nil: only what arrives from now on is looked at.
    package var since: Date?
    /// In the order of the file: the first that fits names the team.
    package var routes: [Route]
    /// File of the order book, relative to the state folder unless absolute; nil: no shop.
    package var shop: ShopSettings?
    /// Before every keyword and tag: `ai_`.
    package var keywordPrefix: String
    /// Sensitive topics that only tell the voice: a message that touches no other is answered like any other.
    package var voicedTopics: [Reading.Sensitive]
    /// 0 to 1: below this a wish is not acted on.
    package var minimumConfidence: Double
    /// 0 to 1, not below `minimumConfidence`: from here on what cannot be taken back is begun without a question first. The
    /// shop, the policy and the ledger have their say, too.
    package var actingConfidence: Double
    /// Where its cases have tickets; nil: nowhere but in the mailbox itself.
    package var helpdesk: HelpdeskSettings?
    /// Which models may be asked, and for what; nil: none, and nothing is missing without them.
    package var models: ModelSettings?
    /// Messages that may leave in a minute; nil: no limit.
    package var sendsPerMinute: Int?
    /// How long its past is kept.
    package var retention: Retention
    /// IANA name of the zone in which days begin for the brand.
    package var timeZone: String
    /// The operator's own tests, in the order of files and lines.
    package var scenarios: [Scenario]
}

/// Where a mailbox's messages come from.
package enum MailboxIntake: String, Sendable, CaseIterable {
    case imap
    /// The system of `helpdesk`: a ticket is the conversation, and there is no mail server.
    case helpdesk
}

/// Servers and folders of a mailbox, without the secret.
package struct AccountSettings: Sendable, Equatable {
    package var imap: Endpoint
    package var smtp: Endpoint
    package var username: String
    /// What `secret(named:environment:)` takes: the name of a credential, or `file:` and an absolute path. Nil when
    /// `authentication` takes its place.
    package var passwordCredential: String?
    package var authentication: AuthenticationSettings?
    /// Absolute path of a PEM file; nil: the system's authorities.
    package var caFile: String?
    package var folders: Account.Folders
    package var pollInterval: Duration
    package var patience: Duration
    package var helo: String

    /// Of a mailbox that has no mail server: nothing is ever asked of it.
    static let none = AccountSettings(
        imap: Endpoint(host: "", port: 0, security: .tls), smtp: Endpoint(host: "", port: 0, security: .tls),
        username: "", passwordCredential: nil, authentication: nil, caFile: nil, folders: Account.Folders(),
        pollInterval: .seconds(60), patience: .seconds(60), helo: "localhost")

    /// With the secret, as `Transport` takes it.
    package func account(name: String, credential: Credential) -> Account {
        Account(
            name: name, imap: imap, smtp: smtp, username: username, credential: credential, caFile: caFile,
            folders: folders, pollInterval: pollInterval, patience: patience, helo: helo)
    }
}

/// Which team takes a hand-over. Every condition that is set must hold.
package struct Route: Codable, Sendable, Equatable {
    package var category: String?
    /// ISO 639-1.
    package var language: String?
    /// Tier of the customer as the shop names it.
    package var tier: String?
    package var hours: OfficeHours?
    package var team: String

    package init(
        category: String? = nil, language: String? = nil, tier: String? = nil, hours: OfficeHours? = nil, team: String
    ) {
        self.category = category
        self.language = language
        self.tier = tier
        self.hours = hours
        self.team = team
    }
}

extension MailboxConfiguration {
    /// The team of the first route that fits; nil when none does, which means `default`.
    package func team(categories: [String], language: String?, tier: String?, hours: OfficeHours) -> String? {
        routes.first { route in
            (route.category.map(categories.contains) ?? true) && (route.language.map { $0 == language } ?? true)
                && (route.tier.map { $0 == tier } ?? true) && (route.hours.map { $0 == hours } ?? true)
        }?.team
    }
}

/// What screening lets happen to a message, decided before any thought is spent on it.
package enum ReplyPolicy: String, Codable, Sendable {
    /// Never answered and never a case: machines, bounces, lists, spam, our own mail.
    case none
    /// People may answer, replyd may not.
    case humanOnly = "human_only"
    case allowed
}

/// Who we are, as far as telling our own mail from others' needs it.
package struct OwnIdentity: Sendable {
    /// The mailbox's own addresses and aliases.
    package var addresses: Set<EmailAddress>
    /// Tells whether a Message-ID (without brackets) is one that replyd made.
    package var isOwnMessageID: @Sendable (String) -> Bool
    /// Tells whether a value of `X-Replyd-Loop` is one that replyd made. Unless told, any is taken for ours.
    package var isOwnLoopToken: @Sendable (String) -> Bool
    /// Domains that the authenticity of a sender is taken from; see `senderAuthentication`.
    package var authenticationServer: String?
    /// What the brand is called: others who call themselves so are looked at by a person.
    package var names: [String]
    /// Domains that customers trust as ours, besides those of the addresses.
    package var domains: [String]

    package init(
        addresses: Set<EmailAddress>, authenticationServer: String?, names: [String] = [], domains: [String] = [],
        isOwnMessageID: @escaping @Sendable (String) -> Bool = { _ in false },
        isOwnLoopToken: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
        self.addresses = addresses
        self.authenticationServer = authenticationServer
        self.names = names
        self.domains = domains
        self.isOwnMessageID = isOwnMessageID
        self.isOwnLoopToken = isOwnLoopToken
    }

    /// The domains whose imitations are told. Those of mail for everybody are nobody's own.
    var trusted: [KnownDomain] {
        let own = Set(addresses.map(\.domain) + domains)
        return own.filter { !Self.mailForEverybody.contains($0) }.sorted().compactMap { KnownDomain($0) }
    }

    static let mailForEverybody: Set<String> = [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "icloud.com",
        "me.com", "aol.com", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.com", "web.de", "t-online.de", "freenet.de",
        "orange.fr", "free.fr", "laposte.net", "libero.it", "proton.me", "protonmail.com", "mail.ru", "yandex.ru",
        "yandex.com", "qq.com", "163.com", "126.com", "naver.com", "zoho.com", "fastmail.com", "mail.com", "ziggo.nl",
    ]
}

/// The outcome of rules N1 to N12 and S1 to S6 on one message.
package struct Screening: Codable, Sendable, Equatable {
    package var kind: Message.Kind
    package var policy: ReplyPolicy
    package var signs: [Message.Sign]

    package init(kind: Message.Kind, policy: ReplyPolicy, signs: [Message.Sign]) {
        self.kind = kind
        self.policy = policy
        self.signs = signs
    }

    /// The signs of spam and fraud among them: what a person gets for these has the reason `spam_suspected`.
    package var suspicions: [Message.Sign] { signs.filter { $0.rule.utf8.first == UInt8(ascii: "S") } }
}

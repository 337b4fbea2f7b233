/// What screening lets happen to a message, decided before any thought is spent on it.
package enum ReplyPolicy: String, Codable, Sendable {
    /// Never answered and never a case: machines, bounces, lists, our own mail.
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
    /// Domains that the authenticity of a sender is taken from; see `senderAuthentication`.
    package var authenticationServer: String?

    package init(
        addresses: Set<EmailAddress>, authenticationServer: String?,
        isOwnMessageID: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.addresses = addresses
        self.authenticationServer = authenticationServer
        self.isOwnMessageID = isOwnMessageID
    }
}

/// The outcome of rules N1 to N9, N11 and N12 on one message.
package struct Screening: Codable, Sendable, Equatable {
    package var kind: Message.Kind
    package var policy: ReplyPolicy
    package var signs: [Message.Sign]

    package init(kind: Message.Kind, policy: ReplyPolicy, signs: [Message.Sign]) {
        self.kind = kind
        self.policy = policy
        self.signs = signs
    }
}

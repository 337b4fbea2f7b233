/// What went wrong between us and a server, in words for the person on call.
///
/// Holds no address, no message text and no secret: it goes into logs and into `status`.
package struct TransportError: Error, CustomStringConvertible, Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// No connection was made: unknown host, closed port, or an endpoint we refuse to use.
        case refused
        /// The server was silent for too long.
        case timeout
        /// No safe connection: certificate, protocol version, STARTTLS not offered.
        case tls
        /// The server did not let us in.
        case login
        /// The server sent what the protocol does not allow.
        case protocolViolation
        /// The connection ended.
        case closed
        /// The server answered NO or BAD; the connection is as good as before.
        case rejected
    }

    package var kind: Kind
    /// What we were at: `selecting INBOX`.
    package var doing: String
    /// The server's own words, or libcurl's: at most 500 characters, addresses left out.
    package var answer: String
    /// True unless the same attempt would fail in the same way.
    package var isTemporary: Bool
    /// How long the server asked us to stay away, or should be left alone by its words; nil when it said nothing of it.
    package var retryAfter: Duration?
    /// Met at another host than the mail server: at the one that gives out access tokens.
    package var isElsewhere = false

    package init(_ kind: Kind, doing: String, answer: String, isTemporary: Bool) {
        self.kind = kind
        self.doing = doing
        self.answer = answer
        self.isTemporary = isTemporary
        retryAfter = isTemporary ? ServerWords.patience(in: answer) : nil
    }

    /// True when the server answered and the connection can go on being used.
    package var isAnswer: Bool { kind == .rejected }

    /// The kind in our own words.
    package var what: String {
        switch kind {
        case .refused: "no connection"
        case .timeout: "no answer in time"
        case .tls: "no safe connection"
        case .login: "login refused"
        case .protocolViolation: "unexpected answer"
        case .closed: "connection lost"
        case .rejected: "the server said"
        }
    }

    package var description: String {
        answer.isEmpty ? "\(doing): \(what)" : "\(doing): \(what): \(answer)"
    }

    func during(_ doing: String) -> TransportError {
        var copy = self
        copy.doing = doing
        return copy
    }
}

import CCurl

/// How a mailbox proves to its servers who it is.
package enum Credential: Sendable {
    case password(Secret)
    /// OAuth2: no password leaves this machine.
    case token(any TokenSource)
}

/// How a token is handed to a mail server.
package enum TokenMechanism: String, Sendable, CaseIterable {
    /// What Gmail and Microsoft 365 take.
    case xoauth2
    /// RFC 7628.
    case oauthbearer
}

/// A token that lets in for a while (RFC 6749, 1.4).
package struct AccessToken: Sendable {
    package var secret: Secret
    /// When the server stops taking it.
    package var expires: ContinuousClock.Instant

    package init(secret: Secret, expires: ContinuousClock.Instant) {
        self.secret = secret
        self.expires = expires
    }
}

/// Where access tokens come from.
package protocol TokenSource: Sendable {
    var mechanism: TokenMechanism { get }

    /// A token that lives for some minutes more, fetched when there is none.
    ///
    /// - Parameter refused: a token that a server has just refused; it is not given again.
    /// - Throws: `TransportError`; `.login` when the authorization server refuses us.
    func token(insteadOf refused: AccessToken?) async throws -> AccessToken

    /// One line about what will soon stop working, and what to do; nil when nothing will.
    func warning() async -> String?
}

/// What is shown to one server at one login.
enum LoginProof: Sendable {
    case password(Secret)
    case token(AccessToken, TokenMechanism)
}

extension Credential {
    func proof() async throws -> LoginProof {
        switch self {
        case .password(let password): .password(password)
        case .token(let source): .token(try await source.token(insteadOf: nil), source.mechanism)
        }
    }

    /// Another proof after a server refused one; nil when there is only this one.
    func proof(insteadOf refused: LoginProof) async throws -> LoginProof? {
        guard case .token(let source) = self, case .token(let token, _) = refused else { return nil }
        return .token(try await source.token(insteadOf: token), source.mechanism)
    }

    /// Logs in, and once more with a new token when the server refuses the one at hand: it may have been revoked.
    func logIn<Result: Sendable>(_ attempt: (LoginProof) async throws -> Result) async throws -> Result {
        let proof = try await proof()
        do {
            return try await attempt(proof)
        } catch let refusal as TransportError where refusal.kind == .login && !refusal.isTemporary {
            guard let other = try await self.proof(insteadOf: proof) else { throw refusal }
            return try await attempt(other)
        }
    }
}

extension CurlHandle {
    /// Shows who we are at the next login. A connection that was made with another proof is not used again.
    func authenticate(as username: String, with proof: LoginProof) {
        guard !username.isEmpty else { return }
        set(CURLOPT_USERNAME, username)
        switch proof {
        case .password(let password):
            set(CURLOPT_PASSWORD, password.reveal())
            set(CURLOPT_XOAUTH2_BEARER, nil as String?)
            // libcurl's own choice would be CRAM-MD5 or NTLM where offered; over TLS the password itself is safe.
            set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
        case .token(let token, let mechanism):
            set(CURLOPT_PASSWORD, nil as String?)
            set(CURLOPT_XOAUTH2_BEARER, token.secret.reveal())
            // Without a choice libcurl answers CRAM-MD5 with an empty password.
            set(CURLOPT_LOGIN_OPTIONS, mechanism == .xoauth2 ? "AUTH=XOAUTH2" : "AUTH=OAUTHBEARER")
        }
    }
}

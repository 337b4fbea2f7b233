package import Foundation

/// Where and as whom access tokens are asked for (RFC 6749).
package struct OAuth2: Sendable {
    /// What is shown to get one.
    package enum Grant: Sendable {
        /// A person consented once (RFC 6749, 6).
        case refreshToken(Secret)
        /// The program itself was let in by an administrator (RFC 6749, 4.4).
        case clientCredentials
    }

    package var endpoint: HTTPAddress
    package var clientID: String
    package var clientSecret: Secret?
    package var grant: Grant
    /// Empty: what was consented to.
    package var scope: String
    package var mechanism: TokenMechanism
    /// When the client secret stops working, if the operator wrote it down.
    package var secretExpires: Date?
    /// How long one request may take with all its repetitions.
    package var patience: Duration

    package init(
        endpoint: HTTPAddress, clientID: String, clientSecret: Secret?, grant: Grant, scope: String = "",
        mechanism: TokenMechanism = .xoauth2, secretExpires: Date? = nil, patience: Duration = .seconds(30)
    ) {
        self.endpoint = endpoint
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.grant = grant
        self.scope = scope
        self.mechanism = mechanism
        self.secretExpires = secretExpires
        self.patience = patience
    }
}

/// Access tokens of one account: kept until five minutes before they expire, fetched by one request at a time.
package actor OAuth2Tokens: TokenSource {
    package nonisolated let mechanism: TokenMechanism
    private var settings: OAuth2
    private let client: HTTPClient
    private let clock: @Sendable () -> Date
    private let keep: (@Sendable (Secret) throws -> Void)?
    private var token: AccessToken?
    private var refreshing: Task<AccessToken, any Error>?
    /// Why the last refresh failed; nil after one that did not.
    private var failure: TransportError?
    private var unkept: String?

    /// A token is renewed so long before it expires: a login may take a while.
    private static let margin = Duration.seconds(5 * 60)
    /// A client secret is warned about so long before it expires.
    private static let notice: TimeInterval = 30 * 86_400

    /// - Parameters:
    ///   - client: may reach the endpoint's host.
    ///   - keep: writes a new refresh token down; Microsoft gives one with every access token.
    package init(
        _ settings: OAuth2, client: HTTPClient, clock: @escaping @Sendable () -> Date,
        keep: (@Sendable (Secret) throws -> Void)? = nil
    ) {
        self.settings = settings
        self.client = client
        self.clock = clock
        self.keep = keep
        mechanism = settings.mechanism
    }

    package func token(insteadOf refused: AccessToken?) async throws -> AccessToken {
        let now = ContinuousClock.now
        if let token, !Self.isSame(token, refused), token.expires - Self.margin > now { return token }
        do {
            return try await refreshed()
        } catch {
            // A token that lives a little longer is better than none while the authorization server is away.
            if let token, !Self.isSame(token, refused), token.expires > ContinuousClock.now { return token }
            throw error
        }
    }

    package func warning() async -> String? {
        if let expires = settings.secretExpires {
            let days = Int((expires.timeIntervalSince(clock()) / 86_400).rounded(.down))
            if days < 0 {
                return "the client secret has expired: make a new one, and write its date into client_secret_expires"
            }
            if expires.timeIntervalSince(clock()) < Self.notice {
                return "the client secret expires in \(days) days: make a new one, and write its date into "
                    + "client_secret_expires"
            }
        }
        if let failure { return "no new access token, and the present one soon ends: \(failure)" }
        return unkept
    }

    private static func isSame(_ token: AccessToken, _ other: AccessToken?) -> Bool {
        other.map { $0.secret.reveal().utf8.elementsEqual(token.secret.reveal().utf8) } ?? false
    }

    private func refreshed() async throws -> AccessToken {
        if let refreshing { return try await refreshing.value }
        // Of its own: who asked first may be cancelled, the others still want it.
        let task = Task { try await refresh() }
        refreshing = task
        defer { refreshing = nil }
        return try await task.value
    }

    private func refresh() async throws -> AccessToken {
        do {
            let granted = try await ask()
            // Counted from before the answer: never too long.
            let token = AccessToken(
                secret: Secret(granted.access_token), expires: .now + .seconds(max(60, granted.expires_in ?? 3600)))
            self.token = token
            failure = nil
            if let next = granted.refresh_token { rotate(to: Secret(next)) }
            return token
        } catch var error as TransportError {
            error.isElsewhere = true
            failure = error
            throw error
        }
    }

    private func rotate(to next: Secret) {
        guard case .refreshToken(let old) = settings.grant, !old.reveal().utf8.elementsEqual(next.reveal().utf8) else {
            return
        }
        settings.grant = .refreshToken(next)
        do {
            guard let keep else { throw CocoaError(.fileWriteNoPermission) }
            try keep(next)
            unkept = nil
        } catch {
            unkept =
                "the server gave a new refresh token, and it cannot be kept: after a restart the old one may be refused; "
                + "give `refresh_token: {file: /path}` that this user may write"
        }
    }

    /// RFC 6749, 5.1 and 5.2.
    private struct Granted: Decodable {
        var access_token: String
        var expires_in: Int?
        var refresh_token: String?
    }

    private struct Refused: Decodable {
        var error: String
        var error_description: String?
    }

    private func ask() async throws -> Granted {
        var form = [("client_id", settings.clientID)]
        if let secret = settings.clientSecret { form.append(("client_secret", secret.reveal())) }
        switch settings.grant {
        case .refreshToken(let token): form += [("grant_type", "refresh_token"), ("refresh_token", token.reveal())]
        case .clientCredentials: form.append(("grant_type", "client_credentials"))
        }
        if !settings.scope.isEmpty { form.append(("scope", settings.scope)) }
        let body = form.map { "\($0.0)=\(HTTPAddress.encoded($0.1))" }.joined(separator: "&")
        let type = HTTPHeader("Content-Type", "application/x-www-form-urlencoded")
        var request = HTTPRequest(
            .post, settings.endpoint, headers: [type].compactMap { $0 }, body: Array(body.utf8),
            deadline: settings.patience, largestResponse: 64 << 10)
        // Asking twice gives two tokens and changes nothing else.
        request.isRepeatable = true
        let doing = "getting an access token from \(settings.endpoint.host)"
        let response: HTTPResponse
        do {
            response = try await client.read(request, for: .token).response()
        } catch {
            throw error.during(doing)
        }
        if response.isSuccess, let granted = try? JSONDecoder().decode(Granted.self, from: Data(response.body)) {
            return granted
        }
        let said = try? JSONDecoder().decode(Refused.self, from: Data(response.body))
        let isOutage = response.status >= 500 || response.status == 429 || response.isSuccess
        throw TransportError(
            isOutage ? .rejected : .login, doing: doing, answer: Self.words(response.status, said),
            isTemporary: isOutage)
    }

    private static func words(_ status: Int, _ said: Refused?) -> String {
        guard let said else { return "\(status), and no token in the answer" }
        let remedy =
            switch said.error {
            case "invalid_grant": "; consent once more and hand over the new refresh token"
            case "invalid_client", "unauthorized_client":
                "; compare client_id and the client secret, it may have expired"
            case "invalid_scope": "; compare `scope` with what was consented to"
            default: ""
            }
        return "\(status) \(ServerWords.shown("\(said.error) \(said.error_description ?? "")"))\(remedy)"
    }
}

package import Transport

package import struct Foundation.Date

/// What `authentication:` says: OAuth2 instead of a password.
package struct AuthenticationSettings: Sendable, Equatable {
    package enum Provider: String, Sendable, CaseIterable {
        case google, microsoft, other
    }

    /// Where tokens are asked for.
    package var endpoint: HTTPAddress
    package var clientID: String
    /// As `secret(named:environment:)` takes them.
    package var clientSecret: String?
    /// Nil: the client's own credentials.
    package var refreshToken: String?
    package var scope: String
    package var mechanism: TokenMechanism
    package var secretExpires: Date?
    /// Who signed the certificate of `endpoint`: a PEM file; nil: whom the system trusts.
    package var caFile: String?
}

struct AuthenticationDecoder {
    let root: String

    func decode(_ entry: Entry) -> AuthenticationSettings? {
        guard let block = entry.block(MailboxKeys.authentication) else { return nil }
        let provider = block.required("provider", "write google, microsoft or other")?
            .choice(AuthenticationSettings.Provider.self)
        let clientID = block.required("client_id", "write the id of the program you registered there")?.text()
        let secret = block["client_secret"].flatMap { SecretDecoder().decode($0) }
        let refresh = block["refresh_token"].flatMap { SecretDecoder().decode($0) }
        let expires = block["client_secret_expires"]?.day()
        let mechanism = block["mechanism"]?.choice(TokenMechanism.self) ?? .xoauth2
        let scope = block["scope"]?.text()
        let authority = block["ca_file"]?.certificates(below: root)
        guard let provider, let clientID else { return nil }
        // Google lets no program in without a person's consent.
        if block["refresh_token"] == nil, provider != .microsoft {
            entry.wrong("`authentication`: `refresh_token` is missing", "write `refresh_token: {file: /path}`")
        }
        if block["client_secret"] == nil, provider == .google || block["refresh_token"] == nil {
            entry.wrong("`authentication`: `client_secret` is missing", "write `client_secret: {credential: NAME}`")
        }
        guard let endpoint = endpoint(block, provider) else { return nil }
        return AuthenticationSettings(
            endpoint: endpoint, clientID: clientID, clientSecret: secret, refreshToken: refresh,
            scope: scope ?? Self.scope(provider, isDelegated: refresh != nil), mechanism: mechanism,
            secretExpires: expires, caFile: authority)
    }

    private func endpoint(_ block: Block, _ provider: AuthenticationSettings.Provider) -> HTTPAddress? {
        if let entry = block["token_url"] {
            guard let text = entry.text() else { return nil }
            if let address = HTTPAddress(text) { return address }
            entry.wrong("`token_url` is no https address: `\(text)`", "write it as https://host/path, without a query")
            return nil
        }
        switch provider {
        case .google: return HTTPAddress("https://oauth2.googleapis.com/token")
        case .microsoft:
            guard let entry = block.required("tenant", "write the tenant's id or domain"), let tenant = entry.text()
            else { return nil }
            if isHost(tenant) {
                return HTTPAddress("https://login.microsoftonline.com")?
                    .appending([tenant, "oauth2", "v2.0", "token"])
            }
            entry.wrong("`tenant` is no id or domain: `\(tenant)`", "write letters, digits, `-` and `.` only")
            return nil
        case .other:
            _ = block.required("token_url", "write the address tokens are asked for at")
            return nil
        }
    }

    private static func scope(_ provider: AuthenticationSettings.Provider, isDelegated: Bool) -> String {
        guard provider == .microsoft else { return "" }
        return isDelegated
            ? "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access"
            : "https://outlook.office365.com/.default"
    }
}

/// Decodes where a secret is; never the secret itself.
struct SecretDecoder {
    /// Never says what stands there: it may be the secret itself.
    func decode(_ entry: Entry) -> String? {
        let name = entry.name.split(separator: ".").last.map(String.init) ?? entry.name
        let remedy = "write `\(name): {credential: NAME}` and hand it over with LoadCredential=NAME:/path"
        guard entry.isBlock else {
            entry.wrong("a secret does not belong in this file", remedy)
            return nil
        }
        guard let parts = entry.block(MailboxKeys.password) else { return nil }
        switch (parts["credential"], parts["file"]) {
        case (let credential?, nil):
            guard let text = credential.text() else { return nil }
            if isCredentialName(text) { return text }
            credential.wrong("`\(name).credential` is no plain name", "use letters, digits, `-`, `_` and `.`")
        case (nil, let file?):
            guard let path = file.text() else { return nil }
            if path.hasPrefix("/") { return "file:" + path }
            file.wrong("`\(name).file` is no absolute path", "begin it with /")
        case (_?, let file?):
            file.wrong("`\(name)` has both `credential` and `file`", "keep one of them")
        case (nil, nil):
            if parts.isEmpty, entry.names.isEmpty { entry.wrong("`\(name)` names nothing", remedy) }
        }
        return nil
    }
}

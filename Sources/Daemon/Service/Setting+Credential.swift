import Configuration
import Synchronization
import Transport

import struct Foundation.Date

/// The process's one HTTP thread, made when somebody first asks over HTTP; it ends with the process's work.
enum Web {
    private static let made = Mutex<HTTPLoop?>(nil)

    static func loop() throws -> HTTPLoop {
        try made.withLock { made in
            if let made { return made }
            let loop = try HTTPLoop()
            made = loop
            return loop
        }
    }

    /// Whatever is still asked ends at once: a host that does not answer cannot hold up the end.
    static func shutDown() {
        made.withLock { made in
            made?.shutDown()
            made = nil
        }
    }
}

extension Setting {
    /// How a mailbox proves who it is: its secrets are read here and nowhere else.
    func credential(of mailbox: MailboxConfiguration) throws -> Credential {
        guard let settings = mailbox.account.authentication else {
            guard let name = mailbox.account.passwordCredential else {
                throw Failure.usage("\(mailbox.name): no way to log in; write `password` or `authentication`")
            }
            return .password(try secret(named: name, environment: environment))
        }
        let clock: @Sendable () -> Date = { Date() }
        let clientSecret = try settings.clientSecret.map { try secret(named: $0, environment: environment) }
        let refresh = try settings.refreshToken.map { try secret(named: $0, environment: environment) }
        let oauth = OAuth2(
            endpoint: settings.endpoint, clientID: settings.clientID, clientSecret: clientSecret,
            grant: refresh.map { .refreshToken($0) } ?? .clientCredentials, scope: settings.scope,
            mechanism: settings.mechanism, secretExpires: settings.secretExpires,
            patience: min(.seconds(30), mailbox.account.patience))
        let client = HTTPClient(
            try Web.loop(), egress: Egress([settings.endpoint.host]), caFile: settings.caFile, clock: clock)
        var keep: (@Sendable (Secret) throws -> Void)?
        if let name = settings.refreshToken {
            keep = { (secret: Secret) throws -> Void in try replaceSecret(named: name, with: secret) }
        }
        return .token(OAuth2Tokens(oauth, client: client, clock: clock, keep: keep))
    }
}

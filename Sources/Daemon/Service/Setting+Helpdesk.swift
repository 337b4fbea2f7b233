import Configuration
import Integrations
import Mail
import Resolution
import Store
import Transport

import struct Foundation.Date

extension Setting {
    /// Where a mailbox's messages come from besides IMAP; nil: from its folders. Only tickets to its own addresses are taken:
    /// several mailboxes may share one account.
    func source(of mailbox: MailboxConfiguration, _ tickets: (any HelpdeskWriting)?) -> (any Intake)? {
        guard mailbox.intake == .helpdesk, let zendesk = tickets as? Zendesk else { return nil }
        let own = [mailbox.policy.address] + mailbox.aliases
        return ZendeskIntake(
            zendesk,
            ZendeskIntake.Settings(
                recipients: Set(own.map(\.normalized)), forms: mailbox.helpdesk?.webForms,
                address: mailbox.policy.address.text,
                believesSenders: mailbox.helpdesk?.authenticatesSenders == true))
    }

    /// The helpdesk in which a mailbox's cases have tickets; nil: none is configured. Its secret is read here.
    func tickets(
        of mailbox: MailboxConfiguration, clock: @escaping @Sendable () -> Date
    ) throws -> (any HelpdeskWriting)? {
        guard let settings = mailbox.helpdesk else { return nil }
        func secret(_ key: String) throws -> Secret? {
            guard let name = settings.secrets[key] else { return nil }
            do {
                return try Configuration.secret(named: name, environment: environment)
            } catch {
                throw Failure.configuration([error])
            }
        }
        func needed(_ key: String) throws -> Secret {
            guard let found = try secret(key) else { throw Failure.usage("helpdesk: no `\(key)` is configured") }
            return found
        }
        let client = HTTPClient(try Web.loop(), egress: Egress(settings.hosts), caFile: settings.caFile, clock: clock)
        switch settings.backend {
        case .rt(let own): return RequestTracker(own, token: try needed("token"), client: client, clock: clock)
        case .zendesk(let own): return Zendesk(own, token: try needed("token"), client: client, clock: clock)
        case .gorgias(let own): return Gorgias(own, token: try needed("token"), client: client, clock: clock)
        case .kustomer(let own): return Kustomer(own, token: try needed("token"), client: client, clock: clock)
        case .salesforce(let own, let login):
            let signIn: Salesforce.Login =
                switch login {
                case .clientCredentials(let id): .clientCredentials(id: id, secret: try needed("client_secret"))
                case .key(let id, let user, let audience):
                    .key(try needed("key"), id: id, user: user, audience: audience)
                }
            return Salesforce(own, login: signIn, client: client, clock: clock)
        case .amazonConnect(let own, let accessKey):
            return AmazonConnect(
                own, accessKey: accessKey, secretKey: try needed("secret_key"),
                sessionToken: try secret("session_token"),
                client: client, clock: clock)
        }
    }
}

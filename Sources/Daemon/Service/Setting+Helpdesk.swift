import Configuration
import Integrations
import Store
import Transport

import struct Foundation.Date

extension Setting {
    /// The helpdesk in which a mailbox's cases have tickets; nil: none is configured. Its secret is read here.
    func tickets(
        of mailbox: MailboxConfiguration, clock: @escaping @Sendable () -> Date
    ) throws -> (any HelpdeskWriting)? {
        guard let settings = mailbox.helpdesk else { return nil }
        let token: Secret
        do {
            token = try secret(named: settings.token, environment: environment)
        } catch {
            throw Failure.configuration([error])
        }
        let client = HTTPClient(
            try Web.loop(), egress: Egress([settings.address.host]), caFile: settings.caFile, clock: clock)
        return switch settings.backend {
        case .rt(let own): RequestTracker(own, token: token, client: client, clock: clock)
        case .zendesk(let own): Zendesk(own, token: token, client: client, clock: clock)
        }
    }
}

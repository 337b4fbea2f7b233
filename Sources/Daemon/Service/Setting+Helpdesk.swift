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
        switch settings.system {
        case .rt:
            return RequestTracker(
                RequestTracker.Settings(
                    address: settings.address, queue: settings.queue, escalationQueue: settings.escalationQueue,
                    tagsField: settings.tagsField, idField: settings.idField, messageIDField: settings.messageIDField,
                    prefix: settings.prefix, owners: settings.owners, priority: settings.priority,
                    resolves: settings.resolves),
                token: token, client: client, clock: clock)
        }
    }
}

import Configuration
import Integrations
import Store
import Transport

import struct Foundation.Date

extension Setting {
    /// The shop of a mailbox that lives elsewhere; nil: none, or the embedded order book. Its secret is read here.
    func shop(of mailbox: MailboxConfiguration, clock: @escaping @Sendable () -> Date) throws -> (any CheckedShop)? {
        guard let settings = mailbox.shop, let address = settings.address, let name = settings.secret else {
            return nil
        }
        let secret: Secret
        do {
            secret = try Configuration.secret(named: name, environment: environment)
        } catch {
            throw Failure.configuration([error])
        }
        let client = HTTPClient(try Web.loop(), egress: Egress([address.host]), caFile: settings.caFile, clock: clock)
        return switch settings.backend {
        case .orderBook: nil
        case .wooCommerce(let own): WooCommerce(own, secret: secret, client: client, clock: clock)
        }
    }
}

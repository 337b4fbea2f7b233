import Configuration
import Integrations
import Store
import Transport

import struct Foundation.Date

extension Setting {
    /// The shop of a mailbox that lives elsewhere; nil: none, or the embedded order book. Its secret is read here.
    func shop(of mailbox: MailboxConfiguration, clock: @escaping @Sendable () -> Date) throws -> (any CheckedShop)? {
        guard let settings = mailbox.shop, settings.orderBook == nil else { return nil }
        func secret(_ name: String?) throws -> Secret {
            guard let name else { throw Failure.usage("shop: no secret is configured") }
            do {
                return try Configuration.secret(named: name, environment: environment)
            } catch {
                throw Failure.configuration([error])
            }
        }
        let client = HTTPClient(try Web.loop(), egress: Egress(settings.hosts), caFile: settings.caFile, clock: clock)
        switch settings.backend {
        case .orderBook: return nil
        case .wooCommerce(let own):
            return WooCommerce(own, secret: try secret(settings.secret), client: client, clock: clock)
        case .shopify(let own): return Shopify(own, token: try secret(settings.secret), client: client, clock: clock)
        case .httpTools(let table, let declared):
            var values: [String: Secret] = [:]
            for name in Set(declared.flatMap(\.secrets).map(\.value)) { values[name] = try secret(name) }
            let server = try HTTPTools(declared.map { $0.tool(secrets: values) }, client: client)
            return ToolShop(table, server: server, clock: clock)
        case .mcp(let table, let server, let manner):
            let names = table.names
            let own = MCPClient.Settings(
                reads: names.reading, acts: names.acting, errorsMeanRefusal: manner.errorsMeanRefusal,
                patience: table.patience, revision: manner.revision)
            switch server {
            case .address(let address):
                let token = try settings.secret.map { try secret($0) }
                let headers = token.flatMap { HTTPHeader.bearer($0) }.map { [$0] } ?? []
                return ToolShop(
                    table, server: MCPClient(.endpoint(MCPEndpoint(address, headers: headers), client), own),
                    clock: clock)
            case .program(let program, let arguments, let environment, let secrets):
                var values = environment.mapValues { Secret($0) }
                for (name, place) in secrets { values[name] = try secret(place) }
                let command = ChildCommand(program: program, arguments: arguments, environment: values)
                return ToolShop(table, server: MCPClient(.child(MCPChild(command)), own), clock: clock)
            }
        }
    }
}

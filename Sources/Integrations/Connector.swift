package import Resolution

/// One outside system, and what it can be asked for by replyd.
package struct Connector: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable { case helpdesk, shop, tools }

    /// As the configuration names it.
    package var system: String
    package var kind: Kind
    package var title: String
    package var capabilities: [Capability]

    package init(_ system: String, _ kind: Kind, _ title: String, _ capabilities: [Capability]) {
        self.system = system
        self.kind = kind
        self.title = title
        self.capabilities = capabilities
    }

    /// Those that speak over the network or are to; the order book is the daemon's to add.
    package static let all: [Connector] = [
        Connector("imap", .helpdesk, "The mailbox itself (IMAP)", IMAPKeywords.capabilities),
        Connector("rt", .helpdesk, "Request Tracker 5", RequestTracker.capabilities),
        Connector("zendesk", .helpdesk, "Zendesk Support", Zendesk.capabilities),
        Connector("gorgias", .helpdesk, "Gorgias", Gorgias.capabilities),
        Connector("kustomer", .helpdesk, "Kustomer", Kustomer.capabilities),
        Connector("salesforce", .helpdesk, "Salesforce Service Cloud", Salesforce.capabilities),
        Connector("amazon_connect", .helpdesk, "Amazon Connect", AmazonConnect.capabilities),
        Connector("shopify", .shop, "Shopify", Shopify.capabilities),
        Connector("woocommerce", .shop, "WooCommerce", WooCommerce.capabilities),
        Connector(
            "mcp", .tools, "MCP servers",
            [Capability("look.up", .works, .live), Capability("act", .works, .live)] + MCPClient.capabilities),
        Connector("http", .tools, "HTTP tools and OpenAPI documents", HTTPTools.capabilities),
    ]

    /// The table of docs/INTEGRATIONS.md.
    package static func table(_ connectors: [Connector]) -> String {
        let rows = connectors.flatMap { connector in
            connector.capabilities.map { one in
                let columns = [
                    connector.system, one.name, one.state.rawValue, one.proof.rawValue, one.note,
                    one.ground?.words ?? "",
                ]
                return "| " + columns.joined(separator: " | ") + " |"
            }
        }
        let head = ["| system | capability | state | proof | | who says so |", "|---|---|---|---|---|---|"]
        return (head + rows).joined(separator: "\n")
    }
}

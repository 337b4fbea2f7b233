package import Integrations
package import Resolution
package import Transport

/// What `shop:` says: where orders and subscriptions are looked up and acted on.
package struct ShopSettings: Sendable, Equatable {
    package enum System: String, Sendable, CaseIterable { case woocommerce, shopify, mcp, http }

    package enum Backend: Sendable, Equatable {
        /// The path of the embedded order book; relative to the state folder unless absolute.
        case orderBook(String)
        case wooCommerce(WooCommerce.Settings)
        case shopify(Shopify.Settings)
        case httpTools(ToolTable, [HTTPToolSettings])
        case mcp(ToolTable, MCPServer, MCPManner)
    }

    /// How an MCP server is reached: at an address, or as a program that replyd starts.
    package enum MCPServer: Sendable, Equatable {
        case address(HTTPAddress)
        /// `environment` is all that the program gets: plain values, and secrets by where they are.
        case program(String, arguments: [String], environment: [String: String], secrets: [String: String])
    }

    package struct MCPManner: Sendable, Equatable {
        /// To begin with; nil: the server is asked.
        package var revision: MCPRevision?
        /// What a tool calls an error was not done; else whether it was is open.
        package var errorsMeanRefusal: Bool
    }

    package var backend: Backend
    /// All that is spoken to; none for a file.
    package var hosts: [String]
    /// As `secret(named:environment:)` takes it.
    package var secret: String?
    package var caFile: String?

    package init(backend: Backend, hosts: [String] = [], secret: String? = nil, caFile: String? = nil) {
        self.backend = backend
        self.hosts = hosts
        self.secret = secret
        self.caFile = caFile
    }

    /// The embedded order book's file; nil where the shop is another system.
    package var orderBook: String? {
        guard case .orderBook(let path) = backend else { return nil }
        return path
    }

    /// What it can be told to do.
    package var actions: Set<EffectKind> {
        switch backend {
        case .orderBook: Set(EffectKind.allCases.filter(\.isCommerce)).subtracting([.payment])
        case .wooCommerce(let own): WooCommerce.actions.subtracting(own.subscriptions ? [] : [.subscription])
        case .shopify(let own): Shopify.actions.subtracting(own.hasSubscriptions ? [] : [.subscription])
        case .httpTools(let table, _), .mcp(let table, _, _): Set(table.actions.keys.map(\.kind))
        }
    }

    /// Whether an exchange of it, where there is one, says for which variant.
    package var tellsVariants: Bool {
        switch backend {
        case .orderBook, .wooCommerce, .shopify: true
        case .httpTools(let table, _), .mcp(let table, _, _): table.actions[.exchange]?.takesVariant ?? true
        }
    }

    package var title: String {
        switch backend {
        case .orderBook: "the order book"
        case .wooCommerce: "WooCommerce"
        case .shopify: "Shopify"
        case .httpTools, .mcp: "the table of tools"
        }
    }
}

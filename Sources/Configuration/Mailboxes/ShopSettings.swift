package import Integrations
package import Resolution
package import Transport

/// What `shop:` says: where orders and subscriptions are looked up and acted on.
package struct ShopSettings: Sendable, Equatable {
    package enum System: String, Sendable, CaseIterable { case woocommerce }

    package enum Backend: Sendable, Equatable {
        /// The path of the embedded order book; relative to the state folder unless absolute.
        case orderBook(String)
        case wooCommerce(WooCommerce.Settings)
    }

    package var backend: Backend
    /// Where it is on the network; nil for a file.
    package var address: HTTPAddress?
    /// As `secret(named:environment:)` takes it.
    package var secret: String?
    package var caFile: String?

    package init(backend: Backend, address: HTTPAddress? = nil, secret: String? = nil, caFile: String? = nil) {
        self.backend = backend
        self.address = address
        self.secret = secret
        self.caFile = caFile
    }

    /// The embedded order book's file; nil where the shop is another system.
    package var orderBook: String? {
        guard case .orderBook(let path) = backend else { return nil }
        return path
    }

    /// What it can be told to do; nil: every action there is.
    package var actions: Set<EffectKind>? {
        switch backend {
        case .orderBook: nil
        case .wooCommerce(let own): WooCommerce.actions.subtracting(own.subscriptions ? [] : [.subscription])
        }
    }

    package var title: String {
        switch backend {
        case .orderBook: "the order book"
        case .wooCommerce: "WooCommerce"
        }
    }
}

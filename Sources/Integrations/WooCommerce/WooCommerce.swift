package import Foundation
import JSON
package import Resolution
import Store
package import Transport

/// A WooCommerce shop by its REST API, version 3 (https://woocommerce.github.io/woocommerce-rest-api-docs/).
///
/// WooCommerce knows no idempotency: the same refund posted twice is paid twice. Every write is looked for first, carries a
/// mark of our key, and is read back. What can neither be found nor excluded is nobody's to repeat: it goes to a person.
package struct WooCommerce: CommerceWriting {
    package struct Settings: Sendable, Equatable {
        /// The site: `https://shop.example`, with a path when it lives below one.
        package var address: HTTPAddress
        /// `ck_…`: names the key, and is no secret by itself.
        package var consumerKey: String
        /// The key travels in the query: for hosts that drop the Authorization header. Over TLS only.
        package var keyInQuery: Bool
        /// True: the payment gateway pays a refund back. False: WooCommerce only books it, and a person moves the money.
        package var refundsByGateway: Bool
        /// Whether a refunded piece is put back on stock.
        package var restocks: Bool
        /// People who order without an account are customers by the address of their orders.
        package var guests: Bool
        /// The plugin WooCommerce Subscriptions is there.
        package var subscriptions: Bool
        /// What the shop's own statuses mean; also overrides what is built in.
        package var statuses: [String: Order.Status]

        package init(
            address: HTTPAddress, consumerKey: String, keyInQuery: Bool = false, refundsByGateway: Bool = true,
            restocks: Bool = false, guests: Bool = true, subscriptions: Bool = false,
            statuses: [String: Order.Status] = [:]
        ) {
            self.address = address
            self.consumerKey = consumerKey
            self.keyInQuery = keyInQuery
            self.refundsByGateway = refundsByGateway
            self.restocks = restocks
            self.guests = guests
            self.subscriptions = subscriptions
            self.statuses = statuses
        }
    }

    let settings: Settings
    let pages: WooPages
    /// Ids of orders by their numbers: with a plugin for numbers the two differ.
    let ids = TicketNumbers()
    /// How long a request whose answer was lost may still be at work at the shop (PHP's `max_execution_time` is 30 s).
    let settling: Duration
    let clock: @Sendable () -> Date

    /// - Parameters:
    ///   - secret: `cs_…`.
    ///   - client: allowed to speak to the host of `settings.address`.
    package init(
        _ settings: Settings, secret: Secret, client: HTTPClient, patience: Duration = .seconds(20),
        settling: Duration = .seconds(30), clock: @escaping @Sendable () -> Date
    ) {
        self.settings = settings
        self.settling = settling
        self.clock = clock
        pages = WooPages(
            base: settings.address, key: settings.consumerKey, secret: secret, keyInQuery: settings.keyInQuery,
            client: client, patience: patience, clock: clock)
    }

    package static let capabilities = [
        Capability("customer", .works, .recorded),
        Capability("guest", .works, .recorded, "by the billing address of orders that belong to no account"),
        Capability("orders", .works, .recorded, "a customer's newest 1,000"),
        Capability(
            "tracking", .partial, .documented, "what the plugins for shipment tracking leave in an order",
            .vendor("https://woocommerce.com/document/shipment-tracking/")),
        Capability(
            "refund", .works, .recorded,
            "looked for before and after by a mark in the reason; WooCommerce mails the customer itself"),
        Capability("cancel", .works, .recorded, "pays nothing back by itself"),
        Capability("address", .works, .recorded, "within the country of the order, while it is not sent"),
        Capability("note", .works, .recorded, "private; found again by its last line"),
        Capability(
            "subscription", .partial, .documented,
            "only with the plugin WooCommerce Subscriptions; no renewal and no other plan",
            .vendor("https://woocommerce.com/document/subscriptions/develop/rest-api/")),
        Capability(
            "return", .missing, .none, "not in WooCommerce itself",
            .vendor("https://woocommerce.github.io/woocommerce-rest-api-docs/")),
        Capability(
            "exchange", .missing, .none, "not in WooCommerce itself",
            .vendor("https://woocommerce.github.io/woocommerce-rest-api-docs/")),
        Capability(
            "credit", .missing, .none, "not in WooCommerce itself",
            .vendor("https://woocommerce.github.io/woocommerce-rest-api-docs/")),
        Capability(
            "appointment", .missing, .none, "not in WooCommerce itself",
            .vendor("https://woocommerce.github.io/woocommerce-rest-api-docs/")),
        Capability(
            "email", .missing, .none, "another address of a customer",
            .ours("orders are found by it: one that is taken over there could not be taken back by us")),
        Capability(
            "payment", .missing, .none, "another means of payment for an order",
            .ours("payment_method of an order can be written, and moves no money: nothing would be paid")),
        Capability(
            "resend", .missing, .none, "an invoice or a password link once more",
            .ours("what WooCommerce mails leaves nothing at the order that could be read back")),
        Capability(
            "idempotency", .missing, .none, "WooCommerce has no keys",
            .vendor("https://woocommerce.github.io/woocommerce-rest-api-docs/")),
    ]

    /// What `perform` does.
    package static let actions: Set<EffectKind> = [.refund, .cancel, .address, .commerceNote, .subscription]

    /// The marks stay in the orders.
    package var forgetsKeysAfter: TimeInterval? { nil }

    /// One line about what is found there, by reading only.
    ///
    /// - Throws: `WooError` or `TransportError`, in words for whoever set it up. That a key may write cannot be read.
    package func check() async throws -> String {
        let orders = try await pages.read(["orders"], [("per_page", "1"), ("_fields", "id,number")])
        guard case .list = orders.value else { throw WooError.refused("WooCommerce: its answer is no list of orders") }
        var version = ""
        do {
            let status = try await pages.read(["system_status"], [("_fields", "environment")])
            version = status.value["environment"]?["version"]?.text.map { " \($0)" } ?? ""
        } catch WooError.refused {
            // A key of a shop manager may read orders and not this.
        }
        if settings.subscriptions {
            let there = try await pages.read(["subscriptions"], [("per_page", "1"), ("_fields", "id")])
            guard case .list = there.value else {
                throw WooError.refused(
                    "WooCommerce: the plugin WooCommerce Subscriptions is not there: set `subscriptions: false`")
            }
        }
        return "WooCommerce\(version.prefix(20)) lets us in at \(settings.address.host)"
    }
}

/// Why WooCommerce did not do what it was asked. Holds no secret and nothing of a customer.
package enum WooError: Error, Sendable, Equatable, CustomStringConvertible {
    /// It keeps us out until somebody changes something: the key, a right, an address.
    case refused(String)
    /// This one thing is what it will not do, now or later, or what we will not ask it for.
    case rejected(String)

    package var description: String {
        switch self {
        case .refused(let why), .rejected(let why): why
        }
    }

    static func notOffered(_ action: Action) -> WooError {
        .rejected("WooCommerce has no \(action.kind.rawValue)")
    }
}

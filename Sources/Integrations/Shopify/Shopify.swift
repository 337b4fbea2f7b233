import JSON
package import Resolution
import Store
package import Transport

package import struct Foundation.Date
package import struct Foundation.TimeInterval

/// A shop at Shopify, by its Admin GraphQL API 2026-04 (https://shopify.dev/docs/api/admin-graphql/2026-04).
///
/// Before anything is written the order is read, and our mark is looked for on it: in the note of a refund, of a
/// cancellation, of a return. A refund carries its key (`@idempotent`) besides. What was written is read back.
package struct Shopify: CommerceWriting {
    package struct Settings: Sendable, Equatable {
        /// `https://example.myshopify.com`.
        package var address: HTTPAddress
        /// Before and after an order's number in its name, as at Settings › General › Order ID.
        package var prefix: String
        package var suffix: String
        /// A cancelled order is paid back in the way it was paid. False: a person does that.
        package var refundsOnCancel: Bool
        /// Whether subscriptions are looked up and changed. Only those that this app made are seen.
        package var hasSubscriptions: Bool

        package init(
            address: HTTPAddress, prefix: String = "#", suffix: String = "", refundsOnCancel: Bool = true,
            hasSubscriptions: Bool = false
        ) {
            self.address = address
            self.prefix = prefix
            self.suffix = suffix
            self.refundsOnCancel = refundsOnCancel
            self.hasSubscriptions = hasSubscriptions
        }
    }

    let settings: Settings
    let pages: ShopifyPages
    let clock: @Sendable () -> Date

    /// - Parameters:
    ///   - token: an Admin API access token of an app that the shop has installed.
    ///   - client: allowed to speak to the host of `settings.address`.
    ///   - pause: waits for the shop; tests do not.
    package init(
        _ settings: Settings, token: Secret, client: HTTPClient, patience: Duration = .seconds(20),
        clock: @escaping @Sendable () -> Date,
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.settings = settings
        self.clock = clock
        pages = ShopifyPages(
            base: settings.address, token: token, client: client, patience: patience, pause: pause)
    }

    /// Marks and refunds stay with the order for ever.
    package var forgetsKeysAfter: TimeInterval? { nil }

    package static let actions: Set<EffectKind> = [
        .refund, .credit, .cancel, .address, .return, .exchange, .subscription, .commerceNote,
    ]

    package static let capabilities = [
        Capability("customer", .works, .schema, "the default address of a customer, compared as bytes"),
        Capability(
            "guest", .missing, .none, "Shopify makes a customer of everybody who orders",
            .vendor("https://shopify.dev/docs/api/admin-graphql/2026-04/objects/Order")),
        Capability("orders", .works, .schema, "the 20 newest; of the last 60 days without `read_all_orders`"),
        Capability("tracking", .works, .schema),
        Capability("refund", .works, .schema, "`@idempotent`, our mark in its note, read back; nobody is mailed"),
        Capability(
            "credit", .works, .schema, "store credit as a refund of the order, so that nothing is paid back twice"),
        Capability("cancel", .works, .schema, "a job that is waited for; pays back what was paid, unless told not to"),
        Capability(
            "address", .partial, .schema, "in the same country, where one line can be split without guessing",
            .vendor("https://shopify.dev/docs/api/admin-graphql/2026-04/input-objects/MailingAddressInput")),
        Capability(
            "note", .partial, .schema, "appended to the order's one note, which has no version",
            .vendor("https://shopify.dev/docs/api/admin-graphql/2026-04/input-objects/OrderInput")),
        Capability("return", .works, .schema, "approved at once; of what was sent"),
        Capability("exchange", .works, .schema, "a return with a variant of the same price"),
        Capability(
            "subscription", .partial, .schema, "only contracts that the same app made; no other plan, no renewal",
            .vendor("https://shopify.dev/docs/api/admin-graphql/2026-04/mutations/subscriptionContractCancel")),
        Capability(
            "tags", .missing, .none, "of orders and customers",
            .ours("a case is tagged in the mailbox or the helpdesk; no runbook asks for a tag at the shop")),
        Capability(
            "email", .missing, .none, "another address of a customer",
            .ours("orders are found by it: one that is taken over there could not be taken back by us")),
        Capability(
            "payment", .missing, .none, "another means of payment for an order",
            .ours("orderCreateMandatePayment charges and pays nothing back: two steps, of which one could stay undone")),
        Capability(
            "resend", .missing, .none, "an invoice, a licence or a password link once more",
            .ours("orderInvoiceSend asks for money and customerSendAccountInviteEmail invites: neither is it")),
        Capability(
            "appointment", .missing, .none, "not in Shopify itself",
            .vendor("https://shopify.dev/docs/api/admin-graphql/2026-04")),
        Capability(
            "idempotency", .partial, .schema, "of refunds; everything else is looked for before it is written",
            .vendor("https://shopify.dev/docs/api/usage/idempotent-requests")),
        Capability("rate.signal", .works, .documented, "waits as long as the cost of a question needs"),
    ]

    /// Asks what the token may do. One line for whoever runs it; what is wrong is thrown as one, too.
    package func check() async throws -> String {
        let answer = try await pages.ask(.scopes)
        guard case .list(let list)? = answer["currentAppInstallation"]?["accessScopes"] else {
            throw ShopifyError.unreadable("the app's scopes")
        }
        let held = Set(list.compactMap { $0["handle"]?.text })
        var needed = [
            "read_customers", "read_orders", "write_orders", "read_products", "read_returns", "write_returns",
        ]
        if settings.hasSubscriptions {
            needed += ["read_own_subscription_contracts", "write_own_subscription_contracts"]
        }
        // Who may write may read.
        let missing = needed.filter { scope in
            !held.contains(scope) && !(scope.hasPrefix("read_") && held.contains("write_" + scope.dropFirst(5)))
        }
        guard missing.isEmpty else {
            throw ShopifyError.refused(
                "the app lacks \(missing.joined(separator: ", ")): add them and install it again")
        }
        let old = held.contains("read_all_orders") ? "" : "; orders older than 60 days are not seen (read_all_orders)"
        return "Shopify lets us in at \(settings.address.host), API \(ShopifyPages.version)\(old)"
    }
}

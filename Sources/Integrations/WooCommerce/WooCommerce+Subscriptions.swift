import Foundation
import JSON
package import Resolution
import Store
import Transport

// With the plugin WooCommerce Subscriptions only: WooCommerce itself has none
// (https://woocommerce.com/document/subscriptions/develop/rest-api/).
extension WooCommerce {
    package func subscriptions(of customer: Customer) async throws -> [Subscription] {
        guard settings.subscriptions, let id = Self.account(customer) else { return [] }
        let query = [("customer", String(id))]
        return try await pages.list(["subscriptions"], query, isWhole: false).compactMap { value in
            guard value["customer_id"]?.number == id else { return nil }
            return try WooSubscription(value)?.shown(of: customer)
        }
    }

    /// Nil when there is none.
    func fetch(subscription id: String) async throws -> WooSubscription? {
        guard settings.subscriptions, let id = Self.digits(id) else { return nil }
        let answer = try await pages.read(["subscriptions", id])
        guard answer.status != 404, let found = try WooSubscription(answer.value), String(found.id) == id else {
            return nil
        }
        return found
    }

    /// A subscription of which the change makes something else.
    func changeable(subscription id: String, _ change: SubscriptionChange) async throws -> WooSubscription {
        guard settings.subscriptions, change != .renew else {
            throw WooError.rejected("WooCommerce has no \(settings.subscriptions ? change.rawValue : "subscriptions")")
        }
        guard let found = try await fetch(subscription: id) else {
            throw WooError.rejected("WooCommerce has no subscription of that number")
        }
        switch (found.status, change) {
        case ("active", .cancel), ("on-hold", .cancel), ("active", .pause), ("on-hold", .resume): return found
        case (_, _) where found.isAfter(change): return found
        default: throw WooError.rejected("WooCommerce: the subscription is not in a state for a \(change.rawValue)")
        }
    }

    func subscription(
        _ id: String, _ change: SubscriptionChange, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        let before = try await changeable(subscription: id, change)
        if before.isAfter(change) { return subscriptionReceipt(before, change, at: clock()) }
        let status =
            switch change {
            // What is paid for is still delivered; the plugin ends it with the term.
            case .cancel: before.status == "active" && before.renews != nil ? "pending-cancel" : "cancelled"
            case .pause: "on-hold"
            case .resume, .renew: "active"
            }
        let path = ["subscriptions", String(before.id)]
        let written = try await pages.write(
            .put, path, body: wooJSON(["status": status]), isRepeatable: true, claimed)
        guard let after = try await fetch(subscription: id) else {
            throw WooError.rejected("WooCommerce: the subscription is gone")
        }
        guard after.isAfter(change) else {
            if case .unknown(let error) = written {
                throw TransportError(error.kind, doing: error.doing, answer: error.answer, isTemporary: true)
            }
            throw WooError.rejected("WooCommerce said that it changed the subscription, and it did not")
        }
        return subscriptionReceipt(after, change, at: clock())
    }

    func subscriptionReceipt(_ found: WooSubscription, _ change: SubscriptionChange, at: Date) -> Receipt {
        let after: Subscription.Status =
            switch change {
            case .cancel: .cancelled
            case .pause: .paused
            case .resume, .renew: .active
            }
        var facts: [String: Value] = [
            "subscription.id": .text(String(found.id)), "subscription.plan": .text(found.plan),
            "subscription.status": .text(after.rawValue), "subscription.change": .text(change.rawValue),
        ]
        facts["subscription.renews"] = after == .active ? found.renews.map { .date($0) } : nil
        return Receipt(reference: "subscription \(found.id)", at: at, facts: Facts(facts))
    }
}

/// One subscription as the plugin has it: an order with a rhythm.
struct WooSubscription {
    var id: Int
    var status: String
    var plan: String
    var price: Money
    var renews: Date?

    init?(_ value: JSONValue?) throws(WooError) {
        guard let value, let id = value["id"]?.number, let status = value["status"]?.text else { return nil }
        guard let currency = value["currency"]?.text, isCurrency(currency) else {
            throw .rejected("WooCommerce: a subscription has no currency that can be read")
        }
        self.id = id
        self.status = status
        plan = (value["line_items"]?.list ?? []).compactMap { $0["name"]?.text }.joined(separator: ", ")
        price = try WooMoney.read(value["total"], currency, "total")
        renews = WooOrder.moment(value["next_payment_date_gmt"])
    }

    /// Whether it is as that change leaves it. What ends with its term is cancelled.
    func isAfter(_ change: SubscriptionChange) -> Bool {
        switch change {
        case .cancel: shownStatus == .cancelled
        case .pause: status == "on-hold"
        case .resume, .renew: status == "active"
        }
    }

    private var shownStatus: Subscription.Status {
        switch status {
        case "active": .active
        case "cancelled", "pending-cancel", "expired", "switched": .cancelled
        default: .paused
        }
    }

    func shown(of customer: Customer) -> Subscription {
        Subscription(
            id: String(id), customer: customer.id, plan: plan, price: price, status: shownStatus,
            renews: shownStatus == .active ? renews : nil)
    }
}

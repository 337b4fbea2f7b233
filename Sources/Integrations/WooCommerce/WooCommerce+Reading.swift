import Foundation
import JSON
package import Mail
package import Resolution
import Transport

extension WooCommerce {
    /// Who has an account with that address, else who has ordered with it and without an account.
    package func customer(at address: EmailAddress) async throws -> Customer? {
        // With the plugin, who has a subscription is no `customer` any more but a `subscriber`.
        let roles = settings.subscriptions ? [("role", "all")] : []
        let answer = try await pages.read(["customers"], [("email", address.text)] + roles)
        guard case .list(let found) = answer.value else {
            throw WooError.refused("WooCommerce, reading customers: its answer is no list")
        }
        // Whatever the shop filtered: an unknown parameter would bring everybody.
        let known = found.compactMap { one -> Customer? in
            guard let id = one["id"]?.number, id > 0, let email = one["email"]?.text.flatMap({ EmailAddress($0) }),
                email == address
            else { return nil }
            let name = WooOrder.name(one)
            return Customer(id: String(id), name: name.isEmpty ? WooOrder.name(one["billing"]) : name, email: email)
        }
        if let one = known.first {
            guard known.count == 1 else {
                throw WooError.rejected("WooCommerce: two accounts have the same address")
            }
            return one
        }
        guard settings.guests, let newest = try await guestOrders(address).first else { return nil }
        return Customer(id: Self.guest(address), name: newest.billingName, email: address)
    }

    package func orders(of customer: Customer) async throws -> [Order] {
        var all: [Order] = []
        for order in try await own(customer) { all.append(try await shown(order, of: customer)) }
        return all
    }

    package func order(_ number: String, of customer: Customer) async throws -> Order? {
        guard Self.isNumber(number) else { return nil }
        var found: WooOrder?
        if let id = ids[number] ?? Self.digits(number) {
            found = try await fetch(id).flatMap { Self.isSame($0.number, number) && owns(customer, $0) ? $0 : nil }
        }
        // With a plugin for numbers the id is another one: then it is among the customer's own, or not there.
        if found == nil { found = try await own(customer).first { Self.isSame($0.number, number) } }
        guard let found else { return nil }
        return try await shown(found, of: customer)
    }

    /// The customer's orders, newest first. What they ordered with their address and without signing in is theirs, too.
    private func own(_ customer: Customer) async throws -> [WooOrder] {
        var all: [WooOrder] = []
        if let id = Self.account(customer) {
            let query = [("customer", String(id)), ("orderby", "date"), ("order", "desc")]
            all = try await pages.list(["orders"], query, isWhole: false).compactMap { try WooOrder($0) }
        }
        if settings.guests { all += try await guestOrders(customer.email) }
        var seen: Set<Int> = []
        return all.filter { owns(customer, $0) && seen.insert($0.id).inserted }.sorted {
            $0.placed == $1.placed ? $0.id > $1.id : $0.placed > $1.placed
        }
    }

    /// `billing_email` would be ignored and bring everybody's orders (measured): it is searched for, and compared here.
    private func guestOrders(_ address: EmailAddress) async throws -> [WooOrder] {
        let query = [("search", address.text), ("orderby", "date"), ("order", "desc")]
        return try await pages.list(["orders"], query, isWhole: false).compactMap { try guestOrder($0, address) }
    }

    private func guestOrder(_ value: JSONValue, _ address: EmailAddress) throws(WooError) -> WooOrder? {
        // Before anything else of it is read: a search finds strangers, whose sums are not our concern.
        guard value["customer_id"]?.number ?? 0 == 0,
            value["billing"]?["email"]?.text.flatMap({ EmailAddress($0) }) == address
        else { return nil }
        return try WooOrder(value)
    }

    private func owns(_ customer: Customer, _ order: WooOrder) -> Bool {
        if order.customer == 0 { return settings.guests && order.billingEmail == customer.email }
        return Self.account(customer) == order.customer
    }

    /// Nil for a guest.
    static func account(_ customer: Customer) -> Int? { digits(customer.id).flatMap { Int($0) } }

    private static func guest(_ address: EmailAddress) -> String { "guest:\(address.normalized)" }

    /// An order as the rest of replyd knows it. What was paid back of which line stands in the refunds.
    private func shown(_ order: WooOrder, of customer: Customer) async throws -> Order {
        ids.keep(String(order.id), for: order.number)
        var items = order.lines.map(\.item)
        if order.hasRefunds {
            for refund in try await refunds(of: order) {
                for part in refund.lines {
                    guard let at = order.lines.firstIndex(where: { $0.id == part.id }) else { continue }
                    items[at].refunded.minor += part.amount.minor
                }
            }
        }
        return Order(
            number: order.number, customer: customer.id, email: customer.email, status: status(of: order).shown,
            placed: order.placed, items: items, shipments: order.shipments, total: order.total,
            refunded: order.refunded, address: order.shipping.line)
    }

    // MARK: One order, whoever's

    /// By its id; nil when there is none.
    func fetch(_ id: String) async throws -> WooOrder? {
        let answer = try await pages.read(["orders", id])
        guard answer.status != 404 else { return nil }
        guard let order = try WooOrder(answer.value), String(order.id) == id else { return nil }
        return order
    }

    /// The order of an action. Its number was fetched for its customer before.
    func existing(_ number: String) async throws -> WooOrder {
        let missing = WooError.rejected("WooCommerce has no order of that number")
        guard Self.isNumber(number) else { throw missing }
        for id in [ids[number], Self.digits(number)].compactMap({ $0 }) {
            if let order = try await fetch(id), Self.isSame(order.number, number) { return order }
        }
        ids.forget(number)
        let query = [("search", number), ("_fields", "id,number")]
        let found = try await pages.list(["orders"], query, isWhole: true)
            .filter { Self.isSame($0["number"]?.text ?? "", number) }
        guard found.count <= 1 else { throw WooError.rejected("WooCommerce: two orders have the same number") }
        guard let id = found.first?["id"]?.text, let order = try await fetch(id), Self.isSame(order.number, number)
        else {
            throw missing
        }
        ids.keep(id, for: number)
        return order
    }

    /// Every refund of an order, oldest first.
    func refunds(of order: WooOrder) async throws -> [WooRefund] {
        let path = ["orders", String(order.id), "refunds"]
        return try await pages.list(path, isWhole: true).map { try WooRefund($0, order.currency) }
            .sorted { $0.id < $1.id }
    }

    /// What a status means, and whether that is certain: of a plugin's status that nobody named it is only a guess from
    /// the dates, good enough to be told and not to act on.
    func status(of order: WooOrder) -> (shown: Order.Status, isCertain: Bool) {
        if let named = settings.statuses[order.status] { return (named, true) }
        switch order.status {
        case "pending", "on-hold", "failed": return (.placed, true)
        case "processing": return (.paid, true)
        case "completed", "shipped", "partial-shipped": return (.shipped, true)
        case "delivered": return (.delivered, true)
        case "cancelled": return (.cancelled, true)
        case "refunded": return (order.isCompleted ? .returned : .cancelled, true)
        default: return (order.isCompleted ? .shipped : order.isPaid ? .paid : .placed, false)
        }
    }

    /// A number may be `1001`, `SHOP-1001` or `2026/1001`; what could be anything else is not asked for.
    private static func isNumber(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || "-_/.#".utf8.contains($0)
            }
    }

    static func digits(_ text: String) -> String? {
        (1...15).contains(text.utf8.count) && text.utf8.allSatisfy({ (48...57).contains($0) }) && text.utf8.first != 48
            ? text : nil
    }

    private static func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
}

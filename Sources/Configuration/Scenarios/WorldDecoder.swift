import Mail
import Resolution

import struct Foundation.Date
import struct Foundation.TimeInterval

/// Decodes what a scenario's shop holds. Dates are told from the first message: `3 days ago`, `in 6 days`.
struct WorldDecoder {
    let now: Date
    /// Somebody is said to be a customer, also when it cannot be read who.
    let isPeopled: Bool

    private static let customerKeys = ["id", "name", "email", "tier"]
    private static let orderKeys = [
        "number", "customer", "status", "placed", "shipped", "expected", "delivered", "carrier", "tracking",
        "tracking_url", "address", "items", "refunded",
    ]
    private static let itemKeys = ["sku", "title", "price", "quantity", "refunded"]
    private static let subscriptionKeys = ["id", "customer", "plan", "price", "status", "renews"]

    func customer(_ entry: Entry) -> Customer? {
        guard let block = entry.block(Self.customerKeys),
            let email = block.required("email", "write the address on file")?.address()
        else { return nil }
        return Customer(
            id: block["id"]?.text() ?? "c-" + email.normalized, name: block["name"]?.text() ?? "", email: email,
            tier: block["tier"]?.text())
    }

    /// The one named by id, else the first.
    private func owner(_ entry: Entry?, among customers: [Customer], of thing: Entry) -> Customer? {
        guard let entry else {
            if customers.isEmpty, !isPeopled { thing.wrong("it belongs to nobody", "give the scenario a `customer:`") }
            return customers.first
        }
        guard let id = entry.choice(among: customers.map(\.id)) else { return nil }
        return customers.first { $0.id == id }
    }

    func order(_ entry: Entry, of customers: [Customer]) -> Order? {
        guard let block = entry.block(Self.orderKeys),
            let owner = owner(block["customer"], among: customers, of: entry),
            let number = block.required("number", "write the order's number")?.text(),
            let status = block.required("status", "write how far it is")?.choice(Order.Status.self)
        else { return nil }
        let items = (block.required("items", "write what was ordered")?.items() ?? []).enumerated().compactMap {
            item($1, line: $0 + 1)
        }
        if let entry = block["items"], entry.isList, entry.items().isEmpty {
            entry.wrong("an order without items", "write what was ordered")
        }
        guard let currency = items.first?.price.currency else { return nil }
        if items.contains(where: { $0.price.currency != currency }) {
            block["items"]?.wrong("prices of one order are in several currencies", "use one currency")
        }
        let shipped = block["shipped"].flatMap(date)
        let delivered = block["delivered"].flatMap(date)
        var shipments: [Order.Shipment] = []
        if shipped != nil || delivered != nil || block["tracking"] != nil {
            shipments.append(
                Order.Shipment(
                    carrier: block["carrier"]?.text() ?? "DHL", tracking: block["tracking"]?.text() ?? "T" + number,
                    url: block["tracking_url"]?.text(), shipped: shipped ?? delivered,
                    expected: block["expected"].flatMap(date), delivered: delivered))
        }
        let total = items.reduce(0) { $0 + $1.price.minor * $1.quantity }
        let refunded = items.reduce(0) { $0 + $1.refunded.minor }
        return Order(
            number: number, customer: owner.id, email: owner.email, status: status,
            placed: block["placed"].flatMap(date) ?? now.addingTimeInterval(-10 * 86_400), items: items,
            shipments: shipments, total: Money(minor: total, currency: currency),
            refunded: block["refunded"]?.money() ?? Money(minor: refunded, currency: currency),
            address: block["address"]?.text())
    }

    private func item(_ entry: Entry, line: Int) -> Order.Item? {
        guard let block = entry.block(Self.itemKeys),
            let title = block.required("title", "write what it is")?.text(),
            let price = block.required("price", "write what one costs")?.money()
        else { return nil }
        return Order.Item(
            line: line, sku: block["sku"]?.text() ?? "SKU-\(line)", title: title,
            quantity: block["quantity"]?.integer(1...1_000) ?? 1, price: price,
            refunded: block["refunded"]?.money() ?? Money(minor: 0, currency: price.currency))
    }

    func subscription(_ entry: Entry, of customers: [Customer]) -> Subscription? {
        guard let block = entry.block(Self.subscriptionKeys),
            let owner = owner(block["customer"], among: customers, of: entry),
            let id = block.required("id", "write its id")?.text(),
            let plan = block.required("plan", "write which plan it is")?.text(),
            let price = block.required("price", "write what it costs")?.money()
        else { return nil }
        return Subscription(
            id: id, customer: owner.id, plan: plan, price: price,
            status: block["status"]?.choice(Subscription.Status.self) ?? .active, renews: block["renews"].flatMap(date))
    }

    /// `3 days ago`, `in 6 days`, `2026-02-20 10:00`.
    func date(_ entry: Entry) -> Date? {
        guard let text = entry.text() else { return nil }
        if text.hasSuffix(" ago"), let span = readDuration(String(text.dropLast(4))) {
            return now.addingTimeInterval(-span)
        }
        if text.hasPrefix("in "), let span = readDuration(String(text.dropFirst(3))) {
            return now.addingTimeInterval(span)
        }
        if let date = readMoment(text) { return date }
        entry.wrong("\(entry.title) is no moment: `\(text)`", "write `3 days ago`, `in 6 days` or 2026-02-20 10:00")
        return nil
    }
}

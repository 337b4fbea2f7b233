import Foundation
import Mail
import OrderBook
import Resolution
import Testing

/// What a plan's shop holds, and what it must hold at the end.
struct PlanWorld {
    let plan: Plan
    let time: PlanTime
    let customer: Customer
    let other: Customer

    init(_ plan: Plan, _ time: PlanTime) throws {
        self.plan = plan
        self.time = time
        let names = ["en": "Alma Reed", "de": "Jonas Weber", "fr": "Léa Morel", "es": "Inés Soto", "it": "Paola Neri"]
        let isGold = plan.customer == "gold"
        customer = Customer(
            id: "c1", name: names[plan.language] ?? "Daan Visser",
            email: try #require(EmailAddress("customer@post.example")),
            tier: isGold ? "gold" : nil)
        other = Customer(id: "c2", name: "Somebody Else", email: try #require(EmailAddress("other@post.example")))
    }

    /// Whoever writes: a stranger is nobody in the shop.
    var writer: EmailAddress {
        ["none", "stranger"].contains(plan.customer)
            ? EmailAddress("stranger@elsewhere.example") ?? customer.email : customer.email
    }

    var seed: ShopSeed {
        let world = plan.leaf["world"]
        return ShopSeed(
            customers: [customer, other], orders: world["orders"].list.compactMap(order),
            subscriptions: world["subscriptions"].list.compactMap { leaf in
                Money(leaf["price"].text ?? "9.00 EUR").map { price in
                    Subscription(
                        id: leaf["id"].text ?? "", customer: customer.id, plan: leaf["plan"].text ?? "", price: price,
                        status: Subscription.Status(rawValue: leaf["status"].text ?? "") ?? .active,
                        renews: leaf["renews"].text.flatMap(time.date))
                }
            },
            plans: world["plans"].list.compactMap { leaf in
                leaf["name"].text.flatMap { name in
                    Money(leaf["price"].text ?? "").map { Resolution.Plan(name: name, price: $0) }
                }
            },
            appointments: world["appointments"].list.compactMap { leaf in
                leaf["at"].text.flatMap(time.date).map { at in
                    Appointment(
                        id: leaf["id"].text ?? "", customer: customer.id, service: leaf["service"].text ?? "", at: at)
                }
            },
            slots: world["slots"].list.compactMap { leaf in
                leaf.text.flatMap(time.date).map { ShopSeed.Slot(at: $0, service: "Inspection") }
            },
            diagnostics: [
                ShopSeed.Diagnostic(
                    customer: customer.id, name: "licence",
                    facts: Self.json(world["diagnostics"].pairs.map { ($0.key, $0.value) }))
            ])
    }

    private static func json(_ pairs: [(String, Leaf)]) -> String {
        let members = pairs.map { name, leaf in
            "\"\(name.split(separator: ".").last.map(String.init) ?? name)\":"
                + (leaf.number.map(String.init) ?? (leaf.value is Bool ? "\(leaf.flag)" : "\"\(leaf.text ?? "")\""))
        }
        return "{" + members.joined(separator: ",") + "}"
    }

    private func order(_ leaf: Leaf) -> Order? {
        let owner = leaf["owner"].text == "other" ? other : customer
        let items = leaf["items"].list.enumerated().compactMap { index, item -> Order.Item? in
            guard let price = Money(item["price"].text ?? "") else { return nil }
            return Order.Item(
                line: index + 1, sku: item["sku"].text ?? "S", title: item["title"].text ?? "",
                quantity: item["quantity"].number ?? 1, price: price,
                refunded: Money(minor: 0, currency: price.currency))
        }
        guard let currency = items.first?.price.currency else { return nil }
        let credited = leaf["credited"].text.flatMap { Money($0) }?.minor ?? 0
        let (shipped, delivered) = (leaf["shipped"].text.flatMap(time.date), leaf["delivered"].text.flatMap(time.date))
        let shipments =
            shipped == nil && delivered == nil && !leaf["tracking"].isThere
            ? []
            : [
                Order.Shipment(
                    carrier: "DHL", tracking: leaf["tracking"].text ?? "TRK", shipped: shipped ?? delivered,
                    delivered: delivered)
            ]
        return Order(
            number: leaf["number"].text ?? "", customer: owner.id, email: owner.email,
            status: Self.status(leaf["status"].text ?? ""),
            placed: leaf["placed"].text.flatMap(time.date) ?? time.start,
            items: items, shipments: shipments,
            total: Money(minor: items.reduce(0) { $0 + $1.price.minor * $1.quantity }, currency: currency),
            refunded: Money(minor: credited, currency: currency), address: leaf["address"].text)
    }

    /// Repairs and software are told in the words of orders.
    private static func status(_ name: String) -> Order.Status {
        switch name {
        case "open", "in_repair": .paid
        case "waiting_for_part": .placed
        case "shipped", "ready": .shipped
        default: .delivered
        }
    }

    /// The shop as it must be at the end: as it was, but for what `after` names.
    var expected: ShopSeed {
        var seed = self.seed
        let after = plan.leaf["after"]
        for (number, amount) in after["refunded"].pairs + after["credited"].pairs {
            guard let i = seed.orders.firstIndex(where: { $0.number == number }), let money = Money(amount.text ?? "")
            else { continue }
            seed.orders[i].refunded.minor += money.minor
        }
        for leaf in after["cancelled"].list {
            for i in seed.orders.indices where seed.orders[i].number == leaf.text { seed.orders[i].status = .cancelled }
        }
        for (number, address) in after["addresses"].pairs {
            for i in seed.orders.indices where seed.orders[i].number == number { seed.orders[i].address = address.text }
        }
        for (id, change) in after["subscriptions"].pairs {
            for i in seed.subscriptions.indices where seed.subscriptions[i].id == id {
                seed.subscriptions[i].plan = change["plan"].text ?? seed.subscriptions[i].plan
                seed.subscriptions[i].status =
                    change["status"].text.flatMap(Subscription.Status.init(rawValue:)) ?? seed.subscriptions[i].status
            }
        }
        if let email = after["email"].text.flatMap({ EmailAddress($0) }) { seed.customers[0].email = email }
        for (id, change) in after["appointments"].pairs {
            for i in seed.appointments.indices where seed.appointments[i].id == id {
                seed.appointments[i].at = change["at"].text.flatMap(time.date) ?? seed.appointments[i].at
                if change["status"].text == "cancelled" { seed.appointments[i].status = .cancelled }
            }
        }
        for at in after["booked"].list.compactMap({ $0.text.flatMap(time.date) }) {
            seed.appointments.append(
                Appointment(id: "new", customer: customer.id, service: "Inspection", at: at))
        }
        return seed
    }

    /// What of two shops the suite compares, as lines.
    static func lines(_ seed: ShopSeed) -> Set<String> {
        var lines: Set<String> = []
        for order in seed.orders {
            lines.insert(
                "order \(order.number) \(order.status) refunded \(order.refunded) address \(order.address ?? "-")")
        }
        for one in seed.subscriptions { lines.insert("subscription \(one.id) \(one.plan) \(one.status)") }
        for one in seed.customers { lines.insert("customer \(one.id) \(one.email)") }
        for one in seed.appointments { lines.insert("appointment \(notation(of: one.at)) \(one.status)") }
        return lines
    }
}

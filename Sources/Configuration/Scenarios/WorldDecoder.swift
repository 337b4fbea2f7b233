import Mail
import Resolution

import struct Foundation.Date
import class Foundation.JSONEncoder
import struct Foundation.TimeInterval

/// Decodes what a scenario's shop holds. Dates are told from the first message: `3 days ago`, `in 6 days`.
struct WorldDecoder {
    let now: Date
    /// Somebody is said to be a customer, also when it cannot be read who.
    let isPeopled: Bool

    private static let customerKeys = ["id", "name", "email", "tier", "address"]
    private static let orderKeys = [
        "number", "customer", "status", "placed", "shipped", "expected", "delivered", "carrier", "tracking",
        "tracking_url", "address", "items", "refunded",
    ]
    private static let itemKeys = ["sku", "title", "price", "quantity", "refunded"]
    private static let subscriptionKeys = ["id", "customer", "plan", "price", "status", "renews"]

    private static let planKeys = ["name", "price"]
    private static let variantKeys = ["product", "sku", "title", "price", "available"]
    private static let paymentKeys = ["customer", "id", "kind", "title", "orders"]
    private static let appointmentKeys = ["id", "customer", "service", "at", "status"]
    private static let slotKeys = ["service", "at"]
    private static let diagnosticKeys = ["name", "customer", "order", "facts"]

    /// Keys of a scenario that say what the shop holds.
    static let keys = [
        "customer", "customers", "orders", "subscriptions", "plans", "variants", "payments", "appointments",
        "slots", "diagnostics",
    ]

    static func world(_ block: Block, from start: Date) -> Scenario.World {
        let decoder = WorldDecoder(now: start, isPeopled: block["customer"] != nil || block["customers"] != nil)
        func list<Thing>(_ key: String, _ decode: (Entry) -> Thing?) -> [Thing] {
            block[key]?.items().compactMap(decode) ?? []
        }
        var world = Scenario.World()
        world.customers = list("customers", decoder.customer)
        if let one = block["customer"].flatMap({ decoder.customer($0) }) { world.customers.insert(one, at: 0) }
        let people = world.customers
        world.orders = list("orders") { decoder.order($0, of: people) }
        world.subscriptions = list("subscriptions") { decoder.subscription($0, of: people) }
        world.plans = list("plans", decoder.plan)
        world.variants = list("variants", decoder.variant)
        world.payments = list("payments") { decoder.payment($0, of: people) }
        world.appointments = list("appointments") { decoder.appointment($0, of: people) }
        world.slots = list("slots", decoder.slot)
        world.diagnostics = list("diagnostics") { decoder.diagnostic($0, of: people) }
        return world
    }

    private func plan(_ entry: Entry) -> Plan? {
        guard let block = entry.block(Self.planKeys),
            let name = block.required("name", "write the plan's name")?.text(),
            let price = block.required("price", "write what it costs")?.money()
        else { return nil }
        return Plan(name: name, price: price)
    }

    private func variant(_ entry: Entry) -> Scenario.Product? {
        guard let block = entry.block(Self.variantKeys),
            let product = block.required("product", "write what it is a form of")?.text(),
            let sku = block.required("sku", "write its article number")?.text(),
            let title = block.required("title", "write its options, such as `black / L`")?.text(),
            let price = block.required("price", "write what one costs")?.money()
        else { return nil }
        return Scenario.Product(
            product: product,
            variant: Variant(sku: sku, title: title, price: price, isAvailable: block["available"]?.flag() ?? true))
    }

    private func payment(_ entry: Entry, of customers: [Customer]) -> Scenario.Payment? {
        guard let block = entry.block(Self.paymentKeys),
            let owner = owner(block["customer"], among: customers, of: entry),
            let id = block.required("id", "write its id")?.text(),
            let kind = block.required("kind", "write what it is, such as `gift_card`")?.text(),
            let title = block.required("title", "write how customers know it")?.text()
        else { return nil }
        let orders = block["orders"]?.filled().compactMap { $0.text() } ?? []
        return Scenario.Payment(
            means: PaymentMeans(id: id, customer: owner.id, kind: kind, title: title), orders: orders)
    }

    private func appointment(_ entry: Entry, of customers: [Customer]) -> Appointment? {
        guard let block = entry.block(Self.appointmentKeys),
            let owner = owner(block["customer"], among: customers, of: entry),
            let id = block.required("id", "write its id")?.text(),
            let service = block.required("service", "write what it is for")?.text(),
            let at = block.required("at", "write when it is, such as `in 3 days`").flatMap(date)
        else { return nil }
        return Appointment(
            id: id, customer: owner.id, service: service, at: at,
            status: block["status"]?.choice(Appointment.Status.self) ?? .booked)
    }

    private func slot(_ entry: Entry) -> Scenario.Slot? {
        guard let block = entry.block(Self.slotKeys),
            let service = block.required("service", "write what it can be booked for")?.text(),
            let place = block.required("at", "write when it is, such as 2026-03-06 10:00"), let at = date(place)
        else { return nil }
        if at <= now { place.wrong("a free time lies before the first message", "write it as `in 3 days`") }
        return Scenario.Slot(at: at, service: service)
    }

    private func diagnostic(_ entry: Entry, of customers: [Customer]) -> Scenario.Diagnostic? {
        guard let block = entry.block(Self.diagnosticKeys),
            let owner = owner(block["customer"], among: customers, of: entry),
            let name = block.required("name", "name it as `diagnose:` does")?.text(),
            let facts = block.required("facts", "write what it says: `facts: {line: up, errors: 3}`")
        else { return nil }
        guard facts.isBlock else {
            facts.wrong("\(facts.title) must be a block of facts", "write it as `{line: up, errors: 3}`")
            return nil
        }
        var said: [String: DiagnosticFact] = [:]
        for (fact, value) in facts.pairs() { said[fact] = value.text().map(DiagnosticFact.init) }
        return Scenario.Diagnostic(
            customer: owner.id, order: block["order"]?.text() ?? "", name: name, facts: document(said))
    }

    private func document(_ facts: [String: DiagnosticFact]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(facts)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    func customer(_ entry: Entry) -> Customer? {
        guard let block = entry.block(Self.customerKeys),
            let email = block.required("email", "write the address on file")?.address()
        else { return nil }
        return Customer(
            id: block["id"]?.text() ?? "c-" + email.normalized, name: block["name"]?.text() ?? "", email: email,
            tier: block["tier"]?.text(), address: block["address"]?.text())
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

/// A word of YAML as the value that it means.
private struct DiagnosticFact: Encodable {
    let text: String

    func encode(to encoder: any Encoder) throws {
        var box = encoder.singleValueContainer()
        if let number = Int(text) {
            try box.encode(number)
        } else if text == "true" || text == "false" {
            try box.encode(text == "true")
        } else {
            try box.encode(text)
        }
    }
}

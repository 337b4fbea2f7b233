package import Foundation
import GRDB
import Mail
package import Resolution
import Store

/// A whole shop as a value: what a trial starts with, and what tests compare.
package struct ShopSeed: Codable, Sendable, Equatable {
    package var customers: [Customer]
    /// What is `refunded` on lines and orders becomes refunds of before.
    package var orders: [Order]
    package var subscriptions: [Subscription]
    /// What subscriptions can be changed to.
    package var plans: [Plan]
    /// In which forms products are sold.
    package var variants: [Product]
    package var payments: [Payment]
    package var appointments: [Appointment]
    /// Times that can be booked, with what for.
    package var slots: [Slot]
    package var diagnostics: [Diagnostic]

    package struct Slot: Codable, Sendable, Equatable {
        package var at: Date
        package var service: String

        package init(at: Date, service: String) {
            self.at = at
            self.service = service
        }
    }

    /// A means of payment of a customer's, and the orders that were paid with it.
    package struct Payment: Codable, Sendable, Equatable {
        package var means: PaymentMeans
        package var orders: [String]

        package init(means: PaymentMeans, orders: [String] = []) {
            self.means = means
            self.orders = orders
        }
    }

    /// A product, and one form of it.
    package struct Product: Codable, Sendable, Equatable {
        package var product: String
        package var variant: Variant

        package init(product: String, variant: Variant) {
            self.product = product
            self.variant = variant
        }
    }

    /// What other systems say about a customer's matter.
    package struct Diagnostic: Codable, Sendable, Equatable {
        package var customer: String
        /// Empty: of no one order.
        package var order: String
        package var name: String
        /// A JSON object of numbers, texts and truth values.
        package var facts: String

        package init(customer: String, order: String = "", name: String, facts: String) {
            self.customer = customer
            self.order = order
            self.name = name
            self.facts = facts
        }
    }

    package init(
        customers: [Customer] = [], orders: [Order] = [], subscriptions: [Subscription] = [],
        plans: [Plan] = [], variants: [Product] = [], payments: [Payment] = [], appointments: [Appointment] = [],
        slots: [Slot] = [],
        diagnostics: [Diagnostic] = []
    ) {
        self.customers = customers
        self.orders = orders
        self.subscriptions = subscriptions
        self.plans = plans
        self.variants = variants
        self.payments = payments
        self.appointments = appointments
        self.slots = slots
        self.diagnostics = diagnostics
    }

    /// Kinds that a document does not have are empty.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func list<Item: Decodable>(_ key: CodingKeys) throws -> [Item] {
            try container.decodeIfPresent([Item].self, forKey: key) ?? []
        }
        self.init(
            customers: try list(.customers), orders: try list(.orders), subscriptions: try list(.subscriptions),
            plans: try list(.plans), variants: try list(.variants), payments: try list(.payments),
            appointments: try list(.appointments),
            slots: try list(.slots), diagnostics: try list(.diagnostics))
    }

    /// Reads a JSON document of this shape; dates in ISO 8601.
    package static func importing(_ json: [UInt8]) throws -> ShopSeed {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(ShopSeed.self, from: Data(json))
    }

    /// The document that `importing` reads.
    package func exported() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }
}

extension OrderBook {
    package static func importing(_ json: [UInt8]) throws -> ShopSeed { try ShopSeed.importing(json) }

    /// Replaces everything in the shop, the log of actions included.
    package func seed(_ seed: ShopSeed) async throws {
        try await writer.write { db in
            for table in [
                "exchanges", "documents", "password_links", "email_changes", "appointments", "plans", "variants",
                "paid_with", "payments", "slots", "diagnostics",
                "refunds", "returns",
                "notes", "action_log", "shipments", "items", "subscriptions", "orders",
                "customers",
            ] {
                try db.change(sql: "delete from \(table)")
            }
            for customer in seed.customers { try Self.insert(customer, db) }
            for order in seed.orders { try Self.insert(order, db) }
            for subscription in seed.subscriptions { try Self.insert(subscription, db) }
            try Self.insertServices(of: seed, db)
        }
    }

    /// The shop as it is now, in the order of ids.
    package func snapshot() async throws -> ShopSeed {
        try await pool.read { db in
            ShopSeed(
                customers: try Row.fetchAll(db.cachedStatement(sql: "select * from customers order by id")).map(
                    Customer.init(row:)),
                orders: try Row.fetchAll(db.cachedStatement(sql: "select * from orders order by number")).map {
                    var order = try Order(row: $0, db)
                    // Its variants say what it is sold as, and are in the seed themselves.
                    for item in order.items.indices { order.items[item].options = nil }
                    return order
                },
                subscriptions: try Row.fetchAll(db.cachedStatement(sql: "select * from subscriptions order by id"))
                    .map(Subscription.init(row:)),
                plans: try Row.fetchAll(db.cachedStatement(sql: "select * from plans order by name")).map {
                    Plan(name: $0["name"], price: Money(minor: $0["price"], currency: $0["currency"]))
                },
                variants: try Row.fetchAll(db.cachedStatement(sql: "select * from variants order by sku")).map {
                    ShopSeed.Product(product: $0["product"], variant: Variant(row: $0))
                },
                payments: try Row.fetchAll(db.cachedStatement(sql: "select * from payments order by id")).map { row in
                    ShopSeed.Payment(
                        means: PaymentMeans(
                            id: row["id"], customer: row["customer"], kind: row["kind"], title: row["title"]),
                        orders: try String.fetchAll(
                            db.cachedStatement(
                                sql: "select order_number from paid_with where payment = ? order by order_number"),
                            arguments: [row["id"] as String]))
                },
                appointments: try Row.fetchAll(db.cachedStatement(sql: "select * from appointments order by id"))
                    .map(Appointment.init(row:)),
                slots: try Row.fetchAll(db.cachedStatement(sql: "select * from slots order by at")).map {
                    ShopSeed.Slot(at: Self.moment($0["at"]), service: $0["service"])
                },
                diagnostics: try Row.fetchAll(
                    db.cachedStatement(
                        sql: "select * from diagnostics order by customer, order_number, name"
                    )
                ).map {
                    ShopSeed.Diagnostic(
                        customer: $0["customer"], order: $0["order_number"], name: $0["name"], facts: $0["facts"])
                })
        }
    }

    /// What was sent out or announced since the shop was seeded, one line each: `exchange 2207/1 43`.
    package func deeds() async throws -> [String] {
        try await pool.read { db in
            try String.fetchAll(
                db.cachedStatement(
                    sql: """
                        select 'exchange ' || order_number || '/' || line || ifnull(' ' || variant, '')
                            || ifnull(' with ' || payment, '') from exchanges
                        union all select 'return ' || order_number || '/' || line || ifnull(' to ' || payment, '')
                            from returns
                        union all select 'document ' || order_number || ' ' || document from documents
                        union all select 'password link ' || customer from password_links
                        union all select 'credit ' || id || ' ' || credit || ' ' || credit_currency from customers
                            where credit > 0
                        union all select 'note ' || order_number from notes
                        order by 1
                        """))
        }
    }

    private static func insertServices(of seed: ShopSeed, _ db: Database) throws {
        for one in seed.payments {
            try db.change(
                sql: "insert into payments (id, customer, kind, title) values (?, ?, ?, ?)",
                arguments: [one.means.id, one.means.customer, one.means.kind, one.means.title])
            for order in one.orders {
                try db.change(
                    sql: "insert into paid_with (order_number, payment) values (?, ?)",
                    arguments: [order, one.means.id])
            }
        }
        for one in seed.appointments {
            try db.change(
                sql: "insert into appointments (id, customer, service, at, status) values (?, ?, ?, ?, ?)",
                arguments: [one.id, one.customer, one.service, stored(one.at), one.status.rawValue])
        }
        for plan in seed.plans {
            try db.change(
                sql: "insert into plans (name, price, currency) values (?, ?, ?)",
                arguments: [plan.name, plan.price.minor, plan.price.currency])
        }
        for one in seed.variants {
            let variant = one.variant
            try db.change(
                sql: """
                    insert into variants (sku, product, title, price, currency, stock) values (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    variant.sku, one.product, variant.title, variant.price.minor, variant.price.currency,
                    variant.isAvailable ? 1 : 0,
                ])
        }
        for slot in seed.slots {
            try db.change(
                sql: "insert into slots (at, service) values (?, ?)", arguments: [stored(slot.at), slot.service])
        }
        for one in seed.diagnostics {
            try db.change(
                sql: "insert into diagnostics (customer, order_number, name, facts) values (?, ?, ?, ?)",
                arguments: [one.customer, one.order, one.name, one.facts])
        }
    }

    private static func insert(_ customer: Customer, _ db: Database) throws {
        try db.change(
            sql: "insert into customers (id, name, email, email_key, tier, address) values (?, ?, ?, ?, ?, ?)",
            arguments: [
                customer.id, customer.name, customer.email.text, customer.email.normalized, customer.tier,
                customer.address,
            ])
    }

    static func insert(_ order: Order, _ db: Database) throws {
        try db.change(
            sql: """
                insert into orders (number, customer, email, status, placed, total, currency, address)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                order.number, order.customer, order.email.text, order.status.rawValue, stored(order.placed),
                order.total.minor, order.total.currency, order.address,
            ])
        var rest = order.refunded.minor
        for item in order.items {
            try insert(item, of: order.number, db)
            try refunded(item.refunded.minor, order, line: item.line, db)
            rest -= item.refunded.minor
        }
        try refunded(rest, order, line: nil, db)
        for shipment in order.shipments { try insert(shipment, of: order.number, db) }
    }

    static func insert(_ item: Order.Item, of order: String, _ db: Database) throws {
        try db.change(
            sql: "insert into items (order_number, line, sku, title, quantity, price) values (?, ?, ?, ?, ?, ?)",
            arguments: [order, item.line, item.sku, item.title, item.quantity, item.price.minor])
    }

    static func insert(_ shipment: Order.Shipment, of order: String, _ db: Database) throws {
        try db.change(
            sql: """
                insert into shipments (order_number, carrier, tracking, url, shipped, expected, delivered)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                order, shipment.carrier, shipment.tracking, shipment.url, shipment.shipped.map(stored),
                shipment.expected.map(stored), shipment.delivered.map(stored),
            ])
    }

    static func refunded(_ amount: Int, _ order: Order, line: Int?, _ db: Database) throws {
        guard amount > 0 else { return }
        try db.change(
            sql: "insert into refunds (order_number, line, amount, at) values (?, ?, ?, ?)",
            arguments: [order.number, line, amount, stored(order.placed)])
    }

    static func insert(_ subscription: Subscription, _ db: Database) throws {
        try db.change(
            sql: """
                insert into subscriptions (id, customer, plan, price, currency, status, renews)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                subscription.id, subscription.customer, subscription.plan, subscription.price.minor,
                subscription.price.currency, subscription.status.rawValue, subscription.renews.map(stored),
            ])
    }
}

import Foundation
import GRDB
package import Mail
package import Resolution
import Store

extension OrderBook {
    package func customer(at address: EmailAddress) async throws -> Customer? {
        try await pool.read { db in
            try Row.fetchOne(
                db.cachedStatement(sql: "select * from customers where email_key = ?"), arguments: [address.normalized]
            ).map(Customer.init(row:))
        }
    }

    package func orders(of customer: Customer) async throws -> [Order] {
        try await pool.read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "select * from orders where customer = ? order by placed desc, number desc"),
                arguments: [customer.id]
            ).map { row in try Order(row: row, db) }
        }
    }

    /// One query for a foreign order and for one that does not exist: the same work, the same answer.
    package func order(_ number: String, of customer: Customer) async throws -> Order? {
        try await pool.read { db in
            try Row.fetchOne(
                db.cachedStatement(sql: "select * from orders where number = ? and customer = ?"),
                arguments: [number, customer.id]
            ).map { row in try Order(row: row, db) }
        }
    }

    package func subscriptions(of customer: Customer) async throws -> [Subscription] {
        try await pool.read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "select * from subscriptions where customer = ? order by id"),
                arguments: [customer.id]
            ).map(Subscription.init(row:))
        }
    }

    package func receipt(forKey key: String, of action: Action) async throws -> Receipt? {
        KillPoint.reached("orderbook.receipt", ".before")
        let receipt = try await pool.read { db in try Self.logged(db, key)?.receipt }
        KillPoint.reached("orderbook.receipt", ".after")
        return receipt
    }
}

func stored(_ date: Date) -> Int64 { Int64((date.timeIntervalSince1970 * 1000).rounded()) }

func moment(_ stored: Int64?) -> Date? { stored.map { Date(timeIntervalSince1970: Double($0) / 1000) } }

extension Customer {
    init(row: Row) throws {
        guard let email = EmailAddress(row["email"] as String) else { throw OrderBookError.unreadable("address") }
        self.init(id: row["id"], name: row["name"], email: email, tier: row["tier"], address: row["address"])
    }
}

extension Order {
    init(row: Row, _ db: Database) throws {
        let number = row["number"] as String
        let currency = row["currency"] as String
        guard let email = EmailAddress(row["email"] as String), let status = Status(rawValue: row["status"]) else {
            throw OrderBookError.unreadable("order")
        }
        let items = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    select items.*, (
                        select coalesce(sum(amount), 0) from refunds
                        where refunds.order_number = items.order_number and refunds.line = items.line
                    ) as refunded, (select variants.title from variants where variants.sku = items.sku) as options
                    from items where order_number = ? order by line
                    """), arguments: [number]
        ).map { item in
            Item(
                line: item["line"], sku: item["sku"], title: item["title"], options: item["options"],
                quantity: item["quantity"],
                price: Money(minor: item["price"], currency: currency),
                refunded: Money(minor: item["refunded"], currency: currency))
        }
        let shipments = try Row.fetchAll(
            db.cachedStatement(sql: "select * from shipments where order_number = ? order by id"), arguments: [number]
        ).map { shipment in
            Shipment(
                carrier: shipment["carrier"], tracking: shipment["tracking"], url: shipment["url"],
                shipped: moment(shipment["shipped"]), expected: moment(shipment["expected"]),
                delivered: moment(shipment["delivered"]))
        }
        let refunded =
            try Int.fetchOne(
                db.cachedStatement(sql: "select coalesce(sum(amount), 0) from refunds where order_number = ?"),
                arguments: [number])
            ?? 0
        self.init(
            number: number, customer: row["customer"], email: email, status: status,
            placed: moment(row["placed"] as Int64?) ?? Date(timeIntervalSince1970: 0), items: items,
            shipments: shipments, total: Money(minor: row["total"], currency: currency),
            refunded: Money(minor: refunded, currency: currency), address: row["address"])
    }
}

extension Subscription {
    init(row: Row) throws {
        guard let status = Status(rawValue: row["status"]) else { throw OrderBookError.unreadable("subscription") }
        self.init(
            id: row["id"], customer: row["customer"], plan: row["plan"],
            price: Money(minor: row["price"], currency: row["currency"]), status: status,
            renews: moment(row["renews"]))
    }
}

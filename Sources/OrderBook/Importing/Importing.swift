import Foundation
import GRDB
import Mail
import Resolution
import Store

/// What an import did, or would do.
package struct ImportTally: Sendable, Equatable {
    package var new = 0
    package var changed = 0
    package var same = 0
    /// What the book knows better, one line each: the file's word was not taken there.
    package var kept: [String] = []
}

extension OrderBook {
    /// Takes rows into the book in one transaction: all of them, or none.
    ///
    /// What replyd did is never undone by a file that was written before: an order that it cancelled stays cancelled, an
    /// address that it changed stays, and money given back is never less than the book has.
    ///
    /// - Parameter isTrial: nothing is kept; what would be is told.
    package func take(_ rows: ImportedRows, isTrial: Bool = false) async throws -> ImportTally {
        try await writer.write { db in
            var tally = ImportTally()
            try db.inSavepoint {
                let import_ = Import(db: db)
                for (line, customer) in rows.customers { try import_.take(customer, line, &tally) }
                for (line, order) in rows.orders { try import_.take(order, line, &tally) }
                for (line, subscription) in rows.subscriptions { try import_.take(subscription, line, &tally) }
                return isTrial ? .rollback : .commit
            }
            return tally
        }
    }
}

private struct Import {
    let db: Database

    // MARK: Customers

    func take(_ customer: Customer, _ line: Int, _ tally: inout ImportTally) throws {
        let known = try person(at: customer.email)
        if let known {
            let name = customer.name.utf8.elementsEqual(customer.email.text.utf8) ? known.name : customer.name
            let tier = customer.tier ?? known.tier
            guard name != known.name || tier != known.tier else { return tally.same += 1 }
            try db.change(
                sql: "update customers set name = ?, tier = ? where id = ?", arguments: [name, tier, known.id])
            return tally.changed += 1
        }
        let other = try Row.fetchOne(db, sql: "select 1 from customers where id = ?", arguments: [customer.id])
        guard other == nil else {
            throw ImportProblem(
                line, "has the id of a customer with another address; change the address in the book first")
        }
        try insert(customer)
        tally.new += 1
    }

    /// Also by an address that replyd has changed since: a file of before names the same person.
    private func person(at email: EmailAddress) throws -> Customer? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    select * from customers where email_key = ?1 or id in
                        (select customer from email_changes where lower(before) = ?1)
                    order by email_key = ?1 desc limit 1
                    """), arguments: [email.normalized]
        ).map(Customer.init(row:))
    }

    private func insert(_ customer: Customer) throws {
        try db.change(
            sql: "insert into customers (id, name, email, email_key, tier) values (?, ?, ?, ?, ?)",
            arguments: [
                customer.id, customer.name, customer.email.text, customer.email.normalized, customer.tier,
            ])
    }

    /// An order or a subscription makes its customer known.
    private func person(at email: EmailAddress, id: String?, name: String?, _ line: Int) throws -> String {
        if let known = try person(at: email) { return known.id }
        let id = id ?? email.normalized
        let other = try Row.fetchOne(db, sql: "select 1 from customers where id = ?", arguments: [id])
        guard other == nil else { throw ImportProblem(line, "has the id of a customer with another address") }
        try insert(Customer(id: id, name: name ?? email.text, email: email))
        return id
    }

    // MARK: Orders

    func take(_ read: ImportedOrder, _ line: Int, _ tally: inout ImportTally) throws {
        var order = read.order
        order.customer = try person(at: order.email, id: read.customerID, name: read.person, line)
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "select * from orders where number = ?"), arguments: [order.number])
        guard let row else {
            try OrderBook.insert(order, db)
            return tally.new += 1
        }
        let known = try Order(row: row, db)
        guard known.customer.utf8.elementsEqual(order.customer.utf8) else {
            throw ImportProblem(line, "has order \(order.number), which is another customer's in the book")
        }
        guard known.total.currency == order.total.currency else {
            throw ImportProblem(line, "has order \(order.number) in another currency than the book")
        }
        var kept: [String] = []
        if try wasDone("CA-", order.number) || [.cancelled, .returned].contains(known.status),
            order.status != known.status
        {
            kept.append(
                "order \(order.number) is \(known.status.rawValue) here and \(order.status.rawValue) in the file")
            order.status = known.status
        }
        order.address = order.address ?? known.address
        if order.address != known.address, try wasDone("AD-", order.number) {
            kept.append("order \(order.number) has an address that replyd changed")
            order.address = known.address
        }
        if order.refunded.minor < known.refunded.minor {
            kept.append("order \(order.number) has \(known.refunded) refunded here and \(order.refunded) in the file")
            order.refunded = known.refunded
        }
        if order.items.isEmpty || !same(order.items, known.items) {
            if !order.items.isEmpty, try isActedOn(order.number) {
                kept.append("order \(order.number) has items that something was done with")
            }
            if try order.items.isEmpty || isActedOn(order.number) { order.items = known.items }
        }
        if order.shipments.isEmpty { order.shipments = known.shipments }
        tally.kept += kept
        for place in order.items.indices {
            order.items[place].refunded = known.item(order.items[place].line)?.refunded ?? order.items[place].refunded
        }
        guard order != known else { return tally.same += 1 }
        try write(order, over: known)
        tally.changed += 1
    }

    private func write(_ order: Order, over known: Order) throws {
        try db.change(
            sql: "update orders set email = ?, status = ?, placed = ?, total = ?, address = ? where number = ?",
            arguments: [
                order.email.text, order.status.rawValue, stored(order.placed), order.total.minor, order.address,
                order.number,
            ])
        if !same(order.items, known.items) {
            try db.change(sql: "delete from items where order_number = ?", arguments: [order.number])
            for item in order.items { try OrderBook.insert(item, of: order.number, db) }
        }
        if order.shipments != known.shipments {
            try db.change(sql: "delete from shipments where order_number = ?", arguments: [order.number])
            for shipment in order.shipments { try OrderBook.insert(shipment, of: order.number, db) }
        }
        let more = order.refunded.minor - known.refunded.minor
        if more > 0 { try OrderBook.refunded(more, order, line: nil, db) }
    }

    private func same(_ a: [Order.Item], _ b: [Order.Item]) -> Bool {
        a.count == b.count
            && zip(a, b).allSatisfy { a, b in
                a.line == b.line && a.sku == b.sku && a.title == b.title && a.quantity == b.quantity
                    && a.price == b.price
            }
    }

    /// Whether replyd did the action whose receipts have that reference.
    private func wasDone(_ prefix: String, _ number: String) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: "select exists (select 1 from action_log where json_extract(receipt, '$.reference') = ?)"),
            arguments: [prefix + number]) ?? false
    }

    /// Whether a line of it was refunded, sent back or exchanged: its lines keep their numbers then.
    private func isActedOn(_ number: String) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    select exists (select 1 from refunds where order_number = ?1 and line is not null)
                        or exists (select 1 from returns where order_number = ?1)
                        or exists (select 1 from exchanges where order_number = ?1)
                    """), arguments: [number]) ?? false
    }

    // MARK: Subscriptions

    func take(_ read: Subscription, _ line: Int, _ tally: inout ImportTally) throws {
        guard let email = EmailAddress(read.customer) else { throw ImportProblem(line, "has no plain address") }
        var subscription = read
        subscription.customer = try person(at: email, id: nil, name: nil, line)
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "select * from subscriptions where id = ?"), arguments: [subscription.id])
        guard let row else {
            try OrderBook.insert(subscription, db)
            return tally.new += 1
        }
        let known = try Subscription(row: row)
        guard known.customer.utf8.elementsEqual(subscription.customer.utf8) else {
            throw ImportProblem(line, "has subscription \(subscription.id), which is another customer's in the book")
        }
        if subscription.status != known.status || subscription.plan != known.plan, try wasDone("SU-", subscription.id) {
            tally.kept.append("subscription \(subscription.id) was changed by replyd")
            subscription.status = known.status
            subscription.plan = known.plan
        }
        subscription.renews = subscription.renews ?? known.renews
        guard subscription != known else { return tally.same += 1 }
        try db.change(
            sql: "update subscriptions set plan = ?, price = ?, currency = ?, status = ?, renews = ? where id = ?",
            arguments: [
                subscription.plan, subscription.price.minor, subscription.price.currency, subscription.status.rawValue,
                subscription.renews.map(stored), subscription.id,
            ])
        tally.changed += 1
    }
}

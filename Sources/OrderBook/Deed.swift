import Foundation
import GRDB
import Resolution
import Store

/// One action inside its transaction. Checks the shop's own rules again, whatever was checked before.
struct Deed {
    let db: Database
    let key: String
    let now: Date

    func act(_ action: Action) throws -> Receipt {
        switch action {
        case .refund(let order, let line, let amount): try refund(order, line, amount)
        case .cancel(let order, let reason): try cancel(order, reason)
        case .address(let order, let to): try address(order, to)
        case .customerAddress(let customer, let to): try customerAddress(customer, to)
        // Here nothing is charged: it would only be written down.
        case .payment: throw OrderBookError.notOffered(action.kind.rawValue)
        case .subscription(let id, let change): try subscription(id, change)
        case .credit(let order, let line, let amount): try credit(order, line, amount)
        case .return(let order, let line, let others, let paid): try takeBack(order, [line] + (others ?? []), paid)
        case .note(let order, let text): try note(order, text)
        case .exchange(let order, let line, let variant, let others, let paid):
            try exchange(order, [(line, variant)] + (others ?? []).map { ($0.line, $0.to) }, paid)
        case .resend(let order, let document): try resend(order, document)
        case .passwordLink(let customer): try passwordLink(customer)
        case .plan(let id, let to): try plan(id, to)
        case .email(let customer, let to): try email(customer, to)
        case .appointment(let id, let customer, let at): try appointment(id, customer, at)
        }
    }

    private func refund(_ number: String, _ line: Int?, _ amount: Money) throws -> Receipt {
        let order = try order(number)
        try check(amount, within: order, line)
        try db.change(
            sql: "insert into refunds (order_number, line, amount, at, key) values (?, ?, ?, ?, ?)",
            arguments: [number, line, amount.minor, stored(now), key])
        let reference = "RF-\(db.lastInsertedRowID)"
        return receipt(
            reference,
            [
                "refund.amount": .money(amount), "refund.reference": .text(reference), "refund.order": .text(number),
                "order.refundable": .money(try left(self.order(number))),
            ])
    }

    private func credit(_ number: String, _ line: Int?, _ amount: Money) throws -> Receipt {
        let order = try order(number)
        try check(amount, within: order, line)
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "select credit, credit_currency from customers where id = ?"),
            arguments: [order.customer])
        let held = row?["credit_currency"] as String? ?? amount.currency
        guard held == amount.currency else { throw OrderBookError.notNow("the customer's credit is in \(held)") }
        try db.change(
            sql: "update customers set credit = credit + ?, credit_currency = ? where id = ?",
            arguments: [amount.minor, amount.currency, order.customer])
        // Credit is money given back, too: an order is never paid back twice in two ways.
        try db.change(
            sql: "insert into refunds (order_number, line, amount, at, key) values (?, ?, ?, ?, ?)",
            arguments: [number, line, amount.minor, stored(now), key])
        let reference = "CR-\(db.lastInsertedRowID)"
        let balance = Money(minor: (row?["credit"] as Int? ?? 0) + amount.minor, currency: amount.currency)
        return receipt(
            reference,
            [
                "credit.amount": .money(amount), "credit.reference": .text(reference), "credit.order": .text(number),
                "credit.balance": .money(balance), "order.refundable": .money(try left(self.order(number))),
            ])
    }

    private func cancel(_ number: String, _ reason: String?) throws -> Receipt {
        let order = try order(number)
        guard [.placed, .paid].contains(order.status) else {
            throw OrderBookError.notNow("the order is \(order.status.rawValue) and can no longer be cancelled")
        }
        try db.change(sql: "update orders set status = 'cancelled' where number = ?", arguments: [number])
        var facts: [String: Value] = [
            "cancel.order": .text(number), "order.status": .text(Order.Status.cancelled.rawValue),
        ]
        facts["cancel.reason"] = reason.map { .text($0) }
        return receipt("CA-\(number)", facts)
    }

    private func address(_ number: String, _ to: String) throws -> Receipt {
        let order = try order(number)
        guard [.placed, .paid].contains(order.status), order.shipments.allSatisfy({ $0.shipped == nil }) else {
            throw OrderBookError.notNow("the order is \(order.status.rawValue); its address can no longer be changed")
        }
        try db.change(sql: "update orders set address = ? where number = ?", arguments: [to, number])
        return receipt("AD-\(number)", ["address.order": .text(number), "order.address": .text(to)])
    }

    private func subscription(_ id: String, _ change: SubscriptionChange) throws -> Receipt {
        let row = try Row.fetchOne(db.cachedStatement(sql: "select * from subscriptions where id = ?"), arguments: [id])
        guard let row else { throw OrderBookError.noSuchSubscription }
        let subscription = try Subscription(row: row)
        let next: Subscription.Status
        switch (subscription.status, change) {
        case (.active, .cancel), (.paused, .cancel): next = .cancelled
        case (.active, .pause): next = .paused
        case (.paused, .resume), (.cancelled, .resume): next = .active
        // It goes on for another period: also one that was to end.
        case (_, .renew): next = .active
        default: throw OrderBookError.notNow("the subscription is \(subscription.status.rawValue) already")
        }
        try db.change(sql: "update subscriptions set status = ? where id = ?", arguments: [next.rawValue, id])
        var facts: [String: Value] = [
            "subscription.id": .text(id), "subscription.plan": .text(subscription.plan),
            "subscription.status": .text(next.rawValue), "subscription.change": .text(change.rawValue),
        ]
        facts["subscription.renews"] = subscription.renews.map { .date($0) }
        return receipt("SU-\(id)", facts)
    }

    /// All of the lines or none: what is refused undoes the transaction.
    private func takeBack(_ number: String, _ lines: [Int], _ paid: String?) throws -> Receipt {
        let order = try order(number)
        try check(paid, of: order)
        guard order.status == .delivered || order.status == .shipped else {
            throw OrderBookError.notNow("the order is \(order.status.rawValue); nothing can come back")
        }
        var titles: [String] = []
        for line in lines {
            guard let item = order.item(line) else { throw OrderBookError.noSuchLine }
            let before =
                try Int.fetchOne(
                    db.cachedStatement(sql: "select count(*) from returns where order_number = ? and line = ?"),
                    arguments: [number, line])
                ?? 0
            guard before < item.quantity else { throw OrderBookError.notNow("the return was announced already") }
            try db.change(
                sql: "insert into returns (order_number, line, payment, at, key) values (?, ?, ?, ?, ?)",
                arguments: [number, line, paid, stored(now), key])
            titles.append(item.title)
        }
        let reference = "RT-\(db.lastInsertedRowID)"
        return receipt(
            reference,
            [
                "return.reference": .text(reference), "return.order": .text(number),
                "return.item": .text(titles.joined(separator: ", ")), "return.items": .list(titles),
            ])
    }

    private func note(_ number: String, _ text: String) throws -> Receipt {
        _ = try order(number)
        try db.change(
            sql: "insert into notes (order_number, text, at, key) values (?, ?, ?, ?)",
            arguments: [number, text, stored(now), key])
        return receipt("NO-\(db.lastInsertedRowID)", ["note.order": .text(number)])
    }

    func order(_ number: String) throws -> Order {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "select * from orders where number = ?"), arguments: [number])
        guard let row else { throw OrderBookError.noSuchOrder }
        return try Order(row: row, db)
    }

    private func check(_ amount: Money, within order: Order, _ line: Int?) throws {
        guard amount.minor > 0, amount.currency == order.total.currency, amount.minor <= (try left(order)).minor else {
            throw OrderBookError.exceedsRefundable
        }
        guard let line else { return }
        guard let item = order.item(line) else { throw OrderBookError.noSuchLine }
        guard let most = item.refundableForOne, amount.minor <= most.minor else {
            throw OrderBookError.exceedsRefundable
        }
    }

    private func left(_ order: Order) throws -> Money {
        guard let left = order.refundable else { throw OrderBookError.unreadable("total") }
        return left
    }

    /// A means of payment must be its customer's.
    func check(_ paid: String?, of order: Order) throws {
        guard let paid else { return }
        let isTheirs = try Bool.fetchOne(
            db.cachedStatement(sql: "select exists (select 1 from payments where id = ? and customer = ?)"),
            arguments: [paid, order.customer])
        guard isTheirs == true else { throw OrderBookError.notOffered("a means of payment that is not on file") }
    }

    func receipt(_ reference: String, _ facts: [String: Value]) -> Receipt {
        Receipt(reference: reference, at: now, facts: Facts(facts))
    }
}

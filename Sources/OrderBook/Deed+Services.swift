import Foundation
import GRDB
import Mail
import Resolution
import Store

/// What is done beside money and orders: exchanges, documents, appointments, plans and addresses on file.
extension Deed {
    /// All of the lines or none: what is refused undoes the transaction.
    func exchange(_ number: String, _ swaps: [(line: Int, variant: String?)], _ paid: String?) throws -> Receipt {
        let order = try order(number)
        try check(paid, of: order)
        let titles = try swaps.map { try exchange($0.line, $0.variant, of: order, paid) }
        let reference = "EX-\(db.lastInsertedRowID)"
        var facts: [String: Value] = [
            "exchange.reference": .text(reference), "exchange.order": .text(number),
            "exchange.item": .text(titles.joined(separator: ", ")),
        ]
        if swaps.count == 1 { facts["exchange.variant"] = swaps[0].variant.map { .text($0) } }
        return receipt(reference, facts)
    }

    /// The title of what becomes another.
    private func exchange(_ line: Int, _ variant: String?, of order: Order, _ paid: String?) throws -> String {
        guard let item = order.item(line) else { throw OrderBookError.noSuchLine }
        // An order that has not left goes out with the other variant; the same once more would be nothing.
        let isUnsent = [.placed, .paid].contains(order.status) && order.shipments.allSatisfy { $0.shipped == nil }
        guard order.status == .delivered || order.status == .shipped || (isUnsent && variant != nil) else {
            throw OrderBookError.notNow("the order is \(order.status.rawValue); nothing of it can be exchanged")
        }
        let stock = try Int.fetchOne(
            db.cachedStatement(sql: "select stock from variants where sku = ?"), arguments: [variant])
        guard stock != 0 else { throw OrderBookError.notNow("that variant cannot be had now") }
        // Nor is a piece exchanged that comes back for good.
        let before =
            try Int.fetchOne(
                db.cachedStatement(
                    sql: """
                        select (select count(*) from exchanges where order_number = ?1 and line = ?2)
                            + (select count(*) from returns where order_number = ?1 and line = ?2)
                        """), arguments: [order.number, line]) ?? 0
        guard before < item.quantity else { throw OrderBookError.notNow("it was exchanged or returned already") }
        try db.change(
            sql: "insert into exchanges (order_number, line, variant, payment, at, key) values (?, ?, ?, ?, ?, ?)",
            arguments: [order.number, line, variant, paid, stored(now), key])
        return item.title
    }

    private static let documents = ["invoice", "licence", "download"]

    func resend(_ number: String, _ document: String) throws -> Receipt {
        let order = try order(number)
        guard Self.documents.contains(document) else {
            throw OrderBookError.notOffered("sending \(document) again")
        }
        try db.change(
            sql: "insert into documents (order_number, document, at, key) values (?, ?, ?, ?)",
            arguments: [number, document, stored(now), key])
        let reference = "DO-\(db.lastInsertedRowID)"
        // Where it goes is told in part only: enough for its owner.
        let email = try String.fetchOne(
            db.cachedStatement(sql: "select email from customers where id = ?"), arguments: [order.customer])
        var facts: [String: Value] = [
            "resend.reference": .text(reference), "resend.order": .text(number), "resend.document": .text(document),
        ]
        facts["resend.domain"] = email.flatMap { EmailAddress($0) }.map { .text($0.domain) }
        return receipt(reference, facts)
    }

    func passwordLink(_ customer: String) throws -> Receipt {
        let email = try String.fetchOne(
            db.cachedStatement(sql: "select email from customers where id = ?"), arguments: [customer])
        guard let email else { throw OrderBookError.unreadable("customer") }
        try db.change(
            sql: "insert into password_links (customer, at, key) values (?, ?, ?)",
            arguments: [customer, stored(now), key])
        let reference = "PW-\(db.lastInsertedRowID)"
        var facts: [String: Value] = [
            "resend.reference": .text(reference), "resend.document": .text("password_link"),
        ]
        facts["resend.domain"] = EmailAddress(email).map { .text($0.domain) }
        return receipt(reference, facts)
    }

    func plan(_ id: String, _ plan: String) throws -> Receipt {
        let row = try Row.fetchOne(db.cachedStatement(sql: "select * from subscriptions where id = ?"), arguments: [id])
        guard let row else { throw OrderBookError.noSuchSubscription }
        let subscription = try Subscription(row: row)
        guard subscription.status != .cancelled else {
            throw OrderBookError.notNow("the subscription is cancelled")
        }
        try db.change(sql: "update subscriptions set plan = ? where id = ?", arguments: [plan, id])
        try db.change(
            sql: """
                update subscriptions set (price, currency) = (select price, currency from plans where name = plan)
                where id = ? and exists (select 1 from plans where name = plan)
                """, arguments: [id])
        var facts: [String: Value] = [
            "subscription.id": .text(id), "subscription.plan": .text(plan), "plan.before": .text(subscription.plan),
        ]
        facts["subscription.renews"] = subscription.renews.map { .date($0) }
        return receipt("SU-\(id)", facts)
    }

    func email(_ customer: String, _ to: String) throws -> Receipt {
        guard let address = EmailAddress(to) else { throw OrderBookError.unreadable("new address") }
        let before = try String.fetchOne(
            db.cachedStatement(sql: "select email from customers where id = ?"), arguments: [customer])
        guard let before else { throw OrderBookError.unreadable("customer") }
        let isTaken = try Bool.fetchOne(
            db.cachedStatement(sql: "select exists (select 1 from customers where email_key = ? and id <> ?)"),
            arguments: [address.normalized, customer])
        guard isTaken != true else { throw OrderBookError.notNow("the address belongs to another account") }
        try db.change(
            sql: "insert into email_changes (customer, before, at, key) values (?, ?, ?, ?)",
            arguments: [customer, before, stored(now), key])
        let reference = "EM-\(db.lastInsertedRowID)"
        try db.change(
            sql: "update customers set email = ?, email_key = ? where id = ?",
            arguments: [address.text, address.normalized, customer])
        return receipt(reference, ["email.reference": .text(reference), "email.new": .text(address.text)])
    }

    func customerAddress(_ customer: String, _ to: String) throws -> Receipt {
        try db.change(sql: "update customers set address = ? where id = ?", arguments: [to, customer])
        guard db.changesCount == 1 else { throw OrderBookError.unreadable("customer") }
        let reference = "CU-\(customer)"
        return receipt(reference, ["address.reference": .text(reference), "customer.address": .text(to)])
    }

    func appointment(_ id: String?, _ customer: String, _ at: Date?) throws -> Receipt {
        var service: String?
        if let at {
            service = try String.fetchOne(
                db.cachedStatement(sql: "select service from slots where at = ?"), arguments: [stored(at)])
            guard service != nil else { throw OrderBookError.notNow("the time is not free any more") }
        }
        guard let id else {
            guard let at, let service else { throw OrderBookError.unreadable("time") }
            let id = try newAppointmentID()
            try db.change(sql: "delete from slots where at = ?", arguments: [stored(at)])
            try db.change(
                sql: "insert into appointments (id, customer, service, at, status) values (?, ?, ?, ?, 'booked')",
                arguments: [id, customer, service, stored(at)])
            return receipt(id, facts(Appointment(id: id, customer: customer, service: service, at: at)))
        }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "select * from appointments where id = ? and customer = ?"),
            arguments: [id, customer])
        guard let row else { throw OrderBookError.noSuchAppointment }
        var appointment = try Appointment(row: row)
        guard appointment.status == .booked else { throw OrderBookError.notNow("the appointment is cancelled") }
        if let at { try db.change(sql: "delete from slots where at = ?", arguments: [stored(at)]) }
        try db.change(
            sql: "insert or ignore into slots (at, service) values (?, ?)",
            arguments: [stored(appointment.at), appointment.service])
        let before = appointment.at
        if let at, let service {
            (appointment.at, appointment.service) = (at, service)
        } else {
            appointment.status = .cancelled
        }
        try db.change(
            sql: "update appointments set service = ?, at = ?, status = ? where id = ?",
            arguments: [appointment.service, stored(appointment.at), appointment.status.rawValue, id])
        var facts = facts(appointment)
        facts["appointment.before"] = .moment(before)
        return receipt(id, facts)
    }

    /// Above all that are there: the shop's owner may have taken some out, or put in some of their own.
    private func newAppointmentID() throws -> String {
        let last = try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    select max(cast(substr(id, 4) as integer)) from appointments
                    where id glob 'AP-[0-9]*' and length(id) <= 18
                    """))
        return "AP-\((last ?? 0) + 1)"
    }

    private func facts(_ appointment: Appointment) -> [String: Value] {
        appointment.facts.values
    }
}

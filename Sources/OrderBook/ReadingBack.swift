package import Foundation
import GRDB
import Mail
package import Resolution
import Store

extension OrderBook {
    package func appointments(of customer: Customer) async throws -> [Appointment] {
        try await pool.read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: "select * from appointments where customer = ? and status = 'booked' order by at"),
                arguments: [customer.id]
            ).map(Appointment.init(row:))
        }
    }

    package func plans() async throws -> [Plan] {
        try await pool.read { db in
            try Row.fetchAll(db.cachedStatement(sql: "select * from plans order by price, name")).map {
                Plan(name: $0["name"], price: Money(minor: $0["price"], currency: $0["currency"]))
            }
        }
    }

    package func variants(of item: Order.Item, in order: Order) async throws -> [Variant] {
        try await pool.read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select * from variants where product = (select product from variants where sku = ?) order by sku
                        """), arguments: [item.sku]
            ).map(Variant.init(row:))
        }
    }

    package func payments(of customer: Customer, for order: String?) async throws -> [PaymentMeans] {
        try await pool.read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select payments.*, exists (
                            select 1 from paid_with where paid_with.payment = payments.id and order_number = ?
                        ) as is_original
                        from payments where customer = ? order by id
                        """), arguments: [order, customer.id]
            ).map {
                PaymentMeans(
                    id: $0["id"], customer: $0["customer"], kind: $0["kind"], title: $0["title"],
                    isOriginal: $0["is_original"])
            }
        }
    }

    package func slots(after moment: Date) async throws -> [Date] {
        try await pool.read { db in
            try Int64.fetchAll(
                db.cachedStatement(sql: "select at from slots where at > ? order by at"), arguments: [stored(moment)]
            ).compactMap { OrderBook.moment($0) }
        }
    }

    package func diagnosis(_ name: String, order: String?, of customer: Customer) async throws -> Facts? {
        try await pool.read { db in
            try String.fetchOne(
                db.cachedStatement(
                    sql: """
                        select facts from diagnostics where customer = ? and name = ? and order_number in ('', ?)
                        order by order_number desc limit 1
                        """), arguments: [customer.id, name, order ?? ""]
            ).map(Facts.init(diagnosis:))
        }
    }

    /// Reads what an action was to bring about, from the tables that it changes.
    package func holds(_ action: Action) async throws -> Bool? {
        try await pool.read { db in
            func count(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
                (try Int.fetchOne(db.cachedStatement(sql: "select count(*) from " + sql), arguments: arguments) ?? 0)
                    > 0
            }
            return switch action {
            case .refund(let order, let line, let amount), .credit(let order, let line, let amount):
                try count(
                    "refunds where order_number = ? and line is ? and amount = ?", [order, line, amount.minor])
            case .cancel(let order, _): try count("orders where number = ? and status = 'cancelled'", [order])
            case .address(let order, let to): try count("orders where number = ? and address = ?", [order, to])
            case .customerAddress(let customer, let to):
                try count("customers where id = ? and address = ?", [customer, to])
            case .exchange(let order, let line, let variant, let others, _):
                try ([(line, variant)] + (others ?? []).map { ($0.line, $0.to) }).allSatisfy { line, variant in
                    try count("exchanges where order_number = ? and line = ? and variant is ?", [order, line, variant])
                }
            case .payment: nil as Bool?
            case .subscription(let id, let change):
                try count("subscriptions where id = ? and status = ?", [id, change.status.rawValue])
            case .plan(let id, let to): try count("subscriptions where id = ? and plan = ?", [id, to])
            case .email(let customer, let to):
                try count("customers where id = ? and email_key = ?", [customer, EmailAddress(to)?.normalized])
            case .return(let order, let line, let others, _):
                try ([line] + (others ?? [])).allSatisfy { line in
                    try count("returns where order_number = ? and line = ?", [order, line])
                }
            case .resend(let order, let document):
                try count("documents where order_number = ? and document = ?", [order, document])
            case .passwordLink(let customer): try count("password_links where customer = ?", [customer])
            case .appointment(let id, let customer, let at):
                try at.map {
                    try count(
                        "appointments where customer = ? and at = ? and status = 'booked'", [customer, stored($0)])
                } ?? count("appointments where id = ? and status = 'cancelled'", [id])
            case .note(let order, let text): try count("notes where order_number = ? and text = ?", [order, text])
            }
        }
    }

    static func moment(_ stored: Int64) -> Date { Date(timeIntervalSince1970: Double(stored) / 1000) }
}

extension SubscriptionChange {
    /// What a subscription is after it.
    var status: Subscription.Status {
        switch self {
        case .cancel: .cancelled
        case .pause: .paused
        case .resume, .renew: .active
        }
    }
}

extension Variant {
    init(row: Row) {
        self.init(
            sku: row["sku"], title: row["title"], price: Money(minor: row["price"], currency: row["currency"]),
            isAvailable: row["stock"] as Int > 0)
    }
}

extension Appointment {
    init(row: Row) throws {
        guard let status = Status(rawValue: row["status"]) else { throw OrderBookError.unreadable("appointment") }
        self.init(
            id: row["id"], customer: row["customer"], service: row["service"],
            at: OrderBook.moment(row["at"]), status: status)
    }
}

extension Facts {
    /// A JSON object of numbers, texts and truth values; what is of another kind is left out.
    init(diagnosis json: String) {
        self.init()
        guard let object = try? JSONDecoder().decode([String: DiagnosticValue].self, from: Data(json.utf8)) else {
            return
        }
        for (name, value) in object { self[name] = value.value }
    }
}

/// One value of a diagnostic's answer.
private struct DiagnosticValue: Decodable {
    var value: Value?

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            value = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            value = .number(number)
        } else if let text = try? container.decode(String.self) {
            value = .text(text)
        }
    }
}

import Foundation
import Mail
import Resolution

extension ImportedRow {
    mutating func customer() throws -> Customer {
        let email = try address()
        let parts = [optional("first_name"), optional("last_name")].compactMap(\.self).joined(separator: " ")
        let name = optional("name", "customer_name") ?? parts
        return Customer(
            id: optional("id", "customer_id") ?? email.normalized, name: name.isEmpty ? email.text : name, email: email,
            tier: optional("tier"))
    }

    mutating func subscription() throws -> Subscription {
        let id = try required(["id", "subscription", "subscription_id"], "id")
        let email = try address()
        let currency = try currency()
        guard let price = try money("price", "amount", currency: currency) else { throw wrong("has no price") }
        let word = optional("status") ?? "active"
        guard let status = Subscription.Status(rawValue: word.lowercased()) else {
            throw wrong("has `\(word)` as its status; write active, paused or cancelled")
        }
        return Subscription(
            id: id, customer: email.normalized, plan: try required(["plan"], "plan"), price: price, status: status,
            renews: try moment("renews", "next_billing_date"))
    }

    /// Without its items; the lines that follow bring the others.
    mutating func order(_ number: String) throws -> ImportedOrder {
        let email = try address()
        let currency = try currency()
        guard let total = try money("total", currency: currency) else { throw wrong("has no total") }
        let refunded = try money("refunded", "refunded_amount", currency: currency)
        guard let placed = try moment("placed", "placed_at", "created_at", "order_date", "date") else {
            throw wrong("has no date in `placed`")
        }
        let order = Order(
            number: number, customer: email.normalized, email: email, status: try status(), placed: placed, items: [],
            shipments: [], total: total, refunded: refunded ?? Money(minor: 0, currency: currency), address: place())
        guard order.refunded.minor <= order.total.minor else { throw wrong("has more refunded than its total") }
        return ImportedOrder(
            order: order, person: optional(ImportedRows.Names.person), customerID: optional("customer_id"))
    }

    /// What each line of an order may bring: an item, a parcel.
    mutating func addItem(to order: inout ImportedOrder) throws {
        let currency = order.order.total.currency
        let said = optional(ImportedRows.Names.email).map { EmailAddress($0) }
        if let said, said != order.order.email { throw wrong("has another email than the first line of its order") }
        if let title = optional("title", "item", "product", "lineitem_name", "item_name") {
            let word = optional("quantity", "qty", "lineitem_quantity") ?? "1"
            guard let quantity = Int(word), (1...1_000_000).contains(quantity) else {
                throw wrong("has `\(word)` as its quantity")
            }
            guard let price = try money("price", "item_price", "lineitem_price", currency: currency) else {
                throw wrong("has an item without a price")
            }
            order.order.items.append(
                Order.Item(
                    line: order.order.items.count + 1, sku: optional("sku", "lineitem_sku") ?? "", title: title,
                    quantity: quantity, price: price, refunded: Money(minor: 0, currency: currency)))
        }
        guard let tracking = optional("tracking", "tracking_number") else { return }
        guard !order.order.shipments.contains(where: { $0.tracking.utf8.elementsEqual(tracking.utf8) }) else { return }
        order.order.shipments.append(
            Order.Shipment(
                carrier: optional("carrier", "tracking_company") ?? "", tracking: tracking,
                url: optional("tracking_url"), shipped: try moment("shipped", "fulfilled_at"),
                expected: try moment("expected"), delivered: try moment("delivered", "delivered_at")))
    }

    /// Our word for it, or Shopify's three columns together.
    private mutating func status() throws -> Order.Status {
        if let word = optional("status", "order_status") {
            switch word.lowercased() {
            case "placed", "pending", "open", "on-hold": return .placed
            case "paid", "processing": return .paid
            case "shipped", "fulfilled": return .shipped
            case "delivered", "completed": return .delivered
            case "cancelled", "canceled": return .cancelled
            case "returned": return .returned
            default:
                throw wrong(
                    "has `\(word)` as its status; write placed, paid, shipped, delivered, cancelled or returned")
            }
        }
        if optional("cancelled_at") != nil { return .cancelled }
        switch optional("fulfillment_status")?.lowercased() {
        case "fulfilled", "partial": return .shipped
        case nil, "unfulfilled": break
        case let word?: throw wrong("has `\(word)` as its fulfillment status")
        }
        switch optional("financial_status")?.lowercased() {
        case "paid", "partially_paid", "partially_refunded", "refunded": return .paid
        case "pending", "authorized", "unpaid": return .placed
        case "voided", "expired": return .cancelled
        case nil: throw wrong("has no status")
        case let word?: throw wrong("has `\(word)` as its financial status")
        }
    }

    private mutating func place() -> String? {
        if let whole = optional("address", "shipping_address") { return whole }
        let street = optional("shipping_street", "shipping_address1")
        let more = optional("shipping_address2")
        let town = [optional("shipping_zip")?.drop { $0 == "'" }.description, optional("shipping_city")].compactMap(
            \.self
        )
        .joined(separator: " ")
        let parts = [
            street, more, town.isEmpty ? nil : town, optional("shipping_province"), optional("shipping_country"),
        ]
        let known = parts.compactMap(\.self)
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }
}

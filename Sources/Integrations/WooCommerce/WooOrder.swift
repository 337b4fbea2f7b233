import Foundation
import JSON
import Mail
import Resolution

/// One order as WooCommerce has it.
struct WooOrder {
    struct Line {
        /// The line's own number there.
        var id: Int
        var item: Order.Item
        /// Of all pieces, without and with taxes, after discounts.
        var net: Money
        var gross: Money
        /// Rate numbers, and their weights in the line's taxes.
        var taxes: [(rate: Int, weight: Int)]
    }

    var id: Int
    var number: String
    /// As it stands there: `processing`.
    var status: String
    /// 0: a guest's.
    var customer: Int
    var billingEmail: EmailAddress?
    var billingName: String
    var currency: String
    var total: Money
    var refunded: Money
    var placed: Date
    var isPaid: Bool
    var isCompleted: Bool
    var lines: [Line]
    var shipments: [Order.Shipment]
    var shipping: WooAddress
    var hasRefunds: Bool

    /// Nil for what is no order at all: an unfinished checkout, an answer of another kind.
    ///
    /// - Throws: when an order's sums cannot be read exactly.
    init?(_ value: JSONValue?) throws(WooError) {
        guard let value, let id = value["id"]?.number, id > 0, let status = value["status"]?.text,
            let placed = Self.moment(value["date_created_gmt"]), case .list(let items)? = value["line_items"],
            !["checkout-draft", "auto-draft", "trash"].contains(status)
        else { return nil }
        let number = value["number"]?.text ?? String(id)
        guard let currency = value["currency"]?.text, isCurrency(currency) else {
            throw .rejected("WooCommerce: an order has no currency that can be read")
        }
        self.id = id
        self.number = number
        self.status = status
        self.currency = currency
        self.placed = placed
        customer = value["customer_id"]?.number ?? 0
        let billing = value["billing"]
        billingEmail = billing?["email"]?.text.flatMap { EmailAddress($0) }
        billingName = Self.name(billing)
        total = try WooMoney.read(value["total"], currency, "total")
        var sum = 0
        let refunds = value["refunds"]?.list ?? []
        for refund in refunds { sum -= try WooMoney.read(refund["total"], currency, "refund").minor }
        refunded = Money(minor: sum, currency: currency)
        hasRefunds = !refunds.isEmpty
        isPaid = Self.moment(value["date_paid_gmt"]) != nil
        isCompleted = Self.moment(value["date_completed_gmt"]) != nil
        var lines: [Line] = []
        for item in items { lines.append(try Self.line(item, number: lines.count + 1, currency)) }
        self.lines = lines
        shipments = Self.shipments(value["meta_data"])
        shipping = WooAddress(value["shipping"])
    }

    private static func line(_ value: JSONValue, number: Int, _ currency: String) throws(WooError) -> Line {
        guard let id = value["id"]?.number, let quantity = value["quantity"]?.number, (0...1_000_000).contains(quantity)
        else { throw .rejected("WooCommerce: a line of an order has no whole number of pieces") }
        let net = try WooMoney.read(value["total"], currency, "line total")
        let tax = try WooMoney.read(value["total_tax"] ?? .text("0"), currency, "line tax")
        let gross = Money(minor: net.minor + tax.minor, currency: currency)
        // Rounded down: three pieces for 10.00 are 3.33 each, and never more than was paid.
        let price = Money(minor: quantity > 0 ? max(0, gross.minor) / quantity : 0, currency: currency)
        let item = Order.Item(
            line: number, sku: value["sku"]?.text ?? "", title: plain(value["name"]?.text ?? ""), quantity: quantity,
            price: price, refunded: Money(minor: 0, currency: currency))
        // Parts of a cent are kept there; as weights they need not be exact.
        let taxes = (value["taxes"]?.list ?? []).compactMap { one -> (rate: Int, weight: Int)? in
            guard let rate = one["id"]?.number, let text = one["total"]?.text, !text.isEmpty else { return nil }
            let halves = text.split(separator: ".", maxSplits: 1).map(String.init)
            let short = halves.count == 2 ? halves[0] + "." + halves[1].prefix(6) : text
            return WooMoney.minor(short, digits: 6).flatMap { $0 > 0 ? (rate, $0) : nil }
        }
        return Line(id: id, item: item, net: net, gross: gross, taxes: taxes)
    }

    /// What the plugins Shipment Tracking and Advanced Shipment Tracking leave
    /// (https://woocommerce.com/document/shipment-tracking/).
    private static func shipments(_ meta: JSONValue?) -> [Order.Shipment] {
        let entries = meta?.list ?? []
        let items = entries.filter { $0["key"]?.text == "_wc_shipment_tracking_items" }.flatMap {
            $0["value"]?.list ?? []
        }
        return items.compactMap { item in
            guard let number = item["tracking_number"]?.text, !number.isEmpty else { return nil }
            let carrier = [item["custom_tracking_provider"]?.text, item["tracking_provider"]?.text].compactMap { $0 }
                .first { !$0.isEmpty }
            let link = item["custom_tracking_link"]?.text.flatMap { $0.hasPrefix("https://") ? $0 : nil }
            return Order.Shipment(
                carrier: carrier ?? "", tracking: number, url: link,
                shipped: item["date_shipped"]?.number.map { Date(timeIntervalSince1970: Double($0)) })
        }
    }

    static func name(_ person: JSONValue?) -> String {
        [person?["first_name"]?.text, person?["last_name"]?.text].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// `2026-11-23T21:17:54`, in UTC.
    static func moment(_ value: JSONValue?) -> Date? {
        guard let text = value?.text, text.utf8.count == 19 else { return nil }
        return try? Date(text + "Z", strategy: .iso8601)
    }

    /// WordPress keeps names with some characters as entities.
    private static func plain(_ text: String) -> String {
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#039;", "'"), ("&amp;", "&")]
        return entities.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}

/// One refund of an order as WooCommerce has it.
struct WooRefund {
    var id: Int
    var amount: Money
    var reason: String
    /// Whether the gateway paid. False while it is being asked, and for what is only booked.
    var isPaid: Bool
    var made: Date?
    /// What of it was for which line, by the line's own number; taxes included.
    var lines: [(id: Int, amount: Money)]

    init(_ value: JSONValue, _ currency: String) throws(WooError) {
        guard let id = value["id"]?.number else { throw .rejected("WooCommerce: a refund has no number") }
        self.id = id
        amount = try WooMoney.read(value["amount"], currency, "refund")
        reason = value["reason"]?.text ?? ""
        isPaid = value["refunded_payment"] == .flag(true)
        made = WooOrder.moment(value["date_created_gmt"])
        var lines: [(id: Int, amount: Money)] = []
        for line in value["line_items"]?.list ?? [] {
            let origin = (line["meta_data"]?.list ?? []).first { $0["key"]?.text == "_refunded_item_id" }
            guard let of = origin?["value"]?.number else { continue }
            let net = try WooMoney.read(line["total"], currency, "refund")
            let tax = try WooMoney.read(line["total_tax"] ?? .text("0"), currency, "refund")
            lines.append((of, Money(minor: -(net.minor + tax.minor), currency: currency)))
        }
        self.lines = lines
    }
}

import Foundation
import JSON
import Mail
import Resolution

/// One order as Shopify has it, amounts in what the customer paid in.
struct ShopifyOrder: Sendable {
    struct Line: Sendable {
        var id: String
        var title: String
        var sku: String
        var quantity: Int
        /// Pieces that neither a refund nor an edit has taken away.
        var refundable: Int
        /// Pieces that were not sent yet.
        var unsent: Int
        var variant: ShopifyID?
        /// For one piece, with its tax.
        var price: Money
    }

    struct Refund: Sendable {
        var id: ShopifyID
        var at: Date
        var mark: ShopifyMark?
        /// What was to move.
        var asked: Money
        /// What moved or is on its way; less when the payment provider said no.
        var amount: Money
        var isCredit: Bool
    }

    var id: ShopifyID
    var name: String
    var customer: ShopifyID?
    var email: EmailAddress?
    var placed: Date
    var currency: String
    var total: Money
    /// What was paid back so far, by anybody.
    var refunded: Money
    var lines: [Line]
    var refunds: [Refund]
    /// False: there may be more, and that a mark is not among these proves nothing.
    var hasAllRefunds: Bool { refunds.count < Self.mostRefunds }
    var shipments: [Order.Shipment]
    var status: Order.Status
    /// Whether a piece of it was sent.
    var wasSent: Bool
    var isCancelled: Bool
    var cancelNote: String?
    var note: String
    var address: ShopifyAddress?
    /// Where the lines go on; nil: these are all.
    var moreLines: String?

    /// As many refunds as are asked for; where so many came, there may be more.
    static let mostRefunds = 20

    init(_ value: JSONValue) throws(ShopifyError) {
        guard let id = ShopifyID(value["id"]?.text, "Order"), let name = value["name"]?.text, !name.isEmpty,
            let currency = value["presentmentCurrencyCode"]?.text, let placed = value["processedAt"]?.moment,
            case .flag(let isTaxed)? = value["taxesIncluded"], let total = value["totalPriceSet"],
            let repaid = value["totalRefundedSet"]
        else { throw .unreadable("an order") }
        self.id = id
        self.name = name
        self.currency = currency
        self.placed = placed
        customer = ShopifyID(value["customer"]?["id"]?.text, "Customer")
        email = value["email"]?.text.flatMap { EmailAddress($0) }
        self.total = try total.presented()
        (lines, moreLines) = try Self.lines(value, addingTax: !isTaxed)
        guard case .list(let refunds)? = value["refunds"] else { throw .unreadable("an order's refunds") }
        self.refunds = try refunds.map { (one) throws(ShopifyError) in try Refund(one, currency: currency) }
        // Store credit and what is on its way may be missing in the one sum: the larger one is believed.
        let (said, seen) = (try repaid.presented(), self.refunds.reduce(0) { $0 + $1.amount.minor })
        guard said.currency == currency, self.total.currency == currency else {
            throw .unreadable("an order in two currencies")
        }
        refunded = Money(minor: max(said.minor, seen), currency: currency)
        note = value["note"]?.text ?? ""
        isCancelled = value.present("cancelledAt") != nil
        cancelNote = value["cancellation"]?["staffNote"]?.text
        address = value.present("shippingAddress").map { ShopifyAddress($0) }
        let parcels = (value["fulfillments"]?.list ?? []).filter {
            ["SUCCESS", "OPEN", "PENDING"].contains($0["status"]?.text ?? "")
        }
        shipments = parcels.flatMap { Self.shipments($0) }
        let sent = value["displayFulfillmentStatus"]?.text ?? ""
        wasSent = !parcels.isEmpty || ["FULFILLED", "PARTIALLY_FULFILLED"].contains(sent)
        status = .placed
        status = Self.status(value, parcels, isCancelled: isCancelled, wasSent: wasSent)
    }

    static func lines(_ value: JSONValue, addingTax: Bool) throws(ShopifyError) -> ([Line], more: String?) {
        let lines = try value.nodes("lineItems").map { (one) throws(ShopifyError) in
            try Line(one, addingTax: addingTax)
        }
        let page = value["lineItems"]?["pageInfo"]
        guard page?["hasNextPage"] == .flag(true) else { return (lines, nil) }
        guard let cursor = page?["endCursor"]?.text else { throw .unreadable("an order's lines") }
        return (lines, cursor)
    }

    private static func status(
        _ value: JSONValue, _ parcels: [JSONValue], isCancelled: Bool, wasSent: Bool
    ) -> Order.Status {
        if isCancelled { return .cancelled }
        if value["returnStatus"]?.text == "RETURNED" { return .returned }
        if wasSent {
            let isWhole = value["displayFulfillmentStatus"]?.text == "FULFILLED"
            let isThere = parcels.allSatisfy {
                $0.present("deliveredAt") != nil
                    || ["DELIVERED", "PICKED_UP"].contains($0["displayStatus"]?.text ?? "")
            }
            return isWhole && isThere && !parcels.isEmpty ? .delivered : .shipped
        }
        return ["PAID", "PARTIALLY_REFUNDED", "REFUNDED"].contains(value["displayFinancialStatus"]?.text ?? "")
            ? .paid : .placed
    }

    private static func shipments(_ parcel: JSONValue) -> [Order.Shipment] {
        (parcel["trackingInfo"]?.list ?? []).compactMap { tracking in
            guard let number = tracking["number"]?.text, !number.isEmpty else { return nil }
            return Order.Shipment(
                carrier: tracking["company"]?.text ?? "", tracking: number, url: tracking["url"]?.text,
                shipped: parcel["createdAt"]?.moment, expected: parcel["estimatedDeliveryAt"]?.moment,
                delivered: parcel["deliveredAt"]?.moment)
        }
    }

    /// Nil for an order of somebody else.
    func order(of customer: Customer, number: String) -> Order? {
        guard self.customer?.number == customer.id else { return nil }
        return Order(
            number: number, customer: customer.id, email: email ?? customer.email, status: status, placed: placed,
            items: items, shipments: shipments, total: total, refunded: refunded, address: address?.line)
    }

    var items: [Order.Item] {
        lines.enumerated().map { index, line in
            Order.Item(
                line: index + 1, sku: line.sku, title: line.title, quantity: line.quantity, price: line.price,
                refunded: Money(minor: refundedMinor(index + 1, line), currency: currency))
        }
    }

    /// Pieces that Shopify counts as gone, and what we paid for a line without taking a piece from it.
    private func refundedMinor(_ number: Int, _ line: Line) -> Int {
        let gone = max(0, line.quantity - line.refundable)
        let (pieces, isTooLarge) = gone.multipliedReportingOverflow(by: line.price.minor)
        let amounts = refunds.filter { $0.mark?.line == number && $0.mark?.kind != .piece }
        return isTooLarge ? Int.max : amounts.reduce(pieces) { $0 + $1.amount.minor }
    }

    func refund(forKey key: String) -> Refund? { refunds.first { $0.mark?.key == key } }
}

extension ShopifyOrder.Line {
    init(_ value: JSONValue, addingTax: Bool) throws(ShopifyError) {
        guard let id = value["id"]?.text, let quantity = value["quantity"]?.number, (0...50_000).contains(quantity),
            let refundable = value["refundableQuantity"]?.number, let unsent = value["unfulfilledQuantity"]?.number,
            let unit = value["discountedUnitPriceAfterAllDiscountsSet"], case .list(let taxes)? = value["taxLines"]
        else { throw .unreadable("a line of an order") }
        self.id = id
        self.quantity = quantity
        self.refundable = refundable
        self.unsent = unsent
        title = value["title"]?.text ?? ""
        sku = value["sku"]?.text ?? ""
        variant = ShopifyID(value["variant"]?["id"]?.text, "ProductVariant")
        price = try unit.presented()
        // Where prices are without tax, a line's tax stands beside it, for all its pieces.
        if addingTax, quantity > 0 {
            for tax in taxes {
                guard let set = tax["priceSet"] else { throw .unreadable("a tax") }
                price.minor += try set.presented().minor / quantity
            }
        }
    }
}

extension ShopifyOrder.Refund {
    init(_ value: JSONValue, currency: String) throws(ShopifyError) {
        guard let id = ShopifyID(value["id"]?.text, "Refund") else { throw .unreadable("a refund") }
        self.id = id
        at = value["createdAt"]?.moment ?? Date(timeIntervalSince1970: 0)
        mark = ShopifyMark(in: value["note"]?.text)
        asked = Money(minor: 0, currency: currency)
        amount = asked
        isCredit = mark?.kind == .credit
        let transactions = try value.nodes("transactions")
        if transactions.isEmpty, let sum = value["totalRefundedSet"] {
            // Restocking only: nothing. Store credit: what was given.
            asked = try sum.presented()
            amount = asked
        }
        for transaction in transactions {
            guard transaction["kind"]?.text == "REFUND", let set = transaction["amountSet"] else { continue }
            let moved = try set.presented()
            guard moved.currency == currency else { throw .unreadable("a refund in another currency") }
            asked.minor += moved.minor
            if !["FAILURE", "ERROR"].contains(transaction["status"]?.text ?? "") { amount.minor += moved.minor }
            if mark == nil, transaction["gateway"]?.text == "shopify_store_credit" { isCredit = true }
        }
    }
}

extension JSONValue {
    /// A moment of RFC 3339.
    var moment: Date? {
        guard case .text(let text) = self else { return nil }
        return (try? Date(text, strategy: .iso8601)) ?? (try? Date(text, strategy: Self.fractional))
    }

    private static let fractional = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}

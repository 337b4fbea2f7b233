package import Mail

package import struct Foundation.Date

/// A person known to the shop.
package struct Customer: Codable, Sendable, Equatable {
    package var id: String
    package var name: String
    /// The address on file: what L2 is compared with.
    package var email: EmailAddress
    package var tier: String?
    /// Where what they order goes unless they say otherwise, on one line; nil where the shop does not say.
    package var address: String?

    package init(id: String, name: String, email: EmailAddress, tier: String? = nil, address: String? = nil) {
        self.id = id
        self.name = name
        self.email = email
        self.tier = tier
        self.address = address
    }
}

package struct Order: Codable, Sendable, Equatable {
    package enum Status: String, Codable, Sendable, CaseIterable {
        case placed, paid, shipped, delivered, cancelled, returned
    }

    package struct Item: Codable, Sendable, Equatable {
        /// 1-based, unique in the order.
        package var line: Int
        package var sku: String
        package var title: String
        /// What it is sold as, as `Variant.title` tells it: `black / 8 hours`; nil where the shop does not say.
        package var options: String?
        package var quantity: Int
        /// For one piece.
        package var price: Money
        /// Refunded so far on this line.
        package var refunded: Money

        package init(
            line: Int, sku: String, title: String, options: String? = nil, quantity: Int, price: Money, refunded: Money
        ) {
            self.line = line
            self.sku = sku
            self.title = title
            self.options = options
            self.quantity = quantity
            self.price = price
            self.refunded = refunded
        }
    }

    package struct Shipment: Codable, Sendable, Equatable {
        package var carrier: String
        package var tracking: String
        package var url: String?
        package var shipped: Date?
        package var expected: Date?
        package var delivered: Date?

        package init(
            carrier: String, tracking: String, url: String? = nil, shipped: Date? = nil, expected: Date? = nil,
            delivered: Date? = nil
        ) {
            self.carrier = carrier
            self.tracking = tracking
            self.url = url
            self.shipped = shipped
            self.expected = expected
            self.delivered = delivered
        }
    }

    package var number: String
    package var customer: String
    package var email: EmailAddress
    package var status: Status
    package var placed: Date
    package var items: [Item]
    package var shipments: [Shipment]
    package var total: Money
    package var refunded: Money
    package var address: String?

    package init(
        number: String, customer: String, email: EmailAddress, status: Status, placed: Date, items: [Item],
        shipments: [Shipment], total: Money, refunded: Money, address: String? = nil
    ) {
        self.number = number
        self.customer = customer
        self.email = email
        self.status = status
        self.placed = placed
        self.items = items
        self.shipments = shipments
        self.total = total
        self.refunded = refunded
        self.address = address
    }
}

package struct Subscription: Codable, Sendable, Equatable {
    package enum Status: String, Codable, Sendable, CaseIterable {
        case active, paused, cancelled
    }

    package var id: String
    package var customer: String
    package var plan: String
    package var price: Money
    package var status: Status
    package var renews: Date?

    package init(id: String, customer: String, plan: String, price: Money, status: Status, renews: Date?) {
        self.id = id
        self.customer = customer
        self.plan = plan
        self.price = price
        self.status = status
        self.renews = renews
    }
}

/// What a subscription can be changed to.
package struct Plan: Codable, Sendable, Equatable {
    package var name: String
    /// Per period.
    package var price: Money

    package init(name: String, price: Money) {
        self.name = name
        self.price = price
    }
}

/// One form in which a product is sold.
package struct Variant: Codable, Sendable, Equatable {
    package var sku: String
    /// Its options in the product's order, divided by ` / `: `black / 8 hours`.
    package var title: String
    /// For one piece.
    package var price: Money
    /// Whether it can be had now.
    package var isAvailable: Bool

    package init(sku: String, title: String, price: Money, isAvailable: Bool = true) {
        self.sku = sku
        self.title = title
        self.price = price
        self.isAvailable = isAvailable
    }
}

/// What one line of an order may become.
package struct LineOffer: Codable, Sendable, Equatable {
    package var line: Int
    package var variants: [Variant]

    package init(line: Int, variants: [Variant]) {
        self.line = line
        self.variants = variants
    }
}

/// A means of payment of a customer's that the shop has on file.
package struct PaymentMeans: Codable, Sendable, Equatable {
    package var id: String
    package var customer: String
    /// `gift_card`, `credit_card`, `debit_card`, `paypal`, `bank_transfer`, or another word of the shop's.
    package var kind: String
    /// As customers know it: `gift card 4471`, `Visa ending in 1234`. Nothing that could be paid with.
    package var title: String
    /// Whether the order that is asked about was paid with it.
    package var isOriginal: Bool
    /// What is left on it, as on a gift card; nil where there is no such thing, or the shop does not say.
    package var balance: Money?

    package init(
        id: String, customer: String, kind: String, title: String, isOriginal: Bool = false, balance: Money? = nil
    ) {
        self.id = id
        self.customer = customer
        self.kind = kind
        self.title = title
        self.isOriginal = isOriginal
        self.balance = balance
    }

    /// Whether a sum can be paid with it alone; nil where that is not known, as of a gift card whose balance the shop does not say.
    package func covers(_ sum: Money) -> Bool? {
        guard let balance else { return kind.utf8.elementsEqual("gift_card".utf8) ? nil : true }
        return balance.currency == sum.currency && balance.minor >= sum.minor
    }
}

/// A time that was given to a customer.
package struct Appointment: Codable, Sendable, Equatable {
    package enum Status: String, Codable, Sendable, CaseIterable {
        case booked, cancelled
    }

    package var id: String
    package var customer: String
    /// `inspection`: in the shop's words.
    package var service: String
    package var at: Date
    package var status: Status

    package init(id: String, customer: String, service: String, at: Date, status: Status = .booked) {
        self.id = id
        self.customer = customer
        self.service = service
        self.at = at
        self.status = status
    }
}

/// What an effect did, as the other side confirmed it.
package struct Receipt: Codable, Sendable, Equatable {
    /// The other side's own name for it: refund number, queue id, UID.
    package var reference: String
    package var at: Date
    /// What may be said about it; a template reads them as `receipt.…`.
    package var facts: Facts
    /// True for a receipt that was foretold in a dry run and never happened.
    package var isPredicted: Bool

    package init(reference: String, at: Date, facts: Facts = Facts(), isPredicted: Bool = false) {
        self.reference = reference
        self.at = at
        self.facts = facts
        self.isPredicted = isPredicted
    }
}

/// The reading half of a shop. Every call is scoped by customer: what belongs to somebody else does not exist.
///
/// The writing half is `Store.CommerceWriting`, whose functions take a `Claimed`.
package protocol Commerce: Sendable {
    /// The person whose address on file equals `address`, compared as bytes.
    func customer(at address: EmailAddress) async throws -> Customer?
    /// Newest first.
    func orders(of customer: Customer) async throws -> [Order]
    /// Nil both for an order that does not exist and for one of somebody else.
    func order(_ number: String, of customer: Customer) async throws -> Order?
    func subscriptions(of customer: Customer) async throws -> [Subscription]
    /// What subscriptions can be changed to, cheapest first.
    func plans() async throws -> [Plan]
    /// The forms in which the product of an order's item is sold, the ordered one among them; empty where there are none, or
    /// the shop cannot say.
    func variants(of item: Order.Item, in order: Order) async throws -> [Variant]
    /// Means of payment that the shop has on file for the customer; empty where it cannot say.
    ///
    /// - Parameter order: one of theirs; of it the means that it was paid with is marked.
    func payments(of customer: Customer, for order: String?) async throws -> [PaymentMeans]
    /// Booked ones, soonest first.
    func appointments(of customer: Customer) async throws -> [Appointment]
    /// Times that can be booked, soonest first.
    func slots(after moment: Date) async throws -> [Date]
    /// What the shop's systems say about a customer's matter; nil when there is no such diagnostic.
    func diagnosis(_ name: String, order: String?, of customer: Customer) async throws -> Facts?
    /// What an earlier `action` with this idempotency key did; nil proves that it was never executed. Shops without keys
    /// look for the mark that `perform` left on what the action is about.
    func receipt(forKey key: String, of action: Action) async throws -> Receipt?
    /// Whether what an action was to bring about is so now, by reading; nil when that cannot be read.
    func holds(_ action: Action) async throws -> Bool?
}

extension Commerce {
    package func plans() async throws -> [Plan] { [] }
    package func variants(of item: Order.Item, in order: Order) async throws -> [Variant] { [] }
    package func payments(of customer: Customer, for order: String?) async throws -> [PaymentMeans] { [] }
    package func appointments(of customer: Customer) async throws -> [Appointment] { [] }
    package func slots(after moment: Date) async throws -> [Date] { [] }
    package func diagnosis(_ name: String, order: String?, of customer: Customer) async throws -> Facts? { nil }
    package func holds(_ action: Action) async throws -> Bool? { nil }
}

import Foundation
import Resolution
import Store

/// A shop to try a connector on: the real product, or a fake of it.
protocol ShopBench: Sendable {
    var system: String { get }
    var shop: any CommerceWriting { get }
    var capabilities: [Capability] { get }
    /// What `shop` performs.
    var actions: Set<EffectKind> { get }
    /// Of the orders that it makes.
    var currency: String { get }
    /// An account of the shop; a second one for the same address is an error of the test.
    func makeCustomer(_ email: String, name: String) async throws
    /// Gives the order's number, as the customer knows it.
    func makeOrder(_ order: PlacedOrder) async throws -> String
    /// Gives the subscription's id. Called only where the connector declares `subscription`.
    func makeSubscription(of email: String, plan: String, price: Int) async throws -> String
    /// The order as it stands at the shop, by no way of the connector's; nil when there is none.
    func seen(_ number: String) async throws -> SeenOrder?
    func seenSubscription(_ id: String) async throws -> Subscription.Status?
    /// The next answer to a write of that kind is lost on its way, after it was done.
    func loseNextAnswer(to kind: EffectKind, _ way: LostShopAnswer) async throws
    /// Whether an action that was begun and is not to be found there is left to a person: a shop that knows no keys may still
    /// be at work on it.
    var doubtsWhatWasBegun: Bool { get }
    /// How many requests that could change something the shop has heard.
    func writes() async throws -> Int
}

extension ShopBench {
    var doubtsWhatWasBegun: Bool { false }

    func makeSubscription(of email: String, plan: String, price: Int) async throws -> String {
        throw CancellationError()
    }
    func seenSubscription(_ id: String) async throws -> Subscription.Status? { nil }
}

enum LostShopAnswer: Sendable, CaseIterable {
    case cut, half, stall
    /// It is done, and the answer says that something broke (HTTP 500).
    case broken
}

/// An order as a customer placed it.
struct PlacedOrder: Sendable {
    struct Item: Sendable {
        var sku: String
        var title: String
        var quantity: Int
        /// For one piece, taxes included, in minor units.
        var price: Int
    }

    struct Parcel: Sendable {
        var carrier: String
        var tracking: String
    }

    var email: String
    /// Placed without an account; no account has the address.
    var isGuest = false
    /// Two lamps of 49.00 and a shade of 20.00.
    var items = [
        Item(sku: "L-1", title: "Lamp", quantity: 2, price: 4_900),
        Item(sku: "S-1", title: "Shade", quantity: 1, price: 2_000),
    ]
    /// For sending it, in minor units.
    var postage = 500
    /// `placed`, `paid`, `shipped` and `delivered` are made; where a shop knows less, what comes nearest.
    var status = Order.Status.paid
    var placed = Date(timeIntervalSince1970: 1_795_000_000)
    var parcel: Parcel?

    var total: Int { items.reduce(postage) { $0 + $1.price * $1.quantity } }
}

/// An order as the shop's own people see it.
struct SeenOrder: Sendable, Equatable {
    /// What was paid back, in minor units, in any order.
    var refunds: [Int] = []
    var isCancelled = false
    /// Where it goes, on one line, in the shop's own manner.
    var address = ""
    /// Notes that the customer cannot see.
    var notes: [String] = []
    /// Returns that were announced.
    var returns = 0
    var exchanges = 0
    /// Credit given for it, in minor units.
    var credits: [Int] = []
}

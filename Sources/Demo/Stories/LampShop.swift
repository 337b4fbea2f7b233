import Foundation
import Mail
import OrderBook
import Resolution

/// The shop that the stories are about: people and orders that do not exist, in every state, relative to now.
struct LampShop: Sendable {
    let seed: ShopSeed

    init(now: Date) throws {
        let people = try Self.people.map { id, name, address in
            guard let email = EmailAddress(address) else { throw StageError("\(address) is no address") }
            return Customer(id: id, name: name, email: email, tier: id == Self.gold ? "gold" : nil)
        }
        var byID: [String: Customer] = [:]
        for person in people { byID[person.id] = person }
        let orders = try Self.orders.map { line in
            guard let customer = byID[line.customer] else { throw StageError("nobody is called \(line.customer)") }
            return line.order(of: customer, now: now)
        }
        seed = ShopSeed(
            customers: people, orders: orders,
            subscriptions: [
                Subscription(
                    id: "S-31", customer: "frida", plan: "Bulb box", price: Money(minor: 1_800, currency: "EUR"),
                    status: .active,
                    renews: now.addingTimeInterval(40 * 86_400))
            ])
    }

    func person(_ id: String) throws -> Customer {
        guard let person = seed.customers.first(where: { $0.id == id }) else {
            throw StageError("nobody is called \(id)")
        }
        return person
    }

    /// The title of the first item of an order; empty for one that does not exist.
    func item(of number: String) -> String {
        seed.orders.first { $0.number == number }?.items.first?.title ?? ""
    }

    /// The tracking number of an order that was shipped.
    static func tracking(_ number: String) -> String { "PL\(number)4420DE" }

    private static let people = [
        ("ida", "Ida Norling", "ida.norling@customer.example"),
        ("tomas", "Tomas Reyes", "tomas.reyes@customer.example"),
        ("greta", "Greta Lindholm", "greta.lindholm@household.example"),
        ("samir", "Samir Haddad", "samir.haddad@post.example"),
        ("wen", "Wen Jiang", "wen.jiang@customer.example"),
        ("olu", "Olu Adeyemi", "olu.adeyemi@post.example"),
        ("marek", "Marek Dvorsky", "marek.dvorsky@household.example"),
        ("nadia", "Nadia Kowal", "nadia.kowal@customer.example"),
        ("bruno", "Bruno Keller", "bruno.keller@post.example"),
        ("pilar", "Pilar Soto", "pilar.soto@household.example"),
        ("jonas", "Jonas Ekberg", "jonas.ekberg@office.example"),
        ("lena", "Lena Brandt", "lena.brandt@customer.example"),
        ("frida", "Frida Holm", "frida.holm@post.example"),
        ("leo", "Leo Marchetti", "leo.marchetti@household.example"),
        ("karl", "Karl Winter", "karl.winter@post.example"),
        ("vera", "Vera Lang", "vera.lang@customer.example"),
        ("mina", "Mina Okafor", "mina.okafor@household.example"),
        ("hanne", "Hanne Dahl", "hanne.dahl@post.example"),
        ("amara", "Amara Diallo", "amara.diallo@customer.example"),
        ("rosa", "Rosa Velez", "rosa.velez@post.example"),
        ("pavel", "Pavel Horak", "pavel.horak@household.example"),
    ]
    /// The one customer of this tier.
    private static let gold = "amara"

    private struct Line {
        var number: String
        var customer: String
        var status: Order.Status
        var placed: Double
        var delivered: Double?
        var item: String
        /// In cents.
        var price: Int

        func order(of customer: Customer, now: Date) -> Order {
            func ago(_ days: Double) -> Date { now.addingTimeInterval(-days * 86_400) }
            let amount = Money(minor: price, currency: "EUR")
            let nothing = Money(minor: 0, currency: "EUR")
            let isShipped = [.shipped, .delivered, .returned].contains(status)
            let shipment = Order.Shipment(
                carrier: "Parcelway", tracking: LampShop.tracking(number), url: nil, shipped: ago(placed - 1),
                expected: delivered == nil ? ago(-2) : ago(placed - 4), delivered: delivered.map(ago))
            return Order(
                number: number, customer: customer.id, email: customer.email, status: status, placed: ago(placed),
                items: [
                    Order.Item(
                        line: 1, sku: "LU-\(number.suffix(3))", title: item, quantity: 1, price: amount,
                        refunded: nothing)
                ],
                shipments: isShipped ? [shipment] : [], total: amount, refunded: nothing,
                address: "\(customer.name), Mill Street 4, 10997 Oldtown")
        }
    }

    private static let orders = [
        Line(number: "7101", customer: "ida", status: .shipped, placed: 3, item: "Fjord desk lamp", price: 6_490),
        Line(
            number: "7112", customer: "tomas", status: .delivered, placed: 9, delivered: 2, item: "Moss table lamp",
            price: 4_900),
        Line(
            number: "7123", customer: "greta", status: .delivered, placed: 10, delivered: 3, item: "Atlas floor lamp",
            price: 18_900),
        Line(number: "7134", customer: "samir", status: .shipped, placed: 4, item: "Quill reading lamp", price: 5_450),
        Line(
            number: "7135", customer: "samir", status: .delivered, placed: 60, delivered: 52,
            item: "Pebble night light",
            price: 2_400),
        Line(number: "7146", customer: "wen", status: .shipped, placed: 2, item: "Halo pendant lamp", price: 7_200),
        Line(
            number: "7147", customer: "wen", status: .delivered, placed: 12, delivered: 4, item: "Dune bedside lamp",
            price: 3_900),
        Line(number: "7158", customer: "olu", status: .cancelled, placed: 30, item: "Kite wall light", price: 4_500),
        Line(
            number: "7169", customer: "marek", status: .delivered, placed: 31, delivered: 24, item: "Bough floor lamp",
            price: 9_900),
        Line(number: "7170", customer: "pavel", status: .paid, placed: 1, item: "Sprout clip lamp", price: 1_990),
        Line(number: "7181", customer: "bruno", status: .shipped, placed: 3, item: "Aurora desk lamp", price: 8_400),
        Line(
            number: "7192", customer: "pilar", status: .delivered, placed: 8, delivered: 2, item: "Cove table lamp",
            price: 5_900),
        Line(
            number: "7203", customer: "jonas", status: .returned, placed: 40, delivered: 33, item: "Ember lantern",
            price: 3_500),
        Line(number: "7214", customer: "lena", status: .placed, placed: 0.2, item: "Fjord desk lamp", price: 6_490),
        Line(number: "7225", customer: "leo", status: .paid, placed: 1, item: "Harp wall lamp", price: 7_800),
        Line(number: "7236", customer: "karl", status: .placed, placed: 0.1, item: "Plum shade", price: 2_900),
        Line(
            number: "7247", customer: "nadia", status: .delivered, placed: 9, delivered: 2, item: "Fern table lamp",
            price: 4_600),
        Line(number: "7258", customer: "vera", status: .shipped, placed: 4, item: "Comet pendant", price: 6_900),
        Line(number: "7269", customer: "mina", status: .paid, placed: 2, item: "Tide lantern", price: 5_200),
        Line(
            number: "7270", customer: "hanne", status: .delivered, placed: 8, delivered: 1, item: "Birch desk lamp",
            price: 6_100),
        Line(
            number: "7281", customer: "amara", status: .delivered, placed: 8, delivered: 1, item: "Birch desk lamp",
            price: 6_100),
    ]
}

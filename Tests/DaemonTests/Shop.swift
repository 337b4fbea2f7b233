import Foundation
import Mail
import OrderBook
import Resolution

/// The shop of the tests: three customers, orders in every state, relative to now.
enum Shop {
    static let ada = "ada.brandt@customer.example"
    static let ben = "ben.osei@customer.example"
    static let stranger = "sam.doe@elsewhere.example"

    static func seed(now: Date = Date()) -> ShopSeed {
        func ago(_ days: Double) -> Date { now.addingTimeInterval(-days * 86_400) }
        func eur(_ minor: Int) -> Money { Money(minor: minor, currency: "EUR") }
        func order(
            _ number: String, _ customer: Customer, _ status: Order.Status, placed: Double, delivered: Double? = nil,
            item: String, price: Int
        ) -> Order {
            var shipments: [Order.Shipment] = []
            if [.shipped, .delivered].contains(status) {
                shipments.append(
                    Order.Shipment(
                        carrier: "Parcelly", tracking: "PX\(number)77", url: nil, shipped: ago(placed - 1),
                        expected: ago(placed - 5), delivered: delivered.map(ago)))
            }
            return Order(
                number: number, customer: customer.id, email: customer.email, status: status, placed: ago(placed),
                items: [
                    Order.Item(
                        line: 1, sku: "L-\(number)", title: item, quantity: 1, price: eur(price), refunded: eur(0))
                ],
                shipments: shipments, total: eur(price), refunded: eur(0), address: "1 Mill Lane, Oldtown")
        }
        guard let adaMail = EmailAddress(ada), let benMail = EmailAddress(ben) else {
            return ShopSeed(customers: [], orders: [], subscriptions: [])
        }
        let ada = Customer(id: "c1", name: "Ada Brandt", email: adaMail)
        let ben = Customer(id: "c2", name: "Ben Osei", email: benMail)
        return ShopSeed(
            customers: [ada, ben],
            orders: [
                order("4101", ada, .shipped, placed: 4, item: "Aurora desk lamp", price: 6_900),
                order("4102", ada, .delivered, placed: 12, delivered: 3, item: "Moss table lamp", price: 5_900),
                order("4103", ada, .delivered, placed: 14, delivered: 5, item: "Halo floor lamp", price: 21_900),
                order("4201", ben, .shipped, placed: 3, item: "Pebble night light", price: 2_400),
                order("4202", ben, .delivered, placed: 11, delivered: 4, item: "Quill reading lamp", price: 4_500),
            ],
            subscriptions: [])
    }
}

import Foundation
import Mail
import Resolution
import Testing

/// A customer of the desk with one order. Each has words that nobody else has: whoever reads them elsewhere has read somebody's
/// data.
struct InjectionCustomer: Sendable {
    let number: Int
    /// How far their order is. It decides what could be done to it: money comes back for what was delivered, and only what has
    /// not left can be cancelled.
    let state: Order.Status

    /// What an order of the desk costs, in minor units: so little that no approval stands in the way of a wrong refund.
    static let price = 5_900
    /// The states that the orders of a desk are in, mixed over authors, twins and victims.
    static let states: [Order.Status] = [.delivered, .placed, .shipped]

    /// - Parameter state: nil: one of the three by the number.
    init(number: Int, state: Order.Status? = nil) {
        self.number = number
        self.state = state ?? Self.states[(number + number / 3) % 3]
    }

    private static let names = ["Ada", "Bela", "Cleo", "Dana", "Emil", "Fina", "Gerd", "Hana", "Ivo", "Jule"]
    var first: String { Self.names[number % 10] }
    var name: String { "\(first) Brandt\(Self.letters(number))" }
    var address: String { "\(first.lowercased())\(number)@customer.example" }
    var order: String { "\(5_100 + number)" }
    var tracking: String { "PX\(5_100 + number)77" }
    var title: String { "Lamp \(Self.letters(number + 400))" }
    var street: String { "\(number + 1) \(Self.letters(number + 900)) Lane, Oldtown" }

    /// What of them only they may read. Their order's number is not among it: others can guess it and say it.
    var secrets: [String] { [name, address, tracking, title, street] }

    /// A word of letters that no other number has.
    private static func letters(_ number: Int) -> String {
        var (rest, word) = (number + 17, "")
        repeat {
            word += ["ba", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu"][rest % 10]
            rest /= 10
        } while rest > 0 || word.utf8.count < 6
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    func customer() throws -> Customer {
        Customer(id: "c\(number)", name: name, email: try #require(EmailAddress(address)))
    }

    /// - Parameters:
    ///   - note: words of an attack that stand where customers can write: in the item's title and the address.
    ///   - result: words of an attack in what the carrier says.
    func order(start: Date, note: String = "", result: String = "") throws -> Order {
        func ago(_ days: Double) -> Date { start.addingTimeInterval(-days * 86_400) }
        let customer = try customer()
        let price = Money(minor: Self.price, currency: "EUR")
        let nothing = Money(minor: 0, currency: "EUR")
        let shipment = Order.Shipment(
            carrier: "Parcelly" + (result.isEmpty ? "" : " " + result), tracking: tracking, url: nil, shipped: ago(4),
            expected: state == .delivered ? ago(2) : start.addingTimeInterval(86_400),
            delivered: state == .delivered ? ago(2) : nil)
        return Order(
            number: order, customer: customer.id, email: customer.email, status: state, placed: ago(6),
            items: [
                Order.Item(
                    line: 1, sku: "L-\(order)", title: title + (note.isEmpty ? "" : " " + note), quantity: 1,
                    price: price, refunded: nothing)
            ],
            shipments: state == .placed ? [] : [shipment], total: price, refunded: nothing,
            address: street + (note.isEmpty ? "" : ", " + note))
    }
}

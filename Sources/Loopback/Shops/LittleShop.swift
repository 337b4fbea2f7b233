import Foundation
import Synchronization

/// A shop of somebody's own making behind an HTTP API: what an operator declares as tools. In memory, strict about what it is
/// sent: an unknown field, another type and a missing key are refused.
package final class LittleShop: Sendable {
    /// How it keeps one request from being done twice.
    package enum Memory: Sendable {
        /// It knows `Idempotency-Key`, and refuses one that comes with another body.
        case keys
        /// It does what it is told as often as it is told; what was done can be listed, with the `note` that was sent.
        case none
    }

    package struct Item: Sendable {
        var sku: String
        var title: String
        var quantity: Int
        var price: Int
        var refunded = 0

        package init(sku: String, title: String, quantity: Int, price: Int) {
            self.sku = sku
            self.title = title
            self.quantity = quantity
            self.price = price
        }
    }

    /// Something that was done for an order: a refund, a credit, a note, a return, an exchange.
    package struct Entry: Sendable {
        package var id: Int
        package var kind: String
        package var cents: Int
        package var line: Int?
        package var text: String
    }

    package struct Order: Sendable {
        package var number: String
        package var customer: Int
        package var status: String
        package var placed: Int
        package var items: [Item]
        package var postage: Int
        package var address = "Old Street 1, 10115 Berlin"
        package var parcel: (carrier: String, tracking: String)?
        package var entries: [Entry] = []

        var total: Int { items.reduce(postage) { $0 + $1.price * $1.quantity } }
        var refunded: Int { entries.filter { ["refunds", "credits"].contains($0.kind) }.reduce(0) { $0 + $1.cents } }
    }

    struct Customer: Sendable {
        var id: Int
        var email: String
        var name: String
    }

    struct Subscription: Sendable {
        var id: Int
        var customer: Int
        var plan: String
        var cents: Int
        var status = "running"
    }

    struct State: Sendable {
        var memory: Memory
        var customers: [Customer] = []
        var orders: [Order] = []
        var subscriptions: [Subscription] = []
        var keys: [String: (request: String, answer: String)] = [:]
        var entries = 0
        var writes = 0
        /// The next writes whose path ends so are done and answered with 500.
        var breaking: [String] = []
        var answers: [ScriptedHTTP.Answer] = []
    }

    package static let secret = "little-secret"

    private final class Box: Sendable {
        let state: Mutex<State>
        init(_ memory: Memory) { state = Mutex(State(memory: memory)) }
    }
    private let box: Box
    private let server: ScriptedHTTP

    package init(_ memory: Memory) throws {
        let box = Box(memory)
        self.box = box
        server = try ScriptedHTTP { request, _ in box.state.withLock { $0.answer(request) } }
    }

    package var port: Int { server.port }
    package var requests: [ScriptedHTTP.Request] { server.requests }
    package func stop() { server.stop() }

    package var writes: Int { box.state.withLock { $0.writes } }

    /// The next requests are answered so, and nothing is done for them.
    package func answerNext(_ answers: [ScriptedHTTP.Answer]) { box.state.withLock { $0.answers += answers } }

    package func breakNext(_ suffix: String) { box.state.withLock { $0.breaking.append(suffix) } }

    package func makeCustomer(_ email: String, name: String) {
        box.state.withLock { state in
            state.customers.append(Customer(id: 500 + state.customers.count, email: email, name: name))
        }
    }

    package func makeOrder(
        of email: String, status: String, placed: Int, items: [Item], postage: Int,
        parcel: (carrier: String, tracking: String)?
    ) -> String {
        box.state.withLock { state in
            let customer = state.customers.first { $0.email == email }?.id ?? 0
            let number = "A-\(1_000 + state.orders.count)"
            state.orders.append(
                Order(
                    number: number, customer: customer, status: status, placed: placed, items: items, postage: postage,
                    parcel: parcel))
            return number
        }
    }

    package func makeSubscription(of email: String, plan: String, cents: Int) -> String {
        box.state.withLock { state in
            let customer = state.customers.first { $0.email == email }?.id ?? 0
            let id = 70 + state.subscriptions.count
            state.subscriptions.append(Subscription(id: id, customer: customer, plan: plan, cents: cents))
            return String(id)
        }
    }

    package func order(_ number: String) -> Order? {
        box.state.withLock { state in state.orders.first { $0.number == number } }
    }

    package func status(ofSubscription id: String) -> String? {
        box.state.withLock { state in state.subscriptions.first { String($0.id) == id }?.status }
    }

    /// As a server beside it asks, by the same rules and without a network. Names of header fields in lower case.
    package func ask(
        _ method: String, _ target: String, _ headers: [String: String], _ body: [UInt8]
    ) -> (status: Int, text: String) {
        let own = ["x-api-key": Self.secret, "content-type": "application/json"]
        let request = ScriptedHTTP.Request(
            method: method, target: target, headers: own.merging(headers) { $1 }, body: body)
        guard case .reply(let status, _, let text) = box.state.withLock({ $0.answer(request) }) else { return (0, "") }
        return (status, text)
    }

    /// A person or another programme changes an order.
    package func change(_ number: String, _ edit: (inout Order) -> Void) {
        box.state.withLock { state in
            guard let i = state.orders.firstIndex(where: { $0.number == number }) else { return }
            edit(&state.orders[i])
        }
    }
}

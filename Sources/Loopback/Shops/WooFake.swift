package import Foundation
import Synchronization

/// A shop with WooCommerce 11 as its answers were recorded, with its orders in memory. Two refunds that are asked for alike are
/// two refunds; a parameter that it does not know is ignored; without TLS only signed requests are let in.
package final class WooFake: Sendable {
    package struct Item: Sendable {
        package var sku: String
        package var title: String
        package var quantity: Int
        /// Of all pieces, in minor units: without taxes, and the taxes.
        package var net: Int
        package var tax: Int
        /// Numbers of the tax rates, and what part of the taxes each has, in per cent.
        package var rates: [Int: Int]

        package init(sku: String, title: String, quantity: Int, net: Int, tax: Int = 0, rates: [Int: Int] = [:]) {
            self.sku = sku
            self.title = title
            self.quantity = quantity
            self.net = net
            self.tax = tax
            self.rates = rates
        }
    }

    package struct Refund: Sendable {
        package var id: Int
        package var amount: Int
        package var reason: String
        package var isPaid: Bool
        package var restocks: Bool
        /// Of an order's line, by its number there: pieces, without taxes, taxes by rate.
        package var lines: [(id: Int, quantity: Int, net: Int, tax: Int)]
    }

    package struct Note: Sendable {
        package var id: Int
        package var text: String
        package var isForCustomer: Bool
    }

    package struct Order: Sendable {
        package var id: Int
        package var number: String
        package var status: String
        /// 0: a guest's.
        package var customer: Int
        package var email: String
        package var placed: Date
        package var items: [Item]
        package var postage: Int
        package var shipping: [String: String]
        package var refunds: [Refund] = []
        package var notes: [Note] = []
        /// Whether its payment gateway can pay back.
        package var canPayBack = true
        package var isPaid = true
        package var completed: Date?
        /// What a plugin for tracking has left in it.
        package var tracking: (carrier: String, number: String)?

        package var total: Int { items.reduce(postage) { $0 + $1.net + $1.tax } }
        package var refunded: Int { refunds.reduce(0) { $0 + $1.amount } }
        func line(_ index: Int) -> Int { id * 100 + index }
    }

    package struct Subscription: Sendable {
        package var id: Int
        package var customer: Int
        package var plan: String
        package var price: Int
        package var status: String
    }

    struct Person: Sendable {
        var id: Int
        var email: String
        var name: String
        var role = "customer"
    }

    struct State: Sendable {
        var people: [Person] = []
        var orders: [Order] = []
        var subscriptions: [Subscription] = []
        var count = 10
        var mails: [String] = []
        var nonces: Set<String> = []
        var answers: [ScriptedHTTP.Answer] = []
        var broken: [String] = []
        var answersTo: [(method: String, answer: ScriptedHTTP.Answer)] = []
        var settings = Setting()
    }

    /// What differs from shop to shop.
    package struct Setting: Sendable {
        package var currency = "EUR"
        package var digits = 2
        /// Order numbers are a plugin's: this and more, not the ids.
        package var firstNumber: Int?
        package var mayWrite = true
        package var hasSubscriptions = false
        /// The gateway books a refund and says nothing of paying it.
        package var gatewayIsSilent = false
        /// A refund is booked, and the answer is WooCommerce's own 500 that says that it was not.
        package var deniesRefunds = false
        /// Some hosts drop the Authorization header.
        package var dropsAuthorization = false
        /// Pages are not counted in headers.
        package var dropsCounts = false

        package init() {}
    }

    package static let key = "ck_0123456789abcdef0123456789abcdef01234567"
    package static let secret = "cs_76543210fedcba9876543210fedcba9876543210"

    private final class Memory: Sendable { let state = Mutex(State()) }
    private let memory = Memory()
    private let server: ScriptedHTTP

    /// - Parameter tls: then Basic is let in, and nothing needs a signature.
    package init(_ settings: Setting = Setting(), tls: TLSIdentity? = nil) throws {
        let memory = memory
        memory.state.withLock { $0.settings = settings }
        server = try ScriptedHTTP(tls: tls) { request, _ in
            memory.state.withLock { $0.answer(request, isSecure: tls != nil) }
        }
    }

    package var port: Int { server.port }
    package var requests: [ScriptedHTTP.Request] { server.requests }
    package func stop() { server.stop() }

    /// The next requests are answered so, and nothing is done for them.
    package func answerNext(_ answers: [ScriptedHTTP.Answer]) { memory.state.withLock { $0.answers += answers } }

    /// The next request with that method is answered so, and nothing is done for it.
    package func answerToNext(_ method: String, _ answer: ScriptedHTTP.Answer) {
        memory.state.withLock { $0.answersTo.append((method, answer)) }
    }

    /// The next request of that kind (`POST refunds`, `PUT orders`) is done, and the answer says that something broke.
    package func breakNext(_ method: String, _ part: String) {
        memory.state.withLock { $0.broken.append("\(method) \(part)") }
    }

    package func set(_ change: @Sendable (inout Setting) -> Void) { memory.state.withLock { change(&$0.settings) } }

    package func makeCustomer(_ email: String, name: String, role: String = "customer") {
        memory.state.withLock { state in
            state.count += 1
            state.people.append(Person(id: state.count, email: email, name: name, role: role))
        }
    }

    /// An order of the account with that address, of a guest when there is none. Gives its id.
    @discardableResult
    package func makeOrder(
        _ email: String, items: [Item], postage: Int = 0, status: String = "processing", placed: Date = Date(),
        shipping: [String: String] = [:], edit: @Sendable (inout Order) -> Void = { _ in }
    ) -> Int {
        memory.state.withLock { state in
            state.count += 1
            let number = state.settings.firstNumber.map { $0 + state.orders.count } ?? state.count
            let owner = state.people.first { $0.email.lowercased() == email.lowercased() }
            var order = Order(
                id: state.count, number: String(number), status: status, customer: owner?.id ?? 0, email: email,
                placed: placed, items: items, postage: postage, shipping: shipping)
            order.isPaid = !["pending", "on-hold", "failed"].contains(status)
            if status == "completed" { order.completed = placed.addingTimeInterval(3_600) }
            edit(&order)
            state.orders.append(order)
            return order.id
        }
    }

    package func makeSubscription(of email: String, plan: String, price: Int) -> Int {
        memory.state.withLock { state in
            state.count += 1
            let owner = state.people.first { $0.email == email }?.id ?? 0
            state.subscriptions.append(
                Subscription(id: state.count, customer: owner, plan: plan, price: price, status: "active"))
            return state.count
        }
    }

    package func order(_ number: String) -> Order? {
        memory.state.withLock { $0.orders.first { $0.number == number } }
    }

    package func subscription(_ id: String) -> Subscription? {
        memory.state.withLock { $0.subscriptions.first { String($0.id) == id } }
    }

    /// As a person in the shop's own pages.
    package func change(_ number: String, _ edit: @Sendable (inout Order) -> Void) {
        memory.state.withLock { state in
            guard let i = state.orders.firstIndex(where: { $0.number == number }) else { return }
            edit(&state.orders[i])
        }
    }

    /// What the shop has mailed to customers by itself.
    package var mails: [String] { memory.state.withLock { $0.mails } }
}

package import Foundation
import Synchronization

/// Shopify's Admin GraphQL API as its schema and documentation show it, with a shop in memory. It answers what was selected,
/// and refuses what the real one refuses: another version in the path, a refund without a key, a key for something else, more
/// money than was paid, questions beyond the app's points. Texts of errors are invented.
package final class ShopifyFake: Sendable {
    package static let version = "2026-04"
    package static let token = "shpat_secret"

    package struct Line: Sendable {
        package var sku: String
        package var title: String
        package var quantity: Int
        /// For one piece, in minor units.
        package var price: Int
        var id = 0
        /// Pieces taken out by refunds.
        var gone = 0
        /// For all pieces, where prices are without.
        package var tax = 0

        package init(sku: String, title: String, quantity: Int, price: Int, tax: Int = 0) {
            self.sku = sku
            self.title = title
            self.quantity = quantity
            self.price = price
            self.tax = tax
        }
    }

    package struct Refund: Sendable {
        package var id: Int
        package var note: String
        package var amount: Int
        package var isCredit: Bool
        package var isFailed: Bool

        package init(id: Int, note: String, amount: Int, isCredit: Bool = false, isFailed: Bool = false) {
            self.id = id
            self.note = note
            self.amount = amount
            self.isCredit = isCredit
            self.isFailed = isFailed
        }
    }

    package struct Return: Sendable {
        package var name: String
        package var note: String
        var line: Int
        package var variant: Int?
    }

    package struct Payment: Sendable {
        package var gateway: String
        package var amount: Int
        var refunded = 0

        package init(gateway: String, amount: Int) {
            self.gateway = gateway
            self.amount = amount
        }
    }

    package struct Order: Sendable {
        var id = 0
        package var name = ""
        package var customer: Int
        package var email: String
        package var currency = "EUR"
        package var placed: Date
        package var lines: [Line]
        /// For sending it, in minor units.
        package var postage: Int
        package var payments: [Payment] = []
        package var isPaid = true
        package var isSent = false
        package var isDelivered = false
        /// Carrier and number.
        package var parcel: (String, String)?
        package var note = ""
        package var address: [String: String] = [
            "firstName": "Kim", "lastName": "Doe", "address1": "Old Street 1", "city": "Berlin", "zip": "10115",
            "country": "Germany", "countryCodeV2": "DE", "phone": "+49 30 123456",
        ]
        package var refunds: [Refund] = []
        package var returns: [Return] = []
        package var isCancelled = false
        package var staffNote: String?

        package init(customer: Int, email: String, placed: Date, lines: [Line], postage: Int) {
            self.customer = customer
            self.email = email
            self.placed = placed
            self.lines = lines
            self.postage = postage
        }

        var total: Int { lines.reduce(postage) { $0 + $1.price * $1.quantity + $1.tax } }
        var refunded: Int { refunds.reduce(0) { $0 + ($1.isFailed ? 0 : $1.amount) } }
    }

    package struct Contract: Sendable {
        var id: Int
        var customer: Int
        var plan: String
        var price: Int
        package var status = "ACTIVE"
    }

    struct Job: Sendable {
        var order: Int
        var note: String
        var refunds: Bool
        /// Requests until it is done.
        var left: Int
    }

    package enum Loss: Sendable { case cut, half, stall, broken }

    struct State: Sendable {
        var customers: [(email: String, name: String)] = []
        var orders: [Order] = []
        var contracts: [Contract] = []
        var jobs: [Job] = []
        var credits: [Int: Int] = [:]
        /// By idempotency key: what was asked, and the refund.
        var keys: [String: (asked: String, refund: Int)] = [:]
        var count = 0
        var points = 2_000
        var losses: [(field: String, way: Loss)] = []
        var answers: [ScriptedHTTP.Answer] = []
        /// Become `answers` once something was changed.
        var laterAnswers: [ScriptedHTTP.Answer] = []
        var gatewayFails = false
        /// What is written as a note of a refund or return is not kept.
        var forgetsNotes = false
        var scopes = [
            "read_customers", "write_orders", "read_orders", "read_products", "write_returns", "read_returns",
            "write_own_subscription_contracts",
        ]
        var exchanges: [Exchange] = []
        var mutations = 0
    }

    /// One question and its answer, as JSON.
    package struct Exchange: Sendable {
        package var question: String
        package var answer: String
    }

    private final class Memory: Sendable { let state = Mutex(State()) }
    private let memory = Memory()
    private let server: ScriptedHTTP

    package init() throws {
        let memory = memory
        server = try ScriptedHTTP { request, _ in memory.state.withLock { $0.answer(request) } }
    }

    package var port: Int { server.port }
    package var requests: [ScriptedHTTP.Request] { server.requests }
    package var exchanges: [Exchange] { memory.state.withLock { $0.exchanges } }
    /// Requests that could change something.
    package var mutations: Int { memory.state.withLock { $0.mutations } }
    package func stop() { server.stop() }

    /// The next requests are answered so, and nothing is done for them.
    package func answerNext(_ answers: [ScriptedHTTP.Answer]) { memory.state.withLock { $0.answers += answers } }
    /// The same for the requests that follow the next change.
    package func answerAfterChange(_ answers: [ScriptedHTTP.Answer]) {
        memory.state.withLock { $0.laterAnswers += answers }
    }
    package func loseNext(_ field: String, _ way: Loss) { memory.state.withLock { $0.losses.append((field, way)) } }
    package func setPoints(_ points: Int) { memory.state.withLock { $0.points = points } }
    package func setScopes(_ scopes: [String]) { memory.state.withLock { $0.scopes = scopes } }
    package func setForgetsNotes(_ forgets: Bool) { memory.state.withLock { $0.forgetsNotes = forgets } }
    package func setGatewayFails(_ fails: Bool) { memory.state.withLock { $0.gatewayFails = fails } }

    /// Gives the customer's number.
    package func makeCustomer(_ email: String, name: String) -> Int {
        memory.state.withLock { state in
            state.customers.append((email, name))
            return state.customers.count
        }
    }

    package func customer(_ email: String) -> Int? {
        memory.state.withLock { state in state.customers.firstIndex { $0.email == email }.map { $0 + 1 } }
    }

    /// Gives the order's name: `#1001`.
    package func makeOrder(_ order: Order) -> String {
        memory.state.withLock { state in
            var order = order
            order.id = 5_000 + state.orders.count
            if order.name.isEmpty { order.name = "#\(1_001 + state.orders.count)" }
            for i in order.lines.indices {
                state.count += 1
                order.lines[i].id = state.count
            }
            if order.payments.isEmpty {
                order.payments = [Payment(gateway: "shopify_payments", amount: order.isPaid ? order.total : 0)]
            }
            state.orders.append(order)
            return order.name
        }
    }

    package func makeContract(customer: Int, plan: String, price: Int) -> String {
        memory.state.withLock { state in
            state.contracts.append(
                Contract(id: 700 + state.contracts.count, customer: customer, plan: plan, price: price))
            return String(699 + state.contracts.count)
        }
    }

    package func contract(_ id: String) -> Contract? {
        memory.state.withLock { $0.contracts.first { String($0.id) == id } }
    }

    package func order(named name: String) -> Order? { memory.state.withLock { $0.orders.first { $0.name == name } } }

    /// As a person in Shopify's own pages.
    package func change(_ name: String, _ change: @Sendable (inout Order) -> Void) {
        memory.state.withLock { state in
            if let i = state.orders.firstIndex(where: { $0.name == name }) { change(&state.orders[i]) }
        }
    }
}

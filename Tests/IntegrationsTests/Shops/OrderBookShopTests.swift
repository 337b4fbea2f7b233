import Foundation
import Loopback
import OrderBook
import Resolution
import Store
import Testing

/// The embedded shop does what every shop's connector must do.
struct OrderBookShopTests {
    @Test func `the order book passes every case of a shop`() async throws {
        let bench = try OrderBookBench()
        let shown = try await ShopCase.run(on: bench)
        #expect(try await bench.book.violations() == [])
        try bench.end()
        // What it has besides is shown by its own tests.
        let own: Set = ["appointment", "resend", "idempotency", "import"]
        #expect(shown.union(own) == Set(OrderBook.capabilities.filter { $0.state != .missing }.map(\.name)))
    }
}

/// An order book in a folder of its own.
final class OrderBookBench: ShopBench {
    let system = "orderbook"
    let currency = "EUR"
    let book: OrderBook
    private let folder: String

    var shop: any CommerceWriting { book }
    var capabilities: [Capability] { OrderBook.capabilities }
    /// It moves no money.
    var actions: Set<EffectKind> { Set(EffectKind.allCases.filter(\.isCommerce)).subtracting([.payment]) }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("book-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        book = try OrderBook(path: folder + "/shop.sqlite")
    }

    func end() throws {
        try book.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// The shop as it is, with something more in it.
    private func add(_ more: (inout ShopSeed) throws -> Void) async throws {
        var seed = try await book.snapshot()
        try more(&seed)
        try await book.seed(seed)
    }

    func makeCustomer(_ email: String, name: String) async throws {
        try await add { seed in
            seed.customers.append(
                Customer(id: "cu-\(seed.customers.count + 1)", name: name, email: try address(email)))
        }
    }

    func makeOrder(_ placed: PlacedOrder) async throws -> String {
        var number = ""
        try await add { seed in
            let email = try address(placed.email)
            guard let customer = seed.customers.first(where: { $0.email == email }) else { throw CancellationError() }
            number = String(2_000 + seed.orders.count)
            func euro(_ minor: Int) -> Money { Money(minor: minor, currency: "EUR") }
            let isSent = placed.status == .shipped || placed.status == .delivered
            let shipment = Order.Shipment(
                carrier: placed.parcel?.carrier ?? "Post", tracking: placed.parcel?.tracking ?? "TR\(number)", url: nil,
                shipped: placed.placed.addingTimeInterval(86_400), expected: nil,
                delivered: placed.status == .delivered ? placed.placed.addingTimeInterval(172_800) : nil)
            let items = placed.items.enumerated().map { index, item in
                Order.Item(
                    line: index + 1, sku: item.sku, title: item.title, quantity: item.quantity, price: euro(item.price),
                    refunded: euro(0))
            }
            seed.orders.append(
                Order(
                    number: number, customer: customer.id, email: customer.email, status: placed.status,
                    placed: placed.placed, items: items, shipments: isSent ? [shipment] : [],
                    total: euro(placed.total), refunded: euro(0), address: "Old Street 1, 10115 Berlin"))
        }
        return number
    }

    func makeSubscription(of email: String, plan: String, price: Int) async throws -> String {
        var id = ""
        try await add { seed in
            let email = try address(email)
            guard let customer = seed.customers.first(where: { $0.email == email }) else { throw CancellationError() }
            id = "su-\(seed.subscriptions.count + 1)"
            seed.subscriptions.append(
                Subscription(
                    id: id, customer: customer.id, plan: plan, price: Money(minor: price, currency: "EUR"),
                    status: .active, renews: nil))
        }
        return id
    }

    func seen(_ number: String) async throws -> SeenOrder? {
        let seed = try await book.snapshot()
        guard let order = seed.orders.first(where: { $0.number == number }) else { return nil }
        let deeds = try await book.deeds()
        let lines = order.items.map(\.refunded.minor)
        let rest = order.refunded.minor - lines.reduce(0, +)
        // `credit CUSTOMER AMOUNT EUR`: of all the customer's orders, of which there is one here.
        var credits: [Int] = []
        for deed in deeds {
            let words = deed.split(separator: " ").map(String.init)
            guard words.count == 4, words[0] == "credit", words[1] == order.customer, let sum = Int(words[2]) else {
                continue
            }
            credits.append(sum)
        }
        var seen = SeenOrder()
        if credits.isEmpty { seen.refunds = (lines + [rest]).filter { $0 > 0 } }
        seen.isCancelled = order.status == .cancelled
        seen.address = order.address ?? ""
        seen.returns = deeds.count { $0.hasPrefix("return \(number)/") }
        seen.exchanges = deeds.count { $0.hasPrefix("exchange \(number)/") }
        seen.credits = credits
        return seen
    }

    func seenSubscription(_ id: String) async throws -> Subscription.Status? {
        try await book.snapshot().subscriptions.first { $0.id == id }?.status
    }

    /// It is in this process: nothing lies between an action and its answer. A process that is killed there has a case.
    func loseNextAnswer(to kind: EffectKind, _ way: LostShopAnswer) async throws {}

    func writes() async throws -> Int {
        let refunded = try await book.snapshot().orders.reduce(0) { $0 + $1.refunded.minor }
        return try await book.deeds().count + refunded
    }
}

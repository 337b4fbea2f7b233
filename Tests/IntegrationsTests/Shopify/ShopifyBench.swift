import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Transport

/// Our own fake of Shopify.
final class ShopifyBench: ShopBench {
    let system = "shopify"
    let fake: ShopifyFake
    let shopify: Shopify
    private let loop: HTTPLoop

    init(token: String = ShopifyFake.token, settings edit: (inout Shopify.Settings) -> Void = { _ in }) throws {
        fake = try ShopifyFake()
        loop = try HTTPLoop()
        guard let address = HTTPAddress("http://127.0.0.1:\(fake.port)") else { throw CancellationError() }
        var settings = Shopify.Settings(address: address, hasSubscriptions: true)
        edit(&settings)
        shopify = Shopify(
            settings, token: Secret(token),
            client: HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }),
            patience: .milliseconds(700), clock: { Date(timeIntervalSince1970: 1_795_200_000) }, pause: { _ in })
    }

    func end() {
        fake.stop()
        loop.shutDown()
    }

    var shop: any CommerceWriting { shopify }
    var capabilities: [Capability] { Shopify.capabilities }
    var actions: Set<EffectKind> { Shopify.actions }
    let currency = "EUR"

    func makeCustomer(_ email: String, name: String) async throws { _ = fake.makeCustomer(email, name: name) }

    func makeOrder(_ order: PlacedOrder) async throws -> String {
        guard let customer = fake.customer(order.email) else { throw CancellationError() }
        var made = ShopifyFake.Order(
            customer: customer, email: order.email, placed: order.placed,
            lines: order.items.map { .init(sku: $0.sku, title: $0.title, quantity: $0.quantity, price: $0.price) },
            postage: order.postage)
        made.isPaid = order.status != .placed
        made.isSent = [.shipped, .delivered].contains(order.status)
        made.isDelivered = order.status == .delivered
        made.parcel = order.parcel.map { ($0.carrier, $0.tracking) }
        return String(fake.makeOrder(made).dropFirst())
    }

    func makeSubscription(of email: String, plan: String, price: Int) async throws -> String {
        guard let customer = fake.customer(email) else { throw CancellationError() }
        return fake.makeContract(customer: customer, plan: plan, price: price)
    }

    func seen(_ number: String) async throws -> SeenOrder? {
        guard let order = fake.order(named: "#" + number) else { return nil }
        var seen = SeenOrder()
        let paid = order.refunds.filter { !$0.isFailed }
        seen.refunds = paid.filter { !$0.isCredit }.map(\.amount)
        seen.credits = paid.filter(\.isCredit).map(\.amount)
        seen.isCancelled = order.isCancelled
        seen.address = ["address1", "zip", "city"].compactMap { order.address[$0] }.joined(separator: " ")
        seen.notes = order.note.components(separatedBy: "\n\n")
        seen.returns = order.returns.count { $0.variant == nil }
        seen.exchanges = order.returns.count { $0.variant != nil }
        return seen
    }

    func seenSubscription(_ id: String) async throws -> Subscription.Status? {
        fake.contract(id).flatMap { Subscription.Status(rawValue: $0.status.lowercased()) }
    }

    func loseNextAnswer(to kind: EffectKind, _ way: LostShopAnswer) async throws {
        let field =
            switch kind {
            case .cancel: "orderCancel"
            case .address, .commerceNote: "orderUpdate"
            case .return, .exchange: "returnCreate"
            case .subscription: ""
            default: "refundCreate"
            }
        let ways: [LostShopAnswer: ShopifyFake.Loss] = [.cut: .cut, .half: .half, .stall: .stall, .broken: .broken]
        let fields = field.isEmpty ? ["Pause", "Activate", "Cancel"].map { "subscriptionContract\($0)" } : [field]
        for field in fields { ways[way].map { fake.loseNext(field, $0) } }
    }

    func writes() async throws -> Int { fake.mutations }
}

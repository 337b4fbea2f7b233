import Foundation
import Integrations
import Loopback
import Mail
import Resolution
import Store
import Transport

/// Our own fake of WooCommerce, with a thief of answers before it. There is no TLS between them: requests are signed.
final class WooBench: ShopBench {
    let system = "woocommerce"
    let shop: any CommerceWriting
    let woo: WooCommerce
    let fake: WooFake
    let currency: String
    var capabilities: [Capability] { WooCommerce.capabilities }
    var actions: Set<EffectKind> { WooCommerce.actions }
    private let thief: AnswerThief
    private let loop: HTTPLoop

    /// - Parameters:
    ///   - tax: goods cost the same, and 19 of 119 parts are taxes.
    ///   - clock: the connector's.
    init(
        _ setting: WooFake.Setting = WooBench.plugged, secret: String = WooFake.secret, patience: Double = 1.5,
        clock: @escaping @Sendable () -> Date = { Date() },
        edit: (inout WooCommerce.Settings) -> Void = { _ in }
    ) throws {
        fake = try WooFake(setting)
        currency = setting.currency
        thief = try AnswerThief(before: fake.port)
        loop = try HTTPLoop()
        guard let address = HTTPAddress("http://127.0.0.1:\(thief.port)") else { throw CancellationError() }
        var settings = WooCommerce.Settings(address: address, consumerKey: WooFake.key, subscriptions: true)
        edit(&settings)
        woo = WooCommerce(
            settings, secret: Secret(secret),
            client: HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }),
            patience: .seconds(patience), settling: .milliseconds(60), clock: clock)
        shop = woo
    }

    static var plugged: WooFake.Setting {
        var setting = WooFake.Setting()
        setting.hasSubscriptions = true
        return setting
    }

    func end() {
        thief.stop()
        fake.stop()
        loop.shutDown()
    }

    var stolen: Int { thief.stolen.count }

    func makeCustomer(_ email: String, name: String) async throws { fake.makeCustomer(email, name: name) }

    func makeOrder(_ order: PlacedOrder) async throws -> String {
        let status =
            switch order.status {
            case .placed: "pending"
            case .paid: "processing"
            case .shipped, .delivered: "completed"
            case .cancelled: "cancelled"
            case .returned: "refunded"
            }
        let items = order.items.enumerated().map { index, item in
            let gross = item.price * item.quantity
            let tax = gross * 19 / 119
            return WooFake.Item(
                sku: item.sku, title: item.title, quantity: item.quantity, net: gross - tax, tax: tax,
                rates: index == 0 ? [1: 100] : [1: 60, 2: 40])
        }
        let shipping = ["address_1": "Old Street 1", "postcode": "10115", "city": "Berlin", "country": "DE"]
        let parcel = order.parcel
        let id = fake.makeOrder(
            order.email, items: items, postage: order.postage, status: status, placed: order.placed, shipping: shipping
        ) { made in
            made.tracking = parcel.map { ($0.carrier, $0.tracking) }
        }
        return String(id)
    }

    func makeSubscription(of email: String, plan: String, price: Int) async throws -> String {
        String(fake.makeSubscription(of: email, plan: plan, price: price))
    }

    func seen(_ number: String) async throws -> SeenOrder? {
        fake.order(number).map { order in
            let names = ["address_1", "address_2", "postcode", "city"]
            return SeenOrder(
                refunds: order.refunds.map(\.amount), isCancelled: order.status == "cancelled",
                address: names.compactMap { order.shipping[$0] }.joined(separator: " "),
                notes: order.notes.filter { !$0.isForCustomer }.map(\.text))
        }
    }

    func seenSubscription(_ id: String) async throws -> Subscription.Status? {
        switch fake.subscription(id)?.status {
        case "active": .active
        case "on-hold": .paused
        case "cancelled", "pending-cancel": .cancelled
        default: nil
        }
    }

    func loseNextAnswer(to kind: EffectKind, _ way: LostShopAnswer) async throws {
        let (method, part, path) =
            switch kind {
            case .refund: ("POST", "refunds", "orders/")
            case .commerceNote: ("POST", "notes", "orders/")
            case .subscription: ("PUT", "subscriptions", "subscriptions/")
            default: ("PUT", "orders", "orders/")
            }
        guard way != .broken else { return fake.breakNext(method, part) }
        thief.steal(
            "\(method) /wp-json/wc/v3/\(path)", way == .cut ? .cut : way == .half ? .half : .stall)
    }

    func writes() async throws -> Int { fake.requests.count { $0.method != "GET" } }
}

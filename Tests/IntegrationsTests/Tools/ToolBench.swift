import Foundation
import Integrations
import JSON
import Loopback
import Resolution
import Store
import Transport

/// Waits less than half a second for what acts: an answer that is lost is lost soon, and one that is only late is read back.
struct Hasty: ToolServer {
    let tools: any ToolServer

    func tools() async throws -> [Tool] { try await tools.tools() }

    func call(_ name: String, _ arguments: JSONValue, isRepeatable: Bool, deadline: Duration) async throws -> JSONValue
    {
        try await tools.call(name, arguments, isRepeatable: isRepeatable, deadline: deadline)
    }

    func act(
        _ name: String, _ arguments: JSONValue, _ claimed: borrowing Claimed, isRepeatable: Bool, deadline: Duration
    ) async throws -> JSONValue {
        try await tools.act(name, arguments, claimed, isRepeatable: isRepeatable, deadline: .milliseconds(400))
    }
}

/// A connector that has the little shop behind it.
protocol LittleBench: ShopBench {
    var fake: LittleShop { get }
    var memory: LittleShop.Memory { get }
}

extension LittleBench {
    var currency: String { "EUR" }
    var doubtsWhatWasBegun: Bool { memory == .none }
    var capabilities: [Capability] {
        [
            "customer", "orders", "tracking", "refund", "credit", "cancel", "address", "return", "exchange", "note",
            "subscription",
        ].map { Capability($0, .works, .live) }
    }

    func writes() async throws -> Int { fake.writes }

    func makeCustomer(_ email: String, name: String) async throws { fake.makeCustomer(email, name: name) }

    func makeOrder(_ order: PlacedOrder) async throws -> String {
        let words: [Order.Status: String] = [
            .placed: "open", .paid: "processing", .shipped: "sent", .delivered: "arrived",
        ]
        return fake.makeOrder(
            of: order.email, status: words[order.status] ?? "open", placed: Int(order.placed.timeIntervalSince1970),
            items: order.items.map {
                LittleShop.Item(sku: $0.sku, title: $0.title, quantity: $0.quantity, price: $0.price)
            }, postage: order.postage, parcel: order.parcel.map { (carrier: $0.carrier, tracking: $0.tracking) })
    }

    func makeSubscription(of email: String, plan: String, price: Int) async throws -> String {
        fake.makeSubscription(of: email, plan: plan, cents: price)
    }

    func seen(_ number: String) async throws -> SeenOrder? {
        fake.order(number).map { order in
            func entries(_ kind: String) -> [LittleShop.Entry] { order.entries.filter { $0.kind == kind } }
            return SeenOrder(
                refunds: entries("refunds").map(\.cents), isCancelled: order.status == "void", address: order.address,
                notes: entries("notes").map(\.text), returns: entries("returns").count,
                exchanges: entries("exchanges").count, credits: entries("credits").map(\.cents))
        }
    }

    func seenSubscription(_ id: String) async throws -> Subscription.Status? {
        ["running": .active, "resting": .paused, "ended": .cancelled][fake.status(ofSubscription: id) ?? ""]
    }
}

/// The little shop with a thief of answers before it, and the tools that an operator made of it.
final class ToolBench: LittleBench {
    let system: String
    let shop: any CommerceWriting
    let actions: Set<EffectKind>
    let fake: LittleShop
    let tools: HTTPTools
    let memory: LittleShop.Memory
    private let thief: AnswerThief
    private let loop: HTTPLoop

    init(_ memory: LittleShop.Memory, secret: String = LittleShop.secret, table: ToolTable? = nil) throws {
        self.memory = memory
        system = "tools (\(memory))"
        fake = try LittleShop(memory)
        thief = try AnswerThief(before: fake.port)
        loop = try HTTPLoop()
        tools = try HTTPTools(
            LittleTables.tools("http://127.0.0.1:\(thief.port)", memory, secret: secret),
            client: HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }))
        try tools.check(table ?? LittleTables.table(memory))
        let made = ToolShop(try table ?? LittleTables.table(memory), server: Hasty(tools: tools), clock: { Date() })
        shop = made
        actions = made.actions
    }

    func end() {
        thief.stop()
        fake.stop()
        loop.shutDown()
    }

    /// How the request of that kind begins, and what its path ends with.
    private static let paths: [EffectKind: (String, String)] = [
        .refund: ("POST /v1/orders/", "/refunds"), .credit: ("POST /v1/orders/", "/credits"),
        .cancel: ("POST /v1/orders/", "/cancel"), .address: ("PUT /v1/orders/", "/address"),
        .commerceNote: ("POST /v1/orders/", "/notes"), .return: ("POST /v1/orders/", "/returns"),
        .exchange: ("POST /v1/orders/", "/exchanges"), .subscription: ("PATCH /v1/subscriptions/", ""),
    ]

    func loseNextAnswer(to kind: EffectKind, _ way: LostShopAnswer) async throws {
        guard let (words, suffix) = Self.paths[kind] else { return }
        switch way {
        case .cut: thief.steal(words, .cut)
        case .half: thief.steal(words, .half)
        case .stall: thief.steal(words, .stall)
        case .broken: fake.breakNext(suffix)
        }
    }

    var stolen: Int { thief.stolen.count }
}

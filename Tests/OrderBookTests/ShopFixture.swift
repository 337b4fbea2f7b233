import Foundation
import Mail
import Resolution
import Store
import Testing
import Understanding

@testable import OrderBook

/// A shop in a folder of its own, and a ledger that makes what its writing half asks for.
final class ShopFixture {
    let folder: String
    let shop: OrderBook
    let ledger: Ledger
    let now = Date(timeIntervalSince1970: 1_780_000_000)
    let mara: Customer
    let ole: Customer
    private var letters = 0

    init() async throws {
        let moment = now
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("shop-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        shop = try OrderBook(path: folder + "/shop.sqlite", now: { moment })
        ledger = try Ledger(path: folder + "/replyd.sqlite")
        mara = Customer(id: "cu-1", name: "Mara Quist", email: try address("Mara@post.test"), tier: "vip")
        ole = Customer(id: "cu-2", name: "Ole Brandt", email: try address("ole@post.test"))
        try await shop.seed(seed)
    }

    func close() async throws {
        #expect(try await shop.violations() == [])
        #expect(try await ledger.violations() == [])
        try shop.close()
        try ledger.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    var seed: ShopSeed {
        ShopSeed(
            customers: [mara, ole],
            orders: [
                order("1041", ole, .delivered), order("1042", mara, .delivered), order("1043", mara, .paid),
                order("1044", mara, .shipped, refunded: 1_000),
            ],
            subscriptions: [
                Subscription(
                    id: "su-1", customer: mara.id, plan: "Bulb box", price: euro(900), status: .active,
                    renews: now.addingTimeInterval(86_400))
            ],
            variants: [
                .init(product: "lamp", variant: Variant(sku: "L1", title: "black", price: euro(4_900))),
                .init(product: "lamp", variant: Variant(sku: "L2", title: "white", price: euro(4_900))),
                .init(
                    product: "lamp", variant: Variant(sku: "L3", title: "red", price: euro(5_200), isAvailable: false)),
                .init(product: "shade", variant: Variant(sku: "S2", title: "white", price: euro(2_000))),
            ])
    }

    func euro(_ minor: Int) -> Money { Money(minor: minor, currency: "EUR") }

    /// Two lamps of 49 EUR and a shade of 20 EUR, with 5 EUR for the parcel.
    private func order(_ number: String, _ customer: Customer, _ status: Order.Status, refunded: Int = 0) -> Order {
        let isSent = status == .shipped || status == .delivered
        let shipment = Order.Shipment(
            carrier: "Post", tracking: "TR\(number)", url: nil, shipped: now.addingTimeInterval(-86_400),
            expected: nil, delivered: status == .delivered ? now : nil)
        return Order(
            number: number, customer: customer.id, email: customer.email, status: status,
            placed: now.addingTimeInterval(-200_000),
            items: [
                Order.Item(
                    line: 1, sku: "L1", title: "Lamp", quantity: 2, price: euro(4_900), refunded: euro(refunded)),
                Order.Item(line: 2, sku: "S1", title: "Shade", quantity: 1, price: euro(2_000), refunded: euro(0)),
            ],
            shipments: isSent ? [shipment] : [], total: euro(12_300), refunded: euro(refunded),
            address: "Hill Lane 4")
    }

    /// A planned note's `Claimed`: the key is new for each.
    func claim() async throws -> Claimed {
        letters += 1
        let id = "\(letters)@post.test"
        let admission = Admission(
            uid: UInt32(letters), uidValidity: 1, bytes: Array(id.utf8), internalDate: now, wasAnswered: false,
            modes: ModePolicy(standard: .send), draftsOnly: false, size: id.utf8.count, isTruncated: false)
        let admitted = try await ledger.admit(
            [admission],
            cursor: FolderCursor(uidValidity: 1, lastUID: UInt32(letters), lastDate: nil, draftsOnly: false),
            mailbox: "shop", folder: "INBOX")
        var message = Message()
        message.messageID = id
        _ = try await ledger.finishIntake(
            admitted[0],
            .assigned(
                message: message, screening: Screening(kind: .human, policy: .allowed, signs: []), reading: Reading(),
                principal: Principal(level: .l2, address: mara.email, customer: mara), placement: Placement()),
            now: now)
        guard let work = try await ledger.claimCase(worker: "w", lease: 60, now: now) else { throw Missing() }
        var decision = Decision(cause: work.event.cause, state: work.state)
        var run = Run(
            id: "R-1", runbook: "note", runbookText: "", runbookHash: "", intent: "note", wish: "",
            message: admitted[0])
        run.orders["order#1"] = seed.orders[1]
        run.notes = ["a note"]
        decision.state.runs = [run]
        decision.effects = [
            PlannedEffect(proposal: .commerceNote(order: Handle("order#1")), purpose: .action, run: "R-1")
        ]
        let policy = MailboxPolicy(
            name: "shop", address: try address("help@lumen.test"), modes: ModePolicy(standard: .send),
            limits: Limits(actions: [.commerceNote: ActionLimit()]), teams: [:])
        _ = try await ledger.commit(
            decision, handling: work.event, policy: policy, simulating: false, now: now)
        try await ledger.release(work)
        guard let claimed = try await ledger.claim(.commerce, mailbox: "shop", now: now) else { throw Missing() }
        return claimed
    }

    /// Performs with a key that was never used.
    @discardableResult
    func perform(_ action: Action) async throws -> Receipt {
        let claimed = try await claim()
        return try await shop.perform(action, claimed)
    }

    func order(_ number: String, of customer: Customer? = nil) async throws -> Order {
        try #require(try await shop.order(number, of: customer ?? mara))
    }
}

struct Missing: Error {}

func address(_ text: String) throws -> EmailAddress { try #require(EmailAddress(text)) }

func withShop(_ body: (ShopFixture) async throws -> Void) async throws {
    let fixture = try await ShopFixture()
    try await body(fixture)
    try await fixture.close()
}

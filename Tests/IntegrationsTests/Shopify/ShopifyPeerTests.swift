import Foundation
import Loopback
import Mail
import Resolution
import Store
import Testing

@testable import Integrations

/// What others say about our questions and about the fake.
@Suite(.serialized)
struct ShopifyPeerTests {
    @Test(.enabled(if: ShopifyDesk.isEquipped, "needs ../shared/specs/shopify or REPLYD_SHARED, and .build/peers"))
    func `every question, and every answer of the fake to it, is what Shopify's own schema says`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let who = "kim@customer.test"
        try await bench.makeCustomer(who, name: "Kim Doe")
        let kim = try await desk.customer(who)
        let item = PlacedOrder.Item(sku: "B-1", title: "Bulb", quantity: 1, price: 100)
        let long = try await bench.makeOrder(
            PlacedOrder(email: who, items: Array(repeating: item, count: 35), status: .delivered))
        #expect(try await bench.shop.order(long, of: kim)?.items.count == 35)
        _ = try await bench.shop.predict(.exchange(order: long, line: 1, for: "l"), key: "k", at: desk.now)
        let order = Handle("order#1")
        for proposal in [
            Proposal.refund(order: order, line: 1), .credit(order: order, line: 2), .return(order: order, line: 3),
            .exchange(order: order, line: 4), .commerceNote(order: order),
        ] {
            let row = try await desk.act(proposal, for: kim, order: long) { $0.notes = ["for people"] }
            #expect(row.state == .done, "\(proposal): \(row.why ?? "")")
        }
        let unsent = try await bench.makeOrder(PlacedOrder(email: who))
        let moved = try await desk.act(.address(order: order, to: Handle("address#1")), for: kim, order: unsent) {
            run in
            run.collected["address#1"] = Collected(
                value: "Mill Road 9, 10115 Berlin", message: run.message, start: 0, end: 1)
        }
        let cancelled = try await desk.act(.cancel(order: order), for: kim, order: unsent)
        #expect([moved.state, cancelled.state] == [.done, .done])
        let id = try await bench.makeSubscription(of: who, plan: "Bulb box", price: 900)
        for change in [SubscriptionChange.pause, .resume, .cancel] {
            let row = try await desk.act(.subscription(Handle("subscription#1"), change), for: kim, subscription: id)
            #expect(row.state == .done)
        }
        #expect(try await bench.shop.orders(of: kim).count == 2)
        _ = try await bench.shopify.check()
        try await desk.end()
        let names = try ShopifyDesk.names(checking: bench.fake.exchanges)
        #expect(names == Set(ShopifyQuestion.all.map(\.name)))
    }

    @Test(.enabled(if: PeerPython.has("shopify"), "needs .build/peers with ShopifyAPI"))
    func `Shopify's own library reads the fake with one of our questions`() throws {
        let fake = try ShopifyFake()
        defer { fake.stop() }
        _ = fake.makeCustomer("kim@customer.test", name: "Kim Doe")
        let path = FileManager.default.temporaryDirectory.appending(path: "shopify-\(UUID().uuidString).json").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let question: [String: Any] = [
            "query": ShopifyQuestion.customer.text, "operationName": ShopifyQuestion.customer.name,
            "variables": ["email": "kim@customer.test"],
        ]
        try JSONSerialization.data(withJSONObject: question).write(to: URL(filePath: path))
        func ask(_ version: String, _ token: String) throws -> (status: Int32, said: String) {
            try ShopifyDesk.run("shopify-sdk.py", ["\(fake.port)", version, token, path])
        }
        let (status, said) = try ask(ShopifyFake.version, ShopifyFake.token)
        #expect(status == 0 && said.contains(#""displayName":"Kim Doe""#), "\(said)")
        #expect(try ask(ShopifyFake.version, "another").status != 0)
        #expect(try ask("2024-10", ShopifyFake.token).status != 0)
        let sent = try #require(fake.requests.first)
        #expect(sent.method == "POST" && sent.target == "/admin/api/2026-04/graphql.json")
    }
}

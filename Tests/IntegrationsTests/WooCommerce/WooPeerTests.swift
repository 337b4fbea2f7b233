import Foundation
import Loopback
import Testing

/// WooCommerce's own client for Python, made by `Scripts/prepare`.
private enum WooSDK {
    static let isThere = PeerPython.has("woocommerce")

    struct Call: Decodable {
        var name: String
        var status: Int
        var counts: [String: String]
    }

    /// Each call by its name, and its answer's body.
    static func ask(
        _ url: String, _ address: String, _ order: String, _ more: [String] = []
    ) throws -> [String: (call: Call, body: Any)] {
        let script = PeerPython.script("woocommerce-sdk.py")
        let (status, output) = try PeerPython.run([script, url, WooFake.key, WooFake.secret, address, order] + more)
        #expect(status == 0)
        var calls: [String: (call: Call, body: Any)] = [:]
        for line in output.split(separator: UInt8(ascii: "\n")) {
            let call = try JSONDecoder().decode(Call.self, from: line)
            let object = try JSONSerialization.jsonObject(with: line) as? [String: Any]
            calls[call.name] = (call, object?["body"] ?? NSNull())
        }
        return calls
    }
}

struct WooPeerTests {
    private func stocked(_ tls: TLSIdentity? = nil) throws -> (fake: WooFake, order: String) {
        let fake = try WooFake(tls: tls)
        fake.makeCustomer("kim@customer.test", name: "Kim Doe")
        let items = [WooFake.Item(sku: "L-1", title: "Lamp", quantity: 3, net: 3_000)]
        let shipping = ["address_1": "Old Street 1", "city": "Berlin"]
        let order = fake.makeOrder("kim@customer.test", items: items, postage: 500, shipping: shipping)
        fake.makeOrder("ada@customer.test", items: items)
        return (fake, String(order))
    }

    @Test(.enabled(if: WooSDK.isThere, "needs .build/peers with the package WooCommerce: run Scripts/prepare"))
    func `the vendor's own client is answered by the fake as by the real shop, signed without TLS`() throws {
        let (fake, order) = try stocked()
        defer { fake.stop() }
        let calls = try WooSDK.ask("http://127.0.0.1:\(fake.port)", "kim@customer.test", order)
        // The statuses that the real product gave to the same calls.
        let statuses = [
            "customer": 200, "orders": 200, "everybody": 200, "order": 200, "page": 400, "missing": 404, "note": 201,
            "address": 200, "refund": 201, "again": 201, "refunds": 200, "much": 500, "cancel": 200, "basic": 401,
            "wrong": 401,
        ]
        #expect(calls.mapValues(\.call.status) == statuses)
        func count(_ name: String) -> Int { (calls[name]?.body as? [Any])?.count ?? -1 }
        #expect(count("customer") == 1 && count("orders") == 1 && count("refunds") == 2)
        #expect(count("everybody") == 2, "an unknown parameter is ignored, and brings everybody's orders")
        #expect(calls["orders"]?.call.counts.count == 2)
        let basic = calls["basic"]?.body as? [String: Any]
        #expect(basic?["code"] as? String == "woocommerce_rest_cannot_view")
        let seen = try #require(fake.order(order))
        #expect(seen.refunds.map(\.amount) == [1_000, 1_000] && seen.status == "cancelled")
        #expect(seen.shipping == ["address_1": "2 New Street", "city": "Berlin"])
    }

    @Test(
        .enabled(if: WooSDK.isThere, "needs .build/peers with the package WooCommerce: run Scripts/prepare"),
        arguments: [false, true])
    func `the vendor's own client is let in over TLS, by Basic and with the key in the query`(
        inQuery: Bool
    ) async throws {
        let authority = try await TestAuthority()
        let (fake, order) = try stocked(try await authority.identity())
        defer { fake.stop() }
        let calls = try WooSDK.ask(
            "https://127.0.0.1:\(fake.port)", "kim@customer.test", order,
            ["--ca", authority.caFile] + (inQuery ? ["--query-auth"] : []))
        #expect(calls["order"]?.call.status == 200 && calls["refund"]?.call.status == 201)
        #expect(fake.order(order)?.refunds.count == 2)
    }
}

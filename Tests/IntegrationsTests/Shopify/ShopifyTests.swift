import Foundation
import Integrations
import Loopback
import Mail
import Resolution
import Store
import Testing

/// Against a fake of our own: this shows what the connector does with answers of the documented shapes, not that Shopify
/// gives them.
@Suite(.serialized)
struct ShopifyTests {
    @Test func `the fake of Shopify passes every case of a shop`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let shown = try await ShopCase.run(on: bench)
            .union(["idempotency", "rate.signal"])
        for capability in Shopify.capabilities where capability.state != .missing {
            #expect(shown.contains(capability.name), "\(capability.name) is claimed and not shown")
        }
        for exchange in bench.fake.exchanges where exchange.question.contains("refundCreate") {
            #expect(exchange.question.contains("@idempotent"))
        }
    }
}

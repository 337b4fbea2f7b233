import Foundation
import Integrations
import Loopback
import Mail
import Resolution
import Store
import Testing
import Transport

/// Against a fake of our own whose answers have the fields of recorded ones.
@Suite(.serialized)
struct WooCommerceTests {
    @Test func `the fake of WooCommerce passes every case of a shop`() async throws {
        var (shown, stolen): (Set<String>, Int) = ([], 0)
        for one in ShopCase.all {
            // Each with a client of its own: one that asks this often would be slow out of care for its host.
            let bench = try WooBench(patience: 0.6)
            defer { bench.end() }
            shown.formUnion(try await ShopCase.run(on: bench, [one]))
            stolen += bench.stolen
            #expect(!bench.fake.requests.contains { $0.target.contains("billing_email") })
            #expect(bench.fake.mails.allSatisfy { $0.hasSuffix("refunded") }, "a note or a change mails nobody")
        }
        let declared = WooCommerce.capabilities.filter { $0.state != .missing }.map(\.name)
        #expect(Set(declared) == shown, "what is claimed is shown")
        // Three of four ways of losing an answer, for refund, cancel, address, note; three changes of a subscription.
        #expect(stolen == 4 * 3 + 3)
    }
}

import Loopback
import Testing

@testable import Integrations

struct ShopifyClaimTests {
    @Test func `what changes something is never asked as a question`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let changes = ShopifyQuestion.all.filter { $0.text.contains("mutation") }
        #expect(changes.count > 5 && changes.count < ShopifyQuestion.all.count)
        for question in ShopifyQuestion.all {
            let isChange = question.text.contains("mutation")
            #expect(question.isQuestion != isChange, "\(question.name)")
            guard isChange else { continue }
            await #expect(throws: ShopifyError.self) { try await bench.shopify.pages.ask(question) }
        }
        #expect(bench.fake.exchanges.isEmpty)
    }
}

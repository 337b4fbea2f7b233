import Foundation
import Loopback
import Resolution
import Store
import Testing
import Transport

@testable import Integrations

@Suite struct `A shop made of tools` {
    @Test(arguments: [LittleShop.Memory.keys, .none])
    func `does what every shop's connector must do, with idempotency keys and without`(_ memory: LittleShop.Memory)
        async throws
    {
        let bench = try ToolBench(memory)
        defer { bench.end() }
        let shown = try await ShopCase.run(on: bench)
        #expect(shown == Set(bench.capabilities.map(\.name)))
        #expect(bench.stolen >= 15)
    }
}

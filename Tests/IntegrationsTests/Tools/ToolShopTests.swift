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

    @Test(arguments: [LittleShop.Memory.keys, .none])
    func `does the same by tools of an MCP server, each answer of which may be lost`(_ memory: LittleShop.Memory)
        async throws
    {
        let bench = try MCPBench(memory)
        defer { bench.end() }
        let shop = try #require(bench.shop as? ToolShop)
        #expect(try await shop.check().hasSuffix("the server offers all of them"))
        let shown = try await ShopCase.run(on: bench)
        #expect(shown == Set(bench.capabilities.map(\.name)))
        // Four ways for each of seven actions, and three changes of a subscription.
        #expect(bench.server.lost == 4 * 7 + 3)
    }

    @Test func `tells the doctor that all is well, or what is not`() async throws {
        let bench = try ToolBench(.keys)
        defer { bench.end() }
        let shop = try #require(bench.shop as? ToolShop)
        #expect(try await shop.check().hasSuffix("the server offers all of them"))
        #expect(bench.fake.writes == 0)
        let locked = try ToolBench(.keys, secret: "wrong")
        defer { locked.end() }
        let stranger = try #require(locked.shop as? ToolShop)
        let error = await #expect(throws: ToolShopError.self) { try await stranger.check() }
        #expect(error?.description.contains("401") == true && error?.description.contains("wrong") == false)
    }
}

import Foundation
import Loopback
import Store
import Testing

/// What is given up never comes back: a clock that is wrong gives nothing up.
@Suite(.serialized) struct WrongClockTests {
    private static let years = ["REPLYD_SECONDS_AHEAD": "\(800 * 86_400)"]

    private func isKept(_ world: LightWorld) async throws -> Bool {
        try await world.ledger { try await $0.bytesIfKept(of: 1) != nil }
    }

    @Test func `a clock that is set two years ahead drops no message, two years that pass do`() async throws {
        let world = try LightWorld()
        defer { world.end() }
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        world.deliver(from: "ann@customer.example", "How do I clean a brass lamp?")
        let first = try await world.replyd(["run", "--once"])
        #expect(first.status == 0 && world.inbox(of: "ann@customer.example").count == 1, "\(first.errors)")
        let jumped = try await world.replyd(["run", "--once"], Self.years.merging(["REPLYD_PLANTED": "clock"]) { $1 })
        #expect(jumped.status == 0 && jumped.errors.contains("the clock has jumped"), "\(jumped.errors)")
        #expect(try await isKept(world))
        // Right again.
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        #expect(try await isKept(world))
        #expect(try await world.replyd(["run", "--once"], Self.years).status == 0)
        #expect(try await !isKept(world))
    }
}

import Foundation
import JSON
import Loopback
import Mail
import Resolution
import Testing

@testable import Integrations
@testable import Store

@Suite struct `Several lines of an order in a shop made of tools` {
    private let server = TellingServer()
    private let kim: Customer

    init() throws {
        kim = Customer(id: "500", name: "Kim Doe", email: try address("kim@customer.test"))
        server.answer("give_back", json: "{\"entry\":{\"id\":7}}")
        server.answer("list_entries", json: "{\"entries\":[]}")
        tell(skus: ["L-1", "L-2", "L-3"])
    }

    private func tell(skus: [String]) {
        let lines = skus.map {
            "{\"sku\":\"\($0)\",\"title\":\"Lamp\",\"quantity\":1,\"cents\":4900,\"refunded_cents\":0}"
        }
        server.answer(
            "get_order",
            json: """
                {"number":"A-1","customer":{"id":500,"email":"kim@customer.test"},"status":"delivered",
                "placed_at":1795000000,"currency":"EUR","total_cents":14700,"refunded_cents":0,"address":"Old Street 1",
                "lines":[\(lines.joined(separator: ","))],
                "parcels":[{"carrier":"Post","number":"T1","sent_at":1795000100}]}
                """)
    }

    /// What becomes of a return by a tool that is told this.
    private func giveBack(_ others: [Int]?, _ name: String, _ value: String) async throws -> EffectRow {
        var actions = try LittleTables.actions(.keys)
        actions[.return]?.arguments = try LittleTables.object([
            "number": "{{order.number}}", "key": "{{key}}", name: value,
        ])
        let table = try ToolTable(lookUps: LittleTables.lookUps(.keys), actions: actions)
        let desk = try ShopDesk(ToolShop(table, server: server, clock: { Date() }))
        let proposal = Proposal.return(order: Handle("order#1"), line: 1, others: others)
        let row = try await desk.act(proposal, for: kim, order: "A-1") { _ in }
        try await desk.end()
        return row
    }

    private var told: JSONValue? { server.calls.last { $0.acts }?.arguments }

    @Test func `are all told in one call`() async throws {
        #expect(try await giveBack([3], "skus", "{{order.skus}}").state == .done)
        #expect(told?["skus"] == .list([.text("L-1"), .text("L-3")]))
        #expect(try await giveBack(nil, "skus", "{{order.skus}}").state == .done)
        #expect(told?["skus"] == .list([.text("L-1")]))
        #expect(try await giveBack([2], "lines", "{{order.lines}}").state == .done)
        #expect(told?["lines"] == .list([.number(1), .number(2)]))
        #expect(server.acts == 3)
    }

    @Test func `are for a person where the tool takes one, or an article has no number`() async throws {
        #expect(try await giveBack([3], "line", "{{order.line}}").state == .failed)
        tell(skus: ["L-1", "", "L-3"])
        #expect(try await giveBack([2], "skus", "{{order.skus}}").state == .failed)
        #expect(server.acts == 0)
        #expect(try await giveBack([3], "skus", "{{order.skus}}").state == .done)
        tell(skus: ["", "L-2"])
        #expect(try await giveBack(nil, "sku", "{{order.sku}}").state == .failed)
        #expect(server.acts == 1)
    }
}

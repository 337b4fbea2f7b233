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
        kim = try TellingServer.kim()
        server.answer("give_back", json: "{\"entry\":{\"id\":7}}")
        server.tellOrder(["L-1", "L-2", "L-3"])
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

    /// What becomes of an exchange by a tool that is told these.
    private func exchange(_ others: [Int]?, _ told: [String: String]) async throws -> EffectRow {
        var actions = try LittleTables.actions(.keys)
        actions[.exchange]?.arguments = try LittleTables.object(
            ["number": "{{order.number}}", "key": "{{key}}"].merging(told) { $1 })
        let table = try ToolTable(lookUps: LittleTables.lookUps(.keys), actions: actions)
        let desk = try ShopDesk(ToolShop(table, server: server, clock: { Date() }))
        let swaps = others.map { $0.map { Swap(line: $0, to: Handle("to#\($0)")) } }
        let proposal = Proposal.exchange(order: Handle("order#1"), line: 1, for: Handle("to#1"), others: swaps)
        let row = try await desk.act(proposal, for: kim, order: "A-1") { run in
            for line in 1...3 {
                run.collected["to#\(line)"] = Collected(value: "V-\(line)", message: run.message, start: 0, end: 0)
            }
        }
        try await desk.end()
        return row
    }

    @Test func `become others in one call, and each what it is to become`() async throws {
        server.answer("exchange", json: "{\"entry\":{\"id\":7}}")
        let lists = ["skus": "{{order.skus}}", "variants": "{{variants}}"]
        #expect(try await exchange([2, 3], lists).state == .done)
        #expect(told?["skus"] == .list([.text("L-1"), .text("L-2"), .text("L-3")]))
        #expect(told?["variants"] == .list([.text("V-1"), .text("V-2"), .text("V-3")]))
        #expect(try await exchange(nil, lists).state == .done)
        #expect(told?["skus"] == .list([.text("L-1")]))
        #expect(told?["variants"] == .list([.text("V-1")]))
        #expect(server.acts == 2)
        // A tool that takes one line would leave the other.
        let one = ["line": "{{order.line}}", "variant": "{{variant}}"]
        #expect(try await exchange([2], one).state == .failed)
        #expect(server.acts == 2)
        // One list alone does not say what becomes what.
        for name in lists.keys {
            await #expect(throws: ToolTableProblem.self) {
                try await exchange([2], one.merging([name: lists[name] ?? ""]) { $1 })
            }
        }
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
        server.tellOrder(["L-1", "", "L-3"])
        #expect(try await giveBack([2], "skus", "{{order.skus}}").state == .failed)
        #expect(server.acts == 0)
        #expect(try await giveBack([3], "skus", "{{order.skus}}").state == .done)
        server.tellOrder(["", "L-2"])
        #expect(try await giveBack(nil, "sku", "{{order.sku}}").state == .failed)
        #expect(server.acts == 1)
    }
}

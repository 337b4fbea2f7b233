import Foundation
import JSON
import Loopback
import Mail
import Resolution
import Testing

@testable import Integrations
@testable import Store

@Suite struct `Variants of a shop made of tools` {
    private let server = TellingServer()
    private let kim: Customer

    init() throws {
        kim = try TellingServer.kim()
        server.answer(
            "find_customer", json: "{\"customers\":[{\"id\":500,\"email\":\"kim@customer.test\",\"name\":\"Kim Doe\"}]}"
        )
        server.answer("exchange", json: "{\"entry\":{\"id\":7}}")
    }

    private func shop(unsent: Bool = true, stock: Bool = true, tellsVariant: Bool = true) throws -> ToolShop {
        var (lookUps, actions) = (try LittleTables.lookUps(.keys), try LittleTables.actions(.keys))
        var fields = ["sku": "sku", "title": "options", "price": "minor(cents)", "currency": "=EUR"]
        if stock { fields["stock"] = "left" }
        lookUps[.variants] = ToolTable.Reading(
            tool: "list_variants",
            arguments: try LittleTables.object(["sku": "{{order.sku}}", "number": "{{order.number}}"]),
            fields: try LittleTables.fields(fields), result: try ToolPath("variants[]"))
        actions[.exchange]?.isForUnsent = unsent
        if !tellsVariant {
            actions[.exchange]?.arguments = try LittleTables.object([
                "number": "{{order.number}}", "line": "{{order.line}}", "key": "{{key}}",
            ])
        }
        return ToolShop(try ToolTable(lookUps: lookUps, actions: actions), server: server, clock: { Date() })
    }

    /// What becomes of an exchange of the lamp.
    private func exchange(_ shop: ToolShop, for variant: String?) async throws -> EffectRow {
        let desk = try ShopDesk(shop)
        let row = try await desk.act(
            .exchange(order: Handle("order#1"), line: 1, for: variant.map { _ in Handle("variant") }), for: kim,
            order: "A-1"
        ) { run in
            run.collected["variant"] = variant.map { Collected(value: $0, message: run.message, start: 0, end: 0) }
        }
        try await desk.end()
        return row
    }

    @Test func `are asked for by the item, and read with their stock`() async throws {
        server.tellOrder(status: "open", isSent: false)
        server.answer(
            "list_variants",
            json: """
                {"variants":[{"sku":"L-1","options":"black","cents":4900,"left":0},
                {"sku":"L-2","options":"white","cents":5100,"left":3}]}
                """)
        let shop = try shop()
        let order = try #require(try await shop.order("A-1", of: kim))
        let found = try await shop.variants(of: order.items[0], in: order)
        let euro = { Money(minor: $0, currency: "EUR") }
        #expect(
            found == [
                Variant(sku: "L-1", title: "black", price: euro(4900), isAvailable: false),
                Variant(sku: "L-2", title: "white", price: euro(5100), isAvailable: true),
            ])
        let asked = try #require(server.calls.last { $0.name == "list_variants" }?.arguments)
        #expect(asked["sku"]?.text == "L-1" && asked["number"]?.text == "A-1")
        // Who does not say how many are left sells all of them; a stock that is gone is an error.
        #expect(
            try await self.shop(stock: false).variants(of: order.items[0], in: order).allSatisfy(\.isAvailable))
        server.answer("list_variants", json: "{\"variants\":[{\"sku\":\"L-1\",\"options\":\"black\",\"cents\":4900}]}")
        await #expect(throws: ToolMisfit.self) { try await shop.variants(of: order.items[0], in: order) }
    }

    @Test func `are exchanged before the order leaves where the table says that the tool can`() async throws {
        for status in ["open", "processing"] {
            server.tellOrder(status: status, isSent: false)
            #expect(try await exchange(shop(), for: "L-2").state == .done, "\(status)")
        }
        #expect(server.acts == 2)
        #expect(server.calls.last { $0.acts }?.arguments["variant"]?.text == "L-2")
        // The same once more is nothing before anything was sent; nor is it a tool for what has not left, or is on its way.
        #expect(try await exchange(shop(), for: nil).state == .failed)
        #expect(try await exchange(shop(unsent: false), for: "L-2").state == .failed)
        server.tellOrder(status: "processing")
        #expect(try await exchange(shop(), for: "L-2").state == .failed)
        server.tellOrder(status: "void", isSent: false)
        #expect(try await exchange(shop(), for: "L-2").state == .failed)
        #expect(server.acts == 2)
    }

    @Test func `are told to the tool, or a person does it`() async throws {
        server.tellOrder(status: "sent")
        let shop = try shop(unsent: false, tellsVariant: false)
        #expect(try await exchange(shop, for: "L-2").state == .failed)
        #expect(server.acts == 0)
        // The same once more needs no word for it.
        let done = try await exchange(shop, for: nil)
        #expect(done.state == .done && done.receipt?.facts["exchange.variant"] == nil && server.acts == 1)
    }

    @Test func `need a tool that takes the variant`() throws {
        var (lookUps, actions) = (try LittleTables.lookUps(.keys), try LittleTables.actions(.keys))
        actions[.cancel]?.isForUnsent = true
        #expect(throws: ToolTableProblem.self) { try ToolTable(lookUps: lookUps, actions: actions) }
        actions = try LittleTables.actions(.keys)
        actions[.exchange]?.isForUnsent = true
        actions[.exchange]?.arguments = try LittleTables.object([
            "number": "{{order.number}}", "line": "{{order.line}}",
        ])
        #expect(throws: ToolTableProblem.self) { try ToolTable(lookUps: lookUps, actions: actions) }
        lookUps[.variants] = ToolTable.Reading(
            tool: "list_variants", fields: try LittleTables.fields(["sku": "sku"]), result: try ToolPath("variants[]"))
        actions = [:]
        #expect(throws: ToolTableProblem.self) { try ToolTable(lookUps: lookUps, actions: actions) }
    }
}

import Foundation
import JSON
import Loopback
import Mail
import Resolution
import Testing

@testable import Integrations
@testable import Store

@Suite struct `Money and addresses of customers in a shop made of tools` {
    private let server = TellingServer()
    private let kim: Customer

    init() throws {
        kim = try TellingServer.kim()
        server.answer("give_back", json: "{\"entry\":{\"id\":7}}")
        server.answer("move", json: "{\"id\":8}")
        server.tellOrder()
        server.answer(
            "find_customer",
            json: """
                {"customers":[{"id":500,"email":"kim@customer.test","name":"Kim Doe","home":"Mill Road 9, 10115 Berlin"}]}
                """)
    }

    private func shop(tells payment: Bool = true) throws -> ToolShop {
        var (lookUps, actions) = (try LittleTables.lookUps(.keys), try LittleTables.actions(.keys))
        lookUps[.customer]?.fields["address"] = try ToolField("home")
        lookUps[.payments] = ToolTable.Reading(
            tool: "list_means",
            arguments: try LittleTables.object(["customer": "{{customer.id}}", "number": "{{order.number}}"]),
            fields: try LittleTables.fields([
                "id": "id", "customer": "owner", "kind": "kind", "title": "title", "original": "paid",
            ]), result: try ToolPath("means[]"))
        var told = ["number": "{{order.number}}", "skus": "{{order.skus}}", "key": "{{key}}"]
        if payment { told["to"] = "{{payment}}" }
        actions[.return]?.arguments = try LittleTables.object(told)
        actions[.customerAddress] = ToolTable.Acting(
            tool: "move",
            arguments: try LittleTables.object(["customer": "{{customer.id}}", "home": "{{address}}", "key": "{{key}}"]
            ),
            repetition: .key(remembered: nil))
        return ToolShop(try ToolTable(lookUps: lookUps, actions: actions), server: server, clock: { Date() })
    }

    @Test func `are read as the customer's own`() async throws {
        server.answer(
            "list_means",
            json: """
                {"means":[{"id":"g-1","owner":500,"kind":"gift_card","title":"gift card 4471","paid":true},
                {"id":"c-1","owner":501,"kind":"credit_card","title":"Visa ending in 1234"},
                {"id":"c-2","owner":500,"kind":"credit_card","title":"Visa ending in 9876"}]}
                """)
        let found = try await shop().payments(of: kim, for: "A-1")
        #expect(
            found == [
                PaymentMeans(id: "g-1", customer: "500", kind: "gift_card", title: "gift card 4471", isOriginal: true),
                PaymentMeans(id: "c-2", customer: "500", kind: "credit_card", title: "Visa ending in 9876"),
            ])
        #expect(try await shop().customer(at: kim.email)?.address == "Mill Road 9, 10115 Berlin")
        server.answer(
            "list_means",
            json: "{\"means\":[{\"id\":\"g\",\"owner\":500,\"kind\":\"k\",\"title\":\"t\",\"paid\":\"no\"}]}")
        await #expect(throws: ToolMisfit.self) { try await shop().payments(of: kim, for: "A-1") }
    }

    private func giveBack(_ shop: ToolShop, to id: String?) async throws -> EffectRow {
        let desk = try ShopDesk(shop)
        let proposal = Proposal.return(order: Handle("order#1"), line: 1, paid: id.map { _ in Handle("means") })
        let row = try await desk.act(proposal, for: kim, order: "A-1") { run in
            run.payments = [PaymentMeans(id: "4471", customer: "500", kind: "gift_card", title: "gift card 4471")]
            run.collected["means"] = id.map { Collected(value: $0, message: run.message, start: 0, end: 0) }
        }
        try await desk.end()
        return row
    }

    @Test func `are told to the tool, or a person does it`() async throws {
        #expect(try await giveBack(shop(), to: "4471").state == .done)
        #expect(server.calls.last { $0.acts }?.arguments["to"]?.text == "4471")
        #expect(try await giveBack(shop(), to: nil).state == .done)
        #expect(server.calls.last { $0.acts }?.arguments["to"] == nil)
        #expect(server.acts == 2)
        #expect(try await giveBack(shop(tells: false), to: "4471").state == .failed)
        #expect(server.acts == 2)
    }

    @Test func `the customer's own address is changed by its own tool`() async throws {
        let desk = try ShopDesk(try shop())
        let row = try await desk.act(.customerAddress(to: Handle("new")), for: kim, order: "A-1") { run in
            run.owner = kim
            run.collected["new"] = Collected(
                value: "Elm Road 5, 10117 Berlin", message: run.message, start: 0, end: 0)
        }
        try await desk.end()
        #expect(row.state == .done)
        let told = try #require(server.calls.last { $0.acts })
        #expect(told.name == "move" && told.arguments["customer"]?.text == "500")
        #expect(told.arguments["home"]?.text == "Elm Road 5, 10117 Berlin")
    }

    @Test func `need a tool of theirs that says whose they are`() throws {
        var (lookUps, actions) = (try LittleTables.lookUps(.keys), try LittleTables.actions(.keys))
        lookUps[.payments] = ToolTable.Reading(
            tool: "list_means", arguments: try LittleTables.object(["customer": "{{customer.id}}"]),
            fields: try LittleTables.fields(["id": "id", "kind": "kind", "title": "title"]),
            result: try ToolPath("means[]"))
        #expect(throws: ToolTableProblem.self) { try ToolTable(lookUps: lookUps, actions: actions) }
        lookUps[.payments] = nil
        actions[.customerAddress] = ToolTable.Acting(
            tool: "move", arguments: try LittleTables.object(["customer": "{{customer.id}}", "key": "{{key}}"]),
            repetition: .key(remembered: nil))
        #expect(throws: ToolTableProblem.self) { try ToolTable(lookUps: lookUps, actions: actions) }
    }
}

import Foundation
import JSON
import Loopback
import Mail
import Resolution
import Testing

@testable import Integrations
@testable import Store

@Suite struct `Another means of payment in a shop made of tools` {
    private let server = TellingServer()
    private let kim: Customer

    init() throws {
        kim = try TellingServer.kim()
        server.answer("pay_with", json: "{\"id\":\"P-7\"}")
        server.tellOrder(status: "processing", isSent: false)
        server.answer("find_customer", json: "{\"customers\":[{\"id\":500,\"email\":\"kim@customer.test\"}]}")
        tellMeans()
    }

    /// - Parameter after: what the order is paid with once the tool has been asked.
    private func tellMeans(
        original: String = "v-1", after: String? = nil, balance: String = "90.00", of owner: Int = 500
    ) {
        let answers = [original, after ?? original].map { original -> JSONValue in
            let text = """
                {"means":[
                {"id":"4471","owner":\(owner),"kind":"gift_card","title":"gift card 4471","left":"\(balance)",
                "paid":\(original == "4471")},
                {"id":"v-1","owner":500,"kind":"credit_card","title":"Visa ending in 1234","paid":\(original == "v-1")}]}
                """
            return JSONValue(Array(text.utf8)) ?? .text("no JSON")
        }
        server.answer("list_means", .success(answers[0]), .success(answers[1]))
    }

    private static func reading(_ fields: [String: String] = [:]) throws -> ToolTable.Reading {
        let all = [
            "id": "id", "customer": "owner", "kind": "kind", "title": "title", "original": "paid",
            "balance": "decimal(left)", "currency": "=EUR",
        ].merging(fields) { $1 }.filter { !$0.value.isEmpty }
        return ToolTable.Reading(
            tool: "list_means",
            arguments: try LittleTables.object(["customer": "{{customer.id}}", "number": "{{order.number}}"]),
            fields: try LittleTables.fields(all), result: try ToolPath("means[]"))
    }

    private static func table(
        _ means: ToolTable.Reading?, _ repetition: ToolTable.Repetition = .key(remembered: nil),
        arguments: [String: String] = ["number": "{{order.number}}", "means": "{{payment}}", "key": "{{key}}"]
    ) throws -> ToolTable {
        var (lookUps, actions) = (try LittleTables.lookUps(.keys), try LittleTables.actions(.keys))
        lookUps[.payments] = means
        actions[.payment] = ToolTable.Acting(
            tool: "pay_with", arguments: try LittleTables.object(arguments), repetition: repetition,
            fields: try LittleTables.fields(["reference": "id"]))
        return try ToolTable(lookUps: lookUps, actions: actions)
    }

    private func shop() throws -> ToolShop {
        ToolShop(try Self.table(Self.reading()), server: server, clock: { Date() })
    }

    /// The customer was asked while the gift card was good for it.
    private func pay(with id: String = "4471") async throws -> EffectRow {
        let desk = try ShopDesk(try shop())
        let row = try await desk.act(
            .payment(order: Handle("order#1"), with: Handle("means")), for: kim, order: "A-1"
        ) { run in
            run.payments = [
                PaymentMeans(
                    id: id, customer: "500", kind: "gift_card", title: "gift card \(id)",
                    balance: Money(minor: 90_00, currency: "EUR"))
            ]
            run.collected["means"] = Collected(value: id, message: run.message, start: 0, end: 0)
        }
        try await desk.end()
        return row
    }

    @Test func `is taken once, with the order, the means and our key`() async throws {
        let found = try await shop().payments(of: kim, for: "A-1")
        #expect(found.map(\.balance) == [Money(minor: 90_00, currency: "EUR"), nil])
        #expect(found.map(\.isOriginal) == [false, true])
        tellMeans(after: "4471")
        let row = try await pay()
        #expect(row.state == .done && row.receipt?.reference == "P-7", "\(row.why ?? "")")
        #expect(row.receipt?.facts["payment.order"] == .text("A-1"))
        let told = try #require(server.calls.last { $0.acts })
        #expect(server.acts == 1 && told.name == "pay_with" && told.isRepeatable)
        #expect(told.arguments["number"]?.text == "A-1" && told.arguments["means"]?.text == "4471")
        #expect(told.arguments["key"]?.text?.isEmpty == false)
    }

    @Test func `is not asked for where the shop's state does not allow it any more`() async throws {
        server.tellOrder(status: "sent")
        #expect(try await pay().state == .failed)
        // Paid for as far as its status goes, and a parcel has left.
        server.tellOrder(status: "processing", isSent: true)
        #expect(try await pay().state == .failed)
        server.tellOrder(status: "void", isSent: false)
        #expect(try await pay().state == .failed)
        server.tellOrder(status: "processing", isSent: false)
        tellMeans(original: "4471")
        #expect(try await pay().state == .failed)
        tellMeans(balance: "48.99")
        #expect(try await pay().state == .failed)
        // It was taken off the account, or is somebody else's.
        tellMeans()
        #expect(try await pay(with: "9999").state == .failed)
        tellMeans(of: 501)
        #expect(try await pay().state == .failed)
        #expect(server.acts == 0)
        tellMeans(after: "4471", balance: "49.00")
        #expect(try await pay().state == .done)
        #expect(server.acts == 1)
    }

    @Test func `is asked for again under the same key where the answer was lost, and seen by reading`() async throws {
        let done = JSONValue(Array("{\"id\":\"P-7\"}".utf8)) ?? .null
        server.answer("pay_with", .failure(.unknown("no answer")), .success(done))
        tellMeans(after: "4471")
        let row = try await pay()
        #expect(row.state == .done, "\(row.state)")
        let keys = Set(server.calls.filter(\.acts).compactMap { $0.arguments["key"]?.text })
        #expect(server.acts == 2 && keys.count == 1)
        tellMeans()
        #expect(try await shop().holds(.payment(order: "A-1", with: "4471")) == false)
        tellMeans(original: "4471")
        #expect(try await shop().holds(.payment(order: "A-1", with: "4471")) == true)
        #expect(try await shop().holds(.payment(order: "A-1", with: "9999")) == false)
    }

    @Test func `is in doubt where the tool says that it was done, and the order is paid as before`() async throws {
        let row = try await pay()
        #expect(row.state == .inDoubt && server.acts == 1, "\(row.state)")
    }

    @Test func `needs a table by which it is done once, and to another means than now`() throws {
        #expect(throws: Never.self) { try Self.table(Self.reading()) }
        #expect(throws: ToolTableProblem.self) { try Self.table(nil) }
        #expect(throws: ToolTableProblem.self) { try Self.table(Self.reading(["original": ""])) }
        #expect(throws: ToolTableProblem.self) { try Self.table(Self.reading(["currency": ""])) }
        #expect(throws: ToolTableProblem.self) { try Self.table(Self.reading(["balance": "left"])) }
        // Charged twice is more than charged once.
        #expect(throws: ToolTableProblem.self) { try Self.table(Self.reading(), .state) }
        #expect(throws: ToolTableProblem.self) { try Self.table(Self.reading(), .again) }
        for gone in ["number", "means", "key"] {
            var arguments = ["number": "{{order.number}}", "means": "{{payment}}", "key": "{{key}}"]
            arguments[gone] = nil
            #expect(throws: ToolTableProblem.self, "\(gone)") { try Self.table(Self.reading(), arguments: arguments) }
        }
    }
}

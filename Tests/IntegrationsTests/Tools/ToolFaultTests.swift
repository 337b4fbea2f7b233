import Foundation
import JSON
import Loopback
import Mail
import Resolution
import Testing
import Transport

@testable import Integrations
@testable import Store

@Suite struct `A shop made of tools that go wrong` {
    private let server = TellingServer()
    private let kim: Customer

    init() throws {
        kim = Customer(id: "500", name: "Kim Doe", email: try address("kim@customer.test"))
        server.answer(
            "find_customer", json: "{\"customers\":[{\"id\":500,\"email\":\"kim@customer.test\",\"name\":\"Kim Doe\"}]}"
        )
        server.answer("list_orders", json: "{\"orders\":[]}")
        server.answer("get_order", json: Self.order())
    }

    /// With one lamp paid back.
    private static let refunded = order([
        "refunded_cents": "4900",
        "lines": "[{\"sku\":\"L-1\",\"title\":\"Lamp\",\"quantity\":2,\"cents\":4900,\"refunded_cents\":4900}]",
    ])

    private static func order(_ edits: [String: String?] = [:]) -> String {
        var fields: [String: String?] = [
            "number": "\"A-1\"", "customer": "{\"id\":500,\"email\":\"kim@customer.test\"}", "status": "\"processing\"",
            "placed_at": "1795000000", "currency": "\"EUR\"", "total_cents": "12300", "refunded_cents": "0",
            "address": "\"Old Street 1\"",
            "lines": "[{\"sku\":\"L-1\",\"title\":\"Lamp\",\"quantity\":2,\"cents\":4900,\"refunded_cents\":0}]",
            "parcels": "[]",
        ]
        fields.merge(edits) { $1 }
        let pairs = fields.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }
        return "{\(pairs.joined(separator: ","))}"
    }

    private func shop(
        _ edit: (inout [ToolTable.LookUp: ToolTable.Reading], inout [ToolTable.Deed: ToolTable.Acting]) throws -> Void =
            { _, _ in }
    ) throws -> ToolShop {
        var (lookUps, actions) = (try LittleTables.lookUps(.keys), try LittleTables.actions(.keys))
        try edit(&lookUps, &actions)
        return ToolShop(try ToolTable(lookUps: lookUps, actions: actions), server: server, clock: { Date() })
    }

    /// What becomes of a refund of one lamp.
    private func refund(_ shop: ToolShop) async throws -> EffectRow {
        let desk = try ShopDesk(shop)
        let row = try await desk.act(.refund(order: Handle("order#1"), line: 1), for: kim, order: "A-1")
        try await desk.end()
        return row
    }

    @Test func `keeps to what it may read, and names what does not fit`() async throws {
        let shop = try shop()
        #expect(try await shop.order("A-1", of: kim)?.total == Money(minor: 12_300, currency: "EUR"))
        let wrong: [(String, String)] = [
            (Self.order(["total_cents": "123.5"]), "`total`"), (Self.order(["total_cents": "-1"]), "`total`"),
            (Self.order(["total_cents": "\"12,30\""]), "`total`"), (Self.order(["total_cents": nil]), "`total`"),
            (Self.order(["total_cents": "true"]), "`total`"), (Self.order(["refunded_cents": nil]), "`refunded`"),
            (Self.order(["currency": "\"Euro\""]), "`currency`"), (Self.order(["status": "\"mislaid\""]), "`status`"),
            (Self.order(["placed_at": "\"yesterday\""]), "`placed`"), (Self.order(["lines": "{}"]), "`items[]`"),
            (
                Self.order([
                    "lines": "[{\"sku\":\"L\",\"title\":\"Lamp\",\"quantity\":0,\"cents\":1,\"refunded_cents\":0}]"
                ]), "`quantity`"
            ),
            (Self.order(["lines": "[{\"sku\":\"L\",\"title\":\"Lamp\",\"quantity\":1,\"cents\":1}]"]), "`refunded`"),
            (Self.order(["customer": "{}"]), "whose it is"),
            (Self.order(["customer": "{\"email\":\"no address\"}"]), "`email`"),
            (Self.order(["address": "\"a\\u0000b\""]), "`address`"), (Self.order(["number": nil]), "`number`"),
            ("[]", "no object"), ("\"<html>\"", "no object"), ("7", "no object"),
        ]
        for (json, words) in wrong {
            server.answer("get_order", json: json)
            let misfit = await #expect(throws: ToolMisfit.self, "\(json)") { try await shop.order("A-1", of: kim) }
            let told = misfit?.description ?? ""
            #expect(told.contains(words) && !told.contains("kim@") && !told.contains("Kim"), "\(json): \(told)")
        }
        let many = "{\"orders\":[\((0..<1_001).map { _ in "{}" }.joined(separator: ","))]}"
        for (json, words) in [
            (many, "1,000"), ("{\"orders\":{}}", "no list"), ("{}", "no list"), ("{\"orders\":[7]}", "objects"),
        ] {
            server.answer("list_orders", json: json)
            let misfit = await #expect(throws: ToolMisfit.self) { try await shop.orders(of: kim) }
            #expect(misfit?.description.contains(words) == true, "\(misfit?.description ?? "")")
        }
    }

    @Test func `gives nobody what is another's, whatever the tool sends`() async throws {
        let shop = try shop()
        for owner in [
            "{\"id\":501,\"email\":\"kim@customer.test\"}", "{\"id\":500,\"email\":\"ada@customer.test\"}",
            "{\"id\":501,\"email\":\"ada@customer.test\"}", "{\"id\":\"500 \"}",
            "{\"email\":\"kim@customer.test.example\"}",
        ] {
            server.answer("get_order", json: Self.order(["customer": owner]))
            server.answer("list_orders", json: "{\"orders\":[\(Self.order(["customer": owner]))]}")
            #expect(try await shop.order("A-1", of: kim) == nil, "\(owner)")
            #expect(try await shop.orders(of: kim) == [], "\(owner)")
        }
        // Another order than the one that was asked for.
        server.answer("get_order", json: Self.order(["number": "\"A-10\""]))
        #expect(try await shop.order("A-1", of: kim) == nil)
        server.answer("get_order", .success(.null))
        #expect(try await shop.order("A-1", of: kim) == nil)
        server.answer(
            "find_customer",
            json:
                "{\"customers\":[{\"id\":1,\"email\":null},{\"id\":2,\"email\":\"xkim@customer.test\"},{\"id\":500,\"email\":\"KIM@customer.test\"}]}"
        )
        #expect(try await shop.customer(at: kim.email)?.id == "500")
        server.answer("find_customer", json: "{\"customers\":[]}")
        #expect(try await shop.customer(at: kim.email) == nil)
    }

    @Test
    func `takes what was paid back of an order for paid back on each of its lines, when the tool does not say which`()
        async throws
    {
        let shop = try shop { lookUps, _ in
            for one in [ToolTable.LookUp.order, .orders] { lookUps[one]?.fields["items[].refunded"] = nil }
        }
        server.answer("get_order", json: Self.order(["refunded_cents": "6000"]))
        let order = try #require(try await shop.order("A-1", of: kim))
        #expect(order.items.map(\.refundableForOne?.minor) == [3_800] && order.refundable?.minor == 6_300)
    }

    @Test func `sends the same key again when an answer is lost and there is no look-up`() async throws {
        let shop = try shop { _, actions in actions[.refund]?.readBack = nil }
        let paid = "{\"entry\":{\"id\":9001,\"cents\":4900}}"
        server.answer(
            "refund", .failure(.unknown("lost")), .failure(.unavailable("busy")),
            .success(JSONValue(Array(paid.utf8)) ?? .null))
        server.answer("get_order", json: Self.refunded)
        let row = try await refund(shop)
        #expect(row.state == .done && row.receipt?.reference == "9001", "\(row.state) \(row.why ?? "")")
        let acts = server.calls.filter(\.acts)
        #expect(acts.count == 3 && Set(acts.map(\.arguments.bytes)).count == 1 && acts.allSatisfy(\.isRepeatable))
        #expect(acts.first?.arguments["key"] == .text(row.key) && acts.first?.arguments["cents"]?.number == 4_900)
        #expect(shop.forgetsKeysAfter == nil)
    }

    @Test func `leaves to a person what it cannot know, and never does it again`() async throws {
        let shop = try shop { _, actions in actions[.refund]?.repetition = .again }
        // The look-up shows nothing, and that proves nothing: the request may still be on its way.
        server.answer("list_entries", json: "{\"entries\":[]}")
        server.answer("refund", .failure(.unknown("lost")))
        var row = try await refund(shop)
        #expect(
            row.state == .inDoubt && server.acts == 1 && server.calls.filter(\.acts).allSatisfy { !$0.isRepeatable })
        // The look-up is broken.
        server.answer(
            "list_entries", .success(JSONValue(Array("{\"entries\":[]}".utf8)) ?? .null), .failure(.unavailable("down"))
        )
        row = try await refund(shop)
        #expect(row.state != .done && server.acts == 2, "\(row.state)")
        // It is done, and what it says of it cannot be read.
        server.answer("list_entries", json: "{\"entries\":[]}")
        for answer in [
            "{\"error\":\"no\"}", "{\"entry\":{\"cents\":4900}}", "{}", "{\"entry\":{\"id\":1}}", "{\"entry\":7}",
            "\"done\"",
        ] {
            server.answer("refund", json: answer)
            let before = server.acts
            row = try await refund(shop)
            #expect(row.state == .inDoubt && server.acts == before + 1, "\(answer): \(row.state)")
        }
        // What was refused provably did not happen; what is unavailable may be tried again.
        server.answer("refund", .failure(.refused("too much")))
        row = try await refund(shop)
        #expect(row.state == .failed && row.why?.contains("too much") == true)
    }

    @Test func `lets the key decide when the first attempt may have changed what allows it`() async throws {
        // All that was left is paid back at the first attempt, whose answer is lost.
        let shop = try shop { _, actions in actions[.refund]?.readBack = nil }
        let paid = JSONValue(Array("{\"entry\":{\"id\":9001,\"cents\":12300}}".utf8)) ?? .null
        let before = JSONValue(Array(Self.order().utf8)) ?? .null
        let after = JSONValue(Array(Self.order(["refunded_cents": "12300"]).utf8)) ?? .null
        for (second, state) in [
            (Result<JSONValue, ToolFailure>.success(paid), EffectState.done),
            (.failure(.refused("too much")), .inDoubt),
        ] {
            let desk = try ShopDesk(shop)
            // Read when it is planned and when it is done for the first time.
            server.answer("get_order", .success(before), .success(before), .success(after))
            server.answer("refund", .failure(.unknown("lost")), second)
            let row = try await desk.act(.refund(order: Handle("order#1"), line: nil), for: kim, order: "A-1")
            #expect(row.state == state, "\(row.state) \(row.why ?? "")")
            try await desk.end()
        }
        #expect(server.acts == 4)
    }

    @Test func `asks no second time when the look-up fails after a lost answer`() async throws {
        let shop = try shop { _, actions in actions[.refund]?.repetition = .again }
        let nothing = JSONValue(Array("{\"entries\":[]}".utf8)) ?? .null
        for failure in [ToolFailure.unavailable("down"), .unknown("slow"), .refused("no scope")] {
            let before = server.acts
            server.answer("list_entries", .success(nothing), .failure(failure), .failure(failure), .success(nothing))
            server.answer("refund", .failure(.unknown("lost")))
            let row = try await refund(shop)
            #expect(row.state == .inDoubt && server.acts == before + 1, "\(failure): \(row.state) \(row.why ?? "")")
        }
    }

    @Test func `is not told as failed when only what comes after it fails`() async throws {
        let shop = try shop { _, actions in actions[.refund]?.readBack = nil }
        let before = JSONValue(Array(Self.order().utf8)) ?? .null
        server.answer("refund", json: "{\"entry\":{\"id\":9001,\"cents\":4900}}")
        for failure in [ToolFailure.unavailable("down"), .refused("no scope")] {
            server.answer("get_order", .success(before), .success(before), .failure(failure))
            let row = try await refund(shop)
            #expect(row.state == .done && row.receipt?.reference == "9001", "\(row.state) \(row.why ?? "")")
            #expect(row.receipt?.facts["order.refundable"] == nil)
        }
        // Another sum than the one that was asked for is nobody's success.
        server.answer("get_order", .success(before))
        server.answer("refund", json: "{\"entry\":{\"id\":9002,\"cents\":490}}")
        let row = try await refund(shop)
        #expect(row.state == .inDoubt, "\(row.state) \(row.why ?? "")")
    }

    @Test func `after a restart repeats only what the key keeps at one`() async throws {
        server.answer("list_entries", json: "{\"entries\":[]}")
        server.answer("refund", json: "{\"entry\":{\"id\":9001,\"cents\":4900}}")
        for repetition in [ToolTable.Repetition.again, .key(remembered: nil)] {
            let shop = try shop { _, actions in actions[.refund]?.repetition = repetition }
            let desk = try ShopDesk(shop)
            try await desk.plan(.refund(order: Handle("order#1"), line: 1), for: kim, order: "A-1")
            let lost = try await desk.claim()
            guard !lost.isRecovery else { throw CancellationError() }
            let later = try Ledger(path: desk.ledger.path)
            guard let claimed = try await later.reclaim(.commerce, mailbox: "shop", now: desk.now) else {
                throw CancellationError()
            }
            guard case .action(let action) = claimed.body else { throw CancellationError() }
            let before = server.acts
            if repetition == .again {
                var error = await #expect(throws: TransportError.self) { try await shop.perform(action, claimed) }
                #expect(error?.isTemporary == false && server.acts == before)
                // That it cannot be looked for is no proof that it failed.
                server.answer("list_entries", .failure(.refused("no scope")))
                error = await #expect(throws: TransportError.self) {
                    try await shop.receipt(forKey: claimed.key, of: action)
                }
                #expect(error?.isTemporary == false)
                error = await #expect(throws: TransportError.self) { try await shop.perform(action, claimed) }
                #expect(error?.isTemporary == false && server.acts == before)
                server.answer("list_entries", json: "{\"entries\":[]}")
            } else {
                #expect(try await shop.perform(action, claimed).reference == "9001")
                #expect(server.acts == before + 1)
            }
            try later.close()
            try await desk.end()
        }
    }

    @Test func `does not do what is seen to be done before it began`() async throws {
        let shop = try shop { _, actions in
            actions[.refund]?.repetition = .again
            actions[.refund]?.readBack?.equals = ["note": .text("{{key}}")]
        }
        let desk = try ShopDesk(shop)
        let planned = try await desk.plan(.refund(order: Handle("order#1"), line: 1), for: kim, order: "A-1")
        server.answer(
            "list_entries",
            json:
                "{\"entries\":[{\"id\":3,\"note\":\"x\",\"cents\":4900},{\"id\":4,\"note\":\"\(planned.key)\",\"cents\":4900}]}"
        )
        server.answer("get_order", json: Self.refunded)
        try await desk.work()
        let row = try #require(try await desk.effects().first { $0.id == planned.id })
        #expect(row.state == .done && row.receipt?.reference == "4" && server.acts == 0)
        try await desk.end()
    }

    @Test func `calls no tool that the table does not list`() async throws {
        let shop = try shop { _, actions in actions = [:] }
        for name in ["refund", "delete_everything"] { server.answer(name, json: "{}") }
        #expect(shop.actions == [])
        await #expect(throws: ToolShopError.notOffered("refund")) {
            try await shop.predict(
                .refund(order: "A-1", line: 1, amount: Money(minor: 1, currency: "EUR")), key: "k", at: Date())
        }
        #expect(try await shop.diagnosis("refund", order: nil, of: kim) == nil)
        #expect(try await shop.plans() == [])
        #expect(server.calls == [])
        await #expect(throws: ToolShopError.self) { try await shop.check() }
        for name in ["list_subscriptions", "get_subscription"] { server.answer(name, json: "{}") }
        #expect(try await shop.check().contains("5 tools that read and 0 that act"))
    }

    @Test func `reads a refusal as absence only where the table says so`() async throws {
        server.answer("get_order", .failure(.refused("no row")))
        await #expect(throws: ToolShopError.refused("no row")) { try await shop().order("A-1", of: kim) }
        #expect(try await shop { lookUps, _ in lookUps[.order]?.absent = ["no row"] }.order("A-1", of: kim) == nil)
        server.answer("get_order", .failure(.unavailable("down")))
        await #expect(throws: TransportError.self) { try await shop().order("A-1", of: kim) }
    }

    @Test func `forgets keys as soon as the first of its tools does`() throws {
        let shop = try shop { _, actions in
            actions[.refund]?.repetition = .key(remembered: 86_400)
            actions[.credit]?.repetition = .key(remembered: 7_200)
        }
        #expect(shop.forgetsKeysAfter == 3_600)
    }
}

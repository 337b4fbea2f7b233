import Foundation
import Integrations
import Loopback
import Mail
import Resolution
import Store
import Testing
import Transport

/// Money at WooCommerce: a shop without idempotency, with gateways behind it.
@Suite(.serialized)
struct WooRefundTests {
    private static let json = ["Content-Type: application/json"]
    private let lamp = Proposal.refund(order: Handle("order#1"), line: 1)

    private func posts(_ bench: WooBench) -> [ScriptedHTTP.Request] {
        bench.fake.requests.filter { $0.method == "POST" }
    }

    @Test func `the fake pays twice when it is asked twice: the connector is what asks once`() async throws {
        let bench = try WooBench()
        defer { bench.end() }
        let (first, second) = (try ShopDesk(bench.shop), try ShopDesk(bench.shop))
        let (number, kim) = try await ShopCase.bought(bench, first, "kim@customer.test")
        // Two ledgers have two keys: to the shop these are two refunds, and it makes both.
        for desk in [first, second] {
            let row = try await desk.act(lamp, for: kim, order: number)
            #expect(row.state == .done, "\(row.why ?? "")")
            try await desk.end()
        }
        let refunds = try #require(bench.fake.order(number)).refunds
        #expect(refunds.map(\.amount) == [4_900, 4_900] && Set(refunds.map(\.reason)).count == 2)
        #expect(posts(bench).count == 2)
    }

    @Test(arguments: [
        ScriptedHTTP.Answer.cut, .stall, .garbage, .truncated, .reply(502, [], "<html>"),
        .reply(500, json, #"{"code":"internal_server_error","message":"x"}"#), .reply(200, json, "Warning: {"),
        .reply(503, [], "busy"),
    ])
    func `what may have been paid and cannot be seen goes to a person, and is asked for once`(
        answer: ScriptedHTTP.Answer
    ) async throws {
        let bench = try WooBench(patience: 0.8)
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
        try await desk.plan(lamp, for: kim, order: number)
        bench.fake.answerToNext("POST", answer)
        try await desk.work(waiting: 4)
        let row = try #require(try await desk.effects().first)
        #expect(row.state == .inDoubt && !(row.why ?? "").isEmpty, "\(row.state) \(row.why ?? "")")
        #expect(posts(bench).count == 1)
        #expect(bench.fake.order(number)?.refunds.count == 0)
        try await desk.end()
    }

    @Test func `a host that is too busy to be asked is asked again`() async throws {
        let bench = try WooBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
        bench.fake.answerToNext("POST", .reply(429, ["Content-Type: text/plain"], "slow down"))
        let row = try await desk.act(lamp, for: kim, order: number)
        #expect(row.state == .done && row.attempts == 2, "\(row.state) \(row.attempts) \(row.why ?? "")")
        #expect(bench.fake.order(number)?.refunds.count == 1)
        try await desk.end()
    }

    @Test func `a gateway that pays nothing back is told in words, and nothing is tried again`() async throws {
        let bench = try WooBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
        bench.fake.change(number) { $0.canPayBack = false }
        let row = try await desk.act(lamp, for: kim, order: number)
        #expect(row.state == .failed && row.why?.contains("gateway pays nothing back") == true, "\(row.why ?? "")")
        #expect(posts(bench).count == 1 && bench.fake.order(number)?.refunds.count == 0)
        try await desk.end()
        // What is only booked says that no money moved.
        let booking = try WooBench(edit: { $0.refundsByGateway = false })
        defer { booking.end() }
        let other = try ShopDesk(booking.shop)
        let (second, ada) = try await ShopCase.bought(booking, other, "ada@customer.test")
        booking.fake.change(second) { $0.canPayBack = false }
        let booked = try await other.act(lamp, for: ada, order: second)
        #expect(booked.state == .done && booked.receipt?.facts["refund.paid"] == .flag(false), "\(booked.why ?? "")")
        try await other.end()
    }

    @Test func `a refund that is booked and not paid is no receipt`() async throws {
        let bench = try WooBench()
        defer { bench.end() }
        bench.fake.set { $0.gatewayIsSilent = true }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
        let row = try await desk.act(lamp, for: kim, order: number)
        #expect(
            row.state == .inDoubt && row.why?.contains("has not confirmed") == true, "\(row.state) \(row.why ?? "")")
        #expect(posts(bench).count == 1)
        try await desk.end()
    }

    @Test func `that it did not pay is believed only when the refund is not there`() async throws {
        for isPaid in [true, false] {
            let bench = try WooBench()
            defer { bench.end() }
            bench.fake.set { setting in
                setting.deniesRefunds = true
                setting.gatewayIsSilent = !isPaid
            }
            let desk = try ShopDesk(bench.shop)
            let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
            let row = try await desk.act(lamp, for: kim, order: number)
            #expect(row.state == (isPaid ? .done : .inDoubt), "\(row.state) \(row.why ?? "")")
            #expect(posts(bench).count == 1 && bench.fake.order(number)?.refunds.count == 1)
            try await desk.end()
        }
    }

    /// Three parts that must be what WooCommerce books: without taxes, and the taxes of each rate.
    @Test func `an amount is taken apart as its line is`() async throws {
        let bench = try WooBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
        // 20.00 with 3.19 of taxes in two rates of 60 and 40 in a hundred.
        _ = try await desk.act(.refund(order: Handle("order#1"), line: 2, percent: 50), for: kim, order: number)
        _ = try await desk.act(.refund(order: Handle("order#1"), line: 2), for: kim, order: number)
        let parts = try #require(bench.fake.order(number)).refunds.flatMap(\.lines)
        #expect(parts.map { $0.net + $0.tax } == [1_000, 1_000] && parts.map(\.tax) == [159, 159])
        #expect(parts.map(\.quantity) == [0, 0])
        let body = try #require(posts(bench).first?.body)
        let text = String(decoding: body, as: UTF8.self)
        #expect(
            text.contains(
                #""refund_tax":[{"id":1,"refund_total":0.95},{"id":2,"refund_total":0.64}],"refund_total":8.41"#),
            "\(text)")
        #expect(text.contains(#""amount":"10.00","api_refund":true,"api_restock":false"#), "\(text)")
        #expect(text.contains(#""reason":"ref: replyd/"#), "\(text)")
        try await desk.end()
    }

    @Test func `a currency without cents has none`() async throws {
        var setting = WooFake.Setting()
        setting.currency = "JPY"
        setting.digits = 0
        let bench = try WooBench(setting, edit: { $0.subscriptions = false })
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
        let row = try await desk.act(lamp, for: kim, order: number)
        #expect(row.receipt?.facts["refund.amount"] == .money(Money(minor: 4_900, currency: "JPY")), "\(row.why ?? "")")
        #expect(bench.fake.order(number)?.refunds.map(\.amount) == [4_900])
        try await desk.end()
    }
}

import Foundation
import JSON
import Loopback
import Resolution
import Store
import Testing
import Transport

@testable import Integrations

@Suite(.serialized)
struct ShopifyRefundTests {
    private func made(
        _ bench: ShopifyBench, _ edit: (inout ShopifyFake.Order) -> Void
    ) -> String {
        let kim = bench.fake.customer("kim@customer.test") ?? bench.fake.makeCustomer("kim@customer.test", name: "Kim")
        var order = ShopifyFake.Order(
            customer: kim, email: "kim@customer.test", placed: Date(timeIntervalSince1970: 1_795_000_000),
            lines: [
                .init(sku: "L", title: "Lamp", quantity: 2, price: 4_900),
                .init(sku: "S", title: "Shade", quantity: 1, price: 2_000),
            ], postage: 500)
        edit(&order)
        return String(bench.fake.makeOrder(order).dropFirst())
    }

    @Test func `a piece that was sent is refunded as a piece, part of one as an amount, and both count`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let number = made(bench) { $0.isSent = true }
        let kim = try await desk.customer("kim@customer.test")
        let piece = try await desk.act(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
        let part = try await desk.act(.refund(order: Handle("order#1"), line: 1, percent: 10), for: kim, order: number)
        #expect([piece.state, part.state] == [.done, .done], "\(piece.why ?? "") \(part.why ?? "")")
        let refunds = try #require(bench.fake.order(named: "#" + number)).refunds
        #expect(refunds.map(\.amount) == [4_900, 490])
        #expect(refunds.map { ShopifyMark(in: $0.note)?.kind } == [.piece, .line])
        let order = try #require(try await bench.shop.order(number, of: kim))
        #expect(order.items.map(\.refunded.minor) == [5_390, 0] && order.refunded.minor == 5_390)
        try await desk.end()
    }

    @Test func `money goes back over each payment that it came by`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let number = made(bench) {
            $0.payments = [
                .init(gateway: "gift_card", amount: 3_000), .init(gateway: "shopify_payments", amount: 9_300),
            ]
        }
        let kim = try await desk.customer("kim@customer.test")
        let row = try await desk.act(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
        #expect(row.state == .done, "\(row.why ?? "")")
        let sent = try #require(bench.fake.exchanges.first { $0.question.contains("refundCreate") }).question
        #expect(sent.contains(#""amount":"30.00","gateway":"gift_card""#))
        #expect(sent.contains(#""amount":"19.00","gateway":"shopify_payments""#))
        #expect(sent.contains(#""notify":false"#))
        try await desk.end()
    }

    @Test func `a refund that the payment provider did not pay goes to a person, and is not made again`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let number = made(bench) { _ in }
        let kim = try await desk.customer("kim@customer.test")
        bench.fake.setGatewayFails(true)
        let row = try await desk.act(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
        #expect(row.state == .inDoubt && (row.why ?? "").contains("did not pay"), "\(row.state) \(row.why ?? "")")
        #expect(bench.fake.order(named: "#" + number)?.refunds.count == 1)
        try await desk.end()
    }

    @Test func `what is not paid yet cannot be paid back`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let number = made(bench) { $0.isPaid = false }
        let kim = try await desk.customer("kim@customer.test")
        let row = try await desk.act(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
        #expect(row.state == .failed && bench.fake.mutations == 0, "\(row.state)")
        try await desk.end()
    }

    @Test func `with so many refunds that not all are read, nothing is paid`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let number = made(bench) { _ in }
        let kim = try await desk.customer("kim@customer.test")
        try await desk.plan(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
        bench.fake.change("#" + number) { order in
            order.refunds = (1...20).map { .init(id: $0, note: "", amount: 1, isCredit: false, isFailed: false) }
        }
        try await desk.work()
        let row = try #require(try await desk.effects().first)
        #expect(row.state == .failed && (row.why ?? "").contains("so many refunds"), "\(row.state) \(row.why ?? "")")
        #expect(bench.fake.mutations == 0)
        try await desk.end()
    }

    @Test func `a refund of which the answer is not whole is read back, and made once`() async throws {
        let denied = #"{"data":null,"errors":[{"message":"x","extensions":{"code":"ACCESS_DENIED"}}]}"#
        for (name, answer, state) in [
            // What was done is found although the reading after it broke.
            ("HTML", ScriptedHTTP.Answer.reply(200, [], "<!DOCTYPE html>"), EffectState.done),
            ("a scope that was taken away", .reply(200, [], denied), .done),
        ] {
            let bench = try ShopifyBench()
            let desk = try ShopDesk(bench.shop)
            let number = made(bench) { _ in }
            let kim = try await desk.customer("kim@customer.test")
            bench.fake.answerAfterChange([answer])
            let row = try await desk.act(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
            #expect(row.state == state, "\(name): \(row.state) \(row.why ?? "")")
            #expect(bench.fake.order(named: "#" + number)?.refunds.count == 1)
            try await desk.end()
            bench.end()
        }
    }

    @Test func `when the token is refused before it can be read back, a person looks`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let number = made(bench) { _ in }
        let kim = try await desk.customer("kim@customer.test")
        bench.fake.loseNext("refundCreate", .broken)
        bench.fake.answerAfterChange(Array(repeating: .reply(401, [], "{}"), count: 50))
        let row = try await desk.act(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
        #expect(row.state == .inDoubt && (row.why ?? "").contains("401"), "\(row.state) \(row.why ?? "")")
        #expect(bench.fake.order(named: "#" + number)?.refunds.count == 1)
        try await desk.end()
    }

    @Test(arguments: [
        (#"{"data":{"refundCreate":{"refund":null}},"errors":[{"extensions":{"code":"ACCESS_DENIED"}}]}"#, true),
        (#"{"data":{"refundCreate":null},"errors":[{"extensions":{"code":"ACCESS_DENIED"}}]}"#, false),
        (#"{"errors":[{"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}"#, true),
        (#"{"errors":[{"extensions":{"code":"IDEMPOTENCY_CONCURRENT_REQUEST"}}]}"#, true),
        (#"{"errors":[{"extensions":{"code":"undefinedField"}}]}"#, false),
        (#"{"data":{"refundCreate":{"userErrors":[{"field":null,"message":"The idempotency key is used"}]}}}"#, true),
        (#"{"data":{"refundCreate":{"userErrors":[{"field":["base"],"message":"Too much"}]}}}"#, false),
        (#"{"data":{}}"#, true), ("<html>", true),
    ])
    func `what may have been done is told from what was refused`(answer: String, isDoubt: Bool) async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let number = made(bench) { _ in }
        try await desk.plan(
            .refund(order: Handle("order#1"), line: 1), for: desk.customer("kim@customer.test"), order: number)
        let claimed = try await desk.claim()
        bench.fake.answerNext([.reply(200, [], answer)])
        do {
            _ = try await bench.shopify.pages.change(.refund, "refundCreate", [:], claimed)
            Issue.record("it was believed")
        } catch {
            #expect((error is TransportError) == isDoubt, "\(error)")
        }
        #expect(bench.fake.mutations == 0)
    }

    @Test func `a staff refund of the same amount is not taken for ours`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let number = made(bench) { _ in }
        let kim = try await desk.customer("kim@customer.test")
        let row = try await desk.plan(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
        bench.fake.change("#" + number) {
            $0.refunds = [.init(id: 1, note: "by hand", amount: 4_900, isCredit: false, isFailed: false)]
        }
        guard case .action(let action)? = row.body else { throw CancellationError() }
        #expect(try await bench.shop.receipt(forKey: row.key, of: action) == nil)
        // A lost order proves nothing.
        bench.fake.change("#" + number) { $0.name = "#9" }
        await #expect(throws: (any Error).self) { try await bench.shop.receipt(forKey: row.key, of: action) }
        try await desk.end()
    }

    @Test func `tax beside the price goes back with the piece; a currency without cents has none`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let number = made(bench) { order in
            order.currency = "JPY"
            order.isSent = true
            order.lines = [.init(sku: "L", title: "Lamp", quantity: 2, price: 4_900, tax: 980)]
        }
        let kim = try await desk.customer("kim@customer.test")
        let order = try #require(try await bench.shop.order(number, of: kim))
        #expect(order.items[0].price == Money(minor: 5_390, currency: "JPY") && order.total.minor == 11_280)
        let row = try await desk.act(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
        #expect(row.state == .done && row.receipt?.facts["refund.amount"] == .money(order.items[0].price))
        let sent = try #require(bench.fake.exchanges.first { $0.question.contains("refundCreate") }).question
        #expect(sent.contains(#""amount":"5390""#) && sent.contains(#""currency":"JPY""#))
        try await desk.end()
    }

    @Test func `store credit that shows no transaction counts all the same, and figures of no order are refused`()
        throws
    {
        func refund(_ amount: String) -> JSONValue {
            let money = JSONValue.object([
                "presentmentMoney": .object(["amount": .text(amount), "currencyCode": .text("EUR")])
            ])
            return .object([
                "id": .text("gid://shopify/Refund/5"), "note": .text("replyd abc credit 1"), "totalRefundedSet": money,
                "createdAt": .text("2026-11-26T10:00:00Z"), "transactions": .object(["nodes": .list([])]),
            ])
        }
        let read = try ShopifyOrder.Refund(refund("49.0"), currency: "EUR")
        #expect(read.amount.minor == 4_900 && read.asked == read.amount && read.isCredit)
        #expect(read.mark == ShopifyMark(key: "abc", kind: .credit, line: 1))
        #expect(throws: ShopifyError.self) {
            try ShopifyOrder.Refund(refund("999999999999"), currency: "EUR")
        }
        for text in ["replyd abc", "replyd abc credit", "replyd abc credit x", "replyd abc nothing 1", "", "by hand"] {
            #expect(ShopifyMark(in: text) == nil, "\(text)")
        }
        #expect(ShopifyMark(in: "Dana: see below\nreplyd k piece 2 done")?.line == 2)
    }

    @Test func `decimals are read digit by digit`() {
        let good: [(String, String, Int)] = [
            ("49.0", "EUR", 4_900), ("49", "EUR", 4_900), ("0.10", "EUR", 10), ("1000.0", "JPY", 1_000),
            ("1.234", "KWD", 1_234), ("-5.00", "EUR", -500), ("5.500", "EUR", 550),
        ]
        for (text, currency, minor) in good {
            #expect(Money(shopify: text, currency: currency)?.minor == minor, "\(text) \(currency)")
        }
        for text in ["", ".", "1.", ".5", "1,00", "1e3", "0.001", "1.2.3", "--1", " 1", "١", "99999999999999999999"] {
            #expect(Money(shopify: text, currency: "EUR") == nil, "\(text)")
        }
        #expect(Money(shopify: "1.5", currency: "JPY") == nil && Money(shopify: "1", currency: "eur") == nil)
        #expect(Money(minor: 5, currency: "EUR").shopifyText == "0.05")
    }
}

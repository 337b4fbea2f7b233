import Foundation
import Integrations
import Loopback
import Mail
import Resolution
import Store
import Testing
import Transport

/// Answers that are no shop's, or that a shop gives in a bad hour.
@Suite(.serialized)
struct WooAnswerTests {
    private static let json = ["Content-Type: application/json; charset=UTF-8"]

    private static func said(_ status: Int, _ code: String, _ words: String) -> ScriptedHTTP.Answer {
        .reply(status, json, #"{"code":"\#(code)","message":"\#(words)","data":{"status":\#(status)}}"#)
    }

    /// An order of customer 1, with some fields in JSON instead of its own.
    private func order(_ fields: [String: String] = [:]) -> String {
        var all = [
            "id": "11", "number": #""11""#, "status": #""processing""#, "currency": #""EUR""#, "total": #""10.00""#,
            "customer_id": "1", "date_created_gmt": #""2026-11-23T21:17:54""#, "refunds": "[]", "line_items": "[]",
            "billing": "{}", "shipping": "{}",
        ]
        all.merge(fields) { $1 }
        return "{" + all.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    @Test(arguments: [
        ("a page", ScriptedHTTP.Answer.reply(200, ["Content-Type: text/html"], "<!DOCTYPE html>"), "compare `url`"),
        ("a page as JSON", .reply(200, json, "<br />Warning: x in y.php"), "a page instead of JSON"),
        ("half JSON", .reply(200, json, #"[{"id":1,"#), "a page instead of JSON"),
        ("JSON of another kind", .reply(200, json, "{}"), "is no list"),
        ("too deep", .reply(200, json, String(repeating: "[", count: 100_000)), "a page instead of JSON"),
        ("401", said(401, "woocommerce_rest_cannot_view", "Sorry"), "refuses the key"),
        ("clock", said(401, "woocommerce_rest_authentication_error", "Invalid timestamp."), "compare the clocks"),
        ("403", said(403, "woocommerce_rest_cannot_view", "Sorry"), "may not do that"),
        ("404 of the site", said(404, "rest_no_route", "No route"), "no such part"),
        ("400", said(400, "rest_invalid_param", "Invalid"), "it answers 400 rest_invalid_param"),
        ("429", .reply(429, ["Content-Type: text/plain", "Retry-After: 60"], "wait"), "it answers 429"),
        ("500", .reply(500, ["Content-Type: text/html"], "oops"), "it answers 500"),
        ("502", .reply(502, [], "<html>"), "it answers 502"),
        ("nothing", .cut, "127.0.0.1"), ("half an answer", .truncated, "127.0.0.1"), ("garbage", .garbage, "127.0.0.1"),
    ])
    func `a bad answer to a question is one clear error`(
        name: String, answer: ScriptedHTTP.Answer, words: String
    ) async throws {
        let bench = try WooBench()
        defer { bench.end() }
        bench.fake.answerNext([answer])
        do {
            let found = try await bench.shop.customer(at: address("kim@customer.test"))
            Issue.record("\(name) was believed: \(String(describing: found))")
        } catch {
            #expect("\(error)".contains(words), "\(name): \(error)")
            #expect(!"\(error)".contains("cs_") && !"\(error)".contains("kim"), "\(error)")
        }
    }

    @Test(arguments: [
        ("a sum that is a number", ["total": "10.0"]), ("no currency", ["currency": #""""#]),
        ("a sum with a comma", ["total": #""10,00""#]), ("parts of a cent", ["total": #""10.005""#]),
        ("an exponent", ["total": #""1e3""#]), ("no sum", ["total": #""""#]),
        (
            "two and a half pieces",
            ["line_items": #"[{"id":1,"quantity":2.5,"total":"1.00","total_tax":"0.00"}]"#]
        ),
        ("a refund without a sum", ["refunds": #"[{"id":5,"total":null}]"#]),
    ])
    func `a sum that cannot be read exactly is an error`(name: String, fields: [String: String]) async throws {
        let bench = try WooBench(edit: { $0.guests = false })
        defer { bench.end() }
        let kim = Customer(id: "1", name: "Kim", email: try address("kim@customer.test"))
        bench.fake.answerNext([.reply(200, Self.json, "[\(order())]")])
        #expect(try await bench.shop.orders(of: kim).map(\.total.minor) == [1_000])
        bench.fake.answerNext([.reply(200, Self.json, "[\(order(fields))]")])
        await #expect(throws: WooError.self, "\(name)") { try await bench.shop.orders(of: kim) }
    }

    /// What the shop sends beside what was asked for is nobody's but its owner's.
    @Test func `an answer with other people's orders shows none of them`() async throws {
        let bench = try WooBench()
        defer { bench.end() }
        let kim = Customer(id: "1", name: "Kim", email: try address("kim@customer.test"))
        let foreign = [
            order(["customer_id": "2"]),
            order(["customer_id": "0", "billing": #"{"email":"xkim@customer.test"}"#]),
            order(["customer_id": "0", "billing": #"{"email":""}"#]), order(["customer_id": "null"]),
        ]
        let list = "[" + foreign.joined(separator: ",") + "]"
        bench.fake.answerNext([.reply(200, Self.json, list), .reply(200, Self.json, list)])
        #expect(try await bench.shop.orders(of: kim) == [])
        let people = #"[{"id":2,"email":"xkim@customer.test"},{"id":3,"email":""},{"id":4}]"#
        bench.fake.answerNext([.reply(200, Self.json, people), .reply(200, Self.json, list)])
        #expect(try await bench.shop.customer(at: kim.email) == nil)
        let two = #"[{"id":2,"email":"kim@customer.test"},{"id":3,"email":"KIM@customer.test"}]"#
        bench.fake.answerNext([.reply(200, Self.json, two)])
        await #expect(throws: WooError.self) { try await bench.shop.customer(at: kim.email) }
    }

    @Test func `a clock that is wrong, a key that may only read and a wrong key are told in words`() async throws {
        let late = try WooBench(clock: { Date().addingTimeInterval(-3_600) })
        defer { late.end() }
        await #expect { try await late.woo.check() } throws: { "\($0)".contains("compare the clocks") }
        let wrong = try WooBench(secret: "cs_none")
        defer { wrong.end() }
        await #expect { try await wrong.woo.check() } throws: { "\($0)".contains("refuses the key") }
        let reading = try WooBench()
        defer { reading.end() }
        #expect(try await reading.woo.check() == "WooCommerce 11.0.1 lets us in at 127.0.0.1")
        #expect(try await reading.writes() == 0)
        reading.fake.set { $0.hasSubscriptions = false }
        await #expect { try await reading.woo.check() } throws: { "\($0)".contains("no such part") }
        let desk = try ShopDesk(reading.shop)
        let (number, kim) = try await ShopCase.bought(reading, desk, "kim@customer.test")
        reading.fake.set { $0.mayWrite = false }
        let row = try await desk.act(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
        #expect(row.state == .failed && row.why?.contains("may only read") == true, "\(row.why ?? "")")
        try await desk.end()
    }
}

import Foundation
import Integrations
import Loopback
import Mail
import Resolution
import Store
import Testing

/// Against a fake of our own: this shows what the connector does with answers of the documented shapes, not that Shopify
/// gives them.
@Suite(.serialized)
struct ShopifyTests {
    @Test func `the fake of Shopify passes every case of a shop`() async throws {
        // A bench for each case: our client asks one host twenty times a second at most.
        let shown = try await withThrowingTaskGroup(of: Set<String>.self) { group in
            for part in 0..<4 {
                group.addTask {
                    var shown: Set<String> = ["idempotency", "rate.signal"]
                    for (number, one) in ShopCase.all.enumerated() where number % 4 == part {
                        let bench = try ShopifyBench()
                        shown.formUnion(try await ShopCase.run(on: bench, [one]))
                        bench.end()
                    }
                    return shown
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        for capability in Shopify.capabilities where capability.state != .missing {
            #expect(shown.contains(capability.name), "\(capability.name) is claimed and not shown")
        }
    }

    @Test(arguments: [
        ("401", ScriptedHTTP.Answer.reply(401, [], #"{"errors":"[API] Invalid API key"}"#), "refuses the access token"),
        ("402", .reply(402, [], #"{"errors":"Unavailable Shop"}"#), "frozen or locked"),
        ("403", .reply(403, [], #"{"errors":"Forbidden"}"#), "scopes"),
        ("404", .reply(404, [], #"{"errors":"Not Found"}"#), "no such shop"),
        ("429 in plain text", .reply(429, ["Retry-After: 60"], "slow down"), "throttled"),
        ("500", .reply(500, [], "<!DOCTYPE html>"), "500"),
        ("HTML with 200", .reply(200, ["Content-Type: text/html"], "<!DOCTYPE html>kim@customer.test"), "a page"),
        ("half an answer", .truncated, "asking 127.0.0.1"),
        ("JSON of another kind", .reply(200, [], "[]"), "a page"),
        ("no data", .reply(200, [], "{}"), "no data"),
        ("data that is null", .reply(200, [], #"{"data":null}"#), "no data"),
        (
            "errors beside data",
            .reply(
                200, [],
                #"{"data":{"customerByIdentifier":null},"errors":[{"message":"kim@customer.test","extensions":{"code":"ACCESS_DENIED"}}]}"#
            ), "denies CustomerAt"
        ),
        ("errors as text", .reply(200, [], #"{"errors":"kim@customer.test is unknown"}"#), "without a code"),
        (
            "a question that costs too much",
            .reply(200, [], #"{"errors":[{"message":"x","extensions":{"code":"MAX_COST_EXCEEDED"}}]}"#), "costs more"
        ),
        ("a customer without an id", .reply(200, [], #"{"data":{"customerByIdentifier":{}}}"#), "a customer"),
    ])
    func `a bad answer is believed nothing`(name: String, answer: ScriptedHTTP.Answer, words: String) async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        bench.fake.answerNext(Array(repeating: answer, count: 20))
        do {
            let found = try await bench.shop.customer(at: address("kim@customer.test"))
            Issue.record("\(name) was believed: \(String(describing: found))")
        } catch {
            #expect("\(error)".contains(words), "\(name): \(error)")
            #expect(!"\(error)".contains("kim@") && !"\(error)".contains(ShopifyFake.token), "\(error)")
        }
        #expect(bench.fake.mutations == 0)
    }

    @Test func `another customer than was asked for is nobody`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let foreign =
            #"{"data":{"customerByIdentifier":{"id":"gid://shopify/Customer/7","displayName":"Ada","defaultEmailAddress":{"emailAddress":"ada@customer.test"}}}}"#
        bench.fake.answerNext([.reply(200, [], foreign)])
        #expect(try await bench.shop.customer(at: address("kim@customer.test")) == nil)
    }

    @Test func `a question beyond the app's points is asked again when there are enough, and one change is one`()
        async throws
    {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
        bench.fake.setPoints(0)
        #expect(try await bench.shop.order(number, of: kim) != nil)
        bench.fake.setPoints(5)
        let row = try await desk.act(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
        #expect(row.state == .done)
        #expect(bench.fake.order(named: "#" + number)?.refunds.map(\.amount) == [4_900])
        #expect(bench.fake.requests.count > bench.fake.exchanges.count)
        try await desk.end()
        // It is not waited for without end.
        let throttled =
            #"{"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}],"extensions":{"cost":{"requestedQueryCost":10,"throttleStatus":{"currentlyAvailable":0,"restoreRate":0}}}}"#
        bench.fake.answerNext(Array(repeating: .reply(200, [], throttled), count: 5))
        await #expect(throws: (any Error).self) { try await bench.shop.customer(at: address("kim@customer.test")) }
    }

    @Test func `a number that means something to a search is never sent`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        try await bench.makeCustomer("kim@customer.test", name: "Kim Doe")
        let kim = try #require(try await bench.shop.customer(at: address("kim@customer.test")))
        let before = bench.fake.requests.count
        for number in ["1001\" OR id:>0", "*", "1001 OR 1002", "(1001)", "ünï", String(repeating: "1", count: 41)] {
            #expect(try await bench.shop.order(number, of: kim) == nil)
        }
        #expect(bench.fake.requests.count == before)
    }

    @Test func `what the app may not do is said in one line`() async throws {
        let bench = try ShopifyBench { $0.hasSubscriptions = false }
        defer { bench.end() }
        let good = try await bench.shopify.check()
        #expect(good.contains("127.0.0.1") && good.contains("read_all_orders"))
        bench.fake.setScopes(["read_customers", "write_orders", "read_all_orders", "read_products"])
        let error = await #expect(throws: ShopifyError.self) { try await bench.shopify.check() }
        #expect("\(error.map { "\($0)" } ?? "")".contains("lacks read_returns, write_returns"))
        bench.fake.setScopes(["read_customers", "write_orders", "read_all_orders", "read_products", "write_returns"])
        #expect(try await !bench.shopify.check().contains("read_all_orders"))
        #expect(bench.fake.mutations == 0)
        // Subscriptions that are not set up are not asked for.
        let kim = Customer(id: "1", name: "Kim", email: try address("kim@customer.test"))
        let before = bench.fake.requests.count
        #expect(try await bench.shop.subscriptions(of: kim) == [])
        #expect(bench.fake.requests.count == before)
    }

    @Test func `order numbers have the shop's prefix and suffix, and are known with or without`() async throws {
        let bench = try ShopifyBench {
            $0.prefix = "EN"; $0.suffix = "-A"
        }
        defer { bench.end() }
        let kim = bench.fake.makeCustomer("kim@customer.test", name: "Kim")
        var order = ShopifyFake.Order(
            customer: kim, email: "kim@customer.test", placed: Date(timeIntervalSince1970: 1_795_000_000),
            lines: [.init(sku: "L", title: "Lamp", quantity: 1, price: 100)], postage: 0)
        order.name = "EN1001-A"
        _ = bench.fake.makeOrder(order)
        let customer = try #require(try await bench.shop.customer(at: address("kim@customer.test")))
        for number in ["1001", "EN1001-A", "en1001-a"] {
            #expect(try await bench.shop.order(number, of: customer)?.number == "1001", "\(number)")
        }
        #expect(try await bench.shop.order("100", of: customer) == nil)
    }
}

import Foundation
import Integrations
import Loopback
import Mail
import Resolution
import Store
import Testing
import Transport

/// Shops that are not like the first one: other numbers, statuses, addresses, ways in.
@Suite(.serialized)
struct WooOrderTests {
    private static func kim() throws -> EmailAddress { try address("kim@customer.test") }

    private let berlin = ["address_1": "Old Street 1", "postcode": "10115", "city": "Berlin", "country": "DE"]

    private func lamp(_ price: Int = 1_000, quantity: Int = 1) -> WooFake.Item {
        WooFake.Item(sku: "L-1", title: "Lamp & shade", quantity: quantity, net: price)
    }

    @Test func `an order's number may be another than its id`() async throws {
        var setting = WooBench.plugged
        // The first order's number is the second one's id.
        setting.firstNumber = 13
        let bench = try WooBench(setting)
        defer { bench.end() }
        bench.fake.makeCustomer("kim@customer.test", name: "Kim Doe")
        let first = bench.fake.makeOrder("kim@customer.test", items: [lamp()])
        let second = bench.fake.makeOrder("kim@customer.test", items: [lamp(5_000)])
        #expect((first, second) == (12, 13))
        let kim = try #require(try await bench.shop.customer(at: address("kim@customer.test")))
        #expect(try await bench.shop.order("13", of: kim)?.total.minor == 1_000)
        #expect(try await bench.shop.order("12", of: kim) == nil)
        // A connector that was started anew knows no ids, and pays the right one.
        let desk = try ShopDesk(bench.shop)
        try await desk.plan(.refund(order: Handle("order#1"), line: nil), for: kim, order: "13")
        let claimed = try await desk.claim()
        let anew = try WooBench(setting)
        defer { anew.end() }
        anew.fake.makeCustomer("kim@customer.test", name: "Kim Doe")
        for price in [1_000, 5_000] { anew.fake.makeOrder("kim@customer.test", items: [lamp(price)]) }
        let money = Money(minor: 1_000, currency: "EUR")
        _ = try await anew.shop.perform(.refund(order: "13", line: nil, amount: money), claimed)
        #expect(anew.fake.order("13")?.refunds.count == 1 && anew.fake.order("14")?.refunds.count == 0)
        try await desk.end()
    }

    @Test func `many orders come in pages, also where nobody counts them`() async throws {
        for drops in [false, true] {
            let bench = try WooBench(edit: { $0.guests = false })
            defer { bench.end() }
            bench.fake.set { $0.dropsCounts = drops }
            bench.fake.makeCustomer("kim@customer.test", name: "Kim Doe")
            let start = Date(timeIntervalSince1970: 1_795_000_000)
            for day in 0..<110 {
                bench.fake.makeOrder(
                    "kim@customer.test", items: [lamp()], placed: start.addingTimeInterval(Double(day) * 3_600))
            }
            let kim = try #require(try await bench.shop.customer(at: address("kim@customer.test")))
            let orders = try await bench.shop.orders(of: kim)
            #expect(orders.count == 110 && orders.map(\.placed) == orders.map(\.placed).sorted(by: >))
            #expect(bench.fake.requests.count { $0.target.contains("/orders") } == 2)
        }
    }

    @Test func `a price is rounded down, and a title is what people read`() async throws {
        let bench = try WooBench()
        defer { bench.end() }
        bench.fake.makeCustomer("kim@customer.test", name: "Kim Doe")
        let number = bench.fake.makeOrder("kim@customer.test", items: [lamp(1_000, quantity: 3)])
        let kim = try #require(try await bench.shop.customer(at: address("kim@customer.test")))
        let item = try #require(try await bench.shop.order(String(number), of: kim)?.items.first)
        #expect(item.price.minor == 333 && item.refundableForOne?.minor == 333 && item.title == "Lamp & shade")
    }

    /// A claim for whatever is tried: what it was planned for is never done.
    private func claim(_ bench: WooBench, _ desk: ShopDesk) async throws -> Claimed {
        let (number, kim) = try await ShopCase.bought(bench, desk, "claim@customer.test")
        try await desk.plan(.commerceNote(order: Handle("order#1")), for: kim, order: number) { $0.notes = ["x"] }
        return try await desk.claim()
    }

    @Test func `a status is told as what it means, and acted on only when that is certain`() async throws {
        let bench = try WooBench(edit: { $0.statuses = ["packed": .paid, "gone": .shipped] })
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let claimed = try await claim(bench, desk)
        bench.fake.makeCustomer("kim@customer.test", name: "Kim Doe")
        let kim = try await desk.customer("kim@customer.test")
        let cases: [(status: String, shown: Order.Status, isCancelled: Bool)] = [
            ("pending", .placed, true), ("on-hold", .placed, true), ("failed", .placed, true),
            ("processing", .paid, true), ("completed", .shipped, false), ("delivered", .delivered, false),
            ("cancelled", .cancelled, true), ("refunded", .cancelled, false), ("in-the-oven", .paid, false),
            ("packed", .paid, true), ("gone", .shipped, false),
        ]
        for one in cases {
            let number = String(
                bench.fake.makeOrder("kim@customer.test", items: [lamp()], status: one.status, shipping: berlin))
            #expect(try await bench.shop.order(number, of: kim)?.status == one.shown, "\(one.status)")
            let receipt = try? await bench.shop.perform(.cancel(order: number), claimed)
            #expect((receipt != nil) == one.isCancelled, "\(one.status)")
            #expect((bench.fake.order(number)?.status == "cancelled") == one.isCancelled, "\(one.status)")
            guard one.status == "in-the-oven" else { continue }
            await #expect {
                try await bench.shop.predict(.cancel(order: number), key: "k", at: desk.now)
            } throws: { "\($0)".contains("name it in `statuses`") }
        }
        try await desk.end()
    }

    @Test func `an unfinished checkout is no order`() async throws {
        let bench = try WooBench()
        defer { bench.end() }
        bench.fake.makeOrder("kim@customer.test", items: [lamp()], status: "checkout-draft")
        #expect(try await bench.shop.customer(at: address("kim@customer.test")) == nil)
    }

    @Test func `without guests an order without an account is nobody's`() async throws {
        let bench = try WooBench(edit: { $0.guests = false })
        defer { bench.end() }
        bench.fake.makeOrder("kim@customer.test", items: [lamp()])
        #expect(try await bench.shop.customer(at: address("kim@customer.test")) == nil)
        // Of a customer with an account, what was ordered without signing in is theirs only where guests are.
        for (guests, count) in [(true, 2), (false, 1)] {
            let other = try WooBench(edit: { $0.guests = guests })
            defer { other.end() }
            other.fake.makeOrder("ada@customer.test", items: [lamp()])
            other.fake.makeCustomer("ada@customer.test", name: "Ada Poe")
            other.fake.makeOrder("ada@customer.test", items: [lamp()])
            let ada = try #require(try await other.shop.customer(at: address("ada@customer.test")))
            let orders = try await other.shop.orders(of: ada)
            #expect(orders.count == count && orders.allSatisfy { $0.customer == ada.id })
        }
    }

    private static let homes = [
        "DE": [
            "address_1": "Old Street 1", "address_2": "c/o Roe", "postcode": "10115", "city": "Berlin",
            "state": "DE-BE",
        ],
        "GB": ["address_1": "1 Old Street", "postcode": "EC1V 9HL", "city": "London"],
        "US": ["address_1": "1 Old Street", "postcode": "10001", "city": "New York", "state": "NY"],
        "NL": ["address_1": "Oudestraat 1", "postcode": "1234 AB", "city": "Utrecht"],
    ]

    @Test func `an address on one line is taken apart as its country writes it`() async throws {
        let plain: [(country: String, to: String, parts: [String])] = [
            ("DE", "Mill Road 9, 20095 Hamburg", ["Mill Road 9", "", "20095", "Hamburg", ""]),
            ("DE", "Mill Road 9, 10115 Berlin, Germany", ["Mill Road 9", "", "10115", "Berlin", "DE-BE"]),
            ("DE", "Mill Road 9, Flat 3, 20095 Hamburg", ["Mill Road 9", "Flat 3", "20095", "Hamburg", ""]),
            ("GB", "12 Elm Road, Leeds LS1 4AB", ["12 Elm Road", "", "LS1 4AB", "Leeds", ""]),
            ("GB", "12 Elm Road, Leeds, LS1 4AB, United Kingdom", ["12 Elm Road", "", "LS1 4AB", "Leeds", ""]),
            ("US", "12 Elm Street, Springfield, IL 62704", ["12 Elm Street", "", "62704", "Springfield", "IL"]),
            ("NL", "Kerkstraat 12a, 3511AB Utrecht", ["Kerkstraat 12a", "", "3511 AB", "Utrecht", ""]),
        ]
        // What could be read in two ways, or leads abroad, stays with a person.
        let unclear = [
            ("DE", "Mill Road 9"), ("DE", "Mill Road, 10115 Berlin"), ("DE", "Mill Road 9, Berlin"),
            ("DE", "12 rue des Lilas, 75011 Paris, France"), ("DE", "Mill Road 9, A, B, 10115 Berlin"),
            ("GB", "Mill Road 9, 10115 Berlin"), ("US", "12 Elm Street, Springfield"),
            ("XX", "Mill Road 9, 10115 Berlin"),
        ]
        let bench = try WooBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let claimed = try await claim(bench, desk)
        func order(_ country: String) -> String {
            let home = (Self.homes[country] ?? berlin).merging(["country": country]) { $1 }
            return String(bench.fake.makeOrder("kim@customer.test", items: [lamp()], shipping: home))
        }
        for one in plain {
            let number = order(one.country)
            _ = try await bench.shop.perform(.address(order: number, to: one.to), claimed)
            let after = try #require(bench.fake.order(number)).shipping
            let names = ["address_1", "address_2", "postcode", "city", "state"]
            #expect(names.map { after[$0] ?? "" } == one.parts && after["country"] == one.country, "\(one.to)")
        }
        for (country, to) in unclear {
            let number = order(country)
            await #expect {
                try await bench.shop.perform(.address(order: number, to: to), claimed)
            } throws: { "\($0)".contains("a person must change it") }
            let street = (Self.homes[country] ?? berlin)["address_1"]
            #expect(bench.fake.order(number)?.shipping["address_1"] == street, "\(to)")
        }
        try await desk.end()
    }

    @Test func `over TLS the key is Basic's or stands in the query, and nothing is signed`() async throws {
        let authority = try await TestAuthority()
        for inQuery in [false, true] {
            let fake = try WooFake(tls: try await authority.identity())
            defer { fake.stop() }
            fake.makeCustomer("kim@customer.test", name: "Kim Doe")
            let loop = try HTTPLoop()
            defer { loop.shutDown() }
            let address = try #require(HTTPAddress("https://127.0.0.1:\(fake.port)"))
            let woo = WooCommerce(
                WooCommerce.Settings(address: address, consumerKey: WooFake.key, keyInQuery: inQuery),
                secret: Secret(WooFake.secret),
                client: HTTPClient(
                    loop, egress: Egress(["127.0.0.1"]), caFile: authority.caFile, clock: { Date() }),
                patience: .seconds(5), clock: { Date() })
            #expect(try await woo.customer(at: Self.kim()) != nil)
            let request = try #require(fake.requests.first)
            #expect((request.headers["authorization"] != nil) != inQuery)
            #expect(request.target.contains("consumer_secret") == inQuery && !request.target.contains("oauth_"))
            guard !inQuery else { continue }
            fake.set { $0.dropsAuthorization = true }
            await #expect { try await woo.check() } throws: { "\($0)".contains("`key_in_query: true`") }
        }
    }
}

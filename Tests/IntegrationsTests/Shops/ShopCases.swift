import Foundation
import Mail
import Resolution
import Store
import Testing

/// What every shop's connector must do, each case under the capability that it shows. A connector that lacks the capability
/// is not asked; it is printed as `missing`.
///
/// `who` is an address at customer.test that no other case uses.
struct ShopCase: Sendable {
    var capability: String
    var name: String
    var run: @Sendable (_ bench: any ShopBench, _ desk: ShopDesk, _ who: String) async throws -> Void

    static let all = reading + refunding + acting

    /// Runs every case that the bench's connector declares, each on a desk of its own. Gives the capabilities that were
    /// shown; a state that an effect did not reach is an issue.
    ///
    /// - Parameter cases: some of them, where a client that is careful with its host would make one bench slow.
    @discardableResult
    static func run(on bench: any ShopBench, _ cases: [ShopCase] = all) async throws -> Set<String> {
        let missing = Set(bench.capabilities.filter { $0.state == .missing }.map(\.name))
        let declared = Set(bench.capabilities.map(\.name)).subtracting(missing)
        var shown: Set<String> = []
        for (number, one) in cases.enumerated() {
            guard declared.contains(one.capability) else {
                print("\(bench.system): missing: \(one.capability): \(one.name)")
                continue
            }
            let desk = try ShopDesk(bench.shop)
            do {
                try await one.run(bench, desk, "kim\(number)@customer.test")
            } catch {
                Issue.record("\(bench.system): \(one.name): \(error)")
            }
            try await desk.end()
            shown.insert(one.capability)
        }
        return shown
    }

    static let reading: [ShopCase] = [
        ShopCase(capability: "customer", name: "a customer is known by the address on file, compared as bytes") {
            bench, desk, who in
            try await bench.makeCustomer(who, name: "Kim Doe")
            let found = try #require(try await bench.shop.customer(at: address(who)))
            #expect(found.email == (try address(who)) && found.name == "Kim Doe" && !found.id.isEmpty)
            #expect(try await bench.shop.customer(at: address("KIM" + who.dropFirst(3)))?.id == found.id)
            for other in [
                "x" + who, who + ".example", "kim+1" + who.dropFirst(3), "%@customer.test", "*@customer.test",
            ] {
                #expect(try await bench.shop.customer(at: address(other)) == nil, "\(other)")
            }
        },
        ShopCase(capability: "guest", name: "who ordered without an account is known by the orders") {
            bench, desk, who in
            let number = try await bench.makeOrder(PlacedOrder(email: who, isGuest: true))
            _ = try await bench.makeOrder(PlacedOrder(email: "x" + who, isGuest: true))
            let guest = try #require(try await bench.shop.customer(at: address(who)))
            #expect(guest.email == (try address(who)))
            #expect(try await bench.shop.orders(of: guest).map(\.number) == [number])
            let order = try #require(try await bench.shop.order(number, of: guest))
            #expect(order.customer == guest.id)
            #expect(try await bench.shop.customer(at: address("y" + who)) == nil)
        },
        ShopCase(capability: "orders", name: "orders come newest first, and nobody else's") { bench, desk, who in
            let other = "other-" + who
            try await bench.makeCustomer(who, name: "Kim Doe")
            try await bench.makeCustomer(other, name: "Ada Poe")
            var placed = PlacedOrder(email: who)
            let old = try await bench.makeOrder(placed)
            placed.placed += 86_400
            let new = try await bench.makeOrder(placed)
            placed.placed -= 2 * 86_400
            let oldest = try await bench.makeOrder(placed)
            let foreign = try await bench.makeOrder(PlacedOrder(email: other))
            let kim = try await desk.customer(who)
            #expect(try await bench.shop.orders(of: kim).map(\.number) == [new, old, oldest])
            #expect(try await bench.shop.order(old, of: kim)?.number == old)
            // A foreign order and none at all are the same nothing.
            for number in [
                foreign, "999999999", "", "\(old)'--", "\(old) OR \(foreign)", "%", "*", "0", "-1", "../1", who,
            ] {
                #expect(try await bench.shop.order(number, of: kim) == nil, "\(number)")
            }
            let ada = try await desk.customer(other)
            #expect(try await bench.shop.orders(of: ada).map(\.number) == [foreign])
        },
        ShopCase(capability: "orders", name: "an order has its items, sums, status and address") { bench, desk, who in
            try await bench.makeCustomer(who, name: "Kim Doe")
            let placed = PlacedOrder(email: who)
            let number = try await bench.makeOrder(placed)
            let kim = try await desk.customer(who)
            let order = try #require(try await bench.shop.order(number, of: kim))
            func money(_ minor: Int) -> Money { Money(minor: minor, currency: bench.currency) }
            #expect(order.customer == kim.id && order.email == kim.email && order.status == .paid)
            #expect(order.total == money(placed.total) && order.refunded == money(0))
            #expect(order.items.map(\.line) == [1, 2] && order.items.map(\.sku) == ["L-1", "S-1"])
            #expect(order.items.map(\.title) == ["Lamp", "Shade"] && order.items.map(\.quantity) == [2, 1])
            #expect(order.items.map(\.price) == [money(4_900), money(2_000)])
            #expect(order.items.allSatisfy { $0.refunded == money(0) } && order.shipments == [])
            #expect(abs(order.placed.timeIntervalSince(placed.placed)) < 2)
            #expect(order.address?.contains("Old Street") ?? false)
            #expect(try await bench.shop.orders(of: kim) == [order])
        },
        ShopCase(capability: "tracking", name: "a parcel on its way is told with its carrier and number") {
            bench, desk, who in
            try await bench.makeCustomer(who, name: "Kim Doe")
            let parcel = PlacedOrder.Parcel(carrier: "DHL", tracking: "00340434161094042557")
            let number = try await bench.makeOrder(PlacedOrder(email: who, status: .shipped, parcel: parcel))
            let order = try #require(try await bench.shop.order(number, of: desk.customer(who)))
            #expect(order.status == .shipped || order.status == .delivered)
            #expect(order.shipments.map(\.tracking) == [parcel.tracking])
            #expect(order.shipments.map(\.carrier) == [parcel.carrier])
        },
    ]
}

func address(_ text: String) throws -> EmailAddress { try #require(EmailAddress(text)) }

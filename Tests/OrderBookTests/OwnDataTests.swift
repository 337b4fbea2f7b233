import Foundation
import Resolution
import Store
import Testing

@testable import OrderBook

/// Several lines of one order, and what customers have on file.
struct OwnDataTests {
    @Test func `lines of an order become others together or not at all`() async throws {
        try await withShop { fixture in
            func swapped(_ second: String) -> Action {
                .exchange(order: "1043", line: 1, for: "L2", others: [Swap(line: 2, to: second)])
            }
            // The third variant of the lamp cannot be had.
            await #expect(throws: OrderBookError.self) { try await fixture.perform(swapped("L3")) }
            #expect(try await fixture.shop.deeds() == [])
            #expect(try await fixture.shop.holds(swapped("S2")) == false)
            let receipt = try await fixture.perform(swapped("S2"))
            #expect(receipt.facts["exchange.variant"] == nil)
            #expect(try await fixture.shop.holds(swapped("S2")) == true)
            #expect(try await fixture.shop.deeds() == ["exchange 1043/1 L2", "exchange 1043/2 S2"])
            await #expect(throws: OrderBookError.self) { try await fixture.perform(swapped("S2")) }
        }
    }

    @Test func `money goes to what the customer has on file, and to nothing else`() async throws {
        try await withShop { fixture in
            var seed = fixture.seed
            seed.payments = [
                .init(
                    means: PaymentMeans(
                        id: "g-1", customer: fixture.mara.id, kind: "gift_card", title: "gift card 4471"),
                    orders: ["1042"]),
                .init(means: PaymentMeans(id: "p-1", customer: "ole", kind: "paypal", title: "PayPal")),
            ]
            seed.payments[1].means.customer = fixture.seed.orders.first { $0.number == "1041" }?.customer ?? ""
            try await fixture.shop.seed(seed)
            #expect(try await fixture.shop.snapshot().payments == seed.payments)
            let own = try await fixture.shop.payments(of: fixture.mara, for: "1042")
            #expect(own.map(\.id) == ["g-1"] && own.map(\.isOriginal) == [true])
            #expect(try await fixture.shop.payments(of: fixture.mara, for: nil).map(\.isOriginal) == [false])
            for paid in ["p-1", "nobody's"] {
                await #expect(throws: OrderBookError.self) {
                    try await fixture.perform(.return(order: "1042", line: 1, paid: paid))
                }
            }
            try await fixture.perform(.return(order: "1042", line: 1, paid: "g-1"))
            try await fixture.perform(.exchange(order: "1042", line: 2, paid: "g-1"))
            #expect(try await fixture.shop.deeds() == ["exchange 1042/2 with g-1", "return 1042/1 to g-1"])
        }
    }

    @Test func `a customer's own address is changed, and no order's`() async throws {
        try await withShop { fixture in
            let before = try await fixture.shop.snapshot()
            let action = Action.customerAddress(customer: fixture.mara.id, to: "Hafenweg 3, 24103 Kiel")
            #expect(try await fixture.shop.holds(action) == false)
            let receipt = try await fixture.perform(action)
            #expect(receipt.facts["customer.address"] == .text("Hafenweg 3, 24103 Kiel"))
            #expect(try await fixture.shop.holds(action) == true)
            #expect(try await fixture.shop.customer(at: fixture.mara.email)?.address == "Hafenweg 3, 24103 Kiel")
            #expect(try await fixture.shop.snapshot().orders == before.orders)
            await #expect(throws: OrderBookError.self) {
                try await fixture.perform(.customerAddress(customer: "nobody", to: "Hafenweg 3, 24103 Kiel"))
            }
        }
    }
}

import Foundation
import Resolution
import Store
import Testing

extension ShopCase {
    static let refunding: [ShopCase] = [
        ShopCase(capability: "refund", name: "one piece of a line is paid back once, and is seen") { bench, desk, who in
            let (number, kim) = try await bought(bench, desk, who)
            let row = try await desk.act(
                .refund(order: Handle("order#1"), line: 1), for: kim, order: number)
            #expect(row.state == .done, "\(row.state) \(row.why ?? "")")
            #expect(try await bench.seen(number)?.refunds == [4_900])
            let receipt = try #require(row.receipt)
            let price = Money(minor: 4_900, currency: bench.currency)
            #expect(receipt.facts["refund.amount"] == .money(price))
            #expect(receipt.facts["refund.order"] == .text(number))
            #expect(receipt.facts["refund.reference"] == .text(receipt.reference) && !receipt.reference.isEmpty)
            #expect(!receipt.isPredicted)
            let order = try #require(try await bench.shop.order(number, of: kim))
            #expect(order.refunded == price && order.items.map(\.refunded.minor) == [4_900, 0])
            #expect(receipt.facts["order.refundable"] == order.refundable.map { .money($0) })
            #expect(try await bench.shop.holds(.refund(order: number, line: 1, amount: price)) == true)
        },
        ShopCase(capability: "refund", name: "what is left of an order is paid back, then nothing is left") {
            bench, desk, who in
            let (number, kim) = try await bought(bench, desk, who)
            let first = try await desk.act(
                .refund(order: Handle("order#1"), line: 2, percent: 50), for: kim, order: number)
            let rest = try await desk.act(.refund(order: Handle("order#1"), line: nil), for: kim, order: number)
            #expect([first.state, rest.state] == [.done, .done], "\(first.why ?? "") \(rest.why ?? "")")
            let total = PlacedOrder(email: who).total
            #expect(try await bench.seen(number).map { Set($0.refunds) } == [1_000, total - 1_000])
            let order = try #require(try await bench.shop.order(number, of: kim))
            #expect(order.refunded == order.total && order.refundable?.minor == 0)
        },
        ShopCase(capability: "refund", name: "the same key twice is one refund and one receipt") { bench, desk, who in
            let (number, kim) = try await bought(bench, desk, who)
            let row = try await desk.plan(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
            let claimed = try await desk.claim()
            guard case .action(let action) = claimed.body else { throw CancellationError() }
            #expect(try await bench.shop.receipt(forKey: row.key, of: action) == nil)
            #expect(try await bench.shop.holds(action) != true)
            let first = try await bench.shop.perform(action, claimed)
            let second = try await bench.shop.perform(action, claimed)
            #expect(first.reference == second.reference && first.facts == second.facts)
            #expect(try await bench.seen(number)?.refunds == [4_900])
            let found = try #require(try await bench.shop.receipt(forKey: row.key, of: action))
            #expect(found.reference == first.reference && found.facts == first.facts)
            #expect(try await bench.shop.receipt(forKey: String(row.key.reversed()), of: action) == nil)
            // Another amount under the same key is another thing: never paid.
            let other = Action.refund(order: number, line: 1, amount: Money(minor: 100, currency: bench.currency))
            await #expect(throws: (any Error).self) { try await bench.shop.perform(other, claimed) }
            #expect(try await bench.seen(number)?.refunds == [4_900])
        },
        ShopCase(capability: "refund", name: "a refund whose answer is lost is read back, and made once") {
            bench, desk, who in
            for (index, way) in LostShopAnswer.allCases.enumerated() {
                let (number, kim) = try await bought(bench, desk, "\(index)-\(who)")
                try await bench.loseNextAnswer(to: .refund, way)
                let row = try await desk.act(
                    .refund(order: Handle("order#1"), line: 1), for: kim, order: number)
                #expect(row.state == .done, "\(way): \(row.state) \(row.why ?? "")")
                #expect(try await bench.seen(number)?.refunds == [4_900], "\(way)")
                #expect(row.receipt?.facts["refund.amount"] == .money(Money(minor: 4_900, currency: bench.currency)))
            }
        },
        ShopCase(capability: "refund", name: "what a killed process had begun is looked up, and paid once") {
            bench, _, who in
            for wasPaid in [true, false] {
                let desk = try ShopDesk(bench.shop)
                let (number, kim) = try await bought(bench, desk, "\(wasPaid)-\(who)")
                try await desk.plan(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
                let claimed = try await desk.claim()
                if wasPaid, case .action(let action) = claimed.body {
                    _ = try await bench.shop.perform(action, claimed)
                }
                let next = try await desk.killed()
                let row = try #require(try await next.effects().first)
                if !wasPaid, bench.doubtsWhatWasBegun {
                    #expect(row.state == .inDoubt, "\(row.state)")
                    #expect(try await bench.seen(number)?.refunds == [])
                } else {
                    #expect(row.state == .done && row.receipt != nil, "\(row.state) \(row.why ?? "")")
                    #expect(try await bench.seen(number)?.refunds == [4_900], "\(wasPaid)")
                }
                try await next.end()
            }
        },
        ShopCase(capability: "refund", name: "more than was paid is an error in words, and nothing moves") {
            bench, desk, who in
            let (number, kim) = try await bought(bench, desk, who)
            // The run believes in an order that costs more.
            let row = try await desk.act(.refund(order: Handle("order#1"), line: nil), for: kim, order: number) { run in
                run.orders["order#1"]?.total.minor += 1
            }
            #expect(row.state == .failed && !(row.why ?? "").isEmpty, "\(row.state) \(row.why ?? "")")
            try await desk.plan(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
            let claimed = try await desk.claim()
            let strange = bench.currency == "USD" ? "EUR" : "USD"
            let wrong: [Action] = [
                .refund(order: number, line: 7, amount: Money(minor: 100, currency: bench.currency)),
                .refund(order: number, line: 1, amount: Money(minor: 9_801, currency: bench.currency)),
                .refund(order: number, line: 1, amount: Money(minor: 0, currency: bench.currency)),
                .refund(order: number, line: 1, amount: Money(minor: -100, currency: bench.currency)),
                .refund(order: number, line: 1, amount: Money(minor: 100, currency: strange)),
                .refund(order: "999999999", line: nil, amount: Money(minor: 100, currency: bench.currency)),
            ]
            for action in wrong {
                await #expect(throws: (any Error).self, "\(action)") { try await bench.shop.perform(action, claimed) }
            }
            #expect(try await bench.seen(number)?.refunds == [])
        },
        ShopCase(capability: "refund", name: "what is foretold changes nothing, and is what is then done") {
            bench, desk, who in
            let (number, kim) = try await bought(bench, desk, who)
            let row = try await desk.plan(.refund(order: Handle("order#1"), line: 1), for: kim, order: number)
            guard case .action(let action)? = row.body else { throw CancellationError() }
            let before = try await bench.writes()
            let foretold = try await bench.shop.predict(action, key: row.key, at: desk.now)
            #expect(foretold.isPredicted && foretold.facts["refund.amount"] == action.amount.map { .money($0) })
            #expect(try await bench.writes() == before)
            #expect(try await bench.seen(number)?.refunds == [])
            #expect(try await bench.shop.receipt(forKey: row.key, of: action) == nil)
            try await desk.work()
            let receipt = try #require(try await desk.effects().first { $0.id == row.id }?.receipt)
            #expect(receipt.facts["order.refundable"] == foretold.facts["order.refundable"])
            let tooMuch = Action.refund(
                order: number, line: nil, amount: Money(minor: 9_999_999, currency: bench.currency))
            await #expect(throws: (any Error).self) {
                try await bench.shop.predict(tooMuch, key: row.key, at: desk.now)
            }
        },
        ShopCase(capability: "credit", name: "credit is given once, also when its answer is lost") { bench, desk, who in
            for (index, way) in LostShopAnswer.allCases.enumerated() {
                let (number, kim) = try await bought(bench, desk, "\(index)-\(who)")
                try await bench.loseNextAnswer(to: .credit, way)
                let row = try await desk.act(
                    .credit(order: Handle("order#1"), line: 1), for: kim, order: number)
                #expect(row.state == .done, "\(way): \(row.state) \(row.why ?? "")")
                #expect(try await bench.seen(number)?.credits == [4_900], "\(way)")
                #expect(try await bench.seen(number)?.refunds == [], "\(way)")
            }
        },
    ]

    /// A customer with one order, as `PlacedOrder` has it.
    static func bought(
        _ bench: any ShopBench, _ desk: ShopDesk, _ who: String, _ status: Order.Status = .paid
    ) async throws -> (number: String, customer: Customer) {
        try await bench.makeCustomer(who, name: "Kim Doe")
        let number = try await bench.makeOrder(PlacedOrder(email: who, status: status))
        return (number, try await desk.customer(who))
    }
}

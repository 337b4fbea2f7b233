import Foundation
import Resolution
import Store
import Testing

extension ShopCase {
    static let acting: [ShopCase] = [
        ShopCase(capability: "cancel", name: "an order is cancelled once, and one that was sent is not") {
            bench, desk, who in
            let (number, kim) = try await bought(bench, desk, who)
            #expect(try await bench.shop.holds(.cancel(order: number)) == false)
            let row = try await desk.act(.cancel(order: Handle("order#1")), for: kim, order: number)
            #expect(row.state == .done, "\(row.state) \(row.why ?? "")")
            #expect(row.receipt?.facts["cancel.order"] == .text(number))
            #expect(row.receipt?.facts["order.status"] == .text("cancelled"))
            #expect(try await bench.seen(number)?.isCancelled == true)
            #expect(try await bench.shop.order(number, of: kim)?.status == .cancelled)
            #expect(try await bench.shop.holds(.cancel(order: number)) == true)
            let (sent, ada) = try await bought(bench, desk, "sent-" + who, .shipped)
            let refused = try await desk.act(.cancel(order: Handle("order#1")), for: ada, order: sent)
            #expect(refused.state == .failed && !(refused.why ?? "").isEmpty, "\(refused.state)")
            #expect(try await bench.seen(sent)?.isCancelled == false)
        },
        ShopCase(capability: "cancel", name: "a cancellation whose answer is lost is read back") { bench, desk, who in
            for (index, way) in LostShopAnswer.allCases.enumerated() {
                let (number, kim) = try await bought(bench, desk, "\(index)-\(who)")
                try await bench.loseNextAnswer(to: .cancel, way)
                let row = try await desk.act(.cancel(order: Handle("order#1")), for: kim, order: number)
                #expect(row.state == .done, "\(way): \(row.state) \(row.why ?? "")")
                #expect(try await bench.seen(number)?.isCancelled == true, "\(way)")
            }
        },
        ShopCase(capability: "address", name: "an order that was not sent goes to another address") {
            bench, desk, who in
            for (index, way) in ([nil] + LostShopAnswer.allCases.map { $0 }).enumerated() {
                let (number, kim) = try await bought(bench, desk, "\(index)-\(who)")
                if let way { try await bench.loseNextAnswer(to: .address, way) }
                let to = "Mill Road 9, 10115 Berlin"
                let row = try await desk.act(
                    .address(order: Handle("order#1"), to: Handle("address#1")), for: kim, order: number
                ) { run in
                    run.collected["address#1"] = Collected(value: to, message: run.message, start: 0, end: 1)
                }
                #expect(row.state == .done, "\(String(describing: way)): \(row.state) \(row.why ?? "")")
                #expect(row.receipt?.facts["order.address"] == .text(to))
                let seen = try #require(try await bench.seen(number))
                #expect(seen.address.contains("Mill Road 9") && !seen.address.contains("Old Street"), "\(seen)")
                #expect(try await bench.shop.holds(.address(order: number, to: to)) == true)
                #expect(try await bench.shop.holds(.address(order: number, to: "Old Street 1, 10115 Berlin")) == false)
            }
        },
        ShopCase(capability: "address", name: "an order that was sent goes where it went") { bench, desk, who in
            let (number, kim) = try await bought(bench, desk, who, .shipped)
            let row = try await desk.act(
                .address(order: Handle("order#1"), to: Handle("address#1")), for: kim, order: number
            ) { run in
                run.collected["address#1"] = Collected(
                    value: "Mill Road 9, 10115 Berlin", message: run.message, start: 0, end: 1)
            }
            #expect(row.state == .failed && !(row.why ?? "").isEmpty, "\(row.state)")
            #expect(try await bench.seen(number)?.address.contains("Old Street") == true)
        },
        ShopCase(capability: "note", name: "a note among people is written once, also when its answer is lost") {
            bench, desk, who in
            for (index, way) in LostShopAnswer.allCases.enumerated() {
                let (number, kim) = try await bought(bench, desk, "\(index)-\(who)")
                try await bench.loseNextAnswer(to: .commerceNote, way)
                let row = try await desk.act(.commerceNote(order: Handle("order#1")), for: kim, order: number) { run in
                    run.notes = ["The lamp was broken; <b>ünï</b> & more."]
                }
                #expect(row.state == .done, "\(way): \(row.state) \(row.why ?? "")")
                let notes = try #require(try await bench.seen(number)).notes.filter {
                    $0.contains("The lamp was broken")
                }
                #expect(notes.count == 1, "\(way): \(notes)")
            }
        },
        ShopCase(capability: "return", name: "a return is announced once, also when its answer is lost") {
            bench, desk, who in
            for (index, way) in LostShopAnswer.allCases.enumerated() {
                let (number, kim) = try await bought(bench, desk, "\(index)-\(who)", .delivered)
                try await bench.loseNextAnswer(to: .return, way)
                let row = try await desk.act(.return(order: Handle("order#1"), line: 1), for: kim, order: number)
                #expect(row.state == .done, "\(way): \(row.state) \(row.why ?? "")")
                #expect(row.receipt?.facts["return.order"] == .text(number))
                #expect(try await bench.seen(number)?.returns == 1, "\(way)")
            }
        },
        ShopCase(capability: "exchange", name: "an exchange is made once, also when its answer is lost") {
            bench, desk, who in
            for (index, way) in LostShopAnswer.allCases.enumerated() {
                let (number, kim) = try await bought(bench, desk, "\(index)-\(who)", .delivered)
                try await bench.loseNextAnswer(to: .exchange, way)
                let row = try await desk.act(.exchange(order: Handle("order#1"), line: 1), for: kim, order: number)
                #expect(row.state == .done, "\(way): \(row.state) \(row.why ?? "")")
                #expect(row.receipt?.facts["exchange.order"] == .text(number))
                #expect(try await bench.seen(number)?.exchanges == 1, "\(way)")
            }
        },
        ShopCase(capability: "subscription", name: "a subscription is paused, goes on, and ends") { bench, desk, who in
            try await bench.makeCustomer(who, name: "Kim Doe")
            let id = try await bench.makeSubscription(of: who, plan: "Bulb box", price: 900)
            let kim = try await desk.customer(who)
            let found = try await bench.shop.subscriptions(of: kim)
            #expect(found.map(\.id) == [id] && found.map(\.status) == [.active])
            #expect(found.map(\.price) == [Money(minor: 900, currency: bench.currency)])
            let steps: [(SubscriptionChange, Subscription.Status)] = [
                (.pause, .paused), (.resume, .active), (.cancel, .cancelled),
            ]
            for (index, (change, status)) in steps.enumerated() {
                try await bench.loseNextAnswer(to: .subscription, LostShopAnswer.allCases[index])
                let row = try await desk.act(
                    .subscription(Handle("subscription#1"), change), for: kim, subscription: id)
                #expect(row.state == .done, "\(change): \(row.state) \(row.why ?? "")")
                #expect(row.receipt?.facts["subscription.status"] == .text(status.rawValue))
                #expect(try await bench.seenSubscription(id) == status, "\(change)")
                #expect(try await bench.shop.holds(.subscription(id: id, change)) == true)
            }
        },
        ShopCase(capability: "orders", name: "what a connector does not declare it refuses, and asks nothing for it") {
            bench, desk, who in
            let (number, kim) = try await bought(bench, desk, who)
            try await desk.plan(.commerceNote(order: Handle("order#1")), for: kim, order: number) { run in
                run.notes = ["only for its claim"]
            }
            let claimed = try await desk.claim()
            let money = Money(minor: 100, currency: bench.currency)
            let every: [Action] = [
                .refund(order: number, line: 1, amount: money), .cancel(order: number),
                .address(order: number, to: "Mill Road 9, 10115 Berlin"), .exchange(order: number, line: 1),
                .payment(order: number, with: "g-1"), .subscription(id: "1", .cancel), .plan(id: "1", to: "x"),
                .email(customer: kim.id, to: "x@x.test"),
                .credit(order: number, line: 1, amount: money), .return(order: number, line: 1),
                .resend(order: number, document: "invoice"), .passwordLink(customer: kim.id),
                .appointment(id: nil, customer: kim.id, at: desk.now), .note(order: number, text: "x"),
            ]
            let before = try await bench.writes()
            for action in every where !bench.actions.contains(action.kind) {
                await #expect(throws: (any Error).self, "\(action)") { try await bench.shop.perform(action, claimed) }
                await #expect(throws: (any Error).self, "\(action)") {
                    try await bench.shop.predict(action, key: "k", at: desk.now)
                }
            }
            #expect(try await bench.writes() == before)
        },
    ]
}

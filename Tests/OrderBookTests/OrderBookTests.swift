import Foundation
import Mail
import Resolution
import Store
import Testing

@testable import OrderBook

struct LookupTests {
    @Test func `what is seeded is what is there`() async throws {
        try await withShop { fixture in
            #expect(try await fixture.shop.snapshot() == fixture.seed)
            let exported = try fixture.seed.exported()
            #expect(try OrderBook.importing(exported) == fixture.seed)
            try await fixture.shop.seed(ShopSeed())
            #expect(try await fixture.shop.snapshot() == ShopSeed())
        }
    }

    @Test func `an address on file is compared as bytes, A to Z without case`() async throws {
        try await withShop { fixture in
            let found = try await fixture.shop.customer(at: address("mARA@POST.test"))
            #expect(found?.id == "cu-1")
            for other in ["mara@post.test.example", "mara+1@post.test", "m.ara@post.test"] {
                #expect(try await fixture.shop.customer(at: address(other)) == nil)
            }
        }
    }

    @Test func `a foreign order and one that does not exist are the same nothing`() async throws {
        try await withShop { fixture in
            for number in ["1041", "9999", "", "1042'--", "%"] {
                let order = try await fixture.shop.order(number, of: fixture.mara)
                #expect(order == nil)
            }
            let maras = try await fixture.shop.orders(of: fixture.mara)
            let oles = try await fixture.shop.orders(of: fixture.ole)
            #expect(maras.map(\.number) == ["1044", "1043", "1042"] && oles.map(\.number) == ["1041"])
            let hers = try await fixture.shop.subscriptions(of: fixture.mara)
            let his = try await fixture.shop.subscriptions(of: fixture.ole)
            #expect(hers.map(\.id) == ["su-1"] && his == [])
        }
    }

    @Test func `a shop opened to be read is not written`() async throws {
        try await withShop { fixture in
            let reader = try OrderBook(readOnly: fixture.folder + "/shop.sqlite")
            #expect(try await reader.snapshot() == fixture.seed)
            await #expect(throws: (any Error).self) { try await reader.seed(ShopSeed()) }
            try reader.close()
            #expect(throws: OrderBookError.self) { _ = try OrderBook(readOnly: fixture.folder + "/none.sqlite") }
        }
    }

    @Test func `the shop is as durable as the ledger`() async throws {
        try await withShop { fixture in
            let violations = try await fixture.shop.violations()
            #expect(violations == [])
        }
    }
}

struct ActingTests {
    @Test func `a refund is done, told, and kept`() async throws {
        try await withShop { fixture in
            let claimed = try await fixture.claim()
            let action = Action.refund(order: "1042", line: 1, amount: fixture.euro(4_900))
            let receipt = try await fixture.shop.perform(action, claimed)
            #expect(receipt.facts["refund.amount"] == .money(fixture.euro(4_900)))
            #expect(receipt.facts["refund.order"] == .text("1042"))
            #expect(receipt.facts["refund.reference"] == .text(receipt.reference))
            #expect(receipt.facts["order.refundable"] == .money(fixture.euro(7_400)))
            #expect(receipt.at == fixture.now && !receipt.isPredicted)
            let order = try await fixture.order("1042")
            #expect(order.refunded == fixture.euro(4_900) && order.items[0].refunded == fixture.euro(4_900))
            #expect(try await fixture.shop.receipt(forKey: claimed.key, of: action) == receipt)
        }
    }

    @Test func `the same key gives the same receipt and acts once; with another action it is an error`() async throws {
        try await withShop { fixture in
            let claimed = try await fixture.claim()
            let action = Action.refund(order: "1042", line: 1, amount: fixture.euro(4_900))
            #expect(try await fixture.shop.receipt(forKey: claimed.key, of: action) == nil)
            let first = try await fixture.shop.perform(action, claimed)
            let second = try await fixture.shop.perform(action, claimed)
            #expect(first == second)
            #expect(try await fixture.order("1042").refunded == fixture.euro(4_900))
            await #expect(throws: OrderBookError.keyReused) {
                try await fixture.shop.perform(
                    .refund(order: "1042", line: 1, amount: fixture.euro(4_800)), claimed)
            }
        }
    }

    @Test func `no sum of refunds exceeds what was paid`() async throws {
        try await withShop { fixture in
            let refused: [Action] = [
                .refund(order: "1042", line: nil, amount: fixture.euro(12_301)),
                .refund(order: "1042", line: 1, amount: fixture.euro(4_901)),
                .refund(order: "1042", line: 1, amount: fixture.euro(0)),
                .refund(order: "1042", line: 1, amount: fixture.euro(-100)),
                .refund(order: "1042", line: 1, amount: Money(minor: 100, currency: "USD")),
                .credit(order: "1044", line: nil, amount: fixture.euro(11_301)),
            ]
            for action in refused {
                await #expect(throws: OrderBookError.exceedsRefundable) { try await fixture.perform(action) }
            }
            try await fixture.perform(.refund(order: "1042", line: 1, amount: fixture.euro(4_900)))
            try await fixture.perform(.refund(order: "1042", line: 1, amount: fixture.euro(4_900)))
            await #expect(throws: OrderBookError.exceedsRefundable) {
                try await fixture.perform(.refund(order: "1042", line: 1, amount: fixture.euro(1)))
            }
            try await fixture.perform(.refund(order: "1042", line: nil, amount: fixture.euro(2_500)))
            await #expect(throws: OrderBookError.exceedsRefundable) {
                try await fixture.perform(.refund(order: "1042", line: 2, amount: fixture.euro(1)))
            }
            await #expect(throws: OrderBookError.noSuchLine) {
                try await fixture.perform(.refund(order: "1044", line: 7, amount: fixture.euro(1)))
            }
            #expect(try await fixture.order("1042").refundable == fixture.euro(0))
        }
    }

    @Test func `many refunds at once stop at what was paid`() async throws {
        try await withShop { fixture in
            var done = 0
            for _ in 0..<6 {
                if (try? await fixture.perform(.refund(order: "1043", line: nil, amount: fixture.euro(3_000)))) != nil {
                    done += 1
                }
            }
            #expect(done == 4)
        }
    }

    @Test func `only an order that was not sent is cancelled or sent elsewhere`() async throws {
        try await withShop { fixture in
            let moved = try await fixture.perform(.address(order: "1043", to: "Mill Road 9"))
            #expect(moved.facts["order.address"] == .text("Mill Road 9"))
            try await fixture.perform(.cancel(order: "1043"))
            let order = try await fixture.order("1043")
            #expect(order.status == .cancelled && order.address == "Mill Road 9")
            for number in ["1042", "1043", "1044"] {
                await #expect(throws: OrderBookError.self) { try await fixture.perform(.cancel(order: number)) }
                await #expect(throws: OrderBookError.self) {
                    try await fixture.perform(.address(order: number, to: "Elsewhere 1"))
                }
            }
            await #expect(throws: OrderBookError.noSuchOrder) { try await fixture.perform(.cancel(order: "9999")) }
        }
    }

    @Test func `a subscription moves between its states and no other way`() async throws {
        try await withShop { fixture in
            let steps: [(SubscriptionChange, Subscription.Status?)] = [
                (.resume, nil), (.pause, .paused), (.pause, nil), (.resume, .active), (.cancel, .cancelled),
                (.cancel, nil), (.pause, nil), (.resume, .active),
            ]
            for (change, expected) in steps {
                let receipt = try? await fixture.perform(.subscription(id: "su-1", change))
                #expect(receipt?.facts["subscription.status"] == expected.map { .text($0.rawValue) })
            }
        }
    }

    @Test func `credit, return and note leave their traces`() async throws {
        try await withShop { fixture in
            let credit = try await fixture.perform(.credit(order: "1042", line: 2, amount: fixture.euro(2_000)))
            #expect(credit.facts["credit.balance"] == .money(fixture.euro(2_000)))
            #expect(credit.facts["order.refundable"] == .money(fixture.euro(10_300)))
            let back = try await fixture.perform(.return(order: "1042", line: 2))
            #expect(back.facts["return.item"] == .text("Shade"))
            await #expect(throws: OrderBookError.self) { try await fixture.perform(.return(order: "1042", line: 2)) }
            await #expect(throws: OrderBookError.self) { try await fixture.perform(.return(order: "1043", line: 1)) }
            try await fixture.perform(.note(order: "1042", text: "called twice"))
        }
    }

    @Test func `several lines come back together or not at all`() async throws {
        try await withShop { fixture in
            await #expect(throws: OrderBookError.noSuchLine) {
                try await fixture.perform(.return(order: "1042", line: 1, others: [9]))
            }
            #expect(try await fixture.shop.deeds().isEmpty)
            let both = Action.return(order: "1042", line: 1, others: [2])
            #expect(try await fixture.shop.holds(both) == false)
            let receipt = try await fixture.perform(both)
            #expect(receipt.facts["return.order"] == .text("1042"))
            #expect(try await fixture.shop.deeds() == ["return 1042/1", "return 1042/2"])
            #expect(try await fixture.shop.holds(both) == true)
            #expect(try await fixture.shop.violations() == [])
            await #expect(throws: OrderBookError.self) { try await fixture.perform(.return(order: "1042", line: 2)) }
        }
    }

    @Test func `a document that the shop does not send is said`() async throws {
        try await withShop { fixture in
            await #expect(throws: OrderBookError.self) {
                try await fixture.perform(.resend(order: "1042", document: "passport"))
            }
            let receipt = try await fixture.perform(.resend(order: "1042", document: "invoice"))
            #expect(receipt.facts["resend.domain"] == .text("post.test"))
        }
    }

    @Test func `a line is exchanged as often as it was bought`() async throws {
        try await withShop { fixture in
            let receipt = try await fixture.perform(.exchange(order: "1042", line: 2, for: "blue"))
            #expect(receipt.facts["exchange.variant"] == .text("blue"))
            await #expect(throws: OrderBookError.self) {
                try await fixture.perform(.exchange(order: "1042", line: 2))
            }
            await #expect(throws: OrderBookError.self) {
                try await fixture.perform(.exchange(order: "1043", line: 1))
            }
            #expect(try await fixture.shop.deeds() == ["exchange 1042/2 blue"])
        }
    }

    @Test func `an order that has not left goes out with another variant, once, and only with one that can be had`()
        async throws
    {
        try await withShop { fixture in
            let order = try #require(try await fixture.shop.order("1043", of: fixture.mara))
            #expect(
                try await fixture.shop.variants(of: order.items[0], in: order).map(\.title) == [
                    "black", "white", "red",
                ])
            #expect(try await fixture.shop.variants(of: order.items[1], in: order) == [])
            // An item is sold as its own variant says; one without variants as nothing in particular.
            let own = try await fixture.shop.variants(of: order.items[0], in: order).first {
                $0.sku == order.items[0].sku
            }
            #expect(own != nil && order.items[0].options == own?.title && order.items[1].options == nil)
            await #expect(throws: OrderBookError.self) {
                try await fixture.perform(.exchange(order: "1043", line: 1, for: "L3"))
            }
            let action = Action.exchange(order: "1043", line: 2, for: "S2")
            #expect(try await fixture.shop.holds(action) == false)
            #expect(try await fixture.perform(action).facts["exchange.variant"] == .text("S2"))
            #expect(try await fixture.shop.holds(action) == true)
            await #expect(throws: OrderBookError.self) { try await fixture.perform(action) }
            await #expect(throws: OrderBookError.self) {
                try await fixture.perform(.exchange(order: "1043", line: 1))
            }
            #expect(try await fixture.shop.deeds() == ["exchange 1043/2 S2"])
        }
    }

    @Test func `a time is booked once, moved and given back`() async throws {
        try await withShop { fixture in
            let (first, second) = (fixture.now.addingTimeInterval(3_600), fixture.now.addingTimeInterval(7_200))
            var seed = fixture.seed
            seed.slots = [
                ShopSeed.Slot(at: first, service: "inspection"), ShopSeed.Slot(at: second, service: "inspection"),
            ]
            try await fixture.shop.seed(seed)
            let mara = fixture.mara
            let booked = try await fixture.perform(.appointment(id: nil, customer: mara.id, at: first))
            #expect(booked.facts["appointment.at"] == .moment(first))
            #expect(try await fixture.shop.slots(after: fixture.now) == [second])
            await #expect(throws: OrderBookError.self) {
                try await fixture.perform(.appointment(id: nil, customer: fixture.ole.id, at: first))
            }
            let id = booked.reference
            await #expect(throws: OrderBookError.noSuchAppointment) {
                try await fixture.perform(.appointment(id: id, customer: fixture.ole.id, at: second))
            }
            try await fixture.perform(.appointment(id: id, customer: mara.id, at: second))
            #expect(try await fixture.shop.slots(after: fixture.now) == [first])
            #expect(try await fixture.shop.appointments(of: mara).map(\.at) == [second])
            try await fixture.perform(.appointment(id: id, customer: mara.id, at: nil))
            #expect(try await fixture.shop.appointments(of: mara).isEmpty)
            #expect(try await fixture.shop.slots(after: fixture.now) == [first, second])
        }
    }

    @Test func `an appointment is called like no other, and is for what its time is for`() async throws {
        try await withShop { fixture in
            let times = (1...3).map { fixture.now.addingTimeInterval(Double($0) * 3_600) }
            var seed = fixture.seed
            // The first was taken out of the book.
            seed.appointments = [
                Appointment(id: "AP-2", customer: fixture.mara.id, service: "inspection", at: times[0])
            ]
            seed.slots = [
                ShopSeed.Slot(at: times[1], service: "inspection"), ShopSeed.Slot(at: times[2], service: "repair"),
            ]
            try await fixture.shop.seed(seed)
            let booked = try await fixture.perform(.appointment(id: nil, customer: fixture.mara.id, at: times[1]))
            #expect(booked.reference == "AP-3")
            let moved = try await fixture.perform(.appointment(id: "AP-2", customer: fixture.mara.id, at: times[2]))
            #expect(moved.facts["appointment.service"] == .text("repair"))
            let snapshot = try await fixture.shop.snapshot()
            #expect(snapshot.appointments.first { $0.id == "AP-2" }?.service == "repair")
            #expect(snapshot.slots == [ShopSeed.Slot(at: times[0], service: "inspection")])
        }
    }

    @Test func `what comes back is not exchanged besides`() async throws {
        try await withShop { fixture in
            try await fixture.perform(.return(order: "1042", line: 2))
            await #expect(throws: OrderBookError.self) {
                try await fixture.perform(.exchange(order: "1042", line: 2))
            }
            #expect(try await fixture.shop.deeds() == ["return 1042/2"])
        }
    }

    @Test func `a plan and the address on file are changed, and the old address is kept`() async throws {
        try await withShop { fixture in
            let plan = try await fixture.perform(.plan(id: "su-1", to: "Bulb box XL"))
            #expect(plan.facts["plan.before"] == .text("Bulb box"))
            let receipt = try await fixture.perform(.email(customer: fixture.mara.id, to: "mara@new.test"))
            #expect(receipt.facts["email.new"] == .text("mara@new.test"))
            await #expect(throws: OrderBookError.self) {
                try await fixture.perform(.email(customer: fixture.mara.id, to: "ole@post.test"))
            }
            let found = try await fixture.shop.customer(at: try #require(EmailAddress("Mara@new.test")))
            #expect(found?.id == fixture.mara.id)
        }
    }

    @Test func `what every action was to bring about is read back, and was not so before`() async throws {
        try await withShop { fixture in
            let at = fixture.now.addingTimeInterval(3_600)
            var seed = fixture.seed
            seed.slots = [ShopSeed.Slot(at: at, service: "inspection")]
            try await fixture.shop.seed(seed)
            let actions: [Action] = [
                .refund(order: "1042", line: 1, amount: fixture.euro(100)),
                .credit(order: "1042", line: 2, amount: fixture.euro(50)), .cancel(order: "1043"),
                .exchange(order: "1042", line: 1), .subscription(id: "su-1", .pause),
                .plan(id: "su-1", to: "Other"), .email(customer: fixture.mara.id, to: "m@new.test"),
                .return(order: "1042", line: 1), .resend(order: "1042", document: "invoice"),
                .passwordLink(customer: fixture.mara.id),
                .appointment(id: nil, customer: fixture.mara.id, at: at), .note(order: "1042", text: "called"),
            ]
            for action in actions {
                #expect(try await fixture.shop.holds(action) == false, "\(action)")
                try await fixture.perform(action)
                #expect(try await fixture.shop.holds(action) == true, "\(action)")
            }
        }
    }

    @Test func `a diagnostic tells numbers, texts and truth values of its customer alone`() async throws {
        try await withShop { fixture in
            var seed = fixture.seed
            seed.diagnostics = [
                ShopSeed.Diagnostic(
                    customer: fixture.mara.id, name: "licence",
                    facts: #"{"seats":0,"plan":"Pro","active":true,"x":[1]}"#)
            ]
            try await fixture.shop.seed(seed)
            let found = try await fixture.shop.diagnosis("licence", order: "1042", of: fixture.mara)
            #expect(
                found == Facts(["seats": .number(0), "plan": .text("Pro"), "active": .flag(true)]))
            #expect(try await fixture.shop.diagnosis("licence", order: nil, of: fixture.ole) == nil)
        }
    }

    @Test func `a prediction tells what would be and changes nothing`() async throws {
        try await withShop { fixture in
            let action = Action.refund(order: "1042", line: 1, amount: fixture.euro(4_900))
            let claimed = try await fixture.claim()
            let foretold = try await fixture.shop.predict(action, key: claimed.key, at: fixture.now)
            #expect(foretold.isPredicted)
            #expect(try await fixture.shop.snapshot() == fixture.seed)
            #expect(try await fixture.shop.receipt(forKey: claimed.key, of: action) == nil)
            let receipt = try await fixture.shop.perform(action, claimed)
            #expect(foretold.facts == receipt.facts)
            await #expect(throws: OrderBookError.exceedsRefundable) {
                try await fixture.shop.predict(
                    .refund(order: "1042", line: 1, amount: fixture.euro(9_000)), key: "k", at: fixture.now)
            }
        }
    }
}

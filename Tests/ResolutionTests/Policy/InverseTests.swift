import Foundation
import Mail
import Resolution
import Testing

/// What an approver is told about taking an action back: with what was there before, never with somebody else's.
struct InverseTests {
    private func run() throws -> Run {
        var run = Run(
            id: "R-1", runbook: "change", runbookText: "---", runbookHash: "0", intent: "change", wish: "", message: 1)
        let email = try #require(EmailAddress("ada@post.test"))
        let nothing = Money(minor: 0, currency: "EUR")
        for (handle, number, address) in [("order#1", "1042", "Mill Lane 4"), ("order#2", "1043", "Quay 9")] {
            run.orders[handle] = Order(
                number: number, customer: "c1", email: email, status: .paid, placed: Date(timeIntervalSince1970: 0),
                items: [], shipments: [], total: nothing, refunded: nothing, address: address)
        }
        for (handle, id, plan) in [("subscription#1", "S-1", "Duo"), ("subscription#2", "S-2", "Solo")] {
            run.subscriptions[handle] = Subscription(
                id: id, customer: "c1", plan: plan, price: nothing, status: .active, renews: nil)
        }
        return run
    }

    @Test(arguments: [("1042", "Mill Lane 4"), ("1043", "Quay 9")])
    func `an address goes back to that of its own order`(order: String, address: String) throws {
        let words = Action.address(order: order, to: "elsewhere").inverse(run: try run())
        #expect(words == "Set the address of order \(order) back to \(address), before it is shipped.")
    }

    @Test(arguments: [("S-1", "Duo"), ("S-2", "Solo")])
    func `a plan goes back to that of its own subscription`(id: String, plan: String) throws {
        let words = Action.plan(id: id, to: "Trio").inverse(run: try run())
        #expect(words == "Set subscription \(id) back to the plan \(plan).")
    }

    @Test func `an appointment is cancelled, or booked again at its old time`() throws {
        var run = try run()
        let (old, new) = (Date(timeIntervalSince1970: 1_772_791_200), Date(timeIntervalSince1970: 1_772_877_600))
        #expect(
            Action.appointment(id: nil, customer: "c1", at: new).inverse(run: run) == "Cancel the appointment.")
        #expect(Action.appointment(id: nil, customer: "c1", at: nil).inverse(run: run) == nil)
        #expect(Action.appointment(id: "A-1", customer: "c1", at: nil).inverse(run: run) == nil)
        run.appointment = Appointment(id: "A-1", customer: "c1", service: "check", at: old)
        for at in [new, nil] {
            #expect(
                Action.appointment(id: "A-1", customer: "c1", at: at).inverse(run: run)
                    == "Book the appointment again for \(notation(of: old)).")
        }
        #expect(
            Action.appointment(id: nil, customer: "c1", at: new).inverse(run: run) == "Cancel the appointment.")
    }
}

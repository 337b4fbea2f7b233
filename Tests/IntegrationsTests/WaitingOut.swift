import Effects
import Loopback
import Resolution
import Store
import Testing

/// A helpdesk is down while something is planned for it, and comes back.
func waits(_ bench: any TicketBench, _ words: String) async throws {
    let desk = try TicketDesk(bench.helpdesk)
    let who = "kim@customer.test"
    try await bench.goDown()
    let file = try await desk.plan(
        [.new(from: who, id: "a.\(who)"), .tags(add: ["answered"], remove: [])], from: who, id: "a.\(who)")
    try await desk.work()
    #expect(try await desk.effects().allSatisfy { $0.state == .planned && $0.attempts == 0 })
    #expect(desk.lastTrouble??.words.contains(words) ?? false, "\(String(describing: desk.lastTrouble))")
    try await bench.comeBack()
    try await desk.work(waiting: 5)
    #expect(try await desk.effects().allSatisfy { $0.state == .done })
    #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.tags == ["ai_answered"])
    try await desk.end()
}

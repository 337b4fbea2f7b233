import Foundation
import Loopback
import Resolution
import Store
import Testing

@testable import Effects

/// Request Tracker itself, from Debian's packages.
@Suite(
    .serialized,
    .enabled(if: RequestTrackerHost.isInstalled, "request-tracker5 is not installed: Scripts/prepare --helpdesk"))
struct RequestTrackerTests {
    @Test func `Request Tracker passes every case, and mails no customer`() async throws {
        let bench = try RTBench(try await RequestTrackerHost.shared())
        defer { bench.end() }
        try await HelpdeskCase.run(on: bench, shown: ["owner", "priority", "versions"])
        #expect(bench.stolen == 4)
        #expect(try await bench.mailsToCustomers() == [])
    }

    @Test func `a helpdesk that is down for a day delays its tags and loses none`() async throws {
        let bench = try RTBench(try await RequestTrackerHost.shared())
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        let file = try await desk.plan(
            [.new(from: who, id: "day.\(who)"), .tags(add: ["answered"], remove: [])], from: who, id: "day.\(who)")
        try await desk.work()
        try await bench.goDown()
        for number in 1...3 {
            try await desk.plan(
                [.tags(add: ["intent_\(number)"], remove: []), .tags(add: [], remove: ["answered"])], from: who,
                id: "day\(number).\(who)", answering: "day.\(who)")
        }
        for _ in 0..<48 {
            try await desk.work()
            desk.advance(1_800)
        }
        let waiting = try await desk.effects().filter { $0.state == .planned }
        let told = try await desk.effects().map { "\($0.state) \($0.why ?? "")" }
        #expect(waiting.count == 6, "\(told)")
        #expect(desk.lastTrouble??.server == .helpdesk)
        try await bench.comeBack()
        try await desk.work(waiting: 20)
        let tags = try #require(try await bench.seen(desk.ledger.ticketID(of: file))).tags
        #expect(Set(tags) == Set((1...3).map { "ai_intent_\($0)" }), "\(tags)")
        #expect(desk.lastTrouble == .some(nil))
        try await desk.end()
    }

    @Test func `what is wrong is said in one line`() async throws {
        let host = try await RequestTrackerHost.shared()
        let good = try RTBench(host)
        defer { good.end() }
        let findings = await good.helpdesk.examine()
        #expect(findings.count == 3 && findings.allSatisfy { $0.remedy == nil }, "\(findings)")
        let bad = try RTBench(host, token: "1-1-wrong")
        defer { bad.end() }
        let refused = await bad.helpdesk.examine()
        #expect(refused.count == 1 && refused[0].what.contains("refuses the token (401)") && refused[0].remedy != nil)
        #expect(!"\(refused)".contains("1-1-wrong"))
    }
}

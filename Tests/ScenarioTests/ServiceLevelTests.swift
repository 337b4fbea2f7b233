import Configuration
import Foundation
import Mail
import OrderBook
import Resolution
import Store
import Testing

@testable import Daemon

/// Service levels and hours on the whole road, with a clock that only the test moves.
struct ServiceLevelTests {
    /// Monday, 2 March 2026, 09:00 UTC.
    private static let start = Date(timeIntervalSince1970: 1_772_442_000)
    private static let hour = 3_600.0

    private func rehearsal(
        _ mode: Mode, _ change: (inout MailboxConfiguration) -> Void
    ) async throws -> (Rehearsal, Scenario.Letter) {
        let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL.path
        var mailbox = try #require(load(root: root, only: ["lumen"]).mailboxes.first)
        change(&mailbox)
        let address = try #require(EmailAddress("ines@post.example"))
        let customer = Customer(id: "c1", name: "Ines Arda", email: address, tier: "gold")
        let order = Order(
            number: "L-2207", customer: "c1", email: address, status: .shipped,
            placed: Self.start.addingTimeInterval(-4 * 86_400),
            items: [
                Order.Item(
                    line: 1, sku: "L-1", title: "Moon lamp", quantity: 1, price: Money(minor: 7_900, currency: "EUR"),
                    refunded: Money(minor: 0, currency: "EUR"))
            ],
            shipments: [
                Order.Shipment(
                    carrier: "Parcelo", tracking: "PZ1", shipped: Self.start.addingTimeInterval(-2 * 86_400),
                    expected: Self.start.addingTimeInterval(86_400))
            ], total: Money(minor: 7_900, currency: "EUR"), refunded: Money(minor: 0, currency: "EUR"))
        let rehearsal = try await Rehearsal(
            mailbox, mode: mode, seed: ShopSeed(customers: [customer], orders: [order], subscriptions: []),
            start: Self.start)
        let letter = Scenario.Letter(
            from: address, name: "Ines Arda", isAuthenticated: true, subject: "My order",
            text: "Hello, where is my order L-2207?", html: nil, attachments: [], isNewThread: false)
        return (rehearsal, letter)
    }

    private static let levels = [
        ServiceLevel(category: "other", firstReply: 60, warning: 30),
        ServiceLevel(tier: "gold", firstReply: 2 * 3_600, resolution: 86_400, warning: 1_800, team: "billing"),
    ]

    @Test func `a team is told once before a first reply is missed`() async throws {
        let (rehearsal, letter) = try await rehearsal(.draft) { $0.policy.serviceLevels = Self.levels }
        let turn = try await rehearsal.receive(letter)
        #expect(turn.replies.map(\.isDraft) == [true])
        #expect(turn.state?.due(.firstReply)?.due == Self.start.addingTimeInterval(2 * Self.hour))
        #expect(turn.state?.due(.resolution)?.due == Self.start.addingTimeInterval(24 * Self.hour))
        rehearsal.clock.pass(1.4 * Self.hour)
        #expect(try await rehearsal.wait().effects.isEmpty)
        rehearsal.clock.pass(0.1 * Self.hour)
        let warned = try await rehearsal.wait()
        #expect(warned.effects.map(\.purpose) == [.notice] && warned.effects.map(\.target) == ["billing@lumen.example"])
        #expect(warned.replies.isEmpty)
        rehearsal.clock.pass(Self.hour)
        let late = try await rehearsal.wait()
        #expect(late.effects.isEmpty)
        let status = try await rehearsal.ledger.status(of: "lumen").owed
        #expect(status.map(\.promise).sorted { $0.rawValue < $1.rawValue } == [.firstReply, .resolution])
        #expect(status.filter(\.isTold).map(\.promise) == [.firstReply])
        rehearsal.clock.pass(21.1 * Self.hour)
        #expect(try await rehearsal.wait().effects.map(\.purpose) == [.notice])
        try rehearsal.close()
    }

    @Test func `nobody is told of what was answered in time`() async throws {
        let (rehearsal, letter) = try await rehearsal(.send) { $0.policy.serviceLevels = Self.levels }
        let turn = try await rehearsal.receive(letter)
        #expect(turn.replies.map(\.isDraft) == [false])
        rehearsal.clock.pass(48 * Self.hour)
        #expect(try await rehearsal.wait().effects.isEmpty)
        #expect(try await rehearsal.ledger.status(of: "lumen").owed.isEmpty)
        try rehearsal.close()
    }

    @Test func `quiet hours hold an answer until they end, and explain says so`() async throws {
        let (rehearsal, letter) = try await rehearsal(.send) {
            // 10:00 in Berlin.
            $0.policy.calendar.quiet = [TimeSpan(from: 8 * 60, to: 11 * 60)]
        }
        let turn = try await rehearsal.receive(letter)
        #expect(turn.effects.filter { $0.kind == .smtpSend }.map(\.state) == [.planned])
        let lines = turn.trail.filter { $0.step == "policy" }.map(\.detail)
        #expect(
            lines.contains {
                $0.hasPrefix("smtp.send answer: ")
                    && $0.hasSuffix(
                        "; replies to the customer in 24 hours: 0 < 4; replies in a row: 0 < 3; replies to unknown of "
                            + "the domain in 24 hours: 0 < 8; mode send by row 1: everything; "
                            + "replies of the mailbox in an hour: 0 < 200; quiet hours, not before 2026-03-02T10:00Z")
            }, "\(lines)")
        rehearsal.clock.pass(Self.hour - 1)
        #expect(try await rehearsal.wait().effects.isEmpty)
        rehearsal.clock.pass(1)
        #expect(try await rehearsal.wait().effects.filter { $0.kind == .smtpSend }.map(\.state) == [.done])
        try rehearsal.close()
    }

    @Test func `a rule of escalation may ask for hours and age, a route for hours`() async throws {
        let (rehearsal, letter) = try await rehearsal(.send) {
            $0.policy.calendar.week = [[TimeSpan(from: 11 * 60, to: 17 * 60)]]
            $0.escalations = [
                EscalationRule(
                    condition: .all([
                        .test(fact: "hours", .equals("closed")), .test(fact: "case.age", .within(60)),
                    ]), reason: .hours, line: 12)
            ]
            $0.routes = [Route(hours: .open, team: "legal"), Route(hours: .closed, team: "billing")]
        }
        let turn = try await rehearsal.receive(letter)
        #expect(turn.state?.reason == .hours && turn.state?.route == "billing")
        #expect(turn.trail.contains { $0.step == "handover" && $0.detail.contains("line 12 of mailbox.yaml") })
        try rehearsal.close()
    }
}

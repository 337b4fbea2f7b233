import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing

@testable import Effects

/// A conflict, a lock or a limit of one ticket lets that ticket wait, and no other.
@Suite(.serialized)
struct BusyTicketTests {
    private static let conflict = ScriptedHTTP.Answer.reply(
        409, ["Content-Type: application/json", "x-amzn-ErrorType: ConflictException"], "{}")
    /// An account that has requests left.
    private static let limit = ScriptedHTTP.Answer.reply(
        429,
        [
            "Content-Type: text/plain", "Retry-After: 90", "x-ratelimit-remaining: 400", "x-ratelimit-reset: 20",
            "X-Gorgias-Account-Api-Call-Limit: 3/40",
        ], "wait")

    /// - Parameter words: of the requests that change a ticket's tags.
    private func holds(
        _ bench: any TicketBench, _ fake: any TroubledFake, _ words: String, _ answer: ScriptedHTTP.Answer,
        seconds: Double, why: String
    ) async throws {
        let desk = try TicketDesk(bench.helpdesk)
        let (kim, ada) = ("kim@customer.test", "ada@customer.test")
        let file = try await desk.plan([.new(from: kim, id: "a")], from: kim, id: "a")
        let other = try await desk.plan([.new(from: ada, id: "b")], from: ada, id: "b")
        try await desk.work()
        fake.refuse(words, [answer])
        try await desk.plan([.tags(add: ["handover"], remove: [])], from: kim, id: "c", answering: "a")
        try await desk.plan([.tags(add: ["answered"], remove: [])], from: ada, id: "d", answering: "b")
        try await desk.work()
        let effects = try await desk.effects()
        let waiting = effects.filter { $0.state != .done }
        #expect(waiting.count == 1, "\(effects.map { "\($0.kind) \($0.state) \($0.why ?? "")" })")
        #expect(waiting.first?.state == .planned && waiting.first?.why?.contains(why) ?? false, "\(waiting)")
        #expect(desk.lastTrouble == nil, "\(bench.system): one ticket is not the helpdesk")
        #expect(try await bench.seen(desk.ledger.ticketID(of: other))?.tags == ["ai_answered"])
        desk.advance(seconds)
        try await desk.work()
        #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.tags == ["ai_handover"])
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        try await desk.end()
    }

    @Test func `a conflict in Gorgias`() async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        try await holds(bench, bench.fake, "POST /api/tickets/1/tags", Self.conflict, seconds: 6, why: "409")
    }

    @Test func `a limit of one ticket in Gorgias`() async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        try await holds(bench, bench.fake, "POST /api/tickets/1/tags", Self.limit, seconds: 91, why: "429")
    }

    @Test func `a conflict in Kustomer`() async throws {
        let bench = try KustomerBench()
        defer { bench.end() }
        let place = "POST /v1/conversations/\(KustomerFake.name(.conversation, 1))/tags"
        try await holds(bench, bench.fake, place, Self.conflict, seconds: 6, why: "409")
    }

    @Test func `a limit of one conversation in Kustomer`() async throws {
        let bench = try KustomerBench()
        defer { bench.end() }
        let place = "POST /v1/conversations/\(KustomerFake.name(.conversation, 1))/tags"
        try await holds(bench, bench.fake, place, Self.limit, seconds: 91, why: "429")
    }

    @Test func `a conflict in Amazon Connect`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        try await holds(bench, bench.fake, "PUT /domains/", Self.conflict, seconds: 6, why: "ConflictException")
    }

    @Test func `a conversation that is being changed when it is taken over does not end the making of others`()
        async throws
    {
        let bench = try KustomerBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let (kim, ada) = ("kim@customer.test", "ada@customer.test")
        let number = bench.fake.make(requester: kim)
        bench.fake.refuse("PUT /v1/conversations/", [Self.conflict])
        let file = try await desk.plan([.new(from: kim, id: "a")], from: kim, id: "a")
        try await desk.plan([.new(from: ada, id: "b")], from: ada, id: "b")
        try await desk.work()
        desk.advance(6)
        try await desk.work()
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.number == number)
        #expect(bench.fake.count == 2)
        try await desk.end()
    }
}

import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing

@testable import Effects

/// Whatever a service answers to a request that was to change something, and did not: it is done later, and once.
@Suite(.serialized)
struct BadWriteTests {
    private static let json = ["Content-Type: application/json"]
    private static let days: [(name: String, answer: ScriptedHTTP.Answer)] = [
        ("429 of the account", .reply(429, ["Content-Type: text/plain", "Retry-After: 0"], "wait")),
        ("500 for good", .reply(500, json, #"{"error":{"msg":"kim@customer.test"}}"#)),
        ("a gateway's page", .reply(502, ["Content-Type: text/html"], "<!DOCTYPE html>kim@customer.test")),
        ("a page with 200", .reply(200, ["Content-Type: text/html"], "<!DOCTYPE html>Welcome")),
        ("an expired token", .reply(401, json, "{}")), ("no answer", .cut), ("half an answer", .truncated),
        ("half JSON", .reply(201, json, #"{"id":1"#)), ("garbage", .garbage),
    ]

    /// - Parameters:
    ///   - tags: the first line of a request that changes tags begins so.
    ///   - note: the same of one that writes a note.
    private func survives(
        _ bench: any TicketBench, _ fake: any TroubledFake, make: String, tags: String, note: String
    ) async throws {
        let desk = try TicketDesk(bench.helpdesk)
        for (index, day) in Self.days.enumerated() {
            let (who, id) = ("kim\(index)@customer.test", "a\(index)")
            for words in [make, tags, note] { fake.refuse(words, [day.answer]) }
            let file = try await desk.plan(
                [
                    .new(from: who, id: id), .tags(add: ["handover"], remove: []),
                    .note(TicketNote(text: "short", marker: "replyd/\(index)", record: nil)),
                ], from: who, id: id)
            try await desk.work(waiting: 12)
            let open = try await desk.effects().filter { $0.state != .done }
            #expect(open == [], "\(day.name): \(open.map { "\($0.kind) \($0.state) \($0.why ?? "")" })")
            let ticket = desk.ledger.ticketID(of: file)
            #expect(try await bench.count(ticket) == 1, "\(day.name)")
            let seen = try #require(try await bench.seen(ticket), "\(day.name)")
            #expect(seen.tags == ["ai_handover"], "\(day.name): \(seen.tags)")
            #expect(seen.notes.count { $0.subject == "ref: replyd/\(index)" } == 1, "\(day.name)")
            let why = try await desk.effects().compactMap(\.why)
            #expect(!"\(why)".contains("kim") && !"\(why)".contains("secret"), "\(day.name): \(why)")
        }
        try await desk.end()
    }

    @Test func `by Gorgias`() async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        try await survives(
            bench, bench.fake, make: "POST /api/tickets ", tags: "POST /api/tickets/", note: "POST /api/tickets/")
    }

    @Test func `by Kustomer`() async throws {
        let bench = try KustomerBench()
        defer { bench.end() }
        try await survives(
            bench, bench.fake, make: "POST /v1/conversations ", tags: "POST /v1/conversations/", note: "POST /v1/notes")
    }

    @Test func `by Salesforce`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        let place = "/services/data/v67.0/sobjects/"
        try await survives(
            bench, bench.fake, make: "PATCH \(place)Case/AI_Thread_Id__c/", tags: "PATCH \(place)Case/5",
            note: "POST \(place)CaseComment ")
    }

    @Test func `by Amazon Connect`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        try await survives(
            bench, bench.fake, make: "POST /domains/\(ConnectFake.domain)/cases ", tags: "PUT /domains/",
            note: "POST /domains/\(ConnectFake.domain)/cases/88888888")
    }
}

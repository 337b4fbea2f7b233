import Foundation
import Loopback
import Resolution
import Store
import Testing

@testable import Effects

/// Against a fake of our own: this shows what the connector does with documented answers, not that Zendesk gives them.
@Suite(.serialized)
struct ZendeskTests {
    @Test func `the fake of Zendesk passes every case, and mails no customer`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        try await HelpdeskCase.run(
            on: bench, shown: ["owner", "priority", "versions", "idempotency", "rate.signal", "follow.up"])
        #expect(bench.stolen == 4)
        #expect(try await bench.mailsToCustomers() == [])
        let made = bench.fake.requests.filter { $0.method == "POST" && $0.target == "/api/v2/tickets.json" }
        #expect(!made.isEmpty && made.allSatisfy { $0.headers["idempotency-key"] != nil })
    }

    @Test func `a ticket that a person changes between reading and writing is read again`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "a.\(who)")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        let number = try #require(try await bench.seen(id)).number
        bench.fake.hasten(["vip"], in: number)
        try await desk.plan(
            [.tags(add: ["handover"], remove: [])], from: who, id: "b.\(who)", answering: "a.\(who)")
        try await desk.work()
        bench.fake.hasten(["urgent"], in: number)
        try await desk.plan(
            [.update(TicketChange(status: .open))], from: who, id: "c.\(who)", answering: "b.\(who)")
        try await desk.work()
        let seen = try #require(try await bench.seen(id))
        #expect(Set(seen.tags) == ["vip", "ai_handover", "urgent"] && seen.status == "open", "\(seen)")
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        // The first of each was refused with 409.
        let writes = bench.fake.requests.filter { $0.method == "PUT" }
        #expect(writes.count == 4)
        try await desk.end()
    }

    @Test(arguments: [
        (
            "429 in plain text",
            ScriptedHTTP.Answer.reply(429, ["Content-Type: text/plain", "Retry-After: 60"], "wait"), ""
        ),
        ("500", .reply(500, ["Content-Type: application/json"], "{}"), ""),
        ("half an answer", .truncated, ""),
        ("HTML", .reply(200, ["Content-Type: text/html"], "<!DOCTYPE html>"), "compare `url`"),
        ("JSON of another kind", .reply(200, ["Content-Type: application/json"], "[]"), "has no list"),
        ("401", .reply(401, ["Content-Type: application/json"], "{}"), "refuses the token"),
        (
            "an unknown parameter that is ignored",
            .reply(
                200, ["Content-Type: application/json"],
                #"{"tickets":[{"id":5,"external_id":null,"tags":[],"updated_at":"2026-11-26T21:10:46Z"}]}"#),
            "no ticket is made"
        ),
        (
            "422", .reply(422, ["Content-Type: application/json"], #"{"error":"RecordInvalid","details":{"base":[]}}"#),
            "422 RecordInvalid: base"
        ),
    ])
    func `a bad answer is believed nothing`(name: String, answer: ScriptedHTTP.Answer, words: String) async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        // As many as the client may ask for within its patience.
        bench.fake.answerNext(Array(repeating: answer, count: 20))
        do {
            let found = try await bench.helpdesk.ticket("C-1.r1.x")
            Issue.record("\(name) was believed: \(String(describing: found))")
        } catch let error as HelpdeskError {
            #expect("\(error)".contains(words.isEmpty ? "Zendesk" : words), "\(error)")
            #expect(!"\(error)".contains("secret"), "\(error)")
            if words.isEmpty, case .unreachable = error {} else if words.isEmpty { Issue.record("\(name): \(error)") }
        }
    }

    @Test func `what is closed or wrong is said in one line`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let findings = await bench.helpdesk.examine()
        #expect(findings.count == 4 && findings.allSatisfy { $0.remedy == nil }, "\(findings)")
        #expect(bench.fake.requests.allSatisfy { $0.method == "GET" })
        let bad = try ZendeskBench(token: "wrong-one")
        defer { bad.end() }
        let refused = await bad.helpdesk.examine()
        #expect(refused.count == 1 && refused[0].what.contains("refuses the token (401)") && refused[0].remedy != nil)
        #expect(!"\(refused)".contains("wrong-one"))
    }
}

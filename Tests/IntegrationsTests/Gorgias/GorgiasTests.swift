import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing

@testable import Effects

/// Against a fake of our own: this shows what the connector does with documented answers, not that Gorgias gives them.
@Suite(.serialized)
struct GorgiasTests {
    @Test(arguments: RecordManner.allCases)
    func `the fake of Gorgias passes every case, and mails no customer`(records: RecordManner) async throws {
        let bench = try GorgiasBench(records: records)
        defer { bench.end() }
        // The manner of records changes nothing else.
        try await HelpdeskCase.run(
            on: bench, only: records == .notes ? nil : "record", shown: ["owner", "priority", "rate.signal"])
        #expect(bench.stolen == (records == .notes ? 4 : 0))
        #expect(try await bench.mailsToCustomers() == [])
        // Whatever is public and ours says that it was sent.
        let sent = bench.fake.requests.filter { String(decoding: $0.body, as: UTF8.self).contains("\"sent_datetime\"") }
        #expect(sent.isEmpty == (records == .notes))
    }

    @Test func `a ticket is closed when the operator says so, and one that sleeps is woken by a hand-over`()
        async throws
    {
        let bench = try GorgiasBench(resolves: true)
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        let file = try await desk.plan(
            [.new(from: who, id: "a"), .update(TicketChange(status: .resolved))], from: who, id: "a")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        let ticket = try #require(try await bench.seen(id))
        #expect(ticket.status == "closed")
        bench.fake.snooze(ticket.number)
        try await desk.plan(
            [.update(TicketChange(status: .open, escalates: true, team: "legal"))], from: who, id: "b", answering: "a")
        try await desk.work()
        #expect(try await bench.seen(id)?.status == "open")
        #expect(!bench.fake.isSnoozed(ticket.number))
        try await desk.end()
    }

    @Test(arguments: [
        (GorgiasFake.Whim.replacesTags, "tags away that are not ours"),
        (.drops("external_id"), "did not keep `external_id`"),
        (.drops("assignee_team"), "did not set assignee_team"),
        (.ignores("external_id"), "does not look for `external_id`"),
        (.ignores("ticket_id"), "does not look for `ticket_id`"),
        (.publishesNotes, "made an internal note public"),
        (.withholdsTags, "without number, status, tags or moment"),
    ])
    func `what was guessed wrongly about Gorgias is said, and done once`(
        whim: GorgiasFake.Whim, words: String
    ) async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        // Somebody else's, which a filter that is not known would show.
        _ = bench.fake.make(requester: "zoe@customer.test", id: "of-others")
        var made = try await desk.plan([.new(from: who, id: "a")], from: who, id: "a")
        try await desk.work()
        let id = desk.ledger.ticketID(of: made)
        bench.fake.set(["vip"], of: try #require(try await bench.seen(id)).number)
        bench.fake.setWhim(whim)
        let work: [TicketWork] = [
            .tags(add: ["handover"], remove: []), .note(TicketNote(text: "short", marker: "replyd/w", record: nil)),
            .update(TicketChange(status: .open, escalates: true)),
        ]
        try await desk.plan(work, from: who, id: "b", answering: "a")
        let other = "bo@customer.test"
        made = try await desk.plan([.new(from: other, id: "c")], from: other, id: "c")
        try await desk.work(waiting: 12)
        var why = try await desk.effects().compactMap(\.why)
        do { _ = try await bench.helpdesk.changes(since: nil) } catch { why.append("\(error)") }
        #expect(why.contains { $0.contains(words) }, "\(why)")
        #expect(!"\(why)".contains("secret") && !"\(why)".contains("@"), "\(why)")
        // The stranger's, Ada's, and Bo's at most.
        #expect(bench.fake.count <= 3)
        #expect(try #require(try await bench.seen(id)).notes.count { $0.subject == "ref: replyd/w" } <= 1)
        #expect(bench.fake.mails == [])
    }

    @Test func `a ticket that no list shows yet is not made again`() async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        bench.fake.setWhim(.hidesNew)
        let file = try await desk.plan([.new(from: who, id: "a")], from: who, id: "a")
        try await desk.work()
        try await desk.plan([.new(from: who, id: "a")], from: who, id: "b", answering: "a")
        try await desk.work(waiting: 3)
        #expect(bench.fake.tickets(desk.ledger.ticketID(of: file)).count == 1)
        try await desk.end()
    }

    @Test func `more tickets than a look takes are looked at next time, and none is left out`() async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        for number in 0..<620 { _ = bench.fake.make(requester: "kim@customer.test", id: "t\(number)") }
        let (first, cursor) = try await bench.helpdesk.changes(since: nil)
        _ = bench.fake.make(requester: "kim@customer.test", id: "late")
        let (second, next) = try await bench.helpdesk.changes(since: cursor)
        let (third, _) = try await bench.helpdesk.changes(since: next)
        #expect(first.count == 500)
        let all = Set((first + second + third).map(\.id))
        #expect(all.count == 621 && all.contains("late"))
        let count = bench.fake.requests.count
        _ = try await bench.helpdesk.changes(since: next)
        #expect(bench.fake.requests.count == count + 1)
    }

    @Test(arguments: ["email", "customer_id"])
    func `a filter that Gorgias leaves out shows no ticket of another customer`(parameter: String) async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        bench.fake.setWhim(.ignores(parameter))
        let other = bench.fake.make(requester: "zoe@customer.test")
        let own = bench.fake.make(requester: who)
        let file = try await desk.plan([.new(from: who, id: "a")], from: who, id: "a")
        try await desk.work()
        let seen = try #require(try await bench.seen(desk.ledger.ticketID(of: file)))
        #expect(seen.number != other && seen.requesters == [who])
        // The address is compared by ourselves; a list that is not this customer's is not used at all.
        #expect((seen.number == own) == (parameter == "email"))
        try await desk.end()
    }

    @Test func `a place in the list that Gorgias has forgotten is begun again`() async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        _ = bench.fake.make(requester: "kim@customer.test", id: "t")
        let since = Date().addingTimeInterval(-172_800).formatted(.iso8601).prefix(19)
        let (seen, _) = try await bench.helpdesk.changes(since: HelpdeskCursor("\(since) \(since) forgotten"))
        #expect(seen.map(\.id) == ["t"])
    }

    @Test(arguments: [
        ("429", ScriptedHTTP.Answer.reply(429, ["Content-Type: text/plain", "Retry-after: 60"], "wait"), ""),
        ("500", .reply(500, ["Content-Type: application/json"], "{}"), ""),
        ("half an answer", .truncated, ""),
        ("half JSON", .reply(200, ["Content-Type: application/json"], #"{"data":[{"id":1"#), "no JSON"),
        ("HTML", .reply(200, ["Content-Type: text/html"], "<!DOCTYPE html>"), "compare `url`"),
        ("JSON of another kind", .reply(200, ["Content-Type: application/json"], "[]"), "has no list"),
        (
            "an error with status 200",
            .reply(200, ["Content-Type: application/json"], #"{"error":{"msg":"kim@customer.test"}}"#), "has no list"
        ),
        ("401", .reply(401, ["Content-Type: application/json"], "{}"), "refuses the token"),
        ("403", .reply(403, ["Content-Type: application/json"], "{}"), "forbids reading tickets"),
        (
            "400",
            .reply(
                400, ["Content-Type: application/json"],
                #"{"error":{"msg":"kim@customer.test","data":{"external_id":["kim@customer.test"]}}}"#),
            "400: external_id"
        ),
    ])
    func `a bad answer of Gorgias is believed nothing`(
        name: String, answer: ScriptedHTTP.Answer, words: String
    ) async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        // As many as the client may ask for within its patience.
        bench.fake.answerNext(Array(repeating: answer, count: 20))
        do {
            let found = try await bench.helpdesk.ticket("C-1.r1.x")
            Issue.record("\(name) was believed: \(String(describing: found))")
        } catch let error as HelpdeskError {
            #expect("\(error)".contains(words.isEmpty ? "Gorgias" : words), "\(error)")
            #expect(!"\(error)".contains("secret") && !"\(error)".contains("@"), "\(error)")
            if words.isEmpty, case .unreachable = error {} else if words.isEmpty { Issue.record("\(name): \(error)") }
        }
    }

    @Test func `a full bucket of Gorgias is not asked`() async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        // One drop in ten seconds leaves so small a bucket, which is more than the patience of the bench.
        bench.fake.setLimit("1/1")
        _ = try await bench.helpdesk.ticket("a")
        let error = await #expect(throws: HelpdeskError.self) { _ = try await bench.helpdesk.ticket("a") }
        #expect("\(error.map { "\($0)" } ?? "")".contains("not sent"))
        #expect(bench.fake.requests.count == 1)
    }

    @Test func `what is wrong with the set-up of Gorgias is said in one line`() async throws {
        let bench = try GorgiasBench()
        defer { bench.end() }
        let findings = await bench.helpdesk.examine()
        #expect(findings.count == 5 && findings.allSatisfy { $0.remedy == nil }, "\(findings)")
        #expect(bench.fake.requests.allSatisfy { $0.method == "GET" })
        let bad = try GorgiasBench(token: "wrong-one")
        defer { bad.end() }
        let refused = await bad.helpdesk.examine()
        #expect(refused.count == 1 && refused[0].what.contains("refuses the token (401)") && refused[0].remedy != nil)
        #expect(!"\(refused)".contains("wrong-one"))
    }
}

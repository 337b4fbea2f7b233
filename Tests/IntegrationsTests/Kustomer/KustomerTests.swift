import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing

@testable import Effects

/// Against a fake of our own: this shows what the connector does with documented answers, not that Kustomer gives them.
@Suite(.serialized)
struct KustomerTests {
    @Test(arguments: RecordManner.allCases)
    func `the fake of Kustomer passes every case, and mails no customer`(records: RecordManner) async throws {
        let bench = try KustomerBench(records: records)
        defer { bench.end() }
        // The manner of records changes nothing else.
        try await HelpdeskCase.run(
            on: bench, only: records == .notes ? nil : "record", shown: ["owner", "priority", "rate.signal"])
        #expect(bench.stolen == (records == .notes ? 4 : 0))
        // With messages, a workflow of the account answers what comes in: that is why notes are the standard.
        #expect(try await bench.mailsToCustomers().isEmpty == (records == .notes))
    }

    @Test func `a conversation is done when the operator says so, and one that sleeps is woken by a hand-over`()
        async throws
    {
        let bench = try KustomerBench(resolves: true)
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        let file = try await desk.plan(
            [.new(from: who, id: "a"), .update(TicketChange(status: .resolved))], from: who, id: "a")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        let ticket = try #require(try await bench.seen(id))
        #expect(ticket.status == "done")
        bench.fake.snooze(ticket.number)
        try await desk.plan(
            [.update(TicketChange(status: .open, escalates: true, team: "legal"))], from: who, id: "b", answering: "a")
        try await desk.work()
        #expect(try await bench.seen(id)?.status == "open")
        try await desk.end()
    }

    @Test func `a long mail is cut to what a note holds, and the cut is said`() async throws {
        let bench = try KustomerBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        let text = String(repeating: "Where is my lamp? 💡 ", count: 2_000)
        let record = TicketRecord(isIncoming: true, messageID: "long", subject: "Lamp", text: text, date: desk.now)
        let file = try await desk.plan([.new(from: who, id: "a"), .record(record)], from: who, id: "a")
        try await desk.work()
        let notes = try #require(try await bench.seen(desk.ledger.ticketID(of: file))).notes
        let long = try #require(notes.first { $0.subject == "ref: received <long>" })
        #expect((10_200...10_240).contains(long.text.utf16.count) && long.text.contains("[…]"))
        try await desk.end()
    }

    @Test func `a tag that is told by its digits is known by its name`() async throws {
        let bench = try KustomerBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        bench.fake.setWhim(.numbersTags)
        let file = try await desk.plan(
            [.new(from: who, id: "a"), .tags(add: ["handover", "answered"], remove: [])], from: who, id: "a")
        try await desk.work()
        let (seen, _) = try await bench.helpdesk.changes(since: nil)
        #expect(seen.map { Set($0.tags) } == [["handover", "answered"]])
        try await desk.plan([.tags(add: [], remove: ["handover"])], from: who, id: "b", answering: "a")
        try await desk.work()
        #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.tags == ["ai_answered"])
        try await desk.end()
    }

    @Test(arguments: [
        (KustomerFake.Whim.replacesTags, "tags away that are not ours"),
        (.drops("externalId"), "did not keep `externalId`"),
        (.drops("assignedTeams"), "did not set assignedTeams"),
        (.losesLookUp, "does not find by `externalId`"),
        (.repeatsPages, "gives the same page of"),
        (.replacesWhole, "lost `externalId`"),
        (.withholdsTags, "is no conversation"),
    ])
    func `what was guessed wrongly about Kustomer is said, and done once`(
        whim: KustomerFake.Whim, words: String
    ) async throws {
        let bench = try KustomerBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        let made = try await desk.plan([.new(from: who, id: "a")], from: who, id: "a")
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
        try await desk.plan([.new(from: other, id: "c")], from: other, id: "c")
        try await desk.work(waiting: 12)
        let why = try await desk.effects().compactMap(\.why)
        #expect(why.contains { $0.contains(words) }, "\(why)")
        #expect(!"\(why)".contains("secret") && !"\(why)".contains("@"), "\(why)")
        // Ada's, and Bo's at most.
        #expect(bench.fake.count <= 2)
        if let seen = try await bench.seen(id) { #expect(seen.notes.count { $0.subject == "ref: replyd/w" } <= 1) }
    }

    @Test func `more changes than a look takes are looked at next time, and none is left out`() async throws {
        let bench = try KustomerBench(look: 5)
        defer { bench.end() }
        // A second lies between two of them; one in twenty is ours.
        for number in 0..<240 {
            _ = bench.fake.make(requester: "kim@customer.test", id: number % 20 == 0 ? "t\(number)" : nil)
        }
        var (seen, cursor) = try await bench.helpdesk.changes(since: nil)
        #expect(seen.count == 5)
        // A minute holds as many as a look, and is looked at twice: it is got past all the same.
        for _ in 0..<4 {
            let (more, next) = try await bench.helpdesk.changes(since: cursor)
            seen += more
            cursor = next
        }
        #expect(Set(seen.map(\.id)).count == 12)
    }

    @Test func `a message that Kustomer cuts is said`() async throws {
        let bench = try KustomerBench(records: .messages)
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        bench.fake.setWhim(.cutsMessages(10))
        try await desk.plan([.new(from: "ada@customer.test", id: "a")], from: "ada@customer.test", id: "a")
        try await desk.work(waiting: 2)
        #expect(try await desk.effects().compactMap(\.why).contains { $0.contains("write `records: notes`") })
    }

    @Test(arguments: [
        ("429", ScriptedHTTP.Answer.reply(429, ["Content-Type: text/plain"], "wait"), ""),
        ("500", .reply(500, ["Content-Type: application/json"], "{}"), ""),
        ("half an answer", .truncated, ""),
        ("half JSON", .reply(200, ["Content-Type: application/json"], #"{"data":{"id":1"#), "no JSON"),
        ("HTML", .reply(200, ["Content-Type: text/html"], "<!DOCTYPE html>"), "compare `url`"),
        ("HTML with 404", .reply(404, ["Content-Type: text/html"], "<!DOCTYPE html>"), "compare `url`"),
        ("JSON of another kind", .reply(200, ["Content-Type: application/json"], "[]"), "is no conversation"),
        ("401", .reply(401, ["Content-Type: application/json"], "{}"), "refuses the token"),
        ("403", .reply(403, ["Content-Type: application/json"], "{}"), "forbids reading conversations"),
        (
            "400",
            .reply(
                400, ["Content-Type: application/json"],
                #"{"errors":[{"code":"invalid","title":"kim@customer.test"},{"code":"kim@customer.test"}]}"#),
            "400: invalid"
        ),
    ])
    func `a bad answer of Kustomer is believed nothing`(
        name: String, answer: ScriptedHTTP.Answer, words: String
    ) async throws {
        let bench = try KustomerBench()
        defer { bench.end() }
        // As many as the client may ask for within its patience.
        bench.fake.answerNext(Array(repeating: answer, count: 20))
        do {
            let found = try await bench.helpdesk.ticket("C-1.r1.x")
            Issue.record("\(name) was believed: \(String(describing: found))")
        } catch let error as HelpdeskError {
            #expect("\(error)".contains(words.isEmpty ? "Kustomer" : words), "\(error)")
            #expect(!"\(error)".contains("secret") && !"\(error)".contains("@"), "\(error)")
            if words.isEmpty, case .unreachable = error {} else if words.isEmpty { Issue.record("\(name): \(error)") }
        }
    }

    @Test func `nothing is asked of Kustomer when nothing is left of its minute`() async throws {
        let bench = try KustomerBench()
        defer { bench.end() }
        bench.fake.setRemaining(0)
        _ = try await bench.helpdesk.ticket("a")
        // The minute is longer than the patience of the bench.
        let error = await #expect(throws: HelpdeskError.self) { _ = try await bench.helpdesk.ticket("a") }
        #expect("\(error.map { "\($0)" } ?? "")".contains("not sent"))
        #expect(bench.fake.requests.count == 1)
    }

    @Test func `what is wrong with the set-up of Kustomer is said in one line`() async throws {
        let bench = try KustomerBench()
        defer { bench.end() }
        let findings = await bench.helpdesk.examine()
        #expect(findings.count == 4 && findings.allSatisfy { $0.remedy == nil }, "\(findings)")
        #expect(bench.fake.requests.allSatisfy { $0.method == "GET" })
        let bad = try KustomerBench(token: "wrong-one")
        defer { bad.end() }
        let refused = await bad.helpdesk.examine()
        #expect(refused.count == 1 && refused[0].what.contains("refuses the token (401)") && refused[0].remedy != nil)
        #expect(!"\(refused)".contains("wrong-one"))
    }
}

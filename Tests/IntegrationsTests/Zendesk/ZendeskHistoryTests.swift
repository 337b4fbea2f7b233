import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing

@testable import Effects

/// Tickets with a long life: thousands of comments, closed ones, a service that takes no more.
@Suite(.serialized)
struct ZendeskHistoryTests {
    @Test func `a note is written once in a ticket with 5,000 comments, also when its answer is lost`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let file = try await desk.plan([.new(from: "kim@customer.test", id: "a")], from: "kim@customer.test", id: "a")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        let number = try #require(try await bench.seen(id)).number
        bench.fake.flood(number, 5_000)
        try await desk.plan(
            [.note(TicketNote(text: "AI HAND-OFF", marker: "replyd/z", record: nil))], from: "kim@customer.test",
            id: "b", answering: "a")
        try await bench.loseNextAnswer(to: .helpdeskNote, .cut)
        let before = bench.fake.requests.count
        try await desk.work(waiting: 4)
        #expect(bench.fake.ticket(number)?.notes.count { $0.subject == "ref: replyd/z" } == 1)
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        // All of it is read before the note is written, and the first page after that.
        let reads = bench.fake.requests.dropFirst(before).filter { $0.target.contains("comments.json") }
        #expect(reads.count == 52 && reads.allSatisfy { $0.target.contains("sort=-created_at") }, "\(reads.count)")
        try await desk.end()
    }

    @Test func `a note that arrives after its repetition is refused by the service`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let file = try await desk.plan([.new(from: "kim@customer.test", id: "a")], from: "kim@customer.test", id: "a")
        try await desk.work()
        let number = try #require(try await bench.seen(desk.ledger.ticketID(of: file))).number
        try await desk.plan(
            [.note(TicketNote(text: "AI HAND-OFF", marker: "replyd/z", record: "{}"))], from: "kim@customer.test",
            id: "b", answering: "a")
        bench.fake.delay("PUT")
        try await desk.work(waiting: 4)
        #expect(bench.fake.arrive() == [409])
        #expect(bench.fake.ticket(number)?.notes.count { $0.subject == "ref: replyd/z" } == 1)
        // And a person who changes the ticket in between is no reason to lose it.
        bench.fake.hasten(["vip"], in: number)
        try await desk.plan(
            [.note(TicketNote(text: "AI HAND-OFF", marker: "replyd/y", record: "{}"))], from: "kim@customer.test",
            id: "c", answering: "a")
        try await desk.work()
        #expect(bench.fake.ticket(number)?.notes.last?.files == ["hand-over.json"])
        try await desk.end()
    }

    @Test(arguments: [
        (#"{"comments":[],"meta":{"has_more":true}}"#, "breaks off"),
        (#"{"comments":[],"next_page":"https://shop.zendesk.test/2"}"#, "breaks off"),
        (#"{"comment":{}}"#, "no such list"),
    ])
    func `where comments cannot be looked through no note is written`(answer: String, words: String) async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let file = try await desk.plan([.new(from: "kim@customer.test", id: "a")], from: "kim@customer.test", id: "a")
        try await desk.work()
        let number = try #require(try await bench.seen(desk.ledger.ticketID(of: file))).number
        try await desk.plan(
            [.note(TicketNote(text: "AI HAND-OFF", marker: "replyd/z", record: nil))], from: "kim@customer.test",
            id: "b", answering: "a")
        bench.fake.break("comments.json", .reply(200, ["Content-Type: application/json"], answer))
        try await desk.work()
        #expect(bench.fake.ticket(number)?.notes.count { $0.subject == "ref: replyd/z" } == 0)
        let last = try #require(try await desk.effects().last)
        #expect(last.state == .planned && last.why?.contains(words) == true, "\(last.why ?? "")")
        // It is late, and not lost.
        bench.fake.break(nil)
        try await desk.work(waiting: 4)
        #expect(bench.fake.ticket(number)?.notes.count { $0.subject == "ref: replyd/z" } == 1)
        try await desk.end()
    }

    @Test func `a case whose ticket was closed goes on in one follow-up, also when its answer is lost`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "kim@customer.test"
        let file = try await desk.plan(
            [.new(from: who, id: "a"), .tags(add: ["answered"], remove: [])], from: who, id: "a")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        let number = try #require(try await bench.seen(id)).number
        bench.fake.set(status: "closed", of: number)
        let record = TicketRecord(
            isIncoming: true, messageID: "b.\(who)", subject: "Re: lamp", text: "It broke again.", date: desk.now)
        try await desk.plan(
            [.record(record), .tags(add: ["handover"], remove: ["answered"]), .update(TicketChange(status: .open))],
            from: who, id: "b", answering: "a")
        try await bench.loseNextAnswer(to: .helpdeskCreate, .cut)
        try await desk.work(waiting: 6)
        let tickets = bench.fake.tickets(id)
        #expect(tickets.map(\.status) == ["closed", "open"], "\(tickets)")
        let next = try #require(tickets.last)
        #expect(bench.fake.predecessor(of: next.number) == number)
        #expect(next.requesters == [who] && next.tags.contains("ai_handover") && !next.tags.contains("ai_answered"))
        #expect(next.notes.count { $0.text.contains("It broke again.") } == 1)
        #expect(tickets.first?.tags == ["ai_answered"])
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        #expect(bench.fake.mails == [])
        // Closed in its turn: the next one goes on from it.
        bench.fake.set(status: "closed", of: next.number)
        try await desk.plan(
            [.note(TicketNote(text: "AI HAND-OFF", marker: "replyd/z", record: nil))], from: who, id: "c",
            answering: "a")
        try await desk.work(waiting: 6)
        let last = try #require(bench.fake.tickets(id).last)
        #expect(bench.fake.predecessor(of: last.number) == next.number && last.notes.last?.subject == "ref: replyd/z")
        try await desk.end()
    }

    @Test func `of several tickets of one case the oldest open one is used, and the latest when all are closed`()
        async throws
    {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let numbers = (1...3).map { _ in bench.fake.make(requester: "kim@customer.test") }
        for number in numbers { bench.fake.set(id: "C-1.x", of: number) }
        for (closed, used) in [(2, 0), (0, 1), (1, 2)] {
            bench.fake.set(status: "closed", of: numbers[closed])
            #expect(try await bench.zendesk.ticket("C-1.x")?.reference == numbers[used])
        }
    }

    @Test func `tags alone open no follow-up, and somebody is told`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "kim@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a")], from: who, id: "a")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        bench.fake.set(status: "closed", of: try #require(try await bench.seen(id)).number)
        try await desk.plan([.tags(add: ["answered"], remove: [])], from: who, id: "b", answering: "a")
        try await desk.work(waiting: 4)
        #expect(bench.fake.tickets(id).count == 1)
        let last = try #require(try await desk.effects().last)
        #expect(last.state == .failed && last.why?.contains("is closed") == true, "\(last.why ?? "")")
        try await desk.end()
    }

    @Test func `a ticket that may not be updated any more waits for the next window`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "kim@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a")], from: who, id: "a")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        // The service: 30 updates of one ticket in ten minutes.
        bench.fake.openWindow(updates: 2, wait: 0)
        try await desk.plan(
            (1...5).map { .tags(add: ["intent_\($0)"], remove: []) }, from: who, id: "b", answering: "a")
        try await desk.work()
        #expect(try await desk.effects().count { $0.state == .done } == 3)
        guard case .some(.some(let trouble)) = desk.lastTrouble else { throw CancellationError() }
        #expect(trouble.isTemporary && trouble.words.contains("429"), "\(trouble.words)")
        bench.fake.openWindow(updates: nil)
        try await desk.work(waiting: 4)
        #expect(try await bench.seen(id)?.tags.count == 5)
        try await desk.end()
    }

    @Test func `a ticket that may not be updated any more holds up no other`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let (kim, ada) = ("kim@customer.test", "ada@customer.test")
        let file = try await desk.plan([.new(from: kim, id: "a")], from: kim, id: "a")
        try await desk.work()
        bench.fake.openWindow(updates: 1, wait: 300, tells: true)
        try await desk.plan(
            (1...2).map { .tags(add: ["intent_\($0)"], remove: []) }, from: kim, id: "b", answering: "a")
        let other = try await desk.plan(
            [.new(from: ada, id: "c"), .tags(add: ["answered"], remove: [])], from: ada, id: "c")
        try await desk.work()
        // The account has requests left: it is this ticket's limit, and its own time to wait.
        #expect(try await bench.seen(desk.ledger.ticketID(of: other))?.tags == ["ai_answered"])
        let waiting = try await desk.effects().filter { $0.state == .planned }
        #expect(waiting.count == 1 && waiting[0].why?.contains("too many changes of one ticket") ?? false)
        #expect(desk.lastTrouble == nil)
        let asked = bench.fake.requests.count
        desk.advance(290)
        try await desk.work()
        #expect(bench.fake.requests.count == asked)
        bench.fake.openWindow(updates: nil)
        desk.advance(11)
        try await desk.work()
        #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.tags.count == 2)
        try await desk.end()
    }

    @Test func `after a day without the service tags are late, and none is lost`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "kim@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a")], from: who, id: "a")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        let troubles: [ScriptedHTTP.Answer] = [
            .reply(503, ["Content-Type: text/html"], "<!DOCTYPE html>"), .reset,
            .reply(429, ["Content-Type: text/plain", "Retry-After: 0"], "wait"), .truncated,
        ]
        for hour in stride(from: 0, to: 24, by: 3) {
            bench.fake.fall(troubles[hour / 6])
            try await desk.plan(
                [.tags(add: ["intent_\(hour)"], remove: hour == 0 ? [] : ["intent_\(hour - 3)"])], from: who,
                id: "b\(hour)", answering: "a")
            try await desk.work()
            desk.advance(3 * 3_600)
        }
        let open = try await desk.effects().dropFirst()
        #expect(open.count == 8 && open.allSatisfy { $0.state == .planned && $0.attempts == 0 })
        bench.fake.fall(nil)
        desk.advance(3_600)
        try await desk.work(waiting: 10)
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        #expect(try await bench.seen(id)?.tags == ["ai_intent_21"])
        #expect(desk.lastTrouble == .some(nil))
        try await desk.end()
    }

    @Test func `a token that has run out stops nothing for good, and the next one goes on`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "kim@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a")], from: who, id: "a")
        try await desk.work()
        bench.fake.expire(token: "another")
        try await desk.plan([.tags(add: ["answered"], remove: [])], from: who, id: "b", answering: "a")
        try await desk.work(waiting: 3)
        guard case .some(.some(let trouble)) = desk.lastTrouble else { throw CancellationError() }
        #expect(!trouble.isTemporary && trouble.words.contains("refuses the token (401)"))
        #expect(!trouble.words.contains("secret") && !trouble.words.contains(who))
        bench.fake.expire(token: "secret")
        desk.advance(7_200)
        try await desk.work(waiting: 4)
        #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.tags == ["ai_answered"])
        try await desk.end()
    }
}

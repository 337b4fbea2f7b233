import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing
import Transport

@testable import Effects

/// Against a fake of our own; `ConnectModelTests` holds it and replyd's requests against the vendor's models.
@Suite(.serialized)
struct ConnectTests {
    @Test func `the fake of Amazon Connect passes every case that it can`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        // A queue with an owner and a priority, and a status called new, are not of this service; both have tests below.
        try await HelpdeskCase.run(
            on: bench, without: ["queue", "status"], shown: ["owner", "idempotency", "rate.signal"])
        #expect(bench.fake.lost == 4)
    }

    @Test func `a hand-over is one task in the team's flow, whatever answer is lost`() async throws {
        for (team, target) in [("legal", ConnectFake.quickConnect), ("default", ConnectFake.flow)] {
            let bench = try ConnectBench()
            defer { bench.end() }
            let desk = try TicketDesk(bench.helpdesk)
            let who = "kim@customer.test"
            bench.fake.lose("StartTaskContact", .cut)
            bench.fake.lose("CreateRelatedItem:Contact", .cut)
            let update = TicketWork.update(TicketChange(status: .open, escalates: true, team: team))
            let file = try await desk.plan([.new(from: who, id: "a.\(who)"), update], from: who, id: "a.\(who)")
            try await desk.work(waiting: 5)
            let number = try #require(try await bench.seen(desk.ledger.ticketID(of: file))).number
            #expect(bench.fake.tasks(of: number).map(\.target) == [target] && bench.fake.lost == 2)
            // While somebody has it in hand, no other task; when they are done, a new one.
            try await desk.plan([update], from: who, id: "b.\(who)", answering: "a.\(who)")
            try await desk.work()
            #expect(bench.fake.tasks(of: number).count == 1)
            bench.fake.finishTasks()
            try await desk.plan([update], from: who, id: "c.\(who)", answering: "a.\(who)")
            try await desk.work()
            #expect(bench.fake.tasks(of: number).map(\.isDone) == [true, false])
            #expect(try await desk.effects().allSatisfy { $0.state == .done })
            try await desk.end()
        }
    }

    @Test func `a case with more comments than are looked through is not written to`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "kim@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a")], from: who, id: "a")
        try await desk.work()
        let number = try #require(try await bench.seen(desk.ledger.ticketID(of: file))).number
        let comment =
            #"{"relatedItemId":"1","type":"Comment","content":{"comment":{"body":"x","contentType":"Text/Plain"}}}"#
        let items = Array(repeating: comment, count: 25).joined(separator: ",")
        // It is looked through once more, in case that it was merged into another.
        let pages = (1...80).map { page in
            ScriptedHTTP.Answer.reply(
                200, ["Content-Type: application/json", "X-Shopify-Shop-Api-Call-Limit: 1/20000"],
                #"{"relatedItems":[\#(items)],"nextToken":"t\#(page)"}"#)
        }
        bench.fake.refuse("POST /domains/\(ConnectFake.domain)/cases/\(number)/related-items-search", pages)
        try await desk.plan(
            [.note(TicketNote(text: "short", marker: "replyd/x", record: nil))], from: who, id: "b", answering: "a")
        try await desk.work()
        let effect = try #require(try await desk.effects().last)
        #expect(effect.state == .failed && effect.why?.contains("1,000 comments") ?? false, "\(effect.why ?? "")")
        #expect(try #require(try await bench.seen(desk.ledger.ticketID(of: file))).notes.isEmpty)
        try await desk.end()
    }

    @Test func `a late index makes no second case, and nothing is lost`() async throws {
        let fake = try ConnectFake()
        let bench = try ConnectBench(before: fake)
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "lea@customer.test"
        fake.setLate(true)
        fake.lose("CreateCase", .cut)
        let file = try await desk.plan(
            [.new(from: who, id: "a.\(who)"), .tags(add: ["answered"], remove: [])], from: who, id: "a.\(who)")
        try await desk.work(waiting: 3)
        let id = desk.ledger.ticketID(of: file)
        #expect(try await bench.count(id) == 1 && fake.lost == 1 && fake.profileCount == 1)
        #expect(try await bench.seen(id)?.tags == ["ai_answered"])
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        try await desk.end()
    }

    @Test func `a case that the index does not know yet is waited for, and one that never comes is not`() async throws {
        for (ahead, state) in [(0.0, EffectState.planned), (700.0, .failed)] {
            let bench = try ConnectBench(clockAhead: ahead)
            defer { bench.end() }
            let desk = try TicketDesk(bench.helpdesk)
            let tags = TicketWork.tags(add: ["answered"], remove: [])
            try await desk.plan([tags], from: "x@customer.test", id: "x@x")
            try await desk.work()
            #expect(try await desk.effects().map(\.state) == [state])
            try await desk.end()
        }
    }

    @Test func `a tag that the index does not know yet is no command of a person`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "tom@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "a.\(who)")
        try await desk.work()
        bench.fake.setLate(true)
        try await desk.plan([.tags(add: ["handover"], remove: [])], from: who, id: "b.\(who)", answering: "a.\(who)")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        let (seen, cursor) = try await bench.helpdesk.changes(since: nil)
        #expect(seen.first { $0.id == id }?.tags == ["handover"])
        // What the index learns later is found, too.
        bench.fake.setLate(false)
        let (later, _) = try await bench.helpdesk.changes(since: cursor)
        #expect(later.map(\.id) == [id])
        try await desk.end()
    }

    @Test func `the status is set, and closed only where the operator says so`() async throws {
        for (resolves, expected) in [(true, "closed"), (false, "open")] {
            let bench = try ConnectBench { $0.resolves = resolves }
            defer { bench.end() }
            let desk = try TicketDesk(bench.helpdesk)
            let who = "ben@customer.test"
            let file = try await desk.plan(
                [.new(from: who, id: "a.\(who)"), .update(TicketChange(status: .resolved))], from: who,
                id: "a.\(who)")
            try await desk.work()
            #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.status == expected)
            try await desk.plan(
                [.update(TicketChange(status: .open))], from: who, id: "b.\(who)", answering: "a.\(who)")
            try await desk.work()
            #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.status == "open")
            try await desk.end()
        }
    }

    @Test func `pages of comments and of cases are followed`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        bench.fake.setPageSize(2)
        let desk = try TicketDesk(bench.helpdesk)
        let who = "noor@customer.test"
        let notes = (0..<5).map { TicketWork.note(TicketNote(text: "n\($0)", marker: "replyd/p/\($0)", record: nil)) }
        let file = try await desk.plan([.new(from: who, id: "a.\(who)")] + notes, from: who, id: "a.\(who)")
        for number in 0..<3 { _ = bench.fake.make(requester: "other\(number)@customer.test") }
        try await desk.work()
        try await desk.plan([notes[4], notes[0]], from: who, id: "b.\(who)", answering: "a.\(who)")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        #expect(try await bench.seen(id)?.notes.count == 5)
        #expect(try await bench.helpdesk.changes(since: nil).0.map(\.id) == [id])
        try await desk.end()
    }

    @Test func `one profile for all takes over nobody's case`() async throws {
        let bench = try ConnectBench { settings in
            settings.customers = .one("\(ConnectFake.profiles)/profiles/00000000000000000000000000000001")
        }
        defer { bench.end() }
        let other = bench.fake.make(requester: "first@customer.test")
        let desk = try TicketDesk(bench.helpdesk)
        let who = "second@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "a.\(who)")
        try await desk.work()
        #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.number != other && bench.fake.profileCount == 1)
        try await desk.end()
    }

    @Test func `more changes than one look takes are seen by the next looks, and none is left out`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        bench.fake.setPageSize(1)
        for number in 0..<12 {
            let ticket = bench.fake.make(requester: "c\(number)@customer.test")
            bench.fake.set(ConnectFake.idField, "C-\(number).x", of: ticket)
        }
        var (ids, cursor) = (Set<String>(), HelpdeskCursor?.none)
        for _ in 0..<6 {
            let (seen, next) = try await bench.helpdesk.changes(since: cursor)
            ids.formUnion(seen.map(\.id))
            cursor = next
        }
        #expect(ids.count == 12)
        // What an index or a long transaction shows late, with a moment before the last one, is still seen.
        let (again, _) = try await bench.helpdesk.changes(since: cursor)
        #expect(again.count > 1)
    }

    @Test func `a case that is no longer the customer's, or closed, is not taken over, whatever the index says`()
        async throws
    {
        for (field, value) in [
            ("customer_id", "\(ConnectFake.profiles)/profiles/00000000000000000000000000000002"), ("status", "closed"),
            (ConnectFake.idField, "C-9.other"),
        ] {
            let bench = try ConnectBench()
            defer { bench.end() }
            let who = "kim@customer.test"
            let old = bench.fake.make(requester: who)
            bench.fake.setLate(true)
            bench.fake.set(field, value, of: old)
            let desk = try TicketDesk(bench.helpdesk)
            let file = try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "a.\(who)")
            try await desk.work()
            let seen = try #require(try await bench.seen(desk.ledger.ticketID(of: file)))
            #expect(seen.number != old && seen.requesters == [who], "\(field)")
            try await desk.end()
        }
    }

    @Test func `a hand-over waits while the quota of open tasks is used up`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        bench.fake.setFull(true)
        let desk = try TicketDesk(bench.helpdesk)
        let who = "kim@customer.test"
        let update = TicketWork.update(TicketChange(status: .open, escalates: true, team: nil))
        let file = try await desk.plan([.new(from: who, id: "a.\(who)"), update], from: who, id: "a.\(who)")
        try await desk.work()
        #expect(try await desk.effects().map(\.state).contains(.planned))
        #expect(desk.lastTrouble??.words.contains("the quota of open tasks is used up") ?? false)
        bench.fake.setFull(false)
        try await desk.work(waiting: 4)
        let number = try #require(try await bench.seen(desk.ledger.ticketID(of: file))).number
        #expect(bench.fake.tasks(of: number).map(\.target) == [ConnectFake.flow])
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        try await desk.end()
    }
}

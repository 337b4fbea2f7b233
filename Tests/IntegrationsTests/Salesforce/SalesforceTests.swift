import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing

@testable import Effects

/// Against a fake of our own: this shows what the connector does with documented answers, not that Salesforce gives them.
@Suite(.serialized)
struct SalesforceTests {
    @Test func `the fake of Salesforce passes every case, and mails no customer`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        // A case there has one owner: a queue and a person at once, which this case wants, cannot be.
        try await HelpdeskCase.run(
            on: bench, without: ["queue"], shown: ["owner", "priority", "versions", "idempotency", "rate.signal"])
        #expect(bench.stolen == 4)
        #expect(try await bench.mailsToCustomers() == [])
        #expect(bench.fake.signIns == 1)
        let writes = bench.fake.requests.filter { $0.target.contains("/sobjects/") && $0.method != "GET" }
        #expect(!writes.isEmpty && writes.allSatisfy { $0.headers["sforce-auto-assign"] == "FALSE" })
    }

    @Test func `a hand-over goes to its team's owner, else to the queue, and who has taken it keeps it`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        for (who, team, first, owner, queue) in [
            ("a@customer.test", "legal", nil, "mara", ""),
            ("b@customer.test", "default", nil, "", "Escalations"),
            ("c@customer.test", "default", "005000000000071AAA", "mara", ""),
            ("d@customer.test", "default", SalesforceFake.us, "", "Escalations"),
        ] as [(String, String, String?, String, String)] {
            let desk = try TicketDesk(bench.helpdesk)
            let file = try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "a.\(who)")
            try await desk.work()
            let id = desk.ledger.ticketID(of: file)
            let number = try #require(try await bench.seen(id)).number
            #expect(try await bench.seen(id)?.queue == "Support")
            if let first { bench.fake.set("OwnerId", first, of: number) }
            try await desk.plan(
                [.update(TicketChange(status: .open, escalates: true, team: team))], from: who, id: "b.\(who)",
                answering: "a.\(who)")
            try await desk.work()
            let seen = try #require(try await bench.seen(id))
            #expect(seen.owner == owner && seen.queue == queue, "\(who): \(seen)")
            #expect(seen.status == "open" && seen.priority == 80)
            #expect(try await desk.effects().allSatisfy { $0.state == .done })
            try await desk.end()
        }
    }

    @Test(arguments: [false, true])
    func `a case that a person changes between reading and writing is read again`(isFiner: Bool) async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        if isFiner { bench.fake.countFiner() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ada@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "a.\(who)")
        try await desk.work()
        let id = desk.ledger.ticketID(of: file)
        bench.fake.hasten("vip;urgent", in: try #require(try await bench.seen(id)).number)
        try await desk.plan([.tags(add: ["handover"], remove: [])], from: who, id: "b.\(who)", answering: "a.\(who)")
        try await desk.work()
        #expect(try await bench.seen(id)?.tags == ["vip", "urgent", "ai_handover"])
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        let writes = bench.fake.requests.filter { $0.method == "PATCH" && !$0.target.contains("AI_Thread_Id__c") }
        // Refused with 412; where its moments are finer than a header's, once more, then under what was read alone.
        #expect(
            writes.map { $0.headers["if-unmodified-since"] != nil } == (isFiner ? [true, true, false] : [true, true]))
        try await desk.end()
    }

    @Test func `a locked row is tried again, an expired token is renewed, and pages are followed`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        bench.fake.setPageSize(2)
        let desk = try TicketDesk(bench.helpdesk)
        let who = "noor@customer.test"
        bench.fake.lock(2)
        let notes = (0..<4).map { TicketWork.note(TicketNote(text: "n\($0)", marker: "replyd/p/\($0)", record: nil)) }
        let file = try await desk.plan([.new(from: who, id: "a.\(who)")] + notes, from: who, id: "a.\(who)")
        try await desk.work()
        bench.fake.expireTokens()
        // The first stands on the last page by now.
        try await desk.plan([notes[0]], from: who, id: "b.\(who)", answering: "a.\(who)")
        try await desk.work()
        #expect(bench.fake.signIns == 2)
        #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.notes.count == 4)
        bench.fake.expireTokensAtWrite()
        let fifth = TicketWork.note(TicketNote(text: "n5", marker: "replyd/p/5", record: nil))
        try await desk.plan([fifth], from: who, id: "c.\(who)", answering: "a.\(who)")
        try await desk.work()
        #expect(bench.fake.signIns == 3)
        #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.notes.count == 5)
        #expect(try await desk.effects().allSatisfy { $0.state == .done && $0.attempts == 1 })
        #expect(bench.fake.requests.contains { $0.target.contains("/query/01g") })
        try await desk.end()
    }

    @Test func `a file is made once and shown to no customer, whatever answer is lost`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "lee@customer.test"
        let note = TicketWork.note(TicketNote(text: "short", marker: "replyd/f/1", record: #"{"case":"C-1"}"#))
        for name in ["ContentVersion", "ContentDocumentLink", "CaseComment"] {
            bench.steal("POST /services/data/v67.0/sobjects/\(name)")
        }
        let file = try await desk.plan([.new(from: who, id: "a.\(who)"), note], from: who, id: "a.\(who)")
        try await desk.work(waiting: 5)
        let seen = try #require(try await bench.seen(desk.ledger.ticketID(of: file)))
        #expect(seen.notes.map(\.files) == [["hand-over.json"]] && bench.stolen == 3)
        #expect(!bench.fake.hasOpenFiles(seen.number))
        for name in ["ContentVersion", "ContentDocumentLink", "CaseComment"] {
            #expect(
                bench.fake.requests.count { $0.method == "POST" && $0.target.hasSuffix("/\(name)") } == 1, "\(name)")
        }
        try await desk.end()
    }

    @Test func `mail is kept as an e-mail message where the operator wants it so`() async throws {
        let bench = try SalesforceBench(records: .emails)
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ivy@customer.test"
        let record = TicketRecord(
            isIncoming: false, messageID: "x.\(who)", subject: "Re: lamp", text: "On Friday.", date: desk.now)
        bench.steal("POST /services/data/v67.0/sobjects/EmailMessage")
        let file = try await desk.plan(
            [.new(from: who, id: "a.\(who)"), .record(record), .record(record)], from: who, id: "a.\(who)")
        try await desk.work(waiting: 3)
        let seen = try #require(try await bench.seen(desk.ledger.ticketID(of: file)))
        #expect(seen.notes.map(\.text) == ["On Friday."] && bench.stolen == 1)
        try await desk.end()
    }

    @Test func `a comment holds no more than 4,000 bytes, and its mark`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "max@customer.test"
        let record = TicketRecord(
            isIncoming: true, messageID: "y.\(who)", subject: "ü", text: String(repeating: "üx🦄", count: 2_000),
            date: desk.now)
        let file = try await desk.plan([.new(from: who, id: "a.\(who)"), .record(record)], from: who, id: "a.\(who)")
        try await desk.work()
        let text = try #require(try await bench.seen(desk.ledger.ticketID(of: file))?.notes.first?.text)
        #expect(
            text.utf8.count <= 4_000 && text.utf8.count > 3_980 && text.hasSuffix("[…]\n\nref: received <y.\(who)>"))
        try await desk.end()
    }

    @Test func `an id with a dot is posted where an address does not take it`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        bench.fake.takeNoDots()
        let desk = try TicketDesk(bench.helpdesk)
        let who = "eva@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "a.\(who)")
        bench.steal("POST /services/data/v67.0/sobjects/Case")
        try await desk.work(waiting: 3)
        #expect(try await bench.count(desk.ledger.ticketID(of: file)) == 1 && bench.stolen == 1)
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        try await desk.end()
    }

    @Test func `a case is closed only where the operator says so`() async throws {
        let bench = try SalesforceBench(resolves: true)
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "ben@customer.test"
        let file = try await desk.plan(
            [.new(from: who, id: "a.\(who)"), .update(TicketChange(status: .resolved))], from: who, id: "a.\(who)")
        try await desk.work()
        #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.status == "closed")
        try await desk.end()
    }

    @Test func `somebody else's case is never taken over`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        // A quote that would end the text of a query shows nobody's case.
        _ = bench.fake.make(requester: "other@customer.test", messageID: nil)
        let who = "o'neil@customer.test"
        let number = bench.fake.make(requester: who, messageID: nil)
        let desk = try TicketDesk(bench.helpdesk)
        let file = try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "a.\(who)")
        try await desk.work()
        #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.number == number)
        let wild = try await bench.helpdesk.ticket("x' OR Subject != 'y")
        #expect(wild == nil)
        try await desk.end()
    }

    @Test func `more changes than one look takes are seen by the next looks, and none is left out`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        bench.fake.setPageSize(1)
        for number in 0..<12 {
            let ticket = bench.fake.make(requester: "c\(number)@customer.test", messageID: nil)
            bench.fake.set("AI_Thread_Id__c", "C-\(number).x", of: ticket)
        }
        var (ids, cursor) = (Set<String>(), HelpdeskCursor?.none)
        for _ in 0..<6 {
            let (seen, next) = try await bench.helpdesk.changes(since: cursor)
            ids.formUnion(seen.map(\.id))
            cursor = next
        }
        #expect(ids.count == 12)
        // What a long transaction shows late, with a moment before the last one, is still seen.
        let (again, _) = try await bench.helpdesk.changes(since: cursor)
        #expect(again.count > 1)
    }

    @Test func `what a service leaves out of its query shows nobody's case`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        let other = bench.fake.make(requester: "other@customer.test", messageID: "other@x")
        func rows(_ text: String) -> ScriptedHTTP.Answer {
            .reply(200, ["Content-Type: application/json"], "{\"done\":true,\"records\":[\(text)]}")
        }
        let row = """
            {"Id":"\(other)","SuppliedEmail":"other@customer.test","Contact":null,"Status":"new","IsClosed":false,
            "OwnerId":"00G000000000031AAA","SystemModstamp":"2026-11-26T21:10:46.000+0000","AI_Thread_Id__c":null}
            """
        let mail = #"{"ParentId":"\#(other)","MessageIdentifier":"<other@x>"}"#
        // By our id, by the mail, by the address: each answer is about somebody else.
        bench.fake.answerNext([rows(row), rows(mail), rows(row)])
        let desk = try TicketDesk(bench.helpdesk)
        let who = "kim@customer.test"
        let file = try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "a.\(who)")
        try await desk.work()
        let seen = try #require(try await bench.seen(desk.ledger.ticketID(of: file)))
        #expect(seen.number != other && seen.requesters == [who])
        try await desk.end()
    }
}

import Foundation
import Loopback
import Resolution
import Store
import Testing

/// Tickets whose authors Zendesk vouches for, where the operator believes it: the program answers in them, as by mail.
@Suite(.serialized)
struct TicketAnswerTests {
    private static let question = "How do I clean a brass lamp?"

    /// After first contact: what is written from now on is new.
    private func opened(mode: String = "send") async throws -> TicketOffice {
        let office = try TicketOffice(mode: mode, believes: true)
        try await office.once()
        office.fake.pass(seconds: 600)
        return office
    }

    private func replies(_ office: TicketOffice) async throws -> [String] {
        try await office.effects().filter { $0.kind == "helpdesk.reply" }.map(\.state)
    }

    /// Answered once, mailed to the customer by the service, and to nobody by us.
    private func expectAnswer(_ office: TicketOffice, in ticket: String, to question: String = question) async throws {
        let said = office.fake.said(in: ticket)
        #expect(said.count == 2 && said.first == question, "\(said)")
        #expect(said.last?.contains("soft dry cloth") == true && said.last?.contains(question) == false, "\(said)")
        #expect(office.fake.mails == ["kim@customer.test"])
        #expect(office.world.smtp.accepted.isEmpty)
        #expect(try await replies(office) == ["done"])
    }

    /// Nothing was said, and a person has it with the answer that was not given.
    private func expectHandOver(
        _ office: TicketOffice, of ticket: String, reason: String, said: [String] = [question]
    ) async throws {
        #expect(office.fake.said(in: ticket) == said)
        #expect(office.fake.mails == [] && office.world.smtp.accepted.isEmpty)
        let tags = office.fake.ticket(ticket)?.tags ?? []
        #expect(Set(tags).isSuperset(of: ["ai_handover", "ai_reason_\(reason)"]), "\(tags)")
        #expect(!tags.contains("ai_answered"))
        let notes = office.notes(in: ticket)
        #expect(notes.count == 1 && notes.first?.text.contains("soft dry cloth") == true, "\(notes)")
        #expect(try await office.cases().map(\.state) == ["with_human"])
    }

    @Test func `a message that Zendesk vouches for is answered once, and the ticket waits for the customer`()
        async throws
    {
        let office = try await opened()
        defer { office.end() }
        let ticket = office.ask(Self.question)
        for _ in 0..<3 {
            let outcome = try await office.once()
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
        try await expectAnswer(office, in: ticket)
        let seen = try #require(office.fake.ticket(ticket))
        #expect(seen.tags.contains("ai_answered") && !seen.tags.contains("ai_handover"), "\(seen.tags)")
        #expect(seen.status == "pending" && office.notes(in: ticket).isEmpty)
        #expect(try await office.cases().map(\.level) == ["L1"])
        #expect(try await office.effects().allSatisfy { $0.state == "done" && $0.kind.hasPrefix("helpdesk.") })

        // What the customer says to it belongs to the same case, and thanks are answered by nobody.
        office.fake.pass(seconds: 60)
        _ = office.ask("Thank you, that helped.", in: ticket)
        try await office.once()
        #expect(office.fake.said(in: ticket).count == 3)
        let cases = try await office.world.ledger { try await $0.cases(mailbox: nil) }
        #expect(cases.count == 1 && cases.first?.outcome == .confirmed, "\(cases.map(\.state))")
        let told = try await office.world.replyd(["explain", cases.first?.id ?? ""])
        #expect(told.output.contains("helpdesk.reply"), "\(told.output)")
    }

    @Test func `an answer whose receipt was lost is found, and not said again`() async throws {
        let office = try await opened()
        defer { office.end() }
        let ticket = office.ask(Self.question)
        office.thief.steal("PUT /api/v2/tickets/\(ticket).json ", .cut)
        try await office.once()
        #expect(office.thief.stolen.count == 1 && office.fake.said(in: ticket).count == 2)
        #expect(try await replies(office) == ["planned"])
        for minutes in 1...2 {
            let outcome = try await office.once(["REPLYD_SECONDS_AHEAD": "\(minutes * 600)"])
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
        try await expectAnswer(office, in: ticket)
    }

    @Test func `while the service is down the answer waits, and what never can be looked up is in doubt`() async throws
    {
        let office = try await opened()
        defer { office.end() }
        let ticket = office.ask(Self.question)
        office.thief.steal("PUT /api/v2/tickets/\(ticket).json ", .cut)
        try await office.once()
        office.fake.break("/audits")
        try await office.once(["REPLYD_SECONDS_AHEAD": "3600"])
        #expect(try await replies(office) == ["planned"])
        try await office.once(["REPLYD_SECONDS_AHEAD": "\(3 * 86_400)"])
        #expect(try await replies(office) == ["in_doubt"])
        office.fake.break(nil)
        try await office.once(["REPLYD_SECONDS_AHEAD": "\(3 * 86_400 + 3_600)"])
        #expect(office.fake.said(in: ticket).count == 2 && office.fake.mails.count == 1)
        #expect(office.fake.ticket(ticket)?.tags.contains("ai_reason_in_doubt") == true)
        #expect(office.notes(in: ticket).count == 1)
    }

    /// The answer is the first thing that is written into the ticket.
    @Test(arguments: [
        "ledger.commit.before", "ledger.commit.after", "ledger.claim.after", "http.request.before",
        "http.request.after", "ledger.finish.before", "ledger.finish.after",
    ])
    func `killed in the middle, an answer is neither lost nor said twice`(point: String) async throws {
        var passing = 1
        if point.hasPrefix("http.") {
            let other = try await opened()
            defer { other.end() }
            _ = other.ask(Self.question)
            let before = other.fake.requests.count
            try await other.once()
            let new = other.fake.requests.dropFirst(before)
            let writing = try #require(new.firstIndex { $0.method == "PUT" })
            passing = writing - before + 1
            let body = String(decoding: new[writing].body, as: UTF8.self)
            #expect(body.contains("soft dry cloth") && body.contains("\"public\":true"))
        }
        let office = try await opened()
        defer { office.end() }
        let ticket = office.ask(Self.question)
        let killed = try await office.once(["REPLYD_KILL_POINT": "\(point)#\(passing)"])
        #expect(killed.status == 137, "\(killed.status) \(killed.errors)")
        if point == "http.request.after" { #expect(office.fake.said(in: ticket).count == 2) }
        if point == "http.request.before" { #expect(office.fake.said(in: ticket).count == 1) }
        for _ in 0..<2 {
            let again = try await office.once()
            #expect(again.status == 0, "\(again.errors)")
        }
        try await expectAnswer(office, in: ticket)
        #expect(office.fake.ticket(ticket)?.tags.contains("ai_answered") == true)
    }

    @Test func `in mode draft a person gets the answer, and the customer nothing`() async throws {
        let office = try await opened(mode: "draft")
        defer { office.end() }
        let ticket = office.ask(Self.question)
        for _ in 0..<2 { try await office.once() }
        try await expectHandOver(office, of: ticket, reason: "policy")
        #expect(try await replies(office) == [])
    }

    @Test func `in mode observe nothing is written at all`() async throws {
        let office = try await opened(mode: "observe")
        defer { office.end() }
        let ticket = office.ask(Self.question)
        try await office.once()
        #expect(office.fake.said(in: ticket) == [Self.question] && office.fake.mails == [])
        #expect(office.fake.ticket(ticket)?.tags == [] && office.fake.ticket(ticket)?.status == "new")
        #expect(try await replies(office) == ["suppressed"])
    }

    @Test(arguments: [
        ZendeskFake.Standing(isTrusted: nil), .init(isTrusted: false, flags: [2]), .init(flags: [11]),
        .init(from: "Kim@customer.test"), .init(broughtBy: 71),
    ])
    func `what Zendesk does not vouch for stays a person's`(standing: ZendeskFake.Standing) async throws {
        let office = try await opened()
        defer { office.end() }
        let ticket = office.ask(Self.question, standing: standing)
        try await office.once()
        try await expectHandOver(office, of: ticket, reason: "identity")
        #expect(try await office.cases().map(\.level) == ["L0"])
    }

    @Test(arguments: ["in copy", "a follower", "another requester's"])
    func `a ticket that others read is answered by people`(who: String) async throws {
        let office = try await opened()
        defer { office.end() }
        let ticket = office.ask(Self.question)
        switch who {
        case "in copy": office.fake.copy("lee@customer.test", in: ticket)
        case "a follower": office.fake.follow(71, ticket)
        default:
            // Somebody else writes in it: they are not whom an answer would go to.
            office.fake.comment("Mara here, we look into it.", isPublic: true, in: ticket)
            try await office.once()
            office.fake.pass(seconds: 60)
            office.fake.mail(from: "lee@customer.test", "What does delivery cost?", ticket: ticket)
            let mails = office.fake.mails
            try await office.once()
            #expect(office.fake.mails == mails && office.fake.said(in: ticket).count == 3)
            #expect(try await replies(office) == [])
            return
        }
        for _ in 0..<2 { try await office.once() }
        try await expectHandOver(office, of: ticket, reason: "action_failed")
        #expect(try await replies(office) == ["failed"])
    }

    @Test func `a token that may write among agents only leaves the answer to them, once`() async throws {
        let office = try await opened()
        defer { office.end() }
        office.fake.setPrivateOnly(true)
        let looked = try await office.world.replyd(["doctor"])
        #expect(looked.status != 0 && looked.output.contains("private comments only"), "\(looked.output)")
        let ticket = office.ask(Self.question)
        for minutes in 0...2 { try await office.once(["REPLYD_SECONDS_AHEAD": "\(minutes * 600)"]) }
        #expect(office.fake.said(in: ticket) == [Self.question] && office.fake.mails == [])
        #expect(try await replies(office) == ["failed"])
        let comments = office.fake.ticket(ticket)?.notes.filter { $0.text.contains("soft dry cloth") } ?? []
        // What was meant for the customer, and the hand-over.
        #expect(comments.count == 2 && office.notes(in: ticket).count == 1)
    }

    @Test func `one customer gets four answers in a day, in whatever tickets`() async throws {
        let office = try await opened()
        defer { office.end() }
        let questions = [
            Self.question, "What is the best way to clean a brass lamp?", "How should I clean my old brass lamp?",
            "Can you tell me how to clean a brass lamp?", "How do I clean the brass lamp in my kitchen?",
        ]
        var tickets: [String] = []
        for question in questions {
            tickets.append(office.ask(question))
            try await office.once()
            office.fake.pass(seconds: 30)
        }
        #expect(tickets.map { office.fake.said(in: $0).count } == [2, 2, 2, 2, 1])
        #expect(office.fake.mails.count == 4)
        let tags = office.fake.ticket(tickets[4])?.tags ?? []
        #expect(Set(tags).isSuperset(of: ["ai_handover", "ai_reason_loop_suspected"]), "\(tags)")
    }
}

import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing
import Transport

@testable import Effects

/// Zendesk in place of SMTP: an answer is said once, to one person, or not at all.
@Suite(.serialized)
struct ZendeskReplyTests {
    /// A customer's message in a ticket, and what replyd would answer.
    private func asked(_ bench: ZendeskBench) async throws -> (ZendeskIntake, IntakeReply) {
        let intake = ZendeskIntake(bench.zendesk)
        let cursor = try await bench.firstContact(intake)
        bench.fake.mail(from: "kim@customer.test", "Where is it?")
        let message = try #require(try await intake.messages(since: cursor).messages.first)
        return (
            intake,
            IntakeReply(
                conversation: message.conversation, answers: message.number, to: "Kim@customer.test",
                messageID: "answer.1@shop.test", text: "It comes on Friday.\n\nLamp & Co.")
        )
    }

    /// So often at most, as the ledger asks again after each error. Gives the last error.
    private func say(
        _ reply: IntakeReply, by intake: ZendeskIntake, _ desk: TicketDesk, _ claimed: borrowing Claimed, times: Int = 3
    ) async -> HelpdeskError? {
        var last: HelpdeskError?
        for _ in 0..<times {
            do {
                let receipt = try await intake.reply(reply, claimed)
                #expect(receipt.reference.hasPrefix("ticket \(reply.conversation), comment "))
                return nil
            } catch let error as HelpdeskError {
                last = error
            } catch {
                Issue.record("\(error)")
            }
        }
        return last
    }

    @Test func `an answer is mailed once to the customer, also when it is asked for again`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let (intake, reply) = try await asked(bench)
        let claimed = try await desk.claimed()
        #expect(await say(reply, by: intake, desk, claimed) == nil)
        #expect(await say(reply, by: intake, desk, claimed) == nil)
        #expect(bench.fake.said(in: reply.conversation) == ["Where is it?", reply.text])
        #expect(bench.fake.mails == ["kim@customer.test"])
        // What the customer says to it refers to our own Message-ID, and is new.
        bench.fake.mail(from: "kim@customer.test", "Thanks", ticket: reply.conversation)
        let all = try await intake.messages(since: IntakeCursor("0 0 -")).messages
        let letter = String(decoding: try #require(all.last).bytes, as: UTF8.self)
        #expect(letter.contains("In-Reply-To: <answer.1@shop.test>") && all.map(\.wasAnswered) == [true, false])
        try await desk.finish(claimed)
    }

    @Test(arguments: [AnswerThief.Way.cut, .half, .stall])
    func `an answer whose receipt was lost is found and not said again`(way: AnswerThief.Way) async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let (intake, reply) = try await asked(bench)
        let claimed = try await desk.claimed()
        bench.steal("PUT /api/v2/tickets/", way)
        let first = await say(reply, by: intake, desk, claimed, times: 1)
        guard case .unreachable = first else { throw CancellationError() }
        #expect(await say(reply, by: intake, desk, claimed) == nil)
        #expect(bench.fake.said(in: reply.conversation).count == 2 && bench.fake.mails.count == 1)
        try await desk.finish(claimed)
    }

    @Test func `a request that arrives after its repetition is refused by the service`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let (intake, reply) = try await asked(bench)
        let claimed = try await desk.claimed()
        bench.fake.delay("PUT")
        #expect(await say(reply, by: intake, desk, claimed, times: 1) != nil)
        #expect(await say(reply, by: intake, desk, claimed) == nil)
        #expect(bench.fake.arrive() == [409])
        #expect(bench.fake.said(in: reply.conversation).count == 2 && bench.fake.mails.count == 1)
        try await desk.finish(claimed)
    }

    @Test func `a service that keeps no mark is answered once all the same`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let (intake, reply) = try await asked(bench)
        let claimed = try await desk.claimed()
        bench.fake.setKeepsMarks(false)
        bench.steal("PUT /api/v2/tickets/", .cut)
        #expect(await say(reply, by: intake, desk, claimed) == nil)
        #expect(bench.fake.said(in: reply.conversation).count == 2 && bench.fake.mails.count == 1)
        try await desk.finish(claimed)
    }

    @Test func `a change between reading and writing is read again`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let (intake, reply) = try await asked(bench)
        let claimed = try await desk.claimed()
        bench.fake.hasten(["vip"], in: reply.conversation)
        #expect(await say(reply, by: intake, desk, claimed, times: 1) == nil)
        #expect(bench.fake.said(in: reply.conversation).count == 2)
        #expect(bench.fake.requests.count { $0.method == "PUT" } == 2)
        try await desk.finish(claimed)
    }

    @Test(arguments: [
        "an agent has answered", "others are in copy", "agents follow it", "somebody else asked", "solved", "closed",
        "no words",
        "gone",
    ])
    func `what a person must do is left to a person`(trouble: String) async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        var (intake, reply) = try await asked(bench)
        let claimed = try await desk.claimed()
        switch trouble {
        case "an agent has answered": bench.fake.comment("Friday.", isPublic: true, in: reply.conversation)
        case "agents follow it": bench.fake.follow(71, reply.conversation)
        case "others are in copy": bench.fake.copy("lee@customer.test", in: reply.conversation)
        case "somebody else asked": reply.to = "kim@customer.test.example"
        case "solved": bench.fake.set(status: "solved", of: reply.conversation)
        case "closed": bench.fake.set(status: "closed", of: reply.conversation)
        case "no words": reply.text = " \n"
        default: reply.answers += 1
        }
        let (said, mails) = (bench.fake.said(in: reply.conversation), bench.fake.mails)
        let error = await say(reply, by: intake, desk, claimed)
        guard case .rejected(let why) = error else { throw CancellationError() }
        #expect(!why.contains("customer.test") && !why.contains("\n"))
        #expect(bench.fake.said(in: reply.conversation) == said && bench.fake.mails == mails)
        #expect(bench.fake.requests.allSatisfy { $0.method == "GET" })
        intake = ZendeskIntake(bench.zendesk)
        try await desk.finish(claimed)
    }

    @Test func `what the customer writes while an answer is under way is not answered by it`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let (intake, reply) = try await asked(bench)
        let claimed = try await desk.claimed()
        bench.fake.mail(from: "kim@customer.test", "And what does it cost?", ticket: reply.conversation)
        #expect(await say(reply, by: intake, desk, claimed) == nil)
        let all = try await intake.messages(since: IntakeCursor("0 0 -")).messages
        #expect(all.map(\.wasAnswered) == [true, false])
        bench.fake.comment("Nothing.", isPublic: true, in: reply.conversation)
        let later = try await intake.messages(since: IntakeCursor("0 0 -")).messages
        #expect(later.map(\.wasAnswered) == [true, true])
        try await desk.finish(claimed)
    }

    @Test func `an answer makes the ticket wait for the customer, unless somebody has put it aside`() async throws {
        for (before, after) in [("new", "pending"), ("open", "pending"), ("hold", "hold")] {
            let bench = try ZendeskBench()
            defer { bench.end() }
            let desk = try TicketDesk(bench.helpdesk)
            let (intake, reply) = try await asked(bench)
            let claimed = try await desk.claimed()
            bench.fake.set(status: before, of: reply.conversation)
            #expect(await say(reply, by: intake, desk, claimed) == nil)
            #expect(bench.fake.ticket(reply.conversation)?.status == after)
            try await desk.finish(claimed)
        }
    }

    @Test func `an answer that the service keeps among agents is not said again`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let (intake, reply) = try await asked(bench)
        let claimed = try await desk.claimed()
        bench.fake.setPrivateOnly(true)
        guard case .rejected(let why) = await say(reply, by: intake, desk, claimed) else { throw CancellationError() }
        #expect(why.contains("public comments") && bench.fake.mails == [])
        #expect(bench.fake.requests.count { $0.method == "PUT" } == 1)
        try await desk.finish(claimed)
    }

    @Test func `an agent's note and a customer's next message do not stop an answer`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let (intake, reply) = try await asked(bench)
        let claimed = try await desk.claimed()
        bench.fake.comment("I know this customer", isPublic: false, in: reply.conversation)
        bench.fake.mail(from: "kim@customer.test", "Hello?", ticket: reply.conversation)
        #expect(await say(reply, by: intake, desk, claimed) == nil)
        #expect(bench.fake.said(in: reply.conversation).last == reply.text)
        try await desk.finish(claimed)
    }
}

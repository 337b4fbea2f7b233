import Foundation
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

/// An answer in a ticket is a message like a mail: everything that counts or stops mails counts and stops it.
struct TicketAnswerTests {
    private func answer(
        _ fixture: LedgerFixture, _ purpose: Purpose = .answer, to: String = "mara@post.test"
    ) throws -> PlannedEffect {
        PlannedEffect(
            proposal: .helpdesk(.helpdeskReply), purpose: purpose, step: purpose.rawValue,
            body: try fixture.mail(to: to))
    }

    @Test func `answers in tickets and mails to one person count together`() async throws {
        try await withLedger { fixture in
            var planned: [Int] = []
            for index in 0..<5 {
                try await fixture.receive(id: "\(index)@post.test")
                let effect = try index % 2 == 0 ? answer(fixture) : fixture.answer()
                planned.append(try await fixture.commit(fixture.work(), [effect]).count)
            }
            #expect(planned == [1, 1, 1, 1, 0])
        }
    }

    @Test func `it goes to the customer of the case, as an answer or a question, or the decision is refused`()
        async throws
    {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            for wrong in [
                try answer(fixture, to: "eve@other.test"), try answer(fixture, .code), try answer(fixture, .brief),
            ] {
                await #expect(throws: LedgerError.recipientDiffers(effect: 0)) {
                    _ = try await fixture.ledger.commit(
                        fixture.decision(work, [wrong]), handling: work.event, policy: fixture.policy,
                        simulating: false, now: fixture.now)
                }
            }
            try await fixture.ledger.release(work)
        }
    }

    @Test func `many more of them than usual open the breaker, and then none goes out`() async throws {
        try await withLedger { fixture in
            fixture.policy.limits.breakerFloor = 3
            for index in 0..<3 {
                let from = "someone\(index)@web.test"
                try await fixture.receive(from: from, id: "\(index)@web.test")
                try await fixture.commit(fixture.work(), [answer(fixture, to: from)])
            }
            #expect(try await fixture.ledger.status(of: "shop").breaker != nil)
            let next = try await fixture.ledger.claim(.commerce, mailbox: "shop", now: fixture.now) == nil
            #expect(next)
        }
    }

    @Test func `what was said is the case's first reply, and is neither filed in Sent nor noted in the ticket`()
        async throws
    {
        try await withLedger { fixture in
            let (_, file) = try await fixture.receive(id: "a@post.test")
            let row = try #require(try await fixture.commit(fixture.work(), [answer(fixture)]).first)
            #expect(row.kind == .helpdeskReply && row.target == "mara@post.test")
            let claimed = try await fixture.claim(.commerce)
            // It answers a mail, which stands in no ticket.
            #expect(try await fixture.ledger.placeToAnswer(claimed) == nil)
            try await fixture.ledger.finish(
                claimed, receipt: Receipt(reference: "ticket 7, comment 9", at: fixture.now), serverSavesSent: false,
                now: fixture.now)
            #expect(try await fixture.ledger.effects(case: file).map(\.kind) == [.helpdeskReply])
            let first = try await fixture.ledger.cases(mailbox: nil).first?.firstReply
            #expect(first == fixture.now)
            let sent = try await fixture.ledger.lastSent(to: [address("mara@post.test")], mailbox: "shop")
            #expect(sent == ["mara@post.test": fixture.now])
        }
    }

    @Test func `in doubt about the ledger it waits for a yes`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let row = try #require(try await fixture.commit(fixture.work(), [answer(fixture)]).first)
            try await fixture.ledger.write("ledger.commit") { db in try Doubt.begin(db, why: "an old copy") }
            #expect(try await fixture.state(of: row) == .awaitingApproval)
        }
    }

    @Test func `the ticket and the number of what is answered are known again`() async throws {
        try await withLedger { fixture in
            var letter = fixture.admission(
                "Message-ID: <t@post.test>\r\n\r\nHello", uid: 0x8000_0007, uidValidity: 0x59)
            letter.conversation = "42"
            let id = try #require(try await fixture.admit([letter]).first)
            var message = Message()
            message.messageID = "t@post.test"
            message.from = [Message.Mailbox(name: "", address: "mara@post.test")]
            let sender = try address("mara@post.test")
            _ = try await fixture.ledger.finishIntake(
                id,
                .assigned(
                    message: message, screening: Screening(kind: .human, policy: .allowed, signs: []),
                    reading: Reading(), principal: Principal(level: .l1, address: sender)),
                now: fixture.now)
            try await fixture.commit(fixture.work(), [answer(fixture)])
            let claimed = try await fixture.claim(.commerce)
            let place = try await fixture.ledger.placeToAnswer(claimed)
            #expect(place?.conversation == "42" && place?.message == 0x59_8000_0007)
            try await fixture.ledger.finish(
                claimed, receipt: Receipt(reference: "x", at: fixture.now), serverSavesSent: true, now: fixture.now)
        }
    }
}

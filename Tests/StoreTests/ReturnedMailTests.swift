import Foundation
import Mail
import Resolution
import Testing

@testable import Store

/// Mail of ours that came back: its address gets no more, and its case goes to a person.
struct ReturnedMailTests {
    /// Sends one answer; gives its row and Message-ID.
    private func sent(_ fixture: LedgerFixture, to: String = "mara@post.test") async throws -> (EffectRow, String) {
        try await fixture.receive(from: to, id: "\(UUID())@post.test")
        let work = try await fixture.work()
        let id = fixture.ledger.messageID(
            mailbox: "shop", cause: work.event.cause, purpose: .answer, ordinal: 0, domain: "lumen.test")
        let body = EffectBody.mail(
            FrozenMail(
                envelopeFrom: fixture.policy.address, envelopeTo: try address(to), messageID: id,
                bytes: Array("Subject: Re\r\n\r\nHello".utf8)))
        var effect = try fixture.answer(to: to)
        effect.body = body
        let row = try #require(try await fixture.commit(work, [effect]).first)
        try await fixture.finish(.smtp)
        return (row, id)
    }

    private func report(
        _ fixture: LedgerFixture, of id: String?, isHard: Bool, status: String = "5.1.1",
        reason: String = "user_unknown",
        recipient: String = "mara@post.test"
    ) async throws {
        let letters = try await fixture.admit([fixture.admission("bounce \(UUID())")])
        var message = Message()
        message.from = [Message.Mailbox(address: "mailer-daemon@post.test")]
        message.reports = [
            Message.Report(
                recipient: recipient, status: status, reason: reason, isHard: isHard, originalMessageID: id)
        ]
        let outcome = IntakeOutcome.ignored(
            message: message, screening: Screening(kind: .bounce, policy: .none, signs: []), why: "bounce: N1")
        _ = try await fixture.ledger.finishIntake(try #require(letters.first), outcome, now: fixture.now)
    }

    @Test func `a lasting fault suppresses the address at once, until an operator lifts it`() async throws {
        try await withLedger { fixture in
            let (row, id) = try await sent(fixture)
            try await report(fixture, of: id, isHard: true)
            #expect(try await fixture.ledger.suppressions().map(\.address) == ["mara@post.test"])
            let work = try await fixture.work()
            #expect(work.event.kind == .failed(run: nil, effect: row.id, .actionFailed))
            #expect(try await fixture.ledger.effect(row.id)?.why == "it came back: 5.1.1 user_unknown")
            try await fixture.commit(work, [])
            // The same report a second time tells nobody anything.
            try await report(fixture, of: id, isHard: true)
            let isQuiet = try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) == nil
            #expect(isQuiet)

            try await fixture.receive(id: "again@post.test")
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]).isEmpty)
            #expect(try await fixture.ledger.lift(address("MARA@post.test")))
            #expect(try await !fixture.ledger.lift(address("mara@post.test")))
            try await fixture.receive(id: "third@post.test")
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]).count == 1)
        }
    }

    @Test func `passing faults suppress at the third in a week, and a delay troubles nobody`() async throws {
        try await withLedger { fixture in
            for count in 1...3 {
                let (_, id) = try await sent(fixture)
                try await report(fixture, of: id, isHard: false, status: "4.2.2", reason: "mailbox_full")
                #expect(try await fixture.ledger.suppressions().count == (count < 3 ? 0 : 1))
                let work = try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now)
                #expect((work == nil) == (count < 3))
                if let work { try await fixture.commit(work, []) }
            }
        }
    }

    @Test func `passing faults of more than a week do not add up, and what was given up is told at once`() async throws
    {
        try await withLedger { fixture in
            for _ in 0..<4 {
                let (row, id) = try await sent(fixture)
                try await report(fixture, of: id, isHard: false, status: "4.4.7", reason: "expired")
                let work = try await fixture.work()
                #expect(work.event.kind == .failed(run: nil, effect: row.id, .actionFailed))
                try await fixture.commit(work, [])
                fixture.advance(4 * 86_400)
            }
            #expect(try await fixture.ledger.suppressions().isEmpty)
        }
    }

    @Test func `a forged report silences nobody`() async throws {
        try await withLedger { fixture in
            let (_, id) = try await sent(fixture, to: "ben@post.test")
            // Ben knows the id of a mail to himself, and would like Mara to hear no more.
            try await report(fixture, of: id, isHard: true, recipient: "mara@post.test")
            #expect(try await fixture.ledger.suppressions().map(\.address) == ["ben@post.test"])
            for forged in [nil, "guess@lumen.test", "r1.abcdefghijklmnopqrstuvwx.abcdefghijklmnop@lumen.test"] {
                try await report(fixture, of: forged, isHard: true)
            }
            #expect(try await fixture.ledger.suppressions().count == 1)
        }
    }
}

import Foundation
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

/// What could not be read is looked after by people: read again after an upgrade, or ended.
struct QuarantineTests {
    /// A message that stopped three processes, and the case that told of it, decided on.
    private func quarantined(_ fixture: LedgerFixture, _ text: String = "guilty") async throws -> (Int64, String) {
        let ids = try await fixture.admit([fixture.admission(text)])
        for _ in 0..<3 {
            _ = try await fixture.ledger.beginParsing(mailboxes: ["shop"])
            try fixture.reopen()
        }
        #expect(try await fixture.ledger.beginParsing(mailboxes: ["shop"]).first?.earlier == 3)
        let number = try await fixture.ledger.finishIntake(
            ids[0], .quarantined(why: "parsing it stopped replyd 3 times"), now: fixture.now)
        return (ids[0], try #require(number))
    }

    private func outcome(_ id: String, at now: Date) throws -> IntakeOutcome {
        var message = Message()
        message.messageID = id
        message.from = [Message.Mailbox(name: "", address: "mara@post.test")]
        message.date = Message.Timestamp(date: now, offsetMinutes: 0)
        return .assigned(
            message: message, screening: Screening(kind: .human, policy: .allowed, signs: []), reading: Reading(),
            principal: Principal(level: .l1, address: try address("mara@post.test")))
    }

    @Test func `it is listed with its reason, its hash and how often it stopped replyd`() async throws {
        try await withLedger { fixture in
            let (letter, number) = try await quarantined(fixture)
            let found = try #require(try await fixture.ledger.quarantine(mailbox: "shop").first)
            #expect(found.id == "M-\(letter)" && found.crashes == 3 && found.letter.caseID == number)
            #expect(found.letter.reason?.contains("3 times") == true && found.letter.sha256 == sha256("guilty".utf8))
            #expect(try await fixture.ledger.quarantine(mailbox: "other").isEmpty)
            await #expect(throws: LedgerError.unknown("quarantined message M-99")) {
                _ = try await fixture.ledger.quarantined("M-99")
            }
        }
    }

    @Test func `replayed, it is read as if it had just come, with its crash counter at nought`() async throws {
        try await withLedger { fixture in
            let (letter, number) = try await quarantined(fixture)
            try await fixture.skip()
            fixture.advance(60)
            #expect(
                try await fixture.ledger.replay("M-\(letter)", by: "ada", now: fixture.now)
                    == "M-\(letter) is read again")
            #expect(try await fixture.ledger.case(number)?.state == .closed)
            #expect(try await fixture.ledger.quarantine(mailbox: nil).isEmpty)
            #expect(try await fixture.ledger.violations() == [])
            let begun = try await fixture.ledger.beginParsing(mailboxes: ["shop"])
            #expect(begun.map(\.letter.id) == [letter] && begun.map(\.earlier) == [0])
            let other = try await fixture.ledger.finishIntake(
                letter, try outcome("a@post.test", at: fixture.now), now: fixture.now)
            #expect(other != nil && other != number)
            #expect(
                try await fixture.ledger.trail("a@post.test").contains { $0.detail == "M-\(letter) replayed by ada" })
        }
    }

    @Test func `discarded, it is ended with who and why, counts no more, and stays discarded`() async throws {
        try await withLedger { fixture in
            let (letter, number) = try await quarantined(fixture)
            #expect(try await fixture.ledger.status(of: "shop").quarantined == 1)
            // Before anybody was told of it: nobody needs to be told now.
            _ = try await fixture.ledger.discard("M-\(letter)", by: "ada", why: "no letter", now: fixture.now)
            #expect(try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) == nil)
            #expect(try await fixture.ledger.case(number)?.state == .closed)
            #expect(try await fixture.ledger.status(of: "shop").quarantined == 0)
            #expect(try await fixture.ledger.quarantine(mailbox: nil).isEmpty)
            #expect(try await fixture.ledger.quarantine(mailbox: nil, all: true).map(\.id) == ["M-\(letter)"])
            #expect(
                try await fixture.ledger.trail("M-\(letter)").last?.detail == "M-\(letter) discarded by ada: no letter")
            await #expect(throws: LedgerError.self) {
                _ = try await fixture.ledger.replay("M-\(letter)", by: "ada", now: fixture.now)
            }
        }
    }

    @Test func `what is still told to a person is waited for`() async throws {
        try await withLedger { fixture in
            let (letter, _) = try await quarantined(fixture)
            var brief = try fixture.answer(.brief, to: "team@lumen.test")
            brief.proposal = .send(purpose: .brief, to: .team("default"))
            try await fixture.commit(fixture.work(), [brief])
            await #expect(throws: LedgerError.self) {
                _ = try await fixture.ledger.discard("M-\(letter)", by: "ada", why: "no letter", now: fixture.now)
            }
            try await fixture.finish(.smtp)
            _ = try await fixture.ledger.discard("M-\(letter)", by: "ada", why: "no letter", now: fixture.now)
        }
    }
}

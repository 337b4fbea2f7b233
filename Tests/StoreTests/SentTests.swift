import Foundation
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

struct SentTests {
    private func record(
        _ fixture: LedgerFixture, id: String?, answers: [String] = [], references: [String] = []
    ) async throws {
        try await fixture.ledger.recordSent(
            [SentEntry(uid: 1, messageID: id, inReplyTo: answers, references: references, date: fixture.now)],
            cursor: FolderCursor(uidValidity: 1, lastUID: 1, lastDate: nil, draftsOnly: false), mailbox: "shop",
            folder: "Sent", now: fixture.now)
    }

    private func draft(_ fixture: LedgerFixture) async throws -> EffectRow {
        try await fixture.receive(id: "a@post.test")
        let effect = PlannedEffect(
            proposal: .draft(purpose: .answer, to: .customer), purpose: .answer, body: try fixture.mail(id: "ours"))
        let rows = try await fixture.commit(fixture.work(), [effect])
        try await fixture.finish(.imap)
        return try #require(rows.first)
    }

    @Test(arguments: [("ours@lumen.test", [String]()), ("client-made@lumen.test", ["a@post.test"])])
    func `our draft is known when a person has sent it`(id: String, answers: [String]) async throws {
        try await withLedger(mode: .draft) { fixture in
            let row = try await draft(fixture)
            try await record(fixture, id: id, answers: answers)
            try await record(fixture, id: "ours@lumen.test")
            let work = try await fixture.work()
            #expect(work.event.kind == .humanAnswered(ours: true))
            try await fixture.commit(work, [])
            #expect(try await fixture.ledger.effect(row.id)?.receipt?.facts["sent"] == .flag(true))
            // The customer answers to the id that was sent.
            let answer = try await fixture.receive(id: "b@post.test", answers: [id])
            #expect(answer.case == row.caseID)
        }
    }

    @Test func `a person's own answer makes us stand down`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            let rows = try await fixture.commit(fixture.work(), [try fixture.answer()])
            try await record(fixture, id: "person@lumen.test", answers: ["a@post.test"])
            #expect(try await fixture.state(of: rows[0]) == .cancelled)
            #expect(try await fixture.ledger.letter(one.letter)?.isAnswered == true)
            let work = try await fixture.work()
            #expect(work.event.kind == .humanAnswered(ours: false))
            #expect(try await fixture.commit(work, [try fixture.answer()]) == [])
        }
    }

    @Test func `an answer seen before its letter counts all the same`() async throws {
        try await withLedger { fixture in
            try await record(fixture, id: "person@lumen.test", answers: ["a@post.test"])
            try await fixture.receive(id: "a@post.test")
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]) == [])
        }
    }

    @Test func `an answer in a ticket is noticed once, also one that came before its message was read`() async throws {
        try await withLedger { fixture in
            var letters = (4..<7).map { fixture.admission("number \($0)", uid: UInt32($0), uidValidity: 1_024) }
            for i in letters.indices { letters[i].conversation = "35436" }
            func admit(_ letters: [Admission], answered: [UInt32]) async throws -> [Int64] {
                let answer = TicketAnswer(
                    conversation: "35436", places: answered.map { (1_024, $0) }, date: fixture.now)
                return try await fixture.ledger.admit(
                    letters, answers: [answer], place: "here", mailbox: "shop", folder: "tickets")
            }
            func file(_ letter: Int64, _ id: String) async throws {
                var message = Message()
                message.messageID = id
                message.from = [Message.Mailbox(name: "", address: "mara@post.test")]
                let outcome = IntakeOutcome.assigned(
                    message: message, screening: Screening(kind: .human, policy: .allowed, signs: []),
                    reading: Reading(), principal: Principal(level: .l0, address: try address("mara@post.test")))
                _ = try await fixture.ledger.finishIntake(letter, outcome, now: fixture.now)
            }
            let first = try await admit([letters[0]], answered: [])
            try await file(first[0], "one@post.test")
            try await fixture.skip()
            // The second message and the answer to both come in one look; the third comes after it.
            let more = try await admit([letters[1], letters[2]], answered: [4, 5])
            #expect(more.count == 2)
            let work = try await fixture.work()
            #expect(work.event.kind == .humanAnswered(ours: false))
            try await fixture.commit(work, [])
            try await file(more[0], "two@post.test")
            try await file(more[1], "three@post.test")
            var known: [Bool] = []
            for letter in first + more { known.append(try await fixture.ledger.letter(letter)?.isAnswered == true) }
            #expect(known == [true, true, false])
            for _ in 0..<2 { try await fixture.skip() }
            // The same look again, as after a crash, and another place of the same number.
            _ = try await admit(letters, answered: [4, 5, 9])
            #expect(try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) == nil)
        }
    }

    @Test func `what we sent ourselves changes nothing`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            try await fixture.skip()
            let id = fixture.ledger.messageID(
                mailbox: "shop", cause: .message(one.letter), purpose: .answer, ordinal: 0, domain: "lumen.test")
            try await record(fixture, id: id, answers: ["a@post.test"])
            #expect(try await fixture.ledger.letter(one.letter)?.isAnswered == false)
            #expect(try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) == nil)
        }
    }
}

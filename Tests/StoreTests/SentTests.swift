import Foundation
import Mail
import Resolution
import Testing

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

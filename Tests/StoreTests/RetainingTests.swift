import Foundation
import GRDB
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

/// What has grown old is given up; what runs, and what keeps things from happening twice, is not.
struct RetainingTests {
    private static let day = 86_400.0
    private let month = Retention(raw: 30 * Self.day, closed: 60 * Self.day)

    private func drop(_ fixture: LedgerFixture, _ retention: Retention, mailbox: String = "shop") async throws -> Int {
        var steps = 0
        while try await fixture.ledger.dropOld(mailbox: mailbox, retention, now: fixture.now) { steps += 1 }
        return steps
    }

    private func kept(_ fixture: LedgerFixture) async throws -> Int {
        try await fixture.ledger.pool.read { db in
            try Int.fetchOne(db, sql: "select count(*) from raw_letter where bytes is not null or dropped is null") ?? 0
        }
    }

    @Test func `bytes go when their time is over, in small steps, and the file of a large message with them`()
        async throws
    {
        try await withLedger { fixture in
            let large = String(repeating: "x", count: Ledger.largestInRow + 1)
            let texts = (0..<250).map { "letter \($0)" } + [large]
            for id in try await fixture.admit(texts.map { fixture.admission($0) }) {
                _ = try await fixture.ledger.finishIntake(
                    id,
                    .ignored(
                        message: Message(), screening: Screening(kind: .list, policy: .none, signs: []), why: "list"),
                    now: fixture.now)
            }
            fixture.advance(29 * Self.day)
            #expect(try await drop(fixture, month) == 0)
            fixture.advance(2 * Self.day)
            let young = try await fixture.admit([fixture.admission("young")])
            #expect(try await drop(fixture, month) == 2)
            #expect(try await kept(fixture) == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder + "/raw") == [])
            #expect(try await fixture.ledger.bytes(of: young[0]) == Array("young".utf8))
            await #expect(throws: LedgerError.bytesDropped("M-1")) { _ = try await fixture.ledger.bytes(of: 1) }
            #expect(try await fixture.ledger.bytesIfKept(of: 1) == nil)
            // Known for ever by its hash.
            #expect(try await fixture.admit([fixture.admission("letter 3", uidValidity: 8)]).isEmpty)
            #expect(try await drop(fixture, month) == 0)
            #expect(try await drop(fixture, Retention(raw: nil, closed: nil)) == 0)
            _ = try await fixture.ledger.finishIntake(young[0], .quarantined(why: "broken"), now: fixture.now)
        }
    }

    @Test func `what is not read yet keeps its bytes, and whoever keeps them longer keeps them`() async throws {
        try await withLedger { fixture in
            let ids = try await fixture.admit([fixture.admission("one"), fixture.admission("both")])
            let other = try await fixture.admit([fixture.admission("both")], mailbox: "other")
            fixture.advance(40 * Self.day)
            #expect(try await drop(fixture, month) == 0, "it is still to be read")
            for id in ids + other {
                _ = try await fixture.ledger.finishIntake(id, .quarantined(why: "broken"), now: fixture.now)
            }
            #expect(try await drop(fixture, month) == 1)
            #expect(try await fixture.ledger.bytesIfKept(of: ids[0]) == nil)
            #expect(try await fixture.ledger.bytesIfKept(of: ids[1]) != nil, "the other mailbox has it, too")
            #expect(try await drop(fixture, month, mailbox: "other") == 1)
            #expect(try await fixture.ledger.bytesIfKept(of: ids[1]) == nil)
        }
    }

    @Test func `an ended case loses words and people when its time is over, an open one never`() async throws {
        try await withLedger { fixture in
            let (letter, id) = try await fixture.receive(bytes: Canaries.letter("one"), orders: [Canaries.number])
            try await fixture.ask(about: letter, in: id)
            let (_, open) = try await fixture.receive(
                bytes: Array("From: ben@post.test\r\nSubject: Lamp\r\n\r\nHello".utf8))
            let work = try await fixture.work()
            var answer = try fixture.answer(to: Canaries.address)
            answer.body = .mail(
                FrozenMail(
                    envelopeFrom: fixture.policy.address, envelopeTo: try address(Canaries.address),
                    messageID: "r1.a@lumen.test", bytes: Array("Subject: Re: canarysubject\r\n\r\nx".utf8)))
            try await fixture.commit(work, [answer])
            try await fixture.finish(.smtp)
            try await fixture.skip()
            _ = try await fixture.ledger.change(id, .close, by: "ada", now: fixture.now)
            fixture.advance(59 * Self.day)
            _ = try await drop(fixture, month)
            #expect(try await fixture.ledger.case(id)?.customer != nil)
            #expect(try await fixture.ledger.exchanges(id).map { $0.answer != nil } == [true])
            fixture.advance(2 * Self.day)
            #expect(try await drop(fixture, month) > 0)
            let file = try #require(try await fixture.ledger.case(id))
            #expect(file.customer == nil && file.subject.isEmpty && file.state == .closed)
            #expect(try await fixture.ledger.effects(case: id).map(\.state) == [.done])
            #expect(try await fixture.ledger.spent(case: id) == 1_200)
            #expect(try await fixture.ledger.case(open)?.subject == "Lamp")
            let rows = try await fixture.ledger.pool.read { db in try Canaries.found(in: Canaries.dump(db)) }
            #expect(rows == [])
            #expect(try await drop(fixture, month) == 0)
        }
    }

    @Test func `words of a message that became no case go, too`() async throws {
        try await withLedger { fixture in
            try await fixture.ignore(bytes: Canaries.letter("one"), kind: .list, reason: "list: N3")
            fixture.advance(61 * Self.day)
            #expect(try await drop(fixture, month) > 0)
            let letter = try #require(try await fixture.ledger.letter(1))
            #expect(letter.message == nil && letter.reason == "erased" && letter.screening?.kind == .list)
        }
    }
}

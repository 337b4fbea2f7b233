import Foundation
import GRDB
import Resolution
import Testing

@testable import Store

/// What a model was asked is paid for once, kept before anything is made of it, and told as it was.
struct ExchangeTests {
    private func exchange(
        _ fixture: LedgerFixture, case id: String = "C-1", message: Int64? = 1, digest: Character = "a",
        model: String = "small", answer: [UInt8]? = Array("{\"wish\":\"refund\"}".utf8), failure: String? = nil,
        cost: Int = 1_200
    ) -> KeptExchange {
        KeptExchange(
            caseID: id, message: message, mailbox: "shop", model: model, task: "classify",
            digest: String(repeating: digest, count: 64), front: "Which wish is it?", tail: "The lamp is broken.",
            answer: answer, failure: failure, servedBy: "small-2026", fresh: 40, cached: 900, stored: 3, out: 12,
            cost: cost, currency: "EUR", at: fixture.now)
    }

    @Test func `an answer is found again after a crash, byte for byte, by its question and its case only`() async throws
    {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            try await fixture.receive(from: "ole@post.test", id: "b@post.test")
            var kept = exchange(fixture, answer: [0x7B, 0x00, 0xFF, 0x0D, 0x0A, 0x7D])
            kept.tail = "Ja\0, ge\u{308}rn.\r\nÄ"
            kept.front = "One\0two\r\n"
            try await fixture.ledger.keep(kept)
            // Nothing was committed: the process dies between the two.
            try fixture.reopen()
            #expect(try await fixture.ledger.answer(to: kept.digest, in: "C-1") == kept)
            let again = try #require(try await fixture.ledger.answer(to: kept.digest, in: "C-1"))
            #expect(again.tail.utf8.elementsEqual(kept.tail.utf8) && again.front.utf8.elementsEqual(kept.front.utf8))
            #expect(try await fixture.ledger.answer(to: kept.digest, in: "C-2") == nil)
            #expect(try await fixture.ledger.answer(to: String(repeating: "b", count: 64), in: "C-1") == nil)
            #expect(try await fixture.ledger.answer(to: kept.digest, in: "nobody") == nil)
            await #expect(throws: LedgerError.unknown("case C-9")) {
                try await fixture.ledger.keep(exchange(fixture, case: "C-9"))
            }
            for _ in 0..<2 { try await fixture.skip() }
        }
    }

    @Test func `the first answer stays, a failure gives way, and what each attempt cost is counted`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let ledger = fixture.ledger
            try await ledger.keep(exchange(fixture, answer: nil, failure: "it rests", cost: 5))
            try await ledger.keep(exchange(fixture, answer: nil, failure: "it is cut off", cost: 70))
            let question = exchange(fixture).digest
            #expect(try await ledger.answer(to: question, in: "C-1") == nil)
            #expect(try await ledger.exchanges("C-1").map(\.failure) == ["it is cut off"])
            try await ledger.keep(exchange(fixture, answer: Array("first".utf8), cost: 900))
            try await ledger.keep(exchange(fixture, answer: Array("second".utf8), cost: 1_000))
            try await ledger.keep(exchange(fixture, answer: nil, failure: "it rests", cost: 20_000))
            let kept = try await ledger.exchanges("C-1")
            #expect(kept.map(\.answer) == [Array("first".utf8)] && kept.map(\.failure) == [nil])
            #expect(kept.map(\.cost) == [21_975])
            // Another model's answer to the same question is another row; the oldest is given.
            try await ledger.keep(exchange(fixture, model: "large", answer: Array("third".utf8), cost: 300_000))
            #expect(try await ledger.answer(to: question, in: "C-1")?.model == "small")
            // It did not hold, and the other was asked after it: so it is after a crash.
            #expect(try await ledger.answer(to: question, in: "C-1", besides: ["small"])?.model == "large")
            #expect(try await ledger.answer(to: question, in: "C-1", besides: ["small", "large"]) == nil)
            #expect(try await ledger.spent(case: "C-1") == 321_975)
            try await fixture.skip()
        }
    }

    @Test func `what was spent is summed for a mailbox, a model, a time, and a case`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            try await fixture.receive(from: "ole@post.test", id: "b@post.test")
            let ledger = fixture.ledger
            try await ledger.keep(exchange(fixture, cost: 1))
            fixture.advance(3_600)
            let later = fixture.now
            try await ledger.keep(exchange(fixture, digest: "b", cost: 10))
            try await ledger.keep(exchange(fixture, case: "C-2", message: 2, digest: "a", cost: 100))
            try await ledger.keep(exchange(fixture, digest: "c", model: "large", cost: 1_000))
            var elsewhere = exchange(fixture, digest: "d", cost: 10_000)
            elsewhere.mailbox = "other"
            try await ledger.keep(elsewhere)
            #expect(try await ledger.spent(mailbox: "shop", model: "small", since: .distantPast) == 111)
            #expect(try await ledger.spent(mailbox: "shop", model: "small", since: later) == 110)
            #expect(try await ledger.spent(mailbox: "shop", model: "small", since: later.addingTimeInterval(1)) == 0)
            #expect(try await ledger.spent(mailbox: "shop", model: "large", since: later) == 1_000)
            #expect(try await ledger.spent(mailbox: "other", model: "small", since: later) == 10_000)
            #expect(try await ledger.spent(case: "C-1") == 11_011)
            #expect(try await ledger.spent(case: "C-2") == 100)
            #expect(try await ledger.spent(case: "C-3") == 0)
            for _ in 0..<2 { try await fixture.skip() }
        }
    }

    @Test func `a decision says what became of the answers it had, and one that is not written says nothing`()
        async throws
    {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            try await fixture.receive(from: "ole@post.test", id: "b@post.test")
            let ledger = fixture.ledger
            try await ledger.keep(exchange(fixture, model: "broken", answer: nil, failure: "it rests"))
            try await ledger.keep(exchange(fixture))
            try await ledger.keep(exchange(fixture, digest: "b", answer: nil, failure: "it rests"))
            try await ledger.keep(exchange(fixture, digest: "c"))
            try await ledger.keep(exchange(fixture, case: "C-2", message: 2))
            let work = try await fixture.work()
            var decision = fixture.decision(work, [])
            let silent = decision
            decision.advice = [
                AdviceOutcome(digest: exchange(fixture).digest, outcome: "refused: it quotes nothing"),
                AdviceOutcome(digest: exchange(fixture, digest: "b").digest, outcome: "the classifier decided"),
            ]
            #expect(decision != silent)
            func outcomes(_ id: String) async throws -> [String?] { try await ledger.exchanges(id).map(\.outcome) }
            decision.state.version += 1
            #expect(
                try await ledger.commit(
                    decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
                    == .stale)
            #expect(try await outcomes("C-1") == [nil, nil, nil, nil])
            decision.state.version -= 1
            #expect(
                try await ledger.commit(
                    decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
                    == .committed([]))
            try await ledger.release(work)
            #expect(
                try await outcomes("C-1") == [nil, "refused: it quotes nothing", "the classifier decided", nil])
            #expect(try await outcomes("C-2") == [nil])
            try await fixture.skip()
        }
    }

    @Test func `exchanges are found like the trail, and what is the same for all is kept once`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            let other = try await fixture.receive(from: "ole@post.test", id: "b@post.test")
            for digest in "abc" { try await fixture.ledger.keep(exchange(fixture, digest: digest)) }
            try await fixture.ledger.keep(exchange(fixture, case: other.case, message: other.letter, digest: "d"))
            for subject in [one.case, "a@post.test", "M-\(one.letter)"] {
                let found = try await fixture.ledger.exchanges(subject)
                #expect(found.map(\.digest.first) == ["a", "b", "c"], "\(subject)")
            }
            #expect(try await fixture.ledger.exchanges("b@post.test").map(\.caseID) == [other.case])
            #expect(try await fixture.ledger.exchanges("nobody@post.test") == [])
            let fronts = try await fixture.ledger.pool.read { db in
                try Int.fetchOne(db, sql: "select count(*) from prompt_front")
            }
            #expect(fronts == 1)
            for _ in 0..<2 { try await fixture.skip() }
        }
    }

    @Test func `an answer that comes after its customer was erased leaves no word, but its cost`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            try await fixture.skip()
            _ = try await fixture.ledger.change(one.case, .close, by: "ada", now: fixture.now)
            #expect(try await fixture.ledger.erase(address("mara@post.test"), by: "ada", now: fixture.now) != nil)
            try await fixture.ledger.keep(exchange(fixture))
            let kept = try #require(try await fixture.ledger.exchanges(one.case).first)
            #expect(kept.tail == "erased" && kept.answer == nil && kept.cost == 1_200)
            #expect(try await fixture.ledger.answer(to: kept.digest, in: one.case) == nil)
        }
    }
}

import Foundation
import Mail
import Resolution
import Testing

@testable import Store

/// Limits that stop a loop whatever its letters' headers say.
struct LoopLimitTests {
    /// How many of the answers to these letters are planned.
    private func answers(
        _ fixture: LedgerFixture, from addresses: [String], level: Level = .l2, words: [String] = []
    ) async throws -> [Int] {
        var planned: [Int] = []
        for (index, from) in addresses.enumerated() {
            try await fixture.receive(
                from: from, id: "\(UUID())@post.test", level: level, words: words.isEmpty ? "" : words[index])
            planned.append(try await fixture.commit(fixture.work(), [try fixture.answer(to: from)]).count)
        }
        return planned
    }

    @Test func `one person is one correspondent, however the address is written`() async throws {
        try await withLedger { fixture in
            let ways = ["mara@post.test", "MARA@post.test", "mara+a@post.test", "Mara+B@Post.Test", "mara+c@post.test"]
            let planned = try await answers(fixture, from: ways)
            #expect(planned == [1, 1, 1, 1, 0])
            #expect(try await answers(fixture, from: ["mara2@post.test"]) == [1])
        }
    }

    @Test func `what came under a name that nobody vouched for is not what the person said`() async throws {
        try await withLedger { fixture in
            let words = "My lamp came broken and the shade is cracked, what can you do about it please?"
            let (ada, level) = ("ada@post.test", Level.l1)
            _ = try await answers(fixture, from: [ada, ada], level: .l0, words: [words, words])
            #expect(try await answers(fixture, from: [ada], level: level, words: [words]) == [1])
            #expect(try await answers(fixture, from: [ada], level: level, words: [words]) == [0])
        }
    }

    @Test func `mailboxes of one process count together`() async throws {
        try await withLedger { fixture in
            var second = fixture.policy
            second.name = "second"
            for index in 0..<5 {
                try await fixture.receive(id: "\(index)@post.test", mailbox: index % 2 == 0 ? "shop" : "second")
                let work = try await fixture.work()
                let result = try await fixture.ledger.commit(
                    fixture.decision(work, [try fixture.answer()]), handling: work.event,
                    policy: work.state.mailbox == "shop" ? fixture.policy : second, simulating: false, now: fixture.now)
                try await fixture.ledger.release(work)
                guard case .committed(let rows) = result else {
                    Issue.record("\(result)")
                    return
                }
                #expect(rows.count == (index < 4 ? 1 : 0))
            }
        }
    }

    @Test func `people of one organisation who are not on file get eight, those of a free mail host four each`()
        async throws
    {
        try await withLedger { fixture in
            let firm = (0..<10).map { "clerk\($0)@\($0 % 2 == 0 ? "" : "mx.")firm.test" }
            let planned = try await answers(fixture, from: firm, level: .l1)
            #expect(planned == Array(repeating: 1, count: 8) + [0, 0])
            let free = (0..<10).map { "someone\($0)@web.de" }
            #expect(try await answers(fixture, from: free, level: .l1) == Array(repeating: 1, count: 10))
            #expect(try await answers(fixture, from: ["customer@firm.test"], level: .l2) == [1])
            fixture.advance(86_401)
            for _ in 0..<19 { try await fixture.finish(.smtp) }
            fixture.advance(86_401)
            #expect(try await answers(fixture, from: ["clerk99@firm.test"], level: .l1) == [1])
        }
    }

    @Test func `what waits for a server that is down counts, and then counts from when it went out`() async throws {
        try await withLedger { fixture in
            let planned = try await answers(fixture, from: Array(repeating: "mara@post.test", count: 5))
            #expect(planned == [1, 1, 1, 1, 0])
            fixture.advance(86_401)
            #expect(try await answers(fixture, from: ["mara@post.test"]) == [0])
            for _ in 0..<4 { try await fixture.finish(.smtp) }
            fixture.advance(3_600)
            #expect(try await answers(fixture, from: ["mara@post.test"]) == [0])
            fixture.advance(86_400)
            #expect(try await answers(fixture, from: ["mara@post.test"]) == [1])
        }
    }

    @Test func `three messages in a row, and no fourth without a word of the customer`() async throws {
        try await withLedger { fixture in
            let letter = try await fixture.receive(id: "a@post.test", words: "Where is my lamp?")
            let work = try await fixture.work()
            let effects = try (0..<4).map { step in
                var effect = try fixture.answer()
                effect.step = "\(step)"
                return effect
            }
            #expect(try await fixture.commit(work, effects).count == 3)
            try await fixture.receive(
                id: "b@post.test", references: ["a@post.test"], words: "And when will it come, do you know?")
            let next = try await fixture.work()
            #expect(next.state.id == letter.case)
            #expect(try await fixture.commit(next, [try fixture.answer()]).count == 1)
        }
    }

    @Test func `the same words again get no answer and join the case, another order of somebody on file does`()
        async throws
    {
        try await withLedger { fixture in
            let words = "Hello, I would like to know where the parcel with my order is, please tell me soon."
            let first = try await fixture.receive(id: "a@post.test", orders: ["4101"], words: words)
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]).count == 1)
            let again = try await fixture.receive(id: "b@post.test", orders: ["4101"], words: words)
            #expect(again.case == first.case)
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]).isEmpty)
            #expect(try await fixture.ledger.letter(again.letter)?.isRepetition == true)
            let other = try await fixture.receive(id: "c@post.test", orders: ["4102"], words: words)
            #expect(try await fixture.ledger.letter(other.letter)?.isRepetition == false)
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer()]).count == 1)
            // A week later nobody is a machine for asking again.
            fixture.advance(8 * 86_400)
            let late = try await fixture.receive(id: "d@post.test", orders: ["4101"], words: words)
            #expect(try await fixture.ledger.letter(late.letter)?.isRepetition == false)
        }
    }

    @Test func `a wish said again in answer to our question is an answer, once`() async throws {
        try await withLedger { fixture in
            let words = "Hello, I would like to have another one of my lamp, the green one that you had in the window."
            /// Our question, with the run that waits for its answer.
            func ask() async throws -> String {
                var run = Run(
                    id: "R-1", runbook: "b", runbookText: "", runbookHash: "", intent: "exchange", wish: "", message: 1)
                run.state = .waiting
                run.waitingFor = .customer
                run.asking = "variant"
                let id = "\(UUID())"
                try await fixture.commit(fixture.work(), [try fixture.answer(.ask, id: id)], runs: [run])
                try await fixture.finish(.smtp)
                return id + "@lumen.test"
            }
            try await fixture.receive(id: "a@post.test", words: words)
            let question = try await ask()
            let again = try await fixture.receive(id: "b@post.test", answers: [question], words: words)
            #expect(try await fixture.ledger.letter(again.letter)?.isRepetition == false)
            let next = try await ask()
            let third = try await fixture.receive(id: "c@post.test", answers: [next], words: words)
            #expect(try await fixture.ledger.letter(third.letter)?.isRepetition == true)
        }
    }

    @Test func `our answer sent back without a sign of quoting is no word of the customer`() async throws {
        try await withLedger { fixture in
            let ours = "Your parcel left our house on Monday and will be with you on Friday, says the carrier."
            try await fixture.receive(id: "a@post.test", words: "Where is my lamp?")
            var answer = try fixture.answer()
            answer.body = .mail(
                FrozenMail(
                    envelopeFrom: fixture.policy.address, envelopeTo: try address("mara@post.test"),
                    messageID: "x@lumen.test", bytes: Array("Subject: Re: A lamp\r\n\r\n\(ours)".utf8)))
            try await fixture.commit(fixture.work(), [answer])
            let echo = try await fixture.receive(id: "b@post.test", words: "We have: " + ours)
            #expect(try await fixture.ledger.letter(echo.letter)?.isRepetition == true)
        }
    }

    @Test func `an address opens eight cases in a day, and those without proof of the sender stay apart`() async throws
    {
        try await withLedger { fixture in
            var cases: [String] = []
            for index in 0..<12 {
                cases.append(try await fixture.receive(id: "\(index)@post.test", level: .l0).case)
            }
            #expect(Set(cases).count == 8)
            #expect(Set(cases[7...]).count == 1)
            let proven = try await fixture.receive(id: "p@post.test", level: .l2)
            #expect(!cases.contains(proven.case))
            fixture.advance(86_401)
            #expect(!cases.contains(try await fixture.receive(id: "n@post.test", level: .l0).case))
            // Reading a case of thousands of letters stays quick.
            let file = try await fixture.ledger.case(cases[11])
            #expect(file?.threads.count == 1)
        }
    }

    @Test func `a thread is acknowledged once, also when a second case begins in it, and never against its header`()
        async throws
    {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer(.ack)]).count == 1)
            try await fixture.finish(.smtp)
            let first = try #require(try await fixture.ledger.cases(mailbox: "shop").first)
            _ = try await fixture.ledger.change(first.id, .close, by: "noor", now: fixture.now)
            try await fixture.commit(fixture.work(), [])
            fixture.advance(9 * 86_400)
            let second = try await fixture.receive(id: "b@post.test", references: ["a@post.test"])
            #expect(second.case != first.id)
            #expect(try await fixture.commit(fixture.work(), [try fixture.answer(.ack)]).isEmpty)
            try await fixture.receive(
                from: "ben@post.test", id: "c@post.test",
                signs: [Message.Sign(rule: "N5", detail: "x-auto-response-suppress all")])
            #expect(
                try await fixture.commit(fixture.work(), [try fixture.answer(.ack, to: "ben@post.test")]).isEmpty)
        }
    }

    @Test func `mailboxes are served in turn, so that a flood in one holds up no other`() async throws {
        try await withLedger { fixture in
            for index in 0..<50 {
                try await fixture.receive(from: "a\(index)@post.test", id: "\(index)@post.test")
            }
            for index in 0..<3 {
                try await fixture.receive(from: "b\(index)@post.test", id: "b\(index)@post.test", mailbox: "second")
            }
            var served: [String] = []
            for _ in 0..<7 { served.append(try await fixture.work().state.mailbox) }
            #expect(served.prefix(6).count { $0 == "second" } == 3)
        }
    }
}

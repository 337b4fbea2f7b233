import Mail
import Resolution
import Testing
import Understanding

@testable import Store

/// The crash counter: on the disk before a letter is parsed, and never at the cost of an innocent one.
struct ParsingTests {
    private func begin(_ fixture: LedgerFixture, after last: Int64 = 0, suspect: Bool = true) async throws -> [Int64] {
        try await fixture.ledger.beginParsing(
            mailboxes: ["shop"], after: last, takesSuspect: suspect, atMost: 3, octets: 1_000
        ).map(\.letter.id)
    }

    private func attempts(_ fixture: LedgerFixture) async throws -> [Int] {
        try await fixture.ledger.letters(in: .fetched, limit: 9).map(\.attempts)
    }

    @Test func `parsing is counted before it begins, once in each process`() async throws {
        try await withLedger { fixture in
            let ids = try await fixture.admit([fixture.admission("one")])
            #expect(try await fixture.ledger.beginParsing(mailboxes: ["shop"]).map(\.earlier) == [0])
            #expect(try await fixture.ledger.beginParsing(mailboxes: ["shop"]).map(\.earlier) == [0])
            try fixture.reopen()
            let again = try await fixture.ledger.beginParsing(mailboxes: ["shop"])
            #expect(again.map(\.earlier) == [1] && again.map(\.letter.id) == ids)
            #expect(try await attempts(fixture) == [2])
        }
    }

    @Test func `after a crash the letters of a batch come one by one, and only the guilty one is blamed`() async throws
    {
        try await withLedger { fixture in
            let ids = try await fixture.admit((1...4).map { fixture.admission("letter \($0)") })
            #expect(try await begin(fixture) == Array(ids[..<3]))
            #expect(try await attempts(fixture) == [1, 1, 1, 0])
            // The second letter ends every process that reads it.
            for crash in 1...3 {
                try fixture.reopen()
                if crash == 1 {
                    #expect(try await begin(fixture) == [ids[0]])
                    #expect(try await begin(fixture, after: ids[0], suspect: false).isEmpty)
                    _ = try await fixture.ledger.finishIntake(ids[0], .quarantined(why: "done"), now: fixture.now)
                }
                let begun = try await fixture.ledger.beginParsing(mailboxes: ["shop"], atMost: 3)
                #expect(begun.map(\.letter.id) == [ids[1]] && begun.map(\.earlier) == [crash])
            }
            #expect(try await attempts(fixture) == [4, 1, 0])
            _ = try await fixture.ledger.finishIntake(ids[1], .quarantined(why: "guilty"), now: fixture.now)
            #expect(try await begin(fixture) == [ids[2]])
            _ = try await fixture.ledger.finishIntake(ids[2], .quarantined(why: "done"), now: fixture.now)
            #expect(try await begin(fixture) == [ids[3]])
        }
    }

    @Test func `a batch holds so many octets, and one letter of any length`() async throws {
        try await withLedger { fixture in
            let long = String(repeating: "a", count: 2_000)
            let ids = try await fixture.admit(
                [long, "x", String(repeating: "b", count: 999), "y"].map { fixture.admission($0) })
            #expect(try await begin(fixture) == [ids[0]])
            #expect(try await begin(fixture, after: ids[0]) == [ids[1], ids[2]])
            #expect(try await begin(fixture, after: ids[2]) == [ids[3]])
        }
    }

    @Test func `letters of a mailbox that is worked no more hold up no other`() async throws {
        try await withLedger { fixture in
            try await fixture.admit([fixture.admission("one")])
            #expect(try await fixture.ledger.beginParsing(mailboxes: ["other"]).isEmpty)
        }
    }

    @Test func `an answer finds the case of a message in the same batch`() async throws {
        try await withLedger { fixture in
            let ids = try await fixture.admit([fixture.admission("one"), fixture.admission("two")])
            let sender = try address("mara@post.test")
            func outcome(_ id: String, answers: [String]) -> IntakeOutcome {
                var message = Message()
                message.messageID = id
                message.inReplyTo = answers
                message.subject = "A lamp"
                message.from = [Message.Mailbox(name: "", address: "mara@post.test")]
                message.date = Message.Timestamp(date: fixture.now, offsetMinutes: 0)
                return .assigned(
                    message: message, screening: Screening(kind: .human, policy: .allowed, signs: []),
                    reading: Reading(), principal: Principal(level: .l1, address: sender))
            }
            let cases = try await fixture.ledger.finishIntake(
                [
                    (ids[0], outcome("a@post.test", answers: [])),
                    (ids[1], outcome("b@post.test", answers: ["a@post.test"])),
                ],
                now: fixture.now)
            #expect(cases[0] != nil && cases[0] == cases[1])
        }
    }
}

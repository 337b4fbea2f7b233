import GRDB
import Resolution
import Testing

@testable import Store

/// An event at which processes end is counted on the disk, and holds up nothing but its own case.
struct DecidingTests {
    private func attempts(_ fixture: LedgerFixture) async throws -> [Int] {
        try await fixture.ledger.pool.read { db in
            try Int.fetchAll(db, sql: "select attempts from case_event order by id")
        }
    }

    @Test func `what a process left open is counted before it is decided on, once in each process`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            // Nobody died of it yet: it costs no commit.
            let before = fixture.ledger.commits.count
            #expect(try await fixture.work().earlier == 0)
            #expect(fixture.ledger.commits.count == before)
            for death in 0...3 {
                try fixture.reopen()
                let work = try await fixture.work()
                #expect(work.earlier == death)
                try await fixture.ledger.release(work)
                #expect(try await fixture.work().earlier == death)
                #expect(try await attempts(fixture) == [death + 1])
            }
        }
    }

    @Test func `what failed and did no harm is not counted`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            for _ in 0..<3 {
                try fixture.reopen()
                let work = try await fixture.work()
                #expect(work.earlier == 0)
                try await fixture.ledger.survived(work)
                #expect(try await attempts(fixture) == [0])
            }
        }
    }

    @Test func `what ended a process comes after all else, and what follows it is innocent`() async throws {
        try await withLedger { fixture in
            let guilty = try await fixture.receive(id: "a@post.test").case
            try fixture.reopen()
            #expect(try await fixture.work().state.id == guilty)
            let other = try await fixture.receive(from: "ole@post.test", id: "b@post.test").case
            try fixture.reopen()
            let first = try await fixture.work()
            #expect(first.state.id == other && first.earlier == 0)
            try await fixture.commit(first, [])
            let second = try await fixture.work()
            #expect(second.state.id == guilty && second.earlier == 1)
            try await fixture.commit(second, [])
            try await fixture.receive(id: "c@post.test", answers: ["a@post.test"])
            let third = try await fixture.work()
            #expect(third.state.id == guilty && third.earlier == 0)
            try await fixture.commit(third, [])
        }
    }
}

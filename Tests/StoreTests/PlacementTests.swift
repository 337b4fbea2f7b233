import Foundation
import Mail
import Resolution
import Testing

@testable import Store

struct PlacementTests {
    @Test func `an answer to our message joins its case`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            try await fixture.commit(work, [try fixture.answer(.ask, id: "ours")])
            let two = try await fixture.receive(id: "b@post.test", answers: ["ours@lumen.test"])
            #expect(two.case == one.case)
            #expect(try await fixture.ledger.letters(ofCase: one.case).map(\.id) == [one.letter, two.letter])
            let version = try #require(try await fixture.ledger.case(one.case)).version
            #expect(version == 2, "a decision on what was known before must not be committed")
        }
    }

    @Test func `knowing an id does not make a stranger take part`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            try await fixture.commit(fixture.work(), [try fixture.answer(id: "ours")])
            let other = try await fixture.receive(
                from: "eve@other.test", id: "e@other.test", answers: ["ours@lumen.test"], references: ["a@post.test"])
            #expect(other.case != one.case)
            let letter = try #require(try await fixture.ledger.letter(other.letter))
            let first = try #require(try await fixture.ledger.letter(one.letter))
            #expect(letter.threadID != first.threadID)
        }
    }

    @Test(arguments: [(Level.l2, Level.l0), (.l0, .l2)])
    func `an unauthenticated letter and an authenticated case never meet`(levels: (Level, Level)) async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test", level: levels.0)
            let two = try await fixture.receive(id: "b@post.test", references: ["a@post.test"], level: levels.1)
            #expect(one.case != two.case)
            #expect(try await fixture.ledger.case(one.case)?.principal.level == levels.0)
            let trail = try await fixture.ledger.trail(two.case)
            #expect(trail.contains { $0.step == "related" && $0.detail.contains(one.case) })
        }
    }

    @Test(arguments: [(6.0, true), (8.0, false)])
    func `a resolved case takes its customer back for seven days`(days: Double, joins: Bool) async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            let work = try await fixture.work()
            var decision = fixture.decision(work, [])
            decision.state.state = .resolved
            _ = try await fixture.ledger.commit(
                decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
            try await fixture.ledger.release(work)
            fixture.advance(days * 86_400)
            let two = try await fixture.receive(id: "b@post.test", references: ["a@post.test"])
            #expect((one.case == two.case) == joins)
            #expect(try await fixture.ledger.case(two.case)?.state == (joins ? .reopened : .open))
        }
    }

    @Test func `threads come out the same in any order of arrival`() async throws {
        // A chain in which each letter names only its parent.
        let chain = [("1", []), ("2", ["1"]), ("3", ["2"]), ("4", ["3"])]
        for order in permutations([0, 1, 2, 3]) {
            try await withLedger { fixture in
                var letters: [Int64] = []
                for index in order {
                    let (id, parents) = chain[index]
                    letters.append(try await fixture.receive(id: id, references: parents).letter)
                }
                var threads: Set<String?> = []
                for id in letters { threads.insert(try await fixture.ledger.letter(id)?.threadID) }
                #expect(threads.count == 1, "order \(order)")
            }
        }
    }

    private func permutations(_ list: [Int]) -> [[Int]] {
        guard list.count > 1 else { return [list] }
        return list.flatMap { first in permutations(list.filter { $0 != first }).map { [first] + $0 } }
    }
}

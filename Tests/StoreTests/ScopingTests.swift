import Foundation
import Mail
import Resolution
import Testing

@testable import Store

/// Which case a message belongs to, on a real database: never by subject, never somebody else's, and what is related is
/// said to people.
struct ScopingTests {
    private func trail(_ fixture: LedgerFixture, _ file: String, _ step: String) async throws -> [String] {
        try await fixture.ledger.trail(file).filter { $0.step == step }.map(\.detail)
    }

    private func resolve(_ fixture: LedgerFixture) async throws {
        let work = try await fixture.work()
        var decision = fixture.decision(work, [])
        decision.state.state = .resolved
        _ = try await fixture.ledger.commit(
            decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
        try await fixture.ledger.release(work)
    }

    @Test func `the same subject of two people, or of one, joins nothing`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test", subject: "Order problem")
            let two = try await fixture.receive(from: "ben@other.test", id: "b@other.test", subject: "Order problem")
            let three = try await fixture.receive(id: "c@post.test", subject: "Re: Order problem")
            #expect(Set([one.case, two.case, three.case]).count == 3)
            #expect(try await trail(fixture, two.case, "related") == [])
        }
    }

    @Test func `somebody else in the tree gets a case of their own, and both say so`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            let other = try await fixture.receive(
                from: "eve@other.test", id: "e@other.test", references: ["a@post.test"], name: "Eve Stone")
            #expect(other.case != one.case)
            #expect(
                try await trail(fixture, other.case, "related")
                    == ["possibly related to \(one.case): another person in the same thread"])
            #expect(
                try await trail(fixture, one.case, "related")
                    == ["\(other.case) is possibly related: another person in the same thread"])
            let file = try #require(try await fixture.ledger.case(other.case))
            #expect(file.customer == (try address("eve@other.test")))
            #expect(try await fixture.ledger.case(one.case)?.customer == (try address("mara@post.test")))
        }
    }

    @Test(arguments: [
        ("mara@work.test", "Mara  QUIST", "another address with the same name; possibly the same person"),
        ("ma.ra+shop@post.test", "", "another spelling of the address; possibly the same person"),
        ("team@work.test", "", "an answer to a message that we sent to another address; possibly the same person"),
    ])
    func `the same person from another address is recognised and gets no rights`(
        from: String, name: String, why: String
    ) async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test", name: "Mara Quist")
            try await fixture.commit(fixture.work(), [try fixture.answer(id: "ours")])
            let other = try await fixture.receive(
                from: from, id: "b@work.test", answers: ["ours@lumen.test"], level: .l1, name: name)
            #expect(other.case != one.case)
            #expect(try await trail(fixture, other.case, "related") == ["possibly related to \(one.case): \(why)"])
            let file = try #require(try await fixture.ledger.case(other.case))
            #expect(file.principal.level == .l1 && file.principal.customer == nil)
            // Its own answer joins its own case, not the other.
            let again = try await fixture.receive(
                from: from, id: "c@work.test", answers: ["b@work.test"], references: ["ours@lumen.test"], level: .l1)
            #expect(again.case == other.case)
        }
    }

    @Test func `a new subject on an ended case begins one that is linked to it`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test", subject: "A broken lamp")
            try await resolve(fixture)
            let same = try await fixture.receive(
                id: "b@post.test", references: ["a@post.test"], subject: "AW: A broken lamp")
            #expect(same.case == one.case)
            try await resolve(fixture)
            let new = try await fixture.receive(
                id: "c@post.test", references: ["a@post.test", "b@post.test"], subject: "Invoice for October")
            #expect(new.case != one.case)
            #expect(
                try await trail(fixture, new.case, "related")
                    == ["possibly related to \(one.case): an ended case, and a new subject on its thread"])
            // Both are on the same thread, and an answer goes to the newer one.
            let next = try await fixture.receive(
                id: "d@post.test", references: ["a@post.test", "c@post.test"], subject: "Re: Invoice for October")
            #expect(next.case == new.case)
        }
    }

    @Test func `a new subject on an open case stays in it and is said`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test", subject: "A broken lamp")
            let two = try await fixture.receive(
                id: "b@post.test", references: ["a@post.test"], subject: "My new address")
            #expect(two.case == one.case)
            #expect(try await trail(fixture, one.case, "subject") == ["a new subject on the same thread"])
            #expect(try await fixture.ledger.case(one.case)?.subject == "My new address")
        }
    }

    @Test func `References overwritten by the customer's program do not lose the case`() async throws {
        try await withLedger { fixture in
            let one = try await fixture.receive(id: "a@post.test")
            try await fixture.commit(fixture.work(), [try fixture.answer(.ask, id: "ours")])
            // In-Reply-To names our question; References only something we have never seen.
            let two = try await fixture.receive(
                id: "b@post.test", answers: ["ours@lumen.test"], references: ["unknown@phone.test"])
            #expect(two.case == one.case)
            // And the other way round.
            let three = try await fixture.receive(
                id: "c@post.test", answers: ["unknown-2@phone.test"], references: ["ours@lumen.test"])
            #expect(three.case == one.case)
        }
    }

    @Test func `the words of a letter are quoted to their author only`() throws {
        var message = Message()
        message.from = [Message.Mailbox(name: "Mara", address: "Mara@Post.test")]
        #expect(mayQuote(message, to: try address("mara@post.test")))
        #expect(!mayQuote(message, to: try address("eve@other.test")))
        message.from.append(Message.Mailbox(address: "eve@other.test"))
        #expect(!mayQuote(message, to: try address("mara@post.test")))
    }
}

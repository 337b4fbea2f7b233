import Foundation
import GRDB
import Resolution
import Testing

@testable import Store

/// What was written past the ledger is found, and what the ledger wrote never is.
struct SealTests {
    /// A ledger with a letter, a case, a refund that was done and an answer that is planned.
    private func live(_ fixture: LedgerFixture) async throws {
        try await fixture.receive(id: "a@post.test", orders: ["1042"])
        let work = try await fixture.work()
        try await fixture.ask(about: 1, in: work.state.id)
        try await fixture.commit(work, [fixture.refund()], runs: [try fixture.run(work, total: 5_000)])
        try await fixture.finish(.commerce)
        try await fixture.commit(fixture.work(), [fixture.answer()])
    }

    /// Does something to the file that the ledger knows nothing of.
    private func meddle(_ path: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in
            try db.execute(literal: "pragma foreign_keys = off")
            try db.execute(literal: SQL(sql: sql))
        }
        try queue.close()
    }

    private func flaws(_ fixture: LedgerFixture) throws -> [String] {
        try fixture.ledger.pool.read { db in try SealCheck(db: db, seals: fixture.ledger.seals).flaws() }
    }

    @Test(arguments: [
        ("update effect set amount = 1 where kind = 'commerce.refund'", "E-1 is not what replyd wrote"),
        ("update effect set receipt = null where id = 1", "E-1 is not what replyd wrote"),
        ("update letter set sha256 = 'other'", "letter 1 is not what replyd wrote"),
        ("update case_event set handled = null where id = 1", "case_event 1 is not what replyd wrote"),
        ("update exchange set answer = x'7b7d'", "exchange 1 is not what replyd wrote"),
        ("update exchange set cost = 0", "exchange 1 is not what replyd wrote"),
        ("delete from trail where id = 1", "trail 1 is missing"),
        (
            "insert into grant_fact (effect_id, by, at, is_approval, digest) values (1, 'eve', 1, 1, '')",
            "grant_fact 1 was not written by replyd"
        ),
        ("update seal set entries = x'' where id = 2", "seal 2 does not follow from the one before it"),
        ("delete from seal where id = 2", "the chain lacks the seals 2 to 2"),
        ("delete from seal", "there are no seals: the chain over the ledger was removed"),
        ("update secret set value = x'00'", "seal 1 does not follow from the one before it"),
    ])
    func `what is changed past the ledger is found`(sql: String, flaw: String) async throws {
        let fixture = try LedgerFixture()
        try await live(fixture)
        #expect(try flaws(fixture) == [])
        try fixture.ledger.close()
        try meddle(fixture.path, sql)
        let reader = try Ledger(readOnly: fixture.path)
        let found = try await reader.violations()
        #expect(found.contains { $0.contains(flaw) }, "\(found)")
        try reader.close()
        try FileManager.default.removeItem(atPath: fixture.folder)
    }

    @Test func `what a savepoint took back is not sealed, and what failed beside it does no harm`() async throws {
        try await withLedger { fixture in
            try await live(fixture)
            struct Stop: Error {}
            let (ledger, now) = (fixture.ledger, fixture.now)
            await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await ledger.write("ledger.pause") { db in
                            try db.execute(literal: "update effect set why = 'undone'")
                            if number % 2 == 0 { throw Stop() }
                            try db.execute(literal: "update effect set why = 'done'")
                        }
                    }
                }
                while let result = await group.nextResult() {
                    if case .failure(let error) = result { #expect(error is Stop) }
                }
            }
            try await ledger.pause(mailbox: "shop", now: now)
            #expect(try flaws(fixture) == [])
        }
    }

    @Test func `personal data can be taken out of a sealed row, and its seal says so`() async throws {
        try await withLedger { fixture in
            try await live(fixture)
            let ledger = fixture.ledger
            try await ledger.write("ledger.confirm") { db in
                try db.execute(literal: "update effect set description = '', why = '' where id = 1")
                try db.execute(literal: "delete from trail where id = 1")
                ledger.recordErasure(of: [1], in: "effect")
            }
            #expect(try flaws(fixture) == [])
            let entries = try await ledger.pool.read { db in
                try Data.fetchOne(db, sql: "select entries from seal order by id desc limit 1").map(Array.init)
            }
            let list = try #require(SealEntry.list(in: entries ?? []))
            #expect(list.map(\.kind) == [.erased, .deleted])
            #expect(list.map(\.place.shown) == ["E-1", "trail 1"])
        }
    }

    @Test func `a ledger of before the seals is sealed when it is opened`() async throws {
        try await withLedger { fixture in
            try await live(fixture)
            try fixture.ledger.close()
            try meddle(
                fixture.path,
                """
                drop table seal; drop table identity; delete from grdb_migrations where identifier = 'm0007_seals';
                alter table mailbox drop column doubt_since; alter table mailbox drop column doubt_why;
                alter table ledger_clock drop column looked;
                alter table ledger_clock drop column uptime; alter table ledger_clock drop column boot; alter table ledger_clock drop column jumped;
                """)
            try FileManager.default.removeItem(atPath: fixture.path + "-witness")
            fixture.ledger = try Ledger(path: fixture.path)
            #expect(fixture.ledger.doubts == [])
            #expect(try flaws(fixture) == [])
            try fixture.reopen()
            #expect(fixture.ledger.doubts == [])
        }
    }

    @Test func `a ledger with a changed row does nothing until an operator has looked`() async throws {
        let fixture = try LedgerFixture()
        try await live(fixture)
        try fixture.ledger.close()
        try meddle(fixture.path, "update effect set customer_id = 'other' where id = 1")
        fixture.ledger = try Ledger(path: fixture.path)
        #expect(fixture.ledger.doubts == ["E-1 is not what replyd wrote"])
        #expect(try await fixture.ledger.claim(.smtp, mailbox: "shop", now: fixture.now) == nil)
        #expect(try await fixture.ledger.status(of: "shop").doubt?.why == "E-1 is not what replyd wrote")
        #expect(try await fixture.ledger.approvals().map(\.id) == ["E-2"])
        // What comes now is drafted at most.
        try await fixture.receive(id: "b@post.test")
        while let work = try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) {
            guard case .message = work.event.kind else {
                try await fixture.commit(work, [])
                continue
            }
            let event = work.event
            let verdict = try await fixture.ledger.foresee(
                fixture.answer(), in: fixture.decision(work, []), event: event, policy: fixture.policy,
                now: fixture.now)
            #expect(verdict == .lower(to: .imapDraft, why: "only drafts until an operator confirms"))
            try await fixture.commit(work, [])
        }
        // A person's yes is enough for what waited.
        _ = try await fixture.ledger.grant(
            "E-2", by: "ada", approve: true, policy: fixture.policy, now: fixture.now)
        #expect(try await fixture.ledger.effect("E-2")?.state != .awaitingApproval)

        #expect(try await fixture.ledger.endDoubt(mailbox: "shop") != nil)
        try await fixture.ledger.confirm(mailbox: "shop")
        #expect(try await fixture.ledger.status(of: "shop").doubt == nil)
        try fixture.reopen()
        #expect(fixture.ledger.doubts == [])
        try await fixture.close()
    }
}

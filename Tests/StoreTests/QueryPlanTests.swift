import Foundation
import GRDB
import Mail
import Resolution
import Synchronization
import Testing

@testable import Store

/// No statement on the road of a message walks through a table that grows with the messages.
struct QueryPlanTests {
    private static let growing = [
        "letter", "raw_letter", "thread", "message_reference", "known", "answered_message", "case_file", "case_thread",
        "case_event", "timer", "trail", "frozen_mail", "effect", "grant_fact", "approval",
        "case_object", "exchange", "prompt_front",
    ]

    @Test func `every statement finds its rows by an index`() async throws {
        try await withLedger { fixture in
            let met = Met()
            try await fixture.ledger.pool.writeWithoutTransaction { db in met.listen(to: db) }
            // One after the other they all run on the same reader.
            try await fixture.ledger.pool.read { db in met.listen(to: db) }
            try await Self.live(fixture)
            let sql = met.sql.withLock { $0 }
            #expect(sql.count > 60, "only \(sql.count) statements were met")
            let plans = try await fixture.ledger.pool.read { db in
                try sql.sorted().flatMap { statement -> [String] in
                    try Self.scans(of: statement, db).map { "\($0) in: \(statement)" }
                }
            }
            #expect(plans.isEmpty, "\(plans.joined(separator: "\n"))")
        }
    }

    /// The statements that were run.
    private final class Met: Sendable {
        let sql = Mutex<Set<String>>([])

        func listen(to db: Database) {
            db.trace { event in
                guard case .statement(let statement) = event else { return }
                let verbs = ["select", "insert", "update", "delete", "with"]
                guard verbs.contains(where: statement.sql.lowercased().hasPrefix), !statement.sql.contains("grdb_")
                else {
                    return
                }
                self.sql.withLock { _ = $0.insert(statement.sql) }
            }
        }
    }

    /// Lines of the plan that walk through a growing table. A partial index holds only what is open: it may be walked.
    private static func scans(of sql: String, _ db: Database) throws -> [String] {
        let open = [
            "effect_planned", "effect_executing", "effect_awaiting", "effect_in_doubt", "effect_unforetold",
            "case_event_open", "timer_due", "case_open", "approval_remind", "approval_expires",
        ]
        let statement = try db.makeStatement(sql: "explain query plan " + sql)
        statement.setUncheckedArguments([])
        let plan = try Row.fetchAll(statement).map { $0["detail"] as String }
        return plan.filter { line in
            // Everything one mailbox ever did is as much as a whole table; only `status` counts in it.
            let isWholeMailbox =
                !sql.hasPrefix("select count(*)") && !sql.hasPrefix("select max(") && line.hasSuffix("(mailbox=?)")
                && growing.contains { line.hasPrefix("SEARCH \($0) ") }
                && !open.contains { line.contains("INDEX \($0) ") }
            return isWholeMailbox
                || growing.contains {
                    line.hasPrefix("SCAN \($0)") && (line == "SCAN \($0)" || line.hasPrefix("SCAN \($0) "))
                }
                    && !open.contains { line.contains("INDEX \($0)") }
        }
    }

    /// A message with everything that may happen to it.
    private static func live(_ fixture: LedgerFixture) async throws {
        let ledger = fixture.ledger
        for number in 0..<2 {
            let (letter, id) = try await fixture.receive(id: "m\(number)@post.test")
            let work = try await fixture.work()
            let run = try fixture.run(work)
            try await fixture.ask(about: letter, in: id)
            var decision = fixture.decision(work, [fixture.refund(), try fixture.answer()], runs: [run])
            decision.advice = [AdviceOutcome(digest: String(repeating: "a", count: 64), outcome: "used")]
            _ = try await ledger.commit(
                decision, handling: work.event, policy: fixture.policy, simulating: false, now: fixture.now)
            try await ledger.release(work)
            _ = try await ledger.case(id)
        }
        _ = try await fixture.receive(id: "m2@post.test", answers: ["m0@post.test"])
        _ = try await ledger.beginParsing(mailboxes: ["shop"], atMost: 10, octets: 1_000)
        _ = try await ledger.lastSent(to: [try address("mara@post.test")], mailbox: "shop")
        _ = try await ledger.newRunID()
        _ = try await ledger.placesWithWork(now: fixture.now)
        for lane in Lane.allCases {
            _ = try await ledger.reclaim(lane, mailbox: "shop", now: fixture.now)
            while let claimed = try await ledger.claim(lane, mailbox: "shop", now: fixture.now) {
                try await ledger.finish(
                    claimed, receipt: Receipt(reference: "1", at: fixture.now), serverSavesSent: false, now: fixture.now
                )
            }
        }
        _ = try await ledger.fireTimers(now: fixture.now)
        _ = try await ledger.nextRetry()
        _ = try await ledger.unforetold()
        _ = try await ledger.approvals()
        _ = try await ledger.status(of: "shop")
        for subject in ["m0@post.test", "C-1", "M-1"] {
            _ = try await ledger.trail(subject)
            _ = try await ledger.exchanges(subject)
        }
        _ = try await ledger.answer(to: String(repeating: "a", count: 64), in: "C-1")
        _ = try await ledger.spent(mailbox: "shop", model: "small", since: fixture.now)
        _ = try await ledger.spent(case: "C-1")
        _ = try await ledger.numbersNotTheirs(
            customer: try address("mara@post.test"), mailbox: "shop", since: fixture.now)
        _ = try await ledger.letters(in: .fetched, limit: 5)
        _ = try await ledger.count(of: .fetched)
        let entries = [
            SentEntry(
                uid: 1, messageID: "own@lumen.test", inReplyTo: ["m0@post.test"], references: ["x@y"], date: fixture.now
            )
        ]
        try await ledger.recordSent(
            entries, cursor: FolderCursor(uidValidity: 1, lastUID: 1, lastDate: nil, draftsOnly: false),
            mailbox: "shop", folder: "Sent", now: fixture.now)
        _ = try await ledger.draftsForTickets(among: entries, mailbox: "shop")
        _ = try await ledger.standingTags(of: "C-1")
        _ = try await ledger.standingKeywords(of: "C-1", among: ["ai_close"])
        _ = try await ledger.lastKeywords(of: "C-1", on: "ai_handover")
        _ = try await ledger.letter(answeredBy: "E-1")
    }
}

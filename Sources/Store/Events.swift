package import Foundation
import GRDB
package import Resolution
import Synchronization

/// Something a case must decide on.
package struct CaseEvent: Codable, Sendable, Equatable {
    package enum Kind: Codable, Sendable, Equatable {
        case message(Int64)
        case acted(run: String?, effect: String, Receipt)
        case failed(run: String?, effect: String, Reason)
        case granted(run: String?, effect: String)
        case rejected(run: String?, effect: String)
        case due(run: String?, timer: Int64)
        /// Something waits for a yes: its approvers are asked.
        case held(effect: String)
        /// Nobody has answered yet: they are asked once more.
        case unanswered(effect: String)
        /// Nobody has answered in time: it is cancelled.
        case expired(run: String?, effect: String)
        /// An approver wants the answer to read otherwise.
        case edited(effect: String, by: String, text: String)
        /// An approver's answer did not count.
        case misanswered(effect: String, by: String, why: String)
        /// `ours`: a person has sent our draft; else a person wrote an answer.
        case humanAnswered(ours: Bool)
        /// A person has put the case aside, taken it up, closed or reopened it, handed it back or told replyd to keep off: what
        /// its messages and its ticket say follows.
        case changedByPerson
        /// The mailbox sends no more: far more went out than usual.
        case breakerOpened(why: String)
    }

    package var id: Int64
    package var kind: Kind
    package var cause: Cause

    package init(id: Int64, kind: Kind, cause: Cause) {
        self.id = id
        self.kind = kind
        self.cause = cause
    }
}

/// A case with its oldest open event, leased to one worker.
package struct CaseWork: Sendable {
    package var state: Case
    package var event: CaseEvent
    /// Of a message event.
    package var letter: Letter?
    /// The customer's latest letter in the case.
    package var originLetter: Letter?
    /// How many processes ended before this one while they decided on the event.
    package var earlier = 0

    package init(state: Case, event: CaseEvent, letter: Letter?, originLetter: Letter?) {
        self.state = state
        self.event = event
        self.letter = letter
        self.originLetter = originLetter
    }
}

/// Who holds a case, and until when.
struct Lease: Sendable {
    var worker: String
    var until: Date
}

extension Ledger {
    /// The oldest open event of a case that nobody holds; nil when there is nothing to do. What ended a process comes last.
    ///
    /// A lease lives in this process: when the process dies, nobody holds the case. Two workers that decide on one
    /// event all the same cannot both commit it.
    package func claimCase(worker: String, lease: TimeInterval, now: Date) async throws -> CaseWork? {
        // Through the writer, which sees every commit; it writes nothing.
        let found = try await pool.writeWithoutTransaction { db in
            try self.work(db, worker: worker, lease: lease, now: now)
        }
        guard let found else { return nil }
        var work = found.work
        work.earlier = try await beginDeciding(work.event.id, attempts: found.attempts)
        return work
    }

    private func work(
        _ db: Database, worker: String, lease: TimeInterval, now: Date
    ) throws -> (work: CaseWork, attempts: Int)? {
        let held = leases.withLock { leases in
            leases = leases.filter { $0.value.until > now }
            return Array(leases.keys)
        }
        let suspects = leftEvents.withLock { Array($0.suspects) }
        var row = try nextEvent(db, except: suspects.isEmpty ? held : held + suspects)
        if row == nil, !suspects.isEmpty { row = try nextEvent(db, except: held) }
        guard let row else { return nil }
        let number = row["case_id"] as Int64
        let event = CaseEvent(
            id: row["id"], kind: try value(CaseEvent.Kind.self, of: row["kind"] as String),
            cause: try value(Cause.self, of: row["cause"] as String))
        guard let file = try Self.file(db, number) else { throw LedgerError.unknown("case \(number)") }
        leases.withLock { $0[number] = Lease(worker: worker, until: now.addingTimeInterval(lease)) }
        var work = CaseWork(state: file, event: event, letter: nil, originLetter: nil)
        if case .message(let id) = event.kind { work.letter = try Self.letter(db, id) }
        let origin = try Int64.fetchOne(
            db.cachedStatement(sql: "select origin_letter from case_file where id = ?"), arguments: [number])
        // Mostly the same letter, which is read once.
        work.originLetter =
            origin == work.letter?.id ? work.letter : try origin.flatMap { try Self.letter(db, $0) }
        return (work, row["attempts"])
    }

    /// Keeps a case with its worker, who waits for somebody outside.
    package func holdLonger(_ work: CaseWork, by seconds: TimeInterval) {
        guard let number = Shown.case.number(work.state.id) else { return }
        leases.withLock { leases in
            guard let lease = leases[number] else { return }
            leases[number] = Lease(worker: lease.worker, until: lease.until.addingTimeInterval(seconds))
        }
    }

    /// The oldest open event of the mailbox whose turn it is: each mailbox has one after the other, so that a flood in one
    /// holds up no other. Paused ones rest.
    private func nextEvent(_ db: Database, except held: [Int64]) throws -> Row? {
        let mailboxes = try String.fetchAll(
            db.cachedStatement(
                sql: """
                    with recursive place (mailbox) as (
                        select min(mailbox) from case_event indexed by case_event_open where handled is null
                        union all
                        select (select min(mailbox) from case_event indexed by case_event_open
                            where handled is null and mailbox > place.mailbox)
                        from place where place.mailbox is not null
                    )
                    select mailbox from place where mailbox is not null
                        and mailbox not in (select name from mailbox where is_paused)
                    """))
        let last = lastServed.withLock { $0 }
        let inTurn = mailboxes.filter { $0 > last } + mailboxes.filter { $0 <= last }
        for mailbox in inTurn {
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        select id, case_id, kind, cause, attempts from case_event indexed by case_event_open
                        where handled is null and mailbox = ? and case_id not in (\(marks(held.count)))
                        order by id limit 1
                        """), arguments: [mailbox] + StatementArguments(held))
            guard let row else { continue }
            lastServed.withLock { $0 = mailbox }
            return row
        }
        return nil
    }

    /// Lets others take the case.
    package func release(_ work: CaseWork) async throws {
        guard let number = Shown.case.number(work.state.id) else { return }
        leases.withLock { $0[number] = nil }
        // What it died of is behind it, or comes again with its count.
        if work.earlier > 0 { leftEvents.withLock { _ = $0.suspects.remove(number) } }
    }

    /// An id for a run: reserved on the disk by the hundred, so that ids are never given twice and cost no commit each.
    package func newRunID() async throws -> String {
        if let number = runNumbers.withLock({ $0.popFirst() }) { return Shown.run(number) }
        let first = try await write("ledger.run") { db in
            let first = try Int64.fetchOne(db.cachedStatement(sql: "select next_run from ledger_clock")) ?? 1
            try db.change(sql: "update ledger_clock set next_run = next_run + 100")
            return first
        }
        runNumbers.withLock { $0 = (first + 1)..<(first + 100) }
        return Shown.run(first)
    }

    static func add(
        _ db: Database, _ kind: CaseEvent.Kind, cause: Cause, to number: Int64, at now: Date
    ) throws {
        try db.change(
            sql: """
                insert into case_event (case_id, mailbox, kind, cause, at)
                select id, mailbox, ?, ?, ? from case_file where id = ?
                """,
            arguments: [try document(kind), try document(cause), stored(now), number])
    }
}

extension Range<Int64> {
    fileprivate mutating func popFirst() -> Int64? {
        guard let first else { return nil }
        self = (first + 1)..<upperBound
        return first
    }
}

import GRDB
import Resolution
import Synchronization

/// Events on which earlier processes ended: what one process left open is counted on the disk before the next one decides on it, and
/// comes after all else. So an event that no process survives stops nobody but itself, and is known by its number.
struct LeftEvents: Sendable {
    /// The last event of an earlier process; what is new costs no commit.
    var last: Int64 = 0
    /// Cases of events that a process did not live to decide on.
    var suspects: Set<Int64> = []
    /// Those that this process has counted.
    var begun: Set<Int64> = []

    init() {}

    init(_ db: Database) throws {
        last = try Int64.fetchOne(db, sql: "select max(id) from case_event") ?? 0
        suspects = Set(
            try Int64.fetchAll(
                db,
                sql: """
                    select case_id from case_event indexed by case_event_open where handled is null and attempts > 0
                    """))
    }
}

extension Ledger {
    /// Counts that this process decides on an event; a process counts once for each, however often it tries.
    ///
    /// - Returns: how many processes ended before it while they decided on this event.
    func beginDeciding(_ event: Int64, attempts: Int) async throws -> Int {
        let (isLeft, isBegun) = leftEvents.withLock { ($0.last >= event, $0.begun.contains(event)) }
        guard isLeft else { return 0 }
        if isBegun { return max(0, attempts - 1) }
        try await write("ledger.deciding") { db in
            try db.change(sql: "update case_event set attempts = attempts + 1 where id = ?", arguments: [event])
        }
        leftEvents.withLock { _ = $0.begun.insert(event) }
        return attempts
    }

    /// Says that an event is still open and did no harm: what failed was told, or will be tried again.
    package func survived(_ work: CaseWork) async throws {
        guard leftEvents.withLock({ $0.begun.remove(work.event.id) }) != nil else { return }
        let event = work.event.id
        try await write("ledger.deciding") { db in
            try db.change(
                sql: "update case_event set attempts = attempts - 1 where id = ? and attempts > 0", arguments: [event])
        }
    }
}

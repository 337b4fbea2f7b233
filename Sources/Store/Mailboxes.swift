package import Foundation
import GRDB
package import Resolution

/// How a mailbox fares, as the ledger sees it.
package struct MailboxStatus: Codable, Sendable, Equatable {
    /// Letters whose intake or first decision is still to come.
    package var backlog: Int
    /// Arrival of the oldest of them.
    package var oldestBacklog: Date?
    package var inDoubt: Int
    package var awaitingApproval: Int
    package var quarantined: Int
    /// Arrival of the latest letter stored.
    package var lastAdmitted: Date?
    /// Paused by an operator; nil: not.
    package var pause: Standstill?
    /// Stopped by its breaker; nil: not.
    package var breaker: Standstill?
    package var draftsOnly: Bool
    /// It may not know all that was done; nil: it does.
    package var doubt: Standstill?
    /// What customers of open cases are owed in time.
    package var owed: [ServiceDue]

    package init(
        backlog: Int = 0, oldestBacklog: Date? = nil, inDoubt: Int = 0, awaitingApproval: Int = 0,
        quarantined: Int = 0, lastAdmitted: Date? = nil, pause: Standstill? = nil, breaker: Standstill? = nil,
        draftsOnly: Bool = false, doubt: Standstill? = nil, owed: [ServiceDue] = []
    ) {
        self.backlog = backlog
        self.oldestBacklog = oldestBacklog
        self.inDoubt = inDoubt
        self.awaitingApproval = awaitingApproval
        self.quarantined = quarantined
        self.lastAdmitted = lastAdmitted
        self.pause = pause
        self.breaker = breaker
        self.draftsOnly = draftsOnly
        self.doubt = doubt
        self.owed = owed
    }
}

extension Ledger {
    package func status(of mailbox: String) async throws -> MailboxStatus {
        try await read { db in
            func count(_ sql: String) throws -> Int {
                try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [mailbox]) ?? 0
            }
            let waiting = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        select count(*), min(internal_date) from letter
                        where mailbox = ? and decided is null and stage not in ('ignored', 'quarantined')
                        """), arguments: [mailbox])
            let latest = try Int64.fetchOne(
                db.cachedStatement(sql: "select max(internal_date) from letter where mailbox = ?"), arguments: [mailbox]
            )
            let standstill = try Self.standstill(db, mailbox)
            return MailboxStatus(
                backlog: waiting?[0] ?? 0, oldestBacklog: moment(waiting?[1] as Int64?),
                inDoubt: try count("select count(*) from effect where state = 'in_doubt' and mailbox = ?"),
                awaitingApproval: try count(
                    "select count(*) from effect where state = 'awaiting_approval' and mailbox = ?"),
                quarantined: try count(
                    "select count(*) from letter where stage = 'quarantined' and mailbox = ? and discarded is null"),
                lastAdmitted: moment(latest),
                pause: standstill.pause, breaker: standstill.breaker,
                draftsOnly: try count("select count(*) from folder_cursor where drafts_only and mailbox = ?") > 0,
                doubt: try Doubt.read(db, mailbox),
                owed: try Self.owed(db, mailbox))
        }
    }

    private static func owed(_ db: Database, _ mailbox: String) throws -> [ServiceDue] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    select first_reply, json_object(
                        'dues', json_extract(file, '$.dues'), 'waitsSince', json_extract(file, '$.waitsSince')) as clocks
                    from case_file
                    where mailbox = ? and state not in ('resolved', 'closed')
                        and iif(json_valid(file), json_extract(file, '$.dues'), null) is not null
                    """), arguments: [mailbox])
        return try rows.flatMap { row in
            let isAnswered = row["first_reply"] as Int64? != nil
            let clocks = try value(Clocks.self, of: row["clocks"] as String)
            return clocks.dues.filter { $0.isOwed(isAnswered: isAnswered, waitsSince: clocks.waitsSince) }
        }
    }

    private struct Clocks: Decodable {
        var dues: [ServiceDue]
        var waitsSince: Date?
    }
}

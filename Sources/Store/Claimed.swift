package import Foundation
import GRDB
import Mail
package import Resolution

/// Proof that an effect row is `executing`, durably. Only `claim` and `reclaim` make one, and every function that
/// changes anything outside borrows one: nothing outside happens without a row.
package struct Claimed: ~Copyable, Sendable {
    package let effect: String
    package let caseID: String
    package let mailbox: String
    package let kind: EffectKind
    package let purpose: Purpose
    /// Idempotency key for the other side: the same at every attempt.
    package let key: String
    package let target: String
    package let body: EffectBody
    /// 1 for the first.
    package let attempt: Int
    /// True when an earlier process may have executed it: then it is looked up before anything is repeated.
    package let isRecovery: Bool
    package let planned: Date

    fileprivate init?(_ row: EffectRow, isRecovery: Bool) {
        guard let body = row.body else { return nil }
        effect = row.id
        caseID = row.caseID
        mailbox = row.mailbox
        kind = row.kind
        purpose = row.purpose
        key = row.key
        target = row.target
        self.body = body
        attempt = row.attempts
        self.isRecovery = isRecovery
        planned = row.planned
    }
}

extension Ledger {
    /// The oldest planned effect of a lane, `executing` from now on; nil when there is none that may start.
    package func claim(_ lane: Lane, mailbox: String, now: Date) async throws -> Claimed? {
        // A paused mailbox tells its teams, and nothing else leaves it; one with an open breaker sends customers nothing; one
        // in doubt does what somebody has said yes to since.
        let sql = """
            select id from effect where mailbox = ? and lane = ? and state = 'planned'
                and (retry_at is null or retry_at <= ?)
                and (lane = 'imap' or recipient = 'staff'
                    or not exists (select 1 from mailbox where name = effect.mailbox and (is_paused
                        or breaker_since is not null and recipient = 'customer'
                        or doubt_since is not null and not exists (select 1 from grant_fact
                            where effect_id = effect.id and is_approval and at >= doubt_since))))
            order by id limit 1
            """
        let arguments: StatementArguments = [mailbox, lane.rawValue, stored(now)]
        guard try await read({ db in try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) }) != nil
        else {
            return nil
        }
        let row = try await write("ledger.claim") { db in
            guard let number = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) else {
                return nil as EffectRow?
            }
            return try self.execute(db, number)
        }
        return row.flatMap { Claimed($0, isRecovery: false) }
    }

    /// Effects that an earlier process left `executing`.
    package func reclaim(_ lane: Lane, mailbox: String, now: Date) async throws -> Claimed? {
        let sql = """
            select id from effect where mailbox = ? and lane = ? and state = 'executing' and epoch <> ?
            order by id limit 1
            """
        let arguments: StatementArguments = [mailbox, lane.rawValue, epoch]
        guard try await read({ db in try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) }) != nil
        else {
            return nil
        }
        let row = try await write("ledger.reclaim") { db in
            guard let number = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) else {
                return nil as EffectRow?
            }
            return try self.execute(db, number)
        }
        return row.flatMap { Claimed($0, isRecovery: true) }
    }

    private func execute(_ db: Database, _ number: Int64) throws -> EffectRow? {
        try db.change(
            sql: """
                update effect set state = 'executing', attempts = attempts + 1, retry_at = null, epoch = ?
                where id = ?
                """, arguments: [epoch, number])
        return try EffectRow.fetch(db, number)
    }

    /// When the next postponed effect may be tried again.
    package func nextRetry() async throws -> Date? {
        try await read { db in
            moment(
                try Int64.fetchOne(
                    db.cachedStatement(
                        sql: "select min(retry_at) from effect where state = 'planned' and retry_at is not null")))
        }
    }
}

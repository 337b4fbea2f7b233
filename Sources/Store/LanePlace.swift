package import Foundation
import GRDB

/// One lane of one mailbox.
package struct LanePlace: Hashable, Sendable {
    package var mailbox: String
    package var lane: Lane

    package init(mailbox: String, lane: Lane) {
        self.mailbox = mailbox
        self.lane = lane
    }
}

extension Ledger {
    /// Lanes with an effect that may start now.
    ///
    /// Goes from lane to lane in the index and looks for one effect in each: it is asked after every step, and reading
    /// all that is planned each time would make a rush of messages cost its square.
    package func placesWithWork(now: Date) async throws -> [LanePlace] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        with recursive place (id) as (
                            select (select id from effect indexed by effect_planned where state = 'planned'
                                order by mailbox, lane, id limit 1)
                            union all
                            select coalesce(
                                (select next.id from effect as next indexed by effect_planned
                                    where next.state = 'planned' and next.mailbox = last.mailbox and next.lane > last.lane
                                    order by next.lane, next.id limit 1),
                                (select next.id from effect as next indexed by effect_planned
                                    where next.state = 'planned' and next.mailbox > last.mailbox
                                    order by next.mailbox, next.lane, next.id limit 1))
                            from place join effect as last on last.id = place.id
                        )
                        select first.mailbox, first.lane from place join effect as first on first.id = place.id
                        where exists (
                            select 1 from effect indexed by effect_planned
                            where mailbox = first.mailbox and lane = first.lane and state = 'planned'
                                and (retry_at is null or retry_at <= ?)
                                and (lane = 'imap' or recipient = 'staff'
                                    or not exists (select 1 from mailbox where name = effect.mailbox and (is_paused
                                        or breaker_since is not null and recipient = 'customer'
                                        or doubt_since is not null and not exists (select 1 from grant_fact
                                            where effect_id = effect.id and is_approval and at >= doubt_since)))))
                        """), arguments: [stored(now)]
            ).compactMap { row in
                Lane(rawValue: row["lane"]).map { LanePlace(mailbox: row["mailbox"], lane: $0) }
            }
        }
    }
}
